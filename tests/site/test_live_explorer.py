"""The latent explorer in a real browser: it computes what PyTorch computes, and it can be moved."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
import torch
from live_site import (
    REDS,
    ROOT,
    Watched,
    at_rest,
    build_site,
    open_page,
    render_alone,
    settled,
    write_notebooks,
    write_site,
)
from nbformat.v4 import new_code_cell, new_markdown_cell

from tools.bundle import SOURCES
from vae_lib import ConvolutionalVAE, load_dataset, load_model
from vae_lib.data import ImagesInMemory
from vae_lib.kl import kl_per_dim
from vae_lib.live.explorer import LatentExplorer
from vae_lib.live.pack import pack, rounded
from vae_lib.objectives import log_weights

MODELS = ROOT / "experiments/explorer_models"
PHONE = {"width": 390, "height": 844}
TOLERANCE = 1e-3  # nats

# ── what the browser computes, against PyTorch ───────────────────────────────────────────────────

ADDRESS = "http://modules.test/"  # answered by the tests themselves, from the sources
COMPUTE = """async ({ weights, network, images, labels, codes, eps }) => {
  const { unpackVae } = await import("/shared/vae.js");
  const { costOfImage, reparameterize } = await import("/explorer/bounds.js");
  const { logLikelihood } = await import("/shared/likelihoods.js");
  const bytes = Uint8Array.from(atob(weights), (c) => c.charCodeAt(0));
  const vae = unpackVae(bytes, network);
  return images.map((image, i) => {
    const x = Float32Array.from(image);
    const { mu, logVar } = vae.encode(x, labels[i]);
    const samples = eps.map((row) => reparameterize(mu, logVar, row));
    const outs = samples.map((z) => vae.decode(z, labels[i]));
    const logPxz = outs.map((out) => logLikelihood(vae.likelihood, x, out));
    const cost = costOfImage(mu, logVar, samples, logPxz);
    const out = Array.from(vae.decode(codes[i], labels[i]));
    return { ...cost, mu: Array.from(mu), logVar: Array.from(logVar), out };
  });
}"""


def packed_models() -> dict[str, Callable[[], object]]:
    """The models to compare: those of the book, and one with every other feature."""

    def odd() -> object:
        torch.manual_seed(0)
        sizes = {"channels": (4, 30), "hidden_size": 40, "image_shape": (3, 13, 18)}
        model = ConvolutionalVAE(2, **sizes, num_classes=3, likelihood="gaussian")
        model.likelihood.log_sigma.data.fill_(-0.7)
        return model

    names = ("beta-1", "conditional", "convolutional")
    return {name: lambda name=name: load_model(MODELS / f"{name}.pt") for name in names} | {
        "coloured, odd, gaussian": odd
    }


def ledger_of(model: object, x: torch.Tensor, y: int, eps: torch.Tensor) -> dict:
    """The ledger in PyTorch, in float64: x (C, H, W), eps (S, 2)."""
    model, x = model.double(), x.double()[None]  # (C, H, W) → (1, C, H, W)
    label = torch.tensor([y])
    with torch.no_grad():
        mu, log_var = model.encode(x, label)
        z = mu + torch.exp(0.5 * log_var) * eps  # (S, 2)
        log_px_z = model.likelihood.log_prob(x, model.decode(z, label.expand(len(z))))  # (S,)
    kl = kl_per_dim(mu, log_var)[0]  # (2,)
    elbo = log_px_z.mean() - kl.sum()
    log_w = log_weights(log_px_z, z, mu, log_var)  # (S,)
    powers = range(len(eps).bit_length())
    sampled = [
        (log_w.view(-1, 2**p).logsumexp(1) - np.log(2**p)).mean().item() for p in powers
    ]  # (S,) → (S / k, k) → (S / k,)
    bounds = [elbo.item() + bound - sampled[0] for bound in sampled]
    return {
        "mu": mu[0].tolist(), "logVar": log_var[0].tolist(), "kl": kl.tolist(),
        "reconstruction": log_px_z.mean().item(), "elbo": elbo.item(), "bounds": bounds,
    }  # fmt: skip


@pytest.fixture(scope="module")
def blank(browser: object) -> Iterator[object]:
    """An empty page, to compute in with the modules as they are written."""

    def answer(route: object) -> None:
        path = ROOT / SOURCES / route.request.url.removeprefix(ADDRESS)
        if path.is_file():
            route.fulfill(content_type="text/javascript", body=path.read_text(encoding="utf-8"))
        else:
            route.fulfill(content_type="text/html", body="<!doctype html><title>Blank</title>")

    page = browser.new_page()
    page.route("**/*", answer)
    page.goto(ADDRESS)
    yield page
    page.close()


@pytest.mark.parametrize("precision", ["int8", "float16"])
@pytest.mark.parametrize("name", packed_models(), ids=str)
def test_browser_computes_what_pytorch_computes(blank: object, name: str, precision: str) -> None:
    """Encoder, decoder and every term of the ledger, on the same rounded weights and samples."""
    model = packed_models()[name]()
    weights, network = pack(model, precision)
    generator = torch.Generator().manual_seed(0)
    if model.image_shape == (1, 28, 28):
        part = load_dataset("mnist", binarize="dynamic").test[:4]
    else:
        x = torch.randint(0, 256, (4, *model.image_shape), generator=generator)
        part = ImagesInMemory(x.byte(), torch.arange(4) % 3)
    x, labels = next(iter(part.batches(4)))
    eps = torch.randn(16, 2, generator=generator, dtype=torch.float64)
    codes = 2 * torch.randn(4, 2, generator=generator, dtype=torch.float64)
    question = {
        "weights": base64.b64encode(weights).decode(),
        "network": network,
        "images": x.flatten(1).tolist(),
        "labels": labels.tolist(),
        "codes": codes.tolist(),
        "eps": eps.tolist(),
    }
    answers = blank.evaluate(COMPUTE, question)
    close = rounded(model, precision).double()
    with torch.no_grad():
        out = close.decode(codes, labels)
    for i, answer in enumerate(answers):
        expected = ledger_of(close, x[i], int(labels[i]), eps)
        for term, value in expected.items():
            assert answer[term] == pytest.approx(value, abs=TOLERANCE), term
        assert answer["out"] == pytest.approx(out[i].flatten().tolist(), abs=1e-4)


def test_bounds_rise_from_the_elbo(blank: object) -> None:
    """For any weights: the groups are nested."""
    model = load_model(MODELS / "beta-1.pt")
    x, y = next(iter(load_dataset("mnist", binarize="dynamic").test.batches(1)))
    eps = torch.randn(256, 2, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    ledger = ledger_of(rounded(model), x[0], int(y[0]), eps)
    assert ledger["bounds"][0] == ledger["elbo"]
    assert ledger["bounds"] == sorted(ledger["bounds"])


def test_a_drawing_is_brought_into_mnists_form(blank: object) -> None:
    """Small in a corner or large: the same pixels, 20 wide or high, with their mass centred."""
    script = """async (strokes) => {
      const { centredDigit } = await import("/shared/drawn-digits.js");
      return strokes.map((drawing) => Array.from(centredDigit(drawing, 28, 28)));
    }"""
    shape = np.array([[0.2, 0.1], [0.7, 0.2], [0.3, 0.5], [0.6, 0.9], [0.5, 1.0]])
    drawings = [shape, 0.1 * shape + 0.85, 300 * shape]
    strokes = [[[{"x": x, "y": y} for x, y in drawing]] for drawing in drawings]
    answers = blank.evaluate(script, [*strokes, [], [[strokes[0][0][0]]]])
    large, small, pixels, nothing, dot = np.array(answers).reshape(5, 28, 28)
    np.testing.assert_allclose(small, large, atol=0.02)
    np.testing.assert_allclose(pixels, large, atol=0.02)
    rows, columns = np.nonzero(large > 0.02)
    assert 19 <= np.ptp(rows) + 1 <= 22 and np.ptp(columns) < np.ptp(rows)
    middle = np.arange(28) + 0.5
    for axis in (0, 1):
        assert (large.sum(axis) @ middle) / large.sum() == pytest.approx(14, abs=0.2)
    assert ((large > 0.1) & (large < 0.9)).sum() > 20  # grey edges
    assert not nothing.any() and 3 < dot.sum() < 9


# ── in a built page ──────────────────────────────────────────────────────────────────────────────

LOAD = f"""\
import sys
sys.path[:0] = [{str(ROOT)!r}]
from vae_lib import load_dataset, load_model
from tools.bundle import SOURCES
from vae_lib.live.explorer import LatentExplorer
folder = {str(MODELS)!r}
data = load_dataset("mnist", binarize="dynamic")"""
BETAS = """\
models = {beta: load_model(f"{folder}/beta-{beta:g}.pt") for beta in (0.25, 1.0, 4.0)}
LatentExplorer(models, data)"""
CONDITIONAL = 'LatentExplorer(load_model(f"{folder}/conditional.pt"), data, points=500)'
TOO_LARGE = 'LatentExplorer(load_model(f"{folder}/beta-1.pt"), data, points=500, weight_limit=0)'
LISTEN = """document.addEventListener("ledger", ({ detail }) => {
  const lists = (value) => (ArrayBuffer.isView(value) ? Array.from(value) : value);
  globalThis.ledger = JSON.parse(JSON.stringify(detail, (_, value) => lists(value)));
});"""
DECODED = (
    f"() => {{ const reds = {REDS};"
    + """
  const panel = document.querySelector(`.live-explorer [role=tabpanel]:not([hidden])`);
  const canvas = [...panel.querySelectorAll("canvas")].find(
    (c) => c.getAttribute("aria-label") === "The image decoded at z");
  return reds(canvas);
}"""
)
PLACE = "() => document.querySelector('.explorer-z').textContent"
DRAWN = """() => { // the plane has its size, and the image its pixels
  const plane = document.querySelector(".explorer-plane canvas");
  return plane?.style.width && document.querySelector(".explorer-decoded .live-image");
}"""
STATES = """() => globalThis.liveStates
  ?? JSON.parse(document.getElementById("live-figures").textContent)"""


def page_of(title: str, *code: str) -> tuple:
    """The cells of a page."""
    return new_markdown_cell(f"# {title}"), *(new_code_cell(text) for text in (LOAD, *code))


@pytest.fixture(scope="module")
def explorer_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A little site with the explorer, built with the book's settings and extensions."""
    pages = {
        "betas": page_of("Several models", BETAS),
        "conditional": page_of("A conditional model", CONDITIONAL),
        "large": page_of("A model for the kernel", TOO_LARGE),
    }
    source = write_site(tmp_path_factory.mktemp("explorer-site"), list(pages))
    write_notebooks(source, **pages)
    return build_site(source)


