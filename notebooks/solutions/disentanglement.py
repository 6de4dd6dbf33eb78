"""Solutions of the exercises in “Disentanglement”. All values are in nats."""

import math

import torch
from torch import Tensor


def circle() -> tuple[float, float, float]:
    """The MIG of the coins, and the gap and the completeness of the angle."""
    gaps = (0.5 - 0.0, 1.0 - 0.5)  # of v₁ and v₂, as shares of log 2
    return sum(gaps) / 2, 0.0, 1 - math.log(2) / math.log(6)


def gaussian() -> tuple[tuple[float, float], tuple[float, float]]:
    """Total correlation and dimension-wise KL, before and after the turn."""

    def parts(variances: tuple[float, float], correlation: float) -> tuple[float, float]:
        rest = sum((v - 1 - math.log(v)) / 2 for v in variances)
        return -0.5 * math.log(1 - correlation**2), rest

    return parts((1.25, 1.25), 0.75 / 1.25), parts((2.0, 0.5), 0.0)


def turns() -> tuple[int, float, float]:
    """Free planes, the cost for a ratio of ten, and the ratio that costs one nat."""
    planes = math.comb(3, 2) + math.comb(2, 2)  # of the widths 0.1, and 0.5
    return planes, math.log((10 + 1 / 10) / 2), math.e + math.sqrt(math.e**2 - 1)


def weights() -> tuple[int, float, str]:
    """The wrong line, the information that is reported, and the test that notices."""
    N, B = 20_000, 64
    own = [1 / N] + [(N - 1) / (N * (B - 1))] * (B - 1)  # each row's weight of its own image
    return 5, sum(-math.log(weight) for weight in own) / B, "c"


def positions(n: int, spread_x: float, spread_y: float, generator: torch.Generator) -> Tensor:
    """x and y of n sprites, normal around the middle, (n, 2), in pixels."""
    noise = torch.randn(n, 2, generator=generator)  # (n, 2)
    return 16 + noise * torch.tensor([spread_x, spread_y])


def price() -> float:
    """β times the cost of a turn by 45° for widths of the ratio 2."""
    return 8 * math.log((2 + 1 / 2) / 2)
