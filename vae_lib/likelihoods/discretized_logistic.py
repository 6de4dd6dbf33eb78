"""Discretized logistic pixels: each is one of the 256 levels k/255."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from vae_lib.likelihoods.base import Likelihood

HALF_LEVEL = 0.5 / 255  # half the distance from one grey level to the next


class DiscretizedLogistic(Likelihood):
    """Independent rounded logistic pixels with one learned scale; the decoder returns locations.

    Salimans et al. 2017 (arXiv:1701.05517), section 2.1, with a single component.
    """

    name = "discretized-logistic"
    pixels = "levels"

    def __init__(self) -> None:
        super().__init__()
        self.log_scale = nn.Parameter(torch.tensor(-2.0))  # log s, ()

    def log_prob(self, x: Tensor, out: Tensor) -> Tensor:
        """`discretized_logistic_log_prob`, (..., C, H, W) → (...)."""
        return discretized_logistic_log_prob(x, out, self.log_scale)

    def mean(self, out: Tensor) -> Tensor:
        """`discretized_logistic_mean`, which is not the location near the ends of the scale."""
        return discretized_logistic_mean(out, self.log_scale)

    def sample(self, out: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """`discretized_logistic_sample`."""
        return discretized_logistic_sample(out, self.log_scale, generator)


def discretized_logistic_log_prob(x: Tensor, location: Tensor, log_scale: Tensor) -> Tensor:
    """Log-probability of an image of independent pixels with 256 levels.

    A logistic variable is rounded to the nearest level k/255; the first and the last level take
    all that lies beyond them (Salimans et al. 2017, arXiv:1701.05517, section 2.1, with a single
    component). With a and b the lower and upper edge of the level of x, minus the location,
    over s: P(x) = σ(b) − σ(a) = σ(b) σ(−a) (1 − exp(a − b)), whose logarithm never rounds to −∞.

    Args:
        x: Pixels k/255, broadcast against the location.
        location: Of the logistic density, on the scale of the pixels, (..., C, H, W).
        log_scale: log s, one number for all pixels, or any shape that broadcasts.

    Returns:
        Nats, summed over pixels and channels, (...).
    """
    a, b = ((x + side - location) * torch.exp(-log_scale) for side in (-HALF_LEVEL, HALF_LEVEL))
    is_first, is_last = x < HALF_LEVEL, x > 1 - HALF_LEVEL
    width = 2 * HALF_LEVEL * torch.exp(-log_scale)  # b − a
    below_top = torch.where(is_last, 0.0, F.logsigmoid(b))  # log σ(b); the last level: b = ∞
    above_bottom = torch.where(is_first, 0.0, F.logsigmoid(-a))  # log σ(−a); the first: a = −∞
    within = torch.where(is_first | is_last, 0.0, torch.log(-torch.expm1(-width)))
    return (below_top + above_bottom + within).flatten(-3).sum(-1)  # (..., C, H, W) → (...)


def discretized_logistic_mean(location: Tensor, log_scale: Tensor) -> Tensor:
    """E[x] = Σ_k P(x ≥ k/255) / 255 for k = 1 … 255: within [0, 1], wherever the location is."""
    inverse = torch.exp(-log_scale)
    mean = torch.zeros_like(location)
    for k in range(1, 256):
        mean += torch.sigmoid((location - (k - 0.5) / 255) * inverse)  # σ(−a) of level k
    return mean / 255


def discretized_logistic_sample(
    location: Tensor, log_scale: Tensor, generator: torch.Generator | None = None
) -> Tensor:
    """A logistic draw, location + s logit(u) for uniform u, rounded to one of the 256 levels."""
    u = torch.rand(
        location.shape, generator=generator, dtype=location.dtype, device=location.device
    )  # (..., C, H, W)
    draw = location + log_scale.exp() * torch.logit(u)
    return (255 * draw).round().clamp(0, 255) / 255
