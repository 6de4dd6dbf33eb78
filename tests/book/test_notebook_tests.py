"""The test of the notebooks is itself tested: it finds what is wrong and forgives what is not."""

from __future__ import annotations

import asyncio
import copy
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tools import trained_numbers
from tools.execute import execute
from tools.notebook_outputs import FIGURE, Tolerance, settle_outputs
from tools.trained_numbers import MEASURED, allowed, last_digit, tolerance, write_table

ROOT = Path(__file__).parents[2]
CELL = 'print(f"ELBO {-104.25:.3f} nats, {19} active units")'
#    what the stored output is made to say, and whether a plain and a trained cell accept it
STORED = {
    "the same": ("ELBO -104.250 nats, 19 active units", True, True),
    "0.05 per cent off": ("ELBO -104.302 nats, 19 active units", True, True),
    "1 per cent off": ("ELBO -105.293 nats, 19 active units", False, True),
    "5 per cent off": ("ELBO -109.463 nats, 19 active units", False, False),
    "another whole number": ("ELBO -104.250 nats, 20 active units", False, True),
    "a whole number far off": ("ELBO -104.250 nats, 29 active units", False, False),
    "another word": ("ELBO -104.250 bits, 19 active units", False, False),
}
PLAIN = Tolerance()
# Runs the tests with another table of trained numbers: its path and pytest's arguments follow.
PYTEST = """
import sys; from pathlib import Path; import pytest; from tools import trained_numbers
trained_numbers.TABLE = Path(sys.argv[1])
sys.exit(pytest.main(sys.argv[2:]))
"""


def row(stored: str, *elsewhere: str, **keys: str) -> dict[str, str]:
    """A row of the table: what is stored, and what the machines show in its place."""
    shown = [*elsewhere, *[stored] * (len(MEASURED) - len(elsewhere))]
    return {"stored": stored} | dict(zip(MEASURED, shown, strict=True)) | keys


