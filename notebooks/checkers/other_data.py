"""Checks for the code exercises of “Other data, other likelihoods”.

Each takes the reader's function, prints one line if it is right, and otherwise raises
AssertionError with a message that says what is wrong and where to look.
"""

import math
from collections.abc import Callable
from numbers import Real

import torch
from torch import Tensor
from torch.distributions import Normal

from .answers import draws

LEVELS = torch.arange(256, dtype=torch.float64) / 255


def _tensor(value: object, shape: tuple[int, ...]) -> Tensor:
    assert value is not None, "The function returned None. Is there a return?"
    assert isinstance(value, Tensor), (
        f"The function returned {type(value).__name__}. Return a PyTorch tensor."
    )
    assert tuple(value.shape) == shape, f"The result has shape {tuple(value.shape)}, not {shape}."
    return value.double()


def _number(value: object, what: str) -> float:
    assert value is not None, f"The function returned None. Return {what}."
    one = isinstance(value, Real) or (isinstance(value, Tensor) and value.numel() == 1)
    assert one, f"Return {what}, one number, not {value!r}."
    return float(value)


def _near(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=1e-5, abs_tol=1e-9)


def check_sigma_map(sigma_map: Callable[[Tensor, Tensor], Tensor]) -> None:
    """Check the root of the mean squared error of each pixel."""
    mean, spread = draws(50, 2, 3, 4, seed=0), draws(2, 3, 4, seed=1).exp()
    x = mean + 0.3 + spread * draws(50, 2, 3, 4, seed=2)
    value = sigma_map(x.clone(), mean.clone())
    if isinstance(value, Tensor):
        assert tuple(value.shape) != (50, 2, 3, 4), (
            "One σ for each pixel of each image has nothing to average over: it would be the error "
            "itself. Average over the images."
        )
        assert value.ndim > 0, "One σ for all pixels is what the model has. Keep the pixels apart."
    value = _tensor(value, (2, 3, 4))
    squares = (x - mean).square()
    exact = squares.mean(0).sqrt()
    right = torch.allclose(value, exact, rtol=1e-6)
    wrong = (
        (squares.mean(0), "This is σ². Take the root."),
        ((x - mean).std(0), "The standard deviation takes the average error away first. The mean "
                            "of p(x|z) stays where it is: average the squares."),
        ((x - mean).std(0, correction=0), "This takes the average error away first. The mean of "
                                          "p(x|z) stays where it is: average the squares."),
        (squares.mean(0).sqrt().log(), "This is log σ."),
        ((squares.sum(0) / 49).sqrt(), "Divide by the number of images, not by one less: no mean "
                                       "has been estimated, and the most probable σ is asked for."),
        ((x - mean).abs().mean(0), "The mean absolute error is the scale of a Laplace density. "
                                   "For a Gaussian average the squares."),
        (x.std(0), "The spread of the pixel itself. What is left after the mean counts."),
    )  # fmt: skip
    for other, message in wrong:
        assert right or not torch.allclose(value, other, rtol=1e-6), message
    assert right, (
        f"The first pixel has σ = {exact[0, 0, 0]:.4f} here, not {value[0, 0, 0]:.4f}. Set the "
        "derivative of the log-density with respect to σ to 0."
    )
    print("Correct. Each pixel has the σ of its own errors.")


