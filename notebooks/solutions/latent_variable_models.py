"""Solutions to the exercises of “Latent-variable models”, as the chapter's page shows them."""

import math

import torch


def by_hand():
    """The share of z = 1 at x = 2, the prior that makes it ½, and the place right of 3."""
    joint_0, joint_1 = 0.6 * 0.0540, 0.4 * 0.1080
    place = 4 + math.sqrt(4 + 2 / 3 * math.log(2))
    return joint_1 / (joint_0 + joint_1), 1 / 3, place


def leak():
    """The line to hold fixed, minus the entropy of the weights, and the falls of both numbers."""
    weights = torch.tensor([-1.0, -2.0], dtype=torch.float64).softmax(0)
    return 3, (weights * weights.log()).sum().item(), math.log(2), 0.0


def sample_fitted(codes, n, generator):
    """Draw from the normal distribution with the mean and covariance of codes (N, D): (n, D)."""
    mean = codes.mean(0)  # (N, D) → (D,)
    covariance = codes.T.cov()  # (N, D) → (D, D)
    L = torch.linalg.cholesky(covariance)  # covariance = L Lᵀ
    eps = torch.randn(n, len(mean), generator=generator, dtype=codes.dtype)  # (n, D)
    return mean + eps @ L.T  # covariance of L ε: L I Lᵀ


def denoised(x, log_p_of, sigma):
    """The posterior mean of f(z) for observations x (N, P), by Tweedie's formula: (N, P)."""
    x = x.detach().requires_grad_()
    (slope,) = torch.autograd.grad(log_p_of(x).sum(), x)  # ∇ log p(x), (N, P)
    return x.detach() + sigma**2 * slope


def twenty(new_model, fit, log_p, points, held_out):
    """Fit a model to twenty observations; log p(x) of these and of held-out ones, in nats."""
    model = new_model(0)
    fit(model, points[:20])
    with torch.no_grad():
        return log_p(model, points[:20]).mean().item(), log_p(model, held_out).mean().item()
