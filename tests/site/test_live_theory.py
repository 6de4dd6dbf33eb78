"""The theory figures in a real browser: their numbers against Python's, and hands on them."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Callable, Iterator
from importlib.resources import files

import pytest
import torch

from tools.bundle import ROOT, SOURCES
from vae_lib.live.theory import ElboFigure, KlFigure, ReparameterizationFigure, fixed_noise

FIGURES = {"elbo": ElboFigure, "kl": KlFigure, "reparameterization": ReparameterizationFigure}
ARITHMETIC = {"elbo": "terms", "kl": "divergence", "reparameterization": "estimators"}
ADDRESS = "http://figures.test/"  # answered by the test itself
PAGE = """<!doctype html><html lang="en" data-theme="light"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Figures</title>
<style>html {{ background: #fdfcf9; }} html[data-theme="dark"] {{ background: #15191e; }}
body {{ max-width: 51rem; margin: 0 auto; padding: 0 12px; }} {css}</style></head>
<body><main><h1 style="color: #888">Figures</h1></main><script type="module">
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
window.models = []; window.modules = []; window.ends = [];
for (const [name, arithmetic, state] of {states}) {{
  const figure = await import(`./${{name}}.js`);
  const module = await import(`./source/${{arithmetic}}`);
  const model = new Model(state);
  const el = document.createElement("div");
  document.querySelector("main").append(el);
  const end = new AbortController();
  window.modules.push(module); window.models.push(model); window.ends.push(end);
  figure.default.render({{ model, el, signal: end.signal }});
}}
window.ready = true;
</script></body></html>"""


@pytest.fixture
def show(browser: object) -> Iterator[Callable[..., object]]:
    """Opens a page with some figures; after the test, nothing may have been complained of."""
    contexts, complaints = [], []

    def show(*figures: object, **options: object) -> object:
        options = {"viewport": {"width": 1280, "height": 1100}} | options
        contexts.append(browser.new_context(**options))
        page = contexts[-1].new_page()
        page.set_default_timeout(60_000)  # for a busy machine
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
        states = [
            [f.figure, f"{f.figure}/{ARITHMETIC[f.figure]}.js", f.stored()["state"]]
            for f in figures
        ]
        css = "\n".join(dict.fromkeys(f._css for f in figures))
        answers = {f"{f.figure}.js": ("text/javascript", f._esm) for f in figures}
        answers[""] = ("text/html", PAGE.format(css=css, states=json.dumps(states)))
        answers["favicon.ico"] = ("image/png", "")

        def answer(route: object) -> None:
            name = route.request.url.removeprefix(ADDRESS)
            if name.startswith("source/"):  # the modules as they are written
                body = (ROOT / SOURCES / name.removeprefix("source/")).read_text(encoding="utf-8")
                answers[name] = ("text/javascript", body)
            kind, body = answers[name]
            route.fulfill(content_type=f"{kind}; charset=utf-8", body=body)

        page.route("**/*", answer)
        page.goto(ADDRESS)
        page.wait_for_function("window.ready")
        return page

    yield show
    for context in contexts:
        context.close()
    assert not complaints


def traits(page: object, *names: str, place: int = 0) -> list:
    """Values of a figure's traits, after it has drawn them."""
    frames = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    page.evaluate(f"() => {frames}")
    return page.evaluate("([i, names]) => names.map((n) => models[i].get(n))", [place, list(names)])


def shown(page: object, term: str) -> str:
    return page.locator(f"[data-term='{term}']").inner_text()


def handle(page: object, name: str) -> object:
    return page.get_by_role("slider", name=name, exact=True).and_(page.locator(".theory-handle"))


def drag(page: object, target: object, pixels: float) -> None:
    """Move something sideways with the mouse."""
    target.scroll_into_view_if_needed()
    box = target.bounding_box()
    x, y = box["x"] + box["width"] / 2 + 3, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + pixels, y + 5, steps=4)
    page.mouse.up()
    page.mouse.move(x - 90, y)  # moves nothing any more


# ── numbers ──────────────────────────────────────────────────────────────────────────────────


def test_elbo_numbers(show: Callable[..., object]) -> None:
    page = show(ElboFigure())
    for example in ("linear", "squared"):
        for mu, sigma in ((0.5, 0.8), (1.0, math.sqrt(0.5)), (1.956, 0.128), (-3, 0.05), (4, 3)):
            call = "(a) => modules[0].elboTerms(...a)"
            page_says = page.evaluate(call, [example, mu, sigma])
            python_says = ElboFigure(example=example, mu=mu, sigma=sigma).ledger()
            assert page_says == pytest.approx(python_says, rel=1e-6, abs=1e-9), (example, mu, sigma)
    assert shown(page, "elbo") == "−2.5321"  # as chapter 3 prints it
    assert shown(page, "gap") == "+ 0.2666"


def test_climbing_ends_where_the_chapter_says(show: Callable[..., object]) -> None:
    """Exercise `A posterior with two modes`: where q ends depends on where it starts."""
    page = show(ElboFigure())
    climb = """([name, mu, sigma]) => {
      for (let i = 0; i < 600; i += 1) [mu, sigma] = modules[0].climbElbo(name, mu, sigma);
      return [Math.abs(mu), sigma, modules[0].elboTerms(name, mu, sigma).gap];
    }"""
    for start, end in {
        ("squared", 1.0, 0.22): (1.956, 0.128, 0.6965),
        ("squared", 0.0, 1.0): (0.0, 1.150, 18.0228),
        ("squared", 0.1, 1.0): (0.0, 1.150, 18.0228),
        ("squared", 0.1, 0.22): (1.956, 0.128, 0.6965),
        ("linear", -3.0, 3.0): (1.0, math.sqrt(0.5), 0.0),
    }.items():
        assert page.evaluate(climb, list(start)) == pytest.approx(end, abs=6e-4), start


def test_kl_numbers(show: Callable[..., object]) -> None:
    page = show(KlFigure())
    for numbers in ((0.8, 0.5, -0.4, 1.2), (0, 1, 0, 1), (-4, 0.25, 4, 0.25), (1, 3, 1, 0.25)):
        figure = KlFigure(**dict(zip(("mu", "sigma", "m", "s"), numbers, strict=True)))
        qp, pq = figure.divergences()
        mu, sigma, m, s = numbers
        for order, exact in (((mu, sigma, m, s), qp), ((m, s, mu, sigma), pq)):
            terms = page.evaluate("(a) => modules[0].klTerms(...a)", list(order))
            assert terms["kl"] == pytest.approx(exact, rel=1e-12, abs=1e-12)
            areas = page.evaluate("(a) => modules[0].klAreas(...a)", list(order))
            assert areas == pytest.approx(signed_areas(*order), rel=1e-6, abs=1e-8)
            assert areas["above"] - areas["below"] == pytest.approx(exact, rel=1e-8, abs=1e-9)
    assert shown(page, "reverse") == "0.9623 nats"  # as chapter 4 prints it
    assert shown(page, "forward") == "4.3845 nats"


def signed_areas(mu: float, sigma: float, m: float, s: float) -> dict[str, float]:
    """The integrand's areas above and below zero, on a very fine grid."""
    eps = torch.linspace(-12, 12, 2_400_001, dtype=torch.float64)
    weight = torch.exp(-0.5 * eps**2) / math.sqrt(2 * math.pi)
    distance = ((mu - m) + sigma * eps) / s
    integrand = weight * (math.log(s / sigma) - 0.5 * eps**2 + 0.5 * distance**2)
    above = torch.trapezoid(integrand.clamp(min=0), eps).item()
    return {"above": above, "below": -torch.trapezoid(integrand.clamp(max=0), eps).item()}


def test_noise_and_estimates(show: Callable[..., object]) -> None:
    """Same noise, same estimates, and so the same means and variances."""
    page = show(ReparameterizationFigure())
    eps = fixed_noise(446, 1000)
    noise = page.evaluate("() => [...modules[0].fixedNoise(446, 1000)]")
    torch.testing.assert_close(torch.tensor(noise, dtype=torch.float64), eps, rtol=1e-9, atol=1e-12)
    for example in ("square", "sine", "jump"):
        for parameter in ("mu", "sigma"):
            figure = ReparameterizationFigure(
                example=example, parameter=parameter, mu=0.4, sigma=0.7
            )
            for estimator, terms in zip(("path", "score"), figure.contributions(eps), strict=True):
                page_says = page.evaluate(
                    """([estimator, name, parameter, eps]) => {
                      const values = modules[0].gradientEstimates(
                        estimator, name, parameter, 0.4, 0.7, eps);
                      return modules[0].summarize(values);
                    }""",
                    [estimator, example, parameter, eps.tolist()],
                )
                python_says = {
                    "mean": terms.mean().item(),
                    "variance": terms.var().item(),
                    "error": (terms.var() / len(terms)).sqrt().item(),
                }
                assert page_says == pytest.approx(python_says, rel=1e-6, abs=1e-9)
    assert shown(page, "path-exactVariance") == "1.0000"  # 4 σ², chapter 5
    assert shown(page, "score-exactVariance") == "55.5000"


def test_exact_gradients(show: Callable[..., object]) -> None:
    """Closed forms, for squares by hand and for the others by quadrature in Python."""
    page = show(ReparameterizationFigure())
    for mu, sigma in ((1.5, 0.5), (-2.5, 0.05), (0.5, 1.0), (0.0, 1.5)):
        square = exact(page, "square", "mu", mu, sigma)
        F = mu**2 + sigma**2
        score = F**2 / sigma**2 + 4 * F + 4 * mu**2 + 2 * sigma**2 + 4 * mu**2 + 8 * sigma**2
        assert square["gradient"] == 2 * mu
        assert square["path"]["variance"] == pytest.approx(4 * sigma**2, rel=1e-6)
        assert square["score"]["variance"] == pytest.approx(score, rel=1e-6)
        square = exact(page, "square", "sigma", mu, sigma)
        assert square["path"]["variance"] == pytest.approx(4 * mu**2 + 8 * sigma**2, rel=1e-6)
        for example, jump in (("sine", None), ("jump", -mu / sigma)):
            for parameter in ("mu", "sigma"):
                page_says = exact(page, example, parameter, mu, sigma)
                figure = ReparameterizationFigure(
                    example=example, parameter=parameter, mu=mu, sigma=sigma
                )
                for name, place in (("path", 0), ("score", 1)):
                    mean, variance = moments(figure, place, jump)
                    assert page_says[name]["mean"] == pytest.approx(mean, rel=1e-6, abs=1e-7)
                    assert page_says[name]["variance"] == pytest.approx(
                        variance, rel=1e-6, abs=1e-7
                    )
                assert page_says["gradient"] == pytest.approx(
                    page_says["score"]["mean"], rel=1e-6, abs=1e-7
                )
    jump = exact(page, "jump", "mu", 0.5, 1.0)
    assert jump["path"]["mean"] == pytest.approx(1)  # and the truth is 1.3521
    assert jump["gradient"] == pytest.approx(1.3521, abs=5e-5)


def exact(page: object, *arguments: object) -> dict:
    return page.evaluate("(a) => modules[0].exactGradient(...a)", list(arguments))


def moments(figure: ReparameterizationFigure, place: int, jump: float | None) -> tuple:
    """Mean and variance of one estimate, by the trapezoidal rule on each side of a jump."""
    ends = [-12.0, 12.0] if jump is None or abs(jump) >= 12 else [-12.0, jump, 12.0]
    first = second = 0.0
    for start, end in itertools.pairwise(ends):
        eps = torch.linspace(start, end, 400_001, dtype=torch.float64)
        inside = eps.clamp(start + 1e-12, end - 1e-12)
        weight = torch.exp(-0.5 * eps**2) / math.sqrt(2 * math.pi)
        values = figure.contributions(inside)[place]
        first += torch.trapezoid(weight * values, eps).item()
        second += torch.trapezoid(weight * values**2, eps).item()
    return first, second - first**2


# ── hands ────────────────────────────────────────────────────────────────────────────────────


def test_elbo_is_moved(show: Callable[..., object]) -> None:
    """By pointer, arrows and sliders; snapped and climbed to the posterior, the gap closes."""
    page = show(ElboFigure())
    unit = 738 / 8.5  # pixels for one z, about
    drag(page, handle(page, "mean of q"), -unit)
    (mu,) = traits(page, "mu")
    assert mu == pytest.approx(-0.5, abs=0.1)
    drag(page, handle(page, "width of q"), 0.5 * unit)
    (sigma,) = traits(page, "sigma")
    assert sigma == pytest.approx(1.3, abs=0.06)
    assert shown(page, "gap") == f"+ {ElboFigure(mu=mu, sigma=sigma).ledger()['gap']:.4f}"

    handle(page, "mean of q").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("before => models[0].get('mu') > before", arg=mu)
    (between,) = traits(page, "mu")  # drawn, too: a key moves what is drawn
    page.keyboard.press("Shift+ArrowUp")
    page.wait_for_function("before => models[0].get('mu') > before", arg=between)
    (after,) = traits(page, "mu")
    assert after == pytest.approx(mu + 0.3, abs=0.03)  # to a multiple of 0.05, and 0.25 more
    assert float(handle(page, "mean of q").get_attribute("aria-valuenow")) == pytest.approx(after)
    slider = page.get_by_label("width σ of q")
    slider.fill("0.6")
    assert traits(page, "sigma") == [0.6]
    assert slider.get_attribute("aria-valuetext") == "0.60"

    page.get_by_role("button", name="Snap").click()
    traits(page)
    assert shown(page, "gap") == "+ 0.0000"
    assert shown(page, "elbo") == shown(page, "logEvidence") == "−2.2655"
    assert "closed" in page.locator(".theory-comment").inner_text()

    page.get_by_label("Model").select_option("squared")
    assert traits(page, "example", "mu", "sigma") == ["squared", 1, 0.22]
    assert page.get_by_role("button", name="Snap").is_disabled()
    page.get_by_role("button", name="Climb").click()
    page.wait_for_function("() => Math.abs(models[0].get('mu') - 1.956) < 1e-3")
    page.wait_for_function(
        "() => document.querySelector('[data-term=gap]').textContent === '+ 0.6965'"
    )


def test_a_hand_stops_the_climb(show: Callable[..., object]) -> None:
    page = show(ElboFigure(example="squared", mu=-3.0, sigma=0.05))
    page.get_by_role("button", name="Climb").click()
    handle(page, "mean of q").focus()
    page.keyboard.press("ArrowRight")
    before = traits(page, "mu", "sigma")
    page.wait_for_timeout(300)
    assert traits(page, "mu", "sigma") == before


def test_climb_without_motion(show: Callable[..., object]) -> None:
    page = show(ElboFigure(), reduced_motion="reduce")
    page.get_by_role("button", name="Climb").click()  # arrives at once
    assert page.evaluate("() => models[0].get('mu')") == pytest.approx(1, abs=1e-6)


def test_kl_is_moved(show: Callable[..., object]) -> None:
    page = show(KlFigure())
    names = ("mu", "sigma", "m", "s")
    unit = 726 / 12
    for name, pixels, trait, expected in (
        ("mean μ of q", unit, "mu", 1.8),
        ("width σ of q", 0.5 * unit, "sigma", 1.0),
        ("mean m of p", -unit, "m", -1.4),
        ("width s of p", -0.6 * unit, "s", 0.6),
    ):
        drag(page, handle(page, name), pixels)
        assert traits(page, trait) == [pytest.approx(expected, abs=0.06)]
    values = dict(zip(names, traits(page, *names), strict=True))
    qp, pq = KlFigure(**values).divergences()
    assert shown(page, "reverse") == f"{qp:.4f} nats"
    assert shown(page, "forward") == f"{pq:.4f} nats"

    page.get_by_role("button", name="swap").click()
    swapped = traits(page, *names)
    assert swapped == [values["m"], values["s"], values["mu"], values["sigma"]]
    assert shown(page, "reverse") == f"{pq:.4f} nats"
    page.get_by_role("button", name="equal").click()
    traits(page)
    assert shown(page, "reverse") == shown(page, "forward") == "0.0000 nats"
    assert page.get_by_role("button", name="equal").get_attribute("aria-pressed") == "true"
    handle(page, "width s of p").focus()
    for _ in range(60):
        page.keyboard.press("Shift+ArrowLeft")
    assert traits(page, "s") == [0.25]  # and not below


def test_samples_move_and_noise_stays(show: Callable[..., object]) -> None:
    page = show(ReparameterizationFigure())
    unit = 734 / 8.5
    drag(page, handle(page, "mean μ"), -unit)
    assert traits(page, "mu") == [pytest.approx(0.5, abs=0.06)]
    handle(page, "width σ").focus()
    page.keyboard.press("ArrowUp")
    assert traits(page, "sigma", "seed") == [0.55, 446]
    mean = shown(page, "score-mean")
    page.get_by_role("button", name="Draw").click()
    assert traits(page, "seed") == [447]
    assert shown(page, "score-mean") != mean
    page.get_by_label("Samples").select_option("10000")
    page.get_by_label("Gradient to").select_option("sigma")
    page.get_by_label("Function", exact=True).select_option("jump")
    now = traits(page, "mu", "sigma", "seed")
    figure = ReparameterizationFigure(
        example="jump", parameter="sigma", mu=now[0], sigma=now[1], samples=10000, seed=now[2]
    )
    both = figure.contributions(fixed_noise(447, 10_000))
    for name, terms in zip(("path", "score"), both, strict=True):
        mean, variance = (
            float(shown(page, f"{name}-{what}").replace("−", "-")) for what in ("mean", "variance")
        )
        assert mean == pytest.approx(terms.mean().item(), abs=1e-4)
        assert variance == pytest.approx(terms.var().item(), abs=1e-4)
    assert "misses" in page.locator(".theory-comment").inner_text()


@pytest.mark.parametrize("name", FIGURES)
def test_handles_have_the_keys_of_a_slider(show: Callable[..., object], name: str) -> None:
    """Home and End lead to the ends, Page Up and Page Down ten steps on; the page stays."""
    page = show(FIGURES[name](), viewport={"width": 1280, "height": 500})
    first = page.locator(".theory-handle").first
    first.scroll_into_view_if_needed()
    low, high = (float(first.get_attribute(f"aria-value{end}")) for end in ("min", "max"))
    scrolled = page.evaluate("() => scrollY")
    first.focus()
    page.keyboard.press("End")
    assert traits(page, "mu") == [high]
    page.keyboard.press("Home")
    assert traits(page, "mu") == [low]
    page.keyboard.press("ArrowRight")
    (step,) = (mu - low for mu in traits(page, "mu"))
    page.keyboard.press("PageUp")
    assert traits(page, "mu") == [pytest.approx(low + 11 * step)]
    page.keyboard.press("PageDown")
    page.keyboard.press("PageDown")
    assert traits(page, "mu") == [low]  # and not below
    assert page.evaluate("() => scrollY") == scrolled
    page.keyboard.press("Control+End")  # is the browser's
    assert traits(page, "mu") == [low]


def test_lost_pointer_moves_nothing(show: Callable[..., object]) -> None:
    """Where a dialogue takes the pointer, no pointerup follows: the handle lets go all the same."""
    page = show(ElboFigure())
    target = handle(page, "mean of q")
    target.scroll_into_view_if_needed()
    target.evaluate(
        "e => e.addEventListener('pointerdown', (event) => { e.id = event.pointerId; })"
    )
    box = target.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 60, y)
    target.evaluate("e => e.releasePointerCapture(Number(e.id))")
    page.mouse.move(x - 61, y)
    (mu,) = traits(page, "mu")
    page.mouse.move(x - 200, y)
    assert traits(page, "mu") == [mu] != [0.5]
    page.mouse.up()


