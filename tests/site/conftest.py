"""The built site, a server for it and one browser, shared by all tests of the site."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# What the site takes from the machine that publishes it (book/_ext/site_address.py).
PUBLISHERS = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "SITE_ADDRESS")
QUIET = ("--disable-background-networking", "--disable-component-update", "--disable-sync")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder of the site, built once for all workers, with warnings as errors."""
    shared = tmp_path_factory.getbasetemp()
    if worker_id != "master":
        shared = shared.parent  # that of the whole run, where the workers meet
    html = shared / "site" / "_build" / "html"
    report = shared / "site-build.txt"
    with FileLock(shared / "site.lock"):
        if not report.exists():
            program = Path(sys.executable).with_name("jupyter-book")
            options = ["-W", "-n", "--keep-going", "--quiet", "--path-output", shared / "site"]
            built = subprocess.run(
                [program, "build", ROOT, *options],
                capture_output=True,
                text=True,
                env={name: v for name, v in os.environ.items() if name not in PUBLISHERS},
            )
            whole = built.returncode == 0 and (html / "index.html").exists()
            report.write_text("" if whole else built.stdout + built.stderr or "nothing was built")
    if report.read_text():
        pytest.fail(f"The site does not build without warnings:\n{report.read_text()}")
    return html


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Serves a folder and says at which address, as often as it is asked."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

        def send_error(self, code: int, *args: object) -> None:
            """Answer as GitHub Pages does: with the site's own page, where it has one."""
            page = Path(self.directory) / "404.html"
            if code != 404 or not page.exists():
                return super().send_error(code, *args)
            self.send_response(404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page.read_bytes())

    with contextlib.ExitStack() as servers:

        def start(folder: Path) -> str:
            handler = functools.partial(Handler, directory=folder)
            httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
            servers.enter_context(httpd)
            servers.callback(httpd.shutdown)
            threading.Thread(target=httpd.serve_forever, daemon=True).start()
            return f"http://127.0.0.1:{httpd.server_port}"

        yield start


@pytest.fixture(scope="session")
def server(site: Path, serve: Callable[[Path], str]) -> str:
    """The address at which the site is served."""
    return serve(site)


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """A headless Chromium: the machine's own, since a download is not always possible."""
    from playwright.sync_api import sync_playwright

    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        pytest.skip(f"no browser on this machine (looked for {', '.join(BROWSERS)})")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-gpu", *QUIET]
        )
        yield chromium
        chromium.close()
