"""The latent traversals in Python: what they take, save, refuse and answer."""

import json

import numpy as np
import pytest
import torch
import traitlets
from torch import nn

from tools.bundle import run_node
from vae_lib import ConvolutionalVAE, VariationalAutoencoder
from vae_lib.kl import kl_per_dim
from vae_lib.likelihoods import DiscretizedLogistic
from vae_lib.live import LatentTraversals
from vae_lib.live.base import png_size
from vae_lib.live.pack import rounded
from vae_lib.networks import Decoder
from vae_lib.priors import StandardNormal

SHAPES = [
    (VariationalAutoencoder, {"code_size": 2, "hidden_size": 8}),
    (VariationalAutoencoder, {"code_size": 30, "hidden_size": 8, "num_classes": 4}),
    (ConvolutionalVAE, {"code_size": 5, "hidden_size": 8, "channels": (4,), "num_classes": 3}),
    (ConvolutionalVAE, {"code_size": 1, "hidden_size": 8, "image_shape": (3, 16, 20)}),
    (VariationalAutoencoder, {"code_size": 3, "hidden_size": 8, "likelihood": "gaussian"}),
]


def make(kind=VariationalAutoencoder, settings=None, n=6):
    """A model with random weights, images and labels."""
    torch.manual_seed(0)
    model = kind(**(settings or {"code_size": 3, "hidden_size": 8}))
    for parameter in model.parameters():
        parameter.data *= 2  # so that images differ visibly
    x = torch.rand(n, *model.image_shape)
    return model, x, torch.arange(n) % (model.num_classes or 10)


def floats(content, width):
    """Stored float32 in rows."""
    return np.frombuffer(content, "<f4").reshape(-1, width)


@pytest.mark.parametrize(("kind", "settings"), SHAPES)
def test_saves_what_a_page_needs(kind, settings):
    model, x, y = make(kind, settings)
    figure = LatentTraversals(model, x, y, images=4)
    assert figure.where == "browser" and figure.runs_in_page
    q = model.encode(x, y)
    np.testing.assert_allclose(floats(figure.codes, model.code_size), q.mean[:4].detach())
    assert figure.z == q.mean[0].tolist()
    kl = kl_per_dim(q.mean, q.log_var).mean(0)
    order = figure.settings["dimensions"]
    assert figure.settings["kl"] == pytest.approx(kl[order].tolist(), abs=1e-4)
    assert figure.settings["kl"] == sorted(figure.settings["kl"], reverse=True)
    assert len(order) == min(20, model.code_size)
    pixels = np.frombuffer(figure.images, np.uint8).reshape(4, *model.image_shape)
    np.testing.assert_allclose(pixels, 255 * x[:4], atol=0.51)
    assert list(figure.labels) == y[:4].tolist()
    assert (figure.a, figure.b, figure.t, figure.label) == (0, 1, 0.5, 0)
    assert set(figure.settings["network"]) == {"classes", "codeSize", "likelihood", "decoder"}


def test_shows_what_the_rounded_model_decodes():
    model, x, y = make(*SHAPES[2])
    figure = LatentTraversals(model, x, y, label=2)
    z = torch.randn(3, 5)
    expected = rounded(model).decode(z, torch.full((3,), 2)).sigmoid()
    assert torch.equal(figure.decode(z), expected)
    assert not torch.equal(figure.decode(z), model.decode(z, torch.full((3,), 2)).sigmoid())


def test_binary_images_take_one_bit_a_pixel():
    model, x, _ = make()
    figure = LatentTraversals(model, x.round())
    stored = np.unpackbits(np.frombuffer(figure.images, np.uint8).reshape(6, -1), axis=1)
    np.testing.assert_array_equal(stored[:, :784], x.round().flatten(1))
    assert figure.labels == b"" and figure.settings["classNames"] == []


def test_a_model_of_the_book_takes_little_room():
    """The decoder alone, in int8: 180 kB for chapter 8's ten dimensions."""
    model, x, y = make(settings={"code_size": 10, "hidden_size": 200}, n=50)
    stored = LatentTraversals(model, x.round(), y).stored()
    assert sum(map(len, stored["buffers"].values())) < 275_000


