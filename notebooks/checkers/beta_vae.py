"""Checks for the code exercises of “β-VAE and disentanglement”.

Each takes the reader's function, prints one line if it is right, and otherwise raises
AssertionError with a message that says what is wrong and where to look.
"""

import math
from collections.abc import Callable

import torch
from torch import Tensor


def _tensor(value: object, shape: tuple[int, ...]) -> Tensor:
    assert value is not None, "The function returned None. Is there a return?"
    assert isinstance(value, Tensor), f"Return a tensor, not {type(value).__name__}."
    assert tuple(value.shape) == shape, f"The result has shape {tuple(value.shape)}, not {shape}."
    return value.detach().double()


def _near(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=1e-4, abs_tol=1e-6)  # float32 is enough


def _turn(size: int, seed: int) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.linalg.qr(torch.randn(size, size, generator=generator, dtype=torch.float64)).Q


def check_find_price(find: Callable[[Callable[[float], float], float], float]) -> None:
    """Check that the rate at the price found is the capacity."""
    rates = {
        "log(1000 / β)": lambda beta: math.log(1000 / beta),
        "1 / (1 + β)": lambda beta: 1 / (1 + beta),
    }
    for name, rate_of in rates.items():
        for exact in (0.02, 0.7, 1.0, 30.0):
            capacity = rate_of(exact)
            beta = find(rate_of, capacity)
            assert beta is not None, "The function returned None. Is there a return?"
            try:
                beta = float(beta)
            except (TypeError, ValueError, RuntimeError):
                raise AssertionError(f"Return one number, not {beta!r}.") from None
            assert beta > 0, f"A price is positive, and this is {beta}."
            right = math.isclose(beta, exact, rel_tol=1e-4)
            assert right or not math.isclose(beta, capacity, rel_tol=1e-4), (
                "This is the rate. Return the price at which it is reached."
            )
            assert right or 0.00101 < beta < 999, (
                f"The search ran into an end of the interval, β = {beta:.4g}. The rate falls as β "
                "rises: where it is above the capacity, β is too small."
            )
            assert right, (
                f"For the rate {name} and the capacity {capacity:.4f} the price is {exact}, not "
                f"{beta:.6g}: there the rate is {rate_of(beta):.4f}. Search longer?"
            )
    print("Correct. To every rate belongs a price.")


def check_information(information: Callable[[Tensor], Tensor]) -> None:
    """Check Σ p(z, v) log p(z, v) / (p(z) p(v))."""
    generator = torch.Generator().manual_seed(0)
    noise = torch.rand(3, 4, generator=generator, dtype=torch.float64) + 0.05
    tables = {
        "a random table": noise / noise.sum(),
        "a copy": torch.eye(3, dtype=torch.float64) / 3,
        "independent variables": torch.full((2, 5), 0.1, dtype=torch.float64),
    }
    for name, joint in tables.items():
        found = _tensor(information(joint), ()).item()
        assert not math.isnan(found), (
            "The result is not a number: where p(z, v) = 0 the term is 0, but 0 · log 0 is nan."
        )
        pz, pv = joint.sum(1), joint.sum(0)
        h_joint, h_z, h_v = (torch.special.entr(p).sum().item() for p in (joint, pz, pv))
        exact = h_z + h_v - h_joint
        wrong = {
            exact / math.log(2): "These are bits. In this book information is in nats.",
            h_joint: "This is the entropy of the pair. Divide by p(z) p(v) inside the logarithm.",
            -exact: "The sign: information is never negative.",
            h_z - h_joint: "This leaves H(v) out: divide by p(z) and by p(v).",
            h_v - h_joint: "This leaves H(z) out: divide by p(z) and by p(v).",
        }
        for other, message in wrong.items():
            assert _near(found, exact) or not _near(found, other), message
        assert _near(found, exact), f"For {name} it is {exact:.6f} nats, not {found:.6f}."
    print("Correct. A copy tells all, an independent variable nothing.")


def check_information_gap(gap: Callable[[Tensor, Tensor], Tensor]) -> None:
    """Check (first − second) / H for each factor."""
    table = torch.tensor([[0.1, 0.9], [1.0, 0.2], [0.4, 0.8]], dtype=torch.float64)  # (D, F)
    entropy = torch.tensor([1.2, 2.0], dtype=torch.float64)
    exact = torch.tensor([0.5, 0.05], dtype=torch.float64)
    value = gap(table, entropy)
    if isinstance(value, Tensor) and value.shape == (3,):
        raise AssertionError(
            "Three numbers for three dimensions. The gap belongs to a factor: compare within a "
            "column."
        )
    if isinstance(value, Tensor) and value.ndim == 0:
        raise AssertionError("One gap for each factor: do not average them yet.")
    value = _tensor(value, (2,))
    wrong = {
        "Divide by the entropy of the factor, so that 1 is the most there can be.": exact * entropy,
        "The second, not the least: a factor in two dimensions of five is not disentangled.": (
            (table.amax(0) - table.amin(0)) / entropy
        ),
        "This is the best dimension alone. What the second tells has to be taken off.": (
            table.amax(0) / entropy
        ),
        "The sign: the first less the second.": -exact,
    }
    right = torch.allclose(value, exact)
    for message, other in wrong.items():
        assert right or not torch.allclose(value, other), message
    assert right, f"The gaps are {exact.tolist()}, not {value.tolist()}."
    print("Correct. One dimension, and no other.")


