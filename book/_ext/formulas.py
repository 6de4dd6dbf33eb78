"""Sphinx extension: formulas are set when the site is built, and not by each reader's browser.

MathJax runs here, in the Node that Playwright brings along (it prints the book), and turns each
formula into HTML, with MathML beside it for screen readers. A page then shows its formulas at once,
without a script. With them go `_static/formulas.css` and the fonts of MathJax; `smaller_site.py`
cuts both down to what the pages use. A formula that TeX refuses is a warning, with its place.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import escape, unescape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from docutils import nodes
from playwright._impl._driver import compute_driver_executable
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number, wrap_displaymath

logger = logging.getLogger(__name__)

# Further packages of TeX are named here when a page comes to use them. Those that MathJax would
# bring by itself but for which no page has use are left out: they hide mistakes in a formula.
CONFIGURATION = {
    "loader": {"load": ["input/tex", "[tex]/boldsymbol", "output/chtml", "a11y/assistive-mml"]},
    "startup": {"typeset": False},
    "tex": {"packages": {"[+]": ["boldsymbol"], "[-]": ["autoload", "noundefined", "require"]}},
    "chtml": {"adaptiveCSS": False, "fontURL": "fonts"},
}
OPENING = re.compile(r"[(\[“‘]+$")
CLOSING = re.compile(r"^[^\w\s]+")
FONTS = "output/chtml/fonts/woff-v2"


def mathjax_folder() -> Path:
    """Where the package sphinx-mathjax-offline has MathJax."""
    package = find_spec("sphinx-mathjax-offline")
    if package is None or package.origin is None:
        raise RuntimeError("MathJax is missing: pip install -r requirements-book.txt")
    return Path(package.origin).parent / "static" / "mathjax"


class MathJax:
    """MathJax in a process of its own, which ends with this one at the latest."""

    def __init__(self, macros: dict[str, Any]) -> None:
        node, _ = compute_driver_executable()
        configuration = {**CONFIGURATION, "tex": {**CONFIGURATION["tex"], "macros": macros}}
        self.process = subprocess.Popen(
            [node, Path(__file__).with_suffix(".js"), mathjax_folder(), json.dumps(configuration)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self.formulas: dict[tuple[str, bool], str] = {}

    def set(self, tex: str, display: bool) -> str:
        """A formula as HTML; a display is an equation on lines of its own."""
        if (tex, display) not in self.formulas:
            self.formulas[tex, display] = self.ask((tex, display))
        return self.formulas[tex, display]

    def ask(self, question: Any) -> str:
        """What the process answers: see formulas.js."""
        try:
            self.process.stdin.write(json.dumps(question) + "\n")
            self.process.stdin.flush()
            return json.loads(self.process.stdout.readline())
        except (BrokenPipeError, json.JSONDecodeError):
            raise RuntimeError("MathJax ended before its time; above stands why.") from None

    def close(self) -> None:
        """End the process."""
        self.process.communicate()


def mathjax(app: Sphinx) -> MathJax:
    """The build's MathJax, started with its first formula."""
    if not hasattr(app, "mathjax"):
        app.mathjax = MathJax(app.config.formula_macros)
    return app.mathjax


def set_formula(translator: Any, node: nodes.Element, tex: str, display: bool) -> str:
    """A formula of a page as HTML, with a warning if TeX refuses it."""
    html = mathjax(translator.builder.app).set(tex, display)
    if fault := re.search(r'data-mjx-error="([^"]*)"', html):
        logger.warning("%s in the formula %s", unescape(fault[1]), tex, location=node)
    return html


def take_punctuation(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Give formulas the punctuation that touches them: a line might end between the two."""
    if app.builder.format != "html":
        return
    for node in list(doctree.findall(nodes.math)):
        place = node.parent.index(node)
        for name, neighbour, pattern in (
            ("before", place - 1, OPENING),
            ("after", place + 1, CLOSING),
        ):
            text = node.parent[neighbour] if 0 <= neighbour < len(node.parent) else None
            if isinstance(text, nodes.Text) and (found := pattern.search(text)):
                node[name] = escape(found[0])
                node.parent[neighbour] = nodes.Text(pattern.sub("", text))


def visit_math(translator: Any, node: nodes.math) -> None:
    """Write a formula within the text."""
    html = set_formula(translator, node, node.astext(), display=False)
    translator.body.append(translator.starttag(node, "span", "", CLASS="math notranslate"))
    translator.body.append(node.get("before", "") + html + node.get("after", "") + "</span>")
    raise nodes.SkipNode


def visit_displaymath(translator: Any, node: nodes.math_block) -> None:
    """Write an equation on lines of its own, with its number if it has one."""
    tex = node.astext().strip()
    if not node["nowrap"] and ("\\\\" in tex or "\n\n" in tex):  # several lines, aligned at their &
        tex = wrap_displaymath(tex, None, numbering=False)
    translator.body.append(translator.starttag(node, "div", CLASS="math notranslate"))
    if node["number"]:
        number = get_node_equation_number(translator, node)
        translator.body.append(f'<span class="eqno">({number})')
        translator.add_permalink_ref(node, "Link to this equation")
        translator.body.append("</span>")
    translator.body.append(set_formula(translator, node, tex, display=True))
    translator.body.append("</div>\n")
    raise nodes.SkipNode


def write_styles(app: Sphinx, exception: Exception | None) -> None:
    """Write the style sheet and the fonts of all formulas into the built site."""
    if exception is not None or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    (static / "formulas.css").write_text(mathjax(app).ask(None), encoding="utf-8")
    mathjax(app).close()
    (static / "fonts").mkdir(exist_ok=True)
    for font in (mathjax_folder() / FONTS).iterdir():
        shutil.copy2(font, static / "fonts" / font.name)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.add_config_value("formula_macros", {}, "html", dict)
    app.add_html_math_renderer("mathjax_at_build", (visit_math, None), (visit_displaymath, None))
    app.add_css_file("formulas.css")
    app.connect("doctree-resolved", take_punctuation)
    app.connect("build-finished", write_styles)
    # not for several writers: one MathJax answers one process
    return {"parallel_read_safe": True, "parallel_write_safe": False}