def test_unused_dimensions_are_counted():
    model, x, _ = make()
    head = model.encoder.head[-1]  # the means, then the logarithms of the variances
    for dimension in (0, 2):
        head.weight.data[[dimension, 3 + dimension]] = 0
        head.bias.data[[dimension, 3 + dimension]] = 0
    figure = LatentTraversals(model, x)
    assert figure.settings["dimensions"][0] == 1 and figure.settings["unused"] == 2
    assert figure.settings["kl"][1:] == [0, 0]
    head.weight.data[:], head.bias.data[:] = 0, 0
    assert LatentTraversals(model, x).settings["unused"] == 0  # all of them: none is folded away


def test_draws_come_from_the_prior_of_the_model():
    class FarAway(StandardNormal):
        """Standard normal, moved to 5 in every dimension."""

        def sample(self, n, generator=None):
            return 5 + super().sample(n, generator)

    model, x, _ = make(settings={"code_size": 40, "hidden_size": 8, "prior": FarAway(40)})
    figure = LatentTraversals(model, x, seed=3)
    draws = floats(figure.draws, 40)
    assert len(draws) == 100 and draws.mean() == pytest.approx(5, abs=0.1)
    assert figure.draws == LatentTraversals(model, x, seed=3).draws
    assert figure.draws != LatentTraversals(model, x, seed=4).draws
    assert figure.kl is None and figure.settings["kl"] == []  # no closed form is known
    assert figure.settings["dimensions"] == list(range(20)) and "KL" not in figure.alt


def test_starts_from_an_image():
    model, x, y = make(*SHAPES[1])
    figure = LatentTraversals(model, x, y)
    figure.t, figure.b = 0.25, 3
    figure.start_from(2)
    assert (figure.image, figure.label, figure.b) == (2, 2, 3)
    assert figure.z == floats(figure.codes, 30)[2].tolist()
    figure = LatentTraversals(model, x, y, image=3)
    assert figure.z == floats(figure.codes, 30)[3].tolist() and figure.label == 3
    figure = LatentTraversals(model, x, y, image=-1)
    assert figure.z == [0.0] * 30
    assert LatentTraversals(model, x, y, image=1, z=[1] * 30).z == [1.0] * 30
    assert LatentTraversals(model, x[:1], y[:1]).b == 0


