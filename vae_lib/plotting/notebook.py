"""How a notebook shows a figure: a small picture that knows which parts of it are data.

The site shows its figures on light and on dark pages, and derives the dark picture from the light
one: white becomes dark, black becomes light, and the lines become brighter. A digit or a photograph
must not change with them. So each picture says in its text chunk `Data` where such images are.
"""

import io
import json

import matplotlib.pyplot as plt
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import QuadMesh
from matplotlib.contour import ContourSet
from matplotlib.figure import Figure
from PIL import Image
from PIL.PngImagePlugin import PngInfo

DOTS = 200  # an inch: two for each pixel of the page
DATA = "Data"  # the text chunk: a list of [left, top, right, bottom] in pixels
EXACT = 6  # the colors of the style, to within rounding by the palette


def palette_png(figure: Figure, colors: int = 256) -> bytes:
    """Draw a figure as a PNG with a palette, a third as large as one without.

    Args:
        figure: Any matplotlib figure; it is drawn at 200 dots an inch.
        colors: In the palette, at most 256.

    Returns:
        The bytes of the PNG. Its text chunk `Data` holds the rectangles that show data, as JSON.
    """
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=DOTS)
    drawn = Image.open(file).convert("RGB")
    # white first: a palette that averages it with its neighbors would leave a gray page
    picture = drawn.quantize(colors, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    palette = picture.getpalette() or []
    for start in range(0, len(palette), 3):
        entry = palette[start : start + 3]
        for pure in (0, 255):
            if all(abs(value - pure) <= EXACT for value in entry):
                palette[start : start + 3] = [pure] * 3
    picture.putpalette(palette)
    note = PngInfo()
    note.add_text(DATA, json.dumps(data_regions(figure, drawn.height)))
    file = io.BytesIO()
    picture.save(file, format="PNG", optimize=True, pnginfo=note)
    return file.getvalue()


def data_regions(figure: Figure, height: int) -> list[list[int]]:
    """Where a figure shows images or colored fields, as [left, top, right, bottom] in pixels.

    Args:
        figure: It has been drawn at `DOTS` dots an inch.
        height: Of the picture, in pixels.
    """
    scale = DOTS / figure.dpi
    regions = []
    for axes in figure.axes:
        boxes = [image.get_window_extent() for image in axes.images]
        if any(isinstance(artist, QuadMesh | ContourSet) for artist in axes.collections):
            boxes.append(axes.bbox)
        for box in boxes:
            left, right = (scale * clipped(x, axes.bbox.intervalx) for x in (box.x0, box.x1))
            low, high = (scale * clipped(y, axes.bbox.intervaly) for y in (box.y0, box.y1))
            regions.append([round(left), round(height - high), round(right), round(height - low)])
    return regions


def clipped(value: float, ends: tuple[float, float]) -> float:
    """The nearest number between two ends, in either order."""
    return min(max(value, min(ends)), max(ends))


def show_palette_pictures() -> None:
    """Let IPython show figures as `palette_png` writes them; without IPython, do nothing."""
    try:
        from IPython import get_ipython
    except ModuleNotFoundError:
        return
    shell = get_ipython()
    if shell is None or not hasattr(shell, "kernel"):
        return
    plt.switch_backend(plt.get_backend())  # loaded, it registers a format of its own
    shell.display_formatter.formatters["image/png"].for_type(Figure, as_shown)


def as_shown(figure: Figure) -> tuple[bytes, dict[str, int]]:
    """The picture of a figure and its size on the page, half as many pixels as it has."""
    if not hasattr(figure.canvas, "get_renderer"):
        FigureCanvasAgg(figure)  # a figure that belongs to no window
    width, height = figure.get_size_inches() * DOTS
    return palette_png(figure), {"width": round(width / 2), "height": round(height / 2)}
