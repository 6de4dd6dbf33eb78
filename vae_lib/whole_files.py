"""Files that are whole or absent, and places that can be written to.

Everything is written to a temporary file in the same directory, which then takes the final name,
so that a kill or a full disk leaves either the old file or the new one.
"""

import io
import os
import pickle
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

import torch

from vae_lib import __version__


class FileError(ValueError):
    """A file is not what it should be. The message names it."""


def check_writable(folder: str | Path, names: Iterable[str] = (), new: bool = False) -> None:
    """Check that files of these names can be written into a folder, before the work that fills it.

    A nameless file that is gone at once is all that touches the disk.

    Args:
        folder: Where the files will go.
        names: Their names, without a folder.
        new: Whether a missing folder will be made. The nearest folder above it is checked then.

    Raises:
        FileError: The folder is missing or cannot be written to, or a name is that of a folder.
    """
    path = Path(folder)
    try:
        while new and not os.path.lexists(path) and path != path.parent:
            path = path.parent
        if not path.exists():
            raise FileError(f"there is no folder {path}: make it first, or name another")
        if not path.is_dir():
            raise FileError(f"{path} is not a folder: name another place")
        for name in names:
            if (path / name).is_dir():
                raise FileError(
                    f"{path / name} is a folder, and a file of that name is to be written:"
                    " move it away, or name another place"
                )
        with tempfile.TemporaryFile(dir=path):
            pass
    except OSError as error:
        reason = error.strerror or error
        raise FileError(
            f"nothing can be written into {path} ({reason}): change its permissions, or name"
            " another place"
        ) from None


def write_whole(path: str | Path, write: Callable[[BinaryIO], object]) -> None:
    """Call `write` on a temporary binary file and, once that is on disk, rename it to `path`.

    Raises:
        OSError: The directory cannot be written to or the disk is full; `path` is untouched.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.part")
    try:
        with open(temporary, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException as error:
        temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):  # a failed write does not say of which file
            raise OSError(f"{path} could not be written: {error.strerror or error}") from error
        raise


def write_text(path: str | Path, text: str) -> None:
    """Write a text file, whole or not at all."""
    write_whole(path, lambda file: file.write(text.encode()))


def save_torch(content: dict, path: str | Path) -> None:
    """`torch.save` with the version of the library, whole or not at all.

    Raises:
        OSError: The file cannot be written, for example because the disk is full.
    """
    content = {"version": __version__, **content}
    memory = io.BytesIO()  # torch.save to a file hides a full disk and a Ctrl-C in a RuntimeError
    torch.save(content, memory)
    write_whole(path, lambda file: file.write(memory.getbuffer()))


def load_torch(path: str | Path, kind: str) -> dict:
    """Read what `save_torch` wrote, if it is of the wanted kind.

    Args:
        path: The file.
        kind: Its expected entry "kind".

    Raises:
        FileError: The file is missing, damaged, of another kind or of another version.
    """
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise FileError(f"{path} does not exist") from None
    except (OSError, RuntimeError, EOFError, ValueError, KeyError, pickle.UnpicklingError):
        raise FileError(f"{path} cannot be read: damaged, or not a file of vae_lib") from None
    if not isinstance(content, dict) or content.get("kind") != kind:
        raise FileError(f"{path} is not a {kind} of vae_lib")
    version = content.get("version", "0.1")  # which did not write it down
    if _series(version) != _series(__version__):
        raise FileError(
            f"{path} was written by vae_lib {version}, and this is {__version__}, which does not"
            " read it: use that version, or train again"
        )
    return content


def _series(version: str) -> list[str]:
    """The first two numbers of a version: files are exchanged within such a series."""
    return version.split(".")[:2]
