"""Train the same fully-connected VAE for several β and three seeds, and judge it.

    OMP_NUM_THREADS=1 python -m experiments.rate_distortion.train

Dynamically binarized MNIST, the last 5,000 training images held out. One row for each run goes to
results.csv; the weights of seed 0 and of the β in SAVED go to beta-B.pt in half precision, and
their rows are judged as saved. It runs on one thread.
"""

from pathlib import Path

import torch

from experiments.common import COUNT, EXPERIMENTS, Parser, save_half, write_rows
from vae_lib import VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset
from vae_lib.evaluation import active_units, importance_log_likelihood, rate_distortion
from vae_lib.objectives import Elbo
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "rate_distortion"
BETAS = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0)
SAVED = (0.1, 1.0, 3.0)
SEEDS = (0, 1, 2)


def train(data: Dataset, beta: float, seed: int, epochs: int) -> VAE:
    """784 → 128 → 16 → 128 → 784, Adam, batches of 128, a learning rate that falls at the end."""
    torch.manual_seed(seed)  # the initial weights
    model = VariationalAutoencoder(code_size=16, hidden_size=128)
    settings = {"lr": 1e-3, "schedule": "cooldown", "seed": seed, "device": "cpu"}
    fit(model, data, epochs=epochs, objective=Elbo(beta), progress=False, **settings)
    return model


def judge(model: VAE, data: Dataset) -> dict[str, float]:
    """Rate, distortion, NLL and active units, in nats for each image."""
    row = {}
    for name, images in (("valid", data.valid), ("test", data.test)):
        found = rate_distortion(model, images.batches(500), torch.Generator().manual_seed(0))
        row |= {f"{name}_{key}": getattr(found, key) for key in ("elbo", "rate", "distortion")}
    few = data.test[:1000].batches(100)
    found = importance_log_likelihood(model, few, 200, generator=torch.Generator().manual_seed(0))
    row |= {"nll": -found.mean, "nll_error": found.standard_error, "ess": found.ess.median().item()}
    row["active_units"] = active_units(model, data.test.batches(500)).count
    return {key: round(value, 3) for key, value in row.items()}


def main(arguments: list[str] | None = None) -> None:
    """Train every β for every seed; write the table after each run."""
    parser = Parser("rate_distortion.train", __doc__)
    parser.add_argument("--epochs", type=COUNT, default=6)
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    weights = [f"beta-{beta:g}.pt" for beta in SAVED]
    parser.will_write(options.output, ["results.csv", *weights])

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    rows = []
    for seed in SEEDS:
        for beta in BETAS:
            model = train(data, beta, seed, options.epochs)
            if seed == 0 and beta in SAVED:  # judged as saved
                model = save_half(model, options.output / f"beta-{beta:g}.pt")
            rows.append({"beta": beta, "seed": seed} | judge(model, data))
            print(rows[-1], flush=True)
            write_rows(options.output / "results.csv", rows)


if __name__ == "__main__":
    main()
