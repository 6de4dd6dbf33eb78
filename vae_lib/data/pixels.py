"""What becomes of the 256 grey levels: floats in [0, 1], Bernoulli draws, dequantized levels."""

from collections.abc import Sequence

import torch
from torch import Tensor


def dequantize(images: Tensor, generator: torch.Generator | None = None) -> Tensor:
    """(k + u) / 256 for levels k = 0 … 255 and uniform noise u in [0, 1): float32 in [0, 1].

    A density may then be scored: without the noise it can be raised without bound at the 256
    levels (Theis, van den Oord & Bethge 2016, arXiv:1511.01844, section 3.1).

    Args:
        images: uint8, of any shape.
        generator: source of the noise, on the device of the images (None: torch's own).

    Raises:
        TypeError: the images are not uint8: their levels are lost, or divided by 255.
    """
    if images.dtype != torch.uint8:
        raise TypeError(f"dequantize takes the levels, uint8 from 0 to 255, not {images.dtype}")
    u = torch.rand(images.shape, generator=generator, dtype=torch.float32, device=images.device)
    return u.add_(images).div_(256)


def bernoulli(images: Tensor, generator: torch.Generator) -> Tensor:
    """Boolean draw with P(True) = pixel / 255: a pixel of 0 never, one of 255 always."""
    u = torch.rand(
        images.shape, generator=generator, dtype=torch.float32, device=images.device
    )  # (B, C, H, W)
    return u.mul_(255) < images


def fixed_draws(images: Tensor, seeds: Sequence[int]) -> Tensor:
    """One Bernoulli draw of uint8 images, as 0 or 255; that of image i is decided by seeds[i]."""
    generator = torch.Generator()
    u = torch.empty(images.shape, dtype=torch.float32)  # (N, C, H, W)
    for u_i, seed in zip(u, seeds, strict=True):
        u_i.uniform_(generator=generator.manual_seed(seed))
    return (u.mul_(255) < images).byte().mul_(255)
