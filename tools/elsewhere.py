"""Run the notebooks that train on other machines, simulated, and write how far each number moves.

    python -m tools.elsewhere            measure: run on all machines, write the table
    python -m tools.elsewhere 05 11      measure these notebooks only
    python -m tools.elsewhere --check    verify: run on one machine that differs in everything

A number that comes out of training belongs to the machine that trained: another instruction set
or another number of threads changes the last bits of every step, and training makes that larger.
This writes what every machine of `tools.machines` shows in the place of each such number into
tests/trained_numbers.csv, from which the tests take their tolerances (`tools.trained_numbers`).

It also reports, and exits with status 1 for, what is wrong on any machine: a cell that fails
there, for example on an assertion, and words that change.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from tools import trained_numbers
from tools.execute import (
    AT_A_TIME,
    ROOT,
    NotebookError,
    choose,
    join_streams,
    run_notebook,
    shown,
)
from tools.machines import CHOSEN, MACHINES
from tools.notebook_outputs import NUMBER, texts
from tools.trained_numbers import MEASURED, STORED, Row, read_table, write_table

# Two kernels of two threads each share the cores: a thread that waits has to let the others work.
CHECKED = {CHOSEN: "elsewhere", "OMP_WAIT_POLICY": "passive"}


@dataclass
class Cell:
    """What a trained cell shows on each machine.

    Attributes:
        notebook: The notebook's name, without its ending.
        id: The cell's id, which follows from what stands in it.
        number: Where it stands in the notebook, for messages.
        shown: For each machine its texts; `STORED` is what the notebook holds.
    """

    notebook: str
    id: str
    number: int
    shown: dict[str, list[str]]

    def rows(self) -> list[dict[str, str]]:
        """The rows of the table: one for each number of the stored texts."""
        found = {
            machine: [number for text in cell_texts for number in NUMBER.findall(text)]
            for machine, cell_texts in self.shown.items()
        }
        keys = {"notebook": self.notebook, "cell": self.id}
        return [
            {**keys, "place": str(place)}
            | {
                machine: values[place] if len(values) == len(found[STORED]) else ""
                for machine, values in found.items()
            }
            for place in range(len(found[STORED]))
        ]

    def problems(self) -> list[str]:
        """On which machines the words are others."""
        stored = words(self.shown[STORED])
        found = []
        for machine, cell_texts in self.shown.items():
            fresh = words(cell_texts)
            if fresh == stored:
                continue
            pairs = itertools.zip_longest(fresh, stored)
            a, b = next((a, b) for a, b in pairs if a != b)
            found.append(f"{self.notebook}, cell {self.number}, on {machine}: {a!r}, not {b!r}")
        return found


def words(cell_texts: Iterable[str]) -> list[str]:
    """The lines of texts, each number a #, spaces made one."""
    lines = [line for text in cell_texts for line in text.split("\n")]
    return [" ".join(NUMBER.sub("#", line).split()) for line in lines]


def is_trained(cell: NotebookNode) -> bool:
    """Whether what a cell shows came out of training."""
    return cell.cell_type == "code" and "trained" in cell.metadata.get("tags", [])


def texts_of(cell: NotebookNode) -> list[str]:
    """What a cell shows as text."""
    return [holder[key] for holder, key, _ in texts(cell.outputs)]


def trained_notebooks(names: Sequence[str] = ()) -> list[Path]:
    """The notebooks with a trained cell among those that the names mean."""
    return [
        path
        for path in choose(names)
        if any(is_trained(cell) for cell in nbformat.read(path, as_version=4).cells)
    ]


def stored_cells(paths: Sequence[Path]) -> dict[tuple[str, str], Cell]:
    """The trained cells of notebooks, as stored, by notebook and id."""
    return {
        (path.stem, cell.id): Cell(path.stem, cell.id, number, {STORED: texts_of(cell)})
        for path in paths
        for number, cell in enumerate(nbformat.read(path, as_version=4).cells)
        if is_trained(cell)
    }


