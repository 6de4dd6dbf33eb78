"""Checkers of the exercises of “Other data, other likelihoods”."""

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.distributions import Normal

from .answers import (
    CheckFailed,
    call,
    check_number,
    checker,
    draws,
    given,
    near,
    number,
    numbers,
    tensor,
)

LEVELS = torch.arange(256, dtype=torch.float64) / 255


@checker("return bits per dimension")
def check_bits_on_scale(f: Callable[[float, int, float], float]) -> str:
    """Check −log p / (P log 2) − log₂ of the width of a level."""
    for log_density, pixels, width in (
        (0.0, 784, 1 / 256),
        (100.0, 3072, 2 / 256),
        (-80.0, 5, 1),
        (300.0, 784, 4 / 256),
    ):
        bits, level = -log_density / (pixels * math.log(2)), math.log2(width)
        check_number(
            call(f, log_density, pixels, width),
            bits - level,
            {
                "sign_of_width": (
                    bits + level,
                    "The sign of the width is wrong: a narrow level catches little probability, "
                    "which costs more bits.",
                ),
                "no_width": (bits, "The width of a level is missing."),
                "eight": (
                    bits + 8,
                    "8 bits belong to levels that lie 1/256 apart. Here they lie further apart or "
                    "closer together.",
                ),
                "nats": (
                    (bits - level) * math.log(2),
                    "This is in nats. How many bits are in a nat?",
                ),
                "sign": (
                    -bits - level,
                    "The sign of the log-density is wrong: a larger density costs fewer bits.",
                ),
                "width_once": (
                    bits - level / pixels,
                    "Each of the P pixels has a level of that width, so its logarithm counts P "
                    "times before everything is divided by P.",
                ),
                "image": (
                    pixels * (bits - level),
                    "These are the bits of a whole image. How many are they for each pixel?",
                ),
            },
            f"For log p = {log_density:g}, {pixels} pixels and levels {width:.4f} apart this is "
            "another number. Start from the probability of a level, density times width.",
            tolerance=1e-5,
        )
    return "The uniform density on 256 levels costs 8 bits on every scale."


@checker("return the KL weight of the twin")
def check_twin_weight(f: Callable[[float, float, float], float]) -> str:
    """Check β σ² / σ'²."""
    for sigma, beta, other in ((1.0, 1.0, 0.1), (0.3, 1.0, 0.1), (0.2, 3.0, 0.5), (0.1, 0.5, 2.0)):
        ratio = sigma / other
        check_number(
            call(f, sigma, beta, other),
            beta * ratio**2,
            {
                "inverse": (beta / ratio**2, "Turn the ratio round. Which of the two is noisier?"),
                "no_square": (beta * ratio, "Is it σ or σ² that divides the squared error?"),
                "no_beta": (ratio**2, "This forgets the KL weight that is there already."),
                "half": (beta * ratio**2 / 2, "Both losses have the same factor of ½."),
                "same": (beta, "The KL weight has to change if the noise does."),
            },
            f"From σ = {sigma:g} and β = {beta:g} to σ = {other:g} it is another weight. Multiply "
            "the first loss so that its squared error has the factor of the second.",
            tolerance=1e-5,
        )
    return "Noise and KL weight cannot be told apart by what they train."


