"""The encoder distribution of the first VAE: a Gaussian whose dimensions are independent."""

import math
from typing import NamedTuple

import torch
from torch import Tensor

from vae_lib.posteriors.base import Posterior

LOG_2PI = math.log(2 * math.pi)


def reparameterize(mu: Tensor, log_var: Tensor, generator: torch.Generator | None = None) -> Tensor:
    """Draw z ~ N(mu, diag(exp(log_var))) as a differentiable function of both, (..., D).

    Kingma & Welling 2014, section 2.4: z = μ + σ ⊙ ε with ε ~ N(0, I). The generator, on the
    device of `mu`, is the source of ε; None takes PyTorch's global one.
    """
    sigma = torch.exp(0.5 * log_var)  # log σ² → σ
    eps = torch.randn(mu.shape, generator=generator, dtype=mu.dtype, device=mu.device)
    return mu + sigma * eps


def log_normal(z: Tensor, mu: Tensor, log_var: Tensor) -> Tensor:
    """log N(z; μ, diag(σ²)) = Σ_d −½ (log 2π + log σ_d² + (z_d − μ_d)² / σ_d²).

    Args:
        z, mu, log_var: (..., D), broadcast against each other.

    Returns:
        Nats, (...).
    """
    log_density = -0.5 * (LOG_2PI + log_var + (z - mu).square() / log_var.exp())  # (..., D)
    return log_density.sum(-1)  # (..., D) → (...)


class DiagonalNormal(NamedTuple):
    """N(mu, diag(exp(log_var))) for each image of a batch."""

    mu: Tensor  # (B, D)
    log_var: Tensor  # (B, D), log σ²

    @property
    def mean(self) -> Tensor:
        """mu, (B, D)."""
        return self.mu

    def rsample(
        self, generator: torch.Generator | None = None, samples: int | None = None
    ) -> Tensor:
        """`reparameterize`: one code for each image, (B, D), or several, (samples, B, D)."""
        if samples is None:
            return reparameterize(self.mu, self.log_var, generator)
        shape = (samples, *self.mu.shape)  # (samples, B, D)
        return reparameterize(self.mu.expand(shape), self.log_var.expand(shape), generator)

    def log_prob(self, z: Tensor) -> Tensor:
        """`log_normal`, (..., B, D) → (..., B)."""
        return log_normal(z, self.mu, self.log_var)


class DiagonalGaussian(Posterior):
    """q(z|x) = N(mu(x), diag(exp(log_var(x)))); the encoder returns mu and log_var.

    Kingma & Welling 2014, equation 9.
    """

    name = "diagonal-gaussian"

    def num_parameters(self, code_size: int) -> int:
        """2 D."""
        return 2 * code_size

    def forward(self, parameters: Tensor) -> DiagonalNormal:
        """Split the encoder's output, (B, 2 D) → 2 × (B, D)."""
        return DiagonalNormal(*parameters.chunk(2, dim=-1))
