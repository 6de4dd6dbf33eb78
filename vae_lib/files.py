"""Files that are whole or absent: models, checkpoints, tables and pictures.

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

from vae_lib.history import History
from vae_lib.models import VAE, ConvolutionalVAE, VariationalAutoencoder

CHECKPOINT = "checkpoint.pt"
RUN_FILES = (CHECKPOINT, "checkpoint.previous.pt", "metrics.csv")  # what training writes
MODELS = {model.__name__: model for model in (VariationalAutoencoder, ConvolutionalVAE)}


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
    """`torch.save`, whole or not at all.

    Raises:
        OSError: The file cannot be written, for example because the disk is full.
    """
    memory = io.BytesIO()  # torch.save to a file hides a full disk and a Ctrl-C in a RuntimeError
    torch.save(content, memory)
    write_whole(path, lambda file: file.write(memory.getbuffer()))


def load_torch(path: str | Path, kind: str) -> dict:
    """Read what `save_torch` wrote, if it is of the wanted kind.

    Args:
        path: The file.
        kind: Its expected entry "kind".

    Raises:
        FileError: The file is missing, damaged or of another kind.
    """
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise FileError(f"{path} does not exist") from None
    except (OSError, RuntimeError, EOFError, ValueError, KeyError, pickle.UnpicklingError):
        raise FileError(f"{path} cannot be read: damaged, or not a file of vae_lib") from None
    if not isinstance(content, dict) or content.get("kind") != kind:
        raise FileError(f"{path} is not a {kind} of vae_lib")
    return content


def save_model(model: VAE, path: str | Path) -> None:
    """Write one file with the weights and all that is needed to rebuild the model.

    Raises:
        OSError: The file cannot be written.
    """
    content = {
        "kind": "model",
        "class": type(model).__name__,
        "settings": model.settings,
        "state": model.state_dict(),
    }
    save_torch(content, path)


def load_model(path: str | Path, device: str | torch.device = "cpu") -> VAE:
    """Rebuild a model that `save_model` wrote. It is in evaluation mode.

    Raises:
        FileError: The file is missing, damaged or not a model.
    """
    content = load_torch(path, "model")
    try:
        model = MODELS[content["class"]](**content["settings"])
        model.load_state_dict(content["state"])
    except (KeyError, TypeError, ValueError, RuntimeError):
        raise FileError(f"{path} holds no model that this version of vae_lib knows") from None
    return model.to(device).eval()


def save_checkpoint(
    directory: str | Path,
    options: dict,
    model: VAE,
    optimizer: torch.optim.Optimizer,
    history: History,
) -> None:
    """Write `checkpoint.pt`, from which `fit` goes on, and `metrics.csv`.

    The first checkpoint of a run renames that of an earlier run to `checkpoint.previous.pt`.

    Raises:
        OSError: A file cannot be written; the old one stays.
    """
    path = Path(directory) / CHECKPOINT
    if len(history) == 1 and path.exists():
        os.replace(path, path.with_name("checkpoint.previous.pt"))
    content = {
        "kind": "checkpoint",
        "options": options,
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "rows": history.rows,
    }
    save_torch(content, path)
    write_text(path.with_name("metrics.csv"), history.to_csv())


def load_checkpoint(
    directory: str | Path, options: dict, model: VAE, optimizer: torch.optim.Optimizer
) -> list[dict[str, float]]:
    """Restore model and optimizer from `checkpoint.pt`.

    Returns:
        The rows of the history so far.

    Raises:
        FileError: The file is missing or damaged, or belongs to a run with other options.
    """
    path = Path(directory) / CHECKPOINT
    content = load_torch(path, "checkpoint")
    try:
        saved = content["options"]
        changed = [f"{k} {saved[k]} → {v}" for k, v in options.items() if saved[k] != v]
        if changed:
            raise FileError(f"{path} is of a run with other options: {'; '.join(changed)}")
        model.load_state_dict(content["model"])
        optimizer.load_state_dict(content["optimizer"])
        return content["rows"]
    except (KeyError, RuntimeError, TypeError):
        raise FileError(f"{path} is no checkpoint of this version of vae_lib") from None
