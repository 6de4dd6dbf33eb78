"""The likelihoods p(x|z): how an image is scored, shown and drawn, from what the decoder returns.

| name | a pixel is | the decoder returns |
|---|---|---|
| "bernoulli" | 0 or 1 | logits |
| "continuous-bernoulli" | any number from 0 to 1 | logits |
| "gaussian" | any number | mean and log σ |
| "discretized-logistic" | one of the 256 levels k/255 | location and log s |

The first and the last give probabilities, the two others densities. A density of pixels that are
all multiples of 1/255 compares with nothing: it grows without bound as the model settles on them.
So dequantize first (`vae_lib.data.dequantize`); then `bits_per_dim` puts it beside the discretized
logistic. Grey pixels scored by "bernoulli" are a usual training loss and compare with nothing else.

All values are in nats, for each image. Images end in (C, H, W); leading dimensions are kept.
"""

import math

import torch
import torch.nn.functional as F
from torch import Tensor

LIKELIHOODS = ("bernoulli", "continuous-bernoulli", "gaussian", "discretized-logistic")
DENSITIES = ("continuous-bernoulli", "gaussian")
LOG_2PI = math.log(2 * math.pi)
HALF_LEVEL = 0.5 / 255  # half the distance from one grey level to the next
Params = Tensor | tuple[Tensor, Tensor]  # logits; or mean and log σ, location and log s


# Bernoulli


def bernoulli_log_prob(x: Tensor, logits: Tensor) -> Tensor:
    """Log-probability of an image of independent Bernoulli pixels: minus the cross-entropy.

    Kingma & Welling 2014, appendix C.1: Σ_i x_i log p_i + (1 − x_i) log(1 − p_i), computed from
    the logits log p/(1 − p), which cannot overflow. On grey pixels it is a usual training loss,
    but no log-density: it normalizes over {0, 1} only.

    Args:
        x: Pixels in [0, 1], broadcast against the logits.
        logits: (..., C, H, W).

    Returns:
        Nats, summed over pixels and channels, (...).
    """
    x = x.expand_as(logits)
    log_prob = -F.binary_cross_entropy_with_logits(logits, x, reduction="none")  # (..., C, H, W)
    return log_prob.flatten(-3).sum(-1)  # (..., C, H, W) → (...)


# Continuous Bernoulli


def continuous_bernoulli_log_prob(x: Tensor, logits: Tensor) -> Tensor:
    """Log-density of an image of independent continuous Bernoulli pixels.

    Loaiza-Ganem & Cunningham 2019 (arXiv:1907.06845): the Bernoulli formula times the constant
    that makes it integrate to 1 over [0, 1], C(λ) = 2 artanh(1 − 2λ) / (1 − 2λ). In the logit
    η = log λ/(1 − λ) this is C = η / tanh(η/2), which holds in single precision for every η
    (`torch.distributions.ContinuousBernoulli` rounds λ and is off from |η| = 16 on).

    Args:
        x: Pixels in [0, 1], broadcast against the logits.
        logits: η, (..., C, H, W).

    Returns:
        Nats, summed over pixels and channels, (...).
    """
    half = logits / 2
    small = half.abs() < 0.05  # where the quotient is near 0 / 0: its series
    safe = torch.where(small, 1.0, half)
    quotient = (safe / safe.tanh()).log()
    series = half**2 / 3 - 7 * half**4 / 90 + 62 * half**6 / 2835
    log_c = math.log(2) + torch.where(small, series, quotient)  # log η / tanh(η/2), (..., C, H, W)
    return bernoulli_log_prob(x, logits) + log_c.flatten(-3).sum(-1)  # (..., C, H, W) → (...)


def continuous_bernoulli_mean(logits: Tensor) -> Tensor:
    """E[x] = 1 / (1 − exp(−η)) − 1 / η, which is not the parameter λ = sigmoid(η)."""
    half = logits / 2
    small = half.abs() < 0.05
    safe = torch.where(small, 1.0, half)
    series = half / 3 - half**3 / 45 + 2 * half**5 / 945
    return 0.5 + 0.5 * torch.where(small, series, 1 / safe.tanh() - 1 / safe)


