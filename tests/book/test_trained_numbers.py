"""What comes out of training holds elsewhere too: it was measured on other, simulated machines."""

from __future__ import annotations

import math
from pathlib import Path

import nbformat
import pytest
from notebook_rules import notebooks

from tools.elsewhere import is_trained, texts_of
from tools.notebook_outputs import NUMBER
from tools.trained_numbers import COLUMNS, MEASURED, STORED, TABLE, last_digit, read_table, spread

UNITS = 10  # of the last digit: two digits in doubt would be one too many
ROWS = read_table()


@pytest.mark.parametrize("path", notebooks(), ids=lambda path: path.stem)
def test_every_trained_number_is_in_the_table(path: Path) -> None:
    """Where this fails after a notebook has changed: `make elsewhere NB=05`."""
    shown = {
        (cell.id, place): number
        for cell in nbformat.read(path, as_version=4).cells
        if is_trained(cell)
        for place, number in enumerate(
            number for text in texts_of(cell) for number in NUMBER.findall(text)
        )
    }
    measured = {
        (row["cell"], int(row["place"])): row[STORED]
        for row in ROWS
        if row["notebook"] == path.stem
    }
    assert measured == shown


@pytest.mark.parametrize("path", notebooks(), ids=lambda path: path.stem)
def test_no_digit_is_printed_that_another_machine_changes(path: Path) -> None:
    """Except for the last one: a number moves by fewer than ten units of its last digit."""
    loose = [
        f"cell {row['cell']}, number {row['place']}: {row[STORED]} ± {spread(row):.3g}"
        for row in ROWS
        if row["notebook"] == path.stem and spread(row) >= UNITS * last_digit(row[STORED])
    ]
    assert not loose, "\n".join(loose)


def test_every_number_was_measured_on_every_machine() -> None:
    """But on `full`, which takes a processor with more instructions than AVX2, and may be blank."""
    assert tuple(ROWS[0]) == COLUMNS and TABLE.exists()
    for row in ROWS:
        assert all(row[name] for name in MEASURED if name != "full"), row


def test_machines_do_differ() -> None:
    """Numbers move on each machine that was measured: it took effect."""
    for name in MEASURED:
        shown = [row for row in ROWS if row[name]]
        assert not shown or any(row[name] != row[STORED] for row in shown), name
    assert all(math.isfinite(spread(row)) for row in ROWS)
