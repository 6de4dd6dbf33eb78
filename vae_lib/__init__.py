"""Variational autoencoders, step by step: the library that the book teaches with.

Start with `load_dataset`, `VariationalAutoencoder` or `ConvolutionalVAE`, and `fit`. Every value
is in nats, summed over pixels and latent dimensions, averaged over images.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vae_lib.data import DataError, load_dataset
    from vae_lib.saving import load_model, save_model
    from vae_lib.training import History, NotFiniteError
    from vae_lib.training.loop import fit
    from vae_lib.vae import VAE, ConvolutionalVAE, VariationalAutoencoder
    from vae_lib.whole_files import FileError

__version__ = "0.2.0"
__all__ = [
    "VAE",
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
    "VAE": "vae_lib.vae",
    "ConvolutionalVAE": "vae_lib.vae",
    "DataError": "vae_lib.data",
    "FileError": "vae_lib.whole_files",
    "History": "vae_lib.training",
    "NotFiniteError": "vae_lib.training",
    "VariationalAutoencoder": "vae_lib.vae",
    "fit": "vae_lib.training",
    "load_dataset": "vae_lib.data",
    "load_model": "vae_lib.saving",
    "save_model": "vae_lib.saving",
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
