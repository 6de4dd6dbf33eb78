"""The figures show what they say."""

import io
import json

import numpy as np
import pytest
import torch
from matplotlib import image as mpimg
from PIL import Image

from vae_lib import VariationalAutoencoder, plotting
from vae_lib.commands.results import PICTURES, drawings
from vae_lib.data import Dataset, ImagesInMemory
from vae_lib.evaluation import Codes
from vae_lib.training import COLUMNS, History


def history(epochs, held_out=True):
    rows = []
    for epoch in range(1, epochs + 1):
        values = [epoch, 2.0, 100 / epoch, 80 / epoch, 10 / epoch]
        held = [-95 / epoch, 70 / epoch, 25 / epoch] if held_out else [None] * 3
        rows.append(dict(zip(COLUMNS, [*values, *held, 1.0], strict=True)))
    return History("test", rows)


def test_history_has_three_panels_and_weights_the_held_out_kl():
    total, recon, kl = plotting.plot_history(history(4)).axes
    assert [axis.get_title(loc="left") for axis in (total, recon, kl)] == [
        "total loss", "reconstruction", "KL"
    ]  # fmt: skip
    assert total.lines[1].get_ydata().tolist() == pytest.approx([120 / e for e in range(1, 5)])
    assert total.get_ylabel() == "nats per image"
    assert len(plotting.plot_history(history(1)).axes[2].lines) == 2
    assert len(plotting.plot_history(history(3, held_out=False)).axes[0].lines) == 1


def test_image_grid_puts_each_image_in_its_place():
    images = torch.rand(5, 3, 2, 4)
    grid = plotting.image_grid(images, columns=3)
    assert grid.shape == (5, 14, 3)
    torch.testing.assert_close(grid[3:5, 5:9].permute(2, 0, 1), images[4])
    assert plotting.image_grid(images * 9 - 4, 3).max() <= 1


def test_manifold_is_on_the_inverse_cdf_grid():
    """z₁ grows to the right and z₂ upwards, in equal steps of prior probability."""
    seen = []
    model = VariationalAutoencoder(code_size=2)
    model.decode = lambda z, y=None: seen.append(z) or torch.zeros(len(z), 1, 28, 28)
    plotting.plot_manifold(model, n=4)
    z = seen[0].view(4, 4, 2)
    steps = torch.special.ndtri(torch.tensor([0.125, 0.375, 0.625, 0.875]))
    torch.testing.assert_close(z[0, :, 0], steps)
    torch.testing.assert_close(z[:, 0, 1], steps.flip(0))


def test_traversals_move_one_entry_a_row():
    seen = []
    model = VariationalAutoencoder(code_size=3)
    decode = model.decode
    model.decode = lambda z, y=None: seen.append(z) or decode(z, y)
    x = torch.rand(1, 1, 28, 28)
    plotting.plot_traversals(model, x, reach=2.0, steps=5)
    moved = seen[0].view(3, 5, 3) - model.encode(x)[0]
    for row in range(3):
        others = [d for d in range(3) if d != row]
        assert moved[row][:, others].abs().max() < 1e-6
        torch.testing.assert_close(seen[0].view(3, 5, 3)[row, :, row], torch.linspace(-2, 2, 5))


def test_a_latent_plane_needs_two_dimensions():
    codes = Codes(torch.zeros(5, 3), torch.zeros(5, 3), torch.zeros(5))
    with pytest.raises(ValueError, match="2 dimensions, not 3"):
        plotting.plot_latent(codes)
    with pytest.raises(ValueError, match="2 latent dimensions, not 20"):
        plotting.plot_manifold(VariationalAutoencoder())


@pytest.mark.parametrize(
    "name", ["$x_$", "_left", "a{b}^2", "\\frac", "50 % $", "\udcff", "x" * 99]
)
def test_names_of_classes_are_shown_as_they_are(name, tmp_path):
    codes = Codes(torch.randn(6, 2), torch.zeros(6, 2), torch.arange(6) % 2)
    figure = plotting.plot_latent(codes, ("dark", name))
    plotting.save_figure(figure, tmp_path / "plane.png")
    (axes,) = figure.axes
    texts = [text.get_text() for text in axes.get_legend().get_texts()]
    shown = {"\udcff": "?", "x" * 99: "x" * 23 + "…"}.get(name, name)
    assert texts == ["dark", shown] == [text.get_text() for text in axes.texts]
    assert not any(text.get_parse_math() for text in axes.texts)


@pytest.mark.filterwarnings("error")
def test_many_classes_leave_room_for_the_plane(tmp_path):
    codes = Codes(torch.randn(200, 2), torch.zeros(200, 2), torch.arange(200))
    figure = plotting.plot_latent(codes, tuple(map(str, range(200))))
    plotting.save_figure(figure, tmp_path / "plane.png")
    assert figure.axes[0].get_legend() is None and len(figure.axes[0].texts) == 200


