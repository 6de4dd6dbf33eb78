"""Judging samples by features of a classifier: Fréchet distance, precision and recall, classes.

The three compare sets of images through another network, and say nothing of likelihood. A feature
is what a layer of a trained classifier returns for an image, F numbers.
"""

import math
from typing import NamedTuple

import torch
from torch import Tensor


class PrecisionRecall(NamedTuple):
    """How much of what is generated looks real, and how much of what is real is generated."""

    precision: float  # share of the generated features among the real ones
    recall: float  # share of the real features among the generated ones


@torch.no_grad()
def frechet_distance(real: Tensor, generated: Tensor) -> float:
    """Squared Fréchet distance of two Gaussians that have the means and covariances of features.

    Dowson & Landau 1982; Heusel et al. 2017 (arXiv:1706.08500), equation 6. It is
    ‖m − m'‖² + tr(C + C' − 2 (C C')^½). With features of the Inception network it is the FID.
    Estimated from n images it is too high, the more so the smaller n, so only distances from
    equally many images may be compared.

    Args:
        real: Features, (N, F).
        generated: Features, (M, F).

    Returns:
        The distance, in squared units of the features, at least 0.

    Raises:
        ValueError: Shapes that do not go together, fewer than two images, or features that are not
            finite.
    """
    real, generated = _features(real, generated, least=2)
    (mean_a, cov_a), (mean_b, cov_b) = _moments(real), _moments(generated)
    # C C' and √C C' √C have the same eigenvalues, and the second is symmetric
    root = _square_root(cov_a)
    middle = root @ cov_b @ root  # (F, F)
    trace_of_root = torch.linalg.eigvalsh(middle).clamp(min=0).sqrt().sum()
    distance = (mean_a - mean_b).square().sum() + cov_a.trace() + cov_b.trace() - 2 * trace_of_root
    return max(0.0, distance.item())


@torch.no_grad()
def precision_recall(
    real: Tensor, generated: Tensor, neighbors: int = 3, at_once: int = 1000
) -> PrecisionRecall:
    """Improved precision and recall: which features lie among those of the other set.

    Kynkäänniemi et al. 2019 (arXiv:1904.06991), equations 1 and 2. A point lies among a set if it
    is at most as far from one of its points as that point is from its own k-th nearest neighbor.

    Args:
        real: Features, (N, F).
        generated: Features, (M, F).
        neighbors: k.
        at_once: Rows of distances that are held in memory.

    Returns:
        Precision and recall, both from 0 to 1.

    Raises:
        ValueError: Shapes that do not go together, a set of k points or fewer, or features that are
            not finite.
    """
    if isinstance(neighbors, bool) or not isinstance(neighbors, int) or neighbors < 1:
        raise ValueError(f"neighbors must be a whole number of at least 1, not {neighbors!r}")
    real, generated = _features(real, generated, least=neighbors + 1)
    return PrecisionRecall(
        precision=_share_among(generated, real, neighbors, at_once),
        recall=_share_among(real, generated, neighbors, at_once),
    )


@torch.no_grad()
def inception_score(probs: Tensor) -> float:
    """exp of the average KL(p(y|x) ‖ p(y)), with p(y) the average of p(y|x) over the images.

    Salimans et al. 2016 (arXiv:1606.03498), section 4. It is 1 if the classifier says the same of
    all images, and K if it is sure of each and all K classes are equally frequent. No real image is
    looked at.

    Args:
        probs: The classifier's probabilities p(y|x), (N, K).

    Returns:
        The score, from 1 to K.

    Raises:
        ValueError: These are not N × K probabilities.
    """
    if probs.ndim != 2 or 0 in probs.shape:
        raise ValueError(f"probabilities have the shape (N, K), not {tuple(probs.shape)}")
    probs = probs.double()
    sums = probs.sum(1)  # (N, K) → (N,)
    if not ((probs >= 0).all() and torch.allclose(sums, torch.ones_like(sums), atol=1e-3)):
        raise ValueError("probabilities are at least 0 and sum to 1 for each image")
    marginal = probs.mean(0)  # p(y), (K,)
    kl = (torch.xlogy(probs, probs) - torch.xlogy(probs, marginal)).sum(1)  # (N, K) → (N,)
    return math.exp(kl.mean().item())


def _features(real: Tensor, generated: Tensor, least: int) -> tuple[Tensor, Tensor]:
    """Both in double precision, if they go together."""
    for name, features in (("real", real), ("generated", generated)):
        if features.ndim != 2:
            raise ValueError(f"{name} features have the shape (N, F), not {tuple(features.shape)}")
        if len(features) < least:
            raise ValueError(f"{least} {name} images are needed at least, not {len(features)}")
        if not features.isfinite().all():
            raise ValueError(f"{name} features are not finite")
    if real.shape[1] != generated.shape[1]:
        raise ValueError(
            f"real and generated images have {real.shape[1]} and {generated.shape[1]} features:"
            " both come from the same layer of the same classifier"
        )
    return real.double(), generated.double()


def _moments(features: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and unbiased covariance, (N, F) → (F,) and (F, F)."""
    mean = features.mean(0)  # (N, F) → (F,)
    centered = features - mean
    return mean, centered.T @ centered / (len(features) - 1)  # (F, N) @ (N, F) → (F, F)


def _square_root(matrix: Tensor) -> Tensor:
    """The symmetric root of a positive semidefinite matrix, (F, F)."""
    values, vectors = torch.linalg.eigh(matrix)
    return vectors * values.clamp(min=0).sqrt() @ vectors.T


def _share_among(points: Tensor, others: Tensor, neighbors: int, at_once: int) -> float:
    """The share of `points`, (N, F), that lie among `others`, (M, F)."""
    radii = torch.cat(
        # the nearest of all is the point itself
        [_distances(part, others).kthvalue(neighbors + 1).values for part in others.split(at_once)]
    )  # (M,)
    inside = [(_distances(part, others) <= radii).any(dim=1) for part in points.split(at_once)]
    return torch.cat(inside).double().mean().item()


def _distances(a: Tensor, b: Tensor) -> Tensor:
    """Euclidean, (N, F) and (M, F) → (N, M), exactly 0 between equal points."""
    return torch.cdist(a, b, compute_mode="donot_use_mm_for_euclid_dist")
