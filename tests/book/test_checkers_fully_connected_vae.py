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
import torch.nn.functional as F
from asking import asking, assert_accepted_and_waiting
from torch import nn

from experiments.common import read_rows
from experiments.fc_training.train import LOGS
from notebooks.checkers import fully_connected_vae as checkers
from notebooks.solutions import fully_connected_vae as solutions
from vae_lib import load_dataset, load_model
from vae_lib.kl import kl_per_dim
from vae_lib.randomness import generator_for

ROOT = Path(__file__).parents[2]
EXPERIMENTS = ROOT / "experiments"
(PATH,) = (ROOT / "notebooks").glob("*_fully_connected_vae.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
TEXT = "\n\n".join(SOURCES)
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise, in one line."""
    found = re.search(rf"^::::\{{solution\}} fully-connected-vae-{label}\n(.*?)^::::$", TEXT,
                      re.M | re.S)[1]  # fmt: skip
    return " ".join(found.split())


def rows(path, **chosen):
    """The rows of a table of an experiment, as numbers, that have these values."""
    table = [
        {key: float(value) if re.fullmatch(r"[-+.e\d]+|nan", value) else value
         for key, value in row.items()}
        for row in read_rows(EXPERIMENTS / path)
    ]  # fmt: skip
    return [row for row in table if all(row[key] == value for key, value in chosen.items())]


def source_of(name):
    """The cell that asks for an answer."""
    return next(text for text in SOURCES if f"checkers.check_{name}(" in text)


def run_cell(name, answers, **given):
    """What the cell of an exercise prints once the answers stand in it."""
    source = source_of(name)
    for answer in answers:
        source = re.sub(r"\.\.\.  # your answer.*", answer, source, count=1)
    assert "# your answer" not in source
    names = {"torch": torch, "F": F, "checkers": checkers, "solutions": solutions} | given
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(source, names)
    return printed.getvalue()


# ── the program of the chapter ─────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def program():
    """The model, the loss and the loop of the chapter, as a reader would copy them."""
    names = {"torch": torch, "nn": nn, "F": F, "generator_for": generator_for, "part": None}
    for begin in ("def draw(", "class FullyConnectedVAE", "def vae_loss(", "def training("):
        exec(next(text for text in SOURCES if text.startswith(begin)), names)
    record = next(text for text in SOURCES if text.startswith("def record("))
    exec(record.partition("\n\n\nruns = ")[0], names)
    return names


@pytest.fixture(scope="module")
def images():
    return load_dataset("mnist", valid=5000)


def test_the_algorithm_learns(program, images):
    torch.manual_seed(0)
    steps = program["record"](program["FullyConnectedVAE"](), images.train[: 30 * 128])
    assert steps.shape == (30, 3)
    assert 543 < steps[0, 0] < 560 and steps[-1, 0] < 260


# ── how many weights ───────────────────────────────────────────────────────────────────────────


ONE_ANSWER = ["count_weights", "single_image_cost", "unused_dimensions"]


@pytest.mark.parametrize("name", ONE_ANSWER)
def test_solution_is_accepted_and_the_stub_waits(name, capsys):
    assert_accepted_and_waiting(checkers, name, getattr(solutions, name), capsys)


@pytest.mark.parametrize(
    ("count", "code"),
    [
        (lambda p, h, d: 2 * p * h + 3 * h * d, "no_biases"),
        (lambda p, h, d: (p + 1) * h + (h + 1) * d + (d + 1) * h + (h + 1) * p, "one_head"),
        (lambda p, h, d: (p + 1) * h + 2 * (h + 1) * d, "encoder_only"),
        (lambda p, h, d: solutions.count_weights(p, h, d) + h * d, "wide_decoder"),
        (lambda p, h, d: p * h, "value"),
        (lambda p, h, d: "many", "no_number"),
    ],
)
def test_wrong_counts(count, code):
    assert code_of("count_weights", count) == code


def test_counts_that_the_solution_states():
    text = solution_text("count")
    for size in (20, 2):
        assert f"{solutions.count_weights(784, 400, size):,}" in text
    assert "627,200" in text and 2 * 784 * 400 == 627_200
    assert round(100 * 627_200 / solutions.count_weights(784, 400, 20)) == 96
    printed = run_cell("count_weights", ["solutions.count_weights(pixels, hidden_size, code_size)"])
    assert "20 latent dimensions: 652,824 weights" in printed


# ── the best image for every code ──────────────────────────────────────────────────────────────


def cost(x, p):
    return -(x * p.log() + (1 - x) * (1 - p).log())


def test_a_pixel_costs_its_floor_and_a_divergence():
    """Part 1 of the proof, and the chapter's second form of the cost."""
    x, logit = torch.rand(50).double(), 3 * torch.randn(50).double()
    p = logit.sigmoid()
    entr = torch.special.entr
    divergence = x * (x / p).log() + (1 - x) * ((1 - x) / (1 - p)).log()
    torch.testing.assert_close(cost(x, p), entr(x) + entr(1 - x) + divergence)
    torch.testing.assert_close(cost(x, p), F.softplus(logit) - x * logit)


def test_no_other_image_does_better():
    x = torch.rand(40, 6, generator=torch.Generator().manual_seed(0)).double()
    best = solutions.single_image_cost(x)
    assert cost(x, x.mean(0)).sum(1).mean().item() == pytest.approx(best)
    for seed in range(20):
        step = 0.02 * torch.randn(6, generator=torch.Generator().manual_seed(seed))
        assert cost(x, (x.mean(0) + step).clamp(0.01, 0.99)).sum(1).mean() > best


def test_single_image_cost_may_be_written_otherwise():
    def by_costs(x):
        p = x.mean(0)
        total = torch.special.xlogy(x, p) + torch.special.xlogy(1 - x, 1 - p)
        return -total.sum(1).mean()

    assert check("single_image_cost", by_costs)
    assert check("single_image_cost", lambda x: by_costs(x.float()).item())


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda x: cost(x, x.mean(0)).sum(1).mean(), "zero_log_zero"),
        (lambda x: cost(x, x).sum(1), "zero_log_zero"),
        (lambda x: (torch.special.entr(x) + torch.special.entr(1 - x)).sum(1).mean(), "own_image"),
        (lambda x: x.shape[1] * math.log(2), "half"),
        (lambda x: torch.special.entr(x.mean(0)).sum(), "white_alone"),
        (lambda x: cost(x, x.mean(0).clamp(0.001, 0.999)).sum(1).mean(), "clamped"),
        (lambda x: solutions.single_image_cost(x) / x.shape[1], "pixel_mean"),
        (lambda x: solutions.single_image_cost(x) * len(x), "image_sum"),
        (lambda x: solutions.single_image_cost(x) / math.log(2), "bits"),
        (lambda x: -solutions.single_image_cost(x), "sign"),
        (lambda x: 1.0, "value"),
        (lambda x: x.mean(0), "no_number"),
    ],
)
def test_wrong_costs_of_a_single_image(wrong, code):
    assert code_of("single_image_cost", wrong) == code


