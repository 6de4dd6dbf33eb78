"""Write copies into a folder where a student works, and lose nothing of what the student did.

A copy remembers in its metadata which text it was written from and which source code it was written
with. Another source means that somebody has edited it. Outputs are no edit: running a cell makes
them anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.refusal import write_whole

NOTES = "book_copy"


def digest(content: Any) -> str:
    """A fingerprint of something that JSON can hold."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def sources(notebook: dict[str, Any]) -> list[tuple[str, str]]:
    """The kind and the text of each cell."""
    return [(cell["cell_type"], "".join(cell["source"])) for cell in notebook["cells"]]


def text_of(copy: dict[str, Any]) -> str:
    """A copy as a file's text, with the notes by which it is recognized later."""
    notes = {"chapter": digest(copy), "sources": digest(sources(copy))}
    noted = {**copy, "metadata": {**copy["metadata"], NOTES: notes}}
    return json.dumps(noted, ensure_ascii=False, indent=1) + "\n"


def state(path: Path, chapter: str) -> str:
    """What may become of a file: "current", "old", "edited", or "missing".

    What cannot be read counts as edited, since somebody may still be able to mend it.
    """
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        notes = notebook["metadata"][NOTES]
        if notes["chapter"] == chapter:
            return "current"
        return "old" if notes["sources"] == digest(sources(notebook)) else "edited"
    except FileNotFoundError:
        return "missing"
    except (ValueError, KeyError, TypeError):
        return "edited"


def places(path: Path) -> Iterator[Path]:
    """Where a copy may go: its own name, and names beside it."""
    yield path
    yield path.with_stem(f"{path.stem} (newer)")
    number = 2
    while True:
        yield path.with_stem(f"{path.stem} (newer {number})")
        number += 1


def write(path: Path, copy: dict[str, Any]) -> Path | None:
    """Write a copy, beside the one that is there if that was edited.

    Returns:
        Where it was written; None if the folder has this chapter already.
    """
    chapter = digest(copy)
    for place in places(path):
        found = state(place, chapter)
        if found == "current":
            return None
        if found != "edited":
            write_whole(place, text_of(copy).encode())
            return place
    raise AssertionError("unreachable: there is always another name")
