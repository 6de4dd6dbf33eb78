"""The rules that every notebook keeps. Each rule takes a notebook and yields what breaks it."""

from __future__ import annotations

import ast
import base64
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import nbformat
import yaml
from nbformat import NotebookNode
from sitting import sitting

from tools.folding import folded, what_is_folded
from tools.notebook_copies.book import Chapter

ROOT = Path(__file__).parents[2]
MOST_LINES = 30
MOST_BYTES = 1_500_000
SHORTEST_ALT = 20  # characters
PICTURES = ("image/png", "image/jpeg", "image/svg+xml", "image/gif")
# A chapter is read in one sitting (sitting.py): words, open lines of code, and minutes.
SITTING = {"words": (2000, 3500), "lines": (150, 250), "minutes": (25, 40)}
SHORTER = {
    "vae_in_ten_minutes": {"words": (1000, 2000), "lines": (60, 150), "minutes": (10, 20)},
}
OPEN_LINES, OPEN_WIDTH = 20, 76  # of a cell whose code every reader sees
PICTURE_BYTES, PICTURE_WIDTH = 60_000, 460  # pixels of the page: its text is legible on a phone
FIGURE_STATE = "application/vnd.vae-lib.figure+json"

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

    @property
    def name(self) -> str:
        """What the file is called after its number: 04_kl_divergence.ipynb is kl_divergence."""
        return self.path.stem.partition("_")[2]

    def beside(self, folder: str) -> Path:
        """Its file among the solutions or the checkers: notebooks/solutions/kl_divergence.py."""
        return self.path.parent / folder / f"{self.name}.py"


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


def runs_every_checker(notebook: Notebook) -> Problems:
    """A checker `check_kl` goes with a solution `kl`, and a cell calls it."""
    solutions = functions(notebook.beside("solutions"))
    for checker in checkers_of(notebook):
        name = checker.removeprefix("check_")
        if name not in solutions:
            yield f"{checker} has no solution {name} in {notebook.beside('solutions').name}"
        if f"{checker}(" not in notebook.source:
            yield f"no cell calls {checker}(…)"


def leaves_the_answers_to_the_reader(notebook: Notebook) -> Problems:
    """A checker is given an empty stub and says so."""
    for place, cell in notebook.code:
        if re.search(r"(?:from|import) solutions\b|\bsolutions\.", cell.source):
            yield f"cell {place} uses the solutions"
        if not any(f"{checker}(" in cell.source for checker in checkers_of(notebook)):
            continue
        if not re.search(r"(?:return|=) \.\.\.  # your answer", cell.source):
            yield f"cell {place} has no empty stub: `return ...  # your answer`"
        said = "".join(output.get("text", "") for output in cell.outputs)
        if not said.startswith("Not answered yet: ") or len(cell.outputs) != 1:
            yield f"cell {place} should say “Not answered yet: …” and nothing else, not {said!r}"


def folds_what_it_says(notebook: Notebook) -> Problems:
    """A cell is folded if and only if its first line says what it shows."""
    for place, cell in notebook.code:
        if folded(cell.metadata, what_is_folded(cell.source)) != cell.metadata:
            yield f"cell {place} is not folded as its first line says; run `make format`"


def shows_little_code(notebook: Notebook) -> Problems:
    """What every reader sees is short, and the first cell is folded."""
    for place, cell in notebook.code:
        lines = cell.source.splitlines()
        widest = max(map(len, lines))
        if widest > OPEN_WIDTH:
            yield f"cell {place} has a line of {widest} characters; {OPEN_WIDTH} are allowed"
        if what_is_folded(cell.source) is None and len(lines) > OPEN_LINES:
            yield f"cell {place} shows {len(lines)} lines; {OPEN_LINES} are allowed, or fold it"
    place, first = notebook.code[0]
    if what_is_folded(first.source) is None or len(first.source.splitlines()) > 3:
        yield f"cell {place}, the first, is not three folded lines"


def names_equations_that_exist(notebook: Notebook) -> Problems:
    """A comment in the code names an equation as the page does, by its number."""
    number = int(notebook.path.name[:2]) or None
    known = {labelled.name for _, labelled in Chapter(notebook.path, number).labels()}
    an_equation = r"\(\d+\)" if number is None else r"\(\d+\.\d+\)"
    for place, cell in notebook.code:
        for comment in re.findall(r"#.*", cell.source):
            for label in re.findall(r"\beq-[\w-]+", comment):
                yield f"cell {place} names the label {label}, which no reader sees: give its number"
            for name in set(re.findall(an_equation, comment)) - known:
                yield f"cell {place} names the equation {name}, which is not in the chapter"


def fits_one_sitting(notebook: Notebook) -> Problems:
    """A chapter is neither a page nor a book."""
    found = sitting(notebook.cells)
    for name, (least, most) in SHORTER.get(notebook.name, SITTING).items():
        value = getattr(found, name)
        if not least <= value <= most:
            yield f"it has {value:.0f} {name} to read; {least} to {most} are allowed"


def has_captions_and_small_pictures(notebook: Notebook) -> Problems:
    """A caption follows each figure, which fits a phone."""
    for place, cell in notebook.code:
        shown = [o for o in cell.outputs if "image/png" in o.get("data", {})]
        if not shown:
            continue
        after = notebook.cells[place + 1] if place + 1 < len(notebook.cells) else cell
        if not re.match(r":{3,}\{caption\} fig-\S+\n\*\*", after.source):
            yield f"cell {place}: its figure has no caption; begin the next cell with one"
        for output in shown:
            if FIGURE_STATE in output.data:
                continue  # a live figure, which fits the page by itself
            size = len(base64.b64decode(output.data["image/png"]))
            width = output.metadata.get("image/png", {}).get("width", PICTURE_WIDTH + 1)
            if size > PICTURE_BYTES:
                yield f"cell {place}: the picture has {size} bytes; {PICTURE_BYTES} are allowed"
            if width > PICTURE_WIDTH:
                yield f"cell {place}: the picture is wider than plotting.COLUMN"


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
    runs_every_checker,
    leaves_the_answers_to_the_reader,
    folds_what_it_says,
    shows_little_code,
    names_equations_that_exist,
    fits_one_sitting,
    has_captions_and_small_pictures,
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


def checkers_of(notebook: Notebook) -> list[str]:
    """The names of a chapter's checkers: check_…"""
    return [name for name in functions(notebook.beside("checkers")) if name.startswith("check_")]


def functions(path: Path) -> list[str]:
    """The public functions that a file defines; none if there is no such file."""
    if not path.exists():
        return []
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    return [name for name in names if not name.startswith("_")]
