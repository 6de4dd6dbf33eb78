"""Recipes: settings of a training run that go together.

A recipe stands in for the settings that were not given. Whatever is given wins.
"""

import math
from dataclasses import dataclass, replace
from typing import Any

from torch import nn

from vae_lib.vae import VAE

CONVOLUTIONS = (nn.Conv2d, nn.ConvTranspose2d)


@dataclass(frozen=True)
class Recipe:
    """How a run goes about its work where nothing else is asked for.

    The learning rate of a weight is `lr`, times `decoder_lr` if it belongs to the decoder, and
    times `convolution_lr` if it belongs to a convolution.

    Attributes:
        epochs: Passes over the training images.
        batch_size: Images in a step.
        lr: Adam's learning rate at its highest.
        schedule: How the learning rates go from there.
        starts_at_mean: Whether a decoder of logits starts at the average image
            (`vae_lib.training.start_at_mean`). Others begin near the level of the images anyway.
        decoder_lr: A multiple of `lr`.
        convolution_lr: Another.
    """

    epochs: int = 50
    batch_size: int = 128
    lr: float = 1e-3
    schedule: str = "cooldown"
    starts_at_mean: bool = False
    decoder_lr: float = 1.0
    convolution_lr: float = 1.0

    def __post_init__(self) -> None:
        for name in ("lr", "decoder_lr", "convolution_lr"):
            value = getattr(self, name)
            if not 0 < value < math.inf:
                raise ValueError(f"{name} must be positive and finite, not {value!r}")

    def but(self, **given: Any) -> "Recipe":
        """The same with other settings; those that are None stay as they are."""
        return replace(self, **{name: value for name, value in given.items() if value is not None})

    def groups(self, model: nn.Module, decoder: nn.Module) -> list[dict[str, Any]]:
        """The parameters to train, one group for each learning rate, as an optimizer takes them.

        Args:
            model: All that is trained.
            decoder: The part of it that is the decoder.
        """
        by_rate: dict[float, list[nn.Parameter]] = {}
        in_decoder = {id(p) for p in decoder.parameters()}
        in_convolutions = {
            id(p)
            for layer in model.modules()
            if isinstance(layer, CONVOLUTIONS)
            for p in layer.parameters()
        }
        for p in model.parameters():
            times = self.decoder_lr if id(p) in in_decoder else 1.0
            times *= self.convolution_lr if id(p) in in_convolutions else 1.0
            by_rate.setdefault(float(self.lr * times), []).append(p)
        return [{"params": parameters, "lr": lr} for lr, parameters in by_rate.items()]


RECIPES = {  # by name, and by the type of the model as the command calls it
    "usual": {"fc": Recipe(), "conv": Recipe()},
    "fast": {
        "fc": Recipe(5, 512, 6e-3, "trapezoid", starts_at_mean=True, decoder_lr=4.0),
        "conv": Recipe(5, 64, 3e-3, "trapezoid", starts_at_mean=True, convolution_lr=2.0),
    },
}


def find_recipe(recipe: str | Recipe, model: VAE) -> Recipe:
    """The recipe of that name for such a model; one that is given stays as it is.

    Raises:
        ValueError: There is none of that name.
    """
    if isinstance(recipe, Recipe):
        return recipe
    if not isinstance(recipe, str) or recipe not in RECIPES:
        raise ValueError(f"unknown recipe {recipe!r}; allowed: {', '.join(RECIPES)}")
    has_convolutions = any(isinstance(layer, CONVOLUTIONS) for layer in model.modules())
    return RECIPES[recipe]["conv" if has_convolutions else "fc"]
