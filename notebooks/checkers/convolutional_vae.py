"""Checkers of the exercises of “A convolutional VAE”: each says `Correct.` or what to look at."""

from collections.abc import Callable
from itertools import product

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from vae_lib import ConvolutionalVAE


def check_dilated_size(f: Callable[[int, int, int, int, int], int]) -> None:
    """f(n, kernel, stride, padding, dilation) against the convolutions of PyTorch."""
    settings = product(range(1, 14), (1, 2, 3, 4, 5), (1, 2, 3), (0, 1, 2), (1, 2, 3))
    for n, kernel, stride, padding, dilation in settings:
        if dilation * (kernel - 1) + 1 > n + 2 * padding:
            continue  # the taps do not fit
        x, w = torch.zeros(1, 1, n), torch.zeros(1, 1, kernel)
        size = F.conv1d(x, w, stride=stride, padding=padding, dilation=dilation).shape[-1]
        yours = f(n, kernel, stride, padding, dilation)
        case = f"n = {n}, kernel {kernel}, stride {stride}, padding {padding}"
        if dilation == 1:
            assert yours == size, (
                f"Without dilation the chapter's formula must come out. {case}: the output has "
                f"{size} pixels, yours {yours}."
            )
        assert yours == size, (
            f"{case}, dilation {dilation}: the output has {size} pixels, yours {yours}. How far "
            "is it from the first tap to the last?"
        )
        assert isinstance(yours, int), f"A size is a whole number: divide with //, not {yours!r}."
    print("Correct. Equal to PyTorch in every setting, with and without dilation.")


def check_transposed_by_zeros(f: Callable[[Tensor, Tensor, int, int], Tensor]) -> None:
    """f(x, weight, stride, padding) against F.conv_transpose1d."""
    generator = torch.Generator().manual_seed(0)
    for channels, out, kernel, stride, padding in [
        (1, 1, 3, 1, 0),
        (1, 1, 4, 2, 0),
        (1, 1, 4, 2, 1),
        (3, 2, 5, 3, 2),
    ]:
        x = torch.randn(2, channels, 6, generator=generator)  # (B, C, N)
        weight = torch.randn(channels, out, kernel, generator=generator)  # (C, O, k)
        right = F.conv_transpose1d(x, weight, stride=stride, padding=padding)  # (B, O, N')
        case = f"{channels} → {out} channels, kernel {kernel}, stride {stride}, padding {padding}"
        try:
            yours = f(x.clone(), weight.clone(), stride, padding)
        except RuntimeError as error:
            raise AssertionError(
                f"{case}: PyTorch says: {error}. conv_transpose1d takes weights (in, out, k), "
                "conv1d (out, in, k): did you swap the two?"
            ) from error
        assert isinstance(yours, Tensor), f"{case}: a tensor is expected, not {yours!r}."
        assert yours.shape == right.shape, (
            f"{case}: the shape is {tuple(right.shape)}, yours is {tuple(yours.shape)}. Between "
            "two inputs stand stride − 1 zeros; the convolution over them has stride 1, and "
            "padding kernel − 1 − padding."
        )
        turned = f(x.clone(), weight.flip(-1), stride, padding)
        if torch.allclose(turned, right, atol=1e-5) and not torch.allclose(yours, right, atol=1e-5):
            raise AssertionError(
                "Your kernel is the wrong way round. A convolution of PyTorch does not turn its "
                "kernel, so you have to: the first tap comes last."
            )
        assert torch.allclose(yours, right, atol=1e-5), (
            f"{case}: the shape is right, the values are not. Look at where the zeros go and at "
            "the order of the channels: conv_transpose1d takes (in, out, k), conv1d (out, in, k)."
        )
    print("Correct. Equal to F.conv_transpose1d, with several channels too.")


