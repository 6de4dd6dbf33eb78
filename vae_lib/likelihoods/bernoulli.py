"""Bernoulli pixels: each is 0 or 1."""

import torch
import torch.nn.functional as F
from torch import Tensor

from vae_lib.likelihoods.base import Likelihood


class Bernoulli(Likelihood):
    """Independent Bernoulli pixels; the decoder returns the logits log p/(1 − p)."""

    name = "bernoulli"
    pixels = "binary"

    def log_prob(self, x: Tensor, out: Tensor) -> Tensor:
        """`bernoulli_log_prob`, (..., C, H, W) → (...)."""
        return bernoulli_log_prob(x, out)

    def mean(self, out: Tensor) -> Tensor:
        """The probabilities p = sigmoid(logits)."""
        return torch.sigmoid(out)

    def sample(self, out: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """Black and white pixels."""
        return torch.bernoulli(torch.sigmoid(out), generator=generator)


def bernoulli_log_prob(x: Tensor, logits: Tensor) -> Tensor:
    """Log-probability of an image of independent Bernoulli pixels: minus the cross-entropy.

    Kingma & Welling 2014, appendix C.1: Σ_i x_i log p_i + (1 − x_i) log(1 − p_i), computed from
    the logits log p/(1 − p), which cannot overflow. On grey pixels it is a usual training loss,
    but no log-density: it normalizes over {0, 1} only.

    Args:
        x: Pixels in [0, 1], broadcast against the logits.
        logits: (..., C, H, W).

    Returns:
        Nats, summed over pixels and channels, (...).
    """
    x = x.expand_as(logits)
    log_prob = -F.binary_cross_entropy_with_logits(logits, x, reduction="none")  # (..., C, H, W)
    return log_prob.flatten(-3).sum(-1)  # (..., C, H, W) → (...)
