"""The objective of a VAE as pure functions of tensors.

Every function works per example and leaves averaging to the caller. All values are in nats.
Images end in (C, H, W) and codes in (D); any leading dimensions, written `...`, are kept: a batch
(B, ...) as well as K samples for each image of a batch (K, B, ...). Sources: Kingma & Welling 2014
(arXiv:1312.6114) and, for the importance-weighted bound, Burda et al. 2016 (arXiv:1509.00519).
The first term, log p(x|z), has four forms: see `vae_lib.likelihoods`.
"""

import math

import torch
from torch import Tensor

from vae_lib.likelihoods import (  # noqa: F401 - the first term of the objective: also found here
    LOG_2PI,
    Params,
    bernoulli_log_prob,
    check_likelihood,
    gaussian_log_prob,
    likelihood_mean,
    likelihood_sample,
    log_likelihood,
)


def reparameterize(mu: Tensor, log_var: Tensor, generator: torch.Generator | None = None) -> Tensor:
    """Draw z ~ N(mu, diag(exp(log_var))) as a differentiable function of both, (..., D).

    Kingma & Welling 2014, section 2.4: z = μ + σ ⊙ ε with ε ~ N(0, I). The generator, on the
    device of `mu`, is the source of ε; None takes PyTorch's global one.
    """
    sigma = torch.exp(0.5 * log_var)  # log σ² → σ
    eps = torch.randn(mu.shape, generator=generator, dtype=mu.dtype, device=mu.device)
    return mu + sigma * eps


def kl_per_dim(mu: Tensor, log_var: Tensor) -> Tensor:
    """KL(N(μ, σ²) ‖ N(0, 1)) = −½ (1 + log σ² − μ² − σ²) for each latent dimension, (..., D).

    Kingma & Welling 2014, appendix B. Never negative; its sum over the last dimension is the
    divergence of the whole code.
    """
    return -0.5 * (1 + log_var - mu.square() - log_var.exp())


def log_normal(z: Tensor, mu: Tensor, log_var: Tensor) -> Tensor:
    """log N(z; μ, diag(σ²)) = Σ_d −½ (log 2π + log σ_d² + (z_d − μ_d)² / σ_d²).

    Args:
        z, mu, log_var: (..., D), broadcast against each other.

    Returns:
        Nats, (...).
    """
    log_density = -0.5 * (LOG_2PI + log_var + (z - mu).square() / log_var.exp())  # (..., D)
    return log_density.sum(-1)  # (..., D) → (...)


def elbo(log_px_z: Tensor, kl: Tensor, beta: float = 1.0) -> Tensor:
    """Evidence lower bound log p(x|z) − β KL(q(z|x) ‖ p(z)), estimated by one z ~ q(z|x).

    Kingma & Welling 2014, equation 7; β as in Higgins et al. 2017, equation 4. In expectation it
    lies below log p(x) for every β ≥ 1, closest for β = 1. `kl` is summed over dimensions.
    """
    return log_px_z - beta * kl


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

    Burda et al. 2016, equation 8. K = 1 gives the one-sample ELBO; in expectation the bound rises
    with K towards log p(x).
    """
    return torch.logsumexp(log_w, dim=0) - math.log(log_w.shape[0])  # (K, ...) → (...)
