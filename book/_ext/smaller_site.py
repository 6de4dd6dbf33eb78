"""Sphinx extension: the site ships what its pages use, and nothing else.

The theme and the extensions bring 0.6 MB of style sheets, source maps, translations, and the fonts
of icons and formulas, of which a page uses a little. When the site is built,

- the style sheets become one, `site.css`, without the rules for classes that no page has;
- the fonts of icons and formulas keep the glyphs that this style sheet still names;
- the script that draws every icon of Font Awesome as SVG is left out: 1.5 MB;
- so is thebe, which would start a kernel on another site, and the script of tabs where none are;
- scripts and pictures come after what is read first;
- the files of `_static` that nothing refers to are removed.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
from collections.abc import Iterable, Iterator
from os.path import relpath
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from sphinx.application import Sphinx

SHEET = "site.css"
KEPT = ("live-host.js", ".txt")  # loaded by scripts; and licences
OWN_NAMES = {"locales", "figures", "fontawesome.js"}  # scripts with styles of their own
logging.getLogger("fontTools").setLevel(logging.ERROR)  # it tells of every table
ICON_SCRIPT = re.compile(r"\s*<script\b[^>]*fontawesome\.js[^>]*></script>")
LAYOUT_OF_ALL = re.compile(r'document\.querySelectorAll\(\["pre",.*?\?0:-1\}\)')
PRELOAD = re.compile(r'<link rel="preload" as="script"(?! fetchpriority)')
PICTURE = re.compile(
    r'<img ((?:[\w-]+="[^"]*" )*src="[^"]*_images/[^"]*")'
    r' style="width: (\d+)px; height: (\d+)px;" />'
)
LINK = re.compile(r'\s*<link\b[^>]*\brel="stylesheet"[^>]*>')
REFERENCE = re.compile(r'\b(?:src|href)="([^"]+)"')
IMPORT = re.compile(r"""@import\s+(?:url\()?["']?([^"')\s;]+)["']?\)?\s*;""")
FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}")
URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)""")


# ── style sheets ───────────────────────────────────────────────────────────────────────────────


def rules(text: str) -> Iterator[tuple[str, str | None]]:
    """The rules of a style sheet: what stands before the braces, and what in them.

    A statement without braces (`@import …;`) has None for the second. Comments are left out, but
    for those that begin with an exclamation mark, which state a licence.
    """
    start = depth = opened = 0
    for match in re.finditer(r"/\*.*?\*/|\"(?:\\.|[^\"])*\"|'(?:\\.|[^'])*'|[{};]", text, re.S):
        token = match[0]
        if token.startswith("/*"):
            if depth == 0 and not text[start : match.start()].strip():
                if token.startswith("/*!"):
                    yield token, None
                start = match.end()
        elif token == "{":
            depth += 1
            if depth == 1:
                opened = match.end()
        elif token == "}":
            depth -= 1
            if depth == 0:
                yield without_comments(text[start : opened - 1]), text[opened : match.start()]
                start = match.end()
        elif token == ";" and depth == 0:
            yield without_comments(text[start : match.end()]), None
            start = match.end()


def without_comments(text: str) -> str:
    """A piece of a style sheet without its comments and the space around it."""
    return re.sub(r"/\*.*?\*/", "", text, flags=re.S).strip()


def used_rules(text: str, names: set[str]) -> str:
    """A style sheet without the rules that only concern classes and ids not among `names`."""
    kept = []
    for head, body in rules(text):
        if body is None:
            kept.append(head)  # a licence
        elif head.startswith(("@media", "@supports", "@container", "@layer")):
            if inner := used_rules(body, names):
                kept.append(f"{head}{{{inner}}}")
        elif head.startswith("@"):  # @font-face, @keyframes, …
            kept.append(f"{head}{{{body}}}")
        elif selectors := [one for one in split_selectors(head) if is_used(one, names)]:
            kept.append(f"{','.join(selectors)}{{{without_comments(body)}}}")
    return "\n".join(kept)


def split_selectors(head: str) -> list[str]:
    """The selectors of a rule; a comma in brackets separates none."""
    selectors, depth, start = [], 0, 0
    for match in re.finditer(r"\\.|[()\[\],]", head):
        if match[0] in "([":
            depth += 1
        elif match[0] in ")]":
            depth -= 1
        elif match[0] == "," and depth == 0:
            selectors.append(head[start : match.start()].strip())
            start = match.end()
    return [*selectors, head[start:].strip()]


