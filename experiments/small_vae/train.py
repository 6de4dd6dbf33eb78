"""Train the small VAE of chapter 3 on MNIST and write its weights in half precision.

The command is in README.md. Figures are of the weights as saved: they are read back first.
"""

from pathlib import Path

import torch

from experiments.common import COUNT, EXPERIMENTS, Parser, save_half
from vae_lib import VariationalAutoencoder, fit, load_dataset
from vae_lib.evaluation import rate_distortion

WEIGHTS = EXPERIMENTS / "small_vae/weights.pt"


def main(arguments: list[str] | None = None) -> None:
    """Train, save as float16, read back, report on the test images."""
    parser = Parser("small_vae.train", __doc__)
    parser.add_argument("--epochs", type=COUNT, default=40)
    parser.add_argument("--output", type=Path, default=WEIGHTS, help="the file of the weights")
    options = parser.parse_args(arguments)
    parser.will_write(options.output.parent, [options.output.name])

    torch.set_num_threads(1)
    torch.manual_seed(0)  # the initial weights
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    model = VariationalAutoencoder(code_size=10, hidden_size=200)
    settings = {"batch_size": 128, "lr": 1e-3, "schedule": "constant", "seed": 0, "device": "cpu"}
    fit(model, data, epochs=options.epochs, **settings)

    model = save_half(model, options.output)
    generator = torch.Generator().manual_seed(0)
    result = rate_distortion(model, data.test.batches(500), generator)
    print(
        f"test ELBO {result.elbo:.2f} nats: "
        f"distortion {result.distortion:.2f}, rate {result.rate:.2f}"
    )


if __name__ == "__main__":
    main()
