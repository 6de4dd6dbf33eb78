"""Checkers of the exercises of “Exploring latent space”."""

import math
from collections.abc import Callable, Mapping

import torch
from torch import Tensor
from torch.distributions import MultivariateNormal

from .answers import (
    CheckFailed,
    call,
    check_number,
    checker,
    draws,
    given,
    kind,
    near,
    number,
    numbers,
    tensor,
)

RATE, BATCH = 18.86, 512  # of the ten-dimensional model, and the images of the exercise
NOISE = 0.04  # average of σ² of the program that forgot the root
Mistakes = Mapping[str, tuple[Tensor, str]]


def _check_tensor(
    value: Tensor, right: Tensor, mistakes: Mistakes, otherwise: str, tolerance: float = 1e-4
) -> None:
    """Refuse a tensor that is not the right one, by the mistake that leads to it."""

    def same(a: Tensor, b: Tensor) -> bool:
        return torch.allclose(a, b.double(), rtol=tolerance, atol=tolerance)

    if same(value, right):
        return
    for code, (wrong, hint) in mistakes.items():
        if same(value, wrong):
            raise CheckFailed(code, hint)
    raise CheckFailed("value", otherwise)


@checker("return the blend")
def check_blend(f: Callable[[Tensor, Tensor], Tensor]) -> str:
    """Check Σ_k w_k z_k / √(Σ_k w_k²), (K,), (K, D) → (D,)."""
    z = draws(3, 4, seed=0)
    for weights in ([0.5, 0.3, 0.4], [1.0, 1.0, 1.0], [2.0, 0.5, 0.0], [1.5, -0.5, 0.25]):
        w = torch.tensor(weights, dtype=torch.float64)
        total, setting = w @ z, f"For the weights {weights}"
        _check_tensor(
            tensor(call(f, w, z), (4,)),
            total / w.norm(),
            {
                "weighted_mean": (
                    total / w.sum(),
                    f"{setting} this is the weighted mean. What is its variance in one dimension, "
                    "and is it 1?",
                ),
                "sum": (total, f"{setting} this is the plain sum. Which variance does it have?"),
                "variance": (
                    total / w.square().sum(),
                    f"{setting} the sum is divided by its variance. Which power of it is needed?",
                ),
                "length": (
                    2 * total / total.norm(),
                    "Every blend of yours has the length √D. The length of a draw is random, so "
                    "divide by something that depends on the weights alone.",
                ),
                "equal_weights": (
                    z.sum(0) / math.sqrt(3),
                    f"{setting} all codes have the same weight here. That is a draw, but not a "
                    "multiple of the sum with these weights.",
                ),
                "sign": (-total / w.norm(), f"{setting} the multiple should be positive."),
            },
            f"{setting} this is another vector. Which distribution does the sum have in one "
            "dimension?",
        )
    return "A blend of draws from the prior is a draw from the prior."


@checker("return the factor, and set with_the_mistake")
def check_scale(f: Callable[[Tensor, Tensor], float], with_the_mistake: float) -> str:
    """Check the best common factor, and the average of μ² + σ² where the root is missing."""
    for seed in (0, 1):
        mu = draws(50, 3, seed=seed) * torch.tensor([2.0, 0.5, 1.0]) + 0.3
        log_var = draws(50, 3, seed=seed + 2) - 1
        total = (mu.square() + log_var.exp()).mean(0)  # (D,)
        right = 1 / total.mean().sqrt()
        check_number(
            call(f, mu, log_var),
            right.item(),
            {
                "square": ((right**2).item(), "Is this the best factor, or its square?"),
                "inverse": ((1 / right).item(), "This is the inverse. Are the codes too wide?"),
                "mean_of_factors": (
                    (1 / total.sqrt()).mean().item(),
                    "This averages the best factors of the single dimensions. Minimize the sum of "
                    "their KL terms for one common factor.",
                ),
                "sum": (
                    (1 / total.sum().sqrt()).item(),
                    "This lacks the number of dimensions: the logarithm is counted once in each "
                    "of them.",
                ),
                "means_alone": (
                    (1 / mu.square().mean().sqrt()).item(),
                    "The widths are missing. What does the factor do to σ²?",
                ),
                "variance": (
                    (1 / (mu.var(0) + log_var.exp().mean(0)).mean().sqrt()).item(),
                    "The KL term holds μ², not its distance from the mean.",
                ),
            },
            "Write the part of the average KL term that depends on the factor, and set its "
            "derivative to zero.",
            tolerance=1e-4,
        )
    check_number(
        with_the_mistake,
        (1 + NOISE) / 2,
        {
            "right_program": (1, "This is for a program without the mistake."),
            "half": (0.5, "This is the limit for a small σ². Here it is 0.04."),
            "means_alone": ((1 - NOISE) / 2, "This is the average of μ² alone."),
            "other_sign": (
                1 - NOISE,
                "Which term of the KL grows by the factor, which by its square?",
            ),
        },
        "The factor is right. For the number: by which factor does σ², as this program computes "
        "it, grow if the noise of the code is to grow by γ?",
        what="with_the_mistake",
    )
    return "Now you can tell this mistake from two averages."


