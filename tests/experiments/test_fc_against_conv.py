"""The models of the experiment fc_against_conv are the ones that its README describes."""

import csv
import re
from pathlib import Path

import pytest
import torch

from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion

FOLDER = Path(__file__).parents[2] / "experiments/fc_against_conv"
NAMES = {"fc": ("VariationalAutoencoder", 652_824), "conv": ("ConvolutionalVAE", 828_793)}


def stated_elbo(name: str) -> float:
    """What the README says of the weights as saved, in nats."""
    row = re.search(rf"^\| `{name}-0.pt` .*?−([\d.]+)", readme(), re.MULTILINE)
    assert row, name
    return -float(row[1])


def readme() -> str:
    return (FOLDER / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_weights_are_small_and_half_precision(name):
    path = FOLDER / f"{name}-0.pt"
    assert path.stat().st_size < 2_000_000
    content = torch.load(path, weights_only=True)
    assert {value.dtype for value in content["state"].values()} == {torch.float16}
    assert content["class"] == NAMES[name][0]
    assert sum(value.numel() for value in content["state"].values()) == NAMES[name][1]


@pytest.mark.parametrize("name", NAMES)
def test_elbo_on_the_test_images_is_as_stated(name):
    test = load_dataset("mnist").test
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    result = rate_distortion(load_model(FOLDER / f"{name}-0.pt"), test.batches(500), generator)
    assert result.elbo == pytest.approx(stated_elbo(name), abs=0.5)


def test_table_is_complete():
    with open(FOLDER / "results.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for name in ("fc", "wide", "conv"):
        mine = [row for row in rows if (row["model"], row["seed"]) == (name, "0")]
        assert [int(row["epoch"]) for row in mine] == list(range(1, len(mine) + 1))
        seconds = [float(row["cpu_seconds"]) for row in mine]
        assert len(mine) >= 10 and seconds == sorted(seconds)
