"""What people wait for: in an older checkout and in this one, in turn.

    git worktree add ../before d7f9a03
    python -m experiments.waits.measure --before ../before

Each wait is a process of its own, with the same Python and the same packages. The two checkouts
take turns, so that a machine that slows down slows both. Let nothing else run. results.json has
the seconds, table.md what the scoreboard shows.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

import torch

from experiments.benchmark import machine, say
from experiments.common import COUNT, EXPERIMENTS, Parser
from vae_lib.whole_files import write_text

FOLDER = EXPERIMENTS / "waits"
WAITS = {  # what the table calls it: the wait, what it takes, and how often it fits into the whole
    "command to the first step, `fc`": (["first_step", "fc"], 1),
    "command to the first step, `conv`": (["first_step", "conv"], 1),
    "ELBO of 10,000 images, `fc`": (["evaluation", "fc"], 1),
    "ELBO of 10,000 images, `conv`": (["evaluation", "conv"], 1),
    "log p(x) of 10,000 images, 5,000 samples each, `fc`": (["importance", "fc", "500"], 20),
    "log p(x) of 10,000 images, 5,000 samples each, `conv`": (["importance", "conv", "100"], 100),
}


class WaitError(RuntimeError):
    """A wait could not be measured. The message says why."""


def seconds_of(arguments: list[str], checkout: Path) -> float:
    """Measure once, in a process of its own.

    Raises:
        WaitError: It failed.
    """
    program = [sys.executable, str(FOLDER / "inside.py"), *arguments]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(program, cwd=checkout, env=environment, capture_output=True, text=True)
    lines = done.stdout.strip().splitlines()
    try:
        return float(json.loads(lines[-1])["seconds"])
    except (IndexError, ValueError, KeyError, TypeError):
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise WaitError(f"{' '.join(arguments)} in {checkout}: {reason}") from None


def measure(before: Path, rounds: int) -> dict[str, dict[str, list[float]]]:
    """Seconds for the whole of each wait, by its name and the checkout."""
    found: dict[str, dict[str, list[float]]] = {}
    for name, (arguments, times) in WAITS.items():
        found[name] = {"before": [], "now": []}
        for _ in range(rounds):
            for which, checkout in (("before", before), ("now", EXPERIMENTS.parent)):
                found[name][which].append(times * seconds_of(arguments, checkout))
        say(f"{name}: " + ", ".join(f"{k} {median(v):.2f} s" for k, v in found[name].items()))
    return found


def duration(seconds: float) -> str:
    """In seconds or minutes, with as many digits as are worth it."""
    if seconds >= 100:
        return f"{seconds / 60:.1f} min"
    return f"{seconds:.2f} s" if seconds < 10 else f"{seconds:.0f} s"


def table(found: dict) -> str:
    """As Markdown: medians, and the median of the ratios of neighbors with their range."""
    where = ", ".join(f"{key} {value}" for key, value in found["machine"].items())
    lines = [f"Measured on: {where}.", ""]
    lines += ["| what one waits for | before | now | before : now |", "|---|---|---|---|"]
    for name, both in found["waits"].items():
        ratios = [a / b for a, b in zip(both["before"], both["now"], strict=True)]
        cells = [name, *(duration(median(both[which])) for which in ("before", "now"))]
        cells.append(f"{median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def make_parser() -> Parser:
    """The options."""
    parser = Parser("waits.measure", __doc__)
    parser.add_argument("--before", type=Path, required=True, help="a checkout of earlier")
    parser.add_argument("--rounds", type=COUNT, default=5)
    parser.add_argument("--output", type=Path, default=FOLDER, help="folder of the results")
    return parser


def main(arguments: list[str] | None = None) -> None:
    """Measure, print and write."""
    parser = make_parser()
    options: argparse.Namespace = parser.parse_args(arguments)
    if not (options.before / "vae_lib" / "train.py").is_file():
        parser.error(f"--before {options.before} is no checkout of this repository")
    parser.will_write(options.output, ("results.json", "table.md"))
    options.device = torch.device("cpu")
    try:
        waits = measure(options.before, options.rounds)
    except WaitError as error:
        sys.exit(f"a wait could not be measured: {error}")
    found = {"machine": machine(options), "waits": waits}
    write_text(options.output / "results.json", json.dumps(found, indent=1) + "\n")
    write_text(options.output / "table.md", table(found))
    print(table(found))


if __name__ == "__main__":
    main()