def check_discretized_gaussian_log_prob(
    log_prob: Callable[[Tensor, Tensor, float], Tensor],
) -> None:
    """Check log(Φ(b) − Φ(a)), with open ends, level by level and far out."""
    for mean, sigma in ((0.4, 0.1), (0.0, 0.02), (1.2, 0.5), (-0.3, 0.2)):
        location = torch.full_like(LEVELS, mean)
        value = _tensor(log_prob(LEVELS.clone(), location, sigma), (256,))
        density = Normal(mean, sigma)
        edges = (torch.arange(1, 256, dtype=torch.float64) - 0.5) / 255
        cdf = density.cdf(edges)
        ends = torch.zeros(1, dtype=torch.float64), torch.ones(1, dtype=torch.float64)
        exact = torch.cat([ends[0], cdf, ends[1]]).diff()  # (256,)
        found = value.exp()
        total = found.sum().item()
        outer = torch.tensor([-0.5, 255.5], dtype=torch.float64) / 255
        closed = torch.cat([density.cdf(outer[:1]), cdf, density.cdf(outer[1:])]).diff()
        right = torch.allclose(found, exact, rtol=1e-3, atol=1e-9)  # float32 has three digits here
        assert right or not torch.allclose(found, closed, rtol=1e-4, atol=1e-9), (
            f"At the mean {mean} the 256 probabilities sum to {total:.4f}. The first and the last "
            "level take all that lies beyond them: there the edge is at infinity."
        )
        height = density.log_prob(LEVELS)
        assert right or not torch.allclose(value, height, atol=1e-6), (
            "This is the density in the middle of the level, not the probability of the level."
        )
        assert right or not torch.allclose(value, height - math.log(255), atol=1e-6), (
            "Density times width is near the probability of a level while σ is wide, and beyond "
            "the first and the last level it is not. Take the difference of two Φ."
        )
        assert right or not torch.allclose(value, exact, atol=1e-9), (
            "These are probabilities. Return their logarithms."
        )
        assert right, (
            f"At the mean {mean}, σ = {sigma}, the 256 probabilities sum to {total:.4f}; that of "
            f"level 100 is {exact[100]:.6f}, not {found[100]:.6f}."
        )
    far_out = ((0.5, 2.0, -453.244), (0.5, -1.0, -453.244), (0.0, 3.0, -1802.661))
    for x, mean, exact in far_out:  # computed with 400 digits
        far = _tensor(log_prob(*torch.tensor([[x], [mean]], dtype=torch.float64), 0.05), (1,))
        assert far.isfinite().all(), (
            "Far from the mean Φ(b) − Φ(a) rounds to 0, and its logarithm to −∞. Use log Φ, "
            "torch.special.log_ndtr, on the side where Φ is small, and expm1 for the difference."
        )
        assert abs(far.item() - exact) < 1, (
            f"At x = {x}, mean {mean}, σ = 0.05 it is {exact:.1f}, not {far.item():.1f}: "
            "finite, but a floor and no probability. Use log Φ, torch.special.log_ndtr."
        )
    print("Correct. The 256 probabilities sum to 1, wherever the mean is.")


def check_bits_on_scale(bits: Callable[[float, int, float], float]) -> None:
    """Check −log p / (P log 2) − log₂ of the width of a level."""
    for log_density, pixels, width in ((0.0, 784, 1 / 256), (100.0, 3072, 2 / 256), (-80.0, 5, 1)):
        found = _number(bits(log_density, pixels, width), "bits per dimension")
        exact = -log_density / (pixels * math.log(2)) - math.log2(width)
        wrong = {
            -log_density / (pixels * math.log(2)) + math.log2(width): (
                "The sign of the width: a narrow level catches little probability, which costs "
                "more bits."
            ),
            -log_density / (pixels * math.log(2)): "The width of a level lacks.",
            -log_density / (pixels * math.log(2)) + 8: (
                "8 bits belong to levels that lie 1/256 apart. Here they lie further apart or "
                "closer together."
            ),
            -log_density / pixels - math.log(width): "These are nats. Divide by log 2.",
            log_density / (pixels * math.log(2)) - math.log2(width): (
                "The sign of the log-density: a larger density costs fewer bits."
            ),
            -log_density / (pixels * math.log(2)) - math.log2(width) / pixels: (
                "Each of the P pixels has a level of that width: the logarithm counts P times, "
                "and is then divided by P."
            ),
            -log_density / math.log(2) - pixels * math.log2(width): (
                "These are the bits of the whole image. Divide by the number of pixels."
            ),
        }
        for other, message in wrong.items():
            assert _near(found, exact) or not _near(found, other), message
        assert _near(found, exact), (
            f"For log p = {log_density}, {pixels} pixels and levels {width:.4f} apart it is "
            f"{exact:.4f} bits, not {found:.4f}."
        )
    print("Correct. The uniform density on 256 levels costs 8 bits on every scale.")


