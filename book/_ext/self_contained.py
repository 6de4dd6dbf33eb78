"""Sphinx extension: everything that a page needs is served by the book itself.

The theme would load MathJax and thebe (which starts a remote kernel) from other sites. Here
MathJax is copied into the site from the package sphinx-mathjax-offline, and thebe is left out.
So is the theme's script that draws every icon of Font Awesome as SVG: 1.5 MB, where the style
sheet draws the same icons from a font of 0.16 MB.
"""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

# What the pages load, 3.6 MB of 24: TeX input, HTML output, the fonts, the menu, and speech for
# screen readers in English.
MATHJAX_PARTS = (
    "tex-mml-chtml.js",
    "input/tex/extensions",
    "output/chtml/fonts",
    "a11y",
    "sre/mathmaps/base.json",
    "sre/mathmaps/en.json",
    "ui",
)


def copy_mathjax(app: Sphinx, exception: Exception | None) -> None:
    """Copy MathJax into the built site, under the name that `mathjax_path` gives."""
    if exception is not None or app.builder.format != "html":
        return
    package = find_spec("sphinx-mathjax-offline")
    if package is None or package.origin is None:
        raise RuntimeError("MathJax is missing: pip install -r requirements-book.txt")
    source = Path(package.origin).parent / "static" / "mathjax"
    target = Path(app.outdir) / "_static" / "mathjax"
    for part in MATHJAX_PARTS:
        (target / part).parent.mkdir(parents=True, exist_ok=True)
        if (source / part).is_dir():
            shutil.copytree(source / part, target / part, dirs_exist_ok=True)
        else:
            shutil.copy2(source / part, target / part)


def empty_icon_script(app: Sphinx, exception: Exception | None) -> None:
    """Leave the icons to the style sheet; the pages still ask for the script's file."""
    script = Path(app.outdir) / "_static" / "scripts" / "fontawesome.js"
    if exception is None and script.exists():
        script.write_text("// Not needed: the icons come from the style sheet and a font.\n")


def remove_thebe(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Take the scripts and style sheets of thebe off a page."""

    def is_thebe(file: Any) -> bool:
        body = getattr(file, "attributes", {}).get("body") or ""
        name = str(getattr(file, "filename", "") or "")
        return "THEBE_JS_URL" in body or "sphinx-thebe" in name

    for kind in ("script_files", "css_files"):
        if kind in context:
            context[kind] = [file for file in context[kind] if not is_thebe(file)]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.connect("build-finished", copy_mathjax)
    app.connect("build-finished", empty_icon_script)
    app.connect("html-page-context", remove_thebe, priority=900)  # after all that adds scripts
    return {"parallel_read_safe": True, "parallel_write_safe": True}
