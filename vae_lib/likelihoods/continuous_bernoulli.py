"""Continuous Bernoulli pixels: any number from 0 to 1."""

import math

import torch
from torch import Tensor

from vae_lib.likelihoods.base import Likelihood
from vae_lib.likelihoods.bernoulli import bernoulli_log_prob


class ContinuousBernoulli(Likelihood):
    """Independent continuous Bernoulli pixels; the decoder returns η = log λ/(1 − λ).

    Loaiza-Ganem & Cunningham 2019 (arXiv:1907.06845).
    """

    name = "continuous-bernoulli"
    pixels = "dequantized"

    def log_prob(self, x: Tensor, out: Tensor) -> Tensor:
        """`continuous_bernoulli_log_prob`, (..., C, H, W) → (...)."""
        return continuous_bernoulli_log_prob(x, out)

    def mean(self, out: Tensor) -> Tensor:
        """`continuous_bernoulli_mean`, which is not λ."""
        return continuous_bernoulli_mean(out)

    def sample(self, out: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """`continuous_bernoulli_sample`."""
        return continuous_bernoulli_sample(out, generator)

    def check_pixels(self, x: Tensor) -> None:
        """Raise ValueError unless the pixels are dequantized and lie in [0, 1]."""
        super().check_pixels(x)
        if not ((x >= 0) & (x <= 1)).all():
            raise ValueError(f"the {self.name} likelihood needs pixels from 0 to 1")


def continuous_bernoulli_log_prob(x: Tensor, logits: Tensor) -> Tensor:
    """Log-density of an image of independent continuous Bernoulli pixels.

    Loaiza-Ganem & Cunningham 2019 (arXiv:1907.06845): the Bernoulli formula times the constant
    that makes it integrate to 1 over [0, 1], C(λ) = 2 artanh(1 − 2λ) / (1 − 2λ). In the logit
    η = log λ/(1 − λ) this is C = η / tanh(η/2), which holds in single precision for every η
    (`torch.distributions.ContinuousBernoulli` rounds λ and is off from |η| = 16 on).

    Args:
        x: Pixels in [0, 1], broadcast against the logits.
        logits: η, (..., C, H, W).

    Returns:
        Nats, summed over pixels and channels, (...).
    """
    half = logits / 2
    small = half.abs() < 0.05  # where the quotient is near 0 / 0: its series
    safe = torch.where(small, 1.0, half)
    quotient = (safe / safe.tanh()).log()
    series = half**2 / 3 - 7 * half**4 / 90 + 62 * half**6 / 2835
    log_c = math.log(2) + torch.where(small, series, quotient)  # log η / tanh(η/2), (..., C, H, W)
    return bernoulli_log_prob(x, logits) + log_c.flatten(-3).sum(-1)  # (..., C, H, W) → (...)


def continuous_bernoulli_mean(logits: Tensor) -> Tensor:
    """E[x] = 1 / (1 − exp(−η)) − 1 / η, which is not the parameter λ = sigmoid(η)."""
    half = logits / 2
    small = half.abs() < 0.05
    safe = torch.where(small, 1.0, half)
    series = half / 3 - half**3 / 45 + 2 * half**5 / 945
    return 0.5 + 0.5 * torch.where(small, series, 1 / safe.tanh() - 1 / safe)


def continuous_bernoulli_sample(logits: Tensor, generator: torch.Generator | None = None) -> Tensor:
    """The inverse of the distribution function, F⁻¹(u) = log(1 + u (e^η − 1)) / η, at uniform u."""
    u = torch.rand(
        logits.shape, generator=generator, dtype=logits.dtype, device=logits.device
    )  # (..., C, H, W)
    steep = logits.abs().clamp(min=1e-6)  # falling densities alone: e^−|η| cannot overflow
    x = torch.log1p(u * torch.expm1(-steep)) / -steep
    return torch.where(logits > 0, 1 - x, x)  # a rising one is a falling one turned round
