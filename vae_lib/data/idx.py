"""Reading the data sets that travel with the package, in the format of MNIST.

files/README.md states their sources and licences.
"""

import gzip
import hashlib
import struct
from pathlib import Path

import torch
from torch import Tensor

from vae_lib.data.errors import DataError

FOLDER = Path(__file__).parent / "files"


def read_idx(name: str, sha256: str) -> Tensor:
    """Reads an idx file: 2 zero bytes, the type (8: uint8), D, D big-endian sizes, the data.

    Args:
        name: Its place in `FOLDER`, without "-ubyte.gz".
        sha256: The checksum that the packed file must have.

    Raises:
        DataError: The file is missing or damaged; the message names it.
    """
    path = FOLDER / f"{name}-ubyte.gz"
    way_out = "reinstall vae_lib, or restore the file with git checkout"
    try:
        packed = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error.strerror}): {way_out}") from None
    if hashlib.sha256(packed).hexdigest() != sha256:
        raise DataError(f"{path} is damaged (wrong SHA-256): {way_out}")
    raw = bytearray(gzip.decompress(packed))
    dims = raw[3]
    shape = struct.unpack_from(f">{dims}I", raw, offset=4)
    return torch.frombuffer(raw, dtype=torch.uint8, offset=4 + 4 * dims).reshape(shape)
