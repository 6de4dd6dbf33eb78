"""Train fully-connected and convolutional VAEs on MNIST: ELBO against the time it took.

The command is in README.md. The models take turns, epoch by epoch, so that whatever else the
machine does slows all of them alike. Time is the processor time of this process, on one thread.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

import torch

from experiments.common import COUNT, EXPERIMENTS, SEED, Parser, save_half, write_rows
from vae_lib import ConvolutionalVAE, History, VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset
from vae_lib.evaluation import rate_distortion
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "fc_against_conv"
COLUMNS = ("model", "seed", "epoch", "cpu_seconds", "train_loss", "valid_elbo", "valid_kl")
EPOCHS_A_TURN = {"fc": 3, "wide": 1, "conv": 1}  # "wide" has as many weights as "conv"


def build(name: str) -> VAE:
    """The model of that name, all with 20 latent dimensions."""
    if name == "conv":
        return ConvolutionalVAE()  # 828,793 weights
    return VariationalAutoencoder(hidden_size=508 if name == "wide" else 400)  # 828,864; 652,824


def epoch_by_epoch(train: Callable[[Callable[[History], object]], object]) -> Iterator[History]:
    """A training that stands still after each epoch, until the next one is asked for.

    It runs in a thread of its own, and only while this one waits for it.

    Args:
        train: Calls `fit` with the `on_epoch` that it is given.

    Yields:
        The history after each epoch.

    Raises:
        BaseException: What the training raised.
    """
    go_on, found = SimpleQueue(), SimpleQueue()

    def on_epoch(history: History) -> None:
        found.put(history)
        go_on.get()

    def work() -> None:
        try:
            train(on_epoch)
            found.put(None)
        except BaseException as error:
            found.put(error)

    Thread(target=work, daemon=True).start()
    while isinstance(news := found.get(), History):
        yield news
        go_on.put(None)
    if news is not None:
        raise news


class Run:
    """One model in training, an epoch at a time."""

    def __init__(self, name: str, seed: int, data: Dataset, epochs: int) -> None:
        self.name, self.seed, self.cpu_seconds = name, seed, 0.0
        torch.manual_seed(seed)  # the initial weights
        self.model = build(name)
        settings = {"lr": 1e-3, "schedule": "constant", "seed": seed, "device": "cpu"}
        self.histories = epoch_by_epoch(
            lambda on_epoch: fit(
                self.model, data, epochs=epochs, on_epoch=on_epoch, progress=False, **settings
            )
        )

    def one_epoch(self) -> dict[str, float | str]:
        """Train for one more epoch, evaluation on the validation images included."""
        start = time.process_time()
        row = next(self.histories).rows[-1]
        self.cpu_seconds += time.process_time() - start
        numbers = (row["train_loss"], row["held_out_elbo"], row["held_out_kl"])
        values = (self.name, self.seed, row["epoch"], self.cpu_seconds, *numbers)
        return dict(zip(COLUMNS, values, strict=True))

    def end(self) -> VAE:
        """Let `fit` return after the last epoch; the trained model."""
        next(self.histories, None)
        return self.model


def on_test_images(model: VAE, data: Dataset) -> str:
    """The ELBO and its two terms, in one line."""
    result = rate_distortion(model, data.test.batches(), torch.Generator().manual_seed(0))
    return (
        f"test ELBO {result.elbo:.2f} nats: "
        f"distortion {result.distortion:.2f}, rate {result.rate:.2f}"
    )


def main(arguments: list[str] | None = None) -> None:
    """Train, write the table after each turn, and the weights at the end."""
    parser = Parser("fc_against_conv.train", __doc__)
    parser.add_argument("--turns", type=COUNT, default=10)
    parser.add_argument("--seeds", type=SEED, nargs="+", default=[0])
    parser.add_argument("--models", nargs="+", choices=EPOCHS_A_TURN, default=list(EPOCHS_A_TURN))
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--seeds", options.seeds)
    parser.takes_once("--models", options.models)
    weights = [f"{model}-{seed}.pt" for model in options.models for seed in options.seeds]
    parser.will_write(options.output, ["results.csv", *weights])

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000)  # grey pixels
    rows = []
    for seed in options.seeds:
        runs = [Run(n, seed, data, options.turns * EPOCHS_A_TURN[n]) for n in options.models]
        for turn in range(1, options.turns + 1):
            for run in runs:
                rows += [run.one_epoch() for _ in range(EPOCHS_A_TURN[run.name])]
            write_rows(options.output / "results.csv", rows, ".2f")
            done = ", ".join(f"{run.name} {run.cpu_seconds:.0f} s" for run in runs)
            print(f"seed {seed}, turn {turn} of {options.turns}: {done}", flush=True)
        for run in runs:
            path = options.output / f"{run.name}-{seed}.pt"
            saved = save_half(run.end(), path)
            print(f"{path.name}, as saved: {on_test_images(saved, data)}", flush=True)


if __name__ == "__main__":
    main()
