"""A little site with live figures, built for the tests of the host, and eyes on its pages."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
import yaml
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from tools.notebook_outputs import FIGURE

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
del data["application/vnd.vae-lib.figure+json"]
data |= ipywidgets.VBox([slider])._repr_mimebundle_()
metadata["image/png"]["alt"] = "The picture that a panel of sliders has saved"
display(data, metadata=metadata, raw=True)"""
REFERRING = """\
c = Demo(z=[-2.0, 2.0], other=f"anywidget:{b.model_id}")
c"""
FIGURES = (
    new_markdown_cell("# Figures\n\nTwo of them, and one a second time."),
    new_code_cell(FIRST),
    new_code_cell('a = Demo(name="first")\na'),
    new_markdown_cell("Some text between the figures.\n\n" * 3),
    new_code_cell("b = Demo(z=[-1.5, 1.5])\nb"),
    new_code_cell("a  # once more"),
    new_code_cell(PANEL),
    new_code_cell(PICTURED),
)
HOSTED = (
    new_markdown_cell("# One figure that shows another"),
    new_code_cell(FIRST),
    new_code_cell('b = Demo(z=[-1.5, 1.5], name="shown too")\nb'),
    new_code_cell(REFERRING),
)
ELSEWHERE = """\
# Figures of other pages

```{live-figure} figures
:figure: first
:alt: A point that the page has moved

z: [1.0, 1.25]
```

```{live-figure} hosted
:figure: shown too
```

```{live-figure} saved.json
```
"""
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


def figures_of(notebook: dict) -> list[dict]:
    """The states of a notebook's live figures, in the order of display."""
    outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", [])]
    return [output["data"][FIGURE] for output in outputs if FIGURE in output.get("data", {})]


def write_site(folder: Path, names: list[str]) -> Path:
    """Begin a little site with the book's own settings and extensions; returns its source."""
    source = folder / "source"
    (source / "book").mkdir(parents=True)
    for part in ("_ext", "_static", "_templates", "references.bib"):
        (source / "book" / part).symlink_to(ROOT / "book" / part)
    config = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))
    config["sphinx"]["config"]["live_figures_path"] = [str(HERE)]  # where the Demo's module lies
    (source / "_config.yml").write_text(yaml.safe_dump(config, allow_unicode=True))
    chapters = [{"file": name} for name in names[1:]]
    toc = {"format": "jb-book", "root": names[0], "chapters": chapters}
    (source / "_toc.yml").write_text(yaml.safe_dump(toc, sort_keys=False))
    return source


def build_site(source: Path) -> Path:
    """Build it, with warnings as errors; returns its pages."""
    program = Path(sys.executable).with_name("jupyter-book")
    run([program, "build", source, "-W", "-n", "--keep-going", "--quiet"])
    return source / "_build" / "html"


def build(folder: Path) -> Path:
    """Build the little site of the host's tests; returns its pages.

    `figures` has every kind of widget; in `hosted` one figure shows another; `elsewhere` shows
    figures of both, and one from a file; `plain` has no live figure; in `damaged` the first figure
    is of a version that its module does not know, and the second one's bytes are no base64; in
    `failing` the first figure raises an error while it draws.
    """
    names = ["plain", "figures", "hosted", "elsewhere", "damaged", "failing"]
    source = write_site(folder, names)
    write_notebooks(source, plain=PLAIN, figures=FIGURES, hosted=HOSTED)
    (source / "elsewhere.md").write_text(ELSEWHERE)
    text = (source / "figures.ipynb").read_text(encoding="utf-8")
    outputs = [output for cell in json.loads(text)["cells"] for output in cell.get("outputs", [])]
    saved = next(output for output in outputs if FIGURE in output.get("data", {}))
    (source / "saved.json").write_text(json.dumps(saved))
    damaged = json.loads(text)
    first, second, again = figures_of(damaged)
    first["version"] = again["version"] = 99
    second["buffers"]["radii"] = "?"
    (source / "damaged.ipynb").write_text(json.dumps(damaged))
    failing = json.loads(text)
    first, _, again = figures_of(failing)
    first["state"]["z"] = again["state"]["z"] = None
    (source / "failing.ipynb").write_text(json.dumps(failing))
    return build_site(source)


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


def at_rest(page: object, script: str, seconds: float = 10) -> object:
    """Wait until a script's value stays as it is for a third of a second; returns the value."""
    end = time.monotonic() + seconds
    value, since = page.evaluate(script), time.monotonic()
    while time.monotonic() - since < 0.33:
        assert time.monotonic() < end, f"{script} goes on changing: {value!r}"
        page.wait_for_timeout(50)
        if (now := page.evaluate(script)) != value:
            value, since = now, time.monotonic()
    return value


REDS = """(canvas) => { // of a copy: Chromium complains of a canvas that is read often
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
  copy.drawImage(canvas, 0, 0);
  const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
  return Array.from(data).filter((_, i) => i % 4 === 0);
}"""
WITH_KERNEL = """async ({ module, style, state, buffers }) => {
  for (const [name, value] of Object.entries(buffers)) {
    state[name] = new DataView(Uint8Array.from(atob(value), (c) => c.charCodeAt(0)).buffer);
  }
  const listeners = {};
  globalThis.model = {
    get: (name) => state[name],
    set(name, value) {
      state[name] = value;
      for (const listener of listeners[`change:${name}`] ?? []) listener();
    },
    save_changes() {},
    on: (event, f) => (listeners[event] ??= new Set()).add(f),
    off: (event, f) => listeners[event]?.delete(f),
    async send(content, _, buffers) {
      const numbers = Array.from(new Float32Array(buffers[0]));
      const answer = await globalThis.askKernel(content, numbers);
      const view = new DataView(Float32Array.from(answer).buffer);
      const message = { type: "answer", id: content.id };
      for (const listener of listeners["msg:custom"]) listener(message, [view]);
    },
  };
  document.body.innerHTML = "<div id='figure' style='max-width: 800px'></div>";
  document.head.append(Object.assign(document.createElement("style"), { textContent: style }));
  const url = URL.createObjectURL(new Blob([module], { type: "text/javascript" }));
  const { default: widget } = await import(url);
  globalThis.end = new AbortController();
  widget.render({ model, el: document.getElementById("figure"), signal: end.signal });
  globalThis.listening = () => Object.values(listeners).some((all) => all.size > 0);
}"""


def render_alone(page: object, figure: object) -> None:
    """A figure alone in an empty page, where scripts play Python's part: `model.set`.

    A figure that asks the kernel finds `askKernel(question, numbers)`, if the page has it.
    """
    stored = figure.stored()
    parts = {"state": stored["state"], "buffers": stored["buffers"]}
    program = {"module": str(figure._esm), "style": str(figure._css)}
    page.evaluate(WITH_KERNEL, program | parts)
