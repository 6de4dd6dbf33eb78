"""Solutions of the exercises in “How good is it?”. All values are in nats."""

import math

import torch
from torch import Tensor


def importance_estimate(log_w: Tensor) -> tuple[float, float, float]:
    """log p̂, the effective sample size, and the bias that it suggests, from K log-weights (K,).

    The bias of log p̂ is about −V / (2 K), V the relative variance of a weight, and K / ess
    estimates 1 + V: so −(1 / ess − 1 / K) / 2.
    """
    k = len(log_w)
    log_sum = log_w.logsumexp(0)  # (K,) → (): log Σ w
    ess = (2 * log_sum - (2 * log_w).logsumexp(0)).exp()  # (Σ w)² / Σ w²
    bias = -(1 / ess - 1 / k) / 2
    return (log_sum - math.log(k)).item(), ess.item(), bias.item()


def water_filling(eigenvalues: Tensor, level: float) -> tuple[float, float, int]:
    """Rate, squared error and number of active dimensions of the best linear VAE.

    Args:
        eigenvalues: Of the covariance of the data, (P,), any order.
        level: β σ².

    Returns:
        Σ ½ log(λ / level) over the eigenvalues above the level, Σ min(λ, level) over all of them,
        and how many lie above.
    """
    above = eigenvalues[eigenvalues > level]
    rate = 0.5 * (above / level).log().sum()
    return rate.item(), eigenvalues.clamp(max=level).sum().item(), len(above)


def free_bits(kl: Tensor, least: float) -> Tensor:
    """The KL term with `least` nats free in each latent dimension, (B, D) → ().

    Kingma et al. 2016, equation 15: Σ_d max(least, mean over the batch of KL_d).
    """
    return kl.mean(0).clamp(min=least).sum()  # (B, D) → (D,) → ()


def noise_share(nats: float) -> float:
    """The largest share of noise that costs a mixture at most `nats` for every image."""
    return 1 - math.exp(-nats)  # log((1 − share) p + share · noise) ≥ log p + log(1 − share)


def memorizer_log_prob(x: Tensor, stored: Tensor, flip: float) -> Tensor:
    """log p(x) of a model that copies a stored image and flips each pixel with probability `flip`.

    Args:
        x: Images of {0, 1}, (B, P).
        stored: Images of {0, 1}, (N, P), all equally probable.
        flip: Between 0 and 1, both excluded.

    Returns:
        (B,).
    """
    differ = x.sum(1, keepdim=True) + stored.sum(1) - 2 * x @ stored.T  # (B, N): pixels that differ
    log_px_n = differ * math.log(flip) + (x.shape[1] - differ) * math.log(1 - flip)  # (B, N)
    return torch.logsumexp(log_px_n, dim=1) - math.log(len(stored))  # (B, N) → (B,)