def continuous_bernoulli_sample(logits: Tensor, generator: torch.Generator | None) -> Tensor:
    """The inverse of the distribution function, F⁻¹(u) = log(1 + u (e^η − 1)) / η, at uniform u."""
    u = torch.rand(
        logits.shape, generator=generator, dtype=logits.dtype, device=logits.device
    )  # (..., C, H, W)
    steep = logits.abs().clamp(min=1e-6)  # falling densities alone: e^−|η| cannot overflow
    x = torch.log1p(u * torch.expm1(-steep)) / -steep
    return torch.where(logits > 0, 1 - x, x)  # a rising one is a falling one turned round


# Gaussian


def gaussian_log_prob(x: Tensor, mean: Tensor, log_sigma: Tensor) -> Tensor:
    """Log-density of an image of independent Gaussian pixels.

    Kingma & Welling 2014, appendix C.2: Σ_i −½ (log 2π + 2 log σ + (x_i − mean_i)² / σ²).

    Args:
        x: Pixels, broadcast against the mean.
        mean: (..., C, H, W).
        log_sigma: One number for all pixels, or any shape that broadcasts against the mean.

    Returns:
        Nats, summed over pixels and channels, (...).
    """
    log_density = -0.5 * (LOG_2PI + 2 * log_sigma + (x - mean).square() * torch.exp(-2 * log_sigma))
    return log_density.flatten(-3).sum(-1)  # (..., C, H, W) → (...)


# Discretized logistic


def discretized_logistic_log_prob(x: Tensor, location: Tensor, log_scale: Tensor) -> Tensor:
    """Log-probability of an image of independent pixels with 256 levels.

    A logistic variable is rounded to the nearest level k/255; the first and the last level take
    all that lies beyond them (Salimans et al. 2017, arXiv:1701.05517, section 2.1, with a single
    component). With a and b the lower and upper edge of the level of x, minus the location,
    over s: P(x) = σ(b) − σ(a) = σ(b) σ(−a) (1 − exp(a − b)), whose logarithm never rounds to −∞.

    Args:
        x: Pixels k/255, broadcast against the location.
        location: Of the logistic density, on the scale of the pixels, (..., C, H, W).
        log_scale: log s, one number for all pixels, or any shape that broadcasts.

    Returns:
        Nats, summed over pixels and channels, (...).
    """
    a, b = ((x + side - location) * torch.exp(-log_scale) for side in (-HALF_LEVEL, HALF_LEVEL))
    is_first, is_last = x < HALF_LEVEL, x > 1 - HALF_LEVEL
    width = 2 * HALF_LEVEL * torch.exp(-log_scale)  # b − a
    below_top = torch.where(is_last, 0.0, F.logsigmoid(b))  # log σ(b); the last level: b = ∞
    above_bottom = torch.where(is_first, 0.0, F.logsigmoid(-a))  # log σ(−a); the first: a = −∞
    within = torch.where(is_first | is_last, 0.0, torch.log(-torch.expm1(-width)))
    return (below_top + above_bottom + within).flatten(-3).sum(-1)  # (..., C, H, W) → (...)


def discretized_logistic_mean(location: Tensor, log_scale: Tensor) -> Tensor:
    """E[x] = Σ_k P(x ≥ k/255) / 255 for k = 1 … 255: within [0, 1], wherever the location is."""
    inverse = torch.exp(-log_scale)
    mean = torch.zeros_like(location)
    for k in range(1, 256):
        mean += torch.sigmoid((location - (k - 0.5) / 255) * inverse)  # σ(−a) of level k
    return mean / 255


def discretized_logistic_sample(
    location: Tensor, log_scale: Tensor, generator: torch.Generator | None
) -> Tensor:
    """A logistic draw, location + s logit(u) for uniform u, rounded to one of the 256 levels."""
    u = torch.rand(
        location.shape, generator=generator, dtype=location.dtype, device=location.device
    )  # (..., C, H, W)
    draw = location + log_scale.exp() * torch.logit(u)
    return (255 * draw).round().clamp(0, 255) / 255


# Any of the four


def check_likelihood(likelihood: str) -> None:
    """Raise ValueError unless the likelihood is one of LIKELIHOODS."""
    if likelihood not in LIKELIHOODS:
        raise ValueError(f"unknown likelihood {likelihood!r}; allowed: {', '.join(LIKELIHOODS)}")


