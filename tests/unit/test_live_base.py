"""What every live figure has, without a browser."""

import base64
import importlib
import json
import sys
from pathlib import Path

import nbformat
import pytest
import traitlets
from nbformat.v4 import new_code_cell, new_notebook

from vae_lib.live.base import FIGURE, LiveFigure, png_size

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\x40"  # 640 × 320
MODULE = "export default { render({ model, el }) {} };\n"


def make(folder: Path, **attributes):
    """A figure class whose files lie in a folder."""
    methods = {"still": lambda self: PNG, "describe": lambda self: "A picture of nothing at all"}
    return type("Small", (LiveFigure,), {"folder": folder} | methods | attributes)


def test_figure_brings_view_picture_text_and_state(tmp_path: Path) -> None:
    """The program goes to JupyterLab alone: what is stored has a name, traits and a version."""
    (tmp_path / "small.js").write_text(MODULE)
    traits = {"z": traitlets.List([0.0]).tag(sync=True), "w": traitlets.Bytes(b"\1").tag(sync=True)}
    kind = make(tmp_path, figure="small", version=3, hidden=traitlets.Int(7), **traits)
    figures = [kind(), kind(z=[1.0], name="second")]
    assert [figure.z for figure in figures] == [[0.0], [1.0]]
    for figure, name in zip(figures, ("small", "second"), strict=True):
        state = figure.get_state()
        assert (state["_esm"], state["_css"]) == (MODULE, "")
        assert state["alt"] == "A picture of nothing at all" and "name" not in state
        assert repr(figure) == "<Small: a live figure>"
        data, metadata = figure._repr_mimebundle_()
        assert base64.b64decode(data["image/png"]) == PNG
        shown = {"width": 320, "height": 160, "alt": "A picture of nothing at all"}
        assert metadata == {"image/png": shown}
        assert data["text/plain"] == repr(figure)
        assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == figure.model_id
        assert data[FIGURE] == {
            "figure": "small",
            "name": name,
            "id": figure.model_id,
            "version": 3,
            "state": {"z": figure.z, "alt": "A picture of nothing at all"},
            "buffers": {"w": "AQ=="},
        }


def test_style_comes_with_the_module(tmp_path: Path) -> None:
    (tmp_path / "small.js").write_text(MODULE)
    (tmp_path / "small.css").write_text(".small {}\n")
    assert make(tmp_path, figure="small")().get_state()["_css"] == ".small {}\n"
    with pytest.raises(FileNotFoundError, match=r"large\.js"):
        make(tmp_path, figure="large")


def test_figure_is_saved_as_a_notebook_would_store_it(tmp_path: Path) -> None:
    (tmp_path / "small.js").write_text(MODULE)
    figure = make(tmp_path, figure="small", z=traitlets.Float(0.0).tag(sync=True))(z=2.0)
    figure.save(tmp_path / "first.json")
    figure.save(tmp_path / "again.json")
    output = nbformat.from_dict(json.loads((tmp_path / "first.json").read_text("utf-8")))
    nbformat.validate(new_notebook(cells=[new_code_cell("", outputs=[output])]))
    assert set(output.data) == {"text/plain", "image/png", FIGURE}
    assert output.data[FIGURE].state.z == 2.0
    assert output.metadata["image/png"].alt == "A picture of nothing at all"
    first, again = (tmp_path / name for name in ("first.json", "again.json"))
    assert first.read_bytes() == again.read_bytes()


def test_picture_and_description_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "small.js").write_text(MODULE)
    bare = type("Bare", (LiveFigure,), {"figure": "small", "folder": tmp_path})
    with pytest.raises(NotImplementedError, match="Bare needs a description"):
        bare()
    with pytest.raises(NotImplementedError, match="Small needs a still picture"):
        make(tmp_path, figure="small", still=LiveFigure.still)()._repr_mimebundle_()
    with pytest.raises(ValueError, match="PNG"):
        png_size(b"GIF89a")


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("vae_lib.live")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "anywidget", None)
    with pytest.raises(ModuleNotFoundError, match="pip install anywidget ipywidgets"):
        importlib.import_module("vae_lib.live")
