"""What can be known before a training run: data and a model that do not go together.

`fit` asks here first, so that a run of hours does not end in a fault that was
plain at its start.
"""

import math
from collections.abc import Iterable, Iterator, Sized
from contextlib import contextmanager
from itertools import chain
from numbers import Integral

import torch
from torch import Tensor

from vae_lib.data import Dataset
from vae_lib.training.schedules import SCHEDULES
from vae_lib.vae import VAE

PRECISIONS = ("float32", "bfloat16", "auto")


def check_options(
    *,
    epochs: int,
    batch_size: int,
    lr: float | None,
    has_optimizer: bool,
    schedule: str,
    clip_grad: float | None,
    seed: int,
    precision: str,
    world: int,
) -> None:
    """Raise ValueError where an option of `fit` is out of range; `world` counts the processes."""
    for name, count in (("epochs", epochs), ("batch_size", batch_size)):
        if not isinstance(count, Integral) or count < 1:
            raise ValueError(f"{name} must be a positive whole number, not {count!r}")
    if batch_size % world:
        raise ValueError(f"batch_size {batch_size} cannot be shared evenly by {world} processes")
    if not isinstance(seed, Integral) or seed < 0:
        raise ValueError(f"seed must be a whole number from 0, not {seed!r}")
    if lr is not None and has_optimizer:
        raise ValueError("the optimizer has its learning rate: leave out lr")
    if lr is not None and not 0 < lr < math.inf:
        raise ValueError(f"lr must be positive and finite, not {lr!r}")
    if clip_grad is not None and not clip_grad > 0:
        raise ValueError(f"clip_grad must be positive, or None, not {clip_grad!r}")
    for name, value, table in (
        ("schedule", schedule, SCHEDULES),
        ("precision", precision, PRECISIONS),
    ):
        if value not in table:
            raise ValueError(f"unknown {name} {value!r}; allowed: {', '.join(table)}")


def check_dataset(model: VAE, data: Dataset, held_out: bool) -> None:
    """Check the images and labels of a data set that a model is to be trained on.

    Args:
        model: The model.
        data: The data set.
        held_out: Whether its validation or test images are evaluated on after each epoch.

    Raises:
        ValueError: A set has no images, images of another shape than the model's, or labels that
            a conditional model does not know.
    """
    parts = [("training", "train on", data.train)]
    if held_out and data.valid is not None:
        parts.append(("validation", "evaluate on", data.valid))
    elif held_out:
        parts.append(("test", "evaluate on", data.test))
    for name, purpose, part in parts:
        if len(part) == 0:
            raise ValueError(f"there are no images to {purpose}: {data.name} has no {name} images")
        _check_shape(model, part.image_shape, f"the {name} images of {data.name}")
        if model.num_classes:
            if not data.class_names and not part.labels.any():
                raise ValueError(
                    f"the model is conditional, and {data.name} has no labels: give labelled"
                    " images, or a model with num_classes=0"
                )
            _check_labels(model, part.labels, f"the {name} images of {data.name}")


def check_batch(model: VAE, batch: object, name: str) -> None:
    """Check one batch of an iterable, of which nothing else is known.

    Args:
        model: The model.
        batch: What should be images (B, C, H, W), or a pair of images and labels (B,).
        name: What the iterable is called.

    Raises:
        TypeError: The images are not floating-point numbers.
        ValueError: It is no such batch, or one for another model.
    """
    parts = tuple(batch) if isinstance(batch, tuple | list) else (batch, None)
    if len(parts) != 2 or not isinstance(parts[0], Tensor):
        what = type(batch).__name__ + (f" of {len(parts)}" if len(parts) != 2 else "")
        raise ValueError(
            f"the batches of {name} have to be tensors of images, or pairs of images and labels,"
            f" not a {what}"
        )
    x, y = parts
    if not x.is_floating_point():
        raise TypeError(
            f"the images of {name} must be floating-point numbers in [0, 1], not {x.dtype}:"
            " divide by 255"
        )
    _check_shape(model, tuple(x.shape[1:]), f"those of {name}")
    if model.num_classes:
        if y is None:
            raise ValueError(
                f"the model is conditional, and {name} has no labels: give pairs of images and"
                " labels, or a model with num_classes=0"
            )
        _check_labels(model, y, f"those of {name}")


def check_held_out(model: VAE, batches: Iterable, epochs: int) -> Iterable:
    """Look at the first of the batches that a model will be evaluated on after each epoch.

    PyTorch's random numbers are left as they were.

    Args:
        model: The model.
        batches: Any iterable of batches.
        epochs: How often it will be gone through.

    Returns:
        The batches to go through, the first one included.

    Raises:
        TypeError: As `check_batch`.
        ValueError: As `check_batch`; or there are no batches, or they can be had once and are
            wanted more often.
    """
    if hasattr(batches, "batches"):  # an ImageSet
        raise ValueError("held_out takes batches, not a set of images: list(images.batches(500))")
    check_repeatable(batches, epochs, "held_out")
    with unmoved(batches):
        first = next(iter(batches), None)
    if first is None:
        raise ValueError("there are no images to evaluate on: held_out is empty")
    check_batch(model, first, "held_out")
    return chain([first], batches) if isinstance(batches, Iterator) else batches


@contextmanager
def unmoved(batches: object) -> Iterator[None]:
    """Leave random numbers as they were after a look at some batches."""
    generator = getattr(batches, "generator", None)  # a DataLoader may have one of its own
    state = generator.get_state() if generator is not None else None
    try:
        with torch.random.fork_rng(devices=[]):
            yield
    finally:
        if generator is not None:
            generator.set_state(state)


def check_length(batches: object, schedule: str) -> None:
    """Raise ValueError where a schedule that rises has to know the number of batches and cannot."""
    if schedule == "trapezoid" and not isinstance(batches, Dataset | Sized):
        raise ValueError(
            "the schedule trapezoid has to know the number of batches, and data has no length: give"
            " a list of batches or a DataLoader, or another schedule"
        )


def check_repeatable(batches: object, epochs: int, name: str) -> None:
    """Raise ValueError where the batches can be had once and are wanted in several epochs."""
    if epochs > 1 and isinstance(batches, Iterator):
        raise ValueError(
            f"{name} gives its batches once, and {epochs} epochs are to come: give a list of"
            " batches, or a DataLoader"
        )


def _check_shape(model: VAE, shape: tuple[int, ...], whose: str) -> None:
    if tuple(shape) != model.image_shape:
        raise ValueError(
            f"the model takes images of the shape {model.image_shape}, and {whose} have"
            f" {tuple(shape)}: build it with image_shape={tuple(shape)}"
        )


def _check_labels(model: VAE, labels: Tensor, whose: str) -> None:
    low, high = int(labels.min()), int(labels.max())
    if not 0 <= low <= high < model.num_classes:
        raise ValueError(
            f"the model knows the labels 0 to {model.num_classes - 1}, and {whose} go from {low}"
            f" to {high}"
        )
