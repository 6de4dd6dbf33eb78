"""Solutions to the exercises of “Evidence and posterior: a model that can be solved”."""

import math

import torch
from torch import Tensor


def em_by_hand() -> tuple[float, float, float]:
    """One step of EM from w = 1, the slope at which it ends, and the factor near the end.

    The pixels are ±2, so that their mean square is 4, and the noise has variance 1.
    """

    def step(w: float) -> float:
        mean = 2 * w / (w**2 + 1)  # of the code of the pixel 2; that of −2 has the opposite sign
        variance = 1 / (w**2 + 1)
        return 2 * mean / (mean**2 + variance)

    end = math.sqrt(4 - 1)
    return step(1.0), end, 1 - 2 * end**2 / (end**2 + 1) ** 2


def log_evidence_estimate(log_px_z: Tensor) -> Tensor:
    """log p̂(x) = log (1/K) Σ_k p(x|z_k) for K codes of the prior, (K, ...) → (...).

    `logsumexp` takes out the largest term before it exponentiates, so nothing underflows.
    """
    return torch.logsumexp(log_px_z, dim=0) - math.log(len(log_px_z))


def posterior_of(x: Tensor, W: Tensor, m: Tensor, sigma: Tensor) -> tuple[Tensor, Tensor]:
    """Mean (..., D) and covariance (D, D) of p(z|x) if pixel i has noise sigma[i], (P,)."""
    scaled = W / sigma[:, None] ** 2  # Ψ⁻¹ W, (P, D)
    precision = torch.eye(W.shape[1], dtype=W.dtype) + W.T @ scaled  # (D, D)
    covariance = torch.linalg.inv(precision)
    mean = (x - m) @ scaled @ covariance  # (..., P) → (..., D)
    return mean, covariance


def falling() -> tuple[int, float]:
    """The wrong line, and the growth of w² in one step over σ² once w is large."""
    w, sigma = 1e4, 1.0
    longer = w + sigma**2 / w  # what the wrong program makes of w, whatever the data are
    return 4, (longer**2 - w**2) / sigma**2


def share_covered(log_px_z: Tensor, log_px: Tensor) -> Tensor:
    """The share of R estimates whose error bar of ± 2 standard errors holds p(x), (K, R) → ()."""
    ratio = (log_px_z - log_px).exp()  # p(x|z) / p(x), of mean 1, (K, R)
    estimate = ratio.mean(0)  # p̂ / p, (R,)
    standard_error = ratio.std(0) / math.sqrt(len(ratio))  # (R,)
    return ((estimate - 1).abs() <= 2 * standard_error).double().mean()


def average_second_moment(rho: Tensor) -> Tensor:
    """The average of 1 + V(x) over x ~ p(x), for signal-to-noise ratios rho (D,) → ()."""
    return (1 + rho).prod()