def check_correlation_bits(bits: Callable[[Tensor], float]) -> None:
    """Check −½ log₂ det R / C, with the correlations R of the channels over images and pixels."""
    mix = torch.tensor([[1.0, 0.8, 0.5], [0.0, 0.6, 0.3], [0.0, 0.0, 2.0]], dtype=torch.float64)
    residuals = (draws(40, 5, 6, 3, seed=3) @ mix).movedim(-1, 1)  # (B, C, H, W)
    found = _number(bits(residuals), "bits per dimension")
    values = residuals.transpose(0, 1).flatten(1)
    log_det = torch.corrcoef(values).logdet().item()
    exact = -0.5 * log_det / (3 * math.log(2))
    covariance = -0.5 * values.cov().logdet().item() / (3 * math.log(2))
    mixed = torch.corrcoef(residuals.reshape(3, -1)).logdet().item()
    wrong = {
        0.5 * log_det / (3 * math.log(2)): (
            "The sign: the determinant of correlations is below 1, its logarithm negative."
        ),
        -log_det / (3 * math.log(2)): "Half of the logarithm: the ½ lacks.",
        -0.5 * log_det / math.log(2): "This is for a pixel. It has C channels: divide by C.",
        -0.5 * log_det / 3: "These are nats. Divide by log 2.",
        covariance: (
            "The covariance holds the spread of each channel too, and each channel's own σ can "
            "take care of that. Take the correlations."
        ),
        -0.5 * mixed / (3 * math.log(2)): (
            "The axes are mixed up. Bring the channels to the front (transpose), then flatten."
        ),
    }
    for other, message in wrong.items():
        assert _near(found, exact) or not _near(found, other), message
    assert _near(found, exact), f"It is {exact:.5f} bits here, not {found:.5f}."
    print("Correct. Channels without correlation cost nothing.")


def check_stop_early(stop_early: Callable[[list[float], int], tuple[int, int]]) -> None:
    """Check the epoch of the stop and the best epoch up to there, both counted from 1."""
    cases = (
        ([5.0, 4.0, 3.0, 3.5, 3.2, 2.9, 4.0], 3, (7, 6)),
        ([5.0, 4.0, 3.0, 3.5, 3.2, 2.9, 4.0], 2, (5, 3)),
        ([5.0, 4.0, 3.0], 2, (3, 3)),
        ([1.0, 2.0, 3.0], 1, (2, 1)),
        ([3.0, 3.0, 3.0, 3.0], 2, (3, 1)),
        ([5.0, 6.0, 4.0, 5.0, 3.0, 4.0, 2.0], 2, (7, 7)),
    )
    for losses, patience, exact in cases:
        value = stop_early(list(losses), patience)
        assert value is not None, "The function returned None. Return two epochs."
        assert isinstance(value, tuple | list) and len(value) == 2, (
            f"Return two numbers, the epoch of the stop and the best one, not {value!r}."
        )
        stop, best = (int(number) for number in value)
        where = f"For the losses {losses} and patience {patience}"
        assert (stop, best) != tuple(number - 1 for number in exact), "Epochs count from 1 here."
        assert (stop, best) != exact[::-1] or stop == best, "First the stop, then the best epoch."
        assert stop == exact[0], (
            f"{where} training stops after epoch {exact[0]}, not {stop}: count the epochs in a row "
            "without a new lowest loss. An equal loss is no improvement, and if the patience "
            "never runs out the last epoch is the stop."
        )
        assert best == exact[1], (
            f"{where} the best epoch is {exact[1]}, not {best}: the lowest loss before the stop. "
            "What came later was never seen."
        )
    print("Correct. Nothing after the stop is looked at.")
