"""Checkers of the exercises of “Judging samples”."""

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from .answers import CheckFailed, call, check_number, checker, draws, given, kind, number, numbers

PIXELS, DIFFER, STORED = 784, 43, 55_000  # of the memorizer
PASSED = {  # what a warning by coins alone leaves: lowest and highest share to be accepted
    "coins": (0.0, 0.02),
    "clothes": (0.45, 0.82),
    "halves": (0.58, 0.80),
}


@checker("return the share of noise")
def check_noise_share(f: Callable[[float], float]) -> str:
    """Check 1 − exp(−nats)."""
    for nats in (math.log(2), math.log(100), 0.1, 0.0, 3.0):
        right = 1 - math.exp(-nats)
        check_number(
            call(f, nats),
            right,
            {
                "model": (1 - right, "This is the share of the model. The rest is noise."),
                "bits": (1 - 2**-nats, "Nats belong to the natural logarithm: e, not 2."),
                "linear": (nats, "For small losses this is nearly right, but it can exceed 1."),
                "percent": (100 * right, "Return a share between 0 and 1, not per cent."),
            },
            "Which share s turns the bound in equation (11.1) into a loss of exactly so many nats?",
            tolerance=1e-5,
        )
    return "Half of the samples may be noise for log 2 = 0.69 nats."


@checker("set best_flip and its_nats")
def check_best_memorizer(best_flip: float, its_nats: float) -> str:
    """Check the best flip probability for an image with one near neighbor, and its cost."""
    given([best_flip, its_nats])
    f = DIFFER / PIXELS
    check_number(
        best_flip,
        f,
        {
            "pixels": (DIFFER, "This is the number of pixels. A probability is asked for."),
            "same": (1 - f, "This is the share of pixels that agree."),
            "odds": (
                DIFFER / (PIXELS - DIFFER),
                "These are the odds. Set the derivative of d log f + (784 − d) log(1 − f) to zero "
                "once more.",
            ),
            "half": (0.5, "A coin with ½ forgets the stored image. Does the derivative vanish?"),
        },
        "Write the logarithm of the largest term of equation (11.2), and set its derivative with "
        "respect to f to zero.",
        what="best_flip",
        tolerance=5e-4,
    )
    entropy = -f * math.log(f) - (1 - f) * math.log(1 - f)
    right = PIXELS * entropy + math.log(STORED)
    check_number(
        its_nats,
        right,
        {
            "without_n": (
                PIXELS * entropy,
                "This says how the image differs from its neighbor. What does it cost to say "
                "which stored image that is?",
            ),
            "sign": (-right, "A cost is positive: minus the logarithm is asked for."),
            "bits": (right / math.log(2), "This is in bits. How many bits is one nat?"),
            "differing_only": (
                -DIFFER * math.log(f) + math.log(STORED),
                "This counts the pixels that differ. Those that agree cost something too.",
            ),
            "added_n": (
                PIXELS * entropy - math.log(STORED),
                "The sign of log N is wrong. A larger store makes each of its images less likely.",
            ),
        },
        "best_flip is right. Put it into the largest term of equation (11.2), and do not forget "
        "the factor in front of the sum.",
        what="its_nats",
        tolerance=5e-4,
    )
    return "Compare with the table of the memorizer."


@checker("set score_a, score_b and score_c")
def check_three_scores(score_a: float, score_b: float, score_c: float) -> str:
    """Check three Inception Scores that can be found on paper."""
    given([score_a, score_b, score_c])
    ten = math.log(10)
    doubt = -0.9 * math.log(0.9) - 0.1 * math.log(0.1 / 9)
    a, c = 1.5 * math.log(2), ten / 2
    b = ten - doubt
    common = {
        "score_a": {
            "classes": (3.0, "It draws three digits, but are they equally frequent?"),
        },
        "score_b": {
            "whole_rest": (
                10 * math.exp(0.9 * math.log(0.9) + 0.1 * math.log(0.1)),
                "The remaining 0.1 is spread over nine classes. What is the probability of each?",
            ),
            "confidence": (9.0, "This is 0.9 times 10. Which entropy does the doubt have?"),
            "no_doubt": (10.0, "The judge is not certain. How large is its doubt?"),
        },
        "score_c": {
            "halved": (
                5.0,
                "Half of the doubt halves the logarithm. What does it do to the score?",
            ),
            "mean": (5.5, "This averages the scores of the two halves. The logarithm averages."),
            "no_doubt": (10.0, "What is the doubt of the images of which the judge says nothing?"),
        },
    }
    for (name, mistakes), answer, right in zip(
        common.items(), (score_a, score_b, score_c), (a, b, c), strict=True
    ):
        check_number(
            answer,
            math.exp(right),
            {
                "logarithm": (right, f"{name}: this is the logarithm of the score."),
                "bits": (right / math.log(2), f"{name}: this is a logarithm, and in bits."),
                **{code: (value, f"{name}: {hint}") for code, (value, hint) in mistakes.items()},
            },
            f"{name}: find its variety and its doubt by equation (11.4), one after the other.",
            what=name,
            tolerance=0.004,
        )
    return "C has as much variety as B."


