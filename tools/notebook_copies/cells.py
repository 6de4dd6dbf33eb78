"""Turn a chapter into its copy: the first cell, the folded cells, the text, the works cited."""

from __future__ import annotations

import copy
import re
from typing import Any

from tools.notebook_copies.book import Book, Chapter
from tools.notebook_copies.citations import keys
from tools.notebook_copies.forms import Place, convert
from tools.notebook_copies.myst import ROOT, roles

SHOW = "# Show: "
CITING = ("cite:p", "cite:t")
# The first cell of code of every chapter. It is run in notebooks/, and in learn/ beside it.
FIRST = """\
# Show: find the book's code
import sys; sys.path[:0] = ["..", "../notebooks"]
import vae_lib  # missing? clone the whole book, and run make lab there"""
# What stands there in a copy that leaves the book, for Colab or for a download.
FETCH = """\
# Show: find the book's code
import sys; sys.path[:0] = ["..", "../notebooks"]
try:
    import vae_lib
except ModuleNotFoundError:  # opened by itself: fetch the book, and what Colab lacks
    import os, subprocess
    print("Fetching the book from {address}")
    if not os.path.exists("{folder}"):
        subprocess.run(["git", "clone", "--quiet", "--depth=1", "{address}"], check=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet"]
    subprocess.run([*pip, {packages}], check=True)
    os.chdir("{folder}/notebooks")
    sys.path[:0] = [os.getcwd(), os.path.dirname(os.getcwd())]
    import vae_lib"""


def copy_of(chapter: Chapter, book: Book, address: str | None = None) -> dict[str, Any]:
    """A chapter as a notebook that reads well in any program, with its outputs.

    Args:
        chapter: What is copied.
        book: The book that it stands in.
        address: Of the repository, for `git clone`, where the copy leaves the book.

    Raises:
        ValueError: The first cell of code is another one, or a text cannot be converted.
    """
    notebook = copy.deepcopy(chapter.notebook)
    cited: list[str] = []
    name = chapter.path.name
    set_first_cell(notebook, name, address)
    for place, cell in enumerate(notebook["cells"]):
        cell["source"] = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            citing = [role for role in roles(cell["source"]) if role.name in CITING]
            cited += [key for role in citing for key in keys(role.text)]
            try:
                cell["source"] = convert(cell["source"], Place(book))
            except ValueError as error:
                raise ValueError(f"{name}: cell {place}: {error}") from None
        elif cell["source"].startswith(SHOW):
            fold(cell)
            if address:
                fold_in_colab(cell)
    if cited:
        notebook["cells"].append(list_of_works(book, cited))
    for cell in notebook["cells"]:
        cell["source"] = cell["source"].splitlines(keepends=True)
    return notebook


def set_first_cell(notebook: dict[str, Any], name: str, address: str | None) -> None:
    """Let the first cell of code know where the book is, if the copy leaves it.

    Raises:
        ValueError: It is not the cell that all chapters share.
    """
    cell = next((cell for cell in notebook["cells"] if cell["cell_type"] == "code"), None)
    if cell is None or "".join(cell["source"]) != FIRST:
        raise ValueError(
            f"{name}: its first cell of code has to be FIRST of tools/notebook_copies/cells.py"
        )
    if address:
        packages = ", ".join(f'"{package}"' for package in missing_in_colab())
        folder = address.rstrip("/").rsplit("/", 1)[-1].removesuffix(".git")
        cell["source"] = FETCH.format(address=address, folder=folder, packages=packages)


def missing_in_colab() -> list[str]:
    """The packages that a notebook needs and Colab lacks, with the versions of requirements.txt."""
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    return re.findall(r"^anywidget==\S+", text, re.M)


def fold(cell: dict[str, Any]) -> None:
    """Let JupyterLab fold a cell of code; it goes on to show the first line."""
    cell["metadata"].setdefault("jupyter", {})["source_hidden"] = True


def fold_in_colab(cell: dict[str, Any]) -> None:
    """Let Colab fold a cell of code, and show its first line as a title."""
    cell["metadata"]["cellView"] = "form"
    title = cell["source"].removeprefix(SHOW)
    cell["source"] = f"# @title {title[:1].upper()}{title[1:]}"


def list_of_works(book: Book, cited: list[str]) -> dict[str, Any]:
    """A cell that lists the works which the chapter cites."""
    works = [f"- {work}" for work in book.bibliography.listed(cited)]
    return {
        "cell_type": "markdown",
        "id": "works-cited",
        "metadata": {},
        "source": "\n".join(["### Works cited in this chapter", "", *works]),
    }
