"""Recipes: the start at the average image, other learning rates, and what may be given besides."""

import dataclasses

import numpy as np
import pytest
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

from vae_lib import ConvolutionalVAE, VariationalAutoencoder, fit, load_dataset
from vae_lib.commands.options import parse
from vae_lib.data import Dataset
from vae_lib.devices import pick_precision
from vae_lib.likelihoods import LIKELIHOODS
from vae_lib.training import RECIPES, SCHEDULES, start_at_mean
from vae_lib.training.start import mean_image, output_for_mean

FAST = RECIPES["fast"]["fc"]


@pytest.fixture(scope="module")
def data():
    """600 digits to train on and 100 to test."""
    mnist = load_dataset("mnist")
    return Dataset("digits", mnist.train[:600], mnist.test[:100], None, mnist.class_names)


def small_model(**settings):
    torch.manual_seed(0)
    return VariationalAutoencoder(code_size=4, hidden_size=16, **settings)


def train(model, data, **options):
    return fit(model, data, **{"device": "cpu", "progress": False, "recipe": "fast", **options})


def same_weights(a, b):
    return all(torch.equal(p, q) for p, q in zip(a.parameters(), b.parameters(), strict=True))


@pytest.mark.parametrize("likelihood", LIKELIHOODS)
def test_the_decoder_starts_at_the_mean_image_whatever_the_code(data, likelihood):
    model = small_model(likelihood=likelihood)
    start_at_mean(model, data.train)
    with torch.no_grad():
        model.decoder.layers[2].weight.zero_()  # nothing but the biases
        shown = model.likelihood.mean(model.decode(torch.randn(3, 4)))  # (3, 1, 28, 28)
    mean = data.train.images.float().mean(0) / 255  # (1, 28, 28)
    seven = model.likelihood.mean(torch.tensor([-7.0, 7.0]))  # the farthest that it goes
    wanted = mean.clamp(0.001, 0.999).clamp(*seven.tolist()).expand_as(shown)
    assert (shown - wanted).abs().max() < 1e-4


def test_a_convolutional_decoder_starts_at_the_mean_of_each_channel():
    generator = torch.Generator().manual_seed(0)
    x = torch.rand(40, 3, 8, 8, generator=generator) * torch.tensor([0.2, 0.5, 0.9])[:, None, None]
    model = ConvolutionalVAE(channels=(4,), hidden_size=8, image_shape=(3, 8, 8))
    start_at_mean(model, [x[:25], x[25:]])
    last = model.decoder.layers[-1]
    assert isinstance(last, nn.ConvTranspose2d)
    torch.testing.assert_close(last.bias.data, torch.logit(x.mean((0, 2, 3))))


def test_the_inverse_of_the_mean_is_that_of_each_likelihood():
    mean = torch.linspace(0.01, 0.99, 9)
    bernoulli, gaussian = LIKELIHOODS["bernoulli"](), LIKELIHOODS["gaussian"]()
    torch.testing.assert_close(output_for_mean(bernoulli, mean), torch.logit(mean))
    torch.testing.assert_close(output_for_mean(gaussian, mean), mean)
    ends = output_for_mean(bernoulli, torch.tensor([0.0, 1.0]))
    assert ends.tolist() == pytest.approx([-6.907, 6.907], abs=1e-3)  # logits of 0.001 and 0.999


def test_the_mean_image_is_that_of_the_images(data):
    exact = data.train.images.double().mean(0).float() / 255
    torch.testing.assert_close(mean_image(data.train), exact)
    x = data.train.images.float() / 255
    loader = DataLoader(TensorDataset(x, data.train.labels), batch_size=70)
    torch.testing.assert_close(mean_image(loader), exact)
    many = load_dataset("mnist").train  # about 10,000 of the 60,000
    difference = mean_image(many) - many.images.double().mean(0).float() / 255
    assert 0 < difference.abs().max() < 5 * 0.5 / 100  # five standard errors of a pixel at most


