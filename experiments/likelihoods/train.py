"""One network, four likelihoods of grey pixels: bits per dimension, KL, active units.

The command is in README.md. Each run trains the fully-connected VAE on the embedded part of
Fashion-MNIST, without the last 1,000 training images, and is judged on the test images. One row
for each run goes to results.csv. Runs in the table are not repeated. It runs on one thread.
"""

import math
from pathlib import Path

import torch

from experiments.common import COUNT, EXPERIMENTS, SEED, Parser, unfinished, write_rows
from vae_lib import VariationalAutoencoder, fit, load_dataset
from vae_lib.evaluation import active_units, rate_distortion
from vae_lib.likelihoods import LIKELIHOODS
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "likelihoods"
COLUMNS = ("run", "seed", "epochs", "bits", "elbo", "kl", "active", "rmse", "sigma")
RUNS = {  # the likelihood, and σ where it is fixed
    "gaussian, σ = 1": ("gaussian", 1.0),
    "gaussian, σ learned": ("gaussian", None),
    "continuous Bernoulli": ("continuous-bernoulli", None),
    "discretized logistic": ("discretized-logistic", None),
}


def train(likelihood: str, sigma: float | None, seed: int, epochs: int) -> tuple[VAE, dict]:
    """Train one model; return it with what is measured on the test images."""
    density = LIKELIHOODS[likelihood].pixels == "dequantized"
    data = load_dataset("fashion-mnist-mini", valid=1000, dequantize=density)
    torch.manual_seed(seed)  # the initial weights
    model = VariationalAutoencoder(likelihood=likelihood)
    if sigma is not None:
        model.likelihood.log_sigma.requires_grad_(False).fill_(math.log(sigma))
    settings = {"schedule": "cooldown", "seed": seed, "device": "cpu", "progress": False}
    fit(model, data, epochs=epochs, **settings)
    result = rate_distortion(model, data.test.batches(500), torch.Generator().manual_seed(1))
    bits = model.likelihood.bits_per_dim(torch.tensor(result.elbo), 784).item()
    x, _ = next(data.test.batches(len(data.test)))  # (N, 1, 28, 28)
    error = (x - model.reconstruct(x)).square().mean().item()  # of the means, a pixel
    log_sigma = getattr(model.likelihood, "log_sigma", None)
    row = {
        "bits": bits,
        "elbo": result.elbo,
        "kl": result.rate,
        "active": active_units(model, data.test.batches(500)).count,
        "rmse": math.sqrt(error),
        "sigma": log_sigma.exp().item() if log_sigma is not None else "",
    }
    return model, row


def main(arguments: list[str] | None = None) -> None:
    """Train every run that is missing; write the table after each."""
    parser = Parser("likelihoods.train", __doc__)
    parser.add_argument("--epochs", type=COUNT, default=40)
    parser.add_argument("--seeds", type=SEED, nargs="+", default=[0, 1, 2])
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--seeds", options.seeds)
    path = options.output / "results.csv"
    parser.will_write(options.output, [path.name])
    rows = parser.table(path, COLUMNS)

    torch.set_num_threads(1)
    runs = [(name, seed) for seed in options.seeds for name in RUNS]
    for name, seed in unfinished(runs, rows, ("run", "seed")):
        _, row = train(*RUNS[name], seed, options.epochs)
        rows.append({"run": name, "seed": seed, "epochs": options.epochs, **row})
        write_rows(path, rows, ".5g")
        print(rows[-1], flush=True)


if __name__ == "__main__":
    main()
