"""Few images: how far training and validation come apart, and what helps.

The command is in README.md. Each run trains one VAE on the emoji, without the last 200 training
images. Its course goes to results.csv; its test figures, with the weights of the last epoch and of
the epoch that was best on the held-out images, go to final.csv. Runs that are in the tables are not
repeated. It runs on one thread.
"""

import copy
import math
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from experiments.common import EXPERIMENTS, SEED, Parser, drawing_from, unfinished, write_rows
from vae_lib import ConvolutionalVAE, History, VariationalAutoencoder, fit, load_dataset
from vae_lib.commands.options import number_between
from vae_lib.data import Dataset, ImageSet
from vae_lib.evaluation import rate_distortion
from vae_lib.objectives import Elbo
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "small_set"
TABLES = {
    "results.csv": ("run", "seed", "epoch", "train", "valid", "valid_kl"),
    "final.csv": ("run", "seed", "best_epoch", "test_last", "test_best"),
}
VALID, BATCH, EVERY = 200, 64, 4  # images held out, images in a step, epochs between two looks
Augment = Callable[[Tensor, torch.Generator], Tensor]  # of a batch, (B, C, H, W) → the same


def shift_and_mirror(x: Tensor, generator: torch.Generator, reach: int = 2) -> Tensor:
    """Each image moved by up to `reach` pixels each way on white, every other one mirrored."""
    b, _, h, w = x.shape
    mirrored = torch.rand(b, 1, 1, 1, generator=generator) < 0.5
    x = torch.where(mirrored, x.flip(-1), x)
    wide = F.pad(x, (reach,) * 4, value=1.0)  # (B, C, H, W) → (B, C, H + 2 reach, W + 2 reach)
    corners = torch.randint(2 * reach + 1, (b, 2), generator=generator).tolist()
    moved = [image[:, i : i + h, j : j + w] for image, (i, j) in zip(wide, corners, strict=True)]
    return torch.stack(moved)  # B times (C, H, W) → (B, C, H, W)


def swap_channels(x: Tensor, generator: torch.Generator) -> Tensor:
    """Red, green and blue of each image in one of their six orders."""
    order = torch.rand(len(x), x.shape[1], generator=generator).argsort(1)  # (B, C)
    return x.gather(1, order[:, :, None, None].expand_as(x))


RUNS = {  # what is different from: 400 hidden units, all training images as they are
    "as it is": {},
    "half the images": {"images": 0.5},
    "64 units": {"hidden_size": 64},
    "weight decay": {"weight_decay": 1.0},
    "shifts, mirrors": {"augment": shift_and_mirror},
    "swapped colours": {"augment": swap_channels},
    "convolutional": {"convolutional": True},
    "convolutional, shifts": {"convolutional": True, "augment": shift_and_mirror},
}


class Batches:
    """The images in a fresh order at each pass, each time changed afresh.

    Args:
        images: What to train on.
        augment: Changes a batch; None leaves it alone.
        generator: Source of the order and of the changes.
    """

    def __init__(
        self, images: ImageSet, augment: Augment | None, generator: torch.Generator
    ) -> None:
        self.images, self.augment, self.generator = images, augment, generator

    def __len__(self) -> int:
        return -(-len(self.images) // BATCH)  # rounded up

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        for x, y in self.images.batches(BATCH, shuffle=True, generator=self.generator):
            yield (x if self.augment is None else self.augment(x, self.generator)), y


def decaying(model: VAE, weight_decay: float) -> torch.optim.Optimizer:
    """AdamW for a model. Biases and log s stay free: decay would pull s towards 1."""
    groups = [
        {"params": [p for p in model.parameters() if p.ndim > 1], "weight_decay": weight_decay},
        {"params": [p for p in model.parameters() if p.ndim <= 1], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=1e-3, fused=True)


def train(
    data: Dataset,
    seed: int,
    epochs: int,
    *,
    images: float = 1.0,
    hidden_size: int = 400,
    weight_decay: float = 0.0,
    augment: Augment | None = None,
    convolutional: bool = False,
) -> tuple[list[dict], VAE, VAE]:
    """Train; return the course in bits per dimension, the last model and the best one."""
    part = data.train[: round(images * len(data.train))]
    torch.manual_seed(seed)  # the initial weights
    settings = {"image_shape": data.image_shape, "likelihood": "discretized-logistic"}
    model: VAE = VariationalAutoencoder(32, hidden_size, **settings)
    if convolutional:
        torch.manual_seed(seed)
        model = ConvolutionalVAE(32, channels=(16, 32), hidden_size=256, **settings)
    generator = torch.Generator().manual_seed(seed)
    course, best = [], model

    def look(history: History) -> None:
        """Every few epochs note how good the model is, and keep a copy of the best one."""
        nonlocal best
        if len(history) % EVERY:
            return
        train_bits, _ = judge(model, part[:VALID])
        valid_bits, kl = judge(model, data.valid)
        if valid_bits < min((row["valid"] for row in course), default=math.inf):
            best = copy.deepcopy(model)
        row = {"train": train_bits, "valid": valid_bits, "valid_kl": kl}
        course.append({"epoch": len(history)} | row)

    fit(
        model,
        Batches(part, augment, generator),
        epochs=epochs,
        objective=drawing_from(generator, Elbo()),
        optimizer=decaying(model, weight_decay),
        schedule="constant",
        device="cpu",
        on_epoch=look,
        progress=False,
    )
    return course, model, best


def judge(model: VAE, images: ImageSet) -> tuple[float, float]:
    """−ELBO in bits per dimension, with the same codes' noise at every look, and the KL in nats."""
    result = rate_distortion(model, images.batches(100), torch.Generator().manual_seed(1))
    pixels = math.prod(images.image_shape)
    bits = model.likelihood.bits_per_dim(torch.tensor(result.elbo), pixels)
    return bits.item(), result.rate


def main(arguments: list[str] | None = None) -> None:
    """Train every run that is missing; write the tables after each."""
    parser = Parser("small_set.train", __doc__)
    parser.add_argument("--epochs", type=number_between(int, EVERY, 1e6), default=120)
    parser.add_argument("--seeds", type=SEED, nargs="+", default=[0, 1, 2])
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--seeds", options.seeds)
    parser.will_write(options.output, TABLES)
    results, final = (
        parser.table(options.output / name, columns) for name, columns in TABLES.items()
    )

    torch.set_num_threads(1)
    data = load_dataset("emoji", valid=VALID)
    runs = [(name, seed) for seed in options.seeds for name in RUNS]
    for name, seed in unfinished(runs, final, ("run", "seed")):
        course, last, best = train(data, seed, options.epochs, **RUNS[name])
        results += [{"run": name, "seed": seed} | row for row in course]
        chosen = min(course, key=lambda row: row["valid"])["epoch"]
        tests = {"test_last": judge(last, data.test)[0], "test_best": judge(best, data.test)[0]}
        final.append({"run": name, "seed": seed, "best_epoch": chosen} | tests)
        write_rows(options.output / "results.csv", results, ".5g")
        write_rows(options.output / "final.csv", final, ".5g")
        print(final[-1], flush=True)


if __name__ == "__main__":
    main()
