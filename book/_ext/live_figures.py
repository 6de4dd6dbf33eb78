"""Sphinx extension: the notebooks' live figures come alive in the page, without a kernel.

Each widget that a notebook displays stands in the page as the picture in its output, or as its
text where there is none. Around a live figure (an anywidget whose state the notebook holds) goes
an element with its id; the states of a page's figures follow the page's text, once, and
`live-host.js` (book/_static) puts the figures in the place of their pictures. A page without a
live figure has neither. Large states stand in a script of their own, which is loaded when the page
is there. (A script, since a page opened as a file may fetch nothing else.)

The notebook saves more than the page needs: the states of all widgets, with a module, a style
sheet and the bytes for each, in the head of the page. The page gets the states of the displayed
figures; what several of them share stands there once.

A page that is no notebook shows a notebook's figure with the directive `live-figure`; of a figure
with several models it takes one, so that the page stays light.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html import escape
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from myst_nb.sphinx_ import NbMetadataCollector
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

WIDGET_STATE = "application/vnd.jupyter.widget-state+json"
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
PICTURE = "image/png"
HOST = "live-host.js"
FOLDER = "figures"  # in _static
INLINE = 100_000  # characters
WITHOUT_SCRIPTS = "This figure can be moved where scripts may run. Here is a picture of it."
WITHOUT_KERNEL = "This control needs Python: it works in the notebook, opened in JupyterLab."


class widget(nodes.General, nodes.Element):
    """A displayed widget: its picture or text, and its id if it is a live figure."""


def find_widgets(app: Sphinx, doctree: nodes.document) -> None:
    """Frame the widgets that a page displays, and keep the states that it needs."""
    docname = app.env.docname
    saved = saved_states(app.env, docname)
    alts = alternative_texts(Path(app.env.doc2path(docname)))
    live = {}
    for bundle in list(doctree.findall(nodes.container)):
        if bundle.get("nb_element") != "mime_bundle" or (model := displayed(bundle)) is None:
            continue
        if is_live(saved.get(model)):
            live[model] = saved[model]
        for image in bundle.findall(nodes.image):
            if model in alts and "alt" not in image:
                image["alt"] = alts[model]
        frame = widget(model=model if model in live else None)
        bundle.replace_self(frame)
        frame += bundle
    if live:
        states_of(app.env)[docname] = compact(live)


def saved_states(env: BuildEnvironment, docname: str) -> dict[str, Any]:
    """The states that the notebook saved, by id; they are taken out of the page's head."""
    scripts = NbMetadataCollector.get_js_files(env, docname)
    _, script = scripts.pop("ipywidgets_state", (None, {"body": '{"state": {}}'}))
    return json.loads(script["body"])["state"]


def displayed(bundle: nodes.container) -> str | None:
    """The id of the widget that an output displays: MyST-NB wrote it into a script element."""
    for part in bundle.children:
        if part.get("mime_type") == WIDGET_VIEW:
            found = re.search(r'"model_id": *"([^"]+)"', part.astext())
            return found[1] if found else None
    return None


def alternative_texts(notebook: Path) -> dict[str, str]:
    """What the pictures of a notebook's widgets show, by id, as the outputs' metadata have it."""
    if notebook.suffix != ".ipynb":
        return {}
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    return {
        output["data"][WIDGET_VIEW]["model_id"]: output["metadata"][PICTURE]["alt"]
        for output in outputs
        if WIDGET_VIEW in output.get("data", {})
        and "alt" in output.get("metadata", {}).get(PICTURE, {})
    }


def is_live(saved: dict[str, Any] | None) -> bool:
    """Whether a saved widget can run in the page: it brings its own module."""
    return saved is not None and saved.get("model_module") == "anywidget"


