"""The copies of the notebooks: each form in them, every chapter, and what a student has done."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
import yaml
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from notebook_rules import ROOT, cited, notebooks

from tools import forms_table, notebook_copies
from tools.generated import between_marks
from tools.notebook_copies import copies, keeping
from tools.notebook_copies.book import Book
from tools.notebook_copies.cells import FETCH, FIRST
from tools.notebook_copies.forms import DIRECTIVES, ROLES
from tools.notebook_copies.myst import all_parts, roles

ADDRESS = "https://example.org/ada/a-fork"
CHAPTERS = notebooks()
PAGES = sorted((ROOT / "book").glob("*.md"))
PYTHON = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
WORKS = r"""
@article{one2001, author = {L{\'o}pez, Ana}, title = {One}, journal = {J}, year = {2001}}
@article{two2002, author = {van Dam, B. and Ng, C.}, title = {Two}, journal = {J}, year = {2002},
  eprint = {2002.00001}, archiveprefix = {arXiv}}
@article{many2003, author = {Ito, D. and Ek, E. and Fu, F.}, title = {Many}, journal = {J},
  year = {2003}}
@misc{undated, author = {Ek, E.}, title = {Undated}}
"""
SOLUTIONS = '''\
import functools


def other():
    return "not this"


@functools.cache
def answer(x):
    """The answer.

    ```
    answer(1)
    ```
    """
    return x
'''


def source(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])


def rendered(text: str) -> BeautifulSoup:
    """A text as a program shows it that knows Markdown, tables and HTML, but not MyST."""
    return BeautifulSoup(MarkdownIt("commonmark").enable("table").render(text), "html.parser")


# ── a little book ──────────────────────────────────────────────────────────────────────────────


class LittleBook:
    """A book of a few lines, and the copies of its chapters."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "notebooks" / "solutions").mkdir(parents=True)
        (root / "notebooks" / "solutions" / "names.py").write_text(SOLUTIONS, encoding="utf-8")
        (root / "book").mkdir()
        (root / "book" / "references.bib").write_text(WORKS, encoding="utf-8")
        (root / "book" / "glossary.md").write_text("# The glossary\n", encoding="utf-8")
        self.files: list[str] = []
        self.write("01_names", "# The names")

    def write(
        self, name: str, *cells: str, code: tuple[str, ...] = (), numbered: bool = True
    ) -> None:
        """Write a chapter of Markdown cells, and after them cells of code."""
        first, *rest = map(new_markdown_cell, cells)
        after = [new_code_cell(text) for text in code]
        notebook = new_notebook(cells=[first, new_code_cell(FIRST), *rest, *after], metadata=PYTHON)
        nbformat.write(notebook, self.root / "notebooks" / f"{name}.ipynb")
        if f"notebooks/{name}" not in self.files:
            self.files.append(f"notebooks/{name}")
        parts = [
            {"caption": "I", "numbered": numbered, "chapters": [{"file": f} for f in self.files]}
        ]
        toc = {"format": "jb-book", "root": "book/intro", "parts": parts}
        (self.root / "_toc.yml").write_text(yaml.safe_dump(toc), encoding="utf-8")

    def copy(self, name: str = "01_names", address: str | None = None) -> dict[str, Any]:
        return copies(Book(self.root), address)[f"{name}.ipynb"]

    def text(self, *cells: str, **options: bool) -> str:
        """What becomes of the Markdown cells of its only chapter, without the works cited."""
        self.write("01_names", *cells, **options)
        made = self.copy()["cells"]
        prose = [
            source(c) for c in made if c["cell_type"] == "markdown" and c["id"] != "works-cited"
        ]
        return "\n\n".join(prose)


@pytest.fixture
def book(tmp_path: Path) -> LittleBook:
    return LittleBook(tmp_path / "little")


# ── the forms ──────────────────────────────────────────────────────────────────────────────────


def test_box_is_a_quotation_under_its_title(book: LittleBook) -> None:
    """A formula takes one line there: the mark before its other lines would be TeX to MathJax."""
    text = book.text(
        ":::{admonition} Mind $x$\n:class: note\nA word on\ntwo lines, $a +\nb$.\n\n"
        "$$\nx\n> 0\n$$\n:::"
    )
    assert text == "> **Mind $x$**\n>\n> A word on two lines, $a + b$.\n>\n> $$x > 0$$"


def test_folded_box_is_details_with_markdown_in_it(book: LittleBook) -> None:
    text = book.text(
        "Before.\n:::{admonition} More on `x` and $a<b$\n:class: dropdown\n*In*.\n:::\nAfter."
    )
    details = rendered(text).details
    assert details.summary.decode_contents() == r"More on <code>x</code> and $a\lt b$"
    assert details.em.text == "In" and not details.has_attr("open")
    assert details.find_next_sibling().name == "br"  # room before the text below
    assert [p.text for p in rendered(text).find_all("p", recursive=False)] == ["Before.", "After."]


def test_exercises_are_numbered_in_the_order_of_the_text(book: LittleBook) -> None:
    exercise = ":::{{exercise}} {}\n:label: {}\n{}\n:::"
    book.write("01_names", "# The names", exercise.format("By hand ●●", "b", "Add."))
    book.write(
        "02_more",
        "# More\n\n" + exercise.format("", "z", "Guess."),
        exercise.format("A program", "a", "Write {ref}`b` and {ref}`so <z>`."),
    )
    first = source(book.copy("01_names")["cells"][-1])
    assert "**Exercise 1.1 (By hand)** ●●\n\nAdd." in first
    more = [source(cell) for cell in book.copy("02_more")["cells"]]
    assert "**Exercise 2.1**\n\nGuess." in more[0]
    assert "**Exercise 2.2 (A program)**\n\nWrite Exercise 1.1 and so." in more[2]


def test_chapter_without_a_number_numbers_its_own(book: LittleBook) -> None:
    text = book.text(":::{exercise} Try\n:label: t\nDo.\n:::\n\n$$x$$ (eq-x)", numbered=False)
    assert "**Exercise 1 (Try)**" in text and r"\tag{1}" in text


def test_solution_is_folded_names_its_exercise_and_holds_the_code(book: LittleBook) -> None:
    text = book.text(
        ":::{exercise} Twice ●\n:label: two\nDo.\n:::\n\n::::{solution} two\n\n```{literalinclude}"
        " solutions/names.py\n:pyobject: answer\n```\n\nSo it is.\n::::"
    )
    details = rendered(text).details
    assert details.summary.text == "Solution to Exercise 1.1 (Twice)"
    code = details.pre.code
    assert code["class"] == ["language-python"]
    assert code.text.startswith("@functools.cache\ndef answer(x):") and "return x" in code.text
    assert "answer(1)" in code.text and "not this" not in code.text
    assert details.find_all("p")[-1].text == "So it is."


def test_whole_file_can_be_included(book: LittleBook) -> None:
    assert rendered(book.text("```{literalinclude} solutions/names.py\n```")).code.text == SOLUTIONS


def test_question_hides_its_answer(book: LittleBook) -> None:
    text = book.text(
        ":::{question} Which is $x$?\nThink.\n\n- [ ] the one that\n  is first\n\n"
        "  No: {term}`count`.\n"
        "- [x] the second\n\n  Yes.\n\n  It is.\n:::"
    )
    page = rendered(text)
    assert [p.text for p in page.find_all("p")[:2]] == ["Question. Which is $x$?", "Think."]
    options = [item.text.strip() for item in page.ul.find_all("li")]
    assert options == ["A. the one that is first", "B. the second"]
    wrong, right = page.details.find_all("li")
    assert wrong.text.split() == ["A.", "Not", "quite.", "No:", "count."]
    assert right.text.split() == ["B.", "Right.", "Yes.", "It", "is."]
    assert "Right" not in page.ul.text and "[" not in page.text


def test_captions_number_the_figures(book: LittleBook) -> None:
    text = book.text(
        "```{caption} fig-a\nA curve of\n$x$.\n```",
        "```{caption} fig-b\nAnother, after {numref}`fig-a`.\n```\n\n"
        "See {numref}`figure %s <fig-b>`.",
    )
    assert "**Figure 1.1.** A curve of\n$x$." in text
    assert "**Figure 1.2.** Another, after Figure 1.1." in text and "See figure 1.2." in text


def test_labelled_formulas_are_tagged_and_referred_to(book: LittleBook) -> None:
    book.write(
        "01_names", "# A\n\nBy {eq}`eq-d`:\n\n$$a$$ (eq-a)\n\n$$\nb\n= c\n$$ (eq-b)\n\n$$free$$"
    )
    book.write(
        "02_more", "# B\n\n```{math}\n:label: eq-c\nc\n```\n\n- in a list\n\n  $$\n  d\n  $$ (eq-d)"
    )
    first, second = (source(book.copy(name)["cells"][0]) for name in ("01_names", "02_more"))
    assert "By (2.2):" in first and r"$$a \tag{1.1}$$" in first
    assert "$$\nb\n= c\n\\tag{1.2}\n$$" in first and first.endswith("$$free$$")
    assert r"$$c \tag{2.1}$$" in second and second.endswith("  $$d \\tag{2.2}$$")


def test_numbers_that_were_written_become_tags(book: LittleBook) -> None:
    lines = r"a &= b && (1.1) \\", r"  &= f(2.2) && (1.2) \\[2pt]", r"  &= c && (1.3)"
    text = book.text("\\begin{align*}\n" + "\n".join(lines) + "\n\\end{align*}")
    assert re.findall(r"\\tag\{(.*?)\}", text) == ["1.1", "1.2", "1.3"]
    assert "&&" not in text and "f(2.2)" in text and r"\tag{1.2} \\[2pt]" in text


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("{term}`latent code`", "latent code"),
        ("{term}`Bayes'\nrule <posterior>`", "Bayes' rule"),
        ("{cite:t}`one2001`", "López (2001)"),
        ("{cite:t}`two2002`", "van Dam and Ng (2002)"),
        ("{cite:t}`many2003,one2001`", "Ito et al. (2003) and López (2001)"),
        ("{cite:p}`two2002, many2003`", "(van Dam and Ng, 2002; Ito et al., 2003)"),
        ("{doc}`01_names`", "[The names](01_names.ipynb)"),
        ("{doc}`../notebooks/01_names`", "[The names](01_names.ipynb)"),
        ("{doc}`there <01_names>`", "[there](01_names.ipynb)"),
        ("{doc}`../book/glossary`", "The glossary"),
        ("{ref}`below`", "A part"),
        ("{ref}`here <below>`", "here"),
    ],
)
def test_roles_become_words(role: str, words: str, book: LittleBook) -> None:
    """In a paragraph, a heading, a list, a table and a title."""
    joined = " ".join(role.split())
    text = book.text(
        f"# The names\n\nSay {role}, so.\n\n## {joined}\n\n- {role}!\n\n"
        f"| a |\n|---|\n| {joined} |\n\n"
        f":::{{admonition}} {joined}\n{role}\n:::\n\n(below)=\n## A part"
    )
    assert f"Say {words}, so." in text and f"\n## {words}\n" in text and f"- {words}!" in text
    assert f"| {words} |" in text and f"> **{words}**\n>\n> {words}" in text
    assert "{" not in text and "(below)=" not in text


def test_works_cited_are_listed_at_the_end(book: LittleBook) -> None:
    book.write(
        "01_names",
        "# A {cite:t}`two2002`",
        ":::{admonition} {cite:p}`one2001`\nSee {cite:t}`two2002`.\n:::\n\n"
        "Not `` {cite:t}`many2003` ``.",
    )
    *_, last = book.copy()["cells"]
    entries = [item.text for item in rendered(source(last)).find_all("li")]
    assert [entry.split(". ")[0] for entry in entries] == ["Ana López", "B"]
    assert "https://arxiv.org/abs/2002.00001" in source(last) and "2002" in entries[1]
    assert [cell["id"] for cell in copies(Book(book.root))["01_names.ipynb"]["cells"]].count(
        last["id"]
    ) == 1


def test_code_is_left_alone(book: LittleBook) -> None:
    """Whatever looks like MyST in it is text."""
    text = (
        "A span `` {term}`x` `` and \\{term}, $\\hat{p}$ `q`.\n\n"
        "```python\n:::{exercise} x\n{term}`x`\n```\n\n"
        "    {cite:t}`nobody`\n\n"
        "````markdown\n```{solution} x\n```\n````"
    )
    assert book.text(text) == text


NESTED = """\
- A list

  :::::{admonition} Outer
  :class: dropdown

  1. One

     ````{admonition} Inner
     :class: dropdown
     ```{literalinclude} solutions/names.py
     :pyobject: other
     ```
     ````
  :::::
- ```{admonition} Begins an entry
  Text.
  ```

> :::{admonition} Quoted
> Text.
> :::
"""


def test_fences_nest_in_directives_lists_and_quotations(book: LittleBook) -> None:
    text = book.text(NESTED)
    page = rendered(text)
    first, second = page.ul.find_all("li", recursive=False)
    outer = first.details
    assert outer.summary.text == "Outer" and outer.ol.details.summary.text == "Inner"
    assert outer.ol.details.code.text == 'def other():\n    return "not this"\n'
    assert second.blockquote.strong.text == "Begins an entry"
    assert page.find_all("blockquote", recursive=False)[0].blockquote.strong.text == "Quoted"


def test_what_a_page_does_not_show_is_gone(book: LittleBook) -> None:
    assert book.text("(here)=\n## Here\n\n% a note\n+++\nText.").split() == ["##", "Here", "Text."]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (":::{mystery}\n:::", "{mystery} has no form"),
        ("- in a list\n\n  :::{admonition} A\n  {mystery}`x`\n  :::", "{mystery} has no form"),
        (":::{glossary}\n:::", "{glossary} has no form"),
        ("{class}`x`", "{class} has no form"),
        ("{eq}`nowhere`", "the label nowhere"),
        (":::{exercise} No label\n:::", "the label "),
        (":::{solution} nowhere\n:::", "the label nowhere"),
        ("{cite:t}`nobody`", "nobody is cited"),
        ("{cite:p}`undated`", "undated is cited and has no author or no year"),
        ("{doc}`nowhere`", "no page nowhere"),
        ("```{literalinclude} solutions/no.py\n```", "no solutions/no.py"),
        ("```{literalinclude} solutions/names.py\n:pyobject: no\n```", "has no no"),
        ("```{literalinclude} solutions/names.py\n:lines: 1-2\n```", "options other than"),
        (":::{question} Which?\n- [ ] a\n- [ ] b\n:::", "no option that is right"),
        (":::{question} Which?\n- a\n:::", "no option of a question"),
        (":::{question} Which?\nNone.\n:::", "has no options"),
    ],
)
def test_what_has_no_copy_is_refused(text: str, says: str, book: LittleBook) -> None:
    book.write("01_names", "# The names", text)
    with pytest.raises(ValueError, match=rf"^01_names\.ipynb: cell 2: .*{re.escape(says)}"):
        book.copy()