@pytest.fixture(scope="module")
def served(explorer_site: Path, serve: Callable[[Path], str]) -> str:
    """The address of the little site."""
    return serve(explorer_site)


@pytest.fixture
def visit(browser: object, served: str) -> Iterator[Callable[..., Watched]]:
    """Opens pages at the site's address, or as files; closes them after the test."""
    opened: list[Watched] = []

    def visit(name: str, origin: str = served, **context: object) -> Watched:
        opened.append(open_page(browser, origin, name, **context))
        page = opened[-1].page
        if page.locator(".live-explorer").count():
            page.wait_for_function(DRAWN)
        page.evaluate(LISTEN)
        return opened[-1]

    yield visit
    for watched in opened:
        watched.page.context.close()


def as_decoded(model: object, z: list[float], y: int = 0) -> np.ndarray:
    """The bytes of the picture that PyTorch makes of z."""
    with torch.no_grad():
        mean = torch.sigmoid(rounded(model).decode(torch.tensor([z]), torch.tensor([y])))
    return 255 * mean.flatten().numpy()


def plane_of(page: object) -> tuple[object, Callable[[float, float], tuple[float, float]], float]:
    """The handle, where z stands in the plane (from the page's corner), and its extent."""
    canvas = page.locator(".explorer-plane canvas")
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    (state,) = page.evaluate(STATES).values()
    extent, side = state["state"]["settings"]["extent"], box["width"] - 38

    def place(z1: float, z2: float) -> tuple[float, float]:
        x = box["x"] + 30 + (z1 + extent) / (2 * extent) * side
        y = box["y"] + 8 + (extent - z2) / (2 * extent) * side
        return x, y

    return page.locator(".explorer-handle"), place, extent


