"""The divergence KL(q(z|x) ‖ p(z)) of an encoder distribution from a prior, in nats."""

from collections.abc import Callable

from torch import Tensor

from vae_lib.posteriors import CodeDistribution, DiagonalNormal
from vae_lib.priors import Prior, StandardNormal


def kl_per_dim(mu: Tensor, log_var: Tensor) -> Tensor:
    """KL(N(μ, σ²) ‖ N(0, 1)) = −½ (1 + log σ² − μ² − σ²) for each latent dimension, (..., D).

    Kingma & Welling 2014, appendix B. Never negative; its sum over the last dimension is the
    divergence of the whole code.
    """
    return -0.5 * (1 + log_var - mu.square() - log_var.exp())


def _diagonal_from_standard(q: DiagonalNormal, prior: StandardNormal) -> Tensor:
    return kl_per_dim(q.mu, q.log_var).sum(-1)  # (B, D) → (B,)


# The pairs of which a closed form is known: (kind of q, kind of prior).
CLOSED_FORMS: dict[tuple[type, type], Callable[..., Tensor]] = {
    (DiagonalNormal, StandardNormal): _diagonal_from_standard,
}


def kl_divergence(q: CodeDistribution, prior: Prior, z: Tensor) -> Tensor:
    """KL(q(z|x) ‖ p(z)): by its closed form where there is one, otherwise estimated.

    The estimate log q(z|x) − log p(z) at z ~ q(z|x) is right on average; for a single code it may
    be negative.

    Args:
        q: Distributions of the codes of B images.
        prior: The prior.
        z: A code of each, drawn from q, (B, D).

    Returns:
        Nats, (B,).
    """
    closed_form = CLOSED_FORMS.get((type(q), type(prior)))
    if closed_form is not None:
        return closed_form(q, prior)
    return q.log_prob(z) - prior.log_prob(z)  # (B, D) → (B,)
