"""Fashion-MNIST, CIFAR-10 and CelebA, from small files of the real formats made here.

Only torchvision's tables of checksums are replaced; nothing touches the network.
"""

import gzip
import hashlib
import pickle
import shutil
import socket
import struct
import sys
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from vae_lib.data import DataError, ImagesOnDisk, load_dataset

datasets = pytest.importorskip("torchvision.datasets")


@pytest.fixture(autouse=True)
def no_network(monkeypatch) -> None:
    def refuse(*args, **kwargs):
        raise OSError("Network is unreachable")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


def md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes()).hexdigest()


def fails(name: str, folder: Path, *words: str) -> str:
    """The error of loading `name`: one line, with all these words in it."""
    with pytest.raises(DataError) as caught:
        load_dataset(name, data_dir=folder)
    message = str(caught.value)
    assert "\n" not in message and caught.value.__suppress_context__
    for word in (name, *words):
        assert word in message
    return message


# Fashion-MNIST


@pytest.fixture
def fashion(tmp_path, monkeypatch) -> dict[str, np.ndarray]:
    """30 training and 12 test images as idx.gz files in place."""
    folder = tmp_path / "FashionMNIST" / "raw"
    folder.mkdir(parents=True)
    random = np.random.default_rng(0)
    content, resources = {}, []
    for part, n in (("train", 30), ("t10k", 12)):
        content[f"{part}-images-idx3"] = random.integers(0, 256, (n, 28, 28), dtype=np.uint8)
        content[f"{part}-labels-idx1"] = np.arange(n, dtype=np.uint8) % 10
    for name, array in content.items():
        path = folder / f"{name}-ubyte.gz"
        header = bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
        path.write_bytes(gzip.compress(header + array.tobytes()))
        resources.append((path.name, md5(path)))
    monkeypatch.setattr(datasets.FashionMNIST, "resources", resources)
    return content


def test_fashion_mnist(fashion, tmp_path, capsys):
    data = load_dataset("fashion-mnist", data_dir=tmp_path, valid=10)
    assert data.image_shape == (1, 28, 28)
    assert data.num_classes == 10 and data.class_names[9] == "Ankle boot"
    train = torch.from_numpy(fashion["train-images-idx3"])
    assert torch.equal(torch.cat([data.train.images, data.valid.images])[:, 0], train)
    assert torch.equal(data.test.images[:, 0], torch.from_numpy(fashion["t10k-images-idx3"]))
    assert data.train.images.dtype == torch.uint8 and data.train.labels.dtype == torch.int64
    assert data.test.labels.tolist() == [*range(10), 0, 1]
    assert capsys.readouterr().out == ""
    for packed in (tmp_path / "FashionMNIST" / "raw").glob("*.gz"):
        packed.unlink()  # what is unpacked is used again
    assert len(load_dataset("fashion-mnist", data_dir=tmp_path).train) == 30


def test_fashion_mnist_without_network(tmp_path, capsys):
    raw = str(tmp_path / "FashionMNIST" / "raw")
    fails("fashion-mnist", tmp_path, raw, "unreachable", "train-images-idx3-ubyte.gz",
          "t10k-labels-idx1-ubyte.gz")  # fmt: skip
    assert "Traceback" not in "".join(capsys.readouterr())


def test_fashion_mnist_damaged(fashion, tmp_path):
    path = tmp_path / "FashionMNIST" / "raw" / "t10k-images-idx3-ubyte.gz"
    path.write_bytes(path.read_bytes()[:-50])
    fails("fashion-mnist", tmp_path, path.name)


def test_fashion_mnist_half_unpacked(fashion, tmp_path):
    load_dataset("fashion-mnist", data_dir=tmp_path)
    path = tmp_path / "FashionMNIST" / "raw" / "t10k-images-idx3-ubyte"
    path.write_bytes(path.read_bytes()[:-50])
    fails("fashion-mnist", tmp_path, str(path.parent), "remove any damaged file")


# CIFAR-10


@pytest.fixture
def cifar(tmp_path, monkeypatch) -> np.ndarray:
    """Five training batches and a test batch of 4 images each, packed as the original is."""
    folder = tmp_path / "made" / "cifar-10-batches-py"
    folder.mkdir(parents=True)
    pixels = np.random.default_rng(0).integers(0, 256, (24, 3 * 32 * 32), dtype=np.uint8)
    names = [f"data_batch_{i}" for i in range(1, 6)] + ["test_batch"]
    for i, name in enumerate(names):
        part = slice(4 * i, 4 * i + 4)
        batch = {"data": pixels[part], "labels": [i, 7, 8, 9]}
        (folder / name).write_bytes(pickle.dumps(batch))
    classes = ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship",
               "truck"]  # fmt: skip
    (folder / "batches.meta").write_bytes(pickle.dumps({"label_names": classes}))
    table = [[name, md5(folder / name)] for name in names]
    monkeypatch.setattr(datasets.CIFAR10, "train_list", table[:5])
    monkeypatch.setattr(datasets.CIFAR10, "test_list", table[5:])
    meta = {"filename": "batches.meta", "key": "label_names", "md5": md5(folder / "batches.meta")}
    monkeypatch.setattr(datasets.CIFAR10, "meta", meta)
    with tarfile.open(tmp_path / "made" / "cifar-10-python.tar.gz", "w:gz") as archive:
        archive.add(folder, folder.name)
    monkeypatch.setattr(
        datasets.CIFAR10, "tgz_md5", md5(tmp_path / "made" / "cifar-10-python.tar.gz")
    )
    return pixels.reshape(24, 3, 32, 32)


