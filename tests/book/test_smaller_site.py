"""The extension that leaves out of the site what no page uses, without a build."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from test_extensions import extension

smaller_site = extension("smaller_site")
SHEET = """\
/*! a licence */ /* a remark */
@charset "UTF-8";
.used, .unused > p { color: red; content: "}" }
.unused { color: blue }
h1:not(.unused) a[href=".gone"] { color: green }
@media print { .unused { a: b } .used:is(.unused, b) { c: d } }
@media (min-width: 1px) { .unused { a: b } }
@font-face { font-family: F; src: url(../f.woff) }
"""


def test_rules_for_other_pages_go() -> None:
    kept = smaller_site.used_rules(SHEET, {"used"})
    assert kept == (
        '/*! a licence */\n@charset "UTF-8";\n'
        '.used{color: red; content: "}"}\n'
        'h1:not(.unused) a[href=".gone"]{color: green}\n'
        "@media print{.used:is(.unused, b){c: d}}\n"
        "@font-face{ font-family: F; src: url(../f.woff) }"
    )


@pytest.mark.parametrize(
    ("selector", "used"),
    [("p", True), (".a.b", False), (".a #c", True), (r".a\:b", False), (r".x\/y", True)],
)
def test_selector_is_used(selector: str, used: bool) -> None:
    assert smaller_site.is_used(selector, {"a", "c", "x/y"}) is used


def test_imported_sheets_are_inserted_and_addresses_follow(tmp_path: Path) -> None:
    styles = tmp_path / "styles"
    styles.mkdir()
    (styles / "own.css").write_text('@import "../basic.css";\np { background: url(../a.png) }')
    (tmp_path / "basic.css").write_text("b { background: url('b.png') } i { x: url(data:,) }")
    text = smaller_site.whole(styles / "own.css", tmp_path)
    assert text == (
        'b { background: url("b.png") } i { x: url(data:,) }\np { background: url("a.png") }'
    )


def test_page_loads_what_it_uses() -> None:
    """No thebe, and no tabs where there are none; scripts wait for the text."""

    def script(name: str, body: str = "") -> SimpleNamespace:
        return SimpleNamespace(filename=name, attributes={"body": body} if body else {})

    tabs = script("_static/design-tabs.js")
    unused = [script("_static/sphinx-thebe.js"), script("", "const THEBE_JS_URL = 1"), tabs]
    kept = [script("_static/doctools.js"), script("_static/documentation_options.js")]
    context = {"body": "<p>", "script_files": unused + kept, "css_files": ["_static/book.css"]}
    smaller_site.lighten_page(None, "page", "page.html", context, None)
    assert context["script_files"] == kept and context["css_files"] == ["_static/book.css"]
    assert [file.attributes for file in kept] == [{"defer": "defer"}, {}]

    context = {"body": '<div class="sd-tab-set">', "script_files": [tabs]}
    smaller_site.lighten_page(None, "page", "page.html", context, None)
    assert context["script_files"] == [tabs]


def write_font(path: Path, characters: str) -> None:
    """A font with a box for each of some characters."""
    names = {f"glyph{ord(c)}": ord(c) for c in characters}
    glyphs = [".notdef", *names]
    font = FontBuilder(1000)
    font.setupGlyphOrder(glyphs)
    font.setupCharacterMap({point: name for name, point in names.items()})
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0)), pen.lineTo((0, 500)), pen.lineTo((500, 500)), pen.closePath()
    font.setupGlyf(dict.fromkeys(glyphs, pen.glyph()))
    font.setupHorizontalMetrics(dict.fromkeys(glyphs, (500, 0)))
    font.setupHorizontalHeader()
    font.setupNameTable({"familyName": "Reserved", "licenseDescription": "OFL"})
    font.setupOS2()
    font.setupPost()
    font.save(path)


def test_fonts_keep_what_is_shown(tmp_path: Path) -> None:
    """Only the glyphs that the styles put on the page, only families that they name."""
    formulas = ("MathJax_Main.woff", "MathJax_Zero.woff", "MathJax_Script.woff")
    for name in (*formulas, "fa-solid.ttf"):
        write_font(tmp_path / name, 'f="\u2212\uf0c9Z')
    write_font(tmp_path / "fa-brands.ttf", "B")
    css = "".join(
        f'@font-face{{font-family: {name.split("_")[-1]};src: url("{name}") format("x")}}'
        for name in (*formulas, "fa-solid.ttf", "fa-brands.ttf")
    )
    css += 'a{font-family: Zero.woff, Main.woff; content: "f"} b{content:"\\2212"}'
    css += 'i{font: fa-solid.ttf;--fa:"\\f0c9"} s{font: fa-brands.ttf; content: "\\""}'
    after = smaller_site.subset_fonts(css, tmp_path)
    assert set(re.findall(r'url\("([^"]*)"\)', after)) == {
        *["fonts/MathJax_Main.woff", "MathJax_Zero.woff", "fonts/fa-solid.woff"]
    }
    assert after.endswith(css[css.index("a{") :])
    main = TTFont(tmp_path / "fonts" / "MathJax_Main.woff")
    assert set(main.getBestCmap()) == {ord("f"), ord('"'), 0x2212, 0xF0C9}
    assert [str(name) for name in main["name"].names] == ["OFL"]  # not the reserved name


def test_unused_files_go_and_licences_stay(tmp_path: Path) -> None:
    for name in ("used.js", "unused.js", "unused.js.map", "fonts/OFL.txt"):
        path = tmp_path / "_static" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    (tmp_path / "_static" / "empty").mkdir()
    page = tmp_path / "book" / "page.html"
    smaller_site.remove_unused(tmp_path, {page: '<script src="../_static/used.js?v=1"></script>'})
    left = sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file())
    assert left == ["_static/fonts/OFL.txt", "_static/used.js"]
    assert not (tmp_path / "_static" / "empty").exists()


def test_scripts_and_pictures_come_later() -> None:
    picture = 'alt="1 > 0" src="_images/a.png"'
    size = 'style="width: 9px; height: 6px;"'
    text = f'<link rel="preload" as="script" href="a.js"><img {picture} {size} />'
    after = smaller_site.later(text)
    assert after == (
        '<link rel="preload" as="script" fetchpriority="low" href="a.js">'
        f'<img {picture} width="9" height="6" loading="lazy" decoding="async" />'
    )
    assert smaller_site.later(after) == after
    of_unknown_size = '<img src="_images/a.png" />'  # it would push the text away when it comes
    assert smaller_site.later(of_unknown_size) == of_unknown_size