@checker("return the log-probability of each pixel")
def check_discretized_gaussian_log_prob(f: Callable[[Tensor, Tensor, float], Tensor]) -> str:
    """Check log(Φ(b) − Φ(a)), with open ends, level by level and far out."""
    for mean, sigma in ((0.0, 0.02), (0.4, 0.1), (1.2, 0.5), (-0.3, 0.2)):
        answer = call(f, LEVELS.clone(), torch.full_like(LEVELS, mean), sigma)
        if isinstance(answer, Tensor) and answer.ndim == 0:
            raise CheckFailed(
                "summed", "This is one number. Return one log-probability for each pixel."
            )
        value = _levels(answer)
        density = Normal(mean, sigma)
        edges = (torch.arange(1, 256, dtype=torch.float64) - 0.5) / 255
        zero, one = torch.zeros(1, dtype=torch.float64), torch.ones(1, dtype=torch.float64)
        exact = torch.cat([zero, density.cdf(edges), one]).diff()  # (256,)
        outer = torch.tensor([-0.5, 255.5], dtype=torch.float64) / 255
        closed = torch.cat([density.cdf(outer[:1]), density.cdf(edges), density.cdf(outer[1:])])
        found, height = value.exp(), density.log_prob(LEVELS)
        if torch.allclose(found, exact, rtol=1e-3, atol=1e-9):  # float32 has three digits here
            continue
        where = f"At the mean {mean:g} with σ = {sigma:g}"
        for code, wrong, hint in (
            (
                "closed",
                found if not torch.allclose(found, closed.diff(), rtol=1e-4, atol=1e-9) else None,
                f"{where} the 256 probabilities sum to {found.sum():.4f}. What do the first and "
                "the last level take?",
            ),
            (
                "density",
                value if not torch.allclose(value, height, atol=1e-6) else None,
                "This is the density in the middle of a level, not the probability of the level.",
            ),
            (
                "height_times_width",
                value if not torch.allclose(value, height - math.log(255), atol=1e-6) else None,
                "Density times width is close to the probability while σ is wide, and it is wrong "
                "at the two ends. Take the difference of two Φ.",
            ),
            (
                "probabilities",
                value if not torch.allclose(value, exact, atol=1e-9) else None,
                "These are probabilities. Return their logarithms.",
            ),
        ):
            if wrong is None:
                raise CheckFailed(code, hint)
        raise CheckFailed(
            "value",
            f"{where} the 256 probabilities sum to {found.sum():.4f}, and some of them are not "
            "right. Where are the two edges of a level?",
        )
    for x, mean, exact in ((0.5, 2.0, -453.244), (0.5, -1.0, -453.244), (0.0, 3.0, -1802.661)):
        pixel, location = torch.tensor([[x], [mean]], dtype=torch.float64)
        far = torch.as_tensor(call(f, pixel, location, 0.05)).double().flatten()
        if len(far) != 1 or not far.isfinite().all():
            raise CheckFailed(
                "underflow",
                "Far from the mean Φ(b) − Φ(a) rounds to 0, and its logarithm to −∞. Work with "
                "log Φ on the side where Φ is small.",
            )
        if abs(far.item() - exact) > 0.01:
            raise CheckFailed(
                "floor",
                f"30 σ away from the mean {mean:g} this is {far.item():.2f}, which is finite but "
                "not right. Neither a floor nor density times width is the probability there.",
            )
    return "The 256 probabilities sum to 1, wherever the mean is."


def _levels(answer: Any) -> Tensor:
    """One number for each of the 256 levels; −∞ is allowed at first."""
    given(answer)
    if isinstance(answer, Tensor) and tuple(answer.shape) == (256,):
        return answer.detach().double()
    return tensor(answer, (256,))


@checker("set least_any, least_gaussian and best_sigma")
def check_least_bits(least_any: float, least_gaussian: float, best_sigma: float) -> str:
    """Check the fewest bits that a dequantized pixel can cost."""
    for answer in (least_any, least_gaussian, best_sigma):
        given(answer)
    check_number(
        least_any,
        0.0,
        {
            "eight": (8.0, "least_any: 8 bits is what a uniform density over all levels costs."),
            "unbounded": (-8.0, "least_any: can a level have a probability above 1?"),
        },
        "least_any: which density is best for one level, if it knows which level it is?",
        what="least_any",
    )
    least = 0.5 * math.log2(2 * math.pi * math.e / 12)
    check_number(
        best_sigma,
        1 / math.sqrt(12),
        {
            "variance": (1 / 12, "best_sigma: this is the variance of the noise."),
            "half": (0.5, "best_sigma: half a level is the largest error, not the typical one."),
            "level": (1.0, "best_sigma: this is the width of the level itself."),
            "pixels": (1 / (256 * math.sqrt(12)), "best_sigma: give it in levels, not in pixels."),
        },
        "best_sigma: at fixed mean, the best σ² is the mean squared error. Of what?",
        what="best_sigma",
    )
    check_number(
        least_gaussian,
        least,
        {
            "nats": (least * math.log(2), "least_gaussian: this is in nats."),
            "height": (
                math.log2(math.sqrt(2 * math.pi / 12)),
                "least_gaussian: this takes the density at the mean. Average over the noise.",
            ),
            "twice": (2 * least, "least_gaussian: a factor of ½ is missing."),
        },
        "The other two are right. Put the best σ into the average cost of a pixel, in bits.",
        what="least_gaussian",
    )
    return "Noise costs a Gaussian a quarter of a bit, however well it knows the level."