def test_nothing_is_said_twice(show: Callable[..., object]) -> None:
    """A figure that only changes its colors is silent."""
    page = show(ElboFigure())
    handle(page, "mean of q").focus()
    page.keyboard.press("ArrowLeft")
    page.wait_for_function("() => document.querySelector('[aria-live]')?.textContent")
    page.evaluate(
        "() => new MutationObserver(() => { globalThis.said = 1; }).observe("
        "document.querySelector('[aria-live]'), { childList: true, subtree: true })"
    )
    page.evaluate("() => { document.documentElement.dataset.theme = 'dark'; }")
    page.wait_for_timeout(700)  # announcements come after half a second
    assert page.evaluate("() => globalThis.said") is None


def test_python_moves_the_figure(show: Callable[..., object]) -> None:
    """A trait that the kernel sets arrives as a change of the model."""
    page = show(ElboFigure())
    page.evaluate("() => { models[0].set('mu', 1); models[0].set('sigma', Math.SQRT1_2); }")
    traits(page)
    assert shown(page, "gap") == "+ 0.0000"
    assert page.get_by_label("mean μ of q").input_value() == "1"


@pytest.mark.parametrize("name", FIGURES)
def test_two_figures_do_not_disturb_each_other(show: Callable[..., object], name: str) -> None:
    """Each has its own state; one that is taken away stops listening."""
    page = show(FIGURES[name](), FIGURES[name](mu=0.25))
    assert traits(page, "mu") != traits(page, "mu", place=1)
    drag(page, page.locator(".theory-handle").first, 60)
    (moved,) = traits(page, "mu")
    assert moved != FIGURES[name]().mu
    assert traits(page, "mu", place=1) == [0.25]
    page.evaluate("() => ends[0].abort()")
    assert page.evaluate("() => models.map((m) => m.listeners.length > 0)") == [False, True]


