"""Drawings of models: networks as boxes, variables as circles, arrows, and plates around them.

A circle with a gray ground is a variable that is observed, as in other books on graphical models.
Places and sizes are in inches, from the lower left corner, so that all drawings have text, lines
and boxes of one size.
"""

from collections.abc import Sequence

from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyArrowPatch, FancyBboxPatch, Patch
from matplotlib.transforms import Bbox

from vae_lib.plotting.style import COLORS, STYLE, in_style

RADIUS = 0.2  # of a circle
BOX = (0.86, 0.42)  # of a box
LINE = 1.1  # points
INK, OBSERVED = "black", "#d9d9d9"


class Diagram:
    """A drawing to which circles, boxes, arrows and plates are added one by one.

        diagram = Diagram(1.2)
        x = diagram.circle((0.3, 0.6), "$x$", observed=True)
        network = diagram.box((1.3, 0.6), "encoder")
        diagram.arrow(x, network)
        diagram.figure

    Attributes:
        figure: What is shown or saved, as wide as the style says.
    """

    def __init__(self, height: float) -> None:
        """Begin an empty drawing, `height` inches high."""
        width = STYLE["figure.figsize"][0]
        self.figure = Figure(figsize=(width, height))
        self.figure.set_layout_engine("none")
        self.axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set(xlim=(0, width), ylim=(0, height), aspect="equal")
        self.axes.axis("off")

    def circle(
        self, center: tuple[float, float], text: str, observed: bool = False, color: str = INK
    ) -> Patch:
        """Draw a variable; `observed` fills its circle."""
        ground = OBSERVED if observed else "white"
        return self._add(Circle(center, RADIUS, fc=ground, ec=color, lw=LINE), center, text)

    def box(
        self,
        center: tuple[float, float],
        text: str,
        color: str = COLORS[0],
        size: tuple[float, float] = BOX,
    ) -> Patch:
        """Draw a network, or another function."""
        corner = (center[0] - size[0] / 2, center[1] - size[1] / 2)
        rounded = "round,pad=0,rounding_size=0.06"
        patch = FancyBboxPatch(corner, *size, boxstyle=rounded, fc="white", ec=color, lw=LINE)
        return self._add(patch, center, text)

    def text(self, center: tuple[float, float], text: str, color: str = INK) -> None:
        """Write a text without a frame."""
        with in_style():
            self.axes.text(*center, text, ha="center", va="center", color=color, zorder=4)

    def arrow(
        self, start: Patch, end: Patch, text: str = "", *, color: str = INK, bend: float = 0.0,
        dashed: bool = False,
    ) -> None:  # fmt: skip
        """Draw an arrow from one shape to another, with a text beside its middle.

        Args:
            start, end: What `circle` or `box` returned.
            text: Above the middle of the arrow.
            color: Of the arrow and of its text.
            bend: How far it leaves the straight line, as a share of its length.
            dashed: For what is computed but carries no gradient, or for an approximation.
        """
        ends = [_center(shape) for shape in (start, end)]
        arrow = FancyArrowPatch(
            *ends, patchA=start, patchB=end, shrinkA=1, shrinkB=2, arrowstyle="-|>", lw=LINE,
            mutation_scale=9, color=color, ls=(0, (3, 2)) if dashed else "-",
            connectionstyle=f"arc3,rad={bend}",
        )  # fmt: skip
        self.axes.add_patch(arrow)
        if text:
            x, y = ((a + b) / 2 for a, b in zip(*ends, strict=True))
            self.text((x, y + 0.14), text, color)

    def plate(self, shapes: Sequence[Patch], text: str, pad: float = 0.16) -> None:
        """Draw a frame around shapes that are repeated; `text` says how often, at its foot."""
        box = Bbox.union([_extent(shape) for shape in shapes])
        left, bottom = box.x0 - pad, box.y0 - pad - 0.16
        width, height = box.x1 + pad - left, box.y1 + pad - bottom
        rounded = "round,pad=0,rounding_size=0.05"
        frame = FancyBboxPatch(
            (left, bottom), width, height, boxstyle=rounded, fc="none", ec="0.4", lw=LINE, zorder=0
        )
        self.axes.add_patch(frame)
        with in_style():
            self.axes.text(left + width - 0.06, bottom + 0.05, text, ha="right", va="bottom",
                           fontsize=9)  # fmt: skip

    def _add(self, patch: Patch, center: tuple[float, float], text: str) -> Patch:
        patch.set_zorder(3)
        self.axes.add_patch(patch)
        self.text(center, text)
        return patch


def _extent(shape: Patch) -> Bbox:
    """What a shape covers, in inches."""
    return shape.get_path().get_extents(shape.get_patch_transform())


def _center(shape: Patch) -> tuple[float, float]:
    """The middle of a shape, in inches."""
    box = _extent(shape)
    return (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