@pytest.mark.parametrize("protocol", ["http", "file"])
def test_point_is_dragged(
    visit: Callable[..., Watched], explorer_site: Path, protocol: str
) -> None:
    """The picture follows at once, equals PyTorch's, and no other site is asked."""
    where = {} if protocol == "http" else {"origin": explorer_site.as_uri()}
    watched = visit("betas.html", **where)
    page = watched.page
    assert page.evaluate(PLACE) == "Decoded at z = (0.00, 0.00)"
    pictures = [page.evaluate(DECODED)]
    handle, place, extent = plane_of(page)
    page.mouse.move(*place(0, 0))
    page.mouse.down()
    for z in ((1.0, 1.0), (-2.0, 0.5), (0.5, -2.0)):
        page.mouse.move(*place(*z), steps=4)
        pictures.append(page.evaluate(DECODED))
    page.mouse.up()
    page.mouse.move(*place(1, 1))  # moves nothing any more
    assert len({tuple(picture) for picture in pictures}) == 4
    at = page.evaluate(PLACE).replace("−", "-").split("(")[1].rstrip(")")
    z = [float(number) for number in at.split(", ")]
    assert z == pytest.approx([0.5, -2.0], abs=0.03)  # true to scale
    model = load_model(MODELS / "beta-1.pt")
    near = as_decoded(model, z)
    assert np.abs(near - pictures[-1]).max() < 4  # z is known to two digits

    handle.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowUp")
    assert page.evaluate(PLACE) == f"Decoded at z = ({z[0] + 0.1:.2f}, −{-z[1] - 0.5:.2f})"
    said = "() => document.querySelector('.live-explorer [aria-live]').textContent"
    heard = settled(page, said, lambda text: "nearest" in text)
    assert heard.startswith("z = (") and "test images (" in heard
    for _ in range(25):
        page.keyboard.press("Shift+ArrowLeft")  # beyond the border
    assert f"(−{extent:.2f}, " in page.evaluate(PLACE)
    assert watched.complaints == [] and watched.elsewhere() == []


