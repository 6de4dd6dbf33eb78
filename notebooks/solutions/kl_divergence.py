"""Solutions to the exercises of “The KL divergence”, as the chapter's page shows them."""

import math

import torch
from torch.distributions import Categorical, MixtureSameFamily, Normal


def coin():
    """Both divergences of a 90 % coin and a fair one, and the flips to a million to one."""
    kl = 0.9 * math.log(0.9 / 0.5) + 0.1 * math.log(0.1 / 0.5)
    reverse = 0.5 * math.log(0.5 / 0.9) + 0.5 * math.log(0.5 / 0.1)
    return kl, reverse, math.log(1e6) / kl


def wrong_axis():
    """The line that sums over the batch, and the KL weight that results from it."""
    return 7, 128 / 20


def betas():
    """The KL weights of two programs, and the variance that belongs to a third."""
    return 0.00025 * (3 * 64 * 64) / 2, 1 / 32, 1 / 2


def budget():
    """Signal-to-noise ratio and width for 3 nats, and the rate with all means shifted by 2."""
    rho = math.exp(2 * 3) - 1
    return rho, (1 + rho) ** -0.5, 3 + 2**2 / 2


def switch():
    """Bisect for the a at which the best reverse fit switches."""
    grid = torch.linspace(-12, 12, 4801, dtype=torch.float64)
    weights = torch.tensor([0.6, 0.4], dtype=torch.float64)

    def least(a, start, sigma):  # KL(q ‖ p) at the minimum that is reached
        places = torch.tensor([-a, a], dtype=torch.float64)
        modes = Normal(places, torch.full_like(places, 0.5))
        log_p = MixtureSameFamily(Categorical(weights), modes).log_prob(grid)
        theta = torch.tensor([start, math.log(sigma)], dtype=torch.float64)
        theta.requires_grad_()
        optimizer = torch.optim.LBFGS(
            [theta],
            max_iter=500,
            line_search_fn="strong_wolfe",
        )

        def closure():
            optimizer.zero_grad()
            log_q = Normal(theta[0], theta[1].exp()).log_prob(grid)
            loss = torch.trapezoid(log_q.exp() * (log_q - log_p), grid)
            loss.backward()
            return loss

        optimizer.step(closure)
        return closure().item()

    near, far = 1.2, 1.5  # covering is better at the first only
    while far - near > 1e-4:
        a = (near + far) / 2
        if least(a, 0.0, 1.0) < least(a, -a, 0.5):
            near = a
        else:
            far = a
    return (near + far) / 2


def best_diagonal(S):
    """Variances of the best diagonal q, reverse and forward, (D,) each."""
    reverse = 1 / torch.linalg.inv(S).diagonal()  # (D, D) → (D,)
    forward = S.diagonal()  # (D, D) → (D,)
    return reverse, forward
