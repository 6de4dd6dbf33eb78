"""Data sets by name, and what can be asked of each: a validation split, binarized pixels, noise."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vae_lib.data.dataset import Dataset
from vae_lib.data.downloads import load_celeba, load_cifar10, load_fashion_mnist
from vae_lib.data.emoji import load_emoji
from vae_lib.data.errors import DataError
from vae_lib.data.fashion_mnist_mini import load_fashion_mnist_mini
from vae_lib.data.folder import load_folder
from vae_lib.data.images import is_count
from vae_lib.data.mnist import load_mnist
from vae_lib.data.sprites import load_sprites

# The one fixed Bernoulli draw of test image i has the seed TEST_SEED + i, that of validation images
# VALID_SEED + their place among all training images: the ranges do not meet.
TEST_SEED = 1_000_000_000
VALID_SEED = 2_000_000_000


@dataclass(frozen=True)
class Source:
    """What a loader may want to know.

    Attributes:
        data_dir: Where downloaded files are kept.
        image_size: Height and width of images that have none of their own.
    """

    data_dir: Path = Path("data")
    image_size: int = 64


DATASETS: dict[str, Callable[[Source], Dataset]] = {
    "mnist": lambda source: load_mnist(),
    "fashion-mnist-mini": lambda source: load_fashion_mnist_mini(),
    "emoji": lambda source: load_emoji(),
    "sprites": lambda source: load_sprites(),
    "sprites-color": lambda source: load_sprites(color=True),
    "fashion-mnist": lambda source: load_fashion_mnist(source.data_dir),
    "cifar10": lambda source: load_cifar10(source.data_dir),
    "celeba": lambda source: load_celeba(source.data_dir, source.image_size),
}


def load_dataset(
    name: str,
    *,
    data_dir: str | Path = "data",
    valid: int = 0,
    binarize: str = "none",
    dequantize: bool = False,
    image_size: int = 64,
    memory_limit: int = 1024**3,
) -> Dataset:
    """Loads a data set by name.

    Args:
        name: "mnist" (60,000 + 10,000 images, 1×28×28), "fashion-mnist-mini" (10,000 + 2,000),
            "emoji" (1,563 + 300, 3×32×32): embedded; "sprites" (20,000 + 2,000, 1×32×32),
            "sprites-color": generated; "fashion-mnist", "cifar10", "celeba": downloaded once by
            torchvision;
            "folder:PATH": your own images, one class per sub-folder or none.
        data_dir: Where downloaded files are kept.
        valid: Hold out the last `valid` training images as `data.valid`.
        binarize: "none", or "dynamic": the pixels are probabilities, the training images are
            drawn afresh at each access, the test and validation images once and for all.
        dequantize: Add uniform noise to the 256 levels, afresh at each access in training.
        image_size: Height and width of "celeba" and "folder:PATH" images.
        memory_limit: Bytes; a folder whose images need more is streamed from disk.

    Raises:
        DataError: Unknown name, bad option, or data missing or damaged.
    """
    if binarize not in ("none", "dynamic"):
        raise DataError(f'binarize must be "none" or "dynamic", not {binarize!r}')
    if dequantize and binarize != "none":
        raise DataError("binarized images have no levels to dequantize: choose one of the two")
    if not is_count(image_size):
        raise DataError(f"image_size must be a whole number of at least 1, not {image_size!r}")
    if isinstance(name, str) and name.startswith("folder:"):
        data = load_folder(name.removeprefix("folder:"), image_size, memory_limit)
    elif name in DATASETS:
        data = DATASETS[name](Source(Path(data_dir), image_size))
    else:
        raise DataError(
            f"unknown data set {name!r}: choose one of {', '.join(DATASETS)}, folder:PATH"
        )
    data = _hold_out(data, valid)
    if binarize == "dynamic":
        data = _binarize(data)
    return _dequantize(data) if dequantize else data


def _hold_out(data: Dataset, valid: int) -> Dataset:
    n = len(data.train)
    if not (isinstance(valid, int) and 0 <= valid < n):
        raise DataError(f"valid must be a whole number from 0 to {n - 1}, not {valid!r}")
    if valid == 0:
        return data
    return dataclasses.replace(data, train=data.train[: n - valid], valid=data.train[n - valid :])


def _binarize(data: Dataset) -> Dataset:
    train = _changed(data.train, dynamic=True)
    test, valid = data.test.binarized(TEST_SEED), data.valid
    if valid is not None:
        valid = valid.binarized(VALID_SEED + len(data.train))
    return dataclasses.replace(data, train=train, test=test, valid=valid)


def _dequantize(data: Dataset) -> Dataset:
    parts = {"train": data.train, "test": data.test, "valid": data.valid}
    noisy = {
        name: _changed(part, dequantized=True) for name, part in parts.items() if part is not None
    }
    return dataclasses.replace(data, **noisy)


def _changed(images: Any, **changes: bool) -> Any:
    """The same images, given out in another way; both kinds of sets are dataclasses."""
    return dataclasses.replace(images, **changes)
