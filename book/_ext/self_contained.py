"""Sphinx extension: everything that a page needs is served by the book itself.

The theme would load MathJax and thebe (which starts a remote kernel) from other sites. Here the
parts of MathJax that the pages use are copied into the site from the package
sphinx-mathjax-offline, and thebe is left out. What else no page uses, `lean.py` takes away.
"""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

# TeX input, HTML output, and MathML for screen readers. Not the menu: it is a third of MathJax,
# and it makes each formula a stop of the Tab key. Further packages of TeX are named here and in
# _config.yml when a page comes to use them; until then the tests of the site tell what is missing.
MATHJAX_PARTS = (
    "startup.js",
    "core.js",
    "input/tex.js",
    "input/tex/extensions/boldsymbol.js",
    "output/chtml.js",
    "output/chtml/fonts/tex.js",
    "a11y/assistive-mml.js",
)
FONTS = "output/chtml/fonts/woff-v2"
# What brings a font into use; the fonts that are not named here always may be.
FONT_COMMANDS = {
    "Fraktur": ("\\mathfrak", "\\frak"),
    "SansSerif": ("\\mathsf", "\\textsf", "\\sf"),
    "Script": ("\\mathscr", "\\scr"),
    "Typewriter": ("\\mathtt", "\\texttt", "\\tt"),
}


def mathjax_folder() -> Path:
    """Where the package has MathJax."""
    package = find_spec("sphinx-mathjax-offline")
    if package is None or package.origin is None:
        raise RuntimeError("MathJax is missing: pip install -r requirements-book.txt")
    return Path(package.origin).parent / "static" / "mathjax"


def copy_mathjax(app: Sphinx, exception: Exception | None) -> None:
    """Copy MathJax into the built site, under the name that `mathjax_path` gives."""
    if exception is not None or app.builder.format != "html":
        return
    source, target = mathjax_folder(), Path(app.outdir) / "_static" / "mathjax"
    fonts = used_fonts(Path(app.outdir), sorted(path.name for path in (source / FONTS).iterdir()))
    for part in (*MATHJAX_PARTS, *(f"{FONTS}/{font}" for font in fonts)):
        (target / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source / part, target / part)


def used_fonts(site: Path, fonts: list[str]) -> list[str]:
    """Those of the fonts that a formula of the site may need."""
    texts = [path.read_text(encoding="utf-8") for path in site.rglob("*.html")]
    unused = {
        name
        for name, commands in FONT_COMMANDS.items()
        if not any(command in text for text in texts for command in commands)
    }
    return [font for font in fonts if not any(f"_{name}-" in font for name in unused)]


def lighten_page(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Take off a page the scripts for what it lacks; let the others wait until its text is there.

    Sphinx gives MathJax to a page without a formula if a page below it in the contents has one.
    """
    unused = ["sphinx-thebe"]
    if 'class="math' not in context.get("body", ""):
        unused += ["mathjax/startup.js", "formulas.js", "window.MathJax"]
    if "sd-tab" not in context.get("body", ""):
        unused.append("design-tabs")

    def is_used(file: Any) -> bool:
        body = getattr(file, "attributes", {}).get("body") or ""
        name = str(getattr(file, "filename", "") or "")
        return "THEBE_JS_URL" not in body and not any(part in name + body for part in unused)

    for kind in ("script_files", "css_files"):
        if kind in context:
            context[kind] = [file for file in context[kind] if is_used(file)]
    for file in context.get("script_files", []):
        name = str(getattr(file, "filename", "") or "")
        if name and "documentation_options" not in name:  # scripts in the page write into that one
            file.attributes.setdefault("defer", "defer")


def preload_mathjax(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Let a page with formulas ask for all of MathJax at once, not for one part after the other."""
    scripts = [str(getattr(file, "filename", "") or "") for file in context.get("script_files", [])]
    has_formulas = any(name.endswith("mathjax/startup.js") for name in scripts)
    context["preloaded"] = [f"_static/mathjax/{part}" for part in MATHJAX_PARTS[1:] if has_formulas]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.connect("build-finished", copy_mathjax)
    app.connect("html-page-context", lighten_page, priority=900)  # after all that adds scripts
    app.connect("html-page-context", preload_mathjax, priority=901)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
