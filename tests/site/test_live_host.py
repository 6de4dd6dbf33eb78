"""Live figures in a built page, in a real browser: over http and from a file, without a kernel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from live_site import Watched, build, open_page, settled

PHONE = {"width": 390, "height": 844}
READINGS = "() => [...document.querySelectorAll('.demo-read')].map((p) => p.textContent)"
START = ["z = (0.50, −1.00)", "z = (−1.50, 1.50)", "z = (0.50, −1.00)"]
PIXELS = "() => document.querySelector('.live-demo canvas').toDataURL()"


@pytest.fixture(scope="module")
def little_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the little site."""
    return build(tmp_path_factory.mktemp("little-site"))


@pytest.fixture(scope="module")
def served(little_site: Path, serve: Callable[[Path], str]) -> str:
    """The address of the little site."""
    return serve(little_site)


@pytest.fixture(params=["http", "file"])
def origin(request: pytest.FixtureRequest, little_site: Path, served: str) -> str:
    """Where the little site is: at an address, or in a folder."""
    return served if request.param == "http" else little_site.as_uri()


@pytest.fixture
def visit(browser: object) -> Iterator[Callable[..., Watched]]:
    """Opens pages, and closes them after the test."""
    opened: list[Watched] = []

    def visit(origin: str, name: str, **context: object) -> Watched:
        opened.append(open_page(browser, origin, name, **context))
        return opened[-1]

    yield visit
    for watched in opened:
        watched.page.context.close()


@pytest.fixture(scope="module")
def shared(browser: object, served: str) -> Iterator[object]:
    """A page of figures for tests that leave it as they find it."""
    watched = open_page(browser, served, "figures.html")
    yield watched.page
    watched.page.context.close()


def states(page: object) -> list[str]:
    """How each figure of a page fares."""
    return page.eval_on_selector_all(".live-figure", "all => all.map((f) => f.dataset.state)")


def test_figures_move(visit: Callable[..., Watched], origin: str) -> None:
    """By pointer, keys and slider; one shown twice moves in both places; the other stays."""
    watched = visit(origin, "figures.html")
    page = watched.page
    assert states(page) == ["live"] * 3
    assert page.evaluate(READINGS) == START
    assert page.locator(".live-figure-picture:visible").count() == 0
    before = page.evaluate(PIXELS)

    canvas = page.locator(".live-demo canvas").first
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    page.mouse.move(box["x"] + 100, box["y"] + 100)
    page.mouse.down()
    page.mouse.move(box["x"] + 196, box["y"] + 170, steps=5)
    page.mouse.up()
    page.mouse.move(box["x"] + 10, box["y"] + 10)  # moves nothing any more
    readings = page.evaluate(READINGS)
    assert readings == ["z = (0.00, 0.00)", START[1], "z = (0.00, 0.00)"]
    assert page.evaluate(PIXELS) != before

    canvas.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowDown")
    assert page.evaluate(READINGS)[0] == "z = (0.10, −0.50)"
    slider = page.get_by_label("first coordinate").nth(2)  # that of the second view
    slider.fill("-2")
    assert page.evaluate(READINGS) == ["z = (−2.00, −0.50)", START[1], "z = (−2.00, −0.50)"]
    assert slider.get_attribute("aria-valuetext") == "−2.0"
    assert page.locator(".live-slider-value").nth(2).inner_text() == "−2.0"
    heard = "() => document.querySelector('.live-demo [aria-live]').textContent"
    settled(page, heard, "z = (−2.00, −0.50)")
    assert watched.complaints == [] and watched.elsewhere() == []


def test_lost_pointer_moves_nothing(visit: Callable[..., Watched], served: str) -> None:
    """Where a dialogue takes the pointer, no pointerup follows: the figure lets go all the same."""
    page = visit(served, "figures.html").page
    canvas = page.locator(".live-demo canvas").first
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    canvas.evaluate("c => c.addEventListener('pointerdown', (e) => { c.pointer = e.pointerId; })")
    page.mouse.move(box["x"] + 100, box["y"] + 100)
    page.mouse.down()
    page.mouse.move(box["x"] + 196, box["y"] + 170)
    canvas.evaluate("c => c.releasePointerCapture(c.pointer)")
    page.mouse.move(box["x"] + 196, box["y"] + 170)
    readings = page.evaluate(READINGS)
    page.mouse.move(box["x"] + 100, box["y"] + 100)
    assert page.evaluate(READINGS) == readings != START
    page.mouse.up()


def test_nothing_is_said_twice(visit: Callable[..., Watched], served: str) -> None:
    """A figure that only changes its colours is silent."""
    page = visit(served, "figures.html").page
    line = "document.querySelector('.live-demo [aria-live]')"
    settled(page, f"() => {line}.textContent", START[0])
    page.evaluate(
        f"() => new MutationObserver(() => {{ globalThis.said = 1; }})"
        f".observe({line}, {{ childList: true, characterData: true, subtree: true }})"
    )
    page.emulate_media(color_scheme="dark")
    settled(page, "() => document.querySelector('.live-demo').dataset.paper", "#1b2026")
    page.wait_for_timeout(700)  # announcements come after half a second
    assert page.evaluate("() => globalThis.said") is None


