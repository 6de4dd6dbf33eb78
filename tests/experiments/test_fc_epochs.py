"""The VAE of chapter 5 that was trained for longer is the one that its README describes."""

import csv
import re
from pathlib import Path

import pytest
import torch

from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion

FOLDER = Path(__file__).parents[2] / "experiments/fc_epochs"
TEST_LOSS = 102.86  # nats
RUNS = [(1, 0), (0, 0), (1, 1), (0, 1)]  # β and seed


def rows(name):
    with open(FOLDER / name, newline="") as file:
        return [{key: float(value) for key, value in row.items()} for row in csv.DictReader(file)]


def few_images(beta, seed):
    table = rows("few_images.csv")
    return [row for row in table if (row["beta"], row["seed"]) == (beta, seed)]


def test_weights_are_small_and_half_precision():
    assert (FOLDER / "weights.pt").stat().st_size < 2_000_000
    state = torch.load(FOLDER / "weights.pt", weights_only=True)["state"]
    assert {value.dtype for value in state.values()} == {torch.float16}
    assert sum(value.numel() for value in state.values()) == 652_824


def test_readme_and_table_state_this_loss():
    stated = re.search(r"test loss \*\*([\d.]+) nats\*\*", (FOLDER / "README.md").read_text())
    assert stated and float(stated[1]) == TEST_LOSS
    (final,) = rows("final.csv")
    assert -final["test_elbo"] == pytest.approx(TEST_LOSS, abs=0.01)
    assert final["test_recon"] + final["test_kl"] == pytest.approx(TEST_LOSS, abs=0.01)


def test_loss_on_the_test_images_is_as_stated():
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    test = load_dataset("mnist").test
    result = rate_distortion(load_model(FOLDER / "weights.pt"), test.batches(500), generator)
    assert -result.elbo == pytest.approx(TEST_LOSS, abs=0.3)
    assert result.rate == pytest.approx(25.31, abs=0.05)


def test_the_tables_add_up():
    for row in rows("results.csv"):
        assert row["train_recon"] + row["train_kl"] == pytest.approx(row["train_loss"], abs=0.01)
    for name in ("results.csv", "few_images.csv"):
        for row in rows(name):
            loss = row["held_out_recon"] + row["held_out_kl"]
            assert loss == pytest.approx(-row["held_out_elbo"], abs=0.01)
    assert [row["epoch"] for row in rows("results.csv")] == list(range(1, 21))
    for run in RUNS:
        assert [row["epoch"] for row in few_images(*run)] == list(range(10, 501, 10))


def test_readme_states_the_best_and_the_last_of_few_images():
    """One line of the README's table for each term and seed."""
    readme = (FOLDER / "README.md").read_text()
    for beta, seed in RUNS:
        run = few_images(beta, seed)
        for row in run:
            row["held_out_loss"] = -row["held_out_elbo"]
        for term in ("recon", "loss") if beta else ("recon",):
            best = min(run, key=lambda row: row[f"held_out_{term}"])
            last = run[-1]
            line = f"| {best[f'held_out_{term}']:.1f} ({best['epoch']:.0f}) "
            line += f"| {last[f'held_out_{term}']:.1f} | {last[f'train_{term}']:.1f} |"
            assert line in readme


@pytest.mark.parametrize("seed", [0, 1])
def test_without_the_kl_term_the_reconstruction_is_worse_from_epoch_130_on(seed):
    pairs = zip(few_images(1, seed), few_images(0, seed), strict=True)
    worse = [free["held_out_recon"] > kl["held_out_recon"] for kl, free in pairs]
    assert worse == [False] * 12 + [True] * 38
