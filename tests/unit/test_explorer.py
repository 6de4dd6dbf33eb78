"""The latent explorer in Python: what it takes, saves, refuses and answers."""

import math

import numpy as np
import pytest
import torch
import traitlets
from torch import nn

from vae_lib import ConvolutionalVAE, VariationalAutoencoder
from vae_lib.data import Dataset, ImagesInMemory
from vae_lib.likelihoods import DiscretizedLogistic, Gaussian
from vae_lib.live.base import png_size
from vae_lib.live.explorer import LatentExplorer
from vae_lib.live.pack import rounded
from vae_lib.networks import Encoder
from vae_lib.posteriors import DiagonalGaussian
from vae_lib.priors import StandardNormal

SHAPE = (1, 12, 10)


def image_set(n=30, shape=SHAPE, binary=True, dynamic=False, labels=3):
    generator = torch.Generator().manual_seed(0)
    images = torch.randint(0, 256, (n, *shape), generator=generator, dtype=torch.uint8)
    images = (images > 128).byte() * 255 if binary else images
    return ImagesInMemory(images, torch.arange(n) % labels, dynamic=dynamic)


def fully_connected(code_size=2, **options):
    torch.manual_seed(0)
    return VariationalAutoencoder(code_size, 20, image_shape=SHAPE, **options)


def test_saves_what_a_page_needs():
    data = image_set()
    figure = LatentExplorer(fully_connected(), data, points=20, images=7)
    assert figure.where == "browser"
    assert len(figure.labels) == 20 and list(figure.labels)[:4] == [0, 1, 2, 0]
    assert figure.settings["imageCount"] == 7 and figure.settings["binary"]
    stored = np.unpackbits(np.frombuffer(figure.images, np.uint8).reshape(7, -1), axis=1)
    np.testing.assert_array_equal(stored[:, :120] * 255, data.images[:7].flatten(1).numpy())
    codes = np.frombuffer(figure.codes, "<f2").reshape(1, 20, 2)
    x = data.images[:20].float() / 255
    expected = rounded(fully_connected()).encode(x)[0].detach().numpy()
    np.testing.assert_allclose(codes[0], expected, rtol=1e-3, atol=1e-4)
    assert figure.settings["extent"] == 3.5
    assert figure.settings["classNames"] == ["0", "1", "2"]


def test_grey_images_are_stored_as_they_are_and_named_as_such():
    data = image_set(binary=False)
    figure = LatentExplorer(fully_connected(), data, points=10, images=4)
    assert figure.images == data.images[:4].numpy().tobytes()
    assert "cross-entropy" in figure.settings["note"]
    gaussian = LatentExplorer(fully_connected(likelihood="gaussian"), data, points=10, images=4)
    assert "density" in gaussian.settings["note"]
    network = gaussian.settings["models"][0]["network"]
    assert network["likelihood"] == {"name": "gaussian", "logSigma": -2}


def test_images_that_are_drawn_afresh_are_drawn_once():
    data = image_set(binary=False, dynamic=True)
    figures = [LatentExplorer(fully_connected(), data, points=10, images=5) for _ in range(2)]
    assert figures[0].images == figures[1].images and figures[0].settings["binary"]
    assert figures[0].codes == figures[1].codes


def test_takes_a_data_set_and_its_class_names():
    part = image_set()
    data = Dataset("noise", part, part, None, ("a", "b", "c"))
    assert LatentExplorer(fully_connected(), data).settings["classNames"] == ["a", "b", "c"]
    unlabelled = LatentExplorer(fully_connected(), image_set(labels=1))
    assert unlabelled.settings["classNames"] == []


def test_takes_several_models_by_beta():
    models = {4.0: fully_connected(), 0.5: fully_connected()}
    figure = LatentExplorer(models, image_set())
    assert [entry["beta"] for entry in figure.settings["models"]] == [0.5, 4.0]
    assert figure.beta == 0.5 and len(figure.codes) == 2 * 30 * 2 * 2
    assert set(figure.rates) == set(figure.rounding) == {0.5, 4.0}
    with pytest.raises(traitlets.TraitError, match=r"no model for β = 1.0"):
        figure.beta = 1.0
    figure.beta = 4
    assert LatentExplorer({4.0: fully_connected(), 1.0: fully_connected()}, image_set()).beta == 1


def test_z_stays_in_the_plane():
    figure = LatentExplorer(fully_connected(), image_set(), extent=2.0)
    figure.z = [0.5, -9]
    assert figure.z == [0.5, -2.0]
    for wrong in ([1.0], [1.0, 2.0, 3.0], [0.0, math.nan], "ab"):
        with pytest.raises(traitlets.TraitError):
            figure.z = wrong
    assert LatentExplorer(fully_connected(), image_set(), z=[99, 0]).z == [3.5, 0.0]


def test_other_traits_are_checked():
    figure = LatentExplorer(fully_connected(num_classes=3), image_set())
    for name, wrong in (("label", 3), ("label", -1), ("k", 3), ("k", 512), ("tab", "other")):
        with pytest.raises(traitlets.TraitError):
            setattr(figure, name, wrong)


