"""Solutions of the exercises in “The conditional VAE”. All values are in nats."""

import math

import torch
from torch import Tensor

from vae_lib.kl import kl_per_dim
from vae_lib.vae import VAE


def worth() -> tuple[float, float, float]:
    """log p(x), p(y = 3 | x), and what the label 8 is worth."""
    three, eight = math.exp(0.0), math.exp(-2.0)  # likelihoods, in units of e^-100
    log_px = -100 + math.log(0.1 * three + 0.1 * eight)
    return log_px, three / (three + eight), -102 - log_px


def turns(labels: int, code_size: int) -> int:
    """Signed permutations for each label, not counting one that is common to all."""
    one = 2**code_size * math.factorial(code_size)
    return one ** (labels - 1)


def leak(model: VAE, x: Tensor, noise: torch.Generator) -> Tensor:
    """An estimate of L(x|y) for ten labels, (B, C, H, W) → (10, B)."""
    found = []
    for label in range(10):
        c = torch.full((len(x),), label)  # (B,)
        q = model.encode(x, c)  # the encoder is told what is tried
        z = q.rsample(noise)  # (B, D)
        log_px_z = model.likelihood.log_prob(x, model.decode(z, c))  # (B,)
        found.append(log_px_z - kl_per_dim(q.mu, q.log_var).sum(1))
    return torch.stack(found)  # (10, B)


def bayes(log_px_y: Tensor, log_py: Tensor) -> tuple[Tensor, Tensor]:
    """log p(x), (N,), and log p(y|x), (Y, N), from (Y, N) and (Y,)."""
    log_pxy = log_px_y + log_py.unsqueeze(1)  # (Y, N) + (Y, 1): log p(x, y)
    log_px = log_pxy.logsumexp(0)  # (Y, N) → (N,)
    return log_px, log_pxy - log_px


def missing(log_px_y: Tensor, log_py: Tensor, log_q: Tensor) -> Tensor:
    """Σ_y q(y|x) [log p(x|y) + log p(y) − log q(y|x)], (Y, N), (Y,), (Y, N) → (N,)."""
    log_pxy = log_px_y + log_py.unsqueeze(1)  # (Y, N)
    return (log_q.exp() * (log_pxy - log_q)).sum(0)  # (Y, N) → (N,)


def halves(x: Tensor) -> tuple[Tensor, Tensor]:
    """The upper half and the lower one, (B, 1, 28, 28) → (B, 392), (B, 1, 1, 392)."""
    return x[:, :, :14].flatten(1), x[:, :, 14:].reshape(-1, 1, 1, 392)
