"""Print the whole book as one PDF: the site as a single page, printed by a real browser.

    python -m tools.pdf              writes _build/book.pdf

It needs Chromium or Chrome on the machine; no LaTeX.
"""

from __future__ import annotations

import base64
import functools
import http.server
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from tools.refusal import Parser, write_whole

ROOT = Path(__file__).resolve().parents[1]
FIGURE = ROOT / "book" / "images" / "generated_samples.png"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Fonts and pictures are there by then.
READY = """async () => {
    await document.fonts.ready;
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}"""

# The cover takes the title and the licence from the page. The theme's own title page follows it
# with the contents, in which the title would stand a second time.
COVER = """figure => {
    const title = document.querySelector("article h1").firstChild.textContent.trim();
    const licence = document.querySelector(".extra_footer")?.textContent.trim() ?? "";
    document.title = title;
    document.querySelector("#jb-print-docs-body > h1")?.remove();
    const cover = document.createElement("header");
    cover.className = "book-cover";
    cover.innerHTML = `<img class="logo" alt=""><h1></h1>
        <p>A book that runs: derived line by line, checked in code.</p>
        <figure><img alt="Forty handwritten digits that a VAE generated">
        <figcaption>Digits that nobody wrote: samples of the convolutional model after
        50 epochs on MNIST.</figcaption></figure><footer></footer>`;
    cover.querySelector("h1").textContent = title;
    cover.querySelector("footer").textContent = licence;
    cover.querySelector(".logo").src = document.querySelector(".logo__image")?.src ?? "";
    cover.querySelector("figure img").src = figure;
    document.body.prepend(cover);
}"""
COVER_STYLE = """
@page cover { @bottom-center { content: none } }
.book-cover { page: cover; display: flex; flex-direction: column; box-sizing: border-box;
  height: 258mm; padding-top: 26mm; color: #1b1e23;
  font-family: var(--book-serif); break-after: page }
.book-cover .logo { width: 22mm }
.book-cover h1 { margin: 9mm 0 6mm; color: inherit; font-size: 40pt; font-weight: 600;
  line-height: 1.12; text-align: left; text-wrap: balance }
.book-cover p { margin: 0; color: #585e68; font-size: 16pt }
.book-cover figure { margin: 22mm 0 0 }
.book-cover figure img { width: 100%; max-height: none }
.book-cover :is(figcaption, footer) { color: #585e68; font: 9.5pt/1.5 var(--book-sans) }
.book-cover figcaption { margin-top: 3mm; text-align: left }
.book-cover footer { margin-top: auto }
#jb-print-docs-body { break-after: page }
#jb-print-toc :is(ul, li) { margin: 0; padding: 0; list-style: none }
#jb-print-toc a { padding: 0; color: inherit; font: 12.5pt/1.75 var(--book-serif) }
#jb-print-toc .caption { margin: 7mm 0 1mm; color: #9c4a16; font: 600 9.5pt var(--book-sans);
  letter-spacing: 0.08em; text-transform: uppercase }
"""


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *args: object) -> None:
        pass


def find_browser() -> str:
    """The path of a browser that starts. (Ubuntu's `chromium-browser` may ask for a snap instead.)

    Raises:
        FileNotFoundError: There is none.
    """
    for program in filter(None, map(shutil.which, BROWSERS)):
        try:
            asked = subprocess.run([program, "--version"], capture_output=True, timeout=60)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if asked.returncode == 0:
            return program
    raise FileNotFoundError(
        f"there is no browser that starts: install one of {', '.join(BROWSERS)}"
    )


def build_single_page(book: Path) -> Path:
    """Build a book as one page, in its folder _build; returns the page."""
    folder = book / "_build" / "single"
    program = Path(sys.executable).with_name("jupyter-book")
    command = [str(program), "build", str(book), "--builder", "singlehtml", "--all", "--quiet"]
    built = subprocess.run([*command, "--path-output", str(folder)], capture_output=True, text=True)
    page = folder / "_build" / "singlehtml" / "book.html"
    if built.returncode or not page.exists():
        raise SystemExit(f"The book as one page was not built:\n{built.stdout}{built.stderr}")
    return page


def print_page(page: Path, target: Path, program: str) -> None:
    """Print a page of a built site with a browser: a cover, page numbers and an outline."""
    from playwright.sync_api import sync_playwright

    handler = functools.partial(QuietHandler, directory=page.parent)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    options: dict[str, Any] = {"args": ["--no-sandbox", "--disable-gpu"]}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, **options)
        tab = browser.new_page(color_scheme="light")
        tab.set_default_timeout(600_000)
        tab.goto(f"http://127.0.0.1:{server.server_port}/{page.name}", wait_until="load")
        tab.add_style_tag(content=COVER_STYLE)
        picture = base64.b64encode(FIGURE.read_bytes()).decode("ascii")
        tab.evaluate(COVER, f"data:image/png;base64,{picture}")
        tab.evaluate(READY)
        tab.emulate_media(media="print")
        printed = tab.pdf(
            format="A4",
            prefer_css_page_size=True,
            print_background=True,
            outline=True,
            tagged=True,
        )
        browser.close()
    server.shutdown()
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, printed)


def main(arguments: list[str] | None = None) -> None:
    """Build and print."""
    parser = Parser("pdf", __doc__)
    parser.add_argument("target", nargs="?", type=Path, default=ROOT / "_build" / "book.pdf")
    parser.add_argument("--book", type=Path, default=ROOT, help="the folder of another book")
    options = parser.parse_args(arguments)
    target, book = options.target, options.book.resolve()
    parser.will_write(target.parent, target.name)  # all of it before minutes are spent
    parser.will_write(book / "_build")
    for name in ("_config.yml", "_toc.yml"):
        parser.will_read(book / name, "name the folder of a book")
    parser.will_read(FIGURE, "restore it, for the cover")
    parser.will_read(
        Path(sys.executable).with_name("jupyter-book"), "install requirements-book.txt"
    )
    parser.will_import("playwright")
    try:
        program = find_browser()
    except FileNotFoundError as error:
        parser.error(error)
    print_page(build_single_page(book), target, program)
    print(f"The book is printed: {target} ({target.stat().st_size / 1e6:.1f} MB)")


if __name__ == "__main__":
    main()
