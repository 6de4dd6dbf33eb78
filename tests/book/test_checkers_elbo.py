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

from experiments.small_vae.gaps import best_q, mean_elbo
from experiments.small_vae.train import WEIGHTS
from notebooks.checkers import elbo as checkers
from notebooks.solutions import elbo as solutions
from vae_lib import load_dataset, load_model
from vae_lib.evaluation.oracle import LinearGaussian

(PATH,) = (Path(__file__).parents[2] / "notebooks").glob("*_elbo.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
TEXT = "\n\n".join(SOURCES)
FUNCTIONS = ["elbo_by_sampling", "best_q", "leave_one_out", "fit_gaussian"]
CONSTANT = -0.5 * math.log(2 * math.pi)
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise."""
    return re.search(rf"^::::\{{solution\}} {label}\n(.*?)^::::$", TEXT, re.M | re.S)[1]


def run_cell(name):
    """What the cell prints that asks for a function, once the solution stands in it; its names."""
    source = next(text for text in SOURCES if f"checkers.check_{name}(" in text)
    stub = rf"def {name}\(.*\):\n    return \.\.\.  # your answer\n"
    solved, count = re.subn(stub, f"{name} = solutions.{name}\n", source)
    assert count == 1
    namespace = {"math": math, "torch": torch, "checkers": checkers, "solutions": solutions}
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(solved, namespace)
    return printed.getvalue(), namespace


@pytest.mark.parametrize("name", FUNCTIONS)
def test_solution_is_accepted_and_the_stub_waits(name, capsys):
    assert_accepted_and_waiting(checkers, name, getattr(solutions, name), capsys)


# ── by hand ────────────────────────────────────────────────────────────────────────────────────


def test_by_hand_is_the_oracles_answer():
    one = torch.ones(1, dtype=torch.float64)
    oracle = LinearGaussian(W=one[:, None], m=0 * one, sigma=1.0)
    x, mu, log_var = 2 * one, 0 * one, 0 * one
    exact = oracle.elbo(x, mu, log_var).item(), oracle.gap(x, mu, log_var).item()
    assert solutions.by_hand() == pytest.approx(exact, abs=1e-12)
    for answer in (exact, (-3.42, 1.15), np.array(exact), torch.tensor(exact)):
        assert check("by_hand", *answer)
    for elbo, gap in ((..., ...), (exact[0], ...), (..., exact[1])):
        assert not check("by_hand", elbo, gap)
    assert f"{exact[0]:.4f}" in solution_text("elbo-by-hand")
    assert f"{exact[1]:.4f}" in solution_text("elbo-by-hand")


@pytest.mark.parametrize(
    ("elbo", "gap", "code"),
    [
        (CONSTANT - 2, 1.1534, "no_width"),
        (-2.5, 1.1534, "no_normalizer"),
        (CONSTANT - 5, 1.1534, "no_half"),
        (3.4189, 1.1534, "sign"),
        (-0.5 * math.log(4 * math.pi) - 1, 1.1534, "evidence"),
        (-3.4189 - 1.1534, 1.1534, "wrong_kl"),
        (-4.0, 1.1534, "value"),
        (-3.4189, 0, "wrong_kl"),
        (-3.4189, -1.1534, "sign"),
        (-3.4189, 0.6534, "no_width"),
        (-3.4189, 0.5966, "swapped"),
        (-3.4189, 0.1534, "no_mean"),
        (-3.4189, 1, "mean_only"),
        (-3.4189, 2, "value"),
        (None, 1.1534, "nothing"),
        (-3.4189, "1.15", "no_number"),
    ],
)
def test_wrong_answers_by_hand(elbo, gap, code):
    assert code_of("by_hand", elbo, gap) == code


# ── the wrong line ─────────────────────────────────────────────────────────────────────────────


def test_program_with_a_wrong_line_does_what_the_exercise_says():
    program = re.search(r"```python\n(def elbo\(.*?)```", TEXT, re.S)[1]
    lines = program.splitlines()
    assert all(line.endswith(f"# {number}") for number, line in enumerate(lines, 1))
    namespace = {"math": math, "LOG_2PI": math.log(2 * math.pi)}
    exec(program, namespace)
    eps = torch.randn(7, dtype=torch.float64, generator=torch.Generator().manual_seed(0))

    def log_joint(z):
        return 2 * CONSTANT - 0.5 * z**2 - 0.5 * (2 - z) ** 2

    log_evidence = -0.5 * math.log(4 * math.pi) - 1
    for draws in (eps, eps[:1]):
        estimate = namespace["elbo"](log_joint, 1.0, math.log(0.5), draws).item()
        assert estimate == pytest.approx(log_evidence + 0.5 * math.log(2))
    assert f"{estimate:.4f}" in TEXT and f"{log_evidence:.4f}" in TEXT
    assert f"{0.5 * math.log(2):.4f}" in solution_text("elbo-wrong-line")
    for mu, log_var in ((0.0, 0.0), (0.3, 0.7), (0.3, -0.7)):
        right, _ = solutions.elbo_by_sampling(log_joint, mu, math.exp(log_var / 2), eps)
        found = namespace["elbo"](log_joint, mu, log_var, eps)
        assert (found - right).item() == pytest.approx(-log_var / 2)


def test_wrong_line_is_found():
    assert check("wrong_line", solutions.wrong_line()) and check("wrong_line", 4.0)
    assert not check("wrong_line", ...)
    found = {line: code_of("wrong_line", line) for line in (1, 2, 3, 5, "four")}
    assert found == {1: "value", 2: "sigma", 3: "code", 5: "average", "four": "no_number"}


# ── the ELBO from samples ──────────────────────────────────────────────────────────────────────


def log_q_of(eps, sigma):
    return CONSTANT - math.log(sigma) - 0.5 * eps**2


def log_weights(log_joint, mu, sigma, eps):
    return log_joint(mu + sigma * eps) - log_q_of(eps, sigma)


def averaged(values):
    """The estimate and its error of these values."""
    return values.mean(), values.std() / math.sqrt(len(values))


def with_numpy(log_joint, mu, sigma, eps):
    log_w = log_weights(log_joint, mu, sigma, eps.numpy())
    return log_w.mean(), log_w.std() / np.sqrt(len(log_w))  # with K, not K − 1


def with_a_distribution(log_joint, mu, sigma, eps):
    q = torch.distributions.Normal(torch.tensor(mu).double(), torch.tensor(sigma).double())
    z = q.mean + q.stddev * eps
    return averaged(log_joint(z) - q.log_prob(z))


def in_single_precision(log_joint, mu, sigma, eps):
    return [value.item() for value in averaged(log_weights(log_joint, mu, sigma, eps.float()))]


def in_a_loop(log_joint, mu, sigma, eps):
    return averaged(torch.stack([log_weights(log_joint, mu, sigma, one) for one in eps]))


@pytest.mark.parametrize("right", [with_numpy, with_a_distribution, in_single_precision, in_a_loop])
def test_elbo_by_sampling_may_be_written_otherwise(right):
    assert check("elbo_by_sampling", right)


def estimate(value):
    """An answer with this estimate and any error."""
    return lambda *inputs: (value(*inputs), 0.1)


def right_estimate(error):
    """An answer with the right estimate and an error made from log w."""
    return lambda *inputs: (log_weights(*inputs).mean(), error(log_weights(*inputs)))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (estimate(lambda f, mu, sigma, eps: f(mu + sigma * eps).mean()), "no_log_q"),
        (estimate(lambda *i: log_weights(*i).exp().mean().log()), "log_of_mean"),
        (
            estimate(lambda f, mu, s, eps: (f(mu + s * eps) - log_q_of(eps, 1)).mean()),
            "no_sigma",
        ),
        (estimate(lambda *i: (log_weights(*i) + CONSTANT).mean()), "no_constant"),
        (estimate(lambda *i: -log_weights(*i).mean()), "sign"),
        (estimate(lambda *i: log_weights(*i).sum()), "sum"),
        (estimate(lambda f, mu, s, eps: log_weights(f, mu, math.sqrt(s), eps).mean()), "variance"),
        (
            estimate(lambda f, mu, s, e: (f(mu + math.sqrt(s) * e) - log_q_of(e, s)).mean()),
            "variance_in_code",
        ),
        (estimate(lambda f, mu, s, eps: log_weights(f, mu, math.exp(s), eps).mean()), "logarithm"),
        (
            estimate(lambda f, mu, s, e: f(mu + s * e).mean() - CONSTANT + 0.5 + math.log(s)),
            "entropy",
        ),
        (estimate(lambda *i: 0.0), "value"),
        (right_estimate(lambda log_w: log_w.std()), "deviation"),
        (right_estimate(lambda log_w: log_w.std() / len(log_w)), "over_k"),
        (right_estimate(lambda log_w: log_w.var() / len(log_w)), "error_squared"),
        (right_estimate(lambda log_w: log_w.var()), "spread_squared"),
        (right_estimate(lambda log_w: 0.0), "error"),
        (lambda *i: log_weights(*i).mean(), "count"),
        (lambda *i: log_weights(*i), "count"),
        (lambda log_joint, mu, sigma: (0, 0), "crash"),
    ],
)
def test_wrong_elbos_are_recognized(wrong, code):
    assert code_of("elbo_by_sampling", wrong) == code


# ── the best q ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("beta", [0.1, 1.0, 4.0])
def test_best_q_is_the_tempered_posterior(beta):
    """Normalized on a grid: no q of any shape is better."""
    x, slope, sigma = 1.3, 0.7, 0.5
    z = torch.linspace(-12, 12, 24001, dtype=torch.float64)
    log_q = (-0.5 * z**2 - 0.5 * ((x - slope * z) / sigma) ** 2 / beta).log_softmax(0)
    mean = (log_q.exp() * z).sum()
    variance = (log_q.exp() * (z - mean) ** 2).sum()
    found = solutions.best_q(x, slope, sigma, beta)
    assert found == pytest.approx((mean.item(), variance.item()), abs=1e-6)


def test_best_q_may_be_written_otherwise():
    def with_numpy(x, slope, sigma, beta):
        variance = np.float64(beta) * sigma**2 / (slope**2 + beta * sigma**2)
        return np.array([slope * x * variance / (beta * sigma**2), variance])

    def by_climbing(x, slope, sigma, beta):
        q = torch.zeros(2, dtype=torch.float64, requires_grad=True)  # mean, log variance
        climb = torch.optim.LBFGS([q], max_iter=200, tolerance_grad=1e-10, tolerance_change=1e-14)

        def loss():
            climb.zero_grad()
            mean, variance = q[0], q[1].exp()
            error = ((x - slope * mean) ** 2 + slope**2 * variance) / (2 * sigma**2)
            value = error + beta / 2 * (mean**2 + variance - q[1])
            value.backward()
            return value

        climb.step(loss)
        return [q[0], q[1].exp()]

    assert check("best_q", with_numpy) and check("best_q", by_climbing)


def posterior(x, slope, sigma, beta):
    return solutions.best_q(x, slope, sigma, 1.0)


def with_variance(change):
    """The right mean, and a variance made from the precision and β."""
    return lambda x, a, s, b: (solutions.best_q(x, a, s, b)[0], change(a, s, b))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda x, a, s, b: (x / a, 0.1), "least_squares"),
        (lambda x, a, s, b: (0.0, 1.0), "prior"),
        (posterior, "mean_without_beta"),
        (
            lambda x, a, s, b: (solutions.best_q(x, a, s, b)[0] / a, b / (a**2 / s**2 + b)),
            "mean_without_slope",
        ),
        (lambda x, a, s, b: solutions.best_q(x, 1.0, s, b), "slope_one"),
        (lambda x, a, s, b: solutions.best_q(x, a, 1.0, b), "sigma_one"),
        (lambda x, a, s, b: (7.0, 0.1), "value"),
        (with_variance(lambda a, s, b: 0.0), "no_variance"),
        (with_variance(lambda a, s, b: math.sqrt(b / (a**2 / s**2 + b))), "deviation"),
        (with_variance(lambda a, s, b: 1 / (a**2 / s**2 + 1)), "variance_without_beta"),
        (with_variance(lambda a, s, b: 1 / (a**2 / s**2 + b)), "beta_once"),
        (with_variance(lambda a, s, b: a**2 / s**2 / b + 1), "precision"),
        (with_variance(lambda a, s, b: b / (1 / s**2 + b)), "slope_one"),
        (with_variance(lambda a, s, b: b / (a**2 + b)), "sigma_one"),
        (with_variance(lambda a, s, b: 7.0), "value"),
        (lambda x, a, s, b: solutions.best_q(x, a, s, b)[0], "count"),
    ],
)
def test_wrong_best_q_is_recognized(wrong, code):
    assert code_of("best_q", wrong) == code


# ── more samples ───────────────────────────────────────────────────────────────────────────────


def groups_by_loop(log_w):
    total = 0.0
    for left_out in range(len(log_w)):
        others = torch.cat([log_w[:left_out], log_w[left_out + 1 :]])
        total += torch.logsumexp(others, 0) - math.log(len(others))
    return total / len(log_w)


def groups_with_numpy(log_w):
    values = log_w.numpy()
    groups = [np.delete(values, j) for j in range(len(values))]
    return np.mean([np.log(np.mean(np.exp(g - g.max()))) + g.max() for g in groups])


@pytest.mark.parametrize("right", [groups_by_loop, groups_with_numpy])
def test_leave_one_out_may_be_written_otherwise(right):
    assert check("leave_one_out", right)
    log_w = torch.randn(9, dtype=torch.float64, generator=torch.Generator().manual_seed(3))
    assert float(right(log_w)) == pytest.approx(solutions.leave_one_out(log_w).item())


def others_of(log_w):
    """The logarithms of the sums without one, by subtraction."""
    return (log_w.exp().sum() - log_w.exp()).log()


def shifted(function):
    """A function that takes the largest log-weight out first."""
    return lambda log_w: function(log_w - log_w.max()) + log_w.max()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda w: w.logsumexp(0) - math.log(len(w)), "everything"),
        (lambda w: w.mean(), "own"),
        (lambda w: others_of(w).mean(), "no_divisor"),
        (lambda w: others_of(w).mean() - math.log(len(w)), "divisor"),
        (lambda w: solutions.leave_one_out(w) * len(w), "sum"),
        (
            lambda w: torch.stack([w.sum() - v for v in w]).div(len(w) - 1).log().mean(),
            "not_finite",
        ),
        (lambda w: (others_of(w) - math.log(len(w) - 1)).exp().mean(), "exponential"),
        (lambda w: torch.zeros(()), "value"),
        (lambda w: others_of(w) - math.log(len(w) - 1), "no_number"),
        (lambda w: (others_of(w) - math.log(len(w) - 1)).mean(), "not_finite"),
        (
            lambda w: (others_of(w).nan_to_num(0, 0, 0) - math.log(len(w) - 1)).mean(),
            "shift",
        ),
        (shifted(lambda w: (others_of(w) - math.log(len(w) - 1)).mean()), "cancellation"),
    ],
)
def test_wrong_groups_are_recognized(wrong, code):
    assert code_of("leave_one_out", wrong) == code


def test_bounds_rise_as_the_solution_says():
    printed, _ = run_cell("leave_one_out")
    _, line = printed.splitlines()
    mean, error, least, most = re.findall(r"\d[\d.]*(?:e[-+]\d+)?", line)
    assert float(least) >= 0
    assert f"${mean} \\pm {error}$" in solution_text("elbo-more-samples")
    assert f"as large as {most}" in solution_text("elbo-more-samples")


def test_rise_is_that_of_fresh_draws():
    """L_8 − L_7 from independent draws: the solution's estimate is not one of something else."""
    generator = torch.Generator().manual_seed(7)
    sigma = math.sqrt(1 / 8)
    eps = torch.randn(400_000, 8, dtype=torch.float64, generator=generator)
    z = 1 + sigma * eps
    log_w = 2 * CONSTANT - 0.5 * z**2 - 0.5 * (2 - z) ** 2 - log_q_of(eps, sigma)
    bounds = [log_w[:, :k].logsumexp(1) - math.log(k) for k in (7, 8)]
    rise = (bounds[1] - bounds[0]).mean().item()
    assert rise == pytest.approx(0.0084, abs=4 * 0.0005)


# ── two modes ──────────────────────────────────────────────────────────────────────────────────


def fit_with_adam(log_joint, start, sigma):
    """Another climb, on another grid, by samples' quantiles rather than the trapezoidal rule."""
    eps = torch.special.ndtri((torch.arange(2000, dtype=torch.float64) + 0.5) / 2000)
    q = torch.tensor([start, math.log(sigma)], dtype=torch.float64, requires_grad=True)
    climb = torch.optim.Adam([q], lr=0.02)
    z = torch.linspace(-6, 6, 5001, dtype=torch.float64)
    log_evidence = torch.trapezoid(log_joint(z).exp(), z).log()
    for step in range(1500):
        climb.param_groups[0]["lr"] = 0.02 * (1 - step / 1500)
        codes = q[0] + q[1].exp() * eps
        elbo = (log_joint(codes) - log_q_of(eps, 1) + q[1]).mean()
        climb.zero_grad()
        (-elbo).backward()
        climb.step()
    return q[0], q[1].exp(), log_evidence - elbo


def test_fit_may_be_written_otherwise():
    assert check("fit_gaussian", fit_with_adam)


def fitted(change):
    """An answer that is changed after a right fit."""
    return lambda *inputs: change(*solutions.fit_gaussian(*inputs))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (fitted(lambda mean, sigma, gap: (mean, sigma)), "count"),
        (fitted(lambda mean, sigma, gap: (mean, sigma, -gap)), "negative_gap"),
        (fitted(lambda mean, sigma, gap: (mean, sigma**2, gap)), "variance"),
        (fitted(lambda mean, sigma, gap: (mean, math.log(sigma), gap)), "logarithm"),
        (fitted(lambda mean, sigma, gap: (mean, 0.22, gap)), "width_fixed"),
        (lambda *_: (0.0, 1.9601, 2.0), "moments"),
        (lambda f, *_: solutions.fit_gaussian(f, 0.0, 1.0), "both_modes"),
        (lambda *_: (1.9685, 0.127, 0.7), "laplace"),
        (fitted(lambda mean, sigma, gap: (1.9685, sigma, gap)), "laplace"),
        (fitted(lambda mean, sigma, gap: (1.5, 0.14, gap)), "value"),
        (lambda f, *_: solutions.fit_gaussian(f, 1.0, 0.22), "start_ignored"),
        (lambda f, start, sigma: (start, 0.1278, 2.0), "mean_fixed"),
        (fitted(lambda mean, sigma, gap: (mean, sigma, gap - math.log(2))), "one_mode"),
        (fitted(lambda mean, sigma, gap: (mean, sigma, 0.1)), "value"),
    ],
)
def test_wrong_fits_are_recognized(wrong, code):
    assert code_of("fit_gaussian", wrong) == code


