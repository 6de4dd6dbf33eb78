"""What training needs of the machine: a device, reproducible randomness, a progress bar."""

import contextlib
import importlib.util
import os
import sys
from collections.abc import Iterable

import numpy as np
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


def generator_for(
    seed: int, epoch: int, stream: int = 0, device: str | torch.device = "cpu"
) -> torch.Generator:
    """A generator that depends on (seed, epoch, stream) alone; different triples are independent.

    Stream 0 orders the images, the same in every process; stream 1 + rank is one process's noise.
    Epoch 0 is evaluation.
    """
    state = np.random.SeedSequence([seed, epoch, stream]).generate_state(1, np.uint64)
    return torch.Generator(device).manual_seed(int(state[0]))


def seeded(batches: Iterable, seed: int) -> Iterable:
    """Iterate with PyTorch's global generator seeded, which a DataLoader draws its order from."""
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(seed)
        yield from batches


def on_device(batch: Tensor | tuple, device: torch.device) -> tuple[Tensor, Tensor | None]:
    """The images of a batch and, if there are any, its labels."""
    x, y = batch if isinstance(batch, tuple | list) else (batch, None)
    return x.to(device), y if y is None else y.to(device)


def is_installed(package: str) -> bool:
    """Whether a package is there; of "a.b", "a" is imported to find out."""
    try:
        return importlib.util.find_spec(package) is not None
    except ImportError:  # of "a"
        return False


def is_live() -> bool:
    """Whether a progress bar can move: in a terminal or a notebook, not in a log file.

    Without tqdm there is no bar, and so a line an epoch as in a log file.
    """
    if not is_installed("tqdm"):
        return False
    ipython = sys.modules.get("IPython")
    in_notebook = ipython is not None and hasattr(ipython.get_ipython(), "kernel")
    return sys.stderr.isatty() or in_notebook


class NoBar:
    """What stands in the place of a progress bar that nobody could see."""

    def update(self, steps: int) -> None:
        """Do nothing."""


def progress_bar(description: str, steps: int | None, shown: bool):
    """A tqdm bar that vanishes when it is done; none where it could not move."""
    if not (shown and is_live()):
        return contextlib.nullcontext(NoBar())
    from tqdm.auto import tqdm

    return tqdm(desc=description, total=steps, unit=" batches", leave=False)
