"""Sphinx extension: the notebooks' live figures come alive in the page, without a kernel.

A notebook stores of a live figure its picture, and its state under a MIME type of its own: which
figure it is, its version, and its traits. In the page stands the picture, and around it an element
with an id. The states of a page's figures follow its text, and each kind of figure brings its
bundle (vae_lib/live/dist) in a script that all pages share. `live-host.js` (book/_static) puts the
figures in the place of their pictures. A page without a live figure has none of this. Large states
stand in a script too, which is loaded when the page is there. (Scripts, since a page opened as a
file may fetch nothing else.)

A widget that needs Python stands in the page as its picture, with a line that says so.

The directive `live-figure` shows a figure on another page, and may set its traits:

    ```{live-figure} notebooks/03_elbo
    :figure: elbo
    :alt: What is seen

    example: squared
    mu: 1.0
    ```

Its argument is a notebook, or a file that `LiveFigure.save` has written. `:figure:` is the figure's
name, which is needed where a notebook has several.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any, ClassVar

import yaml
from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

logger = logging.getLogger(__name__)

FIGURE = "application/vnd.vae-lib.figure+json"  # as in vae_lib/live/base.py
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
PICTURE = "image/png"
HOST = "live-host.js"
FOLDER = "figures"  # in _static
INLINE = 100_000  # characters
BUNDLES = Path(__file__).resolve().parents[2] / "vae_lib/live/dist"
MARK = re.compile(r"<!-- widget (\d+) -->")
WITHOUT_SCRIPTS = "This figure can be moved where scripts may run. Here is a picture of it."
WITHOUT_KERNEL = "This control needs Python: it works in the notebook, opened in JupyterLab."


class widget(nodes.General, nodes.Element):
    """A displayed widget: its picture or text, and its id if it is a live figure."""


# What the notebooks hold


def mark_widgets(app: Sphinx, docname: str, source: list[str]) -> None:
    """Put a mark in the place of what a notebook stores of widgets beside their pictures."""
    if not app.env.doc2path(docname).endswith(".ipynb"):
        return
    notebook = json.loads(source[0])
    widgets = []
    for output in outputs_of(notebook):
        data, metadata = output.get("data", {}), output.get("metadata", {})
        figure, view = data.pop(FIGURE, None), data.pop(WIDGET_VIEW, None)
        if figure is None and view is None and "needs_kernel" not in metadata:
            continue
        data["text/html"] = f"<!-- widget {len(widgets)} -->"
        widgets.append((figure, metadata.get(PICTURE, {}).get("alt")))
    if widgets:
        notebook["metadata"].pop("widgets", None)
        source[0] = json.dumps(notebook)
        app.env.temp_data["widgets"] = widgets


def outputs_of(notebook: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All outputs of a notebook."""
    for cell in notebook["cells"]:
        yield from cell.get("outputs", [])


def frame_widgets(app: Sphinx, doctree: nodes.document) -> None:
    """Frame the widgets where the marks are, and keep the states that the page needs."""
    widgets = app.env.temp_data.get("widgets", [])
    ids: dict[str, str] = {}  # a figure that is displayed twice has one state
    for mark in list(doctree.findall(nodes.raw)):
        found = MARK.fullmatch(mark.astext())
        if not found or int(found[1]) >= len(widgets):
            continue
        figure, alt = widgets[int(found[1])]
        bundle = mark.parent.parent  # of all that the output holds
        bundle.remove(mark.parent)
        for image in bundle.findall(nodes.image):
            if alt and "alt" not in image:
                image["alt"] = alt
        known = figure["id"] if figure else None
        if known not in ids and figure:
            ids[known] = keep_state(app.env, figure, bundle)
        frame = widget(id=ids.get(known), figure=bool(figure))
        bundle.replace_self(frame)
        frame += bundle
    rename(states_of(app.env).get(app.env.docname, {}), ids)


