"""Put what a tool has made between two marks in a page that people write."""

from __future__ import annotations

from pathlib import Path


def between_marks(page: Path, begin: str, end: str, made: str) -> str:
    """The text of a page with something else between its two marks.

    Raises:
        ValueError: A mark is missing.
    """
    before, begins, rest = page.read_text(encoding="utf-8").partition(begin)
    _, ends, after = rest.partition(end)
    if not (begins and ends):
        raise ValueError(f"{page.name} needs the lines {begin} and {end}")
    return f"{before}{begin}\n\n{made}\n\n{end}{after}"
