"""Models as bytes for the live figures: int8 in small blocks with a scale each, or floats.

`pack` writes the weights of a model of `vae_lib.vae` into one block of bytes and describes its
layers with plain numbers and lists; `js/shared/vae.js` reads both. `pack_decoder` does so with the
decoder alone. `rounded` gives the same model back with the weights that the bytes hold, to measure
in PyTorch what the rounding costs. `pack_images` writes images.

A description has the entries `features`, `head` and `decoder`, as encoder and decoder have (lists
of layers), and `classes`, `codeSize` and `likelihood`. A layer has its `kind` ("linear", "relu",
"convolution" or "transposed"), its sizes, and the places of weight, bias and scale in the bytes.
"""

import copy
from collections.abc import Callable
from math import prod
from typing import Any

import numpy as np
import torch
from torch import nn

from vae_lib.likelihoods import Bernoulli, Gaussian, Likelihood
from vae_lib.networks import Decoder, Encoder
from vae_lib.posteriors import DiagonalGaussian
from vae_lib.vae import VAE

WEIGHT_FORMATS = ("int8", "float16", "float32")
BLOCK = 16  # weights, neighbours in memory, that share a scale in int8
Layer = nn.Linear | nn.Conv2d | nn.ConvTranspose2d  # those that have weights
SMALL = 2048  # weights of fewer numbers stay float32: they cost few bytes, and much when rounded

# The likelihoods that the page computes, and what they need there beside the decoder's output.
# `LIKELIHOODS` in js/shared/likelihoods.js has the same names.
IN_PAGE: dict[type[Likelihood], Callable[..., dict[str, float]]] = {
    Bernoulli: lambda likelihood: {},
    Gaussian: lambda likelihood: {"logSigma": likelihood.log_sigma.item()},
}


OTHER_NETWORKS = "the browser cannot compute networks other than those of vae_lib.networks"


class PackError(ValueError):
    """A model that the browser cannot run; the message says why."""


def pack(model: VAE, precision: str = "int8", start: int = 0) -> tuple[bytes, dict]:
    """Write a model as bytes and describe it.

    Args:
        model: Made of Linear, ReLU, Conv2d and ConvTranspose2d.
        precision: Of the weights; biases are float32. "int8" rounds each block of 16 neighbours
            to whole multiples of its largest entry / 127, a scale that is stored as float16.
            Weights of fewer than 2,048 numbers, such as those next to a small code, are always
            float32.
        start: Where these bytes will stand in a longer block.

    Returns:
        The bytes, a multiple of 4 in number, and the description.

    Raises:
        PackError: The model has a layer of another kind, or other parts than those of vae_lib.
        ValueError: The precision is unknown.
    """
    _check_precision(precision)
    block = _Block(start)
    description = _describe_model(model)
    encoder = model.encoder
    if type(encoder) is not Encoder:
        raise PackError(OTHER_NETWORKS)
    if type(model.posterior) is not DiagonalGaussian:
        kind = type(model.posterior).__name__
        raise PackError(f"the browser cannot compute the posterior {kind}")
    layers, size = _describe(encoder.features, model.image_shape, block, precision)
    head, _ = _describe(encoder.head, (prod(size) + model.num_classes,), block, precision)
    decoder = _describe_decoder(model, block, precision)
    description |= {"features": layers, "head": head, "decoder": decoder}
    return bytes(block.data), description


def pack_decoder(model: VAE, precision: str = "int8") -> tuple[bytes, dict]:
    """Write the decoder of a model as bytes and describe it; the encoder may be of any kind.

    Args:
        model: Its decoder is made of Linear, ReLU, Conv2d and ConvTranspose2d.
        precision: As for `pack`.

    Returns:
        The bytes, and a description without `features` and `head`.

    Raises:
        PackError: The decoder or the likelihood is of another kind than the page knows.
        ValueError: The precision is unknown.
    """
    _check_precision(precision)
    block = _Block(0)
    description = _describe_model(model)
    description["decoder"] = _describe_decoder(model, block, precision)
    return bytes(block.data), description


def pack_images(images: torch.Tensor, binary: bool) -> bytes:
    """Images uint8 (N, C, H, W) as bytes; binary ones with 8 pixels to the byte, each whole."""
    flat = images.flatten(1).numpy()  # (N, C, H, W) → (N, C·H·W)
    return (np.packbits(flat > 0, axis=1) if binary else flat).tobytes()


def _check_precision(precision: str) -> None:
    if precision not in WEIGHT_FORMATS:
        raise ValueError(f"unknown precision {precision!r}; allowed: {', '.join(WEIGHT_FORMATS)}")


def _describe_model(model: VAE) -> dict[str, Any]:
    """What a description says beside the layers."""
    return {
        "classes": model.num_classes,
        "codeSize": model.code_size,
        "likelihood": describe_likelihood(model.likelihood),
    }


def _describe_decoder(model: VAE, block: "_Block", precision: str) -> list[dict]:
    """The layers of the decoder, for a code joined with the label."""
    if type(model.decoder) is not Decoder:
        raise PackError(OTHER_NETWORKS)
    codes = (model.code_size + model.num_classes,)
    decoder, _ = _describe(model.decoder.layers, codes, block, precision)
    return decoder


def describe_likelihood(likelihood: Likelihood) -> dict:
    """The name of a likelihood and its parameters, for the page.

    Raises:
        PackError: The page does not know it.
    """
    if type(likelihood) not in IN_PAGE:
        known = ", ".join(kind.name for kind in IN_PAGE)
        name = getattr(likelihood, "name", type(likelihood).__name__)
        raise PackError(f"the page knows the likelihoods {known}, not {name!r}")
    return {"name": likelihood.name, **IN_PAGE[type(likelihood)](likelihood)}


