"""Choose the epochs of an entry of the speedrun, on the last 5,000 training images.

    python -m experiments.speedrun.choose pytorch_examples --mark 105 --epochs 14 15 16

The entry trains on the other 55,000 images. The number to take is the smallest whose loss on the
held-out images, averaged over the seeds, is at the mark or below. The test images stay unseen.
The losses go to the terminal and into choices.json.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from statistics import mean

from experiments.benchmark import say, usual_sets
from experiments.common import COUNT, EXPERIMENTS, Parser
from experiments.speedrun.entry import HELD_OUT, MODELS, names
from experiments.speedrun.run import AttemptError, about, attempt, command_of, loss_of
from vae_lib import load_dataset
from vae_lib.whole_files import write_text

FOLDER = EXPERIMENTS / "speedrun"


def losses(options: argparse.Namespace, folder: Path) -> dict[int, list[float]]:
    """The loss on the held-out images after each number of epochs, for each seed."""
    usual_sets(folder)
    valid = load_dataset("mnist", valid=HELD_OUT).valid
    found: dict[int, list[float]] = {epochs: [] for epochs in options.epochs}
    # where the learning rate is constant, one run passes through all the numbers
    ends = options.epochs if options.scheduled else [max(options.epochs)]
    for seed in range(options.seeds):
        for end in ends:
            output = folder / "model.pt"
            command = command_of(options.entry, {options.entry: options.python})
            command += ["--mark", str(options.mark), "--seed", str(seed), "--epochs", str(end)]
            command += ["--data", str(folder), "--output", str(output), "--hold-out"]
            attempt(command if options.scheduled else [*command, "--each"])
            for epochs in [end] if options.scheduled else options.epochs:
                path = output if epochs == end else folder / f"model-{epochs}.pt"
                found[epochs].append(loss_of(path, valid))
                say(f"seed {seed}, {epochs} epochs: {found[epochs][-1]:.2f} nats")
    return found


def make_parser() -> Parser:
    """The options."""
    parser = Parser("speedrun.choose", __doc__)
    parser.add_argument("entry", choices=names())
    parser.add_argument("--mark", type=int, choices=list(MODELS), default=105, help="in nats")
    parser.add_argument("--epochs", type=COUNT, nargs="+", required=True, help="numbers to try")
    parser.add_argument("--seeds", type=COUNT, default=3)
    parser.add_argument(
        "--python", default=sys.executable, help="the Python that has what the entry needs"
    )
    parser.add_argument("--output", type=Path, default=FOLDER, help="folder of choices.json")
    return parser


def main(arguments: list[str] | None = None) -> None:
    """Train, print and write."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    parser.takes_once("--epochs", options.epochs)
    parser.will_import("torchvision", "torchvision")
    parser.will_write(options.output, ("choices.json",))
    choices = parser.json(options.output / "choices.json")
    try:
        pythons = {options.entry: options.python}
        options.scheduled, _ = about(options.entry, options.mark, pythons)
    except (AttemptError, OSError) as error:
        parser.error(f"{options.entry} cannot run: {error}; --python names another Python")
    with tempfile.TemporaryDirectory() as folder:
        try:
            found = losses(options, Path(folder))
        except AttemptError as error:
            sys.exit(f"an attempt failed: {error}")
    entry = choices.setdefault(str(options.mark), {}).setdefault(options.entry, {})
    for epochs, values in found.items():
        entry[str(epochs)] = [round(value, 2) for value in values]
        print(f"{epochs} epochs: {mean(values):.2f} nats, {values}")
    write_text(options.output / "choices.json", json.dumps(choices, indent=1) + "\n")


if __name__ == "__main__":
    main()