def test_label_of_two_things_is_refused(book: LittleBook) -> None:
    book.write("01_names", "$$a$$ (eq-a)\n\n$$b$$ (eq-a)\n\n{eq}`eq-a`")
    with pytest.raises(ValueError, match="eq-a stands for two things"):
        book.copy()


# ── cells of code ──────────────────────────────────────────────────────────────────────────────


def test_cells_that_say_so_are_folded(book: LittleBook) -> None:
    book.write("01_names", "# A", code=("# Show: the plot\nplot()", "x = 1  # Show: no"))
    first, shown, other = book.copy()["cells"][1:]
    assert shown["metadata"]["jupyter"]["source_hidden"] and "cellView" not in shown["metadata"]
    assert source(shown) == "# Show: the plot\nplot()"
    assert first["metadata"]["jupyter"]["source_hidden"] and other["metadata"] == {}
    first, shown, other = book.copy(address=ADDRESS)["cells"][1:]
    assert shown["metadata"]["cellView"] == first["metadata"]["cellView"] == "form"
    assert source(shown) == "# @title The plot\nplot()" and other["metadata"] == {}
    assert source(first).startswith("# @title Find the book's code\n")


def test_another_first_cell_is_refused(book: LittleBook) -> None:
    path = book.root / "notebooks" / "01_names.ipynb"
    for cells in ([new_code_cell("import vae_lib")], [new_markdown_cell("# A")]):
        nbformat.write(new_notebook(cells=cells), path)
        with pytest.raises(ValueError, match=r"01_names\.ipynb: its first cell of code"):
            book.copy()