async def measure(
    paths: Sequence[Path], name: str, cells: dict[tuple[str, str], Cell]
) -> list[str]:
    """Run notebooks on a machine, note what their trained cells show, return which cells failed."""
    failed: list[str] = []
    places = asyncio.Semaphore(max(1, AT_A_TIME // MACHINES[name].threads))

    async def run(path: Path) -> None:
        async with places:
            start = time.perf_counter()
            environment = MACHINES[name].environment()
            try:
                notebook = await run_notebook(path, environment, allow_errors=True)
            except NotebookError as error:  # costs this notebook on this machine, no more
                failed.append(f"{path.stem}, on {name}: {str(error).splitlines()[-1]}")
                return
            seconds = time.perf_counter() - start
        for number, cell in enumerate(notebook.cells):
            for output in cell.get("outputs", []):
                if output.output_type == "error":
                    message = f"{output.ename} {output.evalue}".strip()
                    failed.append(f"{path.stem}, cell {number}, on {name}: {message}")
            if is_trained(cell):
                cell.outputs = join_streams(cell.outputs)  # printed text may arrive in pieces
                cells[path.stem, cell.id].shown[name] = texts_of(cell)
        print(f"{name}: {shown(path)} in {seconds:.0f} s", flush=True)

    await asyncio.gather(*(run(path) for path in paths))
    return failed


def updated(before: Sequence[Row], rows: Sequence[Row]) -> list[Row]:
    """The rows of a table after some notebooks were run on some machines.

    What other machines showed is kept as long as the stored number is the same. The rows of other
    notebooks stay, but for those of a notebook that is gone.
    """
    exist = {path.stem for path in choose(())} - {row["notebook"] for row in rows}
    known = {(row["notebook"], row["cell"], row["place"], row[STORED]): row for row in before}
    others = [row for row in before if row["notebook"] in exist]
    return others + [
        known.get((row["notebook"], row["cell"], row["place"], row[STORED]), {}) | row
        for row in rows
    ]


def machines_here() -> list[str]:
    """The machines that differ from the usual one here: not `full` on a processor without more."""
    program = "import torch; print(torch.backends.cpu.get_cpu_capability())"
    usual, full = (
        subprocess.check_output(
            [sys.executable, "-c", program], env=MACHINES[name].environment(), text=True
        )
        for name in ("usual", "full")
    )
    return [name for name in MEASURED if name != "full" or full != usual]


def check() -> int:
    """Test the notebooks that train on the machine `elsewhere`; returns pytest's exit status."""
    report = ROOT / "_build" / "elsewhere-report.xml"
    command = [
        sys.executable,
        "-m",
        "pytest",
        f"--junitxml={report}",
        *map(str, trained_notebooks()),
    ]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **CHECKED}).returncode


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit status: 1 if something is wrong on a machine."""
    parser = argparse.ArgumentParser(prog="python -m tools.elsewhere", description=__doc__)
    parser.add_argument("notebooks", nargs="*", help="paths, or beginnings of names such as 05")
    parser.add_argument(
        "--on",
        action="append",
        choices=MEASURED,
        help="a machine, and perhaps another; the table keeps what the rest showed",
    )
    parser.add_argument("--check", action="store_true", help="test on one machine; write nothing")
    options = parser.parse_args(arguments)
    if options.check:
        return check()
    try:
        paths = trained_notebooks(options.notebooks)
    except NotebookError as error:
        print(error, file=sys.stderr)
        return 2
    before = read_table()
    cells = stored_cells(paths)
    problems = []
    machines = options.on or machines_here()
    for name in machines:
        problems += asyncio.run(measure(paths, name, cells))
        write_table(updated(before, [row for cell in cells.values() for row in cell.rows()]))
    problems += [problem for cell in cells.values() for problem in cell.problems()]
    for problem in problems:
        print(problem, file=sys.stderr)
    table = shown(trained_numbers.TABLE)
    print(f"{len(paths)} notebooks on {len(machines)} machines; {table} is written.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
