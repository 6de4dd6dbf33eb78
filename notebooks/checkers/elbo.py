"""Checkers of the exercises of “The evidence lower bound”."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from .answers import CheckFailed, call, check_number, checker, draws, near, number, numbers

LOG_2PI = math.log(2 * math.pi)


@checker("set my_elbo and my_gap, both in nats")
def check_by_hand(my_elbo: float, my_gap: float) -> str:
    """Check the ELBO and the gap of the prior, taken as q, at x = 2."""
    reconstruction = -0.5 * LOG_2PI - 0.5 * (2**2 + 1)
    at_zero = -0.5 * LOG_2PI - 0.5 * 2**2
    log_evidence = -0.5 * math.log(4 * math.pi) - 1
    gap = log_evidence - reconstruction
    numbers((my_elbo, my_gap), "my_elbo", "my_gap")
    check_number(
        my_elbo,
        reconstruction,
        {
            "no_width": (
                at_zero,
                "This ELBO takes log p(x|z) at z = 0 alone. q has a width, so average (x − z)² "
                "over the codes that it draws.",
            ),
            "no_normalizer": (
                -2.5,
                "In this ELBO the normalizer of p(x|z) is missing, −½ log 2π.",
            ),
            "no_half": (-0.5 * LOG_2PI - 5, "The exponent of a normal density has a factor ½."),
            "sign": (-reconstruction, "This is the negative ELBO, a loss."),
            "evidence": (log_evidence, "This is log p(x). The ELBO lies below it."),
            "wrong_kl": (
                reconstruction - gap,
                "The KL term of the ELBO goes to the prior. This one goes to the posterior.",
            ),
        },
        "The ELBO is not right yet. Which distribution is q, and what is its KL term therefore? "
        "For the other term use E_q[(x − z)²] = (x − E_q[z])² + Var_q[z].",
        what="my_elbo",
    )
    check_number(
        my_gap,
        gap,
        {
            "wrong_kl": (
                0.0,
                "The gap is the divergence of q from the posterior, not from the prior.",
            ),
            "sign": (-gap, "A gap is a KL divergence, so it cannot be negative."),
            "no_width": (
                log_evidence - at_zero,
                "This gap belongs to an ELBO without the width of q.",
            ),
            "swapped": (
                0.5 * (0.5 + 1 - 1 + math.log(2)),
                "This is the divergence of the posterior from q. The gap goes the other way.",
            ),
            "no_mean": (0.5 * (1 - math.log(2)), "The means of q and posterior differ as well."),
            "mean_only": (1.0, "The widths of q and posterior differ as well."),
        },
        "The gap is not right yet. Both ways must give the same: log p(x) − ELBO, and the "
        "divergence of two normal densities, q and the posterior.",
        what="my_gap",
    )
    return "Both ways lead to this gap."


@checker("set wrong_line to 2, 3, 4 or 5")
def check_wrong_line(wrong_line: int) -> str:
    """Check which line of the program is wrong: the one that forgets the width of q."""
    check_number(
        wrong_line,
        4,
        {
            "sigma": (2, "Line 2 is right: log σ is half of log σ²."),
            "code": (3, "Line 3 is right: a draw from q is its mean plus σ times a normal draw."),
            "average": (5, "Line 5 is right: the ELBO is the average of log p(x, z) − log q(z)."),
        },
        "The lines that can be wrong are 2, 3, 4 and 5.",
        what="wrong_line",
    )
    return "This density does not integrate to 1 unless σ = 1."


@checker("return the estimate of the ELBO and its standard error")
def check_elbo_by_sampling(f: Callable) -> str:
    """Check `elbo_by_sampling(log_joint, mu, sigma, eps)` on the model of the chapter at x = 2."""

    def log_joint(z):
        return -LOG_2PI - 0.5 * z**2 - 0.5 * (2 - z) ** 2

    eps = draws(2000, seed=0)
    root = math.sqrt(len(eps))
    for mu, sigma in ((0.5, 0.8), (1.2, 0.4)):
        answer = call(f, log_joint, mu, sigma, eps)
        estimate, error = numbers(answer, "the estimate", "the standard error")
        log_q = log_normal(eps) - math.log(sigma)  # (K,), at mu + sigma * eps
        log_p = log_joint(mu + sigma * eps)  # (K,)
        log_w = log_p - log_q  # (K,)
        entropy = 0.5 * (LOG_2PI + 1) + math.log(sigma)
        as_variance = log_joint(mu + math.sqrt(sigma) * eps)  # (K,)
        as_logarithm = log_joint(mu + math.exp(sigma) * eps)  # (K,)
        misread = "sigma is the standard deviation of q, not its square and not its logarithm."
        check_number(
            estimate,
            log_w.mean(),
            {
                "no_log_q": (
                    log_p.mean(),
                    "This is the average of log p(x, z). The ELBO also subtracts log q(z).",
                ),
                "log_of_mean": (
                    log_w.logsumexp(0) - math.log(len(eps)),
                    "This is the logarithm of the average weight, an estimate of log p(x). The "
                    "ELBO is the average of the logarithms.",
                ),
                "no_sigma": (
                    (log_p - log_normal(eps)).mean(),
                    "In log q(z) the factor 1/σ of the density is missing.",
                ),
                "no_constant": (
                    (log_w - 0.5 * LOG_2PI).mean(),
                    "In log q(z) the constant −½ log 2π is missing.",
                ),
                "sign": (-log_w.mean(), "This is the negative ELBO, a loss."),
                "sum": (log_w.sum(), "This is the sum over the draws. Take their average."),
                "variance": (
                    (as_variance - log_normal(eps) + 0.5 * math.log(sigma)).mean(),
                    misread,
                ),
                "variance_in_code": ((as_variance - log_q).mean(), misread),
                "logarithm": ((as_logarithm - log_normal(eps) + sigma).mean(), misread),
                "entropy": (
                    log_p.mean() + entropy,
                    "This is an estimate of the ELBO too, with the entropy of q in closed form. "
                    "Here average log w itself: its standard error is asked for as well.",
                ),
            },
            "This is not the average of log w at the codes mu + sigma * eps, with "
            "log w = log p(x, z) − log q(z).",
            tolerance=1e-4,
        )
        right = (log_w.std() / root).item()
        if not near(error / right, 1, 2e-3):  # with K or with K − 1
            for code, wrong, hint in (
                ("deviation", right * root, "Divide the standard deviation by √K."),
                ("over_k", right / root, "This is the standard deviation over K, not over √K."),
                ("error_squared", right**2, "This is the variance of the average. Take its root."),
                ("spread_squared", log_w.var(), "This is the variance of log w."),
            ):
                if near(error / wrong, 1, 2e-3):
                    raise CheckFailed(code, f"The estimate is right, its error is not. {hint}")
            raise CheckFailed(
                "error",
                "The estimate is right, its error is not. It is the standard deviation of log w "
                "over √K.",
            )
    return "Both numbers are those of the average of log w."


@checker("return the mean and the variance of the best q")
def check_best_q(f: Callable) -> str:
    """Check `best_q(x, slope, sigma, beta)` against the maximum of its objective."""
    for x, slope, sigma, beta in (
        (2.0, 1.0, 1.0, 1.0),
        (1.3, 0.7, 0.5, 4.0),
        (-2.0, 3.0, 2.0, 0.1),
    ):
        precision = slope**2 / sigma**2 + beta
        answer = call(f, x, slope, sigma, beta)
        mean, variance = numbers(answer, "the mean", "the variance")
        setting = f"For x = {x}, slope {slope}, σ = {sigma} and β = {beta}"
        check_number(
            mean,
            slope * x / sigma**2 / precision,
            {
                "least_squares": (
                    x / slope,
                    f"{setting} this mean explains the pixel best and ignores the KL term.",
                ),
                "prior": (0.0, f"{setting} this is the prior's mean: the pixel counts as well."),
                "mean_without_beta": (
                    slope * x / sigma**2 / (precision - beta + 1),
                    f"{setting} this is the posterior's mean, as if β were 1.",
                ),
                "mean_without_slope": (
                    x / sigma**2 / precision,
                    f"{setting} a factor is missing. What is the derivative of (x − a μ)² with "
                    "respect to μ?",
                ),
                "slope_one": (
                    x / (1 + beta * sigma**2),
                    f"{setting} this mean is right for the slope 1 only.",
                ),
                "sigma_one": (
                    slope * x / (slope**2 + beta),
                    f"{setting} this mean is right for σ = 1 only.",
                ),
            },
            f"{setting} the objective rises when your mean is moved. Set its derivative to zero.",
            tolerance=1e-4,
        )
        if variance <= 0:
            raise CheckFailed("no_variance", f"{setting} your variance is not positive.")
        check_number(
            variance,
            beta / precision,
            {
                "deviation": (
                    math.sqrt(beta / precision),
                    f"{setting} this is the standard deviation. Return the variance.",
                ),
                "variance_without_beta": (
                    1 / (precision - beta + 1),
                    f"{setting} this is the posterior's variance, as if β were 1.",
                ),
                "beta_once": (
                    1 / precision,
                    f"{setting} β counts once in this variance and twice in the objective: it "
                    "multiplies v and log v.",
                ),
                "precision": (precision / beta, f"{setting} this is one over the variance."),
                "slope_one": (
                    beta / (1 / sigma**2 + beta),
                    f"{setting} this variance is right for the slope 1 only.",
                ),
                "sigma_one": (
                    beta / (slope**2 + beta),
                    f"{setting} this variance is right for σ = 1 only.",
                ),
            },
            f"{setting} the objective rises when your variance is moved. Set its derivative to "
            "zero.",
            tolerance=1e-4,
        )
    return "Mean and variance are those of the largest objective."


@checker("return the average over the K groups")
def check_leave_one_out(f: Callable) -> str:
    """Check `leave_one_out(log_w)`, also where the weights under- or overflow or differ much."""
    log_w = torch.tensor([0.3, -1.2, 0.9, 0.1], dtype=torch.float64)
    count = len(log_w)
    others = (log_w.exp().sum() - log_w.exp()).log()  # (K,), of the sums without one
    everything = log_w.logsumexp(0) - math.log(count)
    check_number(
        call(f, log_w),
        others.mean() - math.log(count - 1),
        {
            "everything": (
                everything,
                "This is log p̂ of all draws. Take the logarithm for each group of K − 1 draws "
                "first, and average the logarithms.",
            ),
            "own": (log_w.mean(), "This is the average of log w: groups of one draw each."),
            "no_divisor": (others.mean(), "Divide each sum of weights by their number, K − 1."),
            "divisor": (
                others.mean() - math.log(count),
                "Each group has K − 1 draws, not K.",
            ),
            "sum": (
                (others - math.log(count - 1)).sum(),
                "This is the sum over the draws that are left out. Take the average.",
            ),
            "weights": (
                (log_w.sum() - log_w).div(count - 1).mean().log().nan_to_num(99.0),
                "The argument holds logarithms of weights.",
            ),
            "exponential": (
                (others - math.log(count - 1)).exp().mean(),
                "Return a logarithm, in nats.",
            ),
        },
        "Leave out the first draw, average the weights of the others, take the logarithm. Do so "
        "for each draw, and average the logarithms.",
        tolerance=1e-4,
    )
    for shift in (-1000.0, 1000.0):
        shifted = number(call(f, log_w + shift))
        if not near(shifted - shift, others.mean().item() - math.log(count - 1)):
            raise CheckFailed(
                "shift",
                f"With {shift:+g} added to every log-weight the answer must change by as much. "
                "exp() under- or overflows there: see torch.logsumexp.",
            )
    steep = torch.tensor([0.0, -60.0, -61.0], dtype=torch.float64)
    without = torch.stack([steep[1:].logsumexp(0), *steep[0].expand(2)]).mean() - math.log(2)
    try:
        answer = number(call(f, steep))
    except CheckFailed as failed:
        answer = math.inf if failed.code == "not_finite" else None
        if answer is None:
            raise
    if not near(answer, without.item()):
        raise CheckFailed(
            "cancellation",
            "For the log-weights 0, −60 and −61 the answer is off. Taking a weight out of the sum "
            "of all by subtraction loses the small ones: add up the others instead.",
        )
    return "It holds for tiny weights too, and for weights of very different sizes."


@checker("return the mean, the standard deviation and the gap")
def check_fit_gaussian(f: Callable) -> str:
    """Check `fit_gaussian(log_joint, start, sigma)` on a posterior with two modes."""

    def log_joint(z, x=4.0, sigma=0.5):
        return -LOG_2PI - math.log(sigma) - 0.5 * z**2 - 0.5 * ((x - z**2) / sigma) ** 2

    best_mean, best_sigma, least_gap = 1.95601, 0.12781, 0.69645
    mode, curvature = math.sqrt(31 / 8), 62.0  # of −log p(z|x)
    for start in (1.0, -1.0):
        answer = call(f, log_joint, start, 0.22)
        names = ("the mean", "the standard deviation", "the gap")
        mean, sigma, gap = numbers(answer, *names)
        climbed = f"Started at {start} with σ = 0.22, the climb"
        if gap < -1e-3:
            raise CheckFailed(
                "negative_gap",
                "Your gap is negative, and a KL divergence cannot be. Is the ELBO subtracted from "
                "log p(x), and is q normalized?",
            )
        check_number(
            sigma,
            best_sigma,
            {
                "variance": (
                    best_sigma**2,
                    "This is the variance of q. Return its standard deviation.",
                ),
                "logarithm": (
                    math.log(best_sigma),
                    "This is log σ. Return the standard deviation.",
                ),
                "width_fixed": (
                    0.22,
                    f"{climbed} has not changed the width of q. Let σ move together with the mean.",
                ),
                "moments": (
                    1.9604,
                    "This is the standard deviation of the posterior itself. The q with the "
                    "largest ELBO is another one.",
                ),
                "both_modes": (
                    1.15028,
                    f"{climbed} has ended between the modes. Does it begin at the mean and at the "
                    "standard deviation that it was given?",
                ),
                "laplace": (
                    1 / math.sqrt(curvature),
                    "This is the width of the Laplace approximation, from the curvature at the "
                    "mode. The q with the largest ELBO is another one.",
                ),
            },
            f"{climbed} has not arrived at the largest ELBO nearby. Does it go on for long enough, "
            "and is the grid finer than q is narrow?",
            tolerance=5e-4,
        )
        if near(abs(mean), best_mean, 2e-3) and mean * start < 0:
            raise CheckFailed(
                "start_ignored",
                f"{climbed} has ended on the other side of 0. Does it begin where it was told to?",
            )
        check_number(
            abs(mean),
            best_mean,
            {
                "laplace": (
                    mode,
                    "This is the mode of the posterior, not the mean of the best q.",
                ),
                "mean_fixed": (1.0, f"{climbed} has not moved the mean of q."),
            },
            f"{climbed} has not arrived at the largest ELBO nearby. Does it go on for long enough?",
            tolerance=2e-3,
        )
        check_number(
            gap,
            least_gap,
            {
                "one_mode": (
                    least_gap - math.log(2),
                    "Your log p(x) holds one mode only. Integrate over both.",
                ),
                "evidence": (
                    log_evidence(log_joint),
                    "This is log p(x). Return its difference from the ELBO.",
                ),
                "elbo": (
                    log_evidence(log_joint) - least_gap,
                    "This is the ELBO. Return its difference from log p(x).",
                ),
            },
            "Mean and standard deviation are right, the gap is not. It is log p(x) − ELBO, with "
            "log p(x) by quadrature over both modes.",
            tolerance=2e-3,
        )
    return "One mode of two is found. Is the gap what you predicted?"


@checker("set difference and its_error, both in nats")
def check_training_images(difference: float, its_error: float) -> str:
    """Check the difference of two mean gaps: a range, for images and draws may be others."""
    difference, its_error = numbers((difference, its_error), "difference", "its_error")
    if its_error <= 0:
        raise CheckFailed("no_error", "A standard error is positive.")
    if its_error < 0.15:
        raise CheckFailed(
            "too_small",
            "This error is too small for 100 images of each kind. A mean over n images has the "
            "standard error s / √n, where s is the standard deviation of the images' gaps.",
        )
    if its_error < 0.3:
        raise CheckFailed(
            "one_group",
            "This is about the error of one of the two means. Both are uncertain: add the squares "
            "of their errors, and take the root.",
        )
    if its_error > 2:
        raise CheckFailed("deviation", "This is a spread between images. Divide it by √100.")
    if its_error > 0.65:
        raise CheckFailed(
            "error",
            "This error is too large. For independent groups the squares of the errors add up, "
            "and not the errors.",
        )
    if -1.6 < difference < -0.7:
        raise CheckFailed("sign", "Is this test minus training, and not the other way round?")
    if not -0.7 <= difference < 1.8:
        raise CheckFailed(
            "no_gap",
            "This cannot be the difference of two mean amortization gaps. Each gap is the ELBO of "
            "the image's best q minus the ELBO of the encoder's q.",
        )
    return "Would you bet on a difference of this size and with this error?"


def log_normal(eps: Tensor) -> Tensor:
    """log N(eps; 0, 1), (...) → (...)."""
    return -0.5 * LOG_2PI - 0.5 * eps**2


def log_evidence(log_joint: Callable[[Tensor], Tensor]) -> float:
    """log ∫ p(x, z) dz on a grid."""
    z = torch.linspace(-8, 8, 3201, dtype=torch.float64)  # (G,)
    return torch.trapezoid(log_joint(z).exp(), z).log().item()
