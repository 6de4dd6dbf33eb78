"""The evidence lower bound, and the loss of a VAE: L_recon + β L_KL."""

from dataclasses import dataclass

import torch
from torch import Tensor

from vae_lib.kl import kl_divergence
from vae_lib.objectives.base import Terms
from vae_lib.vae import VAE


def elbo(log_px_z: Tensor, kl: Tensor, beta: float = 1.0) -> Tensor:
    """Evidence lower bound log p(x|z) − β KL(q(z|x) ‖ p(z)), estimated by one z ~ q(z|x).

    Kingma & Welling 2014, equation 7; β as in Higgins et al. 2017, equation 4. In expectation it
    lies below log p(x) for every β ≥ 1, closest for β = 1. `kl` is summed over dimensions.
    """
    return log_px_z - beta * kl


@dataclass(frozen=True)
class Elbo:
    """The negative ELBO as an objective for `fit`: L_recon + β L_KL.

    Attributes:
        beta: The KL weight β (Higgins et al. 2017, equation 4).
        warmup: Epochs over which β rises linearly from 0, step by step (Bowman et al. 2016,
            arXiv:1511.06349, section 3.1).

    Raises:
        ValueError: One of them is negative, or β is not finite.
    """

    beta: float = 1.0
    warmup: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.beta < float("inf") or not self.warmup >= 0:
            raise ValueError("beta and warmup must not be negative, and beta finite")

    def weight(self, epochs_done: float) -> float:
        """The KL weight after that many epochs."""
        return self.beta * min(1.0, epochs_done / self.warmup) if self.warmup else self.beta

    def __call__(
        self,
        model: VAE,
        x: Tensor,
        y: Tensor | None = None,
        *,
        epochs_done: float = 0.0,
        generator: torch.Generator | None = None,
    ) -> Terms:
        """The terms of one batch, with one code for each image."""
        out, q, z = model(x, y, generator)
        log_px_z = model.likelihood.log_prob(x, out)  # (B,)
        kl = kl_divergence(q, model.prior, z)  # (B,)
        beta = self.weight(epochs_done)
        return Terms(-elbo(log_px_z, kl, beta).mean(), -log_px_z.mean(), kl.mean(), beta)
