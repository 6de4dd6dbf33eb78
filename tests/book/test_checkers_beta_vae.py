"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import json
import math
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from asking import asking

from notebooks.checkers import beta_vae as checkers
from notebooks.solutions import beta_vae as solutions
from vae_lib.objectives import Terms

ROOT = Path(__file__).parents[2]
(PATH,) = (ROOT / "notebooks").glob("*_beta_vae.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
TEXT = "\n\n".join("".join(cell["source"]) for cell in CELLS)
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise, in one line."""
    found = re.search(rf"^::::\{{solution\}} beta-vae-{label}\n(.*?)^::::$", TEXT, re.M | re.S)
    return " ".join(found[1].split())


# ── three models ───────────────────────────────────────────────────────────────────────────────


def test_three_is_accepted_in_several_forms(capsys):
    assert solutions.three() == (2.25, 1.5, 3.0)
    assert check("three", *solutions.three())
    assert check("three", torch.tensor(9 / 4), np.float32(1.5), 3)
    for place in range(3):
        answers = [2.25, 1.5, 3]
        answers[place] = ...
        assert not check("three", *answers)
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ((1.5, 1.5, 3), "first_two"),
        ((3, 1.5, 3), "last_two"),
        ((4 / 9, 1.5, 3), "inverse"),
        ((2, 1.5, 3), "value"),
        ((2.25, 5.5, 3), "hull"),
        ((2.25, -3, 3), "no_limit"),
        ((2.25, -1.5, 3), "sign"),
        ((2.25, 6, 3), "no_weight"),
        ((2.25, 2, 3), "value"),
        ((2.25, 1.5, 2.25), "tie"),
        ((2.25, 1.5, 1.5), "other"),
        ((2.25, 1.5, 6), "distance"),
        ((2.25, 1.5, 4), "value"),
        ((None, 1.5, 3), "nothing"),
        (("9/4", 1.5, 3), "no_number"),
    ],
)
def test_wrong_three(answers, code):
    assert code_of("three", *answers) == code


def test_the_penalty_finds_the_middle_model_from_there_on():
    rates, distortions = torch.tensor([[0.0, 2, 4], [10, 7, 1]])
    for gamma, chosen in ((2.9, 2), (3.1, 1), (100.0, 1)):
        assert (distortions + gamma * (rates - 2).abs()).argmin() == chosen
    for beta in np.linspace(0, 20, 999):
        assert (distortions + beta * rates).argmin() != 1
    text = solution_text("three")
    assert "$7 + 4.5 = 11.5$" in text and "The maximum is $5.5$" in text


# ── a loss that is no bound ────────────────────────────────────────────────────────────────────


def test_bound_is_accepted_in_several_forms(capsys):
    assert solutions.bound() == (5.0, 0.75)
    assert check("bound", *solutions.bound())
    assert check("bound", torch.tensor(5), np.float64(3 / 4))
    assert not check("bound", ..., 0.75) and not check("bound", 5, ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 2


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ((15, 0.75), "no_rate"),
        ((-5, 0.75), "sign"),
        ((115, 0.75), "loss"),
        ((7, 0.75), "value"),
        ((5, 1), "always"),
        ((5, 0.25), "rest"),
        ((5, 1.25), "above"),
        ((5, 0.5), "value"),
        ((5, None), "nothing"),
    ],
)
def test_wrong_bound(answers, code):
    assert code_of("bound", *answers) == code


def test_the_friends_number_is_the_weighted_loss():
    assert 95 + 0.5 * 20 == 105 and "reports $D + \\beta R = 105$ nats" in TEXT


# ── cycles ─────────────────────────────────────────────────────────────────────────────────────


def test_cyclical_is_accepted_in_several_forms(capsys):
    assert check("cyclical", solutions.cyclical)

    def with_a_branch(step, steps, cycles, share):
        length = steps / cycles
        inside = step % length
        return inside / (share * length) if inside < share * length else 1

    assert check("cyclical", with_a_branch)
    assert check("cyclical", lambda *case: torch.tensor(solutions.cyclical(*case)))
    assert not check("cyclical", lambda step, steps, cycles, share: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 1


@pytest.mark.parametrize("code", checkers.WRONG_CYCLES)
def test_wrong_cycles(code):
    assert code_of("cyclical", checkers.WRONG_CYCLES[code][0]) == code


def test_other_wrong_cycles():
    assert code_of("cyclical", lambda step, steps, cycles, share: 1.0) == "value"
    assert code_of("cyclical", lambda step, steps, cycles, share: None) == "nothing"

    def of_whole_steps(step, steps, cycles, share):
        length = steps // cycles
        return min(1.0, step % length / length / share)

    assert code_of("cyclical", of_whole_steps) == "value"
    assert code_of("cyclical", lambda step, steps: 1.0) == "crash"
    assert code_of("cyclical", 0.5) == "no_function"


def test_the_average_weight_that_the_solution_states():
    weights = [solutions.cyclical(step, 1000, 4, 0.5) for step in range(1000)]
    assert sum(weights) / 1000 == pytest.approx(0.75, abs=0.003)
    assert "= 0.75$" in solution_text("cycles")


# ── what is wrong with this code ───────────────────────────────────────────────────────────────


def test_saddle_is_accepted_in_several_forms(capsys):
    assert check("saddle", -0.5, solutions.saddle)

    def two_terms(beta, R, capacity):
        return beta.detach() * (R - capacity) + (beta.detach() - beta) * (R - capacity).detach()

    assert check("saddle", np.float64(-1 / 2), two_terms)
    assert not check("saddle", ..., solutions.saddle)
    assert not check("saddle", -0.5, lambda beta, R, capacity: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 2


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda b, r, c: b * (r - c), "same"),
        (lambda b, r, c: -b * (r - c), "negated"),
        (lambda b, r, c: (2 * b.detach() - b) * r, "no_limit"),
        (lambda b, r, c: b.detach() * (r - c), "no_beta"),
        (lambda b, r, c: (2 * b.detach() - b) * (r - c).detach(), "no_rate"),
        (lambda b, r, c: 2 * (b * (r - c)).detach() - b * (r - c), "rate_too"),
        (lambda b, r, c: (3 * b.detach() - 2 * b) * (r - c), "beta"),
        (lambda b, r, c: (2 * b.detach() - b) * (3 * r - 2 * r.detach() - c), "rate"),
        (lambda b, r, c: (b * (r - c)).item(), "no_gradient"),
        (lambda b, r, c: 3.0, "value"),
        (lambda b, r, c: None, "nothing"),
        (lambda b: b, "crash"),
    ],
)
def test_wrong_saddles(wrong, code):
    assert code_of("saddle", -0.5, wrong) == code


@pytest.mark.parametrize(
    ("number", "code"),
    [(2.5, "up"), (0.85, "once"), (-1.5, "no_capacity"), (0.85**10, "product"), (3, "value")],
)
def test_wrong_beta_after(number, code):
    assert code_of("saddle", number, solutions.saddle) == code


def test_the_program_of_the_exercise_runs_away():
    source = re.search(r"```python\n(class Multiplier\(.*?)```", TEXT, re.S)[1]
    names = {
        "torch": torch,
        "Terms": Terms,
        "two_terms": lambda *inputs: (torch.tensor(90.0), torch.tensor(25.0)),
    }
    exec(source, names)
    objective = names["Multiplier"](10.0)
    optimizer = torch.optim.SGD(objective.parameters(), lr=0.01)
    for _ in range(10):
        terms = objective(None, None, None, epochs_done=0.0, generator=None)
        optimizer.zero_grad()
        terms.loss.backward()
        optimizer.step()
    assert objective.beta.item() == pytest.approx(-0.5)
    assert [line.rsplit("# ")[-1] for line in source.splitlines() if "# " in line] == list("1234")


# ── one encoder for every β ────────────────────────────────────────────────────────────────────


def closed_form(x, beta):
    noise = 0.25 * beta
    return 1.5 * x / (2.25 + noise), (noise / (2.25 + noise)).log()


def test_told_is_accepted_in_several_forms(capsys):
    assert check("told", solutions.told)
    assert check("told", closed_form)
    assert check("told", lambda x, beta: torch.stack(closed_form(x, beta)))
    assert check("told", lambda x, beta: tuple(part.numpy() for part in closed_form(x, beta)))
    assert not check("told", lambda x, beta: ...)
    assert not check("told", lambda x, beta: (x, ...))
    assert capsys.readouterr().out.count("Not answered yet: ") == 2


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda x, beta: closed_form(x, torch.ones_like(beta)), "deaf"),
        (lambda x, beta: closed_form(x, beta.mean().expand_as(beta)), "mixed"),
        (lambda x, beta: closed_form(x, 10 ** beta.log10().round()), "mixed"),
        (lambda x, beta: closed_form(x, 1 / beta), "inverse"),
        (lambda x, beta: (closed_form(x, beta)[0], closed_form(x, beta)[1].exp()), "variance"),
        (lambda x, beta: (closed_form(x, beta)[0], closed_form(x, beta)[1] / 2), "deviation"),
        (lambda x, beta: (0.5 * x * beta / beta, closed_form(x, beta)[1]), "excess"),
        (lambda x, beta: closed_form(x, beta)[0], "count"),
        (lambda x, beta: (x, beta, x), "count"),
        (lambda x, beta: (x.mean(), beta.mean()), "shape"),
        (lambda x, beta: (x, torch.full_like(x, math.inf)), "not_finite"),
        (lambda x, beta: None, "nothing"),
        (lambda x: x, "crash"),
        (2.0, "no_function"),
    ],
)
def test_wrong_told(wrong, code):
    assert code_of("told", wrong) == code


def test_the_loss_of_the_exercise_is_that_of_the_checker():
    x, mu, log_s = torch.randn(3, 20, generator=torch.Generator().manual_seed(0)).double()
    s = log_s.exp()
    stated = ((x - 1.5 * mu) ** 2 + 1.5**2 * s) / (2 * 0.25) + 0.7 / 2 * (mu**2 + s - 1 - log_s)
    torch.testing.assert_close(checkers._loss(mu, log_s, 0.7, x), stated)
