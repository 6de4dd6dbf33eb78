"""Seconds to a good model: the entries in turn, by the clock, and then their test loss.

    python -m experiments.speedrun.run --mark 105 --with pythae_vae=PYTHON

Each attempt is a process of its own. Its clock runs from the start of the process to the saved
model; a second one starts with its first step. Attempts of different entries alternate, one seed
after the other, so that a machine that slows down slows all of them. The test images are looked at
when the clocks of a seed have stopped. Let nothing else run.

README.md has the rules and says how to enter.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean, median, stdev

import torch

from experiments.benchmark import machine, say, usual_sets
from experiments.common import EXPERIMENTS, Parser
from experiments.speedrun.entry import FIRST_STEP, MODELS, SAVED, names
from vae_lib import VAE, load_dataset, load_model
from vae_lib.commands.options import number_between
from vae_lib.data import ImageSet
from vae_lib.evaluation import rate_distortion
from vae_lib.randomness import generator_for
from vae_lib.whole_files import write_text

FOLDER = EXPERIMENTS / "speedrun"
OURS = "vae_lib_fast"


class AttemptError(RuntimeError):
    """An entry has not saved a model. The message says why."""


def command_of(entry: str, pythons: dict[str, str]) -> list[str]:
    """What starts an attempt."""
    return [pythons.get(entry, sys.executable), "-m", "experiments.speedrun.entry", entry]


def attempt(command: list[str]) -> dict[str, float]:
    """Start one, and read the clock when it begins and when it has saved its model.

    Returns:
        Seconds from the start of the process ("cold") and from the first step ("training").

    Raises:
        AttemptError: It failed.
    """
    times = {}
    with tempfile.TemporaryFile("w+") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=EXPERIMENTS.parent, stdout=subprocess.PIPE, stderr=errors, text=True
        )
        assert process.stdout is not None
        for line in process.stdout:
            times.setdefault(line.strip(), time.perf_counter() - start)
        status = process.wait()
        errors.seek(0)
        reason = (errors.read().strip().splitlines() or ["no reason given"])[-1]
    if status != 0 or not {FIRST_STEP, SAVED} <= times.keys():
        raise AttemptError(f"{' '.join(command)}: exit status {status}, {reason}")
    return {"cold": times[SAVED], "training": times[SAVED] - times[FIRST_STEP]}


def loss_of(path: Path, images: ImageSet) -> float:
    """−ELBO of a saved model in nats per image, with one sample of z each."""
    return loss_of_model(load_model(path), images)


def loss_of_model(model: VAE, images: ImageSet) -> float:
    """The same of a model."""
    return -rate_distortion(model, images.batches(500), generator_for(0, 0)).elbo


def measure(options: argparse.Namespace, found: dict, path: Path) -> None:
    """Add the seeds that are missing; they are written as they come.

    The test loss is computed when the clocks of a seed have stopped.
    """
    test = load_dataset("mnist").test
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        usual_sets(folder)  # MNIST as torchvision downloads it
        for seed in range(len(found["rounds"]) // len(options.entries), options.seeds):
            rows = []
            for entry in options.entries:
                command = command_of(entry, options.pythons)
                command += ["--mark", str(options.mark), "--seed", str(seed)]
                command += ["--data", name, "--output", str(folder / f"{entry}.pt")]
                rows.append({"entry": entry, "seed": seed, **attempt(command)})
                say(f"seed {seed}, {entry}: {rows[-1]['training']:.1f} s from the first step")
            for row in rows:
                row["loss"] = loss_of(folder / f"{row['entry']}.pt", test)
            found["rounds"] += rows
            write_text(path, json.dumps(found, indent=1) + "\n")


def about(entry: str, mark: int, pythons: dict[str, str]) -> tuple[bool, int]:
    """Whether an entry's learning rate depends on the number of epochs, and that number.

    The number is 0 where the entry does not run to that mark.

    Raises:
        AttemptError: The entry cannot be imported.
    """
    command = [*command_of(entry, pythons), "--mark", str(mark), "--check"]
    done = subprocess.run(command, cwd=EXPERIMENTS.parent, capture_output=True, text=True)
    if done.returncode:
        raise AttemptError((done.stderr.strip().splitlines() or [f"{entry} cannot run"])[-1])
    scheduled, epochs = map(int, done.stdout.split()[-2:])
    return bool(scheduled), epochs


def table(found: dict) -> str:
    """The attempts as Markdown; an entry counts if its mean loss is at the mark or below."""
    where = ", ".join(f"{key} {value}" for key, value in found["machine"].items())
    by_entry: dict[str, list[dict]] = {}
    for row in found["rounds"]:
        by_entry.setdefault(row["entry"], []).append(row)
    seeds = len(next(iter(by_entry.values())))
    lines = [f"Measured on: {where}; {seeds} {'seed' if seeds == 1 else 'seeds'}.", ""]
    lines += [
        f"| entry | epochs | test loss, nats | {found['mark']} nats | s from the first step |"
        " times ours | s from a cold process | times ours |",
        "|---|---|---|---|---|---|---|---|",
    ]
    ours = by_entry.get(OURS)
    for entry, rows in sorted(by_entry.items(), key=lambda item: seconds(item[1], "training")):
        losses = [row["loss"] for row in rows]
        spread = f" ± {stdev(losses):.2f}" if len(losses) > 1 else ""
        reached = "reached" if mean(losses) <= found["mark"] else "missed"
        cells = [entry, str(found["epochs"][entry]), f"{mean(losses):.2f}{spread}", reached]
        for clock in ("training", "cold"):
            cells += [f"{seconds(rows, clock):.1f}", times(rows, ours, clock)]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def seconds(rows: list[dict], clock: str) -> float:
    """The median over the seeds."""
    return median(row[clock] for row in rows)


def times(rows: list[dict], ours: list[dict] | None, clock: str) -> str:
    """How many times as long as ours: the median over the seeds, and the range."""
    if ours is None:
        return "–"
    ratios = [row[clock] / own[clock] for row, own in zip(rows, ours, strict=True)]
    if min(ratios) == max(ratios):
        return f"{median(ratios):.1f}"
    return f"{median(ratios):.1f} ({min(ratios):.1f}–{max(ratios):.1f})"


def named_python(text: str) -> tuple[str, str]:
    """An argparse type: ENTRY=PYTHON."""
    entry, equals, python = text.partition("=")
    if not equals or entry not in names():
        raise argparse.ArgumentTypeError(
            f"{text!r} is not allowed; it takes ENTRY=PYTHON, where ENTRY is one of"
            f" {', '.join(names())}"
        )
    return entry, python


def make_parser() -> Parser:
    """The options."""
    parser = Parser("speedrun.run", __doc__)
    parser.add_argument("--mark", type=int, choices=list(MODELS), default=105, help="in nats")
    parser.add_argument("--seeds", type=number_between(int, 1, 1000), default=5)
    parser.add_argument("--entries", nargs="+", choices=names(), default=names())
    parser.add_argument("--with", dest="pythons", action="append", type=named_python,
                        default=[], metavar="ENTRY=PYTHON",
                        help="run an entry with another Python")  # fmt: skip
    parser.add_argument("--output", type=Path, default=FOLDER, help="folder of the results")
    return parser


def main(arguments: list[str] | None = None) -> None:
    """Measure, print and write."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    options.pythons, options.device = dict(options.pythons), torch.device("cpu")
    parser.takes_once("--entries", options.entries)
    parser.will_import("torchvision", "torchvision")
    path = options.output / f"results-{options.mark}.json"
    parser.will_write(options.output, (path.name, f"table-{options.mark}.md"))
    settings = {"machine": machine(options), "mark": options.mark, "epochs": {}}
    for entry in options.entries:
        try:
            _, settings["epochs"][entry] = about(entry, options.mark, options.pythons)
        except (AttemptError, OSError) as error:
            parser.error(f"{entry} cannot run: {error}; --with {entry}=PYTHON names another Python")
        if not settings["epochs"][entry]:
            parser.error(f"{entry} does not run to {options.mark} nats: leave it out of --entries")
    found = parser.json(path) or {**settings, "rounds": []}
    changed = [name for name, value in settings.items() if found.get(name) != value]
    if changed:
        parser.error(f"{path} is of another {' and '.join(changed)}: move it away to begin anew")
    try:
        measure(options, found, path)
    except AttemptError as error:
        sys.exit(f"an attempt failed: {error}")
    text = table(found)
    write_text(options.output / f"table-{options.mark}.md", text)
    print(text)


if __name__ == "__main__":
    main()
