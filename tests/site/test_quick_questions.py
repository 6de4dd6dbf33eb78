"""Quick questions on a little page, opened from its file, and faulty ones that are refused."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
ASKED = """\
# A page

It asks which of several answers is right, and says at once why it is so or why it is not.

::::{question} Which $q$ *closes* the gap?
The gap is

$$\\log p(x) - \\mathcal{L}(q) = 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14.$$

- [ ] The prior, `p(z)`.

  It knows nothing of $x$.
- [x] The posterior, $p(z \\mid x)$.

  The gap is $D_{\\mathrm{KL}}\\left(q \\,\\middle\\Vert\\, p(z \\mid x)\\right)$.

  ```python
  gap = 0
  ```
- [ ] None does, since a lower bound is *lower*, and this answer is so long that it takes two lines.

  It may be **equal**.
::::

::::{question} And now?
- [x] Yes.

  So it is.
- [ ] No.

  It is.
::::
"""
OTHER = "# Another page\n\nIt asks nothing at all, and says so in a sentence of some length.\n"
OPTION = "- [{}] Option\n\n  Why.\n"
FAULTY = {
    "- [x] One alone.\n\n  Why.\n": "a list of two to five options, not of 1",
    OPTION.format("x") + OPTION.format(" ") * 5: "a list of two to five options, not of 6",
    "No list at all.\n": "a list of two to five options, not of 0",
    OPTION.format("x") + OPTION.format(" ") + "\nText after it.\n": "two to five options, not of 0",
    OPTION.format(" ") * 3: "0 of its options are right",
    OPTION.format("x") * 2: "2 of its options are right",
    OPTION.format("x") + "- [ ] Option\n": "option B has no feedback",
    OPTION.format("x") + "- Option\n\n  Why.\n": "option B begins with neither",
}


def build(folder: Path, **pages: str) -> tuple[int, str]:
    """Build a site of these pages with the book's own settings; its exit status and warnings."""
    (folder / "book").mkdir(parents=True)
    for part in ("_ext", "_static", "_templates", "references.bib"):
        (folder / "book" / part).symlink_to(ROOT / "book" / part)
    shutil.copy(ROOT / "_config.yml", folder)
    for name, text in pages.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    first, *others = pages
    toc = f"format: jb-book\nroot: {first}\n"
    toc += "chapters:\n" * bool(others) + "".join(f"  - file: {name}\n" for name in others)
    (folder / "_toc.yml").write_text(toc, encoding="utf-8")
    program = Path(sys.executable).with_name("jupyter-book")
    command = [program, "build", folder, "-W", "-n", "--keep-going", "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("questions") / "source"
    status, said = build(folder, page=ASKED, other=OTHER)
    assert status == 0, said
    return folder / "_build" / "html"


@pytest.fixture
def opened(browser: object, pages: Path) -> Iterator[object]:
    """The page, opened from its file, which must not complain."""
    context = browser.new_context(viewport=DESK, color_scheme="light")
    page = context.new_page()
    complaints = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(request.url))
    page.goto((pages / "page.html").as_uri())
    yield page
    assert complaints == []
    context.close()


def question(page: object, place: int = 0) -> object:
    """One of the questions of the page."""
    return page.locator(".quick-question").nth(place)


def test_answer_is_not_seen_before(opened: object) -> None:
    text = question(opened).inner_text()
    assert "Right." not in text and "Not quite." not in text and "knows nothing" not in text
    assert question(opened).locator("input:checked").count() == 0


def test_choice_is_answered(opened: object) -> None:
    """With what the text says of it, once it is checked; a new choice clears that."""
    asked = question(opened)
    said = asked.locator("[aria-live=polite]")
    asked.get_by_role("button", name="Check").click()  # nothing is chosen
    assert said.inner_text() == ""
    asked.get_by_label("The prior").check()
    asked.get_by_role("button", name="Check").click()
    assert said.inner_text().startswith("Not quite. It knows nothing of")
    assert said.locator("mjx-container").count() == 1
    asked.get_by_label("The posterior").check()
    assert said.inner_text() == ""
    asked.get_by_role("button", name="Check").click()
    assert said.inner_text().startswith("Right. The gap is") and "gap = 0" in said.inner_text()
    assert said.locator("button, [id]").count() == 0
    assert question(opened, 1).locator("[aria-live=polite]").inner_text() == ""


