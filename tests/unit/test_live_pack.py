"""Packed models: what is read back is what was written, and rounding changes little."""

import json
import math

import numpy as np
import pytest
import torch
from torch import nn

from tools.bundle import run_node
from vae_lib import ConvolutionalVAE, VariationalAutoencoder
from vae_lib.likelihoods import Gaussian
from vae_lib.live.pack import (
    BLOCK,
    IN_PAGE,
    SMALL,
    WEIGHT_FORMATS,
    PackError,
    describe_likelihood,
    pack,
    pack_decoder,
    pack_images,
    rounded,
)
from vae_lib.networks import Decoder
from vae_lib.posteriors import DiagonalGaussian

MODELS = {
    "fully connected": lambda: fully_connected(),
    "conditional": lambda: fully_connected(num_classes=3),
    "gaussian": lambda: fully_connected(likelihood="gaussian"),
    "convolutional": lambda: ConvolutionalVAE(
        2, channels=(6, 30), hidden_size=9, image_shape=(3, 9, 14), num_classes=2
    ),
}


def fully_connected(**options):
    """A small model of images that are not square."""
    return VariationalAutoencoder(2, 13, image_shape=(1, 12, 16), **options)


def packed_parts(model):
    """The lists of layers of a model, by the names of a description."""
    encoder, decoder = model.encoder, model.decoder
    return {"features": encoder.features, "head": encoder.head, "decoder": decoder.layers}


@pytest.fixture(params=MODELS, ids=str)
def model(request):
    torch.manual_seed(0)
    return MODELS[request.param]()


