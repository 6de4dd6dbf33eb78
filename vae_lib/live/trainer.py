"""Train one here: a figure in which a VAE learns in the page, under the reader's own settings.

The reader presses Start, and a worker of the page trains a small VAE on 2,000 MNIST digits, or on a
toy whose density is known. β, the learning rate and famous bugs can be switched while it runs. The
traits hold the settings; they can be read and set from Python:

    figure = VaeTrainer(beta=4.0)
    figure.bugs = ["reconstruction-averaged"]

The picture for readers without scripts shows a training that has ended.
"""

from __future__ import annotations

from typing import Any

import torch
import traitlets
from matplotlib.axes import Axes
from matplotlib.patches import Circle
from torch import Tensor

from vae_lib import plotting
from vae_lib.live.base import LiveFigure
from vae_lib.live.trained_map import read_map

BUGS = {  # as in js/trainer/recipe.js: what a caption calls them
    "kl-averaged": "the KL averaged over latent dimensions",
    "reconstruction-averaged": "the reconstruction averaged over pixels",
    "sigma-is-variance": "exp(log σ²) used as σ",
    "no-noise": "no noise",
    "not-reparameterized": "noise that is not reparameterized",
    "kl-wrong-sign": "the KL with the wrong sign",
    "relu-on-mu": "a ReLU on μ",
    "beta-zero": "β = 0",
    "strong-decoder": "a decoder that is too strong",
}
TABS = ["curves", "bugs", "step", "settings"]
PRESETS: dict[str, dict[str, Any]] = {
    "front page": {"tabs": []},
    "ten minutes": {"tabs": ["curves", "bugs", "settings"], "pictures": "images"},
    "elbo": {"data": "toy", "code_size": 1, "learning_rate": 5e-3, "tabs": ["curves", "settings"]},
    "building": {
        "more": "step",
        "offered": [
            "reconstruction-averaged",
            "sigma-is-variance",
            "not-reparameterized",
            "relu-on-mu",
        ],
    },
    "collapse": {
        "code_size": 8,
        "pictures": "kl",
        "tabs": ["curves", "bugs", "settings"],
        "offered": ["reconstruction-averaged", "strong-decoder"],
    },
    "beta": {
        "tabs": ["curves", "bugs", "settings"],
        "offered": ["kl-averaged", "beta-zero"],
    },
}


