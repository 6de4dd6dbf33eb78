"""Where to compute, and how a batch gets there."""

import os

import torch
import torch.distributed as dist
from torch import Tensor


def pick_device(name: str = "auto") -> torch.device:
    """The device of that name; "auto" takes a GPU if there is one.

    Raises:
        ValueError: The device is not there.
    """
    cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
    if name == "auto":
        name = "cuda" if cuda else "mps" if mps else "cpu"
    available = [kind for kind, there in (("cuda", cuda), ("mps", mps), ("cpu", True)) if there]
    if name not in available:
        raise ValueError(
            f"device {name} is not available on this machine, which has: {', '.join(available)}"
        )
    if name == "cuda" and dist.is_initialized():
        name = f"cuda:{os.environ['LOCAL_RANK']}"  # one GPU for each process
    return torch.device(name)


def on_device(batch: Tensor | tuple, device: torch.device) -> tuple[Tensor, Tensor | None]:
    """The images of a batch and, if there are any, its labels."""
    x, y = batch if isinstance(batch, tuple | list) else (batch, None)
    return x.to(device), y if y is None else y.to(device)
