"""The latent traversals in a real browser: they show what PyTorch decodes, and can be moved."""

from __future__ import annotations

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

from vae_lib import VAE, VariationalAutoencoder, load_dataset, load_model
from vae_lib.live import LatentTraversals

WEIGHTS = ROOT / "experiments/small_vae/weights.pt"
CONDITIONAL = ROOT / "experiments/explorer_models/conditional.pt"
PHONE = {"width": 390, "height": 844}
GREY = 255 * 1e-3 + 1  # what a grey value may differ by: a thousandth, and the rounding to a byte
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
CODE = f"""\
import sys
sys.path[:0] = [{str(ROOT)!r}]
from vae_lib import load_dataset, load_model
from vae_lib.live import LatentTraversals
x, y = next(iter(load_dataset("mnist", binarize="dynamic").test.batches(300)))
LatentTraversals(load_model({str(WEIGHTS)!r}), x, y)"""


def figure_of(path: Path = WEIGHTS, **options: object) -> LatentTraversals:
    """The figure of a saved model, as the page of `CODE` has it."""
    x, y = next(iter(load_dataset("mnist", binarize="dynamic").test.batches(300)))
    return LatentTraversals(load_model(path), x, y, **options)


@pytest.fixture(scope="module")
def figure() -> LatentTraversals:
    """The figure in Python, to compare with."""
    return figure_of()


@pytest.fixture(scope="module")
def little_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A little site with the figure, built with the book's settings and extensions."""
    source = write_site(tmp_path_factory.mktemp("traversals-site"), ["start", "digits"])
    (source / "start.md").write_text("# Start")
    title, text = "# Ten dimensions\n\n", "Some text, so that the page can be scrolled.\n\n"
    cells = (
        new_markdown_cell(title + text),
        new_code_cell(CODE),
        new_markdown_cell(10 * text),
    )
    write_notebooks(source, digits=cells)
    return build_site(source)


@pytest.fixture(scope="module")
def served(little_site: Path, serve: Callable[[Path], str]) -> str:
    """The address of the little site."""
    return serve(little_site)


@pytest.fixture
def visit(browser: object, served: str) -> Iterator[Callable[..., Watched]]:
    """Opens the page at the site's address, or as a file; closes it after the test."""
    opened: list[Watched] = []

    def visit(origin: str = served, **context: object) -> Watched:
        opened.append(open_page(browser, origin, "digits.html", **context))
        opened[-1].page.wait_for_selector(".live-traversals .live-image")
        return opened[-1]

    yield visit
    for watched in opened:
        watched.page.context.close()


@pytest.fixture
def alone(browser: object) -> Iterator[Callable[[LatentTraversals], object]]:
    """Shows a figure by itself, and closes the page after the test."""
    pages = []

    def show(figure: LatentTraversals) -> object:
        pages.append(browser.new_page())
        pages[-1].set_viewport_size({"width": 900, "height": 1000})
        render_alone(pages[-1], figure)
        pages[-1].wait_for_selector(".live-traversals .live-image")
        return pages[-1]

    yield show
    for page in pages:
        page.close()


def picture(label: str) -> str:
    """A script that reads the grey values of a picture, 0 to 255."""
    return f"() => ({REDS})(document.querySelector(\"canvas[aria-label^='{label}']\"))"


def strip(label: str) -> str:
    """A script that reads the grey values of a strip, (28, n) where n counts its columns."""
    there = f"document.querySelector(\"input[aria-label^='{label}']\").parentElement"
    return f"""() => {{
        const canvas = {there}.querySelector("canvas");
        const reds = ({REDS})(canvas);
        return Array.from({{ length: canvas.height }}, (_, row) =>
            reds.slice(row * canvas.width, (row + 1) * canvas.width));
    }}"""


DECODED = picture("The image decoded at z")


def greys(images: torch.Tensor) -> np.ndarray:
    """Grey values of images (n, 1, 28, 28) in [0, 1], as (n, 784)."""
    return 255 * images.flatten(1).numpy()


def like(expected: np.ndarray) -> Callable[[list], bool]:
    """Whether a picture is as expected."""
    return lambda seen: np.abs(np.array(seen) - expected).max() <= GREY


def images_of(columns: list, count: int) -> np.ndarray:
    """The images of a strip, (count, 784): one empty column stands between two."""
    pixels = np.array(columns)  # (28, count · 29 − 1)
    assert pixels.shape == (28, 29 * count - 1)
    assert not pixels[:, 28::29].any()
    return np.stack([pixels[:, 29 * i : 29 * i + 28].ravel() for i in range(count)])


