"""Live figures in a real JupyterLab, started by the tests and driven in a real browser."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import numpy as np
import pytest
from jupyter_client import BlockingKernelClient
from live_site import FIRST, HOSTED, PANEL, PICTURED, REDS, Watched, settled, write_notebooks
from nbformat.v4 import new_code_cell, new_notebook

ROOT = Path(__file__).parents[2]
TRAVERSALS = """\
import torch
from vae_lib import VariationalAutoencoder
from vae_lib.live import LatentTraversals
torch.manual_seed(0)
model, x = VariationalAutoencoder(code_size=3, hidden_size=8), torch.rand(4, 1, 28, 28)
panel = LatentTraversals(model, x, precision="float32")
panel"""
BY_KERNEL = """\
asking = LatentTraversals(model, x, weight_limit=0)
asking"""
CELLS = (FIRST, "a = Demo()\na", "a", TRAVERSALS, BY_KERNEL)
STORED = (*HOSTED, new_code_cell("a = b"), new_code_cell(PANEL), new_code_cell(PICTURED))
READINGS = "() => [...document.querySelectorAll('.demo-read')].map((p) => p.textContent)"
KERNEL = "() => jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel"
RUN = """() => {
  globalThis.ran = false;
  jupyterapp.commands.execute("notebook:run-all-cells").then(() => { globalThis.ran = true; });
}"""
WAIT = 180  # seconds, for a busy machine


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The address of a JupyterLab that serves two notebooks, and the folder of its kernels."""
    folder = tmp_path_factory.mktemp("lab")
    nbformat.write(
        new_notebook(
            cells=[new_code_cell(source) for source in CELLS],
            metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        ),
        folder / "live.ipynb",
    )
    write_notebooks(folder, stored=STORED)
    for _ in range(3):  # another process may take the port before the server does
        server, address = start_server(folder)
        eventually(lambda s=server, a=address: s.poll() is not None or answers(f"{a}/api"))
        if server.poll() is None:
            break
    assert server.poll() is None, (folder / "log.txt").read_text()
    try:
        yield address, folder / "jupyter_runtime_dir"
    finally:
        server.terminate()
        try:
            server.wait(WAIT)
        except subprocess.TimeoutExpired:
            server.kill()


def start_server(folder: Path) -> tuple[subprocess.Popen, str]:
    """Start a JupyterLab for a folder, with nothing of the user's; returns its address too."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    names += ("JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR")
    own = {name: str(folder / name.lower()) for name in names}
    options = ["--no-browser", "--allow-root", "--ip=127.0.0.1", f"--port={port}"]
    options += ["--ServerApp.port_retries=0", "--IdentityProvider.token="]
    options += [f"--ServerApp.root_dir={folder}", "--LabApp.expose_app_in_browser=True"]
    with (folder / "log.txt").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *options],
            env=os.environ | own,
            stdout=log,
            stderr=log,
            cwd=folder,
        )
    return server, f"http://127.0.0.1:{port}"


def answers(address: str) -> bool:
    """Whether a server answers there."""
    try:
        return urllib.request.urlopen(address, timeout=5).status == 200
    except OSError:
        return False


def eventually(happens: Callable[[], object], seconds: float = WAIT) -> object:
    """Wait until something happens; returns what it is."""
    end = time.monotonic() + seconds
    while not (value := happens()):
        assert time.monotonic() < end, f"this has not happened for {seconds} s"
        time.sleep(0.1)
    return value


@pytest.fixture(scope="module")
def opened(browser: object, lab: tuple[str, Path]) -> Iterator[Watched]:
    """The notebook in JupyterLab, all its cells run."""
    address, _ = lab
    context = browser.new_context(viewport={"width": 1280, "height": 1600})
    context.set_default_timeout(WAIT * 1000)
    watched = Watched(context.new_page(), address)
    watched.page.goto(f"{address}/lab/tree/live.ipynb")
    run_all(watched)
    yield watched
    context.close()


def run_all(watched: Watched) -> None:
    """Run all cells once the kernel is ready, and wait for the figures.

    anywidget gives a module two seconds to load, counted from when its widget is made. A later
    one is drawn, but hears nothing from the kernel. While JupyterLab itself still starts on a busy
    machine, this can happen; the remedy is a reader's: run the cells again.
    """
    page = watched.page
    page.wait_for_function("() => globalThis.jupyterapp !== undefined")
    for _ in range(5):
        page.wait_for_function(f"() => ({KERNEL})()?.status === 'idle'")
        watched.complaints.clear()  # what JupyterLab says of itself while it starts
        page.evaluate(RUN)
        page.wait_for_function("() => globalThis.ran")
        settled(page, READINGS, ["z = (0.50, -1.00)"] * 2, WAIT)
        page.wait_for_selector(".traversals-decoded .live-image >> nth=1")
        if not any("Failed to initialize model" in text for text in watched.complaints):
            break
    watched.complaints.clear()


class Kernel:
    """The notebook's kernel, spoken to from beside it."""

    def __init__(self, page: object, folder: Path) -> None:
        self.page = page
        identity = page.evaluate(f"() => ({KERNEL})().id")
        connection = folder / f"kernel-{identity}.json"
        self.client = BlockingKernelClient(connection_file=str(connection))
        self.client.load_connection_file()
        self.client.start_channels()
        self.client.wait_for_ready(WAIT)

    def run(self, code: str) -> None:
        """Run code, as a cell would."""
        reply = self.client.execute(code, silent=True, reply=True, timeout=WAIT)
        assert reply["content"]["status"] == "ok", reply["content"]

    def value(self, expression: str) -> object:
        """What an expression is now, by way of JSON."""
        ask = {"value": f"__import__('json').dumps({expression})"}
        reply = self.client.execute("", silent=True, user_expressions=ask, reply=True, timeout=WAIT)
        text = reply["content"]["user_expressions"]["value"]["data"]["text/plain"]
        return json.loads(text.strip("'\""))

    def comes_to(self, expression: str, expected: Callable[[object], bool]) -> object:
        """Wait until an expression is as expected; the browser goes on meanwhile."""
        end = time.monotonic() + WAIT
        while not expected(value := self.value(expression)):
            assert time.monotonic() < end, f"{expression} stays {value!r}"
            self.page.wait_for_timeout(50)
        return value


