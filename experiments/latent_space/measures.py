"""What chapter 8 measures on decoded images and on codes.

Images are (N, 1, 28, 28) in [0, 1], gray: the probabilities with which a decoder draws white.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from experiments.latent_space import judges
from vae_lib.data import Dataset
from vae_lib.vae import VAE

PASS = 0.95  # of real validation digits that each judge has to be convinced of


def decode(model: VAE, z: Tensor) -> Tensor:
    """The mean of p(x|z) for each code, (N, D) → (N, 1, 28, 28)."""
    return model.likelihood.mean(model.decode(z))


def undecided(images: Tensor) -> Tensor:
    """Gray for each unit of ink, Σ 4 p (1 − p) / Σ p, (N, 1, 28, 28) → (N,)."""
    p = images.flatten(1)  # (N, 784)
    return (4 * p * (1 - p)).sum(1) / p.sum(1)


def slant(images: Tensor) -> Tensor:
    """Columns to the right for each row upwards, from second moments of the ink, → (N,)."""
    w = images[:, 0] / images.sum((1, 2, 3)).view(-1, 1, 1)  # (N, 28, 28), sums to one
    place = torch.arange(28.0)
    row = place.view(28, 1) - (w.sum(2) @ place).view(-1, 1, 1)  # (N, 28, 1)
    column = place - (w.sum(1) @ place).view(-1, 1, 1)  # (N, 1, 28)
    return -(w * row * column).sum((1, 2)) / (w * row.square()).sum((1, 2))


def within(values: Tensor, groups: Tensor) -> Tensor:
    """Values (N,) minus the mean of their group (N,)."""
    means = torch.stack([values[groups == g].mean() for g in range(10)])  # (10,)
    return values - means[groups]


def nearest_of(data: Dataset, images: int = 10_000) -> Callable[[Tensor], tuple[Tensor, Tensor]]:
    """A function that finds the nearest training image, by the angle between the pixels.

    It returns the distance after scaling both to length one, and the label of that image.
    """
    known = F.normalize(data.train.images[:images].float().flatten(1), dim=1)  # (M, 784)
    labels = data.train.labels[:images]

    def nearest(x: Tensor) -> tuple[Tensor, Tensor]:
        cosine, place = (F.normalize(x.flatten(1), dim=1) @ known.T).max(1)  # (N, M) → 2 × (N,)
        return (2 - 2 * cosine).clamp(min=0).sqrt(), labels[place]

    return nearest


def convinced_by(valid: Tensor) -> Callable[[Tensor, torch.Generator], Tensor]:
    """A function that asks the three classifiers of judges.py.

    It draws each pixel black or white, and returns for each image the share of the three that are
    surer of a digit than a threshold, which 95 % of the real digits `valid` exceed.
    """

    def sureness(judge: torch.nn.Module, x: Tensor) -> Tensor:
        return judge(x).softmax(1)[:, :10].amax(1)  # without the eleventh class, "no digit"

    trio = [(judge, sureness(judge, valid).quantile(1 - PASS)) for judge in judges.load()]

    def convinced(images: Tensor, generator: torch.Generator) -> Tensor:
        x = torch.bernoulli(images, generator=generator)
        return torch.stack([sureness(j, x) > least for j, least in trio]).float().mean(0)

    return convinced


# ── codes ──────────────────────────────────────────────────────────────────────────────────────


def slerp(a: Tensor, b: Tensor, t: float) -> Tensor:
    """Spherical interpolation of codes, 2 × (N, D) → (N, D)."""
    omega = F.cosine_similarity(a, b, dim=-1).clamp(-1, 1).acos().unsqueeze(-1)  # (N, 1)
    return (torch.sin((1 - t) * omega) * a + torch.sin(t * omega) * b) / omega.sin()


def log_q_pairs(z: Tensor, mu: Tensor, log_var: Tensor) -> Tensor:
    """log N(z_i; μ_j, σ_j²) for all pairs, (M, D), 2 × (N, D) → (M, N)."""
    z, mu, log_var = z.double(), mu.double(), log_var.double()
    precision = (-log_var).exp()  # (N, D)
    square = z.square() @ precision.T - 2 * z @ (mu * precision).T  # (M, N)
    square = square + (mu.square() * precision).sum(1)
    return -0.5 * (square + log_var.sum(1) + mu.shape[1] * math.log(2 * math.pi))


def on_axis(axis: Tensor, mu: Tensor, log_var: Tensor) -> Tensor:
    """Normal densities on an axis, (G,), 2 × (N,) → (N, G)."""
    distance = axis - mu.double().unsqueeze(1)  # (N, G)
    log_var = log_var.double().unsqueeze(1)
    return torch.exp(-0.5 * (distance.square() / log_var.exp() + log_var + math.log(2 * math.pi)))


def aggregate(mu: Tensor, log_var: Tensor, axis: Tensor) -> Tensor:
    """The aggregate posterior on a square grid, 2 × (N, 2) → (G, G), row z₁, column z₂."""
    total = torch.zeros(len(axis), len(axis), dtype=torch.float64)
    for m, v in zip(mu.split(5000), log_var.split(5000), strict=True):
        first, second = (on_axis(axis, m[:, d], v[:, d]) for d in (0, 1))
        total += first.T @ second  # (G, n) (n, G) → (G, G)
    return total / len(mu)


def second_moment(mu: Tensor, log_var: Tensor) -> Tensor:
    """The average of μ² + σ² over the images in each latent dimension, 2 × (N, D) → (D,)."""
    return (mu.double().square() + log_var.double().exp()).mean(0)


# ── densities for codes ────────────────────────────────────────────────────────────────────────


class Mixture:
    """A mixture of Gaussians with full covariances, fitted by expectation–maximization.

    Args:
        z: Codes (N, D).
        components: K.
        steps: Of the algorithm.
        generator: Of the codes that the means start from.
        floor: Added to the diagonal of each covariance.
    """

    def __init__(
        self,
        z: Tensor,
        components: int,
        steps: int,
        generator: torch.Generator,
        floor: float = 1e-3,
    ) -> None:
        z = z.double()
        n, size = z.shape
        self.weights = torch.full((components,), 1 / components, dtype=torch.float64)  # (K,)
        self.means = z[torch.randperm(n, generator=generator)[:components]]  # (K, D)
        self.covs = z.T.cov().expand(components, size, size)  # (K, D, D)
        for _ in range(steps):
            log_joint = self._log_joint(z)  # (N, K)
            share = (log_joint - log_joint.logsumexp(1, keepdim=True)).exp()  # (N, K)
            count = share.sum(0)  # (K,)
            self.weights = count / n
            self.means = share.T @ z / count.unsqueeze(1)  # (K, D)
            away = z.unsqueeze(1) - self.means  # (N, K, D)
            covs = torch.einsum("nk,nkd,nke->kde", share, away, away)
            self.covs = covs / count.view(-1, 1, 1) + floor * torch.eye(size)

    def _log_joint(self, z: Tensor) -> Tensor:
        each = torch.distributions.MultivariateNormal(self.means, self.covs)
        return each.log_prob(z.double().unsqueeze(1)) + self.weights.log()  # (N, K)

    def log_prob(self, z: Tensor) -> Tensor:
        """Nats, (N, D) → (N,)."""
        return self._log_joint(z).logsumexp(1)

    def sample(self, n: int, generator: torch.Generator) -> Tensor:
        """Draws, (n, D)."""
        which = torch.multinomial(self.weights, n, replacement=True, generator=generator)  # (n,)
        roots = torch.linalg.cholesky(self.covs)[which]  # (n, D, D)
        noise = torch.randn(n, self.means.shape[1], 1, generator=generator, dtype=torch.float64)
        return (self.means[which] + (roots @ noise)[..., 0]).float()
