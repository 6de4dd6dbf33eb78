"""Runs that take as long as those of the scoreboard and were not chosen, on the held-out images.

    python -m experiments.quality.choose

One seed, one thread, dynamically binarized MNIST. Rows go to choices.json as they end; what is
there is not trained again. README.md has them beside the runs in results.json.
"""

import json
from dataclasses import replace

import torch

from experiments.common import Parser
from experiments.quality.report import first_seeds
from experiments.quality.train import FOLDER, RESULTS, RUNS, Run, elbos, train
from vae_lib.whole_files import write_text

CHOICES = FOLDER / "choices.json"
CANDIDATES = {
    "fc-5, batches of 64": replace(RUNS["fc-5"], batch_size=64, epochs=37),
    "fc-15, batches of 64": replace(RUNS["fc-15"], batch_size=64, epochs=110),
}


def judge_held_out(run: Run) -> dict:
    """Train, and measure on the held-out images."""
    model, seconds = train(run)
    elbo = elbos(model, torch.Generator().manual_seed(0))["valid_elbo"]
    return {"epochs": run.epochs, "minutes": seconds / 60, "elbo": elbo}


def measured() -> dict[str, dict]:
    """What has been measured, by the names of the candidates."""
    return json.loads(CHOICES.read_text()) if CHOICES.exists() else {}


def rows() -> list[str]:
    """The rows of README.md: the candidates, and the runs of the scoreboard with the same seed."""
    found = {name: (r["epochs"], r["minutes"], r["elbo"]) for name, r in measured().items()}
    for name, r in first_seeds(json.loads(RESULTS.read_text())).items():
        label = f"{name.removesuffix('-b64')}, batches of {r['batch_size']}"
        found[label] = r["epochs"], r["minutes"], r["valid_elbo"]
    return [
        f"| {label} | {epochs} | {minutes:.1f} | −{-elbo:.2f} |"
        for label, (epochs, minutes, elbo) in sorted(found.items())
    ]


def main(arguments: list[str] | None = None) -> None:
    """Train the candidates that are missing, and print the rows."""
    parser = Parser("quality.choose", __doc__)
    parser.parse_args(arguments)
    parser.will_write(CHOICES.parent, [CHOICES.name])
    parser.json(CHOICES)
    parser.json(RESULTS, needed=True)  # whose rows are printed at the end

    torch.set_num_threads(1)
    done = measured()
    for name, run in CANDIDATES.items():
        if name not in done:
            done[name] = judge_held_out(run)
            write_text(CHOICES, json.dumps(done, indent=2) + "\n")
    print(*rows(), sep="\n")


if __name__ == "__main__":
    main()