def test_says_nothing_before_the_reader_does_something(visit: Callable[..., Watched]) -> None:
    page = visit("betas.html").page
    page.wait_for_timeout(900)  # a message waits for 0.5 s
    said = """() => [...document.querySelectorAll(
        ".live-explorer :is([aria-live], [role=status])")].map((e) => e.textContent).join("")"""
    assert page.evaluate(said) == ""
    page.locator(".explorer-handle").focus()
    page.keyboard.press("ArrowUp")
    settled(page, said, lambda text: text.startswith("z = (0.00, 0.10)"))


def test_finger_moves_the_point_and_scrolls_elsewhere(visit: Callable[..., Watched]) -> None:
    watched = visit("betas.html", viewport=PHONE, has_touch=True, is_mobile=True)
    page = watched.page
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    _, place, _ = plane_of(page)
    before, scrolled = page.evaluate(DECODED), page.evaluate("() => scrollY")
    finger = page.context.new_cdp_session(page)

    def swipe(*points: tuple[float, float]) -> None:
        for i, (x, y) in enumerate(points):
            kind = "touchMove" if i else "touchStart"
            at = {"type": kind, "touchPoints": [{"x": x, "y": y}]}
            finger.send("Input.dispatchTouchEvent", at)
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    swipe(place(0, 0), place(-1, 1), place(-2, 2))  # the ring: the point goes with it
    settled(page, DECODED, lambda picture: picture != before)
    assert page.evaluate("() => scrollY") == scrolled
    where = settled(page, PLACE, lambda text: text == "Decoded at z = (−2.00, 2.00)")
    x, y = place(1.5, 0)
    swipe((x, y), *((x, y - 20 * step) for step in range(1, 8)))  # beside it: the page goes
    settled(page, "() => scrollY", lambda now: now > scrolled + 60)
    at_rest(page, "() => scrollY")  # a tap on a page that still moves would only stop it
    assert page.evaluate(PLACE) == where
    _, place, _ = plane_of(page)
    page.touchscreen.tap(*place(1, -1))  # a tap moves the point
    settled(page, PLACE, lambda text: text != where)
    numbers = page.evaluate(PLACE).replace("−", "-").split("(")[1].rstrip(")").split(", ")
    assert list(map(float, numbers)) == pytest.approx([1.0, -1.0], abs=0.05)
    page.get_by_role("tab", name="Encode an image").click()
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    small = """() => [...document.querySelectorAll(".live *")].filter(
        (e) => e.textContent.trim() && parseFloat(getComputedStyle(e).fontSize) < 12).length"""
    assert page.evaluate(small) == 0
    assert watched.complaints == []


