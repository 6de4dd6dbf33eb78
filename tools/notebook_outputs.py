"""How closely a notebook's fresh output must agree with the stored one.

nbval compares outputs as text. Here a fresh line counts as the stored line if the two differ in
nothing but floating-point numbers (and the spaces around them), each within a relative
tolerance. Whole numbers, words and the number of lines must be the same. A number counts as
floating-point if it is written with a point or an exponent: ``0.5``, ``1e-05``; not ``12``.
"""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Iterable

RELATIVE = 1e-3  # other processors add in another order
RELATIVE_TRAINED = 2e-2  # for cells tagged `trained`: training amplifies the difference
ABSOLUTE = 1e-6  # what is left of a zero in single precision

FLOAT = re.compile(
    r"(?<![\w.])[-+−]?(?:(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+)(?!\w|\.\d)"
)


def tolerance(tags: Iterable[str]) -> float:
    """The relative tolerance for a cell with these tags."""
    return RELATIVE_TRAINED if "trained" in tags else RELATIVE


def agree(fresh: str, stored: str, relative: float) -> bool:
    """Whether two lines are the same but for floating-point numbers within the tolerance."""
    words = [[" ".join(part.split()) for part in FLOAT.split(line)] for line in (fresh, stored)]
    if words[0] != words[1]:
        return False
    numbers = [
        [float(number.replace("−", "-")) for number in FLOAT.findall(line)]
        for line in (fresh, stored)
    ]
    return all(
        math.isclose(a, b, rel_tol=relative, abs_tol=ABSOLUTE)
        for a, b in zip(*numbers, strict=True)
    )


def settle(fresh: str, stored: str, relative: float) -> str:
    """The fresh text, in which each line that agrees with the stored one is replaced by it."""
    fresh_lines, stored_lines = fresh.split("\n"), stored.split("\n")
    if len(fresh_lines) != len(stored_lines):
        return fresh
    return "\n".join(
        b if agree(a, b, relative) else a for a, b in zip(fresh_lines, stored_lines, strict=True)
    )


def settle_outputs(fresh: list, stored: list, relative: float) -> list:
    """A copy of a cell's fresh outputs in which what agrees with the stored ones is settled.

    Texts are paired as nbval pairs them: the i-th of a stream or of a MIME type with the i-th.
    """
    fresh = copy.deepcopy(fresh)
    waiting: dict[str, list[str]] = {}
    for holder, key, kind in texts(stored):
        waiting.setdefault(kind, []).append(holder[key])
    for holder, key, kind in texts(fresh):
        if waiting.get(kind):
            holder[key] = settle(holder[key], waiting[kind].pop(0), relative)
    return fresh


def texts(outputs: list) -> Iterable[tuple[dict, str, str]]:
    """Every text in a cell's outputs: what holds it, under which key, and of which kind it is."""
    for output in outputs:
        if output["output_type"] == "stream":
            yield output, "text", output["name"]
        for mime, value in output.get("data", {}).items():
            if isinstance(value, str) and not mime.startswith("image/"):
                yield output["data"], mime, mime
