"""Checkers of the exercises of “Rate, distortion and collapse”."""

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from .answers import (
    CheckFailed,
    call,
    check_number,
    checker,
    given,
    number,
)

USED_SUMMED = 20  # of her dimensions: 22 eigenvalues of the digits lie above ½


@checker("set rate, error and drowned")
def check_water(rate: float, error: float, drowned: float) -> str:
    """Check the rate, the squared error, and the β at which all is under water."""
    for answer in (rate, error, drowned):
        given(answer)
    nats = math.log(6)
    check_number(
        rate,
        nats,
        {
            "no_half": (2 * nats, "rate: each direction has half of a logarithm."),
            "below": (
                nats + math.log(0.25),
                "rate: this counts the directions under water too, with negative logarithms.",
            ),
            "no_beta": (
                0.5 * math.log(18 * 8 * 2),
                "rate: this is for the level σ². Which level belongs to β = 2?",
            ),
            "bits": (nats / math.log(2), "rate: this is in bits."),
            "inverse_beta": (
                0.5 * math.log(36 * 16 * 4),
                "rate: this is for the level σ² / β. Does a larger β raise the water or lower it?",
            ),
        },
        "rate: find the water level first. Which eigenvalues lie above it?",
        what="rate",
    )
    check_number(
        error,
        3.5,
        {
            "used_only": (2.0, "error: directions under water have an error too: all they vary."),
            "with_third": (3.0, "error: directions under water have an error too: all they vary."),
            "drowned_only": (1.5, "error: a direction in use is not reproduced exactly either."),
            "drowned_two": (0.5, "error: a direction in use is not reproduced exactly either."),
            "all": (14.5, "error: this is the whole variance, as if nothing were used."),
            "five_levels": (5.0, "error: can a direction have more error than it has variance?"),
        },
        "The rate is right. The error is the sum of what each of the five directions loses.",
        what="error",
    )
    check_number(
        drowned,
        18,
        {
            "level": (9, "drowned: this is the water level. Which β raises the water to it?"),
            "times": (4.5, "drowned: this multiplies by σ². The level is β σ²."),
            "second": (8, "drowned: at this β one direction is still above the water."),
            "more": (36, "drowned: this counts the β that is there already a second time."),
        },
        "The other answers are right. At which level does the last direction go under?",
        what="drowned",
    )
    return "Only the strongest directions matter to the rate, and all matter to the error."


@checker("set least and most")
def check_exchange(least: float, most: float) -> str:
    """Check between which values the distortion of the second model lies."""
    for answer in (least, most):
        given(answer)
    hints = {
        "swapped": "The least is larger than the most: exchange them.",
        "whole_rate": "{} counts the whole rate of one model. What does the exchange buy?",
        "less": "{} is below the distortion of the model with more code. Can less code help it?",
        "unchanged": "{} is the distortion of the other model. Did the 11 nats save nothing?",
    }
    for what, answer, right, beta, other in (
        ("least", least, 103, 1, 125),
        ("most", most, 125, 3, 103),
    ):
        check_number(
            answer,
            right,
            {
                "swapped": (other, hints["swapped"]),
                "whole_rate": (92 + beta * 22, hints["whole_rate"].format(what)),
                "less": (92 - beta * 11, hints["less"].format(what)),
                "unchanged": (92, hints["unchanged"].format(what)),
                "difference": (
                    beta * 11,
                    f"{what} is the difference of the distortions. What is the distortion?",
                ),
            },
            f"{what} is another number. Put the two rates and 92 into (10.9), and solve for D₂.",
            what=what,
        )
    return "The real networks of the chapter, at (22, 92) and (11, 114), keep to it."


@checker("return the KL term with the allowance")
def check_free_bits(f: Callable[[Tensor, float], Tensor]) -> str:
    """Check Σ_d max(allowance, mean over the batch of KL_d), (B, K) → ()."""
    kl = torch.tensor([[0.0, 3.0, 0.1], [1.6, 0.2, 0.1]], dtype=torch.float64)  # (2, 3)
    mean = kl.mean(0)
    for allowance in (0.0, 2.7, 0.5, 2.0):
        right = mean.clamp(min=allowance).sum().item()
        check_number(
            call(f, kl.clone(), allowance),
            right,
            {
                "none": (mean.sum().item(), "This is the KL term without an allowance."),
                "each_image": (
                    kl.clamp(min=allowance).sum(1).mean().item(),
                    "This compares each image by itself. Average each dimension over the batch "
                    "first.",
                ),
                "whole_sum": (
                    max(mean.sum().item(), allowance),
                    "This frees the sum over the dimensions. Each dimension has its own allowance.",
                ),
                "smaller": (
                    mean.clamp(max=allowance).sum().item(),
                    "This takes the smaller of the two. What must the term do below the allowance "
                    "so that nothing is gained there?",
                ),
                "subtracted": (
                    (mean - allowance).clamp(min=0).sum().item(),
                    "This subtracts the allowance. The gradient is right, but the value is no "
                    "longer at least the KL.",
                ),
                "averaged": (
                    mean.clamp(min=allowance).mean().item(),
                    "This averages over the latent dimensions. Sum over them.",
                ),
                "batch_sum": (
                    kl.sum(0).clamp(min=allowance).sum().item(),
                    "This sums over the batch. Average over it.",
                ),
                "rows": (
                    kl.mean(1).clamp(min=allowance).sum().item(),
                    "This averages over the dimensions and sums over the images. Which of the two "
                    "axes is the batch?",
                ),
            },
            f"With an allowance of {allowance} this is another number. Which comes first, the "
            "average, the maximum or the sum?",
            tolerance=1e-5,
        )
    watched = kl.clone().requires_grad_()
    answer = f(watched.clone(), 0.5)  # which an answer may change in place
    if not isinstance(answer, Tensor) or not answer.requires_grad:
        raise CheckFailed(
            "no_gradient",
            "The value is right, but it has no gradient, so it cannot be trained on. Keep the "
            "computation in tensors.",
        )
    return "Below the allowance nothing pulls a dimension towards the prior."


