"""Solutions of the exercises of “The reparameterization trick”."""

import math

from torch import Tensor

from vae_lib.evaluation.oracle import LinearGaussian


def sigma_term(delta: float, sigma: float) -> tuple[float, float]:
    """Mean and variance of f'(z) ε = 2 δ ε + 2 σ ε² for f(z) = (z − a)² and z = a + δ + σ ε."""
    return 2 * sigma, 4 * delta**2 + 8 * sigma**2


def zero_variance_baseline(p: float, f0: float, f1: float) -> float:
    """The baseline b for which (f(y) − b) · score is the same number for y = 0 and y = 1.

    With respect to the logit the score is y − p. Equal contributions mean
    (f1 − b)(1 − p) = −(f0 − b) p.
    """
    return (1 - p) * f1 + p * f0


def exact_value_and_gradient(phi: float) -> tuple[float, float]:
    """E[z² + sin z] and its derivative for z ~ N(μ, σ²) with μ = φ³ and σ = exp φ."""
    mu, var = phi**3, math.exp(2 * phi)
    dmu, dvar = 3 * phi**2, 2 * var
    damping = math.exp(-var / 2)  # E[sin z] = sin(μ) exp(−σ²/2)
    value = mu**2 + var + math.sin(mu) * damping
    gradient = 2 * mu * dmu + dvar
    gradient += damping * (math.cos(mu) * dmu - 0.5 * math.sin(mu) * dvar)
    return value, gradient


def weibull(u: Tensor, scale: Tensor, shape: Tensor) -> Tensor:
    """Draws from the Weibull distribution by its inverse CDF, from uniform numbers u in (0, 1)."""
    return scale * (-(-u).log1p()) ** (1 / shape)  # F(z) = 1 − exp(−(z / scale)^shape) = u


def wiggle_variances(omega: float) -> tuple[float, float]:
    """Variances of one term, pathwise and score function, for f(z) = sin(ω z), q = N(0, 1)."""
    squared_mean = omega**2 * math.exp(-(omega**2))  # (d/dμ of sin(ω μ) exp(−ω²/2) at μ = 0)²
    faded = math.exp(-2 * omega**2)  # E[cos(2 ω ε)]; E[ε² cos(2 ω ε)] = (1 − 4 ω²) times that
    pathwise = omega**2 / 2 * (1 + faded) - squared_mean
    score_function = (1 - (1 - 4 * omega**2) * faded) / 2 - squared_mean
    return pathwise, score_function


def path_only_log_weights(
    oracle: LinearGaussian, x: Tensor, mu: Tensor, log_var: Tensor, z: Tensor
) -> Tensor:
    """log p(x, z) − log q(z|x), whose gradient reaches mu and log_var through z alone."""
    return oracle.log_weights(x, z, mu.detach(), log_var.detach())
