"""Other batch sizes than 128 in runs of about five minutes, judged on the held-out images.

    python -m experiments.quality.choose

One seed, one thread, dynamically binarized MNIST. Rows go to choices.json as they end; what is
there is not trained again. The runs with batches of 128 are conv-5 and fc-5 in results.json.
"""

import json
from dataclasses import replace
from pathlib import Path

import torch

from experiments.quality.train import RUNS, Run, train
from vae_lib import load_dataset
from vae_lib.evaluation import rate_distortion
from vae_lib.files import write_text

CHOICES = Path(__file__).parent / "choices.json"
CONV, FC = RUNS["conv-5"], RUNS["fc-5"]
CANDIDATES = {
    "conv, batches of 64": replace(CONV, batch_size=64),
    "conv, batches of 256, learning rate 2e-3": replace(CONV, batch_size=256, lr=2e-3),
    "fc, batches of 64": replace(FC, batch_size=64),
}


def judge_held_out(run: Run) -> dict:
    """Train, and measure on the held-out images."""
    model, seconds = train(run)
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    noise = torch.Generator().manual_seed(0)
    elbo = rate_distortion(model, data.valid.batches(500), noise).elbo
    return {"epochs": run.epochs, "minutes": seconds / 60, "elbo": elbo}


def measured() -> dict[str, dict]:
    """What has been measured, by the names of the candidates."""
    return json.loads(CHOICES.read_text()) if CHOICES.exists() else {}


def main() -> None:
    """Train the candidates that are missing."""
    torch.set_num_threads(1)
    done = measured()
    for name, run in CANDIDATES.items():
        if name not in done:
            done[name] = judge_held_out(run)
            write_text(CHOICES, json.dumps(done, indent=2) + "\n")
            print(f"{name}: ELBO {done[name]['elbo']:.2f} after {done[name]['minutes']:.1f} min")


if __name__ == "__main__":
    main()
