"""How the tests read an experiment's tables, and what its README states of them."""

from pathlib import Path

from experiments.common import read_rows


def rows_of(path: Path, **chosen: object) -> list[dict]:
    """The rows of a table that have these values, as numbers where they are."""
    rows = [{key: value_of(text) for key, text in row.items()} for row in read_rows(path)]
    return [row for row in rows if all(row[key] == wanted for key, wanted in chosen.items())]


def value_of(text: str) -> float | str:
    """A cell of a table."""
    try:
        return float(text)
    except ValueError:
        return text


def line_of(*cells: str) -> str:
    """A line of a table in a README."""
    return "| " + " | ".join(cells) + " |"
