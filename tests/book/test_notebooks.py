"""Every notebook keeps the rules of notebook_rules.py, and every rule can be broken."""

from __future__ import annotations

import base64
from pathlib import Path

import nbformat
import notebook_rules
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from notebook_rules import RULES, Notebook, notebooks

from tools.notebook_copies.cells import FIRST as FIRST_CELL

BOOK = [Notebook(path) for path in notebooks()]  # each is read once, by the first rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_is_kept(rule) -> None:
    problems = [
        f"{notebook.path.name}: {problem}" for notebook in BOOK for problem in rule(notebook)
    ]
    assert problems == []


def test_first_code_cell_is_the_same_everywhere() -> None:
    """It finds the book's code, or says what to do; the copies of a notebook rely on it."""
    others = [notebook.path.name for notebook in BOOK if notebook.code[0][1].source != FIRST_CELL]
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
EXERCISE = "```{exercise}\n:label: broken-kl\n\nWhy?\n```\n\n"
SOLUTION = "```{solution} broken-kl\n:class: dropdown\n\nSo.\n```\n"

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
        [new_markdown_cell(EXERCISE.replace(":label: broken-kl\n", ""))],
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


# The form of a chapter, here of one that is called 03_elbo.
FIRST = code("# Show: the set-up\nimport vae_lib", tags=["hide-input"],
             mystnb={"code_prompt_show": "Show the code: the set-up",
                     "code_prompt_hide": "Hide the code: the set-up"},
             jupyter={"source_hidden": True})  # fmt: skip
CAPTION = new_markdown_cell(":::{caption} fig-elbo-gap\n**The gap.** Notice it.\n:::")


def picture(size: int, width: int):
    """The output of a cell that shows a figure of so many bytes, so wide on the page."""
    png = base64.b64encode(bytes(size)).decode()
    shown = {"image/png": {"width": width, "height": 100}}
    return new_output("display_data", data={"image/png": png}, metadata=shown)


EQUATION = new_markdown_cell("$$\na = b\n$$ (eq-elbo-gap)")
FORM_KEPT = [
    FIRST,
    EQUATION,
    code("x = 1  # by (3.1), (B, 2)\n" * 20),
    code("1", 1, [picture(60_000, 460)]),
    CAPTION,
]
FORM_BROKEN = {
    "folds_what_it_says": [
        [code("# Show: the plot\n1")],
        [code("1", tags=["hide-input"])],
        [code("1", jupyter={"source_hidden": True})],
    ],
    "shows_little_code": [
        [code("import vae_lib")],
        [FIRST, code("x = 1\n" * 21)],
        [FIRST, code("x = " + "1" * 73)],
        [code(FIRST.source + "\n1\n2", **FIRST.metadata)],
    ],
    "names_equations_that_exist": [
        [EQUATION, code("x = 1  # eq-elbo-gap")],
        [EQUATION, code("x = 1  # (3.2)")],
        [code("x = 1  # by (3.1), (B, 2)")],
    ],
    "has_captions_and_small_pictures": [
        [FIRST, code("1", 1, [picture(9, 460)])],
        [FIRST, code("1", 1, [picture(9, 460)]), new_markdown_cell("No caption.")],
        [FIRST, code("1", 1, [picture(60_001, 460)]), CAPTION],
        [FIRST, code("1", 1, [picture(9, 461)]), CAPTION],
    ],
}


LONG = "word " * 300
LEFT_OUT = [
    f"\n\n:::{{admonition}} More: an aside\n:class: dropdown\n\n{LONG}\n:::",
    f"\n\n:::{{caption}} fig-elbo-gap\n**The gap.** {LONG}\n:::",
    f"\n\n::::{{question}} Which?\n\n- [x] {LONG}\n::::",
    f"\n\n## Exercises\n\n{LONG}",
    f"\n\n## References\n\n{LONG}",
]


def chapter_of(words: int, lines: int, formulas: int, more: str = "") -> list:
    """The cells of a chapter that takes so much to read."""
    text = "word " * words + "\n\n$$a = b$$" * formulas + more
    return [
        FIRST,
        *[code("x = 1\n\n" + "y = 2\n" * i) for i in lines_of(lines)],
        new_markdown_cell(text),
    ]


