"""The three parts of the KL term, an objective that weights one, and a posterior that can turn.

What `train` needs beside the library: estimates of the density of all codes together, the
β-TCVAE's objective, a Gaussian with a full covariance, and the cost of turning the axes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from vae_lib.kl import CLOSED_FORMS, kl_per_dim
from vae_lib.objectives import Terms
from vae_lib.posteriors import DiagonalNormal, Posterior
from vae_lib.priors import StandardNormal
from vae_lib.vae import VAE

LOG_2PI = math.log(2 * math.pi)

# ── the density of all codes together ──────────────────────────────────────────────────────────


def pairs(z: Tensor, mu: Tensor, log_var: Tensor) -> Tensor:
    """log q(z_id | x_j) of each code under each posterior, (B, K), 2 × (N, K) → (B, N, K)."""
    away = (z[:, None] - mu).square() * (-log_var).exp()  # (B, N, K)
    return -0.5 * (away + log_var + LOG_2PI)


def stratified(z: Tensor, mu: Tensor, log_var: Tensor, images: int) -> tuple[Tensor, Tensor]:
    """Estimates of log q(z) and of each log q(z_d) from a batch whose row i holds z_i's own image.

    The own posterior has its true weight 1/N, and the others of the batch stand for the N − 1
    other images. This is the stratified sampling of Chen et al. 2018 (arXiv:1802.04942,
    appendix C.2), averaged over which of the others is given the weight that is left.

    Args:
        z: A code of each image of the batch, drawn from its own posterior, (B, K), B ≥ 2.
        mu, log_var: The posteriors of the batch, (B, K).
        images: N, how many images q(z) averages.

    Returns:
        Nats, (B,) and (B, K).
    """
    size = len(z)
    others = math.log((images - 1) / (images * (size - 1)))
    log_w = z.new_full((size, size), others).fill_diagonal_(-math.log(images))
    pair = pairs(z, mu, log_var)  # (B, B, K)
    joint = (log_w + pair.sum(2)).logsumexp(1)  # (B, B) → (B,)
    return joint, (log_w[:, :, None] + pair).logsumexp(1)  # (B, B, K) → (B, K)


def weighted(z: Tensor, mu: Tensor, log_var: Tensor, images: int) -> tuple[Tensor, Tensor]:
    """As `stratified`, by the minibatch-weighted sampling of Chen et al. 2018, equation 3."""
    pair, shift = pairs(z, mu, log_var), math.log(images * len(z))
    return pair.sum(2).logsumexp(1) - shift, pair.logsumexp(1) - shift


def mixture(z: Tensor, mu: Tensor, log_var: Tensor, rows: int = 50) -> tuple[Tensor, Tensor]:
    """log q(z) and each log q(z_d) of the mixture of all N posteriors, exactly, (B,) and (B, K)."""
    joint, single = [], []
    for part in z.split(rows):
        pair = pairs(part, mu, log_var)  # (rows, N, K)
        joint.append(pair.sum(2).logsumexp(1))
        single.append(pair.logsumexp(1))
    shift = math.log(len(mu))
    return torch.cat(joint) - shift, torch.cat(single) - shift


class Parts(NamedTuple):
    """The KL term in three parts, nats for each code, (B,)."""

    information: Tensor  # of the image's index and the code
    total_correlation: Tensor
    dimensions: Tensor  # Σ_d KL(q(z_d) ‖ p(z_d))


def split(z: Tensor, q: DiagonalNormal, log_qz: Tensor, log_qd: Tensor) -> Parts:
    """One sample of each part (Chen et al. 2018, equation 2) for a standard normal prior.

    Args:
        z: Codes, (B, K).
        q: The posteriors that they were drawn from.
        log_qz, log_qd: The densities of all codes together, (B,) and (B, K).
    """
    log_p = -0.5 * (z.square() + LOG_2PI).sum(1)  # (B, K) → (B,)
    product = log_qd.sum(1)  # (B, K) → (B,)
    return Parts(q.log_prob(z) - log_qz, log_qz - product, product - log_p)


@dataclass(frozen=True)
class TotalCorrelation:
    """The loss of the β-TCVAE: the negative ELBO plus (weight − 1) times the total correlation.

    Chen et al. 2018, equation 4 with α = γ = 1. The total correlation is estimated from the batch.

    Attributes:
        weight: β of the total correlation.
        images: N, of the training set.
    """

    weight: float
    images: int

    def __call__(
        self,
        model: VAE,
        x: Tensor,
        y: Tensor | None = None,
        *,
        epochs_done: float = 0.0,
        generator: torch.Generator | None = None,
    ) -> Terms:
        """The terms of one batch."""
        out, q, z = model(x, y, generator)
        recon = -model.likelihood.log_prob(x, out).mean()
        kl = kl_per_dim(q.mu, q.log_var).sum(1).mean()  # (B, K) → ()
        log_qz, log_qd = stratified(z, q.mu, q.log_var, self.images)
        correlation = (log_qz - log_qd.sum(1)).mean()
        return Terms(recon + kl + (self.weight - 1) * correlation, recon, kl)


# ── a posterior that can turn ──────────────────────────────────────────────────────────────────


class FullNormal(NamedTuple):
    """N(mu, L Lᵀ) for each image of a batch."""

    mu: Tensor  # (B, K)
    L: Tensor  # (B, K, K), lower triangular with a positive diagonal

    @property
    def mean(self) -> Tensor:
        """mu, (B, K)."""
        return self.mu

    @property
    def log_var(self) -> Tensor:
        """The logarithm of the variance of each dimension, (B, K)."""
        return self.L.square().sum(2).log()

    def rsample(
        self, generator: torch.Generator | None = None, samples: int | None = None
    ) -> Tensor:
        """mu + L ε, (B, K) or (samples, B, K)."""
        shape = self.mu.shape if samples is None else (samples, *self.mu.shape)
        eps = torch.randn(shape, generator=generator, dtype=self.mu.dtype, device=self.mu.device)
        return self.mu + (self.L @ eps[..., None])[..., 0]

    def log_prob(self, z: Tensor) -> Tensor:
        """log N(z; mu, L Lᵀ), (..., B, K) → (..., B)."""
        return torch.distributions.MultivariateNormal(self.mu, scale_tril=self.L).log_prob(z)


class FullGaussian(Posterior):
    """q(z|x) = N(mu(x), L(x) L(x)ᵀ): a Gaussian with correlations between the dimensions.

    The encoder returns mu, the logarithm of L's diagonal, and what stands below the diagonal in
    units of the diagonal of its row.
    """

    name = "full-gaussian"

    def num_parameters(self, code_size: int) -> int:
        """2 K + K (K − 1) / 2."""
        return 2 * code_size + code_size * (code_size - 1) // 2

    def forward(self, parameters: Tensor) -> FullNormal:
        """Mean and Cholesky factor, (B, P) → (B, K), (B, K, K)."""
        count = parameters.shape[1]
        size = next(k for k in range(1, count + 1) if self.num_parameters(k) == count)
        mu, log_diagonal, below = parameters.split([size, size, count - 2 * size], dim=1)
        L = torch.eye(size, dtype=mu.dtype, device=mu.device).repeat(len(mu), 1, 1)
        row, column = torch.tril_indices(size, size, -1, device=mu.device)
        L[:, row, column] = below
        return FullNormal(mu, log_diagonal.exp()[:, :, None] * L)


def _full_from_standard(q: FullNormal, prior: StandardNormal) -> Tensor:
    """½ (tr LLᵀ + |μ|² − K − log det LLᵀ), (B,)."""
    log_det = 2 * q.L.diagonal(dim1=1, dim2=2).log().sum(1)  # (B, K, K) → (B,)
    squares = q.L.square().sum((1, 2)) + q.mu.square().sum(1)
    return 0.5 * (squares - q.mu.shape[1] - log_det)


CLOSED_FORMS[FullNormal, StandardNormal] = _full_from_standard

# ── turning the axes ───────────────────────────────────────────────────────────────────────────


def random_turn(size: int, generator: torch.Generator) -> Tensor:
    """An orthogonal matrix, all of them equally likely, float64 (K, K)."""
    square = torch.randn(size, size, generator=generator, dtype=torch.float64)
    Q, R = torch.linalg.qr(square)
    return Q * R.diagonal().sign()  # without it the triangle's signs would decide


def turning_cost(log_var: Tensor, U: Tensor) -> Tensor:
    """What a diagonal q misses after the turn U, in nats for each image, (N, K) → (N,).

    ½ (Σ_d log Λ_dd − log det Λ) with Λ = U diag(1 / σ²) Uᵀ, the least divergence of a diagonal
    Gaussian from N(U μ, U diag(σ²) Uᵀ).
    """
    diagonal = (-log_var).exp() @ U.square().to(log_var).T  # Λ_dd, (N, K)
    return 0.5 * (diagonal.log() + log_var).sum(1)
