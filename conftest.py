"""What all tests share: one thread per process, and how the notebooks' outputs are compared.

A plain ``pytest`` runs everything; pyproject.toml holds its options. Each code cell of each
notebook is a test (nbval): it is run, and what it shows is compared with what is stored.
"""

from tools.machines import set_kernel_environment

set_kernel_environment()  # before anything imports torch, and for the notebooks' kernels

from pathlib import Path  # noqa: E402

import pytest  # noqa: E402

from tools.notebook_outputs import settle_outputs  # noqa: E402
from tools.trained_numbers import read_table, tolerance  # noqa: E402

ROOT = Path(__file__).parent
TRAINED_NUMBERS = read_table()


def pytest_configure(config: pytest.Config) -> None:
    """Let nbval find its patterns from whichever folder pytest is called."""
    if config.getoption("nbval_sanitize_with", None) is None:
        config.option.nbval_sanitize_with = str(ROOT / "tests/nbval_sanitize.cfg")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Make a notebook's cell accept floating-point numbers within its tolerance."""
    if type(item).__name__ != "IPyNbCell":
        return
    item.output_timeout = 120  # nbval's 5 seconds fail cells on a busy machine
    allowed = tolerance(item.path.stem, item.cell.get("id", ""), TRAINED_NUMBERS)
    compare = item.compare_outputs

    def compare_within_tolerance(fresh: list, stored: list, *args: object) -> bool:
        return compare(settle_outputs(fresh, stored, allowed), stored, *args)

    item.compare_outputs = compare_within_tolerance
