"""What more epochs bring: the fully-connected VAE of chapter 6, trained for 20 epochs.

The learning rate is constant for 15 epochs and then falls to 0. The command is in
README.md. It writes `results.csv`, one row for each epoch, `final.csv`, one row for each run, and
the weights of the first run in half precision.
"""

from pathlib import Path

import torch

from experiments.common import COUNT, EXPERIMENTS, Parser, save_half, write_rows
from vae_lib import History, VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset
from vae_lib.evaluation import rate_distortion

FOLDER = EXPERIMENTS / "fc_epochs"


def train(data: Dataset, seed: int, epochs: int) -> tuple[VariationalAutoencoder, History]:
    """The trained model and its history."""
    torch.manual_seed(seed)  # the initial weights
    model = VariationalAutoencoder(code_size=20, hidden_size=400)
    settings = {"lr": 1e-3, "schedule": "cooldown", "seed": seed, "device": "cpu"}
    return model, fit(model, data, epochs=epochs, **settings)


def final_row(model: VariationalAutoencoder, data: Dataset) -> dict[str, float]:
    """ELBO, distortion and rate on training, validation and test images, in nats."""
    row = {}
    sets = {"train": data.train[:10_000], "valid": data.valid, "test": data.test}
    for name, images in sets.items():
        generator = torch.Generator().manual_seed(0)
        result = rate_distortion(model, images.batches(500), generator)
        values = {"elbo": result.elbo, "recon": result.distortion, "kl": result.rate}
        row |= {f"{name}_{key}": round(value, 3) for key, value in values.items()}
    return row


def epoch_rows(history: History) -> list[dict[str, float]]:
    """What is kept of each epoch."""
    keep = ("epoch", "train_loss", "train_recon", "train_kl")
    keep += ("held_out_elbo", "held_out_recon", "held_out_kl")
    return [{key: round(row[key], 3) for key in keep} for row in history.rows]


def main(arguments: list[str] | None = None) -> None:
    """Train all runs; write the tables after each, and the weights of the first."""
    parser = Parser("fc_epochs.train", __doc__)
    parser.add_argument("--epochs", type=COUNT, default=20)
    parser.add_argument("--seeds", type=COUNT, default=1, help="how many")
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.will_write(options.output, ("results.csv", "final.csv", "weights.pt"))

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000)
    epochs, finals = [], []
    for seed in range(options.seeds):
        model, history = train(data, seed, options.epochs)
        epochs += [{"seed": seed} | row for row in epoch_rows(history)]
        if seed == 0:  # judged as saved
            model = save_half(model, options.output / "weights.pt")
        finals.append({"seed": seed} | final_row(model, data))
        write_rows(options.output / "results.csv", epochs)
        write_rows(options.output / "final.csv", finals)


if __name__ == "__main__":
    main()
