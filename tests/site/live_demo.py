"""A small live figure, so that the tests of the host depend on no figure of the book."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import traitlets
from PIL import Image, ImageDraw

from vae_lib.live import LiveFigure


class Demo(LiveFigure):
    """A point in a plane with circles about it; `other` is a figure that it shows too."""

    figure = "live_demo"
    folder = Path(__file__).parent

    z = traitlets.List([0.5, -1.0]).tag(sync=True)
    other = traitlets.Unicode("").tag(sync=True)
    radii = traitlets.Bytes(np.array([0.5, 1.0], dtype="<f2").tobytes()).tag(sync=True)

    def describe(self) -> str:
        return f"A point at ({self.z[0]:g}, {self.z[1]:g}) with two circles about it"

    def still(self) -> bytes:
        image = Image.new("RGB", (720, 720), "white")
        x, y = 360 + 110 * self.z[0], 360 - 110 * self.z[1]
        draw = ImageDraw.Draw(image)
        for radius in (55, 110):
            box = (x - radius, y - radius, x + radius, y + radius)
            draw.ellipse(box, outline="#0072b2", width=4)
        file = io.BytesIO()
        image.save(file, "PNG")
        return file.getvalue()
