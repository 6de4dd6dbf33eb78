"""log p(x) by importance sampling, in nats for each image."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from vae_lib.evaluation.rate_distortion import Batches
from vae_lib.posteriors import CodeDistribution
from vae_lib.vae import VAE


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
        """Standard error of the mean, from the scatter between images and of the sampling."""
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
    log p(x), by about (1/ess − 1/samples) / 2 if the variance of the weights is moderate. A small
    `ess` is a warning. A large one is reassuring only if it grows in proportion to `samples`
    (chapter 9).

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
            those of 256 levels for a density (`Likelihood.check_pixels`).
    """
    device = model.device
    log_px, ess = [], []
    for x, y in batches:
        x, y = x.to(device), y.to(device)
        model.likelihood.check_pixels(x)
        q = model.encode(x, y)
        log_sum = torch.full((len(x),), -math.inf, device=device)  # log Σ_k w_k
        log_sum_sq = log_sum.clone()  # log Σ_k w_k²
        chunk = max(1, at_once // len(x))  # samples of each image
        for start in range(0, samples, chunk):
            k = min(chunk, samples - start)
            z = q.rsample(generator, samples=k)  # (k, B, D)
            log_w = _log_weights(model, x, y, q, z)  # (k, B)
            log_sum = torch.logaddexp(log_sum, log_w.logsumexp(0))  # (k, B) → (B,)
            log_sum_sq = torch.logaddexp(log_sum_sq, (2 * log_w).logsumexp(0))
        log_px.append((log_sum - math.log(samples)).cpu())
        ess.append((2 * log_sum - log_sum_sq).exp().cpu())
    return LogLikelihood(torch.cat(log_px), torch.cat(ess))


def _log_weights(model: VAE, x: Tensor, y: Tensor, q: CodeDistribution, z: Tensor) -> Tensor:
    """log w = log p(x|z) + log p(z) − log q(z|x) for z of each image, (k, B, D) → (k, B)."""
    out = model.decode(z.flatten(0, 1), y.repeat(len(z)))  # (k·B, D) → (k·B, C, H, W)
    out = out.unflatten(0, (len(z), len(x)))  # (k·B, C, H, W) → (k, B, C, H, W)
    log_px_z = model.likelihood.log_prob(x, out)  # (k, B): x is broadcast
    return log_px_z + model.prior.log_prob(z) - q.log_prob(z)  # (k, B)