@checker("return the vector")
def check_attribute_vector(f: Callable[[Tensor, Tensor, Tensor], Tensor]) -> str:
    """Check the average over classes of (mean code with − mean code without)."""
    labels = torch.tensor([0] * 6 + [1] * 9 + [2] * 3)  # classes of unequal size
    attribute = torch.tensor([1] * 5 + [0] + [1] + [0] * 8 + [1] * 3).bool()
    direction = torch.tensor([1.0, -2.0], dtype=torch.float64)
    centers = torch.tensor([[10.0, 0.0], [-5.0, 3.0], [0.0, 40.0]], dtype=torch.float64)
    size = torch.tensor([1.0, 3.0, 1.0], dtype=torch.float64)[labels].unsqueeze(1)
    mu = centers[labels] + attribute.unsqueeze(1) * size * direction  # (18, 2)
    mu = mu + 0.01 * draws(18, 2, seed=1)
    answer = call(f, mu, attribute, labels)
    if isinstance(answer, Tensor) and answer.isnan().any():
        raise CheckFailed(
            "empty_class",
            "The result is not a number. In one class here all images have the attribute, so there "
            "is no mean without it.",
        )
    parts = [mu[(labels == c) & attribute].mean(0) - mu[(labels == c) & ~attribute].mean(0)
             for c in (0, 1)]  # fmt: skip
    right = (parts[0] + parts[1]) / 2
    _check_tensor(
        tensor(answer, (2,)),
        right,
        {
            "sign": (-right, "The sign is wrong: with the attribute minus without."),
            "plain": (
                mu[attribute].mean(0) - mu[~attribute].mean(0),
                "This compares all images that have the attribute with all that lack it, and the "
                "difference of the classes comes along.",
            ),
            "sum": (parts[0] + parts[1], "This is the sum over the classes. Average it."),
            "by_size": (
                (6 * parts[0] + 9 * parts[1]) / 15,
                "Larger classes count for more here. All classes should have the same weight.",
            ),
            "empty_counted": (
                (parts[0] + parts[1]) / 3,
                "The class that says nothing is counted as zero. Leave it out of the average.",
            ),
        },
        "This is another vector. Which differences do you average, and with which weights?",
    )
    return "Classes that have the attribute more often do not leak into the vector."


def gaussian_case(n: int, variance: float, seed: int) -> tuple[Tensor, float]:
    """log q(z_i|x_j) for x ~ N(0, 1) and z ~ N(x, variance), and the exact information."""
    x = draws(n, seed=seed)
    z = x + math.sqrt(variance) * draws(n, seed=seed + 1)
    log_q = -0.5 * (math.log(2 * math.pi * variance) + (z[:, None] - x).square() / variance)
    return log_q, 0.5 * math.log(1 + 1 / variance)