@checker("return the KL weight, and set blur_sigma and used")
def check_hidden_weight(f: Callable[[int], float], blur_sigma: float, used: float) -> str:
    """Check the β of an averaged likelihood, the σ that it learns, and what is used."""
    for pixels in (784, 3072, 10):
        check_number(
            call(f, pixels),
            pixels,
            {
                "half": (pixels / 2, "Compare with −log p itself, which has the factor ½ inside."),
                "twice": (2 * pixels, "Compare with −log p itself, which has the factor ½ inside."),
                "inverse": (1 / pixels, "Is the KL term too strong here or too weak?"),
                "one": (1.0, "Which of the two terms is averaged over the pixels?"),
                "root": (math.sqrt(pixels), "This is a factor of σ. Which one is that of β?"),
            },
            f"For {pixels} pixels it is another weight. Multiply the loss until the "
            "reconstruction term is −log p, summed over the pixels.",
            tolerance=1e-6,
        )
    given(blur_sigma)
    given(used)
    check_number(
        blur_sigma,
        0.3,
        {
            "variance": (0.09, "blur_sigma: this is σ²."),
            "times_pixels": (
                math.sqrt(784 * 0.09),
                "blur_sigma: does the mean over the pixels move the σ that minimizes line 3?",
            ),
            "half": (math.sqrt(0.045), "blur_sigma: set the derivative of line 3 to zero."),
        },
        "blur_sigma: set the derivative of line 3 with respect to log_sigma to zero.",
        what="blur_sigma",
    )
    check_number(
        used,
        0,
        {
            "some": (8, "used: this is the count for σ = 1 and β = 1. What is the threshold here?"),
            "all": (20, "used: a learned σ revives dimensions if β = 1. What is it here?"),
        },
        "used: compare the threshold βσ² with the largest eigenvalue, which is 19.8.",
        what="used",
    )
    return "Learning σ does not repair a mean in the wrong place."


@checker("return the epoch of the stop and the epoch to keep")
def check_stop_early(f: Callable[[list[float], int], tuple[int, int]]) -> str:
    """Check the epoch of the stop and the best epoch up to there, both counted from 1."""
    cases = (
        ([5.0, 4.0, 3.0, 3.5, 3.2, 2.9, 4.0], 3, (7, 6)),
        ([5.0, 4.0, 3.0, 3.5, 3.2, 2.9, 4.0], 2, (5, 3)),
        ([5.0, 4.0, 3.0], 2, (3, 3)),
        ([1.0, 2.0, 3.0], 1, (2, 1)),
        ([3.0, 3.0, 3.0, 3.0], 2, (3, 1)),
        ([5.0, 6.0, 4.0, 5.0, 3.0, 4.0, 2.0], 2, (7, 7)),
    )
    for losses, patience, right in cases:
        stop, best = numbers(call(f, list(losses), patience), "stop", "best")
        if (stop, best) == right:
            continue
        where = f"For the losses {losses} and a patience of {patience}"
        if (stop, best) == tuple(number - 1 for number in right):
            raise CheckFailed("from_zero", "Epochs count from 1 here.")
        if (stop, best) == right[::-1]:
            raise CheckFailed("swapped", "First the epoch of the stop, then the one to keep.")
        if stop != right[0]:
            raise CheckFailed(
                "stop",
                f"{where} training stops after another epoch. Count the epochs in a row without a "
                "new lowest loss. Is an equal loss one? And what if the patience never runs out?",
            )
        raise CheckFailed(
            "keep", f"{where} another epoch is the best of those that were seen before the stop."
        )
    return "Nothing after the stop is looked at."


@checker("return the cost in bits per dimension")
def check_correlation_bits(f: Callable[[Tensor], float]) -> str:
    """Check −½ log₂ det Q / C, with the correlations Q of the channels over images and pixels."""
    mix = torch.tensor([[1.0, 0.8, 0.5], [0.0, 0.6, 0.3], [0.0, 0.0, 2.0]], dtype=torch.float64)
    residuals = (draws(40, 5, 6, 3, seed=3) @ mix).movedim(-1, 1)  # (B, C, H, W)
    found = call(f, residuals.clone())
    values = residuals.transpose(0, 1).flatten(1)
    log_det = torch.corrcoef(values).logdet().item()
    covariance = values.cov().logdet().item()
    mixed = torch.corrcoef(residuals.reshape(3, -1)).logdet().item()
    bit = 3 * math.log(2)
    second = values @ values.T / values.shape[1]  # without taking the average error away
    scale = second.diagonal().sqrt()
    uncentered = (second / scale / scale[:, None]).logdet().item()
    if near(number(found), -0.5 * uncentered / bit, 1e-5):
        return "Channels without correlation cost nothing."
    check_number(
        found,
        -0.5 * log_det / bit,
        {
            "sign": (
                0.5 * log_det / bit,
                "The sign is wrong: the determinant of correlations is below 1.",
            ),
            "no_half": (-log_det / bit, "The factor of ½ is missing."),
            "pixel": (-0.5 * log_det / math.log(2), "This is for a pixel, which has C channels."),
            "nats": (-0.5 * log_det / 3, "This is in nats."),
            "covariance": (
                -0.5 * covariance / bit,
                "The covariance holds the spread of each channel too, and each channel's own σ "
                "can take care of that. Take the correlations.",
            ),
            "axes": (
                -0.5 * mixed / bit,
                "The axes are mixed up. Bring the channels to the front before you flatten.",
            ),
        },
        "This is another number. The correlations are those of the C channels, over all images "
        "and pixels.",
        tolerance=1e-5,
    )
    return "Channels without correlation cost nothing."