def mark(page: object, label: str) -> tuple[object, Callable[[float], tuple[float, float]]]:
    """A slider, and where a share of its way lies on the screen."""
    slider = page.get_by_role("slider", name=label)
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    middle = box["y"] + box["height"] / 2

    def place(share: float) -> tuple[float, float]:
        return box["x"] + 8 + share * (box["width"] - 16), middle

    return slider, place


def text_of(slider: object) -> float:
    """The value that a slider says."""
    return float(slider.get_attribute("aria-valuetext").replace("−", "-"))


# ── traverse ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("protocol", ["http", "file"])
def test_dimension_is_dragged(
    visit: Callable[..., Watched], little_site: Path, figure: LatentTraversals, protocol: str
) -> None:
    """The picture follows at once, equals PyTorch's, and no other site is asked."""
    watched = visit(**({} if protocol == "http" else {"origin": little_site.as_uri()}))
    page = watched.page
    z = list(figure.z)
    settled(page, DECODED, like(greys(figure.decode(torch.tensor([z])))[0]))
    dimension = figure.settings["dimensions"][1]
    number = str(dimension + 1).translate(SUBSCRIPTS)
    slider, place = mark(page, f"Latent dimension z{number},")
    start = (z[dimension] + 3) / 6
    page.mouse.move(*place(start))
    page.mouse.down()
    for share in (0.4, 0.9, 0.75):
        page.mouse.move(*place(share), steps=3)
        value = text_of(slider)
        assert value == pytest.approx(6 * share - 3, abs=0.06)
        moved = torch.tensor([z])
        moved[0, dimension] = slider.evaluate("input => input.valueAsNumber")
        settled(page, DECODED, like(greys(figure.decode(moved))[0]))
    page.mouse.up()
    for key, expected in (
        ("ArrowRight", value + 0.1),
        ("ArrowDown", value),
        ("PageUp", value + 1),
        ("Home", -3),
        ("PageUp", -2),
        ("End", 3),
        ("ArrowUp", 3),
    ):
        page.keyboard.press(key)
        assert text_of(slider) == pytest.approx(expected, abs=0.011), key
    moved[0, dimension] = 3
    settled(page, DECODED, like(greys(figure.decode(moved))[0]))
    assert watched.complaints == [] and watched.elsewhere() == []


def test_strips_are_what_pytorch_decodes(
    alone: Callable[..., object], figure: LatentTraversals
) -> None:
    """Seven images from −3 to 3 in each row, also after a mark has moved."""
    page = alone(figure)
    sliders = page.get_by_role("slider").all()
    labels = [slider.get_attribute("aria-label") for slider in sliders]
    assert len(labels) == 10
    costs = [float(label.split("KL ")[1].removesuffix(" nats")) for label in labels]
    assert costs == pytest.approx(figure.settings["kl"], abs=0.006)
    z = torch.tensor(figure.z)
    for moved in (None, 2):
        if moved is not None:
            sliders[moved].fill("-1.5")
            z[figure.settings["dimensions"][moved]] = -1.5
        for label, dimension in zip(labels, figure.settings["dimensions"], strict=True):
            codes = z.repeat(7, 1)  # (D,) → (7, D)
            codes[:, dimension] = torch.linspace(-3, 3, 7)
            expected = greys(figure.decode(codes))
            settled(page, strip(label), lambda s, e=expected: like(e)(images_of(s, 7)))


