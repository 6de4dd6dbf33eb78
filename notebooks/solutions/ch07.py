"""Solutions of the exercises in chapter 7, exploring latent space. All values are in nats."""

import math

import torch
from torch import Tensor


def blend(weights: Tensor, z: Tensor) -> Tensor:
    """A weighted mixture of codes that is a draw from N(0, I) if they are, (K,), (K, D) → (D,)."""
    return weights @ z / weights.norm()  # Σ_k w_k z_k has variance Σ_k w_k² in each dimension


def attribute_vector(mu: Tensor, attribute: Tensor, labels: Tensor) -> Tensor:
    """Mean code with the attribute minus mean code without it, compared within each class.

    Args:
        mu: Codes (N, D).
        attribute: Who has the attribute, bool (N,).
        labels: Classes (N,). A class in which all or none have the attribute does not count.

    Returns:
        The average of the differences of the classes, each with equal weight, (D,).
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
        log_q: Row i holds log q(z_i|x_j) for z_i ~ q(z|x_i) and every image x_j, (N, N).

    Returns:
        The mean of log q(z_i|x_i) minus the logarithm of the average of row i: with its own entry
        in the average (in expectation below), and without it (in expectation above).
    """
    n = len(log_q)
    own = log_q.diagonal()  # (N,)
    with_own = log_q.logsumexp(1) - math.log(n)  # (N, N) → (N,)
    others = log_q.masked_fill(torch.eye(n, dtype=torch.bool), -math.inf)
    without_own = others.logsumexp(1) - math.log(n - 1)  # (N, N) → (N,)
    return (own - with_own).mean().item(), (own - without_own).mean().item()


def sample_aggregate(mu: Tensor, log_var: Tensor, n: int, generator: torch.Generator) -> Tensor:
    """Draws from (1/N) Σ_i N(mu_i, diag(exp(log_var_i))), (N, D), (N, D) → (n, D)."""
    image = torch.randint(len(mu), (n,), generator=generator)  # whose posterior: each alike
    eps = torch.randn(n, mu.shape[1], generator=generator, dtype=mu.dtype)
    return mu[image] + (0.5 * log_var[image]).exp() * eps  # (n, D)


def coarse_kl(a: float, b: float) -> float:
    """KL of a coin that lands in a region with probability a from one with probability b."""

    def term(q: float, p: float) -> float:
        if q == 0:
            return 0.0
        return q * math.log(q / p) if p > 0 else math.inf

    return term(a, b) + term(1 - a, 1 - b)