def test_climbs_end_as_the_solution_says():
    printed, known = run_cell("fit_gaussian")
    text = solution_text("elbo-two-modes")
    ends = re.findall(r"from (\S+) with σ = (\S+): mean (\S+), σ (\S+), gap (\S+) nats", printed)
    assert [end[:2] for end in ends] == [
        ("1.0", "0.22"),
        ("0.0", "1.00"),
        ("0.1", "1.00"),
        ("0.1", "0.22"),
    ]
    on_a_mode, middle = ends[0][2:], ends[1][2:]
    assert ends[3][2:] == on_a_mode and ends[2][3:] == middle[1:]
    assert abs(float(middle[0])) < 5e-4
    for quoted in on_a_mode:
        assert quoted in text
    assert middle[1] in text and f"{float(middle[2]):.2f}" in text
    assert f"{math.log(2):.4f}" in text

    second = SOURCES[next(i for i, s in enumerate(SOURCES) if "check_fit_gaussian(" in s) + 1]
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(second, known)
    size, of, repeats, mean, _, most = re.findall(r"-?\d+(?:\.\d+)?", printed.getvalue())
    assert (of, repeats) == ("1000", "1000")
    assert f"is {size} of 1000" in text and f"is {mean[1:]} nats too low" in text
    assert f"closer than {most[1:]}" in text
    z = torch.linspace(-8, 8, 3201, dtype=torch.float64)
    log_p = known["log_joint_squared"](z)
    spread = torch.trapezoid(z**2 * log_p.softmax(0) / (z[1] - z[0]), z).sqrt()
    assert f"{spread:.3f}" in text