def run_python(code: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run code as a kernel would that was started in a folder."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=clean | environment,
        capture_output=True,
        text=True,
    )


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The folders of a clone, with a library that says where it lies."""
    root = tmp_path / "clone"
    for name in ("vae_lib", "notebooks/solutions", "notebooks/checkers", "learn"):
        (root / name).mkdir(parents=True)
    (root / "vae_lib" / "__init__.py").write_text("print('the library')")
    return root


@pytest.mark.parametrize("folder", ["notebooks", "learn"])
def test_first_cell_finds_the_book(folder: str, clone: Path) -> None:
    ran = run_python(f"{FIRST}\nimport solutions, checkers", clone / folder)
    assert ran.returncode == 0 and ran.stdout == "the library\n", ran.stderr


def test_first_cell_says_what_to_do_without_the_book(tmp_path: Path) -> None:
    """Jupyter shows the line that failed."""
    kernel = (
        "from IPython.core.interactiveshell import InteractiveShell\n"
        f"InteractiveShell.instance(colors='nocolor').run_cell({FIRST!r})"
    )
    ran = run_python(kernel, tmp_path, IPYTHONDIR=str(tmp_path), HOME=str(tmp_path))
    assert re.search(r"^-+> \d+ import vae_lib .*clone the whole book", ran.stdout, re.M), (
        ran.stdout
    )


def test_first_cell_is_short() -> None:
    assert len(FIRST.splitlines()) <= 3 and max(map(len, FIRST.splitlines())) <= 76


def test_first_cell_of_a_published_copy_fetches_the_book(book: LittleBook, tmp_path: Path) -> None:
    """With a git that makes a clone of its own, and a pip that says what it is asked to install."""
    code = source(book.copy(address=f"{ADDRESS}.git/")["cells"][1])
    alone, tools = tmp_path / "alone", tmp_path / "tools"
    alone.mkdir()
    (tools / "pip").mkdir(parents=True)
    (tools / "pip" / "__init__.py").touch()
    (tools / "pip" / "__main__.py").write_text(
        "import sys; print('pip', *sys.argv[1:], flush=True)"
    )
    (tools / "git").write_text(
        '#!/bin/sh\necho "$@" >> git-calls\nmkdir -p a-fork/notebooks/solutions a-fork/vae_lib\n'
        "echo \"print('the library')\" > a-fork/vae_lib/__init__.py\n"
    )
    (tools / "git").chmod(0o755)
    environment = {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(tools)}
    for _ in range(2):  # the second time the clone is there
        ran = run_python(f"{code}\nimport solutions", alone, **environment)
        assert ran.returncode == 0, ran.stderr
        assert f"from {ADDRESS}" in ran.stdout and ran.stdout.endswith("the library\n")
        assert "pip install --quiet anywidget==" in ran.stdout
    (call,) = (alone / "git-calls").read_text().splitlines()
    assert call == f"clone --quiet --depth=1 {ADDRESS}.git/"
    assert set(re.findall(r"\{(\w+)\}", FETCH)) == {"address", "folder", "packages"}


# ── every chapter ──────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module", params=[None, ADDRESS], ids=["learn", "published"])
def made(request: pytest.FixtureRequest) -> dict[str, dict[str, Any]]:
    """The copies of all chapters of the book."""
    return copies(Book(ROOT), request.param)


def chapter_and_copy(path: Path, made: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    return json.loads(path.read_text(encoding="utf-8")), made[path.name]


def prose(notebook: dict[str, Any]) -> str:
    cells = [source(cell) for cell in notebook["cells"] if cell["cell_type"] == "markdown"]
    return "\n\n".join(cells)


each_chapter = pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)


@each_chapter
def test_copy_is_a_valid_notebook(path: Path, made: dict[str, Any]) -> None:
    nbformat.validate(nbformat.from_dict(json.loads(keeping.text_of(made[path.name]))))


@each_chapter
def test_nothing_of_myst_is_seen(path: Path, made: dict[str, Any]) -> None:
    """Outside code, where a program that knows only Markdown would show it."""
    page = rendered(prose(made[path.name]))
    assert not re.search(r"\{[a-z:-]+\}<code>", str(page))
    for code in page.find_all("code"):
        code.extract()
    assert not re.search(r":::|```|^:\w+:|^\([\w-]+\)=", page.text, re.M)


@each_chapter
def test_every_exercise_has_its_number(path: Path, made: dict[str, Any]) -> None:
    before, after = chapter_and_copy(path, made)
    titles = re.findall(r"^ *:{3,}\{exercise\} *(.*?)[ ●]*$", prose(before), re.M)
    numbered = re.findall(
        r"^ *\*\*Exercise (?:(\d+)\.)?(\d+) \((.*)\)\*\*[ ●]*$", prose(after), re.M
    )
    assert titles and [int(number) for _, number, _ in numbered] == [*range(1, len(titles) + 1)]
    assert {chapter for chapter, _, _ in numbered} == {str(int(path.name[:2]) or "")}
    for title, (_, _, named) in zip(titles, numbered, strict=True):
        assert "{" in title or title == named


@each_chapter
def test_every_solution_is_folded_with_its_code(path: Path, made: dict[str, Any]) -> None:
    before, after = chapter_and_copy(path, made)
    solutions = re.findall(r"^(:{3,})\{solution\}[^\n]*\n(.*?)^\1$", prose(before), re.M | re.S)
    page = rendered(prose(after))
    folded = [
        d for d in page.find_all("details") if d.summary.text.startswith("Solution to Exercise ")
    ]
    assert len(folded) == len(solutions)
    for (_, text), details in zip(solutions, folded, strict=True):
        names = re.findall(r"^:pyobject: *(\w+)", text, re.M)
        defined = {
            node.name
            for code in details.select("code.language-python")
            for node in ast.walk(ast.parse(code.text))
            if isinstance(node, ast.FunctionDef | ast.ClassDef)
        }
        assert defined >= set(names)


@each_chapter
def test_details_are_closed(path: Path, made: dict[str, Any]) -> None:
    """Each in the cell in which it begins, and none is open at first."""
    for cell in made[path.name]["cells"]:
        if cell["cell_type"] == "markdown":
            tags = re.findall(r"^ *(<details>|</details>)$", source(cell), re.M)
            assert tags == ["<details>", "</details>"] * (len(tags) // 2)


@each_chapter
def test_every_citation_is_in_words_and_listed(path: Path, made: dict[str, Any]) -> None:
    before, after = chapter_and_copy(path, made)
    works = set(cited(prose(before)))
    *_, last = after["cells"]
    assert len(rendered(source(last)).find_all("li")) == len(works) > 0
    for key in works:
        assert key not in prose(after)


@each_chapter
def test_every_number_of_a_formula_is_there_once(path: Path, made: dict[str, Any]) -> None:
    _, after = chapter_and_copy(path, made)
    tags = re.findall(r"\\tag\{(.+?)\}", prose(after))
    assert len(tags) == len(set(tags))
    named = set(re.findall(rf"\(({int(path.name[:2])}\.\d+)\)", prose(after)))
    assert named <= set(tags)


@each_chapter
def test_code_and_outputs_are_those_of_the_chapter(path: Path, made: dict[str, Any]) -> None:
    before, after = chapter_and_copy(path, made)
    for place, (old, new) in enumerate(zip(before["cells"], after["cells"], strict=False)):
        assert old["cell_type"] == new["cell_type"] and old["id"] == new["id"]
        if old["cell_type"] != "code":
            continue
        assert new["outputs"] == old["outputs"]
        if source(old).startswith("# Show: "):
            assert new["metadata"]["jupyter"]["source_hidden"], place
        if source(old) != FIRST:
            assert source(new).split("\n")[1:] == source(old).split("\n")[1:]
    assert after["metadata"] == before["metadata"]


# ── the tables ─────────────────────────────────────────────────────────────────────────────────


def used(text: str) -> Iterator[str]:
    """The directives and roles of a page, those in reStructuredText too."""
    for part in all_parts(text):
        directive = part.directive
        if directive:
            yield directive.name
            if directive.name == "eval-rst":
                yield from re.findall(r"^\s*\.\. ([\w:-]+)::", directive.body, re.M)
                yield from re.findall(r":([\w:]+):`", directive.body)
    yield from (role.name for role in roles(text))


def texts(path: Path) -> list[str]:
    if path.suffix == ".md":
        return [path.read_text(encoding="utf-8")]
    cells = nbformat.read(path, as_version=4).cells
    return [cell.source for cell in cells if cell.cell_type == "markdown"]


@pytest.mark.parametrize("path", [*CHAPTERS, *PAGES], ids=lambda path: path.stem)
def test_no_other_directive_or_role_is_used(path: Path) -> None:
    forms = DIRECTIVES | ROLES
    if path.suffix == ".ipynb":
        forms = {name: form for name, form in forms.items() if form.write}
    names = {name for text in texts(path) for name in used(text)}
    assert names <= set(forms), "give it a form in tools/notebook_copies/forms.py"


def test_other_directives_and_roles_are_found() -> None:
    text = (
        "# {a}`x`\n\n- ```{b}\n  :::{c} {d}`x`\n  :::\n  ```\n\n| {e}`x` |\n|---|\n\n"
        "```{eval-rst}\n.. f::\n\n   :g:`x`\n```\n\n"
        "`{no}`x``\n\n```text\n:::{no}\n```"
    )
    assert sorted(used(text)) == ["a", "b", "c", "d", "e", "eval-rst", "f", "g"]


def test_contributing_has_the_tables() -> None:
    page = forms_table.PAGE.read_text(encoding="utf-8")
    marks = forms_table.BEGIN, forms_table.END
    assert between_marks(forms_table.PAGE, *marks, forms_table.table()) == page, (
        "run `python -m tools.forms_table`"
    )


# ── a student's work ───────────────────────────────────────────────────────────────────────────


class Learn:
    """A folder of copies, the book behind it, and what a student and the authors do with them."""

    def __init__(self, book: LittleBook) -> None:
        self.book, self.folder = book, book.root / "learn"
        self.book.write("01_names", "# One", code=("x = 1",))
        self.book.write("02_more", "# Two", code=("y = 1",))

    def update(self, *arguments: str) -> None:
        notebook_copies.main([str(self.folder), *arguments])

    @property
    def files(self) -> dict[str, str]:
        return {path.name: path.read_text(encoding="utf-8") for path in self.folder.iterdir()}

    def change(self, name: str, change: Callable[[nbformat.NotebookNode], None]) -> str:
        """Do something to a copy, and save it as JupyterLab does; returns the file's text."""
        path = self.folder / name
        notebook = nbformat.read(path, as_version=4)
        change(notebook)
        nbformat.write(notebook, path)
        return path.read_text(encoding="utf-8")

    def edit(self, name: str, code: str = "x = 'mine'") -> str:
        return self.change(name, lambda notebook: notebook.cells[2].update(source=code))

    def run(self, name: str) -> str:
        """Run a cell: outputs, a count, and what a kernel leaves in the metadata."""

        def ran(notebook: nbformat.NotebookNode) -> None:
            notebook.cells[2].update(
                execution_count=7, outputs=[new_output("stream", name="stdout", text="ran\n")]
            )
            notebook.cells[2].metadata["execution"] = {"iopub.status.idle": "now"}
            notebook.metadata["language_info"] = {"name": "python", "version": "3.13.1"}

        return self.change(name, ran)


