"""What the encoder makes of a data set, and which latent dimensions it uses."""

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from vae_lib.evaluation.rate_distortion import Batches
from vae_lib.vae import VAE


class Codes(NamedTuple):
    """What the encoder makes of a data set."""

    mu: Tensor  # (N, D)
    log_var: Tensor  # (N, D)
    labels: Tensor  # (N,)


@torch.no_grad()
def encode_all(model: VAE, batches: Batches) -> Codes:
    """Encode a whole data set.

    Args:
        model: A trained model.
        batches: Images and labels.

    Returns:
        mu and log_var, each (N, D), and the labels (N,), on the CPU.
    """
    mu, log_var, labels = [], [], []
    for x, y in batches:
        q = model.encode(x.to(model.device), y.to(model.device))
        mu.append(q.mean.cpu())  # (B, D)
        log_var.append(q.log_var.cpu())  # (B, D)
        labels.append(y.cpu())
    return Codes(torch.cat(mu), torch.cat(log_var), torch.cat(labels))


@dataclass(frozen=True, eq=False)
class ActiveUnits:
    """Which latent dimensions carry information about the image."""

    variance: Tensor  # (D,), variance over the images of the posterior mean
    active: Tensor  # (D,), bool

    @property
    def count(self) -> int:
        """Number of active dimensions."""
        return int(self.active.sum())


def active_units(model: VAE, batches: Batches, threshold: float = 0.01) -> ActiveUnits:
    """A unit is active when Var_x(E_q(z_d|x)[z_d]) exceeds the threshold.

    Burda et al. 2016 (arXiv:1509.00519), section 5.2.

    Args:
        model: A trained model.
        batches: Images and labels.
        threshold: The paper takes 0.01.
    """
    variance = encode_all(model, batches).mu.double().var(dim=0)  # (N, D) → (D,)
    return ActiveUnits(variance, variance > threshold)
