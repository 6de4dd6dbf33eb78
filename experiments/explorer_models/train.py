"""Train the models of the latent explorer on MNIST and write their weights in half precision.

The commands are in README.md, and `evaluate.py` reports on what was written. The models with
β ≠ 1 start from the one with β = 1: the three planes then differ by a deformation, not by a
random rotation, and the reader sees digits move rather than jump.
"""

from pathlib import Path

import torch

from experiments.common import Parser
from vae_lib import ConvolutionalVAE, VariationalAutoencoder, fit, load_dataset, save_model
from vae_lib.models import VAE
from vae_lib.train import number

FOLDER = Path(__file__).parent
BETAS = (0.25, 1.0, 4.0)
FEWEST_EPOCHS = 3  # one of them at the low learning rate
HIDDEN = 96  # three such models in int8 keep a page under 700 kB


def path_of(name: str, folder: Path = FOLDER) -> Path:
    """The weights of "beta-1", "conditional" or "convolutional"."""
    return folder / f"{name}.pt"


def train(model: VAE, epochs: int, beta: float = 1.0) -> None:
    """Two thirds of the epochs at a learning rate of 1e-3, the rest at 1e-4."""
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    last = epochs // 3
    settings = {"batch_size": 128, "beta": beta, "device": "cpu"}
    fit(model, data, epochs=epochs - last, lr=1e-3, seed=0, **settings)
    fit(model, data, epochs=last, lr=1e-4, seed=1, **settings)


def save(model: VAE, path: Path) -> None:
    """Write the weights as float16; `load_model` reads them back as float32."""
    copy = type(model)(**model.settings)
    copy.load_state_dict(model.state_dict())
    save_model(copy.half(), path)


def train_betas(epochs: int, folder: Path) -> None:
    """Three fully-connected models, one for each β."""
    first = VariationalAutoencoder(code_size=2, hidden_size=HIDDEN)
    train(first, epochs)
    for beta in BETAS:
        model = VariationalAutoencoder(**first.settings)
        model.load_state_dict(first.state_dict())
        train(model, epochs, beta)  # β = 1 goes on as long as the others
        save(model, path_of(f"beta-{beta:g}", folder))


def main(arguments: list[str] | None = None) -> None:
    """Train one group of models."""
    parser = Parser("explorer_models.train", __doc__)
    parser.add_argument("group", choices=("betas", "conditional", "convolutional"))
    parser.add_argument("--epochs", type=number(int, FEWEST_EPOCHS, 1e6), required=True)
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
    save(model, path_of(options.group, options.output))


if __name__ == "__main__":
    main()