@checker("return two numbers")
def check_information_bounds(f: Callable[[Tensor], tuple[float, float]]) -> str:
    """Check the estimates with and without an image's own posterior in the average."""
    names = "the lower estimate", "the upper estimate"
    log_q, _ = gaussian_case(400, 0.05, seed=2)  # (400, 400)
    below, above = numbers(call(f, log_q.clone()), *names)
    n = len(log_q)
    own, others = log_q.diagonal(), log_q.masked_fill(torch.eye(n).bool(), -math.inf)
    right_below = (own - log_q.logsumexp(1) + math.log(n)).mean().item()
    right_above = (own - others.logsumexp(1) + math.log(n - 1)).mean().item()
    if near(below, right_above) and near(above, right_below):
        raise CheckFailed("interchanged", "The two estimates are interchanged.")
    check_number(
        below,
        right_below,
        {
            "no_count": (
                right_below - math.log(n),
                "In the lower estimate the inner average lacks its 1/N.",
            ),
            "columns": (
                (own - log_q.logsumexp(0) + math.log(n)).mean().item(),
                "This averages over the codes for one image. The inner average of the equations "
                "goes over the images for one code: along which axis?",
            ),
            "mean_of_logs": (
                (own - log_q.mean(1)).mean().item(),
                "This averages the logarithms. The equations have the logarithm of an average.",
            ),
            "sign": (-right_below, "The sign is wrong. What stands in the numerator?"),
        },
        "The lower estimate is another number. Check its inner average against the equation.",
        tolerance=1e-5,
    )
    check_number(
        above,
        right_above,
        {
            "own_left_in": (right_below, "The upper estimate leaves the image's own entry out."),
            "wrong_count": (
                (own - others.logsumexp(1) + math.log(n)).mean().item(),
                "How many entries does a row have without its own?",
            ),
        },
        "The lower estimate is right, and the upper one is not. What becomes of the diagonal?",
        tolerance=1e-5,
    )
    far, _ = gaussian_case(5, 1e-6, seed=4)  # differences of a million nats
    answer = call(f, far)
    try:
        below, above = numbers(answer, *names)
    except CheckFailed:
        below, above = math.nan, math.nan
    if not near(below, math.log(5)):
        raise CheckFailed(
            "underflow",
            "With very narrow posteriors the densities underflow. Stay with logarithms: which "
            "function adds densities that are given by their logarithms?",
        )
    return "Run on, and compare them with log N and with the rate."


@checker("return one number, in nats")
def check_coarse_kl(f: Callable[[float, float], float]) -> str:
    """Check a log(a/b) + (1 − a) log((1 − a)/(1 − b))."""
    for a, b in ((0.2, 0.5), (0.5, 0.2), (0.01, 0.3), (0.4, 0.4)):
        setting, part = f"For a = {a} and b = {b}", a * math.log(a / b)
        right = part + (1 - a) * math.log((1 - a) / (1 - b))
        reverse = b * math.log(b / a) + (1 - b) * math.log((1 - b) / (1 - a))
        check_number(
            call(f, a, b),
            right,
            {
                "reverse": (reverse, f"{setting} this is the other direction. Which one averages?"),
                "region_alone": (
                    part,
                    f"{setting} this is the region alone. The rest of the space counts too.",
                ),
                "sign": (-right, f"{setting} the sign is wrong: a divergence is not negative."),
                "bits": (right / math.log(2), f"{setting} this is in bits."),
            },
            f"{setting} this is another number. Compare it with the formula of the exercise.",
            tolerance=1e-5,
        )
    for a, b, right in ((0.0, 0.25, -math.log(0.75)), (1.0, 0.25, -math.log(0.25))):
        try:
            value = number(call(f, a, b))
        except CheckFailed:
            value = math.nan
        if not near(value, right):
            raise CheckFailed(
                "zero_log_zero",
                f"For a = {a} something goes wrong. A part that q never visits adds nothing, "
                "because 0 log 0 counts as 0.",
            )
    return "It is zero only where both agree on the region."


@checker("give the letter of each fault")
def check_faults(*letters: str) -> str:
    """Check the letters of four faults, in the order of the exercise."""
    given(letters)
    hints = {
        "mean_over_codes": (
            "A",
            "Averaging over ten dimensions makes each nat of the KL term ten times cheaper. What "
            "does a model do with cheap code?",
        ),
        "mean_over_pixels": (
            "C",
            "By which factor does a nat of code become more expensive than a nat of "
            "reconstruction? What is then worth buying?",
        ),
        "root_missing": (
            "D",
            "Such a program computes the KL term of another distribution than the one it draws "
            "from. Which loss is too good to be true?",
        ),
        "few_images": ("E", "Compare the terms on training images with those on test images."),
    }
    for letter, (fault, (right, hint)) in zip(letters, hints.items(), strict=True):
        if not isinstance(letter, str) or letter.strip().upper() not in {*"ABCDE"}:
            raise CheckFailed("letters", f"{fault} should be a letter from A to E, not {letter!r}.")
        if letter.strip().upper() != right:
            raise CheckFailed(fault, f"{fault} is another one. {hint}")
    return "The one that is left is the right program."


