"""`vae_lib.fit` by the recipe "fast", in bfloat16 where the processor has instructions for it."""

from experiments.speedrun.entries.vae_lib_fast import train_by_fit
from experiments.speedrun.entry import Attempt

EPOCHS = {105: 5}
SCHEDULED = True  # the learning rate depends on the number of epochs


def train(attempt: Attempt) -> None:
    """By the fast recipe and `precision="auto"`."""
    train_by_fit(attempt, recipe="fast", precision="auto")
