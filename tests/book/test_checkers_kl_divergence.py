"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import math
import sys
from pathlib import Path

import pytest
import torch
from torch import Tensor

NOTEBOOKS = str(Path(__file__).resolve().parents[2] / "notebooks")
if NOTEBOOKS not in sys.path:
    sys.path.insert(0, NOTEBOOKS)

from checkers import kl_divergence as checkers  # noqa: E402
from solutions import kl_divergence as solutions  # noqa: E402


@pytest.mark.parametrize("name", ["kl", "kl_diagonal", "effective_beta"])
def test_accepts_the_solution(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    getattr(checkers, f"check_{name}")(getattr(solutions, name))
    assert capsys.readouterr().out.startswith("Correct.")


def per_dim(mu: Tensor, log_var: Tensor) -> Tensor:
    return -0.5 * (1 + log_var - mu.square() - log_var.exp())


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda mu, log_var: -solutions.kl(mu, log_var), "sign"),
        (lambda mu, log_var: per_dim(mu, log_var).mean(-1), "average"),
        (lambda mu, log_var: 2 * solutions.kl(mu, log_var), "twice"),
        (lambda mu, log_var: solutions.kl(mu, 2 * log_var), "standard deviation"),
        (lambda mu, log_var: solutions.kl(mu, log_var) + 0.5, "must be 0"),
        (lambda mu, log_var: solutions.kl(mu.square(), log_var), "term"),
        (per_dim, "shape"),
        (lambda mu, log_var: solutions.kl(mu, log_var).mean(), "shape"),
        (lambda mu, log_var: None, "return"),
    ],
)
def test_rejects_a_wrong_kl(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_kl(wrong)


def distance(a: Tensor, c: Tensor, d: Tensor) -> Tensor:
    return ((a - c) * (-0.5 * d).exp()).square()


def variances_alone(a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
    """Right, but each variance is computed on its own: exp(b) and exp(d)."""
    q, s2 = b.exp(), d.exp()
    return 0.5 * (d - b + q / s2 + (a - c).square() / s2 - 1).sum(-1)


def from_standard_deviations(a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
    """Right, but with the square root and the logarithm of variances."""
    sigma, s = b.exp().sqrt(), d.exp().sqrt()
    square = sigma.square() + (a - c).square()
    return ((s / sigma).log() + square / (2 * s.square()) - 0.5).sum(-1)


def distance_divided_late(a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
    """Right, but the distance divides by a variance that may underflow."""
    return 0.5 * (d - b + (b - d).exp() + (a - c).square() / d.exp() - 1).sum(-1)


@pytest.mark.parametrize("number", [800.0, -800.0, -1400.0])
def test_solution_needs_no_variance_alone(number: float) -> None:
    mu, log_var = torch.ones(3).double(), torch.full((3,), number).double()
    assert solutions.kl_diagonal(mu, log_var, mu, log_var).item() == 0
    wider = solutions.kl_diagonal(mu, log_var - 1, mu, log_var).item()
    assert wider == pytest.approx(3 * 0.5 * math.exp(-1))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda a, b, c, d: solutions.kl_diagonal(c, d, a, b), r"KL\(p ‖ q\)"),
        (lambda a, b, c, d: solutions.kl_diagonal(a, b, c, d) / a.shape[-1], "averaging"),
        (lambda a, b, c, d: solutions.kl_diagonal(a, b, c, d) + 2, "must be 0"),
        (lambda a, b, c, d: solutions.kl(a - c, b - d), "not"),
        (lambda a, b, c, d: solutions.kl_diagonal(a, b, c, d).sum(), "shape"),
        (lambda a, b, c, d: 0.5 * (d - b + (b - d).exp() + distance(a, c, d) - 1).sum(1), "shape"),
        (variances_alone, "of 800 .* differences"),
        (from_standard_deviations, "of 800 .* differences"),
        (distance_divided_late, "of -800 .* before you square"),
    ],
)
def test_rejects_a_wrong_kl_diagonal(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_kl_diagonal(wrong)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda *case: 1 / solutions.effective_beta(*case), "inverse"),
        (lambda *case: 1.0, "not 1"),
        (lambda recon, kl, pixels, code: code / pixels, "not"),
        (lambda *case: None, "number"),
    ],
)
def test_rejects_a_wrong_effective_beta(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_effective_beta(wrong)


def test_closer_target_is_a_density() -> None:
    z = torch.linspace(-10, 10, 4001, dtype=torch.float64)
    density = solutions.closer_target().log_prob(z.float()).double().exp()
    assert torch.trapezoid(density, z).item() == pytest.approx(1, abs=1e-5)