def test_a_decoder_without_such_biases_cannot_start_so(data):
    model = small_model()
    model.decoder.layers[2] = nn.Linear(16, 784, bias=False)
    with pytest.raises(ValueError, match=r"has no biases, not one for each of 784 .* starts_at_me"):
        start_at_mean(model, data.train)
    model.decoder.layers.append(nn.Conv2d(1, 2, 1))
    with pytest.raises(ValueError, match="has 2 biases, not one for each of 784 pixels or of 1 ch"):
        train(model, data, epochs=1)


@pytest.mark.parametrize("wrap", [nn.utils.parametrizations.weight_norm, lambda layer: layer])
def test_a_layer_with_another_parametrization_or_an_activation_behind_it_starts_so(data, wrap):
    model = small_model()
    model.decoder.layers[2] = wrap(model.decoder.layers[2])
    model.decoder.layers.append(nn.PReLU(init=1.0))
    start_at_mean(model, data.train)
    exact = output_for_mean(model.likelihood, data.train.images.float().mean(0).flatten() / 255)
    torch.testing.assert_close(model.decoder.layers[2].bias.data, exact)


@pytest.mark.parametrize("likelihood", LIKELIHOODS)
def test_the_recipe_starts_decoders_of_logits_at_the_mean_and_no_others(data, likelihood):
    def biases(recipe):
        model = small_model(likelihood=likelihood)
        tiny = recipe.but(lr=1e-12)  # nothing moves
        train(model, data, epochs=1, recipe=tiny)
        return model.decoder.layers[2].bias.detach()

    moved = not torch.allclose(biases(FAST), biases(FAST.but(starts_at_mean=False)), atol=1e-4)
    assert moved == ("bernoulli" in likelihood)


@pytest.mark.parametrize("binarize", ["none", "dynamic"])
def test_pixels_that_are_drawn_have_the_same_mean(data, binarize):
    images = dataclasses.replace(data.train, dynamic=binarize == "dynamic")
    exact = data.train.images.double().mean(0).float() / 255
    assert (mean_image(images) - exact).abs().max() < 5 * 0.5 / len(images) ** 0.5


def test_fast_gives_the_decoder_a_learning_rate_of_its_own(data, monkeypatch):
    model, seen = small_model(), []
    adam = torch.optim.Adam

    def recorded(groups, **options):
        seen.append(adam(groups, **options))
        return seen[-1]

    monkeypatch.setattr(torch.optim, "Adam", recorded)
    train(model, data, epochs=1)
    train(model, data, epochs=1, lr=0.001)
    for optimizer, lr in zip(seen, (FAST.lr, 0.001), strict=True):
        encoder, decoder = optimizer.param_groups
        assert encoder["lr"] == lr and decoder["lr"] == pytest.approx(lr * FAST.decoder_lr)
        assert [id(p) for p in decoder["params"]] == list(map(id, model.decoder.parameters()))
        assert len(encoder["params"]) + len(decoder["params"]) == len(list(model.parameters()))


def test_fast_gives_the_convolutions_a_learning_rate_of_their_own():
    recipe, model = RECIPES["fast"]["conv"], ConvolutionalVAE(channels=(4,), hidden_size=8)
    slow, fast = sorted(recipe.groups(model, model.decoder), key=lambda group: group["lr"])
    assert (slow["lr"], fast["lr"]) == (recipe.lr, pytest.approx(recipe.lr * recipe.convolution_lr))
    layers = [model.encoder.features[0], model.decoder.layers[-1]]
    assert {id(p) for p in fast["params"]} == {id(p) for x in layers for p in x.parameters()}
    assert len(slow["params"]) + len(fast["params"]) == len(list(model.parameters()))


def test_fast_learns_more_in_the_first_epochs_than_the_usual_recipe(data):
    losses = {}
    for recipe in RECIPES:
        history = train(small_model(), data, epochs=6, recipe=recipe, batch_size=60)
        losses[recipe] = -history["held_out_elbo"][-1]
    assert losses["fast"] < losses["usual"] - 20