def test_buttons(alone: Callable[..., object], figure: LatentTraversals) -> None:
    """Another test image and its code, the prior, zero, and back."""
    page = alone(figure)
    codes = np.frombuffer(figure.codes, "<f4").reshape(-1, 10)
    draws = np.frombuffer(figure.draws, "<f4").reshape(-1, 10)
    pixels = np.unpackbits(np.frombuffer(figure.images, np.uint8).reshape(40, -1), axis=1)
    said = "() => document.querySelector('.live-traversals [aria-live]')?.textContent ?? ''"
    back = page.get_by_role("button", name="Back to this image")

    def shows(code: np.ndarray) -> None:
        expected = greys(figure.decode(torch.tensor(code.copy())[None]))[0]
        settled(page, DECODED, like(expected))
        length = f"Decoded at z, with ‖z‖ = {np.linalg.norm(code):.2f}"
        assert page.locator(".traversals-decoded figcaption").inner_text() == length

    assert page.evaluate(said) == ""  # nothing before the reader does something
    for image in (1, 2):
        page.get_by_role("button", name="Next test image").click()
        shows(codes[image])
        original = page.evaluate(picture("The original"))
        np.testing.assert_array_equal(original, 255 * pixels[image])
        label = figure.labels[image]
        caption = f"Original: test image {image + 1}, label {label}"
        assert page.locator(".traversals-original figcaption").inner_text() == caption
        settled(page, said, f"The code of test image {image + 1}, label {label}.")
        assert page.evaluate("() => model.get('image')") == image
    for draw in draws[:2]:
        page.get_by_role("button", name="Draw from the prior").click()
        shows(draw)
    assert back.is_disabled() and not page.locator(".traversals-original").is_visible()
    page.get_by_role("button", name="Set all to zero").click()
    shows(np.zeros(10, np.float32))
    assert page.evaluate("() => model.get('image')") == -1
    page.get_by_role("button", name="Next test image").click()
    shows(codes[0])
    page.get_by_role("slider").first.fill("2")
    back.click()
    shows(codes[0])


def test_code_beyond_the_strips_stays(
    alone: Callable[..., object], figure: LatentTraversals
) -> None:
    """The mark stands at the end, the number says where z is, and a key moves from there."""
    page = alone(figure)
    first = figure.settings["dimensions"][0]
    z = [0.0] * 10
    z[first] = 3.25
    page.evaluate("z => model.set('z', z)", z)
    slider = page.get_by_role("slider").first
    assert text_of(slider) == 3.25 and slider.input_value() == "3"
    settled(page, DECODED, like(greys(figure.decode(torch.tensor([z])))[0]))
    assert page.evaluate("() => model.get('z')") == z
    slider.focus()
    page.keyboard.press("ArrowLeft")
    assert text_of(slider) == 3
    page.keyboard.press("ArrowLeft")
    assert text_of(slider) == 2.9


def test_unused_dimensions_are_folded(alone: Callable[..., object]) -> None:
    torch.manual_seed(0)
    model = VariationalAutoencoder(code_size=4, hidden_size=8)
    head = model.encoder.head[-1]  # the means, then the logarithms of the variances
    for parameter in (head.weight.data, head.bias.data):
        parameter[[0, 2, 4, 6]] = 0
    figure = LatentTraversals(model, torch.rand(3, 1, 28, 28))
    page = alone(figure)
    assert page.get_by_role("slider").count() == 2
    page.get_by_text("2 dimensions with a KL below 0.01 nats").click()
    assert page.get_by_role("slider").count() == 4
    codes = torch.tensor(figure.z).repeat(7, 1)  # (D,) → (7, D)
    codes[:, 2] = torch.linspace(-3, 3, 7)
    expected = greys(figure.decode(codes))
    settled(page, strip("Latent dimension z₃"), lambda s: s[0] and like(expected)(images_of(s, 7)))


# ── interpolate ──────────────────────────────────────────────────────────────────────────────────


def arc(a: torch.Tensor, b: torch.Tensor, t: torch.Tensor) -> torch.Tensor:
    """Spherical interpolation of two codes (D,) at places (n,), as chapter 8 has it."""
    omega = torch.arccos(a @ b / (a.norm() * b.norm()))
    t = t[:, None]  # (n,) → (n, 1)
    return (torch.sin((1 - t) * omega) * a + torch.sin(t * omega) * b) / torch.sin(omega)


def line(a: torch.Tensor, b: torch.Tensor, t: torch.Tensor) -> torch.Tensor:
    """The straight line."""
    return (1 - t[:, None]) * a + t[:, None] * b


