"""The still picture of the latent explorer, for readers without scripts and for printing."""

import io

import matplotlib
import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Circle
from PIL import Image
from torch import Tensor

from vae_lib.plotting import STYLE, WIDTH


def draw_still(
    codes: Tensor,
    labels: Tensor,
    class_names: list[str],
    extent: float,
    *,
    z: list[float],
    image: Tensor,
    chosen: int | None = None,
) -> bytes:
    """The latent plane with z, and the image that z decodes to.

    Args:
        codes: Means of q(z|x), (N, 2).
        labels: (N,).
        class_names: What the labels mean; empty if they mean nothing.
        extent: Half the width of the plane.
        z: The point.
        image: What it decodes to, (C, H, W) in [0, 1].
        chosen: The label of a conditional model; the codes of others are drawn grey.

    Returns:
        A PNG, of 256 colours where the images are grey, which keeps a notebook small.
    """
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(WIDTH, 4.1), dpi=200, layout="constrained")
        plane, picture = figure.subplots(1, 2, width_ratios=[11, 9])
        colors = matplotlib.colormaps["tab10"]
        for label in labels.unique().tolist():
            points = codes[labels == label]  # (n, 2)
            stands = chosen is None or chosen == label
            color = colors(label % 10) if stands else "#b0b0b0"
            plane.scatter(*points.T.numpy(), s=4, alpha=0.6, color=color, linewidths=0)
            if chosen is None and class_names:
                x, y = points.median(dim=0).values.tolist()
                plane.text(x, y, class_names[label], ha="center", va="center", weight="bold")
        for radius in (1, 2, 3):  # contours of the prior
            plane.add_patch(Circle((0, 0), radius, fill=False, ls="--", lw=0.8, color="#8a8f98"))
        plane.plot(*z, "o", ms=10, mfc="none", mec="black", mew=2)
        reach = (-extent, extent)
        plane.set(xlim=reach, ylim=reach, aspect="equal", xlabel="$z_1$", ylabel="$z_2$")
        plane.grid(False)
        pixels = image.permute(1, 2, 0).clamp(0, 1).numpy()  # (C, H, W) → (H, W, C)
        picture.imshow(pixels, "gray", vmin=0, vmax=1)  # the map is for one channel only
        picture.set_axis_off()
        place = ", ".join(f"{value:.2f}".replace("-", "−") for value in z)
        picture.set_title(f"decoded at z = ({place})")
        drawn = io.BytesIO()
        figure.savefig(drawn, format="png", dpi=200)
    if len(image) == 3:
        return drawn.getvalue()  # a coloured image needs its own colours
    small = io.BytesIO()
    palette = Image.new("P", (1, 1))
    palette.putpalette(_palette())
    colored = Image.open(drawn).convert("RGB")
    places = np.array(colored.quantize(palette=palette, dither=Image.Dither.NONE))  # (H, W)
    places[(np.array(colored) == 255).all(-1)] = 95  # Pillow takes the nearest color but roughly
    indexed = Image.fromarray(places, "P")
    indexed.putpalette(_palette())
    indexed.save(small, "PNG", optimize=True)
    return small.getvalue()


def _palette() -> list[int]:
    """96 greys, and each of the ten colours in 16 tints: 256 colours, red, green, blue each."""
    greys = [255 * i // 95 for i in range(96) for _ in range(3)]
    tints = []
    for index in range(10):
        *color, _ = matplotlib.colormaps["tab10"](index)  # without the opacity
        for strength in range(16):
            share = (strength + 1) / 16  # of the color, the rest is white
            tints += [round(255 * (share * channel + 1 - share)) for channel in color]
    return greys + tints
