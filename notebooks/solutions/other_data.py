"""Solutions of the exercises in “Other data, other likelihoods”. All values are in nats,
but for bits per dimension."""

import math

import torch
from torch import Tensor


def bits_on_scale(log_density: float, pixels: int, level_width: float) -> float:
    """Bits per dimension from the log-density of an image whose levels lie `level_width` apart.

    log p(k) ≥ E_u[log p(y)] + P log(level_width), divided by −P log 2.
    """
    return -log_density / (pixels * math.log(2)) - math.log2(level_width)


def twin_weight(sigma: float, beta: float, new_sigma: float) -> float:
    """The KL weight with which a Gaussian of width `new_sigma` trains the same networks.

    E / 2σ² + β R, times σ² / σ'², is E / 2σ'² + (β σ² / σ'²) R.
    """
    return beta * sigma**2 / new_sigma**2


def discretized_gaussian_log_prob(x: Tensor, mean: Tensor, sigma: float) -> Tensor:
    """Log-probability of each pixel: a Gaussian variable, rounded to one of the 256 levels.

    Args:
        x: Pixels k/255.
        mean: Of the Gaussian, on the scale of the pixels, of the same shape.
        sigma: Its standard deviation.

    Returns:
        Of the same shape. The first and the last level take all that lies beyond them.
    """
    log_cdf = torch.special.log_ndtr  # log Φ
    below = torch.where(x > 1 - 0.5 / 255, math.inf, (x + 0.5 / 255 - mean) / sigma)
    above = torch.where(x < 0.5 / 255, -math.inf, (x - 0.5 / 255 - mean) / sigma)
    right = above > 0  # Φ(b) − Φ(a) = Φ(−a) − Φ(−b): the tails without cancellation
    high = torch.where(right, -above, below)
    low = torch.where(right, -below, above)
    return log_cdf(high) + torch.log(-torch.expm1(log_cdf(low) - log_cdf(high)))


def least_bits() -> tuple[float, float, float]:
    """The fewest bits of any density, the fewest of a Gaussian, and its width in levels.

    E_u[(y − middle)²] = Δ²/12 for levels of width Δ, so the best Gaussian has σ = Δ / √12 and costs
    ½ log₂(2πe σ²) − log₂ Δ.
    """
    return 0.0, 0.5 * math.log2(2 * math.pi * math.e / 12), 1 / math.sqrt(12)


def hidden_weight(pixels: int) -> float:
    """The β of a loss that averages −log p over the pixels and sums the KL term."""
    return float(pixels)


def left_in_use() -> int:
    """How many dimensions stay in use: none. The water P σ² lies at the whole variance."""
    return 0


def stop_early(losses: list[float], patience: int) -> tuple[int, int]:
    """When to stop, and which epoch to keep; both count from 1.

    Args:
        losses: The validation loss after each epoch.
        patience: Stop once so many epochs in a row have not improved on the best.
    """
    best = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best]:
            best = epoch
        if epoch - best >= patience:
            return epoch + 1, best + 1
    return len(losses), best + 1


def correlation_bits(residuals: Tensor) -> float:
    """What it costs to score correlated channels one by one, in bits per dimension.

    KL(N(0, Σ) ‖ Π_c N(0, Σ_cc)) = −½ log det Q, with the correlations Q of the channels, for each
    pixel; a pixel has C channels.

    Args:
        residuals: Of images under p(x|z), x minus the mean, (B, C, H, W).
    """
    channels = residuals.shape[1]
    values = residuals.transpose(0, 1).flatten(1)  # (B, C, H, W) → (C, B·H·W)
    nats = -0.5 * torch.corrcoef(values).logdet()  # for each pixel
    return nats.item() / (channels * math.log(2))
