"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import contextlib
import io
import json
import math
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from asking import asking, assert_accepted_and_waiting
from torch.distributions import MultivariateNormal, Normal

from notebooks.checkers import reparameterization as checkers
from notebooks.solutions import reparameterization as solutions
from vae_lib import load_dataset
from vae_lib.evaluation.oracle import LinearGaussian
from vae_lib.kl import kl_per_dim
from vae_lib.posteriors import reparameterize

(PATH,) = (Path(__file__).parents[2] / "notebooks").glob("*_reparameterization.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
TEXT = "\n\n".join(SOURCES)
FUNCTIONS = [
    "sigma_term",
    "zero_variance_baseline",
    "weibull",
    "straight_through_bias",
    "full_gaussian",
    "wiggle_variances",
    "curvature_term",
    "path_only_log_weights",
]
LOG_2PI = math.log(2 * math.pi)
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise."""
    return re.search(rf"^::::\{{solution\}} {label}\n(.*?)^::::$", TEXT, re.M | re.S)[1]


def run_cell(name, **given):
    """What the cell prints that asks for a function, once the solution stands in it."""
    source = next(text for text in SOURCES if f"checkers.check_{name}(" in text)
    stub = rf"def {name}\(.*\):.*\n    return \.\.\.  # your answer.*\n"
    solved, count = re.subn(stub, f"{name} = solutions.{name}\n", source)
    assert count == 1
    names = {"math": math, "torch": torch, "checkers": checkers, "solutions": solutions} | given
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(solved, names)
    return printed.getvalue()


def standard_normal():
    """A grid of ε and the standard normal density on it."""
    eps = torch.linspace(-12, 12, 40_001, dtype=torch.float64)
    return eps, (-0.5 * eps**2).exp() / math.sqrt(2 * math.pi)


def moments(contribution):
    """Average and variance of a function of ε, by quadrature."""
    eps, density = standard_normal()
    values = contribution(eps)
    average = torch.trapezoid(values * density, eps)
    return average.item(), torch.trapezoid((values - average) ** 2 * density, eps).item()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_solution_is_accepted_and_the_stub_waits(name, capsys):
    assert_accepted_and_waiting(checkers, name, getattr(solutions, name), capsys)


# ── the other parameter ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("mu", "sigma"), [(1.5, 0.5), (-0.4, 2.0)])
def test_sigma_term_is_that_of_quadrature(mu, sigma):
    found = solutions.sigma_term(mu, sigma)
    assert found == pytest.approx(moments(lambda e: 2 * (mu + sigma * e) * e))
    average, variance = moments(lambda e: sigma * (mu + sigma * e) * e)  # for log σ²
    ratio = sigma / math.sqrt(mu**2 + 2 * sigma**2)
    assert average == pytest.approx(sigma**2)
    assert average / math.sqrt(variance) == pytest.approx(ratio)
    assert found[0] / math.sqrt(found[1]) == pytest.approx(ratio)


def test_what_the_solution_says_of_sigma():
    _, variance = solutions.sigma_term(1.5, 0.5)
    text = solution_text("reparameterization-sigma")
    assert f"it is {variance:g}" in text and f"{math.sqrt(variance / 1e5):.4f}" in text


def test_sigma_term_may_be_written_otherwise():
    assert check("sigma_term", lambda m, s: np.array([2 * s, 4 * m**2 + 8 * s**2]))
    assert check("sigma_term", lambda m, s: torch.tensor([2 * s, 4 * m**2 + 8 * s**2]).float())
    assert check("sigma_term", lambda m, s: moments(lambda e: 2 * (m + s * e) * e))


def with_average(variance):
    """The right average for σ, and a variance."""
    return lambda mu, sigma: (2 * sigma, variance(mu, sigma))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda m, s: (2 * m, 1.0), "other_parameter"),
        (lambda m, s: (2 * (m**2 + s**2), 1.0), "second_moment_of_z"),
        (lambda m, s: (s, 1.0), "no_slope"),
        (lambda m, s: (7.0, 1.0), "value"),
        (lambda m, s: 2 * s, "count"),
        (with_average(lambda m, s: 4 * m**2 + 12 * s**2), "second_moment"),
        (with_average(lambda m, s: 4 * m**2), "fourth_moment"),
        (with_average(lambda m, s: 4 * s**2), "other_parameter"),
        (with_average(lambda m, s: 8 * s**2), "no_mean"),
        (with_average(lambda m, s: math.sqrt(4 * m**2 + 8 * s**2)), "deviation"),
        (with_average(lambda m, s: 77.0), "value"),
    ],
)
def test_wrong_sigma_terms(wrong, code):
    assert code_of("sigma_term", wrong) == code


# ── the surrogate ──────────────────────────────────────────────────────────────────────────────


def test_program_with_a_wrong_line_does_what_the_solution_says():
    program = re.search(r"```python\n(def surrogate\(.*?)```", TEXT, re.S)[1]
    names = {"Normal": Normal}
    exec(program, names)
    assert [line.rsplit("# ")[-1] for line in program.splitlines()] == list("12345")
    eps = torch.randn(200_000, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    mu, sigma = (torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in (1.5, 0.5))
    found = torch.autograd.grad(names["surrogate"](mu, sigma, eps), (mu, sigma))
    expected, line = solutions.wrong_line()
    assert found[0].abs() < 1e-12 and found[1].item() == pytest.approx(expected[1], abs=0.03)
    mended = program.replace("mu + sigma * eps  ", "(mu + sigma * eps).detach()  ")
    assert mended.splitlines()[line - 1] != program.splitlines()[line - 1]
    exec(mended, names)
    right = torch.autograd.grad(names["surrogate"](mu, sigma, eps), (mu, sigma))
    assert right[0].item() == pytest.approx(3, abs=4 * 7.45 / math.sqrt(2e5))
    assert right[1].item() == pytest.approx(1, abs=4 * 14 / math.sqrt(2e5))


def test_wrong_line_is_found(capsys):
    gradients, line = solutions.wrong_line()
    assert check("wrong_line", gradients, line)
    assert check("wrong_line", torch.tensor(gradients), 2.0)
    assert check("wrong_line", np.array([0.0, -5.01]), 2)
    for answers in ((..., ...), (gradients, ...), (..., 2), ((0.0, ...), 2)):
        assert not check("wrong_line", *answers)
    assert capsys.readouterr().out.count("Not answered yet") == 4


@pytest.mark.parametrize(
    ("gradients", "line", "code"),
    [
        ((3, 1), 2, "right_gradient"),
        ((-2.177, -5), 2, "attached_f"),
        ((1, -5), 2, "value"),
        ((0, 1), 2, "right_gradient"),
        ((0, 5), 2, "sign"),
        ((0, -2), 2, "no_f"),
        ((0, -4.5), 2, "no_width"),
        ((0, 0), 2, "zero"),
        ((0, 17), 2, "value"),
        ((0, -5), 3, "detached"),
        ((0, -5), 4, "density"),
        ((0, -5), 5, "average"),
        ((0, -5), 1, "value"),
        ((0, -5), "two", "no_number"),
        (0, 2, "count"),
        (None, 2, "nothing"),
    ],
)
def test_wrong_answers_on_the_surrogate(gradients, line, code):
    assert code_of("wrong_line", gradients, line) == code


# ── a coin without variance ────────────────────────────────────────────────────────────────────


def test_baseline_makes_the_outcomes_agree():
    for p, f0, f1 in ((0.2, 0.2025, 0.3025), (0.9, 3.0, -2.0)):
        b = solutions.zero_variance_baseline(p, f0, f1)
        one, zero = (f1 - b) * (1 - p), -(f0 - b) * p
        assert one == pytest.approx(zero) == pytest.approx(p * (1 - p) * (f1 - f0))
        second = p * (1 - p) ** 2 + (1 - p) * p**2  # E[s²]
        assert b == pytest.approx((p * f1 * (1 - p) ** 2 + (1 - p) * f0 * p**2) / second)


def test_two_coins_keep_the_variance_of_the_other():
    p, f = 0.3, {(a, b): (1 + a) * (2 + 3 * b) for a in (0, 1) for b in (0, 1)}
    for other in (0, 1):
        b = solutions.zero_variance_baseline(p, f[0, other], f[1, other])
        both = [(f[y, other] - b) * (y - p) for y in (0, 1)]
        assert both == pytest.approx([p * (1 - p) * (f[1, other] - f[0, other])] * 2)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda p, f0, f1: p * f1 + (1 - p) * f0, "mean"),
        (lambda p, f0, f1: (f0 + f1) / 2, "middle"),
        (lambda p, f0, f1: 0.0, "none"),
        (lambda p, f0, f1: p * (1 - p) * (f1 - f0), "gradient"),
        (lambda p, f0, f1: 7.0, "value"),
    ],
)
def test_wrong_baselines(wrong, code):
    assert code_of("zero_variance_baseline", wrong) == code


def test_baseline_may_be_written_otherwise():
    assert check("zero_variance_baseline", lambda p, f0, f1: np.float32(f1 - p * (f1 - f0)))


# ── Weibull ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "right",
    [
        lambda u, scale, shape: scale * (-u.log()) ** (1 / shape),
        lambda u, scale, shape: scale * torch.exp(torch.log(-torch.log(1 - u)) / shape),
        lambda u, scale, shape: scale.float() * (-(1 - u.float()).log()) ** (1 / shape.float()),
    ],
)
def test_weibull_may_be_written_otherwise(right):
    assert check("weibull", right)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda u, s, k: s * (-u.log()) ** k, "power"),
        (lambda u, s, k: (-u.log() / s) ** (1 / k), "rate"),
        (lambda u, s, k: s * -u.log(), "no_shape"),
        (lambda u, s, k: (-u.log()) ** (1 / k), "no_scale"),
        (lambda u, s, k: s * u, "value"),
        (lambda u, s, k: k * (-u.log()) ** (1 / s), "swapped"),
        (lambda u, s, k: s * u.log() ** (1 / k), "minus"),
        (lambda u, s, k: s * (1 - u).log() ** (1 / k), "minus"),
        (lambda u, s, k: s * (-u.log()) ** (1 / k) / 0, "not_finite"),
        (lambda u, s, k: (s * (-u.log()) ** (1 / k)).detach(), "detached"),
        (lambda u, s, k: (s * (-u.log()) ** (1 / k)).detach().numpy(), "detached"),
        (lambda u, s, k: s * (-u.log()) ** (1 / k.item()), "detached_shape"),
        (lambda u, s, k: s.item() * (-u.log()) ** (1 / k), "detached_scale"),
        (lambda u, s, k: s, "shape"),
    ],
)
def test_wrong_samplers(wrong, code):
    assert code_of("weibull", wrong) == code


# ── straight through ───────────────────────────────────────────────────────────────────────────


def straight_through_by_autograd(p, f0, f1, slope0, slope1):
    """Through a cubic with these values and slopes."""
    c, d = slope0, slope1 - slope0
    b = 3 * (f1 - f0 - c) - d
    a = f1 - f0 - c - b
    logit = torch.tensor([math.log(p / (1 - p))] * 2, dtype=torch.float64, requires_grad=True)
    y, probability = torch.tensor([0.0, 1.0], dtype=torch.float64), logit.sigmoid()
    y = y + probability - probability.detach()
    (slopes,) = torch.autograd.grad((f0 + c * y + b * y**2 + a * y**3).sum(), logit)
    average = (1 - p) * slopes[0] + p * slopes[1]
    return average - p * (1 - p) * (f1 - f0)


def test_straight_through_bias_is_that_of_autograd():
    assert check("straight_through_bias", straight_through_by_autograd)


def test_straight_through_of_quadratics():
    """Unbiased at p = ½, and elsewhere p (1 − p) (p − ½) f''."""
    for curvature, p in ((2.0, 0.5), (2.0, 0.2), (-1.0, 0.9)):
        f1, slope1 = 0.7 + curvature / 2, 0.7 + curvature
        bias = solutions.straight_through_bias(p, 0.0, f1, 0.7, slope1)
        assert bias == pytest.approx(p * (1 - p) * (p - 0.5) * curvature)
    assert solutions.straight_through_bias(0.2, 0.0, 1.0, 0.0, 2.0) == pytest.approx(-0.096)
    assert "= -0.096$" in solution_text("reparameterization-straight-through")


def straight(slope, p_factor=True, rise=True):
    def bias(p, f0, f1, slope0, slope1):
        factor = p * (1 - p) if p_factor else 1
        return factor * (slope(p, slope0, slope1) - rise * (f1 - f0))

    return bias


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda *i: -solutions.straight_through_bias(*i), "sign"),
        (lambda *i: abs(solutions.straight_through_bias(*i)), "absolute"),
        (lambda *i: -abs(solutions.straight_through_bias(*i)), "absolute"),
        (straight(lambda p, a, b: p * b + (1 - p) * a, rise=False), "average"),
        (straight(lambda p, a, b: p * b + (1 - p) * a, p_factor=False), "no_width"),
        (
            lambda p, f0, f1, a, b: p * b + (1 - p) * a - p * (1 - p) * (f1 - f0),
            "mixed",
        ),
        (straight(lambda p, a, b: p * a + (1 - p) * b), "swapped"),
        (straight(lambda p, a, b: (a + b) / 2), "middle"),
        (lambda *i: 7.0, "value"),
    ],
)
def test_wrong_biases(wrong, code):
    assert code_of("straight_through_bias", wrong) == code


# ── a full covariance ──────────────────────────────────────────────────────────────────────────


def factor_of(numbers, D):
    """μ and L in a loop."""
    rows = []
    place = D
    for i in range(D):
        entries = [numbers[:, place + j] for j in range(i)] + [numbers[:, place + i].exp()]
        zeros = [torch.zeros_like(numbers[:, 0])] * (D - i - 1)
        rows.append(torch.stack(entries + zeros, 1))
        place += i + 1
    return numbers[:, :D], torch.stack(rows, 1)


def with_a_distribution(numbers, eps):
    mu, L = factor_of(numbers, eps.shape[1])
    z = mu + torch.einsum("bij,bj->bi", L, eps)
    return z, MultivariateNormal(mu, scale_tril=L).log_prob(z)


def in_single_precision(numbers, eps):
    return with_a_distribution(numbers.float(), eps.float())


@pytest.mark.parametrize("right", [with_a_distribution, in_single_precision])
def test_full_gaussian_may_be_written_otherwise(right):
    assert check("full_gaussian", right)


def changed(draw=None, density=None):
    """An answer with another z, or another log q."""

    def answer(numbers, eps):
        z, log_q = solutions.full_gaussian(numbers, eps)
        mu, L = factor_of(numbers, eps.shape[1])
        if draw:
            z = draw(mu, L, eps)
        if density:
            log_q = density(log_q, L.diagonal(dim1=1, dim2=2).log().sum(1), eps.shape[1])
        return z, log_q

    return answer


def with_data(numbers, eps):
    """log q as of fixed samples: its gradient is the score."""
    mu, L = factor_of(numbers, eps.shape[1])
    z = mu + times(L, eps)
    return z, MultivariateNormal(mu, scale_tril=L).log_prob(z.detach())


def times(L, eps):
    return (L @ eps[:, :, None]).squeeze(-1)


def with_diagonal(L, diagonal):
    return L.tril(-1) + torch.diag_embed(diagonal)


def logs(L):
    return L.diagonal(dim1=1, dim2=2).log()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (changed(lambda m, L, e: m + times(L.mT, e)), "transposed"),
        (changed(lambda m, L, e: times(L, e)), "no_mean"),
        (changed(lambda m, L, e: m + times(with_diagonal(L, logs(L)), e)), "diagonal_as_it_is"),
        (
            changed(lambda m, L, e: m + times(with_diagonal(L.exp(), logs(L).exp()), e)),
            "all_logarithms",
        ),
        (
            changed(lambda m, L, e: m + times(with_diagonal(L, (logs(L) / 2).exp()), e)),
            "half_logarithm",
        ),
        (changed(lambda m, L, e: m + logs(L).exp() * e), "diagonal_only"),
        (changed(lambda m, L, e: m + e), "value"),
        (changed(density=lambda q, d, D: q + d), "no_determinant"),
        (changed(density=lambda q, d, D: q + 2 * d), "determinant_sign"),
        (changed(density=lambda q, d, D: q - d), "determinant_twice"),
        (changed(density=lambda q, d, D: q + 0.5 * D * LOG_2PI), "no_constant"),
        (changed(density=lambda q, d, D: q + 0.5 * (D - 1) * LOG_2PI), "constant_once"),
        (changed(density=lambda q, d, D: 0 * q), "log_q"),
        (changed(lambda m, L, e: (m + times(L, e)).detach()), "detached"),
        (changed(lambda m, L, e: m + times(L.detach(), e)), "detached"),
        (
            changed(lambda m, L, e: m + times(L.tril(-1) + L.detach() - L.detach().tril(-1), e)),
            "detached",
        ),
        (changed(density=lambda q, d, D: q.detach()), "log_q_gradient"),
        (changed(density=lambda q, d, D: q + d - d.detach()), "log_q_gradient"),
        (changed(density=lambda q, d, D: q.detach().numpy()), "log_q_gradient"),
        (with_data, "log_q_gradient"),
        (changed(lambda m, L, e: (m + times(L, e)).T), "shape"),
        (changed(density=lambda q, d, D: q.sum()), "shape"),
        (lambda n, e: solutions.full_gaussian(n, e)[0], "count"),
    ],
)
def test_wrong_gaussians(wrong, code):
    assert code_of("full_gaussian", wrong) == code


# ── a wiggle ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("omega", [0.5, 1.0, 8.0])
def test_wiggle_variances_are_those_of_quadrature(omega):
    pathwise = moments(lambda e: omega * torch.cos(omega * e))
    score = moments(lambda e: e * torch.sin(omega * e))
    assert solutions.wiggle_variances(omega) == pytest.approx((pathwise[1], score[1]))
    assert pathwise[0] == pytest.approx(omega * math.exp(-(omega**2) / 2), abs=1e-12)


def test_wiggle_crosses_where_the_solution_says():
    low, high = 1.0, 1.5
    for _ in range(40):
        middle = (low + high) / 2
        path, score = solutions.wiggle_variances(middle)
        low, high = (middle, high) if path < score else (low, middle)
    assert f"\\omega = {low:.2f}$" in solution_text("reparameterization-wiggle")
    assert low**2 - 1 == pytest.approx((3 * low**2 - 1) * math.exp(-2 * low**2))
    assert 2 * math.pi / low == pytest.approx(6, abs=0.5)
    assert run_cell("wiggle_variances").count("ω = ") == 4


def wiggle(pathwise=None, score=None):
    def variances(omega):
        right = solutions.wiggle_variances(omega)
        mean = omega * math.exp(-(omega**2) / 2)
        return tuple(
            change(value, mean, omega) if change else value
            for value, change in zip(right, (pathwise, score), strict=True)
        )

    return variances


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda w: solutions.wiggle_variances(w)[::-1], "swapped"),
        (wiggle(lambda v, m, w: v + m**2), "second_moment"),
        (wiggle(score=lambda v, m, w: v + m**2), "second_moment"),
        (wiggle(lambda v, m, w: w**2 / 2), "limit"),
        (wiggle(score=lambda v, m, w: 0.5), "limit"),
        (wiggle(lambda v, m, w: v + m**2 - m), "mean_once"),
        (wiggle(lambda v, m, w: 7.0), "value"),
        (lambda w: 1.0, "count"),
    ],
)
def test_wrong_wiggle_variances(wrong, code):
    assert code_of("wiggle_variances", wrong) == code


# ── three estimators ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("mu", "sigma"), [(1.5, 0.5), (-0.3, 1.7)])
def test_three_estimators_of_one_derivative(mu, sigma):
    """For f(z) = z⁴ they have one average; the third has the least variance."""
    third = moments(lambda e: 12 * sigma * (mu + sigma * e) ** 2)
    path = moments(lambda e: 4 * (mu + sigma * e) ** 3 * e)
    score = moments(lambda e: (mu + sigma * e) ** 4 * (e**2 - 1) / sigma)
    assert solutions.curvature_term(mu, sigma) == pytest.approx(third)
    assert path[0] == pytest.approx(third[0]) == pytest.approx(score[0])
    assert third[1] < path[1] < score[1]
    a, slope = moments(lambda e: e * torch.sin(e))[0], moments(lambda e: torch.cos(e))[0]
    assert a == pytest.approx(slope)


def curvature(average=None, variance=None):
    def answer(mu, sigma):
        right = solutions.curvature_term(mu, sigma)
        changes = zip(right, (average, variance), strict=True)
        return tuple(change(mu, sigma) if change else value for value, change in changes)

    return answer


def of_square(m, s):
    return 4 * m**2 * s**2 + 2 * s**4


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (curvature(lambda m, s: 12 * s * m**2), "at_the_mean"),
        (curvature(lambda m, s: 12 * (m**2 + s**2)), "no_sigma"),
        (curvature(lambda m, s: 6 * (m**2 + s**2)), "half"),
        (curvature(lambda m, s: 6 * s**2 * (m**2 + s**2)), "for_log_var"),
        (curvature(lambda m, s: 77.0), "value"),
        (
            curvature(
                variance=lambda m, s: 144 * s**2 * (m**4 + 6 * m**2 * s**2 + 3 * s**4),
            ),
            "second_moment",
        ),
        (curvature(variance=lambda m, s: 12 * s * of_square(m, s)), "factor_once"),
        (curvature(variance=lambda m, s: 288 * s**6), "centered"),
        (curvature(variance=lambda m, s: 144 * of_square(m, s)), "no_sigma"),
        (curvature(variance=lambda m, s: 777.0), "value"),
        (lambda m, s: 1.0, "count"),
    ],
)
def test_wrong_curvature_terms(wrong, code):
    assert code_of("curvature_term", wrong) == code


# ── sticking the landing ───────────────────────────────────────────────────────────────────────


def score_added_back(oracle, x, mu, log_var, z):
    """The whole log w, and a term of value zero whose gradient is the score."""
    log_q = Normal(mu, (0.5 * log_var).exp()).log_prob(z.detach()).sum(-1)
    return oracle.log_weights(x, z, mu, log_var) + log_q - log_q.detach()


def standard_log_normal(z):
    return Normal(0.0, 1.0).log_prob(z).sum(-1)


def test_landing_may_be_written_otherwise():
    assert check("path_only_log_weights", score_added_back)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda o, x, mu, lv, z: o.log_weights(x, z, mu, lv), "noise"),
        (lambda o, x, mu, lv, z: o.log_weights(x, z, mu.detach(), lv), "noise"),
        (lambda o, x, mu, lv, z: o.log_weights(x, z, mu, lv.detach()), "noise"),
        (lambda o, x, mu, lv, z: o.log_weights(x, z.detach(), mu, lv), "biased"),
        (lambda o, x, mu, lv, z: o.log_weights(x, z, mu, lv).detach(), "detached"),
        (lambda o, x, mu, lv, z: o.log_likelihood(x, z), "no_log_q"),
        (lambda o, x, mu, lv, z: o.log_likelihood(x, z) + standard_log_normal(z), "joint"),
        (lambda o, x, mu, lv, z: -o.log_weights(x, z, mu, lv), "sign"),
        (lambda o, x, mu, lv, z: o.elbo(x, mu, lv), "value"),
        (lambda o, x, mu, lv, z: o.log_weights(x, z, mu, lv).mean(), "shape"),
    ],
)
def test_wrong_log_weights(wrong, code):
    assert code_of("path_only_log_weights", wrong) == code


def test_the_climb_that_sticks_the_landing():
    """The gaps that the solution quotes."""
    data = load_dataset("mnist")
    pixels = data.train.images[:5000].flatten(1).double() / 255
    x16 = data.test.images[:16].flatten(1).double() / 255

    def prior_start():
        return [torch.zeros(16, 10, dtype=torch.float64, requires_grad=True) for _ in range(2)]

    printed = run_cell(
        "path_only_log_weights",
        oracle=LinearGaussian.fit(pixels, code_size=10),
        x16=x16,
        prior_start=prior_start,
        reparameterize=reparameterize,
    )
    gaps = re.findall(r"(\d+\.\d+) nats", printed)
    text = solution_text("reparameterization-landing")
    assert len(gaps) == 2
    assert f"{gaps[0]} nats after 600" in text and f"{gaps[1]} nats after 1,500" in text


# ── the severed encoder ────────────────────────────────────────────────────────────────────────


def train(severed):
    """The VAE at the end of the chapter on the ELBO, from that chapter's own cell."""
    (path,) = PATH.parent.glob("*_elbo.ipynb")
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    sources = ["".join(cell["source"]) for cell in cells]
    (program,) = (s for s in sources if "encoder = torch.nn.Sequential" in s)
    program = program.replace("range(2):  # epochs", "range(1):")
    if severed:
        drawn = "codes = mu + (log_var / 2).exp() * torch.randn_like(mu)"
        program = program.replace(drawn, "codes = torch.normal(mu, (log_var / 2).exp())")
        assert "torch.normal" in program
    data = load_dataset("mnist", binarize="dynamic")
    names = {"torch": torch, "data": data, "kl_per_dim": kl_per_dim}
    exec(program, names)
    images, _ = next(data.test.batches(10_000))
    with torch.no_grad():
        flat = images.flatten(1)
        mu, log_var = names["encoder"](flat).chunk(2, dim=1)
        logits = names["decoder"](reparameterize(mu, log_var))
        error = torch.nn.functional.binary_cross_entropy_with_logits(logits, flat, reduction="none")
        return error.sum(1).mean().item(), kl_per_dim(mu, log_var).sum(1).mean().item()


def test_severed_encoder_collapses_as_the_solution_says():
    whole, severed = train(False), train(True)
    assert check("severed_encoder", whole, severed)
    assert whole == pytest.approx(solutions.severed_encoder()[0], rel=0.03)
    assert severed[0] == pytest.approx(solutions.severed_encoder()[1][0], rel=0.01)
    assert severed[1] < 1e-5
    text = " ".join(solution_text("reparameterization-severed").split())
    assert "about 111 and a rate of 17 nats" in text and "207 and less than 0.00001" in text


def test_severed_encoder_waits(capsys):
    whole, severed = solutions.severed_encoder()
    assert check("severed_encoder", whole, severed)
    assert check("severed_encoder", torch.tensor(whole), np.array(severed))
    for answers in ((..., ...), (whole, ...), (..., severed)):
        assert not check("severed_encoder", *answers)
    assert capsys.readouterr().out.count("Not answered yet") == 3


@pytest.mark.parametrize(
    ("whole", "severed", "code"),
    [
        ((0.14, 16.6), (207, 0), "per_pixel"),
        ((1.1e6, 16.6), (207, 0), "sum"),
        ((111, -16.6), (207, 0), "negative"),
        ((207, 0), (111, 16.6), "swapped"),
        ((207, 0), (207, 0), "whole_severed"),
        ((111, 16.6), (111, 16.6), "not_severed"),
        ((111, 1.66), (207, 0), "per_dimension"),
        ((160, 16.6), (207, 0), "whole"),
        ((111, 16.6), (150, 0), "severed"),
        ((111, 16.6), (207, 2), "severed"),
        (111, (207, 0), "count"),
    ],
)
def test_wrong_answers_on_the_severed_encoder(whole, severed, code):
    assert code_of("severed_encoder", whole, severed) == code


# ── numbers of the quick questions ─────────────────────────────────────────────────────────────


def test_factor_of_the_live_figure():
    """How many times as many samples the score function needs, for z² and μ."""

    def factor(mu, sigma):
        path = moments(lambda e: 2 * (mu + sigma * e))
        score = moments(lambda e: (mu + sigma * e) ** 2 * e / sigma)
        u = (mu / sigma) ** 2
        assert score[1] / path[1] == pytest.approx((u**2 + 14 * u + 15) / 4)
        return score[1] / path[1]

    assert factor(0.0, 0.7) == pytest.approx(3.75) and factor(1.5, 0.5) == pytest.approx(55.5)
    assert 200_000 < factor(1.5, 0.05) < 210_000
    assert factor(0.1, 0.7) > 3.75
    for number in ("3.75", "55.5", "over 200,000"):
        assert number in TEXT