def test_traits_are_checked():
    model, x, y = make(*SHAPES[2])
    figure = LatentTraversals(model, x, y, images=4)
    wrong = {
        "z": ([0.0] * 4, [float("nan")] * 5),
        "label": (-1, 3),
        "image": (-2, 4),
        "a": (-1, 4),
        "b": (-1, 4),
        "t": (-0.1, 1.1),
        "path": ("round",),
        "tab": ("other",),
    }
    for name, values in wrong.items():
        for value in values:
            with pytest.raises(traitlets.TraitError):
                setattr(figure, name, value)
    figure.z = [9, 0, 0, 0, 0]  # beyond the strips
    assert figure.z == [9.0, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"x": torch.zeros(2, 1, 8, 8)}, r"images \(N, 1, 28, 28\), not \(2, 1, 8, 8\)"),
        ({"x": torch.zeros(0, 1, 28, 28)}, "one or more images"),
        ({"y": None}, "needs the labels y"),
        ({"y": torch.zeros(5, dtype=torch.int64)}, "6 labels"),
        ({"y": torch.full((6,), 3)}, "labels must be from 0 to 2, not 3 to 3"),
        ({"dimensions": [5]}, "distinct numbers from 0 to 4"),
        ({"dimensions": []}, "distinct numbers"),
        ({"dimensions": [1, 1]}, "distinct numbers"),
        ({"images": 0}, "images must be at least 1"),
        ({"reach": 0}, "reach must be a positive number"),
        ({"class_names": ["a", "b"]}, "2 names for 3 labels"),
        ({"precision": "int4"}, "unknown precision"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_shown_is_refused(change, message):
    model, x, y = make(*SHAPES[2])
    with pytest.raises(ValueError, match=message):
        LatentTraversals(**{"model": model, "x": x, "y": y} | change)


def test_some_dimensions_alone():
    model, x, y = make(*SHAPES[1])
    figure = LatentTraversals(model, x, y, dimensions=[7, 2], reach=1.5)
    assert sorted(figure.settings["dimensions"]) == [2, 7]
    assert "2 of 30 latent dimensions" in figure.alt and "from −1.5 to 1.5" in figure.alt


@pytest.mark.parametrize("why", ["too large", "another network", "another likelihood"])
def test_kernel_computes_what_a_page_cannot(why):
    model, x, y = make(*SHAPES[2])
    if why == "another network":
        model.decoder = type("Own", (Decoder,), {})(model.decoder.layers, 3)
    if why == "another likelihood":
        model.likelihood = DiscretizedLogistic()
    limit = 0 if why == "too large" else 2_000_000
    figure = LatentTraversals(model, x, y, weight_limit=limit)
    assert figure.where == "kernel" and not figure.runs_in_page
    assert figure.weights == b"" and figure.settings["network"] is None
    sent = []
    figure.send = lambda content, buffers: sent.append((content, buffers))
    z = torch.randn(4, 5)
    question = {"type": "mean", "id": "q1", "label": 1, "count": 4}
    figure._answer(None, question, [memoryview(z.numpy().tobytes())])
    figure._answer(None, {"type": "other"}, [])
    ((content, buffers),) = sent
    assert content == {"type": "answer", "id": "q1"}
    expected = model.likelihood.mean(model.decode(z, torch.full((4,), 1))).detach()
    np.testing.assert_array_equal(np.frombuffer(buffers[0], "<f4"), expected.flatten().numpy())


def test_networks_of_ones_own_are_shown():
    """A page needs no encoder, so it may be of any kind."""
    model, x, _ = make()
    model.encoder.head[1] = nn.Tanh()
    assert LatentTraversals(model, x).where == "browser"


@pytest.mark.parametrize(("kind", "settings"), SHAPES)
def test_is_stored_the_same_at_every_run(kind, settings):
    model, x, y = make(kind, settings)
    bundles = [LatentTraversals(model, x, y)._repr_mimebundle_() for _ in range(2)]
    for data, metadata in bundles:
        assert data["text/plain"] == "<LatentTraversals: a live figure>"
        alt = metadata["image/png"]["alt"]
        assert ("for label 0" in alt) == bool(model.num_classes)
        assert metadata["image/png"]["width"] == 720
    assert bundles[0][0]["image/png"] == bundles[1][0]["image/png"]
    figure = LatentTraversals(model, x, y)
    assert len(figure.still()) < 160_000 and png_size(figure.still())[0] == 1440


DECODE_IN_NODE = """
import { readFileSync } from "node:fs";
import { meansInPage } from "./vae_lib/live/js/shared/vae.js";
const { weights, network, codes, label } = JSON.parse(readFileSync(process.argv[1], "utf-8"));
const decode = meansInPage(Uint8Array.from(atob(weights), (c) => c.charCodeAt(0)), network);
const images = await decode(codes, label);
console.log(JSON.stringify(images.map((image) => Array.from(image))));
"""


@pytest.mark.parametrize(("kind", "settings"), SHAPES)
def test_javascript_decodes_what_pytorch_decodes(kind, settings, tmp_path):
    model, x, y = make(kind, settings)
    figure = LatentTraversals(model, x, y)
    figure.label = max(0, model.num_classes - 1)
    z = 2 * torch.randn(5, model.code_size)
    question = {
        "weights": figure.stored()["buffers"]["weights"],
        "network": figure.settings["network"],
        "codes": z.tolist(),
        "label": figure.label,
    }
    path = tmp_path / "question.json"
    path.write_text(json.dumps(question))
    answer = json.loads(run_node("--input-type=module", "--eval", DECODE_IN_NODE, path))
    expected = model_mean(figure, z)
    np.testing.assert_allclose(np.array(answer), expected.flatten(1).numpy(), atol=1e-3)


@torch.no_grad()
def model_mean(figure, z):
    """What the rounded model decodes, not limited to [0, 1]."""
    model = figure._model
    return model.likelihood.mean(model.decode(z, torch.full((len(z),), figure.label)))
