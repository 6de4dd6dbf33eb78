"""Other machines are simulated for real, and what differs on one of them is measured and told."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tools import elsewhere, execute, trained_numbers
from tools.machines import CHOSEN, IS_X86, MACHINES, Machine

TRAINED = {"tags": ["trained"]}
WEIGHTS = """
import torch
from torch import nn
torch.manual_seed(0)
layer = nn.Linear(3, 2)
print(layer.weight.detach().double().flatten().tolist())
layer.load_state_dict(nn.Conv2d(1, 2, 3).state_dict() | {
    "weight": torch.ones(2, 3), "bias": torch.ones(2)})
print(layer.weight.sum().item(), layer.bias.sum().item())
"""


def write(path: Path, *cells: tuple[str, dict]) -> Path:
    """A notebook of the given cells, executed."""
    made = [new_code_cell(source, metadata=metadata) for source, metadata in cells]
    nbformat.write(new_notebook(cells=made), path)
    asyncio.run(execute.execute(path))
    return path


def printed(path: Path, machine: Machine) -> list[str]:
    """The lines that a notebook's first cell prints on a machine."""
    notebook = asyncio.run(execute.run_notebook(path, machine.environment()))
    return notebook.cells[0].outputs[0].text.splitlines()


def test_initial_weights_are_perturbed_by_a_millionth(tmp_path: Path) -> None:
    """Always in the same way for the same number; weights that are loaded stay as they are."""
    path = write(tmp_path / "weights.ipynb", (WEIGHTS, {}))
    usual, *others = (printed(path, Machine(perturbation=number)) for number in (0, 1, 1, 2))
    first, again, second = others
    assert first == again and first[0] != second[0]
    assert first[1] == second[1] == usual[1] == "6.0 2.0"
    for a, b in zip(eval(usual[0]), eval(first[0]), strict=True):
        assert abs(a / b - 1) == pytest.approx(1e-6, rel=0.1)


@pytest.mark.skipif(not IS_X86, reason="instruction sets are chosen on x86 alone")
def test_plainest_instructions_are_in_use() -> None:
    """By PyTorch's own word for its kernels, and by oneDNN's for a convolution."""
    program = (
        "import torch; print(torch.backends.cpu.get_cpu_capability());"
        "torch.nn.functional.conv2d(torch.ones(8, 4, 28, 28), torch.ones(8, 4, 3, 3))"
    )
    for name, capability, isa in (("plainest", "DEFAULT", "SSE4.1"), ("usual", "AVX2", "AVX2")):
        environment = MACHINES[name].environment() | {"ONEDNN_VERBOSE": "1"}
        ran = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, text=True
        )
        assert capability in ran.stdout.split()
        line = next(line for line in ran.stdout.splitlines() if "info,cpu,isa" in line)
        assert line.endswith(isa)


def test_unknown_machine_is_refused() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", "from tools import machines; machines.set_kernel_environment()"],
        env=Machine().environment() | {CHOSEN: "somewhere"},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 1
    assert ran.stderr.startswith("NOTEBOOK_MACHINE=somewhere: no such machine; allowed: usual, ")


def test_what_differs_on_a_machine_is_measured_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(trained_numbers, "TABLE", tmp_path / "table.csv")
    two = "import os; two = os.environ['OMP_NUM_THREADS'] == '2'"
    path = write(
        tmp_path / "05_differs.ipynb",
        (two, {}),
        ("print(f'loss {1.5 + 0.25 * two:.2f} after {3} epochs')", TRAINED),
        ("print('worse' if two else 'better', 7)", TRAINED),
        ("assert not two, 'too many threads'", {}),
        ("print(two)", {}),
    )
    assert elsewhere.main([str(path)]) == 1
    told = capsys.readouterr().err
    assert "05_differs, cell 3, on threads: AssertionError too many threads" in told
    assert "05_differs, cell 2, on threads: 'worse #', not 'better #'" in told
    assert len(told.splitlines()) == 4, "on two machines with two threads"

    loss, epochs, seven = trained_numbers.read_table()
    assert (loss["stored"], loss["threads"], loss["plainest"]) == ("1.50", "1.75", "1.50")
    assert trained_numbers.spread(loss) == 0.25
    assert epochs["threads"] == epochs["stored"] == "3"
    assert (seven["place"], seven["stored"]) == ("0", "7")


def test_other_notebooks_keep_their_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Measuring one notebook leaves the others' rows; those of a notebook that is gone go."""
    monkeypatch.setattr(trained_numbers, "TABLE", tmp_path / "table.csv")
    monkeypatch.setattr(execute, "NOTEBOOKS", tmp_path)
    paths = [write(tmp_path / f"{n:02d}.ipynb", (f"print({n}.5)", TRAINED)) for n in (1, 2)]
    monkeypatch.setattr(elsewhere, "MEASURED", ["plainest"])
    assert elsewhere.main([]) == 0
    rows = trained_numbers.read_table()
    assert [row["notebook"] for row in rows] == ["01", "02"]
    trained_numbers.write_table([*rows, rows[0] | {"notebook": "00_gone"}])
    assert elsewhere.main([str(paths[1])]) == 0
    assert [row["notebook"] for row in trained_numbers.read_table()] == ["01", "02"]


def test_kernel_that_dies_costs_one_notebook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    """On one machine: what the others show is written."""
    monkeypatch.setattr(trained_numbers, "TABLE", tmp_path / "table.csv")
    monkeypatch.setattr(elsewhere, "machines_here", lambda: ["plainest", "threads"])
    die = "import os; os._exit(1) if os.environ['OMP_NUM_THREADS'] == '2' else None"
    path = write(tmp_path / "05_dies.ipynb", (die, {}), ("print(1.5)", TRAINED))
    assert elsewhere.main([str(path)]) == 1
    assert "05_dies, on threads: DeadKernelError: Kernel died" in capsys.readouterr().err
    (row,) = trained_numbers.read_table()
    assert (row["plainest"], row["threads"], row["perturbed-1"]) == ("1.5", "", "")


def test_table_keeps_what_other_machines_showed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long as the stored number is the same."""
    monkeypatch.setattr(trained_numbers, "TABLE", tmp_path / "table.csv")
    path = write(tmp_path / "05_kept.ipynb", ("print(1.5)\nprint(2.5)", TRAINED))
    assert elsewhere.main([str(path), "--on", "plainest"]) == 0
    rows = trained_numbers.read_table()
    trained_numbers.write_table([rows[0], rows[1] | {"stored": "2.25"}])
    assert elsewhere.main([str(path), "--on", "threads"]) == 0
    kept, anew = trained_numbers.read_table()
    assert (kept["plainest"], kept["threads"]) == ("1.5", "1.5")
    assert (anew["plainest"], anew["threads"]) == ("", "2.5")


def test_no_such_notebook(capsys: pytest.CaptureFixture) -> None:
    assert elsewhere.main(["99"]) == 2
    assert capsys.readouterr().err == "99: no such notebook in notebooks/\n"
