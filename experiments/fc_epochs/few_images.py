"""Does the KL term prevent overfitting? 1,000 images for 500 epochs, with the KL term and without.

The command is in README.md. It writes `few_images.csv`, every tenth epoch of each run.
"""

import dataclasses
from pathlib import Path

import torch

from experiments.common import COUNT, Parser, write_rows
from experiments.fc_epochs.train import FOLDER, epoch_rows
from vae_lib import VariationalAutoencoder, fit, load_dataset
from vae_lib.commands.options import number_between
from vae_lib.objectives import Elbo

EVERY = 10  # epochs between two rows


def main(arguments: list[str] | None = None) -> None:
    """Train with β = 1 and β = 0 on the same images; write the table after each run."""
    parser = Parser("fc_epochs.few_images", __doc__)
    parser.add_argument("--epochs", type=number_between(int, EVERY, 1e6), default=500)
    parser.add_argument("--seeds", type=COUNT, default=1, help="how many")
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.will_write(options.output, ["few_images.csv"])

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000)
    few = dataclasses.replace(data, train=data.train[:1000], valid=data.valid[:1000])
    rows = []
    for seed in range(options.seeds):
        for beta in (1.0, 0.0):
            torch.manual_seed(seed)  # the initial weights
            model = VariationalAutoencoder()
            settings = {"schedule": "constant", "seed": seed, "device": "cpu", "progress": False}
            history = fit(model, few, epochs=options.epochs, objective=Elbo(beta), **settings)
            kept = epoch_rows(history)[EVERY - 1 :: EVERY]
            rows += [{"beta": beta, "seed": seed} | row for row in kept]
            write_rows(options.output / "few_images.csv", rows)


if __name__ == "__main__":
    main()
