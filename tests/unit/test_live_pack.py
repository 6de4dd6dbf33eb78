"""Packed models: what is read back is what was written, and rounding changes little."""

import math

import numpy as np
import pytest
import torch
from torch import nn

from vae_lib import ConvolutionalVAE, VariationalAutoencoder
from vae_lib.live.pack import BLOCK, PRECISIONS, SMALL, PackError, pack, rounded

MODELS = {
    "fully connected": lambda: VariationalAutoencoder(2, 13, (1, 12, 16)),
    "conditional": lambda: VariationalAutoencoder(2, 13, (1, 12, 16), num_classes=3),
    "gaussian": lambda: VariationalAutoencoder(2, 13, (1, 12, 16), likelihood="gaussian"),
    "convolutional": lambda: ConvolutionalVAE(2, (6, 30), 9, (3, 9, 14), num_classes=2),
}


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


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("start", [0, 36])
def test_what_is_read_is_the_rounded_model(model, precision, start):
    data, description = pack(model, precision, start)
    data, same = bytes(start) + data, rounded(model, precision)
    for part in ("features", "head", "decoder"):
        written = [layer for layer in description[part] if layer["kind"] != "relu"]
        expected = computing(getattr(same, part))
        assert len(written) == len(expected)
        for entry, layer in zip(written, expected, strict=True):
            weight, bias = weights_of(data, entry)
            np.testing.assert_array_equal(weight, layer.weight.detach().numpy().ravel())
            np.testing.assert_array_equal(bias, layer.bias.detach().numpy())


def test_the_description_says_what_the_model_is(model):
    _, description = pack(model)
    assert description["classes"] == model.num_classes
    assert description["codeSize"] == 2
    assert description["likelihood"] == model.likelihood
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
    assert torch.equal(rounded(model).decoder[0].weight, model.decoder[0].weight)


def test_the_model_itself_is_left_alone(model):
    before = {name: value.clone() for name, value in model.state_dict().items()}
    rounded(model)
    pack(model)
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


def test_zeros_stay_zeros_and_tiny_weights_do_no_harm():
    model = VariationalAutoencoder(2, 13, (1, 12, 16))
    model.head[0].weight.data[2] = 0
    model.head[0].weight.data[3] = 1e-12
    close = rounded(model).head[0].weight
    assert not close[2].any() and close[3].abs().max() < 1e-7 and close.isfinite().all()


def test_int8_takes_little_more_than_a_quarter_of_the_bytes_of_float32():
    model = VariationalAutoencoder(2, 96)
    sizes = {precision: len(pack(model, precision)[0]) for precision in PRECISIONS}
    assert sizes["int8"] < 0.29 * sizes["float32"] and sizes["float16"] < 0.52 * sizes["float32"]
    assert all(size % 4 == 0 for size in sizes.values())


def test_what_cannot_be_packed_is_refused():
    model = VariationalAutoencoder(2, 13, (1, 12, 16))
    with pytest.raises(ValueError, match="unknown precision 'int4'; allowed: int8, float16"):
        pack(model, "int4")
    model.head[1] = nn.Tanh()
    with pytest.raises(PackError, match="Tanh"):
        pack(model)
    model.head[1] = nn.ReLU()
    model.head[0].weight.data[0, 0] = math.nan
    with pytest.raises(PackError, match="not finite"):
        pack(model)
