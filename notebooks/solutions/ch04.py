"""Solutions of the exercises of chapter 4, the reparameterization trick."""

import math

from torch import Tensor

from vae_lib.oracle import LinearGaussian


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


def path_only_log_weights(
    oracle: LinearGaussian, x: Tensor, mu: Tensor, log_var: Tensor, z: Tensor
) -> Tensor:
    """log p(x, z) − log q(z|x), whose gradient reaches mu and log_var through z alone."""
    return oracle.log_weights(x, z, mu.detach(), log_var.detach())