@checker("return the distance")
def check_gaussian_distance(f: Callable[..., float]) -> str:
    """Check the Fréchet distance of Gaussians, of which some covariances do not commute."""
    for m1, c1, m2, c2, what in _gaussians():
        right = _distance(m1, c1, m2, c2)
        answer = call(f, m1.clone(), c1.clone(), m2.clone(), c2.clone())
        if isinstance(answer, Tensor) and answer.is_complex():
            raise CheckFailed(
                "complex",
                "The distance is complex. C₁C₂ is not symmetric; which symmetric matrix has the "
                "same eigenvalues?",
            )
        try:
            value = number(answer)
        except CheckFailed as failed:
            if failed.code != "not_finite":
                raise
            raise CheckFailed(
                "rounding",
                f"{what}: the distance is not finite. An eigenvalue that should be zero can come "
                "out slightly negative; what is its square root?",
            ) from None
        gap = (m1 - m2).square().sum().item()
        traces = (c1.trace() + c2.trace()).item()
        roots = [_root(c) for c in (c1, c2)]
        apart = (roots[0] @ roots[1]).trace().item()
        element = (c1 @ c2).clamp(min=0).sqrt().trace().item()
        check_number(
            value,
            right,
            {
                "no_means": (right - gap, f"{what}: the distance of the means is missing."),
                "means_only": (gap, f"{what}: this is the distance of the means alone."),
                "not_squared": (
                    right - gap + math.sqrt(gap),
                    f"{what}: the distance of the means has to be squared.",
                ),
                "mean_of_squares": (
                    right - gap + gap / len(m1),
                    f"{what}: sum the squared differences of the means over the features.",
                ),
                "root": (
                    math.sqrt(max(right, 0)),
                    f"{what}: this is the square root of what equation (11.5) says.",
                ),
                "roots_apart": (
                    gap + traces - 2 * apart,
                    f"{what}: the root of C₁C₂ is not the product of both roots, unless they "
                    "commute.",
                ),
                "elements": (
                    gap + traces - 2 * element,
                    f"{what}: this takes the square root of each element. The root of a matrix "
                    "is the matrix whose square it is.",
                ),
                "factor": (
                    right + (traces + gap - right) / 2,
                    f"{what}: the factor 2 in front of the root is missing.",
                ),
                "deviations": (
                    gap + (c1.diagonal().sqrt() - c2.diagonal().sqrt()).square().sum().item(),
                    f"{what}: this looks at the diagonals alone. Correlations count too.",
                ),
            },
            f"{what}: compute the three parts of equation (11.5) separately. For the root, find a "
            "symmetric matrix with the eigenvalues of C₁C₂.",
            tolerance=1e-4,
        )
    return "It agrees for covariances that commute and for some that do not."


