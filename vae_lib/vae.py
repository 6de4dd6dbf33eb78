"""The variational autoencoder: an encoder, a posterior, a prior, a decoder and a likelihood.

    x ── encoder ──▶ q(z|x) ── sample ──▶ z ── decoder ──▶ out ── likelihood ──▶ p(x|z)
                       ╎                  ╎
                    posterior           prior p(z)

`VAE` puts any such parts together; `VariationalAutoencoder` and `ConvolutionalVAE` are two ways to
fill it. With `num_classes` they become conditional on a label y (Sohn et al. 2015): the encoder and
the decoder see y as a one-hot vector. Shapes: B images of (C, H, W), codes of D numbers.
"""

from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from vae_lib.likelihoods import Likelihood, make_likelihood
from vae_lib.networks import convolutional, fully_connected
from vae_lib.posteriors import CodeDistribution, DiagonalGaussian, Posterior
from vae_lib.priors import Prior, StandardNormal

ImageShape = tuple[int, int, int]


class Forward(NamedTuple):
    """What a forward pass computes."""

    out: Tensor  # what the likelihood makes p(x|z) of, (B, C, H, W)
    q: CodeDistribution  # q(z|x)
    z: Tensor  # a code of each image, z ~ q(z|x), (B, D)


class VAE(nn.Module):
    """p(z) p(x|z) and q(z|x), with parts of your choice.

    Args:
        encoder: `encoder(x, y)` returns the numbers that `posterior` needs, (B, P).
        decoder: `decoder(z, y)` returns what `likelihood` needs, (B, C, H, W).
        prior: p(z), which also tells the number of latent dimensions D.
        posterior: The family of q(z|x); a diagonal Gaussian by default.
        likelihood: p(x|z); Bernoulli by default.
        image_shape: (C, H, W).
        num_classes: Labels of a conditional model; 0 for an unconditional one.
    """

    def __init__(
        self,
        encoder: nn.Module,
        decoder: nn.Module,
        prior: Prior,
        posterior: Posterior | None = None,
        likelihood: str | Likelihood = "bernoulli",
        *,
        image_shape: ImageShape,
        num_classes: int = 0,
    ) -> None:
        super().__init__()
        channels, height, width = map(int, image_shape)
        self.image_shape: ImageShape = (channels, height, width)
        self.num_classes = int(num_classes)
        self.encoder = encoder
        self.posterior = DiagonalGaussian() if posterior is None else posterior
        self.prior = prior
        self.decoder = decoder
        self.likelihood = make_likelihood(likelihood)
        # beside the parts, what builds the same model again (`vae_lib.saving`)
        self.settings: dict[str, Any] = {}

    @property
    def code_size(self) -> int:
        """The latent dimensions D."""
        return self.prior.code_size

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return next(self.parameters()).device

    def encode(self, x: Tensor, y: Tensor | None = None) -> CodeDistribution:
        """The distribution q(z|x), or q(z|x, y).

        Args:
            x: Images in [0, 1], (B, C, H, W).
            y: Labels, int64 (B,). A conditional model needs them, the others ignore them.

        Returns:
            For a diagonal Gaussian `mu` and `log_var`, each (B, D), which can be unpacked.

        Raises:
            TypeError: The images are not floating-point numbers.
            ValueError: The model is conditional and `y` is missing.
        """
        if not x.is_floating_point():
            raise TypeError(
                f"images must be floating-point numbers in [0, 1], not {x.dtype}; `batches` of a"
                " data set gives them so, or divide by 255"
            )
        parameters = self.encoder(x, y)  # (B, C, H, W) → (B, P)
        return self.posterior(parameters.to(x.dtype))  # in full precision under autocast

    def decode(self, z: Tensor, y: Tensor | None = None) -> Tensor:
        """What the likelihood needs for p(x|z), or p(x|z, y): codes (B, D) → (B, C, H, W).

        `model.likelihood` scores an image with it, shows its mean and draws from it.
        """
        return self.decoder(z, y).to(z.dtype)

    def forward(
        self, x: Tensor, y: Tensor | None = None, generator: torch.Generator | None = None
    ) -> Forward:
        """Encode, draw one z for each image, decode."""
        q = self.encode(x, y)
        z = q.rsample(generator)  # (B, D)
        return Forward(self.decode(z, y), q, z)

    @torch.no_grad()
    def sample(
        self,
        n: int,
        y: Tensor | None = None,
        *,
        draw: bool = False,
        generator: torch.Generator | None = None,
    ) -> Tensor:
        """Images (n, C, H, W) of n codes drawn from the prior, for labels y (n,) if conditional.

        They are the means of p(x|z), or with `draw` draws from it. The generator has to be on
        the model's device.
        """
        out = self.decode(self.prior.sample(n, generator), y)  # (n, D) → (n, C, H, W)
        return self.likelihood.sample(out, generator) if draw else self.likelihood.mean(out)

    @torch.no_grad()
    def reconstruct(
        self,
        x: Tensor,
        y: Tensor | None = None,
        *,
        draw: bool = False,
        generator: torch.Generator | None = None,
    ) -> Tensor:
        """Images (B, C, H, W) decoded from the codes of x.

        They are the means of p(x|z) at the mean of q(z|x), or with `draw` draws from both.
        """
        if draw:
            return self.likelihood.sample(self(x, y, generator).out, generator)
        return self.likelihood.mean(self.decode(self.encode(x, y).mean, y))