def test_cost_that_the_solution_states(images):
    found = solutions.single_image_cost(images.test.images.flatten(1) / 255)
    assert f"returns {found:.1f} nats" in solution_text("single-image")
    printed = run_cell("single_image_cost", ["solutions.single_image_cost(x)"], data=images)
    assert f"test images: {found:.1f} nats" in printed


# ── which of them overfits ─────────────────────────────────────────────────────────────────────


def test_overfitting_is_accepted_in_several_forms(capsys):
    assert check("overfitting", *solutions.overfitting())
    assert check("overfitting", "c, b", 180.0, 184)
    assert check("overfitting", ["B", "C"], np.int64(180), torch.tensor(184.7))
    for place in range(3):
        answers = ["BC", 180, 184]
        answers[place] = ...
        assert not check("overfitting", *answers)
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (("ABC", 180, 184), "falling"),
        (("A", 180, 184), "falling"),
        (("B", 180, 184), "only_b"),
        (("C", 180, 184), "only_c"),
        (("D", 180, 184), "letters"),
        (("", 180, 184), "letters"),
        ((3, 180, 184), "letters"),
        (("BC", 500, 184), "end"),
        (("BC", 80, 184), "run_c"),
        (("BC", 17, 184), "place"),
        (("BC", 18, 184), "place_from_one"),
        (("BC", 250, 184), "value"),
        (("BC", 180, 1614), "validation"),
        (("BC", 180, 1430), "training"),
        (("BC", 180, 80.7), "recon_only"),
        (("BC", 180, 104), "kl_only"),
        (("BC", 180, 39.3), "run_b"),
        (("BC", 180, -184), "sign"),
        (("BC", 180, 100), "value"),
    ],
)
def test_wrong_answers_on_overfitting(answers, code):
    assert code_of("overfitting", *answers) == code