def test_image_is_what_was_drawn():
    figure = LatentExplorer(fully_connected(), image_set())
    assert figure.image is None
    x = image_set().images[3].float() / 255
    figure.image = x
    assert torch.equal(figure.image, x)
    figure.set_state({"pixels": memoryview(bytes([255] + 119 * [0]))})  # as it comes from a page
    assert figure.image.sum() == figure.image[0, 0, 0] == 1
    with pytest.raises(ValueError, match=r"shape \[1, 12, 10\]"):
        figure.image = torch.zeros(5)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"models": fully_connected(code_size=20)}, "needs 2 latent dimensions, not 20"),
        ({"models": {}}, "at least one model"),
        ({"models": {1: fully_connected(), 2: fully_connected(num_classes=3)}}, "must agree"),
        ({"data": image_set(shape=(1, 8, 8))}, r"images \(1, 12, 10\), not \(1, 8, 8\)"),
        ({"images": 50, "points": 40}, "from 1 to points = 40, not 50"),
        ({"precision": "int4"}, "unknown precision"),
        ({"data": image_set()[:0]}, "no test images"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_shown_is_refused(change, message):
    arguments = {"models": fully_connected(), "data": image_set()} | change
    with pytest.raises(ValueError, match=message):
        LatentExplorer(**arguments)


class ScaledGaussian(Gaussian):
    """A likelihood of the reader's own, though derived from one that the page knows."""

    name = "scaled"


PARTS = {
    "likelihoods bernoulli, gaussian, not 'scaled'": ("likelihood", ScaledGaussian),
    "likelihoods bernoulli, gaussian, not 'discretized-logistic'": (
        "likelihood",
        DiscretizedLogistic,
    ),
    "prior StandardNormal, not Wide": ("prior", lambda: type("Wide", (StandardNormal,), {})(2)),
    "posterior DiagonalGaussian, not Full": (
        "posterior",
        type("Full", (DiagonalGaussian,), {}),
    ),
}


@pytest.mark.parametrize("message", PARTS)
@pytest.mark.parametrize("limit", [0, 2_000_000])
def test_unknown_parts_are_refused(message, limit):
    """Also where the kernel computes: the page draws the samples and knows their KL itself."""
    model = fully_connected()
    name, make = PARTS[message]
    setattr(model, name, make())
    with pytest.raises(ValueError, match=message):
        LatentExplorer(model, image_set(), weight_limit=limit)


@pytest.mark.parametrize("why", ["too large", "another layer", "another network"])
def test_kernel_computes_what_a_page_cannot(why):
    model = fully_connected(num_classes=3)
    if why == "another layer":
        model.encoder.head[1] = nn.Tanh()
    if why == "another network":
        own = type("Own", (Encoder,), {})
        model.encoder = own(model.encoder.features, model.encoder.head, 3)
    limit = 0 if why == "too large" else 2_000_000
    figure = LatentExplorer(model, image_set(), weight_limit=limit)
    assert figure.where == "kernel" and figure.weights == b""
    (entry,) = figure.settings["models"]
    assert entry["network"] is None and entry["likelihood"] == {"name": "bernoulli"}
    sent = []
    figure.send = lambda content, buffers: sent.append((content, buffers))
    x, z = image_set().images[5:6].float() / 255, torch.randn(4, 2)
    question = {"type": "encode", "id": "q1", "which": 0, "label": 2}
    figure._answer(None, question, [x.numpy().tobytes()])
    question = {"type": "decode", "id": "q2", "which": 0, "label": 1, "count": 4}
    figure._answer(None, question, [memoryview(z.numpy().tobytes())])
    (first, code), (second, images) = sent
    assert first == {"type": "answer", "id": "q1"} and second == {"type": "answer", "id": "q2"}
    mu, log_var = model.encode(x, torch.tensor([2]))
    expected = torch.cat([mu, log_var]).detach().flatten().numpy()
    np.testing.assert_array_equal(np.frombuffer(code[0], np.float32), expected)
    expected = model.decode(z, torch.full((4,), 1)).detach().flatten().numpy()
    np.testing.assert_array_equal(np.frombuffer(images[0], np.float32), expected)


@pytest.mark.parametrize("kind", ["grey", "coloured", "conditional", "unlabelled"])
def test_still_picture_is_the_same_every_time(kind):
    torch.manual_seed(0)
    if kind == "coloured":
        options = {"channels": (4,), "hidden_size": 8, "image_shape": (3, 8, 8)}
        model = ConvolutionalVAE(2, **options, likelihood="gaussian")
        data = image_set(shape=(3, 8, 8), binary=False)
    else:
        model = fully_connected(num_classes=3 if kind == "conditional" else 0)
        data = image_set(labels=1 if kind == "unlabelled" else 3)
    figure = LatentExplorer(model, data, z=[0.5, -1.0])
    picture = figure.still()
    assert picture == figure.still() and len(picture) < 150_000
    assert png_size(picture) == (1440, 820)
    assert "z = (0.50, −1.00)" in figure.alt and "30 test images" in figure.alt
    assert repr(figure) == "<LatentExplorer: a live figure>"