def test_finger_moves_a_figure_on_a_phone(visit: Callable[..., Watched], served: str) -> None:
    watched = visit(served, "figures.html", viewport=PHONE, has_touch=True, is_mobile=True)
    page = watched.page
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    canvas = page.locator(".live-demo canvas").first
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    scrolled = page.evaluate("() => scrollY")
    finger = page.context.new_cdp_session(page)
    for kind, x, y in (("touchStart", 100, 100), ("touchMove", 150, 120), ("touchMove", 100, 200)):
        points = [{"x": box["x"] + x, "y": box["y"] + y}]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    settled(page, READINGS, lambda readings: readings[0] == readings[2] != START[0])
    assert page.evaluate(READINGS)[1] == START[1]
    assert page.evaluate("() => scrollY") == scrolled  # the finger moved the figure, not the page
    small = """() => [...document.querySelectorAll(".live *")].filter(
        (e) => e.textContent.trim() && parseFloat(getComputedStyle(e).fontSize) < 12).length"""
    assert page.evaluate(small) == 0
    assert watched.complaints == []


def test_colours_follow_the_page(shared: object) -> None:
    """Those of the canvas too; on paper stands the picture."""
    paper = "() => document.querySelector('.live-demo').dataset.paper"
    assert shared.evaluate(paper) == "#ffffff"
    shared.emulate_media(color_scheme="dark")
    settled(shared, paper, "#1b2026")
    shared.emulate_media(color_scheme="light")
    settled(shared, paper, "#ffffff")
    shared.emulate_media(media="print")
    assert shared.locator(".live-figure-picture img:visible").count() == 3
    assert shared.locator(".live-demo:visible").count() == 0
    shared.emulate_media(media="screen")
    assert shared.locator(".live-demo:visible").count() == 3


def test_plain_widgets_are_no_hole(shared: object) -> None:
    """A control that needs Python shows its picture, or its text, and says what it needs."""
    plain, pictured = shared.locator(".kernel-widget").all()
    assert "FloatSlider(value=0.25" in plain.inner_text()
    image = pictured.locator("img:visible")
    assert image.get_attribute("alt") == "The picture that a panel of sliders has saved"
    for control in (plain, pictured):
        assert "it works in the notebook" in control.inner_text()


def test_figures_are_accessible(shared: object) -> None:
    """In light colours and in dark ones."""
    shared.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8"))
    axe = "() => axe.run('article', {resultTypes: ['violations'], preload: false})"
    for scheme in ("light", "dark"):
        shared.emulate_media(color_scheme=scheme)
        theme = "() => document.documentElement.dataset.theme"
        settled(shared, theme, scheme)
        found = shared.evaluate(axe)["violations"]
        assert [(rule["id"], node["html"]) for rule in found for node in rule["nodes"]] == []
    shared.emulate_media(color_scheme="light")
    label = shared.locator(".live-demo").nth(1).get_attribute("aria-label")
    assert label == "A point at (-1.5, 1.5) with two circles about it"


def test_pictures_stand_where_no_script_runs(visit: Callable[..., Watched], served: str) -> None:
    page = visit(served, "figures.html", java_script_enabled=False).page
    pictures = page.locator(".live-figure-picture img:visible")
    assert pictures.count() == 3
    assert pictures.nth(1).get_attribute("alt").startswith("A point at (-1.5, 1.5)")
    assert pictures.nth(0).bounding_box()["width"] == 360
    assert page.locator(".live-figure .live-figure-note:visible").count() == 3


def test_damaged_figures_show_their_pictures(visit: Callable[..., Watched], origin: str) -> None:
    """Each with a line that says so."""
    watched = visit(origin, "damaged.html")
    page = watched.page
    assert states(page) == ["failed"] * 3
    assert page.locator(".live-figure-picture img:visible").count() == 3
    assert page.locator(".live-figure-itself").count() == 0
    notes = page.locator(".live-figure [role=status]:visible").all_inner_texts()
    assert notes == ["This figure could not start. Here is a picture of it instead."] * 3
    assert len(watched.complaints) == 3
    assert watched.complaints[0].startswith("A live figure could not start: ")


def test_one_figure_fails_alone(visit: Callable[..., Watched], served: str) -> None:
    """An error while it draws leaves nothing of it behind; its neighbour works."""
    page = visit(served, "failing.html").page
    assert states(page) == ["failed", "live", "failed"]
    assert page.locator(".live-demo").count() == 1
    page.locator(".live-demo canvas").focus()
    page.keyboard.press("ArrowUp")
    assert page.evaluate(READINGS) == ["z = (−1.50, 1.60)"]


