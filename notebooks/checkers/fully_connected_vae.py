"""Checkers of the exercises of “A fully-connected VAE”."""

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from vae_lib import VariationalAutoencoder

from .answers import (
    CheckFailed,
    call,
    check_number,
    checker,
    draws,
    given,
    kind,
    numbers,
)

LETTERS = "ABCDEF"  # of the logs
HER_KL, BATCH, CODE = 4.8, 128, 20  # what she reads, and how she trains


@checker("return the count")
def check_count_weights(f: Callable[[int, int, int], int]) -> str:
    """Check `count_weights(pixels, hidden_size, code_size)` against models of the library."""
    for height, width, hidden, code in ((28, 28, 400, 20), (5, 7, 11, 3), (28, 28, 400, 2)):
        pixels = height * width
        model = VariationalAutoencoder(code, hidden, image_shape=(1, height, width))
        right = sum(p.numel() for p in model.parameters())
        setting = f"With {pixels} pixels, {hidden} hidden units and {code} latent dimensions"
        check_number(
            call(f, pixels, hidden, code),
            right,
            {
                "no_biases": (
                    right - 2 * hidden - 2 * code - pixels,
                    f"{setting} the biases are missing. Each output of a layer has one.",
                ),
                "one_head": (
                    right - (hidden + 1) * code,
                    f"{setting} one output is missing: the encoder returns mu and log_var.",
                ),
                "encoder_only": (
                    (pixels + 1) * hidden + (hidden + 1) * 2 * code,
                    f"{setting} this is the encoder alone.",
                ),
                "wide_decoder": (
                    right + code * hidden,
                    f"{setting} the decoder gets the code alone, not mu and log_var.",
                ),
            },
            f"{setting} this is another number. Go through the five layers one by one.",
            tolerance=1e-9,
        )
    return "The counts agree with three models of the library."


@checker("return one number, in nats")
def check_single_image_cost(f: Callable[[Tensor], float]) -> str:
    """Check `single_image_cost(x)` for images with pixels that are always black, or white."""
    for n, seed in ((6, 0), (3, 1)):
        x = draws(n, 9, seed=seed).sigmoid()  # (N, P)
        x[:, 2], x[:, 5] = 0, 1
        entr = torch.special.entr
        right = (entr(x.mean(0)) + entr(1 - x.mean(0))).sum().item()
        own = (entr(x) + entr(1 - x)).sum(1).mean().item()
        limited = x.mean(0).clamp(0.001, 0.999)  # (P,)
        clamped = (-x.mean(0) * limited.log() - (1 - x.mean(0)) * (1 - limited).log()).sum().item()
        answer = call(f, x)
        if isinstance(answer, Tensor | float) and not math.isfinite(_first(answer)):
            raise CheckFailed(
                "zero_log_zero",
                "This is not finite. Some pixels are black in all images, and 0 log 0 has to count "
                "as 0.",
            )
        check_number(
            answer,
            right,
            {
                "own_image": (
                    own,
                    "This lets every image have its own best probabilities. The decoder of this "
                    "exercise has to use the same ones for all of them.",
                ),
                "clamped": (
                    clamped,
                    "This keeps the pixels between 0.001 and 0.999, which is for the start of a "
                    "decoder. Here the exact minimum is asked for.",
                ),
                "white_alone": (
                    entr(x.mean(0)).sum().item(),
                    "This is the cost of the white part alone. A coin has two sides.",
                ),
                "half": (9 * math.log(2), "This is for p = ½ at every pixel. Can it do better?"),
                "pixel_mean": (right / 9, "This is averaged over the pixels. Sum over them."),
                "image_sum": (n * right, "This is summed over the images. Average over them."),
                "bits": (right / math.log(2), "This is in bits. How many bits is one nat?"),
                "sign": (-right, "A cost is not negative."),
            },
            "Which probabilities are best for all images together, by part 2? And what do they "
            "cost on average?",
            tolerance=1e-4,
        )
    return "No other image does better for all of them."


def _first(answer: Any) -> float:
    """One of the numbers of an answer, to see whether it is finite."""
    return float(answer.flatten()[0]) if isinstance(answer, Tensor) else answer


