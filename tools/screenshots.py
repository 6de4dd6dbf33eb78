"""Take the pictures of the site that the READMEs and other sites show.

    make book && python -m tools.screenshots

writes `front_page.png` and `chapter.png` into book/images, and `card.png` (what other sites show
beside a link) into book/_static. It needs Chromium or Chrome on the machine.
"""

from __future__ import annotations

import base64
import functools
import http.server
import io
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright

from tools.pdf import QuietHandler, find_browser
from tools.refusal import Parser, write_whole

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / "_build" / "html"
CHAPTER = "notebooks/04_kl_divergence.html"
IMAGES, STATIC = ROOT / "book" / "images", ROOT / "book" / "_static"
LIMIT = 200_000  # bytes a picture
CARD = """<!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="_static/site.css">
<style>
  body {{ display: grid; grid-template-columns: 1fr 500px; gap: 40px; align-items: center;
    width: 1200px; height: 630px; margin: 0; padding: 0 56px; box-sizing: border-box;
    background: #fdfcf9; color: #1b1e23; font-family: "Source Serif 4", serif; overflow: hidden }}
  h1 {{ margin: 22px 0; color: #1b1e23; font-size: 57px; font-weight: 600; line-height: 1.12;
    text-wrap: balance }}
  p {{ margin: 0; color: #585e68; font-size: 26px; line-height: 1.4 }}
  figure {{ display: grid; gap: 14px; margin: 0 }}
  figure img {{ justify-self: end; border-radius: 4px }}
</style>
<div><img src="_static/logo.svg" width="84" alt=""><h1>Variational Autoencoders, step by step</h1>
<p>A book that runs: derived line by line, checked in code, live in the page.</p></div>
<figure><img src="{figure}" width="500" alt=""></figure>"""


def save(picture: bytes, path: Path) -> None:
    """Save a screenshot as a PNG, with fewer colours if it would be larger than LIMIT.

    Raises:
        ValueError: It is larger all the same.
    """
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    for colours in (image, image.quantize(256)):
        file = io.BytesIO()
        colours.save(file, "PNG", optimize=True)
        if (size := len(file.getvalue())) <= LIMIT:
            write_whole(path, file.getvalue())
            print(f"{path.relative_to(ROOT)}: {image.width}×{image.height}, {size} bytes")
            return
    raise ValueError(f"{path.name} has {size} bytes; it may have {LIMIT}")


def open_page(browser: Any, address: str, scheme: str, height: int) -> Any:
    """A page of the site, its live figures started."""
    context = browser.new_context(viewport={"width": 1280, "height": height}, color_scheme=scheme)
    page = context.new_page()
    page.set_default_timeout(120_000)
    page.goto(address, wait_until="load")
    page.wait_for_function(
        "() => [...document.querySelectorAll('.live-figure')].every((f) => f.dataset.state)"
    )
    page.wait_for_timeout(500)
    return page


def take_front(browser: Any, address: str) -> None:
    """Take the front page."""
    front = open_page(browser, f"{address}/index.html", "light", 900)
    save(front.screenshot(), IMAGES / "front_page.png")


def take_chapter(browser: Any, address: str) -> None:
    """Take a chapter with its live figure, in the dark."""
    chapter = open_page(browser, f"{address}/{CHAPTER}", "dark", 900)
    chapter.locator(".live-figure").first.evaluate(
        "figure => scrollTo(0, figure.getBoundingClientRect().top + scrollY - 220)"
    )
    chapter.wait_for_timeout(500)
    save(chapter.screenshot(), IMAGES / "chapter.png")


def take_card(browser: Any, address: str) -> None:
    """Take the card, on which the live figure of the front page is."""
    front = open_page(browser, f"{address}/index.html", "light", 900)
    figure = front.locator(".live-figure .explorer-frame").screenshot()
    card = browser.new_page(viewport={"width": 1200, "height": 630})
    shown = "data:image/png;base64," + base64.b64encode(figure).decode("ascii")
    card.goto(f"{address}/index.html")
    card.set_content(CARD.format(figure=shown).replace("_static/", f"{address}/_static/"))
    card.evaluate("document.fonts.ready")
    card.wait_for_timeout(300)
    save(card.screenshot(), STATIC / "card.png")


PICTURES: dict[str, Callable[[Any, str], None]] = {
    "front_page.png": take_front,
    "chapter.png": take_chapter,
    "card.png": take_card,
}


def take_all(browser: Any, address: str) -> bool:
    """Take the pictures one by one; one that fails is named, and costs itself alone.

    Returns:
        Whether all were taken.
    """
    whole = True
    for name, take in PICTURES.items():
        try:
            take(browser, address)
        except Exception as error:
            whole = False
            reason = " ".join(str(error).split())
            print(f"{name} was not taken ({type(error).__name__}: {reason})", file=sys.stderr)
    return whole


def main(arguments: list[str] | None = None) -> int:
    """Take them from the built site; the exit status is 1 if one is missing."""
    parser = Parser("screenshots", __doc__)
    parser.parse_args(arguments)
    for name in ("index.html", CHAPTER):
        parser.will_read(SITE / name, "build the site first: make book")
    parser.will_write(IMAGES, "front_page.png", "chapter.png")
    parser.will_write(STATIC, "card.png")
    try:
        program = find_browser()
    except FileNotFoundError as error:
        parser.error(error)
    handler = functools.partial(QuietHandler, directory=SITE)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-gpu"]
        )
        whole = take_all(browser, f"http://127.0.0.1:{server.server_port}")
        browser.close()
    server.shutdown()
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main())