def lines_of(lines: int) -> list[int]:
    """Cells of different lengths with so many lines in all, one of them not counted here."""
    lengths = [19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6]
    found: list[int] = []
    while lines > 0:
        found.append(min(lengths[len(found)], lines - 1))
        lines -= found[-1] + 1
    return found


@pytest.mark.parametrize(
    ("cells", "too"),
    [
        (chapter_of(2600, 150, 20), ""),
        (chapter_of(1999, 160, 40), "1999 words"),
        (chapter_of(3501, 160, 20), "3501 words"),
        (chapter_of(2600, 149, 20), "149 lines"),
        (chapter_of(2600, 150, 100), "42 minutes"),
        *[(chapter_of(1900, 150, 40, more), "1900 words") for more in LEFT_OUT],
        (chapter_of(1900, 150, 40, f"\n\n:::{{admonition}} Note\n{LONG}\n:::"), ""),
        (chapter_of(1900, 150, 40, f"\n\n${'x + ' * 300}x$"), "1900 words"),
    ],
)  # fmt: skip
def test_a_chapter_is_read_in_one_sitting(cells: list, too: str, tmp_path: Path) -> None:
    rule = notebook_rules.fits_one_sitting
    found = [
        problem[7:].partition(" to read")[0]
        for problem in rule(write(tmp_path / "03_elbo.ipynb", *cells))
    ]
    assert found == [too] * bool(too)


def test_a_page_for_ten_minutes_is_shorter(tmp_path: Path) -> None:
    rule, path = notebook_rules.fits_one_sitting, tmp_path / "00_vae_in_ten_minutes.ipynb"
    assert list(rule(write(path, *chapter_of(1500, 80, 5)))) == []
    assert list(rule(write(path, *chapter_of(2600, 80, 5)))) != []


@pytest.mark.parametrize("name", FORM_BROKEN)
def test_rule_of_the_form_can_be_broken(name: str, tmp_path: Path) -> None:
    rule = getattr(notebook_rules, name)
    path = tmp_path / "03_elbo.ipynb"
    assert list(rule(write(path, *FORM_KEPT))) == []
    for cells in FORM_BROKEN[name]:
        assert list(rule(write(path, *cells))) != []


# what is tested elsewhere in this file
OF_EXERCISES = ("runs_every_checker", "leaves_the_answers_to_the_reader")
OTHERS = (*OF_EXERCISES, *FORM_BROKEN, "fits_one_sitting")


@pytest.mark.parametrize(
    "rule",
    [rule for rule in RULES if rule.__name__ not in OTHERS],
    ids=lambda rule: rule.__name__,
)
def test_rule_can_be_broken(rule, tmp_path: Path) -> None:
    path = tmp_path / "09_broken.ipynb"
    for cells in KEPT:
        assert list(rule(write(path, *cells))) == []
    for cells in BROKEN[rule.__name__]:
        assert list(rule(write(path, *cells))) != []


@pytest.fixture
def chapter(tmp_path: Path) -> Path:
    """Where a notebook goes that has one checker and one solution."""
    for folder, text in (
        ("checkers", "def check_kl(f):\n    pass\n\n\ndef helper():\n    pass\n"),
        ("solutions", "def kl(mu):\n    return mu\n"),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "broken.py").write_text(text)
    return tmp_path / "09_broken.ipynb"


def test_answers_are_left_to_the_reader(chapter: Path) -> None:
    runs, leaves = (getattr(notebook_rules, name) for name in OF_EXERCISES)
    waits = [new_output("stream", text="Not answered yet: return the KL.\n")]
    praises = [new_output("stream", text="Correct.\n")]
    stub = "def kl(mu):\n    return ...  # your answer\n\n\nchecks.check_kl(kl)"
    good = write(chapter, code(stub, outputs=waits))
    assert list(runs(good)) == list(leaves(good)) == []
    for cell in (
        code(stub.replace("...  # your answer", "mu"), outputs=waits),
        code(stub, outputs=praises),
        code(stub),
        code(stub, outputs=[*waits, ERROR]),
        code(stub + "\nsolutions.kl(1)", outputs=waits),
    ):
        assert len(list(leaves(write(chapter, cell)))) == 1
    assert len(list(runs(write(chapter, code("1"))))) == 1
    (chapter.parent / "solutions" / "broken.py").unlink()
    assert len(list(runs(good))) == 1
