"""Importance weights w = p(x|z) p(z) / q(z|x), and the bound that several of them give."""

import math

import torch
from torch import Tensor

from vae_lib.posteriors import log_normal


def log_weights(log_px_z: Tensor, z: Tensor, mu: Tensor, log_var: Tensor) -> Tensor:
    """Log of the importance weights, log p(x|z) + log p(z) − log q(z|x), for p(z) = N(0, I).

    For z ~ q(z|x) the mean of log w is the ELBO, and the mean of w is p(x).

    Args:
        log_px_z: log p(x|z), (...).
        z, mu, log_var: Samples and parameters of q, (..., D), broadcast against each other.

    Returns:
        Nats, (...).
    """
    zero = torch.zeros_like(z)
    return log_px_z + log_normal(z, zero, zero) - log_normal(z, mu, log_var)


def iwae_bound(log_w: Tensor) -> Tensor:
    """Importance-weighted bound log (1/K) Σ_k w_k from K weights for each image, (K, ...) → (...).

    Burda et al. 2016 (arXiv:1509.00519), equation 8. K = 1 gives the one-sample ELBO; in
    expectation the bound rises with K towards log p(x).
    """
    return torch.logsumexp(log_w, dim=0) - math.log(log_w.shape[0])  # (K, ...) → (...)