@checker("set line, too_large_by and corrected")
def check_mismatch(line: int, too_large_by: float, corrected: float) -> str:
    """Check what is wrong with the estimate of the mismatch."""
    given([line, too_large_by, corrected])
    found = number(line, "line")
    if found != 4:
        hints = {
            2: "Line 2 draws one code for each image, as it should.",
            3: "Line 3 returns the matrix of all pairs, as it should.",
            5: "Line 5 is the density of the prior, as it should be.",
            6: "Line 6 is right: an average over draws of the difference of two logarithms.",
        }
        text = hints.get(int(found), "That line computes nothing.")
        raise CheckFailed("line", f"{text} Which line should hold log q(z), and does it?")
    check_number(
        too_large_by,
        math.log(BATCH),
        {
            "bits": (math.log2(BATCH), "This is in bits."),
            "count": (BATCH, "This is N. What does a factor of N do to a logarithm?"),
            "sign": (-math.log(BATCH), "The result is too large. The sign is wrong."),
            "decimal": (math.log10(BATCH), "All logarithms of the book are natural."),
        },
        "Line 4 it is. By which factor is its density too large?",
        what="too_large_by",
    )
    check_number(
        corrected,
        RATE - math.log(BATCH),
        {
            "as_printed": (RATE, "This is what the function returns now."),
            "added": (RATE + math.log(BATCH), "The result was too large, not too small."),
            "information": (math.log(BATCH), "This is the information. The mismatch is the rest."),
        },
        "The rest is right. Subtract one from the other.",
        what="corrected",
        tolerance=0.008,
    )
    return "And the rest of the rate, log 512, is all that 512 images can tell."


@checker("return weights, means and covs")
def check_em_step(f: Callable[..., tuple[Tensor, Tensor, Tensor]]) -> str:
    """Check one step of expectation–maximization."""
    z = torch.cat([draws(60, 2, seed=1) - 1, 0.5 * draws(40, 2, seed=2) + 2])  # (100, 2)
    weights = torch.tensor([0.7, 0.2, 0.1], dtype=torch.float64)
    means = torch.tensor([[-1.0, 0.0], [1.0, 2.0], [2.0, 1.0]], dtype=torch.float64)
    covs = torch.eye(2).double() * torch.tensor([1.0, 0.5, 2.0]).double().view(3, 1, 1)
    answer = call(f, z, weights, means, covs)
    if not isinstance(answer, tuple | list) or len(answer) != 3:
        raise CheckFailed("count", f"Return weights, means and covs, not {kind(answer)}.")
    w = tensor(answer[0], (3,), "weights")
    m = tensor(answer[1], (3, 2), "means")
    c = tensor(answer[2], (3, 2, 2), "covs")

    log_density = MultivariateNormal(means, covs).log_prob(z.unsqueeze(1))  # (N, K)
    share = (log_density + weights.log()).softmax(1)  # (N, K)

    def average(s: Tensor) -> Tensor:
        return s.T @ z / s.sum(0).unsqueeze(1)  # (K, D)

    def spread(about: Tensor) -> Tensor:
        away = z.unsqueeze(1) - about  # (N, K, D)
        return torch.einsum("nk,nkd,nke->kde", share, away, away)

    unweighted = log_density.softmax(1)
    by_code = (log_density + weights.log()).softmax(0)
    hard = torch.nn.functional.one_hot(share.argmax(1), 3).double()
    _check_tensor(
        w,
        share.mean(0),
        {
            "no_weights": (
                unweighted.mean(0),
                "The shares do not use the weights of the components.",
            ),
            "wrong_axis": (
                by_code.mean(0),
                "Your shares sum to one over the codes. For each code, over what should they?",
            ),
            "hard": (hard.mean(0), "Every code goes to one component. It should be shared."),
            "counts": (share.sum(0), "These are sums of shares. Weights are averages."),
            "unchanged": (weights, "The weights have not changed."),
        },
        "The weights are not right. Check the shares first: do they sum to one for each code?",
    )
    right = average(share)
    _check_tensor(
        m,
        right,
        {
            "by_n": (
                share.T @ z / len(z),
                "The weights are right. The means are divided by N. What do the shares of one "
                "component sum to?",
            ),
            "unchanged": (means, "The weights are right. The means have not changed."),
        },
        "The weights are right, and the means are not.",
    )
    count = share.sum(0).view(-1, 1, 1)
    exact = spread(right) / count
    diagonal = exact * torch.eye(2)
    _check_tensor(
        c,
        exact,
        {
            "old_means": (
                spread(means) / count,
                "Weights and means are right. The covariances are taken about the old means.",
            ),
            "by_n": (
                spread(right) / len(z),
                "Weights and means are right. The covariances are divided by N.",
            ),
            "diagonal": (diagonal, "The covariances have lost what is off their diagonals."),
            "unchanged": (covs, "Weights and means are right. The covariances have not changed."),
        },
        "Weights and means are right, and the covariances are not.",
        tolerance=2e-3,  # a small multiple of the unit matrix may be added
    )
    return "No step of this kind lowers the likelihood of the codes."