# ── training images ────────────────────────────────────────────────────────────────────────────


def test_training_images_as_the_solution_says():
    """Measured on the committed model, and accepted."""
    model = load_model(WEIGHTS).requires_grad_(False)
    data = load_dataset("mnist", binarize="dynamic")
    gaps = []
    for part in (data.test[:100], data.train[:100].binarized(first_seed=0)):
        x, _ = next(part.batches(100))
        gaps.append(mean_elbo(model, x, *best_q(model, x)) - mean_elbo(model, x, *model.encode(x)))
    difference, error = solutions.training_images(*gaps)
    assert check("training_images", difference, error)
    text = solution_text("elbo-training-images")
    for quoted in (gaps[0].mean(), gaps[1].mean(), difference, error):
        assert f"{quoted:.1f}" in text


@pytest.mark.parametrize(
    ("difference", "error", "code"),
    [
        (0.5, 0.0, "no_error"),
        (0.5, 0.04, "too_small"),
        (0.5, 0.28, "one_group"),
        (0.5, 4.2, "deviation"),
        (0.5, 0.8, "error"),
        (-1.1, 0.42, "sign"),
        (4.0, 0.42, "no_gap"),
        (-5.0, 0.42, "no_gap"),
        (None, 0.42, "nothing"),
    ],
)
def test_wrong_comparisons_are_recognized(difference, error, code):
    assert code_of("training_images", difference, error) == code


def test_other_images_are_accepted():
    for difference, error in ((0.1, 0.36), (torch.tensor(0.9), np.float64(0.41)), (-0.2, 0.4)):
        assert check("training_images", difference, error)
    assert not check("training_images", ..., ...)