def is_used(selector: str, names: set[str]) -> bool:
    """Whether all classes and ids that a selector asks for (not: excludes) are among `names`."""
    plain = re.sub(r"\[[^\]]*\]", "", selector)
    while (outer := re.sub(r"\([^()]*\)", "", plain)) != plain:
        plain = outer
    asked = re.findall(r"[.#]((?:\\.|[\w-])+)", plain)
    return all(re.sub(r"\\(.)", r"\1", name) in names for name in asked)


def whole(source: Path, static: Path) -> str:
    """A style sheet with those that it imports, its addresses made relative to `static`."""
    text = source.read_text(encoding="utf-8").replace('@charset "UTF-8";', "")

    imported = "".join(whole(source.parent / name, static) for name in IMPORT.findall(text))
    return imported + moved(IMPORT.sub("", text), source, static)


def moved(text: str, source: Path, static: Path) -> str:
    """A style sheet whose addresses, relative to `source`, are made relative to `static`."""

    def move(match: re.Match[str]) -> str:
        address = next(group for group in match.groups() if group is not None)
        if address.startswith(("data:", "#")) or urlsplit(address).scheme:
            return match[0]
        path = (source.parent / unquote(urlsplit(address).path)).resolve()
        return f'url("{relpath(path, static.resolve()).replace(os.sep, "/")}")'

    return URL.sub(move, text)


# ── fonts ──────────────────────────────────────────────────────────────────────────────────────


def subset_fonts(css: str, static: Path) -> str:
    """Write the fonts of icons and formulas with the glyphs that are shown, and refer to these."""
    points = shown_by_styles(css)
    named = FONT_FACE.sub("", css)

    def subset(match: re.Match[str]) -> str:
        family = re.search(r"font-family:\s*[\"']?([^;\"']+)", match[0])[1]
        # MathJax_Zero shows no glyph: it is there to give lines no height
        found = re.search(r'url\("([^"]*(?:fa-|MathJax_(?!Zero))[^"]*)\.(ttf|woff)"\)', match[0])
        if family not in named:
            return ""
        if found is None:
            return match[0]
        name = Path(found[1]).name
        target = static / "fonts" / f"{name}.woff"
        if not write_subset(static / f"{found[1]}.{found[2]}", points, target):
            return ""
        source = f'src:url("fonts/{name}.woff") format("woff")'
        return re.sub(r"src:[^}]*", source, match[0])

    return FONT_FACE.sub(subset, css)


def shown_by_styles(css: str) -> set[int]:
    """The characters that a style sheet puts on the page: icons, and all that formulas have."""
    points = set()
    for text in re.findall(r'(?:\bcontent|--fa):\s*"((?:\\.|[^"\\])*)"', css):
        for code, character in re.findall(r"\\([0-9a-fA-F]{1,6})|\\?(.)", text):
            points.add(int(code, 16) if code else ord(character))
    return points


def write_subset(source: Path, points: set[int], target: Path) -> bool:
    """Write the glyphs of some code points as a font; False if it has none of them."""
    font = TTFont(source)
    present = points & set(font.getBestCmap())
    if not present:
        return False
    # of the names only copyright and licence: a font that was cut may not go by its own
    options = Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=[0, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=present)
    subsetter.subset(font)
    font.flavor = "woff"
    font["head"].modified = font["head"].created  # the same bytes at every build
    font.recalcTimestamp = False
    target.parent.mkdir(exist_ok=True)
    font.save(target)
    return True


# ── a page ─────────────────────────────────────────────────────────────────────────────────────


