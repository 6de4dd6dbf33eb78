"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import math
import re

import pytest

from notebooks.checkers import reparameterization as checkers
from notebooks.solutions import reparameterization as solutions


def test_the_solutions_are_accepted(capsys):
    checkers.check_sigma_term(solutions.sigma_term)
    checkers.check_zero_variance_baseline(solutions.zero_variance_baseline)
    checkers.check_exact_value_and_gradient(solutions.exact_value_and_gradient)
    checkers.check_weibull(solutions.weibull)
    checkers.check_wiggle_variances(solutions.wiggle_variances)
    checkers.check_path_only_log_weights(solutions.path_only_log_weights)
    assert capsys.readouterr().out.count("Correct.") == 6


def test_the_other_convention_of_the_inverse_cdf_is_accepted():
    checkers.check_weibull(lambda u, scale, shape: scale * (-u.log()) ** (1 / shape))


@pytest.mark.parametrize(
    ("term", "message"),
    [
        (lambda delta, sigma: (2 * delta, 4 * sigma**2), "mean is"),  # the gradient to μ
        (lambda delta, sigma: (2 * sigma, 4 * delta**2 + 12 * sigma**2), "second moment"),
        (lambda delta, sigma: (2 * sigma, 4 * delta**2), "variance is"),  # E[ε⁴] taken for 1
    ],
)
def test_wrong_terms(term, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_sigma_term(term)


def _pathwise(omega):
    return solutions.wiggle_variances(omega)[0]


@pytest.mark.parametrize(
    ("variances", "message"),
    [
        (lambda w: (w**2 / 2, 0.5), "pathwise estimator"),  # the limits for large ω
        (lambda w: (_pathwise(w), 0.5), "score-function estimator"),
        (lambda w: (_pathwise(w) + w**2 * math.exp(-(w**2)), 0.5), "pathwise"),  # second moment
    ],
)
def test_wrong_wiggle_variances(variances, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_wiggle_variances(variances)


@pytest.mark.parametrize(
    ("baseline", "message"),
    [
        (lambda p, f0, f1: p * f1 + (1 - p) * f0, "That is E"),  # the mean of f
        (lambda p, f0, f1: 0.0, "must be equal"),  # no baseline
        (lambda p, f0, f1: (f0 + f1) / 2, "must be equal"),
    ],
)
def test_wrong_baselines(baseline, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_zero_variance_baseline(baseline)


def _value_and_gradient(phi, *, damped=True, var_power=2, chain=True):
    mu, var = phi**3, math.exp(var_power * phi)
    damping = math.exp(-var / 2) if damped else 1.0
    gradient = 6 * phi**5 + var_power * var + damping * math.cos(mu) * 3 * phi**2
    if chain:
        gradient -= damping * math.sin(mu) * var
    return mu**2 + var + damping * math.sin(mu), gradient


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"damped": False}, "expectation"),  # sin of the mean for the mean of the sine
        ({"var_power": 1}, "expectation"),  # σ for σ²
        ({"chain": False}, "value is right"),  # forgets that the damping depends on φ
    ],
)
def test_wrong_gradients(options, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_exact_value_and_gradient(lambda phi: _value_and_gradient(phi, **options))


def _by_difference(phi, h):
    def value(phi):
        return solutions.exact_value_and_gradient(phi)[0]

    return value(phi), (value(phi + h) - value(phi - h)) / (2 * h)


def test_a_good_difference_quotient_is_accepted():
    checkers.check_exact_value_and_gradient(lambda phi: _by_difference(phi, h=1e-5))


def test_a_coarse_difference_quotient_is_refused_with_numbers_that_differ():
    with pytest.raises(AssertionError, match="value is right") as refusal:
        checkers.check_exact_value_and_gradient(lambda phi: _by_difference(phi, h=1e-3))
    exact, yours = re.findall(r"is (-?\d+\.\d+)", str(refusal.value))
    assert exact != yours


@pytest.mark.parametrize(
    ("sampler", "message"),
    [
        (lambda u, scale, shape: scale * (-u.log()) ** shape, "Solve"),  # k for 1/k
        (lambda u, scale, shape: (-u.log() / scale) ** (1 / shape), "Solve"),  # a rate
        (lambda u, scale, shape: (scale * (-u.log()) ** (1 / shape)).detach(), "No gradient"),
        (lambda u, scale, shape: scale * (-u.log()) ** (1 / shape.item()), "respect to shape"),
    ],
)
def test_wrong_samplers(sampler, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_weibull(sampler)


@pytest.mark.parametrize(
    ("log_weights", "message"),
    [
        (lambda o, x, mu, lv, z: o.log_weights(x, z, mu, lv), "scatters"),  # nothing detached
        (lambda o, x, mu, lv, z: o.log_weights(x, z, mu.detach(), lv), "scatters|Away"),
        (lambda o, x, mu, lv, z: o.log_weights(x, z.detach(), mu, lv), "Away"),
        (lambda o, x, mu, lv, z: o.log_weights(x, z, mu, lv).detach(), "No gradient"),
        (lambda o, x, mu, lv, z: o.log_likelihood(x, z), "value"),  # log q and the prior dropped
    ],
)
def test_wrong_log_weights(log_weights, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_path_only_log_weights(log_weights)
