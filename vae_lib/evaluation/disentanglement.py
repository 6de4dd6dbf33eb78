"""Disentanglement: how far single latent dimensions follow single factors of variation.

Both measures need the true factors, which only generated data have (`vae_lib.data.sprites`), and
take codes z (N, D) with factors v (N, F). `score_model` gives them draws from q(z|x), not its
means: a dimension that has collapsed onto the prior still moves its mean by a hair, and neither a
histogram nor a tree sees how little that is beside its σ. A factor that is cyclic, as the rotation
and the hue of the sprites, fits no single dimension well, so nobody reaches 1 on them.
"""

import math
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from vae_lib.data import ImageSet
from vae_lib.evaluation.codes import encode_all
from vae_lib.posteriors import reparameterize
from vae_lib.vae import VAE

CLASSES = 10  # a factor with at most so many different values is a class to `dci`, else a number


class Mig(NamedTuple):
    """The mutual information gap, and what it is made of."""

    score: float  # average of the gaps, from 0 to 1
    gaps: Tensor  # (F,)
    information: Tensor  # (D, F), nats


class Dci(NamedTuple):
    """Disentanglement, completeness and informativeness, and what they are made of."""

    disentanglement: float  # 1: no dimension is of use for two factors
    completeness: float  # 1: no factor needs two dimensions
    informativeness: float  # 1: the codes tell the factors exactly; 0: no better than guessing
    importance: Tensor  # (D, F); each column sums to 1


def mutual_information(codes: Tensor, factors: Tensor, bins: int = 20) -> Tensor:
    """I(z_d; v_f) = Σ p(z, v) log p(z, v) / (p(z) p(v)) from the histogram of each pair.

    A column with at most `bins` different values keeps them as its levels; another is cut into
    `bins` equally full intervals. So codes never have fewer bins than a factor has levels, which
    would put I(z; v) = H(v) out of reach. A histogram of N pairs overrates the information, that of
    independent columns by about (bins − 1)² / 2N: the bias of first order is taken off (Miller
    1955), and what is left of it may be below zero.

    Args:
        codes: z, (N, D).
        factors: v, (N, F).
        bins: Of each column, at most.

    Returns:
        Nats, (D, F).
    """
    z = [to_levels(column, bins) for column in codes.T]  # D times (N,)
    v = [to_levels(column, bins) for column in factors.T]  # F times (N,)
    return torch.stack([torch.stack([_information(a, b, bins) for b in v]) for a in z])  # (D, F)


def to_levels(column: Tensor, bins: int) -> Tensor:
    """Numbers from 0 to bins − 1 in the place of values, in their order: (N,) → int64 (N,)."""
    column = column.double().contiguous()
    values = column.unique()
    if len(values) <= bins:
        return torch.searchsorted(values, column)
    inner = torch.arange(1, bins, dtype=column.dtype, device=column.device) / bins
    return torch.bucketize(column, column.quantile(inner), right=True)


def _information(a: Tensor, b: Tensor, bins: int) -> Tensor:
    """Mutual information in nats of two columns of levels, a scalar."""
    joint = torch.bincount(a * bins + b, minlength=bins**2).view(bins, bins).double() / len(a)
    product = joint.sum(1, keepdim=True) * joint.sum(0, keepdim=True)  # (bins, bins)
    seen = joint > 0
    rows, columns = seen.any(1).sum(), seen.any(0).sum()  # that occur
    bias = (seen.sum() - rows - columns + 1) / (2 * len(a))  # Miller 1955
    return (joint[seen] * (joint[seen] / product[seen]).log()).sum() - bias


def mig(codes: Tensor, factors: Tensor, bins: int = 20) -> Mig:
    """Mutual information gap (Chen et al. 2018, arXiv:1802.04942, section 4).

    For each factor, the information of the dimension that has most of it less that of the second,
    over the entropy: (I(z_(1); v) − I(z_(2); v)) / H(v). Near 1 where one dimension, and no other,
    tells the factor; near 0 where it is spread over two or is not told at all.

    Args:
        codes: z, (N, D).
        factors: v, (N, F).
        bins: As in `mutual_information`.

    Raises:
        ValueError: A factor does not vary.
    """
    information = mutual_information(codes, factors, bins)  # (D, F)
    entropy = mutual_information(factors, factors, bins).diagonal()  # I(v; v) = H(v), (F,)
    if not entropy.min() > 0:
        raise ValueError(f"factor {int(entropy.argmin())} does not vary, so it cannot be told")
    none = torch.zeros_like(information[:1])  # the second of a single dimension
    first, second = torch.cat([information, none]).topk(2, dim=0).values  # 2 × (F,)
    gaps = (first - second) / entropy
    return Mig(gaps.mean().item(), gaps, information)


