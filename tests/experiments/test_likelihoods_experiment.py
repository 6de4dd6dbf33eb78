"""The table of likelihoods in chapter 11 is complete, and a row of it can be had again."""

import csv
import math
from pathlib import Path

import pytest

from experiments.likelihoods import train

FOLDER = Path(__file__).parents[2] / "experiments/likelihoods"


def rows():
    with open(FOLDER / "results.csv", newline="") as file:
        return list(csv.DictReader(file))


def test_every_likelihood_has_three_seeds():
    found = {(row["run"], row["seed"]) for row in rows()}
    assert found == {(run, seed) for run in train.RUNS for seed in "012"}


def test_bits_follow_from_the_elbo():
    for row in rows():
        bits = -float(row["elbo"]) / (784 * math.log(2))
        bits += 0 if row["run"] == "discretized logistic" else 8
        assert float(row["bits"]) == pytest.approx(bits, abs=1e-3)


def test_the_order_is_the_same_for_every_seed():
    for seed in "012":
        bits = [float(row["bits"]) for row in rows() if row["seed"] == seed]
        assert sorted(bits, reverse=True) == bits


def test_a_fixed_sigma_stays():
    model, row = train.train("gaussian", 0.5, seed=0, epochs=1)
    assert row["sigma"] == pytest.approx(0.5)
    assert model.log_sigma.item() == pytest.approx(math.log(0.5))
