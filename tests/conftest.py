"""A run of the training command that takes a second."""

import pytest
import torch
from PIL import Image


@pytest.fixture(scope="session")
def pictures(tmp_path_factory):
    """A folder of 40 small pictures of two classes; the command sees them at 64×64."""
    folder = tmp_path_factory.mktemp("pictures")
    generator = torch.Generator().manual_seed(0)
    for i in range(40):
        shade = torch.rand(8, 8, generator=generator) * (0.4 + 0.6 * (i % 2))
        path = folder / ("dark", "light")[i % 2] / f"{i:02d}.png"
        path.parent.mkdir(exist_ok=True)
        Image.fromarray((shade * 255).byte().numpy()).save(path)
    return folder


@pytest.fixture
def small(pictures, tmp_path):
    """Options of a run that takes a second."""
    out = tmp_path / "out"
    return ["--dataset", f"folder:{pictures}", "--model-type", "fc", "--hidden-size", "8",
            "--epochs", "2", "--batch-size", "16", "--output-dir", str(out)]  # fmt: skip