@pytest.fixture
def kernel(opened: Watched, lab: tuple[str, Path]) -> Iterator[Kernel]:
    """The kernel that the notebook has now."""
    kernel = Kernel(opened.page, lab[1])
    yield kernel
    kernel.client.stop_channels()


def test_pictures_stand_until_the_cells_run(browser: object, lab: tuple[str, Path]) -> None:
    """In a notebook that was just opened; then the figures are alive, one within another too."""
    address, _ = lab
    context = browser.new_context(viewport={"width": 1280, "height": 2400})
    context.set_default_timeout(WAIT * 1000)
    watched = Watched(context.new_page(), address)
    page = watched.page
    page.goto(f"{address}/lab/workspaces/stored/tree/stored.ipynb")
    page.wait_for_function("() => globalThis.jupyterapp !== undefined")
    pictures = page.locator(".jp-OutputArea-output img:visible")
    pictures.nth(2).wait_for()  # of two figures and a panel
    assert pictures.count() == 3
    assert all(pictures.evaluate_all("all => all.map((image) => image.naturalWidth)"))
    outputs = page.locator(".jp-OutputArea-output").all_inner_texts()
    assert len(outputs) == 4 and not any("rror" in text for text in outputs)
    assert "FloatSlider(value=0.25" in outputs[2]  # a panel that has no picture

    for _ in range(5):  # as in `run_all`
        page.wait_for_function(f"() => ({KERNEL})()?.status === 'idle'")
        watched.complaints.clear()
        page.evaluate(RUN)
        page.wait_for_function("() => globalThis.ran")
        page.wait_for_selector(".demo-mirror")
        if not any("Failed to initialize model" in text for text in watched.complaints):
            break
    first = page.locator(".demo canvas").first
    settled(page, READINGS, ["z = (-1.50, 1.50)", "z = (-2.00, 2.00)", "z = (-1.50, 1.50)"], WAIT)
    first.focus()
    page.keyboard.press("ArrowUp")
    settled(page, READINGS, lambda now: now[0] == now[2] == "z = (-1.50, 1.60)", WAIT)
    assert page.locator(".demo-mirror").inner_text() == "-1.50,1.60"
    assert page.evaluate("() => globalThis.demoExports.counted.moves") >= 1
    context.close()


