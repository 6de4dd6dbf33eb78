"""What a VAE is trained to do: objectives for `fit`, and the bounds they are made of.

To add one, write a function or a class with the signature of `Objective`, and hand it to `fit`.
"""

from vae_lib.objectives.base import Objective, Terms
from vae_lib.objectives.elbo import Elbo, elbo
from vae_lib.objectives.importance_weights import iwae_bound, log_weights

__all__ = ["Elbo", "Objective", "Terms", "elbo", "iwae_bound", "log_weights"]