def test_overfitting_is_what_the_tables_say():
    text = solution_text("overfitting")
    run_b = rows("fc_epochs/few_images.csv", beta=1, seed=0)
    run_c = rows("fc_epochs/few_images.csv", beta=0, seed=0)
    for run in (run_b, run_c, run_a := rows("fc_epochs/results.csv")):
        for row in run:
            row["loss"] = row["held_out_recon"] + row["held_out_kl"]
            row["train"] = row["train_recon"] + row["train_kl"]
    best = min(run_b, key=lambda row: row["loss"])
    assert best["epoch"] == 180 == min(run_b, key=lambda row: row["held_out_recon"])["epoch"]
    assert f"lowest, with {best['loss']:.1f} nats" in text
    assert f"{run_b[-1]['loss']:.1f}" in text and f"{run_b[-1]['train']:.1f}" in text
    assert run_a[-1]["loss"] == min(row["loss"] for row in run_a)
    last = run_c[-1]
    assert f"{last['held_out_recon']:.1f} + {last['held_out_kl']:.1f} = {last['loss']:.1f}" in text
    assert f"{last['train_recon']:.1f} + {last['train_kl']:.1f} = {last['train']:.1f}" in text
    assert last["loss"] - last["train"] == pytest.approx(184.7, abs=0.1)
    assert solutions.overfitting()[2] == pytest.approx(last["loss"] - last["train"], abs=0.15)
    assert run_b[-1]["loss"] - run_b[-1]["train"] == pytest.approx(39, abs=0.5)
    for run in (run_b, run_c):
        recon = [row["held_out_recon"] for row in run]
        assert f"{min(recon):.1f}" in text and f"{recon[-1]:.1f}" in text


# ── six logs ───────────────────────────────────────────────────────────────────────────────────

ORDER = ["sigmoid twice", "log σ² taken for σ", "mean over pixels", "sign of the KL term",
         "no gradient through the draw"]  # fmt: skip
CODES = ["sigmoid_twice", "log_var_as_sigma", "mean_over_pixels", "wrong_sign", "no_gradient"]


def test_letters_are_those_of_the_experiment():
    by_mistake = {mistake: letter for letter, mistake in LOGS.items()}
    assert tuple(by_mistake[mistake] for mistake in ORDER) == solutions.logs()
    assert by_mistake["none"] not in solutions.logs() and by_mistake["none"] == "D"
    stub = source_of("logs")
    assert [line.split(" = ")[0] for line in stub.splitlines()[:5]] == CODES


def test_logs_are_accepted_and_wait(capsys):
    assert check("logs", *solutions.logs())
    assert check("logs", *map(str.lower, solutions.logs()))
    assert not check("logs", "A", "B", ..., "E", "F")
    assert capsys.readouterr().out.count("Not answered yet: ") == 1


@pytest.mark.parametrize("place", range(5))
def test_wrong_letters(place):
    letters = list(solutions.logs())
    letters[place] = "D"
    assert code_of("logs", *letters) == CODES[place]
    letters[place] = "G"
    assert code_of("logs", *letters) == "letters"


# ── what is wrong with this code ───────────────────────────────────────────────────────────────


def test_weight_is_that_of_the_program_in_the_exercise(program):
    source = re.search(r"```python\n(def loss_of\(.*?)```", TEXT, re.S)[1]
    names = {"F": F}
    exec(source, names)
    for batch, code in ((128, 20), (10, 3)):
        x, logits = torch.rand(batch, 50), torch.randn(batch, 50)
        mu, log_var = torch.randn(2, batch, code)
        theirs = names["loss_of"](logits, x, mu, log_var)
        recon, kl = program["vae_loss"](logits, x, mu, log_var)
        factors = [a / b for a, b in zip(theirs, (recon, kl), strict=True)]
        assert factors[1] / factors[0] == pytest.approx(solutions.beta_of(batch, code), rel=1e-4)
    assert [line.rsplit("# ")[-1] for line in source.splitlines()] == list("12345")


def test_reduction_is_accepted_and_waits(capsys):
    assert check("reduction", *solutions.reduction())
    assert check("reduction", lambda b, d: np.float64(1 / (b * d)), torch.tensor(96.0))
    assert not check("reduction", solutions.beta_of, ...)
    assert not check("reduction", lambda b, d: ..., 96)
    assert capsys.readouterr().out.count("Not answered yet: ") == 2