def lighten_page(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Take off a page the scripts for what it lacks; let the others wait for its text."""
    unused = ["sphinx-thebe"]
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


# ── the site ───────────────────────────────────────────────────────────────────────────────────


def names_in_use(site: Path, pages: Iterable[str]) -> set[str]:
    """The classes and ids of the pages, and every word of the scripts, which may add them."""
    names = set()
    for text in pages:
        for value in re.findall(r'\b(?:class|id)="([^"]*)"', text):
            names.update(value.split())
        for script in re.findall(r"<script\b[^>]*>(.*?)</script>", text, re.S)[:50]:
            if len(script) < 20_000:  # not the live figures: they bring their own styles
                names.update(re.findall(r"[\w-]+", script))
    for script in (site / "_static").rglob("*.js"):
        if not OWN_NAMES & set(script.parts):
            names.update(re.findall(r"[\w-]+", script.read_text(encoding="utf-8")))
    return names


def join_styles(site: Path, pages: dict[Path, str]) -> None:
    """Write one style sheet, and let the pages load it in the place of all others."""
    static = site / "_static"
    order: list[Path] = []
    for path, text in pages.items():
        for link in LINK.findall(text):
            source = static_file(path, re.search(r'href="([^"]*)"', link)[1])
            if source.name != SHEET and source.exists() and source not in order:
                order.append(source)
    if not order:
        return
    # book.css has the last word, whatever page named a further sheet
    order.sort(key=lambda source: source.name == "book.css")
    names = names_in_use(site, pages.values())
    css = "\n".join(used_rules(whole(source, static), names) for source in order)
    css = subset_fonts(css, static)
    (static / SHEET).write_text(css, encoding="utf-8")
    digest = hashlib.sha256(css.encode()).hexdigest()[:8]
    for path, text in pages.items():
        root = "../" * len(path.relative_to(site).parent.parts)
        link = f'\n    <link rel="stylesheet" href="{root}_static/{SHEET}?v={digest}" />'
        first = LINK.search(text)
        if first is not None:
            rest = LINK.sub("", text[first.end() :])
            pages[path] = text[: first.start()] + link + rest


def static_file(page: Path, address: str) -> Path:
    """The file to which an address in a page leads."""
    return (page.parent / unquote(urlsplit(address).path)).resolve()


def layout_only_what_is_seen(site: Path) -> None:
    """Leave out of the theme's script what asks each code block for its width when a page opens.

    That takes a second for a long chapter; accessible-names.js asks as blocks come into view.

    Raises:
        RuntimeError: The theme's script is another one.
    """
    script = site / "_static" / "scripts" / "pydata-sphinx-theme.js"
    text, found = LAYOUT_OF_ALL.subn("", script.read_text(encoding="utf-8"))
    if found != 1:
        raise RuntimeError(f"{script.name} is not as expected here: look for its scrollWidth.")
    script.write_text(text, encoding="utf-8")


def remove_unused(site: Path, pages: dict[Path, str]) -> None:
    """Remove the files of `_static` to which no page and no style sheet refers."""
    static = (site / "_static").resolve()
    used = {static_file(path, a) for path, text in pages.items() for a in REFERENCE.findall(text)}
    css = (static / SHEET).read_text(encoding="utf-8") if (static / SHEET).exists() else ""
    for groups in URL.findall(css):
        used.add((static / urlsplit("".join(groups)).path).resolve())
    for path in sorted(static.rglob("*"), reverse=True):  # the files of a folder, then the folder
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in used and not any(
            kept in path.relative_to(static).as_posix() for kept in KEPT
        ):
            path.unlink()


def later(text: str) -> str:
    """A page in which scripts and pictures come after what is read first.

    Scripts are asked for early, but not before the style sheet and the font; pictures once the
    reader comes near them, and until then their room is kept.
    """
    text = PRELOAD.sub('<link rel="preload" as="script" fetchpriority="low"', text)
    return PICTURE.sub(r'<img \1 width="\2" height="\3" loading="lazy" decoding="async" />', text)


def make_smaller(app: Sphinx, exception: Exception | None) -> None:
    """Rewrite the pages and `_static`, once everything else is written."""
    if exception is not None or app.builder.format != "html":
        return
    site = Path(app.outdir)
    if app.builder.name == "singlehtml":  # its one page is written for the site's root
        (site / f"{app.config.root_doc}.html").replace(site / "book.html")
    paths = [p for p in sorted(site.rglob("*.html")) if "_static" not in p.relative_to(site).parts]
    before = {path: path.read_text(encoding="utf-8") for path in paths}
    pages = {path: later(ICON_SCRIPT.sub("", text)) for path, text in before.items()}
    join_styles(site, pages)
    layout_only_what_is_seen(site)
    for path, text in pages.items():
        if text != before[path]:
            path.write_text(text, encoding="utf-8")
    remove_unused(site, pages)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.connect("html-page-context", lighten_page, priority=900)  # after all that adds scripts
    app.connect("build-finished", make_smaller, priority=900)  # after all that writes files
    return {"parallel_read_safe": True, "parallel_write_safe": True}