def rename(states: dict[str, Any], ids: dict[str, str]) -> None:
    """Let figures that refer to each other do so by their ids in the page."""
    for state in states.values():
        text = json.dumps(state["state"])
        for stored, own in ids.items():
            text = text.replace(f'"anywidget:{stored}"', f'"anywidget:{own}"')
        state["state"] = json.loads(text)


def keep_state(env: BuildEnvironment, figure: dict[str, Any], location: Any) -> str:
    """Keep the state of a figure for the page that is read; returns its id there."""
    if bundle_of(env, figure["figure"]) is None:
        text = "the live figure %s has no bundle: run make bundles"
        logger.warning(text, figure["figure"], location=location)
    place = f"figure-{env.new_serialno('live-figure')}"
    wanted = ("figure", "version", "state", "buffers")
    states = states_of(env).setdefault(env.docname, {})
    states[place] = {key: figure[key] for key in wanted}
    return place


def bundle_of(env: BuildEnvironment, figure: str) -> Path | None:
    """The module of a figure; None where there is none."""
    folders = [BUNDLES, *map(Path, env.config.live_figures_path)]
    return next((f for folder in folders if (f := folder / f"{figure}.js").is_file()), None)


class LiveFigureElsewhere(SphinxDirective):
    """A live figure that a notebook or a file holds, on another page."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar[dict[str, Any]] = {
        "figure": directives.unchanged_required,
        "alt": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """The figure's frame and picture; its state joins those of the page."""
        output = self.find()
        figure = output["data"][FIGURE]
        figure = figure | {"state": figure["state"] | self.presets(figure["state"])}
        place = keep_state(self.env, figure, self.get_location())
        shown = output["metadata"][PICTURE]
        alt = self.options.get("alt", shown["alt"])
        picture = (
            f'<img src="data:{PICTURE};base64,{"".join(output["data"][PICTURE].split())}" '
            f'width="{shown["width"]}" height="{shown["height"]}" alt="{escape(alt)}" />\n'
        )
        return [widget("", nodes.raw("", picture, format="html"), id=place, figure=True)]

    def find(self) -> dict[str, Any]:
        """The output that holds the figure."""
        name = self.arguments[0]
        path = Path(self.env.srcdir) / (name if name.endswith(".json") else f"{name}.ipynb")
        self.env.note_dependency(str(path))
        if not path.is_file():
            raise self.error(f"there is no {path.name}")
        content = json.loads(path.read_text(encoding="utf-8"))
        outputs = [content] if path.suffix == ".json" else list(outputs_of(content))
        shown = [output for output in outputs if FIGURE in output.get("data", {})]
        # one that is displayed twice has one state
        figures = list({output["data"][FIGURE]["id"]: output for output in shown}.values())
        names = [output["data"][FIGURE]["name"] for output in figures]
        wanted = self.options.get("figure", names[0] if len(names) == 1 else None)
        if names.count(wanted) != 1:
            holds = f"{path.name} holds the live figures {', '.join(names) or '(none)'}"
            ask = "name one with :figure:" if wanted is None else f"not one named {wanted}"
            raise self.error(f"{holds}: {ask}")
        return figures[names.index(wanted)]

    def presets(self, state: dict[str, Any]) -> dict[str, Any]:
        """The traits that the content sets."""
        try:
            presets = yaml.safe_load("\n".join(self.content)) or {}
        except yaml.YAMLError as error:
            raise self.error(f"the traits are no YAML: {error}") from None
        if not isinstance(presets, dict):
            raise self.error(f"traits are written as `name: value`, not {presets!r}")
        for name, value in presets.items():
            if name not in state:
                raise self.error(f"the figure has the traits {', '.join(state)}, not {name}")
            if kind_of(value) is not kind_of(state[name]):
                raise self.error(f"{name} is of another kind than {value!r}: it is {state[name]!r}")
        return presets


def kind_of(value: Any) -> type:
    """The type of a trait's value; whole numbers are numbers like others."""
    return float if type(value) is int else type(value)


