"""Variational autoencoders, step by step: the library that the book teaches with.

Start with `load_dataset`, `VariationalAutoencoder` or `ConvolutionalVAE`, and `fit`. Every value
is in nats, summed over pixels and latent dimensions, averaged over images.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vae_lib.data import DataError, load_dataset
    from vae_lib.files import FileError, load_model, save_model
    from vae_lib.history import History
    from vae_lib.loop import NotFiniteError, fit
    from vae_lib.models import ConvolutionalVAE, VariationalAutoencoder

__version__ = "0.1.0"
__all__ = [
    "ConvolutionalVAE",
    "DataError",
    "FileError",
    "History",
    "NotFiniteError",
    "VariationalAutoencoder",
    "fit",
    "load_dataset",
    "load_model",
    "save_model",
]
_HOMES = {
    "ConvolutionalVAE": "vae_lib.models",
    "DataError": "vae_lib.data",
    "FileError": "vae_lib.files",
    "History": "vae_lib.history",
    "NotFiniteError": "vae_lib.loop",
    "VariationalAutoencoder": "vae_lib.models",
    "fit": "vae_lib.loop",
    "load_dataset": "vae_lib.data",
    "load_model": "vae_lib.files",
    "save_model": "vae_lib.files",
}


def __getattr__(name: str) -> object:
    """Import a name when it is first asked for, so that the command can start before PyTorch."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
