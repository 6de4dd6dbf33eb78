"""What every likelihood p(x|z) can do."""

import math
from abc import ABC, abstractmethod
from typing import Any, ClassVar

import torch
from torch import Tensor, nn

PIXELS = ("binary", "levels", "dequantized")


class Likelihood(nn.Module, ABC):
    """The distribution p(x|z) of an image, given what the decoder returns.

    A likelihood says how an image is scored, shown and drawn. Parameters that it needs beside the
    decoder's output, such as a learned scale, are its own. All values are in nats, for each image.
    Images end in (C, H, W); leading dimensions are kept.

    To write your own, derive from this class, set the two class attributes and write the three
    methods. `vae_lib.likelihoods.LIKELIHOODS` lists those that can be chosen by name.

    Attributes:
        name: What the table of likelihoods and the command call it.
        pixels: What log p(x|z) may be asked of. "binary": pixels that are 0 or 1. "levels": the 256
            levels k/255. "dequantized": any number, as a density needs; a density of pixels that
            are all multiples of 1/255 compares with nothing, since it grows without bound as the
            model settles on them (see `vae_lib.data.dequantize`).
        settings: The arguments that build the same likelihood again.
    """

    name: ClassVar[str]
    pixels: ClassVar[str]

    def __init__(self, **settings: Any) -> None:
        super().__init__()
        self.settings = settings

    @abstractmethod
    def log_prob(self, x: Tensor, out: Tensor) -> Tensor:
        """log p(x|z) in nats, summed over pixels and channels.

        Args:
            x: Images, broadcast against `out`.
            out: What the decoder returns, (..., C, H, W).

        Returns:
            (...).
        """

    @abstractmethod
    def mean(self, out: Tensor) -> Tensor:
        """E[x|z], the image that a figure shows, (..., C, H, W)."""

    @abstractmethod
    def sample(self, out: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """A draw x ~ p(x|z), (..., C, H, W), of the kind of pixels that are scored."""

    def check_pixels(self, x: Tensor) -> None:
        """Raise ValueError where log p(x) of these pixels would mean nothing."""
        if self.pixels == "binary" and not ((x == 0) | (x == 1)).all():
            raise ValueError(
                f"a {type(self).__name__} likelihood needs binary pixels: binarize the data"
            )
        has_levels = ((255 * x).round() - 255 * x).abs().max() < 1e-3  # of float32 k/255: 2e-5
        in_range = ((x >= 0) & (x <= 1)).all()
        if self.pixels == "levels" and not (has_levels and in_range):
            raise ValueError(
                f"the {self.name} likelihood needs pixels with 256 levels, k/255: as they are"
                " stored, not dequantized"
            )
        if self.pixels == "dequantized" and has_levels:
            raise ValueError(
                f"the {self.name} likelihood is a density, and these pixels are all multiples of"
                " 1/255: dequantize the data"
            )

    def bits_per_dim(self, log_px: Tensor, pixels: int) -> Tensor:
        """Bits for each pixel and channel that log p(x) of images with 256 levels amounts to.

        Of a probability, −log₂ P(x) / P = −log P(x) / (P log 2) for P pixels. Of the density of
        dequantized pixels y = (k + u) / 256, 8 more: a level is an interval of length 1/256, so
        that log P(k) = log ∫ p(y) du / 256 ≥ E_u[log p(y)] − log 256 (Theis, van den Oord & Bethge
        2016, arXiv:1511.01844, section 3.1). The uniform density has log p(y) = 0: 8 bits, as it
        must be. The 8 belongs to this scale: of (k + u) / 255 it would be log₂ 255, of k + u zero.

        From an ELBO, or from a dequantized density, the bits are too many rather than too few.

        Args:
            log_px: log p(x) or a bound on it, in nats, (...).
            pixels: P = C · H · W.

        Raises:
            ValueError: The likelihood is of black and white pixels, which have no 256 levels.
        """
        if self.pixels == "binary":
            raise ValueError(
                f"a {type(self).__name__} likelihood scores black and white pixels, not 256 levels"
            )
        bits = -log_px / (pixels * math.log(2))
        return bits + 8 if self.pixels == "dequantized" else bits
