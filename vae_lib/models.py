"""Two variational autoencoders: one fully connected, one convolutional.

Both have the encoder q(z|x) = N(mu(x), diag(exp(log_var(x)))), the prior p(z) = N(0, I) and a
decoder p(x|z) of a chosen likelihood (Kingma & Welling 2014, arXiv:1312.6114). With
`num_classes` they become conditional on a label y (Sohn et al. 2015): the encoder and the decoder
see y as a one-hot vector. Shapes: B images of (C, H, W), codes of D numbers, K classes.
"""

from math import prod
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from vae_lib.likelihoods import Params, check_likelihood, likelihood_mean, likelihood_sample
from vae_lib.objectives import reparameterize


class Output(NamedTuple):
    """What a forward pass computes."""

    params: Params  # of p(x|z); for both Bernoulli likelihoods logits (B, C, H, W)
    mu: Tensor  # (B, D)
    log_var: Tensor  # (B, D)
    z: Tensor  # (B, D)


class VAE(nn.Module):
    """What both models share. A subclass sets three networks.

    `features` maps images (B, C, H, W) to vectors (B, F); `head` maps these, joined by the label
    if there is one, (B, F + K), to the parameters of q, (B, 2 D); `decoder` maps codes, joined by
    the label, (B, D + K), to images (B, C, H, W).
    """

    def __init__(
        self,
        code_size: int,
        image_shape: tuple[int, int, int],
        num_classes: int,
        likelihood: str,
        **own: object,
    ) -> None:
        super().__init__()
        check_likelihood(likelihood)
        self.code_size = code_size
        self.image_shape = tuple(image_shape)
        self.num_classes = num_classes
        self.likelihood = likelihood
        size = {"code_size": code_size, "image_shape": self.image_shape, "num_classes": num_classes}
        self.settings = {**size, "likelihood": likelihood, **own}  # to build the same model again
        if likelihood == "gaussian":
            self.log_sigma = nn.Parameter(torch.tensor(-2.0))  # one learned σ for all pixels
        if likelihood == "discretized-logistic":
            self.log_scale = nn.Parameter(torch.tensor(-2.0))  # one learned s for all pixels

    def encode(self, x: Tensor, y: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Parameters of q(z|x), or of q(z|x, y).

        Args:
            x: Images in [0, 1], (B, C, H, W).
            y: Labels, int64 (B,). A conditional model needs them, the others ignore them.

        Returns:
            mu and log_var = log σ², each (B, D).

        Raises:
            TypeError: The images are not floating-point numbers.
            ValueError: The model is conditional and `y` is missing.
        """
        if not x.is_floating_point():
            raise TypeError(
                f"images must be floating-point numbers in [0, 1], not {x.dtype}; `batches` of a"
                " data set gives them so, or divide by 255"
            )
        h = self._with_label(self.features(x), y)  # (B, C, H, W) → (B, F) → (B, F + K)
        q = self.head(h).to(x.dtype)  # (B, F + K) → (B, 2 D), in full precision under autocast
        mu, log_var = q.chunk(2, dim=-1)  # (B, 2 D) → 2 × (B, D)
        return mu, log_var

    def decode(self, z: Tensor, y: Tensor | None = None) -> Params:
        """Parameters of p(x|z), or of p(x|z, y), for codes z (B, D) and labels y (B,).

        Returns:
            For both Bernoulli likelihoods the logits, (B, C, H, W); for "gaussian" the mean,
            (B, C, H, W), and log σ, a scalar; for "discretized-logistic" the location and log s.
        """
        out = self.decoder(self._with_label(z, y)).to(z.dtype)  # (B, D + K) → (B, C, H, W)
        if self.likelihood == "gaussian":
            return out, self.log_sigma
        return (out, self.log_scale) if self.likelihood == "discretized-logistic" else out

    def forward(
        self, x: Tensor, y: Tensor | None = None, generator: torch.Generator | None = None
    ) -> Output:
        """Encode, draw one z for each image, decode."""
        mu, log_var = self.encode(x, y)
        z = reparameterize(mu, log_var, generator)  # (B, D)
        return Output(self.decode(z, y), mu, log_var, z)

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
        device = next(self.parameters()).device
        z = torch.randn(n, self.code_size, generator=generator, device=device)  # z ~ N(0, I)
        params = self.decode(z, y)
        if draw:
            return likelihood_sample(params, self.likelihood, generator)
        return likelihood_mean(params, self.likelihood)

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
            return likelihood_sample(self(x, y, generator).params, self.likelihood, generator)
        mu, _ = self.encode(x, y)
        return likelihood_mean(self.decode(mu, y), self.likelihood)

    def _with_label(self, h: Tensor, y: Tensor | None) -> Tensor:
        """Join the label, as a one-hot vector, to the rows of `h`."""
        if not self.num_classes:
            return h
        if y is None:
            raise ValueError("this model is conditional: it needs the labels y")
        one_hot = F.one_hot(y, self.num_classes).to(h.dtype)  # (B,) → (B, K)
        return torch.cat([h, one_hot], dim=-1)  # (B, F) → (B, F + K)


def mlp(inputs: int, hidden: int, outputs: int) -> nn.Sequential:
    """One hidden layer: (B, inputs) → (B, hidden) → (B, outputs)."""
    return nn.Sequential(nn.Linear(inputs, hidden), nn.ReLU(), nn.Linear(hidden, outputs))


class VariationalAutoencoder(VAE):
    """Fully connected, one hidden layer each way (Kingma & Welling 2014, appendix C).

    Args:
        code_size: Latent dimensions D.
        hidden_size: Units of each hidden layer.
        image_shape: (C, H, W), any size.
        num_classes: Number of labels of a conditional VAE; 0 for an unconditional one.
        likelihood: p(x|z), one of `vae_lib.likelihoods.LIKELIHOODS`.
    """

    def __init__(
        self,
        code_size: int = 20,
        hidden_size: int = 400,
        image_shape: tuple[int, int, int] = (1, 28, 28),
        num_classes: int = 0,
        likelihood: str = "bernoulli",
    ) -> None:
        super().__init__(code_size, image_shape, num_classes, likelihood, hidden_size=hidden_size)
        pixels = prod(image_shape)
        self.features = nn.Flatten()  # (B, C, H, W) → (B, C·H·W)
        # (B, C·H·W + K) → (B, hidden) → (B, 2 D)
        self.head = mlp(pixels + num_classes, hidden_size, 2 * code_size)
        self.decoder = nn.Sequential(
            # (B, D + K) → (B, hidden) → (B, C·H·W)
            *mlp(code_size + num_classes, hidden_size, pixels),
            nn.Unflatten(1, image_shape),  # (B, C·H·W) → (B, C, H, W)
        )


class ConvolutionalVAE(VAE):
    """Convolutions that halve the image, one hidden layer, and the same way back.

    Kernels of 4 with stride 2: the kernel is a multiple of the stride, so that away from the border
    the transposed convolutions write every pixel equally often (Odena et al. 2016). That makes a
    checkerboard avoidable, not absent: even and odd pixels get different weights of the kernel, and
    agree only where those have equal sums. Random weights draw one; training has to unlearn it.

    Args:
        code_size: Latent dimensions D.
        channels: Channels after each convolution; each one halves height and width.
        hidden_size: Units of the fully-connected layer between the convolutions and the code.
        image_shape: (C, H, W), odd sizes too.
        num_classes: Number of labels of a conditional VAE; 0 for an unconditional one.
        likelihood: p(x|z), one of `vae_lib.likelihoods.LIKELIHOODS`.

    Raises:
        ValueError: The image is too small to be halved so often.
    """

    def __init__(
        self,
        code_size: int = 20,
        channels: tuple[int, ...] = (8, 32),
        hidden_size: int = 256,
        image_shape: tuple[int, int, int] = (1, 28, 28),
        num_classes: int = 0,
        likelihood: str = "bernoulli",
    ) -> None:
        own = {"channels": tuple(channels), "hidden_size": hidden_size}
        super().__init__(code_size, image_shape, num_classes, likelihood, **own)
        down, up = [], []
        depth, size = image_shape[0], tuple(image_shape[1:])  # 1 and (28, 28)
        for wider in channels:
            half = tuple(pixels // 2 for pixels in size)  # (14, 14), then (7, 7)
            if min(half) < 1:
                smallest = 2 ** len(channels)
                raise ValueError(f"images must have {smallest}×{smallest} pixels or more")
            odd = tuple(pixels % 2 for pixels in size)  # what 2 · half lacks
            # (B, depth, H, W) → (B, wider, H // 2, W // 2)
            down += [nn.Conv2d(depth, wider, kernel_size=4, stride=2, padding=1), nn.ReLU()]
            # (B, wider, H // 2, W // 2) → (B, depth, H, W): before what leads from there to x
            back = nn.ConvTranspose2d(wider, depth, 4, stride=2, padding=1, output_padding=odd)
            up = [nn.ReLU(), back, *up]
            depth, size = wider, half
        top = (depth, *size)  # (32, 7, 7)
        self.features = nn.Sequential(*down, nn.Flatten())  # (B, C, H, W) → (B, 32·7·7)
        # (B, 32·7·7 + K) → (B, hidden) → (B, 2 D)
        self.head = mlp(prod(top) + num_classes, hidden_size, 2 * code_size)
        self.decoder = nn.Sequential(
            # (B, D + K) → (B, hidden) → (B, 32·7·7)
            *mlp(code_size + num_classes, hidden_size, prod(top)),
            nn.Unflatten(1, top),  # (B, 32·7·7) → (B, 32, 7, 7)
            *up,  # (B, 32, 7, 7) → (B, 8, 14, 14) → (B, C, H, W)
        )
        self.to(memory_format=torch.channels_last)  # the same numbers, faster convolutions
