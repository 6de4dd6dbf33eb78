"""Tables show what was measured, and checks fail where two sides differ."""

import math

import pytest
import torch

from vae_lib.tables import Checks, Table


def test_table_as_text_and_as_markdown():
    table = Table("what", "nats", "images", digits=1)
    table.add("ELBO", torch.tensor(-101.26), 10_000)
    table.add("a longer name", 0.04, 3)
    assert repr(table).splitlines() == [
        "what             nats  images",
        "ELBO           −101.3  10,000",
        "a longer name     0.0       3",
    ]
    assert table._repr_markdown_().splitlines() == [
        "|what | nats | images|",
        "|:--|--:|--:|",
        "|ELBO | −101.3 | 10,000|",
        "|a longer name | 0.0 | 3|",
    ]
    with pytest.raises(ValueError, match="3 cells, not 2"):
        table.add("ELBO", 1.0)


def test_a_bar_in_a_cell_is_no_border():
    table = Table("p(z|x)", "nats")
    table.add("p(z = 1 | 2)", 0.5)
    head, _, row = table._repr_markdown_().splitlines()
    assert head == r"|p(z\|x) | nats|" and row == r"|p(z = 1 \| 2) | 0.50|"
    assert repr(table).splitlines()[1].startswith("p(z = 1 | 2)")


def test_checks_compare_all_numbers_and_show_the_first():
    checks = Checks()
    checks.equal("numbers", 1.0, torch.tensor([1.0]))
    checks.equal("many", torch.arange(3.0), torch.arange(3.0).double())
    assert [row[0] for row in checks.rows] == ["numbers", "many"]
    assert checks.rows[1][1:] == ["0.0000", "0.0000"]
    with pytest.raises(AssertionError, match=r"the last: the sides differ by 0\.5"):
        checks.equal("the last", torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.5]))
    checks.equal("within", 1.0, 1.4, tolerance=0.5)
    with pytest.raises(AssertionError):
        checks.equal("not a number", math.nan, math.nan)


def test_average_allows_four_standard_errors():
    samples = torch.tensor([0.0, 2.0]).repeat(50)  # mean 1, standard error about 0.1
    checks = Checks(digits=1)
    checks.average("mean", samples, 1.3)
    assert checks.rows == [["mean", "1.0 ± 0.1", "1.3"]]
    with pytest.raises(AssertionError, match=r"not 1\.5"):
        checks.average("mean", samples, 1.5)
