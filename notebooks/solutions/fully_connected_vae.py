"""Solutions of the exercises of “A fully-connected VAE”."""

from collections.abc import Callable

import torch
from torch import Tensor

from vae_lib.vae import VAE


def count_weights(pixels: int, hidden_size: int, code_size: int) -> int:
    """Weights and biases of pixels–hidden–(2 ×) code and code–hidden–pixels."""
    encoder = (pixels + 1) * hidden_size  # + 1: the bias
    encoder += (hidden_size + 1) * 2 * code_size  # mu and log_var
    decoder = (code_size + 1) * hidden_size + (hidden_size + 1) * pixels
    return encoder + decoder


def single_image_cost(x: Tensor) -> float:
    """The cost of the images (N, P) if all are decoded as their average, nats."""
    mean = x.mean(0)  # (N, P) → (P,)
    entr = torch.special.entr  # −x log x, and 0 at 0
    return (entr(mean) + entr(1 - mean)).sum().item()


def overfitting() -> tuple[str, int, float]:
    """Which runs overfit, where to stop B, and what C loses on new images, nats."""
    validation = 130.3 + 1484.0  # reconstruction + KL, epoch 500
    training = 49.6 + 1380.0
    return "BC", 180, validation - training


def logs() -> tuple[str, str, str, str, str]:
    """The letters, in the order of the exercise."""
    return "A", "B", "C", "E", "F"


def beta_of(batch_size: int, code_size: int) -> float:
    """The KL weight: the factor of L_KL over that of L_recon."""
    return (1 / code_size) / batch_size


def reduction() -> tuple[Callable[[int, int], float], float]:
    """The KL weight of her loss, and her KL term in nats per image."""
    return beta_of, 4.8 * 20


def noise(trained: VAE, clean: Tensor, rng: torch.Generator) -> list[tuple[float, float]]:
    """Distances before and after: as it is, and clipped."""

    def distance(images: Tensor) -> float:
        away = (images - clean).flatten(1)  # (N, 1, 28, 28) → (N, 784)
        return away.norm(dim=1).mean().item()  # (N,) → ()

    noisy = clean + 0.2 * torch.randn(clean.shape, generator=rng)
    return [
        (distance(images), distance(trained.reconstruct(images)))
        for images in (noisy, noisy.clamp(0, 1))
    ]


def unused_dimensions(mu: Tensor, log_var: Tensor) -> int:
    """How many dimensions have a KL term below 0.1 nats on average."""
    kl = (mu**2 + log_var.exp() - 1 - log_var) / 2  # (N, D)
    return int((kl.mean(0) < 0.1).sum())  # (N, D) → (D,) → ()
