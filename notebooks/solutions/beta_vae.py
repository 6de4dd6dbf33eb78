"""Solutions of the exercises in “β-VAE and disentanglement”.

All values are in nats.
"""

from collections.abc import Callable

from torch import Tensor


def find_price(rate_of: Callable[[float], float], capacity: float) -> float:
    """The β between 0.001 and 1000 at which the rate is `capacity`.

    Args:
        rate_of: Rate of the best model for a β; it falls as β rises.
        capacity: Between rate_of(1000) and rate_of(0.001).
    """
    low, high = 1e-3, 1e3
    for _ in range(100):
        middle = (low * high) ** 0.5  # halfway on a logarithmic scale
        if rate_of(middle) > capacity:
            low = middle  # too cheap: too much is bought
        else:
            high = middle
    return (low * high) ** 0.5


def information(joint: Tensor) -> Tensor:
    """I(z; v) of two discrete variables from the table of p(z, v), (Z, V) → ()."""
    pz, pv = joint.sum(1, keepdim=True), joint.sum(0, keepdim=True)  # (Z, 1), (1, V)
    product = pz * pv  # (Z, V)
    seen = joint > 0  # 0 log 0 = 0
    return (joint[seen] * (joint[seen] / product[seen]).log()).sum()


def information_gap(information: Tensor, entropy: Tensor) -> Tensor:
    """The gap of each factor, (D, F) → (F,).

    (I of the best dimension − I of the second) / H.

    Args:
        information: I(z_d; v_f), (D, F), D ≥ 2.
        entropy: H(v_f), (F,).
    """
    first, second = information.topk(2, dim=0).values  # (D, F) → 2 × (F,)
    return (first - second) / entropy


def turning_cost(variance: Tensor, R: Tensor) -> Tensor:
    """What a diagonal q misses after a turn, (..., D) → (...).

    ½ (Σ_d log Λ_dd − log det Λ), with Λ = R diag(1 / variance) Rᵀ, is the least
    divergence of a diagonal Gaussian from N(R μ, R diag(variance) Rᵀ).
    """
    diagonal = (1 / variance) @ R.square().T  # Λ_dd = Σ_k R_dk² / σ_k²
    # log det Λ = −Σ_d log σ_d²
    return 0.5 * (diagonal.log() + variance.log()).sum(-1)


def capacity_loss(recon: Tensor, kl: Tensor, C: float, gamma: float) -> Tensor:
    """L_recon + γ |L_KL − C| (Burgess et al. 2018), 2 × (B,) → ()."""
    return recon.mean() + gamma * (kl.mean() - C).abs()
