"""What the experiments share: options that are checked first, tables, weights, their folder.

What can be refused is refused before the work: one line on stderr, and the exit status 2. Files are
written whole or not at all.
"""

import argparse
import copy
import csv
import io
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import torch
from torch import Tensor

from vae_lib import FileError, load_model, save_model
from vae_lib.commands.options import number_between
from vae_lib.objectives import Objective, Terms
from vae_lib.progress import is_installed
from vae_lib.vae import VAE
from vae_lib.whole_files import check_writable, write_text, write_whole

EXPERIMENTS = Path(__file__).parent  # each experiment's folder is EXPERIMENTS / its name
SEED = number_between(int, 0, 2**63)  # argparse types
COUNT = number_between(int, 1, 1e6)


class Parser(argparse.ArgumentParser):
    """Options of an experiment, and what it needs besides.

    Args:
        module: The module that is run, without "experiments".
        text: Its docstring.
    """

    def __init__(self, module: str, text: str) -> None:
        prog = f"python -m experiments.{module}"
        super().__init__(prog=prog, description=text.splitlines()[0], allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong; exit status 2."""
        print(f"{self.prog}: error: {' '.join(str(message).split())}", file=sys.stderr)
        sys.exit(2)

    def parse_args(self, *args: Any, **options: Any) -> argparse.Namespace:
        """As the parent; what a terminal's encoding lacks will not stop the run when printed."""
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(errors="backslashreplace")
        return super().parse_args(*args, **options)

    def will_write(self, folder: Path, names: Iterable[str] = (), new: bool = False) -> None:
        """Refuse a folder that files of these names cannot be written into.

        It has to be there, unless it is `new`: one that the work makes.
        """
        try:
            check_writable(folder, names, new)
        except FileError as error:
            self.error(error)

    def will_import(self, module: str, package: str) -> None:
        """Refuse to begin where a package is not installed."""
        if not is_installed(module):
            self.error(f"{package} is not installed, and is needed: pip install {package}")

    def takes_once(self, option: str, values: Sequence) -> None:
        """Refuse a value that an option has twice."""
        for value in values:
            if list(values).count(value) > 1:
                self.error(f"{option} has {value} more than once: give each value once")

    def model(self, path: Path) -> VAE:
        """Read the weights that the work needs."""
        try:
            return load_model(path)
        except FileError as error:
            self.error(error)

    def table(self, path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
        """Read a CSV file that the work adds rows to; no file, no rows."""
        if not path.exists():
            return []
        try:
            rows = read_rows(path)
            for row in rows:
                int(row.get("seed", 0))
        except (OSError, ValueError, TypeError, csv.Error) as error:
            self.error(f"{path} cannot be read ({error}): repair it, or move it away")
        if rows and list(rows[0]) != list(columns):
            self.error(
                f"{path} has the columns {', '.join(map(str, rows[0]))}, not"
                f" {', '.join(columns)}: move it away"
            )
        return rows

    def json(self, path: Path, kind: type[list | dict] = dict, needed: bool = False) -> Any:
        """Read a JSON file, a dictionary or a list; an empty one if there is no file."""
        if not path.exists() and not needed:
            return kind()
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            self.error(f"{path} cannot be read ({error}): repair it, or move it away")
        if not isinstance(found, kind):
            self.error(f"{path} holds a {type(found).__name__}, not a {kind.__name__}: repair it")
        return found


# Tables


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file with a header line."""
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write_rows(path: Path, rows: Sequence[dict], form: str = "") -> None:
    """Write a CSV file with a header line; floating-point numbers in a form such as ".2f"."""
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0], lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({k: format(v, form) if isinstance(v, float) else v for k, v in row.items()})
    write_text(path, text.getvalue())


def unfinished(runs: Iterable[tuple], rows: Iterable[dict], columns: Sequence[str]) -> list[tuple]:
    """The runs that a table lacks. A run is what its row has in these columns.

    A number is the same however it is written: a file has 1 where a program has 1.0.
    """

    def plain(value: object) -> object:
        try:
            return float(str(value))
        except ValueError:
            return str(value)

    finished = {tuple(plain(row[column]) for column in columns) for row in rows}
    return [run for run in runs if tuple(map(plain, run)) not in finished]


# Weights


def save_half(model: VAE, path: Path) -> VAE:
    """Write a model in half precision, and return it as it is read back, in full precision.

    The model that is given stays as it is.
    """
    save_model(copy.deepcopy(model).half(), path)
    return load_model(path, into=copy.deepcopy(model))


def save_tensors(content: dict, path: Path) -> None:
    """Write tensors alone, such as a state dict, which `torch.load` reads."""
    memory = io.BytesIO()
    torch.save(content, memory)
    write_whole(path, lambda file: file.write(memory.getbuffer()))


# Training


def drawing_from(source: torch.Generator, objective: Objective) -> Objective:
    """The objective with its noise from one generator, which the batches may be drawn from too.

    `fit` gives it a fresh one in each epoch. This repeats runs that were made with a single one.
    """

    def drawn(
        model: VAE,
        x: Tensor,
        y: Tensor | None,
        *,
        epochs_done: float,
        generator: torch.Generator | None,
    ) -> Terms:
        return objective(model, x, y, epochs_done=epochs_done, generator=source)

    return drawn