def _gaussians() -> list[tuple]:
    """Means and covariances of pairs, and what to call the pair."""

    def covariance(n: int, seed: int) -> Tensor:
        a = draws(n, n, seed=seed)
        return a @ a.T / n + 0.1 * torch.eye(n, dtype=torch.float64)

    def flat(n: int, seed: int) -> Tensor:
        a = draws(n, n // 2, seed=seed)
        return a @ a.T / n

    ones = torch.ones(3, dtype=torch.float64)
    diagonal = torch.tensor([1.0, 4.0, 9.0]).double().diag()
    return [
        (0 * ones, diagonal, torch.tensor([3.0, 0.0, 4.0]).double(), 4 * ones.diag(), "Diagonal"),
        (0 * ones, covariance(3, 1), 0 * ones, covariance(3, 2), "Equal means"),
        *(
            (
                draws(n, seed=3),
                covariance(n, 4),
                draws(n, seed=5),
                covariance(n, 6),
                f"{n} features",
            )
            for n in (2, 5)
        ),
        (draws(12, seed=7), flat(12, 8), draws(12, seed=9), flat(12, 10), "Singular"),
    ]


def _root(matrix: Tensor) -> Tensor:
    values, vectors = torch.linalg.eigh(matrix)
    return vectors * values.clamp(min=0).sqrt() @ vectors.T


def _distance(m1: Tensor, c1: Tensor, m2: Tensor, c2: Tensor) -> float:
    """By the singular values of the product of roots, another way than the solution's."""
    overlap = torch.linalg.svdvals(_root(c1) @ _root(c2)).sum()
    return ((m1 - m2).square().sum() + c1.trace() + c2.trace() - 2 * overlap).item()


@checker("set wrong_lines, itself and moved")
def check_her_fid(wrong_lines: Any, itself: float, moved: float) -> str:
    """Check the wrong lines, and what the program returns for two pairs of sets."""
    given([wrong_lines, itself, moved])
    found = _lines(wrong_lines)
    if 5 in found:
        raise CheckFailed(
            "covariance",
            "Line 5 is right. torch.cov wants one row for each feature, so it needs the transpose.",
        )
    if 7 in found or 8 in found:
        raise CheckFailed("last_lines", "Lines 7 and 8 put the parts together as (11.5) does.")
    if found & {1, 2, 3}:
        raise CheckFailed("features", "The features are computed correctly. Look further down.")
    if found != {4, 6}:
        missing = "one_missing" if found < {4, 6} else "lines"
        raise CheckFailed(missing, "Compare lines 4 to 7 with equation (11.5), sign by sign.")
    right = 8 - 4 * math.sqrt(5)
    check_number(
        itself,
        right,
        {
            "correct": (0.0, "This is what a correct program returns. What does hers?"),
            "no_two": (
                8 - 2 * math.sqrt(5),
                "itself: the root has two elements on its diagonal, and line 7 takes it twice.",
            ),
            "root_of_c": (
                8 - 4 * math.sqrt(2),
                "itself: line 6 takes the root of the elements of C times C, not of C.",
            ),
        },
        "The lines are right. For itself, multiply C with C, take the root of each element, and "
        "follow line 7.",
        what="itself",
        tolerance=5e-3,
    )
    check_number(
        moved,
        9 + right,
        {
            "sum": (18 + right, "moved: line 4 takes a mean over the features, not a sum."),
            "correct": (18.0, "moved: this is what a correct program returns. What does hers?"),
            "line_6_mended": (9.0, "moved: line 6 is still wrong. Add what you found for itself."),
            "not_squared": (3 + right, "moved: line 4 squares the differences."),
        },
        "itself is right. Both features are moved by 3; what does line 4 make of that?",
        what="moved",
        tolerance=2e-3,
    )
    return "A distance below zero would have been a warning."


def _lines(answer: Any) -> set[int]:
    """The numbers of lines in an answer such as [4, 6], (4, 6), {4, 6} or "4, 6"."""
    if isinstance(answer, str):
        answer = [part for part in answer.replace(",", " ").split()]
    if isinstance(answer, Tensor):
        answer = answer.tolist()
    if not isinstance(answer, list | tuple | set | frozenset):
        raise CheckFailed("no_lines", f"Give the numbers of the lines, not {kind(answer)}.")
    try:
        return {int(part) for part in answer}
    except (TypeError, ValueError):
        raise CheckFailed("no_lines", "Give the numbers of the lines, such as [1, 2].") from None


@checker("set passed, three shares")
def check_warned_by_coins(passed: Any) -> str:
    """Check the shares that judges pass who were warned by coin flips alone."""
    given(passed)
    shares = dict(zip(PASSED, numbers(passed, *PASSED), strict=True))
    if max(shares.values()) > 1:
        raise CheckFailed("percent", "Give shares between 0 and 1, not per cent.")
    if shares["coins"] > 0.2:
        raise CheckFailed(
            "naive",
            "So many coin flips pass a judge that was never warned. Which kind did you train?",
        )
    if shares["clothes"] < 0.2 and shares["halves"] < 0.5:
        raise CheckFailed(
            "warned",
            "So few clothes pass the judges of the chapter, which were warned in four ways. Train "
            "the kind that was warned by coins alone.",
        )
    for name, (least, most) in PASSED.items():
        if not least <= shares[name] <= most:
            raise CheckFailed(
                f"{name}_range",
                f"{name}: this share is not what three such judges pass on average. Is the order "
                "coins, clothes, halves, and does the threshold come from the judge itself?",
            )
    return "A warning teaches what it shows."
