"""Solutions of the exercises in “Rate, distortion and collapse”. All values are in nats."""

import math

from torch import Tensor


def water() -> tuple[float, float, float]:
    """Rate, squared error, and the smallest β at which all is under water."""
    eigenvalues, sigma2, beta = [9.0, 4.0, 1.0, 0.25, 0.25], 0.5, 2.0
    level = beta * sigma2
    rate = sum(math.log(value / level) / 2 for value in eigenvalues if value > level)
    error = sum(min(value, level) for value in eigenvalues)
    return rate, error, max(eigenvalues) / sigma2


def exchange() -> tuple[float, float]:
    """The least and the largest distortion of the model for β = 3."""
    bought = 22.0 - 11.0  # nats of rate that the model for β = 1 has in addition
    return 92.0 + 1.0 * bought, 92.0 + 3.0 * bought


def free_bits(kl: Tensor, allowance: float) -> Tensor:
    """The KL term with an allowance for each latent dimension, (B, K) → ()."""
    return kl.mean(0).clamp(min=allowance).sum()  # (B, K) → (K,) → ()


def level(pixels: int, code_size: int) -> float:
    """The water level of E / P + R / K, which has the optimum of E / 2t + R."""
    return pixels / (2 * code_size)


def level_after(pixels: int, code_size: int) -> float:
    """The water level of E / P + R."""
    return pixels / 2


def patients() -> tuple[int, int, int, int]:
    """Mean over the pixels, strong decoder, no gradient, healthy."""
    return 4, 2, 1, 3
