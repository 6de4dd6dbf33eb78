"""Checkers of the exercises of “Evidence and posterior: a model that can be solved”."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from .answers import (
    CheckFailed,
    call,
    check_number,
    checker,
    draws,
    kind,
    near,
    number,
    numbers,
    tensor,
)


@checker("set my_w, my_end and my_factor")
def check_em_by_hand(my_w: float, my_end: float, my_factor: float) -> str:
    """Check a step of EM for the pixels ±2, where it ends, and how fast it gets there."""
    refuse_none(my_w=my_w, my_end=my_end, my_factor=my_factor)
    numbers((my_w, my_end, my_factor), "my_w", "my_end", "my_factor")
    check_number(
        my_w,
        4 / 3,
        {
            "no_variance": (
                2.0,
                "my_w treats each code as if it were known. The average of z² is the squared "
                "mean plus a variance.",
            ),
            "variance_once": (
                4 / 2.5,
                "In my_w the variance counts once. Each of the two pixels has its own code.",
            ),
            "deviation": (
                4 / (2 + math.sqrt(2)),
                "my_w adds a standard deviation where the variance belongs.",
            ),
            "only_variance": (4.0, "In my_w the squared mean is missing from the average of z²."),
            "sum": (4 / 3 * 2, "The numerator of my_w has one term for each pixel, x times μ."),
            "upside_down": (0.75, "my_w is upside down: regression divides by the average of z²."),
            "end": (math.sqrt(3), "my_w is one step of EM. This is where all steps lead."),
        },
        "my_w is not right yet. For each pixel find the posterior's mean and variance at w = 1, "
        "and put the sums over both pixels into the M-step.",
        what="my_w",
    )
    check_number(
        abs(number(my_end, "my_end")),
        math.sqrt(3),
        {
            "squared": (3.0, "my_end is w², the variance that the code adds to the pixel."),
            "no_noise": (
                2.0,
                "my_end gives the model a variance of 4 without its noise. What is Var[x]?",
            ),
            "variance": (4.0, "my_end is a variance of the pixels, not a slope."),
            "first_step": (4 / 3, "my_end is the first step. EM goes on from there."),
            "zero": (0.0, "w = 0 stays where it is, but no start other than 0 leads there."),
        },
        "my_end is not right yet. At which w does a step return the w that it was given?",
        what="my_end",
    )
    check_number(
        my_factor,
        0.625,
        {
            "complement": (
                0.375,
                "my_factor is the share of the distance that a step removes. Which share is left?",
            ),
            "squared": (
                0.625**2,
                "my_factor is that of the squared distance, and so of log p(x).",
            ),
            "inverse": (1.6, "my_factor is upside down: the distance shrinks."),
            "at_the_start": (
                (math.sqrt(3) - 4 / 3) / (math.sqrt(3) - 1),
                "my_factor belongs to the first step. It is asked for steps near the end.",
            ),
        },
        "my_factor is not right yet. It is the derivative of the new w with respect to the old "
        "one, at my_end.",
        what="my_factor",
    )
    return "EM ends where the model's variance is that of the data."


def refuse_none(**answers: object) -> None:
    """Refuse a variable that holds None, which is no answer."""
    for name, value in answers.items():
        if value is None:
            raise CheckFailed("none", f"{name} is None. Set it to a number.")


@checker("return the estimate of log p(x)")
def check_log_evidence_estimate(f: Callable) -> str:
    """Check `log_evidence_estimate(log_px_z)`: right, stable, and for any shape behind K."""
    log_p = torch.tensor([[0.1, 2.0], [0.3, 4.0], [0.5, 9.0]], dtype=torch.float64).log()  # (3, 2)
    answer = call(f, log_p)
    shape = tuple(getattr(answer, "shape", ()))
    if shape == (3,):
        raise CheckFailed("dimension", "The draws lie along dimension 0: average over that one.")
    if shape == ():
        raise CheckFailed(
            "everything",
            "For log p(x|z) of shape (3, 2), three draws for each of two images, return two "
            "numbers. Average over dimension 0 only.",
        )
    result = tensor(answer, (2,), "For an input of shape (3, 2) the answer")
    right = torch.tensor([0.3, 5.0], dtype=torch.float64).log()
    if not close(result, right):
        for code, wrong, hint in (
            (
                "mean_of_logs",
                log_p.mean(0),
                "This is the average of the logarithms. The estimate is the logarithm of the "
                "average.",
            ),
            ("no_divisor", log_p.logsumexp(0), "This is the logarithm of the sum. Divide by K."),
            ("no_log", right.exp(), "This is an estimate of p(x). Return its logarithm."),
            (
                "divisor_outside",
                log_p.logsumexp(0) / 3,
                "Here the logarithm is divided by K. It is the sum of the p(x|z) that is divided.",
            ),
            (
                "images",
                log_p.logsumexp(0) - math.log(2),
                "K is the number of draws, which is the length of dimension 0.",
            ),
            (
                "all_entries",
                log_p.logsumexp(0) - math.log(6),
                "K is the length of dimension 0, not the number of all entries.",
            ),
        ):
            if close(result, wrong):
                raise CheckFailed(code, hint)
        raise CheckFailed(
            "value", "This is not the logarithm of the average of p(x|z) over dimension 0."
        )
    far = torch.tensor([[0.0, -5000.0]] * 3, dtype=torch.float64)  # (3, 2), two images
    refuse_unstable(f, far[:, 1:], -5000.0, "underflow", "All draws have log p(x|z) = −5000")
    refuse_unstable(f, far.neg()[:, 1:], 5000.0, "overflow", "All draws have log p(x|z) = 5000")
    result = as_tensor(call(f, far))
    if not close(result, far[0]):
        raise CheckFailed(
            "shift_of_all",
            "Two images with log p(x|z) = 0 and −5000 in all draws give a wrong answer. Take out "
            "the largest term of each image separately.",
        )
    mixed = torch.tensor([[0.0], [-5000.0]], dtype=torch.float64)  # (2, 1)
    refuse_unstable(f, mixed, -math.log(2), "shift", "Two draws have log p(x|z) = 0 and −5000")
    steps = torch.arange(24, dtype=torch.float64).view(4, 2, 3).sin()  # (K, 2, 3)
    if not close(as_tensor(call(f, steps)), steps.exp().mean(0).log()):
        raise CheckFailed(
            "dimensions",
            "An input of shape (4, 2, 3) asks for an answer of shape (2, 3). Average over "
            "dimension 0, and leave all others alone.",
        )
    return "It is the logarithm of the average, and −5000 does no harm."


def refuse_unstable(f: Callable, log_p: Tensor, right: float, code: str, setting: str) -> None:
    """Refuse an estimate that over- or underflows for log p (K, 1)."""
    result = as_tensor(call(f, log_p))
    wanted = torch.tensor([right], dtype=torch.float64)
    if not close(result, wanted):
        raise CheckFailed(
            code,
            f"{setting}, and the answer is wrong: exp() of such numbers is 0 or infinite. Take "
            "out the largest term first, or see torch.logsumexp.",
        )


@checker("return the mean and the covariance of the posterior")
def check_posterior_of(f: Callable) -> str:
    """Check `posterior_of(x, W, m, sigma)` with a noise for each pixel, against conditioning."""
    W = torch.tensor([[1.0, 0.5], [-0.5, 1.0], [0.5, 0.8], [0.3, -1.2]], dtype=torch.float64)
    m = torch.tensor([0.5, -1.0, 2.0, 0.2], dtype=torch.float64)
    sigma = torch.tensor([0.6, 0.9, 0.4, 1.3], dtype=torch.float64)
    x = m + draws(3, 4, seed=0)  # (N, P)
    one, cov = pair(call(f, x[0], W, m, sigma))
    if (getattr(one, "shape", None), getattr(cov, "shape", None)) == ((2, 2), (2,)):
        raise CheckFailed("order", "Return the mean first, and the covariance after it.")
    # the joint distribution of z and x is normal: condition it on x, without the formula for M
    gain = W.T @ torch.linalg.inv(W @ W.T + sigma.square().diag())  # (D, P)
    mean, right = (x - m) @ gain.T, torch.eye(2, dtype=torch.float64) - gain @ W
    refuse_mean(tensor(one, (2,), "The mean for one x"), W, m, sigma, x[0], mean[0])
    root = as_tensor(cov)  # of negative entries it is not a number
    if root.shape == (2, 2) and close(root.diag(), right.diag().sqrt()):
        raise CheckFailed("root", "Return the covariance itself, not its square root.")
    refuse_covariance(tensor(cov, (2, 2), "The covariance"), W, sigma, right)
    for many, wanted in ((x, mean), (x.expand(2, 3, 4), mean.expand(2, 3, 2))):
        shape = tuple(many.shape)
        try:
            several, _ = pair(call(f, many, W, m, sigma))
            agrees = close(as_tensor(several), wanted)
        except CheckFailed as failed:
            if failed.code not in ("crash", "no_tensor", "pair"):
                raise
            agrees = False
        if not agrees:
            raise CheckFailed(
                "rows",
                f"It is right for one x, but not for x of shape {shape}. Keep each x as a row and "
                "multiply from the right: (x − m) @ …, whose last dimension is the pixels.",
            )
    alone = W[:, :1]  # D = 1
    _, cov = pair(call(f, x[0], alone, m, sigma))
    wanted = 1 / (1 + (alone / sigma[:, None]).square().sum()).reshape(1, 1)
    if not close(as_tensor(cov), wanted):
        raise CheckFailed("one_code", "It is right for D = 2, but not for D = 1.")
    return "It agrees with conditioning the joint normal distribution of code and pixels."


def pair(answer: object) -> tuple[object, object]:
    """An answer that holds two things."""
    if not isinstance(answer, tuple | list) or len(answer) != 2:
        raise CheckFailed("pair", f"Return the mean and the covariance, not {kind(answer)}.")
    return answer[0], answer[1]


def refuse_mean(value: Tensor, W: Tensor, m: Tensor, sigma: Tensor, x: Tensor, right: Tensor):
    """Refuse a wrong mean for one x."""
    if close(value, right):
        return
    scaled = W / sigma[:, None]  # (P, D)
    eye = torch.eye(2, dtype=torch.float64)
    precision = eye + scaled.T @ scaled
    pull = W.T @ ((x - m) / sigma**2)  # (D,)
    mean_noise = sigma.square().mean()
    for code, wrong, hint in (
        (
            "no_prior",
            torch.linalg.solve(precision - eye, pull),
            "This mean is the least-squares code. The prior pulls it towards 0: its precision, "
            "the identity matrix, is added.",
        ),
        (
            "not_centered",
            torch.linalg.solve(precision, W.T @ (x / sigma**2)),
            "This mean forgets to subtract m.",
        ),
        (
            "diagonal",
            pull / precision.diag(),
            "This mean treats each code number by itself. That is right only if the columns of W "
            "are orthogonal, and here they are not.",
        ),
        (
            "one_noise",
            torch.linalg.solve(W.T @ W + mean_noise * eye, W.T @ (x - m)),
            "This mean uses one average noise. Each pixel has its own, and noisy pixels should "
            "count less.",
        ),
        (
            "deviation",
            torch.linalg.solve(eye + W.T @ (W / sigma[:, None]), W.T @ ((x - m) / sigma)),
            "sigma holds standard deviations. Which power of them stands in log p(x|z)?",
        ),
        (
            "noise_of_codes",
            torch.linalg.solve(W.T @ W + sigma.square().mean() * eye, W.T @ ((x - m) / sigma**2)),
            "In this mean the noise is in one place an average and in another that of each pixel.",
        ),
        (
            "no_covariance",
            pull,
            "This is Wᵀ(x − m), scaled by the noise. Multiply it by the covariance.",
        ),
    ):
        if close(value, wrong):
            raise CheckFailed(code, hint)
    raise CheckFailed(
        "mean",
        "The mean is not right yet. Sort log p(x|z) + log p(z) by powers of z again, now with "
        "(x − m − W z)² over σ² inside the sum over pixels.",
    )


def refuse_covariance(value: Tensor, W: Tensor, sigma: Tensor, right: Tensor):
    """Refuse a wrong covariance."""
    if close(value, right):
        return
    scaled = W / sigma[:, None]  # (P, D)
    eye = torch.eye(2, dtype=torch.float64)
    precision = eye + scaled.T @ scaled
    for code, wrong, hint in (
        ("precision", precision, "This is the precision matrix. The covariance is its inverse."),
        (
            "diagonal",
            (1 / precision.diag()).diag(),
            "This covariance is diagonal, as it would be for orthogonal columns of W. Here the "
            "two code numbers are correlated.",
        ),
        (
            "diagonal_of_it",
            right.diag().diag(),
            "The variances are right, but the two code numbers are also correlated.",
        ),
        (
            "no_prior",
            torch.linalg.inv(precision - eye),
            "In this covariance the prior is missing: its precision is the identity matrix.",
        ),
        (
            "noise_twice",
            sigma.square().mean() * right,
            "The noise is already in this precision. Do not multiply by σ² again.",
        ),
    ):
        if close(value, wrong):
            raise CheckFailed(code, hint)
    raise CheckFailed(
        "covariance",
        "The mean is right, the covariance is not. It is the inverse of the matrix between zᵀ and "
        "z in −2 log p(z|x).",
    )


@checker("set wrong_line to a number from 2 to 8, and my_growth")
def check_falling(wrong_line: int, my_growth: float) -> str:
    """Check which line of the EM program forgets the spread of the codes, and what follows."""
    refuse_none(wrong_line=wrong_line, my_growth=my_growth)
    numbers((wrong_line, my_growth), "wrong_line", "my_growth")
    check_number(
        wrong_line,
        4,
        {
            "variance": (2, "Line 2 is right: for one code number, M is one number."),
            "means": (3, "Line 3 is right: these are the posterior means, one for each image."),
            "regression": (5, "Line 5 is right: regression divides a sum of x z by a sum of z z."),
            "residual": (6, "Line 6 is right: it is what the posterior means leave unexplained."),
            "spread": (7, "Line 7 is right: N times the posterior variance, seen through w."),
            "noise": (8, "Line 8 is right: σ² is an average over all pixels of all images."),
        },
        "The lines that can be wrong are those from 2 to 8.",
        what="wrong_line",
    )
    check_number(
        my_growth,
        2.0,
        {
            "slope": (
                1.0,
                "my_growth is how far w moves, times w over σ². How far does w² move?",
            ),
            "none": (0.0, "my_growth is zero only if the program stops. Does w ever stay put?"),
        },
        "my_growth is not right yet. What does the program make of w in one dimension? Put the "
        "posterior mean w x / (w² + σ²) into its M-step, and square the result.",
        what="my_growth",
        tolerance=0.01,
    )
    return "Without the posterior variance nothing holds the scale of W."


@checker("return the share of error bars that hold p(x)")
def check_share_covered(f: Callable) -> str:
    """Check `share_covered(log_px_z, log_px)` on estimates of which the share is known."""
    ratio = draws_of_estimates()  # p(x|z) / p(x), (K, R)
    count, repeats = ratio.shape
    log_ratio = ratio.log()
    log_px = torch.tensor(-3.0, dtype=torch.float64)
    right = covered(log_ratio)
    answer = number(call(f, log_ratio + log_px, log_px), "The share")
    if not near(answer, right):
        width = log_ratio.exp().std(0)
        mean = log_ratio.exp().mean(0)  # p̂ / p(x), (R,)
        off = (mean - 1).abs()
        relative = width / math.sqrt(count) / mean
        for code, wrong, hint in (
            (
                "deviation",
                (off <= 2 * width).double().mean(),
                "This error bar is two standard deviations of the draws. Those of their average "
                "are smaller by √K.",
            ),
            (
                "one_error",
                (off <= width / math.sqrt(count)).double().mean(),
                "This error bar is one standard error long on each side, not two.",
            ),
            (
                "repeats",
                (off <= 2 * width / math.sqrt(repeats)).double().mean(),
                "This standard error divides by √R. Each estimate averages K draws.",
            ),
            (
                "relative",
                (off <= 2 * relative).double().mean(),
                "This bar is relative to p̂, but its distance from the truth is not. Compare both "
                "in one unit, that of p(x).",
            ),
            (
                "logarithm",
                (mean.log().abs() <= 2 * relative).double().mean(),
                "This compares log p̂ with log p(x). The error bar of the exercise is one of p̂.",
            ),
            ("missed", 1 - right, "This is the share of error bars that miss p(x)."),
            ("number", right * repeats, "This is a number of repeats. Return their share."),
            ("percent", right * 100, "Return the share as a number between 0 and 1."),
        ):
            if near(answer, float(wrong)):
                raise CheckFailed(code, hint)
        raise CheckFailed(
            "value",
            "This is not the share of columns for which |p̂ − p(x)| is at most two standard errors "
            "of p̂. The draws of an estimate lie along dimension 0.",
        )
    for far in (-5000.0, 5000.0):
        try:
            answer = number(call(f, log_ratio + far, log_px + 3 + far), "The share")
        except CheckFailed as failed:
            if failed.code != "not_finite":
                raise
            answer = math.nan
        if not near(answer, right):
            raise CheckFailed(
                "underflow",
                f"With log p(x) = {far:g} the share is wrong, because exp() under- or overflows. "
                "Work with p(x|z) / p(x): subtract log p(x) first.",
            )
    return "An error bar that is honest holds p(x) in about 95 % of all cases."


def draws_of_estimates() -> Tensor:
    """Draws of p(x|z) / p(x) for 90 estimates, (40, 90): even ones, and ruled by one large draw.

    With K draws of mean μ, of which one takes c + (1 − c) / K of the sum and the others share the
    rest, the relative standard error is c exactly. For c near 1 a bar that is relative to μ, or one
    of log μ, differs most from a bar of μ.
    """
    even = 0.3 * torch.cos(torch.arange(40, dtype=torch.float64))[:, None]  # (K, 1)
    even = 1 + even + torch.linspace(-0.6, 0.6, 66, dtype=torch.float64)  # (K, 66)
    means = torch.tensor([0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1.3, 3.0], dtype=torch.float64)
    errors = torch.tensor([0.42, 0.7, 0.95], dtype=torch.float64)
    mean, c = (each.flatten() for each in torch.meshgrid(means, errors, indexing="ij"))  # (24,)
    uneven = (mean * (1 - c)).repeat(40, 1)
    uneven[0] += 40 * c * mean
    return torch.cat([even, uneven], dim=1).clamp(min=1e-3)


def covered(log_ratio: Tensor) -> float:
    """The share of columns whose average of exp lies within two standard errors of 1."""
    ratio = log_ratio.exp()  # (K, R)
    error = ratio.std(0) / math.sqrt(len(ratio))
    return ((ratio.mean(0) - 1).abs() <= 2 * error).double().mean().item()


@checker("return the average of 1 + V")
def check_average_second_moment(f: Callable) -> str:
    """Check `average_second_moment(rho)` against quadrature over code and pixel."""
    for rho in (0.5, 4.0):
        true = second_moment_by_quadrature(rho)
        at_one = (1 + rho) / math.sqrt(1 + 2 * rho) * math.exp(rho / (1 + 2 * rho))
        at_zero = (1 + rho) / math.sqrt(1 + 2 * rho)
        check_number(
            call(f, torch.tensor([rho], dtype=torch.float64)),
            true,
            {
                "at_one": (at_one, "This is 1 + V at t = 1. Average over t, and not t itself."),
                "at_zero": (at_zero, "This is 1 + V at t = 0. Average over t, and not t itself."),
                "no_one": (true - 1, "This is the average of V. The factors of 1 + V multiply."),
                "root": (
                    math.sqrt(true),
                    "This is the root of the average. Does the average of the exponential cancel "
                    "the denominator, or double it?",
                ),
                "twice": (
                    (1 + rho) * (1 + 2 * rho) ** 0.5,
                    "The denominator √(1 + 2ρ) of 1 + V is missing.",
                ),
                "double_denominator": (
                    (1 + rho) / (1 + 2 * rho),
                    "E[exp(a t²)] = 1 / √(1 − 2a) is larger than 1 for a > 0. Here it is smaller.",
                ),
                "logarithm": (math.log(true), "This is the logarithm of the average."),
            },
            f"For ρ = {rho:g} in one dimension, quadrature over code and pixel disagrees. Put "
            "a = ρ / (1 + 2ρ) into E[exp(a t²)].",
            tolerance=1e-4,
        )
    both = "The dimensions are independent: do their factors add or multiply?"
    check_number(
        call(f, torch.tensor([0.5, 4.0], dtype=torch.float64)),
        7.5,
        {
            "sum": (6.5, both),
            "sum_of_rho": (5.5, both),
        },
        "It is right in one dimension, but not for several of them.",
        tolerance=1e-4,
    )
    return "Quadrature over code and pixel gives the same in one dimension."


def second_moment_by_quadrature(rho: float) -> float:
    """∫ E[p(x|z)²] / p(x) dx for w = √ρ, m = 0, σ = 1, on a grid."""
    z = torch.linspace(-25, 25, 1001, dtype=torch.float64)
    x = torch.linspace(-50, 50, 1001, dtype=torch.float64)[:, None]
    p_z = log_normal(z).exp()
    px_z = log_normal(x - math.sqrt(rho) * z).exp()  # (1001, 1001)
    p_x = torch.trapezoid(px_z * p_z, z)  # (1001,)
    second = torch.trapezoid(px_z.square() * p_z, z)  # E[p(x|z)²], (1001,)
    inside = p_x > 1e-200  # beyond, p(x) underflows and the integrand is negligible
    return torch.trapezoid((second / p_x)[inside], x[inside, 0]).item()


def log_normal(z: Tensor) -> Tensor:
    """log N(z; 0, 1)."""
    return -0.5 * (math.log(2 * math.pi) + z**2)


def as_tensor(answer: object) -> Tensor:
    """An answer as a double-precision tensor of any shape."""
    try:
        return torch.as_tensor(answer).detach().double()
    except (TypeError, ValueError, RuntimeError):
        raise CheckFailed("no_tensor", f"The answer is not a tensor but {kind(answer)}.") from None


def close(a: Tensor, b: Tensor) -> bool:
    """Whether two tensors have one shape and agree as far as single precision allows."""
    return a.shape == b.shape and torch.allclose(a, b.double(), rtol=1e-4, atol=1e-4)
