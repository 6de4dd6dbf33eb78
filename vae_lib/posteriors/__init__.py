"""The encoder distributions q(z|x).

To add one, write a file with a class derived from `Posterior` and put it into the table below.
Where its divergence from a prior has a closed form, register that in `vae_lib.kl`.
"""

from vae_lib.posteriors.base import CodeDistribution, Posterior
from vae_lib.posteriors.diagonal_gaussian import (
    DiagonalGaussian,
    DiagonalNormal,
    log_normal,
    reparameterize,
)

POSTERIORS: dict[str, type[Posterior]] = {DiagonalGaussian.name: DiagonalGaussian}

__all__ = [
    "POSTERIORS",
    "CodeDistribution",
    "DiagonalGaussian",
    "DiagonalNormal",
    "Posterior",
    "log_normal",
    "reparameterize",
]