def test_nbval_rejects_a_wrong_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A notebook is executed, its stored outputs are falsified, and the project's tests run it."""
    cells = [new_code_cell(CELL) for _ in STORED]
    cells += [new_code_cell(CELL, metadata={"tags": ["trained"]}) for _ in STORED]
    path = tmp_path / "falsified.ipynb"
    nbformat.write(new_notebook(cells=cells), path)
    asyncio.run(execute(path))
    notebook = nbformat.read(path, as_version=4)
    texts = [text for text, _, _ in STORED.values()]
    rows = []
    for cell, text in zip(notebook.cells, texts * 2, strict=True):
        assert cell.outputs[0].text == f"{texts[0]}\n"
        cell.outputs[0].text = f"{text}\n"
        if "trained" in cell.metadata.get("tags", ()):
            _, nats, _, units, *_ = text.split()
            keys = {"notebook": "falsified", "cell": cell.id}
            half_off, one_off = f"{float(nats) - 0.5:.3f}", str(int(units) + 1)
            rows += [row(nats, half_off, place="0", **keys), row(units, one_off, place="1", **keys)]
    nbformat.write(notebook, path)
    table, report = tmp_path / "table.csv", tmp_path / "report.xml"
    monkeypatch.setattr(trained_numbers, "TABLE", table)
    write_table(rows)

    options = ["-p", "no:cacheprovider", "-c", ROOT / "pyproject.toml", "--rootdir", ROOT]
    options += ["-p", "conftest", "-n0", f"--junitxml={report}"]
    subprocess.run(
        [sys.executable, "-c", PYTEST, table, *options, path], cwd=ROOT, capture_output=True
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
def test_lines_of_a_plain_cell_agree(fresh: str, stored: str, same: bool) -> None:
    assert PLAIN.accepts(fresh, stored) is same


@pytest.mark.parametrize(
    ("fresh", "same"),
    [
        ("12,000 images: 95.21 nats", True),
        ("12,100 images: 95.21 nats", True),
        ("12,101 images: 95.21 nats", False),
        ("12,000 images: 95.52 nats", False),
        ("12,000 images: −95.21 nats", False),
        ("12,000 pictures: 95.21 nats", False),
    ],
)
def test_lines_of_a_trained_cell_agree(fresh: str, same: bool) -> None:
    """Each number has a tolerance of its own; whole ones have it too."""
    assert Tolerance([7, 100, 0.3]).accepts(fresh, "12,000 images: 95.21 nats", first=1) is same


@pytest.mark.parametrize(
    ("number", "unit"),
    [("3.14", 0.01), ("500", 1), ("12,000", 1), ("−0.5", 0.1), ("1.5e-05", 1e-6), ("2e3", 1000)],
)
def test_last_digit(number: str, unit: float) -> None:
    assert last_digit(number) == pytest.approx(unit)


def test_what_moved_may_move_three_times_as_far() -> None:
    assert allowed(row("200.0", "200.4", "199.5")) == pytest.approx(3 * 0.5 + 0.1 + 0.2)
    assert allowed(row("20")) == pytest.approx(1 + 0.02), "the last digit, and a thousandth"


def test_tolerance_is_that_of_the_cell() -> None:
    rows = [row("1.0", "1.5", notebook="05", cell="a"), row("7", notebook="05", cell="b")]
    assert tolerance("05", "a", rows).spreads == pytest.approx([1.5 + 0.1 + 0.001])
    assert tolerance("05", "c", rows) == tolerance("06", "a", rows) == PLAIN


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
    settled = settle_outputs(fresh, stored, PLAIN)
    assert settled[0]["data"] == {"text/plain": "3.0", "image/png": "BBBB"}
    assert settled[1]["text"] == "a 1.0001\nb 2.5\n"
    assert settled[2]["text"] == fresh[2]["text"]
    assert fresh[1]["text"] == "a 1.0000\nb 2.5\n"


def test_numbers_are_counted_in_the_order_in_which_they_are_stored() -> None:
    """A notebook stores the forms of an output sorted; a kernel sends them in any order."""
    allowed = Tolerance([1.0, 0.0])

    def shown(**forms: str) -> list:
        data = {f"text/{kind}": text for kind, text in forms.items()}
        return [{"output_type": "display_data", "data": data}]

    stored = shown(markdown="|1.5|", plain="7.5")
    assert settle_outputs(shown(plain="7.5", markdown="|2.5|"), stored, allowed) == stored
    moved = settle_outputs(shown(plain="7.6", markdown="|1.5|"), stored, allowed)
    assert moved[0]["data"]["text/plain"] == "7.6"


def test_numbers_are_counted_over_a_whole_cell() -> None:
    """The third number is the first of the second text; a picture's stand-in has none."""
    picture = {"image/png": "AAAA", "text/plain": "<Figure size 720x320 with 1 Axes>"}
    result = {"output_type": "execute_result", "data": {"text/plain": "3.0"}}
    stored = [
        {"output_type": "stream", "name": "stdout", "text": "a 1.0\nb 2.0\n"},
        {"output_type": "display_data", "data": picture},
        result,
    ]
    fresh = [*stored[:2], {**result, "data": {"text/plain": "3.4"}}]
    assert settle_outputs(fresh, stored, Tolerance([0, 0, 0.5])) == stored
    assert settle_outputs(fresh, stored, Tolerance([0.5, 0.5, 0])) == fresh


def figure(**changes: object) -> dict:
    """An output that stores a live figure."""
    state = {"mu": 0.5, "example": "linear", "alt": "0.2666 nats", "settings": {"rate": 5.87}}
    stored = {"figure": "elbo", "name": "elbo", "id": "0", "version": 1, "buffers": {"w": "AAAA"}}
    stored |= changes | {"state": state | changes.pop("state", {})}
    return {"output_type": "display_data", "data": {FIGURE: stored, "text/plain": "<Figure>"}}


SAME = {
    "other weights": {"buffers": {"w": "AAAB"}},
    "another rate of a trained model": {"state": {"settings": {"rate": 5.88}}},
    "other last digits in its description": {"state": {"alt": "0.2667 nats"}},
    "the id of this run": {"id": "f436b3bd"},
}
OTHER = {
    "another figure": {"figure": "kl"},
    "another version": {"version": 2},
    "another place": {"state": {"mu": 0.6}},
    "another choice": {"state": {"example": "squared"}},
    "a trait more": {"state": {"sigma": 1.0}},
    "no bytes": {"buffers": {}},
}


@pytest.mark.parametrize("change", [*SAME, *OTHER])
def test_stored_figures_are_compared_by_what_is_plain(change: str) -> None:
    fresh = figure(**copy.deepcopy((SAME | OTHER)[change]))
    (settled,) = settle_outputs([fresh], [figure()], PLAIN)
    assert (settled == figure()) is (change in SAME)


def test_nbval_rejects_another_figure(tmp_path: Path) -> None:
    """The first cell shows what is stored, from other weights; the second stands elsewhere."""
    source = "from IPython.display import display\ndisplay({}, raw=True)"
    shown = [figure(**SAME["other weights"])["data"], figure(**OTHER["another place"])["data"]]
    outputs = [nbformat.from_dict(figure() | {"metadata": {}}) for _ in shown]
    cells = [
        new_code_cell(source.format(data), outputs=[output], execution_count=i + 1)
        for i, (data, output) in enumerate(zip(shown, outputs, strict=True))
    ]
    path = tmp_path / "figures.ipynb"
    nbformat.write(new_notebook(cells=cells), path)
    report = tmp_path / "report.xml"
    options = [f"--rootdir={ROOT}", f"--confcutdir={ROOT}", "-c", ROOT / "pyproject.toml"]
    command = [sys.executable, "-m", "pytest", "-n0", *options, f"--junitxml={report}"]
    subprocess.run([*command, "-p", "conftest", path], cwd=ROOT, capture_output=True)
    cases = list(ElementTree.parse(report).iter("testcase"))
    assert [case.find("failure") is None for case in cases] == [True, False]
