"""Image data sets: by name, from a folder of your own, or from tensors.

`load_dataset("mnist")` returns a `Dataset` of two or three image sets (train, test, valid). MNIST,
a part of Fashion-MNIST and the emoji travel with the package: they need no network.

To add one, write a file with a function that returns a `Dataset`, and put it into the table
`DATASETS` of `vae_lib.data.load`.
"""

from vae_lib.data.dataset import Dataset
from vae_lib.data.errors import DataError
from vae_lib.data.images import ImageSet, ImagesInMemory
from vae_lib.data.load import DATASETS, load_dataset
from vae_lib.data.on_disk import ImagesOnDisk
from vae_lib.data.pixels import bernoulli, dequantize, fixed_draws

__all__ = [
    "DATASETS",
    "DataError",
    "Dataset",
    "ImageSet",
    "ImagesInMemory",
    "ImagesOnDisk",
    "bernoulli",
    "dequantize",
    "fixed_draws",
    "load_dataset",
]
