"""Cells are folded as their first lines say, in the page, in JupyterLab and in the copies."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from tools.folding import fold, folded, main, what_is_folded


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("# Show: the plot\n1", "the plot"),
        ("# Show: the plot  ", "the plot"),
        ("# Show:\n1", None),
        ("x = 1\n# Show: the plot", None),
        ("# show: the plot", None),
        ("", None),
    ],
)
def test_first_line_says_whether_a_cell_is_folded(source: str, what: str | None) -> None:
    assert what_is_folded(source) == what


def test_folding_keeps_what_else_a_cell_has() -> None:
    own = {"tags": ["trained"], "mystnb": {"image": {"alt": "A curve"}}, "colab": {"a": 1}}
    once = folded(own, "the plot")
    assert once == {
        "tags": ["hide-input", "trained"],
        "mystnb": {
            "image": {"alt": "A curve"},
            "code_prompt_show": "Show the code: the plot",
            "code_prompt_hide": "Hide the code: the plot",
        },
        "jupyter": {"source_hidden": True},
        "colab": {"a": 1},
    }
    assert folded(once, "the plot") == once
    assert folded(once, None) == own
    assert folded({}, None) == {}


def test_command_folds_and_unfolds(tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    cells = [new_code_cell("# Show: a\n1"), new_code_cell("2"), new_markdown_cell("# Show: b")]
    nbformat.write(new_notebook(cells=cells), path)
    assert main([str(path)]) == 0
    after = nbformat.read(path, as_version=4)
    hidden = [cell.metadata.get("jupyter", {}).get("source_hidden", False) for cell in after.cells]
    assert hidden == [True, False, False]
    assert not fold(after), "a second time there is nothing to do"
    written = path.stat().st_mtime_ns
    assert main([str(path)]) == 0 and path.stat().st_mtime_ns == written
    after.cells[0].source = "1"
    assert fold(after) and after.cells[0].metadata == {}


def test_command_refuses_what_is_no_notebook(capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["99"])
    assert stopped.value.code == 2
    assert "99: no such notebook" in capsys.readouterr().err
