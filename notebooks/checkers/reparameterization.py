"""Checkers of “The reparameterization trick”: each says `Correct.` or what to look at."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from vae_lib.evaluation.oracle import LinearGaussian
from vae_lib.posteriors import reparameterize


def check_sigma_term(f: Callable[[float, float], tuple[float, float]]) -> None:
    """f(delta, sigma): mean and variance of the pathwise term for sigma."""
    for delta, sigma in [(1.5, 0.5), (-2.0, 1.0), (0.0, 3.0)]:
        eps, density = _standard_normal()  # 2 × (n,)
        mean, variance = _moments(2 * (delta + sigma * eps) * eps, eps, density)
        yours = f(delta, sigma)
        assert math.isclose(yours[0], mean, rel_tol=1e-8), (
            f"For δ = {delta}, σ = {sigma} the mean is {mean:.4f}, yours is {yours[0]:.4f}. "
            "The estimator is unbiased: its mean is the derivative of (μ − a)² + σ²."
        )
        if math.isclose(yours[1], variance + mean**2, rel_tol=1e-8):
            raise AssertionError("That is the second moment. Subtract the squared mean.")
        assert math.isclose(yours[1], variance, rel_tol=1e-8), (
            f"The mean is right. For δ = {delta}, σ = {sigma} the variance is {variance:.4f}, "
            f"yours is {yours[1]:.4f}. Square 2δε + 2σε²; E[ε⁴] is 3, not 1."
        )
    print("Correct. Mean and variance agree with numerical integration.")


def check_zero_variance_baseline(f: Callable[[float, float, float], float]) -> None:
    """f(p, f0, f1): the two contributions to the gradient must be equal, and so exact."""
    for p, f0, f1 in [(0.2, 0.2025, 0.3025), (0.7, 3.0, -1.0), (0.5, 0.0, 1.0)]:
        b = f(p, f0, f1)
        if math.isclose(b, p * f1 + (1 - p) * f0) and p != 0.5:
            raise AssertionError(
                "That is E[f], the mean of f. It is a good baseline but leaves some variance: "
                "set the contributions of y = 0 and y = 1 equal and solve for b."
            )
        one, zero = (f1 - b) * (1 - p), -(f0 - b) * p
        assert math.isclose(one, zero, rel_tol=1e-9, abs_tol=1e-12), (
            f"For p = {p}, f(0) = {f0}, f(1) = {f1} your baseline is {b:.4g}. Then y = 1 "
            f"contributes {one:.4g} and y = 0 contributes {zero:.4g}; they must be equal. "
            "The score with respect to the logit is y − p."
        )
    print("Correct. Both outcomes contribute the same number: the gradient.")


def check_exact_value_and_gradient(f: Callable[[float], tuple[float, float]]) -> None:
    """f(phi) against numerical integration, and its gradient against its value."""
    eps, density = _standard_normal()  # 2 × (n,)
    for phi in (0.5, -0.3, 1.1):
        z = phi**3 + math.exp(phi) * eps  # (n,)
        dz = 3 * phi**2 + math.exp(phi) * eps  # (n,), the derivative of z
        value = torch.trapezoid((z.square() + z.sin()) * density, eps).item()
        gradient = torch.trapezoid((2 * z + z.cos()) * dz * density, eps).item()
        yours = tuple(float(number) for number in f(phi))
        assert abs(yours[0] - value) < 1e-7 * abs(value), (
            f"At φ = {phi} the expectation is {value:.8f} by numerical integration, yours is "
            f"{yours[0]:.8f}. E[z²] = μ² + σ², and E[sin z] = sin(μ) exp(−σ²/2)."
        )
        assert abs(yours[1] - gradient) < 1e-7 * abs(gradient), (
            f"The value is right. At φ = {phi} its derivative is {gradient:.8f}, yours is "
            f"{yours[1]:.8f}. Both μ = φ³ and σ² = exp(2φ) depend on φ, also inside exp(−σ²/2)."
        )
    print("Correct. Value and gradient agree with numerical integration to seven digits.")


def check_weibull(f: Callable[[Tensor, Tensor, Tensor], Tensor]) -> None:
    """f(u, scale, shape): the distribution, and the gradients to both parameters."""
    u = torch.linspace(0.01, 0.99, 99, dtype=torch.float64)  # (n,)
    scale = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    shape = torch.tensor(1.5, dtype=torch.float64, requires_grad=True)
    z = f(u, scale, shape)
    assert z.shape == u.shape, f"Expected one draw for each u, {tuple(u.shape)}: {tuple(z.shape)}."
    assert torch.isfinite(z).all() and (z > 0).all(), (
        "A Weibull variable is positive and finite for every u in (0, 1)."
    )
    cdf = 1 - (-((z / scale) ** shape)).exp()  # (n,)
    rising, falling = (cdf - u).abs().max(), (cdf - (1 - u)).abs().max()
    assert min(rising, falling) < 1e-9, (
        "F(z) should be u (or 1 − u, which is just as uniform), but it is off by "
        f"{min(rising, falling).item():.3f}. Solve u = 1 − exp(−(z / scale)^shape) for z."
    )
    assert z.requires_grad, (
        "No gradient: compute z from scale and shape, without .item() or detach."
    )
    grads = torch.autograd.grad(z.sum(), (scale, shape), allow_unused=True)
    log_ratio = (z / scale).log()
    exact = ((z / scale).sum(), -(z * log_ratio / shape).sum())  # ∂z/∂scale, ∂z/∂shape, summed
    for name, yours, true in zip(("scale", "shape"), grads, exact, strict=True):
        assert yours is not None and torch.isclose(yours, true), (
            f"The draws are right, but the gradient with respect to {name} does not pass: "
            "something on its way is detached."
        )
    print("Correct. The draws follow the distribution, and both gradients pass.")


def check_wiggle_variances(f: Callable[[float], tuple[float, float]]) -> None:
    """f(omega): variances of both estimators for sin(ω z) and a standard normal z."""
    eps, density = _standard_normal()  # 2 × (n,)
    for omega in (0.5, 1.0, 2.0, 8.0):
        terms = {
            "pathwise": omega * torch.cos(omega * eps),  # (n,)
            "score-function": torch.sin(omega * eps) * eps,  # (n,)
        }
        for (name, values), yours in zip(terms.items(), f(omega), strict=True):
            _, variance = _moments(values, eps, density)
            assert math.isclose(yours, variance, rel_tol=1e-6), (
                f"At ω = {omega} the variance of the {name} estimator is {variance:.4f}, yours is "
                f"{yours:.4f}. Both have the mean ω exp(−ω²/2), which is to be squared and "
                "subtracted from the second moment."
            )
    print("Correct. Both variances agree with numerical integration.")


def check_path_only_log_weights(
    f: Callable[[LinearGaussian, Tensor, Tensor, Tensor, Tensor], Tensor],
) -> None:
    """f(oracle, x, mu, log_var, z): right value, right mean gradient, none at the posterior."""
    generator = torch.Generator().manual_seed(0)
    W = torch.tensor([[2.0, 0.0], [0.0, 1.0], [0.0, 1.0]], dtype=torch.float64)  # (P, D)
    oracle = LinearGaussian(W, torch.zeros(3, dtype=torch.float64), sigma=0.5)
    x = torch.tensor([[1.0, -0.5, 0.3]], dtype=torch.float64)  # (1, P)
    n = 20_000

    def gradients(mu: Tensor, log_var: Tensor) -> tuple[Tensor, Tensor]:
        """The gradients of each sample, (n, 2 D), and those of the closed form, (2 D,)."""
        mu = mu.expand(n, -1).clone().requires_grad_()  # (1, D) → (n, D): one for each sample
        log_var = log_var.expand(n, -1).clone().requires_grad_()
        z = reparameterize(mu, log_var, generator)  # (n, D)
        log_w = f(oracle, x, mu, log_var, z)  # (n,)
        right = oracle.log_weights(x, z, mu, log_var)
        assert torch.allclose(log_w, right), (
            "The value is no longer log p(x, z) − log q(z|x). Only the gradient is to change."
        )
        assert log_w.requires_grad, "No gradient is left: z itself must stay attached."
        sampled = torch.autograd.grad(log_w.sum(), (mu, log_var), allow_unused=True)
        sampled = [torch.zeros_like(mu) if g is None else g for g in sampled]
        exact = torch.autograd.grad(oracle.elbo(x, mu, log_var).sum(), (mu, log_var))
        return torch.cat(sampled, 1), torch.cat([g[0] for g in exact])

    sampled, exact = gradients(*(p + 0.5 for p in oracle.posterior(x)))
    standard_error = sampled.std(0) / math.sqrt(n)
    assert ((sampled.mean(0) - exact).abs() <= 4 * standard_error).all(), (
        f"Away from the posterior the mean gradient should be {_numbers(exact)}, yours is "
        f"{_numbers(sampled.mean(0))}. Detach mu and log_var inside log q, but not z, and not "
        "what z is made of."
    )
    at_posterior, _ = gradients(*oracle.posterior(x))
    assert at_posterior.abs().max() < 1e-9, (
        "At the exact posterior log w is the same for every z, so the gradient through z is zero; "
        f"yours scatters with a standard deviation of {at_posterior.std():.2f}. The direct "
        "dependence of log q on mu and log_var is still there."
    )
    print("Correct. Unbiased everywhere, and without any noise at the exact posterior.")


def _standard_normal() -> tuple[Tensor, Tensor]:
    """A fine grid of ε and the standard normal density on it, both (n,)."""
    eps = torch.linspace(-12, 12, 100_001, dtype=torch.float64)  # (n,)
    return eps, (-0.5 * eps.square()).exp() / math.sqrt(2 * math.pi)


def _moments(values: Tensor, eps: Tensor, density: Tensor) -> tuple[float, float]:
    """Mean and variance of values (n,) on the grid, by the trapezoidal rule."""
    mean = torch.trapezoid(values * density, eps)
    return mean.item(), torch.trapezoid((values - mean).square() * density, eps).item()


def _numbers(values: Tensor) -> str:
    return "(" + ", ".join(f"{value:.3f}" for value in values.tolist()) + ")"