def test_beta_changes_the_model(visit: Callable[..., Watched]) -> None:
    page = visit("betas.html").page
    slider = page.get_by_label("Weight β of the KL")
    assert slider.get_attribute("aria-valuetext") == "1"
    pictures = [page.evaluate(DECODED)]
    texts = [page.locator(".explorer-betas p").inner_text()]
    for step, beta in ((0, 0.25), (2, 4.0)):
        slider.fill(str(step))
        settled(page, DECODED, lambda picture: picture not in pictures)
        pictures.append(page.evaluate(DECODED))
        texts.append(page.locator(".explorer-betas p").inner_text())
        expected = as_decoded(load_model(MODELS / f"beta-{beta:g}.pt"), [0.0, 0.0])
        assert np.abs(expected - pictures[-1]).max() < 1
    assert len(set(texts)) == 3


def test_colours_follow_a_scheme_that_changes_while_all_is_hidden(
    visit: Callable[..., Watched],
) -> None:
    """As JupyterLab changes its own: it hides the body, says so there, and shows the body again."""
    page = visit("betas.html").page
    chart = "() => document.querySelector('.explorer-betas canvas').toDataURL()"
    set_theme = "theme => { document.documentElement.dataset.theme = theme; }"
    pictures = {}
    for theme in ("dark", "light"):
        page.evaluate(set_theme, theme)
        page.evaluate("() => new Promise(requestAnimationFrame)")
        pictures[theme] = page.evaluate(chart)
    assert pictures["dark"] != pictures["light"]
    page.evaluate(f"""async () => {{
        document.body.style.display = "none";
        ({set_theme})("dark");
        await Promise.resolve(); // observers hear of it
        document.body.style.display = "";
    }}""")
    settled(page, chart, pictures["dark"])


