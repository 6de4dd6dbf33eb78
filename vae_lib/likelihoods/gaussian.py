"""Gaussian pixels: any number."""

import math

import torch
from torch import Tensor, nn

from vae_lib.likelihoods.base import Likelihood

LOG_2PI = math.log(2 * math.pi)


class Gaussian(Likelihood):
    """Independent Gaussian pixels with one learned σ for all; the decoder returns their means."""

    name = "gaussian"
    pixels = "dequantized"

    def __init__(self) -> None:
        super().__init__()
        self.log_sigma = nn.Parameter(torch.tensor(-2.0))  # log σ, ()

    def log_prob(self, x: Tensor, out: Tensor) -> Tensor:
        """`gaussian_log_prob`, (..., C, H, W) → (...)."""
        return gaussian_log_prob(x, out, self.log_sigma)

    def mean(self, out: Tensor) -> Tensor:
        """What the decoder returns."""
        return out

    def sample(self, out: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """x = mean + σ ε with ε ~ N(0, I)."""
        eps = torch.randn(out.shape, generator=generator, dtype=out.dtype, device=out.device)
        return out + self.log_sigma.exp() * eps


def gaussian_log_prob(x: Tensor, mean: Tensor, log_sigma: Tensor) -> Tensor:
    """Log-density of an image of independent Gaussian pixels.

    Kingma & Welling 2014, appendix C.2: Σ_i −½ (log 2π + 2 log σ + (x_i − mean_i)² / σ²).

    Args:
        x: Pixels, broadcast against the mean.
        mean: (..., C, H, W).
        log_sigma: One number for all pixels, or any shape that broadcasts against the mean.

    Returns:
        Nats, summed over pixels and channels, (...).
    """
    log_density = -0.5 * (LOG_2PI + 2 * log_sigma + (x - mean).square() * torch.exp(-2 * log_sigma))
    return log_density.flatten(-3).sum(-1)  # (..., C, H, W) → (...)
