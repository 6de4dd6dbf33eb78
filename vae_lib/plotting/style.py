"""The style that every figure of the book and of the command is drawn in."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import matplotlib.pyplot as plt
from cycler import cycler
from matplotlib.figure import Figure

from vae_lib.plotting.notebook import show_palette_pictures
from vae_lib.whole_files import write_whole

if TYPE_CHECKING:
    from matplotlib.typing import RcKeyType

WIDTH = 7.2  # inches: of a figure that the command writes
COLUMN = 4.6  # inches: of a figure in a chapter, whose text can then be read on a phone
# Okabe & Ito's colors, told apart with any color vision; in the order of contrast on white.
COLORS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#b8a800"]
STYLE: "dict[RcKeyType, Any]" = {
    "figure.figsize": (WIDTH, 3.2),
    "figure.dpi": 100,
    "figure.facecolor": "white",
    "figure.constrained_layout.use": True,
    "savefig.dpi": 200,
    "savefig.facecolor": "white",
    "axes.prop_cycle": cycler(color=COLORS),
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 11,
    "axes.titlelocation": "left",
    "axes.labelsize": 10,
    "axes.grid": True,
    "grid.color": "#e6e6e6",
    "grid.linewidth": 0.8,
    "axes.axisbelow": True,
    "font.size": 10,
    "legend.frameon": False,
    "lines.linewidth": 2,
    "image.cmap": "gray_r",
    "image.interpolation": "nearest",
}


@contextmanager
def in_style() -> Iterator[None]:
    """The book's style for what is drawn inside, or by a function that this decorates."""
    with plt.rc_context(STYLE):
        yield


def use_style(width: float = WIDTH) -> None:
    """Set the book's style for all figures from now on, and the width of `new_figure`.

    In a notebook, a figure is then shown as `palette_png` writes it.

    Args:
        width: Inches. A chapter takes `COLUMN`.
    """
    STYLE["figure.figsize"] = (width, 3.2)
    plt.rcParams.update(STYLE)
    show_palette_pictures()


def save_figure(figure: Figure, path: str | Path) -> None:
    """Write a PNG, whole or not at all."""
    write_whole(path, lambda file: figure.savefig(file, format="png", dpi=200))


def new_figure(
    height: float, columns: int = 1, rows: int = 1, *, width: float | None = None, **options: Any
) -> tuple[Figure, Any]:
    """An empty figure, and its axes (an array when there are several).

    Args:
        height: Inches.
        columns, rows: Of axes.
        width: Inches; None for that of the style.
        options: For `Figure.subplots`.
    """
    size = (width or STYLE["figure.figsize"][0], height)
    figure = Figure(figsize=size, layout="constrained")
    return figure, figure.subplots(rows, columns, **options)
