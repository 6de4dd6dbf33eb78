"""A map of digits that was trained before: what the trainer shows until Start is pressed.

The file beside this module is written by ``python -m tools.trained_map``. It is compressed by zlib.
Inside stand two numbers (uint16, little-endian: codes, images on a side of the grid), then three
bytes for each code (its digit, and z₁ and z₂ as signed bytes, of which 127 means 4), then the gray
levels of the images from 0 to 15, a byte each, row by row from the top.
"""

import struct
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import torch
from torch import Tensor

FILE = Path(__file__).with_name("trained_map.bin")
EXTENT = 4  # what the signed byte 127 means
SIDE = 28  # pixels on a side of an image


@dataclass(frozen=True)
class TrainedMap:
    """Codes of held-out images, and images of a grid of codes.

    Attributes:
        labels: The digits, (N,).
        codes: The means of q(z|x), (N, 2).
        tiles: The images of the grid as one image, (S·28, S·28) in [0, 1].
    """

    labels: Tensor
    codes: Tensor
    tiles: Tensor


@cache
def read_map() -> TrainedMap:
    """The committed map."""
    content = zlib.decompress(FILE.read_bytes())
    count, side = struct.unpack_from("<2H", content)
    end = 4 + 3 * count
    rows = torch.frombuffer(bytearray(content[4:end]), dtype=torch.int8).view(count, 3)
    images = torch.frombuffer(bytearray(content[end:]), dtype=torch.uint8)
    grid = images.view(side, side, SIDE, SIDE).transpose(1, 2)  # (S, S, H, W) → (S, H, S, W)
    tiles = grid.reshape(side * SIDE, side * SIDE) / 15
    codes = rows[:, 1:].float() * (EXTENT / 127)
    return TrainedMap(labels=rows[:, 0], codes=codes, tiles=tiles)
