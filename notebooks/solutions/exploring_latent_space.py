"""Solutions of the exercises of “Exploring latent space”. All values are in nats."""

import math
from collections.abc import Callable

import torch
from torch import Tensor
from torch.distributions import MultivariateNormal


def blend(weights: Tensor, z: Tensor) -> Tensor:
    """Σ_k w_k z_k, over its standard deviation: (K,), (K, D) → (D,)."""
    return weights @ z / weights.norm()  # √Σ_k w_k², in each dimension


def common_factor(mu: Tensor, log_var: Tensor) -> float:
    """The one factor of all dimensions that lowers the rate most, 2 × (N, D)."""
    total = (mu**2 + log_var.exp()).mean()  # (N, D) → ()
    return (1 / total.sqrt()).item()


def scale() -> tuple[Callable[[Tensor, Tensor], float], float]:
    """The common factor, and the average of μ² + σ² of the program with the mistake."""
    return common_factor, (1 + 0.04) / 2


def attribute_vector(mu: Tensor, attribute: Tensor, labels: Tensor) -> Tensor:
    """Mean code with the attribute minus that without, within each class, → (D,)."""
    differences = []
    for label in labels.unique():
        have = mu[(labels == label) & attribute]  # (n, D)
        lack = mu[(labels == label) & ~attribute]  # (m, D)
        if len(have) and len(lack):
            differences.append(have.mean(0) - lack.mean(0))  # (D,)
    return torch.stack(differences).mean(0)  # (classes, D) → (D,)


def information_bounds(log_q: Tensor) -> tuple[float, float]:
    """Estimates below and above the information; row i: log q(z_i|x_j), (N, N)."""
    n = len(log_q)
    own = log_q.diagonal()  # (N,)
    with_own = log_q.logsumexp(1) - math.log(n)  # (N, N) → (N,)
    others = log_q.masked_fill(torch.eye(n).bool(), -math.inf)
    without_own = others.logsumexp(1) - math.log(n - 1)  # (N, N) → (N,)
    below, above = (own - with_own).mean(), (own - without_own).mean()
    return below.item(), above.item()


def coarse_kl(a: float, b: float) -> float:
    """KL of two coins: heads, the region, has probability a or b."""

    def term(q: float, p: float) -> float:
        if q == 0:
            return 0.0
        return q * math.log(q / p) if p > 0 else math.inf

    return term(a, b) + term(1 - a, 1 - b)


def faults() -> tuple[str, str, str, str]:
    """The letters, in the order of the exercise."""
    return "A", "C", "D", "E"


def mismatch() -> tuple[int, float, float]:
    """The line, by how much the result is too large, and the corrected one."""
    too_large_by = math.log(512)
    return 4, too_large_by, 18.86 - too_large_by


def em_step(
    z: Tensor, weights: Tensor, means: Tensor, covs: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """One step of expectation–maximization for codes (N, D) and K components."""
    log_joint = MultivariateNormal(means, covs).log_prob(z.unsqueeze(1))
    log_joint = log_joint + weights.log()  # (N, K)
    share = log_joint.softmax(1)  # (N, K), each row sums to one
    count = share.sum(0)  # (K,)
    means = share.T @ z / count.unsqueeze(1)  # (K, D)
    away = z.unsqueeze(1) - means  # (N, K, D), from the new means
    covs = torch.einsum("nk,nkd,nke->kde", share, away, away)
    return count / len(z), means, covs / count.view(-1, 1, 1)
