"""The models of chapter 14: the kinds that it compares, and how they are put together.

Those with a label are all of one size. Those that complete a digit see a quadrant of it in the
place of the label.
"""

from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor, nn

from experiments.common import EXPERIMENTS
from vae_lib import VariationalAutoencoder
from vae_lib.data import ImageSet
from vae_lib.kl import kl_per_dim
from vae_lib.networks import mlp
from vae_lib.objectives import Terms, elbo
from vae_lib.posteriors import DiagonalNormal
from vae_lib.priors import Prior, StandardNormal
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "conditional"
KINDS = ("plain", "conditional", "decoder-only", "encoder-only", "shuffled", "learned-prior")
HIDDEN, LABELS = 128, 10
BATCH = 128


# ── a label ────────────────────────────────────────────────────────────────────────────────────


class Blind(nn.Module):
    """A network that is told the label 0, whatever it is: a constant one-hot vector is a bias."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, inputs: Tensor, y: Tensor) -> Tensor:
        """What the network returns for the label 0."""
        return self.network(inputs, torch.zeros_like(y))


class GivenPrior(Prior):
    """A prior p(z|y) that has to be told its condition, (B, …): `of(y)` is a distribution."""

    def of(self, y: Tensor) -> DiagonalNormal:
        """p(z|y), 2 × (B, D)."""
        raise NotImplementedError

    def log_prob(self, z: Tensor) -> Tensor:
        """It has no density without a condition."""
        raise NotImplementedError("this prior needs its condition: call of(y).log_prob(z)")

    def sample(self, n: int, generator: torch.Generator | None = None) -> Tensor:
        """It cannot be drawn from without a condition."""
        raise NotImplementedError("this prior needs its condition: call of(y).rsample()")


class LabelPrior(GivenPrior):
    """p(z|y): a Gaussian for each of K labels, with learned means and variances."""

    name = "label"

    def __init__(self, code_size: int, labels: int = LABELS) -> None:
        super().__init__(code_size, labels=labels)
        self.mu = nn.Parameter(torch.zeros(labels, code_size))  # (K, D)
        self.log_var = nn.Parameter(torch.zeros(labels, code_size))  # (K, D)

    def of(self, y: Tensor) -> DiagonalNormal:
        """p(z|y) for each label, (B,) → 2 × (B, D)."""
        return DiagonalNormal(self.mu[y], self.log_var[y])


def kl_between(q: DiagonalNormal, p: DiagonalNormal) -> Tensor:
    """KL(q ‖ p) of diagonal Gaussians, 2 × (B, D) each → (B,)."""
    shift = (q.mu - p.mu) / (0.5 * p.log_var).exp()  # in units of p, (B, D)
    return kl_per_dim(shift, q.log_var - p.log_var).sum(1)


def given_elbo(
    model: VAE,
    x: Tensor,
    y: Tensor,
    *,
    epochs_done: float = 0.0,
    generator: torch.Generator | None = None,
) -> Terms:
    """The negative ELBO of a model whose prior is told the condition."""
    del epochs_done
    out, q, _ = model(x, y, generator)
    log_px_z = model.likelihood.log_prob(x, out)  # (B,)
    kl = kl_between(q, model.prior.of(y))  # (B,)
    return Terms(-elbo(log_px_z, kl).mean(), -log_px_z.mean(), kl.mean())


def build(kind: str, code_size: int = 10) -> VAE:
    """An untrained model. A "shuffled" one differs from a "conditional" one in its data alone."""
    if kind not in KINDS:
        raise ValueError(f"unknown kind {kind!r}; known: {', '.join(KINDS)}")
    prior = LabelPrior(code_size) if kind == "learned-prior" else None
    model = VariationalAutoencoder(
        code_size, HIDDEN, num_classes=0 if kind == "plain" else LABELS, prior=prior
    )
    if kind == "decoder-only":
        model.encoder = Blind(model.encoder)
    if kind == "encoder-only":
        model.decoder = Blind(model.decoder)
    return model


def prior_of(model: VAE, y: Tensor) -> DiagonalNormal:
    """p(z|y), which is N(0, I) for most kinds, (B,) → 2 × (B, D)."""
    if isinstance(model.prior, StandardNormal):
        zero = torch.zeros(len(y), model.code_size)
        return DiagonalNormal(zero, zero)
    return model.prior.of(y)


class Separate(nn.Module):
    """A VAE of its own for each label: nothing is shared between them."""

    def __init__(self, models: list[VAE]) -> None:
        super().__init__()
        self.models = nn.ModuleList(models)
        self.code_size, self.likelihood = models[0].code_size, models[0].likelihood

    def encode(self, x: Tensor, y: Tensor) -> DiagonalNormal:
        """q(z|x, y) by the encoder of the label, 2 × (B, D)."""
        mu, log_var = (torch.zeros(len(x), self.code_size) for _ in range(2))
        for label, model in enumerate(self.models):
            own = y == label
            mu[own], log_var[own] = model.encode(x[own])
        return DiagonalNormal(mu, log_var)

    def decode(self, z: Tensor, y: Tensor) -> Tensor:
        """What the decoder of the label returns, (B, 1, 28, 28)."""
        out = torch.zeros(len(z), 1, 28, 28)
        for label, model in enumerate(self.models):
            own = y == label
            out[own] = model.decode(z[own])
        return out


# ── a quadrant ─────────────────────────────────────────────────────────────────────────────────

COMPLETIONS = ("baseline", "no condition", "fixed prior", "learned prior")
SEEN, MISSING = 196, 588  # pixels


def split(x: Tensor) -> tuple[Tensor, Tensor]:
    """The lower left quadrant, and all other pixels, (B, 1, 28, 28) → (B, 196), (B, 1, 1, 588)."""
    seen = x[:, :, 14:, :14].flatten(1)  # (B, 196)
    missing = torch.cat([x[:, :, :14].flatten(1), x[:, :, 14:, 14:].flatten(1)], dim=1)
    return seen, missing.view(-1, 1, 1, MISSING)


def join(seen: Tensor, missing: Tensor) -> Tensor:
    """The image of both parts, (B, 196), (B, 1, 1, 588) → (B, 1, 28, 28)."""
    top, corner = missing.flatten(1).split([392, 196], dim=1)
    x = torch.zeros(len(seen), 1, 28, 28)
    x[:, 0, :14] = top.view(-1, 14, 28)
    x[:, 0, 14:, :14] = seen.view(-1, 14, 14)
    x[:, 0, 14:, 14:] = corner.view(-1, 14, 14)
    return x


class Joined(nn.Module):
    """A network that sees its input and the condition side by side."""

    def __init__(self, inputs: int, condition: int, outputs: int, shape: tuple[int, ...]) -> None:
        super().__init__()
        self.layers, self.shape = mlp(inputs + condition, HIDDEN, outputs), shape

    def forward(self, inputs: Tensor, condition: Tensor) -> Tensor:
        """(B, …), (B, C) → (B, inputs + C) → (B, outputs), in the shape that is wanted."""
        joined = torch.cat([inputs.flatten(1), condition], dim=1)
        return self.layers(joined).view(-1, *self.shape)


class WithoutCondition(Joined):
    """The same without the condition."""

    def __init__(self, inputs: int, outputs: int, shape: tuple[int, ...]) -> None:
        super().__init__(inputs, 0, outputs, shape)

    def forward(self, inputs: Tensor, condition: Tensor) -> Tensor:
        """(B, …) → (B, outputs)."""
        return super().forward(inputs, condition[:, :0])


class PriorNetwork(GivenPrior):
    """p(z|c): a Gaussian whose mean and variance a network computes from the condition c."""

    name = "network"

    def __init__(self, code_size: int, condition: int = SEEN) -> None:
        super().__init__(code_size, condition=condition)
        self.network = Joined(0, condition, 2 * code_size, (2 * code_size,))

    def of(self, y: Tensor) -> DiagonalNormal:
        """p(z|c) for conditions c, here called y, (B, C) → 2 × (B, D)."""
        return DiagonalNormal(*self.network(y[:, :0], y).chunk(2, dim=1))


def build_completion(kind: str, code_size: int = 10) -> VAE:
    """A VAE of the missing pixels. The baseline is one whose code is not used by anything."""
    shape = (1, 1, MISSING)
    seen = 0 if kind == "no condition" else SEEN
    if kind == "no condition":
        encoder = WithoutCondition(MISSING, 2 * code_size, (2 * code_size,))
        decoder = WithoutCondition(code_size, MISSING, shape)
    else:
        encoder = Joined(MISSING, seen, 2 * code_size, (2 * code_size,))
        decoder = Joined(code_size, seen, MISSING, shape)
    prior = PriorNetwork(code_size) if kind == "learned prior" else StandardNormal(code_size)
    return VAE(encoder, decoder, prior, image_shape=shape)


def regression(
    model: VAE,
    x: Tensor,
    y: Tensor,
    *,
    epochs_done: float = 0.0,
    generator: torch.Generator | None = None,
) -> Terms:
    """The cross-entropy of the missing pixels for the code 0: a network without a code."""
    del epochs_done, generator
    out = model.decode(torch.zeros(len(x), model.code_size), y)  # (B, 1, 1, 588)
    recon = -model.likelihood.log_prob(x, out).mean()
    return Terms(recon, recon, torch.zeros(()))


class Batches:
    """Training images in a fresh order in each epoch; nothing is evaluated between the epochs.

    Args:
        images: What is trained on.
        seed: Of the order and of the pixels.
        halved: Give what is missing and what is seen of an image, not the image and its label.
    """

    def __init__(self, images: ImageSet, seed: int, halved: bool = False) -> None:
        self.images, self.halved = images, halved
        self.generator = torch.Generator().manual_seed(seed)

    def __len__(self) -> int:
        return -(-len(self.images) // BATCH)

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        for x, y in self.images.batches(BATCH, shuffle=True, generator=self.generator):
            yield split(x)[::-1] if self.halved else (x, y)


def path_of(name: str, folder: Path = FOLDER) -> Path:
    """Where saved weights lie."""
    return folder / f"{name}.pt"
