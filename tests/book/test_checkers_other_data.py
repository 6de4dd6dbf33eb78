"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import math
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.distributions import Normal

NOTEBOOKS = str(Path(__file__).resolve().parents[2] / "notebooks")
if NOTEBOOKS not in sys.path:
    sys.path.insert(0, NOTEBOOKS)

from checkers import other_data as checkers  # noqa: E402
from solutions import other_data as solutions  # noqa: E402

from vae_lib.likelihoods import Gaussian  # noqa: E402

NAMES = [
    "sigma_map",
    "discretized_gaussian_log_prob",
    "bits_on_scale",
    "correlation_bits",
    "stop_early",
]


@pytest.mark.parametrize("name", NAMES)
def test_accepts_the_solution(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    getattr(checkers, f"check_{name}")(getattr(solutions, name))
    assert capsys.readouterr().out.startswith("Correct.")


def test_accepts_numbers_as_tensors() -> None:
    checkers.check_bits_on_scale(
        lambda *case: torch.tensor(solutions.bits_on_scale(*case)).double()
    )
    checkers.check_correlation_bits(lambda r: torch.tensor(solutions.correlation_bits(r)).double())
    checkers.check_bits_on_scale(lambda *case: np.float32(solutions.bits_on_scale(*case)))
    checkers.check_stop_early(lambda *case: list(solutions.stop_early(*case)))


def test_accepts_single_precision_and_work_in_place() -> None:
    checkers.check_discretized_gaussian_log_prob(
        lambda x, mean, sigma: solutions.discretized_gaussian_log_prob(
            x.float(), mean.float(), sigma
        )
    )
    checkers.check_sigma_map(lambda x, mean: x.sub_(mean).square_().mean(0).sqrt_())


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda x, mean: (x - mean).square().mean(0), "root"),
        (lambda x, mean: (x - mean).std(0), "average error away"),
        (lambda x, mean: (x - mean).std(0, correction=0), "average error away"),
        (lambda x, mean: (x - mean).square().mean(0).sqrt().log(), "log σ"),
        (lambda x, mean: (x - mean).abs().mean(0), "Laplace"),
        (lambda x, mean: x.std(0), "spread of the pixel"),
        (lambda x, mean: (x - mean).square().mean().sqrt(), "pixels apart"),
        (lambda x, mean: (x - mean).abs(), "Average over the images"),
        (lambda x, mean: (x - mean).square().mean(0).sqrt()[0], "shape"),
        (lambda x, mean: 2 * solutions.sigma_map(x, mean), "derivative"),
        (lambda x, mean: ((x - mean).square().sum(0) / (len(x) - 1)).sqrt(), "not by one less"),
        (lambda x, mean: solutions.sigma_map(x, mean).numpy(), "PyTorch tensor"),
        (lambda x, mean: None, "return"),
    ],
)
def test_rejects_a_wrong_sigma_map(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_sigma_map(wrong)


def closed_ends(x, mean, sigma):
    density = Normal(mean, sigma)
    return (density.cdf(x + 0.5 / 255) - density.cdf(x - 0.5 / 255)).log()


def by_differences(x, mean, sigma, floor=0.0):
    density = Normal(mean, sigma)
    upper = torch.where(x > 1 - 0.5 / 255, 1.0, density.cdf(x + 0.5 / 255))
    lower = torch.where(x < 0.5 / 255, 0.0, density.cdf(x - 0.5 / 255))
    return (upper - lower).clamp(min=floor).log()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (closed_ends, "all that lies beyond"),
        (by_differences, "log_ndtr"),
        (lambda *case: by_differences(*case, floor=1e-300), "a floor"),
        (lambda x, mean, sigma: Normal(mean, sigma).log_prob(x), "density in the middle"),
        (lambda x, mean, sigma: Normal(mean, sigma).log_prob(x) - math.log(255), "times width"),
        (lambda *case: solutions.discretized_gaussian_log_prob(*case).exp(), "logarithms"),
        (lambda *case: solutions.discretized_gaussian_log_prob(*case) + 0.1, "sum to"),
        (lambda *case: solutions.discretized_gaussian_log_prob(*case).sum(), "shape"),
        (lambda *case: None, "return"),
    ],
)
def test_rejects_a_wrong_discretized_gaussian(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_discretized_gaussian_log_prob(wrong)


def test_the_discretized_gaussian_keeps_its_digits_on_both_sides() -> None:
    """Mirror images of each other: P of level k at m is that of level 255 − k at 1 − m."""
    levels = torch.arange(256, dtype=torch.float64) / 255
    mean = torch.full_like(levels, 0.2)
    here = solutions.discretized_gaussian_log_prob(levels, mean, 0.02)
    there = solutions.discretized_gaussian_log_prob(levels.flip(0), 1 - mean, 0.02)
    torch.testing.assert_close(here, there, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda p, n, w: -p / (n * math.log(2)) + math.log2(w), "sign"),
        (lambda p, n, w: -p / (n * math.log(2)), "width of a level lacks"),
        (lambda p, n, w: -p / (n * math.log(2)) + 8, "1/256 apart"),
        (lambda p, n, w: -p / n - math.log(w), "nats"),
        (lambda p, n, w: -p / (n * math.log(2)) - math.log2(w) / n, "counts P times"),
        (lambda p, n, w: -p / math.log(2) - n * math.log2(w), "whole image"),
        (lambda p, n, w: p / (n * math.log(2)) - math.log2(w), "larger density"),
        (lambda p, n, w: 3.0, "it is"),
        (lambda p, n, w: (1.0, 2.0), "one number"),
        (lambda p, n, w: None, "None"),
    ],
)
def test_rejects_wrong_bits_on_a_scale(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_bits_on_scale(wrong)


def test_bits_on_the_library_s_scale_are_the_library_s() -> None:
    found = solutions.bits_on_scale(-123.0, 784, 1 / 256)
    assert found == pytest.approx(Gaussian().bits_per_dim(torch.tensor(-123.0), 784).item())


def log_det(residuals, of=torch.corrcoef):
    return of(residuals.transpose(0, 1).flatten(1)).logdet().item()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda r: 0.5 * log_det(r) / (3 * math.log(2)), "sign"),
        (lambda r: -log_det(r) / (3 * math.log(2)), "½"),
        (lambda r: -0.5 * log_det(r) / math.log(2), "divide by C"),
        (lambda r: -0.5 * log_det(r) / 3, "nats"),
        (lambda r: -0.5 * log_det(r, torch.cov) / (3 * math.log(2)), "covariance"),
        (lambda r: -0.5 * torch.corrcoef(r.reshape(3, -1)).logdet().item() / (3 * math.log(2)),
         "axes"),
        (lambda r: 1.0, "bits here"),
        (lambda r: None, "None"),
    ],
)  # fmt: skip
def test_rejects_wrong_correlation_bits(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_correlation_bits(wrong)


def best_of_all(losses, patience):
    stop, _ = solutions.stop_early(losses, patience)
    return stop, losses.index(min(losses)) + 1


def counts_equal_as_better(losses, patience):
    best = 0
    for epoch, loss in enumerate(losses):
        if loss <= losses[best]:
            best = epoch
        if epoch - best >= patience:
            return epoch + 1, best + 1
    return len(losses), best + 1


def never_resets(losses, patience):
    best, bad = 0, 0
    for epoch, loss in enumerate(losses[1:], 1):
        best, bad = (epoch, bad) if loss < losses[best] else (best, bad + 1)
        if bad >= patience:
            return epoch + 1, best + 1
    return len(losses), best + 1


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (best_of_all, "never seen"),
        (never_resets, "in a row"),
        (counts_equal_as_better, "no improvement"),
        (lambda *case: tuple(v - 1 for v in solutions.stop_early(*case)), "from 1"),
        (lambda *case: solutions.stop_early(*case)[::-1], "First the stop"),
        (lambda losses, patience: (len(losses), losses.index(min(losses)) + 1), "stops after"),
        (lambda *case: solutions.stop_early(*case)[0], "two numbers"),
        (lambda *case: None, "None"),
    ],
)
def test_rejects_wrong_early_stopping(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_stop_early(wrong)