@checker("set overfitting, stop_after and difference")
def check_overfitting(letters: str, stop_after: float, difference: float) -> str:
    """Check which runs overfit, where B should stop, and what C loses on new images."""
    given([letters, stop_after, difference])
    found = _letters(letters, "ABC")
    if "A" in found:
        raise CheckFailed(
            "falling",
            "In A the loss on validation images falls to the end. A distance between two curves "
            "is no overfitting by itself.",
        )
    if found != {"B", "C"}:
        raise CheckFailed(
            f"only_{''.join(found).lower()}",
            "One is missing. Where does the dashed curve turn upwards?",
        )
    check_number(
        stop_after,
        180,
        {
            "end": (500, "At the end the loss on validation images has risen again."),
            "run_c": (80, "This is for C. Which run does the question ask for?"),
            "place": (17, "This is a place in the list. Which epoch is recorded there?"),
            "place_from_one": (18, "This is a place in the list. Which epoch is recorded there?"),
        },
        "The letters are right. For stop_after, look for the smallest loss on validation images, "
        "that is, held_out_recon + held_out_kl, and for the epoch in its row.",
        what="stop_after",
    )
    validation, training = (130.26, 1484.02), (49.60, 1380.00)  # reconstruction, KL
    check_number(
        difference,
        sum(validation) - sum(training),
        {
            "validation": (sum(validation), "This is the value on validation images alone."),
            "training": (sum(training), "This is the value on training images alone."),
            "recon_only": (
                validation[0] - training[0],
                "This compares the reconstruction terms. What else belongs to the ELBO?",
            ),
            "kl_only": (
                validation[1] - training[1],
                "This compares the KL terms. What else belongs to the ELBO?",
            ),
            "run_b": (39.3, "This is for B. Which run does the question ask for?"),
            "sign": (
                sum(training) - sum(validation),
                "The loss is larger on validation images: the sign is wrong.",
            ),
        },
        "The other answers are right. The difference is that of −ELBO, the sum of both terms, "
        "between the validation and the training images, in the last row of the table.",
        what="difference",
    )
    return "Most of the difference is in a term that C never minimized."


def _letters(answer: Any, allowed: str) -> set[str]:
    """The letters of an answer such as "AC", "A, C" or ["A", "C"]."""
    parts = answer if isinstance(answer, str) else "".join(map(str, _listed(answer)))
    found = {letter for letter in parts.upper() if letter.isalnum()}
    if not found or not found <= set(allowed):
        raise CheckFailed("letters", f"Answer with letters from {allowed[0]} to {allowed[-1]}.")
    return found


def _listed(answer: Any) -> list:
    """The parts of an answer that should be letters."""
    if isinstance(answer, list | tuple | set):
        return sorted(answer)
    raise CheckFailed("letters", f"Answer with letters, not with {kind(answer)}.")


@checker("give the letter of each mistake")
def check_logs(*letters: str) -> str:
    """Check the letters of five mistakes, in the order of the exercise."""
    given(letters)
    rights = "ABCEF"
    hints = {  # of the five mistakes: what to look at
        "sigmoid_twice": (
            "A sigmoid lies between 0 and 1. What does a pixel cost if its logit is a number like "
            "that, and what is the least that a black image can cost then?"
        ),
        "log_var_as_sigma": (
            "Before training log σ² is close to 0, so this program adds almost no noise to its "
            "codes, and nothing in its loss wants any. Which loss is too good to be true?"
        ),
        "mean_over_pixels": "What does an untrained model cost for each pixel, in nats?",
        "wrong_sign": "Which term would a program enlarge without limit?",
        "no_gradient": (
            "This encoder is trained by the KL term alone. What is the best that the decoder can "
            "then do, and how many nats does it cost?"
        ),
    }
    found = [_letters(letter, LETTERS) for letter in letters]
    for (mistake, hint), letter, right in zip(hints.items(), found, rights, strict=True):
        if letter != {right}:
            raise CheckFailed(mistake, f"{mistake} is another one. {hint}")
    return "The one that is left is the right program."


@checker("return the KL weight, and set her_kl")
def check_reduction(f: Callable[[int, int], float], her_kl: float) -> str:
    """Check the KL weight of a sum over everything beside a mean over everything, and its KL."""
    for batch, code in ((BATCH, CODE), (50, 2), (7, 3)):
        setting = f"For {batch} images and {code} latent dimensions"
        check_number(
            call(f, batch, code),
            1 / (batch * code),
            {
                "codes_only": (
                    1 / code,
                    f"{setting} this counts the mean over the dimensions alone. Over what does "
                    "line 3 sum?",
                ),
                "batch_only": (
                    1 / batch,
                    f"{setting} this counts the sum over the batch alone. Over what does line 5 "
                    "average?",
                ),
                "inverse": (batch * code, f"{setting} this is the inverse of the weight."),
                "ratio": (
                    batch / code,
                    f"{setting} this is not it. Line 5 averages over the batch, and line 3 does "
                    "the opposite.",
                ),
                "other_ratio": (
                    code / batch,
                    f"{setting} this is not it. Does a mean over the dimensions make the weight "
                    "larger or smaller?",
                ),
            },
            f"{setting} this is not the weight. By which factor is each term larger or smaller "
            "than that of the chapter?",
            tolerance=1e-6,
        )
    check_number(
        her_kl,
        HER_KL * CODE,
        {
            "as_printed": (HER_KL, "This is what she reads. Over what is it averaged?"),
            "batch": (HER_KL * BATCH, "The mean over the batch is as it should be."),
            "both": (HER_KL * BATCH * CODE, "The mean over the batch is as it should be."),
            "divided": (HER_KL / CODE, "A sum is larger than a mean. By which factor?"),
            "loss": (HER_KL * CODE + 165, "This is her loss. Her KL term alone is asked for."),
        },
        "The weight is right. How is the mean over the dimensions turned into the sum?",
        what="her_kl",
    )
    return "See below whether her program agrees."