@pytest.fixture
def learn(book: LittleBook, monkeypatch: pytest.MonkeyPatch) -> Learn:
    """A folder to which every chapter was copied once."""
    monkeypatch.setattr(notebook_copies, "ROOT", book.root)
    folder = Learn(book)
    folder.update()
    assert sorted(folder.files) == ["01_names.ipynb", "02_more.ipynb"]
    return folder


def test_unchanged_chapters_are_not_written_again(learn: Learn, monkeypatch, capsys) -> None:
    kept = learn.run("01_names.ipynb"), learn.edit("02_more.ipynb")
    monkeypatch.setattr(keeping, "write_whole", lambda path, content: pytest.fail(f"wrote {path}"))
    learn.update()
    assert (learn.files["01_names.ipynb"], learn.files["02_more.ipynb"]) == kept
    assert not any(capsys.readouterr()) and len(learn.files) == 2


def test_newer_chapter_replaces_a_copy_that_was_only_run(learn: Learn, capsys) -> None:
    learn.run("01_names.ipynb")
    learn.book.write("01_names", "# One, newer", code=("x = 2",))
    learn.update()
    assert len(learn.files) == 2 and "One, newer" in learn.files["01_names.ipynb"]
    assert not any(capsys.readouterr())


@pytest.mark.parametrize(
    "edit",
    [
        lambda notebook: notebook.cells[2].update(source="x = 'mine'"),
        lambda notebook: notebook.cells[0].update(source="# One, and a note of mine"),
        lambda notebook: notebook.cells.append(new_code_cell("mine")),
        lambda notebook: notebook.cells.pop(),
        lambda notebook: notebook.metadata.pop("book_copy"),
    ],
    ids=["code", "text", "cell added", "cell removed", "not the tool's"],
)
def test_edited_copy_stays_and_the_newer_chapter_is_put_beside_it(
    edit: Callable, learn: Learn, capsys
) -> None:
    mine = learn.change("01_names.ipynb", edit)
    learn.book.write("01_names", "# One, newer", code=("x = 2",))
    learn.update()
    assert learn.files["01_names.ipynb"] == mine
    assert "One, newer" in learn.files["01_names (newer).ipynb"]
    (line,) = capsys.readouterr().out.splitlines()
    assert "01_names.ipynb" in line and "01_names (newer).ipynb" in line
    before = learn.files
    learn.update()
    assert learn.files == before and not any(capsys.readouterr())


