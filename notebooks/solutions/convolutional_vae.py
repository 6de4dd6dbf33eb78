"""Solutions of the exercises of “A convolutional VAE”."""

import math
from collections.abc import Callable
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from vae_lib import ConvolutionalVAE
from vae_lib.networks import Decoder, Encoder
from vae_lib.posteriors import DiagonalGaussian
from vae_lib.priors import StandardNormal
from vae_lib.vae import VAE


def stuck() -> tuple[int, float]:
    """The wrong line, and the least that the empty pixels of an image cost, in nats."""
    empty_pixels = 0.8072 * 784  # of an image, on average
    return 5, empty_pixels * math.log(2)  # log(1 + e^0) for each of them


def receptive_field(kernels: tuple[int, ...], strides: tuple[int, ...]) -> int:
    """Pixels along one axis that a unit after the last convolution sees."""
    size, step = 1, 1  # the image itself: one pixel, the next one 1 away
    for kernel, stride in zip(kernels, strides, strict=True):
        size += (kernel - 1) * step
        step *= stride
    return size


def kernel_of(f: Callable[[Tensor], Tensor], n: int) -> Tensor:
    """The weights of a linear function that is equivariant to shifts.

    Args:
        f: Maps rows (n,) to rows (n,); linear, and f(S x) = S f(x).
        n: The number of pixels.

    Returns:
        w with f(x)_i = Σ_m w_m x_{i + m}, indices modulo n, (n,).
    """
    pixel = torch.zeros(n)
    pixel[0] = 1  # e_0
    response = f(pixel)  # (n,)
    return response[-torch.arange(n) % n]  # w_m is number −m of the response


def resize_as_transposed(weight: Tensor) -> Tensor:
    """The transposed convolution that repeats pixels and then convolves.

    Args:
        weight: Of the 3×3 convolution after the doubling, (O, C, 3, 3).

    Returns:
        For `F.conv_transpose2d` with stride 2 and padding 1, (C, O, 4, 4).
    """
    flipped = weight.flip(-1, -2).transpose(0, 1)  # (C, O, 3, 3)
    rim = F.pad(flipped, (1, 1, 1, 1))  # (C, O, 5, 5)
    rows = rim[..., :-1, :] + rim[..., 1:, :]  # (C, O, 4, 5): drawn twice
    return rows[..., :-1] + rows[..., 1:]  # (C, O, 4, 4): and columns


def with_resize(model: ConvolutionalVAE) -> ConvolutionalVAE:
    """The same model with resize-convolutions for transposed ones."""
    layers = model.decoder.layers
    for place, layer in enumerate(layers):
        if isinstance(layer, nn.ConvTranspose2d):
            layers[place] = nn.Sequential(
                nn.Upsample(scale_factor=2),  # (B, C, H, W) → (B, C, 2 H, 2 W)
                nn.Conv2d(layer.in_channels, layer.out_channels, 3, padding=1),
            )
    return model


def deep_vae(hidden: tuple[int, ...]) -> VAE:
    """A fully-connected VAE with hidden layers of these sizes."""
    sizes = (784, *hidden)
    down, up = [nn.Flatten()], []  # (B, 1, 28, 28) → (B, 784)
    for wide, narrow in pairwise(sizes):
        down += [nn.Linear(wide, narrow), nn.ReLU()]  # (B, wide) → (B, narrow)
        up = [nn.ReLU(), nn.Linear(narrow, wide), *up]  # the way back
    posterior = DiagonalGaussian()
    head = nn.Linear(hidden[-1], posterior.num_parameters(20))  # (B, 40)
    decoder = nn.Sequential(
        nn.Linear(20, hidden[-1]),  # (B, 20) → (B, hidden[-1])
        *up,  # → (B, 784)
        nn.Unflatten(1, (1, 28, 28)),  # (B, 784) → (B, 1, 28, 28)
    )
    return VAE(
        Encoder(nn.Sequential(*down), head),
        Decoder(decoder),
        StandardNormal(20),
        posterior,
        image_shape=(1, 28, 28),
    )
