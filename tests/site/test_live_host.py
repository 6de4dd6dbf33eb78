"""Live figures in a built page, in a real browser: over http and from a file, without a kernel."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from live_site import (
    FIGURES,
    HOSTED,
    PLAIN,
    Watched,
    build,
    open_page,
    settled,
    write_notebooks,
    write_site,
)

PHONE = {"width": 390, "height": 844}
READINGS = "() => [...document.querySelectorAll('.demo-read')].map((p) => p.textContent)"
START = ["z = (0.50, -1.00)", "z = (-1.50, 1.50)", "z = (0.50, -1.00)"]
PIXELS = "() => document.querySelector('.demo canvas').toDataURL()"


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

    canvas = page.locator(".demo canvas").first
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    page.mouse.move(box["x"] + 100, box["y"] + 100)
    page.mouse.down()
    page.mouse.move(box["x"] + 120, box["y"] + 120, steps=5)
    page.mouse.up()
    page.mouse.move(box["x"] + 10, box["y"] + 10)  # moves nothing any more
    readings = page.evaluate(READINGS)
    assert readings == ["z = (0.00, 0.00)", START[1], "z = (0.00, 0.00)"]
    assert page.evaluate(PIXELS) != before

    canvas.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowUp")
    assert page.evaluate(READINGS)[0] == "z = (0.10, 0.10)"
    page.get_by_label("first coordinate").nth(2).fill("-2")  # of the second view
    assert page.evaluate(READINGS) == ["z = (-2.00, 0.10)", START[1], "z = (-2.00, 0.10)"]
    assert watched.complaints == [] and watched.elsewhere() == []


def test_finger_moves_a_figure_on_a_phone(visit: Callable[..., Watched], served: str) -> None:
    watched = visit(served, "figures.html", viewport=PHONE, has_touch=True, is_mobile=True)
    page = watched.page
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    canvas = page.locator(".demo canvas").first
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
    assert watched.complaints == []


def test_on_paper_stands_the_picture(shared: object) -> None:
    shared.emulate_media(media="print")
    assert shared.locator(".live-figure-picture img:visible").count() == 3
    assert shared.locator(".demo:visible").count() == 0
    shared.emulate_media(media="screen")
    assert shared.locator(".demo:visible").count() == 3


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
    label = shared.locator(".demo").nth(1).get_attribute("aria-label")
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
    assert page.locator(".demo").count() == 1
    page.locator(".demo canvas").focus()
    page.keyboard.press("ArrowUp")
    assert page.evaluate(READINGS) == ["z = (-1.50, 1.60)"]


DAMAGES = {
    "no JSON": ('{"figure-0":{', '"figure-0":{'),
    "no such figure": ('"figure":"live_demo"', '"figure":"nothing"'),
    "figures of another kind": ('"figure":"live_demo"', '"figure":7'),
    "no version": ('"version":1', '"version":"1"'),
    "a version to come": ('"version":1', '"version":2'),
    "no traits": ('"state":{', '"state":0,"others":{'),
    "no bytes": ('"buffers":{', '"buffer":{'),
    "no list of bytes": ('"buffers":{', '"buffers":[],"others":{'),
    "no program": ("globalThis.livePrograms", "globalThis.liveProgram"),
    "a program of another language": ('"module":"', '"module":"this is no module '),
    "a program that draws nothing": ("export default { initialize, render }", "export default {}"),
}


def bare_page(folder: Path, before: str = "", after: str = "") -> str:
    """A page with the figures, their states and the host alone, one text in it replaced by another.

    Returns its name.
    """
    text = (folder / "figures.html").read_text(encoding="utf-8")
    soup = BeautifulSoup(text, "html.parser")
    style = '<link rel="stylesheet" href="_static/site.css">'
    parts = soup.select(".live-figure, #live-figures, script[src*=live-host]")
    program = (folder / "_static/figures/live_demo.js").read_text(encoding="utf-8")
    whole = (
        f"<!DOCTYPE html><meta charset=utf-8>{style}<script>{program}</script>"
        f"<body>{''.join(map(str, parts))}</body>"
    )
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
        script.write_text(f"globalThis.liveStates = {holder.string};", encoding="utf-8")
    holder["data-src"] = script.name
    holder.clear()
    page.write_text(str(soup), encoding="utf-8")
    watched = visit(little_site.as_uri(), page.name)
    assert states(watched.page) == ["live" if arrives else "failed"] * 3
    assert watched.page.locator(".live-figure-picture img:visible").count() == (0 if arrives else 3)


def test_figures_end_with_the_page(visit: Callable[..., Watched], little_site: Path) -> None:
    """By their signal, once each, not when the browser may show the page again as it was left."""
    page = visit(little_site.as_uri(), bare_page(little_site)).page
    leave = "kept => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: kept }))"
    page.evaluate(leave, True)
    assert page.evaluate("() => globalThis.demosEnded") is None
    page.evaluate(leave, False)
    assert page.evaluate("() => globalThis.demosEnded") == 2  # one of the figures has two views
    page.locator(".demo canvas").first.focus()
    page.keyboard.press("ArrowUp")
    assert page.evaluate(READINGS) == START  # nobody listens any more


def test_function_that_a_figure_returns_ends_it(
    visit: Callable[..., Watched], little_site: Path
) -> None:
    """As anywidget calls it, though the signal is the better way; one that fails stops no other."""
    whole = "export default { initialize, render }"
    other = """let ended = 0;
        const end = () => { globalThis.ended = ++ended; if (ended === 1) throw new Error("no"); };
        export default { initialize: () => end, render: () => end }"""
    watched = visit(little_site.as_uri(), bare_page(little_site, whole, json.dumps(other)[1:-1]))
    watched.page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide'))")
    settled(watched.page, "() => globalThis.ended", 5)  # 2 figures, 3 views
    assert [text.split(" Error")[0] for text in watched.complaints] == [
        "A live figure did not end well"
    ]


def test_one_figure_shows_another(visit: Callable[..., Watched], origin: str) -> None:
    """By `host`: its traits, what it has exported, and a view of it in the other's place."""
    watched = visit(origin, "hosted.html")
    page = watched.page
    assert states(page) == ["live"] * 2
    own = page.locator(".live-figure").nth(1)
    assert own.locator(".demo-read").all_inner_texts() == ["z = (-2.00, 2.00)", START[1]]
    assert own.locator(".demo-mirror").inner_text() == "-1.50,1.50"
    page.locator(".demo canvas").first.focus()
    page.keyboard.press("ArrowRight")
    assert own.locator(".demo-read").nth(1).inner_text() == "z = (-1.40, 1.50)"
    assert own.locator(".demo-mirror").inner_text() == "-1.40,1.50"
    assert page.evaluate("() => globalThis.demoExports.counted.moves") == 1
    own.locator("canvas").nth(1).focus()  # and back
    page.keyboard.press("ArrowUp")
    assert page.evaluate(READINGS)[0] == "z = (-1.40, 1.60)"
    assert watched.complaints == []


