"""The priors p(z).

To add one, write a file with a class derived from `Prior` and put it into the table below. Where a
posterior's divergence from it has a closed form, register that in `vae_lib.kl`.
"""

from vae_lib.priors.base import Prior
from vae_lib.priors.standard_normal import StandardNormal

PRIORS: dict[str, type[Prior]] = {StandardNormal.name: StandardNormal}

__all__ = ["PRIORS", "Prior", "StandardNormal"]
