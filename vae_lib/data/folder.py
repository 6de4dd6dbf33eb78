"""Your own images: a folder is held in memory when small, and read from disk when large."""

import os
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch
from torch import Tensor

from vae_lib.data.dataset import Dataset
from vae_lib.data.errors import DataError
from vae_lib.data.images import ImageSet, ImagesInMemory
from vae_lib.data.on_disk import THREADS, ImagesOnDisk, read_image

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".pgm", ".ppm")


def load_folder(path: str, image_size: int, memory_limit: int) -> Dataset:
    """Loads every image under a folder, sub-folders included.

    If all images lie in sub-folders, each sub-folder is a class. The images are grey if all
    files are, else RGB. Unreadable files are left out, with a warning that names them. In the
    order of the sorted names, every 10th image is a test image, starting with the first; the
    others are put in a fixed shuffled order, so that the last N hold every class.

    Args:
        path: the folder.
        image_size: height and width in pixels.
        memory_limit: bytes; if the images need more, they are streamed from disk.

    Raises:
        DataError: no such folder, or fewer than 2 readable images.
    """
    root = Path(path).expanduser()
    if not path or not root.is_dir():
        raise DataError(f"folder:{path}: there is no such folder")
    listed = _list_images(root)
    in_memory = len(listed) * 3 * image_size**2 <= memory_limit
    # Every file is decoded once, so that damage is found now and not in mid-training.
    found = list(_in_threads(lambda path: _try_read(path, image_size, in_memory), listed))
    skipped = tuple(str(p) for p, image in zip(listed, found, strict=True) if image is None)
    paths = [p for p, image in zip(listed, found, strict=True) if image is not None]
    images = [image for image in found if image is not None]
    del found
    if len(paths) < 2:
        raise DataError(
            f"folder:{path}: at least 2 readable images are needed, found {len(paths)}"
            f" and {len(skipped)} unreadable (looked for {', '.join(SUFFIXES)})"
        )
    if skipped:
        names = ", ".join(skipped[:10]) + (", ..." if len(skipped) > 10 else "")
        warnings.warn(f"{len(skipped)} unreadable images left out: {names}", stacklevel=3)

    labels, class_names = _labels(root, paths)  # (N,)
    channels = max(image.shape[0] for image in images)
    if in_memory:
        stacked = torch.stack([image.expand(channels, -1, -1) for image in images])  # (N, C, H, W)
        whole: ImageSet = ImagesInMemory(stacked, labels)
    else:
        whole = ImagesOnDisk(tuple(paths), labels, (channels, image_size, image_size))
    is_test = torch.arange(len(paths)) % 10 == 0
    train = torch.nonzero(~is_test).flatten()  # indices
    train = train[torch.randperm(len(train), generator=torch.Generator().manual_seed(0))]
    return Dataset(
        f"folder:{path}", whole[train], whole[is_test], class_names=class_names, skipped=skipped
    )


def _list_images(root: Path) -> list[Path]:
    files = (Path(folder, name) for folder, _, names in os.walk(root) for name in names)
    images = (f for f in files if f.suffix.lower() in SUFFIXES and not f.name.startswith("."))
    return sorted(images, key=lambda f: f.relative_to(root).parts)


def _try_read(path: Path, size: int, keep: bool) -> Tensor | None:
    """The image; None if unreadable; with keep=False, an empty tensor with as many channels."""
    try:
        image = read_image(path, size)
    except Exception:  # Pillow raises many kinds on damaged files
        return None
    return image if keep else torch.empty(image.shape[0], 0, 0, dtype=torch.uint8)


def _in_threads(work: Callable, items: list) -> Iterator:
    with ThreadPoolExecutor(THREADS) as pool:
        for start in range(0, len(items), 1000):  # in portions, so that Ctrl-C acts soon
            yield from pool.map(work, items[start : start + 1000])


def _labels(root: Path, paths: list[Path]) -> tuple[Tensor, tuple[str, ...]]:
    """The class of each file is its first sub-folder; no classes if any file lies in the root."""
    parts = [p.relative_to(root).parts for p in paths]
    if any(len(part) == 1 for part in parts):
        return torch.zeros(len(paths), dtype=torch.long), ()
    names = sorted({part[0] for part in parts})
    number = {name: i for i, name in enumerate(names)}
    return torch.tensor([number[part[0]] for part in parts]), tuple(names)
