"""Recipes: settings of a training run that go together.

A recipe stands in for the settings that were not given. Whatever is given wins.
"""

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Recipe:
    """How a run goes about its work where nothing else is asked for.

    Attributes:
        epochs: Passes over the training images (of the command; `fit` always asks).
        batch_size: Images in a step.
        lr: Adam's learning rate at its highest.
        decoder_lr: The decoder's, as a multiple of `lr`.
        schedule: How the learning rates go from there.
        starts_at_mean: Whether the decoder starts at the average image
            (`vae_lib.training.start_at_mean`).
    """

    epochs: int
    batch_size: int
    lr: float
    decoder_lr: float
    schedule: str
    starts_at_mean: bool

    def but(self, **given: Any) -> "Recipe":
        """The same with other settings; those that are None stay as they are."""
        return replace(self, **{name: value for name, value in given.items() if value is not None})


RECIPES = {
    "usual": Recipe(50, 128, 1e-3, decoder_lr=1.0, schedule="cooldown", starts_at_mean=False),
    "fast": Recipe(4, 256, 4e-3, decoder_lr=4.0, schedule="trapezoid", starts_at_mean=True),
}


def recipe_named(name: str) -> Recipe:
    """The recipe of that name.

    Raises:
        ValueError: There is none.
    """
    if name not in RECIPES:
        raise ValueError(f"unknown recipe {name!r}; allowed: {', '.join(RECIPES)}")
    return RECIPES[name]
