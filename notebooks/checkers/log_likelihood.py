"""Checkers of the exercises of “Log-likelihood”."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from .answers import CheckFailed, call, check_number, checker, draws, given, tensor

PARTS = 100  # codes of a part, in the code that is wrong


@checker("return the best width, and set shift")
def check_missed(f: Callable[[float], float], shift: float) -> str:
    """Check `best_width(shift)` against the quadratic equation, and the shift for 1.25."""
    given(call(f, 1.0))
    for delta in (1.0, 0.0, 0.5, 2.0):
        b = 3 + 2 * delta**2
        rho = (b + math.sqrt(b**2 - 8)) / 4
        small = (b - math.sqrt(b**2 - 8)) / 4
        setting = f"For a shift of {delta:g}"
        check_number(
            call(f, delta),
            math.sqrt(rho),
            {
                "elbo": (1.0, f"{setting} this is the best width for the ELBO, not for V."),
                "variance": (rho, f"{setting} this is r². The width is r."),
                "other_root": (
                    math.sqrt(small),
                    f"{setting} this is the other solution of the quadratic equation. Is V finite "
                    "there?",
                ),
                "moments": (
                    math.sqrt(1 + delta**2),
                    f"{setting} this r makes the mean square of z around δ that of the posterior. "
                    "It is not where V is smallest.",
                ),
            },
            f"{setting} another width has a smaller V. Check the derivative of log(1 + V) with "
            "respect to r².",
            tolerance=1e-3,
        )
    rho = 1.25**2
    squared = (2 * rho - 1) * (rho - 1) / (2 * rho)
    check_number(
        shift,
        math.sqrt(squared),
        {
            "squared": (squared, "This is δ². The shift is its root."),
            "of_variance": (
                math.sqrt((2 * 1.25 - 1) * 0.25 / 2.5),
                "This is for r² = 1.25. The width r is 1.25.",
            ),
            "forward": (
                math.sqrt((6.125 + math.sqrt(6.125**2 - 8)) / 4),
                "This is the best width for a shift of 1.25. The question asks the other way "
                "round.",
            ),
        },
        "best_width is right. For which shift does it return 1.25?",
        what="shift",
        tolerance=0.003,
    )
    return "A proposal that has missed should be wider, whatever the ELBO says."


@checker("set her_k, and return one estimate for each image")
def check_chunks(her_k: float, f: Callable[[Tensor, Tensor], Tensor]) -> str:
    """Check which bound is estimated, and `combine(parts, sizes)` with parts of unequal size."""
    given(her_k)
    check_number(
        her_k,
        PARTS,
        {
            "claimed": (5000, "So she says. From how many codes is each logarithm taken?"),
            "parts": (50, "This is the number of parts. How many codes has each of them?"),
            "one": (1, "Line 5 does average weights, but not all of them."),
        },
        "From how many codes is each logarithm in line 5 taken?",
        what="her_k",
    )
    sizes = torch.tensor([100.0, 100.0, 20.0], dtype=torch.float64)
    log_w = 2 * draws(220, 4, seed=0) - torch.tensor([90.0, 95.0, 800.0, 1.0]).double()
    pieces = log_w.split([100, 100, 20])
    parts = torch.stack([part.logsumexp(0) - math.log(len(part)) for part in pieces])  # (n, B)
    answer = tensor(call(f, parts, sizes), (4,))
    right = log_w.logsumexp(0) - math.log(220)  # (B,)
    wrong = {
        "mean_of_logs": (
            parts.mean(0),
            "This averages the logarithms of the parts, as line 6 does.",
        ),
        "weighted_logs": (
            (parts * sizes[:, None]).sum(0) / 220,
            "This averages logarithms, with the sizes as weights. Average p̂ itself.",
        ),
        "equal_parts": (
            parts.logsumexp(0) - math.log(3),
            "This takes all parts as equally large. The last one has fewer codes.",
        ),
        "no_count": (
            (parts + sizes.log()[:, None]).logsumexp(0),
            "This is the logarithm of a sum of weights. Divide by the number of all codes.",
        ),
        "per_part": (
            parts.logsumexp(0) - math.log(220),
            "Each part of K codes holds the sum of K weights, which is K times its p̂.",
        ),
    }
    _compare(answer, right, wrong, "Which sum of weights does a part with K codes hold?")
    return "Parts of any size give the estimate of all codes together."


@checker("return one number for each image")
def check_jackknife(f: Callable[[Tensor], Tensor]) -> str:
    """Check `jackknife(log_w)`, also where one weight makes up nearly the whole sum."""
    tame = 0.5 * draws(8, 3, seed=1) - 90
    wild = torch.tensor([[0.0], [-40.0], [-42.0]], dtype=torch.float64) - 700
    for log_w in (tame, wild):
        K, images = log_w.shape
        answer = tensor(call(f, log_w), (images,))
        whole = log_w.logsumexp(0) - math.log(K)
        rest = torch.stack([torch.cat([log_w[:k], log_w[k + 1 :]]) for k in range(K)])
        without = rest.logsumexp(1) - math.log(K - 1)  # (K, K − 1, B) → (K, B)
        right = K * whole - (K - 1) * without.mean(0)
        wrong = {
            "unchanged": (
                whole,
                "This is log p̂ of all codes, as before. It also comes out if p̂ instead of log p̂ is "
                "averaged over the groups.",
            ),
            "left_out": (without.mean(0), "This is the second average alone."),
            "wrong_way": (
                K * without.mean(0) - (K - 1) * whole,
                "The two terms have changed places.",
            ),
            "same_count": (
                K * whole - (K - 1) * (rest.logsumexp(1) - math.log(K)).mean(0),
                "An estimate without one weight is an average of K − 1 weights, not of K.",
            ),
            "sum": (
                K * whole - (K - 1) * without.sum(0),
                "Average over the K groups, rather than sum over them.",
            ),
        }
        hint = "Compare with the formula: K log p̂ of all, K − 1 times the average of the others."
        if log_w is wild:
            hint = (
                "For nearly equal weights this is right. If one weight makes up nearly the whole "
                "sum, subtracting it leaves only rounding errors: leave it out instead."
            )
        _compare(answer, right, wrong, hint, "digits" if log_w is wild else "value")
    return "Compare what follows with your prediction."


def _compare(
    answer: Tensor, right: Tensor, wrong: dict[str, tuple[Tensor, str]], hint: str,
    code: str = "value",
) -> None:  # fmt: skip
    """Refuse a tensor that is not the right one, by the mistake that leads to it."""
    if torch.allclose(answer, right, rtol=1e-6, atol=1e-4):
        return
    for name, (other, message) in wrong.items():
        if torch.allclose(answer, other, rtol=1e-6, atol=1e-4):
            raise CheckFailed(name, message)
    raise CheckFailed(code, hint)


@checker("give the letter of each mistake")
def check_reports(*letters: str) -> str:
    """Check the letters of five mistakes, in the order of the exercise."""
    given(letters)
    hints = {  # of the five mistakes: the letter, and what to look at
        "mean_of_logs": (
            "B",
            "An average of logarithms has the same expectation for every K. Which report does not "
            "move?",
        ),
        "parts_of_ten": (
            "E",
            "From K = 10 on, this program uses more codes only to reduce its noise. Which report "
            "stops improving there?",
        ),
        "no_log_k": (
            "A",
            "A sum of K weights is K times their average. Add log K to each report: which one "
            "then becomes equal to another report?",
        ),
        "wrong_density": (
            "D",
            "Its weights do not average to p(x), so nothing keeps its result on the right side of "
            "log p(x). A wider proposal gains a few tenths of a nat with 1,000 codes. Which report "
            "gains several, even after log K has been added?",
        ),
        "no_prior": (
            "F",
            "The prior's log-density of a code with 32 numbers is about −45 nats. Which report is "
            "better by about that much?",
        ),
    }
    for (mistake, (right, hint)), letter in zip(hints.items(), letters, strict=True):
        if not isinstance(letter, str) or letter.strip().upper() not in set("ABCDEF"):
            raise CheckFailed("letters", f"{mistake}: answer with a letter from A to F.")
        if letter.strip().upper() != right:
            raise CheckFailed(mistake, f"{mistake} is another one. {hint}")
    return "The one that is left is the right program."
