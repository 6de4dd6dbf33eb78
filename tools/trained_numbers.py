"""How far the numbers that come out of training move from machine to machine: a committed table.

`tools.elsewhere` writes it, tests/trained_numbers.csv: a row for each number in the output of a
cell tagged `trained`, with what is stored and what each simulated machine showed in its place. The
tests take a cell's tolerance from it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from tools.execute import ROOT, write_atomically
from tools.machines import MACHINES
from tools.notebook_outputs import RELATIVE, Tolerance, value_of

TABLE = ROOT / "tests" / "trained_numbers.csv"
STORED = "stored"
MEASURED = [name for name in MACHINES if name != "usual"]
COLUMNS = ("notebook", "cell", "place", STORED, *MEASURED)
# A new processor is one more draw from the distribution that the machines were drawn from. Where
# several were at most so far off, another is hardly ever three times as far.
MARGIN = 3

Row = dict[str, str]


def read_table() -> list[Row]:
    """The rows of the table; none if there is no such file."""
    if not TABLE.exists():
        return []
    with open(TABLE, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_table(rows: Iterable[Row]) -> None:
    """Write the table, in the order of the notebooks."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(sorted(rows, key=lambda row: row["notebook"]))  # a stable sort
    write_atomically(TABLE, text.getvalue())


def last_digit(number: str) -> float:
    """What one unit of a number's last written digit is worth: 0.01 for "3.14", 1 for "500"."""
    mantissa, _, exponent = number.lower().partition("e")
    decimals = len(mantissa.partition(".")[2])
    return 10.0 ** (int(exponent or 0) - decimals)


def spread(row: Row, machines: Sequence[str] = MEASURED) -> float:
    """By how much a number differed from the stored one on these machines, at most.

    A machine on which the words differed, or that was not measured, has no number.
    """
    stored = value_of(row[STORED])
    found = [value_of(row[name]) for name in machines if row[name]]
    return max((abs(value - stored) for value in found), default=0.0)


def allowed(row: Row, machines: Sequence[str] = MEASURED) -> float:
    """By how much a number may differ from the stored one, on any machine.

    What was measured counts `MARGIN` times. One unit of the last digit comes on top, since what
    hardly moves can still be rounded the other way, and what a plain cell may differ by.
    """
    stored = row[STORED]
    rounding = last_digit(stored) + RELATIVE * abs(value_of(stored))
    return MARGIN * spread(row, machines) + rounding


def tolerance(notebook: str, cell: str, rows: Iterable[Row]) -> Tolerance:
    """What the outputs of a cell have to agree with: its rows, or those of a plain cell."""
    own = [allowed(row) for row in rows if (row["notebook"], row["cell"]) == (notebook, cell)]
    return Tolerance(own or None)
