"""The worker that trains runs in a page that is opened as a file, and computes as Node.js does."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tools import bundle

HERE = Path(__file__).parent
IN_NODE = """
import { readFileSync } from "node:fs";
import { readDigits } from "./vae_lib/live/js/trainer/digits.js";
import { startTraining, trainStep } from "./vae_lib/live/js/trainer/training.js";
const { training } = await readDigits(readFileSync("vae_lib/live/js/trainer/digits.bin"));
const network = { hidden: 64, codeSize: 2, likelihood: "bernoulli", seed: 1 };
const options = { beta: 1, learningRate: 2e-3, bugs: [] };
const begun = startTraining(training, network);
console.log(JSON.stringify(Array.from({ length: 20 }, () => trainStep(begun, options).loss)));
"""


@pytest.fixture
def page(browser: object, tmp_path: Path) -> object:
    """A page from a file, with the bundle of trainer_page.js."""
    esbuild = bundle.PROGRAMS / "esbuild"
    if not esbuild.exists():
        pytest.skip("esbuild is not installed: run `make bundles`")
    source = (HERE / "trainer_page.js").relative_to(bundle.ROOT)
    options = ["--bundle", "--format=iife", "--loader:.bin=binary", *bundle.workers()]
    command = [str(esbuild), str(source), *options, f"--outfile={tmp_path / 'page.js'}"]
    subprocess.run([*command, "--log-level=warning"], check=True, cwd=bundle.ROOT)
    (tmp_path / "page.html").write_text("<!doctype html><script src='page.js'></script>")
    page = browser.new_page()
    page.goto((tmp_path / "page.html").as_uri())
    yield page
    page.close()


def test_a_worker_trains_in_a_page_without_a_server(page: object) -> None:
    losses = page.evaluate("() => trainInWorker()")
    expected = json.loads(bundle.run_node("--input-type=module", "--eval", IN_NODE))
    assert losses == pytest.approx(expected, rel=1e-6)
    assert losses[-1] < 0.7 * losses[0]
