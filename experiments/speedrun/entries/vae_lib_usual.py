"""`vae_lib.fit` with its defaults, in fewer epochs."""

from experiments.speedrun.entries.vae_lib_fast import train_by_fit
from experiments.speedrun.entry import Attempt

EPOCHS = {105: 14}
SCHEDULED = True


def train(attempt: Attempt) -> None:
    """By the usual recipe."""
    train_by_fit(attempt, recipe="usual")