def test_drawn_digit_has_the_elbo_that_python_finds(visit: Callable[..., Watched]) -> None:
    """The mouse draws a 3; PyTorch judges the image that the page read, with the same samples."""
    watched = visit("betas.html")
    page = watched.page
    page.get_by_role("tab", name="Encode an image").click()
    settled(page, "() => globalThis.ledger?.beta", 1)
    pad = page.locator(".live-pad")
    pad.scroll_into_view_if_needed()
    box = pad.bounding_box()
    path = [
        (0.3, 0.25),
        (0.5, 0.15),
        (0.68, 0.3),
        (0.5, 0.47),
        (0.7, 0.65),
        (0.5, 0.85),
        (0.3, 0.75),
    ]
    for i, (x, y) in enumerate(path):
        page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"], steps=3)
        if i == 0:
            page.mouse.down()
    page.mouse.up()
    picture = "document.querySelector(\"[aria-label='The image that is encoded']\")"
    seen = f"() => ({REDS})({picture})"
    same = f"() => ({seen})().every((v, i) => v === 255 * globalThis.ledger.pixels[i])"
    page.wait_for_timeout(300)
    settled(page, same, True)
    found = page.evaluate("() => globalThis.ledger")
    x = torch.tensor(found["pixels"]).view(1, 28, 28)
    assert set(x.unique().tolist()) == {0, 1} and 60 < x.sum() < 200
    eps = torch.tensor(found["eps"], dtype=torch.float64)
    assert eps.shape == (256, 2)
    assert eps.mean().abs() < 0.15 and eps.std() == pytest.approx(1, abs=0.1)
    expected = ledger_of(rounded(load_model(MODELS / "beta-1.pt")), x, 0, eps)
    for term, value in expected.items():
        assert found[term] == pytest.approx(value, abs=TOLERANCE), term
    cells = page.locator(".explorer-ledger td.live-number").all_inner_texts()
    shown = [float(cell.replace("−", "-")) for cell in cells]
    kl = [-value for value in expected["kl"]]
    terms = [expected["reconstruction"], *kl, expected["elbo"], expected["bounds"][4]]
    assert shown == pytest.approx(terms, abs=0.006)
    assert -200 < expected["elbo"] < -80  # a 3 as MNIST has them

    page.get_by_role("slider", name="Samples k").fill("8")
    last = float(
        page.locator(".explorer-ledger td.live-number").last.inner_text().replace("−", "-")
    )
    assert last == pytest.approx(expected["bounds"][8], abs=0.006)
    page.get_by_label("Weight β of the KL").fill("2")  # the same image under another model
    settled(page, "() => globalThis.ledger.beta", 4)
    assert page.evaluate("() => globalThis.ledger.pixels") == found["pixels"]
    assert sum(page.evaluate("() => globalThis.ledger.kl")) < sum(expected["kl"])
    page.get_by_role("button", name="Clear").click()  # an empty page has a code too
    settled(page, "() => Math.max(...globalThis.ledger.pixels)", 0)
    model = rounded(load_model(MODELS / "beta-4.pt"))
    empty = ledger_of(model, torch.zeros(1, 28, 28), 0, eps)
    found_empty = page.evaluate("() => globalThis.ledger")
    assert found_empty["elbo"] == pytest.approx(empty["elbo"], abs=TOLERANCE)
    assert found_empty["mu"] == pytest.approx(empty["mu"], abs=TOLERANCE)
    assert not any(page.evaluate(f"() => ({REDS})({picture})"))
    page.get_by_role("button", name="Encode test image", exact=False).nth(7).click()
    settled(
        page,
        "() => globalThis.ledger.pixels.join()",
        lambda p: p != ",".join(map(str, found["pixels"])),
    )
    assert watched.complaints == []


def test_label_of_a_conditional_model(visit: Callable[..., Watched]) -> None:
    page = visit("conditional.html").page
    model = load_model(MODELS / "conditional.pt")
    for label in (3, 8):
        page.get_by_label("Label y").first.select_option(str(label))
        expected = as_decoded(model, [0.0, 0.0], label)
        settled(page, DECODED, lambda picture, e=expected: np.abs(e - picture).max() < 1)
    assert "(8)" in page.locator(".explorer-near").inner_text()
    assert page.locator(".explorer-betas:visible").count() == 0
    page.get_by_role("tab", name="Encode an image").click()  # the label stays
    settled(page, "() => globalThis.ledger?.label", 8)
    pad = page.locator(".live-pad")
    pad.scroll_into_view_if_needed()
    before = page.evaluate("() => globalThis.ledger.pixels")
    pad.click()  # a dot
    settled(page, "() => globalThis.ledger.pixels", lambda pixels: pixels != before)
    assert page.evaluate("() => globalThis.ledger.label") == 8


