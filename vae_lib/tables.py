"""Small tables for notebooks: of results, and of two sides of an equation that must agree."""

import math

import torch
from torch import Tensor

Cell = str | int | float | Tensor


class Table:
    """Rows of text and numbers, shown as a table where Markdown is shown, and as text elsewhere.

    Args:
        head: The names of the columns, with their units. The first column holds text.
        digits: After the point of a number that is not whole.
    """

    def __init__(self, *head: str, digits: int = 2) -> None:
        self.head, self.digits = head, digits
        self.rows: list[list[str]] = []

    def add(self, *cells: Cell) -> None:
        """Add a row.

        Args:
            cells: Text, numbers, or tensors with one element.

        Raises:
            ValueError: There are more or fewer cells than columns.
        """
        if len(cells) != len(self.head):
            raise ValueError(f"a row of this table has {len(self.head)} cells, not {len(cells)}")
        self.rows.append([self._text(cell) for cell in cells])

    def _text(self, cell: Cell) -> str:
        if isinstance(cell, str):
            return cell
        value = cell.item() if isinstance(cell, Tensor) else cell
        text = f"{value:,}" if isinstance(value, int) else f"{value:.{self.digits}f}"
        return text.replace("-", "−")

    def _repr_markdown_(self) -> str:
        aligned = "|".join([":--", *["--:"] * (len(self.head) - 1)])
        rows = [[cell.replace("|", r"\|") for cell in row] for row in (self.head, *self.rows)]
        lines = [" | ".join(row) for row in rows]
        return "\n".join(f"|{line}|" for line in (lines[0], aligned, *lines[1:]))

    def __repr__(self) -> str:
        rows = [list(self.head), *self.rows]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        return "\n".join(
            "  ".join(
                cell.rjust(width) if place else cell.ljust(width)
                for place, (cell, width) in enumerate(zip(row, widths, strict=True))
            ).rstrip()
            for row in rows
        )


class Checks(Table):
    """Two sides of equations, and an error where they do not agree.

    checks = Checks()
    checks.equal("log p(x)", by_quadrature, by_hand)
    checks
    """

    def __init__(self, left: str = "left side", right: str = "right side", digits: int = 4) -> None:
        super().__init__("", left, right, digits=digits)

    def equal(self, name: str, left: Cell, right: Cell, tolerance: float = 1e-9) -> None:
        """Check that two numbers, or all numbers of two tensors, agree; show the first of them.

        Raises:
            AssertionError: They differ by more than `tolerance`.
        """
        a, b = (torch.as_tensor(side, dtype=torch.float64).flatten() for side in (left, right))
        difference = (a - b).abs().max().item()
        assert difference <= tolerance, f"{name}: the sides differ by {difference:.3g}"
        self.add(name, a[0], b[0])

    def average(self, name: str, samples: Tensor, exact: Cell) -> None:
        """Check that the mean of samples is exact within four standard errors.

        Raises:
            AssertionError: It is not.
        """
        mean, expected = samples.double().mean().item(), float(exact)
        error = samples.double().std().item() / math.sqrt(samples.numel())
        assert abs(mean - expected) <= 4 * error, f"{name}: {mean} ± {error}, not {expected}"
        self.add(name, f"{self._text(mean)} ± {self._text(error)}", expected)