def rounded(model: VAE, precision: str = "int8") -> VAE:
    """A copy of the model on the CPU with the weights that `pack` writes, in evaluation mode."""
    model = copy.deepcopy(model).cpu().eval()
    for module in model.modules():
        if isinstance(module, Layer):
            weight, scale = _round(module.weight, _precision_of(module, precision))
            module.weight.data = torch.from_numpy(_restore(weight, scale))
    return model


class _Block:
    """Bytes that grow, with every entry at a multiple of 4."""

    def __init__(self, start: int) -> None:
        self.start = start
        self.data = bytearray()

    def add(self, array: np.ndarray) -> int:
        """Append an array, little-endian; returns where it stands."""
        place = self.start + len(self.data)
        self.data += np.ascontiguousarray(array, array.dtype.newbyteorder("<")).tobytes()
        self.data += bytes(-len(self.data) % 4)
        return place


def _describe(
    layers: nn.Sequential | nn.Module, size: tuple[int, ...], block: _Block, precision: str
) -> tuple[list[dict], tuple[int, ...]]:
    """The layers that compute something, and the shape of what comes out."""
    described: list[dict[str, Any]] = []
    for layer in layers if isinstance(layers, nn.Sequential) else [layers]:
        if isinstance(layer, nn.Flatten):
            size = (prod(size),)  # (C, H, W) → (C·H·W): nothing moves in a flat array
        elif isinstance(layer, nn.Unflatten):
            size = tuple(layer.unflattened_size)  # (C·H·W) → (C, H, W)
        elif isinstance(layer, nn.ReLU):
            described.append({"kind": "relu"})
        elif isinstance(layer, nn.Linear):
            entry = {"kind": "linear", "inputs": layer.in_features, "outputs": layer.out_features}
            described.append(entry | _add_weights(layer, block, precision))
            size = (layer.out_features,)
        elif isinstance(layer, nn.Conv2d | nn.ConvTranspose2d):
            described.append(_describe_convolution(layer, size[1:], block, precision))
            size = (layer.out_channels, *described[-1]["to"])  # (C, H, W) → (C', H', W')
        else:
            raise PackError(f"the browser cannot compute the layer {layer}")
    return described, size


def _describe_convolution(
    layer: nn.Conv2d | nn.ConvTranspose2d, size: tuple[int, ...], block: _Block, precision: str
) -> dict:
    """A convolution from images of `size` (H, W), with square kernels."""
    refusal = PackError(f"the browser cannot compute the layer {layer}")
    plain = layer.groups == 1 and layer.dilation == (1, 1) and layer.padding_mode == "zeros"
    if isinstance(layer.padding, str) or not plain:  # "same" or "valid"
        raise refusal
    (kernel, k2), (stride, s2), (padding, p2) = layer.kernel_size, layer.stride, layer.padding
    if (kernel, stride, padding) != (k2, s2, p2):
        raise refusal
    if isinstance(layer, nn.ConvTranspose2d):
        kind, more = "transposed", layer.output_padding
        to = [(n - 1) * stride - 2 * padding + kernel + m for n, m in zip(size, more, strict=True)]
    else:
        kind, to = "convolution", [(n + 2 * padding - kernel) // stride + 1 for n in size]
    entry: dict[str, Any] = {
        "kind": kind,
        "inputs": layer.in_channels,
        "outputs": layer.out_channels,
    }
    entry |= {"kernel": kernel, "stride": stride, "padding": padding, "from": [*size], "to": to}
    return entry | _add_weights(layer, block, precision)


def _add_weights(layer: Layer, block: _Block, precision: str) -> dict:
    """Write weight, scale and bias; returns where they stand."""
    if layer.bias is None:
        raise PackError(f"the layer {layer} has no bias")
    precision = _precision_of(layer, precision)
    weight, scale = _round(layer.weight, precision)
    return {
        "precision": precision,
        "count": weight.size,
        "block": BLOCK,
        "weight": block.add(weight),
        "scale": block.add(scale) if precision == "int8" else 0,
        "bias": block.add(layer.bias.detach().float().cpu().numpy()),
    }


def _precision_of(layer: Layer, precision: str) -> str:
    return precision if layer.weight.numel() >= SMALL else "float32"


def _round(weight: torch.Tensor, precision: str) -> tuple[np.ndarray, np.ndarray]:
    """The stored numbers, in the weight's shape, and a scale for each block, float16."""
    values = weight.detach().float().cpu().contiguous().numpy()
    if not np.isfinite(values).all():
        raise PackError("the model has weights that are not finite")
    blocks = -(-values.size // BLOCK)  # rounded up
    if precision != "int8":
        return values.astype(precision), np.ones(blocks, dtype=np.float16)
    padded = np.pad(values.ravel(), (0, blocks * BLOCK - values.size)).reshape(blocks, BLOCK)
    largest = np.abs(padded).max(axis=1)  # (blocks, 16) → (blocks,)
    scale = np.where(largest > 0, np.maximum(largest / 127, 1e-7), 1).astype(np.float16)
    quotient = values / _each(scale, values)
    return np.rint(quotient).clip(-127, 127).astype(np.int8), scale


def _restore(stored: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """The weights that the stored numbers stand for, float32."""
    return stored.astype(np.float32) * _each(scale, stored)


def _each(scale: np.ndarray, like: np.ndarray) -> np.ndarray:
    """(blocks,) → the shape of a weight: the scale of each of its numbers, float32."""
    return scale.astype(np.float32).repeat(BLOCK)[: like.size].reshape(like.shape)
