"""Sets of images, in memory or on disk, and shuffled batches of them.

Both kinds behave alike: the same length, parts, order and noise from the same generator. They
differ in how images are read.
"""

from __future__ import annotations

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor

from vae_lib.data.errors import DataError
from vae_lib.data.pixels import bernoulli, dequantize, fixed_draws

NOISE_SEED = 3_000_000_000  # of the dequantizing noise where no generator is given

ImageShape = tuple[int, int, int]


class ImageSet(ABC):
    """N images with labels.

    Attributes:
        labels: int64 (N,); all 0 when the images are unlabelled.
        image_shape: (C, H, W).
        factors: The known factors of variation (N, F), or None.
        dynamic: Whether each batch is a fresh Bernoulli draw with the pixels as probabilities.
        dequantized: Whether each batch is `dequantize` of the images, with noise from the
            generator; without one, the same noise at every call.
    """

    labels: Tensor
    image_shape: ImageShape
    factors: Tensor | None
    dynamic: bool
    dequantized: bool

    @abstractmethod
    def read(self, plan: Sequence[Tensor]) -> Iterator[Tensor]:
        """The images of each batch in turn, uint8 (B, C, H, W), for the indices (B,) of each."""

    @abstractmethod
    def part(self, index: slice | Tensor) -> Self:
        """The part selected by a slice, an index tensor or a boolean mask."""

    @abstractmethod
    def binarized(self, first_seed: int) -> Self:
        """Each image replaced by one Bernoulli draw, 0 or 255, the same at every access.

        The draw of image i is decided by the seed `first_seed` + i.
        """

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: slice | Tensor) -> Self:
        one_axis = isinstance(index, Tensor) and index.ndim == 1
        if not (isinstance(index, slice) or one_axis):
            raise TypeError(
                "index a set with a slice or a 1-D tensor; for one image, data[i : i + 1]"
            )
        return self.part(index)

    def batches(
        self,
        batch_size: int = 500,
        *,
        shuffle: bool = False,
        generator: torch.Generator | None = None,
        device: torch.device | str = "cpu",
        shard: tuple[int, int] = (0, 1),
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """One epoch of (x, y): x float32 (B, C, H, W) in [0, 1], y int64 (B,), on `device`.

        Every image comes once; the last batch may be short. The order is drawn by this call.

        Args:
            batch_size: Images in a batch, over all ranks together.
            shuffle: A fresh order from `generator`; otherwise the stored order.
            generator: Source of the order and of the noise (None: torch's own).
            device: Where x and y are wanted.
            shard: (rank, world) for training in `world` processes. With equal generators all
                ranks draw the same order, leave out the last N mod world images, and each
                takes its part, every world-th image, of every batch.

        Raises:
            DataError: A bad `batch_size` or `shard`, or a file that cannot be read any more.
        """
        rank, world = shard
        if not (is_count(world) and isinstance(rank, int) and 0 <= rank < world):
            raise DataError(f"shard must be (rank, world) with 0 <= rank < world, not {shard}")
        if not is_count(batch_size):
            raise DataError(f"batch_size must be a whole number of at least 1, not {batch_size!r}")
        if batch_size % world:
            raise DataError(f"batch_size {batch_size} is not a multiple of the {world} processes")
        order = self._order(shuffle, generator)  # (N,)
        noise = self._noise(generator, device, rank)
        order = order[: len(self) - len(self) % world]
        plan = [index[rank::world] for index in order.split(batch_size)] if len(order) else []
        return self._batches(plan, noise, device)

    def _order(self, shuffle: bool, generator: torch.Generator | None) -> Tensor:
        """The indices of the images in the order of an epoch, (N,)."""
        if not shuffle:
            return torch.arange(len(self))
        source = generator.device if generator is not None else "cpu"
        return torch.randperm(len(self), generator=generator, device=source).cpu()

    def _noise(
        self, generator: torch.Generator | None, device: torch.device | str, rank: int
    ) -> torch.Generator | None:
        """The generator of the pixels' noise; each rank has its own. None where there is none."""
        if not (self.dynamic or self.dequantized):
            return None
        seed = NOISE_SEED
        if self.dynamic or generator is not None:
            source = generator.device if generator is not None else "cpu"
            seed = int(torch.randint(2**62, (), generator=generator, device=source).item())
        return torch.Generator(device).manual_seed(seed + rank)

    def _batches(
        self,
        plan: Sequence[Tensor],
        noise: torch.Generator | None,
        device: torch.device | str,
    ) -> Iterator[tuple[Tensor, Tensor]]:
        for index, images in zip(plan, self.read(plan), strict=True):
            levels = images.to(device)  # (B, C, H, W), still one byte a pixel
            if noise is None:
                x = levels.float().div_(255)
            elif self.dequantized:
                x = dequantize(levels, noise)
            else:
                x = bernoulli(levels, noise).float()
            yield x, self.labels[index].to(device)


@dataclass(frozen=True, eq=False)
class ImagesInMemory(ImageSet):
    """Images held whole as bytes.

    Attributes:
        images: uint8 (N, C, H, W).
        labels, factors, dynamic, dequantized: See `ImageSet`.
    """

    images: Tensor
    labels: Tensor
    factors: Tensor | None = None
    dynamic: bool = False
    dequantized: bool = False

    @property
    def image_shape(self) -> ImageShape:  # type: ignore[override]  # images on disk store it
        """(C, H, W)."""
        _, channels, height, width = self.images.shape
        return channels, height, width

    def read(self, plan: Sequence[Tensor]) -> Iterator[Tensor]:
        """The images of each batch, gathered as bytes."""
        for index in plan:
            yield self.images.index_select(0, index)

    def part(self, index: slice | Tensor) -> ImagesInMemory:
        """The part selected by a slice, an index tensor or a boolean mask."""
        factors = None if self.factors is None else self.factors[index]
        return dataclasses.replace(
            self, images=self.images[index], labels=self.labels[index], factors=factors
        )

    def binarized(self, first_seed: int) -> ImagesInMemory:
        """Each image replaced by one Bernoulli draw, once and for all."""
        seeds = range(first_seed, first_seed + len(self))
        return dataclasses.replace(self, images=fixed_draws(self.images, seeds))


def is_count(value: object) -> bool:
    """True for a whole number of at least 1."""
    return isinstance(value, int) and value >= 1
