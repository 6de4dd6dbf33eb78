"""Whether a model trained in bfloat16 is as good as one trained in float32.

    python -m experiments.speedrun.precisions

Both models by the fast recipe, from the same initial weights and with the same noise, for some
seeds. The test loss is computed in float32. The table goes to the terminal and to precisions.md,
the losses to precisions.json. Runs that are in there are not repeated. Times are no part of it:
without instructions for bfloat16 a processor computes the same, but more slowly.
"""

import argparse
import json
from pathlib import Path
from statistics import mean, stdev

import torch

from experiments.benchmark import machine, say
from experiments.common import COUNT, EXPERIMENTS, Parser
from experiments.speedrun.gains import MODELS
from experiments.speedrun.run import loss_of_model
from vae_lib import fit, load_dataset
from vae_lib.data import Dataset
from vae_lib.whole_files import write_text

FOLDER = EXPERIMENTS / "speedrun"
PRECISIONS = ("float32", "bfloat16")


def run(kind: str, data: Dataset, precision: str, seed: int, epochs: int | None = None) -> float:
    """Train by the fast recipe and return the test loss in nats."""
    torch.manual_seed(seed)  # the initial weights
    model = MODELS[kind]()
    small = Dataset(data.name, data.train, data.test[:1])  # nothing is judged on the way
    settings = {"recipe": "fast", "epochs": epochs, "seed": seed, "precision": precision}
    fit(model, small, device="cpu", progress=False, **settings)
    return loss_of_model(model, data.test)


def measure(options: argparse.Namespace, found: dict, path: Path) -> None:
    """Add the runs that are missing; they are written as they come."""
    data = load_dataset("mnist")
    for kind in options.models:
        losses = found["losses"].setdefault(kind, {precision: [] for precision in PRECISIONS})
        for seed in range(options.seeds):
            for precision in PRECISIONS:
                if len(losses[precision]) <= seed:
                    losses[precision].append(round(run(kind, data, precision, seed), 2))
                    say(f"{kind}, seed {seed}, {precision}: {losses[precision][-1]:.2f} nats")
                    write_text(path, json.dumps(found, indent=1) + "\n")


def table(found: dict) -> str:
    """As Markdown: means, and the differences seed by seed."""
    where = ", ".join(f"{key} {value}" for key, value in found["machine"].items())
    lines = [f"Measured on: {where}.", ""]
    lines += [
        "| model | seeds | loss in float32, nats | in bfloat16 | bfloat16 − float32, by seed |",
        "|---|---|---|---|---|",
    ]
    for kind, losses in found["losses"].items():
        cells = [f"`{kind}`", str(len(losses["float32"]))]
        cells += [spread(losses[precision]) for precision in PRECISIONS]
        pairs = zip(losses["bfloat16"], losses["float32"], strict=True)
        cells.append(", ".join(f"{a - b:+.2f}" for a, b in pairs))
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def spread(values: list[float]) -> str:
    """The mean and, from two on, the standard deviation."""
    return f"{mean(values):.2f}" + (f" ± {stdev(values):.2f}" if len(values) > 1 else "")


def make_parser() -> Parser:
    """The options."""
    parser = Parser("speedrun.precisions", __doc__)
    parser.add_argument("--models", nargs="+", choices=list(MODELS), default=list(MODELS))
    parser.add_argument("--seeds", type=COUNT, default=3)
    parser.add_argument("--output", type=Path, default=FOLDER, help="folder of the results")
    return parser


def main(arguments: list[str] | None = None) -> None:
    """Train, print and write."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    parser.takes_once("--models", options.models)
    path = options.output / "precisions.json"
    parser.will_write(options.output, (path.name, "precisions.md"))
    torch.set_num_threads(1)
    options.device = torch.device("cpu")
    here = machine(options)
    found = parser.json(path) or {"machine": here, "losses": {}}
    if found.get("machine") != here:
        parser.error(f"{path} is of another machine: move it away to begin anew")
    measure(options, found, path)
    text = table(found)
    write_text(options.output / "precisions.md", text)
    print(text)


if __name__ == "__main__":
    main()
