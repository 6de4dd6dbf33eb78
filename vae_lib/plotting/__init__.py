"""Every figure that the book and the command draw, in one style.

`style` holds the style, `notebook` what a notebook shows, `pictures` what is drawn of a model, its
images and its training, and `diagrams` the drawings of models.
"""

import matplotlib.pyplot as plt

from vae_lib.plotting.diagrams import Diagram
from vae_lib.plotting.notebook import palette_png
from vae_lib.plotting.pictures import (
    first_batch,
    image_grid,
    plot_history,
    plot_latent,
    plot_manifold,
    plot_reconstructions,
    plot_samples,
    plot_traversals,
    show_images,
)
from vae_lib.plotting.style import (
    COLORS,
    COLUMN,
    STYLE,
    WIDTH,
    in_style,
    new_figure,
    save_figure,
    use_style,
)

__all__ = [
    "COLORS",
    "COLUMN",
    "STYLE",
    "WIDTH",
    "Diagram",
    "first_batch",
    "image_grid",
    "in_style",
    "new_figure",
    "palette_png",
    "plot_history",
    "plot_latent",
    "plot_manifold",
    "plot_reconstructions",
    "plot_samples",
    "plot_traversals",
    "plt",
    "save_figure",
    "show_images",
    "use_style",
]
