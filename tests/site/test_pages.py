"""Every page of the site in a real browser."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PHONE = {"width": 390, "height": 844}
SMALL_PHONE = {"width": 320, "height": 568}
DESK = {"width": 1280, "height": 900}
PAGE_WEIGHT = 3.6e6  # bytes, uncompressed
LIVE_WEIGHT = 700_000  # bytes: what a page has for each of its live figures, gzipped

# Formulas and coloured code are nine tenths of a chapter's elements and all alike: axe-core, which
# measures the contrast of each, is shown one of each kind of token and a few formulas.
WITHOUT_REPETITION = """() => {
    const seen = new Set();
    for (const token of document.querySelectorAll("pre span")) {
        if (seen.has(token.className)) token.replaceWith(...token.childNodes);
        seen.add(token.className);
    }
    const formulas = [...document.querySelectorAll("mjx-container")];
    for (const formula of formulas.slice(5)) formula.replaceWith("formula");
    document.normalize();
}"""


def pages() -> list[str]:
    """The pages of the table of contents, in its order."""
    toc = yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    chapters = [chapter["file"] for part in toc["parts"] for chapter in part["chapters"]]
    return [f"{name}.html" for name in (toc["root"], *chapters)]


@dataclass
class Visit:
    """An opened page and what happened while it loaded."""

    page: object
    name: str
    origin: str
    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    weight: int = 0

    @classmethod
    def open(cls, browser: object, origin: str, name: str) -> Visit:
        """Open a page at desk size in light colours and wait until all of it is there."""
        context = browser.new_context(viewport=DESK, color_scheme="light")
        context.set_default_timeout(60_000)  # for a busy machine
        visit = cls(context.new_page(), name, origin)
        visit.page.on("request", lambda r: visit.requests.append(r.url))
        visit.page.on("requestfailed", lambda r: visit.failures.append(f"{r.url}: {r.failure}"))
        visit.page.on("response", visit.note_response)
        visit.page.on("pageerror", lambda e: visit.complaints.append(str(e)))
        visit.page.on("console", visit.note_console)
        visit.page.goto(f"{origin}/{name}", wait_until="load")
        visit.page.wait_for_load_state("networkidle")
        return visit

    def note_response(self, response: object) -> None:
        """Remember a failure, and add up the bytes."""
        if response.status >= 400:
            self.failures.append(f"{response.url}: status {response.status}")
        self.weight += int(response.headers.get("content-length") or 0)

    def note_console(self, message: object) -> None:
        """Remember what the console says in red or yellow."""
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def elsewhere(self) -> list[str]:
        """The requests that left the site."""
        return [u for u in self.requests if not u.startswith((self.origin, "data:", "blob:"))]

    def close(self) -> None:
        """Close the page."""
        self.page.context.close()


@pytest.fixture(scope="module", params=pages())
def visit(request: pytest.FixtureRequest, browser: object, server: str) -> Iterator[Visit]:
    """One page after the other, served over http, opened once for all tests of this file."""
    visit = Visit.open(browser, server, request.param)
    yield visit
    visit.close()


def test_loads_from_this_site_alone_and_without_an_error(visit: Visit) -> None:
    assert visit.elsewhere() == []
    assert visit.failures == []
    assert visit.complaints == []


def test_weighs_little(visit: Visit) -> None:
    """A live figure may bring as much more as it, its program included, may weigh gzipped."""
    live = visit.page.locator("[data-live-figure]").count()
    assert 0 < visit.weight <= PAGE_WEIGHT + live * LIVE_WEIGHT
    if live:
        sent = visit.page.evaluate("""async () => {
            const states = document.getElementById("live-figures").dataset.src;
            const programs = [...document.querySelectorAll("script[defer][src*='figures/']")];
            const scripts = [states, ...programs.map((script) => script.src)];
            const sources = [location.href, ...scripts].filter(Boolean);
            const texts = sources.map(async (source) => (await fetch(source)).text());
            return (await Promise.all(texts)).join("");
        }""")
        assert len(gzip.compress(sent.encode())) <= live * LIVE_WEIGHT


def test_sets_every_formula(visit: Visit) -> None:
    """Every formula is set, has a text for screen readers, and holds no error."""
    assert visit.page.locator("article mjx-merror").count() == 0
    assert visit.page.locator("article .math:not(:has(mjx-container))").count() == 0
    text = visit.page.evaluate("""() => {
        const article = document.querySelector("article").cloneNode(true);
        article.querySelectorAll("pre, code, mjx-container").forEach((e) => e.remove());
        return article.textContent;
    }""")
    spoken = visit.page.locator("article mjx-container > mjx-assistive-mml math").count()
    assert spoken == visit.page.locator("article mjx-container").count()
    for raw in ("$$", "\\(", "\\[", "\\begin{", "{cite", "{term}", "{doc}", "{ref}"):
        assert raw not in text, f"{raw} stands on the page as typed"


def test_punctuation_stays_with_its_formula(visit: Visit) -> None:
    """A full stop, a comma or a bracket that closes never begins a line."""
    visit.page.set_viewport_size(PHONE)
    astray = visit.page.evaluate("""() => {
        const astray = [];
        const range = new Range();
        for (const { parentElement } of document.querySelectorAll("p mjx-container")) {
            const after = [...parentElement.childNodes].at(-1);
            if (parentElement.nextSibling?.textContent.match(/^[^\\w\\s]/)) {
                astray.push(parentElement.textContent);
            } else if (after.nodeType === 3) {
                range.selectNode(after);
                const end = after.previousSibling.querySelector("mjx-math").getBoundingClientRect();
                if (range.getBoundingClientRect().left < end.right - 1) {
                    astray.push(parentElement.textContent);
                }
            }
        }
        return astray;
    }""")
    visit.page.set_viewport_size(DESK)
    assert astray == []


def test_fits_a_phone(visit: Visit) -> None:
    """Nothing makes the page wider than the screen, nor is cut off at its edge."""
    visit.page.add_style_tag(content="section { content-visibility: visible !important }")
    for size in (PHONE, SMALL_PHONE):
        visit.page.set_viewport_size(size)
        # live figures are drawn anew for the width, a frame or two later
        visit.page.wait_for_function("() => document.documentElement.scrollWidth <= innerWidth")
    visit.page.set_viewport_size(PHONE)
    cut = visit.page.evaluate("""() =>
        [...document.querySelectorAll("article p mjx-container")]
            .filter((f) => !f.closest("table, details:not([open])"))
            .filter((f) => f.getBoundingClientRect().right > innerWidth)
            .map((f) => f.textContent)
    """)
    assert cut == []
    visit.page.set_viewport_size(DESK)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_accessible(visit: Visit, scheme: str) -> None:
    """axe-core finds nothing; in dark colours only what depends on colour is looked at again.

    It comes last of the tests that share a page, for it changes the page.
    """
    visit.page.emulate_media(color_scheme=scheme)
    visit.page.wait_for_function("s => document.documentElement.dataset.theme === s", arg=scheme)
    if not visit.page.evaluate("() => 'axe' in window"):
        axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
        visit.page.evaluate(axe)
        visit.page.add_style_tag(content="* { transition: none !important }")  # colours at once
        visit.page.evaluate(WITHOUT_REPETITION)
    options = {"resultTypes": ["violations"], "preload": False}
    if scheme == "dark":
        options["runOnly"] = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
    found = visit.page.evaluate("options => axe.run(document, options)", options)
    violations = [
        f"{violation['id']} ({violation['help']}): {node['html'][:160]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
    assert violations == []


@pytest.mark.parametrize("name", pages())
def test_reads_from_a_file(browser: object, site: Path, name: str) -> None:
    """Opened without a server a page is whole and asks no other site for anything."""
    visit = Visit.open(browser, site.as_uri(), name)
    try:
        assert visit.elsewhere() == []
        assert visit.failures == visit.complaints == []
        assert visit.page.locator("article .math:not(:has(mjx-container))").count() == 0
    finally:
        visit.close()


@pytest.mark.parametrize("width", [DESK["width"], PHONE["width"]])
def test_link_to_a_section_leads_there(browser: object, site: Path, width: int) -> None:
    """Though the sections before it are laid out only as one nears them."""
    context = browser.new_context(viewport={**DESK, "width": width})
    context.set_default_timeout(60_000)
    try:
        page = context.new_page()
        address = f"{site.as_uri()}/notebooks/04_kl_divergence.html"
        page.goto(address)
        titled = page.locator("article section section:has(> :is(h2, h3))")
        sections = titled.evaluate_all("all => all.map((section) => section.id)")
        assert len(sections) > 10
        for name in sections:
            page.goto("about:blank")
            page.goto(f"{address}#{name}")
            page.wait_for_function("() => document.querySelector('[data-state=live]')")
            page.evaluate("() => new Promise(requestAnimationFrame)")
            top = page.locator(f"#{name}").evaluate("s => s.getBoundingClientRect().top")
            at_end = page.evaluate(
                "() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1"
            )
            assert 40 < top < 100 or (at_end and top > 40), name
    finally:
        context.close()


@pytest.mark.parametrize("name", ["index", "notebooks/04_kl_divergence", "book/notation"])
def test_hardly_moves_while_it_loads(browser: object, server: str, name: str) -> None:
    """Neither the font nor the formulas, when they arrive, push away what is read."""
    context = browser.new_context(viewport=DESK)
    context.set_default_timeout(60_000)
    try:
        page = context.new_page()
        page.add_init_script("""window.shift = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((e) => shift += e.value))
                .observe({ type: "layout-shift", buffered: true });""")
        page.goto(f"{server}/{name}.html", wait_until="load")
        page.wait_for_load_state("networkidle")
        assert page.evaluate("shift") < 0.1
    finally:
        context.close()


def test_search_opens_the_chapter(browser: object, server: str) -> None:
    """From the front page, by keyboard, to the chapter that has the word in its title."""
    visit = Visit.open(browser, server, "index.html")
    try:
        page = visit.page
        page.keyboard.press("Control+k")
        page.locator("#pst-search-dialog input").fill("reparameterization")
        page.keyboard.press("Enter")
        link = page.locator("#search-results ul.search li a").filter(has_text="reparameterization")
        link.first.wait_for()
        found = page.locator("#search-results ul.search li a").all_inner_texts()
        assert len(found) > 3
        link.filter(has_text="The reparameterization trick").first.click()
        page.wait_for_url("**/notebooks/05_reparameterization.html*")
        assert "reparameterization" in page.locator("article h1").inner_text()
        # who leaves the page of results early does not wait for the excerpts
        failures = [one for one in visit.failures if not one.endswith("net::ERR_ABORTED")]
        assert visit.elsewhere() == failures == visit.complaints == []
    finally:
        visit.close()


@pytest.mark.parametrize("origin", ["http", "file"])
def test_front_page_comes_alive(browser: object, server: str, site: Path, origin: str) -> None:
    """The site's own address shows the front page itself, and its figure obeys the keys."""
    address = server if origin == "http" else site.as_uri()
    visit = Visit.open(browser, address, "index.html")
    try:
        page = visit.page
        assert page.locator("article h1").count() == 1
        figure = page.locator(".live-figure")
        figure.and_(page.locator("[data-state=live]")).wait_for()
        plane = figure.locator(".explorer-plane").bounding_box()
        assert plane["y"] < DESK["height"] * 0.75  # seen without scrolling
        handle = figure.locator(".explorer-plane [tabindex='0']")
        before = figure.locator(".explorer-z").first.inner_text()
        handle.focus()
        page.keyboard.press("ArrowLeft")
        page.wait_for_function(
            "t => document.querySelector('.explorer-z').innerText !== t", arg=before
        )
        assert visit.elsewhere() == visit.failures == visit.complaints == []
    finally:
        visit.close()


