"""Images on disk: a folder of your own is held in memory when small, streamed when large.

A `StreamedSet` behaves as `data.ImageSet` does (length, indexing, batches, the same order from
the same generator) but has no `images`: each batch is decoded by a few threads when it is due,
one batch ahead of its use.
"""

import dataclasses
import os
import warnings
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from vae_lib.data import (
    DataError,
    Dataset,
    ImageSet,
    check_index,
    fixed_draws,
    plan_epoch,
    to_unit_floats,
)

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".pgm", ".ppm")
THREADS = 4


@dataclass(frozen=True, eq=False)
class StreamedSet:
    """Images that stay on disk.

    Attributes:
        paths: N files.
        labels: int64 (N,); all 0 when the images are unlabelled.
        image_shape: (C, H, W), with H = W.
        factors: what is known of each image (N, F), or None.
        dynamic: if True, each batch is a fresh Bernoulli draw with the pixels as probabilities.
        crop: size in pixels of the central square to cut out first, or None: the largest one.
        draw_seeds: the seed of each image's one fixed Bernoulli draw (N,), or None: no draw.
        dequantized: if True, each batch has uniform noise, as in `data.ImageSet`.
    """

    paths: tuple[Path, ...]
    labels: Tensor
    image_shape: tuple[int, int, int]
    factors: Tensor | None = None
    dynamic: bool = False
    crop: int | None = None
    draw_seeds: Tensor | None = None
    dequantized: bool = False

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, index: slice | Tensor) -> "StreamedSet":
        """The part selected by a slice, an index tensor or a boolean mask."""
        check_index(index)
        return dataclasses.replace(
            self,
            paths=tuple(self.paths[i] for i in torch.arange(len(self))[index].tolist()),
            labels=self.labels[index],
            factors=None if self.factors is None else self.factors[index],
            draw_seeds=None if self.draw_seeds is None else self.draw_seeds[index],
        )

    def binarized(self, first_seed: int) -> "StreamedSet":
        """Replaces each image by one Bernoulli draw, 0 or 255, the same at every access."""
        seeds = torch.arange(first_seed, first_seed + len(self))
        return dataclasses.replace(self, draw_seeds=seeds)

    def batches(
        self,
        batch_size: int,
        *,
        shuffle: bool = False,
        generator: torch.Generator | None = None,
        device: torch.device | str = "cpu",
        shard: tuple[int, int] = (0, 1),
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """One epoch of (x, y), exactly as `data.ImageSet.batches`.

        Raises:
            DataError: a bad `batch_size` or `shard`, or a file that cannot be read any more.
        """
        plan, noise = plan_epoch(
            len(self), batch_size, shuffle, generator, device, shard, self.dynamic, self.dequantized
        )
        return self._batches(plan, noise, device)

    def _batches(self, plan, noise, device):
        pool = ThreadPoolExecutor(THREADS)
        ahead = deque()  # batches that are being decoded
        try:
            for index in plan:
                ahead.append((index, pool.map(self._read, index.tolist())))
                if len(ahead) == 2:
                    yield self._finish(*ahead.popleft(), noise, device)
            while ahead:
                yield self._finish(*ahead.popleft(), noise, device)
        finally:
            pool.shutdown(cancel_futures=True)

    def _finish(self, index, images, noise, device):
        x = torch.stack(list(images)).to(device)  # B times (C, H, W) -> (B, C, H, W)
        return to_unit_floats(x, noise, self.dequantized), self.labels[index].to(device)

    def _read(self, i: int) -> Tensor:
        channels, size, _ = self.image_shape
        try:
            image = read_image(self.paths[i], size, self.crop)  # (1 or 3, H, W)
        except Exception as error:
            raise DataError(f"{self.paths[i]} cannot be read any more ({error})") from None
        image = image.expand(channels, -1, -1)  # (C, H, W)
        if self.draw_seeds is not None:
            image = fixed_draws(image[None], [int(self.draw_seeds[i])])[0]
        return image


def read_image(path: Path, size: int, crop: int | None = None) -> Tensor:
    """Decodes one image file as uint8 (1, size, size) if it is grey, else (3, size, size).

    The camera's rotation (EXIF) is applied; transparent parts are laid on white; the central
    square is cut out (`crop` pixels wide, by default as large as fits) and resized. Of an
    animation, the first picture is taken.

    Raises:
        Exception: whatever Pillow raises on a damaged file.
    """
    import numpy as np
    from PIL import Image, ImageOps

    with Image.open(path) as file:
        if crop is None:
            file.draft(None, (2 * size, 2 * size))  # a large JPEG is decoded at 1/2, 1/4 or 1/8
        image = ImageOps.exif_transpose(file)
    grey = image.mode in ("1", "L", "LA", "F") or image.mode.startswith("I")
    if image.mode.startswith("I"):  # 16 bits a pixel: keep the upper 8
        image = Image.fromarray((np.asarray(image) // 256).clip(0, 255).astype(np.uint8))
    if image.has_transparency_data:
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image)
    image = image.convert("L" if grey else "RGB")
    if crop is not None:
        left, top = (image.width - crop) // 2, (image.height - crop) // 2
        image = image.crop((left, top, left + crop, top + crop))
    image = ImageOps.fit(image, (size, size), Image.Resampling.BICUBIC)
    pixels = torch.from_numpy(np.array(image))  # (H, W) or (H, W, 3)
    return pixels[None] if grey else pixels.permute(2, 0, 1)  # (1 or 3, H, W)


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
        images = torch.stack([image.expand(channels, -1, -1) for image in images])  # (N, C, H, W)
        whole = ImageSet(images, labels)
    else:
        whole = StreamedSet(tuple(paths), labels, (channels, image_size, image_size))
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