def test_what_is_given_wins_over_the_recipe(data):
    fast, given = small_model(), small_model()
    start_at_mean(given, data.train)
    groups = [
        {"params": given.encoder.parameters(), "lr": FAST.lr},
        {"params": given.decoder.parameters(), "lr": FAST.lr * FAST.decoder_lr},
    ]
    optimizer = torch.optim.Adam(groups, fused=True)
    options = {"batch_size": FAST.batch_size, "schedule": FAST.schedule, "recipe": "usual"}
    train(fast, data, epochs=2)
    train(given, data, epochs=2, optimizer=optimizer, **options)
    assert same_weights(fast, given)
    other = small_model()
    train(other, data, epochs=2, batch_size=100, schedule="constant")
    assert not same_weights(fast, other)


def test_a_recipe_brings_its_epochs(data):
    """Fast has five; one that is given wins, and the schedule goes at that pace."""
    few = Dataset("few", data.train[:20], data.test[:5], None, data.class_names)
    by_recipe, by_number = small_model(), small_model()
    history = train(by_recipe, few)
    assert history["epoch"] == [1, 2, 3, 4, 5]
    train(by_number, few, epochs=FAST.epochs)
    assert same_weights(by_recipe, by_number)
    own = dataclasses.replace(FAST, epochs=2)
    assert len(train(small_model(), few, recipe=own)) == 2
    assert len(train(small_model(), few, recipe=own, epochs=3)) == 3


def test_a_resumed_run_does_not_start_again(data, tmp_path):
    whole, parts = small_model(), small_model()
    train(whole, data, epochs=3)
    options = {"epochs": 3, "output_dir": tmp_path}
    train(parts, data, on_epoch=lambda history: len(history) == 2, **options)
    resumed = small_model()
    train(resumed, data, resume=True, **options)
    assert same_weights(whole, resumed) and not same_weights(whole, parts)


def test_batches_that_are_had_once_cannot_be_looked_at_first(data):
    with pytest.raises(
        ValueError, match="looks at the images before the first epoch, and data gives"
    ):
        train(small_model(), data.train.batches(100), epochs=1, schedule="constant")
    history = train(small_model(), list(data.train.batches(100)), epochs=1)
    assert len(history) == 1


def test_bad_batches_are_refused_as_ever_and_leave_the_model_alone(data):
    model = small_model()
    before = [p.clone() for p in model.parameters()]
    x = data.train.images[:20] / 255
    for batches, error, said in [
        ([], ValueError, "there are no images to train on"),
        ([{"x": x}], ValueError, "have to be tensors of images"),
        ([x.expand(-1, 3, -1, -1)], ValueError, "build it with image_shape"),
        ([data.train.images[:20]], TypeError, "must be floating-point numbers"),
    ]:
        with pytest.raises(error, match=said):
            train(model, batches, epochs=1)
    assert all(torch.equal(p, q) for p, q in zip(model.parameters(), before, strict=True))


def test_the_look_at_the_images_leaves_their_order_alone(data):
    x = data.train.images / 255
    orders = []
    for recipe in ("fast", "usual"):
        generator = torch.Generator().manual_seed(1)
        loader = DataLoader(TensorDataset(x), 100, shuffle=True, generator=generator)
        state = torch.get_rng_state()
        seen = [batch[0] for batch in loader]
        generator.manual_seed(1)

        class Recorded:
            def __init__(self, loader):
                self.loader, self.generator, self.passes = loader, loader.generator, []

            def __iter__(self):
                self.passes.append([])
                for batch in self.loader:
                    self.passes[-1].append(batch[0])
                    yield batch[0]

            def __len__(self):
                return len(self.loader)

        recorded = Recorded(loader)
        train(small_model(), recorded, epochs=1, recipe=recipe, schedule="constant")
        orders.append(torch.cat(recorded.passes[-1]))
        assert len(recorded.passes) == (2 if recipe == "fast" else 1)
        assert torch.equal(torch.get_rng_state(), state) and len(seen) == 6
    assert torch.equal(*orders)


