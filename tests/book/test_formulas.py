"""Formulas are set when the site is built: pages of a small project, built here."""

from __future__ import annotations

import subprocess
import sys
from copy import copy
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

EXTENSIONS = Path(__file__).parents[2] / "book" / "_ext"
CONFIGURATION = f"""\
import sys
sys.path.insert(0, {str(EXTENSIONS)!r})
extensions = ["formulas"]
html_math_renderer = "mathjax_at_build"
formula_macros = {{"E": r"{{\\mathbb{{E}}}}", "KL": [r"{{D(#1\\|#2)}}", 2]}}
"""


def build(folder: Path, text: str) -> tuple[BeautifulSoup, str]:
    """Build a project of one page; the page and what was warned of."""
    (folder / "conf.py").write_text(CONFIGURATION)
    (folder / "index.rst").write_text("Title\n=====\n\n" + text)
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-E", str(folder), str(folder / "site")],
        capture_output=True,
        text=True,
        check=True,
    )
    page = (folder / "site" / "index.html").read_text(encoding="utf-8")
    return BeautifulSoup(page, "html.parser"), done.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[BeautifulSoup, str, Path]:
    """A page with formulas that TeX accepts."""
    folder = tmp_path_factory.mktemp("project")
    text = (
        r"By :math:`\E[x] \le \KL{q}{p}`, if (:math:`a < b`). 2"
        "\n\n.. math:: \\frac{1}{2}\n   :label: half\n"
        "\n.. math::\n\n   a &= b \\\\\n   c &= \\boldsymbol{d}\n"
        "\n.. math::\n   :nowrap:\n\n   \\begin{align}e &= f\\end{align}\n"
        "\nSee :eq:`half`.\n"
    )
    return *build(folder, text), folder / "site"


def test_formulas_stand_in_the_page(built: tuple[BeautifulSoup, str, Path]) -> None:
    """As HTML of MathJax and as MathML; macros are replaced, and nothing waits for a script."""
    page, warnings, _ = built
    assert warnings == ""
    inline, compared, *displays = page.select("mjx-container")
    assert inline.find("math").text == "𝔼[x]≤D(q‖p)".replace("𝔼", "E")
    assert inline.find("mi", mathvariant="double-struck").text == "E"
    assert inline.select_one("mjx-c.mjx-c1D53C")  # the letter that is drawn
    assert compared.find("math").text == "a<b"
    assert [equation["display"] for equation in displays] == ["true"] * 3
    assert displays[0].find("mfrac").text == "12"
    assert [len(equation.find_all("mtr")) for equation in displays] == [0, 2, 1]
    assert displays[1].find("mi", mathvariant="bold-italic").text == "d"
    scripts = " ".join(script.get("src", "") + script.text for script in page.select("script"))
    assert "mathjax" not in scripts.lower()


def test_number_of_an_equation_leads_to_it(built: tuple[BeautifulSoup, str, Path]) -> None:
    page, _, _ = built
    equation = page.find("div", class_="math", id=True)
    assert equation.select_one(".eqno").text.startswith("(1)")
    assert page.find("a", href=f"#{equation['id']}", class_="reference").text == "(1)"


def test_formula_holds_the_punctuation_that_touches_it(
    built: tuple[BeautifulSoup, str, Path],
) -> None:
    """And the sentence reads as it was written."""
    page, _, _ = built
    first, second = page.select("span.math")
    assert [part.name or part for part in first] == ["mjx-container", ","]
    assert [part.name or part for part in second] == ["(", "mjx-container", ")."]
    sentence = copy(page.find("p"))
    for formula in sentence.select("mjx-container"):
        formula.replace_with("F")
    assert sentence.text == "By F, if (F). 2"


def test_styles_and_fonts_go_with_them(built: tuple[BeautifulSoup, str, Path]) -> None:
    page, _, site = built
    assert page.find("link", href=lambda href: "formulas.css" in href)
    css = (site / "_static" / "formulas.css").read_text(encoding="utf-8")
    assert 'url("fonts/MathJax_Math-Italic.woff")' in css
    assert (site / "_static" / "fonts" / "MathJax_Math-Italic.woff").stat().st_size > 10_000
    used = {name for c in page.select("mjx-c") for name in c["class"] if name.startswith("mjx-c")}
    assert len(used) > 10
    assert [name for name in used if f"mjx-c.{name}" not in css] == []


@pytest.mark.parametrize(
    ("formula", "fault"),
    [
        (r"\frac{1}{", "Missing close brace"),
        (r"\unknown x", r"Undefined control sequence \unknown"),
    ],
)
def test_mistake_is_a_warning_with_its_place(tmp_path: Path, formula: str, fault: str) -> None:
    _, warnings = build(tmp_path, f"Right: :math:`x`.\n\nWrong: :math:`{formula}`.\n")
    assert f"WARNING: {fault} in the formula {formula}" in warnings
    assert warnings.startswith(f"{tmp_path / 'index.rst'}:6:")
