"""Fashion-MNIST, CIFAR-10 and CelebA through torchvision, which downloads and checks the files.

A file is downloaded only if it is absent. Without a network, put it there by hand: the error
says which files are wanted and where.
"""

import contextlib
import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import torch

from vae_lib.data.dataset import Dataset
from vae_lib.data.errors import DataError
from vae_lib.data.images import ImagesInMemory
from vae_lib.data.on_disk import ImagesOnDisk

CELEBA_CROP = 148  # pixels, of 178 x 218: the face without most of the background


def load_fashion_mnist(data_dir: Path) -> Dataset:
    """Fashion-MNIST: 60,000 training and 10,000 test images (1, 28, 28), 10 classes.

    Source: Xiao, Rasul, Vollgraf, arXiv:1708.07747 (MIT licence).
    """
    source = torchvision_datasets().FashionMNIST
    files = [file for file, _ in source.resources]
    with fetching("fashion-mnist", files, data_dir / "FashionMNIST" / "raw"):
        parts = [source(data_dir, train=train, download=True) for train in (True, False)]
    train, test = (
        ImagesInMemory(part.data.unsqueeze(1), part.targets.long())  # (N, H, W) -> (N, 1, H, W)
        for part in parts
    )
    return Dataset("fashion-mnist", train, test, class_names=tuple(parts[0].classes))


def load_cifar10(data_dir: Path) -> Dataset:
    """CIFAR-10: 50,000 training and 10,000 test images (3, 32, 32), 10 classes.

    Source: Krizhevsky, Learning Multiple Layers of Features from Tiny Images, 2009.
    """
    source = torchvision_datasets().CIFAR10
    with fetching("cifar10", [source.filename], data_dir):
        parts = [source(data_dir, train=train, download=True) for train in (True, False)]
    train, test = (
        ImagesInMemory(
            torch.from_numpy(part.data).permute(0, 3, 1, 2).contiguous(),  # NHWC -> (N, C, H, W)
            torch.tensor(part.targets),  # (N,)
        )
        for part in parts
    )
    return Dataset("cifar10", train, test, class_names=tuple(parts[0].classes))


def load_celeba(data_dir: Path, image_size: int) -> Dataset:
    """CelebA: 162,770 training and 19,962 test faces, always streamed; the download needs gdown.

    The central 148 x 148 pixels of 178 x 218 are resized to `image_size`. There are no classes;
    `factors` holds the 40 attributes as 0 or 1, and `factor_names` their names. The official
    validation images are not used: hold some out of the training images, as everywhere.

    Source: Liu, Luo, Wang, Tang, Deep Learning Face Attributes in the Wild, ICCV 2015
    (for non-commercial research only).
    """
    source = torchvision_datasets().CelebA
    folder = data_dir / source.base_folder
    images = folder / "img_align_celeba"
    with fetching("celeba", [file for _, _, file in source.file_list], folder):
        _unpack(folder / "img_align_celeba.zip", images)
        faces = source(data_dir, split="all", download=True)
        absent = sorted(set(faces.filename) - set(os.listdir(images)))
        if absent:
            raise FileNotFoundError(f"{len(absent)} images are missing, the first {absent[0]}")
        lines = (folder / "list_eval_partition.txt").read_text().splitlines()
    part = torch.tensor([int(line.split()[1]) for line in lines])  # 0: train, 1: valid, 2: test
    whole = ImagesOnDisk(
        tuple(images / file for file in faces.filename),
        torch.zeros(len(faces.filename), dtype=torch.long),
        (3, image_size, image_size),
        factors=faces.attr.float(),  # (N, 40)
        crop=CELEBA_CROP,
    )
    names = tuple(name for name in faces.attr_names if name)
    return Dataset("celeba", whole[part == 0], whole[part == 2], factor_names=names)


def _unpack(archive: Path, folder: Path) -> None:
    """Unpacks an archive put there by hand (torchvision would ask for gdown first)."""
    if archive.is_file() and not folder.is_dir():
        part = folder.with_name(folder.name + ".part")
        with zipfile.ZipFile(archive) as file:
            file.extractall(part)
        (part / folder.name).rename(folder)  # whole or not at all
        part.rmdir()


def torchvision_datasets() -> ModuleType:
    """torchvision.datasets, imported only when it is needed."""
    try:
        from torchvision import datasets
    except ImportError:
        raise DataError("this data set needs torchvision: pip install torchvision") from None
    return datasets


@contextlib.contextmanager
def fetching(name: str, files: list[str], folder: Path) -> Iterator[None]:
    """Runs torchvision code; whatever goes wrong in it becomes a `DataError` of one line."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    except Exception as error:  # no network, a full disk, a damaged file: torchvision raises many
        reason = " ".join(str(error).split())[:300] or type(error).__name__
        raise DataError(
            f"{name} could not be fetched or read ({reason}): put {', '.join(files)} in {folder}"
            " and remove any damaged file there"
        ) from None