DAMAGES = {
    "no JSON": ('{"figures":{', '"figures":{'),
    "no figures": ('{"figures":{', '{"figure":{'),
    "figures of another kind": ('{"figures":{', '{"figures":[],"others":{'),
    "no texts": ('"texts":{', '"text":{'),
    "no text of that name": ('"module":"', '"module":"0'),
    "no traits": ('"state":{', '"state":0,"others":{'),
    "no place for the bytes": ('"buffers":[[["radii"]', '"buffers":[[["deep","radii"]'),
    "no list of bytes": ('"buffers":', '"buffer":'),
}


def bare_page(folder: Path, before: str = "", after: str = "") -> str:
    """A page with the figures, their states and the host alone, one text in it replaced by another.

    Returns its name.
    """
    text = (folder / "figures.html").read_text(encoding="utf-8")
    soup = BeautifulSoup(text, "html.parser")
    style = '<link rel="stylesheet" href="_static/site.css">'
    parts = soup.select(".live-figure, #live-figures, script[src*=live-host]")
    whole = f"<!DOCTYPE html><meta charset=utf-8>{style}<body>{''.join(map(str, parts))}</body>"
    assert before in whole
    (folder / "bare.html").write_text(whole.replace(before, after) if before else whole, "utf-8")
    return "bare.html"


def test_damaged_page_shows_its_pictures(visit: Callable[..., Watched], little_site: Path) -> None:
    """Whatever is wrong with what the page holds, no figure is empty and no script stops."""
    watched = visit(little_site.as_uri(), bare_page(little_site))
    page = watched.page
    assert (states(page), watched.complaints) == (["live"] * 3, [])
    for damage, (before, after) in DAMAGES.items():
        bare_page(little_site, before, after)
        page.reload()
        page.wait_for_selector(".live-figure >> nth=2 >> [role=status]")
        assert states(page) == ["failed"] * 3, damage
        assert page.locator(".live-figure-picture img:visible").count() == 3, damage
        assert len(watched.complaints) == 3, damage
        assert all(text.startswith("A live figure could") for text in watched.complaints)
        watched.complaints.clear()


@pytest.mark.parametrize("arrives", [True, False])
def test_states_may_come_in_a_script(
    visit: Callable[..., Watched], little_site: Path, arrives: bool
) -> None:
    """As those of large figures do; where the script is missing, the pictures stay."""
    page = little_site / bare_page(little_site)
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    holder = soup.select_one("#live-figures")
    script = little_site / "states.js"
    script.unlink(missing_ok=True)
    if arrives:
        script.write_text(f"globalThis.liveFigures = {holder.string};", encoding="utf-8")
    holder["data-src"] = script.name
    holder.clear()
    page.write_text(str(soup), encoding="utf-8")
    watched = visit(little_site.as_uri(), page.name)
    assert states(watched.page) == ["live" if arrives else "failed"] * 3
    assert watched.page.locator(".live-figure-picture img:visible").count() == (0 if arrives else 3)


def test_figures_end_with_the_page(visit: Callable[..., Watched], little_site: Path) -> None:
    """Not when the browser may show the page again as it was left."""
    page = visit(little_site.as_uri(), bare_page(little_site)).page
    leave = "kept => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: kept }))"
    page.evaluate(leave, True)
    assert page.evaluate("() => globalThis.demosEnded") is None
    page.evaluate(leave, False)
    assert page.evaluate("() => globalThis.demosEnded") == 3


LISTENER = "globalThis.heard = 0; const listener = () => { globalThis.heard += 1; };"


def test_views_listen_each_for_itself(visit: Callable[..., Watched], little_site: Path) -> None:
    """Also with the same function; what a view hears no more, it hears no more."""
    render = "function render({ model, el }) {"
    listens = "model.on('change:z', listener);"
    forgets = "model.on('change:z', print); model.off('change:z', print);"  # would open a dialogue
    name = bare_page(little_site, render, f"{LISTENER} {render} {listens} {forgets}")
    watched = visit(little_site.as_uri(), name)
    watched.page.locator(".live-demo canvas").first.focus()
    watched.page.keyboard.press("ArrowUp")
    assert watched.page.evaluate("() => heard") == 2  # the first figure has two views
    watched.page.locator(".live-demo canvas").nth(1).focus()
    watched.page.keyboard.press("ArrowUp")
    assert watched.page.evaluate("() => heard") == 3
    assert watched.complaints == []


def test_pages_hold_what_they_need(little_site: Path) -> None:
    """Nothing twice, nothing of a plain widget, and nothing at all without a live figure."""
    text = (little_site / "figures.html").read_text(encoding="utf-8")
    assert "widget-state+json" not in text and "LayoutModel" not in text
    assert text.count("A small figure for the tests") == 1  # the module of three views
    assert text.count("--live-class-9: #17becf") == 1
    soup = BeautifulSoup(text, "html.parser")
    host = soup.find("script", src=lambda src: src and "live-host" in src)
    assert host.has_attr("defer")
    body = str(soup.body)
    assert body.index('id="live-figures"') > body.index("Some text between the figures")
    for name in ("plain.html", "search.html"):
        bare = (little_site / name).read_text(encoding="utf-8")
        assert "live-host" not in bare and "live-figures" not in bare
    assert "IntSlider(" in (little_site / "plain.html").read_text(encoding="utf-8")