def weights_of(data, layer):
    """The weight and bias of a packed layer, as the browser reads them."""
    kind = {"int8": "<i1", "float16": "<f2", "float32": "<f4"}[layer["precision"]]
    weight = np.frombuffer(data, kind, layer["count"], layer["weight"]).astype(np.float32)
    if layer["precision"] == "int8":
        blocks = -(-layer["count"] // layer["block"])  # rounded up
        scale = np.frombuffer(data, "<f2", blocks, layer["scale"]).astype(np.float32)
        weight = weight * scale.repeat(layer["block"])[: layer["count"]]
    return weight, np.frombuffer(data, "<f4", layer["outputs"], layer["bias"])


def computing(layers):
    """The layers that have weights."""
    kinds = nn.Linear | nn.Conv2d | nn.ConvTranspose2d
    return [layer for layer in layers.modules() if isinstance(layer, kinds)]


@pytest.mark.parametrize("precision", WEIGHT_FORMATS)
@pytest.mark.parametrize("start", [0, 36])
def test_what_is_read_is_the_rounded_model(model, precision, start):
    data, description = pack(model, precision, start)
    data, same = bytes(start) + data, rounded(model, precision)
    for part, layers in packed_parts(same).items():
        written = [layer for layer in description[part] if layer["kind"] != "relu"]
        expected = computing(layers)
        assert len(written) == len(expected)
        for entry, layer in zip(written, expected, strict=True):
            weight, bias = weights_of(data, entry)
            np.testing.assert_array_equal(weight, layer.weight.detach().numpy().ravel())
            np.testing.assert_array_equal(bias, layer.bias.detach().numpy())


def test_the_description_says_what_the_model_is(model):
    _, description = pack(model)
    assert description["classes"] == model.num_classes
    assert description["codeSize"] == 2
    scale = {"logSigma": -2} if model.likelihood.name == "gaussian" else {}
    assert description["likelihood"] == {"name": model.likelihood.name} | scale
    last = [layer for layer in description["decoder"] if layer["kind"] != "relu"][-1]
    pixels = last["outputs"] * (math.prod(last["to"]) if "to" in last else 1)
    assert pixels == math.prod(model.image_shape)


def test_precision_float32_changes_nothing(model):
    state = model.state_dict()
    for name, value in rounded(model, "float32").state_dict().items():
        assert torch.equal(value, state[name])


@pytest.mark.parametrize("precision", ["int8", "float16"])
def test_error_of_rounding_is_bounded(model, precision):
    """int8: half a step of the block's scale; float16: half a unit in the last of 11 places."""
    for exact, close in zip(computing(model), computing(rounded(model, precision)), strict=True):
        weight = exact.weight.detach().flatten()
        error = (weight - close.weight.detach().flatten()).abs()
        largest = torch.cat([part.abs().max().expand(len(part)) for part in weight.split(BLOCK)])
        bound = 0.501 * largest / 127 if precision == "int8" else weight.abs() * 2**-11 + 2**-25
        bound += largest * 2**-11  # the scale is a float16 itself: 127 of them may fall short
        assert (error <= bound).all()
        assert (error.max() > 0) == (len(weight) >= SMALL)
        assert torch.equal(exact.bias, close.bias)


def test_small_weights_are_not_rounded():
    """A code of two numbers is multiplied by few weights, and every pixel depends on each."""
    model = VariationalAutoencoder(2, 96)
    kinds = [layer["precision"] for layer in pack(model)[1]["decoder"] if layer["kind"] == "linear"]
    assert kinds == ["float32", "int8"]
    assert torch.equal(rounded(model).decoder.layers[0].weight, model.decoder.layers[0].weight)


def test_the_model_itself_is_left_alone(model):
    before = {name: value.clone() for name, value in model.state_dict().items()}
    rounded(model)
    pack(model)
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


def test_zeros_stay_zeros_and_tiny_weights_do_no_harm():
    model = fully_connected()
    model.encoder.head[0].weight.data[2] = 0
    model.encoder.head[0].weight.data[3] = 1e-12
    close = rounded(model).encoder.head[0].weight
    assert not close[2].any() and close[3].abs().max() < 1e-7 and close.isfinite().all()


def test_int8_takes_little_more_than_a_quarter_of_the_bytes_of_float32():
    model = VariationalAutoencoder(2, 96)
    sizes = {precision: len(pack(model, precision)[0]) for precision in WEIGHT_FORMATS}
    assert sizes["int8"] < 0.29 * sizes["float32"] and sizes["float16"] < 0.52 * sizes["float32"]
    assert all(size % 4 == 0 for size in sizes.values())


def test_what_cannot_be_packed_is_refused():
    model = fully_connected()
    with pytest.raises(ValueError, match="unknown precision 'int4'; allowed: int8, float16"):
        pack(model, "int4")
    model.encoder.head[1] = nn.Tanh()
    with pytest.raises(PackError, match="Tanh"):
        pack(model)
    model.encoder.head[1] = nn.ReLU()
    model.encoder.head[0].weight.data[0, 0] = math.nan
    with pytest.raises(PackError, match="not finite"):
        pack(model)


def test_the_decoder_alone_is_the_same(model):
    """Whatever the encoder is."""
    model.encoder = type("Own", (nn.Module,), {})()
    data, description = pack_decoder(model)
    assert set(description) == {"classes", "codeSize", "likelihood", "decoder"}
    written = [layer for layer in description["decoder"] if layer["kind"] != "relu"]
    for entry, layer in zip(written, computing(rounded(model).decoder), strict=True):
        weight, bias = weights_of(data, entry)
        np.testing.assert_array_equal(weight, layer.weight.detach().numpy().ravel())
        np.testing.assert_array_equal(bias, layer.bias.detach().numpy())
    with pytest.raises(ValueError, match="unknown precision"):
        pack_decoder(model, "int4")
    model.decoder = type("Own", (Decoder,), {})(model.decoder.layers)
    with pytest.raises(PackError, match="networks"):
        pack_decoder(model)


def test_images_are_packed_whole():
    images = torch.tensor([[[[255, 0, 255]]], [[[0, 255, 0]]]], dtype=torch.uint8)
    assert pack_images(images, binary=False) == images.numpy().tobytes()
    assert pack_images(images, binary=True) == bytes([0b10100000, 0b01000000])


def test_parts_of_ones_own_are_refused():
    """Also those derived from a part that the page knows: they may compute something else."""
    model = fully_connected()
    model.likelihood = type("Sharp", (Gaussian,), {"name": "sharp"})()
    with pytest.raises(PackError, match="the likelihoods bernoulli, gaussian, not 'sharp'"):
        pack(model)
    model = fully_connected()
    model.posterior = type("Full", (DiagonalGaussian,), {})()
    with pytest.raises(PackError, match="posterior Full"):
        pack(model)
    model = fully_connected()
    model.decoder = type("Own", (Decoder,), {})(model.decoder.layers)
    with pytest.raises(PackError, match="networks"):
        pack(model)


LIKELIHOODS_IN_NODE = """
import { LIKELIHOODS } from "./vae_lib/live/js/shared/likelihoods.js";
const [x, out, settings] = JSON.parse(process.argv[1]);
const floats = [x, out].map((values) => Float32Array.from(values));
const said = settings.map((likelihood) => {
  const { mean, logProb } = LIKELIHOODS[likelihood.name];
  return { mean: [...mean(floats[1])], logProb: logProb(...floats, likelihood) };
});
console.log(JSON.stringify({ names: Object.keys(LIKELIHOODS), said }));
"""


def test_the_page_has_the_likelihoods_that_python_sends():
    """The same names in both tables, and for each the same mean and log p(x|z)."""
    x, out = torch.rand(1, 4, 5), 2 * torch.randn(1, 4, 5)
    likelihoods = [kind() for kind in IN_PAGE]
    settings = [describe_likelihood(likelihood) for likelihood in likelihoods]
    question = json.dumps([x.flatten().tolist(), out.flatten().tolist(), settings])
    answer = json.loads(run_node("--input-type=module", "--eval", LIKELIHOODS_IN_NODE, question))
    assert answer["names"] == [likelihood.name for likelihood in likelihoods]
    for likelihood, said in zip(likelihoods, answer["said"], strict=True):
        assert said["mean"] == pytest.approx(likelihood.mean(out).flatten().tolist(), abs=1e-6)
        assert said["logProb"] == pytest.approx(likelihood.log_prob(x, out).item(), rel=1e-5)
