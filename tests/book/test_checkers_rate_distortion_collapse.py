"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import json
import math
import re
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from asking import asking

from experiments.collapse.train import PATIENTS
from experiments.common import read_rows
from notebooks.checkers import rate_distortion_collapse as checkers
from notebooks.solutions import rate_distortion_collapse as solutions
from vae_lib import load_dataset, load_model
from vae_lib.kl import kl_per_dim

ROOT = Path(__file__).parents[2]
EXPERIMENTS = ROOT / "experiments"
(PATH,) = (ROOT / "notebooks").glob("*_rate_distortion_collapse.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
TEXT = "\n\n".join(SOURCES)
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise, in one line."""
    found = re.search(
        rf"^::::\{{solution\}} rate-distortion-collapse-{label}\n(.*?)^::::$", TEXT, re.M | re.S
    )
    return " ".join(found[1].split())


def source_of(name):
    """The cell that asks for an answer."""
    return next(text for text in SOURCES if f"checkers.check_{name}(" in text)


# ── water by hand ──────────────────────────────────────────────────────────────────────────────


def test_water_is_accepted_in_several_forms(capsys):
    assert check("water", *solutions.water())
    assert check("water", 1.79, 3.5, 18)
    assert check("water", torch.tensor(math.log(6)), np.float32(3.5), 18.0)
    for place in range(3):
        answers = [1.79, 3.5, 18]
        answers[place] = ...
        assert not check("water", *answers)
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ((2 * math.log(6), 3.5, 18), "no_half"),
        ((0.5 * math.log(9 * 4 / 16), 3.5, 18), "below"),
        ((0.5 * sum(math.log(v / 0.5) for v in (9, 4, 1)), 3.5, 18), "no_beta"),
        ((0.5 * sum(math.log(v / 0.25) for v in (9, 4, 1)), 3.5, 18), "inverse_beta"),
        ((math.log2(6), 3.5, 18), "bits"),
        ((1.0, 3.5, 18), "value"),
        ((1.79, 2, 18), "used_only"),
        ((1.79, 3, 18), "with_third"),
        ((1.79, 1.5, 18), "drowned_only"),
        ((1.79, 0.5, 18), "drowned_two"),
        ((1.79, 14.5, 18), "all"),
        ((1.79, 5, 18), "five_levels"),
        ((1.79, 4, 18), "value"),
        ((1.79, 3.5, 9), "level"),
        ((1.79, 3.5, 4.5), "times"),
        ((1.79, 3.5, 8), "second"),
        ((1.79, 3.5, 36), "more"),
        ((1.79, 3.5, 2), "value"),
        ((None, 3.5, 18), "nothing"),
        (("log 6", 3.5, 18), "no_number"),
    ],
)
def test_wrong_water(answers, code):
    assert code_of("water", *answers) == code


# ── the exchange argument ──────────────────────────────────────────────────────────────────────


def test_exchange_is_accepted_and_waits(capsys):
    assert check("exchange", *solutions.exchange())
    assert check("exchange", torch.tensor(103), np.float64(125))
    assert not check("exchange", ..., 125) and not check("exchange", 103, ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 2


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ((125, 103), "swapped"),
        ((114, 125), "whole_rate"),
        ((103, 158), "whole_rate"),
        ((81, 125), "less"),
        ((103, 59), "less"),
        ((92, 125), "unchanged"),
        ((103, 92), "unchanged"),
        ((11, 125), "difference"),
        ((103, 33), "difference"),
        ((100, 125), "value"),
        ((103, 130), "value"),
    ],
)
def test_wrong_exchange(answers, code):
    assert code_of("exchange", *answers) == code


def test_the_friends_model_is_not_the_best():
    text = solution_text("exchange")
    assert "$92 + 3 \\cdot 22 = 158$" in text and 92 + 3 * 22 == 158
    assert "$130 + 3 \\cdot 11 = 163$" in text and 130 + 3 * 11 == 163
    least, most = solutions.exchange()
    rows = read_rows(EXPERIMENTS / "rate_distortion/results.csv")
    real = [float(row["test_distortion"]) for row in rows if row["beta"] == "3.0"]
    assert least < min(real) and max(real) < most


# ── free bits ──────────────────────────────────────────────────────────────────────────────────


def test_free_bits_are_accepted_in_several_forms(capsys):
    assert check("free_bits", solutions.free_bits)
    assert check("free_bits", lambda kl, a: torch.maximum(kl.mean(0), torch.tensor(a)).sum())
    assert check("free_bits", lambda kl, a: sum(max(v, torch.tensor(a)) for v in kl.mean(0)))
    assert check("free_bits", lambda kl, a: kl.mul_(1).mean(0).clamp_(min=a).sum())
    assert not check("free_bits", lambda kl, a: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 1


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda kl, a: kl.sum(1).mean(), "none"),
        (lambda kl, a: kl.clamp(min=a).sum(1).mean(), "each_image"),
        (lambda kl, a: kl.clamp_(min=a).sum(1).mean(), "each_image"),
        (lambda kl, a: kl.mean(0).sum().clamp(min=a), "whole_sum"),
        (lambda kl, a: kl.mean(0).clamp(max=a).sum(), "smaller"),
        (lambda kl, a: (kl.mean(0) - a).clamp(min=0).sum(), "subtracted"),
        (lambda kl, a: kl.mean(0).clamp(min=a).mean(), "averaged"),
        (lambda kl, a: kl.sum(0).clamp(min=a).sum(), "batch_sum"),
        (lambda kl, a: kl.mean(1).clamp(min=a).sum(), "rows"),
        (lambda kl, a: solutions.free_bits(kl, a).item(), "no_gradient"),
        (lambda kl, a: solutions.free_bits(kl, a).detach(), "no_gradient"),
        (lambda kl, a: kl.mean(0).clamp(min=a), "no_number"),
        (lambda kl, a: 7.0, "value"),
        (lambda kl, a: None, "nothing"),
        (lambda kl: 0.0, "crash"),
        (3.0, "no_function"),
    ],
)
def test_wrong_free_bits(wrong, code):
    assert code_of("free_bits", wrong) == code


def test_solution_states_what_free_bits_would_cost():
    model = load_model(EXPERIMENTS / "quality/conv-60.pt")
    images = load_dataset("mnist", valid=5000, binarize="dynamic").test[:1000]
    x, _ = next(images.batches(1000))
    with torch.no_grad():
        kl = kl_per_dim(*model.encode(x))
    text = solution_text("free-bits")
    stated = re.search(r"from ([\d.]+) nats to ([\d.]+) and ([\d.]+)\.", text).groups()
    for allowance, value in zip((0.0, 0.1, 0.5), stated, strict=True):
        assert solutions.free_bits(kl, allowance).item() == pytest.approx(float(value), abs=0.15)


# ── what is wrong with this code ───────────────────────────────────────────────────────────────

RIGHT = (solutions.level, solutions.level_after, 0, checkers.USED_SUMMED)


def test_level_is_accepted_in_several_forms(capsys):
    assert check("level", *RIGHT)
    assert check("level", lambda p, k: np.float64(p / k / 2), lambda p, k: p // 2 + (p % 2) / 2,
                 torch.tensor(0), float(checkers.USED_SUMMED))  # fmt: skip
    for place in range(4):
        answers = list(RIGHT)
        answers[place] = (lambda p, k: ...) if place < 2 else ...
        assert not check("level", *answers)
    assert capsys.readouterr().out.count("Not answered yet: ") == 4


@pytest.mark.parametrize(
    ("place", "wrong", "code"),
    [
        (0, lambda p, k: p / k, "no_half"),
        (0, lambda p, k: 2 * k / p, "inverse"),
        (0, lambda p, k: p / 2, "pixels_only"),
        (0, lambda p, k: p * k / 2, "product"),
        (0, lambda p, k: k / p, "weight"),
        (0, lambda p, k: 0.5, "value"),
        (1, solutions.level, "as_before"),
        (1, lambda p, k: p, "no_half"),
        (1, lambda p, k: 0.5, "half"),
        (1, lambda p, k: 2 / p, "inverse"),
        (1, lambda p, k: 7.0, "value"),
        (2, checkers.USED_SUMMED, "summed"),
        (2, 5, "value"),
        (3, 0, "none"),
        (3, 12, "level_one"),
        (3, 22, "eigenvalues"),
        (3, 7, "value"),
    ],
)
def test_wrong_levels(place, wrong, code):
    answers = list(RIGHT)
    answers[place] = wrong
    assert code_of("level", *answers) == code


def test_level_is_that_of_the_program_in_the_exercise():
    source = re.search(r"```python\n(def loss_of\(.*?)```", TEXT, re.S)[1]
    x, x_hat = torch.rand(2, 30, 12, dtype=torch.float64)
    mu, log_var = torch.randn(2, 30, 4, dtype=torch.float64)
    error = (x - x_hat).square().sum(1).mean()
    rate = kl_per_dim(mu, log_var).sum(1).mean()
    changed = source.replace("kl.mean()", "kl.sum(1).mean()")
    for program, level, factor in (
        (source, solutions.level(12, 4), 4),
        (changed, solutions.level_after(12, 4), 1),
    ):
        names = {"F": F}
        exec(program, names)
        loss = names["loss_of"](x_hat, x, mu, log_var)
        torch.testing.assert_close(factor * loss, error / (2 * level) + rate)
    assert [line.rsplit("# ")[-1] for line in source.splitlines()] == list("1234")


def test_eigenvalues_that_the_solution_counts():
    images = load_dataset("mnist", valid=5000).train.images[:10_000]
    values = torch.linalg.eigvalsh((images.flatten(1).double() / 255).T.cov()).flip(0)
    text = solution_text("level")
    assert f"the largest eigenvalue is {values[0]:.1f}" in text
    assert int((values > 0.5).sum()) == 22 and checkers.USED_SUMMED == 20
    assert int((values > 1).sum()) == 12  # a mistake that the checker knows
    assert "Twenty-two eigenvalues" in text


# ── patients ───────────────────────────────────────────────────────────────────────────────────

CODES = ["mean_over_pixels", "strong_decoder", "no_gradient", "healthy"]


def test_patients_are_accepted_and_wait(capsys):
    assert check("patients", *solutions.patients())
    assert check("patients", 4.0, np.int64(2), torch.tensor(1), 3)
    assert not check("patients", 4, ..., 1, 3)
    assert capsys.readouterr().out.count("Not answered yet: ") == 1


@pytest.mark.parametrize("place", range(4))
def test_wrong_patients(place):
    answers = list(solutions.patients())
    answers[place] = 1 if answers[place] != 1 else 3
    assert code_of("patients", *answers) == CODES[place]
    for wrong, code in ((5, "patients"), (0, "patients"), (1.5, "patients"), ("1", "no_number")):
        answers[place] = wrong
        assert code_of("patients", *answers) == code


def test_numbers_are_those_of_the_experiment():
    weight, strong, deaf, healthy = (PATIENTS[str(n)] for n in solutions.patients())
    assert weight.beta == 196 and strong.alone and deaf.deaf
    assert healthy.beta == 1 and not healthy.strong and not healthy.deaf
    assert [line.split(" = ")[0] for line in source_of("patients").splitlines()[:4]] == CODES
