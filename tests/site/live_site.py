"""A little site with live figures, built for the tests of the host, and eyes on its pages."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
import yaml
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from tools import execute

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

FIRST = f"import sys\nsys.path[:0] = [{str(ROOT)!r}, {str(HERE)!r}]\nfrom live_demo import Demo"
PANEL = """\
import ipywidgets
from IPython.display import display
slider = ipywidgets.FloatSlider(description="plain", value=0.25)
slider"""
PICTURED = """\
data, metadata = a._repr_mimebundle_()
data |= ipywidgets.VBox([slider])._repr_mimebundle_()
metadata["image/png"]["alt"] = "The picture that a panel of sliders has saved"
display(data, metadata=metadata, raw=True)"""
FIGURES = (
    new_markdown_cell("# Figures\n\nTwo of them, and one a second time."),
    new_code_cell(FIRST),
    new_code_cell("a = Demo()\na"),
    new_markdown_cell("Some text between the figures.\n\n" * 3),
    new_code_cell("b = Demo(z=[-1.5, 1.5])\nb"),
    new_code_cell("a  # once more"),
    new_code_cell(PANEL),
    new_code_cell(PICTURED),
)
PLAIN = (
    new_markdown_cell("# Plain widgets"),
    new_code_cell("import ipywidgets\nipywidgets.IntSlider(description='alone')"),
)


def write_notebooks(folder: Path, **cells: tuple) -> None:
    """Write notebooks of these cells, executed as the book's are."""
    paths = [folder / f"{name}.ipynb" for name in cells]
    for path, content in zip(paths, cells.values(), strict=True):
        nbformat.write(new_notebook(cells=[nbformat.from_dict(cell) for cell in content]), path)
    run([sys.executable, "-m", "tools.execute", *paths])  # Playwright's loop runs in this process


def run(command: list) -> None:
    """Run a command; what it said is told only if it failed."""
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def figures_of(notebook: dict) -> dict[str, dict]:
    """The saved states of a notebook's live figures, by id, in the order of display."""
    saved = notebook["metadata"]["widgets"][execute.WIDGET_STATE]["state"]
    shown = [
        output["data"][execute.WIDGET_VIEW]["model_id"]
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
        if execute.WIDGET_VIEW in output.get("data", {})
    ]
    return {i: saved[i] for i in shown if saved[i]["model_module"] == "anywidget"}


def build(folder: Path) -> Path:
    """Build the little site with the book's own settings and extensions; returns its pages.

    Its pages: `figures` has every kind of widget; `plain` no live figure; in `damaged` the first
    figure's module is no JavaScript, and the second one's bytes are no base64; in `failing` the
    first figure raises an error while it draws.
    """
    source = folder / "source"
    (source / "book").mkdir(parents=True)
    for part in ("_ext", "_static", "_templates", "references.bib"):
        (source / "book" / part).symlink_to(ROOT / "book" / part)
    shutil.copy(ROOT / "_config.yml", source)
    names = ("plain", "figures", "damaged", "failing")
    toc = {"format": "jb-book", "root": "plain", "chapters": [{"file": n} for n in names[1:]]}
    (source / "_toc.yml").write_text(yaml.safe_dump(toc, sort_keys=False))

    write_notebooks(source, plain=PLAIN, figures=FIGURES)
    text = (source / "figures.ipynb").read_text(encoding="utf-8")
    damaged = json.loads(text)
    first, second = figures_of(damaged).values()
    first["state"]["_esm"] = "this is no module"
    second["buffers"][0]["data"] = "?"
    (source / "damaged.ipynb").write_text(json.dumps(damaged))
    failing = json.loads(text)
    first = next(iter(figures_of(failing).values()))
    first["state"]["_esm"] = first["state"]["_esm"].replace("  draw();", "  throw Error('no');", 1)
    (source / "failing.ipynb").write_text(json.dumps(failing))

    program = Path(sys.executable).with_name("jupyter-book")
    run([program, "build", source, "-W", "-n", "--keep-going", "--quiet"])
    return source / "_build" / "html"


@dataclass
class Watched:
    """An opened page, and what it asked for and complained of."""

    page: object
    origin: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", self.note)

    def note(self, message: object) -> None:
        """Remember what the console says in red or yellow."""
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def elsewhere(self) -> list[str]:
        """The requests that left the site."""
        return [u for u in self.requests if not u.startswith((self.origin, "data:", "blob:"))]


def open_page(browser: object, origin: str, name: str, **context: object) -> Watched:
    """Open a page and wait until each of its figures has started or failed."""
    options = {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"} | context
    session = browser.new_context(**options)
    session.set_default_timeout(60_000)  # for a busy machine
    watched = Watched(session.new_page(), origin)
    watched.page.goto(f"{origin}/{name}", wait_until="domcontentloaded")
    if options.get("java_script_enabled", True):
        watched.page.wait_for_function(
            "() => [...document.querySelectorAll('.live-figure')].every((f) => f.dataset.state)"
        )
    return watched


def settled(page: object, script: str, expected: object, seconds: float = 10) -> object:
    """Wait until a script's value is, or fulfils, what is expected; returns the value."""
    fulfils = expected if callable(expected) else lambda value: value == expected
    end = time.monotonic() + seconds
    while not fulfils(value := page.evaluate(script)):
        assert time.monotonic() < end, f"{script} stays {value!r}"
        page.wait_for_timeout(50)
    return value
