"""The dark picture of a figure: its palette is exchanged, and its data stay as they are."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from PIL import Image
from test_extensions import extension

from vae_lib import plotting

dark = extension("dark_pictures")
WHITE = (255, 255, 255)


def contrast(a: tuple, b: tuple) -> float:
    """The ratio of luminances that WCAG 2 asks about."""

    def luminance(color: tuple) -> float:
        linear = [
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
            for c in np.array(color) / 255
        ]
        return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))

    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_neutral_colors_are_exchanged() -> None:
    assert dark.on_dark(WHITE) == pytest.approx(dark.GROUND)
    assert dark.on_dark((0, 0, 0)) == pytest.approx(dark.INK)
    grays = [sum(dark.on_dark((value,) * 3)) for value in range(0, 256, 15)]
    assert grays == sorted(grays, reverse=True), "what was darker is lighter"


@pytest.mark.parametrize("line", plotting.COLORS)
def test_lines_can_be_seen_on_dark(line: str) -> None:
    """Each line of the house style, and its edge, where it is mixed with the ground."""
    color = tuple(255 * c for c in to_rgb(line))
    seen = dark.on_dark(color)
    assert contrast(seen, dark.GROUND) > 4.5
    half = tuple((c + 255) / 2 for c in color)
    expected = [(a + b) / 2 for a, b in zip(seen, dark.GROUND, strict=True)]
    np.testing.assert_allclose(dark.on_dark(half), expected, atol=2)


def test_another_color_keeps_its_hue() -> None:
    red = dark.on_dark((200, 30, 30))
    assert red[0] > 2 * max(red[1:])


def test_only_data_keep_their_colors(tmp_path: Path) -> None:
    """A black and white image beside a curve: the one stays, the other changes, text and all."""
    figure, (left, right) = plotting.new_figure(2.0, columns=2)
    left.plot([0, 1], [0, 1])
    right.imshow(np.eye(4), cmap="gray", vmin=0, vmax=1)
    path = tmp_path / "figure.png"
    path.write_bytes(plotting.palette_png(figure))
    written = dark.write_dark_picture(path)
    assert written == tmp_path / "figure-dark.png"
    light, other = (np.asarray(Image.open(p).convert("RGB"), int) for p in (path, written))
    [(x0, y0, x1, y1)] = dark.json.loads(Image.open(path).text["Data"])
    inside = np.s_[y0 + 2 : y1 - 2, x0 + 2 : x1 - 2]
    np.testing.assert_allclose(other[inside], light[inside], atol=8)
    assert set(np.unique(other[inside] // 200)) == {0, 1}
    assert other[0, 0].tolist() == list(dark.GROUND)
    outside = np.ones(light.shape[:2], bool)
    outside[y0:y1, x0:x1] = False
    assert other[outside].mean() < 60 < 200 < light[outside].mean()
    assert written.stat().st_size < 2 * path.stat().st_size


def test_other_pictures_have_no_dark_one(tmp_path: Path) -> None:
    """A photograph, or a figure without a palette, is shown as it is."""
    path = tmp_path / "photo.png"
    Image.fromarray(np.zeros((4, 4, 3), np.uint8)).save(path)
    assert dark.write_dark_picture(path) is None
    file = io.BytesIO()
    Image.fromarray(np.zeros((4, 4), np.uint8)).quantize(2).save(file, "PNG")
    path.write_bytes(file.getvalue())
    assert dark.write_dark_picture(path) is None
    assert list(tmp_path.iterdir()) == [path]
