"""Solutions to the exercises of “The evidence lower bound”."""

import math
from collections.abc import Callable

import torch
from torch import Tensor


def by_hand() -> tuple[float, float]:
    """ELBO and gap of q = N(0, 1) at x = 2, in the model z ~ N(0, 1), x | z ~ N(z, 1)."""
    reconstruction = -0.5 * math.log(2 * math.pi) - 0.5 * (2**2 + 1)
    kl = 0.0  # q is the prior
    log_evidence = -0.5 * math.log(4 * math.pi) - 1
    return reconstruction - kl, log_evidence - (reconstruction - kl)


def wrong_line() -> int:
    """The line of the program that forgets the width of q."""
    return 4


def elbo_by_sampling(
    log_joint: Callable[[Tensor], Tensor], mu: float, sigma: float, eps: Tensor
) -> tuple[Tensor, Tensor]:
    """ELBO of q = N(mu, sigma²) for a scalar code, and the standard error of the estimate."""
    z = mu + sigma * eps  # (K,)
    log_q = -0.5 * math.log(2 * math.pi) - math.log(sigma) - 0.5 * eps**2  # (K,)
    log_w = log_joint(z) - log_q  # (K,)
    return log_w.mean(), log_w.std() / math.sqrt(len(eps))


def best_q(x: float, slope: float, sigma: float, beta: float) -> tuple[float, float]:
    """Mean and variance of the q that maximizes E_q[log p(x|z)] − β KL(q ‖ p(z))."""
    precision = slope**2 / sigma**2 + beta  # where β = 1 stands for the prior's precision
    return slope * x / sigma**2 / precision, beta / precision


def leave_one_out(log_w: Tensor) -> Tensor:
    """The average over j of log p̂ of the K − 1 draws without draw j, (K,) → ()."""
    count = len(log_w)
    groups = log_w.repeat(count, 1)  # (K,) → (K, K), one row for each draw left out
    groups.fill_diagonal_(-math.inf)  # the weight of draw j is 0 in row j
    return (groups.logsumexp(1) - math.log(count - 1)).mean()  # (K, K) → (K,) → ()


def fit_gaussian(
    log_joint: Callable[[Tensor], Tensor], start: float, sigma: float
) -> tuple[float, float, float]:
    """Mean and standard deviation of q, by ascent from N(start, sigma²), and its gap."""
    z = torch.linspace(-8, 8, 3201, dtype=torch.float64)  # (G,)
    log_p = log_joint(z)  # (G,)
    log_evidence = torch.trapezoid(log_p.exp(), z).log()
    mu = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    log_sigma = torch.tensor(math.log(sigma), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([mu, log_sigma], max_iter=300, line_search_fn="strong_wolfe")

    def gap() -> Tensor:
        log_q = -0.5 * (math.log(2 * math.pi) + ((z - mu) / log_sigma.exp()) ** 2) - log_sigma
        elbo = torch.trapezoid(log_q.exp() * (log_p - log_q), z)  # (G,) → ()
        return log_evidence - elbo

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = gap()
        loss.backward()
        return loss

    optimizer.step(closure)
    return mu.item(), log_sigma.exp().item(), gap().item()


def training_images(test_gaps: Tensor, training_gaps: Tensor) -> tuple[float, float]:
    """The difference of two mean gaps, test − training, (N,) each, and its standard error."""
    difference = test_gaps.mean() - training_gaps.mean()
    squared = test_gaps.var() / len(test_gaps) + training_gaps.var() / len(training_gaps)
    return difference.item(), squared.sqrt().item()
