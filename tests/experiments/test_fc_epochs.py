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


def rows(name):
    with open(FOLDER / name, newline="") as file:
        return [{key: float(value) for key, value in row.items()} for row in csv.DictReader(file)]


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
    for beta in (0, 1):
        epochs = [row["epoch"] for row in rows("few_images.csv") if row["beta"] == beta]
        assert epochs == list(range(10, 501, 10))
