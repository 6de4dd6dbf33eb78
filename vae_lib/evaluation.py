"""Judging a trained model: rate and distortion, log-likelihood, active units.

All figures are in nats, per example first and averaged over the examples last. `batches` is any
iterable of (x, y) with images (B, C, H, W) in [0, 1] and labels (B,), such as
`data.test.batches(500)`.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from vae_lib.likelihoods import check_pixels, log_likelihood
from vae_lib.models import VAE
from vae_lib.objectives import kl_per_dim, log_weights, reparameterize
from vae_lib.runtime import on_device

Batches = Iterable[tuple[Tensor, Tensor]]


class RateDistortion(NamedTuple):
    """Averages over a data set, in nats for each image."""

    distortion: float  # −E_q[log p(x|z)], the reconstruction term
    rate: float  # KL(q(z|x) ‖ p(z))

    @property
    def elbo(self) -> float:
        """−(distortion + rate)."""
        return -(self.distortion + self.rate)


@torch.no_grad()
def rate_distortion(
    model: VAE, batches: Batches, generator: torch.Generator | None = None
) -> RateDistortion:
    """The two terms of the ELBO, with one sample of z for each image.

    Alemi et al. 2018 (arXiv:1711.00464), equations 3 and 4.

    Args:
        model: A trained model.
        batches: Images and labels, or images alone.
        generator: Source of the samples, on the model's device.

    Returns:
        Distortion and rate in nats, averaged over all images.
    """
    device = next(model.parameters()).device
    totals = torch.zeros(2, dtype=torch.float64)  # summed distortion and rate
    count = 0
    for batch in batches:
        x, y = on_device(batch, device)
        params, mu, log_var, _ = model(x, y, generator)
        distortion = -log_likelihood(x, params, model.likelihood)  # (B,)
        rate = kl_per_dim(mu, log_var).sum(-1)  # (B, D) → (B,)
        totals += torch.stack([distortion.sum(), rate.sum()]).cpu().double()
        count += len(x)
    if count == 0:
        raise ValueError("there are no images to evaluate on")
    distortion, rate = (totals / count).tolist()
    return RateDistortion(distortion, rate)


@dataclass(frozen=True)
class LogLikelihood:
    """Importance-sampled log p(x) of each image, with the quality of the estimate."""

    log_px: Tensor  # (N,), nats
    ess: Tensor  # (N,), effective sample size of the importance weights, between 1 and K

    @property
    def mean(self) -> float:
        """Average log p(x) in nats; its negative is the NLL that papers report."""
        return self.log_px.double().mean().item()

    @property
    def standard_error(self) -> float:
        """Of the mean, from the scatter between images (which the sampling noise adds to)."""
        return (self.log_px.double().std() / math.sqrt(len(self.log_px))).item()

    def __repr__(self) -> str:
        return (
            f"log p(x) = {self.mean:.2f} ± {self.standard_error:.2f} nats over {len(self.log_px)} "
            f"images, median effective sample size {self.ess.median():.1f}"
        )


@torch.no_grad()
def importance_log_likelihood(
    model: VAE,
    batches: Batches,
    samples: int = 5000,
    at_once: int = 2000,
    generator: torch.Generator | None = None,
) -> LogLikelihood:
    """Estimate log p(x) = log E_q[p(x, z) / q(z|x)] with `samples` draws from q for each image.

    Burda et al. 2016 (arXiv:1509.00519), section 5. In expectation the estimate lies below
    log p(x), by about (1/ess − 1/samples) / 2 once that is small; trust it where `ess` is well
    above 1.

    Args:
        model: A trained model.
        batches: Images and labels: binarized for a Bernoulli likelihood, with their 256 levels for
            a discretized logistic one, dequantized for a density.
        samples: Importance samples K for each image.
        at_once: Images decoded at a time, about: so few that they stay in the processor's cache.
        generator: Source of the samples, on the model's device.

    Returns:
        log p(x) and the effective sample size (Σw)² / Σw² for each image.

    Raises:
        ValueError: Pixels whose log p(x) would mean nothing: grey ones for a Bernoulli likelihood,
            those of 256 levels for a density (`vae_lib.likelihoods.check_pixels`).
    """
    device = next(model.parameters()).device
    log_px, ess = [], []
    for x, y in batches:
        x, y = x.to(device), y.to(device)
        check_pixels(x, model.likelihood)
        mu, log_var = model.encode(x, y)  # 2 × (B, D)
        log_sum = torch.full((len(x),), -math.inf, device=device)  # log Σ_k w_k
        log_sum_sq = log_sum.clone()  # log Σ_k w_k²
        chunk = max(1, at_once // len(x))  # samples of each image
        for start in range(0, samples, chunk):
            k = min(chunk, samples - start)
            log_w = _log_weights(model, x, y, mu, log_var, k, generator)  # (k, B)
            log_sum = torch.logaddexp(log_sum, log_w.logsumexp(0))  # (k, B) → (B,)
            log_sum_sq = torch.logaddexp(log_sum_sq, (2 * log_w).logsumexp(0))
        log_px.append((log_sum - math.log(samples)).cpu())
        ess.append((2 * log_sum - log_sum_sq).exp().cpu())
    return LogLikelihood(torch.cat(log_px), torch.cat(ess))


def _log_weights(
    model: VAE,
    x: Tensor,
    y: Tensor,
    mu: Tensor,
    log_var: Tensor,
    k: int,
    generator: torch.Generator | None,
) -> Tensor:
    """log w for k samples of each image, (k, B)."""
    b, d = mu.shape
    z = reparameterize(mu.expand(k, b, d), log_var.expand(k, b, d), generator)  # (k, B, D)
    params = model.decode(z.flatten(0, 1), y.repeat(k))  # (k·B, D) → (k·B, C, H, W)
    if isinstance(params, tuple):  # the second is one number for all pixels
        params = params[0].unflatten(0, (k, b)), params[1]  # (k, B, C, H, W) and ()
    else:
        params = params.unflatten(0, (k, b))  # (k·B, C, H, W) → (k, B, C, H, W)
    log_px_z = log_likelihood(x, params, model.likelihood)  # (k, B): x is broadcast
    return log_weights(log_px_z, z, mu, log_var)  # (k, B)


class Codes(NamedTuple):
    """What the encoder makes of a data set."""

    mu: Tensor  # (N, D)
    log_var: Tensor  # (N, D)
    labels: Tensor  # (N,)


@torch.no_grad()
def encode_all(model: VAE, batches: Batches) -> Codes:
    """Encode a whole data set.

    Args:
        model: A trained model.
        batches: Images and labels.

    Returns:
        mu and log_var, each (N, D), and the labels (N,), on the CPU.
    """
    device = next(model.parameters()).device
    mu, log_var, labels = [], [], []
    for x, y in batches:
        m, v = model.encode(x.to(device), y.to(device))  # 2 × (B, D)
        mu.append(m.cpu())
        log_var.append(v.cpu())
        labels.append(y.cpu())
    return Codes(torch.cat(mu), torch.cat(log_var), torch.cat(labels))


class ActiveUnits(NamedTuple):
    """Which latent dimensions carry information about the image."""

    variance: Tensor  # (D,), variance over the images of the posterior mean
    active: Tensor  # (D,), bool

    @property
    def count(self) -> int:
        """Number of active dimensions."""
        return int(self.active.sum())


def active_units(model: VAE, batches: Batches, threshold: float = 0.01) -> ActiveUnits:
    """A unit is active when Var_x(E_q(z_d|x)[z_d]) exceeds the threshold.

    Burda et al. 2016 (arXiv:1509.00519), section 5.2.

    Args:
        model: A trained model.
        batches: Images and labels.
        threshold: The paper takes 0.01.
    """
    variance = encode_all(model, batches).mu.double().var(dim=0)  # (N, D) → (D,)
    return ActiveUnits(variance, variance > threshold)
