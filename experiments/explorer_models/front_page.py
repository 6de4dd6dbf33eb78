"""The live figure of the front page: chapter 8's latent plane with the model for β = 1 alone.

    python -m experiments.explorer_models.front_page

writes `book/figures/latent_plane.json` in a few seconds. A page shows it without the other models,
whose weights would weigh more than the rest of the page.
"""

from pathlib import Path

from vae_lib import load_dataset, load_model
from vae_lib.live import LatentExplorer

HERE = Path(__file__).parent
FIGURE = HERE.parents[1] / "book/figures/latent_plane.json"


def make() -> LatentExplorer:
    """The figure as the front page shows it first."""
    data = load_dataset("mnist", binarize="dynamic")
    model = load_model(HERE / "beta-1.pt")
    return LatentExplorer(model, data, points=1000, images=300, z=[0.9, -2.0])


if __name__ == "__main__":
    make().save(FIGURE)
    print(f"written: {FIGURE.relative_to(HERE.parents[1])}")
