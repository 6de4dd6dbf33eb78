"""Fold the cells of a notebook that say so in their first line.

A cell whose code a reader need not see begins with a line such as `# Show: the plot`. From it
follows what the page, JupyterLab and the copies for readers need to know: the tag `hide-input`,
the prompt that unfolds the cell in the page, and `source_hidden` for JupyterLab. A cell without
such a line has none of these.

    python -m tools.folding            # all notebooks; `make format` does it too
    python -m tools.folding 02         # one
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import Any

import nbformat
from nbformat import NotebookNode

from tools.refusal import Parser

FOLDED = re.compile(r"# Show: (?P<what>\S.*)")
TAG = "hide-input"
PROMPTS = {"code_prompt_show": "Show the code: {}", "code_prompt_hide": "Hide the code: {}"}


def what_is_folded(source: str) -> str | None:
    """What a cell's first line says that it shows; None for a cell that is open."""
    first = source.split("\n", 1)[0]
    found = FOLDED.fullmatch(first.rstrip())
    return found["what"] if found else None


def folded(metadata: dict[str, Any], what: str | None) -> dict[str, Any]:
    """The metadata of a cell as its first line wants them; all else in them stays.

    Args:
        metadata: Of a code cell.
        what: What its first line says that it shows; None for an open cell.
    """
    tags = [tag for tag in metadata.get("tags", []) if tag != TAG]
    prompts = {k: v for k, v in metadata.get("mystnb", {}).items() if k not in PROMPTS}
    jupyter = {k: v for k, v in metadata.get("jupyter", {}).items() if k != "source_hidden"}
    if what is not None:
        tags.append(TAG)
        prompts |= {name: text.format(what) for name, text in PROMPTS.items()}
        jupyter["source_hidden"] = True
    own = {"tags": sorted(tags), "mystnb": prompts, "jupyter": jupyter}
    rest = {key: value for key, value in metadata.items() if key not in own}
    return rest | {key: value for key, value in own.items() if value}


def fold(notebook: NotebookNode) -> bool:
    """Fold the code cells of a notebook in place; returns whether anything changed."""
    changed = False
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        wanted = nbformat.from_dict(folded(cell.metadata, what_is_folded(cell.source)))
        changed |= wanted != cell.metadata
        cell.metadata = wanted
    return changed


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit status."""
    from tools.execute import NotebookError, choose, write_atomically  # which folds, too

    parser = Parser("folding", __doc__)
    parser.add_argument("notebooks", nargs="*", help="paths, or beginnings of names such as 03")
    options = parser.parse_args(arguments)
    try:
        paths = choose(options.notebooks)
    except NotebookError as error:
        parser.error(str(error))
    for path in paths:
        notebook = nbformat.read(path, as_version=4)
        if fold(notebook):
            write_atomically(path, nbformat.writes(notebook))
    return 0


if __name__ == "__main__":
    sys.exit(main())
