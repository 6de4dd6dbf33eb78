"""Checkpoints: what a run has to remember so that it can go on where it stopped."""

import os
from pathlib import Path
from typing import Any

import torch
from torch import nn

from vae_lib.training.history import History
from vae_lib.whole_files import FileError, load_torch, save_torch, write_text

CHECKPOINT = "checkpoint.pt"
RUN_FILES = (CHECKPOINT, "checkpoint.previous.pt", "metrics.csv")  # what training writes


def save_checkpoint(
    directory: str | Path,
    options: dict[str, Any],
    loss: nn.Module,
    optimizer: torch.optim.Optimizer,
    history: History,
) -> None:
    """Write `checkpoint.pt`, from which `fit` goes on, and `metrics.csv`.

    The first checkpoint of a run renames that of an earlier run to `checkpoint.previous.pt`.

    Args:
        directory: Where to.
        options: What a resumed run must have in common with this one.
        loss: The model, and the parameters of the objective if it has some.
        optimizer: In the middle of its work.
        history: So far.

    Raises:
        OSError: A file cannot be written; the old one stays.
    """
    path = Path(directory) / CHECKPOINT
    if len(history) == 1 and path.exists():
        os.replace(path, path.with_name("checkpoint.previous.pt"))
    content = {
        "kind": "checkpoint",
        "options": options,
        "state": {_plain(name): value for name, value in loss.state_dict().items()},
        "optimizer": optimizer.state_dict(),
        "rows": history.rows,
    }
    save_torch(content, path)
    write_text(path.with_name("metrics.csv"), history.to_csv())


def load_checkpoint(
    directory: str | Path,
    options: dict[str, Any],
    loss: nn.Module,
    optimizer: torch.optim.Optimizer,
) -> list[dict[str, float]]:
    """Restore model, objective and optimizer from `checkpoint.pt`.

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
        names = {_plain(name): name for name in loss.state_dict()}
        loss.load_state_dict({names[name]: value for name, value in content["state"].items()})
        optimizer.load_state_dict(content["optimizer"])
        return content["rows"]
    except (KeyError, RuntimeError, TypeError):
        raise FileError(f"{path} is no checkpoint of this version of vae_lib") from None


def _plain(name: str) -> str:
    """A weight's name without what `torch.compile` puts in front of it."""
    return name.replace("_orig_mod.", "")
