"""The prior of the first VAE: a standard normal distribution."""

import torch
from torch import Tensor

from vae_lib.posteriors import log_normal
from vae_lib.priors.base import Prior


class StandardNormal(Prior):
    """p(z) = N(0, I), without parameters. Kingma & Welling 2014, appendix B."""

    name = "standard-normal"
    zero: Tensor

    def __init__(self, code_size: int) -> None:
        super().__init__(code_size)
        # tells the device; there is nothing in it to be saved
        self.register_buffer("zero", torch.zeros(code_size), persistent=False)  # (D,)

    def log_prob(self, z: Tensor) -> Tensor:
        """log N(z; 0, I), (..., D) → (...)."""
        zero = torch.zeros_like(z)
        return log_normal(z, zero, zero)

    def sample(self, n: int, generator: torch.Generator | None = None) -> Tensor:
        """z = ε ~ N(0, I), (n, D)."""
        return torch.randn(n, self.code_size, generator=generator, device=self.zero.device)
