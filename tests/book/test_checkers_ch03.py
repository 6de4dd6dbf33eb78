"""The checkers of chapter 3 accept the solutions and reject typical wrong answers."""

import sys
from pathlib import Path

import pytest
import torch
from torch import Tensor

NOTEBOOKS = str(Path(__file__).resolve().parents[2] / "notebooks")
if NOTEBOOKS not in sys.path:
    sys.path.insert(0, NOTEBOOKS)

from checkers import ch03 as checkers  # noqa: E402
from solutions import ch03 as solutions  # noqa: E402


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


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda a, b, c, d: solutions.kl_diagonal(c, d, a, b), r"KL\(p ‖ q\)"),
        (lambda a, b, c, d: solutions.kl_diagonal(a, b, c, d) / a.shape[-1], "averaging"),
        (lambda a, b, c, d: solutions.kl_diagonal(a, b, c, d) + 2, "must be 0"),
        (lambda a, b, c, d: solutions.kl(a - c, b - d), "not"),
        (lambda a, b, c, d: solutions.kl_diagonal(a, b, c, d).sum(), "shape"),
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