def check_receptive_field(f: Callable[[tuple, tuple], int]) -> None:
    """f(kernels, strides) against the gradient of one unit with respect to the input."""
    for kernels, strides in [
        ((4,), (2,)),
        ((3, 3), (1, 1)),
        ((4, 4), (2, 2)),
        ((4, 4, 4), (2, 2, 2)),
        ((3, 5, 3), (1, 2, 3)),
        ((7, 2), (4, 1)),
    ]:
        x = torch.ones(1, 1, 200, dtype=torch.float64, requires_grad=True)  # (B, C, N)
        h = x
        for kernel, stride in zip(kernels, strides, strict=True):
            h = F.conv1d(h, torch.ones(1, 1, kernel, dtype=torch.float64), stride=stride)
        h[0, 0, h.shape[-1] // 2].backward()
        seen = int((x.grad != 0).sum())
        yours = f(kernels, strides)
        if len(kernels) == 1 or set(strides) == {1}:
            assert yours == seen, (
                f"Kernels {kernels}, strides {strides}: a unit sees {seen} pixels, yours says "
                f"{yours}. No stride matters here yet: it counts for the layers after its own. "
                "Begin with one pixel; a kernel of k adds k − 1."
            )
        if yours == 1 + sum(k - 1 for k in kernels) != seen:
            raise AssertionError(
                "You add up kernels as if all strides were 1. After a layer of stride s, two "
                "neighbouring units lie s times as far apart in the image."
            )
        assert yours == seen, (
            f"Kernels {kernels}, strides {strides}: the gradient of one unit is not zero on {seen} "
            f"pixels, yours says {yours}. The stride of a layer counts for the layers after it."
        )
    print("Correct. As many pixels as the gradient reaches.")


def check_count_weights(f: Callable[[int, tuple, int, tuple], int]) -> None:
    """f(code_size, channels, hidden_size, image_shape) against models of the library."""
    for code_size, channels, hidden_size, image_shape in [
        (20, (8, 32), 256, (1, 28, 28)),
        (2, (4,), 10, (1, 8, 8)),
        (5, (4, 6), 16, (3, 16, 12)),
        (5, (4, 6, 8), 16, (1, 29, 30)),
    ]:
        model = ConvolutionalVAE(
            code_size, channels=channels, hidden_size=hidden_size, image_shape=image_shape
        )
        right = sum(p.numel() for p in model.parameters())
        biases = sum(p.numel() for name, p in model.named_parameters() if name.endswith("bias"))
        yours = f(code_size, channels, hidden_size, image_shape)
        case = f"code {code_size}, channels {channels}, hidden {hidden_size}, images {image_shape}"
        assert yours != right - biases, f"{case}: the {biases} biases are missing."
        linear = sum(
            p.numel() for m in model.modules() if isinstance(m, nn.Linear) for p in m.parameters()
        )
        assert yours == right, (
            f"{case}: the model has {right:,} weights, yours has {yours:,}. {linear:,} of them are "
            f"in the fully-connected layers and {right - linear:,} in the convolutions. Sizes are "
            "halved and rounded down; a layer has one bias for each channel that comes out, with "
            "(8, 32) and grey images 8 + 32 down and 8 + 1 up; the encoder's head puts out "
            "2 × code_size numbers."
        )
    print("Correct. Equal to the library's models, odd image sizes and colour included.")


def check_resize_as_transposed(f: Callable[[Tensor], Tensor]) -> None:
    """f(weight) used as a transposed convolution, against doubling and convolving."""
    generator = torch.Generator().manual_seed(0)
    for channels, out in [(1, 1), (3, 2)]:
        x = torch.randn(2, channels, 5, 6, generator=generator)  # (B, C, H, W)
        weight = torch.randn(out, channels, 3, 3, generator=generator)  # (O, C, 3, 3)
        big = F.interpolate(x, scale_factor=2, mode="nearest")  # (B, C, 2 H, 2 W)
        right = F.conv2d(big, weight, padding=1)  # (B, O, 2 H, 2 W)
        yours = f(weight.clone())
        assert isinstance(yours, Tensor), f"A tensor is expected, not {yours!r}."
        assert yours.shape == (channels, out, 4, 4), (
            f"For a convolution of {channels} → {out} channels the transposed one takes a weight "
            f"of shape {(channels, out, 4, 4)}, yours has {tuple(yours.shape)}."
        )
        result = F.conv_transpose2d(x, yours, stride=2, padding=1)  # (B, O, 2 H, 2 W)
        back = F.conv_transpose2d(x, yours.flip(-1, -2), stride=2, padding=1)
        if torch.allclose(back, right, atol=1e-5) and not torch.allclose(result, right, atol=1e-5):
            raise AssertionError(
                "Almost: your kernel is the wrong way round. A transposed convolution writes with "
                "its kernel, a convolution reads with it."
            )
        assert torch.allclose(result, right, atol=1e-5), (
            "The images differ. First take one axis: which two taps of the 3 does the pixel "
            "x[i], drawn at 2i and 2i + 1, meet on its way to the output at 2i − 1 + r, for "
            "r = 0, 1, 2, 3?"
        )
    print("Correct. The 16 numbers of the kernel follow from 9.")
