"""Image sets held whole as uint8 tensors, and fast shuffled batches of them.

`load_dataset("mnist")` returns a `Dataset` of two or three `ImageSet`s (train, test, valid).
MNIST and a part of Fashion-MNIST are embedded in the package: they need no network.
"""

import dataclasses
import gzip
import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

EMBEDDED = Path(__file__).parent / "embedded"
SHA256 = {
    "mnist/train-images-idx3-ubyte.gz":
        "0b367032e93c5d0cea0925647cfdb18614af8ee15f83e6f2fc2ad904a6835971",
    "mnist/train-labels-idx1-ubyte.gz":
        "1787548bbe0bff1ec2ecdc0ef292b02df999e2d1a6002d27500982c652b17203",
    "mnist/t10k-images-idx3-ubyte.gz":
        "1a1a05eab793c14bb050b398624a11b0ffd1a2953baed553b1b9bd079e2a20be",
    "mnist/t10k-labels-idx1-ubyte.gz":
        "b91679a0acfe4ba0e50a2437a903084cba1f5f92592b016a25a7dfd00455798b",
    "fashion-mnist-mini/train-images-idx3-ubyte.gz":
        "dbc97073061adfe46b8bf8af6112364d34cf4cf2363dd8191a14d6515e121e6b",
    "fashion-mnist-mini/train-labels-idx1-ubyte.gz":
        "0b1c9fd85da433904cd8c43816d58e9156256c8dde6e23698c4b9340b0494067",
    "fashion-mnist-mini/t10k-images-idx3-ubyte.gz":
        "34b6848fb35a59e5287bf485522433dfd8bd017eb126fde6f02e96123c8ff741",
    "fashion-mnist-mini/t10k-labels-idx1-ubyte.gz":
        "6a1ad38ad7d33240e59f70a44ddce4e9483e573ffad983d287064bd467dcbd4e",
}
DIGITS = tuple("0123456789")
CLOTHES = ("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
           "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot")  # fmt: skip
NAMES = ("mnist", "fashion-mnist-mini", "fashion-mnist", "cifar10", "celeba",
         "sprites", "sprites-colour", "folder:PATH")  # fmt: skip
TEST_SEED, VALID_SEED = 10**9, 2 * 10**9  # of the fixed Bernoulli draws: image i has seed + i


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
    """

    images: Tensor
    labels: Tensor
    factors: Tensor | None = None
    dynamic: bool = False

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
        drawn = [fixed_draw(image, first_seed + i) for i, image in enumerate(self.images)]
        return dataclasses.replace(self, images=torch.stack(drawn))

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
            generator: source of the order and of the Bernoulli draws (None: torch's own).
            device: where x and y are wanted.
            shard: (rank, world) for training in `world` processes. With equal generators all
                ranks draw the same order, leave out the last N mod world images, and each
                takes its part, every world-th image, of every batch.

        Raises:
            DataError: a bad `batch_size` or `shard`.
        """
        plan, noise = plan_epoch(
            len(self), batch_size, shuffle, generator, device, shard, self.dynamic
        )
        return self._batches(plan, noise, device)

    def _batches(self, plan, noise, device):
        for index in plan:
            x = self.images[index].to(device)  # (B, C, H, W), one contiguous gather of bytes
            yield to_unit_floats(x, noise), self.labels[index].to(device)


def plan_epoch(
    n: int,
    batch_size: int,
    shuffle: bool,
    generator: torch.Generator | None,
    device: torch.device | str,
    shard: tuple[int, int],
    dynamic: bool,
) -> tuple[list[Tensor], torch.Generator | None]:
    """Decides an epoch: the indices of each batch, and the noise of its Bernoulli draws."""
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
    if dynamic:  # one draw from `generator` on every rank, then each rank has its own noise
        seed = torch.randint(2**62, (), generator=generator, device=source).item()
        noise = torch.Generator(device).manual_seed(seed + rank)
    order = order[: n - n % world]
    if len(order) == 0:
        return [], noise
    return [index[rank::world] for index in order.split(batch_size)], noise


