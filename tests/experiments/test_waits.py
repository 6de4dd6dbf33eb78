"""What people wait for is measured in two checkouts, and the table says what was found."""

import json

import pytest

from experiments.common import EXPERIMENTS
from experiments.waits import measure

FOLDER = EXPERIMENTS / "waits"
ROOT = EXPERIMENTS.parent


def write_checkout(folder, delay):
    """A checkout whose training command takes a step after a while."""
    package = folder / "vae_lib"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "train.py").write_text(
        "import time, torch\n"
        f"time.sleep({delay})\n"
        "p = torch.nn.Parameter(torch.zeros(1))\n"
        "optimizer = torch.optim.Adam([p])\n"
        "p.sum().backward()\n"
        "optimizer.step()\n"
        "time.sleep(600)  # what comes after the first step does not count\n"
    )
    return folder


def test_the_clock_stops_at_the_first_step_of_that_checkout(tmp_path):
    quick = measure.seconds_of(["first_step", "fc"], write_checkout(tmp_path / "quick", 0))
    longer = 2 * quick + 1
    slow = measure.seconds_of(["first_step", "fc"], write_checkout(tmp_path / "slow", longer))
    assert quick > 0 and longer < slow < longer + 600


@pytest.mark.parametrize(
    "arguments", [["first_step", "conv"], ["evaluation", "fc"], ["importance", "conv", "2", "10"]]
)
def test_each_wait_is_measured_here(arguments):
    assert measure.seconds_of(arguments, ROOT) > 0


def test_what_cannot_be_measured_is_said(tmp_path, capsys):
    with pytest.raises(measure.WaitError, match=r"evaluation fc in .*No module named 'vae_lib'"):
        measure.seconds_of(["evaluation", "fc"], tmp_path)
    with pytest.raises(SystemExit) as stop:
        measure.main(["--before", str(tmp_path)])
    assert stop.value.code == 2 and "is no checkout" in capsys.readouterr().err


def test_a_part_stands_for_the_whole_and_neighbors_are_compared(monkeypatch, tmp_path):
    seconds = iter([4.0, 2.0, 9.0, 3.0, 8.0, 4.0])  # before, now, before, now, ...
    monkeypatch.setattr(measure, "WAITS", {"a": (["importance", "fc", "500"], 20)})
    monkeypatch.setattr(measure, "seconds_of", lambda arguments, checkout: next(seconds))
    found = measure.measure(tmp_path, rounds=3)
    assert found == {"a": {"before": [80.0, 180.0, 160.0], "now": [40.0, 60.0, 80.0]}}
    rows = measure.table({"machine": {"processor": "P"}, "waits": found}).splitlines()
    assert rows[-1] == "| a | 2.7 min | 60 s | 2.00 (2.00–3.00) |"


def test_the_committed_table_is_of_these_waits():
    found = json.loads((FOLDER / "results.json").read_text(encoding="utf-8"))
    assert list(found["waits"]) == list(measure.WAITS)
    assert (FOLDER / "table.md").read_text(encoding="utf-8") == measure.table(found)
