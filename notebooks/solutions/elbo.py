"""Solutions to the exercises of “The evidence lower bound”, as the chapter's page shows them."""

import math

import torch


def by_hand():
    """ELBO and gap of q = N(0, 1) at x = 2, where z ~ N(0, 1) and x | z ~ N(z, 1)."""
    reconstruction = -0.5 * math.log(2 * math.pi) - 0.5 * (2**2 + 1)
    kl = 0.0  # q is the prior
    log_evidence = -0.5 * math.log(4 * math.pi) - 1
    return reconstruction - kl, log_evidence - (reconstruction - kl)


def wrong_line():
    """The line of the program that forgets the width of q."""
    return 4


def elbo_by_sampling(log_joint, mu, sigma, eps):
    """Estimate the ELBO of q = N(mu, sigma²), with its standard error."""
    z = mu + sigma * eps  # (K,)
    log_q = -0.5 * (math.log(2 * math.pi) + eps**2) - math.log(sigma)  # (K,)
    log_w = log_joint(z) - log_q  # (K,)
    return log_w.mean(), log_w.std() / math.sqrt(len(eps))


def best_q(x, slope, sigma, beta):
    """Mean and variance of the normal q with the largest objective."""
    precision = slope**2 / sigma**2 + beta  # of likelihood and prior
    return slope * x / sigma**2 / precision, beta / precision


def leave_one_out(log_w):
    """Average log p̂ over all groups of K − 1 draws, (K,) → ()."""
    count = len(log_w)
    groups = log_w.repeat(count, 1)  # (K,) → (K, K), a row for each group
    groups.fill_diagonal_(-math.inf)  # draw j has weight 0 in row j
    log_p = groups.logsumexp(1) - math.log(count - 1)  # (K, K) → (K,)
    return log_p.mean()


def fit_gaussian(log_joint, start, sigma):
    """Climb the ELBO from q = N(start, sigma²); return mean, σ and gap."""
    z = torch.linspace(-8, 8, 3201, dtype=torch.float64)  # (G,)
    log_p = log_joint(z)  # (G,)
    log_evidence = torch.trapezoid(log_p.exp(), z).log()
    q = torch.tensor([start, math.log(sigma)], dtype=torch.float64)
    q.requires_grad_()  # the mean and log σ
    optimizer = torch.optim.LBFGS(
        [q],
        max_iter=300,
        line_search_fn="strong_wolfe",
    )

    def gap():
        mean, log_sigma = q
        eps = (z - mean) / log_sigma.exp()  # (G,)
        log_q = -0.5 * (math.log(2 * math.pi) + eps**2) - log_sigma
        elbo = torch.trapezoid(log_q.exp() * (log_p - log_q), z)
        return log_evidence - elbo  # ()

    def closure():
        optimizer.zero_grad()
        loss = gap()
        loss.backward()
        return loss

    optimizer.step(closure)
    mean, log_sigma = q.tolist()
    return mean, math.exp(log_sigma), gap().item()


def training_images(test_gaps, training_gaps):
    """Difference of two mean gaps, (N,) each, and its standard error."""
    difference = test_gaps.mean() - training_gaps.mean()
    squared = sum(gaps.var() / len(gaps) for gaps in (test_gaps, training_gaps))
    return difference.item(), math.sqrt(squared)
