"""The VAE of chapter 6 that was trained for longer is the one that its README describes."""

import dataclasses
import re

import pytest
import torch

from experiments.common import read_rows
from experiments.fc_epochs import few_images as script
from experiments.fc_epochs import train
from experiments.fc_epochs.train import FOLDER
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion

TEST_LOSS = 102.86  # nats
RUNS = [(1, 0), (0, 0), (1, 1), (0, 1)]  # β and seed


def rows(name):
    return numbers(FOLDER / name)


def numbers(path):
    return [{key: float(value) for key, value in row.items()} for row in read_rows(path)]


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


@pytest.fixture
def few(monkeypatch):
    """A data set so small that the scripts end in a second."""
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    whole = load_dataset("mnist", valid=5000)
    parts = {name: getattr(whole, name)[:100] for name in ("train", "valid", "test")}
    small = dataclasses.replace(whole, **parts)
    for module in (train, script):
        monkeypatch.setattr(module, "load_dataset", lambda name, valid: small)


def test_the_scripts_write_tables_that_add_up(tmp_path, few):
    train.main(["--epochs", "4", "--seeds", "2", "--output", str(tmp_path)])
    course, final = numbers(tmp_path / "results.csv"), numbers(tmp_path / "final.csv")
    assert [(row["seed"], row["epoch"]) for row in course] == [
        (seed, epoch) for seed in (0, 1) for epoch in (1, 2, 3, 4)
    ]
    assert [row["seed"] for row in final] == [0, 1]
    last = [row["held_out_elbo"] for row in course if row["epoch"] == 4]
    for row, elbo in zip(final, last, strict=True):
        assert row["valid_elbo"] == pytest.approx(elbo, abs=5)  # with other noise
        for name in ("train", "valid", "test"):
            loss = row[f"{name}_recon"] + row[f"{name}_kl"]
            assert loss == pytest.approx(-row[f"{name}_elbo"], abs=0.01)

    script.main(["--epochs", "20", "--output", str(tmp_path)])
    course = numbers(tmp_path / "few_images.csv")
    runs = [(row["beta"], row["epoch"]) for row in course]
    assert runs == [(1, 10), (1, 20), (0, 10), (0, 20)]
    for row in course:
        loss = row["train_recon"] + row["beta"] * row["train_kl"]
        assert loss == pytest.approx(row["train_loss"], abs=0.01)
    assert course[3]["train_kl"] > course[1]["train_kl"] + 5  # nothing holds it back


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