# What the pages hold


def add_figures(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Add to a page with live figures their states, or where these are, and the scripts."""
    states = states_of(app.env).get(pagename)
    if not states or "body" not in context or app.builder.name == "singlehtml":
        return
    text = as_json(states)
    source = ""
    if len(text) > INLINE:
        name = f"_static/{FOLDER}/{hashlib.sha256(text.encode()).hexdigest()[:16]}.js"
        write_script(Path(app.outdir) / name, f"globalThis.liveStates = {text};\n")
        text, source = "", f' data-src="{escape(context["pathto"](name, 1))}"'
    holder = f'<script type="application/json" id="live-figures"{source}>'
    context["body"] += f"{holder}{text}</script>\n"
    for figure in sorted({state["figure"] for state in states.values()}):
        if (module := bundle_of(app.env, figure)) is not None:
            app.add_js_file(write_program(app, figure, module), loading_method="defer")
    app.add_js_file(HOST, loading_method="defer", priority=501)  # after the programs


def write_program(app: Sphinx, figure: str, module: Path) -> str:
    """Write the script that hands a figure's bundle to the host; returns its name in `_static`."""
    style = module.with_suffix(".css")
    program = {
        "module": module.read_text(encoding="utf-8"),
        "style": style.read_text(encoding="utf-8") if style.exists() else "",
    }
    name = f"{FOLDER}/{figure}.js"
    script = f"(globalThis.livePrograms ??= {{}})[{as_json(figure)}] = {as_json(program)};\n"
    write_script(Path(app.outdir) / "_static" / name, script)
    return name


def as_json(value: Any) -> str:
    """JSON that may stand in a page."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def write_script(path: Path, text: str) -> None:
    """Write a script into the site."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def visit_widget(translator: Any, node: widget) -> None:
    """Open the frame; the host looks for `data-live-figure`."""
    if node["figure"]:
        translator.body.append(
            f'<div class="live-figure" data-live-figure="{escape(node["id"])}">\n'
            '<div class="live-figure-picture">\n'
        )
    else:
        translator.body.append('<div class="kernel-widget">\n')


def depart_widget(translator: Any, node: widget) -> None:
    """Close the frame, with a word to readers for whom nothing will move."""
    if node["figure"]:
        note = f'<p class="live-figure-note">{WITHOUT_SCRIPTS}</p>'
        translator.body.append(f"</div>\n<noscript>{note}</noscript>\n</div>\n")
    else:
        translator.body.append(f'<p class="live-figure-note">{WITHOUT_KERNEL}</p>\n</div>\n')


def leave_as_it_is(translator: Any, node: widget) -> None:
    """What is not HTML shows the picture alone."""


def states_of(env: BuildEnvironment) -> dict[str, dict[str, Any]]:
    """The states of each page's figures, by id, kept from build to build."""
    if not hasattr(env, "live_figures"):
        env.live_figures = {}
    return env.live_figures


def forget(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    """A page is read anew."""
    states_of(env).pop(docname, None)


def merge(app: Sphinx, env: BuildEnvironment, docnames: set[str], other: BuildEnvironment) -> None:
    """Another process has read these pages."""
    states_of(env).update({name: s for name, s in states_of(other).items() if name in docnames})


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    others = ("singlehtml", "latex", "text", "man", "texinfo")  # printed, all of them
    app.add_config_value("live_figures_path", [], "env", list)  # further folders of bundles
    app.add_node(
        widget,
        html=(visit_widget, depart_widget),
        **{builder: (leave_as_it_is, leave_as_it_is) for builder in others},
    )
    app.add_directive("live-figure", LiveFigureElsewhere)
    app.connect("source-read", mark_widgets)
    app.connect("doctree-read", frame_widgets)
    app.connect("html-page-context", add_figures)
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", merge)
    return {"env_version": 2, "parallel_read_safe": True, "parallel_write_safe": True}
