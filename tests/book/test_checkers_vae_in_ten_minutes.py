"""The checkers accept what is right on this page, and recognize typical wrong answers."""

import contextlib
import io
import json
import math
import re
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from asking import asking, assert_accepted_and_waiting
from torch.nn import functional as F

from notebooks.checkers import vae_in_ten_minutes as checkers
from notebooks.solutions import vae_in_ten_minutes as solutions

(PATH,) = (Path(__file__).parents[2] / "notebooks").glob("*_vae_in_ten_minutes.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
TEXT = "\n\n".join(SOURCES)
LOG_2 = math.log(2)
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise."""
    return re.search(rf"^::::\{{solution\}} {label}\n(.*?)^::::$", TEXT, re.M | re.S)[1]


def both_terms(x, logits, mu, log_var):
    recon = F.binary_cross_entropy_with_logits(logits, x, reduction="none").sum(1)
    return recon, (mu**2 + log_var.exp() - 1 - log_var).sum(1) / 2


# ── the program ────────────────────────────────────────────────────────────────────────────────


def program():
    """The open cells up to the end of the training, and their lines that hold code."""
    cells = []
    for cell, source in zip(CELLS, SOURCES, strict=True):
        if cell["cell_type"] == "code" and not source.startswith("# Show: "):
            cells.append(source)
            if "= train(" in source:
                break
    text = "\n".join(cells)
    return text, [line for line in text.splitlines() if line.strip()]


def test_program_is_as_short_as_the_page_says():
    assert "fewer than fifty lines" in " ".join(TEXT.split())
    assert 35 < len(program()[1]) < 50


def test_program_runs_by_itself_and_learns():
    """As a reader would paste it into a file, here with few images."""
    text, _ = program()
    text = text.replace('load_dataset("mnist")', "few_images()")
    text = re.sub(r"train\(negative_elbo, epochs=\d+\)", "train(negative_elbo, epochs=2)", text)
    text = text.replace("from vae_lib import load_dataset", "")

    random = torch.rand(640, 1, 28, 28, generator=torch.Generator().manual_seed(0))
    images = SimpleNamespace(images=(99 * random).byte())
    names = {"few_images": lambda: SimpleNamespace(train=images, test=images)}
    exec(text, names)
    assert len(names["history"]) == 2 * 3
    assert names["history"][-1] < names["history"][0]


# ── another weight ─────────────────────────────────────────────────────────────────────────────


def test_weighted_loss_is_accepted_and_the_stub_waits(capsys):
    assert_accepted_and_waiting(checkers, "weighted_loss", solutions.weighted_loss, capsys)


@pytest.mark.parametrize(
    "loss",
    [
        lambda r, k, beta: r.mean() + beta * k.mean(),
        lambda r, k, beta: (r + beta * k).sum() / len(r),
        lambda r, k, beta: (r + beta * k).mean().float(),
        lambda r, k, beta: (r + beta * k).mean().reshape(1),
    ],
)
def test_other_right_losses_are_accepted(loss):
    assert check("weighted_loss", lambda *of: loss(*both_terms(*of[:4]), of[4]))


def test_a_loss_may_be_written_with_the_functions_of_the_page():
    """`two_terms` returns averages; equation and order of the sums are the reader's."""
    names = {"torch": torch, "F": F}
    exec(next(text for text in SOURCES if text.startswith("def two_terms(")), names)

    def weighted_loss(x, logits, mu, log_var, beta):
        recon, kl = names["two_terms"](x, logits, mu, log_var)
        return recon + beta * kl

    assert check("weighted_loss", weighted_loss)


@pytest.mark.parametrize(
    ("loss", "code"),
    [
        (lambda r, k, beta: (r + k).mean(), "ignored"),
        (lambda r, k, beta: (beta * r + k).mean(), "on_recon"),
        (lambda r, k, beta: beta * (r + k).mean(), "on_both"),
        (lambda r, k, beta: (r + k / beta).mean(), "inverse"),
        (lambda r, k, beta: (r - beta * k).mean(), "minus"),
        (lambda r, k, beta: -(r + beta * k).mean(), "sign"),
        (lambda r, k, beta: (r / checkers.FEW_PIXELS + beta * k).mean(), "pixel_mean"),
        (lambda r, k, beta: (r + beta * k / checkers.CODE).mean(), "latent_mean"),
        (lambda r, k, beta: (r + beta * k).sum(), "batch_sum"),
        (lambda r, k, beta: (r + beta * k).mean().item(), "no_gradient"),
        (lambda r, k, beta: (r + beta * k).mean().detach(), "no_gradient"),
        (lambda r, k, beta: r + beta * k, "no_number"),
        (lambda r, k, beta: (beta * k).mean(), "value"),
    ],
)
def test_typical_losses_are_recognized(loss, code):
    assert code_of("weighted_loss", lambda *of: loss(*both_terms(*of[:4]), of[4])) == code


# ── mean instead of sum ────────────────────────────────────────────────────────────────────────


def test_effective_weight_is_that_of_the_program_in_the_exercise():
    """The loss of the exercise is the β-loss over a constant, whatever the numbers are."""
    source = re.search(r"```python\n(def loss\(x, logits.*?)```", TEXT, re.S)[1]
    names = {"torch": torch, "F": F}
    exec(source, names)
    beta = solutions.effective_weight()
    for seed in range(3):
        generator = torch.Generator().manual_seed(seed)
        x = torch.rand(8, 784, generator=generator)
        logits = torch.randn(8, 784, generator=generator)
        mu, log_var = torch.randn(2, 8, 2, generator=generator)
        whole = solutions.weighted_loss(x, logits, mu, log_var, beta)
        assert names["loss"](x, logits, mu, log_var) * 784 == pytest.approx(whole.item(), rel=1e-5)


def test_effective_weight_is_accepted_in_several_forms():
    for answer in (784, 784.0, 28 * 28, np.float32(784), torch.tensor(784)):
        assert check("effective_weight", answer)
    assert not check("effective_weight", ...)


@pytest.mark.parametrize(
    ("answer", "code"),
    [(1, "one"), (1 / 784, "inverse"), (392, "latent"), (1568, "latent_too"), (250, "batch"),
     (250 * 784, "batch_too"), (28, "side"), (100, "value"), ("784", "no_number")],
)  # fmt: skip
def test_typical_weights_are_recognized(answer, code):
    assert code_of("effective_weight", answer) == code


# ── what is wrong with this code? ──────────────────────────────────────────────────────────────


def test_black_image_costs_what_the_program_of_the_exercise_says():
    source = re.search(r"```python\n(def decode\(z\):.*?)```", TEXT, re.S)[1]
    names = {"torch": torch, "F": F}
    exec(source, names)
    names["decoder"] = lambda z: torch.full((len(z), 784), -200.0)  # so decode returns 0
    prior = torch.zeros(2, 4, 2)  # the KL term is zero
    for x in (torch.zeros(4, 784), torch.ones(4, 784), torch.rand(4, 784)):
        assert names["loss"](x, *prior).item() == pytest.approx(solutions.black_image(), rel=1e-6)


def test_black_image_is_accepted_in_several_forms():
    for answer in (784 * LOG_2, 543.4, 543, torch.tensor(784 * LOG_2), np.log(2) * 784):
        assert check("black_image", answer)
    assert not check("black_image", ...)


@pytest.mark.parametrize(
    ("answer", "code"),
    [(0, "black"), (LOG_2, "one_pixel"), (784, "bits"), (-543.4, "sign"),
     (784 * math.log(1 + math.exp(-1)), "white"), (784 * math.log(1 + math.e), "other_logit"),
     (500, "value")],
)  # fmt: skip
def test_typical_costs_of_a_black_image_are_recognized(answer, code):
    assert code_of("black_image", answer) == code


# ── the cells of the page ──────────────────────────────────────────────────────────────────────


def run_cell(name, answer):
    """What the cell of an exercise prints once the answer stands in it; training is left out."""
    source = next(text for text in SOURCES if f"checkers.check_{name}(" in text)
    solved, count = re.subn(r"\.\.\.  # your answer.*", answer, source)
    assert count == 1
    calls = []

    def train(loss, epochs):
        batch = (torch.rand(4, 784), torch.randn(4, 784), *torch.randn(2, 4, 2))
        calls.append(loss(*batch))
        model = torch.nn.Module()
        model.decoder = torch.nn.Linear(2, 784)
        return model, []

    names = {"torch": torch, "F": F, "checkers": checkers, "solutions": solutions, "train": train,
             "vae": None, "z": torch.zeros(30, 2), "show": lambda images: images.shape,
             "on_test_images": lambda model: (torch.tensor(150.0), torch.tensor(6.0))}  # fmt: skip
    exec(next(text for text in SOURCES if text.startswith("def two_terms(")), names)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(solved, names)
    return printed.getvalue(), names, calls


def test_cells_go_on_once_the_answer_is_right():
    answer = "solutions.weighted_loss(x, logits, mu, log_var, beta)"
    printed, _, calls = run_cell("weighted_loss", answer)
    assert len(calls) == 1 and "β = 4: reconstruction 150, KL 6.0 nats" in printed
    printed, names, calls = run_cell("effective_weight", "784")
    assert len(calls) == 1 and "reconstruction 150" in printed
    assert names["figure"] == (30, 784)
    printed, _, _ = run_cell("black_image", "543.4")
    assert printed.startswith("Correct. ")


def test_solutions_quote_what_is_computed():
    assert f"{solutions.black_image():.1f}" in solution_text("ten-black-image")
    assert str(solutions.effective_weight()) in solution_text("ten-effective-weight")
