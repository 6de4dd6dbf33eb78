"""Checkers of the exercises of “The KL divergence”."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from .answers import CheckFailed, call, check_number, checker, kind, near, number, numbers, tensor


@checker("set my_kl and my_reverse, both in nats, and my_flips")
def check_coin(my_kl: float, my_reverse: float, my_flips: float) -> str:
    """Check the two divergences of a coin with 90 % heads and a fair one, and a number of flips."""
    kl = 0.9 * math.log(1.8) + 0.1 * math.log(0.2)
    reverse = -0.5 * math.log(1.8) - 0.5 * math.log(0.2)
    numbers((my_kl, my_reverse, my_flips), "my_kl", "my_reverse", "my_flips")
    for what, value, right, other in (
        ("my_kl", my_kl, kl, reverse),
        ("my_reverse", my_reverse, reverse, kl),
    ):
        check_number(
            value,
            right,
            {
                "swapped": (other, f"{what} is the other direction. Who does the averaging?"),
                # for my_kl, the term of heads alone is as large within the tolerance
                "bits": (
                    right / math.log(2),
                    f"{what} is in bits, or one side of the coin is missing. A nat is more than a "
                    "bit, and both sides count.",
                ),
                "sign": (-right, f"{what} has the wrong sign."),
                "tails_only": (
                    0.1 * math.log(0.2) if what == "my_kl" else -0.5 * math.log(0.2),
                    f"{what} has the term of tails only. Both sides of the coin count.",
                ),
                "heads_only": (
                    -0.5 * math.log(1.8) if what == "my_reverse" else 0.9 * math.log(1.8),
                    f"{what} has the term of heads only. Both sides of the coin count.",
                ),
                "no_average": (
                    math.log(1.8) + math.log(0.2) if what == "my_kl" else -2 * reverse,
                    f"{what} adds up the two logarithms. Weight each with its probability.",
                ),
            },
            f"{what} is not right yet. Add up the probability times the logarithm of the ratio, "
            "for heads and for tails.",
            what=what,
        )
    flips = number(my_flips, "my_flips")
    if 37 <= flips <= 39:
        return "The slope of the score is the divergence of the true coin from the other."
    mixed = "my_flips mixes units. Take the million and the divergence both in nats."
    mistakes = {
        "swapped": (
            math.log(1e6) / reverse,
            "my_flips would be right if the coin were fair. Here it is loaded.",
        ),
        "bits": (math.log(1e6) / kl * math.log(2), mixed),
        "bits_of_a_million": (math.log2(1e6) / kl, mixed),
        "decimal": (6 / kl, "my_flips takes the logarithm of a million to base 10."),
        "heads_only": (
            math.log(1e6) / math.log(1.8),
            "my_flips counts as if every flip were heads.",
        ),
    }
    code, (wrong, hint) = min(mistakes.items(), key=lambda item: abs(flips - item[1][0]))
    if abs(flips - wrong) <= 1:  # rounded up or down, or counted from the next flip
        raise CheckFailed(code, hint)
    raise CheckFailed(
        "value",
        "my_flips is not right yet. How many nats are odds of a million to one, and how many does "
        "an average flip add?",
    )


@checker("set wrong_line to a number from 2 to 7, and my_beta")
def check_wrong_axis(wrong_line: int, my_beta: float) -> str:
    """Check the line with the wrong axis, and the KL weight for 128 images and 20 dimensions."""
    numbers((wrong_line, my_beta), "wrong_line", "my_beta")
    check_number(
        wrong_line,
        7,
        {
            "chunk": (2, "Line 2 is right: dimension 1 holds means and log-variances."),
            "noise": (3, "Line 3 is right: each code number gets its own draw."),
            "sigma": (4, "Line 4 is right: σ is the exponential of half of log σ²."),
            "pixels": (5, "Line 5 is right: summed over pixels, averaged over the batch."),
            "terms": (6, "Line 6 is right: these are the terms of one dimension of one image."),
        },
        "The lines that can be wrong are those from 2 to 7.",
        what="wrong_line",
    )
    check_number(
        my_beta,
        128 / 20,
        {
            "inverse": (20 / 128, "This weight is upside down. Is the KL term too large or small?"),
            "batch": (128, "The program also divides by something. By how much?"),
            "dimensions": (1 / 20, "The program also sums over something. Over how many?"),
            "no_batch": (20, "Compare with the right term: a sum over 20, a mean over 128."),
            "both": (128 * 20, "The program divides once. By how much?"),
        },
        "my_beta is not right yet. Let S be the sum of all entries of kl. What does the right "
        "program make of S, and what does this one?",
        what="my_beta",
    )
    return "A sum over the wrong axis changes the KL weight with which the model is trained."


@checker("set beta_1, beta_2 and variance_3")
def check_betas(beta_1: float, beta_2: float, variance_3: float) -> str:
    """Check the KL weights of two programs, and the variance that belongs to a third."""
    count = 3 * 64 * 64
    numbers((beta_1, beta_2, variance_3), "beta_1", "beta_2", "variance_3")
    check_number(
        beta_1,
        0.00025 * count / 2,
        {
            "as_it_stands": (
                0.00025,
                "beta_1: the reconstruction has a factor in front, too. What does mse_loss do?",
            ),
            "no_half": (
                0.00025 * count,
                "beta_1: the negative logarithm of a normal density has a factor ½.",
            ),
            "half_twice": (
                0.00025 * count * 2,
                "beta_1: is the squared error half of the log-likelihood, or the other way round?",
            ),
            "channels": (
                0.00025 * 64 * 64 / 2,
                "beta_1: mse_loss averages over the three colors as well.",
            ),
            "channels_no_half": (
                0.00025 * 64 * 64,
                "beta_1: mse_loss averages over the colors as well, and a normal density has a ½.",
            ),
            "inverse": (2 / (0.00025 * count), "beta_1 is upside down."),
        },
        "beta_1 is not right yet. Multiply the whole loss until the first term is the negative "
        "log-likelihood, and read off the other factor.",
        what="beta_1",
        tolerance=5e-3,
    )
    check_number(
        beta_2,
        1 / 32,
        {
            "text": (1 / 20, "beta_2: how many latent dimensions does this program have?"),
            "inverse": (32, "beta_2 is upside down. Is the KL term too large or too small?"),
            "none": (1, "beta_2: over which axes does kl.mean() average?"),
        },
        "beta_2 is not right yet. Compare kl.mean() with kl.sum(1).mean().",
        what="beta_2",
        tolerance=1e-3,
    )
    check_number(
        variance_3,
        1 / 2,
        {
            "one": (1, "variance_3: with variance 1, half of the squared error would stand there."),
            "inverse": (2, "variance_3 is upside down: a factor above ½ means a smaller variance."),
            "deviation": (
                math.sqrt(0.5),
                "variance_3: this is the standard deviation. The variance is asked for.",
            ),
        },
        "variance_3 is not right yet. In front of the squared error stands 1 / (2 · variance).",
        what="variance_3",
        tolerance=1e-3,
    )
    return (
        "The choice between sum and mean sets the KL weight, and so does the variance of the "
        "decoder."
    )


@checker("set my_rho, my_sigma and my_rate")
def check_budget(my_rho: float, my_sigma: float, my_rate: float) -> str:
    """Check what 3 nats buy at the cheapest scale, and the rate with shifted means."""
    numbers((my_rho, my_sigma, my_rate), "my_rho", "my_sigma", "my_rate")
    check_number(
        my_rho,
        math.exp(6) - 1,
        {
            "no_half": (math.exp(3) - 1, "my_rho: the rate has a factor ½ before the logarithm."),
            "no_half_no_one": (math.exp(3), "my_rho: the rate is ½ log(1 + ρ)."),
            "bits": (2**6 - 1, "my_rho: the budget is in nats, not in bits."),
        },
        "my_rho is not right yet. Which scale is the cheapest, and what is the rate there?",
        what="my_rho",
    )
    check_number(
        my_sigma,
        math.exp(-3),
        {
            "variance": (math.exp(-6), "my_sigma: this is σ², its square."),
            "inverse": (math.exp(3), "my_sigma is upside down: precise codes are narrow."),
        },
        "my_sigma is not right yet. At the cheapest scale σ² and 1 + ρ belong together.",
        what="my_sigma",
        tolerance=5e-4,
    )
    check_number(
        my_rate,
        5,
        {
            "no_half": (7, "my_rate: position costs half of the square of the mean."),
            "not_squared": (4, "my_rate: position is paid for by the square of the mean."),
            "extra": (2, "my_rate: this is what the shift adds. The whole rate is asked for."),
            "unchanged": (3, "my_rate: the prior is still around 0, so the shift costs something."),
        },
        "my_rate is not right yet. What does the average of ½ μ² become?",
        what="my_rate",
    )
    return "The decoder would do just as well without the shift, which is why it wastes 2 nats."


@checker("set my_half_distance to the a at which the best fit switches")
def check_switch(my_half_distance: float) -> str:
    """Check at which half-distance of the modes covering both becomes the best reverse fit."""
    a = number(my_half_distance, "my_half_distance")
    if 1.245 <= a <= 1.265:
        return (
            "Below this half-distance, covering both modes costs less than leaving one of them out."
        )
    for code, low, high, hint in (
        ("distance", 2.49, 2.53, "This is the distance of the two modes. a is half of it."),
        (
            "wide_start",
            1.2651,
            1.32,
            "You are close. log 1/w is only approximately the cost of a mode, and a fit that "
            "starts on a mode with σ = 1 may leave it. Start narrower there, and compare the two "
            "divergences themselves.",
        ),
        (
            "smaller_mode",
            1.53,
            1.55,
            "Here the broad fit is as good as the smaller mode. Compare it with the larger one.",
        ),
        (
            "vanishes",
            1.13,
            1.20,
            "Here the mode ceases to be a minimum. The broad fit became the best one further out.",
        ),
    ):
        if low <= a <= high:
            raise CheckFailed(code, hint)
    raise CheckFailed(
        "value",
        "The order does not change there. For a few a, print the divergence of the fit that starts "
        "on the larger mode and of the one that starts in the middle. Between which two does their "
        "order change?",
    )


@checker("return the variances of the reverse and of the forward fit")
def check_best_diagonal(f: Callable) -> str:
    """Check `best_diagonal(S)` on covariances of two, three and four codes."""
    generator = torch.Generator().manual_seed(5)
    for size in (2, 3, 4):
        root = torch.randn(size, size, generator=generator, dtype=torch.float64)
        S = root @ root.T + 0.3 * torch.eye(size, dtype=torch.float64)
        answer = call(f, S.clone())
        if not isinstance(answer, tuple | list) or len(answer) != 2:
            what = f"not {kind(answer)}"
            raise CheckFailed("count", f"Return two vectors, reverse and forward, {what}.")
        reverse = tensor(answer[0], (size,), "The reverse answer")
        forward = tensor(answer[1], (size,), "The forward answer")
        right_reverse, right_forward = 1 / torch.linalg.inv(S).diagonal(), S.diagonal()
        if same(reverse, right_forward) and same(forward, right_reverse):
            raise CheckFailed("swapped", "The two are exchanged. Which one copies moments?")
        refuse_variances("Reverse", reverse, right_reverse, right_forward, S)
        refuse_variances("Forward", forward, right_forward, right_reverse, S)
    return "Both fits are at their minimum."


def refuse_variances(name: str, given: Tensor, right: Tensor, other: Tensor, S: Tensor) -> None:
    """Refuse variances (D,) that are not the right ones, and say what they are instead."""
    if same(given, right):
        return
    eigenvalues = torch.linalg.eigvalsh(S)
    for code, wrong, hint in (
        ("deviation", right.sqrt(), "these are standard deviations, not variances."),
        ("inverse", 1 / right, "these are inverses of variances."),
        ("squared", right**2, "these are squares of variances."),
        ("same", other, "this is the minimum in the other direction."),
        (
            "eigenvalues",
            eigenvalues,
            "these are variances along turned axes. q is diagonal, so its axes cannot turn.",
        ),
        ("eigenvalues", eigenvalues.flip(0), "these are variances along turned axes."),
        (
            "diagonal_first",
            1 / S.diagonal(),
            "the diagonal of an inverse is not the inverse of a diagonal.",
        ),
    ):
        if same(given, wrong):
            raise CheckFailed(code, f"{name}: {hint}")
    if (given <= 0).any():
        raise CheckFailed("not_positive", f"{name}: a variance is positive.")
    raise CheckFailed(
        "value",
        f"{name}: the divergence still falls when a variance is changed. Collect the terms of the "
        "closed form for full covariances that contain one variance, and set their derivative to "
        "zero.",
    )


def same(a: Tensor, b: Tensor) -> bool:
    """Whether two vectors agree as far as single precision allows."""
    return all(near(x, y) for x, y in zip(a.tolist(), b.tolist(), strict=True))