def test_formulas_need_no_script(browser: object, server: str) -> None:
    """They stand in the page as it is sent, in fonts of their own."""
    context = browser.new_context(viewport=DESK, java_script_enabled=False)
    fonts = []
    try:
        page = context.new_page()
        page.on("response", lambda r: r.status == 200 and fonts.append(Path(r.url).name))
        page.goto(f"{server}/notebooks/04_kl_divergence.html", wait_until="networkidle")
        assert page.locator("article mjx-container[display=true]").first.bounding_box()["height"]
        assert {"MathJax_Main-Regular.woff", "MathJax_Math-Italic.woff"} <= set(fonts)
    finally:
        context.close()


def test_front_page_without_scripts(browser: object, server: str) -> None:
    """The figure's picture stands in its place."""
    context = browser.new_context(viewport=DESK, java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto(f"{server}/index.html")
        picture = page.locator(".live-figure img")
        assert picture.bounding_box()["height"] > 200
        assert picture.evaluate("image => image.naturalWidth") > 0
    finally:
        context.close()


def test_first_stop_of_the_keyboard_leads_to_the_text(browser: object, server: str) -> None:
    """Every control of the frame can be reached, and shows that it has the focus."""
    visit = Visit.open(browser, server, "book/notation.html")
    try:
        page = visit.page
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#main-content"
        unreachable = page.evaluate("""() => [...document.querySelectorAll("button, a[href]")]
            .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex < 0)
            .map((e) => e.outerHTML.slice(0, 120))""")
        assert unreachable == []
        page.locator(".theme-switch-button:visible").first.focus()
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert page.evaluate(outline) == "solid"
        mode = "document.documentElement.dataset.mode"
        before = page.evaluate(mode)
        page.keyboard.press("Enter")
        assert page.evaluate(mode) != before  # light, dark, as the system has it
        assert page.evaluate(outline) == "solid"  # it is still there: press again
    finally:
        visit.close()


@pytest.mark.parametrize("toggle", [".primary-toggle", ".secondary-toggle", ".search-button"])
def test_focus_comes_back_from_a_dialog(browser: object, server: str, toggle: str) -> None:
    """Who opens the contents or the search by keyboard, and closes them, is where they were."""
    visit = Visit.open(browser, server, "book/notation.html")
    try:
        page = visit.page
        page.set_viewport_size(PHONE)
        button = page.locator(f"{toggle}:visible").first
        button.focus()
        page.keyboard.press("Enter")
        page.locator("dialog[open]").wait_for()
        page.keyboard.press("Escape")
        page.locator("dialog[open]").wait_for(state="detached")
        assert button.evaluate("button => button === document.activeElement")
    finally:
        visit.close()


def test_nothing_moves_by_itself_where_that_is_unwanted(browser: object, server: str) -> None:
    visit = Visit.open(browser, server, "index.html")
    try:
        visit.page.emulate_media(reduced_motion="reduce")
        moving = visit.page.evaluate("""() => [...document.querySelectorAll("*")].filter((e) => {
            const style = getComputedStyle(e);
            return style.transitionDuration.split(", ").some((d) => parseFloat(d) > 0) &&
                style.transitionProperty !== "none" || style.animationName !== "none";
        }).length""")
        assert moving == 0
    finally:
        visit.close()


def test_wrong_address_gets_a_page_that_helps(browser: object, server: str) -> None:
    visit = Visit.open(browser, server, "no-such-page.html")
    try:
        page = visit.page
        assert page.locator("article h1").inner_text() == "Page not found"
        page.get_by_label("Search the book", exact=True).fill("nats")
        page.keyboard.press("Enter")
        page.locator("#search-results ul.search li a").first.wait_for()
    finally:
        visit.close()


def test_command_reference_agrees_with_the_command(browser: object, server: str) -> None:
    """Each option stands on the page, with its default."""
    from vae_lib.commands.options import make_parser

    visit = Visit.open(browser, server, "book/command.html")
    try:
        terms = visit.page.locator(".command-options dt").all_inner_texts()
        meanings = visit.page.locator(".command-options dd").all_inner_texts()
    finally:
        visit.close()
    actions = make_parser()._actions
    assert len(terms) == len(meanings) == len(actions)
    for action, term, meaning in zip(actions, terms, meanings, strict=True):
        assert action.option_strings[-1] in term
        if action.nargs != 0 and action.default != "==SUPPRESS==":
            assert f"(default: {action.default})" in meaning


def test_prints(browser: object, server: str) -> None:
    """A page makes a document of several printed pages."""
    visit = Visit.open(browser, server, "book/notation.html")
    try:
        pdf = visit.page.pdf(format="A4")
        assert pdf.startswith(b"%PDF-") and pdf.count(b"/Type /Page\n") >= 2
    finally:
        visit.close()