def test_samples_of_a_conditional_model_go_through_the_classes():
    seen = []
    model = VariationalAutoencoder(num_classes=2)
    decode = model.decode
    model.decode = lambda z, y=None: seen.append(y) or decode(z, y)
    figure = plotting.plot_samples(model, n=20, columns=10)
    assert seen[0].tolist() == [0] * 10 + [1] * 10
    assert figure.get_figheight() < plotting.WIDTH / 4  # two rows of ten


@pytest.mark.parametrize(("code_size", "classes"), [(2, 10), (2, 0), (3, 10)])
def test_the_commands_pictures(code_size, classes, tmp_path):
    images = torch.randint(0, 256, (40, 3, 12, 12), dtype=torch.uint8)
    part = ImagesInMemory(images, torch.arange(40) % max(classes, 1))
    data = Dataset("noise", part, part, None, tuple(map(str, range(classes))))
    model = VariationalAutoencoder(code_size, 8, image_shape=(3, 12, 12), num_classes=classes)
    pictures = drawings(model, data, history(2))
    expected = {"training_losses.png", "reconstructions.png", "generated_samples.png"}
    expected |= {"latent_space.png"} if code_size == 2 else set()
    assert set(pictures) == expected <= set(PICTURES)
    for name, draw in pictures.items():
        draw(tmp_path / name)
    assert {path.name for path in tmp_path.iterdir()} == expected
    for path in tmp_path.iterdir():
        pixels = mpimg.imread(path)
        assert pixels.shape[1] == round(200 * plotting.WIDTH) and pixels[..., :3].std() > 0.01


def opened(png):
    return Image.open(io.BytesIO(png))


def test_palette_png_is_the_figure_and_says_where_data_are():
    """Each pixel is that of the full picture, as nearly as 256 colors allow; white stays white."""
    figure, (left, right) = plotting.new_figure(2.0, columns=2)
    left.plot([0, 1], [0, 1])
    shown = torch.rand(8, 8)
    right.imshow(shown.numpy(), cmap="gray", vmin=0, vmax=1)
    full = io.BytesIO()
    figure.savefig(full, format="png", dpi=200)
    png = plotting.palette_png(figure)
    assert len(png) < len(full.getvalue()) / 2
    picture, whole = opened(png), opened(full.getvalue()).convert("RGB")
    assert picture.mode == "P" and picture.size == whole.size
    difference = np.abs(np.asarray(picture.convert("RGB"), int) - np.asarray(whole, int))
    assert difference.mean() < 1 and np.percentile(difference, 99) <= 16
    assert picture.convert("RGB").getpixel((0, 0)) == (255, 255, 255)

    [(x0, y0, x1, y1)] = json.loads(picture.text["Data"])
    inside = np.asarray(picture.convert("L"), float)[y0:y1, x0:x1] / 255
    rows, columns = (((np.arange(8) + 0.5) * n / 8).astype(int) for n in inside.shape)
    cells = inside[np.ix_(rows, columns)]  # the middle of each pixel of the image
    np.testing.assert_allclose(cells, shown.numpy(), atol=0.03)


def test_colored_fields_are_data_too():
    figure, (mesh, lines) = plotting.new_figure(2.0, columns=2)
    mesh.pcolormesh(torch.rand(3, 3).numpy())
    lines.plot([0, 1], [0, 1])
    assert len(json.loads(opened(plotting.palette_png(figure)).text["Data"])) == 1


def test_diagram_has_its_shapes_where_they_were_put():
    """A gray circle, a box, an arrow between them, and a plate around the circle."""
    diagram = plotting.Diagram(1.0)
    circle = diagram.circle((0.5, 0.5), "$x$", observed=True)
    box = diagram.box((2.0, 0.5), "network")
    diagram.arrow(circle, box, "draw")
    diagram.plate([circle], "N")
    picture = opened(plotting.palette_png(diagram.figure)).convert("RGB")
    height = picture.height

    def at(x, y):
        return picture.getpixel((round(200 * x), round(height - 200 * y)))

    assert at(0.5, 0.62) == at(0.42, 0.42) and 200 < at(0.5, 0.62)[0] < 230  # gray
    assert at(1.7, 0.6) == (255, 255, 255)  # inside the box
    assert at(1.1, 0.5)[0] < 60  # the arrow
    edges = [x / 200 for x in range(20, 200) if at(x / 200, 0.75)[0] < 160]
    assert edges and min(edges) < 0.2 and max(edges) > 0.8  # the plate, left and right of it
    texts = {text.get_text() for text in diagram.axes.texts}
    assert texts == {"$x$", "network", "draw", "N"}
