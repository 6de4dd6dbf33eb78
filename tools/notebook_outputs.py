"""How closely a notebook's fresh output must agree with the stored one.

nbval compares outputs as text. Here a fresh line counts as the stored line if the two differ in
nothing but numbers (and the spaces around them), each within a tolerance. Words and the number of
lines must be the same.

- In a plain cell a floating-point number, one written with a point or an exponent (``0.5``,
  ``1e-05``), may differ by a thousandth of itself: other processors add in another order. Whole
  numbers must be the same.
- A live figure's state counts as the stored one if the figure, its version, the names of its traits
  and those that are plain numbers or words are the same.
- In a cell tagged ``trained`` every number may differ by what `tools.elsewhere` measured: that tool
  ran the notebook on other machines and wrote how far each number moved.
"""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

FIGURE = "application/vnd.vae-lib.figure+json"  # as in vae_lib/live/base.py
RELATIVE = 1e-3
ABSOLUTE = 1e-6  # what is left of a zero in single precision

_FLOAT = r"(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+"
FLOAT = re.compile(rf"(?<![\w.])[-+−]?(?:{_FLOAT})(?!\w|\.\d)")
# 12,000 is one number; 3 in "conv3", "2.14.1" or "3-fold" is none
NUMBER = re.compile(rf"(?<![\w.])[-+−]?(?:{_FLOAT}|\d{{1,3}}(?:,\d{{3}})+|\d+)(?!\w|\.\d|-\w)")


@dataclass(frozen=True)
class Tolerance:
    """By how much a cell's numbers may differ from the stored ones.

    Attributes:
        spreads: For each number of the cell's output, in order, how far it may move; None for a
            plain cell, where `RELATIVE` holds for floating-point numbers.
    """

    spreads: Sequence[float] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """What counts as a number that may differ."""
        return FLOAT if self.spreads is None else NUMBER

    def accepts(self, fresh: str, stored: str, first: int = 0) -> bool:
        """Whether two lines are the same but for numbers that agree.

        Args:
            fresh: What the cell shows now.
            stored: What the notebook holds.
            first: How many numbers the cell's output has before this line.
        """
        words = [
            [" ".join(part.split()) for part in self.pattern.split(line)]
            for line in (fresh, stored)
        ]
        if words[0] != words[1]:
            return False
        found = [map(value_of, self.pattern.findall(line)) for line in (fresh, stored)]
        return all(
            math.isclose(a, b, rel_tol=RELATIVE, abs_tol=ABSOLUTE)
            if self.spreads is None
            else abs(a - b) <= self.spreads[first + place]
            for place, (a, b) in enumerate(zip(*found, strict=True))
        )


def value_of(number: str) -> float:
    """The value of a number as it is written: "−1,234.5" is -1234.5."""
    return float(number.replace("−", "-").replace(",", ""))


def settle(fresh: str, stored: str, tolerance: Tolerance, first: int = 0) -> str:
    """The fresh text, in which each line that agrees with the stored one is replaced by it."""
    fresh_lines, stored_lines = fresh.split("\n"), stored.split("\n")
    if len(fresh_lines) != len(stored_lines):
        return fresh
    settled = []
    for a, b in zip(fresh_lines, stored_lines, strict=True):
        settled.append(b if tolerance.accepts(a, b, first) else a)
        first += len(tolerance.pattern.findall(b))
    return "\n".join(settled)


def settle_outputs(fresh: list, stored: list, tolerance: Tolerance) -> list:
    """A copy of a cell's fresh outputs in which what agrees with the stored ones is settled.

    Texts are paired as nbval pairs them: the i-th of a stream or of a MIME type with the i-th.
    """
    fresh = copy.deepcopy(fresh)
    waiting: dict[str, list[tuple[str, int]]] = {}
    first = 0
    for holder, key, kind in texts(stored):
        waiting.setdefault(kind, []).append((holder[key], first))
        first += len(tolerance.pattern.findall(holder[key]))
    for holder, key, kind in texts(fresh):
        if waiting.get(kind):
            text, first = waiting[kind].pop(0)
            holder[key] = settle(holder[key], text, tolerance, first)
    known = figures(stored)
    for data in figures(fresh):
        if known and outline(data[FIGURE]) == outline(known[0][FIGURE]):
            data[FIGURE] = known.pop(0)[FIGURE]
    return fresh


def figures(outputs: list) -> list[dict]:
    """What holds the state of a live figure, in order."""
    return [output["data"] for output in outputs if FIGURE in output.get("data", {})]


def outline(figure: dict[str, Any]) -> tuple:
    """What a live figure's state says without its long numbers: they come out of training."""
    plain = {
        name: value
        for name, value in figure["state"].items()
        if isinstance(value, str | int | float) and name != "alt"
    }
    traits = (set(figure["state"]), set(figure["buffers"]))
    return figure["figure"], figure["name"], figure["version"], traits, plain


def texts(outputs: list) -> Iterable[tuple[dict, str, str]]:
    """Every text in a cell's outputs: what holds it, under which key, and of which kind it is.

    What stands for a picture, such as ``<Figure size 720x290 with 1 Axes>``, is none.
    """
    for output in outputs:
        if output["output_type"] == "stream":
            yield output, "text", output["name"]
        data = output.get("data", {})
        pictured = any(mime.startswith("image/") for mime in data)
        for mime, value in sorted(data.items()):  # as a notebook stores them
            stands_in = pictured and str(value).startswith("<Figure ")
            if isinstance(value, str) and not mime.startswith("image/") and not stands_in:
                yield data, mime, mime