def check_turning_cost(cost: Callable[[Tensor, Tensor], Tensor]) -> None:
    """Check ½ (Σ log Λ_dd − log det Λ)."""
    variance = torch.tensor([[0.01, 1.0, 0.3], [0.2, 0.2, 0.9]], dtype=torch.float64)  # (B, D)
    for R in (torch.eye(3, dtype=torch.float64), _turn(3, 0), _turn(3, 1)):
        value = _tensor(cost(variance, R), (2,))
        precision = R @ torch.diag_embed(1 / variance) @ R.T  # (B, D, D)
        covariance = R @ torch.diag_embed(variance) @ R.T
        exact, rate, transposed = (
            0.5 * (m.diagonal(dim1=1, dim2=2).log().sum(1) - torch.logdet(m))
            for m in (precision, covariance, R.T @ torch.diag_embed(1 / variance) @ R)
        )
        assert not value.isnan().any(), (
            "The result is not a number. The logarithm is of Λ_dd = Σ_k R_dk² / σ_k²: is R squared?"
        )
        right = torch.allclose(value, exact, rtol=1e-4, atol=1e-5)
        wrong = (
            (2 * exact, "The ½ lacks."),
            (-exact, "The sign: a diagonal Gaussian can only miss."),
            (rate, "These are the covariances: what the rate falls by if q keeps its variances. "
             "The best q has the precisions on the diagonal: use 1 / variance."),
            (transposed, "R turns the code, z′ = R z: the precision is R diag(…) Rᵀ, not "
             "Rᵀ diag(…) R."),
            (0.5 * (precision.diagonal(dim1=1, dim2=2).log() - variance.log()).sum(1),
             "The sign of log det Λ: it is −Σ log σ², and without a turn the cost is 0."),
            (precision.diagonal(dim1=1, dim2=2).log().sum(1) / 2, "Subtract log det Λ, which is "
             "−Σ log σ² for every R: without a turn the cost is 0."),
        )  # fmt: skip
        for other, message in wrong:
            assert right or not torch.allclose(value, other, rtol=1e-4, atol=1e-5), message
        assert right, f"The first row costs {exact[0]:.5f} nats, not {value[0]:.5f}."
    print("Correct. Where nothing turns, nothing is lost.")


def check_capacity_loss(loss: Callable[[Tensor, Tensor, float, float], Tensor]) -> None:
    """Check mean recon + γ |mean KL − C|."""
    recon = torch.tensor([80.0, 100.0], dtype=torch.float64)  # (B,)
    for kl in ([3.0, 9.0], [14.0, 8.0]):
        kl = torch.tensor(kl, dtype=torch.float64, requires_grad=True)
        value = _tensor(loss(recon, kl, 8.0, 5.0), ()).item()
        mean = kl.detach().mean().item()
        exact = 90 + 5 * abs(mean - 8)
        wrong = {
            90 + 5 * (mean - 8): "Below the capacity this rewards a lower KL: the |…| lacks.",
            90 + 5 * (8 - mean): "Above the capacity this rewards a higher KL: the |…| lacks.",
            90 + 5 * max(mean - 8, 0): (
                "This only punishes a KL above the capacity. The term must push from below too."
            ),
            90 + 5 * (mean - 8) ** 2: "The distance, not its square: Burgess et al. take |KL − C|.",
            90 + 5 * (kl.detach() - 8).abs().mean().item(): (
                "This holds every image to the capacity. It is the average that has to reach it: "
                "some images need more than others. Average first."
            ),
            90 + 5 * mean: "This is the β-VAE: where is the capacity?",
        }
        for other, message in wrong.items():
            assert _near(value, exact) or not _near(value, other), message
        assert _near(value, exact), f"The loss is {exact:.3f}, not {value:.3f}."
        result = loss(recon, kl, 8.0, 5.0)
        assert result.requires_grad, (
            "The result has no gradient: keep the computation in tensors, without .item()."
        )
    print("Correct. Above the capacity β is γ, below it −γ.")