@pytest.mark.parametrize(
    ("weight", "kl", "code"),
    [
        (lambda b, d: 1 / d, 96, "codes_only"),
        (lambda b, d: 1 / b, 96, "batch_only"),
        (lambda b, d: b * d, 96, "inverse"),
        (lambda b, d: b / d, 96, "ratio"),
        (lambda b, d: d / b, 96, "other_ratio"),
        (lambda b, d: 784.0, 96, "value"),
        (solutions.beta_of, checkers.HER_KL, "as_printed"),
        (solutions.beta_of, checkers.HER_KL * 128, "batch"),
        (solutions.beta_of, checkers.HER_KL * 2560, "both"),
        (solutions.beta_of, checkers.HER_KL / 20, "divided"),
        (solutions.beta_of, checkers.HER_KL * 20 + 165, "loss"),
        (solutions.beta_of, 1.0, "value"),
    ],
)
def test_wrong_weights(weight, kl, code):
    assert code_of("reduction", weight, kl) == code


def test_her_numbers_are_those_of_her_program(program, images):
    """The exercise quotes the last of a hundred steps, and its solution computes with them."""
    read = re.search(r"reads (\d+) and ([\d.]+)\.", " ".join(TEXT.split()))
    given = {"record": lambda model, loss_of: program["record"](
        model, images.train[:12_800], loss_of=loss_of)}  # fmt: skip
    names = {"FullyConnectedVAE": program["FullyConnectedVAE"], **given}
    printed = run_cell("reduction", ["solutions.beta_of(batch_size, code_size)",
                                     "solutions.reduction()[1]"], **names)  # fmt: skip
    recon, kl = map(int, re.search(r"reconstruction (\d+) nats, KL (\d+) nats", printed).groups())
    assert abs(recon - int(read[1])) <= 2
    assert abs(kl - 20 * float(read[2])) <= 3 and float(read[2]) == checkers.HER_KL
    text = solution_text("reduction")
    assert f"{20 * float(read[2]):.0f} nats per image" in text
    assert f"{read[1]} + {20 * float(read[2]):.0f} = " in text


# ── noise ──────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def measured(images):
    """The model of the exercise, the clean digits, and the distances of the solution."""
    trained = load_model(EXPERIMENTS / "fc_epochs" / "weights.pt")
    clean = images.test.images[:500] / 255
    return trained, clean, solutions.noise(trained, clean, torch.Generator().manual_seed(0))


def test_distances_are_accepted_for_any_noise(measured, capsys):
    trained, clean, found = measured
    assert check("noise", *found)
    for seed in (1, 2):
        again = solutions.noise(trained, clean, torch.Generator().manual_seed(seed))
        assert check("noise", *map(torch.tensor, again))
    assert not check("noise", found[0], ...) and not check("noise", ..., ...)
    assert not check("noise", (..., ...), found[1])
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (((3.25, 5.6), (4.07, 5.08)), "swapped"),
        (((5.6, 3.25), (5.08, 4.07)), "swapped"),
        (((0.2, 0.116), (0.145, 0.18)), "pixel"),
        (((31.4, 10.6), (16.6, 25.8)), "squared"),
        (((125.2, 72.7), (91.0, 113.6)), "batch"),
        (((12.52, 4.7), (8.6, 7.3)), "variance"),
        (((5.6, 5.6), (4.07, 5.08)), "swapped"),
        (((5.6, 6.5), (4.07, 5.08)), "value"),
        ((5.6, (4.07, 5.08)), "count"),
        (((5.6, 3.25), (5.6, 3.25)), "value"),
        (((5.6, None), (4.07, 5.08)), "nothing"),
    ],
)
def test_wrong_distances(answers, code):
    assert code_of("noise", *answers) == code


def test_variance_in_place_of_the_deviation_is_recognized(measured):
    _, clean, _ = measured
    noise = torch.randn(clean.shape, generator=torch.Generator().manual_seed(0))
    before = (math.sqrt(0.2) * noise).flatten(1).norm(dim=1).mean().item()
    assert code_of("noise", (before, 4.6), (8.0, 7.0)) == "variance"


def test_solution_states_what_is_measured(measured):
    trained, clean, found = measured
    text = solution_text("noise")
    for before, after in found:
        assert f"| {before:.1f} | {after:.1f} |" in text
    noise = torch.randn(clean.shape, generator=torch.Generator().manual_seed(0))
    clipped = (clean + 0.2 * noise).clamp(0, 1)
    light = (clipped - clean)[clean == 0].mean()

    def distance(images):
        return (images - clean).flatten(1).norm(dim=1).mean().item()

    assert f"light, here {light:.2f}" in text
    darker = clipped - light
    assert f"| {distance(darker):.1f} | {distance(trained.reconstruct(darker)):.1f} |" in text
    assert f"distance of {distance(trained.reconstruct(clean)):.1f}" in text


# ── unused dimensions ──────────────────────────────────────────────────────────────────────────