def _shapes(image_shape: ImageShape, num_classes: int) -> dict[str, Any]:
    """Both as Python's own whole numbers, which a file can hold: NumPy's would be refused there."""
    return {"image_shape": tuple(map(int, image_shape)), "num_classes": int(num_classes)}


def _prior_of(code_size: int, prior: Prior | None) -> Prior:
    """A standard normal prior unless another is given, which has to be of as many numbers."""
    if prior is None:
        return StandardNormal(code_size)
    if prior.code_size != code_size:
        raise ValueError(
            f"the prior is of {prior.code_size} numbers and code_size is {code_size}: give both"
            " the same"
        )
    return prior


class VariationalAutoencoder(VAE):
    """A fully-connected VAE, one hidden layer each way (Kingma & Welling 2014, appendix C).

    Args:
        code_size: Latent dimensions D.
        hidden_size: Units of each hidden layer.
        image_shape: (C, H, W), any size.
        num_classes: Labels of a conditional VAE; 0 for an unconditional one.
        likelihood: p(x|z), one of `vae_lib.likelihoods.LIKELIHOODS` or an object.
        prior: p(z); a standard normal by default.
        posterior: The family of q(z|x); a diagonal Gaussian by default.
    """

    def __init__(
        self,
        code_size: int = 20,
        hidden_size: int = 400,
        *,
        image_shape: ImageShape = (1, 28, 28),
        num_classes: int = 0,
        likelihood: str | Likelihood = "bernoulli",
        prior: Prior | None = None,
        posterior: Posterior | None = None,
    ) -> None:
        code_size, hidden_size = int(code_size), int(hidden_size)
        posterior = posterior or DiagonalGaussian()
        shapes = _shapes(image_shape, num_classes)
        encoder, decoder = fully_connected(
            code_size=code_size,
            num_parameters=posterior.num_parameters(code_size),
            hidden_size=hidden_size,
            **shapes,
        )
        prior = _prior_of(code_size, prior)
        super().__init__(encoder, decoder, prior, posterior, likelihood, **shapes)
        self.settings = {"code_size": code_size, "hidden_size": hidden_size, **shapes}


class ConvolutionalVAE(VAE):
    """A VAE of convolutions that halve the image, one hidden layer, and the same way back.

    `vae_lib.networks.convolutional` says why the kernels are as they are.

    Args:
        code_size: Latent dimensions D.
        channels: Channels after each convolution; each one halves height and width.
        hidden_size: Units of the fully-connected layer between the convolutions and the code.
        image_shape: (C, H, W), odd sizes too.
        num_classes: Labels of a conditional VAE; 0 for an unconditional one.
        likelihood: p(x|z), one of `vae_lib.likelihoods.LIKELIHOODS` or an object.
        prior: p(z); a standard normal by default.
        posterior: The family of q(z|x); a diagonal Gaussian by default.

    Raises:
        ValueError: The image is too small to be halved so often.
    """

    def __init__(
        self,
        code_size: int = 20,
        *,
        channels: tuple[int, ...] = (8, 32),
        hidden_size: int = 256,
        image_shape: ImageShape = (1, 28, 28),
        num_classes: int = 0,
        likelihood: str | Likelihood = "bernoulli",
        prior: Prior | None = None,
        posterior: Posterior | None = None,
    ) -> None:
        code_size, hidden_size = int(code_size), int(hidden_size)
        channels = tuple(map(int, channels))
        posterior = posterior or DiagonalGaussian()
        shapes = _shapes(image_shape, num_classes)
        encoder, decoder = convolutional(
            code_size=code_size,
            num_parameters=posterior.num_parameters(code_size),
            channels=channels,
            hidden_size=hidden_size,
            **shapes,
        )
        prior = _prior_of(code_size, prior)
        super().__init__(encoder, decoder, prior, posterior, likelihood, **shapes)
        own = {"channels": channels, "hidden_size": hidden_size}
        self.settings = {"code_size": code_size, **own, **shapes}
        self.to(memory_format=torch.channels_last)  # the same numbers, faster convolutions
