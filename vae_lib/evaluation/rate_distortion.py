"""The two terms of the ELBO, averaged over a data set, in nats for each image."""

from collections.abc import Iterable
from typing import NamedTuple

import torch
from torch import Tensor

from vae_lib.devices import on_device
from vae_lib.kl import kl_divergence
from vae_lib.vae import VAE

Batches = Iterable[tuple[Tensor, Tensor]]


class RateDistortion(NamedTuple):
    """Averages over a data set, in nats for each image."""

    distortion: float  # −E_q[log p(x|z)], the reconstruction term
    rate: float  # KL(q(z|x) ‖ p(z))

    @property
    def elbo(self) -> float:
        """−(distortion + rate)."""
        return -(self.distortion + self.rate)


@torch.no_grad()
def rate_distortion(
    model: VAE, batches: Batches, generator: torch.Generator | None = None
) -> RateDistortion:
    """The two terms of the ELBO, with one sample of z for each image.

    Alemi et al. 2018 (arXiv:1711.00464), equations 3 and 4.

    Args:
        model: A trained model.
        batches: Images and labels, or images alone.
        generator: Source of the samples, on the model's device.

    Returns:
        Distortion and rate in nats, averaged over all images.
    """
    totals = torch.zeros(2, dtype=torch.float64)  # summed distortion and rate
    count = 0
    for batch in batches:
        x, y = on_device(batch, model.device)
        out, q, z = model(x, y, generator)
        distortion = -model.likelihood.log_prob(x, out)  # (B,)
        rate = kl_divergence(q, model.prior, z)  # (B,)
        totals += torch.stack([distortion.sum(), rate.sum()]).cpu().double()
        count += len(x)
    if count == 0:
        raise ValueError("there are no images to evaluate on")
    distortion, rate = (totals / count).tolist()
    return RateDistortion(distortion, rate)
