"""Train the models of the latent explorer on MNIST and write their weights in half precision.

The commands are in README.md, and `evaluate.py` reports on what was written. The models with
β ≠ 1 start from the one with β = 1: the three planes then differ by a deformation, not by a
random rotation, and the reader sees digits move rather than jump.
"""

import copy
from pathlib import Path

import torch

from experiments.common import EXPERIMENTS, Parser, save_half
from vae_lib import ConvolutionalVAE, VariationalAutoencoder, fit, load_dataset
from vae_lib.commands.options import number_between
from vae_lib.objectives import Elbo
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "explorer_models"
BETAS = (0.25, 1.0, 4.0)
FEWEST_EPOCHS = 3  # one of them at the low learning rate
HIDDEN = 96  # three such models in int8 keep a page under 700 kB


def path_of(name: str, folder: Path = FOLDER) -> Path:
    """The weights of "beta-1", "conditional" or "convolutional"."""
    return folder / f"{name}.pt"


def train(model: VAE, epochs: int, beta: float = 1.0) -> None:
    """Two thirds of the epochs at a learning rate of 1e-3, the rest at 1e-4."""
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True)
    settings = {"objective": Elbo(beta), "optimizer": optimizer, "schedule": "constant"}
    last = epochs // 3
    fit(model, data, epochs=epochs - last, seed=0, device="cpu", **settings)
    optimizer.param_groups[0]["lr"] = 1e-4
    fit(model, data, epochs=last, seed=1, device="cpu", **settings)


def train_betas(epochs: int, folder: Path) -> None:
    """Three fully-connected models, one for each β."""
    first = VariationalAutoencoder(code_size=2, hidden_size=HIDDEN)
    train(first, epochs)
    for beta in BETAS:
        model = copy.deepcopy(first)
        train(model, epochs, beta)  # β = 1 goes on as long as the others
        save_half(model, path_of(f"beta-{beta:g}", folder))


def main(arguments: list[str] | None = None) -> None:
    """Train one group of models."""
    parser = Parser("explorer_models.train", __doc__)
    parser.add_argument("group", choices=("betas", "conditional", "convolutional"))
    parser.add_argument("--epochs", type=number_between(int, FEWEST_EPOCHS, 1e6), required=True)
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    names = [f"beta-{beta:g}" for beta in BETAS] if options.group == "betas" else [options.group]
    parser.will_write(options.output, [path_of(name).name for name in names])

    torch.set_num_threads(1)
    torch.manual_seed(0)  # the initial weights
    if options.group == "betas":
        train_betas(options.epochs, options.output)
        return
    if options.group == "conditional":
        model = VariationalAutoencoder(code_size=2, hidden_size=64, num_classes=10)
    else:
        model = ConvolutionalVAE(code_size=2, channels=(8, 16), hidden_size=64)
    train(model, options.epochs)
    save_half(model, path_of(options.group, options.output))


if __name__ == "__main__":
    main()
