"""Sphinx extension: each figure of a notebook has a second picture for dark pages.

A notebook holds one picture of a figure, drawn on white. Here the dark one is derived from it: its
palette is exchanged, color by color. White becomes the ground of the page and black its ink, lines
become brighter, and what is mixed of two colors, such as the edge of a line, is mixed anew. Images
and colored fields stay as they are: the picture's text chunk `Data` says where they lie
(vae_lib/plotting/notebook.py). A picture without such a chunk is shown as it is on both.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from docutils import nodes
from PIL import Image
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform

Color = tuple[float, float, float]

DATA = "Data"  # as in vae_lib/plotting/notebook.py
GROUND, INK = (0x15, 0x19, 0x1E), (0xDD, 0xE2, 0xE8)  # of a dark page: book/_static/book.css
# The lines of vae_lib.plotting.COLORS, on white and on dark.
LINES = {
    "#0072b2": "#58aee6",
    "#d55e00": "#f28a45",
    "#009e73": "#35c79d",
    "#cc79a7": "#e09bc2",
    "#e69f00": "#f0b432",
    "#56b4e9": "#8fd0f5",
    "#b8a800": "#d8c93c",
}
GRAY = 10  # a color is gray if its channels differ by no more
NEAR = 24  # and is a mixture of a line and white if it is no further from one


def from_hex(text: str) -> Color:
    """The channels, from 0 to 255, of a color such as "#0072b2"."""
    return tuple(int(text[i : i + 2], 16) for i in (1, 3, 5))


def mixed(a: Color, b: Color, share: float) -> Color:
    """`share` of the first color and the rest of the second."""
    return tuple(share * x + (1 - share) * y for x, y in zip(a, b, strict=True))


def on_dark(color: Color) -> Color:
    """What a color of a figure on white becomes on a dark page."""
    if max(color) - min(color) <= GRAY:
        return mixed(GROUND, INK, sum(color) / 3 / 255)
    white = (255, 255, 255)
    best: tuple[float, Color] | None = None
    for light, dark in LINES.items():
        line = from_hex(light)
        # the share s for which s · line + (1 − s) · white is nearest to the color
        along = [a - w for a, w in zip(line, white, strict=True)]
        away = [c - w for c, w in zip(color, white, strict=True)]
        length = sum(a * a for a in along)
        share = min(1.0, max(0.0, sum(a * b for a, b in zip(along, away, strict=True)) / length))
        nearest = mixed(line, white, share)
        distance = sum((c - n) ** 2 for c, n in zip(color, nearest, strict=True)) ** 0.5
        if distance <= NEAR and (best is None or distance < best[0]):
            best = (distance, mixed(from_hex(dark), GROUND, share))
    if best is not None:
        return best[1]
    # another color: as much of it as there is, on the ground of the page
    share = 1 - min(color) / 255
    pure = tuple((c - 255 * (1 - share)) / share for c in color)
    return mixed(pure, GROUND, share)


def dark_picture(light: Image.Image, regions: list[list[int]]) -> Image.Image:
    """The picture of a figure for dark pages.

    Args:
        light: With a palette, drawn on white.
        regions: [left, top, right, bottom] of what shows data, in pixels.
    """
    palette = light.getpalette() or []
    colors = [on_dark(tuple(palette[i : i + 3])) for i in range(0, len(palette), 3)]
    dark = light.copy()
    dark.putpalette([round(value) for color in colors for value in color])
    if not regions:
        return dark
    whole = dark.convert("RGB")
    for region in regions:
        whole.paste(light.crop(region).convert("RGB"), tuple(region[:2]))
    return whole.quantize(256, dither=Image.Dither.NONE)


def write_dark_picture(path: Path) -> Path | None:
    """Write the dark picture beside a light one; None if the light one is not a figure's."""
    with Image.open(path) as light:
        if light.mode != "P" or DATA not in getattr(light, "text", {}):
            return None
        dark = path.with_name(f"{path.stem}-dark.png")
        dark_picture(light, json.loads(light.text[DATA])).save(dark, format="PNG", optimize=True)
    return dark


class ShowDarkPictures(SphinxPostTransform):
    """Put the dark picture of a figure beside the light one; the style sheet shows one of them."""

    default_priority = 200  # MyST-NB has chosen the pictures among the outputs
    formats = ("html",)

    def run(self, **kwargs: Any) -> None:
        """Look at every picture of a page; a printed page is white."""
        if self.app.builder.name == "singlehtml":
            return
        for image in list(self.document.findall(nodes.image)):
            path = Path(self.env.srcdir) / image["uri"]
            if path.suffix != ".png" or not path.is_file():
                continue
            dark = write_dark_picture(path)
            if dark is None:
                continue
            uri = str(Path(image["uri"]).with_name(dark.name))
            self.env.images.add_file(self.env.docname, uri)
            other = image.deepcopy()
            other["uri"], other["candidates"] = uri, {"*": uri}
            # `dark-light`: the theme would dim it; its own classes hide what follows a picture, too
            image["classes"] += ["on-light", "dark-light"]
            other["classes"] += ["on-dark", "dark-light"]
            image.parent.insert(image.parent.index(image) + 1, other)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.add_post_transform(ShowDarkPictures)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