def test_newer_chapters_replace_each_other_until_one_is_edited(learn: Learn) -> None:
    mine = learn.edit("01_names.ipynb")
    for title in ("second", "third"):
        learn.book.write("01_names", f"# The {title}", code=("x = 2",))
        learn.update()
    assert "The third" in learn.files["01_names (newer).ipynb"]
    also_mine = learn.edit("01_names (newer).ipynb", "x = 'mine too'")
    learn.book.write("01_names", "# The fourth", code=("x = 2",))
    learn.update()
    assert learn.files["01_names.ipynb"] == mine
    assert learn.files["01_names (newer).ipynb"] == also_mine
    assert "The fourth" in learn.files["01_names (newer 2).ipynb"] and len(learn.files) == 4


@pytest.mark.parametrize("content", ["", "{", "[]", '{"metadata": {}}', "not a notebook"])
def test_file_that_cannot_be_read_stays(content: str, learn: Learn) -> None:
    (learn.folder / "01_names.ipynb").write_text(content)
    learn.update()
    assert learn.files["01_names.ipynb"] == content
    assert "# One" in learn.files["01_names (newer).ipynb"]


def test_new_outputs_of_a_chapter_are_a_newer_chapter(learn: Learn) -> None:
    path = learn.book.root / "notebooks" / "01_names.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[2].outputs = [new_output("stream", name="stdout", text="a better figure\n")]
    nbformat.write(notebook, path)
    learn.update()
    assert "a better figure" in learn.files["01_names.ipynb"]


