"""The runs on few images say what chapter 11 makes of them."""

import csv
from pathlib import Path

import pytest
import torch

from experiments.small_set import train
from vae_lib import load_dataset

FOLDER = Path(__file__).parents[2] / "experiments/small_set"


def rows(name):
    with open(FOLDER / name, newline="") as file:
        return list(csv.DictReader(file))


def test_every_run_is_there_with_each_seed():
    final = rows("final.csv")
    seeds = {row["seed"] for row in final}
    assert {(row["run"], row["seed"]) for row in final} == {
        (run, seed) for run in train.RUNS for seed in seeds
    }
    assert len(final) == len(train.RUNS) * len(seeds)


def test_the_best_epoch_is_that_of_the_lowest_validation_loss():
    course = rows("results.csv")
    for row in rows("final.csv"):
        mine = [r for r in course if (r["run"], r["seed"]) == (row["run"], row["seed"])]
        assert [int(r["epoch"]) for r in mine] == list(range(4, 121, 4))
        lowest = min(float(r["valid"]) for r in mine)
        assert lowest == pytest.approx(
            next(float(r["valid"]) for r in mine if r["epoch"] == row["best_epoch"]), abs=1e-4
        )


def test_augmented_images_are_images():
    generator = torch.Generator().manual_seed(0)
    x, _ = next(load_dataset("emoji").train.batches(20))
    moved = train.shift_and_mirror(x, generator)
    assert moved.shape == x.shape and not moved.equal(x)
    assert set(moved.unique().tolist()) <= set(x.unique().tolist()) | {1.0}
    swapped = train.swap_channels(x, generator)
    assert not swapped.equal(x)
    torch.testing.assert_close(swapped.sort(1).values, x.sort(1).values)
    torch.testing.assert_close(swapped.sum(1), x.sum(1))


def test_a_short_run_learns():
    data = load_dataset("emoji", valid=train.VALID)
    course, last, best = train.train(data, 0, 8, hidden_size=16, images=0.2)
    assert [row["epoch"] for row in course] == [4, 8]
    assert course[1]["valid"] < course[0]["valid"] - 0.5
    assert last.settings == best.settings
