"""Training a VAE: the loop, its checkpoints, its schedules and what it records."""

from vae_lib.training.checks import PRECISIONS
from vae_lib.training.history import COLUMNS, History
from vae_lib.training.loop import NotFiniteError, fit
from vae_lib.training.schedules import SCHEDULES

__all__ = ["COLUMNS", "PRECISIONS", "SCHEDULES", "History", "NotFiniteError", "fit"]
