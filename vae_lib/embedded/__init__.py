"""The data sets that travel with the package; README.md states their sources and licences."""

import gzip
import hashlib
import struct
from pathlib import Path

import torch
from torch import Tensor

from vae_lib.data import DataError, Dataset, ImageSet

FOLDER = Path(__file__).parent
SHA256 = {  # of <name>/<key>-ubyte.gz
    "mnist": {
        "train-images-idx3": "0b367032e93c5d0cea0925647cfdb18614af8ee15f83e6f2fc2ad904a6835971",
        "train-labels-idx1": "1787548bbe0bff1ec2ecdc0ef292b02df999e2d1a6002d27500982c652b17203",
        "t10k-images-idx3": "1a1a05eab793c14bb050b398624a11b0ffd1a2953baed553b1b9bd079e2a20be",
        "t10k-labels-idx1": "b91679a0acfe4ba0e50a2437a903084cba1f5f92592b016a25a7dfd00455798b",
    },
    "fashion-mnist-mini": {
        "train-images-idx3": "dbc97073061adfe46b8bf8af6112364d34cf4cf2363dd8191a14d6515e121e6b",
        "train-labels-idx1": "0b1c9fd85da433904cd8c43816d58e9156256c8dde6e23698c4b9340b0494067",
        "t10k-images-idx3": "34b6848fb35a59e5287bf485522433dfd8bd017eb126fde6f02e96123c8ff741",
        "t10k-labels-idx1": "6a1ad38ad7d33240e59f70a44ddce4e9483e573ffad983d287064bd467dcbd4e",
    },
    "emoji": {
        "train-images-idx4": "1cd86c5fe1a366f209cf58963cdfa32b4d9ea3933e8ca1e48a4d61afc2ba4147",
        "train-labels-idx1": "36a9e14343ddca5ae63baf40c5eb969023dbad46d901009ee7943ac6cde4274f",
        "t10k-images-idx4": "f2b2f9bb268a88808faa2c5e0660342e0b1aec9424233ee220cfc5b67a8e473c",
        "t10k-labels-idx1": "9a8a18e52af79457d137fe5fe10df22ee9e242b3935371f75e2be619f0f73671",
    },
}
CLASS_NAMES = {
    "mnist": tuple("0123456789"),
    "fashion-mnist-mini": ("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
                           "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"),
    "emoji": ("smileys", "people", "animals", "food", "travel", "activities", "objects", "symbols",
              "flags"),
}  # fmt: skip


def load_embedded(name: str) -> Dataset:
    """Reads "mnist", "fashion-mnist-mini" or "emoji"; each file is checked against its SHA-256.

    Raises:
        DataError: a file is missing or damaged; the message names it.
    """
    colour = name == "emoji"
    train, test = (
        ImageSet(
            read_idx(name, f"{part}-images-idx4")  # (N, 3, H, W)
            if colour
            else read_idx(name, f"{part}-images-idx3").unsqueeze(1),  # (N, H, W) -> (N, 1, H, W)
            read_idx(name, f"{part}-labels-idx1").long(),  # (N,)
        )
        for part in ("train", "t10k")
    )
    return Dataset(name, train, test, class_names=CLASS_NAMES[name])


def read_idx(name: str, key: str) -> Tensor:
    """Reads an idx file: 2 zero bytes, the type (8: uint8), D, D big-endian sizes, the data."""
    path = FOLDER / name / f"{key}-ubyte.gz"
    way_out = "reinstall vae_lib, or restore the file with git checkout"
    try:
        packed = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error.strerror}): {way_out}") from None
    if hashlib.sha256(packed).hexdigest() != SHA256[name][key]:
        raise DataError(f"{path} is damaged (wrong SHA-256): {way_out}")
    raw = bytearray(gzip.decompress(packed))
    dims = raw[3]
    shape = struct.unpack_from(f">{dims}I", raw, offset=4)
    return torch.frombuffer(raw, dtype=torch.uint8, offset=4 + 4 * dims).reshape(shape)
