"""Solutions of the exercises of “A convolutional VAE”."""

import torch.nn.functional as F
from torch import Tensor


def dilated_size(
    n: int,
    kernel: int,
    stride: int,
    padding: int,
    dilation: int,
) -> int:
    """Length of the output if the taps lie `dilation` pixels apart."""
    reach = dilation * (kernel - 1) + 1  # first tap to last, both counted
    return (n + 2 * padding - reach) // stride + 1


def transposed_by_zeros(
    x: Tensor,
    weight: Tensor,
    stride: int,
    padding: int,
) -> Tensor:
    """A transposed convolution: a plain one, over zeros put in between.

    Args:
        x: Signals, (B, C, N).
        weight: As `F.conv_transpose1d` takes it, (C, O, k).
        stride: Distance of the footprints.
        padding: Pixels cut off at each end, at most k − 1.

    Returns:
        (B, O, stride·(N − 1) + k − 2·padding).
    """
    batch, channels, n = x.shape
    kernel = weight.shape[-1]
    length = stride * (n - 1) + 1
    spread = x.new_zeros(batch, channels, length)  # (B, C, length)
    spread[..., ::stride] = x
    turned = weight.flip(-1).transpose(0, 1)  # (C, O, k) → (O, C, k)
    return F.conv1d(spread, turned, padding=kernel - 1 - padding)


def receptive_field(
    kernels: tuple[int, ...],
    strides: tuple[int, ...],
) -> int:
    """Pixels along one axis that a unit after the last convolution sees."""
    size, step = 1, 1  # the image itself: one pixel, the next 1 away
    for kernel, stride in zip(kernels, strides, strict=True):
        size += (kernel - 1) * step
        step *= stride
    return size


def count_weights(
    code_size: int,
    channels: tuple[int, ...],
    hidden_size: int,
    image_shape: tuple[int, int, int],
) -> int:
    """Weights and biases of a `ConvolutionalVAE`: Bernoulli, no labels."""
    depth, height, width = image_shape
    total = 0
    for wider in channels:
        total += 2 * depth * wider * 4 * 4  # kernels: a layer down, one up
        total += wider + depth  # biases: one a channel that comes out
        depth, height, width = wider, height // 2, width // 2
    top = depth * height * width
    head = (top + 1) * hidden_size + (hidden_size + 1) * 2 * code_size
    back = (code_size + 1) * hidden_size + (hidden_size + 1) * top
    return total + head + back


def resize_as_transposed(weight: Tensor) -> Tensor:
    """The transposed convolution that doubles pixels and then convolves.

    Args:
        weight: Of the 3×3 convolution after the doubling, (O, C, 3, 3).

    Returns:
        For `F.conv_transpose2d` with stride 2 and padding 1, (C, O, 4, 4).
    """
    turned = weight.flip(-1, -2).transpose(0, 1)  # (C, O, 3, 3)
    rim = F.pad(turned, (1, 1, 1, 1))  # (C, O, 5, 5)
    rows = rim[..., :-1, :] + rim[..., 1:, :]  # (C, O, 4, 5): drawn twice
    return rows[..., :-1] + rows[..., 1:]  # (C, O, 4, 4): and columns