def test_questions_do_not_disturb_each_other(opened: object) -> None:
    question(opened).get_by_label("The prior").check()
    question(opened, 1).get_by_label("No.").check()
    assert question(opened).get_by_label("The prior").is_checked()


def test_keyboard_alone_will_do(opened: object) -> None:
    """Tab enters the options, the arrows choose, Enter checks; the focus is always seen."""
    asked = question(opened, 1)
    asked.get_by_label("Yes.").focus()
    opened.keyboard.press("ArrowDown")
    assert asked.get_by_label("No.").is_checked()
    ring = "e => getComputedStyle(e).outlineStyle + parseFloat(getComputedStyle(e).outlineWidth)"
    assert asked.locator("input:focus").evaluate(ring) == "solid3"
    opened.keyboard.press("Enter")
    assert asked.locator("[aria-live=polite]").inner_text() == "Not quite. It is."
    opened.keyboard.press("Tab")
    assert asked.locator("button:focus").inner_text() == "Check"
    assert asked.locator("button:focus").evaluate(ring) == "solid3"


def test_question_is_the_name_of_its_options(opened: object) -> None:
    group = opened.get_by_role("group", name=re.compile("closes the gap"))
    assert group.get_by_role("radio").count() == 3
    assert group.locator("legend mjx-container").count() == 1
    assert group.locator("mjx-container[display]").is_visible()
    assert question(opened).locator("legend em").inner_text() == "closes"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_is_accessible(opened: object, scheme: str, size: dict[str, int]) -> None:
    opened.set_viewport_size(size)
    opened.emulate_media(color_scheme=scheme)
    opened.wait_for_function("s => document.documentElement.dataset.theme === s", arg=scheme)
    opened.add_style_tag(content="* { transition: none !important }")
    for place, label in enumerate(["The posterior", "No."]):
        question(opened, place).get_by_label(label).check()
        question(opened, place).get_by_role("button", name="Check").click()
    assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
    opened.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8"))
    options = {"resultTypes": ["violations"], "preload": False}
    found = opened.evaluate("options => axe.run('article', options)", options)
    assert [violation["id"] for violation in found["violations"]] == []


def test_answer_is_on_paper(opened: object) -> None:
    """Unfolded while the page is printed, whatever was chosen, and folded again afterwards."""
    question(opened, 1).get_by_label("No.").check()
    question(opened, 1).get_by_role("button", name="Check").click()
    opened.evaluate("""() => addEventListener("beforeprint", () => {
        window.printed = [...document.querySelectorAll("details")].map((e) => e.open);
    })""")
    opened.pdf()
    assert opened.evaluate("window.printed") == [True, True]
    assert question(opened).locator("details[open]").count() == 0

    opened.emulate_media(media="print")
    opened.evaluate("dispatchEvent(new Event('beforeprint'))")
    text = question(opened, 1).inner_text()
    assert "The answer is A." in text and text.count("It is.") == 1
    assert question(opened, 1).locator("input, button").first.is_hidden()
    assert question(opened, 1).get_by_text("Right. So it is.").is_visible()


def test_answer_is_folded_where_no_script_runs(browser: object, pages: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((pages / "page.html").as_uri())
    asked = question(page)
    assert asked.locator("input").count() == 0
    assert not asked.get_by_text("The answer is B.").is_visible()
    asked.get_by_text("Answer", exact=True).click()
    assert asked.get_by_text("The answer is B.").is_visible()
    assert asked.get_by_text("It knows nothing of").is_visible()
    context.close()


def test_only_pages_with_a_question_load_the_script(pages: Path) -> None:
    assert "quick-questions.js" in (pages / "page.html").read_text(encoding="utf-8")
    assert "quick-questions.js" not in (pages / "other.html").read_text(encoding="utf-8")


def test_faulty_questions_are_warnings(tmp_path: Path) -> None:
    """One line for each, with its place; the strict build fails."""
    text = "# A page\n\n"
    places = []
    for faulty in FAULTY:
        places.append(text.count("\n") + 1)
        text += f"::::{{question}} Why?\n{faulty}::::\n\n"
    status, said = build(tmp_path / "source", page=text)
    assert status != 0
    warnings = [line for line in said.splitlines() if "WARNING" in line]
    assert len(warnings) == len(FAULTY)
    for line, place, fault in zip(warnings, places, FAULTY.values(), strict=True):
        assert f"page.md:{place}: WARNING: question: " in line and fault in line