def log_likelihood(x: Tensor, params: Params, likelihood: str) -> Tensor:
    """log p(x|z) in nats, summed over pixels and channels, from what the decoder returns."""
    check_likelihood(likelihood)
    if likelihood == "bernoulli":
        return bernoulli_log_prob(x, params)
    if likelihood == "continuous-bernoulli":
        return continuous_bernoulli_log_prob(x, params)
    if likelihood == "gaussian":
        return gaussian_log_prob(x, *params)
    return discretized_logistic_log_prob(x, *params)


def likelihood_mean(params: Params, likelihood: str) -> Tensor:
    """E[x|z], the image that a figure shows, (..., C, H, W)."""
    check_likelihood(likelihood)
    if likelihood == "bernoulli":
        return torch.sigmoid(params)
    if likelihood == "continuous-bernoulli":
        return continuous_bernoulli_mean(params)
    return params[0] if likelihood == "gaussian" else discretized_logistic_mean(*params)


def likelihood_sample(
    params: Params, likelihood: str, generator: torch.Generator | None = None
) -> Tensor:
    """A draw x ~ p(x|z), (..., C, H, W), of the kind of pixels that the likelihood scores."""
    check_likelihood(likelihood)
    if likelihood == "bernoulli":
        return torch.bernoulli(torch.sigmoid(params), generator=generator)
    if likelihood == "continuous-bernoulli":
        return continuous_bernoulli_sample(params, generator)
    if likelihood == "discretized-logistic":
        return discretized_logistic_sample(*params, generator)
    mean, log_sigma = params
    eps = torch.randn(mean.shape, generator=generator, dtype=mean.dtype, device=mean.device)
    return mean + log_sigma.exp() * eps


def check_pixels(x: Tensor, likelihood: str) -> None:
    """Raise ValueError where log p(x) of these pixels would mean nothing.

    "bernoulli" needs pixels in {0, 1}, "discretized-logistic" the 256 levels k/255; the densities
    need pixels that are dequantized, or continuous in the first place, and "continuous-bernoulli"
    needs them in [0, 1].
    """
    check_likelihood(likelihood)
    has_levels = ((255 * x).round() - 255 * x).abs().max() < 1e-3  # of float32 k/255: 2e-5
    in_range = ((x >= 0) & (x <= 1)).all()
    if likelihood == "bernoulli" and not ((x == 0) | (x == 1)).all():
        raise ValueError("a Bernoulli likelihood needs binary pixels: binarize the data")
    if likelihood == "discretized-logistic" and not (has_levels and in_range):
        raise ValueError(
            "a discretized logistic likelihood needs pixels with 256 levels, k/255: as they are"
            " stored, not dequantized"
        )
    if likelihood in DENSITIES and has_levels:
        raise ValueError(
            f"the {likelihood} likelihood is a density, and these pixels are all multiples of"
            " 1/255: dequantize the data"
        )
    if likelihood == "continuous-bernoulli" and not in_range:
        raise ValueError("a continuous Bernoulli likelihood needs pixels from 0 to 1")


def bits_per_dim(log_px: Tensor, pixels: int, likelihood: str) -> Tensor:
    """Bits for each pixel and channel that the likelihood of images with 256 levels amounts to.

    Of a probability, −log₂ P(x) / P = −log P(x) / (P log 2) for P pixels. Of the density of
    dequantized pixels y = (k + u) / 256, 8 more: a level is an interval of length 1/256, so that
    log P(k) = log ∫ p(y) du / 256 ≥ E_u[log p(y)] − log 256 (Theis, van den Oord & Bethge 2016,
    arXiv:1511.01844, section 3.1). The uniform density has log p(y) = 0: 8 bits, as it must be.
    The 8 belongs to this scale: of (k + u) / 255 it would be log₂ 255, of k + u zero.

    From an ELBO, or from a dequantized density, the bits are too many rather than too few.

    Args:
        log_px: log p(x) or a bound on it, in nats, (...).
        pixels: P = C · H · W.
        likelihood: "continuous-bernoulli", "gaussian" or "discretized-logistic".

    Raises:
        ValueError: The likelihood is "bernoulli": black and white pixels have no 256 levels.
    """
    check_likelihood(likelihood)
    if likelihood == "bernoulli":
        raise ValueError("a Bernoulli likelihood scores black and white pixels, not 256 levels")
    bits = -log_px / (pixels * math.log(2))
    return bits + 8 if likelihood in DENSITIES else bits
