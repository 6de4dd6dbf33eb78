"""`vae_lib.fit` by the recipe "fast"."""

import dataclasses
from typing import Any

from experiments.speedrun.entry import Attempt
from vae_lib import fit, load_dataset

EPOCHS = {105: 5}
SCHEDULED = True  # the learning rate depends on the number of epochs


def train(attempt: Attempt) -> None:
    """By the fast recipe."""
    train_by_fit(attempt, recipe="fast")


def train_by_fit(attempt: Attempt, **settings: Any) -> None:
    """By `fit`. One test image is all it evaluates on while the clock runs."""
    data = load_dataset("mnist")
    data = dataclasses.replace(data, train=data.train[: attempt.images], test=data.test[:1])
    attempt.first_step()
    fit(
        attempt.model,
        data,
        epochs=attempt.epochs,
        seed=attempt.seed,
        device="cpu",
        on_epoch=lambda history: attempt.after_epoch(len(history)),
        progress=False,
        **settings,
    )
