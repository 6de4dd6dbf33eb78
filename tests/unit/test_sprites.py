"""Generated sprites and their factors."""

import math

import pytest
import torch

from vae_lib.data import Dataset, load_dataset
from vae_lib.data.sprites import FACTORS, SHAPES, draw_factors, load_sprites, render


@pytest.fixture(scope="module")
def sprites() -> Dataset:
    return load_dataset("sprites")


@pytest.fixture(scope="module")
def colored() -> Dataset:
    return load_dataset("sprites-color")


def test_sizes(sprites, colored):
    for data, shape, factors in ((sprites, (1, 32, 32), 5), (colored, (3, 32, 32), 6)):
        assert len(data.train) == 20_000 and len(data.test) == 2_000
        assert data.image_shape == shape and data.has_generated_factors
        assert data.train.images.dtype == torch.uint8
        assert data.train.factors.shape == (20_000, factors)
        assert data.class_names == SHAPES and data.factor_names == FACTORS[:factors]
        assert torch.equal(data.train.labels, data.train.factors[:, 0].long())


def test_always_the_same(sprites):
    again = load_sprites(seed=0)
    assert torch.equal(again.test.images, sprites.test.images)
    assert torch.equal(again.train.factors, sprites.train.factors)
    different = draw_factors(2_000, generator=torch.Generator().manual_seed(1))
    assert not torch.equal(different, sprites.train.factors[:2_000])


def test_images_are_rendered_from_their_factors(sprites, colored):
    for data in (sprites, colored):
        assert torch.equal(render(data.test.factors), data.test.images)


def test_each_factor_is_uniform_in_its_range(sprites, colored):
    ranges = [(0, 3), (7, 12), (0, 1), (10, 22), (10, 22), (0, 1)]
    for j, (low, high) in enumerate(ranges):
        values = colored.train.factors[:, j].double()
        assert low <= values.min() and values.max() <= high
        if j == 0:
            counts = values.long().bincount().double()
            assert ((counts - 20_000 / 3).abs() < 4 * math.sqrt(20_000 * 2 / 9)).all()
        else:  # mean and variance of a uniform variable, within 4 standard errors
            unit = (values - low) / (high - low)
            assert abs(unit.mean() - 1 / 2) < 4 * math.sqrt(1 / 12 / 20_000)
            assert abs(unit.var() - 1 / 12) < 4 * math.sqrt((1 / 80 - 1 / 144) / 20_000)


def test_factors_are_independent(colored):
    factors = colored.train.factors.double()
    correlations = torch.corrcoef(factors.T).fill_diagonal_(0)
    assert correlations.abs().max() < 4 / math.sqrt(20_000)
    # no shape has its own range of another factor
    for shape in range(3):
        part = factors[factors[:, 0] == shape, 1:]
        assert torch.allclose(part.amin(0), factors[:, 1:].amin(0), atol=0.02)
        assert torch.allclose(part.amax(0), factors[:, 1:].amax(0), atol=0.02)


def test_position_and_scale_mean_what_they_say(sprites):
    brightness = sprites.test.images[:, 0].double() / 255  # (N, H, W)
    area = brightness.sum((1, 2))
    centres = torch.arange(32, dtype=torch.float64) + 0.5
    x = (brightness.sum(1) @ centres) / area
    y = (brightness.sum(2) @ centres) / area
    _, scale, _, true_x, true_y = sprites.test.factors.double().unbind(1)
    assert (x - true_x).abs().max() < 0.1  # pixels
    assert (y - true_y).abs().max() < 0.1
    assert (area / scale**2 - 1).abs().max() < 0.03


def one_of_each(rotation: float) -> torch.Tensor:
    """A square, an ellipse and a heart, off the centre."""
    return torch.tensor([[shape, 11.0, rotation, 15.3, 16.2] for shape in range(3)])


def test_rotation_is_identifiable(sprites):
    base = render(one_of_each(0.1)).int()
    for turn in (1.0, 2.0, -1.0):  # by the symmetry: the same picture
        assert (render(one_of_each(0.1 + turn)).int() - base).abs().max() <= 1
    for turn in torch.arange(0.05, 0.96, 0.05).tolist():  # by any part of it: another picture
        changed = (render(one_of_each(0.1 + turn)).int() - base).abs()
        assert (changed.flatten(1).amax(1) > 30).all()


def test_the_heart_stands_on_its_tip():
    square, ellipse, heart = render(one_of_each(0.0))[:, 0].double()
    rows = (heart / 255).sum(1)  # width of the heart, row by row
    filled = rows.nonzero().flatten()
    assert rows[filled[:4]].mean() > 2 * rows[filled[-4:]].mean()
    assert torch.allclose((square > 127).sum(0).unique(), torch.tensor([0, 11]))
    wide, high = (ellipse > 127).any(0).sum(), (ellipse > 127).any(1).sum()
    assert wide.item() == pytest.approx(2 * high.item(), abs=2)


def test_rotation_is_clockwise():
    """A quarter turn clockwise takes the heart's tip from the bottom to the left."""
    heart = render(torch.tensor([[2.0, 12.0, 0.0, 16.0, 16.0], [2.0, 12.0, 0.25, 16.0, 16.0]]))
    assert torch.equal(torch.rot90(heart[0, 0], -1), heart[1, 0])


def test_outlines_are_anti_aliased(sprites):
    grey = ((sprites.test.images > 0) & (sprites.test.images < 255)).sum((1, 2, 3))
    white = (sprites.test.images == 255).sum((1, 2, 3))
    assert (grey > 10).float().mean() > 0.99 and (white > 10).all()
    shifted = one_of_each(0.1).repeat(2, 1)
    shifted[3:, 3] += 0.1  # a tenth of a pixel is seen
    images = render(shifted).int()
    assert ((images[3:] - images[:3]).abs().amax((1, 2, 3)) > 15).all()


def test_nothing_is_cut_off(sprites):
    extremes = torch.cartesian_prod(
        torch.arange(3.0), torch.tensor([12.0]), torch.arange(0, 1, 0.02),
        torch.tensor([10.0, 22.0]), torch.tensor([10.0, 22.0]),
    )  # fmt: skip
    area = (render(extremes).double() / 255).sum((1, 2, 3))
    assert (area / 144 - 1).abs().max() < 0.03


def test_colors(colored):
    factors = torch.tensor([[0, 10, 0, 16, 16, hue / 6] for hue in range(7)], dtype=torch.float32)
    middle = render(factors)[:, :, 16, 16]
    on = 255
    assert middle.tolist() == [
        [on, 0, 0], [on, on, 0], [0, on, 0], [0, on, on], [0, 0, on], [on, 0, on], [on, 0, 0],
    ]  # fmt: skip
    without_hue = render(colored.test.factors[:, :5])
    assert torch.equal(colored.test.images.amax(1, keepdim=True), without_hue)
