"""What the notebooks store of live figures: the picture, and a state that the class still knows."""

from __future__ import annotations

import base64
import copy
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import numpy as np
import pytest
from nbformat.v4 import new_code_cell, new_notebook
from notebook_rules import SHORTEST_ALT, notebooks

import vae_lib.live
from experiments.explorer_models import front_page
from tools.execute import WIDGET_VIEW
from tools.notebook_outputs import FIGURE
from vae_lib.live import LiveFigure

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "tests" / "site"
CLASSES = {
    kind.figure: kind
    for kind in vars(vae_lib.live).values()
    if isinstance(kind, type) and issubclass(kind, LiveFigure) and kind.figure
}


def problems(notebook: dict, classes: dict[str, type[LiveFigure]]) -> Iterator[str]:
    """What is wrong with the widgets that a notebook displays."""
    if "widgets" in notebook["metadata"]:
        yield "the notebook holds states of widgets; run `make notebooks`"
    for place, cell in enumerate(notebook["cells"]):
        for output in cell.get("outputs", []):
            for problem in output_problems(output, classes):
                yield f"cell {place}: {problem}; run `make notebooks`"


def output_problems(output: dict, classes: dict[str, type[LiveFigure]]) -> Iterator[str]:
    """A view without a kernel is an error message in JupyterLab; a picture is none."""
    data, metadata = output.get("data", {}), output.get("metadata", {})
    if WIDGET_VIEW in data:
        yield "a widget is stored as a view"
    elif FIGURE in data:
        yield from picture_problems(output)
        yield from state_problems(data[FIGURE], classes)
    elif "needs_kernel" in metadata:
        yield from picture_problems(output)


def picture_problems(output: dict) -> Iterator[str]:
    """The page shows the picture until the figure has started, and where no script runs."""
    if "image/png" not in output["data"]:
        yield "a widget has no still picture"
    alt = output["metadata"].get("image/png", {}).get("alt", "")
    if len(alt) < SHORTEST_ALT or " " not in alt:
        yield f"a widget's picture needs a text that says what is seen, not {alt!r}"


def state_problems(stored: dict, classes: dict[str, type[LiveFigure]]) -> Iterator[str]:
    """Its figure, its version and its traits are those of a class."""
    kind = classes.get(stored["figure"])
    if kind is None:
        yield f"no class has the figure {stored['figure']!r}"
        return
    if stored["version"] != kind.version:
        yield f"{kind.__name__} has version {kind.version}, not {stored['version']}"
    there = {*stored["state"], *stored["buffers"]}
    known = set(kind.class_trait_names(sync=True)) - set(LiveFigure.class_trait_names()) | {"alt"}
    if missing := known - there:
        yield f"{kind.__name__} lacks {', '.join(sorted(missing))}"
    if unknown := there - known:
        yield f"{kind.__name__} has {', '.join(sorted(unknown))}, which its class does not know"


@pytest.mark.parametrize("path", notebooks(), ids=lambda path: path.stem)
def test_stored_figures_are_known(path: Path) -> None:
    assert list(problems(json.loads(path.read_text(encoding="utf-8")), CLASSES)) == []


def test_front_page_shows_the_model_of_today(tmp_path: Path) -> None:
    """What the command writes is what is committed, up to the last bits of this processor."""
    front_page.make().save(tmp_path / "fresh.json")
    fresh, committed = (
        json.loads(path.read_text(encoding="utf-8"))["data"][FIGURE]
        for path in (tmp_path / "fresh.json", front_page.FIGURE)
    )
    codes = [numbers_of(stored["buffers"].pop("codes")) for stored in (fresh, committed)]
    np.testing.assert_allclose(*codes, atol=0.01)
    rates = [stored["state"]["settings"]["models"][0] for stored in (fresh, committed)]
    for name in ("rate", "distortion"):
        numbers = [model.pop(name) for model in rates]
        assert numbers[0] == pytest.approx(numbers[1], rel=1e-3)
    assert fresh == committed


def numbers_of(text: str) -> np.ndarray:
    """Stored codes as numbers."""
    return np.frombuffer(base64.b64decode(text), "<f2").astype(np.float32)


CELLS = (
    f"import sys\nsys.path[:0] = [{str(ROOT)!r}, {str(DEMO)!r}]\nfrom live_demo import Demo",
    "figure = Demo(z=[1.0, 0.25])\nnot_shown = Demo()\nfigure",
    'Demo(name="second", other=f"anywidget:{figure.model_id}")',
    "figure",
    "import ipywidgets as w\nw.Box([w.FloatSlider()])",
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


def figure(notebook: dict) -> dict:
    """The stored state of its first live figure."""
    return shown(notebook)["data"][FIGURE]


def shown(notebook: dict) -> dict:
    """The output that displays the figure first."""
    return notebook["cells"][1]["outputs"][0]


def test_twice_the_same_bytes(executed: tuple[dict, bytes, bytes]) -> None:
    """Pictures, texts and states, and nothing of the program."""
    notebook, first, second = executed
    assert first == second
    stored = [notebook["cells"][i]["outputs"][0]["data"][FIGURE] for i in (1, 2, 3)]
    assert [s["id"] for s in stored] == ["0", "1", "0"]
    assert [s["name"] for s in stored] == ["live_demo", "second", "live_demo"]
    assert stored[0]["state"]["z"] == [1.0, 0.25] and stored[0] == stored[2]
    assert stored[1]["state"]["other"] == "anywidget:0"  # that of the first, whatever it was
    assert list(stored[0]["buffers"]) == ["radii"]
    text = first.decode()
    assert "widget-view" not in text and "addEventListener" not in text
    assert "widgets" not in notebook["metadata"]
    panel = notebook["cells"][4]["outputs"][0]
    assert panel["metadata"]["needs_kernel"] and list(panel["data"]) == ["text/plain"]


DAMAGES: dict[str, Callable[[dict], object]] = {
    "no class has the figure 'gone'": lambda n: figure(n).update({"figure": "gone"}),
    "has version 1, not 2": lambda n: figure(n).update({"version": 2}),
    "lacks radii": lambda n: figure(n)["buffers"].clear(),
    "lacks z": lambda n: figure(n)["state"].pop("z"),
    "has w, which": lambda n: figure(n)["state"].update({"w": 1}),
    "no still picture": lambda n: shown(n)["data"].pop("image/png"),
    "needs a text": lambda n: shown(n)["metadata"].clear(),
    "as a view": lambda n: shown(n)["data"].update({WIDGET_VIEW: {"model_id": "0"}}),
    "holds states of widgets": lambda n: n["metadata"].update({"widgets": {}}),
}


def test_damage_is_seen(
    executed: tuple[dict, bytes, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A notebook as it was executed has no problem but the plain widget; a damaged one has."""
    monkeypatch.syspath_prepend(DEMO)
    from live_demo import Demo

    classes = {"live_demo": Demo}
    whole = copy.deepcopy(executed[0])
    plain = "cell 4: a widget has no still picture; run `make notebooks`"
    found = [problem for problem in problems(whole, classes) if "needs a text" not in problem]
    assert found == [plain]
    del whole["cells"][4]
    assert list(problems(whole, classes)) == []
    for expected, damage in DAMAGES.items():
        notebook = copy.deepcopy(whole)
        damage(notebook)
        (problem,) = problems(notebook, classes)
        assert expected in problem
