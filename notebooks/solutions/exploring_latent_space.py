"""Solutions of the exercises in “Exploring latent space”. All values are in nats."""

import math

import torch
from torch import Tensor


def blend(weights: Tensor, z: Tensor) -> Tensor:
    """Σ_k w_k z_k, over its standard deviation: (K,), (K, D) → (D,)."""
    return weights @ z / weights.norm()  # √Σ_k w_k², in each dimension


def attribute_vector(
    mu: Tensor,
    attribute: Tensor,
    labels: Tensor,
) -> Tensor:
    """Mean code with the attribute minus that without, within each class.

    Args:
        mu: Codes (N, D).
        attribute: Who has the attribute, bool (N,).
        labels: Classes (N,). Where all or none have it, it does not count.

    Returns:
        The average of the differences, each class with equal weight, (D,).
    """
    differences = []
    for label in labels.unique():
        have = mu[(labels == label) & attribute]  # (n, D)
        lack = mu[(labels == label) & ~attribute]  # (m, D)
        if len(have) and len(lack):
            differences.append(have.mean(0) - lack.mean(0))  # (D,)
    return torch.stack(differences).mean(0)  # (classes, D) → (D,)


def information_bounds(log_q: Tensor) -> tuple[float, float]:
    """Bounds below and above on the mutual information of image and code.

    Args:
        log_q: (N, N). Row i holds log q(z_i|x_j), z_i ~ q(z|x_i), all x_j.

    Returns:
        The mean of log q(z_i|x_i) minus the logarithm of the average of row
        i: with its own entry in the average (in expectation below), and
        without it (in expectation above).
    """
    n = len(log_q)
    own = log_q.diagonal()  # (N,)
    with_own = log_q.logsumexp(1) - math.log(n)  # (N, N) → (N,)
    others = log_q.masked_fill(torch.eye(n).bool(), -math.inf)
    without_own = others.logsumexp(1) - math.log(n - 1)  # (N, N) → (N,)
    below, above = (own - with_own).mean(), (own - without_own).mean()
    return below.item(), above.item()


def sample_aggregate(
    mu: Tensor,
    log_var: Tensor,
    n: int,
    generator: torch.Generator,
) -> Tensor:
    """Draws from the average of N posteriors, 2 × (N, D) → (n, D)."""
    image = torch.randint(len(mu), (n,), generator=generator)  # (n,)
    eps = torch.randn(n, mu.shape[1], generator=generator, dtype=mu.dtype)
    return mu[image] + (0.5 * log_var[image]).exp() * eps  # (n, D)


def coarse_kl(a: float, b: float) -> float:
    """KL of two coins: heads, the region, has probability a or b."""

    def term(q: float, p: float) -> float:
        if q == 0:
            return 0.0
        return q * math.log(q / p) if p > 0 else math.inf

    return term(a, b) + term(1 - a, 1 - b)
