"""Training a VAE: the loop, its recipes, schedules and checkpoints, and what it records."""

from vae_lib.training.checks import PRECISIONS
from vae_lib.training.history import COLUMNS, History
from vae_lib.training.loop import NotFiniteError, fit
from vae_lib.training.recipes import RECIPES, Recipe
from vae_lib.training.schedules import SCHEDULES
from vae_lib.training.start import start_at_mean

__all__ = [
    "COLUMNS",
    "PRECISIONS",
    "RECIPES",
    "SCHEDULES",
    "History",
    "NotFiniteError",
    "Recipe",
    "fit",
    "start_at_mean",
]
