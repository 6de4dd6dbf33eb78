"""The objective of a VAE as pure functions of tensors.

Every function works per example and leaves averaging to the caller. All values are in nats.
Images end in (C, H, W) and codes in (D); any leading dimensions, written `...`, are kept: a batch
(B, ...) as well as K samples for each image of a batch (K, B, ...). Sources: Kingma & Welling 2014
(arXiv:1312.6114) and, for the importance-weighted bound, Burda et al. 2016 (arXiv:1509.00519).
"""

import math

import torch
import torch.nn.functional as F
from torch import Tensor

LIKELIHOODS = ("bernoulli", "gaussian")
LOG_2PI = math.log(2 * math.pi)
Params = Tensor | tuple[Tensor, Tensor]  # "bernoulli": logits; "gaussian": mean and log σ


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


def bernoulli_log_prob(x: Tensor, logits: Tensor) -> Tensor:
    """Log-probability of an image of independent Bernoulli pixels: minus the cross-entropy.

    Kingma & Welling 2014, appendix C.1: Σ_i x_i log p_i + (1 − x_i) log(1 − p_i), computed from
    the logits log p/(1 − p), which cannot overflow. On grey pixels it is a usual training loss,
    but no log-density: it normalizes over {0, 1} only.

    Args:
        x: Pixels in [0, 1], broadcast against the logits.
        logits: (..., C, H, W).

    Returns:
        Nats, summed over pixels and channels, (...).
    """
    x = x.expand_as(logits)
    log_prob = -F.binary_cross_entropy_with_logits(logits, x, reduction="none")  # (..., C, H, W)
    return log_prob.flatten(-3).sum(-1)  # (..., C, H, W) → (...)


def gaussian_log_prob(x: Tensor, mean: Tensor, log_sigma: Tensor) -> Tensor:
    """Log-density of an image of independent Gaussian pixels.

    Kingma & Welling 2014, appendix C.2: Σ_i −½ (log 2π + 2 log σ + (x_i − mean_i)² / σ²).

    Args:
        x: Pixels, broadcast against the mean.
        mean: (..., C, H, W).
        log_sigma: One number for all pixels, or any shape that broadcasts against the mean.

    Returns:
        Nats, summed over pixels and channels, (...).
    """
    log_density = -0.5 * (LOG_2PI + 2 * log_sigma + (x - mean).square() * torch.exp(-2 * log_sigma))
    return log_density.flatten(-3).sum(-1)  # (..., C, H, W) → (...)


def check_likelihood(likelihood: str) -> None:
    """Raise ValueError unless the likelihood is one of LIKELIHOODS."""
    if likelihood not in LIKELIHOODS:
        raise ValueError(f"unknown likelihood {likelihood!r}; allowed: {', '.join(LIKELIHOODS)}")


def log_likelihood(x: Tensor, params: Params, likelihood: str) -> Tensor:
    """log p(x|z) in nats, summed over pixels and channels, from what the decoder returns."""
    check_likelihood(likelihood)
    if likelihood == "bernoulli":
        return bernoulli_log_prob(x, params)
    return gaussian_log_prob(x, *params)


def likelihood_mean(params: Params, likelihood: str) -> Tensor:
    """E[x|z], the image that a figure shows, (..., C, H, W)."""
    check_likelihood(likelihood)
    return torch.sigmoid(params) if likelihood == "bernoulli" else params[0]


def likelihood_sample(
    params: Params, likelihood: str, generator: torch.Generator | None = None
) -> Tensor:
    """A draw x ~ p(x|z), (..., C, H, W): of {0, 1} for "bernoulli", real for "gaussian"."""
    mean = likelihood_mean(params, likelihood)
    if likelihood == "bernoulli":
        return torch.bernoulli(mean, generator=generator)
    eps = torch.randn(mean.shape, generator=generator, dtype=mean.dtype, device=mean.device)
    return mean + params[1].exp() * eps


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
