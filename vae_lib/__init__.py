"""Variational autoencoders, step by step: the library that the book teaches with.

Start with `load_dataset`, `VariationalAutoencoder` or `ConvolutionalVAE`, and `fit`. Every value
is in nats, summed over pixels and latent dimensions, averaged over images.
"""

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
