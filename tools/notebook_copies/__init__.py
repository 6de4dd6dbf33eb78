"""Write the chapters as notebooks that read well where no extension of the site is installed.

JupyterLab, Colab and editors do not know MyST. In a copy, solutions are folded with their code in
them, exercises, figures and formulas have the numbers of the page, and terms and citations are in
words. `make lab` writes such copies into learn/, where they are the student's: a copy that was
edited stays as it is, and a newer chapter is written beside it.

The committed notebooks know no address, so that a fork needs no change. The publishing step gives
the repository's, and then the first cell of a copy fetches the book where `vae_lib` is not found.

    python -m tools.notebook_copies [FOLDER] [--address ADDRESS]
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from yaml import YAMLError

from tools.notebook_copies.book import Book
from tools.notebook_copies.cells import copy_of
from tools.notebook_copies.keeping import write
from tools.refusal import Parser

ROOT = Path(__file__).resolve().parents[2]


def copies(book: Book, address: str | None = None) -> dict[str, dict[str, Any]]:
    """The copies of all chapters, by the names of their files.

    Raises:
        ValueError: A chapter cannot be copied; says which.
    """
    return {chapter.path.name: copy_of(chapter, book, address) for chapter in book.chapters}


def main(arguments: list[str] | None = None) -> None:
    """Write the copies that the folder does not have yet, none if a chapter cannot be copied."""
    parser = Parser("notebook_copies", __doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "learn")
    parser.add_argument("--address", help="of the repository, for git clone")
    options = parser.parse_args(arguments)
    if options.address is not None and not re.fullmatch(
        r"[^\s\"\\{}]*[^\s\"\\{}/:]/*", options.address
    ):
        parser.error(
            f"{options.address!r} is not an address for git clone: such as"
            " https://example.org/ada/book"
        )
    try:
        made = copies(Book(ROOT), options.address)
        if not made:
            parser.error(f"there are no notebooks in {ROOT / 'notebooks'}")
        parser.will_write(options.folder, *made)
        options.folder.mkdir(parents=True, exist_ok=True)
        for name, copy in made.items():
            path = options.folder / name
            written = write(path, copy)
            if written and written != path:
                print(
                    f"You have edited {name}, so it stays; the newer chapter is {written.name!r}."
                )
    except (ValueError, OSError, YAMLError) as error:
        parser.error(error)
