"""Checks for the code exercises of “The KL divergence”.

Each takes the reader's function, prints one line if it is right, and otherwise raises
AssertionError with a message that says what is wrong and where to look.
"""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.distributions import Normal, kl_divergence


def _normal(mu: Tensor, log_var: Tensor) -> Normal:
    return Normal(mu, (0.5 * log_var).exp())


def _random(*shape: int, seed: int, parts: int) -> list[Tensor]:
    generator = torch.Generator().manual_seed(seed)
    return [torch.randn(*shape, generator=generator, dtype=torch.float64) for _ in range(parts)]


def _check_tensor(value: object, shape: tuple[int, ...]) -> Tensor:
    assert isinstance(value, Tensor), (
        f"The function returned {type(value).__name__}, not a tensor. Is there a return?"
    )
    assert tuple(value.shape) == shape, (
        f"The result has shape {tuple(value.shape)}, not {shape}. Sum over the last dimension "
        "(the latent ones) and leave the others: averaging over the batch comes later."
    )
    return value


def _same(a: Tensor, b: Tensor) -> bool:
    return torch.allclose(a.double(), b.double(), rtol=1e-5, atol=1e-8)


def check_kl(kl: Callable[[Tensor, Tensor], Tensor]) -> None:
    """Check KL(N(mu, diag(exp(log_var))) ‖ N(0, I)), (..., D) → (...)."""
    mu, log_var = _random(4, 3, seed=0, parts=2)
    value = _check_tensor(kl(mu, log_var), (4,))
    exact = kl_divergence(_normal(mu, log_var), Normal(0.0, 1.0)).sum(-1)
    assert not _same(value, -exact), "The sign is wrong: a KL divergence is never negative."
    assert not _same(value, exact / 3), (
        "This is the average over the latent dimensions. Independent dimensions add up: use sum."
    )
    assert not _same(value, 2 * exact), "This is twice the divergence: where is the factor ½?"
    squared = kl_divergence(Normal(mu, log_var.exp()), Normal(0.0, 1.0)).sum(-1)
    assert not _same(value, squared), (
        "Here exp(log_var) serves as the standard deviation. It is the variance."
    )
    zero = torch.zeros(2, 5, dtype=torch.float64)
    assert _same(kl(zero, zero), torch.zeros(2)), (
        "For mu = 0 and log_var = 0 the two distributions are equal, and the divergence must be 0."
    )
    assert _same(value, exact), (
        f"For mu = {mu[0].tolist()}, log_var = {log_var[0].tolist()} the divergence is "
        f"{exact[0]:.4f} nats, not {value[0]:.4f}. Check the four terms one by one."
    )
    many = _check_tensor(kl(mu.expand(2, 4, 3), log_var.expand(2, 4, 3)), (2, 4))
    assert _same(many, exact.expand(2, 4)), "With one more leading dimension the values differ."
    print("Correct. It agrees with torch.distributions and sums over latent dimensions.")


def check_kl_diagonal(kl: Callable[[Tensor, Tensor, Tensor, Tensor], Tensor]) -> None:
    """Check KL(q ‖ p) of two diagonal Gaussians, four times (..., D) → (...)."""
    mu_q, log_var_q, mu_p, log_var_p = _random(5, 4, seed=1, parts=4)
    q, p = _normal(mu_q, log_var_q), _normal(mu_p, log_var_p)
    value = _check_tensor(kl(mu_q, log_var_q, mu_p, log_var_p), (5,))
    exact, reverse = kl_divergence(q, p).sum(-1), kl_divergence(p, q).sum(-1)
    assert not _same(value, reverse), (
        "This is KL(p ‖ q). The variance that divides (μ − m)² is that of the second argument, p."
    )
    assert not _same(value, exact / 4), "Sum over the dimensions instead of averaging."
    equal = kl(mu_q, log_var_q, mu_q, log_var_q)
    assert _same(equal, torch.zeros(5)), "For q = p the divergence must be 0."
    assert _same(value, exact), (
        f"The first divergence is {exact[0]:.4f} nats, not {value[0]:.4f}. In each dimension: "
        "log(s/σ) + (σ² + (μ − m)²) / (2 s²) − ½."
    )
    zero = torch.zeros_like(mu_q)
    assert _same(kl(mu_q, log_var_q, zero, zero), kl_divergence(q, Normal(zero, 1.0)).sum(-1)), (
        "With p = N(0, I) it must reduce to −½ Σ (1 + log σ² − μ² − σ²)."
    )
    many = (part.expand(2, 5, 4) for part in (mu_q, log_var_q, mu_p, log_var_p))  # (2, 5, 4)
    assert _same(_check_tensor(kl(*many), (2, 5)), exact.expand(2, 5)), (
        "With one more leading dimension the values differ."
    )
    for number in (800.0, -800.0):
        log_var = torch.full_like(mu_q, number)
        assert _same(kl(mu_q, log_var, mu_q, log_var), torch.zeros(5)), (
            f"For q = p with log-variances of {number:.0f} the divergence must be 0. The variances "
            "overflow (800) or underflow (−800). Take differences of log-variances before the "
            "exponential, and divide μ − m by s, with exp(−½ log s²), before you square it."
        )
    print("Correct. It agrees with torch.distributions, and needs no variance on its own.")


def check_effective_beta(effective_beta: Callable[[str, str, int, int], float]) -> None:
    """Check the weight of the KL term for each pair of reductions."""
    for pixels, code_size in [(784, 20), (3072, 128)]:
        exact = {
            ("sum", "sum"): 1.0,
            ("sum", "mean"): 1 / code_size,
            ("mean", "sum"): float(pixels),
            ("mean", "mean"): pixels / code_size,
        }
        for (recon, kl), beta in exact.items():
            value = effective_beta(recon, kl, pixels, code_size)
            case = f"recon={recon!r}, kl={kl!r}, pixels={pixels}, code_size={code_size}"
            assert isinstance(value, int | float), f"{case}: return a number, not {value!r}."
            assert beta == 1 or abs(value * beta - 1) > 1e-9, (
                f"{case}: {value:g} is the inverse. Divide the whole loss by the weight of the "
                "reconstruction term; β is what then stands before the KL term."
            )
            assert abs(value - beta) <= 1e-9 * beta, (
                f"{case}: β is {beta:g}, not {value:g}. A mean over n numbers is their sum over n."
            )
    print("Correct. A mean is a weight in disguise.")