def test_figures_of_other_pages(visit: Callable[..., Watched], origin: str) -> None:
    """Several on one page, named, one with other traits, one from a file; each for itself."""
    watched = visit(origin, "elsewhere.html")
    page = watched.page
    assert states(page) == ["live"] * 3
    assert page.evaluate(READINGS) == ["z = (1.00, 1.25)", START[1], START[0]]
    alts = page.eval_on_selector_all(".live-figure img", "all => all.map((image) => image.alt)")
    assert alts[0] == "A point that the page has moved" and alts[1].startswith("A point at (-1.5")
    page.locator(".demo canvas").first.focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate(READINGS) == ["z = (1.10, 1.25)", START[1], START[0]]
    assert watched.complaints == [] and watched.elsewhere() == []


LISTENER = "globalThis.heard = 0; const listener = () => { globalThis.heard += 1; };"


def test_views_listen_each_for_itself(visit: Callable[..., Watched], little_site: Path) -> None:
    """Also with the same function; what a view hears no more, it hears no more."""
    render = "async function render({ model, el, signal, host }) {"
    listens = "model.on('change:z', listener);"
    forgets = "model.on('change:z', print); model.off('change:z', print);"  # would open a dialogue
    forgotten = f"{LISTENER} {render} {listens} {forgets}"
    name = bare_page(little_site, render, forgotten)
    watched = visit(little_site.as_uri(), name)
    watched.page.locator(".demo canvas").first.focus()
    watched.page.keyboard.press("ArrowUp")
    assert watched.page.evaluate("() => heard") == 2  # the first figure has two views
    watched.page.locator(".demo canvas").nth(1).focus()
    watched.page.keyboard.press("ArrowUp")
    assert watched.page.evaluate("() => heard") == 3
    assert watched.complaints == []


