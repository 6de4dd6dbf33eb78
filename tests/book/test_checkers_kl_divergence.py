"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import json
import math
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from asking import asking
from torch.distributions import Bernoulli, MultivariateNormal, kl_divergence

from notebooks.checkers import kl_divergence as checkers
from notebooks.solutions import kl_divergence as solutions
from vae_lib.kl import kl_per_dim

(PATH,) = (Path(__file__).parents[2] / "notebooks").glob("*_kl_divergence.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
TEXT = "\n\n".join("".join(cell["source"]) for cell in CELLS)
FROM_PAPER = ["coin", "wrong_axis", "betas", "budget"]
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise, in one line."""
    found = re.search(rf"^::::\{{solution\}} {label}\n(.*?)^::::$", TEXT, re.M | re.S)[1]
    return " ".join(found.split())


def others_of(name, place, values):
    """The solution with one of its numbers replaced, for each value and its code."""
    right = list(getattr(solutions, name)())
    for value, code in values:
        yield (*right[:place], value, *right[place + 1 :]), code


@pytest.mark.parametrize("name", FROM_PAPER)
def test_numbers_are_accepted_and_the_stub_waits(name, capsys):
    right = getattr(solutions, name)()
    for answer in (right, [torch.tensor(value) for value in right], np.array(right)):
        assert check(name, *answer)
    assert check(name, *(float(f"{value:.4g}") for value in right))
    for place in range(len(right)):
        assert not check(name, *(... if i == place else v for i, v in enumerate(right)))
        for answer, code in others_of(name, place, [(None, "nothing"), ("1", "no_number")]):
            assert code_of(name, *answer) == code
    assert capsys.readouterr().out.count("Not answered yet: ") == len(right)


# ── the coin ───────────────────────────────────────────────────────────────────────────────────


def test_coin_is_that_of_torch_distributions():
    coin, fair = (Bernoulli(torch.tensor(heads, dtype=torch.float64)) for heads in (0.9, 0.5))
    kl, reverse, flips = solutions.coin()
    assert kl == pytest.approx(kl_divergence(coin, fair).item(), abs=1e-7)
    assert reverse == pytest.approx(kl_divergence(fair, coin).item(), abs=1e-7)
    text = solution_text("kl-divergence-coin")
    for quoted in (f"{kl:.3f}$ nats", f"{reverse:.3f}$", f"{flips:.1f}$ flips"):
        assert quoted in text


def test_flips_to_a_million_by_simulation():
    """Somewhat more than Wald's bound, since the score ends above the level that it crosses."""
    generator = torch.Generator().manual_seed(0)
    heads = torch.rand(20_000, 400, generator=generator, dtype=torch.float64) < 0.9
    gains = torch.where(heads, math.log(1.8), math.log(0.2)).double()
    above = gains.cumsum(1) >= math.log(1e6)
    assert above.any(1).all()
    flips = above.double().argmax(1).double() + 1  # of the first crossing
    error = flips.std().item() / math.sqrt(len(flips))
    _, _, bound = solutions.coin()
    assert bound + 4 * error < flips.mean() < bound + 1.5
    assert flips.mean().item() == pytest.approx(38.3, abs=4 * error)
    assert "38.3 flips" in solution_text("kl-divergence-coin")
    assert f"{math.log(1.8):.3f}" in solution_text("kl-divergence-coin")


def test_wrong_coins_are_recognized():
    kl, reverse, _ = solutions.coin()
    wrong_kl = [
        (reverse, "swapped"),
        (kl / math.log(2), "bits"),
        (-kl, "sign"),
        (0.9 * math.log(1.8), "bits"),
        (0.1 * math.log(0.2), "tails_only"),
        (math.log(1.8) + math.log(0.2), "no_average"),
        (2.0, "value"),
    ]
    wrong_reverse = [
        (kl, "swapped"),
        (reverse / math.log(2), "bits"),
        (-reverse, "sign"),
        (-0.5 * math.log(0.2), "tails_only"),
        (-0.294, "heads_only"),
        (2.0, "value"),
    ]
    wrong_flips = [
        (math.log(1e6) / reverse, "swapped"),
        (math.log(1e6) / kl * math.log(2), "bits"),
        (6 / kl, "decimal"),
        (math.log(1e6) / math.log(1.8), "heads_only"),
        (math.log2(1e6) / kl, "bits_of_a_million"),
        (28, "swapped"),
        (26, "bits"),
        (55, "bits_of_a_million"),
        (17, "decimal"),
        (24, "heads_only"),
        (25, "value"),
        (100, "value"),
    ]
    for place, wrong in enumerate((wrong_kl, wrong_reverse, wrong_flips)):
        for answer, code in others_of("coin", place, wrong):
            assert code_of("coin", *answer) == code
    for flips in (37.5, 38, 38.3):
        assert check("coin", kl, reverse, flips)


# ── the wrong axis ─────────────────────────────────────────────────────────────────────────────


def test_program_with_a_wrong_axis_has_that_weight():
    program = re.search(r"```python\n(def loss\(x\).*?)```", TEXT, re.S)[1]
    lines = program.splitlines()
    assert all(line.endswith(f"# {number}") for number, line in enumerate(lines, 1))
    generator = torch.Generator().manual_seed(0)
    parameters = torch.randn(128, 40, generator=generator)
    losses = {}
    for name, source in (
        ("wrong", program),
        ("right", program.replace("kl.sum(dim=0).mean()", "kl.sum(dim=1).mean()")),
        ("none", program.replace("kl.sum(dim=0).mean()", "0")),
    ):
        namespace = {
            "torch": torch,
            "encoder": lambda x: parameters,
            "decoder": lambda z: z,
            "bce": lambda out, x: torch.zeros(128, 784),
        }
        exec(source, namespace)
        losses[name] = namespace["loss"](None)
    mu, log_var = parameters.chunk(2, dim=1)
    assert losses["none"] == 0
    assert losses["right"].item() == pytest.approx(kl_per_dim(mu, log_var).sum(1).mean().item())
    _, beta = solutions.wrong_axis()
    assert (losses["wrong"] / losses["right"]).item() == pytest.approx(beta, rel=1e-5)
    assert f"{beta:.1f}" in solution_text("kl-divergence-wrong-axis")


def test_wrong_lines_and_weights_are_recognized():
    lines = {2: "chunk", 3: "noise", 4: "sigma", 5: "pixels", 6: "terms", 1: "value", 8: "value"}
    for answer, code in others_of("wrong_axis", 0, lines.items()):
        assert code_of("wrong_axis", *answer) == code
    wrong = [
        (20 / 128, "inverse"),
        (128, "batch"),
        (1 / 20, "dimensions"),
        (20, "no_batch"),
        (128 * 20, "both"),
        (3.0, "value"),
    ]
    for answer, code in others_of("wrong_axis", 1, wrong):
        assert code_of("wrong_axis", *answer) == code


# ── which β ────────────────────────────────────────────────────────────────────────────────────


def test_weights_are_those_of_the_programs():
    """By computing the terms: each program is a factor times L_recon + β L_KL, plus a constant."""
    generator = torch.Generator().manual_seed(0)
    x, first, second = torch.rand(3, 2, 3, 64, 64, generator=generator, dtype=torch.float64)
    kl = torch.rand(2, 32, generator=generator, dtype=torch.float64)
    squared = [((x - out) ** 2).flatten(1).sum(1).mean() for out in (first, second)]
    recon = [error / 2 for error in squared]  # of variance 1, up to a constant
    factor = (torch.nn.functional.mse_loss(first, x) - torch.nn.functional.mse_loss(second, x)) / (
        recon[0] - recon[1]
    )
    beta_1, beta_2, variance = solutions.betas()
    assert beta_1 == pytest.approx(0.00025 / factor.item())
    assert beta_2 == pytest.approx((kl.mean() / kl.sum(1).mean()).item())
    assert 1 / (2 * variance) == pytest.approx(1.0)
    text = solution_text("kl-divergence-betas")
    assert f"{beta_1:.3f}" in text and f"{beta_2:g}" in text


def test_weights_may_be_rounded():
    assert check("betas", 1.54, 0.031, 0.5)


def test_wrong_weights_are_recognized():
    wrong_1 = [
        (0.00025, "as_it_stands"),
        (3.072, "no_half"),
        (6.144, "half_twice"),
        (0.512, "channels"),
        (1.024, "channels_no_half"),
        (1 / 1.536, "inverse"),
        (9.0, "value"),
    ]
    wrong_2 = [(32, "inverse"), (0.05, "text"), (1, "none"), (0.5, "value")]
    wrong_3 = [(1, "one"), (2, "inverse"), (0.7071, "deviation"), (3, "value")]
    for place, wrong in enumerate((wrong_1, wrong_2, wrong_3)):
        for answer, code in others_of("betas", place, wrong):
            assert code_of("betas", *answer) == code


# ── the budget ─────────────────────────────────────────────────────────────────────────────────


def test_budget_by_sampling():
    rho, sigma, rate = solutions.budget()
    eps = torch.randn(400_000, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    log_var = torch.tensor(2 * math.log(sigma), dtype=torch.float64)
    for shift, exact in ((0.0, 3.0), (2.0, rate)):
        rates = kl_per_dim(shift + math.sqrt(rho) * sigma * eps, log_var)
        error = rates.std().item() / math.sqrt(len(rates))
        assert rates.mean().item() == pytest.approx(exact, abs=4 * error)
    text = solution_text("kl-divergence-budget")
    assert f"{rho:.1f}" in text and f"{sigma:.4f}" in text
    assert f"{math.exp(0.6) - 1:.2f}" in text and f"= {math.exp(3):.0f}$" in text


def test_wrong_budgets_are_recognized():
    wrong_rho = [
        (math.exp(3) - 1, "no_half"),
        (math.exp(3), "no_half_no_one"),
        (63, "bits"),
        (7.0, "value"),
    ]
    wrong_sigma = [(math.exp(-6), "variance"), (math.exp(3), "inverse"), (0.3, "value")]
    wrong_rate = [
        (7, "no_half"),
        (4, "not_squared"),
        (2, "extra"),
        (3, "unchanged"),
        (9, "value"),
    ]
    for place, wrong in enumerate((wrong_rho, wrong_sigma, wrong_rate)):
        for answer, code in others_of("budget", place, wrong):
            assert code_of("budget", *answer) == code


# ── when to cover ──────────────────────────────────────────────────────────────────────────────


def best_on_a_lattice(a, means, sigmas):
    """The least KL(q ‖ p) over a lattice of means and widths, without any optimizer."""
    z = torch.linspace(-9, 9, 1801, dtype=torch.float64)
    log_p = torch.logsumexp(
        torch.stack([
            math.log(w) - 0.5 * ((z - place) / 0.5) ** 2 - math.log(0.5 * math.sqrt(2 * math.pi))
            for w, place in ((0.6, -a), (0.4, a))
        ]), 0,
    )  # fmt: skip
    mu, sigma = means[:, None, None], sigmas[None, :, None]
    log_q = -0.5 * ((z - mu) / sigma) ** 2 - (sigma * math.sqrt(2 * math.pi)).log()
    return torch.trapezoid(log_q.exp() * (log_q - log_p), z).min().item()


def test_switch_is_where_a_lattice_finds_it():
    a = solutions.switch()
    text = solution_text("kl-divergence-switch")
    assert f"$a = {a:.3f}$, which is {a:.2f} to two decimal places" in text
    steps = {"dtype": torch.float64, "steps": 41}
    on_mode = torch.linspace(-1.45, -1.0, **steps), torch.linspace(0.45, 0.7, **steps)
    broad = torch.linspace(-0.5, 0.1, **steps), torch.linspace(0.9, 1.6, **steps)
    for shift, covers in ((-0.02, True), (0.02, False)):
        difference = best_on_a_lattice(a + shift, *broad) - best_on_a_lattice(a + shift, *on_mode)
        assert (difference < 0) == covers
    assert best_on_a_lattice(1.0, *broad) == pytest.approx(0.23, abs=0.005)
    assert best_on_a_lattice(1.5, *broad) == pytest.approx(0.85, abs=0.005)


def test_switch_is_checked():
    for answer in (solutions.switch(), 1.25, 1.26, torch.tensor(1.255), np.float64(1.26)):
        assert check("switch", answer)
    assert not check("switch", ...)
    wrong = {
        2.51: "distance",
        1.27: "wide_start",
        1.3: "wide_start",
        1.54: "smaller_mode",
        1.15: "vanishes",
        0.5: "value",
        2.0: "value",
        None: "nothing",
        "1.26": "no_number",
        math.nan: "not_finite",
    }
    for answer, code in wrong.items():
        assert code_of("switch", answer) == code


# ── a diagonal q ───────────────────────────────────────────────────────────────────────────────


def with_numpy(S):
    S = S.numpy()
    return 1 / np.diag(np.linalg.inv(S)), np.diag(S).copy()


def in_single_precision(S):
    return [v.float() for v in solutions.best_diagonal(S)]


def one_given_the_others(S):
    """Each variance given all other codes, by Schur complements."""
    variances = []
    for d in range(len(S)):
        rest = [i for i in range(len(S)) if i != d]
        solved = torch.linalg.solve(S[rest][:, rest], S[rest, d])
        variances.append(S[d, d] - S[d, rest] @ solved)
    return torch.stack(variances), S.diag()


@pytest.mark.parametrize("right", [with_numpy, in_single_precision, one_given_the_others])
def test_best_diagonal_may_be_written_otherwise(right, capsys):
    assert check("best_diagonal", right)
    assert check("best_diagonal", solutions.best_diagonal)
    assert not check("best_diagonal", lambda S: ...)
    assert "Not answered yet" in capsys.readouterr().out


def answered(change):
    """An answer made from the right one."""
    return lambda S: change(*solutions.best_diagonal(S))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (answered(lambda r, f: (f, r)), "swapped"),
        (answered(lambda r, f: r), "count"),
        (answered(lambda r, f: (r, f, f)), "count"),
        (answered(lambda r, f: (r.sqrt(), f)), "deviation"),
        (answered(lambda r, f: (r, f.sqrt())), "deviation"),
        (answered(lambda r, f: (1 / r, f)), "inverse"),
        (answered(lambda r, f: (r**2, f)), "squared"),
        (answered(lambda r, f: (f, f)), "same"),
        (answered(lambda r, f: (r, r)), "same"),
        (lambda S: (torch.linalg.eigvalsh(S), S.diagonal()), "eigenvalues"),
        (lambda S: (1 / S.diagonal(), S.diagonal()), "diagonal_first"),
        (answered(lambda r, f: (-r, f)), "not_positive"),
        (answered(lambda r, f: (r + 1, f)), "value"),
        (answered(lambda r, f: (r.diag(), f)), "shape"),
        (answered(lambda r, f: (r, None)), "nothing"),
        (lambda S: undefined, "crash"),  # noqa: F821
        (3.0, "no_function"),
    ],
)
def test_wrong_diagonals_are_recognized(wrong, code):
    assert code_of("best_diagonal", wrong) == code


def test_diagonals_are_minima_and_cost_the_mutual_information():
    c = 0.7
    S = torch.tensor([[1.0, 1.5 * c], [1.5 * c, 2.25]], dtype=torch.float64)
    zero = torch.zeros(2, dtype=torch.float64)
    p = MultivariateNormal(zero, S)

    def cost(v, direction):
        q = MultivariateNormal(zero, v.diag())
        pair = (q, p) if direction == "reverse" else (p, q)
        return kl_divergence(*pair).item()

    steps = torch.tensor([[0.01, 0.0], [0.0, 0.01], [-0.01, 0.0], [0.0, -0.01]])
    for direction, v in zip(("reverse", "forward"), solutions.best_diagonal(S), strict=True):
        least = cost(v, direction)
        assert least == pytest.approx(-0.5 * math.log(1 - c**2))
        assert all(cost(v + step, direction) > least for step in steps.double())
    assert f"{-0.5 * math.log(1 - c**2):.4f}" in solution_text("kl-divergence-diagonal")
