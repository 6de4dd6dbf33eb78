"""Every notebook keeps the rules of notebook_rules.py, and every rule can be broken."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from notebook_rules import RULES, Notebook, notebooks

from tools.notebook_copies.cells import FIRST

BOOK = [Notebook(path) for path in notebooks()]  # each is read once, by the first rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_is_kept(rule) -> None:
    problems = [
        f"{notebook.path.name}: {problem}" for notebook in BOOK for problem in rule(notebook)
    ]
    assert problems == []


def test_first_code_cell_is_the_same_everywhere() -> None:
    """It finds the book's code, or says what to do; the copies of a notebook rely on it."""
    others = [notebook.path.name for notebook in BOOK if notebook.code[0][1].source != FIRST]
    assert others == []


def write(path: Path, *cells) -> Notebook:
    """A notebook of these cells."""
    nbformat.write(new_notebook(cells=list(cells)), path)
    return Notebook(path)


def code(source: str, count: int | None = 1, outputs=(), **metadata):
    """A code cell that was run."""
    return new_code_cell(source, execution_count=count, outputs=list(outputs), metadata=metadata)


PNG = new_output("display_data", data={"image/png": "iVBORw0KGgo=", "text/plain": "<Figure>"})
SVG = new_output("display_data", data={"image/svg+xml": "<svg/>"})
ERROR = new_output("error", ename="ValueError", evalue="no", traceback=[])
ADDRESS = new_output("stream", text="<Line2D object at 0x7f52a3b0c1d0>\n")
ALT = {"mystnb": {"image": {"alt": "Two bell curves, the narrow one to the right"}}}
FILE_NAME = {"mystnb": {"image": {"alt": "figures/two_bell_curves.png"}}}
EXERCISE = "```{exercise}\n:label: ch09-kl\n\nWhy?\n```\n\n"
SOLUTION = "```{solution} ch09-kl\n:class: dropdown\n\nSo.\n```\n"

BROKEN = {
    "was_run_from_top_to_bottom": [
        [code("1", 2)],
        [code("1", None)],
        [code("1", 2), code("2", 1)],
    ],
    "shows_no_error": [[code("1", 1, [ERROR])]],
    "describes_every_figure": [
        [code("1", 1, [PNG])],
        [code("1", 1, [PNG], mystnb={"image": {"alt": "A figure"}})],
        [code("1", 1, [PNG], **FILE_NAME)],
        [code("1", 1, [SVG], **ALT)],
    ],
    "has_no_long_cell": [[code("x = 1\n" * 31)]],
    "cites_what_exists": [[new_markdown_cell("As {cite:t}`kingma2014,nobody1900` say.")]],
    "solves_every_exercise": [
        [new_markdown_cell(EXERCISE)],
        [new_markdown_cell(SOLUTION)],
        [new_markdown_cell(EXERCISE + SOLUTION + SOLUTION)],
        [new_markdown_cell(EXERCISE.replace(":label: ch09-kl\n", ""))],
        [new_markdown_cell(EXERCISE + SOLUTION.replace(":class: dropdown\n", ""))],
    ],
    "is_small": [[code("1", 1, [new_output("stream", text="x" * 1_500_001)])]],
    "spells_out_its_formulas": [[new_markdown_cell(r"$\elbo(\theta)$")]],
    "shows_nothing_that_changes": [[code("1", 1, [ADDRESS])]],
}
KEPT = [
    [code("1", 1), code("2", 2)],
    [code("1", 1, [ERROR], tags=["raises-exception"])],
    [code("1", 1, [PNG], **ALT)],
    [code("x = 1\n" * 30)],
    [new_markdown_cell("As {cite:t}`kingma2014` and {cite:p}`rezende2014, burda2016` say.")],
    [new_markdown_cell(EXERCISE + SOLUTION)],
    [new_markdown_cell(EXERCISE.replace("```", ":::") + SOLUTION.replace("```", "::::"))],
    [new_markdown_cell(r"$\mathcal{L}(\theta) \Elsewhere$")],
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_can_be_broken(rule, tmp_path: Path) -> None:
    path = tmp_path / "09_broken.ipynb"
    for cells in KEPT:
        assert list(rule(write(path, *cells))) == []
    if rule.__name__ == "runs_every_solution":
        for folder in ("checkers", "solutions"):
            (tmp_path / folder).mkdir()
        (tmp_path / "checkers" / "ch09.py").write_text("def check_kl(f):\n    pass\n")
        assert len(list(rule(write(path, code("1"))))) == 3
        (tmp_path / "solutions" / "ch09.py").write_text("def kl(mu):\n    return mu\n")
        assert len(list(rule(write(path, code("1"))))) == 2
        assert list(rule(write(path, code("check_kl(lambda mu: solutions.kl(mu))")))) == []
        return
    for cells in BROKEN[rule.__name__]:
        assert list(rule(write(path, *cells))) != []
