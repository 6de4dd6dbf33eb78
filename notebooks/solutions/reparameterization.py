"""Solutions to the exercises of “The reparameterization trick”, as its page shows them."""

import math

import torch


def sigma_term(mu, sigma):
    """Average and variance of 2 z ε, where z = mu + sigma ε."""
    return 2 * sigma, 4 * mu**2 + 8 * sigma**2


def wrong_line():
    """The program's average gradients for mu and sigma, and the line to change."""
    mu, sigma = 1.5, 0.5
    return (0.0, -(mu**2 + sigma**2) / sigma), 2


def zero_variance_baseline(p, f0, f1):
    """The baseline with which both outcomes contribute the same number."""
    return (1 - p) * f1 + p * f0


def weibull(u, scale, shape):
    """Draws by the inverse distribution function, from uniform u, (n,) → (n,)."""
    return scale * (-torch.log1p(-u)) ** (1 / shape)


def straight_through_bias(p, f0, f1, slope0, slope1):
    """Average straight-through gradient, minus the exact one."""
    average_slope = p * slope1 + (1 - p) * slope0
    return p * (1 - p) * (average_slope - (f1 - f0))


def full_gaussian(numbers, eps):
    """Draw z = mu + L ε, (B, D), and return log q(z), (B,), too."""
    D = eps.shape[1]
    mu, entries = numbers[:, :D], numbers[:, D:]
    rows, columns = torch.tril_indices(D, D)
    L = torch.zeros(len(eps), D, D, dtype=numbers.dtype)
    L[:, rows, columns] = entries  # (B, D(D+1)/2) → (B, D, D)
    log_diagonal = L.diagonal(dim1=1, dim2=2)  # (B, D)
    L = L.tril(-1) + torch.diag_embed(log_diagonal.exp())
    z = mu + (L @ eps[:, :, None]).squeeze(-1)  # (B, D)
    log_normal = -0.5 * (math.log(2 * math.pi) + eps**2).sum(1)  # (B,)
    return z, log_normal - log_diagonal.sum(1)


def wiggle_variances(omega):
    """Variance of one contribution: pathwise, score function."""
    squared_mean = omega**2 * math.exp(-(omega**2))
    faded = math.exp(-2 * omega**2)  # E[cos(2 ω ε)]
    pathwise = omega**2 / 2 * (1 + faded) - squared_mean
    score = (1 - (1 - 4 * omega**2) * faded) / 2 - squared_mean
    return pathwise, score


def curvature_term(mu, sigma):
    """Average and variance of σ f''(z) = 12 σ z² for f(z) = z⁴."""
    average = 12 * sigma * (mu**2 + sigma**2)
    variance = 144 * sigma**2 * (4 * mu**2 * sigma**2 + 2 * sigma**4)
    return average, variance


def path_only_log_weights(oracle, x, mu, log_var, z):
    """The logarithm of w; its gradient passes through z alone."""
    return oracle.log_weights(x, z, mu.detach(), log_var.detach())


def severed_encoder():
    """Distortion and rate in nats, of the whole and of the severed VAE."""
    return (111, 16.6), (207.5, 0.0)
