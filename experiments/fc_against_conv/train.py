"""Train fully-connected and convolutional VAEs on MNIST: ELBO against the time it took.

The command is in README.md. The models take turns, epoch by epoch, so that whatever else the
machine does slows all of them alike. Time is the processor time of this process, on one thread.
"""

import csv
import io
import tempfile
import time
from pathlib import Path

import torch

from experiments.common import COUNT, SEED, Parser
from vae_lib import (
    ConvolutionalVAE,
    VariationalAutoencoder,
    fit,
    load_dataset,
    load_model,
    save_model,
)
from vae_lib.data import Dataset
from vae_lib.evaluation import rate_distortion
from vae_lib.files import write_text
from vae_lib.models import VAE

FOLDER = Path(__file__).parent
RESULTS = FOLDER / "results.csv"
COLUMNS = ("model", "seed", "epoch", "cpu_seconds", "train_loss", "valid_elbo", "valid_kl")
EPOCHS_A_TURN = {"fc": 3, "wide": 1, "conv": 1}  # "wide" has as many weights as "conv"


def build(name: str) -> VAE:
    """The model of that name, all with 20 latent dimensions."""
    if name == "conv":
        return ConvolutionalVAE()  # 828,793 weights
    return VariationalAutoencoder(hidden_size=508 if name == "wide" else 400)  # 828,864; 652,824


class Run:
    """One model in training, an epoch at a time."""

    def __init__(self, name: str, seed: int, data: Dataset, folder: Path) -> None:
        self.name, self.seed, self.data, self.folder = name, seed, data, folder
        self.cpu_seconds, self.epoch = 0.0, 0
        torch.manual_seed(seed)  # the initial weights
        self.model = build(name)
        folder.mkdir(parents=True)

    def one_epoch(self) -> dict[str, float | str]:
        """Train for one more epoch, evaluation on the validation images included."""
        start = time.process_time()
        self.epoch += 1
        settings = {"batch_size": 128, "lr": 1e-3, "seed": self.seed, "device": "cpu"}
        settings |= {"output_dir": self.folder, "resume": self.epoch > 1, "progress": False}
        history = fit(self.model, self.data, epochs=self.epoch, **settings)
        self.cpu_seconds += time.process_time() - start
        loss, elbo, kl = (history[c][-1] for c in ("train_loss", "held_out_elbo", "held_out_kl"))
        numbers = (self.epoch, self.cpu_seconds, loss, elbo, kl)
        return dict(zip(COLUMNS, (self.name, self.seed, *numbers), strict=True))


def table(rows: list[dict]) -> str:
    """The rows as CSV, numbers to two decimals."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({k: f"{v:.2f}" if isinstance(v, float) else v for k, v in row.items()})
    return text.getvalue()


def save(model: VAE, path: Path) -> None:
    """Write the weights in half precision; `load_model` copies them into float32."""
    copy = type(model)(**model.settings)
    copy.load_state_dict(model.state_dict())
    save_model(copy.half(), path)


def on_test_images(model: VAE, data: Dataset) -> str:
    """The ELBO and its two terms, in one line."""
    result = rate_distortion(model, data.test.batches(500), torch.Generator().manual_seed(0))
    return (
        f"test ELBO {result.elbo:.2f} nats: "
        f"distortion {result.distortion:.2f}, rate {result.rate:.2f}"
    )


def main(arguments: list[str] | None = None) -> None:
    """Train, write the table after each turn, and the weights of seed 0 at the end."""
    parser = Parser("fc_against_conv.train", __doc__)
    parser.add_argument("--turns", type=COUNT, default=10)
    parser.add_argument("--seeds", type=SEED, nargs="+", default=[0])
    parser.add_argument("--models", nargs="+", choices=EPOCHS_A_TURN, default=list(EPOCHS_A_TURN))
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--seeds", options.seeds)
    parser.takes_once("--models", options.models)
    weights = [f"{model}-{seed}.pt" for model in options.models for seed in options.seeds]
    parser.will_write(options.output, [RESULTS.name, *weights])

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000)  # grey pixels
    rows = []
    with tempfile.TemporaryDirectory() as scratch:
        for seed in options.seeds:
            runs = [Run(n, seed, data, Path(scratch) / f"{n}-{seed}") for n in options.models]
            for turn in range(1, options.turns + 1):
                for run in runs:
                    rows += [run.one_epoch() for _ in range(EPOCHS_A_TURN[run.name])]
                write_text(options.output / RESULTS.name, table(rows))
                done = ", ".join(f"{run.name} {run.cpu_seconds:.0f} s" for run in runs)
                print(f"seed {seed}, turn {turn} of {options.turns}: {done}", flush=True)
            for run in runs:
                path = options.output / f"{run.name}-{seed}.pt"
                save(run.model, path)
                print(
                    f"{path.name}, as saved: {on_test_images(load_model(path), data)}", flush=True
                )


if __name__ == "__main__":
    main()
