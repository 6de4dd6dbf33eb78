"""The panel of sliders: what it shows is what the model decodes, for both models and any size."""

import io

import numpy as np
import pytest
import torch
import traitlets
from PIL import Image

from vae_lib import ConvolutionalVAE, VariationalAutoencoder
from vae_lib.live import LatentTraversals
from vae_lib.live.traversals import PICTURE, png
from vae_lib.priors import StandardNormal

SHAPES = [
    (VariationalAutoencoder, {"code_size": 2, "hidden_size": 8}),
    (VariationalAutoencoder, {"code_size": 30, "hidden_size": 8, "num_classes": 4}),
    (ConvolutionalVAE, {"code_size": 5, "hidden_size": 8, "channels": (4,), "num_classes": 3}),
    (ConvolutionalVAE, {"code_size": 1, "hidden_size": 8, "image_shape": (3, 16, 20)}),
    (VariationalAutoencoder, {"code_size": 3, "hidden_size": 8, "likelihood": "gaussian"}),
]


def make(kind, settings):
    """A model with random weights, an image and a label."""
    torch.manual_seed(0)
    model = kind(**settings)
    for parameter in model.parameters():
        parameter.data *= 2  # so that images differ visibly
    x = torch.rand(1, *model.image_shape)
    y = torch.tensor([model.num_classes - 1]) if model.num_classes else None
    return model, x, y


def shown(panel):
    """The large image that the panel shows, (height, width) or (height, width, 3)."""
    return np.asarray(Image.open(io.BytesIO(panel.image.value))).astype(float)


@torch.no_grad()
def decoded(panel, z, y):
    """What the model decodes, as the panel would show it."""
    out = panel.model.decode(torch.tensor([z]), y)
    bernoulli = panel.model.likelihood.name == "bernoulli"
    image = out.sigmoid() if bernoulli else out.clamp(0, 1)
    return np.asarray(Image.open(io.BytesIO(png(image, PICTURE)))).astype(float)


@pytest.mark.parametrize(("kind", "settings"), SHAPES)
def test_shows_what_the_model_decodes(kind, settings):
    model, x, y = make(kind, settings)
    panel = LatentTraversals(model, x, y)
    assert panel.z == pytest.approx(model.encode(x, y)[0][0].tolist())
    np.testing.assert_allclose(shown(panel), decoded(panel, panel.z, y), atol=1)

    z = torch.linspace(-1, 1, model.code_size).tolist()
    panel.z = z
    assert [panel.sliders[d].value for d in panel.dimensions] == pytest.approx(z, abs=0.0051)
    np.testing.assert_allclose(shown(panel), decoded(panel, z, y), atol=1)

    last = model.code_size - 1
    panel.sliders[last].value = 2.5
    assert panel.z[last] == 2.5 and panel.z[:last] == pytest.approx(z[:last])
    np.testing.assert_allclose(shown(panel), decoded(panel, panel.z, y), atol=1)
    assert panel.caption.value.startswith({1: "z₁", 2: "z₂", 3: "z₃", 5: "z₅", 30: "z₃₀"}[last + 1])
    assert panel.still() == panel.still()


def test_label_changes_the_image():
    model, _, _ = make(*SHAPES[2])
    panel = LatentTraversals(model, class_names=["a", "b", "c"])
    assert panel.z == [0.0] * 5 and panel.choice.options[1] == ("b", 1)
    before = shown(panel)
    panel.choice.value = 2
    np.testing.assert_allclose(shown(panel), decoded(panel, panel.z, torch.tensor([2])), atol=1)
    assert np.abs(shown(panel) - before).max() > 1
    assert not hasattr(LatentTraversals(make(*SHAPES[0])[0]), "choice")


