"""The small VAE of chapter 3 is the one that its README describes."""

import re

import pytest
import torch

from experiments.common import EXPERIMENTS
from experiments.small_vae import gaps
from experiments.small_vae.train import WEIGHTS
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion

TEST_ELBO = -107.07  # nats


def test_weights_are_small_and_half_precision():
    assert WEIGHTS.stat().st_size < 1_000_000
    state = torch.load(WEIGHTS, weights_only=True)["state"]
    assert {value.dtype for value in state.values()} == {torch.float16}
    model = load_model(WEIGHTS)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}
    assert (model.code_size, model.likelihood.name) == (10, "bernoulli")


def test_readme_states_this_elbo():
    readme = (EXPERIMENTS / "small_vae/README.md").read_text()
    stated = re.search(r"test ELBO \*\*−([\d.]+) nats\*\*", readme)
    assert stated and -float(stated[1]) == TEST_ELBO


def test_elbo_on_the_test_images_is_as_stated():
    test = load_dataset("mnist", binarize="dynamic").test
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    result = rate_distortion(load_model(WEIGHTS), test.batches(), generator)
    assert result.elbo == pytest.approx(TEST_ELBO, abs=0.5)
    assert result.rate == pytest.approx(18.86, abs=0.1)


def test_the_best_q_is_better_than_that_of_the_encoder():
    model = load_model(WEIGHTS).requires_grad_(False)
    x, _ = next(load_dataset("mnist", binarize="dynamic").test.batches(20))
    encoder = gaps.mean_elbo(model, x, *model.encode(x), samples=20)  # (B,)
    best = gaps.mean_elbo(model, x, *gaps.best_q(model, x, steps=60), samples=20)
    gap = best - encoder
    assert gap.shape == (20,) and gap.mean() > 1  # after 300 steps, of many images: 3.8
