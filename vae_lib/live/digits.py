"""The digits that a page trains on: MNIST with 16 gray levels, as few bytes as that allows.

`pack_digits` writes them and `js/trainer/digits.js` reads them. The committed file beside that
module is made by ``python -m tools.digits``.

The bytes are compressed by zlib. Inside stand five numbers (uint16, little-endian: training images,
held-out images, height, width, levels), then a byte for each label, and then the images, two pixels
to the byte with the left one in the upper four bits. Training images come first in both.
"""

import struct
import zlib

import torch
from torch import Tensor

from vae_lib.data import Dataset, ImagesInMemory

LEVELS = 16  # four bits a pixel
VALIDATION = 5000  # images at the end of the training set, on which choices may be made


def choose_digits(data: Dataset, training: int, held_out: int) -> tuple[Tensor, Tensor]:
    """Choose the first images of each class: some to train on, then some that are held out.

    The held-out images come from the validation split, which is the end of the training set,
    because a reader who tries out settings makes choices on them.

    Args:
        data: Its training set lies in memory and has more than 5,000 images.
        training: Training images of each class.
        held_out: Held-out images of each class.

    Returns:
        Images, uint8 (N, H, W), and labels, int64 (N,), both in the order of the data set.

    Raises:
        ValueError: There are not enough images of some class.
    """
    assert isinstance(data.train, ImagesInMemory)
    labels = data.train.labels
    split = len(labels) - VALIDATION
    chosen = torch.cat(
        [
            _first_of_each_class(labels[:split], training),
            split + _first_of_each_class(labels[split:], held_out),
        ]
    )
    return data.train.images[chosen, 0], labels[chosen]  # (N, 1, H, W) → (N, H, W)


def _first_of_each_class(labels: Tensor, count: int) -> Tensor:
    """The sorted places of the first `count` labels of each class."""
    places = [(labels == label).nonzero()[:count, 0] for label in labels.unique()]
    if any(len(of_class) < count for of_class in places):
        raise ValueError(f"some class has fewer than {count} images: choose fewer")
    return torch.cat(places).sort().values


def round_levels(images: Tensor) -> Tensor:
    """The nearest of 16 gray levels, 0 to 15, for bytes from 0 to 255."""
    return images.float().mul((LEVELS - 1) / 255).round().byte()


def pack_digits(data: Dataset, training: int = 200, held_out: int = 40) -> bytes:
    """Write digits as bytes, in the form that the docstring of this module describes.

    Args:
        data: As for `choose_digits`; its images have an even number of pixels.
        training: Training images of each class.
        held_out: Held-out images of each class.

    Raises:
        ValueError: There are not enough images of some class.
    """
    images, labels = choose_digits(data, training, held_out)
    classes = len(labels.unique())
    _, height, width = images.shape
    header = struct.pack("<5H", training * classes, held_out * classes, height, width, LEVELS)
    left, right = round_levels(images).reshape(-1, 2).unbind(1)  # (N·H·W,) → 2 × (N·H·W/2,)
    pixels = left * LEVELS + right
    content = header + labels.byte().numpy().tobytes() + pixels.numpy().tobytes()
    return zlib.compress(content, level=9)