@pytest.mark.parametrize("found", ["cifar-10-python.tar.gz", "cifar-10-batches-py"])
def test_cifar10(cifar, tmp_path, found, capsys):
    shutil.move(tmp_path / "made" / found, tmp_path / found)
    data = load_dataset("cifar10", data_dir=tmp_path)
    assert data.image_shape == (3, 32, 32)
    assert torch.equal(data.train.images, torch.from_numpy(cifar[:20]))
    assert torch.equal(data.test.images, torch.from_numpy(cifar[20:]))
    assert data.train.images.is_contiguous()
    assert data.train.labels.dtype == torch.int64
    assert data.train.labels.tolist() == [n for i in range(5) for n in (i, 7, 8, 9)]
    assert data.class_names[3] == "cat" and data.num_classes == 10
    assert capsys.readouterr().out == ""


def test_cifar10_without_network(tmp_path):
    fails("cifar10", tmp_path, "cifar-10-python.tar.gz", str(tmp_path), "unreachable")


def test_cifar10_damaged(cifar, tmp_path):
    shutil.move(tmp_path / "made" / "cifar-10-batches-py", tmp_path)
    (tmp_path / "cifar-10-batches-py" / "data_batch_3").write_bytes(b"damaged")
    fails("cifar10", tmp_path, "cifar-10-python.tar.gz")


# CelebA

ATTRIBUTES = [f"Attribute_{i}" for i in range(40)]


@pytest.fixture
def celeba(tmp_path, monkeypatch) -> Path:
    """12 faces of 178x218, their central 148x148 in another colour; 7 train, 2 valid, 3 test."""
    folder = tmp_path / "celeba"
    (folder / "img_align_celeba").mkdir(parents=True)
    names = [f"{i:06d}.jpg" for i in range(1, 13)]
    for i, name in enumerate(names):
        face = Image.new("RGB", (178, 218), "red")
        face.paste((0, 20 * i, 0), (15, 35, 163, 183))
        face.save(folder / "img_align_celeba" / name, quality=100, subsampling=0)

    def write(file: str, header: str, rows: list[str]) -> None:
        lines = [f"{name} {row}" for name, row in zip(names, rows, strict=True)]
        (folder / file).write_text(header + "\n".join(lines) + "\n")

    attributes = [" ".join("1" if j == i else "-1" for j in range(40)) for i in range(12)]
    write("list_attr_celeba.txt", "12\n" + " ".join(ATTRIBUTES) + " \n", attributes)
    write("identity_CelebA.txt", "", ["1"] * 12)
    write("list_bbox_celeba.txt", "12\nimage_id x_1 y_1 width height\n", ["1 2 3 4"] * 12)
    write("list_landmarks_align_celeba.txt", "12\nlefteye_x lefteye_y\n", ["1 2"] * 12)
    write("list_eval_partition.txt", "", ["0"] * 7 + ["1"] * 2 + ["2"] * 3)
    table = [
        (key, md5(folder / file) if (folder / file).exists() else old, file)
        for key, old, file in datasets.CelebA.file_list
    ]
    monkeypatch.setattr(datasets.CelebA, "file_list", table)
    monkeypatch.setitem(sys.modules, "gdown", None)  # not installed
    return folder


def test_celeba(celeba, tmp_path):
    data = load_dataset("celeba", data_dir=tmp_path, valid=2)
    assert data.image_shape == (3, 64, 64)
    assert [len(part) for part in (data.train, data.valid, data.test)] == [5, 2, 3]
    assert isinstance(data.train, ImagesOnDisk) and not hasattr(data.train, "images")
    assert data.class_names == () and data.factor_names == tuple(ATTRIBUTES)
    assert not data.has_generated_factors  # they are annotated
    assert torch.equal(data.train.factors, torch.eye(40)[:5])
    assert torch.equal(data.test.factors, torch.eye(40)[9:12])
    x, y = next(data.test.batches(10))
    assert x.shape == (3, 3, 64, 64) and x.dtype == torch.float32 and not y.any()
    # exactly the central square: no red, not even at the border
    expected = torch.tensor([[0.0, 20 * i / 255, 0.0] for i in (9, 10, 11)])
    assert (x - expected[:, :, None, None]).abs().max() < 0.04
    small = load_dataset("celeba", data_dir=tmp_path, image_size=16)
    assert next(small.train.batches(2))[0].shape == (2, 3, 16, 16)


def test_celeba_archive_put_there_by_hand_needs_no_gdown(celeba, tmp_path):
    with zipfile.ZipFile(celeba / "img_align_celeba.zip", "w") as archive:
        for image in (celeba / "img_align_celeba").iterdir():
            archive.write(image, f"img_align_celeba/{image.name}")
    shutil.rmtree(celeba / "img_align_celeba")
    data = load_dataset("celeba", data_dir=tmp_path)
    assert len(list(data.train.batches(4))) == 2
    assert not list(celeba.glob("*.part"))


def test_celeba_damaged_archive(celeba, tmp_path):
    shutil.rmtree(celeba / "img_align_celeba")
    (celeba / "img_align_celeba.zip").write_bytes(b"PK nonsense")
    fails("celeba", tmp_path, "not a zip file", str(celeba))


def test_celeba_without_gdown(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "gdown", None)
    fails("celeba", tmp_path, "pip install gdown", "img_align_celeba.zip",
          "list_eval_partition.txt", str(tmp_path / "celeba"))  # fmt: skip


def test_celeba_with_an_image_missing(celeba, tmp_path):
    (celeba / "img_align_celeba" / "000004.jpg").unlink()
    fails("celeba", tmp_path, "1 images are missing, the first 000004.jpg")


def test_torchvision_missing(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "torchvision", None)
    for name in ("fashion-mnist", "cifar10", "celeba"):
        with pytest.raises(DataError, match="pip install torchvision"):
            load_dataset(name, data_dir=tmp_path)
