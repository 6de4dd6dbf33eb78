"""What training needs of the machine: a device, reproducible randomness, a progress bar."""

import os
import sys
from collections.abc import Iterable

import numpy as np
import torch
import torch.distributed as dist


def pick_device(name: str = "auto") -> torch.device:
    """The device of that name; "auto" takes a GPU if there is one.

    Raises:
        ValueError: The device is not there.
    """
    cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
    if name == "auto":
        name = "cuda" if cuda else "mps" if mps else "cpu"
    if not {"cuda": cuda, "mps": mps, "cpu": True}.get(name, False):
        raise ValueError(f"device {name} is not available on this machine")
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


def is_live() -> bool:
    """Whether a progress bar can move: in a terminal or a notebook, not in a log file."""
    ipython = sys.modules.get("IPython")
    in_notebook = ipython is not None and hasattr(ipython.get_ipython(), "kernel")
    return sys.stderr.isatty() or in_notebook


def progress_bar(description: str, steps: int | None, shown: bool):
    """A tqdm bar that vanishes when it is done; hidden where it could not move."""
    from tqdm.auto import tqdm

    hidden = not (shown and is_live())
    return tqdm(desc=description, total=steps, unit=" batches", leave=False, disable=hidden)
