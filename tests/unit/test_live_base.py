"""What every live figure has, without a browser; its helpers in JavaScript through node."""

import base64
import importlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import traitlets

from vae_lib.live.base import HERE, LiveFigure, module_text, png_size, style_text

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\x40"  # 640 × 320
MODULE = "function render({ model, el }) {}\nexport default { render };\n"


def make(folder: Path, **attributes):
    """A figure class whose files lie in a folder."""
    methods = {"still": lambda self: PNG, "describe": lambda self: "A picture of nothing at all"}
    return type("Small", (LiveFigure,), {"folder": folder} | methods | attributes)


def test_module_is_the_shared_helpers_and_the_figure(tmp_path: Path) -> None:
    (tmp_path / "small.js").write_bytes(MODULE.replace("\n", "\r\n").encode())
    (tmp_path / "more.js").write_text("const MORE = 1;\n")
    shared = (HERE / "shared.js").read_text(encoding="utf-8")
    assert module_text("small", ("more",), tmp_path) == f"{shared}\nconst MORE = 1;\n\n{MODULE}"
    assert style_text("small", tmp_path) == (HERE / "shared.css").read_text(encoding="utf-8")
    (tmp_path / "small.css").write_text(".small {}\n")
    assert style_text("small", tmp_path).endswith("\n.small {}\n")
    with pytest.raises(FileNotFoundError):
        module_text("large", (), tmp_path)
    (tmp_path / "small.js").write_text("render();\n")
    with pytest.raises(ValueError, match=r"small\.js must end in"):
        module_text("small", (), tmp_path)


def test_figure_brings_view_picture_and_text(tmp_path: Path) -> None:
    (tmp_path / "small.js").write_text(MODULE)
    kind = make(tmp_path, figure="small", z=traitlets.List([0.0]).tag(sync=True))
    figures = [kind(), kind(z=[1.0])]
    assert [figure.z for figure in figures] == [[0.0], [1.0]]
    for figure in figures:
        state = figure.get_state()
        assert state["_esm"] == module_text("small", (), tmp_path)
        assert state["_css"] == style_text("small", tmp_path)
        assert state["alt"] == "A picture of nothing at all"
        assert repr(figure) == "<Small: a live figure>"
        data, metadata = figure._repr_mimebundle_()
        assert base64.b64decode(data["image/png"]) == PNG
        shown = {"width": 320, "height": 160, "alt": "A picture of nothing at all"}
        assert metadata == {"image/png": shown}
        assert data["text/plain"] == repr(figure)
        assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == figure.model_id


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


SCRIPT = """
const halves = new Uint8Array(JSON.parse(process.argv[2]));
const draw = gaussian(3), again = gaussian(3);
const normal = Array.from({ length: 20000 }, draw);
const scale = linearScale([-3, 3], [40, 340]);
console.log(JSON.stringify({
  halves: [...readFloat16(halves.buffer, 2, halves.length / 2 - 1)],
  floats: [...readFloat32(new Uint8Array(new Float32Array([1.5, -2]).buffer), 4)],
  signed: [...readInt8(new DataView(new Uint8Array([0, 127, 128, 255]).buffer, 1))],
  unsigned: [...readUint8(new Uint8Array([0, 127, 128, 255]), 2, 1)],
  normal, same: Array.from({ length: 20000 }, again).every((value, i) => value === normal[i]),
  sums: [[0, 0], [1000, 1000], [-1000, -1001], [-Infinity, -Infinity]].map(logSumExp).map(String),
  texts: [[-1.005, 1], [-0.001, 2], [3, 0], [NaN, 1], [-Infinity, 1]].map((a) => format(...a)),
  scale: [scale(-3), scale(3), scale.invert(190), scale.invert(scale(1.25))],
  ticks: [ticks(-3, 3, 6), ticks(0, 1, 5), ticks(0.12, 0.19, 4), ticks(0, 2500, 5)],
  line: [...linspace(-1, 1, 5)], clamped: [clamp(-5, 0, 1), clamp(0.5, 0, 1)],
}));
"""


@pytest.mark.skipif(shutil.which("node") is None, reason="no node on this machine")
def test_helpers_compute(tmp_path: Path) -> None:
    """Bytes, scales, ticks, logarithms of sums and seeded normal numbers."""
    exact = np.array([9, 0, 1, -2.5, 65504, 6e-8, -1e-5, np.inf, 0.1], dtype="<f2")
    script = tmp_path / "helpers.mjs"
    script.write_text((HERE / "shared.js").read_text(encoding="utf-8") + SCRIPT, encoding="utf-8")
    command = ["node", script, json.dumps(list(exact.tobytes()))]
    said = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    halves = [np.inf if value is None else value for value in said["halves"]]  # JSON has no ∞
    assert halves == exact[1:].astype(float).tolist()
    assert said["floats"] == [-2] and said["signed"] == [127, -128, -1]
    assert said["unsigned"] == [128]
    normal = np.array(said["normal"])
    assert said["same"] and abs(normal.mean()) < 5 / np.sqrt(20000)
    assert normal.std() == pytest.approx(1, abs=5 / np.sqrt(40000))
    assert np.mean(np.abs(normal) < 1.96) == pytest.approx(0.95, abs=5 * 0.0016)
    sums = [float(text.replace("Infinity", "inf")) for text in said["sums"]]
    expected = [np.log(2), 1000 + np.log(2), -1000 + np.log1p(np.exp(-1)), -np.inf]
    assert sums == pytest.approx(expected, rel=1e-15)
    assert said["texts"] == ["−1.0", "0.00", "3", "not a number", "−∞"]
    assert said["scale"] == pytest.approx([40, 340, 0, 1.25])
    assert said["ticks"] == [
        [-3, -2, -1, 0, 1, 2, 3],
        [0, 0.2, 0.4, 0.6, 0.8, 1],
        [0.12, 0.14, 0.16, 0.18],
        [0, 500, 1000, 1500, 2000, 2500],
    ]
    assert said["line"] == [-1, -0.5, 0, 0.5, 1] and said["clamped"] == [0, 0.5]
