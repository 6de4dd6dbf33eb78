"""The benchmark compares like with like. No time is judged here."""

import argparse
import json

import pytest
import torch

from experiments import benchmark
from experiments.common import EXPERIMENTS
from vae_lib import ConvolutionalVAE, VariationalAutoencoder
from vae_lib.objectives import Elbo


@pytest.fixture(scope="module")
def options(tmp_path_factory):
    folder = tmp_path_factory.mktemp("mnist")
    cpu, precisions = torch.device("cpu"), ("float32",)
    return argparse.Namespace(folder=folder, device=cpu, precisions=precisions)


def test_usual_sets_are_the_images_of_the_library(options):
    setting = benchmark.Setting("fc", 64, 600, options)
    train, test = setting.sets
    assert (len(train), len(test)) == (600, 100)
    x, y = train[599]
    assert torch.equal((x * 255).byte(), setting.data.train.images[599])
    assert y == setting.data.train.labels[599]
    x, _ = test[99]
    assert torch.equal((x * 255).byte(), setting.data.test.images[99])


@pytest.mark.parametrize("model", [VariationalAutoencoder(), ConvolutionalVAE()])
def test_usual_loss_and_gradient_are_those_of_the_library(model):
    x = torch.rand(8, 1, 28, 28)
    usual = benchmark.UsualVAE(model)
    torch.manual_seed(0)
    loss = benchmark.usual_loss(*(out := usual(x))[:1], x, *out[1:])
    usual_gradient = torch.autograd.grad(loss, list(model.parameters()))

    torch.manual_seed(0)
    own = len(x) * Elbo()(model, x).loss
    own_gradient = torch.autograd.grad(own, list(model.parameters()))
    torch.testing.assert_close(loss, own)
    for a, b in zip(usual_gradient, own_gradient, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-3, atol=1e-2)


@pytest.mark.parametrize("family", [VariationalAutoencoder, ConvolutionalVAE])
def test_floor_does_every_product_and_nothing_else(family):
    """Its products and gradients, by PyTorch's own count, are those of a training step."""
    from torch.utils.flop_counter import FlopCounterMode

    model, x = family(), torch.rand(4, 1, 28, 28)
    with FlopCounterMode(display=False) as step:
        Elbo()(model, x).loss.backward()
    with FlopCounterMode(display=False) as floor:
        benchmark.floor_epoch(family(), 4, 0, 4, torch.device("cpu"))()
    assert floor.get_total_flops() - _forward(family, x) == step.get_total_flops()


def _forward(family, x):
    """The floor finds its layers by one forward pass, which the counter sees as well."""
    from torch.utils.flop_counter import FlopCounterMode

    with FlopCounterMode(display=False) as forward:
        family()(x)
    return forward.get_total_flops()


def test_different_losses_are_told_from_equal_ones():
    assert benchmark.differ([105.0, 105.2, 105.1], [106.0, 106.1, 105.9])
    assert not benchmark.differ([105.0, 105.2, 105.1], [105.1, 105.3, 104.9])


@pytest.mark.parametrize("folder", [EXPERIMENTS, EXPERIMENTS / "avx512"])
def test_committed_table_is_that_of_the_committed_measurements(folder):
    found = json.loads((folder / "benchmark.json").read_text())
    table = (folder / "benchmark.md").read_text()
    assert table == f"# Benchmark\n\n{benchmark.tables(found)}"
