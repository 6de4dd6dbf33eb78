"""Sprites: small generated pictures whose factors of variation are known and independent.

Each picture shows one white (or coloured) shape on black. Column j of `factors` is one factor,
drawn uniformly and independently of all others:

| j | factor | range | meaning |
|---|---|---|---|
| 0 | shape | 0, 1, 2 | square, ellipse, heart; also the label |
| 1 | scale | 7 to 12 | side in pixels of the square of the same area |
| 2 | rotation | 0 to 1 | part of the turn after which the shape looks the same again: 90 degrees for the square, 180 for the ellipse, 360 for the heart; clockwise |
| 3 | x | 10 to 22 | centre of mass in pixels from the left edge |
| 4 | y | 10 to 22 | centre of mass in pixels from the top edge |
| 5 | hue | 0 to 1 | "sprites-color" only: 0 red, 1/3 green, 2/3 blue, 1 red again |

So the picture determines the factors, and each factor says nothing about the others. Rotation
and hue are cyclic: 0 and 1 look the same. After the idea of dSprites (Matthey, Higgins,
Hassabis, Lerchner, 2017), which has the same shapes on a grid of factors.
"""  # noqa: E501

import math

import torch
from torch import Tensor

from vae_lib.data.dataset import Dataset
from vae_lib.data.images import ImagesInMemory

SIZE = 32  # pixels
SHAPES = ("square", "ellipse", "heart")
FACTORS = ("shape", "scale", "rotation", "x", "y", "hue")
SYMMETRY = torch.tensor([math.pi / 2, math.pi, 2 * math.pi])  # radians, of each shape
LOW = torch.tensor([0.0, 7.0, 0.0, 10.0, 10.0, 0.0])
HIGH = torch.tensor([3.0, 12.0, 1.0, 22.0, 22.0, 1.0])


def load_sprites(color: bool = False, seed: int = 0) -> Dataset:
    """Generates 20,000 training and 2,000 test sprites, always the same for the same seed.

    The images are (1, 32, 32), factors (N, 5); with `color`, (3, 32, 32) and (N, 6).
    """
    factors = draw_factors(22_000, color, torch.Generator().manual_seed(seed))  # (N, 5 or 6)
    whole = ImagesInMemory(render(factors), factors[:, 0].long(), factors)
    return Dataset(
        "sprites-color" if color else "sprites",
        train=whole[:20_000],
        test=whole[20_000:],
        class_names=SHAPES,
        factor_names=FACTORS[: factors.shape[1]],
        has_generated_factors=True,
    )


def draw_factors(n: int, color: bool = False, generator: torch.Generator | None = None) -> Tensor:
    """Independent uniform factors, float32 (n, 5), or (n, 6) with `color`."""
    u = torch.rand(n, 6 if color else 5, generator=generator)  # (n, F)
    factors = LOW[: u.shape[1]] + (HIGH - LOW)[: u.shape[1]] * u
    factors[:, 0].floor_().clamp_(max=2)  # the shape is a whole number
    return factors


def render(factors: Tensor) -> Tensor:
    """Draws sprites.

    Args:
        factors: (N, 5) for white shapes or (N, 6) for coloured ones. Positions far outside the
            ranges above are drawn too, cut off by the edge.

    Returns:
        uint8 (N, 1 or 3, 32, 32); a pixel on the outline is as bright as it is covered.
    """
    return torch.cat([_render(part.double()) for part in factors.split(100)])


def _render(factors: Tensor) -> Tensor:
    images = _coverage(factors).unsqueeze(1)  # (N, H, W) -> (N, 1, H, W)
    if factors.shape[1] == 6:
        images = images * hue_to_rgb(factors[:, 5])[:, :, None, None]  # (N, 3, H, W)
    return images.mul(255).round_().byte()


def _coverage(factors: Tensor) -> Tensor:
    """How much of each pixel the shape covers, in [0, 1], (N, H, W)."""
    shape, scale, rotation, x, y = factors[:, :5, None, None].unbind(dim=1)  # (N, 1, 1) each
    shape = shape.long()
    angle = rotation * SYMMETRY.to(rotation)[shape]
    centres = torch.arange(SIZE, dtype=factors.dtype) + 0.5  # of the pixels
    dx, dy = centres[None, None, :] - x, centres[None, :, None] - y  # (N, 1, W), (N, H, 1)
    u = angle.cos() * dx + angle.sin() * dy  # (N, H, W), turned back into the shape's own axes
    v = angle.cos() * dy - angle.sin() * dx
    distance = torch.empty_like(u)
    for number, to_outline in enumerate((_square, _ellipse, _heart)):
        chosen = shape.flatten() == number
        distance[chosen] = to_outline(u[chosen], v[chosen], scale[chosen])
    return (0.5 - distance).clamp(0, 1)  # 1 half a pixel inside the outline, 0 half a pixel outside


# Distance in pixels from the points (u, v) to a shape's outline, negative inside. Each shape has
# its centre of mass at the origin and the area scale².


def _square(u: Tensor, v: Tensor, scale: Tensor) -> Tensor:
    return _box(u, v, scale / 2)


def _ellipse(u: Tensor, v: Tensor, scale: Tensor) -> Tensor:
    a = scale * math.sqrt(2 / math.pi)  # half-axes a and a / 2: area pi a² / 2
    b = a / 2
    level = torch.hypot(u / a, v / b)  # 1 on the outline
    slope = torch.hypot(u / a**2, v / b**2) / level.clamp(min=1e-9)  # length of its gradient
    return (level - 1) / slope.clamp(min=1e-9)  # first order, accurate near the outline


def _heart(u: Tensor, v: Tensor, scale: Tensor) -> Tensor:
    # A square on its corner with a disc centred on each of its two upper sides.
    h = scale / math.sqrt(4 + math.pi)  # half the square's side: area 4 h² + pi h²
    disc_height = (h + 4 * h / (3 * math.pi)) * math.sqrt(0.5)  # centre of mass of the half-discs
    v = v - disc_height * math.pi / (4 + math.pi)  # origin: from centre of mass to square's centre
    box = _box((u + v) * math.sqrt(0.5), (u - v) * math.sqrt(0.5), h)
    offset = h * math.sqrt(0.5)
    discs = torch.hypot(u.abs() - offset, v + offset) - h  # v points down, so "upper" is v < 0
    return torch.minimum(box, discs)


def _box(u: Tensor, v: Tensor, half: Tensor) -> Tensor:
    p, q = u.abs() - half, v.abs() - half
    return torch.hypot(p.clamp(min=0), q.clamp(min=0)) + torch.maximum(p, q).clamp(max=0)


def hue_to_rgb(hue: Tensor) -> Tensor:
    """Fully saturated colours (N, 3) in [0, 1] for hues (N,); the hue's period is 1."""
    red_green_blue = torch.tensor([0.0, 4.0, 2.0], dtype=hue.dtype)
    return (((6 * hue[:, None] + red_green_blue) % 6 - 3).abs() - 1).clamp(0, 1)