def test_path_between_two_images(alone: Callable[..., object], figure: LatentTraversals) -> None:
    """Straight and on an arc, strips and pictures, and the cross-fade of the reconstructions."""
    page = alone(figure)
    codes = torch.from_numpy(np.frombuffer(figure.codes, "<f4").copy()).view(-1, 10)  # (n, D)
    page.get_by_role("tab", name="Interpolate").click()
    slider, _ = mark(page, "Place t on the path between the codes")
    t = torch.tensor([0.5])
    b = 1
    for path, button in ((line, None), (arc, "Arc"), (arc, "Next image for B"), (line, "Straight")):
        if button:
            page.get_by_role("button", name=button).click()
        b += button == "Next image for B"
        if button == "Arc":
            slider.fill("0.3")
            t = torch.tensor([0.3])
        first, last = codes[0], codes[b]
        expected = greys(figure.decode(path(first, last, torch.linspace(0, 1, 9))))
        name = "Place t on the path"
        settled(page, strip(name), lambda s, e=expected: like(e)(images_of(s, 9)))
        here = path(first, last, t)
        settled(page, picture("The image decoded on"), like(greys(figure.decode(here))[0]))
        ends = torch.from_numpy(greys(figure.decode(torch.stack([first, last]))))  # (2, 784)
        faded = line(*ends, t)[0].numpy()
        settled(page, picture("The cross-fade"), like(faded))
        expected = line(*ends, torch.linspace(0, 1, 9)).numpy()
        settled(
            page, strip("Place t on the cross-fade"), lambda s, e=expected: like(e)(images_of(s, 9))
        )
        lengths = [z.norm().item() for z in (here, first, last)]
        text = page.locator(".traversals-place").inner_text()
        found = [float(word.strip(".,")) for word in text.split() if word[0].isdigit()]
        assert found == pytest.approx([t.item(), *lengths], abs=0.006)
    assert "B: test image 3" in page.locator(".traversals-b").inner_text()
    assert page.evaluate("() => [model.get('a'), model.get('b'), model.get('path')]") == [
        0,
        2,
        "straight",
    ]


def test_both_marks_show_the_same_place(visit: Callable[..., Watched]) -> None:
    """Whichever is moved, by mouse or by keys."""
    watched = visit()
    page = watched.page
    page.get_by_role("tab", name="Interpolate").click()
    second, _ = mark(page, "Place t on the cross-fade")
    first, place = mark(page, "Place t on the path between the codes")
    page.mouse.click(*place(0.25))
    assert text_of(first) == text_of(second) == pytest.approx(0.25, abs=0.02)
    second.focus()
    for key, expected in (("Home", 0), ("ArrowRight", 0.05), ("PageUp", 0.175), ("End", 1)):
        page.keyboard.press(key)
        assert text_of(first) == text_of(second) == pytest.approx(expected, abs=0.006)
    strip_box = page.locator(".traversals-long canvas").first.bounding_box()
    page.mouse.click(strip_box["x"] + 2, strip_box["y"] + 5)  # left of where the slider begins
    assert text_of(first) == 0
    assert watched.complaints == []


def test_keys_move_between_the_tabs(visit: Callable[..., Watched]) -> None:
    page = visit().page
    page.get_by_role("tab", name="Traverse").focus()
    page.keyboard.press("ArrowRight")
    assert page.get_by_role("tab", name="Interpolate").get_attribute("aria-selected") == "true"
    page.keyboard.press("ArrowRight")
    assert page.locator(".traversals-rows").first.is_visible()


# ── where it stands ──────────────────────────────────────────────────────────────────────────────


def test_finger_moves_the_mark_and_scrolls_past(visit: Callable[..., Watched]) -> None:
    """On a phone the decoded image stays in sight while the last row is moved."""
    watched = visit(viewport=PHONE, has_touch=True, is_mobile=True)
    page = watched.page
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    page.locator(".traversals-row").last.scroll_into_view_if_needed()
    last = page.get_by_role("slider").last
    name = last.get_attribute("aria-label")
    _, place = mark(page, name)
    finger = page.context.new_cdp_session(page)

    def swipe(*points: tuple[float, float]) -> None:
        for i, (x, y) in enumerate(points):
            kind = "touchMove" if i else "touchStart"
            at = {"type": kind, "touchPoints": [{"x": x, "y": y}]}
            finger.send("Input.dispatchTouchEvent", at)
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    before, scrolled = page.evaluate(DECODED), page.evaluate("() => scrollY")
    swipe(*(place(share) for share in (0.3, 0.5, 0.7, 0.9)))
    settled(page, DECODED, lambda seen: seen != before)
    assert text_of(last) == pytest.approx(2.4, abs=0.25)
    assert page.evaluate("() => scrollY") == scrolled
    box = page.locator("canvas[aria-label='The image decoded at z']").bounding_box()
    assert box["y"] >= 0 and box["y"] + box["height"] < place(0)[1]  # it is seen, above the row
    value = text_of(last)
    x, y = place(0.5)
    swipe((x, y), *((x, y - 25 * step) for step in range(1, 9)))
    settled(page, "() => scrollY", lambda now: now > scrolled + 60)
    at_rest(page, "() => scrollY")
    assert text_of(last) == value
    for tab in ("Interpolate", "Traverse"):
        page.get_by_role("tab", name=tab).click()
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        small = """() => [...document.querySelectorAll(".live *")].filter(
            (e) => e.textContent.trim() && parseFloat(getComputedStyle(e).fontSize) < 12).length"""
        assert page.evaluate(small) == 0
    assert watched.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("tab", ["Traverse", "Interpolate"])