KILLED = """\
import os, sys
from pathlib import Path
from tools import notebook_copies, refusal
left = int(sys.argv[3])
write, replace = Path.write_bytes, os.replace
def step():
    global left
    left -= 1
    return left >= 0 or os._exit(9)
def write_slowly(path, content):
    write(path, content[:99])  # a kill finds half of a file
    step()
    return write(path, content)
Path.write_bytes = write_slowly
os.replace = lambda *paths: step() and replace(*paths)
notebook_copies.ROOT = Path(sys.argv[1])
notebook_copies.main([sys.argv[2]])
"""


@pytest.mark.parametrize("steps", range(5))
def test_nothing_is_lost_if_the_tool_is_killed(steps: int, learn: Learn) -> None:
    """Before each of its four steps: two files are written, and two are put in their places."""
    learn.book.write("03_third", "# Three", code=("z = 1",))
    learn.update()
    mine = learn.edit("01_names.ipynb")
    before = learn.files
    learn.book.write("01_names", "# One, newer", code=("x = 2",))
    learn.book.write("02_more", "# Two, newer", code=("y = 2",))
    command = [sys.executable, "-c", KILLED, str(learn.book.root), str(learn.folder), str(steps)]
    assert subprocess.run(command, cwd=ROOT, capture_output=True).returncode == (
        9 if steps < 4 else 0
    )
    after = {name: text for name, text in learn.files.items() if not name.startswith(".")}
    assert after["01_names.ipynb"] == mine and after["03_third.ipynb"] == before["03_third.ipynb"]
    for text in after.values():
        nbformat.validate(nbformat.from_dict(json.loads(text)))
    learn.update()
    assert sorted(learn.files) == [
        "01_names (newer).ipynb", "01_names.ipynb", "02_more.ipynb", "03_third.ipynb"
    ]  # fmt: skip
    assert learn.files["01_names.ipynb"] == mine and "Two, newer" in learn.files["02_more.ipynb"]
    assert "One, newer" in learn.files["01_names (newer).ipynb"]


def test_full_disk_is_said_in_one_line(learn: Learn, monkeypatch, capsys) -> None:
    mine, before = learn.edit("01_names.ipynb"), learn.files
    for name in ("01_names", "02_more"):
        learn.book.write(name, "# Newer", code=("x = 2",))

    def full(path: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", full)
        with pytest.raises(SystemExit) as stop:
            learn.update()
    assert stop.value.code == 2 and learn.files == before | {"01_names.ipynb": mine}
    (line,) = capsys.readouterr().err.splitlines()
    assert "No space left on device" in line


def test_no_copy_is_written_if_a_chapter_is_damaged(learn: Learn, capsys) -> None:
    before = learn.files
    learn.book.write("01_names", "# Newer", code=("x = 2",))
    (learn.book.root / "notebooks" / "02_more.ipynb").write_text("{")
    with pytest.raises(SystemExit):
        learn.update()
    assert learn.files == before
    (line,) = capsys.readouterr().err.splitlines()
    assert "02_more.ipynb is not a notebook" in line
