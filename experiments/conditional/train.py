"""Train models with and without the label in encoder and decoder, for chapter 13.

The command is in README.md, and `evaluate.py` reports on what was written.
"""

import dataclasses
from pathlib import Path

import torch

from experiments.common import COUNT, SEED, Parser, save_half
from experiments.conditional.kinds import FOLDER, KINDS, build, path_of
from vae_lib import fit, load_dataset
from vae_lib.data import Dataset, ImageSet


def shuffled(images: ImageSet) -> ImageSet:
    """The same images with labels that have nothing to do with them."""
    order = torch.randperm(len(images), generator=torch.Generator().manual_seed(0))
    return dataclasses.replace(images, labels=images.labels[order])


def data_of(kind: str) -> Dataset:
    """MNIST, binarized afresh at each access, 5,000 images held out."""
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    if kind == "shuffled":
        parts = {name: shuffled(getattr(data, name)) for name in ("train", "valid", "test")}
        data = dataclasses.replace(data, **parts)
    return data


def main(arguments: list[str] | None = None) -> None:
    """One file of weights for each kind and seed."""
    parser = Parser("conditional.train", __doc__)
    parser.add_argument("--epochs", type=COUNT, default=10)
    parser.add_argument("--seeds", type=SEED, nargs="+", default=[0, 1, 2])
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS)
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--seeds", options.seeds)
    parser.takes_once("--kinds", options.kinds)
    runs = [(kind, seed) for seed in options.seeds for kind in options.kinds]
    parser.will_write(options.output, [path_of(*run, Path()).name for run in runs])

    torch.set_num_threads(1)
    settings = {"batch_size": 128, "lr": 2e-3, "schedule": "cooldown", "device": "cpu"}
    for seed in options.seeds:
        for kind in options.kinds:
            torch.manual_seed(seed)  # the initial weights
            model = build(kind)
            fit(model, data_of(kind), epochs=options.epochs, seed=seed, **settings)
            save_half(model, path_of(kind, seed, options.output))
            print(f"{kind}, seed {seed}: written", flush=True)


if __name__ == "__main__":
    main()