def dci(codes: Tensor, factors: Tensor, trees: int = 100, seed: int = 0) -> Dci:
    """Disentanglement, completeness, informativeness (Eastwood & Williams, ICLR 2018, section 2).

    Boosted trees with scikit-learn's settings, as in Locatello et al. 2019 (arXiv:1811.12359),
    predict each factor from the code; R_df is how much of factor f the splits on dimension d
    explain. With P the shares of row d over the factors, and of column f over the dimensions, as
    entropies to the base of their number: D_d = 1 − H(P_d), averaged with weights Σ_f R_df;
    C_f = 1 − H(P_f), averaged. Informativeness is measured on the last quarter of the rows, which
    the trees do not see: 1 − error over the error of the best constant, where the error is the mean
    square, or for a class the share of mistakes.

    Args:
        codes: z, (N, D), D ≥ 2.
        factors: v, (N, F), F ≥ 2.
        trees: Rounds of boosting; each grows one tree, or one for each class.
        seed: Of the trees.

    Raises:
        ModuleNotFoundError: scikit-learn is not installed.
        ValueError: There are fewer than two dimensions or factors: nothing could be mixed up.
    """
    if codes.shape[1] < 2 or factors.shape[1] < 2:
        raise ValueError("dci compares dimensions and factors: it needs two or more of each")
    cut = len(codes) * 3 // 4
    columns, skill = zip(*(_predict(codes, v, cut, trees, seed) for v in factors.T), strict=True)
    importance = torch.stack(columns, dim=1)  # F times (D,) → (D, F)
    weight = importance.sum(1) / importance.sum()  # (D, F) → (D,)
    disentanglement = (weight * _concentration(importance)).sum().item()
    completeness = _concentration(importance.T).mean().item()
    return Dci(disentanglement, completeness, sum(skill) / len(skill), importance)


def _predict(
    codes: Tensor, factor: Tensor, cut: int, trees: int, seed: int
) -> tuple[Tensor, float]:
    """How important each dimension is for one factor, (D,), and how well it is told."""
    try:
        from sklearn.ensemble import GradientBoostingClassifier, GradientBoostingRegressor
    except ImportError:
        raise ModuleNotFoundError("dci needs scikit-learn: pip install scikit-learn") from None
    kind = GradientBoostingRegressor
    if is_class := len(factor.unique()) <= CLASSES:
        kind = GradientBoostingClassifier
    z, v = codes.double().cpu().numpy(), factor.double().cpu().numpy()  # (N, D) and (N,)
    model = kind(n_estimators=trees, random_state=seed).fit(z[:cut], v[:cut])
    answer, truth = model.predict(z[cut:]), v[cut:]
    constant = factor[:cut].double().mode().values.item() if is_class else v[:cut].mean()
    error, of_constant = (
        np.mean(guess != truth if is_class else (guess - truth) ** 2)
        for guess in (answer, constant)
    )
    return torch.from_numpy(model.feature_importances_), float(1 - error / of_constant)


def _concentration(rows: Tensor) -> Tensor:
    """1 − the entropy of each row's shares, to the base of their number: (R, S) → (R,)."""
    share = rows / rows.sum(1, keepdim=True).clamp(min=1e-12)
    return 1 + torch.xlogy(share, share).sum(1) / math.log(rows.shape[1])


def draw_codes(model: VAE, data: ImageSet, generator: torch.Generator | None = None) -> Tensor:
    """One draw from q(z|x) for each image, (N, D), on the CPU, where the generator has to be."""
    codes = encode_all(model, data.batches())
    return reparameterize(codes.mu, codes.log_var, generator)  # (N, D)


def score_model(
    model: VAE,
    data: ImageSet,
    generator: torch.Generator | None = None,
    bins: int = 20,
    trees: int = 100,
) -> tuple[Mig, Dci]:
    """Both measures of a trained model, on one draw from q(z|x) for each image.

    Args:
        model: A trained model; what a conditional one is told need not be in its code.
        data: Images with factors, such as `load_dataset("sprites").test`.
        generator: Source of the draws, on the CPU.
        bins: As in `mutual_information`.
        trees: As in `dci`.

    Raises:
        ModuleNotFoundError: scikit-learn is not installed.
        ValueError: The images have no factors, or the model a single latent dimension.
    """
    if data.factors is None:
        raise ValueError("these images have no known factors; those of the sprites do")
    z = draw_codes(model, data, generator)  # (N, D)
    return mig(z, data.factors, bins), dci(z, data.factors, trees)