def test_pages_hold_what_they_need(little_site: Path) -> None:
    """Nothing twice, nothing of a plain widget, and nothing at all without a live figure."""
    text = (little_site / "figures.html").read_text(encoding="utf-8")
    assert "widget-state+json" not in text and "LayoutModel" not in text
    assert "<!-- widget" not in text
    soup = BeautifulSoup(text, "html.parser")
    assert len(json.loads(soup.select_one("#live-figures").string)) == 2  # of three views
    scripts = soup.select("script[src*='figures/'], script[src*=live-host]")
    names = [Path(script["src"].split("?")[0]).name for script in scripts]
    assert names == ["live_demo.js", "live-host.js"]
    assert all(script.has_attr("defer") for script in scripts)
    body = str(soup.body)
    assert body.index('id="live-figures"') > body.index("Some text between the figures")
    for name in ("plain.html", "search.html"):
        bare = (little_site / name).read_text(encoding="utf-8")
        assert "live-host" not in bare and "live-figures" not in bare
    assert "IntSlider(" in (little_site / "plain.html").read_text(encoding="utf-8")


REFUSED = {
    ("missing", ""): "there is no missing.ipynb",
    ("figures", ""): "holds the live figures first, live_demo: name one with :figure:",
    ("figures", ":figure: third"): "not one named third",
    ("plain", ""): "plain.ipynb holds the live figures (none)",
    ("hosted", ":figure: live_demo\n\nw: 1"): "has the traits alt, other, z, not w",
    ("hosted", ":figure: live_demo\n\nz: 1"): "z is of another kind than 1",
    ("hosted", ":figure: live_demo\n\nz"): "traits are written as `name: value`",
}


def test_what_a_page_cannot_show_is_refused(tmp_path: Path) -> None:
    """With the place and what is allowed, and the rest of the page stands."""
    source = write_site(tmp_path, ["start", *(f"wrong-{i}" for i in range(len(REFUSED)))])
    (source / "start.md").write_text("# Start")
    write_notebooks(source, plain=PLAIN, figures=FIGURES, hosted=HOSTED)
    for i, (name, rest) in enumerate(REFUSED):
        page = f"# Wrong\n\n```{{live-figure}} {name}\n{rest}\n```\n\nThe end.\n"
        (source / f"wrong-{i}.md").write_text(page)
    program = Path(sys.executable).with_name("jupyter-book")
    command = [program, "build", source, "--quiet"]
    said = subprocess.run(command, capture_output=True, text=True).stderr
    for i, message in enumerate(REFUSED.values()):
        lines = [line for line in said.splitlines() if f"wrong-{i}.md" in line]
        assert any(message in line for line in lines), (message, said)
        assert "The end." in (source / f"_build/html/wrong-{i}.html").read_text(encoding="utf-8")