def test_a_rise_over_batches_of_unknown_number_is_refused(data):
    class Endless:
        def __iter__(self):
            return iter(data.train.batches(100))

    with pytest.raises(ValueError, match="trapezoid has to know the number of batches, and data"):
        train(small_model(), Endless(), epochs=1)
    assert len(train(small_model(), Endless(), epochs=1, schedule="constant")) == 1


@pytest.mark.parametrize("lr", [np.float32(0.002), np.float64(0.002)])
def test_a_learning_rate_of_numpy_can_be_resumed(data, tmp_path, lr):
    for epochs in (1, 2):
        options = {"output_dir": tmp_path, "schedule": "constant", "lr": lr}
        train(small_model(), data, epochs=epochs, resume=epochs == 2, **options)


@pytest.mark.parametrize("wrong", [{"lr": -1}, {"decoder_lr": 0}, {"convolution_lr": float("inf")}])
def test_rates_that_would_climb_or_explode_are_refused(wrong):
    (name,) = wrong
    with pytest.raises(ValueError, match=f"{name} must be positive and finite"):
        FAST.but(**wrong)


def test_a_recipe_of_ones_own_is_taken(data):
    own, named = small_model(), small_model()
    train(own, data, epochs=1, recipe=FAST.but(lr=0.001))
    train(named, data, epochs=1, lr=0.001)
    assert same_weights(own, named)


def test_an_unknown_recipe_is_refused(data):
    for unknown in ("slow", {}):
        with pytest.raises(ValueError, match=r"unknown recipe .*; allowed: usual, fast"):
            train(small_model(), data, epochs=1, recipe=unknown)


def test_trapezoid_rises_in_the_first_twentieth_and_ends_as_cooldown():
    rates = [SCHEDULES["trapezoid"](done / 80) for done in range(81)]
    assert rates[:5] == pytest.approx([0, 0.25, 0.5, 0.75, 1])
    assert rates[4:] == [SCHEDULES["cooldown"](done / 80) for done in range(4, 81)]


def test_the_options_of_the_command_follow_the_recipe_unless_given():
    fast = parse(["--recipe", "fast", "--model-type", "fc"])
    assert (fast.epochs, fast.batch_size, fast.lr) == (FAST.epochs, FAST.batch_size, FAST.lr)
    assert fast.schedule == FAST.schedule
    mixed = parse(["--lr", "0.002", "--recipe", "fast", "--epochs", "9", "--model-type", "fc"])
    assert (mixed.lr, mixed.epochs, mixed.batch_size) == (0.002, 9, FAST.batch_size)
    conv = parse(["--recipe", "fast"])
    assert conv.batch_size == RECIPES["fast"]["conv"].batch_size
    usual = parse([])
    assert (usual.epochs, usual.batch_size, usual.lr) == (50, 128, 1e-3)


@pytest.mark.parametrize("able", ["avx512_bf16", "amx_bf16", None])
def test_auto_takes_bfloat16_where_the_processor_has_it(monkeypatch, data, able):
    found = {"avx2": True, able: True}
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: found, raising=False)
    cpu = torch.device("cpu")
    expected = "bfloat16" if able else "float32"
    assert pick_precision("auto", cpu) == expected
    assert {pick_precision(name, cpu) for name in ("float32", "bfloat16")} == {
        "float32",
        "bfloat16",
    }
    auto, named = small_model(), small_model()
    train(auto, data, epochs=1, precision="auto")
    train(named, data, epochs=1, precision=expected)
    assert same_weights(auto, named)
    assert pick_precision("auto", torch.device("mps")) == "float32"
    monkeypatch.delattr(torch.cpu, "get_capabilities")  # an older PyTorch
    assert pick_precision("auto", cpu) == "float32"
