"""The figures show what they say."""

import pytest
import torch
from matplotlib import image as mpimg

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
