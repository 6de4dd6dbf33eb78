"""Train the same fully-connected VAE on sprites for several β and three seeds, and judge it.

    OMP_NUM_THREADS=1 python -m experiments.disentanglement.train

Each run adds its row to results.json; runs that the file has are not repeated. The weights of seed
0 and of the β in SAVED go to beta-B.pt in half precision, and their rows are judged as saved. It
runs on one thread.
"""

import json
from pathlib import Path

import torch

from experiments.common import COUNT, EXPERIMENTS, SEED, Parser, save_half, unfinished
from vae_lib import VariationalAutoencoder, fit, load_dataset
from vae_lib.commands.options import number_between
from vae_lib.data import Dataset
from vae_lib.evaluation import active_units, rate_distortion
from vae_lib.evaluation.disentanglement import score_model
from vae_lib.objectives import Elbo
from vae_lib.vae import VAE
from vae_lib.whole_files import write_text

FOLDER = EXPERIMENTS / "disentanglement"
BETAS = (1.0, 2.0, 4.0, 8.0, 16.0)
SAVED = (1.0, 4.0, 8.0)
SEEDS = (0, 1, 2)
EPOCHS = 20


def train(data: Dataset, beta: float, seed: int, epochs: int) -> VAE:
    """1024 → 200 → 6 → 200 → 1024, Adam, batches of 64, a learning rate that falls at the end."""
    torch.manual_seed(seed)  # the initial weights
    model = VariationalAutoencoder(code_size=6, hidden_size=200, image_shape=(1, 32, 32))
    settings = {"batch_size": 64, "lr": 2e-3, "schedule": "cooldown"}
    settings |= {"seed": seed, "device": "cpu", "progress": False}
    fit(model, data, epochs=epochs, objective=Elbo(beta), **settings)
    return model


def judge(model: VAE, data: Dataset) -> dict:
    """Rate and distortion in nats, active units, MIG and DCI, on the 2,000 test images."""
    generator = torch.Generator().manual_seed(0)
    found = rate_distortion(model, data.test.batches(500), generator)
    gap, shares = score_model(model, data.test, generator)
    row = {"elbo": found.elbo, "rate": found.rate, "distortion": found.distortion}
    row |= {"mig": gap.score, "disentanglement": shares.disentanglement}
    row |= {"completeness": shares.completeness, "informativeness": shares.informativeness}
    row = {key: round(value, 4) for key, value in row.items()}
    gaps = dict(zip(data.factor_names, gap.gaps.tolist(), strict=True))
    row["gaps"] = {name: round(value, 4) for name, value in gaps.items()}
    row["active_units"] = active_units(model, data.test.batches(500)).count
    return row


def main(arguments: list[str] | None = None) -> None:
    """Train every β for every seed; write the table after each run."""
    parser = Parser("disentanglement.train", __doc__)
    parser.add_argument("--epochs", type=COUNT, default=EPOCHS)
    parser.add_argument("--betas", type=number_between(float, 0, 1e6), nargs="+", default=BETAS)
    parser.add_argument("--seeds", type=SEED, nargs="+", default=SEEDS)
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.will_import("sklearn.ensemble", "scikit-learn")
    path = options.output / "results.json"
    parser.will_write(options.output, [path.name, *(f"beta-{beta:g}.pt" for beta in SAVED)])
    rows = parser.json(path, list)
    for row in rows:
        if not isinstance(row, dict) or not {"beta", "seed"} <= set(row):
            parser.error(f"{path} is not a table of these runs: move it away")

    torch.set_num_threads(1)
    data = load_dataset("sprites")
    runs = [(float(beta), seed) for seed in options.seeds for beta in options.betas]
    for beta, seed in unfinished(runs, rows, ("beta", "seed")):
        model = train(data, beta, seed, options.epochs)
        if seed == 0 and beta in SAVED:  # judged as saved
            model = save_half(model, options.output / f"beta-{beta:g}.pt")
        rows.append({"beta": beta, "seed": seed} | judge(model, data))
        print(rows[-1], flush=True)
        rows.sort(key=lambda row: (row["seed"], row["beta"]))
        lines = ",\n".join(json.dumps(row) for row in rows)
        write_text(path, f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
