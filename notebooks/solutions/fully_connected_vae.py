"""Solutions of the exercises of “A fully-connected VAE”."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor


def count_weights(pixels: int, hidden_size: int, code_size: int) -> int:
    """Weights and biases of pixels–hidden–(2 ×) code and code–hidden–pixels."""
    encoder = (pixels + 1) * hidden_size  # + 1: the bias
    encoder += (hidden_size + 1) * 2 * code_size  # mu and log_var
    decoder = (code_size + 1) * hidden_size + (hidden_size + 1) * pixels
    return encoder + decoder


def vae_loss(
    logits: Tensor, x: Tensor, mu: Tensor, log_var: Tensor, beta: float = 1.0
) -> tuple[Tensor, Tensor, Tensor]:
    """L_total, L_recon and L_KL in nats.

    Sums over pixels and latent dimensions, means over the batch.
    """
    bce = F.binary_cross_entropy_with_logits(logits, x, reduction="none")
    recon = bce.flatten(1).sum(1).mean()  # (B, C, H, W) → (B,) → ()
    kl = -0.5 * (1 + log_var - mu.square() - log_var.exp())  # (B, D)
    kl = kl.sum(1).mean()  # (B, D) → (B,) → ()
    return recon + beta * kl, recon, kl


def implied_sigma(weight: float, pixels: int, code_size: int) -> float:
    """The σ for which the program minimizes a multiple of a negative ELBO.

    In nats the negative ELBO holds Σ (x − x̂)² / 2σ² + Σ KL_d. The program
    has Σ (x − x̂)² / P + w Σ KL_d / D. The first, times 2σ²/P, is the second
    if 2σ²/P = w/D.
    """
    return math.sqrt(weight * pixels / (2 * code_size))


def entropy_floor(x: Tensor) -> Tensor:
    """The lowest Bernoulli cross-entropy, nats, (B, C, H, W) → (B,)."""
    entr = torch.special.entr  # −x log x, and 0 at 0
    entropy = entr(x) + entr(1 - x)  # (B, C, H, W)
    return entropy.flatten(1).sum(1)  # (B, C, H, W) → (B,)


def log_normalizer(logits: Tensor) -> Tensor:
    """log ∫₀¹ pˣ (1 − p)¹⁻ˣ dx = log [tanh(l/2) / l] for each logit l."""
    # even in l; at 0 the limit is ½, which is reached to 1e-7 at 1e-3
    size = logits.abs().clamp(min=1e-3)
    return (torch.tanh(size / 2) / size).log()


def median_filter(x: Tensor) -> Tensor:
    """The median of each pixel and its eight neighbours, (B, 1, H, W)."""
    windows = F.unfold(F.pad(x, (1, 1, 1, 1)), kernel_size=3)  # (B, 9, H·W)
    medians = windows.median(dim=1).values  # (B, 9, H·W) → (B, H·W)
    return medians.view_as(x)  # (B, H·W) → (B, 1, H, W)
