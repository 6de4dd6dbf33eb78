"""Solutions to the exercises of “Latent-variable models”."""

import math

import torch
from torch import Tensor


def log_evidence_estimate(log_px_z: Tensor) -> Tensor:
    """log p̂(x) = log (1/K) Σ_k p(x|z_k) for K draws z_k of the prior, (K, ...) → (...).

    `logsumexp` takes out the largest term before it exponentiates, so nothing underflows.
    """
    return torch.logsumexp(log_px_z, dim=0) - math.log(len(log_px_z))


def posterior(x: Tensor, W: Tensor, m: Tensor, sigma: float) -> tuple[Tensor, Tensor]:
    """Mean (..., D) and covariance (D, D) of p(z|x) for x|z ~ N(W z + m, σ² I), any W (P, D)."""
    M = W.T @ W + sigma**2 * torch.eye(W.shape[1], dtype=W.dtype)  # (D, D)
    M_inverse = torch.linalg.inv(M)
    mean = (x - m) @ W @ M_inverse  # (..., P) → (..., D); M is symmetric
    return mean, sigma**2 * M_inverse


def average_second_moment(rho: Tensor) -> Tensor:
    """E over x ~ p(x) of 1 + V(x), for signal-to-noise ratios rho (D,) → ()."""
    return (1 + rho).prod()


def sample_fitted(codes: Tensor, n: int, generator: torch.Generator) -> Tensor:
    """n draws (n, D) from the normal distribution with the mean and covariance of codes (N, D)."""
    mean = codes.mean(0)  # (N, D) → (D,)
    covariance = codes.T.cov()  # (N, D) → (D, D)
    L = torch.linalg.cholesky(covariance)  # covariance = L Lᵀ
    eps = torch.randn(n, len(mean), generator=generator, dtype=codes.dtype)  # (n, D)
    return mean + eps @ L.T  # covariance of L eps: L I Lᵀ
