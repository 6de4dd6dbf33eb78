"""The form of the chapters in the page: captions, numbers, dark pictures, folded code, phones."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from playwright.sync_api import expect

sys.path.append(str(Path(__file__).parents[1] / "book"))

from notebook_rules import notebooks

CHAPTERS = [path.stem for path in notebooks()]
WIDTHS = {"laptop": (1280, 800), "phone": (390, 844)}
# sections are laid out as they come near: here all at once
WHOLE = "* { content-visibility: visible !important }"


@pytest.fixture(params=CHAPTERS)
def open_chapter(request, site: Path, browser):
    """Opens a chapter from its file, on a laptop or a phone, light or dark."""
    contexts = []

    def open_page(width: str = "laptop", scheme: str = "light"):
        w, h = WIDTHS[width]
        context = browser.new_context(viewport={"width": w, "height": h}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.goto((site / "notebooks" / f"{request.param}.html").as_uri())
        page.add_style_tag(content=WHOLE)
        expect(page.locator("[data-live-figure]:not([data-state=live])")).to_have_count(
            0, timeout=30_000
        )
        page.wait_for_timeout(500)
        return page

    yield open_page
    for context in contexts:
        context.close()


def test_figures_are_numbered_and_say_what_to_notice(open_chapter) -> None:
    page = open_chapter()
    captions = page.eval_on_selector_all(
        "figure.captioned > figcaption", "all => all.map(one => one.innerText.trim())"
    )
    # on a page without a number: Figure 1
    numbers = [re.match(r"Figure (\d+\.)?(\d+) ", caption) for caption in captions]
    assert captions and all(numbers)
    assert [int(number[2]) for number in numbers] == list(range(1, len(captions) + 1))
    assert len({number[1] for number in numbers}) == 1
    assert all(len(caption.split()) >= 10 for caption in captions)
    pictures = page.locator("main .cell_output img:visible, main .live-figure").count()
    assert pictures == len(captions), "no figure without a caption"


@pytest.mark.parametrize("width", WIDTHS)
def test_numbers_of_formulas_stand_at_the_right_margin(open_chapter, width: str) -> None:
    page = open_chapter(width)
    places = page.evaluate(
        """() => [...document.querySelectorAll("main .eqno")].map((number) => {
            const box = number.getBoundingClientRect();
            const formula = number.parentElement.querySelector("mjx-container");
            const folded = number.closest(".admonition") !== null;
            return [box.right, formula.getBoundingClientRect().right, box.left, folded];
        })"""
    )
    assert len(places) >= 5
    assert max(right for right, *_ in places) <= WIDTHS[width][0]
    for where in (False, True):  # in the text, and within boxes, which are narrower
        margins = [right for right, _, _, folded in places if folded == where]
        assert not margins or max(margins) - min(margins) < 2
    assert all(formula <= left for _, formula, left, _ in places), "no formula runs into its number"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_figure_has_a_picture_for_the_scheme(open_chapter, scheme: str) -> None:
    page = open_chapter("laptop", scheme)
    found = page.evaluate(
        """() => [...document.querySelectorAll("figure.captioned a > img[class]")].map((image) => {
            const style = getComputedStyle(image);
            return [image.className, image.offsetWidth > 0, style.filter, style.padding];
        })"""
    )
    kinds = {"light": "on-light", "dark": "on-dark"}
    seen = [classes for classes, visible, _, _ in found if visible]
    assert seen and all(kinds[scheme] in classes for classes in seen)
    assert len(found) == 2 * len(seen)
    assert {(filtered, padding) for _, visible, filtered, padding in found if visible} == {
        ("none", "0px")
    }


def test_text_in_figures_is_legible_on_a_phone(open_chapter) -> None:
    """A picture is at most 460 pixels wide, so that 11-point text keeps nine of its pixels."""
    page = open_chapter("phone")
    scales = page.evaluate(
        """() => [...document.querySelectorAll("main figure.captioned a > img")]
            .filter((image) => image.offsetWidth > 0)
            .map((image) => image.offsetWidth / Number(image.getAttribute("width")))"""
    )
    assert scales and min(scales) > 0.74


@pytest.mark.parametrize("width", WIDTHS)
def test_what_is_wider_than_the_page_scrolls_and_says_so(open_chapter, width: str) -> None:
    page = open_chapter(width)
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTHS[width][0]
    hidden = page.evaluate(
        """() => [...document.querySelectorAll("main mjx-container[display], main pre, " +
                    "main .pst-scrollable-table-container")]
            .filter((one) => !one.closest("details:not([open])"))
            .filter((one) => one.offsetWidth > 0 && one.scrollWidth > one.clientWidth + 1)
            .map((one) => [one.dataset.more, getComputedStyle(one).maskImage, one.tabIndex])"""
    )
    for more, mask, tab in hidden:
        assert more == "right" and "gradient" in mask and tab == 0
    if hidden:
        page.evaluate(
            """() => { const wide = [...document.querySelectorAll("main [data-more=right]")][0];
                       wide.scrollLeft = wide.scrollWidth; wide.id = "scrolled"; }"""
        )
        page.wait_for_timeout(200)
        assert page.locator("#scrolled").get_attribute("data-more") == "left"


def test_a_press_enlarges_a_figure_in_place(open_chapter) -> None:
    page = open_chapter("phone", "dark")
    address = page.url
    link = page.locator("figure.captioned a.image-reference.on-dark").first
    small = link.locator("img").bounding_box()["width"]
    link.click()
    dialog = page.get_by_role("dialog", name="The figure, enlarged")
    large = dialog.locator("img")
    large.wait_for()
    assert large.bounding_box()["width"] > 1.8 * small
    assert large.get_attribute("src").endswith("-dark.png") and large.get_attribute("alt")
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert page.url == address
    assert link.evaluate("link => link === document.activeElement")
    link.press("Enter")
    page.get_by_role("button", name="Close").click()
    dialog.wait_for(state="detached")


def test_folded_code_unfolds(open_chapter) -> None:
    page = open_chapter()
    folds = page.locator("main details.hide.above-input")
    assert folds.count() >= 5
    assert page.locator("main details.hide.above-input[open]").count() == 0
    first = folds.first
    assert first.locator("summary").inner_text().startswith("Show the code: ")
    assert not first.locator("pre").is_visible()
    first.locator("summary").click()
    assert first.locator("pre").is_visible()
    assert first.locator("summary").inner_text().startswith("Hide the code: ")


def test_a_solution_unfolds_where_its_title_is_pressed(open_chapter) -> None:
    page = open_chapter()
    address = page.url
    solutions = page.locator("main .admonition.solution.dropdown")
    assert solutions.count() >= 3
    for solution in solutions.all():
        title = solution.locator(".admonition-title")
        inside = solution.locator("section, .solution-content, p:not(.admonition-title)").first
        assert not inside.is_visible()
        title.scroll_into_view_if_needed()
        box = title.bounding_box()
        page.mouse.click(box["x"] + 60, box["y"] + box["height"] / 2)  # on its words
        inside.wait_for(state="visible")
    assert page.url == address


def test_no_icon_is_asked_for_that_its_font_lacks(open_chapter, site: Path) -> None:
    """Such an icon would be shown as a box. (Private use: the icons of Font Awesome.)"""
    page = open_chapter()
    icons = page.evaluate(
        """() => [...document.querySelectorAll("main *")].flatMap((one) =>
            ["::before", "::after"].map((part) => getComputedStyle(one, part))
            .filter((style) => /[\\ue000-\\uf8ff]/.test(style.content) && style.display !== "none")
            .map((style) => [style.content.codePointAt(1), style.fontFamily]))"""
    )
    icons = [icon for icon in icons if "MJX" not in icon[1]]  # formulas have such characters too
    assert [icon for icon in icons if "Font Awesome" not in icon[1]] == []
    fonts = [TTFont(path) for path in site.glob("_static/**/fa-*.woff*")]
    glyphs = {code for font in fonts for code in font.getBestCmap()}
    assert icons and {code for code, _ in icons} <= glyphs


def test_a_dark_page_is_printed_dark_on_white(open_chapter) -> None:
    """Text is dark, light pictures are shown, and what is folded is left out."""
    page = open_chapter("laptop", "dark")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    color = page.locator("main p").first.evaluate("one => getComputedStyle(one).color")
    assert max(map(int, re.findall(r"\d+", color)[:3])) < 100
    assert page.locator("figure.captioned img.on-dark:visible").count() == 0
    assert page.locator("figure.captioned img.on-light:visible").count() > 0
    assert page.locator("main details.hide:visible").count() == 0
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("html").get_attribute("data-theme") == "dark"