@checker("set as_it_is and clipped, two distances each")
def check_noise(as_it_is: Any, clipped: Any) -> str:
    """Check distances to 500 clean digits, measured with the weights of the exercise."""
    for pair in (as_it_is, clipped):
        given(pair)
    rights = {"as_it_is": (5.60, 3.23), "clipped": (4.07, 5.08)}
    for (name, right), answer in zip(rights.items(), (as_it_is, clipped), strict=True):
        pair = numbers(answer, "the distance before", "the distance after")
        before, after = right
        for what, value, exact in zip(("before", "after"), pair, right, strict=True):
            where = f"{name}, {what}:"
            check_number(
                value,
                exact,
                {
                    "swapped": (
                        after if what == "before" else before,
                        f"{where} give the distance before the reconstruction first.",
                    ),
                    "pixel": (
                        exact / 28,
                        f"{where} this averages over the pixels. A distance sums their squares.",
                    ),
                    "squared": (exact**2, f"{where} take the root of the sum of squares."),
                    "batch": (
                        exact * math.sqrt(500),
                        f"{where} this is one distance for all 500 images together. Compute one "
                        "for each image, and average them.",
                    ),
                    "variance": (
                        12.52 if what == "before" else math.inf,
                        f"{where} is 0.2 the standard deviation of your noise, or its variance?",
                    ),
                },
                f"{where} this is another distance. Compare with the clean digits, not with the "
                "noisy ones, and do not change the noise between the two.",
                what=f"{name}, {what}",
                tolerance=0.03,
            )
    return "Clipping brings the images closer to the clean digits, and the reconstructions farther."


@checker("return how many dimensions are unused")
def check_unused_dimensions(f: Callable[[Tensor, Tensor], int]) -> str:
    """Check `unused_dimensions(mu, log_var)` on codes made for it."""
    mu, log_var = made_codes()
    for order in (torch.arange(13), torch.arange(12, -1, -2)):  # dimensions
        answer = call(f, mu[:, order], log_var[:, order])
        counts = counted(mu[:, order], log_var[:, order])
        check_number(
            answer,
            counts.pop("right"),
            {
                "used": (counts["used"], "This counts the dimensions that are used."),
                "variance": (
                    counts["variance"],
                    "This looks at the variance of mu. Here the KL term decides.",
                ),
                "median": (counts["median"], "Average the KL term over the images."),
                "largest": (counts["largest"], "Average the KL term over the images."),
                "summed": (counts["summed"], "This sums over the images. Average over them."),
                "half": (counts["half"], "The factor ½ of the KL term is missing."),
            },
            "Compute the KL term of each image and each dimension, as in equation (6.4) but "
            "without its sums. Which of the two axes do you average over?",
            tolerance=0.01,
        )
    return "Now compare what follows with your prediction."


def made_codes() -> tuple[Tensor, Tensor]:
    """Codes of 400 images in 13 dimensions, (N, D) each, of which five are unused."""
    n = 400
    normal, zero = draws(n, 3, seed=4), torch.zeros(n, dtype=torch.float64)
    few = torch.where(torch.arange(n) % 20 == 0, 3.0, 0.0).double()  # 5 % of the images
    mu = [zero, zero, zero + 0.6, few, 0.3 * normal[:, 0], zero, zero,
          zero - 0.7, few, normal[:, 1], normal[:, 2], -normal[:, 1], 2 * normal[:, 2]]  # fmt: skip
    log_var = [0.0, -0.2, 0.0, 0.0, 0.0, -0.55, -0.55, 0.0, 0.0, -3.0, -3.0, -2.0, -4.0]
    return torch.stack(mu, 1), torch.tensor(log_var).double().expand(n, 13)


def counted(mu: Tensor, log_var: Tensor) -> dict[str, int]:
    """How many dimensions of these codes are unused, and what typical mistakes would count."""
    kl = 0.5 * (mu**2 + log_var.exp() - 1 - log_var)  # (N, D)
    unused = {
        "right": kl.mean(0) < 0.1,
        "used": kl.mean(0) >= 0.1,
        "variance": mu.var(0) < 0.01,
        "median": kl.median(0).values < 0.1,
        "largest": kl.amax(0) < 0.1,
        "summed": kl.sum(0) < 0.1,
        "half": 2 * kl.mean(0) < 0.1,
    }
    return {name: int(which.sum()) for name, which in unused.items()}