def compact(saved: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What the host needs of these widgets; texts that several share stand once, under a digest.

    A widget becomes `{module, style, state, buffers: [[path, digest], …]}`; the bytes of a buffer
    stay in base64, as they were saved.
    """
    texts: dict[str, str] = {}

    def share(text: str) -> str:
        digest = hashlib.sha256(text.encode()).hexdigest()[:16]
        texts[digest] = text
        return digest

    figures = {}
    for model, entry in saved.items():
        state = entry.get("state", {})
        figures[model] = {
            "module": share(state.get("_esm", "")),
            "style": share(state.get("_css", "")),
            "state": {
                name: value
                for name, value in state.items()
                if not name.startswith("_") and name not in ("layout", "tabbable", "tooltip")
            },
            "buffers": [
                [buffer["path"], share(buffer["data"])] for buffer in entry.get("buffers", [])
            ],
        }
    return {"figures": figures, "texts": texts}


def write_script(path: Path, text: str) -> None:
    """Write a script into the site."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def add_host(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Add the states, or where they are, and the host's script to a page with live figures."""
    states = states_of(app.env).get(pagename)
    if states is None or "body" not in context or app.builder.name == "singlehtml":
        return
    text = json.dumps(states, separators=(",", ":")).replace("<", "\\u003c")
    source = ""
    if len(text) > INLINE:
        name = f"_static/{FOLDER}/{hashlib.sha256(text.encode()).hexdigest()[:16]}.js"
        write_script(Path(app.outdir) / name, f"globalThis.liveFigures = {text};\n")
        text, source = "", f' data-src="{escape(context["pathto"](name, 1))}"'
    holder = f'<script type="application/json" id="live-figures"{source}>'
    context["body"] += f"{holder}{text}</script>\n"
    app.add_js_file(HOST, loading_method="defer")


class LiveFigureOfNotebook(SphinxDirective):
    """The first live figure of a notebook, on another page: `{live-figure} notebooks/07_name`."""

    required_arguments = 1
    option_spec: ClassVar[dict[str, Any]] = {
        "beta": float,
        "z": directives.unchanged_required,
        "alt": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """The figure's frame and picture; its state joins those of the page."""
        path = Path(self.env.srcdir) / f"{self.arguments[0]}.ipynb"
        self.env.note_dependency(str(path))
        notebook = json.loads(path.read_text(encoding="utf-8"))
        saved = notebook["metadata"].get("widgets", {}).get(WIDGET_STATE, {"state": {}})["state"]
        for output in (output for cell in notebook["cells"] for output in cell.get("outputs", [])):
            model = output.get("data", {}).get(WIDGET_VIEW, {}).get("model_id")
            if is_live(saved.get(model)):
                break
        else:
            raise self.error(f"{path.name} has no live figure")
        entry = saved[model]
        if "beta" in self.options:
            entry = with_one_model(entry, self.options["beta"])
        if "z" in self.options:  # where the point is when the figure starts
            z = [float(number) for number in self.options["z"].split()]
            entry = entry | {"state": entry["state"] | {"z": z}}
        states_of(self.env)[self.env.docname] = compact({model: entry})
        shown = output["metadata"][PICTURE]
        alt = self.options.get("alt", shown["alt"])
        picture = (
            f'<img src="data:{PICTURE};base64,{"".join(output["data"][PICTURE].split())}" '
            f'width="{shown["width"]}" height="{shown["height"]}" alt="{escape(alt)}" />\n'
        )
        return [widget("", nodes.raw("", picture, format="html"), model=model)]


def with_one_model(entry: dict[str, Any], beta: float) -> dict[str, Any]:
    """The state of a latent explorer of several models, with that for one β alone.

    Raises:
        ValueError: There is no model for this β.
    """
    state, buffers = entry["state"], {tuple(b["path"]): b for b in entry["buffers"]}
    models = state["settings"]["models"]
    which = next((i for i, model in enumerate(models) if model["beta"] == beta), None)
    if which is None:
        raise ValueError(f"the figure has no model for β = {beta}")
    weights, codes = (base64.b64decode(buffers[name,]["data"]) for name in ("weights", "codes"))
    starts = [min(places(model["network"])) for model in models] + [len(weights)]
    share = len(codes) // len(models)
    cut = {
        "weights": weights[starts[which] : starts[which + 1]],
        "codes": codes[which * share : (which + 1) * share],
    }
    model = moved_to_start(models[which], starts[which])
    return entry | {
        "state": state | {"beta": beta, "settings": state["settings"] | {"models": [model]}},
        "buffers": [
            buffer | {"data": base64.b64encode(cut[buffer["path"][0]]).decode("ascii")}
            if buffer["path"][0] in cut
            else buffer
            for buffer in entry["buffers"]
        ],
    }


def places(part: Any) -> list[int]:
    """Where the weights of a network begin among the bytes, layer by layer."""
    if isinstance(part, dict):
        own = [part["weight"]] if "weight" in part else []
        return own + [place for value in part.values() for place in places(value)]
    return [place for value in part for place in places(value)] if isinstance(part, list) else []


def moved_to_start(part: Any, start: int) -> Any:
    """A network whose bytes begin at 0 and no more at `start`."""
    if isinstance(part, list):
        return [moved_to_start(value, start) for value in part]
    if not isinstance(part, dict):
        return part
    moving = {"weight", "bias"} if "weight" in part else set()
    if part.get("precision") == "int8":  # others have no scale
        moving.add("scale")
    return {
        name: value - start if name in moving else moved_to_start(value, start)
        for name, value in part.items()
    }


def visit_widget(translator: Any, node: widget) -> None:
    """Open the frame; the host looks for `data-live-figure`."""
    if node["model"] is None:
        translator.body.append('<div class="kernel-widget">\n')
    else:
        translator.body.append(
            f'<div class="live-figure" data-live-figure="{escape(node["model"])}">\n'
            '<div class="live-figure-picture">\n'
        )


def depart_widget(translator: Any, node: widget) -> None:
    """Close the frame, with a word to readers for whom nothing will move."""
    if node["model"] is None:
        translator.body.append(f'<p class="live-figure-note">{WITHOUT_KERNEL}</p>\n</div>\n')
    else:
        note = f'<p class="live-figure-note">{WITHOUT_SCRIPTS}</p>'
        translator.body.append(f"</div>\n<noscript>{note}</noscript>\n</div>\n")


def leave_as_it_is(translator: Any, node: widget) -> None:
    """What is not HTML shows the picture alone."""


def states_of(env: BuildEnvironment) -> dict[str, Any]:
    """The compact states of each page, kept from build to build."""
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
    app.add_node(
        widget,
        html=(visit_widget, depart_widget),
        **{builder: (leave_as_it_is, leave_as_it_is) for builder in others},
    )
    app.add_directive("live-figure", LiveFigureOfNotebook)
    app.connect("doctree-read", find_widgets)
    app.connect("html-page-context", add_host)
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", merge)
    return {"env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}