class VaeTrainer(LiveFigure):
    """A figure that trains a VAE where it is shown.

    Attributes:
        data: "digits" or "toy", eight Gaussians in the plane.
        classes: The digits to train on; all of them if the list is empty.
        code_size: Latent dimensions: 1, 2 or 8; with the toy 1 or 2.
        hidden_size: Units of the hidden layers: 16, 64 or 128.
        likelihood: Of digits, "bernoulli" or "continuous-bernoulli". That of the toy is Gaussian.
        seed: Decides the weights, the order of the images and the noise.
        beta: Weight of the KL, from 0 to 20.
        learning_rate: Of Adam.
        bugs: Those that are switched on, by the names in `BUGS`.
        offered: Those that the reader may switch.
        links: Addresses where bugs are explained, by their names.
        pictures: Which pictures are open: "manifold", "images", "samples" or "kl".
        more: Which of `tabs` is open.
        tabs: What stands below: some of "curves", "bugs", "step" and "settings".

    Raises:
        traitlets.TraitError: A value is not allowed.
    """

    figure = "trainer"
    data = traitlets.Enum(["digits", "toy"], "digits").tag(sync=True)
    classes = traitlets.List(traitlets.Int(min=0, max=9)).tag(sync=True)
    code_size = traitlets.Enum([1, 2, 8], 2).tag(sync=True)
    hidden_size = traitlets.Enum([16, 64, 128], 64).tag(sync=True)
    likelihood = traitlets.Enum(["bernoulli", "continuous-bernoulli"], "bernoulli").tag(sync=True)
    seed = traitlets.Int(1, min=0, max=9999).tag(sync=True)
    beta = traitlets.Float(1.0, min=0, max=20).tag(sync=True)
    learning_rate = traitlets.Float(4e-3, min=1e-5, max=0.1).tag(sync=True)
    bugs = traitlets.List(traitlets.Enum(list(BUGS))).tag(sync=True)
    offered = traitlets.List(traitlets.Enum(list(BUGS)), list(BUGS)).tag(sync=True)
    links = traitlets.Dict(key_trait=traitlets.Enum(list(BUGS))).tag(sync=True)
    pictures = traitlets.Enum(["manifold", "images", "samples", "kl"], "manifold").tag(sync=True)
    more = traitlets.Enum(TABS, "curves").tag(sync=True)
    tabs = traitlets.List(traitlets.Enum(TABS), TABS).tag(sync=True)

    @classmethod
    def preset(cls, name: str, **traits: Any) -> VaeTrainer:
        """The figure as a page of the book shows it.

        Args:
            name: One of `PRESETS`.
            traits: Others than those of the preset.

        Raises:
            ValueError: There is no such preset.
        """
        if name not in PRESETS:
            raise ValueError(f"unknown preset {name!r}; known: {', '.join(PRESETS)}")
        return cls(**(PRESETS[name] | traits))

    @traitlets.validate("code_size")
    def _fits_the_toy(self, proposal: dict) -> int:
        if self.data == "toy" and proposal["value"] == 8:
            raise traitlets.TraitError("the toy has two numbers a point: choose code_size 1 or 2")
        return proposal["value"]

    def describe(self) -> str:
        if self.data == "toy":
            return (
                "A VAE that is trained in the page on points from eight Gaussians on a circle, "
                "whose density is shown as shading."
            )
        bugs = f", with {' and '.join(BUGS[name] for name in self.bugs)}" if self.bugs else ""
        return (
            "A VAE that is trained in the page on handwritten digits"
            f"{bugs}. The picture shows a training that has ended: the codes of 400 held-out "
            "images in the latent plane, where each digit has a region of its own, and the images "
            "that the decoder draws over the plane."
        )

    def still(self) -> bytes:
        """A PNG of a training that has ended."""
        with plotting.plt.rc_context(plotting.STYLE):
            if self.data == "toy":
                figure, axis = plotting.new_figure(3.4, width=3.6)
                draw_toy(axis)
            else:
                figure, axes = plotting.new_figure(3.3, columns=2, width=plotting.WIDTH)
                draw_map(axes)
            return plotting.palette_png(figure)


def draw_map(axes: Any) -> None:
    """The codes of the map of `read_map` in the plane, and its images."""
    plane, pictures = axes
    trained = read_map()
    colors = plotting.plt.colormaps["tab10"]
    for radius in (1, 2, 3):  # contours of the prior
        plane.add_patch(Circle((0, 0), radius, fill=False, ls="--", lw=0.8, color="#8a8f98"))
    for digit in range(10):
        points = trained.codes[trained.labels == digit]  # (n, 2)
        plane.scatter(*points.T.numpy(), s=5, alpha=0.7, color=colors(digit), linewidths=0)
        x, y = points.median(dim=0).values.tolist()
        plane.text(x, y, str(digit), ha="center", va="center", weight="bold")
    plane.set(xlim=(-4, 4), ylim=(-4, 4), aspect="equal", xlabel="$z_1$", ylabel="$z_2$")
    plane.grid(False)
    pictures.imshow(trained.tiles.numpy(), "gray", vmin=0, vmax=1)
    pictures.set_axis_off()
    pictures.set_title("decoded, from −2 to 2")


def draw_toy(axis: Axes) -> None:
    """The density of the toy, eight Gaussians on a circle, in closed form."""
    line = torch.linspace(-3.2, 3.2, 161)
    y, x = torch.meshgrid(line, line, indexing="ij")
    axis.imshow(toy_density(x, y).numpy(), "Blues", extent=(-3.2, 3.2, -3.2, 3.2), origin="lower")
    axis.set(xlabel="$x_1$", ylabel="$x_2$", title="the density of the data")
    axis.grid(False)


def toy_density(x: Tensor, y: Tensor) -> Tensor:
    """p(x) of the toy of `js/trainer/toy.js`, in the shape of x and y."""
    angles = torch.arange(8) * (torch.pi / 4)
    spread = 0.2
    squares = (x[..., None] - 2 * angles.cos()) ** 2 + (y[..., None] - 2 * angles.sin()) ** 2
    return (-squares / (2 * spread**2)).exp().mean(-1) / (2 * torch.pi * spread**2)
