"""The runs of the scoreboard: the weights reach what is stated, tables say what was measured."""

import json
import re
from pathlib import Path

import pytest
import torch

from experiments.quality import choose, report, train
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion

RESULTS = json.loads(train.RESULTS.read_text())
SAVED = report.first_seeds(RESULTS)  # those whose weights are kept
PAGE = Path(__file__).parents[2] / "book/scoreboard.md"


@pytest.fixture(scope="module")
def images():
    return load_dataset("mnist", binarize="dynamic").test


def test_every_result_is_of_a_run_as_it_stands_and_has_small_weights():
    assert set(SAVED) == set(train.RUNS)
    for name, stated in RESULTS.items():
        run = train.RUNS[name.split("-seed-")[0]]
        for key in ("model", "epochs", "lr", "batch_size", "schedule"):
            assert stated[key] == getattr(run, key)
    for name in SAVED:
        assert (train.FOLDER / f"{name}.pt").stat().st_size <= 2_000_000


@pytest.mark.parametrize("name", SAVED)
def test_saved_weights_reach_the_stated_elbo(name, images):
    model = load_model(train.FOLDER / f"{name}.pt")
    noise = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    found = rate_distortion(model, images.batches(500), noise)
    assert found.elbo == pytest.approx(RESULTS[name]["test_elbo"], abs=0.5)
    assert found.rate == pytest.approx(RESULTS[name]["test_rate"], abs=0.5)


@pytest.mark.parametrize("name", RESULTS)
def test_nll_lies_where_it_must(name):
    stated = RESULTS[name]
    assert 70 < stated[f"nll_{report.ALL}"] < -stated["test_elbo"]
    if name in SAVED:
        assert 0 < report.gain(stated) < 1.5  # more samples, a lower estimate
    assert 1 <= stated[f"ess_{report.ALL}"] <= 200


def test_table_is_that_of_the_results():
    assert report.TABLE.read_text(encoding="utf-8") == report.table(RESULTS)


def test_choices_are_those_that_were_measured():
    page = (train.FOLDER / "README.md").read_text(encoding="utf-8")
    written = [line for line in page.splitlines() if re.match(r"\| (conv|fc)-\d+, batches", line)]
    assert written == choose.rows()
    assert set(choose.measured()) == set(choose.CANDIDATES)
    for name, row in choose.measured().items():
        assert row["epochs"] == choose.CANDIDATES[name].epochs


def test_figure_shows_every_run_and_seed():
    points = sum(
        len(line.get_xdata())
        for line in report.figure(RESULTS).axes[0].lines
        if line.get_marker() in ("o", "s", "^")
    )
    assert points == len(RESULTS)


def test_sentences_of_the_page_agree_with_the_table():
    text = PAGE.read_text(encoding="utf-8")
    named = {float(number) for number in re.findall(r"(\d\d\.\d\d)\s+nats", text)}
    best = RESULTS["conv-60-b64"]
    assert named == {
        report.BURDA,
        round(best[f"nll_{report.ALL}"], 2),
        round(best[f"nll_{report.BEST}"], 2),
    }
    assert best[f"nll_{report.BEST}"] < best[f"nll_{report.ALL}"]  # more samples, a lower estimate
    assert f"in {best['minutes']:.0f} minutes" in text
    assert f"near {best[f'nll_{report.ALL}'] - report.gain(best):.1f}" in text
