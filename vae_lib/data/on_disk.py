"""Images that stay on disk: each batch is decoded by a few threads, one batch ahead of its use."""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from vae_lib.data.errors import DataError
from vae_lib.data.images import ImageSet, ImageShape
from vae_lib.data.pixels import fixed_draws

THREADS = 4


@dataclass(frozen=True, eq=False)
class ImagesOnDisk(ImageSet):
    """Image files.

    Attributes:
        paths: N files.
        labels, factors, dynamic, dequantized: See `ImageSet`.
        image_shape: (C, H, W), with H = W.
        crop: Size in pixels of the central square to cut out first, or None: the largest one.
        draw_seeds: The seed of each image's one fixed Bernoulli draw (N,), or None: no draw.
    """

    paths: tuple[Path, ...]
    labels: Tensor
    image_shape: ImageShape
    factors: Tensor | None = None
    dynamic: bool = False
    dequantized: bool = False
    crop: int | None = None
    draw_seeds: Tensor | None = None

    def read(self, plan: Sequence[Tensor]) -> Iterator[Tensor]:
        """The images of each batch, decoded while the batch before is in use."""
        pool = ThreadPoolExecutor(THREADS)
        ahead: deque[Iterator[Tensor]] = deque()  # batches that are being decoded
        try:
            for index in plan:
                ahead.append(pool.map(self._read, index.tolist()))
                if len(ahead) == 2:
                    yield torch.stack(list(ahead.popleft()))  # B × (C, H, W) → (B, C, H, W)
            while ahead:
                yield torch.stack(list(ahead.popleft()))
        finally:
            pool.shutdown(cancel_futures=True)

    def part(self, index: slice | Tensor) -> ImagesOnDisk:
        """The part selected by a slice, an index tensor or a boolean mask."""
        return dataclasses.replace(
            self,
            paths=tuple(self.paths[i] for i in torch.arange(len(self))[index].tolist()),
            labels=self.labels[index],
            factors=None if self.factors is None else self.factors[index],
            draw_seeds=None if self.draw_seeds is None else self.draw_seeds[index],
        )

    def binarized(self, first_seed: int) -> ImagesOnDisk:
        """Each image replaced by one Bernoulli draw, made anew from its seed at each access."""
        seeds = torch.arange(first_seed, first_seed + len(self))
        return dataclasses.replace(self, draw_seeds=seeds)

    def _read(self, i: int) -> Tensor:
        """Image i, uint8 (C, H, W)."""
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
