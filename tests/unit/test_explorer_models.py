"""The models of the latent explorer are the ones that their README describes."""

import re
from pathlib import Path

import pytest
import torch

from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion
from vae_lib.live.pack import pack, rounded

FOLDER = Path(__file__).parents[2] / "experiments/explorer_models"
NAMES = ("beta-0.25", "beta-1", "beta-4", "conditional", "convolutional")


def stated(name):
    """Test ELBO, distortion, rate, cost of rounding, and ELBO of the first 1000 test images."""
    text = (FOLDER / "README.md").read_text()
    row = re.search(rf"^\| `{name}\.pt` \|( \d+ kB .*)\|$", text, re.MULTILINE)
    return [float(cell.replace("−", "-")) for cell in row[1].split("|")[1:]]


@pytest.fixture(scope="module")
def images():
    return load_dataset("mnist", binarize="dynamic").test[:1000]


@pytest.mark.parametrize("name", NAMES)
def test_elbo_is_as_stated(name, images):
    """Of the weights as a page has them; with other samples than those of the README."""
    model = rounded(load_model(FOLDER / f"{name}.pt"))
    result = rate_distortion(model, images.batches(500), torch.Generator().manual_seed(1))
    *_, subset = stated(name)
    assert result.elbo == pytest.approx(subset, abs=0.5)


@pytest.mark.parametrize("name", NAMES)
def test_rounding_costs_little(name, images):
    saved = load_model(FOLDER / f"{name}.pt")
    elbos = [
        rate_distortion(model, images.batches(500), torch.Generator().manual_seed(0)).elbo
        for model in (saved, rounded(saved))
    ]
    assert abs(elbos[0] - elbos[1]) < 0.1
    assert stated(name)[3] < 0.1


@pytest.mark.parametrize("name", NAMES)
def test_weights_are_small_and_half_precision(name):
    path = FOLDER / f"{name}.pt"
    assert path.stat().st_size < 2_000_000
    state = torch.load(path, weights_only=True)["state"]
    assert {value.dtype for value in state.values()} == {torch.float16}
    model = load_model(path)
    assert (model.code_size, model.likelihood.name) == (2, "bernoulli")
    assert len(pack(model)[0]) < 180_000


def test_rate_falls_and_distortion_rises_with_beta():
    rows = [stated(name) for name in ("beta-0.25", "beta-1", "beta-4")]
    assert [row[2] for row in rows] == sorted((row[2] for row in rows), reverse=True)
    assert [row[1] for row in rows] == sorted(row[1] for row in rows)
    assert max(row[0] for row in rows) == rows[1][0]  # the ELBO is what β = 1 is trained on
