"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import math

import pytest
import torch

from notebooks.checkers import elbo as checkers
from notebooks.solutions import elbo as solutions

NAMES = ["elbo_by_sampling", "best_q", "effective_sample_size", "fit_gaussian"]


@pytest.mark.parametrize("name", NAMES)
def test_the_solution_is_accepted(name, capsys):
    getattr(checkers, f"check_{name}")(getattr(solutions, name))
    assert capsys.readouterr().out.startswith("Correct.")


def log_q_of(eps, sigma):
    return -0.5 * math.log(2 * math.pi) - math.log(sigma) - 0.5 * eps**2


def without_log_q(log_joint, mu, sigma, eps):
    values = log_joint(mu + sigma * eps)
    return values.mean(), values.std() / math.sqrt(len(eps))


def log_of_the_mean(log_joint, mu, sigma, eps):
    log_w = log_joint(mu + sigma * eps) - log_q_of(eps, sigma)
    return log_w.exp().mean().log(), log_w.std() / math.sqrt(len(eps))


def sigma_as_variance(log_joint, mu, sigma, eps):
    return solutions.elbo_by_sampling(log_joint, mu, math.sqrt(sigma), eps)


def standard_deviation_for_error(log_joint, mu, sigma, eps):
    estimate, error = solutions.elbo_by_sampling(log_joint, mu, sigma, eps)
    return estimate, error * math.sqrt(len(eps))


def density_without_sigma(log_joint, mu, sigma, eps):
    log_w = log_joint(mu + sigma * eps) - log_q_of(eps, 1.0)
    return log_w.mean(), log_w.std() / math.sqrt(len(eps))


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        (without_log_q, "subtracts"),
        (log_of_the_mean, "average of the logarithms"),
        (sigma_as_variance, "standard deviation"),
        (standard_deviation_for_error, "square root of K"),
        (density_without_sigma, "standard errors away"),
        (lambda *arguments: solutions.elbo_by_sampling(*arguments)[0:1], "two numbers"),
    ],
)
def test_wrong_elbos_are_rejected(wrong, hint):
    with pytest.raises(AssertionError, match=hint):
        checkers.check_elbo_by_sampling(wrong)


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        (lambda x, slope, sigma, beta: solutions.best_q(x, slope, sigma, 1.0), "β multiplies"),
        (
            lambda x, slope, sigma, beta: (solutions.best_q(x, slope, sigma, beta)[0], 0.5),
            "variance",
        ),
        (lambda x, slope, sigma, beta: (x / slope, 0.0), "positive"),
        (
            lambda x, slope, sigma, beta: (
                solutions.best_q(x, slope, sigma, beta)[0],
                1 / (slope**2 / sigma**2 + beta),
            ),
            "variance is moved",
        ),
    ],
)
def test_wrong_best_q_is_rejected(wrong, hint):
    with pytest.raises(AssertionError, match=hint):
        checkers.check_best_q(wrong)


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        (lambda log_w: log_w.exp().sum() ** 2 / log_w.exp().square().sum(), "overflows"),
        (lambda log_w: log_w.sum() ** 2 / log_w.square().sum(), "equal weights"),
        (lambda log_w: torch.tensor(float(len(log_w))), "1.6"),
        (lambda log_w: 1 / torch.softmax(log_w, 0).max(), "1.6"),
    ],
)
def test_wrong_effective_sample_sizes_are_rejected(wrong, hint):
    with pytest.raises(AssertionError, match=hint):
        checkers.check_effective_sample_size(wrong)


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        (lambda log_joint, *_: solutions.fit_gaussian(log_joint, 0.0, 1.0), "both modes"),
        (lambda *_: (1.956, 0.1278, -3.0), "negative"),
        (lambda *_: (1.956, 0.1278, 0.0033), "both modes"),
        (lambda log_joint, start, sigma: (start, 0.1278, 2.0), "optimized together"),
    ],
)
def test_wrong_fits_are_rejected(wrong, hint):
    with pytest.raises(AssertionError, match=hint):
        checkers.check_fit_gaussian(wrong)
