"""The figure that trains, in a real browser and in a page that is opened as a file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from vae_lib.live import VaeTrainer
from vae_lib.live.trainer import BUGS

PAGE = """<!doctype html><html lang="en" data-theme="{theme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Figures</title>
<style>html {{ background: #fdfcf9; }} html[data-theme="dark"] {{ background: #15191e; }}
html {{ --pst-color-background: #fdfcf9; }}
html[data-theme="dark"] {{ --pst-color-background: #15191e; }}
body {{ max-width: 51rem; margin: 0 auto; padding: 0 12px 400px; }} {css}</style></head>
<body><main><h1>Figures</h1></main><script src="program.js"></script><script type="module">
// a model without a kernel
class Model {{
  constructor(state) {{ this.state = state; this.listeners = []; }}
  get(name) {{ return this.state[name]; }}
  set(name, value) {{
    if (this.state[name] === value) return;
    this.state[name] = value;
    for (const [event, call] of this.listeners) if (event === `change:${{name}}`) call();
  }}
  save_changes() {{}}
  on(event, call) {{ this.listeners.push([event, call]); }}
  off(event, call) {{
    this.listeners = this.listeners.filter(([e, c]) => e !== event || c !== call);
  }}
}}
const program = new Blob([window.program], {{ type: "text/javascript" }});
const figure = await import(URL.createObjectURL(program));
window.models = []; window.ends = []; window.longTasks = [];
new PerformanceObserver((list) => {{
  for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
}}).observe({{ type: "longtask" }});
for (const state of {states}) {{
  const model = new Model(state);
  const el = document.createElement("div");
  document.querySelector("main").append(el);
  const end = new AbortController();
  window.models.push(model); window.ends.push(end);
  figure.default.render({{ model, el, signal: end.signal }});
}}
window.ready = true;
</script></body></html>"""


@pytest.fixture
def show(browser: object, tmp_path: Path) -> Iterator[Callable[..., object]]:
    """Opens a file with some figures; after the test, nothing may have been complained of."""
    contexts, complaints = [], []

    def show(*figures: VaeTrainer, theme: str = "light", **options: object) -> object:
        options = {"viewport": {"width": 1280, "height": 900}} | options
        contexts.append(browser.new_context(**options))
        page = contexts[-1].new_page()
        page.set_default_timeout(60_000)  # for a busy machine
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
        states = [figure.stored()["state"] for figure in figures]
        text = PAGE.format(css=figures[0]._css, states=json.dumps(states), theme=theme)
        (tmp_path / "page.html").write_text(text, encoding="utf-8")
        program = f"window.program = {json.dumps(str(figures[0]._esm))};"
        (tmp_path / "program.js").write_text(program, encoding="utf-8")
        page.goto((tmp_path / "page.html").as_uri())
        page.wait_for_function("() => window.ready")
        return page

    yield show
    for context in contexts:
        context.close()
    assert not complaints


def figure_of(page: object, place: int = 0) -> object:
    return page.locator(".live-trainer").nth(place)


def press(page: object, name: str, place: int = 0) -> None:
    figure_of(page, place).get_by_role("button", name=name, exact=True).click()


def loss(page: object, place: int = 0) -> float:
    """The held-out loss, as the text gives it."""
    text = figure_of(page, place).locator(".trainer-loss").inner_text()
    assert re.fullmatch(r"−?\d+\.\d nats", text), text
    return float(text.removesuffix(" nats").replace("−", "-"))


def seen(page: object, place: int = 0) -> int:
    """How many images have been seen."""
    text = figure_of(page, place).locator(".trainer-readout").inner_text()
    return int(re.search(r"([\d,]+) images seen", text)[1].replace(",", ""))


def kl(page: object, place: int = 0) -> float:
    text = figure_of(page, place).locator(".trainer-readout").inner_text()
    return float(re.search(r"KL (−?[\d.]+)", text)[1].replace("−", "-"))


def train(page: object, images: int, place: int = 0) -> None:
    """Train until so many images have been seen, then pause."""
    button = figure_of(page, place).locator(".trainer-start")
    button.click()
    page.wait_for_function(
        """([place, images]) => {
          const text = document.querySelectorAll(".trainer-readout")[place].innerText;
          const count = (/([\\d,]+) images seen/.exec(text)?.[1] ?? "0").replaceAll(",", "");
          return Number(count) >= images;
        }""",
        arg=[place, images],
    )
    button.click()
    page.wait_for_function(
        "(place) => document.querySelectorAll('.trainer-start')[place].textContent === 'Continue'",
        arg=place,
    )
    page.wait_for_timeout(150)


def wait_for_step(page: object, images: int, place: int = 0) -> None:
    text = f"{images:,} images seen"
    figure_of(page, place).locator(".trainer-readout", has_text=text).wait_for()


# ── training ─────────────────────────────────────────────────────────────────────────────────


def test_it_trains_when_asked_and_rests_when_asked(show: Callable[..., object]) -> None:
    page = show(VaeTrainer())
    assert "Press Start" in figure_of(page).locator(".trainer-readout").inner_text()
    page.wait_for_timeout(300)
    assert "Press Start" in figure_of(page).locator(".trainer-readout").inner_text()
    press(page, "Step")
    wait_for_step(page, 32)
    before = loss(page)
    assert before > 400
    train(page, 8_000)
    after, count = loss(page), seen(page)
    assert 120 < after < 200
    page.wait_for_timeout(400)
    assert (loss(page), seen(page)) == (after, count)  # it is at rest
    press(page, "Step")
    wait_for_step(page, count + 32)
    press(page, "Reset")
    wait_for_step(page, 0)
    assert loss(page) > before
    press(page, "Step")
    wait_for_step(page, 32)
    assert loss(page) == before  # the same seed


def test_beta_changes_while_it_runs(show: Callable[..., object]) -> None:
    page = show(VaeTrainer())
    train(page, 6_000)
    ordinary = kl(page)
    press(page, "Continue")
    slider = figure_of(page).get_by_role("slider", name="KL weight β")
    slider.focus()
    for _ in range(8):
        slider.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "20"
    assert page.evaluate("() => models[0].get('beta')") == 20
    page.wait_for_timeout(2500)
    press(page, "Pause")
    page.wait_for_timeout(300)
    assert kl(page) < 0.5 * ordinary
    page.evaluate("() => models[0].set('beta', 0.5)")  # from Python
    assert slider.get_attribute("aria-valuetext") == "0.50"
    figure_of(page).locator(".trainer-readout", has_text="0.50 × KL").wait_for()


@pytest.mark.parametrize("bug", BUGS)
def test_a_bug_is_switched_on(bug: str, show: Callable[..., object]) -> None:
    page = show(VaeTrainer(more="bugs"))
    box = figure_of(page).get_by_role("checkbox").nth(list(BUGS).index(bug))
    train(page, 1_000)
    box.check()
    note = figure_of(page).locator(".trainer-note:visible")
    assert note.count() == 1
    assert note.locator("del").inner_text() != note.locator("ins").inner_text()
    assert page.evaluate("() => models[0].get('bugs')") == [bug]
    train(page, 3_000)
    box.uncheck()
    assert note.count() == 0
    assert page.evaluate("() => models[0].get('bugs')") == []


def test_an_autoencoder_is_one_press_away(show: Callable[..., object]) -> None:
    page = show(VaeTrainer(more="bugs"))
    press(page, "A plain autoencoder")
    train(page, 10_000)
    assert kl(page) > 8
    press(page, "Fit")
    press(page, "No bug")
    assert page.evaluate("() => models[0].get('bugs')") == []


def test_a_divergence_keeps_its_text(show: Callable[..., object]) -> None:
    page = show(VaeTrainer(bugs=["kl-wrong-sign"], learning_rate=0.03))
    press(page, "Start training")
    page.wait_for_timeout(3000)
    text = figure_of(page).locator(".trainer-readout").inner_text()
    assert "10" in text or "stopped" in text
    assert figure_of(page).evaluate("(el) => el.scrollWidth <= el.clientWidth")


@pytest.mark.parametrize("code_size", [1, 8])
def test_other_latent_sizes(code_size: int, show: Callable[..., object]) -> None:
    page = show(VaeTrainer(code_size=code_size, pictures="kl"))
    train(page, 3_000)
    assert 100 < loss(page) < 260
    for name in ("Manifold", "Images", "Samples"):
        figure_of(page).get_by_role("tab", name=name, exact=True).click()
        page.wait_for_timeout(100)


def test_settings_begin_anew(show: Callable[..., object]) -> None:
    page = show(VaeTrainer(more="settings"))
    train(page, 2_000)
    figure_of(page).get_by_label("Hidden units").select_option("16")
    wait_for_step(page, 0)
    figure_of(page).get_by_role("group", name="Digits").get_by_role("button", name="7").click()
    assert page.evaluate("() => models[0].get('classes')") == [0, 1, 2, 3, 4, 5, 6, 8, 9]
    train(page, 1_000)
    figure_of(page).get_by_label("Likelihood").select_option("continuous-bernoulli")
    wait_for_step(page, 0)
    train(page, 1_000)
    assert figure_of(page).locator(".trainer-loss").inner_text().startswith("−")  # a density


def test_a_drawing_joins_the_training(show: Callable[..., object]) -> None:
    page = show(VaeTrainer(more="settings"))
    press(page, "Step")
    wait_for_step(page, 32)
    add = figure_of(page).get_by_role("button", name="Add to the training")
    assert add.is_disabled()
    pad = figure_of(page).locator(".live-pad")
    pad.scroll_into_view_if_needed()
    box = pad.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + 15
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 8, y + box["height"] - 40, steps=6)
    page.mouse.up()
    figure_of(page).get_by_label("It is a").select_option("1")
    add.click()
    wait_for_step(page, 0)
    assert figure_of(page).get_by_role("img", name="Your drawing of a 1").count() == 1
    train(page, 500)
    press(page, "Remove all")
    wait_for_step(page, 0)


@pytest.mark.parametrize("code_size", [1, 2])
def test_the_toy_says_what_a_point_costs(code_size: int, show: Callable[..., object]) -> None:
    page = show(VaeTrainer.preset("elbo", code_size=code_size))
    train(page, 20_000)
    plane = figure_of(page).locator(".trainer-plane canvas")
    plane.click(position={"x": 200, "y": 120})
    figure_of(page).locator("[data-term='gap']", has_text=".").wait_for()
    numbers = page.evaluate(  # at once: a second answer may be on its way
        """() => ["elbo", "gap", "evidence"].map(
          (term) => document.querySelector(`[data-term='${term}']`).innerText)"""
    )
    elbo, gap, evidence = (float(number.replace("−", "-")) for number in numbers)
    assert gap > 0
    assert elbo + gap == pytest.approx(evidence, abs=2e-3)
    before = figure_of(page).locator(".trainer-toy").inner_text()
    plane.press("ArrowRight")
    page.wait_for_timeout(300)
    assert figure_of(page).locator(".trainer-toy").inner_text() != before


def test_the_glass_shows_a_step(show: Callable[..., object]) -> None:
    page = show(VaeTrainer(more="step"))
    press(page, "Step")
    wait_for_step(page, 32)
    cell = figure_of(page).locator(".trainer-glass tr", has_text="loss = ").locator("td").nth(1)
    cell.get_by_text("nats").wait_for()
    before = cell.inner_text()
    press(page, "Step")
    wait_for_step(page, 64)
    page.wait_for_timeout(200)
    assert cell.inner_text() != before
    page.evaluate("() => models[0].set('bugs', ['no-noise'])")
    assert figure_of(page).locator(".trainer-struck").inner_text() == "z = mu + sigma * eps"


# ── hands, and surroundings ──────────────────────────────────────────────────────────────────


def test_all_of_it_by_keyboard(show: Callable[..., object]) -> None:
    page = show(VaeTrainer())
    start = figure_of(page).locator(".trainer-start")
    start.focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(800)
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    count = seen(page)
    assert count > 0
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    wait_for_step(page, count + 32)
    plane = figure_of(page).locator(".trainer-plane canvas")
    plane.focus()
    page.keyboard.press("ArrowRight")
    curves = figure_of(page).get_by_role("tab", name="Curves")
    curves.focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("() => models[0].get('more')") == "bugs"


def test_on_a_phone_the_plane_stays_in_sight(show: Callable[..., object]) -> None:
    phone = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    page = show(VaeTrainer(), **phone)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390
    figure_of(page).locator(".trainer-start").tap()
    page.wait_for_timeout(800)
    figure_of(page).get_by_role("tab", name="Bugs").scroll_into_view_if_needed()
    page.mouse.wheel(0, 300)
    page.wait_for_timeout(200)
    box = figure_of(page).locator(".trainer-plane canvas").bounding_box()
    assert box["y"] >= 0
    assert box["y"] + box["height"] < 600
    figure_of(page).get_by_role("tab", name="Bugs").tap()
    figure_of(page).get_by_role("checkbox").first.tap()
    assert page.evaluate("() => models[0].get('bugs')") == ["kl-averaged"]
    figure_of(page).locator(".trainer-start").tap()
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390


def test_reduced_motion_is_one_drawing_a_second(show: Callable[..., object]) -> None:
    page = show(VaeTrainer(), reduced_motion="reduce")
    page.evaluate(
        """() => {
          window.texts = new Set();
          const line = document.querySelector(".trainer-readout");
          new MutationObserver(() => window.texts.add(line.innerText))
            .observe(line, { subtree: true, childList: true, characterData: true });
        }"""
    )
    press(page, "Start training")
    page.wait_for_timeout(3500)
    press(page, "Pause")
    assert 2 <= page.evaluate("() => window.texts.size") <= 8


def test_a_screen_reader_is_not_flooded(show: Callable[..., object]) -> None:
    page = show(VaeTrainer())
    page.evaluate(
        """() => {
          window.said = [];
          new MutationObserver(() => {
            const line = document.querySelector(".live-trainer [aria-live]");
            if (line && line.textContent !== window.said.at(-1)) window.said.push(line.textContent);
          }).observe(document.body, { subtree: true, childList: true });
        }"""
    )
    train(page, 12_000)
    page.wait_for_timeout(800)
    said = [text for text in page.evaluate("() => window.said") if text]
    assert 1 <= len(said) <= 3
    assert re.fullmatch(
        r"After [\d,]+ images: held-out loss [\d.]+ nats, reconstruction [\d.]+, KL [\d.]+\.",
        said[-1],
    )


@pytest.mark.parametrize("code_size", [1, 2, 8])
def test_the_mouse_shows_what_is_decoded_there(code_size: int, show: Callable[..., object]) -> None:
    page = show(VaeTrainer(code_size=code_size))
    train(page, 2_000)
    plane = figure_of(page).locator(".trainer-plane canvas")
    image = "(canvas) => canvas.toDataURL()"
    before = plane.evaluate(image)
    plane.hover(position={"x": 200, "y": 200})
    page.wait_for_timeout(300)
    there = plane.evaluate(image)
    assert there != before
    page.mouse.move(5, 5)
    page.wait_for_timeout(300)
    assert plane.evaluate(image) == before


def test_two_on_a_page_are_strangers(show: Callable[..., object]) -> None:
    page = show(VaeTrainer(), VaeTrainer(beta=8.0))
    train(page, 3_000, place=0)
    first = loss(page, 0)
    assert "Press Start" in figure_of(page, 1).locator(".trainer-readout").inner_text()
    train(page, 3_000, place=1)
    assert loss(page, 0) == first
    page.evaluate("() => ends[0].abort()")
    press(page, "Step", place=1)


def test_it_wakes_where_a_page_that_slept_left_off(show: Callable[..., object]) -> None:
    page = show(VaeTrainer())
    press(page, "Start training")
    page.wait_for_timeout(500)
    page.evaluate(
        "() => { window.realFrame = window.requestAnimationFrame; "
        "window.held = []; window.requestAnimationFrame = (f) => held.push(f); }"
    )
    page.wait_for_timeout(600)
    asleep = seen(page)
    page.wait_for_timeout(600)
    assert seen(page) == asleep
    page.evaluate(
        "() => { window.requestAnimationFrame = window.realFrame; "
        "for (const f of held) requestAnimationFrame(f); }"
    )
    page.wait_for_timeout(800)
    assert seen(page) > asleep
    press(page, "Pause")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(theme: str, show: Callable[..., object]) -> None:
    page = show(VaeTrainer(bugs=["no-noise"]), theme=theme)
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8"))
    press(page, "Step")
    wait_for_step(page, 32)
    for tab in ("Curves", "Bugs", "One step", "Settings"):
        figure_of(page).get_by_role("tab", name=tab).click()
        page.wait_for_timeout(200)
        found = page.evaluate("() => axe.run('.live-trainer', {resultTypes: ['violations']})")
        faults = {v["id"]: v["nodes"][0]["html"] for v in found["violations"]}
        assert faults == {}, tab
    page = show(VaeTrainer.preset("elbo"), theme=theme)
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8"))
    press(page, "Step")
    wait_for_step(page, 32)
    figure_of(page).locator(".trainer-plane canvas").press("ArrowUp")
    figure_of(page).locator("[data-term='gap']", has_text=".").wait_for()
    found = page.evaluate("() => axe.run('.live-trainer', {resultTypes: ['violations']})")
    assert {v["id"]: v["nodes"][0]["html"] for v in found["violations"]} == {}
