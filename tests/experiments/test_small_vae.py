"""The small VAE of chapter 2 is the one that its README describes."""

import re
from pathlib import Path

import pytest
import torch

from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion

FOLDER = Path(__file__).parents[2] / "experiments/small_vae"
WEIGHTS = FOLDER / "weights.pt"
TEST_ELBO = -107.07  # nats


def test_weights_are_small_and_half_precision():
    assert WEIGHTS.stat().st_size < 1_000_000
    state = torch.load(WEIGHTS, weights_only=True)["state"]
    assert {value.dtype for value in state.values()} == {torch.float16}
    model = load_model(WEIGHTS)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}
    assert (model.code_size, model.likelihood) == (10, "bernoulli")


def test_readme_states_this_elbo():
    stated = re.search(r"test ELBO \*\*−([\d.]+) nats\*\*", (FOLDER / "README.md").read_text())
    assert stated and -float(stated[1]) == TEST_ELBO


def test_elbo_on_the_test_images_is_as_stated():
    test = load_dataset("mnist", binarize="dynamic").test
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    result = rate_distortion(load_model(WEIGHTS), test.batches(500), generator)
    assert result.elbo == pytest.approx(TEST_ELBO, abs=0.5)
    assert result.rate == pytest.approx(18.86, abs=0.1)
