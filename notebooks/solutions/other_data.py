"""Solutions of the exercises in “Other data, other likelihoods”. All values are in nats,
but for bits per dimension."""

import math

import torch
from torch import Tensor


def sigma_map(x: Tensor, mean: Tensor) -> Tensor:
    """The most probable σ of each pixel: the root of its mean squared error over the images.

    Args:
        x: Images, (B, C, H, W).
        mean: Their means under p(x|z), (B, C, H, W).

    Returns:
        (C, H, W).
    """
    return (x - mean).square().mean(0).sqrt()  # (B, C, H, W) → (C, H, W)


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


def bits_on_scale(log_density: float, pixels: int, level_width: float) -> float:
    """Bits per dimension from the log-density of an image whose levels lie `level_width` apart.

    log P(x) ≥ E_u[log p(y)] + P log(level_width), divided by −P log 2.
    """
    return -log_density / (pixels * math.log(2)) - math.log2(level_width)


def correlation_bits(residuals: Tensor) -> float:
    """What it costs to score correlated channels one by one, in bits per dimension.

    KL(N(0, Σ) ‖ Π_c N(0, Σ_cc)) = −½ log det R, with the correlations R of the channels, for each
    pixel; a pixel has C channels.

    Args:
        residuals: Of images under p(x|z), x minus the mean, (B, C, H, W).
    """
    channels = residuals.shape[1]
    values = residuals.transpose(0, 1).flatten(1)  # (B, C, H, W) → (C, B·H·W)
    nats = -0.5 * torch.corrcoef(values).logdet()  # for each pixel
    return nats.item() / (channels * math.log(2))


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
