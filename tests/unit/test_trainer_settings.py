"""The figure that trains, as Python sees it: settings, presets, the picture."""

from __future__ import annotations

import io
import json

import pytest
import torch
import traitlets
from PIL import Image

from tools import bundle
from vae_lib.live import VaeTrainer
from vae_lib.live.trained_map import read_map
from vae_lib.live.trainer import BUGS, PRESETS, toy_density


def test_names_of_bugs_are_those_of_the_page() -> None:
    script = "import { BUGS } from './vae_lib/live/js/trainer/recipe.js';"
    script += "console.log(JSON.stringify(Object.keys(BUGS)))"
    assert json.loads(bundle.run_node("--input-type=module", "--eval", script)) == list(BUGS)


@pytest.mark.parametrize("name", PRESETS)
def test_presets(name: str) -> None:
    figure = VaeTrainer.preset(name, seed=3)
    assert figure.seed == 3
    assert set(figure.stored()["state"]) >= {"beta", "learning_rate", "bugs", "tabs"}
    assert len(json.dumps(figure.stored())) < 10_000


def test_what_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown preset 'chapter 99'; known: front page"):
        VaeTrainer.preset("chapter 99")
    for wrong in ({"beta": -1.0}, {"bugs": ["typo"]}, {"code_size": 3}, {"classes": [10]}):
        with pytest.raises(traitlets.TraitError):
            VaeTrainer(**wrong)
    with pytest.raises(traitlets.TraitError, match="choose code_size 1 or 2"):
        VaeTrainer(data="toy", code_size=8)


@pytest.mark.parametrize("data", ["digits", "toy"])
def test_the_picture_is_small_and_always_the_same(data: str) -> None:
    figure = VaeTrainer(data=data, code_size=2)
    picture = figure.still()
    assert picture == VaeTrainer(data=data, code_size=2).still()
    assert len(picture) < 60_000
    assert Image.open(io.BytesIO(picture)).width >= 600


def test_the_map_is_one_of_digits() -> None:
    found = read_map()
    assert found.labels.bincount().tolist() == [40] * 10
    assert found.codes.shape == (400, 2)
    assert 0.6 < found.codes.std() < 2
    assert found.tiles.shape == (8 * 28, 8 * 28)
    assert found.tiles.min() == 0
    assert found.tiles.max() == 1


def test_the_description_names_what_is_switched_on() -> None:
    assert "with no noise and β = 0" in VaeTrainer(bugs=["no-noise", "beta-zero"]).describe()
    assert "eight Gaussians" in VaeTrainer.preset("elbo").describe()


def test_the_density_of_the_toy_is_one() -> None:
    line = torch.linspace(-4, 4, 401)
    y, x = torch.meshgrid(line, line, indexing="ij")
    assert float(toy_density(x, y).sum()) * 0.02**2 == pytest.approx(1, abs=1e-4)
