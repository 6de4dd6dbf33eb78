"""Train the conditional model of chapter 14's live figure and write its weights in half precision.

It has the layers, the images, the steps and the seed of `experiments/explorer_models/beta-1.pt`,
and the label besides: the two may be compared.
"""

from pathlib import Path

import torch

from experiments.common import Parser, save_half
from experiments.conditional.kinds import FOLDER
from experiments.explorer_models.train import FEWEST_EPOCHS, HIDDEN, train
from vae_lib import VariationalAutoencoder
from vae_lib.commands.options import number_between


def main(arguments: list[str] | None = None) -> None:
    """Train for as many epochs as β = 1 had: `epochs`, and once more."""
    parser = Parser("conditional.train_plane", __doc__)
    parser.add_argument("--epochs", type=number_between(int, FEWEST_EPOCHS, 1e6), default=60)
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.will_write(options.output, ["plane.pt"])

    torch.set_num_threads(1)
    torch.manual_seed(0)  # the initial weights
    model = VariationalAutoencoder(code_size=2, hidden_size=HIDDEN, num_classes=10)
    for _ in range(2):
        train(model, options.epochs)
    save_half(model, options.output / "plane.pt")


if __name__ == "__main__":
    main()
