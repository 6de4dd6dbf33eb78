"""Live figures: one JavaScript module each, alive in JupyterLab and in the built page alike.

They are anywidgets. What they show is computed where they are shown, so that a page without a
kernel loses nothing. They need `pip install anywidget ipywidgets`; the rest of `vae_lib` does not.
"""

try:
    import anywidget as _anywidget  # noqa: F401
    import ipywidgets as _ipywidgets  # noqa: F401
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError(
        f"{missing}: live figures need it. Run: pip install anywidget ipywidgets",
        name=missing.name,
    ) from None

from vae_lib.live.base import LiveFigure
from vae_lib.live.explorer import LatentExplorer
from vae_lib.live.theory import ElboFigure, KlFigure, ReparameterizationFigure
from vae_lib.live.trainer import VaeTrainer
from vae_lib.live.traversals import LatentTraversals

__all__ = [
    "ElboFigure",
    "KlFigure",
    "LatentExplorer",
    "LatentTraversals",
    "LiveFigure",
    "ReparameterizationFigure",
    "VaeTrainer",
]
