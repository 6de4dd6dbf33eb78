"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import math
import sys
from pathlib import Path

import pytest
import torch

NOTEBOOKS = str(Path(__file__).resolve().parents[2] / "notebooks")
if NOTEBOOKS not in sys.path:
    sys.path.insert(0, NOTEBOOKS)

from checkers import how_good_is_it as checkers  # noqa: E402
from solutions import how_good_is_it as solutions  # noqa: E402

NAMES = [
    "importance_estimate",
    "water_filling",
    "free_bits",
    "noise_share",
    "memorizer_log_prob",
]


@pytest.mark.parametrize("name", NAMES)
def test_accepts_the_solution(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    getattr(checkers, f"check_{name}")(getattr(solutions, name))
    assert capsys.readouterr().out.startswith("Correct.")


def changed(place, function):
    """The right three numbers, with one of them changed by a function of (number, log_w)."""

    def wrong(log_w):
        numbers = list(solutions.importance_estimate(log_w))
        numbers[place] = function(numbers[place], log_w)
        return tuple(numbers)

    return wrong


def test_accepts_a_tensor_of_three_numbers() -> None:
    checkers.check_importance_estimate(lambda w: torch.tensor(solutions.importance_estimate(w)))


def test_accepts_a_share_that_is_a_tensor() -> None:
    checkers.check_noise_share(lambda nats: torch.tensor(1 - math.exp(-nats)))


def by_the_sample_variance(log_w):
    low, _, _ = solutions.importance_estimate(log_w)
    w = (log_w - log_w.max()).exp()
    ess = len(w) / (1 + (w.var() / w.mean() ** 2).item())
    return low, ess, -(1 / ess - 1 / len(w)) / 2


def without_logarithms(log_w):
    w = log_w.exp()
    ess = w.sum() ** 2 / w.square().sum()
    return w.mean().log().item(), ess.item(), -(1 / ess - 1 / len(w)).item() / 2


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (changed(0, lambda _, log_w: log_w.mean().item()), "ELBO"),
        (changed(0, lambda v, log_w: v + math.log(len(log_w))), "log K"),
        (changed(0, lambda v, _: v + 0.1), "log p̂ is"),
        (changed(1, lambda v, _: 1 / v), "reciprocal"),
        (changed(1, lambda v, _: v / 2), "effective sample size"),
        (changed(2, lambda v, _: -v), "sign"),
        (changed(2, lambda v, _: 2 * v), "half"),
        (lambda log_w: (*solutions.importance_estimate(log_w)[:2],
                        -0.5 / solutions.importance_estimate(log_w)[1]), "1 must go"),
        (changed(2, lambda v, _: v - 1), "bias suggested"),
        (by_the_sample_variance, "by K here, not by K − 1"),
        (without_logarithms, "underflow"),
        (lambda log_w: 1.0, "three numbers"),
        (lambda log_w: None, "return"),
    ],
)  # fmt: skip
def test_rejects_a_wrong_importance_estimate(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_importance_estimate(wrong)


def fill(rate=None, error=None, active=None):
    """The right answer, with parts replaced by functions of (eigenvalues, level)."""

    def wrong(eigenvalues, level):
        numbers = list(solutions.water_filling(eigenvalues, level))
        for place, part in enumerate((rate, error, active)):
            if part is not None:
                numbers[place] = part(eigenvalues, level)
        return tuple(numbers)

    return wrong


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (fill(rate=lambda v, t: 0.5 * (v / t).log().sum().item()), "negative logarithm"),
        (fill(rate=lambda v, t: 2 * solutions.water_filling(v, t)[0]), "Half"),
        (fill(rate=lambda v, t: solutions.water_filling(v, t)[0] / math.log(2)), "bits"),
        (fill(rate=lambda v, t: 1.0), "rate is"),
        (fill(error=lambda v, t: t * int((v > t).sum())), "below the level count"),
        (fill(error=lambda v, t: v[v <= t].sum().item()), "not reproduced exactly"),
        (fill(error=lambda v, t: v.sum().item() + 1), "squared error is"),
        (fill(active=lambda v, t: int((v < t).sum())), "above it"),
        (lambda v, t: (0.0, 0.0), "three numbers"),
        (lambda v, t: None, "return"),
    ],
)
def test_rejects_a_wrong_water_filling(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_water_filling(wrong)


def test_water_filling_is_the_slope() -> None:
    """Along the level the squared error falls by twice the level for each nat of rate."""
    values = torch.tensor([3.0, 1.0, 0.2], dtype=torch.float64)
    (rate, error, _), (more, less, _) = (solutions.water_filling(values, t) for t in (0.5, 0.5001))
    assert (less - error) / (rate - more) == pytest.approx(2 * 0.5, rel=1e-3)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda kl, a: kl.clamp(min=a).sum(1).mean(), "each image"),
        (lambda kl, a: kl.mean(0).sum().clamp(min=a), "sum over the dimensions"),
        (lambda kl, a: kl.mean(0).clamp(max=a).sum(), "smaller of the two"),
        (lambda kl, a: (kl.mean(0) - a).clamp(min=0).sum(), "subtracts"),
        (lambda kl, a: kl.mean(0).clamp(min=a).mean(), "not average"),
        (lambda kl, a: kl.mean(0).clamp(min=a).sum() + 1, "nats free"),
        (lambda kl, a: kl.mean(0).clamp(min=a).sum().detach(), "gradient"),
        (lambda kl, a: kl.mean(0).clamp(min=a), "shape"),
        (lambda kl, a: None, "return"),
    ],
)
def test_rejects_wrong_free_bits(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_free_bits(wrong)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda nats: math.exp(-nats), "share of the model"),
        (lambda nats: 1 - 2**-nats, "natural"),
        (lambda nats: nats, "no share|share is"),
        (lambda nats: 0.5, "share is"),
        (lambda nats: None, "return"),
    ],
)
def test_rejects_a_wrong_noise_share(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_noise_share(wrong)


def each(x, stored, flip):
    h = (x[:, None] != stored).sum(-1).double()
    return h * math.log(flip) + (x.shape[1] - h) * math.log(1 - flip)


def differ_only(x, stored, flip):
    h = (x[:, None] != stored).sum(-1).double()
    return (h * math.log(flip)).logsumexp(1) - math.log(len(stored))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda *case: each(*case).logsumexp(1), "log N"),
        (lambda *case: each(*case).mean(1), "logarithms"),
        (lambda *case: each(*case).amax(1), "nearest"),
        (lambda *case: each(*case).amax(1) - math.log(len(case[1])), "all N sources"),
        (differ_only, "not flipped"),
        (lambda x, stored, flip: each(x, stored, 1 - flip).logsumexp(1) - math.log(7), "Count"),
        (lambda *case: each(*case).exp().mean(1).log(), "underflow"),
        (lambda *case: each(*case), "shape"),
        (lambda *case: None, "return"),
    ],
)
def test_rejects_a_wrong_memorizer(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_memorizer_log_prob(wrong)
