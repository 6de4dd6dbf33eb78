"""Convolutional networks: convolutions that halve the image, one hidden layer, and the way back."""

from math import prod

from torch import nn

from vae_lib.networks.parts import Decoder, Encoder, mlp


def convolutional(
    image_shape: tuple[int, int, int],
    code_size: int,
    num_parameters: int,
    *,
    channels: tuple[int, ...] = (8, 32),
    hidden_size: int = 256,
    num_classes: int = 0,
) -> tuple[Encoder, Decoder]:
    """Networks of convolutions with kernels of 4 and stride 2.

    The kernel is a multiple of the stride, so that away from the border the transposed convolutions
    write every pixel equally often (Odena et al. 2016). That makes a checkerboard avoidable, not
    absent: even and odd pixels get different weights of the kernel, and agree only where those
    have equal sums. Random weights draw one; training has to unlearn it.

    Args:
        image_shape: (C, H, W), odd sizes too.
        code_size: Latent dimensions D.
        num_parameters: Numbers P that the posterior needs for a code.
        channels: Channels after each convolution; each one halves height and width.
        hidden_size: Units of the fully-connected layer between the convolutions and the code.
        num_classes: The number of labels K; 0 for an unconditional model.

    Raises:
        ValueError: The image is too small to be halved so often.
    """
    down: list[nn.Module] = []
    up: list[nn.Module] = []
    depth, height, width = image_shape  # 1, 28 and 28
    for wider in channels:
        if min(height, width) < 2:
            smallest = 2 ** len(channels)
            raise ValueError(f"images must have {smallest}×{smallest} pixels or more")
        odd = (height % 2, width % 2)  # 1 where doubling the half misses a pixel
        # (B, depth, H, W) → (B, wider, H // 2, W // 2)
        down += [nn.Conv2d(depth, wider, kernel_size=4, stride=2, padding=1), nn.ReLU()]
        # The way back, (B, wider, H // 2, W // 2) → (B, depth, H, W), in front of those before.
        back = nn.ConvTranspose2d(wider, depth, 4, stride=2, padding=1, output_padding=odd)
        up = [nn.ReLU(), back, *up]
        depth, height, width = wider, height // 2, width // 2  # (14, 14), then (7, 7)
    top = (depth, height, width)  # (32, 7, 7)
    encoder = Encoder(
        features=nn.Sequential(*down, nn.Flatten()),  # (B, C, H, W) → (B, 32·7·7)
        # (B, 32·7·7 + K) → (B, hidden) → (B, P)
        head=mlp(prod(top) + num_classes, hidden_size, num_parameters),
        num_classes=num_classes,
    )
    layers = nn.Sequential(
        # (B, D + K) → (B, hidden) → (B, 32·7·7)
        *mlp(code_size + num_classes, hidden_size, prod(top)),
        nn.Unflatten(1, top),  # (B, 32·7·7) → (B, 32, 7, 7)
        *up,  # (B, 32, 7, 7) → (B, 8, 14, 14) → (B, C, H, W)
    )
    return encoder, Decoder(layers, num_classes)
