"""`make notebooks`: the same bytes each time, whole files, short words when a cell fails."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from tools import execute

CELLS = (
    new_markdown_cell("# A small notebook"),
    new_code_cell("import os, sys\nprint(1)\nprint(2, flush=True)\nprint(sorted({'a', 'b'}))"),
    new_code_cell("print(os.environ['OMP_NUM_THREADS'])"),
    new_code_cell("print(1)"),
    new_code_cell("print(1)"),
    new_code_cell(
        "import ipywidgets as w\nslider, label = w.FloatSlider(), w.Label()\n"
        "w.jslink((slider, 'value'), (label, 'value'))\nw.VBox([slider, label])"
    ),
)


def write(path: Path, *cells) -> Path:
    """A notebook that was not run, as an editor would leave it."""
    notebook = new_notebook(cells=[nbformat.from_dict(cell) for cell in cells])
    notebook.metadata["language_info"] = {"name": "python", "version": "3.99"}
    nbformat.write(notebook, path)
    return path


def test_twice_the_same_bytes(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    path = write(tmp_path / "small.ipynb", *CELLS)
    assert execute.main([str(path)]) == 0
    first = path.read_bytes()
    assert execute.main([str(path)]) == 0
    assert path.read_bytes() == first
    write(path, *CELLS)  # as if made anew
    assert execute.main([str(path)]) == 0
    assert path.read_bytes() == first
    assert "1 of 1 notebooks executed" in capsys.readouterr().out

    notebook = json.loads(first)
    assert [cell.get("execution_count") for cell in notebook["cells"]] == [None, 1, 2, 3, 4, 5]
    assert "3.99" not in first.decode() and "execution" not in notebook["cells"][1]["metadata"]
    assert notebook["cells"][1]["outputs"][0]["text"] == ["1\n", "2\n", "['a', 'b']\n"]
    assert notebook["cells"][2]["outputs"][0]["text"] == ["1\n"], "one thread"
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(set(ids)) == len(ids)
    (panel,) = notebook["cells"][5]["outputs"]
    assert list(panel["data"]) == ["text/plain"] and panel["metadata"] == {"needs_kernel": True}
    assert "widgets" not in notebook["metadata"]


def test_failure_is_told_and_nothing_written(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    source = "a = 1\nb = 0\nprint('x')\nc = 1\nd = 2\n\na / b"
    path = write(tmp_path / "fails.ipynb", new_code_cell("1"), new_code_cell(source))
    good = write(tmp_path / "good.ipynb", new_code_cell("1"))
    before = path.read_bytes()
    assert execute.main([str(path), str(good)]) == 1
    assert path.read_bytes() == before
    said = capsys.readouterr()
    assert "fails.ipynb: cell 1 failed" in said.err
    assert "ZeroDivisionError: division by zero (line 7 of the cell)" in said.err
    assert len(said.err.splitlines()) <= 8 and "Traceback" not in said.err
    assert "1 of 2 notebooks executed" in said.out
    assert sorted(p.name for p in tmp_path.iterdir()) == ["fails.ipynb", "good.ipynb"]


def test_unknown_notebook_is_told(capsys: pytest.CaptureFixture) -> None:
    assert execute.main(["99_nothing"]) == 2
    assert "99_nothing: no such notebook" in capsys.readouterr().err


def test_damaged_notebook_is_told(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    path = tmp_path / "damaged.ipynb"
    path.write_text("{")
    assert execute.main([str(path)]) == 1
    assert "damaged.ipynb: not a notebook" in capsys.readouterr().err
    assert path.read_text() == "{"


def test_printed_text_is_joined_around_a_figure() -> None:
    figure = new_output("display_data", data={"text/plain": "figure"})
    pieces = ["10%\r", "20%\n", "done\n"]
    outputs = [new_output("stream", text=piece) for piece in pieces]
    joined = execute.join_streams([*outputs, figure, new_output("stream", text="after\n")])
    assert [output.get("text") for output in joined] == ["20%\ndone\n", None, "after\n"]
