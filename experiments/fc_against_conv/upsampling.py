"""Convolutional VAEs with transposed convolutions or with resize-convolutions, from three seeds.

The command is in README.md. Both kinds are trained alike, by the recipe `fast`, on the first 10,000
training images. Runs that are in the table are not repeated.
"""

import dataclasses
import time
from pathlib import Path

import torch
from torch import nn

from experiments.common import EXPERIMENTS, Parser, unfinished, write_rows
from vae_lib import ConvolutionalVAE, fit, load_dataset
from vae_lib.data import Dataset
from vae_lib.evaluation import rate_distortion

FOLDER = EXPERIMENTS / "fc_against_conv"
RUNS = tuple((kind, seed) for seed in range(3) for kind in ("transposed", "resize"))
COLUMNS = ("kind", "seed", "weights", "cpu_seconds", "elbo", "distortion", "rate")
IMAGES, EPOCHS = 10_000, 5


def build(kind: str) -> ConvolutionalVAE:
    """The library's model, or the same with resize-convolutions in its decoder."""
    model = ConvolutionalVAE(20)
    layers = model.decoder.layers
    for place, layer in enumerate(layers):
        if kind == "resize" and isinstance(layer, nn.ConvTranspose2d):
            layers[place] = nn.Sequential(
                nn.Upsample(scale_factor=2),  # (B, C, H, W) → (B, C, 2 H, 2 W)
                nn.Conv2d(layer.in_channels, layer.out_channels, 3, padding=1),
            )
    return model


def train(kind: str, seed: int, data: Dataset) -> dict:
    """Train one model; return its row of the table."""
    torch.manual_seed(seed)  # the initial weights
    model = build(kind)
    few = dataclasses.replace(data, train=data.train[:IMAGES])
    start = time.process_time()
    fit(model, few, recipe="fast", epochs=EPOCHS, seed=seed, device="cpu", progress=False)
    seconds = time.process_time() - start
    result = rate_distortion(model, data.test.batches(), torch.Generator().manual_seed(0))
    weights = sum(p.numel() for p in model.parameters())
    values = (kind, seed, weights, seconds, result.elbo, result.distortion, result.rate)
    return dict(zip(COLUMNS, values, strict=True))


def main(arguments: list[str] | None = None) -> None:
    """Train what the table lacks; write the table after each run."""
    parser = Parser("fc_against_conv.upsampling", __doc__)
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.will_write(options.output, ["upsampling.csv"])
    path = options.output / "upsampling.csv"
    rows = parser.table(path, COLUMNS)

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000)  # gray pixels
    for run in unfinished(RUNS, rows, ("kind", "seed")):
        rows.append(train(*run, data))
        write_rows(path, rows, ".2f")
        print(f"{run}: test ELBO {rows[-1]['elbo']:.2f}", flush=True)


if __name__ == "__main__":
    main()
