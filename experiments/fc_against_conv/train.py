"""Fully-connected and convolutional VAEs with as many weights, shallow and deep, from three seeds.

The command is in README.md. All models are trained alike, by the usual recipe. The one that is
called "shuffled" is the convolutional model on images whose pixels are permuted, all in the same
way: it has the same depth, weights and multiplications, and no use for neighbors. Time is the
processor time of this process, on one thread. Runs that are in the table are not repeated.
"""

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from experiments.common import EXPERIMENTS, Parser, save_half, unfinished, write_rows
from vae_lib import ConvolutionalVAE, VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset, ImagesInMemory
from vae_lib.evaluation import rate_distortion
from vae_lib.networks import Decoder, Encoder
from vae_lib.posteriors import DiagonalGaussian
from vae_lib.priors import StandardNormal
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "fc_against_conv"
HIDDEN = {  # units of the hidden layers; the decoder has the same in reverse
    "fc": (400,),  # the model of chapter 6
    "wide": (508,),  # from here on as many weights as the convolutional model, within 0.2 %
    "two": (400, 232),
    "three": (360, 224, 200),
}
SEEDS = (0, 1, 2)
MODELS = (*HIDDEN, "conv", "shuffled")
RUNS = (  # model, epochs, seed; thirty epochs of "two" take about as long as ten of "conv"
    *((name, 10, seed) for seed in SEEDS for name in (*HIDDEN, "conv")),
    *(("shuffled", 10, seed) for seed in (0, 1)),
    *(("two", 30, seed) for seed in (0, 1)),
    ("three", 30, 0),
)
KEPT = {("fc", 10, 0): "fc-0.pt", ("conv", 10, 0): "conv-0.pt"}  # weights that are saved
COLUMNS = (
    *("model", "epochs", "seed", "weights", "cpu_seconds", "valid_elbo"),
    *("elbo", "distortion", "rate", "shift_cost"),
)
SHIFT = 4  # pixels
CODE, PIXELS = 20, 784
Change = Callable[[Tensor], Tensor]  # of images, (N, C, H, W) → the same


def build(name: str) -> VAE:
    """The model of that name, all with 20 latent dimensions."""
    if name not in HIDDEN:
        return ConvolutionalVAE(CODE)  # 828,793 weights
    if len(HIDDEN[name]) == 1:
        return VariationalAutoencoder(CODE, *HIDDEN[name])
    return deep(HIDDEN[name])


def deep(hidden: tuple[int, ...]) -> VAE:
    """A fully-connected VAE of several hidden layers each way."""
    posterior = DiagonalGaussian()
    features = nn.Sequential(nn.Flatten(), *layers(PIXELS, *hidden))  # (B, C, H, W) → (B, F)
    head = nn.Linear(hidden[-1], posterior.num_parameters(CODE))
    back = nn.Sequential(
        *layers(CODE, *reversed(hidden)),
        nn.Linear(hidden[0], PIXELS),
        nn.Unflatten(1, (1, 28, 28)),  # (B, C·H·W) → (B, C, H, W)
    )
    shape = (1, 28, 28)
    return VAE(
        Encoder(features, head), Decoder(back), StandardNormal(CODE), posterior, image_shape=shape
    )


def layers(inputs: int, *hidden: int) -> list[nn.Module]:
    """Linear layers of these sizes, each followed by a ReLU."""
    found: list[nn.Module] = []
    for units in hidden:
        found += [nn.Linear(inputs, units), nn.ReLU()]  # (B, inputs) → (B, units)
        inputs = units
    return found


def permutation(seed: int = 0) -> Tensor:
    """An order of the pixels, the same for all runs, (P,)."""
    return torch.randperm(PIXELS, generator=torch.Generator().manual_seed(seed))


def shuffled(images: Tensor) -> Tensor:
    """The pixels of every image in another order, the same for all, (N, C, H, W)."""
    return images.flatten(1)[:, permutation()].view_as(images)


def with_pixels(data: Dataset, change: Change) -> Dataset:
    """The data set with all its images changed."""

    def changed(images: ImagesInMemory) -> ImagesInMemory:
        return dataclasses.replace(images, images=change(images.images))

    parts = {name: changed(getattr(data, name)) for name in ("train", "valid", "test")}
    return dataclasses.replace(data, **parts)


def shift_cost(model: VAE, images: Tensor, change: Change, most: int = 2000) -> float:
    """How much more a shift by four pixels costs in nats, averaged over the four directions.

    Only images that lose no ink are moved: those whose margin is empty on that side.

    Args:
        model: A trained model.
        images: Test images, (N, 1, H, W).
        change: What is done to an image once it is moved.
        most: Images in each direction, at most.
    """
    margins = (images[..., -SHIFT:], images[..., :SHIFT])  # right, left
    margins = (*margins, images[..., -SHIFT:, :], images[..., :SHIFT, :])  # down, up
    moves = ((-1, SHIFT), (-1, -SHIFT), (-2, SHIFT), (-2, -SHIFT))
    costs = []
    for margin, (dim, pixels) in zip(margins, moves, strict=True):
        still = images[margin.amax((1, 2, 3)) == 0][:most]
        moved = torch.roll(still, pixels, dim)
        elbos = [
            rate_distortion(model, change(x).split(500), torch.Generator().manual_seed(1)).elbo
            for x in (still, moved)
        ]
        costs.append(elbos[0] - elbos[1])
    return sum(costs) / len(costs)


def train(name: str, epochs: int, seed: int, data: Dataset) -> tuple[VAE, dict]:
    """Train one model; return it, and its row of the table."""
    change = shuffled if name == "shuffled" else torch.Tensor.clone
    own = with_pixels(data, change)
    torch.manual_seed(seed)  # the initial weights
    model = build(name)
    start = time.process_time()
    history = fit(model, own, epochs=epochs, seed=seed, device="cpu", progress=False)
    seconds = time.process_time() - start
    weights = sum(p.numel() for p in model.parameters())
    test = rate_distortion(model, own.test.batches(), torch.Generator().manual_seed(0))
    numbers = (history["held_out_elbo"][-1], test.elbo, test.distortion, test.rate)
    images = data.test.images.float() / 255  # (N, C, H, W)
    cost = shift_cost(model, images, change)
    values = (name, epochs, seed, weights, seconds, *numbers, cost)
    return model, dict(zip(COLUMNS, values, strict=True))


def main(arguments: list[str] | None = None) -> None:
    """Train what the table lacks; write the table after each run."""
    parser = Parser("fc_against_conv.train", __doc__)
    parser.add_argument("--models", nargs="+", choices=MODELS, default=list(MODELS))
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--models", options.models)
    parser.will_write(options.output, ["results.csv", *KEPT.values()])
    path = options.output / "results.csv"
    rows = parser.table(path, COLUMNS)
    runs = [run for run in RUNS if run[0] in options.models]

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000)  # gray pixels
    for run in unfinished(runs, rows, ("model", "epochs", "seed")):
        model, row = train(*run, data)
        rows.append(row)
        write_rows(path, rows, ".2f")
        terms = f"{row['elbo']:.2f} = −({row['distortion']:.2f} + {row['rate']:.2f})"
        print(f"{run}: {row['cpu_seconds']:.0f} s, test ELBO {terms}", flush=True)
        if run in KEPT:
            save_half(model, options.output / KEPT[run])


if __name__ == "__main__":
    main()
