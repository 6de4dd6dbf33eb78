"""Solutions of the exercises of “Judging samples”."""

import math
from collections.abc import Callable

import torch
from torch import Tensor


def noise_share(nats: float) -> float:
    """The largest share of noise that costs a mixture at most `nats` for every image."""
    return 1 - math.exp(-nats)  # log((1 − s) p + s · noise) ≥ log p + log(1 − s)


def best_memorizer() -> tuple[float, float]:
    """The best flip probability if 43 of 784 pixels differ, and the cost in nats."""
    pixels, differ, stored = 784, 43, 55_000
    f = differ / pixels
    entropy = -f * math.log(f) - (1 - f) * math.log(1 - f)  # of one pixel
    return f, math.log(stored) + pixels * entropy


def three_scores() -> tuple[float, float, float]:
    """The Inception Scores of A, B and C."""
    three_digits = math.exp(1.5 * math.log(2))  # H(½, ¼, ¼) = ³⁄₂ log 2, and no doubt
    doubt = -0.9 * math.log(0.9) - 0.1 * math.log(0.1 / 9)
    nine_in_ten = 10 * math.exp(-doubt)
    half_noise = math.exp(math.log(10) - 0.5 * math.log(10))
    return three_digits, nine_in_ten, half_noise


def gaussian_distance(m1: Tensor, C1: Tensor, m2: Tensor, C2: Tensor) -> float:
    """The Fréchet distance of two Gaussians, from means (F,) and covariances (F, F)."""
    values, vectors = torch.linalg.eigh(C1)  # C1 = V diag(values) Vᵀ
    root = vectors * values.clamp(min=0).sqrt() @ vectors.T  # the root of C1, (F, F)
    middle = root @ C2 @ root  # symmetric, with the eigenvalues of C1 C2
    trace = torch.linalg.eigvalsh(middle).clamp(min=0).sqrt().sum()
    return ((m1 - m2).square().sum() + C1.trace() + C2.trace() - 2 * trace).item()


def her_fid() -> tuple[list[int], float, float]:
    """The wrong lines, what she gets for a set and itself, and for one that is moved."""
    C = torch.tensor([[2.0, 1.0], [1.0, 2.0]])
    itself = (2 * C - 2 * (C @ C).sqrt()).trace().item()  # 8 − 4 √5
    moved = 3.0**2 + itself  # the mean of two squares, not their sum
    return [4, 6], itself, moved


def warned_by_coins(
    data: object,
    train: Callable,
    passes: Callable,
    images: dict[str, Tensor],
) -> list[float]:
    """The shares of coin flips, clothes and glued digits that such judges pass, three seeds."""
    names = ("fair coin flips", "clothes", "two halves")
    judges = [train(data, seed, "coins") for seed in range(3)]
    shares = [[passes(judge, images[name]) for name in names] for judge in judges]  # (3, 3)
    return torch.tensor(shares).mean(0).tolist()
