"""The rules that every notebook keeps. Each rule takes a notebook and yields what breaks it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import nbformat
import yaml
from nbformat import NotebookNode

ROOT = Path(__file__).parents[2]
MOST_LINES = 30
MOST_BYTES = 1_500_000
SHORTEST_ALT = 20  # characters
PICTURES = ("image/png", "image/jpeg", "image/svg+xml", "image/gif")

Problems = Iterator[str]


@dataclass(frozen=True)
class Notebook:
    """A notebook and the files beside it."""

    path: Path

    @cached_property
    def cells(self) -> list[NotebookNode]:
        return nbformat.read(self.path, as_version=4).cells

    @property
    def code(self) -> list[tuple[int, NotebookNode]]:
        """The code cells that hold code, with their places."""
        return [
            (place, cell)
            for place, cell in enumerate(self.cells)
            if cell.cell_type == "code" and cell.source.strip()
        ]

    @property
    def source(self) -> str:
        """All code."""
        return "\n".join(cell.source for _, cell in self.code)

    @property
    def text(self) -> str:
        """All prose."""
        return "\n\n".join(cell.source for cell in self.cells if cell.cell_type == "markdown")

    def beside(self, folder: str) -> Path:
        """Its file among the solutions or the checkers: notebooks/solutions/ch03.py."""
        return self.path.parent / folder / f"ch{self.path.name[:2]}.py"


def was_run_from_top_to_bottom(notebook: Notebook) -> Problems:
    counts = [cell.execution_count for _, cell in notebook.code]
    if counts != list(range(1, len(counts) + 1)):
        yield f"execution counts are {counts}; run `make notebooks NB={notebook.path.name[:2]}`"


def shows_no_error(notebook: Notebook) -> Problems:
    for place, cell in notebook.code:
        expected = "raises-exception" in cell.metadata.get("tags", [])
        for output in cell.outputs:
            if output.output_type == "error" and not expected:
                yield f"cell {place} holds an error: {output.ename}: {output.evalue}"


def describes_every_figure(notebook: Notebook) -> Problems:
    """The alternative text says what is seen: a sentence, not the name of a file."""
    for place, cell in notebook.code:
        pictures = [
            mime
            for output in cell.outputs
            for mime in output.get("data", {})
            if mime in PICTURES and "alt" not in output.metadata.get(mime, {})  # a widget's has
        ]
        if not pictures:
            continue
        alt = cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "")
        if len(alt) < SHORTEST_ALT or " " not in alt or re.search(r"\.(png|jpe?g|svg)$", alt):
            yield f"cell {place}: a figure needs a text that says what is seen, not {alt!r}"
        if set(pictures) - {"image/png"}:
            yield f"cell {place}: figures are PNG, not {', '.join(pictures)}"


def has_no_long_cell(notebook: Notebook) -> Problems:
    for place, cell in notebook.code:
        lines = len(cell.source.splitlines())
        if lines > MOST_LINES:
            yield f"cell {place} is {lines} lines long; {MOST_LINES} are allowed"


def cites_what_exists(notebook: Notebook) -> Problems:
    for key in cited(notebook.text):
        if key not in bibliography():
            yield f"{key} is cited and is not in book/references.bib"


def solves_every_exercise(notebook: Notebook) -> Problems:
    """Each exercise has a label and one solution, which is folded."""
    fence = r"^(?:`{3,}|:{3,})"
    exercises = re.findall(fence + r"\{exercise(?:-start)?\}.*\n((?::.*\n)*)", notebook.text, re.M)
    labels = [re.search(r"^:label: *(\S+)", options, re.M) for options in exercises]
    solutions = re.findall(
        fence + r"\{solution(?:-start)?\} *(\S*).*\n((?::.*\n)*)", notebook.text, re.M
    )
    if None in labels:
        yield f"{labels.count(None)} exercises have no label"
    asked = {label[1] for label in labels if label}
    answered = [label for label, _ in solutions]
    for label in sorted(asked ^ set(answered)):
        yield f"{label} is an exercise without a solution, or a solution without an exercise"
    for label in sorted({label for label in answered if answered.count(label) > 1}):
        yield f"{label} has several solutions"
    for label, options in solutions:
        if ":class: dropdown" not in options:
            yield f"the solution of {label} is not folded (:class: dropdown)"


def runs_every_solution(notebook: Notebook) -> Problems:
    """A checker `check_kl` goes with a solution `kl`; the notebook runs both."""
    checkers = functions(notebook.beside("checkers"))
    solutions = functions(notebook.beside("solutions"))
    for checker in checkers:
        if not checker.startswith("check_"):
            continue
        name = checker.removeprefix("check_")
        if name not in solutions:
            yield f"{checker} has no solution {name} in {notebook.beside('solutions').name}"
        if f"solutions.{name}(" not in notebook.source:
            yield f"no cell calls solutions.{name}(…)"
        if f"{checker}(" not in notebook.source:
            yield f"no cell calls {checker}(…)"


def is_small(notebook: Notebook) -> Problems:
    size = notebook.path.stat().st_size
    if size > MOST_BYTES:
        yield f"the file has {size} bytes; {MOST_BYTES} are allowed"


def spells_out_its_formulas(notebook: Notebook) -> Problems:
    """JupyterLab does not know the macros of the site's own pages."""
    for name in macros():
        if re.search(rf"\\{name}(?![A-Za-z])", notebook.text):
            yield f"\\{name} is a macro of the site; JupyterLab shows it as an error"


def shows_nothing_that_changes(notebook: Notebook) -> Problems:
    """An object's address in memory is another one at every run."""
    for place, cell in notebook.code:
        if re.search(r"\bat 0x[0-9a-f]{6,}", nbformat.from_dict(cell).outputs.__repr__()):
            yield f"cell {place} shows an address in memory; end its last line with a semicolon"


RULES: tuple[Callable[[Notebook], Problems], ...] = (
    was_run_from_top_to_bottom,
    shows_no_error,
    describes_every_figure,
    has_no_long_cell,
    cites_what_exists,
    solves_every_exercise,
    runs_every_solution,
    is_small,
    spells_out_its_formulas,
    shows_nothing_that_changes,
)


def notebooks() -> list[Path]:
    """Every notebook of the book, in order."""
    return sorted((ROOT / "notebooks").glob("*.ipynb"))


def cited(text: str) -> list[str]:
    """The keys that a page cites."""
    roles = re.findall(r"\{(?:foot)?cite(?::\w+)?\}`([^`]+)`", text)
    return [key.strip() for keys in roles for key in keys.split(",")]


def bibliography() -> set[str]:
    """The keys of the bibliography."""
    text = (ROOT / "book" / "references.bib").read_text(encoding="utf-8")
    return set(re.findall(r"^@\w+\{([^,\s]+),", text, re.M))


def macros() -> list[str]:
    """The names of the macros that _config.yml defines for formulas."""
    config = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))
    return list(config["sphinx"]["config"]["formula_macros"])


def functions(path: Path) -> list[str]:
    """The public functions that a file defines; none if there is no such file."""
    if not path.exists():
        return []
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    return [name for name in names if not name.startswith("_")]
