"""Checkers of the exercises of “A VAE in ten minutes”."""

import math
from collections.abc import Callable

from torch import Tensor
from torch.nn import functional as F

from .answers import CheckFailed, call, check_number, checker, draws

PIXELS = 784
BATCH, FEW_PIXELS, CODE = 6, 20, 3  # to ask with


@checker("return one number, the average over the batch")
def check_weighted_loss(weighted_loss: Callable[..., Tensor]) -> str:
    """Check `weighted_loss(x, logits, mu, log_var, beta)` on random numbers."""
    x = draws(BATCH, FEW_PIXELS, seed=0).sigmoid()
    logits = draws(BATCH, FEW_PIXELS, seed=1).requires_grad_()
    mu, log_var = draws(2, BATCH, CODE, seed=2)  # (B, D) each
    mu.requires_grad_()
    recon = F.binary_cross_entropy_with_logits(logits, x, reduction="none").sum(1).mean().item()
    kl = 0.5 * (mu**2 + log_var.exp() - 1 - log_var).sum(1).mean().item()
    for beta in (4.0, 0.5):
        answer = call(weighted_loss, x, logits, mu, log_var, beta)
        right = recon + beta * kl
        check_number(
            answer,
            right,
            {
                "ignored": (recon + kl, "This is the loss without a weight. Where is beta used?"),
                "on_recon": (beta * recon + kl, "The weight belongs to the other term."),
                "on_both": (beta * (recon + kl), "The weight belongs to one of the terms alone."),
                "inverse": (recon + kl / beta, "Multiply by the weight, do not divide by it."),
                "minus": (recon - beta * kl, "A loss adds both terms: each of them is a cost."),
                "sign": (-right, "This is minus the loss. An optimizer makes it smaller."),
                "pixel_mean": (
                    recon / FEW_PIXELS + beta * kl,
                    "The cross-entropy is averaged over the pixels. Sum over them.",
                ),
                "latent_mean": (
                    recon + beta * kl / CODE,
                    "The KL term is averaged over the latent dimensions. Sum over them.",
                ),
                "batch_sum": (
                    BATCH * right,
                    "This is summed over the images of the batch. Average over them.",
                ),
            },
            "Both terms are on this page, in `two_terms`. What is left to do with them?",
            tolerance=1e-4,
        )
        if not (isinstance(answer, Tensor) and answer.requires_grad):
            raise CheckFailed(
                "no_gradient",
                "The number is right, but no gradient leads back from it. Return a tensor, "
                "without `.item()`, `float()` or `.detach()`.",
            )
    return "Compare what follows with your prediction."


@checker("set my_beta to a number")
def check_effective_weight(my_beta: float) -> str:
    """Check the KL weight of a loss whose reconstruction term is a mean over the pixels."""
    over_pixels = "One of the two terms is also averaged over something other than the images. "
    check_number(
        my_beta,
        PIXELS,
        {
            "one": (1.0, over_pixels + "Which one, and over how many numbers?"),
            "inverse": (
                1 / PIXELS,
                "Multiply the whole loss by a constant so that its reconstruction term is that of "
                "the page. What stands before the KL term then?",
            ),
            "latent": (PIXELS / 2, "The KL term is summed over the latent dimensions, as usual."),
            "latent_too": (
                PIXELS * 2,
                "The KL term is summed over the latent dimensions, as usual.",
            ),
            "batch": (250.0, "Both terms are averaged over the batch, so its size cancels."),
            "batch_too": (
                250.0 * PIXELS,
                "Both terms are averaged over the batch, so its size cancels.",
            ),
            "side": (
                28.0,
                "This is the number of pixels in one row. How many does the whole image have?",
            ),
        },
        over_pixels + "By which factor does that make it smaller?",
        what="my_beta",
    )
    return "Compare the images that follow with your prediction."


@checker("set my_nats to a number, in nats")
def check_black_image(my_nats: float) -> str:
    """Check the cross-entropy of an image whose logits are all 0."""
    one_pixel = math.log(2)
    check_number(
        my_nats,
        PIXELS * one_pixel,
        {
            "black": (0.0, "This is for a gray value of 0. What does the loss take 0 for?"),
            "one_pixel": (one_pixel, "This is for one pixel. The term is a sum over the image."),
            "bits": (PIXELS, "This would be right in bits. How many nats is one bit?"),
            "sign": (-PIXELS * one_pixel, "A cross-entropy is not negative."),
            "white": (
                PIXELS * math.log1p(math.exp(-1)),
                "This is for a white image and `decode(z) = 1`.",
            ),
            "other_logit": (
                PIXELS * (1 + math.log1p(math.exp(-1))),
                "This is for a black image and `decode(z) = 1`.",
            ),
        },
        "The loss takes what `decode` returns for logits. Which gray value has a logit of 0?",
        what="my_nats",
    )
    return "Every pixel costs the same, whether it is black or white."
