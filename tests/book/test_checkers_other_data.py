"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import json
import math
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from asking import asking
from torch.distributions import Normal

from notebooks.checkers import other_data as checkers
from notebooks.solutions import other_data as solutions

ROOT = Path(__file__).parents[2]
(PATH,) = (ROOT / "notebooks").glob("*_other_data.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
TEXT = "\n\n".join("".join(cell["source"]) for cell in CELLS)
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise, in one line."""
    found = re.search(rf"^::::\{{solution\}} other-data-{label}\n(.*?)^::::$", TEXT, re.M | re.S)
    return " ".join(found[1].split())


# ── bits on any scale ──────────────────────────────────────────────────────────────────────────


def test_bits_on_scale_is_accepted_in_several_forms(capsys):
    assert check("bits_on_scale", solutions.bits_on_scale)
    assert check("bits_on_scale", lambda d, p, w: -(d / math.log(2) / p + np.log2(w)))
    assert check(
        "bits_on_scale", lambda d, p, w: -(torch.tensor(d) + p * math.log(w)) / p / math.log(2)
    )
    assert not check("bits_on_scale", lambda d, p, w: ...)
    assert "Not answered yet: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (lambda d, p, w: -d / p / math.log(2) + math.log2(w), "sign_of_width"),
        (lambda d, p, w: -d / p / math.log(2), "no_width"),
        (lambda d, p, w: -d / p / math.log(2) + 8, "eight"),
        (lambda d, p, w: -d / p - math.log(w), "nats"),
        (lambda d, p, w: d / p / math.log(2) - math.log2(w), "sign"),
        (lambda d, p, w: -d / p / math.log(2) - math.log2(w) / p, "width_once"),
        (lambda d, p, w: -d / math.log(2) - p * math.log2(w), "image"),
        (lambda d, p, w: 3.0, "value"),
        (lambda d, p, w: None, "nothing"),
        (lambda d: d, "crash"),
    ],
)
def test_wrong_bits_on_scale(answer, code):
    found = code_of("bits_on_scale", answer)
    if code in ("eight", "sign_of_width"):  # the same where a level is 1/256 wide
        assert found in ("eight", "sign_of_width", "no_width", "sign")
    else:
        assert found == code


def test_stretching_costs_as_many_nats_as_the_solution_says():
    assert 784 * math.log(128) == pytest.approx(3804, abs=0.5)
    assert "= 3804$ nats" in solution_text("scale")


# ── twins ──────────────────────────────────────────────────────────────────────────────────────


def test_twin_weight_is_accepted_in_several_forms():
    assert check("twin_weight", solutions.twin_weight)
    assert check("twin_weight", lambda s, b, n: b * (torch.tensor(s) / n) ** 2)
    assert not check("twin_weight", lambda s, b, n: ...)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (lambda s, b, n: b * n**2 / s**2, "inverse"),
        (lambda s, b, n: b * s / n, "no_square"),
        (lambda s, b, n: b * s**2 / n**2 / 2, "half"),
        (lambda s, b, n: b, "same"),
        (lambda s, b, n: 7.0, "value"),
    ],
)
def test_wrong_twin_weight(answer, code):
    assert code_of("twin_weight", answer) == code


def test_a_twin_that_forgets_the_weight_is_told_so():
    assert code_of("twin_weight", lambda s, b, n: s**2 / n**2) == "no_beta"


# ── a discretized Gaussian ─────────────────────────────────────────────────────────────────────


def edges_of(x):
    return x - 0.5 / 255, x + 0.5 / 255


def closed(x, mean, sigma):
    low, high = edges_of(x)
    density = Normal(mean, sigma)
    return (density.cdf(high) - density.cdf(low)).log()


def by_difference(x, mean, sigma):
    low, high = edges_of(x)
    density = Normal(mean, sigma)
    below = torch.where(x > 1 - 0.5 / 255, 1.0, density.cdf(high))
    above = torch.where(x < 0.5 / 255, 0.0, density.cdf(low))
    return (below - above).log()


def with_a_floor(x, mean, sigma):
    low, high = edges_of(x)
    density = Normal(mean, sigma)
    below = torch.where(x > 1 - 0.5 / 255, 1.0, density.cdf(high))
    above = torch.where(x < 0.5 / 255, 0.0, density.cdf(low))
    return (below - above).clamp(min=1e-12).log()


def density_where_small(x, mean, sigma):
    """Density times width where the difference rounds away, with open ends elsewhere."""
    probability = by_difference(x, mean, sigma).exp()
    width = Normal(mean, sigma).log_prob(x) - math.log(255)
    return torch.where(probability < 1e-12, width, probability.log())


def test_discretized_gaussian_is_accepted_in_both_precisions():
    right = solutions.discretized_gaussian_log_prob
    assert check("discretized_gaussian_log_prob", right)
    assert check(
        "discretized_gaussian_log_prob", lambda x, m, s: right(x.float(), m.float(), s).double()
    )
    assert not check("discretized_gaussian_log_prob", lambda x, m, s: ...)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (closed, "closed"),
        (by_difference, "underflow"),
        (with_a_floor, "floor"),
        (density_where_small, "floor"),
        (lambda x, m, s: Normal(m, s).log_prob(x), "density"),
        (lambda x, m, s: Normal(m, s).log_prob(x) - math.log(255), "height_times_width"),
        (
            lambda x, m, s: solutions.discretized_gaussian_log_prob(x, m, s).exp(),
            "probabilities",
        ),
        (lambda x, m, s: solutions.discretized_gaussian_log_prob(x, m, s).sum(), "summed"),
        (lambda x, m, s: solutions.discretized_gaussian_log_prob(x, m, 2 * s), "value"),
        (lambda x, m, s: torch.zeros(3), "shape"),
    ],
)
def test_wrong_discretized_gaussians(answer, code):
    assert code_of("discretized_gaussian_log_prob", answer) == code


# ── what noise costs ───────────────────────────────────────────────────────────────────────────


def test_least_bits_are_accepted_and_wait(capsys):
    assert check("least_bits", *solutions.least_bits())
    assert check("least_bits", torch.tensor(0.0), 0.2546, np.float32(0.2887))
    assert not check("least_bits", ..., 0.2546, 0.2887)
    assert "Not answered yet: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ((8, 0.2546, 0.2887), "eight"),
        ((-8, 0.2546, 0.2887), "unbounded"),
        ((1, 0.2546, 0.2887), "value"),
        ((0, 0.2546, 1 / 12), "variance"),
        ((0, 0.2546, 0.5), "half"),
        ((0, 0.2546, 1), "level"),
        ((0, 0.2546, 0.01), "value"),
        ((0, 0.1765, 0.2887), "nats"),
        ((0, 0.5092, 0.2887), "twice"),
        ((0, -0.4667, 0.2887), "height"),
        ((0, 3, 0.2887), "value"),
    ],
)
def test_wrong_least_bits(answers, code):
    assert code_of("least_bits", *answers) == code


def test_the_least_bits_are_those_of_quadrature():
    u = (torch.arange(10_000).double() + 0.5) / 10_000
    _, least, sigma = solutions.least_bits()
    costs = {
        s: -Normal(0.5, s).log_prob(u).mean().item() / math.log(2)
        for s in (0.9 * sigma, sigma, 1.1 * sigma)
    }
    assert costs[sigma] == pytest.approx(least, abs=1e-6) and min(costs.values()) == costs[sigma]
    assert f"{least:.4f}" in solution_text("least")


# ── a mean in the wrong place ──────────────────────────────────────────────────────────────────


def answers_to_mean(weight=solutions.hidden_weight, sigma=0.3, used=0):
    return weight, sigma, used


def test_hidden_weight_is_accepted_and_waits(capsys):
    assert check("hidden_weight", *answers_to_mean())
    assert check("hidden_weight", *answers_to_mean(lambda p: torch.tensor(p), np.sqrt(0.09)))
    for place in range(3):
        answers = list(answers_to_mean())
        answers[place] = (lambda p: ...) if place == 0 else ...
        assert not check("hidden_weight", *answers)
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"weight": lambda p: p / 2}, "half"),
        ({"weight": lambda p: 2 * p}, "twice"),
        ({"weight": lambda p: 1 / p}, "inverse"),
        ({"weight": lambda p: 1}, "one"),
        ({"weight": lambda p: p**0.5}, "root"),
        ({"weight": lambda p: p + 3}, "value"),
        ({"sigma": 0.09}, "variance"),
        ({"sigma": 8.4}, "times_pixels"),
        ({"sigma": 0.2121}, "half"),
        ({"sigma": 5}, "value"),
        ({"used": 8}, "some"),
        ({"used": 20}, "all"),
        ({"used": 3}, "value"),
    ],
)
def test_wrong_hidden_weight(changed, code):
    assert code_of("hidden_weight", *answers_to_mean(**changed)) == code


def test_the_program_of_the_exercise_is_as_the_solution_says():
    """Its gradient, times P, is that of −log p + P R, and its best σ² is the MSE."""
    generator = torch.Generator().manual_seed(0)
    x = torch.rand(16, 50, generator=generator).double()
    x_hat = torch.rand(16, 50, generator=generator).double().requires_grad_()
    mu = torch.randn(16, 3, generator=generator).double().requires_grad_()
    log_var = torch.zeros(16, 3).double().requires_grad_()
    log_sigma = torch.tensor(-0.7).double().requires_grad_()
    leaves = [x_hat, mu, log_var, log_sigma]
    mse = (x_hat - x).square().mean()
    recon = mse / (2 * log_sigma.exp() ** 2) + log_sigma
    kl = ((mu**2 + log_var.exp() - 1 - log_var) / 2).sum(1).mean()
    hers = torch.autograd.grad(recon + kl, leaves, retain_graph=True)
    log_p = Normal(x_hat, log_sigma.exp()).log_prob(x).sum(1).mean()
    right = torch.autograd.grad(-log_p + solutions.hidden_weight(50) * kl, leaves)
    for a, b in zip(hers, right, strict=True):
        torch.testing.assert_close(50 * a, b)
    best = (0.5 * mse.detach().log()).requires_grad_()
    (slope,) = torch.autograd.grad(mse.detach() / (2 * best.exp() ** 2) + best, best)
    assert slope.abs() < 1e-9
    assert solutions.left_in_use() == 0 and 784 * 0.09 > 19.8


# ── when to stop ───────────────────────────────────────────────────────────────────────────────


def without_best(losses, patience):
    stop, _ = solutions.stop_early(losses, patience)
    return stop, losses.index(min(losses)) + 1


def equal_is_better(losses, patience):
    best = 0
    for epoch, loss in enumerate(losses):
        if loss <= losses[best]:
            best = epoch
        if epoch - best >= patience:
            return epoch + 1, best + 1
    return len(losses), best + 1


def test_stop_early_is_accepted_in_several_forms():
    assert check("stop_early", solutions.stop_early)
    assert check("stop_early", lambda losses, p: list(solutions.stop_early(losses, p)))
    assert not check("stop_early", lambda losses, p: ...)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (lambda v, p: tuple(n - 1 for n in solutions.stop_early(v, p)), "from_zero"),
        (lambda v, p: solutions.stop_early(v, p)[::-1], "swapped"),
        (equal_is_better, "stop"),
        (without_best, "keep"),
        (lambda v, p: 3, "count"),
    ],
)
def test_wrong_stop_early(answer, code):
    assert code_of("stop_early", answer) == code


# ── channels ───────────────────────────────────────────────────────────────────────────────────


def uncentered(residuals):
    values = residuals.transpose(0, 1).flatten(1)
    second = values @ values.T / values.shape[1]
    scale = second.diagonal().sqrt()
    return -0.5 * (second / scale / scale[:, None]).logdet() / 3 / math.log(2)


def with_correlations(change):
    def answer(residuals):
        values = residuals.transpose(0, 1).flatten(1)
        return change(torch.corrcoef(values).logdet().item(), residuals, values)

    return answer


def test_correlation_bits_is_accepted_centered_or_not():
    assert check("correlation_bits", solutions.correlation_bits)
    assert check("correlation_bits", uncentered)
    assert not check("correlation_bits", lambda residuals: ...)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda d, r, v: 0.5 * d / 3 / math.log(2), "sign"),
        (lambda d, r, v: -d / 3 / math.log(2), "no_half"),
        (lambda d, r, v: -0.5 * d / math.log(2), "pixel"),
        (lambda d, r, v: -0.5 * d / 3, "nats"),
        (lambda d, r, v: -0.5 * v.cov().logdet() / 3 / math.log(2), "covariance"),
        (
            lambda d, r, v: -0.5 * r.reshape(3, -1).corrcoef().logdet() / 3 / math.log(2),
            "axes",
        ),
        (lambda d, r, v: 17.0, "value"),
    ],
)
def test_wrong_correlation_bits(change, code):
    assert code_of("correlation_bits", with_correlations(change)) == code


def test_the_cost_of_channels_is_a_divergence():
    """−½ log det Q, against the average log-ratio of the two densities."""
    q = torch.tensor([[1.0, 0.5, 0.2], [0.5, 1.0, 0.6], [0.2, 0.6, 1.0]]).double()
    generator = torch.Generator().manual_seed(0)
    eps = torch.randn(400_000, 3, generator=generator).double()
    draws = eps @ torch.linalg.cholesky(q).T
    together = torch.distributions.MultivariateNormal(torch.zeros(3).double(), q)
    ratio = together.log_prob(draws) - Normal(0.0, 1.0).log_prob(draws).sum(1)
    error = ratio.std() / len(ratio) ** 0.5
    assert abs(ratio.mean() + 0.5 * q.logdet()) < 4 * error