@pytest.mark.parametrize("name", FIGURES)
def test_touch_on_a_phone(show: Callable[..., object], name: str) -> None:
    """A finger moves a handle; nothing is wider than 390 pixels, no text smaller than 12."""
    phone = {"width": 390, "height": 844}
    page = show(FIGURES[name](), viewport=phone, has_touch=True, is_mobile=True)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390
    smallest = """() => Math.min(...[...document.querySelectorAll('.live *')]
      .filter((e) => e.tagName !== 'SUB')
      .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()))
      .map((e) => parseFloat(getComputedStyle(e).fontSize)))"""
    assert page.evaluate(smallest) >= 12
    (before,) = traits(page, "mu")
    target = page.locator(".theory-handle").first
    target.scroll_into_view_if_needed()
    box = target.bounding_box()
    assert min(box["width"], box["height"]) >= 24
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    session = page.context.new_cdp_session(page)

    def touch(kind: str, *points: dict) -> None:
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})

    touch("touchStart", {"x": x, "y": y})
    for part in (10, 25, 40):
        touch("touchMove", {"x": x - part, "y": y})
    touch("touchEnd")
    (after,) = traits(page, "mu")
    assert after < before - 0.3


@pytest.mark.parametrize("name", FIGURES)
def test_accessible_in_light_and_dark(show: Callable[..., object], name: str) -> None:
    """axe-core finds nothing; every control can be reached and has a name."""
    page = show(FIGURES[name]())
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    for theme in ("light", "dark"):
        page.evaluate("(theme) => { document.documentElement.dataset.theme = theme; }", theme)
        traits(page)
        found = page.evaluate("() => axe.run('.live', {resultTypes: ['violations']})")
        problems = [(v["id"], [n["html"] for n in v["nodes"]]) for v in found["violations"]]
        assert not problems, theme
    assert page.locator(".live").get_attribute("aria-label") == FIGURES[name]().alt
    drawn = "() => document.querySelector('canvas').toDataURL()"
    dark = page.evaluate(drawn)
    page.evaluate("() => { document.documentElement.dataset.theme = 'light'; }")
    traits(page)
    assert page.evaluate(drawn) != dark  # the drawing follows the colours of the page


@pytest.mark.parametrize("name", FIGURES)
def test_says_what_changed(show: Callable[..., object], name: str) -> None:
    """Once the hand rests, a screen reader hears the sentence of the new state."""
    page = show(FIGURES[name]())
    target = page.locator(".theory-handle").first
    target.focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    page.wait_for_function(
        """() => {
          const said = document.querySelector('[aria-live]')?.textContent;
          return said && said === document.querySelector('.theory-comment').textContent;
        }"""
    )