@checker("return both levels, and set used_after and used_summed")
def check_level(
    f: Callable[[int, int], float],
    after: Callable[[int, int], float],
    used_after: float,
    used_summed: float,
) -> str:
    """Check the water levels of a loss with two means and with one, and what they leave in use."""
    for pixels, code in ((784, 20), (100, 2), (7, 3)):
        setting = f"For {pixels} pixels and a code size of {code}"
        answer = call(f, pixels, code)
        mistakes = {
            "no_half": (pixels / code, f"{setting} a factor of two is missing: E / 2t."),
            "inverse": (2 * code / pixels, f"{setting} this is the inverse of the level."),
            "pixels_only": (
                pixels / 2,
                f"{setting} this leaves the mean over the dimensions out. Divide the loss so that "
                "R has the factor 1.",
            ),
            "product": (
                pixels * code / 2,
                f"{setting} does a mean over the dimensions make the KL term weaker or stronger?",
            ),
            "weight": (code / pixels, f"{setting} this is a factor of the loss, not the level."),
        }
        check_number(
            answer,
            pixels / (2 * code),
            mistakes,
            f"{setting} this is not the level. Which factors do lines 2 and 4 put in front of E "
            "and R?",
            what="level",
            tolerance=1e-6,
        )
        check_number(
            call(after, pixels, code),
            pixels / 2,
            {
                "as_before": (
                    pixels / (2 * code),
                    "level_after is the level of part 1. Line 4 has changed.",
                ),
                "no_half": (pixels, "level_after: a factor of two is missing: E / 2t."),
                "half": (0.5, "level_after: line 2 still averages over the pixels."),
                "inverse": (2 / pixels, "level_after: this is the inverse of the level."),
            },
            "level_after is not the level. Which factor does line 2 put in front of E?",
            what="level_after",
            tolerance=1e-6,
        )
    check_number(
        used_after,
        0,
        {"summed": (USED_SUMMED, "used_after: where is the water after part 2?")},
        "used_after: compare the level after part 2 with the largest eigenvalue.",
        what="used_after",
    )
    check_number(
        used_summed,
        USED_SUMMED,
        {
            "none": (0, "used_summed: with both terms summed the loss is E + R. Compare E / 2t."),
            "level_one": (12, "used_summed: this is for t = 1. What is 2t if E has the factor 1?"),
            "eigenvalues": (
                22,
                "used_summed: so many directions lie above the water, but how many dimensions has "
                "she got?",
            ),
        },
        "used_summed: with both terms summed the loss is E + R. Count eigenvalues above its level.",
        what="used_summed",
        tolerance=1e-6,
    )
    return "Half of a repair can be worse than none."


@checker("give the number of each patient")
def check_patients(*answers: int) -> str:
    """Check the causes of three collapses, and which patient is healthy."""
    given(answers)
    hints = {
        "mean_over_pixels": (
            "The KL weight is much too large here, so the decoder draws the mean image. What "
            "should happen when it falls?"
        ),
        "strong_decoder": "Which distortion is below that of the mean image without any code?",
        "no_gradient": "Which encoder learns nothing, however small the KL weight is?",
        "healthy": "Which decoder notices at once when it gets the code of another image?",
    }
    found = [_patient(name, answer) for name, answer in zip(hints, answers, strict=True)]
    for (name, hint), patient, right in zip(hints.items(), found, (4, 2, 1, 3), strict=True):
        if patient != right:
            raise CheckFailed(name, f"{name} is another patient. {hint}")
    return "Rate, distortion, swap and one change of the KL weight are enough for a diagnosis."


def _patient(name: str, answer: Any) -> int:
    """A number from 1 to 4."""
    value = number(answer, name)
    if value not in (1, 2, 3, 4):
        raise CheckFailed("patients", f"{name} is {value:g}; the patients are numbered 1 to 4.")
    return int(value)
