"""Image sets held whole as uint8 tensors, and fast shuffled batches of them.

`load_dataset("mnist")` returns a `Dataset` of two or three `ImageSet`s (train, test, valid).
MNIST, a part of Fashion-MNIST and the emoji are embedded in the package: they need no network.
"""

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

NAMES = "mnist, fashion-mnist-mini, emoji, sprites, sprites-colour, fashion-mnist, cifar10, celeba"
TEST_SEED, VALID_SEED = 10**9, 2 * 10**9  # of the fixed Bernoulli draws: image i has seed + i
NOISE_SEED = 3 * 10**9  # of the dequantizing noise where no generator is given


class DataError(ValueError):
    """Data that cannot be had as asked; the message is one line that says what to do."""


@dataclass(frozen=True, eq=False)
class ImageSet:
    """Images in memory.

    Attributes:
        images: uint8 (N, C, H, W).
        labels: int64 (N,); all 0 when the images are unlabelled.
        factors: the known factors of variation (N, F), or None.
        dynamic: if True, each batch is a fresh Bernoulli draw with the pixels as probabilities.
        dequantized: if True, each batch is `dequantize` of the images, with noise from the
            generator; without one, the same noise at every call.
    """

    images: Tensor
    labels: Tensor
    factors: Tensor | None = None
    dynamic: bool = False
    dequantized: bool = False

    def __len__(self) -> int:
        return len(self.images)

    @property
    def image_shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return tuple(self.images.shape[1:])

    def __getitem__(self, index: slice | Tensor) -> "ImageSet":
        """The part selected by a slice, an index tensor or a boolean mask."""
        check_index(index)
        factors = None if self.factors is None else self.factors[index]
        return dataclasses.replace(
            self, images=self.images[index], labels=self.labels[index], factors=factors
        )

    def binarized(self, first_seed: int) -> "ImageSet":
        """Replaces each image by one Bernoulli draw, 0 or 255, the same at every access."""
        seeds = range(first_seed, first_seed + len(self))
        return dataclasses.replace(self, images=fixed_draws(self.images, seeds))

    def batches(
        self,
        batch_size: int,
        *,
        shuffle: bool = False,
        generator: torch.Generator | None = None,
        device: torch.device | str = "cpu",
        shard: tuple[int, int] = (0, 1),
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """One epoch of (x, y): x float32 (B, C, H, W) in [0, 1], y int64 (B,), on `device`.

        Every image comes once; the last batch may be short. The order is drawn by this call.

        Args:
            batch_size: images in a batch, over all ranks together.
            shuffle: a fresh order from `generator`; otherwise the stored order.
            generator: source of the order and of the noise (None: torch's own).
            device: where x and y are wanted.
            shard: (rank, world) for training in `world` processes. With equal generators all
                ranks draw the same order, leave out the last N mod world images, and each
                takes its part, every world-th image, of every batch.

        Raises:
            DataError: a bad `batch_size` or `shard`.
        """
        plan, noise = plan_epoch(
            len(self), batch_size, shuffle, generator, device, shard, self.dynamic, self.dequantized
        )
        return self._batches(plan, noise, device)

    def _batches(self, plan, noise, device):
        for index in plan:
            x = self.images.index_select(0, index).to(device)  # (B, C, H, W), gathered as bytes
            yield to_unit_floats(x, noise, self.dequantized), self.labels[index].to(device)


def plan_epoch(
    n: int,
    batch_size: int,
    shuffle: bool,
    generator: torch.Generator | None,
    device: torch.device | str,
    shard: tuple[int, int],
    dynamic: bool,
    dequantized: bool,
) -> tuple[list[Tensor], torch.Generator | None]:
    """Decides an epoch: the indices of each batch, and the noise of its pixels."""
    rank, world = shard
    if not (is_count(world) and isinstance(rank, int) and 0 <= rank < world):
        raise DataError(f"shard must be (rank, world) with 0 <= rank < world, not {shard}")
    if not is_count(batch_size):
        raise DataError(f"batch_size must be a whole number of at least 1, not {batch_size!r}")
    if batch_size % world:
        raise DataError(f"batch_size {batch_size} is not a multiple of the {world} processes")

    source = generator.device if generator is not None else "cpu"
    if shuffle:
        order = torch.randperm(n, generator=generator, device=source).cpu()  # (N,)
    else:
        order = torch.arange(n)
    noise = None
    if dynamic or dequantized:
        seed = NOISE_SEED
        if dynamic or generator is not None:  # on every rank; then each rank has its own noise
            seed = torch.randint(2**62, (), generator=generator, device=source).item()
        noise = torch.Generator(device).manual_seed(seed + rank)
    order = order[: n - n % world]
    if len(order) == 0:
        return [], noise
    return [index[rank::world] for index in order.split(batch_size)], noise


def to_unit_floats(images: Tensor, noise: torch.Generator | None, dequantized: bool) -> Tensor:
    """uint8 to float32 in [0, 1]; with `noise`, dequantized or a Bernoulli draw in {0, 1}."""
    if noise is not None:
        return dequantize(images, noise) if dequantized else bernoulli(images, noise).float()
    return images.float().div_(255)


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


def is_count(value: object) -> bool:
    """True for a whole number of at least 1."""
    return isinstance(value, int) and value >= 1


def check_index(index: object) -> None:
    """Raises TypeError unless `index` selects a part (an int would select one image)."""
    if not isinstance(index, slice | Tensor) or (isinstance(index, Tensor) and index.ndim != 1):
        raise TypeError("index a set with a slice or a 1-D tensor; for one image, data[i : i + 1]")


@dataclass(frozen=True, eq=False)
class Dataset:
    """A data set: training and test images, and validation images if they were asked for.

    Attributes:
        name: as given to `load_dataset`.
        train, test, valid: `ImageSet`s, or `folder.StreamedSet`s when too large for memory.
        class_names: what label i means; empty if unlabelled.
        factor_names: what column j of `factors` means; empty if there are none.
        skipped: files of a folder that could not be read.
    """

    name: str
    train: ImageSet
    test: ImageSet
    valid: ImageSet | None = None
    class_names: tuple[str, ...] = ()
    factor_names: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()

    @property
    def image_shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return self.train.image_shape

    @property
    def num_classes(self) -> int:
        """Number of classes, 0 if unlabelled."""
        return len(self.class_names)


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
            "sprites-colour": generated; "fashion-mnist", "cifar10", "celeba": downloaded once by
            torchvision;
            "folder:PATH": your own images, one class per sub-folder or none.
        data_dir: where downloaded files are kept.
        valid: hold out the last `valid` training images as `data.valid`.
        binarize: "none", or "dynamic": the pixels are probabilities, the training images are
            drawn afresh at each access, the test and validation images once and for all.
        dequantize: add uniform noise to the 256 levels, afresh at each access in training.
        image_size: height and width of "celeba" and "folder:PATH" images.
        memory_limit: bytes; a folder whose images need more is streamed from disk.

    Raises:
        DataError: unknown name, bad option, or data missing or damaged.
    """
    # Imported here, since they import this module.
    from vae_lib import embedded, folder, sprites, torchvision_sets

    if binarize not in ("none", "dynamic"):
        raise DataError(f'binarize must be "none" or "dynamic", not {binarize!r}')
    if dequantize and binarize != "none":
        raise DataError("binarized images have no levels to dequantize: choose one of the two")
    if not is_count(image_size):
        raise DataError(f"image_size must be a whole number of at least 1, not {image_size!r}")
    if name in ("mnist", "fashion-mnist-mini", "emoji"):
        data = embedded.load_embedded(name)
    elif name == "fashion-mnist":
        data = torchvision_sets.load_fashion_mnist(Path(data_dir))
    elif name == "cifar10":
        data = torchvision_sets.load_cifar10(Path(data_dir))
    elif name == "celeba":
        data = torchvision_sets.load_celeba(Path(data_dir), image_size)
    elif name in ("sprites", "sprites-colour"):
        data = sprites.load_sprites(colour=name == "sprites-colour")
    elif isinstance(name, str) and name.startswith("folder:"):
        data = folder.load_folder(name.removeprefix("folder:"), image_size, memory_limit)
    else:
        raise DataError(f"unknown data set {name!r}: choose one of {NAMES}, folder:PATH")
    data = _binarize(_hold_out(data, valid), binarize)
    return _dequantize(data) if dequantize else data


def _hold_out(data: Dataset, valid: int) -> Dataset:
    n = len(data.train)
    if not (isinstance(valid, int) and 0 <= valid < n):
        raise DataError(f"valid must be a whole number from 0 to {n - 1}, not {valid!r}")
    if valid == 0:
        return data
    return dataclasses.replace(data, train=data.train[: n - valid], valid=data.train[n - valid :])


def _binarize(data: Dataset, binarize: str) -> Dataset:
    if binarize == "none":
        return data
    train = dataclasses.replace(data.train, dynamic=True)
    test, valid = data.test.binarized(TEST_SEED), data.valid
    if valid is not None:  # seeds by place in the whole training set: the same for every `valid`
        valid = valid.binarized(VALID_SEED + len(data.train))
    return dataclasses.replace(data, train=train, test=test, valid=valid)


def _dequantize(data: Dataset) -> Dataset:
    parts = {name: getattr(data, name) for name in ("train", "test", "valid")}
    noisy = {n: p and dataclasses.replace(p, dequantized=True) for n, p in parts.items()}
    return dataclasses.replace(data, **noisy)