def test_typical_mistakes_count_other_dimensions():
    counts = checkers.counted(*checkers.made_codes())
    assert counts["right"] == 5
    assert len(set(counts.values())) == len(counts)


def kl_of(mu, log_var):
    return kl_per_dim(mu, log_var)


@pytest.mark.parametrize(
    ("count", "code"),
    [
        (lambda mu, lv: (kl_of(mu, lv).mean(0) >= 0.1).sum(), "used"),
        (lambda mu, lv: (mu.var(0) < 0.01).sum(), "variance"),
        (lambda mu, lv: (kl_of(mu, lv).median(0).values < 0.1).sum(), "median"),
        (lambda mu, lv: (kl_of(mu, lv) < 0.1).all(0).sum(), "largest"),
        (lambda mu, lv: (kl_of(mu, lv).sum(0) < 0.1).sum(), "summed"),
        (lambda mu, lv: (2 * kl_of(mu, lv).mean(0) < 0.1).sum(), "half"),
        (lambda mu, lv: (kl_of(mu, lv).mean(1) < 0.1).sum(), "value"),
        (lambda mu, lv: kl_of(mu, lv).mean(0) < 0.1, "no_number"),
    ],
)
def test_wrong_counts_of_unused_dimensions(count, code):
    assert code_of("unused_dimensions", count) == code


def test_unused_dimensions_may_be_written_otherwise():
    assert check("unused_dimensions", lambda mu, lv: (kl_of(mu, lv).mean(0) < 0.1).sum())
    assert check("unused_dimensions", lambda mu, lv: float(sum(
        kl < 0.1 for kl in kl_of(mu, lv).mean(0).tolist())))  # fmt: skip


def test_unused_dimensions_that_the_solution_states():
    text = solution_text("code-size")
    for size in (2, 5, 10, 50):
        chosen = rows("fc_training/code_sizes.csv", code_size=size)
        losses = [row["recon"] + row["kl"] for row in chosen]
        rates = [f"{row['kl']:.1f}" for row in chosen]
        rates = sorted({min(rates, key=float), max(rates, key=float)}, key=float)
        unused = ", ".join(f"{row['unused']:.0f}" for row in chosen)
        line = f"| {size} | {unused} | {min(losses):.1f} to {max(losses):.1f} | "
        assert line + " to ".join(rates) + " |" in text


# ── what the text says of the experiments ──────────────────────────────────────────────────────


def test_text_states_what_the_wrong_weights_did():
    text = " ".join(TEXT.split())
    heavy = [row for row in rows("fc_training/weights.csv") if row["beta"] > 1]
    for row in heavy:
        if row["start"] == "new" and row["epoch"] == 2:
            assert f"the KL term was {row['kl']:.2f} nats" in text
        assert row["kl"] < 0.1
    light = [row for row in rows("fc_training/weights.csv", start="new", epoch=2)
             if row["beta"] < 1]  # fmt: skip
    mean = {term: sum(row[term] for row in light) / 3 for term in ("recon", "kl")}
    assert f"reconstruction term is {mean['recon']:.0f} nats after two epochs" in text
    assert f"its KL term is {mean['kl']:.0f}." in text
    usual = rows("fc_epochs/results.csv", epoch=2)[0]
    assert f"above the {-usual['held_out_elbo']:.0f} nats that the usual recipe" in text


def test_text_states_what_the_starts_do():
    for lr in (0.001, 0.003, 0.01, 0.03):
        runs = {
            start: [row["held_out_recon"] + row["held_out_kl"]
                    for row in rows("fc_training/starts.csv", lr=lr, start=start)]
            for start in ("usual", "mean")
        }  # fmt: skip
        pairs = zip(runs["usual"], runs["mean"], strict=True)
        assert all(usual > mean + 4 for usual, mean in pairs)  # seed by seed
    fast = {
        start: [row["held_out_recon"] + row["held_out_kl"]
                for row in rows("fc_training/recipes.csv", times=1, start=start)]
        for start in ("usual", "mean")
    }  # fmt: skip
    usual = -rows("fc_epochs/results.csv", epoch=5)[0]["held_out_elbo"]
    assert max(fast["mean"]) < usual < min(fast["usual"])


def test_text_states_the_entropy_of_the_validation_images(images):
    entr = torch.special.entr
    for part, stated in (
        (images.valid, "46.1 nats on average"),
        (images.test, "floor is 45.5 nats"),
    ):
        x = part.images.flatten(1) / 255
        floor = (entr(x) + entr(1 - x)).sum(1).mean()
        assert f"{floor:.1f}" in stated and stated in " ".join(TEXT.split())
