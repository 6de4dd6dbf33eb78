"""No notebook holds a live figure of yesterday: what it saved is what the sources say today."""

from __future__ import annotations

import copy
import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook
from notebook_rules import SHORTEST_ALT, notebooks

from tools.execute import WIDGET_STATE, WIDGET_VIEW
from vae_lib.live.base import LiveFigure, module_text, style_text

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "tests" / "site"


def problems(notebook: dict) -> Iterator[str]:
    """What is wrong with the widgets that a notebook displays."""
    saved = notebook["metadata"].get("widgets", {}).get(WIDGET_STATE, {}).get("state", {})
    for place, cell in enumerate(notebook["cells"]):
        for output in cell.get("outputs", []):
            view = output.get("data", {}).get(WIDGET_VIEW)
            if view is None:
                continue
            for problem in (
                *picture_problems(output),
                *state_problems(saved.get(view["model_id"])),
            ):
                yield f"cell {place}: {problem}; run `make notebooks`"


def picture_problems(output: dict) -> Iterator[str]:
    """The page shows the picture until the figure has started, and where no script runs."""
    if "image/png" not in output["data"]:
        yield "a widget has no still picture"
    alt = output.get("metadata", {}).get("image/png", {}).get("alt", "")
    if len(alt) < SHORTEST_ALT or " " not in alt:
        yield f"a widget's picture needs a text that says what is seen, not {alt!r}"


def state_problems(entry: dict | None) -> Iterator[str]:
    """A live figure's module, style sheet and traits are those of its class."""
    if entry is None:
        yield "a widget has no saved state"
        return
    if entry["model_module"] != "anywidget":
        return  # a panel of ipywidgets: the page shows its picture
    state = entry["state"]
    kind = figure_class(state.get("_anywidget_id", ""))
    if kind is None:
        yield f"no class {state.get('_anywidget_id')!r}"
        return
    name = kind.__name__
    if state.get("_esm") != module_text(kind.figure, kind.parts, kind.folder):
        yield f"{name} has a module that differs from its sources"
    if state.get("_css") != style_text(kind.figure, kind.folder):
        yield f"{name} has a style sheet that differs from its sources"
    there = {*state, *(buffer["path"][0] for buffer in entry.get("buffers", []))}
    synchronized = {key for key in kind.class_traits(sync=True) if not key.startswith("_")}
    if missing := synchronized - there:
        yield f"{name} lacks {', '.join(sorted(missing))}"
    if unknown := {key for key in there - synchronized if not key.startswith("_")}:
        yield f"{name} has {', '.join(sorted(unknown))}, which its class does not know"


def figure_class(name: str) -> type[LiveFigure] | None:
    """The class of a figure, from the name that anywidget saved: module.Class."""
    module, _, kind = name.rpartition(".")
    try:
        found = getattr(importlib.import_module(module), kind, None)
    except (ImportError, ValueError):
        return None
    return found if isinstance(found, type) and issubclass(found, LiveFigure) else None


@pytest.mark.parametrize("path", notebooks(), ids=lambda path: path.stem)
def test_saved_figures_are_those_of_the_sources(path: Path) -> None:
    assert list(problems(json.loads(path.read_text(encoding="utf-8")))) == []


CELLS = (
    f"import sys\nsys.path[:0] = [{str(ROOT)!r}, {str(DEMO)!r}]\nfrom live_demo import Demo",
    "figure = Demo(z=[1.0, 0.25])\nnot_shown = Demo()\nfigure",
    "figure",
    "import ipywidgets as w\nslider, label = w.FloatSlider(), w.Label()\n"
    "link = w.jslink((slider, 'value'), (label, 'value'))\nw.Box([slider, label])",
)


def execute(path: Path) -> dict:
    """Write the small notebook anew, execute it as `make notebooks` does, and read it."""
    notebook = new_notebook(cells=[new_code_cell(source) for source in CELLS])
    nbformat.write(notebook, path)
    command = [sys.executable, "-m", "tools.execute", path]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    return json.loads(path.read_bytes())


@pytest.fixture(scope="module")
def executed(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict, bytes, bytes]:
    """A notebook with a figure shown twice, and the bytes of two executions."""
    path = tmp_path_factory.mktemp("live") / "figures.ipynb"
    execute(path)
    first = path.read_bytes()
    return execute(path), first, path.read_bytes()


def test_twice_the_same_bytes(executed: tuple[dict, bytes, bytes]) -> None:
    notebook, first, second = executed
    assert first == second
    state = notebook["metadata"]["widgets"][WIDGET_STATE]["state"]
    kinds = [entry["model_name"] for entry in state.values()]
    assert {"BoxModel", "FloatSliderModel", "LabelModel", "LinkModel"} < set(kinds)
    assert kinds.count("AnyModel") == 1, "a figure that nobody sees is not kept"


def figure(notebook: dict) -> dict:
    """The saved state of its live figure."""
    saved = notebook["metadata"]["widgets"][WIDGET_STATE]["state"]
    return next(entry for entry in saved.values() if entry["model_module"] == "anywidget")


def shown(notebook: dict) -> dict:
    """The output that displays the figure first."""
    return notebook["cells"][1]["outputs"][0]


def outdate(key: str) -> Callable[[dict], None]:
    """One letter of the saved module or style sheet is another one."""
    return lambda n: figure(n)["state"].update({key: figure(n)["state"][key].replace("a", "e", 1)})


DAMAGES: dict[str, Callable[[dict], object]] = {
    "module that differs": outdate("_esm"),
    "style sheet that differs": outdate("_css"),
    "no saved state": lambda n: n["metadata"].pop("widgets"),
    "no class": lambda n: figure(n)["state"].update({"_anywidget_id": "live_demo.Gone"}),
    "no class 'gone.Gone'": lambda n: figure(n)["state"].update({"_anywidget_id": "gone.Gone"}),
    "lacks radii": lambda n: figure(n)["buffers"].clear(),
    "lacks z": lambda n: figure(n)["state"].pop("z"),
    "has w, which": lambda n: figure(n)["state"].update({"w": 1}),
    "no still picture": lambda n: shown(n)["data"].pop("image/png"),
    "needs a text": lambda n: shown(n)["metadata"].clear(),
}


def test_damage_is_seen(
    executed: tuple[dict, bytes, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A notebook as it was executed has no problem but the plain widget; a damaged one has."""
    monkeypatch.syspath_prepend(DEMO)
    whole = executed[0]
    plain = "cell 3: a widget has no still picture; run `make notebooks`"
    assert [problem for problem in problems(whole) if "needs a text" not in problem] == [plain]
    del whole["cells"][3]
    assert list(problems(whole)) == []
    for expected, damage in DAMAGES.items():
        notebook = copy.deepcopy(whole)
        damage(notebook)
        found = list(problems(notebook))
        assert found and all(expected in problem or "state" in problem for problem in found)
        assert expected in found[0], found
