"""The table of likelihoods in chapter 15 is complete, and a row of it can be had again."""

import dataclasses
import math

import pytest

from experiments.common import read_rows, write_rows
from experiments.likelihoods import train
from vae_lib import load_dataset


@pytest.fixture(autouse=True)
def few(monkeypatch):
    """A data set so small that a run takes a second."""
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)

    def small(name, **options):
        whole = load_dataset(name, **options)
        parts = {part: getattr(whole, part)[:200] for part in ("train", "valid", "test")}
        return dataclasses.replace(whole, **parts)

    monkeypatch.setattr(train, "load_dataset", small)


def test_the_order_is_the_same_for_every_seed():
    rows = read_rows(train.FOLDER / "results.csv")
    for seed in "012":
        bits = [float(row["bits"]) for row in rows if row["seed"] == seed]
        assert len(bits) == len(train.RUNS) and sorted(bits, reverse=True) == bits


def test_a_fixed_sigma_stays():
    model, row = train.train("gaussian", 0.5, seed=0, epochs=1)
    assert row["sigma"] == pytest.approx(0.5)
    assert model.likelihood.log_sigma.item() == pytest.approx(math.log(0.5))


def test_missing_runs_are_added(tmp_path):
    there = {name: "0" for name in train.COLUMNS} | {"run": "gaussian, σ = 1"}
    write_rows(tmp_path / "results.csv", [there])
    train.main(["--epochs", "1", "--seeds", "0", "--output", str(tmp_path)])
    first, *others = read_rows(tmp_path / "results.csv")
    assert first == there  # not done again
    assert [row["run"] for row in others] == list(train.RUNS)[1:]
    for row in others:
        bits = -float(row["elbo"]) / (784 * math.log(2))
        bits += 0 if row["run"] == "discretized logistic" else 8  # of a density
        assert float(row["bits"]) == pytest.approx(bits, abs=1e-3)
    sigma, *none = (row["sigma"] for row in others)
    assert 0 < float(sigma) < 1 and none == ["", ""]