def test_rounded_sliders_leave_the_code_as_it_is():
    """A browser rounds a slider to its step and says so: that is no movement."""
    model, x, _ = make(*SHAPES[0])
    panel = LatentTraversals(model, x)
    start = list(panel.z)
    for d, slider in panel.sliders.items():
        assert slider.value == round(start[d], 2) != start[d]
        slider.value += 1e-9
    assert panel.z == start and panel.moved == 0
    panel.sliders[1].value += 0.01
    assert panel.z[1] == pytest.approx(round(start[1], 2) + 0.01) and panel.moved == 1


def test_moved_slider_is_not_answered():
    """What the browser sends is not sent back rounded: it would undo the keys pressed since."""
    model, x, _ = make(*SHAPES[0])
    panel = LatentTraversals(model, x)
    panel.sliders[1].value = 0.009999999999999787  # as a browser counts: 0.01 after a few steps
    assert panel.sliders[1].value == panel.z[1] == 0.009999999999999787


def test_buttons_draw_and_go_back():
    model, x, _ = make(*SHAPES[0])
    panel, same = LatentTraversals(model, x, seed=3), LatentTraversals(model, x, seed=3)
    start = panel.z
    panel.draw_from_prior()
    same.draw_from_prior()
    assert panel.z == same.z != start
    back = panel.children[0].children[-1]
    back.click()
    assert panel.z == start


def test_draws_from_the_whole_prior():
    """A short reach of the sliders cuts nothing off: they give way, in whole."""
    model, _, _ = make(*SHAPES[1])
    panel = LatentTraversals(model, reach=0.5)
    panel.draw_from_prior()
    generator = torch.Generator().manual_seed(0)
    assert panel.z == torch.randn(30, generator=generator).tolist()
    assert max(map(abs, panel.z)) > 1
    assert [panel.sliders[d].value for d in panel.dimensions] == pytest.approx(panel.z, abs=0.0051)
    assert panel.along(3)[:, 3].tolist() == pytest.approx(torch.linspace(-0.5, 0.5, 9).tolist())


class FarAway(StandardNormal):
    """Standard normal, moved to 5 in every dimension."""

    def sample(self, n, generator=None):
        return 5 + super().sample(n, generator)


def test_draws_from_the_prior_of_the_model():
    model, _, _ = make(
        VariationalAutoencoder, {"code_size": 40, "hidden_size": 8, "prior": FarAway(40)}
    )
    panel = LatentTraversals(model)
    panel.draw_from_prior()
    assert np.mean(panel.z) == pytest.approx(5, abs=5 / np.sqrt(40))


def test_some_dimensions_and_far_codes():
    model, _, _ = make(*SHAPES[1])
    panel = LatentTraversals(model, dimensions=[7, 2], reach=1.5)
    assert list(panel.sliders) == [7, 2] and panel.sliders[7].max == 1.5
    panel.z = [4.0] * 30
    assert panel.sliders[7].value == 4.0 and panel.z[0] == 4.0
    with pytest.raises(ValueError, match="dimensions are 0 to 29"):
        LatentTraversals(model, dimensions=[30])
    with pytest.raises(ValueError, match="dimensions are 0 to 29"):
        LatentTraversals(model, dimensions=[])
    with pytest.raises(ValueError, match="one image"):
        LatentTraversals(model, torch.zeros(2, 1, 28, 28))
    for wrong in ([0.0] * 29, [float("nan")] * 30):
        with pytest.raises(traitlets.TraitError, match="30 finite numbers"):
            panel.z = wrong


def test_is_stored_the_same_at_every_run():
    model, x, y = make(*SHAPES[1])
    bundles = [LatentTraversals(model, x, y)._repr_mimebundle_() for _ in range(2)]
    for data, metadata in bundles:
        assert data["text/plain"] == "<LatentTraversals: 30 sliders>"
        alt = metadata["image/png"]["alt"]
        assert "for label 3" in alt and "8 of 30" in alt
        assert metadata["image/png"]["width"] == 720
    assert bundles[0][0]["image/png"] == bundles[1][0]["image/png"]
