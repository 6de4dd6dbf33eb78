"""Solutions of the exercises of “Log-likelihood”."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from vae_lib.objectives import iwae_bound, log_weights
from vae_lib.posteriors import reparameterize
from vae_lib.vae import VAE


def best_width(shift: float) -> float:
    """The width r of q that makes V smallest, in standard deviations of the posterior."""
    b = 3 + 2 * shift**2
    return math.sqrt((b + math.sqrt(b**2 - 8)) / 4)  # ρ = r² solves 2ρ² − bρ + 1 = 0


def shift_of(width: float) -> float:
    """The shift for which this width is best."""
    rho = width**2
    return math.sqrt((2 * rho - 1) * (rho - 1) / (2 * rho))


def missed() -> tuple[Callable[[float], float], float]:
    """The best width for a shift, and the shift for which 1.25 is best."""
    return best_width, shift_of(1.25)


def combine(parts: Tensor, sizes: Tensor) -> Tensor:
    """log p̂ of all codes, from log p̂ of parts (n, B) and their sizes (n,)."""
    log_sums = parts + sizes.log()[:, None]  # log Σ w of each part, (n, B)
    return log_sums.logsumexp(0) - sizes.sum().log()  # (n, B) → (B,)


def chunks() -> tuple[int, Callable[[Tensor, Tensor], Tensor]]:
    """The K of the bound that she estimates, and the estimate from all codes."""
    return 100, combine


def jackknife(log_w: Tensor) -> Tensor:
    """K log p̂ − (K − 1) · the average of log p̂ without one weight, (K, B) → (B,)."""
    K = len(log_w)
    whole = log_w.logsumexp(0) - math.log(K)  # (B,)
    left_out = torch.eye(K, dtype=torch.bool)[:, :, None]  # (K, K, 1)
    without = log_w[None].masked_fill(left_out, -math.inf)  # (K, K, B): the first axis leaves out
    without = without.logsumexp(1) - math.log(K - 1)  # (K, B)
    return K * whole - (K - 1) * without.mean(0)


def reports() -> tuple[str, str, str, str, str]:
    """The letters, in the order of the exercise."""
    return "B", "E", "A", "D", "F"


def widening(z_true: Tensor, mu: Tensor, log_var: Tensor, used: Tensor) -> Tensor:
    """The factor on σ for each dimension, from the true codes of images, (D,)."""
    errors2 = ((z_true - mu).square() / log_var.exp()).mean(0)  # (B, D) → (D,)
    return torch.where(used, errors2.sqrt(), 1.0)


@torch.no_grad()
def enclose(
    model: VAE,
    x: Tensor,
    z_true: Tensor,
    codes: int,
    widen: Tensor | float,
    generator: torch.Generator,
) -> tuple[Tensor, Tensor]:
    """Estimates from below and from above for images whose codes are known, (B,) each."""
    mu, log_var = model.encode(x)  # (B, D) each
    q = mu, log_var + 2 * torch.as_tensor(widen).log()

    def log_weight(z: Tensor) -> Tensor:
        return log_weights(model.likelihood.log_prob(x, model.decode(z)), z, *q)  # (B,)

    drawn = [log_weight(reparameterize(*q, generator)) for _ in range(codes)]
    with_truth = [log_weight(z_true), *drawn[1:]]  # in the place of the first draw
    lower, upper = (iwae_bound(torch.stack(log_w).double()) for log_w in (drawn, with_truth))
    return lower, upper
