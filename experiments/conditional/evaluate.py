"""Evaluate the weights that `train.py` wrote and write results.csv, one row for each run.

Everything is measured on test images, binarized once and for all. Values in nats are averages
over images; shares are between 0 and 1.
"""

import math
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from experiments.common import SEED, Parser, write_rows
from experiments.conditional.kinds import FOLDER, KINDS, load, path_of
from experiments.conditional.train import data_of
from vae_lib import FileError
from vae_lib.data import Dataset
from vae_lib.evaluation import encode_all, rate_distortion
from vae_lib.objectives import iwae_bound, log_weights
from vae_lib.posteriors import reparameterize
from vae_lib.vae import VAE

SAMPLES = 16  # of z, for each image and label
IMAGES = 2000  # test images that are scored with every label


def probe(z: Tensor, y: Tensor, test_z: Tensor, test_y: Tensor) -> tuple[float, float]:
    """Accuracy of a softmax regression from codes to labels, and log 10 less its cross-entropy."""
    linear = torch.nn.Linear(z.shape[1], 10)
    torch.nn.init.zeros_(linear.weight)
    torch.nn.init.zeros_(linear.bias)
    optimizer = torch.optim.LBFGS(linear.parameters(), max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        value = F.cross_entropy(linear(z), y)
        value.backward()
        return value

    optimizer.step(loss)
    with torch.no_grad():
        logits = linear(test_z)
    right = (logits.argmax(1) == test_y).float().mean().item()
    return right, math.log(10) - F.cross_entropy(logits, test_y).item()


@torch.no_grad()
def scores(model: VAE, x: Tensor, samples: int, generator: torch.Generator) -> Tensor:
    """Log-weights of `samples` codes for every label, (B, C, H, W) → (samples, 10, B)."""
    labels = []
    for label in range(10):
        y = torch.full((len(x),), label)
        q = model.encode(x, y)
        rows = []
        for _ in range(samples):
            z = q.rsample(generator)  # (B, D)
            log_px_z = model.likelihood.log_prob(x, model.decode(z, y))  # (B,)
            rows.append(log_weights(log_px_z, z, q.mu, q.log_var))
        labels.append(torch.stack(rows))  # (samples, B)
    return torch.stack(labels, dim=1)  # (samples, 10, B)


@torch.no_grad()
def obedience(model: VAE, data: Dataset, generator: torch.Generator) -> float:
    """Share of 1,000 generated images whose nearest training image has the label asked for."""
    y = torch.arange(1000) % 10
    asked = F.normalize(model.sample(1000, y, generator=generator).flatten(1), dim=1)  # (1000, P)
    near = F.normalize(data.train.images[:10_000].flatten(1).float(), dim=1)  # (10_000, P)
    place = (asked @ near.T).argmax(1)  # (1000, 10_000) → (1000,)
    return (data.train.labels[:10_000][place] == y).float().mean().item()


def evaluate(model: VAE, kind: str, data: Dataset) -> dict[str, float]:
    """The columns of a row, kind and seed aside."""
    generator = torch.Generator().manual_seed(0)
    told = data_of(kind).test if kind == "shuffled" else data.test  # the labels that it is told
    terms = rate_distortion(model, told.batches(500), torch.Generator().manual_seed(0))
    row = {"elbo": terms.elbo, "rate": terms.rate, "distortion": terms.distortion}
    train = encode_all(model, data.train[:10_000].batches(500, generator=generator))
    test = encode_all(model, data.test.batches(500))
    z, test_z = (reparameterize(c.mu, c.log_var, generator) for c in (train, test))
    row["probe_mu"], _ = probe(train.mu, train.labels, test.mu, test.labels)
    row["probe_z"], row["nats_z"] = probe(z, train.labels, test_z, test.labels)
    row["asked"] = obedience(model, data, generator) if kind != "plain" else math.nan
    log_w = [
        scores(model, x, SAMPLES, generator) for x, _ in data.test[:IMAGES].batches(500)
    ]  # of each batch (S, 10, B)
    log_w, y = torch.cat(log_w, dim=2), data.test.labels[:IMAGES]  # (S, 10, N)
    row["log_px"] = iwae_bound(log_w.flatten(0, 1)).mean().item()  # (S·10, N): Σ_y p(y) p(x|y)
    for name, part in (("right_1", log_w[:1]), ("right_16", log_w)):
        right = (iwae_bound(part).argmax(0) == y).float().mean().item()  # (10, N) → (N,)
        row[name] = right if kind != "plain" else math.nan
    return row


def main(arguments: list[str] | None = None) -> None:
    """Write the table of the runs whose weights are there."""
    parser = Parser("conditional.evaluate", __doc__)
    parser.add_argument("--seeds", type=SEED, nargs="+", default=[0, 1, 2])
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--output", type=Path, default=FOLDER / "results.csv", help="a file")
    options = parser.parse_args(arguments)
    parser.takes_once("--seeds", options.seeds)
    parser.will_write(options.output.parent, [options.output.name])
    runs = [(kind, seed) for kind in KINDS for seed in options.seeds]
    runs = [run for run in runs if path_of(*run, options.weights).exists()]
    if not runs:
        seeds = ", ".join(map(str, options.seeds))
        parser.error(f"{options.weights} has no weights, train them first: seeds {seeds}")
    for run in runs:
        try:
            load(*run, options.weights)
        except FileError as error:
            parser.error(f"{path_of(*run, options.weights)} is not of such a model ({error})")

    torch.set_num_threads(1)
    data, rows = data_of("conditional"), []
    for kind, seed in runs:
        found = evaluate(load(kind, seed, options.weights), kind, data)
        rows.append({"kind": kind, "seed": seed, **found})
        print(rows[-1], flush=True)
    write_rows(options.output, rows, ".4f")


if __name__ == "__main__":
    main()
