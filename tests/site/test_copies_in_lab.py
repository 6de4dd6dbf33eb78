"""The copies of the notebooks: numbered as the site numbers, and read in a real JupyterLab."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_notebook
from test_live_lab import WAIT, answers, eventually, start_server

from tools.notebook_copies import copies
from tools.notebook_copies.book import Book
from tools.notebook_copies.keeping import state, text_of

ROOT = Path(__file__).parents[2]
CHAPTER = "01_latent_variable_models.ipynb"
# The pieces of text on the screen that match a pattern, outside code and formulas.
SEEN = """(pattern) => {
  const found = [];
  for (const cell of document.querySelectorAll(".jp-RenderedMarkdown")) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!new RegExp(pattern, "m").test(text.data)) continue;
      if (!text.parentElement.closest("pre, code, mjx-container")) found.push(text.data);
    }
  }
  return found;
}"""
RAW = r":::|```|\{[a-z:-]+\}$|\$|\\tag|\\begin|^:\w+:|</?details"
COUNT = "(selector) => document.querySelectorAll(selector).length"
OPEN = """async (path) => {
  const widget = await jupyterapp.commands.execute("docmanager:open", { path });
  await widget.context.ready;
}"""
# What the student does with the first cell of code, which is then saved.
SAVED = """async (act) => {
  const { content, context } = jupyterapp.shell.currentWidget;
  const first = content.widgets.find((cell) => cell.model.type === "code").model;
  if (act === "run") {
    first.outputs.add({ output_type: "stream", name: "stdout", text: "ran\\n" });
    first.executionCount = 1;
  } else {
    first.sharedModel.setSource("mine = 1");
  }
  await context.save();
}"""
UNSEEN = """() => [...document.querySelectorAll("details mjx-container")]
  .filter((formula) => formula.getBoundingClientRect().width === 0).length"""


@pytest.fixture(scope="module")
def made() -> dict[str, NotebookNode]:
    """The copies of all chapters, as `make lab` writes them."""
    return {name: nbformat.from_dict(copy) for name, copy in copies(Book(ROOT)).items()}


def prose(cells: list[NotebookNode]) -> str:
    return "\n\n".join("".join(cell.source) for cell in cells if cell.cell_type == "markdown")


def test_copies_have_the_numbers_of_the_pages(site: Path, made: dict[str, NotebookNode]) -> None:
    """Those of exercises, of figures with a caption, and of formulas."""
    found = {"Exercise": 0, "Figure": 0, "formula": 0}
    for name, copy in made.items():
        page = (site / "notebooks" / name).with_suffix(".html").read_text(encoding="utf-8")
        text = prose(copy.cells)
        for kind in ("Exercise", "Figure"):
            on_page = re.findall(rf'class="caption-number">({kind} [\d.]*\d)', page)
            assert on_page == re.findall(rf"^\*\*({kind} [\d.]*\d)", text, re.M), name
            found[kind] += len(on_page)
        formulas = re.findall(r'class="eqno">\(([\d.]+)\)', page)
        assert formulas == re.findall(r"\\tag\{([\d.]+)\}", text), name
        found["formula"] += len(formulas)
    assert all(found.values()), found


@pytest.fixture(scope="module")
def cells(made: dict[str, NotebookNode]) -> list[NotebookNode]:
    """The text of all chapters, and the folded cells of code."""
    return [
        cell
        for copy in made.values()
        for cell in copy.cells
        if cell.cell_type == "markdown" or "jupyter" in cell.metadata
    ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What JupyterLab serves: a chapter's copy, and all cells below in a notebook of their own."""
    folder = tmp_path_factory.mktemp("learn")
    copy = copies(Book(ROOT))[CHAPTER]
    (folder / CHAPTER).write_text(text_of(copy), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def opened(browser: object, cells: list[NotebookNode], folder: Path) -> Iterator[object]:
    """These cells in JupyterLab, which draws all of them at once."""
    for i, cell in enumerate(cells):
        cell.id = f"cell-{i}"
        cell.source = "".join(cell.source)
        if cell.cell_type == "code":
            cell.outputs = []
    python = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    nbformat.write(new_notebook(cells=cells, metadata=python), folder / "all.ipynb")
    settings = folder / "jupyterlab_settings_dir" / "@jupyterlab" / "notebook-extension"
    settings.mkdir(parents=True)
    (settings / "tracker.jupyterlab-settings").write_text(json.dumps({"windowingMode": "none"}))
    server, address = start_server(folder)
    try:
        eventually(lambda: server.poll() is not None or answers(f"{address}/api"))
        assert server.poll() is None, (folder / "log.txt").read_text()
        context = browser.new_context(viewport={"width": 1280, "height": 1600})
        context.set_default_timeout(WAIT * 1000)
        page = context.new_page()
        page.goto(f"{address}/lab/tree/all.ipynb")
        texts = sum(cell.cell_type == "markdown" for cell in cells)
        eventually(lambda: page.evaluate(COUNT, ".jp-RenderedMarkdown") == texts)
        eventually(lambda: page.evaluate(SEEN, "Solution to Exercise"))  # the text has been drawn
        eventually(lambda: not page.evaluate(SEEN, r"\$"))  # MathJax has set the last formula
        yield page
        context.close()
    finally:
        server.terminate()
        server.wait(WAIT)


def test_nothing_of_myst_or_tex_is_seen(opened: object) -> None:
    assert opened.evaluate(SEEN, "Solution to Exercise")  # it does find what is there
    assert opened.evaluate(SEEN, RAW) == []


def test_formulas_are_set_and_numbered(opened: object, cells: list[NotebookNode]) -> None:
    assert opened.evaluate(COUNT, "mjx-container") > 1000
    assert opened.evaluate(COUNT, "mjx-merror, mjx-container [style*='color: red']") == 0
    tags = len(re.findall(r"\\tag\{", prose(cells)))
    assert opened.evaluate(COUNT, "mjx-container mjx-mlabeledtr") == tags > 0


def test_solutions_unfold(opened: object, cells: list[NotebookNode]) -> None:
    """By a click on the title; what is in them has been set."""
    folded = prose(cells).count("<details>")
    assert opened.evaluate(COUNT, "details") == folded > 0
    assert opened.evaluate(COUNT, "details[open]") == 0
    first = opened.locator("summary", has_text="Solution to Exercise").first
    first.click()
    assert opened.evaluate(COUNT, "details[open]") == 1
    opened.evaluate("() => document.querySelectorAll('details').forEach((d) => (d.open = true))")
    assert opened.evaluate(COUNT, "details mjx-container") > 0
    assert opened.evaluate(UNSEEN) == 0
    text = "".join(re.findall(r"<details>.*?</details>", prose(cells), re.S))
    assert opened.evaluate(COUNT, "details pre") == text.count("```python") > 0


def test_folded_cells_show_their_first_line(opened: object, cells: list[NotebookNode]) -> None:
    folded = [cell for cell in cells if cell.cell_type == "code"]
    assert opened.evaluate(COUNT, ".jp-InputPlaceholder") == len(folded) > 0
    assert (
        "# Show: find the book's code" in opened.locator(".jp-InputPlaceholder").first.inner_text()
    )


def test_edits_are_told_from_what_jupyterlab_writes(opened: object, folder: Path) -> None:
    """JupyterLab writes the file anew, with its own metadata and the outputs of what was run."""
    path = folder / CHAPTER
    written = path.read_text(encoding="utf-8")
    opened.evaluate(OPEN, CHAPTER)
    opened.evaluate(SAVED, "run")
    saved = path.read_text(encoding="utf-8")
    assert saved != written and "ran\\n" in saved
    assert state(path, "another chapter") == "old"
    opened.evaluate(SAVED, "edit")
    assert state(path, "another chapter") == "edited"
