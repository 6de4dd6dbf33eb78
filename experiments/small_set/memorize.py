"""How much a VAE of few images memorizes them: each image with and without it in training.

The command is in README.md. The training images are dealt into two halves. One model is trained on
each half, so that every image is scored by a model that has seen it and by one that has not. The
averages over the course of training go to memory.csv, and the scores of single images, seed 0, to
images.csv. It runs on one thread.
"""

from pathlib import Path

import torch
from torch import Tensor

from experiments.common import COUNT, EXPERIMENTS, SEED, Parser, drawing_from, write_rows
from experiments.small_set.train import Batches, decaying
from vae_lib import History, VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset, ImageSet
from vae_lib.objectives import Elbo
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "small_set"
TABLES = ("memory.csv", "images.csv")
LOOKS = (8, 16, 24, 32, 48, 64, 80, 96, 120)
SAMPLES = 1000


def seeded(seed: int) -> torch.Generator:
    """A source of random numbers."""
    return torch.Generator().manual_seed(seed)


@torch.no_grad()
def log_px(model: VAE, images: ImageSet, codes: int = 4) -> Tensor:
    """The ELBO of each image in nats, averaged over a few codes, (N,)."""
    found = []
    generator = seeded(1)
    for x, _ in images.batches(200):
        bounds = []
        for _ in range(codes):
            out, q, _ = model(x, generator=generator)
            kl = 0.5 * (q.mu.square() + q.log_var.exp() - 1 - q.log_var).sum(1)
            bounds.append(model.likelihood.log_prob(x, out) - kl)
        found.append(torch.stack(bounds).mean(0))
    return torch.cat(found)


def share_nearer(x: Tensor, seen: Tensor, unseen: Tensor) -> float:
    """The share of images whose nearest neighbor is among the first of two sets."""
    x, seen, unseen = (part.flatten(1) for part in (x, seen, unseen))
    nearer = torch.cdist(x, seen).amin(1) < torch.cdist(x, unseen).amin(1)
    return nearer.float().mean().item()


def images_of(part: ImageSet) -> Tensor:
    """All of them, (N, C, H, W)."""
    return next(part.batches(len(part)))[0]


def halves(data: Dataset) -> tuple[ImageSet, ImageSet]:
    """The training images, dealt out in turn."""
    return data.train[0::2], data.train[1::2]


def train(data: Dataset, seed: int, epochs: int) -> tuple[list[dict], dict[int, Tensor]]:
    """Train on each half; return the course, and the score of each image at each look."""
    parts = halves(data)
    scores: dict[int, dict[tuple[int, int], Tensor]] = {}
    rows: dict[int, list[dict]] = {}
    for own in (0, 1):
        torch.manual_seed(seed)  # the initial weights
        shape = data.image_shape
        model = VariationalAutoencoder(
            32, 400, image_shape=shape, likelihood="discretized-logistic"
        )
        generator = seeded(seed)

        def look(history: History, model: VAE = model, own: int = own) -> None:
            """Score both halves."""
            epoch = len(history)
            if epoch not in LOOKS:
                return
            for half in (0, 1):
                scores.setdefault(epoch, {})[own, half] = log_px(model, parts[half])
            drawn = model.sample(SAMPLES, generator=seeded(2))
            near = share_nearer(drawn, images_of(parts[own]), images_of(parts[1 - own]))
            seen, unseen = (scores[epoch][own, half].mean() for half in (own, 1 - own))
            bits = [model.likelihood.bits_per_dim(v, 3 * 32 * 32).item() for v in (seen, unseen)]
            rows.setdefault(epoch, []).append(
                {"seen": bits[0], "unseen": bits[1], "samples_nearer": near}
            )

        fit(
            model,
            Batches(parts[own], None, generator),
            epochs=epochs,
            objective=drawing_from(generator, Elbo()),
            optimizer=decaying(model, 0.0),
            schedule="constant",
            device="cpu",
            on_epoch=look,
            progress=False,
        )
    course, single = [], {}
    for epoch, both in rows.items():
        averages = {key: (both[0][key] + both[1][key]) / 2 for key in both[0]}
        course.append({"seed": seed, "epoch": epoch, **averages})
        found = torch.empty(len(data.train))
        for half in (0, 1):  # with the image in training, minus without it
            found[half::2] = scores[epoch][half, half] - scores[epoch][1 - half, half]
        single[epoch] = found
    return course, single


def main(arguments: list[str] | None = None) -> None:
    """Train both halves with each seed; write the two tables."""
    parser = Parser("small_set.memorize", __doc__)
    parser.add_argument("--epochs", type=COUNT, default=LOOKS[-1])
    parser.add_argument("--seeds", type=SEED, nargs="+", default=[0, 1, 2])
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--seeds", options.seeds)
    if options.epochs < LOOKS[0]:
        parser.error(f"--epochs is {options.epochs}: the first look comes after {LOOKS[0]}")
    parser.will_write(options.output, TABLES)

    torch.set_num_threads(1)
    data, course = load_dataset("emoji", valid=200), []
    for seed in options.seeds:
        rows, single = train(data, seed, options.epochs)
        course += rows
        write_rows(options.output / "memory.csv", course, ".5g")
        print(course[-1], flush=True)
        if seed == options.seeds[0]:
            early, late = min(single, key=lambda e: abs(e - 48)), max(single)
            images = [
                {"image": i, "early": a, "late": b}
                for i, (a, b) in enumerate(
                    zip(single[early].tolist(), single[late].tolist(), strict=True)
                )
            ]
            write_rows(options.output / "images.csv", images, ".1f")


if __name__ == "__main__":
    main()