def test_is_accessible(visit: Callable[..., Watched], tab: str, scheme: str) -> None:
    page = visit(color_scheme=scheme).page
    page.get_by_role("tab", name=tab).click()
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8"))
    found = page.evaluate("() => axe.run('.live-traversals', { resultTypes: ['violations'] })")
    violations = [
        f"{violation['id']}: {node['html'][:160]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
    assert violations == []


def test_picture_stands_where_no_script_runs(browser: object, served: str) -> None:
    page = open_page(browser, served, "digits.html", java_script_enabled=False).page
    image = page.locator(".live-figure-picture img:visible")
    assert image.bounding_box()["width"] > 600
    assert "8 of 10 latent dimensions" in image.get_attribute("alt")
    page.context.close()


def test_label_of_a_conditional_model(alone: Callable[..., object]) -> None:
    """The reader chooses it, a test image brings its own, and Python may set it."""
    figure = figure_of(CONDITIONAL)
    page = alone(figure)
    choice = page.get_by_label("Label y")
    assert choice.input_value() == str(figure.labels[0])
    page.get_by_role("button", name="Set all to zero").click()
    z = torch.zeros(1, 2)
    for label, by_hand in ((3, True), (8, False)):
        if by_hand:
            choice.select_option(str(label))
        else:
            page.evaluate("label => model.set('label', label)", label)
        figure.label = label
        settled(page, DECODED, like(greys(figure.decode(z))[0]))
        assert choice.input_value() == str(label)
        assert page.evaluate("() => model.get('label')") == label
    page.get_by_role("button", name="Next test image").click()
    assert choice.input_value() == str(figure.labels[0])


def test_python_moves_the_figure(alone: Callable[..., object], figure: LatentTraversals) -> None:
    """Each trait that it sets; what ends listens no more."""
    page = alone(figure)
    page.evaluate("() => model.set('z', Array(10).fill(0.5))")
    settled(page, DECODED, like(greys(figure.decode(torch.full((1, 10), 0.5)))[0]))
    assert text_of(page.get_by_role("slider").first) == 0.5
    page.evaluate("() => { model.set('tab', 'interpolate'); model.set('t', 0.25); }")
    assert text_of(page.get_by_role("slider").first) == 0.25
    page.evaluate("() => { model.set('path', 'arc'); model.set('a', 5); }")
    assert page.get_by_role("button", name="Arc").get_attribute("aria-pressed") == "true"
    assert "A: test image 6" in page.locator(".traversals-a").inner_text()
    assert page.evaluate("() => listening()")
    page.evaluate("() => end.abort()")
    assert not page.evaluate("() => listening()")


def test_kernel_decodes_what_a_page_cannot(browser: object) -> None:
    """The page asks for all images of the rows at once."""
    figure = figure_of(weight_limit=0)
    assert isinstance(figure._model, VAE)
    page = browser.new_page()
    asked = []

    def answer(question: dict, numbers: list[float]) -> list[float]:
        asked.append((question["type"], question["count"]))
        sent = []
        figure.send = lambda _, buffers: sent.append(np.frombuffer(buffers[0], np.float32))
        figure._answer(None, question, [np.array(numbers, np.float32).tobytes()])
        return sent[0].tolist()

    page.expose_function("askKernel", answer)
    render_alone(page, figure)
    page.wait_for_selector(".live-traversals .live-image")
    page.get_by_role("slider").first.fill("1")
    z = torch.tensor(figure.z)
    z[figure.settings["dimensions"][0]] = 1
    settled(page, DECODED, like(greys(figure.decode(z[None]))[0]))
    settled(page, "() => 0", lambda _: ("mean", 63) in asked)  # nine rows of seven
    assert set(asked) <= {("mean", 1), ("mean", 63), ("mean", 70)}
    page.close()