def test_dragging_sets_the_trait(opened: Watched, kernel: Kernel) -> None:
    """Both views move, and the kernel knows."""
    page = opened.page
    canvas = page.locator(".demo canvas").first
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    page.mouse.move(box["x"] + 100, box["y"] + 100)
    page.mouse.down()
    page.mouse.move(box["x"] + 120, box["y"] + 120, steps=5)
    page.mouse.up()
    settled(page, READINGS, ["z = (0.00, 0.00)"] * 2, WAIT)
    kernel.comes_to("a.z", lambda z: max(map(abs, z)) < 0.01)

    canvas.focus()
    for _ in range(3):
        page.keyboard.press("ArrowUp")  # moves the figure, not JupyterLab's selection
    settled(page, READINGS, ["z = (0.00, 0.30)"] * 2, WAIT)
    kernel.comes_to("a.z", lambda z: abs(z[1] - 0.3) < 0.01)
    assert opened.complaints == [] and opened.elsewhere() == []


def test_setting_the_trait_moves_the_figure(opened: Watched, kernel: Kernel) -> None:
    kernel.run("a.z = [1.5, -2.0]")
    settled(opened.page, READINGS, ["z = (1.50, -2.00)"] * 2, WAIT)
    kernel.run("a.z = [-1.5, 2.0]")
    settled(opened.page, READINGS, ["z = (-1.50, 2.00)"] * 2, WAIT)
    assert opened.complaints == []


def test_traversals_go_both_ways(opened: Watched, kernel: Kernel) -> None:
    """A mark sets the code, and the code moves the mark; page and kernel decode the same."""
    page = opened.page
    decoded = f"""() => [...document.querySelectorAll(
        "canvas[aria-label='The image decoded at z']")].map({REDS})"""
    figures = page.locator(".live-traversals")
    values = """() => [...document.querySelectorAll(".live-traversals")].map((figure) =>
        [...figure.querySelectorAll(".traversals-row input")].map((i) => i.ariaValueText))"""
    before = page.evaluate(decoded)
    kernel.run("panel.z = asking.z = [2.0, 2.0, 2.0]")
    settled(page, values, [["2.00"] * 3] * 2, WAIT)

    def agree(pictures: list) -> bool:
        first, second = (np.array(picture) for picture in pictures)
        return np.abs(first - second).max() <= 1 and pictures[0] != before[0]

    settled(page, decoded, agree, WAIT)
    for place, name in enumerate(("panel", "asking")):
        dimension = kernel.value(f"{name}.settings['dimensions'][1]")
        slider = figures.nth(place).get_by_role("slider").nth(1)
        slider.focus()
        for _ in range(4):
            page.keyboard.press("ArrowLeft")  # moves the mark, not JupyterLab's selection
        expected = [1.6 if d == dimension else 2 for d in range(3)]
        kernel.comes_to(f"{name}.z", lambda z, e=expected: z == pytest.approx(e))  # no key is lost
    before = [page.evaluate(decoded)[0]]
    figures.first.get_by_role("button", name="Next test image").click()
    kernel.comes_to("[panel.image, panel.z == panel._codes[1].tolist()]", lambda v: v == [1, True])
    figures.last.get_by_role("button", name="Draw from the prior").click()
    kernel.comes_to("asking.image", lambda image: image == -1)
    kernel.run("panel.start_from(3); asking.start_from(3)")
    settled(page, decoded, agree, WAIT)
    kernel.run("panel.tab = 'interpolate'; panel.t = 0.25")
    figures.first.get_by_role("button", name="Arc").click()
    kernel.comes_to("[panel.path, panel.t]", lambda v: v == ["arc", 0.25])
    kernel.run("panel.tab = 'traverse'")
    figures.first.locator(".traversals-rows").first.wait_for()
    assert opened.complaints == []


def test_restart_leaves_the_figure_usable(opened: Watched, lab: tuple[str, Path]) -> None:
    """Without its kernel a figure still moves, and says nothing; run again, it is whole."""
    page = opened.page
    page.evaluate("() => { globalThis.asked = jupyterapp.commands.execute('kernelmenu:restart'); }")
    page.locator(".jp-Dialog .jp-mod-accept").click()
    page.evaluate("() => globalThis.asked")
    page.wait_for_function(f"() => ({KERNEL})()?.status === 'idle'")
    canvas = page.locator(".demo canvas").first
    canvas.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    settled(page, READINGS, ["z = (-1.20, 2.00)"] * 2, WAIT)
    ours = [text for text in opened.complaints if not text.startswith("Connection lost")]
    assert ours == []  # JupyterLab itself tells of the connection

    run_all(opened)
    kernel = Kernel(page, lab[1])
    page.locator(".demo canvas").first.focus()
    page.keyboard.press("ArrowRight")
    kernel.comes_to("a.z", lambda z: abs(z[0] - 0.6) < 0.01)
    kernel.client.stop_channels()
