"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import math
import sys
from pathlib import Path

import pytest
import torch

NOTEBOOKS = str(Path(__file__).resolve().parents[2] / "notebooks")
if NOTEBOOKS not in sys.path:
    sys.path.insert(0, NOTEBOOKS)

from checkers import beta_vae as checkers  # noqa: E402
from solutions import beta_vae as solutions  # noqa: E402

NAMES = ["find_price", "information", "information_gap", "turning_cost", "capacity_loss"]


@pytest.mark.parametrize("name", NAMES)
def test_accepts_the_solution(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    getattr(checkers, f"check_{name}")(getattr(solutions, name))
    assert capsys.readouterr().out.startswith("Correct.")


def test_accepts_a_price_that_is_a_tensor() -> None:
    checkers.check_find_price(lambda rate, c: torch.tensor(solutions.find_price(rate, c)))


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("information", lambda p: solutions.information(p.float())),
        ("information", lambda p: _entropies(p.float())),
        ("information_gap", lambda i, h: solutions.information_gap(i.float(), h.float())),
        ("turning_cost", lambda v, R: solutions.turning_cost(v.float(), R.float())),
        ("turning_cost", lambda v, R: _by_matrix(v.float(), R.float())),
        ("capacity_loss", lambda r, k, c, g: solutions.capacity_loss(r.float(), k.float(), c, g)),
    ],
)
def test_accepts_single_precision_and_other_formulas(name: str, answer) -> None:
    getattr(checkers, f"check_{name}")(answer)


def _entropies(p):
    return entropy(p.sum(0)) + entropy(p.sum(1)) - entropy(p)


def _by_matrix(variance, R):
    precision = R @ torch.diag_embed(1 / variance) @ R.T
    logs = precision.diagonal(dim1=-2, dim2=-1).log().sum(-1)
    return 0.5 * (logs - torch.logdet(precision))


def the_wrong_way_round(rate_of, capacity):
    low, high = 1e-3, 1e3
    for _ in range(100):
        middle = (low * high) ** 0.5
        low, high = (low, middle) if rate_of(middle) > capacity else (middle, high)
    return low


def too_short(rate_of, capacity):
    low, high = 1e-3, 1e3
    for _ in range(6):
        middle = (low * high) ** 0.5
        low, high = (middle, high) if rate_of(middle) > capacity else (low, middle)
    return (low * high) ** 0.5


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda rate_of, c: c, "This is the rate"),
        (the_wrong_way_round, "end of the interval"),
        (too_short, "Search longer"),
        (lambda rate_of, c: -1.0, "positive"),
        (lambda rate_of, c: (1.0, 2.0), "one number"),
        (lambda rate_of, c: None, "return"),
    ],
)
def test_rejects_a_wrong_price(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_find_price(wrong)


def entropy(p):
    return torch.special.entr(p).sum()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda p: solutions.information(p) / math.log(2), "bits"),
        (lambda p: -solutions.information(p), "sign"),
        (entropy, "entropy of the pair"),
        (lambda p: entropy(p.sum(1)) - entropy(p), "leaves H.v. out"),
        (lambda p: entropy(p.sum(0)) - entropy(p), "leaves H.z. out"),
        (lambda p: (p * (p / (p.sum(1, keepdim=True) * p.sum(0))).log()).sum(), "not a number"),
        (lambda p: solutions.information(p) + 1, "nats, not"),
        (lambda p: p, "shape"),
        (lambda p: 0.5, "tensor"),
        (lambda p: None, "return"),
    ],
)
def test_rejects_a_wrong_information(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_information(wrong)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda i, h: solutions.information_gap(i, h) * h, "Divide by the entropy"),
        (lambda i, h: (i.amax(0) - i.amin(0)) / h, "not the least"),
        (lambda i, h: i.amax(0) / h, "best dimension alone"),
        (lambda i, h: -solutions.information_gap(i, h), "sign"),
        (lambda i, h: i.topk(2, dim=1).values.diff(dim=1)[:, 0], "within a column"),
        (lambda i, h: solutions.information_gap(i, h).mean(), "do not average"),
        (lambda i, h: solutions.information_gap(i, h) + 1, "gaps are"),
        (lambda i, h: None, "return"),
    ],
)
def test_rejects_a_wrong_gap(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_information_gap(wrong)


def by_covariance(v, R):
    return 0.5 * ((v @ R.square().T).log() - v.log()).sum(-1)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda v, R: 2 * solutions.turning_cost(v, R), "½"),
        (lambda v, R: -solutions.turning_cost(v, R), "sign"),
        (lambda v, R: solutions.turning_cost(v, R.T), "R turns the code"),
        (by_covariance, "covariances"),
        (lambda v, R: 0.5 * ((1 / v) @ R.square().T).log().sum(-1), "log det"),
        (lambda v, R: 0.5 * (((1 / v) @ R.square().T).log() - v.log()).sum(-1), "sign of log det"),
        (lambda v, R: 0.5 * (((1 / v) @ R.T).log() + v.log()).sum(-1), "R squared"),
        (lambda v, R: solutions.turning_cost(v, R) + 1, "first row costs"),
        (lambda v, R: solutions.turning_cost(v, R).mean(), "shape"),
        (lambda v, R: None, "return"),
    ],
)
def test_rejects_a_wrong_turning_cost(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_turning_cost(wrong)


def test_in_a_plane_covariances_and_precisions_cost_the_same() -> None:
    variance = torch.tensor([[0.02, 0.7]], dtype=torch.float64)
    c, s = math.cos(0.4), math.sin(0.4)
    R = torch.tensor([[c, -s], [s, c]], dtype=torch.float64)
    torch.testing.assert_close(by_covariance(variance, R), solutions.turning_cost(variance, R))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda r, k, c, g: r.mean() + g * (k.mean() - c), "lacks"),
        (lambda r, k, c, g: r.mean() + g * (c - k.mean()), "lacks"),
        (lambda r, k, c, g: r.mean() + g * (k.mean() - c).clamp(min=0), "from below"),
        (lambda r, k, c, g: r.mean() + g * (k.mean() - c).square(), "square"),
        (lambda r, k, c, g: r.mean() + g * (k - c).abs().mean(), "every image"),
        (lambda r, k, c, g: r.mean() + g * k.mean(), "where is the capacity"),
        (lambda r, k, c, g: r.sum() + g * (k.mean() - c).abs(), "loss is"),
        (lambda r, k, c, g: (r.mean() + g * (k.mean() - c).abs()).detach(), "gradient"),
        (lambda r, k, c, g: r + g * (k - c).abs(), "shape"),
        (lambda r, k, c, g: None, "return"),
    ],
)
def test_rejects_a_wrong_capacity_loss(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_capacity_loss(wrong)
