"""The runs of chapter 12: the saved weights reach what is stated, and a run adds its row."""

import dataclasses
import json

import pytest
import torch

from experiments.disentanglement import train
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion
from vae_lib.evaluation.disentanglement import draw_codes, mig

ROWS = json.loads((train.FOLDER / "results.json").read_text())


@pytest.fixture(scope="module")
def sprites():
    return load_dataset("sprites")


def test_weights_are_small_and_half_precision():
    files = [*train.FOLDER.glob("*.pt")]
    assert {path.name for path in files} == {f"beta-{beta:g}.pt" for beta in train.SAVED}
    for path in files:
        assert path.stat().st_size < 2_000_000
        state = torch.load(path, weights_only=True)["state"]
        assert {value.dtype for value in state.values()} == {torch.float16}


@pytest.mark.parametrize("beta", train.SAVED)
def test_saved_weights_reach_the_stated_figures(beta, sprites):
    """MIG scatters by 0.002 from draw to draw of the codes (its standard deviation)."""
    model = load_model(train.FOLDER / f"beta-{beta:g}.pt")
    (stated,) = (row for row in ROWS if (row["beta"], row["seed"]) == (beta, 0))
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figures
    found = rate_distortion(model, sprites.test.batches(), generator)
    assert found.elbo == pytest.approx(stated["elbo"], abs=0.5)
    assert found.rate == pytest.approx(stated["rate"], abs=0.05)
    z = draw_codes(model, sprites.test, generator)  # (N, D)
    assert mig(z, sprites.test.factors).score == pytest.approx(stated["mig"], abs=0.012)


def test_a_run_adds_its_row_to_those_that_are_there(tmp_path, monkeypatch, sprites):
    few = dataclasses.replace(sprites, train=sprites.train[:300], test=sprites.test[:200])
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    monkeypatch.setattr(train, "load_dataset", lambda name: few)
    path = tmp_path / "results.json"
    path.write_text(json.dumps([{"beta": 1.0, "seed": 0}]))
    options = ["--epochs", "1", "--output", str(tmp_path), "--seeds", "0", "--betas", "4", "1"]
    train.main(options)
    there, row = json.loads(path.read_text())  # in the order of β
    assert there == {"beta": 1.0, "seed": 0}  # not done again
    assert [file.name for file in tmp_path.glob("*.pt")] == ["beta-4.pt"]
    assert row["rate"] + row["distortion"] == pytest.approx(-row["elbo"], abs=0.01)
    assert sum(row["gaps"].values()) / 5 == pytest.approx(row["mig"], abs=0.001)
    assert set(row) == set(ROWS[0]) and 0 <= row["active_units"] <= 6
    written = path.read_text()
    train.main(options)
    assert path.read_text() == written


def test_a_higher_kl_weight_buys_less():
    for seed in train.SEEDS:
        rates = [row["rate"] for row in ROWS if row["seed"] == seed]  # in the order of β
        assert len(rates) == len(train.BETAS) and rates == sorted(rates, reverse=True)