def test_model_for_the_kernel_leaves_its_picture(visit: Callable[..., Watched]) -> None:
    page = visit("large.html").page
    assert page.locator(".live-figure").count() == 0
    assert page.locator(".kernel-widget img:visible").count() == 1
    assert "needs Python" in page.locator(".kernel-widget").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("tab", ["Explore", "Encode an image"])
@pytest.mark.parametrize("name", ["betas.html", "conditional.html"])
def test_is_accessible(visit: Callable[..., Watched], name: str, tab: str, scheme: str) -> None:
    page = visit(name, color_scheme=scheme).page
    page.get_by_role("tab", name=tab).click()
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8"))
    found = page.evaluate("() => axe.run('.live-explorer', { resultTypes: ['violations'] })")
    violations = [
        f"{violation['id']}: {node['html'][:160]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
    assert violations == []


# ── with a kernel ────────────────────────────────────────────────────────────────────────────────


def render(page: object, figure: LatentExplorer) -> None:
    """The figure alone in an empty page."""
    render_alone(page, figure)
    page.wait_for_function(DRAWN)


def test_kernel_computes_for_a_model_that_is_too_large(browser: object) -> None:
    """A page asks, Python answers; a trait that Python sets moves the point."""
    model = load_model(MODELS / "beta-1.pt")
    data = load_dataset("mnist", binarize="dynamic")
    figure = LatentExplorer(model, data, points=400, images=50, weight_limit=0)
    page = browser.new_page()
    asked = []

    def answer(question: dict, numbers: list[float]) -> list[float]:
        asked.append(question["type"])
        sent = []
        figure.send = lambda _, buffers: sent.append(np.frombuffer(buffers[0], np.float32))
        figure._answer(None, question, [np.array(numbers, np.float32).tobytes()])
        return sent[0].tolist()

    page.expose_function("askKernel", answer)
    render(page, figure)
    page.evaluate("() => model.set('z', [1, -0.5])")
    with torch.no_grad():
        expected = 255 * torch.sigmoid(model.decode(torch.tensor([[1.0, -0.5]]))).flatten().numpy()
    settled(page, DECODED, lambda picture: np.abs(expected - picture).max() < 1)
    page.evaluate(LISTEN)
    page.get_by_role("tab", name="Encode an image").click()
    settled(page, "() => globalThis.ledger?.bounds.length", 9, seconds=240)  # 256 images travel
    assert {"encode", "decode"} == set(asked)
    assert page.evaluate("() => listening()")
    page.evaluate("() => end.abort()")
    assert not page.evaluate("() => listening()")
    page.close()


def test_label_that_python_sets(browser: object) -> None:
    """The selector follows in both tabs, and what is shown is for the new label."""
    model = load_model(MODELS / "conditional.pt")
    data = load_dataset("mnist", binarize="dynamic")
    page = browser.new_page()
    render(page, LatentExplorer(model, data, points=100, images=10))
    page.evaluate(LISTEN)
    page.evaluate("() => model.set('label', 3)")
    expected = as_decoded(model, [0.0, 0.0], 3)
    settled(page, DECODED, lambda picture: np.abs(expected - picture).max() < 1)
    assert page.get_by_label("Label y").first.input_value() == "3"
    assert page.get_by_text("q(z|x, y)").count() and not page.get_by_text("q(z|x)").count()
    page.get_by_role("tab", name="Encode an image").click()
    settled(page, "() => globalThis.ledger?.label", 3)
    page.evaluate("() => model.set('label', 7)")
    settled(page, "() => globalThis.ledger.label", 7)
    assert page.get_by_label("Label y").last.input_value() == "7"
    page.get_by_role("tab", name="Explore").click()
    assert page.get_by_label("Label y").first.input_value() == "7"
    page.close()
