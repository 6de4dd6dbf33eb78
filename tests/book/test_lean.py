"""The extension that leaves out of the site what no page uses, without a build."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_extensions import extension

lean = extension("lean")
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
    kept = lean.used_rules(SHEET, {"used"})
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
    assert lean.is_used(selector, {"a", "c", "x/y"}) is used


def test_imported_sheets_are_inserted_and_addresses_follow(tmp_path: Path) -> None:
    styles = tmp_path / "styles"
    styles.mkdir()
    (styles / "own.css").write_text('@import "../basic.css";\np { background: url(../a.png) }')
    (tmp_path / "basic.css").write_text("b { background: url('b.png') } i { x: url(data:,) }")
    text = lean.whole(styles / "own.css", tmp_path)
    assert text == (
        'b { background: url("b.png") } i { x: url(data:,) }\np { background: url("a.png") }'
    )


def test_unused_files_go_and_licences_stay(tmp_path: Path) -> None:
    for name in ("used.js", "unused.js", "unused.js.map", "fonts/OFL.txt", "mathjax/core.js"):
        path = tmp_path / "_static" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    (tmp_path / "_static" / "empty").mkdir()
    page = tmp_path / "book" / "page.html"
    lean.remove_unused(tmp_path, {page: '<script src="../_static/used.js?v=1"></script>'})
    left = sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file())
    assert left == ["_static/fonts/OFL.txt", "_static/mathjax/core.js", "_static/used.js"]
    assert not (tmp_path / "_static" / "empty").exists()


def test_scripts_and_pictures_come_later() -> None:
    picture = 'alt="1 > 0" src="_images/a.png"'
    size = 'style="width: 9px; height: 6px;"'
    text = f'<link rel="preload" as="script" href="a.js"><img {picture} {size} />'
    after = lean.later(text)
    assert after == (
        '<link rel="preload" as="script" fetchpriority="low" href="a.js">'
        f'<img {picture} width="9" height="6" loading="lazy" decoding="async" />'
    )
    assert lean.later(after) == after
    of_unknown_size = '<img src="_images/a.png" />'  # it would push the text away when it comes
    assert lean.later(of_unknown_size) == of_unknown_size
