"""The test of the notebooks is itself tested: it finds what is wrong and forgives what is not."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tools.execute import execute
from tools.notebook_outputs import RELATIVE, RELATIVE_TRAINED, agree, settle_outputs, tolerance

ROOT = Path(__file__).parents[2]
CELL = 'print(f"ELBO {-104.25:.3f} nats, {19} active units")'
#    what the stored output is made to say, and whether a plain and a trained cell accept it
STORED = {
    "the same": ("ELBO -104.250 nats, 19 active units", True, True),
    "0.05 per cent off": ("ELBO -104.302 nats, 19 active units", True, True),
    "1 per cent off": ("ELBO -105.293 nats, 19 active units", False, True),
    "5 per cent off": ("ELBO -109.463 nats, 19 active units", False, False),
    "another whole number": ("ELBO -104.250 nats, 20 active units", False, False),
    "another word": ("ELBO -104.250 bits, 19 active units", False, False),
}


def test_nbval_rejects_a_wrong_number(tmp_path: Path) -> None:
    """A notebook is executed, its stored outputs are falsified, and the project's tests run it."""
    cells = [new_code_cell(CELL) for _ in STORED]
    cells += [new_code_cell(CELL, metadata={"tags": ["trained"]}) for _ in STORED]
    path = tmp_path / "falsified.ipynb"
    nbformat.write(new_notebook(cells=cells), path)
    asyncio.run(execute(path))
    notebook = nbformat.read(path, as_version=4)
    texts = [text for text, _, _ in STORED.values()]
    for cell, text in zip(notebook.cells, texts * 2, strict=True):
        assert cell.outputs[0].text == f"{texts[0]}\n"
        cell.outputs[0].text = f"{text}\n"
    nbformat.write(notebook, path)

    report = tmp_path / "report.xml"
    options = [
        "-p",
        "no:cacheprovider",
        "-c",
        ROOT / "pyproject.toml",
        "--rootdir",
        ROOT,
        "-p",
        "conftest",
        "-n0",
    ]
    subprocess.run(
        [sys.executable, "-m", "pytest", *options, f"--junitxml={report}", path],
        cwd=ROOT,
        capture_output=True,
    )
    results = ElementTree.parse(report).iter("testcase")
    passed = [result.find("failure") is None for result in results]
    accepted = [plain for _, plain, _ in STORED.values()]
    accepted += [trained for _, _, trained in STORED.values()]
    assert passed == accepted


@pytest.mark.parametrize(
    ("fresh", "stored", "same"),
    [
        ("loss 105.70", "loss 105.71", True),
        ("loss 105.70", "loss 107.70", False),
        ("loss 105.7.", "loss 105.71.", True),
        ("tensor([ 0.5000, -1.2500])", "tensor([0.5001, -1.2501])", True),
        ("1.000e-05", "1.001e-05", True),
        ("difference 1e-9", "difference -3e-8", True),
        ("difference −0.501", "difference −0.5011", True),
        ("difference −0.501", "difference 0.501", False),
        ("epoch 3", "epoch 4", False),
        ("1.5x faster", "1.5001x faster", False),
        ("version 2.14.1", "version 2.14.2", False),
        ("nan", "0.5", False),
        ("99.96 %", "100.00 %", True),
        ("0.1 0.2", "0.1", False),
    ],
)
def test_lines_agree(fresh: str, stored: str, same: bool) -> None:
    assert agree(fresh, stored, RELATIVE) is same


def test_tolerance_follows_the_tag() -> None:
    assert tolerance([]) == RELATIVE < tolerance(["hide-input", "trained"]) == RELATIVE_TRAINED
    assert agree("100.0", "101.0", RELATIVE_TRAINED)
    assert not agree("100.0", "103.0", RELATIVE_TRAINED)


def test_outputs_are_paired_by_kind() -> None:
    """Only lines that agree are settled, and only against an output of the same kind."""
    stored = [
        {"output_type": "stream", "name": "stdout", "text": "a 1.0001\nb 2.0\n"},
        {"output_type": "execute_result", "data": {"text/plain": "3.0", "image/png": "AAAA"}},
    ]
    fresh = [
        {"output_type": "execute_result", "data": {"text/plain": "3.0001", "image/png": "BBBB"}},
        {"output_type": "stream", "name": "stdout", "text": "a 1.0000\nb 2.5\n"},
        {"output_type": "stream", "name": "stderr", "text": "a 1.0000\n"},
    ]
    settled = settle_outputs(fresh, stored, RELATIVE)
    assert settled[0]["data"] == {"text/plain": "3.0", "image/png": "BBBB"}
    assert settled[1]["text"] == "a 1.0001\nb 2.5\n"
    assert settled[2]["text"] == fresh[2]["text"]
    assert fresh[1]["text"] == "a 1.0000\nb 2.5\n"
