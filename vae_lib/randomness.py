"""One seed from which all randomness of a run derives."""

from collections.abc import Generator, Iterable

import numpy as np
import torch


def generator_for(
    seed: int, epoch: int, stream: int = 0, device: str | torch.device = "cpu"
) -> torch.Generator:
    """A generator that depends on (seed, epoch, stream) alone; different triples are independent.

    Stream 0 orders the images, the same in every process; stream 1 + rank is one process's noise.
    Epoch 0 is evaluation.
    """
    state = np.random.SeedSequence([seed, epoch, stream]).generate_state(1, np.uint64)
    return torch.Generator(device).manual_seed(int(state[0]))


def seeded(batches: Iterable, seed: int) -> Generator:
    """Iterate with PyTorch's global generator seeded, which a DataLoader draws its order from."""
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(seed)
        yield from batches
