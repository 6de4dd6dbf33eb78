"""Solutions of the exercises in “The conditional VAE”. All values are in nats."""

import torch
from torch import Tensor

from vae_lib import VAE


def kl_to_prior(mu: Tensor, log_var: Tensor, prior_mu: Tensor, prior_log_var: Tensor) -> Tensor:
    """KL(N(μ, diag σ²) ‖ N(m, diag s²)), all (B, D) → (B,).

    Σ_d ½ [log s² − log σ² + (σ² + (μ − m)²) / s² − 1].
    """
    ratio = (log_var.exp() + (mu - prior_mu).square()) / prior_log_var.exp()  # (B, D)
    return 0.5 * (prior_log_var - log_var + ratio - 1).sum(-1)  # (B, D) → (B,)


def absorb_prior(weight: Tensor, prior_mu: Tensor) -> Tensor:
    """The decoder's first weights for ε ~ N(0, I), from those for z = ε + m_y.

    W (ε + m_y) + U e_y = W ε + (U + W M) e_y, where the columns of M are the means m_y.

    Args:
        weight: W and U side by side, (H, D + Y), for D latent dimensions and Y labels.
        prior_mu: m_y for each label, (Y, D).

    Returns:
        (H, D + Y).
    """
    labels = len(prior_mu)
    W, U = weight[:, :-labels], weight[:, -labels:]  # (H, D) and (H, Y)
    return torch.cat([W, U + W @ prior_mu.T], dim=1)  # (H, D) (D, Y) → (H, Y); (H, D + Y)


def label_posterior(log_px_y: Tensor, log_py: Tensor) -> tuple[Tensor, Tensor]:
    """Bayes' rule: log p(x), (N,), and log p(y|x), (Y, N).

    Args:
        log_px_y: log p(x|y) of N images for Y labels, (Y, N).
        log_py: (Y,).
    """
    log_pxy = log_px_y + log_py.unsqueeze(1)  # (Y, N) + (Y, 1): log p(x, y)
    log_px = log_pxy.logsumexp(0)  # (Y, N) → (N,)
    return log_px, log_pxy - log_px


def unlabelled_bound(log_px_y: Tensor, log_py: Tensor, log_q: Tensor) -> Tensor:
    """Σ_y q(y|x) [log p(x|y) + log p(y) − log q(y|x)] ≤ log p(x), (N,).

    Kingma et al. 2014 (arXiv:1406.5298), equation 7.

    Args:
        log_px_y: log p(x|y), or bounds on it, (Y, N).
        log_py: (Y,).
        log_q: log q(y|x) of a classifier, (Y, N).
    """
    log_pxy = log_px_y + log_py.unsqueeze(1)  # (Y, N)
    return (log_q.exp() * (log_pxy - log_q)).sum(0)  # (Y, N) → (N,)


def decode_mixed(model: VAE, z: Tensor, shares: Tensor) -> Tensor:
    """Means of p(x|z, y) for a "label" that is a mixture: shares in place of the one-hot vector.

    Args:
        model: Conditional, with a Bernoulli likelihood.
        z: (B, D).
        shares: (B, Y), each row summing to 1.

    Returns:
        (B, C, H, W).
    """
    logits = model.decoder.layers(torch.cat([z, shares], dim=1))  # (B, D + Y) → (B, C, H, W)
    return logits.sigmoid()