def to_unit_floats(images: Tensor, noise: torch.Generator | None) -> Tensor:
    """uint8 to float32 in [0, 1]; with `noise`, a Bernoulli draw in {0, 1} instead."""
    if noise is not None:
        return bernoulli(images, noise).float()
    return images.float().div_(255)


def bernoulli(images: Tensor, generator: torch.Generator) -> Tensor:
    """Boolean draw with P(True) = pixel / 255; 0 is never True and 255 always."""
    u = torch.rand(images.shape, generator=generator, device=images.device)
    return u.mul_(255) < images


def fixed_draw(image: Tensor, seed: int) -> Tensor:
    """One Bernoulli draw of one uint8 image, as uint8 0 or 255, decided by `seed` alone."""
    return bernoulli(image, torch.Generator().manual_seed(seed)).byte().mul_(255)


def is_count(value: object) -> bool:
    """True for a whole number of at least 1 (True and False are not numbers here)."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


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
) -> Dataset:
    """Loads a data set by name.

    Args:
        name: "mnist" or "fashion-mnist-mini".
        data_dir: where downloaded files are kept.
        valid: hold out the last `valid` training images as `data.valid`.
        binarize: "none", or "dynamic": the pixels are probabilities, the training images are
            drawn afresh at each access, the test and validation images once and for all.

    Raises:
        DataError: unknown name, bad option, or data missing or damaged.
    """
    if binarize not in ("none", "dynamic"):
        raise DataError(f'binarize must be "none" or "dynamic", not {binarize!r}')
    if name == "mnist":
        data = _embedded(name, DIGITS)
    elif name == "fashion-mnist-mini":
        data = _embedded(name, CLOTHES)
    else:
        raise DataError(f"unknown data set {name!r}: choose one of {', '.join(NAMES)}")
    return _binarize(_hold_out(data, valid), binarize)


def _hold_out(data: Dataset, valid: int) -> Dataset:
    n = len(data.train)
    if valid == 0 and valid is not False:
        return data
    if not (is_count(valid) and valid < n):
        raise DataError(f"valid must be a whole number from 0 to {n - 1}, not {valid!r}")
    return dataclasses.replace(data, train=data.train[: n - valid], valid=data.train[n - valid :])


def _binarize(data: Dataset, binarize: str) -> Dataset:
    if binarize == "none":
        return data
    valid = data.valid and data.valid.binarized(VALID_SEED + len(data.train))
    return dataclasses.replace(
        data,
        train=dataclasses.replace(data.train, dynamic=True),
        test=data.test.binarized(TEST_SEED),
        valid=valid,
    )


def _embedded(name: str, class_names: tuple[str, ...]) -> Dataset:
    train, test = (
        ImageSet(
            _read_idx(f"{name}/{part}-images-idx3-ubyte.gz").unsqueeze(1),  # (N, 1, 28, 28)
            _read_idx(f"{name}/{part}-labels-idx1-ubyte.gz").long(),  # (N,)
        )
        for part in ("train", "t10k")
    )
    return Dataset(name, train, test, class_names=class_names)


def _read_idx(file: str) -> Tensor:
    """Reads an embedded file: 2 zero bytes, type (8: uint8), D, D big-endian sizes, the data."""
    path = EMBEDDED / file
    way_out = "reinstall vae_lib or restore the file with git checkout"
    try:
        packed = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error.strerror}): {way_out}") from None
    if hashlib.sha256(packed).hexdigest() != SHA256[file]:
        raise DataError(f"{path} is damaged (wrong SHA-256): {way_out}")
    raw = bytearray(gzip.decompress(packed))
    dims = raw[3]
    shape = struct.unpack_from(f">{dims}I", raw, offset=4)
    return torch.frombuffer(raw, dtype=torch.uint8, offset=4 + 4 * dims).reshape(shape)
