"""Checks of the readers' answers to the exercises of “The evidence lower bound”."""

import math
from collections.abc import Callable

import torch

from vae_lib.evaluation.oracle import LinearGaussian


def check_elbo_by_sampling(f: Callable) -> None:
    """Check `elbo_by_sampling(log_joint, mu, sigma, eps)` against the closed form."""
    toy = LinearGaussian(
        torch.ones(1, 1, dtype=torch.float64), torch.zeros(1, dtype=torch.float64), 1.0
    )
    x = torch.tensor([2.0], dtype=torch.float64)
    seen = []

    def log_joint(z):
        seen.append(z)
        log_prior = -0.5 * math.log(2 * math.pi) - 0.5 * z**2
        return toy.log_likelihood(x, z.unsqueeze(-1)) + log_prior

    eps = torch.randn(40_000, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    for mu, sigma in ((0.5, 0.8), (1.2, 0.4)):
        seen.clear()
        answer = f(log_joint, mu, sigma, eps)
        assert isinstance(answer, tuple | list) and len(answer) == 2, (
            "Return two numbers: the estimate and its standard error."
        )
        estimate, standard_error = (float(value) for value in answer)
        assert seen and torch.allclose(seen[-1], mu + sigma * eps), (
            "log_joint was not called with z = mu + sigma * eps. sigma is the standard deviation "
            "here, not its square and not its logarithm."
        )
        log_w = log_joint(mu + sigma * eps) - (
            -0.5 * math.log(2 * math.pi) - math.log(sigma) - 0.5 * eps**2
        )
        exact = toy.elbo(
            x,
            torch.tensor([mu], dtype=torch.float64),
            torch.tensor([2 * math.log(sigma)], dtype=torch.float64),
        ).item()
        cross_entropy = log_joint(mu + sigma * eps).mean().item()
        assert abs(estimate - cross_entropy) > 1e-6, (
            "This is E_q[log p(x, z)]. The ELBO also subtracts E_q[log q(z)]."
        )
        log_mean = (torch.logsumexp(log_w, 0) - math.log(len(eps))).item()
        assert abs(estimate - log_mean) > 1e-6, (
            "This is the logarithm of the average weight, an estimate of log p(x). The ELBO is "
            "the average of the logarithms."
        )
        true_error = (log_w.std() / math.sqrt(len(eps))).item()
        assert abs(estimate - exact) < 5 * true_error, (
            f"At mu = {mu}, sigma = {sigma} the ELBO is {exact:.4f} nats, and your estimate "
            f"{estimate:.4f} is {abs(estimate - exact) / true_error:.0f} standard errors away."
        )
        assert math.isclose(standard_error, true_error, rel_tol=0.01), (
            f"The estimate is right, but its standard error is {true_error:.5f}, not "
            f"{standard_error:.5f}: divide the standard deviation of log w by the square root of K."
        )
    print("Correct. The estimates agree with the closed form within 5 standard errors.")


def check_best_q(f: Callable) -> None:
    """Check `best_q(x, slope, sigma, beta)` by moving away from the answer in each direction."""
    assert len(f(2.0, 1.0, 1.0, 1.0)) == 2, "Return two numbers: the mean and the variance."
    for x, slope, sigma, beta in (
        (2.0, 1.0, 1.0, 1.0),
        (2.0, 1.0, 1.0, 4.0),
        (-1.0, 3.0, 0.5, 0.3),
    ):
        mean, variance = (float(value) for value in f(x, slope, sigma, beta))
        setting = f"x = {x}, slope = {slope}, sigma = {sigma}, beta = {beta}"
        assert variance > 0, f"At {setting} your variance is {variance}; it must be positive."

        def objective(m, v, x=x, slope=slope, sigma=sigma, beta=beta):
            recon = -0.5 * ((x - slope * m) ** 2 + slope**2 * v) / sigma**2
            return recon - 0.5 * beta * (m**2 + v - 1 - math.log(v))

        step = 1e-3
        for name, rise in (
            ("mean", objective(mean + step, variance) - objective(mean - step, variance)),
            (
                "variance",
                objective(mean, variance * (1 + step)) - objective(mean, variance * (1 - step)),
            ),
        ):
            assert abs(rise) / step < 1e-4 * (1 + (slope * x / sigma) ** 2), (
                f"At {setting} the objective still rises when your {name} is moved. "
                "Set its derivative to zero; β multiplies every part of the KL term."
            )
    print("Correct. No small step in mean or variance improves the objective.")


def check_effective_sample_size(f: Callable) -> None:
    """Check `effective_sample_size(log_w)`, also where the weights under- or overflow."""
    equal = float(f(torch.zeros(10)))
    assert math.isclose(equal, 10, rel_tol=1e-4), (
        f"Ten equal weights count as 10 samples, not {equal:.4g}."
    )
    log_w = torch.tensor([0.0, math.log(3.0)])  # weights 1 and 3: 16 / 10
    value = float(f(log_w))
    assert math.isclose(value, 1.6, rel_tol=1e-4), (
        f"Weights 1 and 3 give (1 + 3)² / (1² + 3²) = 1.6, not {value:.4g}. "
        "The argument holds logarithms of weights."
    )
    for shift in (-1000.0, 1000.0):
        value = float(f(log_w + shift))
        assert math.isclose(value, 1.6, rel_tol=1e-4), (
            f"With {shift:+g} added to every log-weight the answer must stay 1.6, but it is "
            f"{value:.4g}: exp() under- or overflows. Use torch.logsumexp."
        )
    print("Correct. It also holds for weights as small as exp(−1000).")


def check_fit_gaussian(f: Callable) -> None:
    """Check `fit_gaussian(log_joint, start, sigma)` on a posterior with two modes."""

    def log_joint(z, x=4.0, sigma=0.5):
        log_prior = -0.5 * math.log(2 * math.pi) - 0.5 * z**2
        log_sigma = math.log(sigma)
        return log_prior - 0.5 * math.log(2 * math.pi) - log_sigma - 0.5 * ((x - z**2) / sigma) ** 2

    answer = f(log_joint, 1.0, 0.22)
    assert len(answer) == 3, "Return three numbers: mean, standard deviation and gap."
    mu, sigma, gap = (float(value) for value in answer)
    assert gap > -1e-6, (
        f"Your gap is {gap:.4f}. It is a KL divergence and cannot be negative: is the ELBO "
        "subtracted from log p(x), and is q normalized?"
    )
    assert sigma < 0.5, (
        f"With a standard deviation of {sigma:.2f} this q covers both modes, and the valley "
        "between them, at a gap of many nats. Does the ascent start at the mean and the standard "
        "deviation that it was given, 1.0 and 0.22?"
    )
    assert abs(abs(mu) - 1.956) < 0.01 and abs(sigma - 0.1278) < 0.005, (
        f"Started at 1.0 and 0.22, the ascent should end at a mean of 1.956 and a standard "
        f"deviation of 0.128, not at {mu:.3f} and {sigma:.3f}. "
        "Is log sigma optimized together with mu?"
    )
    assert abs(gap - 0.6965) < 0.005, (
        f"Mean and standard deviation are right, but their gap is 0.6965 nats, not {gap:.4f}. "
        "It is log p(x) − ELBO, with log p(x) by quadrature over both modes."
    )
    print("Correct. One mode of two is found, at a gap close to log 2 = 0.6931 nats.")
