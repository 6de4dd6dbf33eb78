"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import json
import math
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from asking import asking

from experiments.common import read_rows
from experiments.disentanglement import terms
from experiments.disentanglement import train as runs_of
from notebooks.checkers import disentanglement as checkers
from notebooks.solutions import disentanglement as solutions
from vae_lib.evaluation.disentanglement import dci, mig

ROOT = Path(__file__).parents[2]
(PATH,) = (ROOT / "notebooks").glob("*_disentanglement.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
TEXT = "\n\n".join(SOURCES)
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise, in one line."""
    found = re.search(
        rf"^::::\{{solution\}} disentanglement-{label}\n(.*?)^::::$", TEXT, re.M | re.S
    )
    return " ".join(found[1].split())


# ── two coins and a circle ─────────────────────────────────────────────────────────────────────


def test_circle_is_accepted_in_several_forms(capsys):
    assert check("circle", *solutions.circle())
    assert check("circle", 0.5, 0, 0.61)
    assert check("circle", torch.tensor(0.5), np.float32(0), 0.613)
    for place in range(3):
        answers = [0.5, 0, 0.61]
        answers[place] = ...
        assert not check("circle", *answers)
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


LOG2 = math.log(2)


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ((LOG2 / 2, 0, 0.61), "nats"),
        ((0.75, 0, 0.61), "best_only"),
        ((0, 0, 0.61), "mixed"),
        ((1, 0, 0.61), "copied"),
        ((0.25, 0, 0.61), "one_coin"),
        ((0.6, 0, 0.61), "value"),
        ((0.5, 1, 0.61), "perfect"),
        ((0.5, 0.5, 0.61), "half"),
        ((0.5, 0.2, 0.61), "value"),
        ((0.5, 0, LOG2 / math.log(6)), "entropy"),
        ((0.5, 0, 1 - LOG2 / math.log(5)), "factors"),
        ((0.5, 0, 1 - LOG2), "nats"),
        ((0.5, 0, 0), "of_two"),
        ((0.5, 0, 0.5), "count"),
        ((0.5, 0, 2 / 3), "dimensions"),
        ((0.5, 0, 0.9), "value"),
        ((None, 0, 0.61), "nothing"),
        (("½", 0, 0.61), "no_number"),
    ],
)
def test_wrong_circle(answers, code):
    assert code_of("circle", *answers) == code


def test_circle_is_what_the_library_finds():
    coins = torch.cartesian_prod(torch.arange(2), torch.arange(2)).repeat(500, 1).double()
    code = torch.stack([coins.sum(1), coins[:, 1]], dim=1)
    assert mig(code, coins).score == pytest.approx(solutions.circle()[0], abs=2e-3)
    pytest.importorskip("sklearn")
    generator = torch.Generator().manual_seed(0)
    u = torch.rand(2000, 2, generator=generator)
    angle = 2 * math.pi * u[:, :1]
    others = torch.randn(2000, 4, generator=generator)
    code = torch.cat([angle.cos(), angle.sin(), others], dim=1)
    assert mig(code, u[:, :1]).gaps[0].abs() < 0.05
    shares = dci(torch.cat([code, u[:, 1:]], dim=1), u, trees=30)  # a second factor beside it
    column = shares.importance[:, 0]
    assert column[:2].sum() > 0.95 and column[:2].min() > 0.2


# ── total correlation of a Gaussian ────────────────────────────────────────────────────────────

TC, REST = -0.5 * math.log(0.64), 0.25 - math.log(1.25)
BEFORE, AFTER = (TC, REST), (0.0, 0.25)


def test_gaussian_is_accepted_in_several_forms(capsys):
    assert check("gaussian", *solutions.gaussian())
    assert check("gaussian", (0.223, 0.027), (0, 0.25))
    assert check("gaussian", torch.tensor(BEFORE), np.array(AFTER))
    assert not check("gaussian", ..., AFTER) and not check("gaussian", BEFORE, ...)
    assert not check("gaussian", (TC, ...), AFTER)
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (((2 * TC, REST), AFTER), "no_half"),
        (((-TC, REST), AFTER), "sign"),
        (((0, REST), AFTER), "covariance"),
        (((TC / LOG2, REST), AFTER), "bits"),
        (((-0.5 * math.log(1 - 0.75**2), REST), AFTER), "correlation"),
        (((0.7, REST), AFTER), "value"),
        (((TC, 0.25), AFTER), "whole"),
        (((TC, REST / 2), AFTER), "one"),
        (((TC, 2 * REST), AFTER), "no_half"),
        (((TC, 0.7), AFTER), "value"),
        ((BEFORE, (TC, 0.25)), "unchanged"),
        ((BEFORE, (0.7, 0.25)), "value"),
        ((BEFORE, (0, REST)), "unchanged"),
        ((BEFORE, (0, 0.5)), "no_half"),
        ((BEFORE, (0, 0.1)), "value"),
        ((0.25, AFTER), "count"),
        ((None, AFTER), "nothing"),
    ],
)
def test_wrong_gaussian(answers, code):
    assert code_of("gaussian", *answers) == code


def test_both_sums_are_the_mismatch():
    S = torch.tensor([[1.25, 0.75], [0.75, 1.25]]).double()
    zero, one = torch.zeros(2).double(), torch.eye(2).double()
    normal = torch.distributions.MultivariateNormal
    whole = torch.distributions.kl_divergence(normal(zero, S), normal(zero, one)).item()
    for pair in solutions.gaussian():
        assert sum(pair) == pytest.approx(whole) == pytest.approx(0.25)


# ── which turns are free ───────────────────────────────────────────────────────────────────────

ROOT_E = math.sqrt(math.e**2 - 1)


def test_turns_are_accepted_in_several_forms(capsys):
    assert check("turns", *solutions.turns())
    assert check("turns", np.int64(4), 1.62, torch.tensor(5.24))
    for place in range(3):
        answers = [4, 1.62, 5.24]
        answers[place] = ...
        assert not check("turns", *answers)
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


@pytest.mark.parametrize(
    ("place", "wrong", "code"),
    [
        (0, 2, "groups"),
        (0, 5, "dimensions"),
        (0, 15, "all"),
        (0, 0, "none"),
        (0, 3, "three"),
        (0, 7, "value"),
        (1, 2 * math.log(5.05), "no_half"),
        (1, 0.5 * math.log(1 + 9.9**2), "no_quarter"),
        (1, math.log((10**0.5 + 10**-0.5) / 2), "variance"),
        (1, 0.5 * math.log(1 + 0.125 * 9.9**2), "double_angle"),
        (1, 0, "free"),
        (1, math.log2(5.05), "bits"),
        (1, 1.0, "value"),
        (2, math.e - ROOT_E, "inverse"),
        (2, 2 * math.e, "approximate"),
        (2, (math.e + ROOT_E) ** 2, "variance"),
        (2, math.e, "e"),
        (2, 4.0, "value"),
    ],
)
def test_wrong_turns(place, wrong, code):
    answers = list(solutions.turns())
    answers[place] = wrong
    assert code_of("turns", *answers) == code


def test_turns_agree_with_the_matrix():
    planes, ten, nat = solutions.turns()
    widths = torch.tensor([0.1, 0.1, 0.1, 0.5, 0.5, 1.0]).double()
    turn = torch.tensor([[1.0, -1.0], [1.0, 1.0]]).double() / math.sqrt(2)
    costs = [
        terms.turning_cost(widths[[i, j]][None].log() * 2, turn).item()
        for i in range(6)
        for j in range(i)
    ]
    assert sum(abs(cost) < 1e-9 for cost in costs) == planes and len(costs) == 15
    for ratio, cost in ((10.0, ten), (nat, 1.0)):
        log_var = torch.tensor([[ratio, 1.0]]).double().log() * 2
        assert terms.turning_cost(log_var, turn).item() == pytest.approx(cost)


# ── what is wrong with this code ───────────────────────────────────────────────────────────────


def test_weights_are_accepted_in_several_forms(capsys):
    assert check("weights", *solutions.weights())
    assert check("weights", torch.tensor(5), np.float64(4.233), "C")
    assert check("weights", 5, 4.23, "c")  # as the solution prints it
    for place in range(3):
        answers = list(solutions.weights())
        answers[place] = ...
        assert not check("weights", *answers)
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


@pytest.mark.parametrize(
    ("place", "wrong", "code"),
    [
        (0, 7, "lines"),
        (0, 4, "others"),
        (0, 6, "line"),
        (1, math.log(20_000), "right"),
        (1, math.log(64), "batch"),
        (1, math.log(20_000 * 63 / 19_999), "all_rows"),
        (1, -solutions.weights()[1], "sign"),
        (1, solutions.weights()[1] / LOG2, "bits"),
        (1, 3.0, "value"),
        (2, "ac", "a"),
        (2, "bc", "b"),
        (2, "cd", "d"),
        (2, "e", "letters"),
        (2, 3, "no_string"),
    ],
)
def test_wrong_weights(place, wrong, code):
    answers = list(solutions.weights())
    answers[place] = wrong
    assert code_of("weights", *answers) == code


def test_the_program_does_what_the_solution_says():
    source = re.search(r"```python\n(def log_density\(.*?)```", TEXT, re.S)[1]
    assert [line.rsplit("# ")[-1] for line in source.splitlines()] == list("123456")
    right = source.replace("[::B]", "[:: B + 1]")
    line, reported, noticed = solutions.weights()
    assert source.splitlines()[line - 1] != right.splitlines()[line - 1]

    def information(program, mu, log_var, N):
        names = {"torch": torch, "pairs": terms.pairs}
        exec(program, names)
        z = mu.clone()
        own = terms.pairs(z, mu, log_var).sum(2).diagonal()
        return (own - names["log_density"](z, mu, log_var, N)).mean().item()

    apart = 1e3 * torch.arange(64).double()[:, None].expand(64, 2)
    narrow = torch.zeros(64, 2).double()
    assert information(source, apart, narrow, 20_000) == pytest.approx(reported)
    assert information(right, apart, narrow, 20_000) == pytest.approx(math.log(20_000))
    for program in (source, right):  # what tests b and d would see
        assert information(program, narrow, narrow, 20_000) == pytest.approx(0, abs=1e-5)
    near = torch.randn(64, 2, generator=torch.Generator().manual_seed(0)).double()
    both = [information(program, near, narrow, 64) for program in (source, right)]
    assert both[0] == pytest.approx(both[1])
    assert noticed == "c" and "$4.23$" in solution_text("weights")


# ── uneven positions ───────────────────────────────────────────────────────────────────────────


def test_positions_are_accepted_in_several_forms(capsys):
    assert check("positions", solutions.price(), solutions.positions)
    assert check("positions", 1.79, lambda n, a, b, g: torch.stack(
        [16 + a * torch.randn(n, generator=g), 16 + b * torch.randn(n, generator=g)], 1
    ))  # fmt: skip
    assert check("positions", 1.785, lambda n, a, b, g: torch.normal(
        16.0, torch.tensor([a, b]).expand(n, 2), generator=g
    ))  # fmt: skip
    assert not check("positions", ..., solutions.positions)
    assert not check("positions", 1.79, lambda n, a, b, g: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 2


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (math.log(1.25), "once"),
        (16 * math.log(1.25), "no_half"),
        (8 * math.log(2.125), "variance"),
        (0, "free"),
        (8 * math.log(2), "logarithm"),
        (1.0, "value"),
    ],
)
def test_wrong_price(wrong, code):
    assert code_of("positions", wrong, solutions.positions) == code


def normal(n, spreads, generator):
    return 16 + torch.randn(n, 2, generator=generator) * torch.tensor(spreads)


def laplace(n, spreads, generator):
    u = torch.rand(n, 2, generator=generator).clamp(1e-6, 1 - 1e-6) - 0.5
    unit = -u.sign() * (1 - 2 * u.abs()).log() / 2**0.5
    return 16 + unit * torch.tensor(spreads)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda n, a, b, g: normal(n, [a, b], None), "generator"),
        (lambda n, a, b, g: normal(n, [a, b], g) - 16, "middle"),
        (lambda n, a, b, g: normal(n, [a, b], g) - 1, "mean"),
        (lambda n, a, b, g: normal(n, [b, a], g), "swapped"),
        (lambda n, a, b, g: normal(n, [a**0.5, b**0.5], g), "variance"),
        (lambda n, a, b, g: normal(n, [a**2, b**2], g), "squared"),
        (lambda n, a, b, g: normal(n, [a, a], g), "one_spread"),
        (lambda n, a, b, g: normal(n, [2 * a, b], g), "spread"),
        (lambda n, a, b, g: 16 + torch.randn(n, 1, generator=g) * torch.tensor([a, b]), "same"),
        (
            lambda n, a, b, g: (
                16 + (torch.rand(n, 2, generator=g) - 0.5) * 12**0.5 * torch.tensor([a, b])
            ),
            "not_normal",
        ),
        (lambda n, a, b, g: laplace(n, [a, b], g), "not_normal"),
        (lambda n, a, b, g: normal(n, [4.0, 1.0], g), "fixed"),
        (lambda n, a, b, g: normal(4000, [a, b], g), "shape"),
        (lambda n, a, b, g: normal(n, [a, b], g).T, "shape"),
        (lambda n, a, b, g: None, "nothing"),
        (lambda n: None, "crash"),
        (3.0, "no_function"),
    ],
)
def test_wrong_positions(wrong, code):
    assert code_of("positions", solutions.price(), wrong) == code


def test_solution_states_the_gaps_of_the_experiment():
    rows = [row for row in read_rows(runs_of.FOLDER / "runs.csv") if row["epochs"] == "20"]
    text = solution_text("positions")
    gaps = [float(row[f"gap_{v}"]) for row in rows if row["run"] == "normal-8" for v in "xy"]
    assert len(gaps) == 6
    assert f"{min(gaps):.2f} to {max(gaps):.2f}" in text
    for key in ("gap_x", "gap_y"):
        uneven = [float(row[key]) for row in rows if row["run"] == "uneven-8"]
        assert f"{min(uneven):.2f} to {max(uneven):.2f}" in text
    for run in ("uneven-8", "normal-8"):
        angles = [float(row["angle"]) for row in rows if row["run"] == run]
        assert f"{min(angles):.0f} to {max(angles):.0f}°" in text
