"""Checks for the code exercises of “Exploring latent space”.

Each takes the reader's function, prints one line if it is right, and otherwise raises
AssertionError with a message that says what is wrong and where to look.
"""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from .answers import draws


def _check_tensor(value: object, shape: tuple[int, ...]) -> Tensor:
    assert isinstance(value, Tensor), (
        f"The function returned {type(value).__name__}, not a tensor. Is there a return?"
    )
    assert tuple(value.shape) == shape, f"The result has shape {tuple(value.shape)}, not {shape}."
    return value.double()


def _same(a: Tensor, b: Tensor) -> bool:
    return torch.allclose(a, b, rtol=1e-5, atol=1e-8)


def check_blend(blend: Callable[[Tensor, Tensor], Tensor]) -> None:
    """Check Σ_k w_k z_k / √(Σ_k w_k²), (K,), (K, D) → (D,)."""
    z = draws(3, 4, seed=0)
    for weights in ([0.5, 0.3, 0.2], [1.0, 1.0, 1.0], [2.0, 0.0, 0.0], [1.5, -0.5, 0.0]):
        w = torch.tensor(weights, dtype=torch.float64)
        value, total = _check_tensor(blend(w, z), (4,)), w @ z
        exact = total / w.square().sum().sqrt()
        assert not _same(value, total / w.sum()) or _same(exact, total / w.sum()), (
            f"For weights {weights} this is the weighted mean. Its variance is Σw² / (Σw)², "
            "below 1 for positive weights: the blend falls inside the shell."
        )
        shrunk = total / total.norm() * 2
        assert not _same(value, shrunk), (
            "Here every blend has the length √D. A draw's length is random: rescale by a number "
            "that depends on the weights alone."
        )
        assert not _same(value, z.sum(0) / len(z) ** 0.5) or _same(exact, value), (
            f"For weights {weights} the codes are blended with equal weights. That is a draw from "
            "N(0, I), but not a multiple of Σ w_k z_k."
        )
        assert _same(value, exact), (
            f"For weights {weights} this is not the blend. The variance of Σ w_k z_k is Σ w_k² in "
            "each dimension: divide it by the root of that."
        )
    print("Correct. Blends of draws from the prior are draws from the prior.")


def check_attribute_vector(attribute_vector: Callable[[Tensor, Tensor, Tensor], Tensor]) -> None:
    """Check the average over classes of (mean code with − mean code without)."""
    labels = torch.tensor([0] * 6 + [1] * 9 + [2] * 3)  # classes of unequal size
    attribute = torch.tensor([1] * 5 + [0] + [1] + [0] * 8 + [1] * 3).bool()
    direction = torch.tensor([1.0, -2.0], dtype=torch.float64)
    centres = torch.tensor([[10.0, 0.0], [-5.0, 3.0], [0.0, 40.0]], dtype=torch.float64)
    scale = torch.tensor([1.0, 3.0, 1.0], dtype=torch.float64)[labels].unsqueeze(1)
    shift = attribute.unsqueeze(1) * scale * direction  # (18, 2)
    mu = centres[labels] + shift + 0.01 * draws(18, 2, seed=1)
    value = attribute_vector(mu, attribute, labels)
    if isinstance(value, Tensor) and value.isnan().any():
        raise AssertionError(
            "The result is not a number: in class 2 all images have the attribute, so there is no "
            "mean without it. Leave such classes out."
        )
    value = _check_tensor(value, (2,))
    parts = [mu[(labels == c) & attribute].mean(0) - mu[(labels == c) & ~attribute].mean(0)
             for c in (0, 1)]  # fmt: skip
    exact = (parts[0] + parts[1]) / 2
    plain = mu[attribute].mean(0) - mu[~attribute].mean(0)
    assert not _same(value, -exact), (
        "The sign is wrong: mean code with the attribute minus without."
    )
    assert not _same(value, plain), (
        "This compares all images that have the attribute with all that lack it. Those are images "
        "of other classes, and the difference of the classes comes along. Compare within classes."
    )
    assert not _same(value, parts[0] + parts[1]), "This is the sum over the classes: average it."
    assert _same(value, exact), (
        f"For two classes with differences {parts[0].tolist()} and {parts[1].tolist()} the result "
        f"is {exact.tolist()}, not {value.tolist()}. Classes weigh alike, whatever their size."
    )
    print("Correct. Classes that have the attribute more often no longer leak into the vector.")


def _gaussian_case(n: int, variance: float, seed: int) -> tuple[Tensor, float]:
    """log q(z_i|x_j) for x ~ N(0, 1) and z ~ N(x, variance), and the exact information."""
    x = draws(n, seed=seed)
    z = x + math.sqrt(variance) * draws(n, seed=seed + 1)
    log_q = -0.5 * (math.log(2 * math.pi * variance) + (z[:, None] - x).square() / variance)
    return log_q, 0.5 * math.log(1 + 1 / variance)


def check_information_bounds(bounds: Callable[[Tensor], tuple[float, float]]) -> None:
    """Check the estimates with and without an image's own posterior in the average."""
    log_q, exact = _gaussian_case(400, 0.05, seed=2)  # (400, 400)
    result = bounds(log_q)
    assert isinstance(result, tuple | list) and len(result) == 2, (
        f"Return two numbers, the lower and the upper bound, not {result!r}."
    )
    assert all(torch.as_tensor(value).numel() == 1 for value in result), (
        "Each bound is one number for all images: average over them."
    )
    below, above = (float(value) for value in result)
    n = len(log_q)
    own, others = log_q.diagonal(), log_q.masked_fill(torch.eye(n).bool(), -math.inf)
    right_below = (own - log_q.logsumexp(1) + math.log(n)).mean().item()
    right_above = (own - others.logsumexp(1) + math.log(n - 1)).mean().item()
    assert not math.isclose(below, right_above, rel_tol=1e-6), "The two bounds are interchanged."
    assert not math.isclose(below, right_below - math.log(n), rel_tol=1e-6), (
        "The average over images lacks its 1/N: subtract log N from the logarithm of the sum."
    )
    columns = (own - log_q.logsumexp(0) + math.log(n)).mean().item()
    assert not math.isclose(below, columns, rel_tol=1e-6), (
        "This averages over the codes z_i for one image. Average over the images x_j for one code: "
        "along a row."
    )
    averaged = (own - log_q.mean(1)).mean().item()
    assert not math.isclose(below, averaged, rel_tol=1e-6), (
        "This averages the logarithms. q(z) is the average of the densities: use logsumexp."
    )
    assert math.isclose(below, right_below, rel_tol=1e-6), (
        f"The lower bound is {right_below:.4f} here, not {below:.4f} (exact: {exact:.4f})."
    )
    wrong_count = (own - others.logsumexp(1) + math.log(n)).mean().item()
    assert not math.isclose(above, wrong_count, rel_tol=1e-6), (
        "Without its own entry a row has N − 1 entries: subtract log (N − 1)."
    )
    assert math.isclose(above, right_above, rel_tol=1e-6), (
        f"The upper bound is {right_above:.4f} here, not {above:.4f}. Leave the diagonal out of "
        "the average, for example by setting it to −inf before logsumexp."
    )
    far, _ = _gaussian_case(5, 1e-6, seed=4)  # differences of a million nats
    below, above = bounds(far)
    assert math.isclose(below, math.log(5), rel_tol=1e-6) and math.isfinite(above), (
        "With very narrow posteriors the densities underflow. Stay with logarithms: logsumexp."
    )
    print("Correct. In the Gaussian case the two lie around the exact information.")


def check_sample_aggregate(
    sample: Callable[[Tensor, Tensor, int, torch.Generator], Tensor],
) -> None:
    """Check draws from the average of the posteriors."""
    mu = torch.tensor([[-40.0, 0.0], [0.0, 1.0], [60.0, -1.0]], dtype=torch.float64)  # (3, 2)
    log_var = torch.tensor([[0.0, -2.0], [-1.0, 0.0], [1.0, -4.0]], dtype=torch.float64)
    n = 30_000
    z = _check_tensor(sample(mu, log_var, n, torch.Generator().manual_seed(5)), (n, 2))
    again = sample(mu, log_var, n, torch.Generator().manual_seed(5))
    assert _same(z, again.double()), "Equal seeds must give equal draws: use the generator."
    other = sample(mu, log_var, n, torch.Generator().manual_seed(6)).double()
    assert not _same(z, other), "Different seeds give the same draws: use the generator."
    distance, image = (z[:, :1] - mu[:, 0]).abs().min(1)  # 2 × (n,): the posteriors lie far apart
    assert distance.max() < 18, (  # the means lie 40 and 60 apart, a wide σ is still near
        f"A draw lies {distance.max():.1f} away from every posterior. Draw from one of them, not "
        "from a single Gaussian with the moments of all."
    )
    shares = torch.bincount(image, minlength=3) / n
    assert (shares - 1 / 3).abs().max() < 0.012, (  # more than four standard errors
        f"Three posteriors are drawn from in the shares {shares.tolist()}. Each image has the same "
        "weight: draw its number uniformly, anew for each code."
    )
    assert distance.max() > 0, "These are the means μ alone. Add noise: z = μ + σ ε."
    for i in range(3):
        noise = z[image == i] - mu[i]  # (m, 2)
        squares, exact = noise.square(), log_var[i].exp()
        error = squares.std(0) / math.sqrt(len(noise))
        assert ((squares.mean(0) - exact).abs() < 5 * error).all(), (
            f"Around μ of image {i} the variances are {squares.mean(0).tolist()}, and should be "
            f"{exact.tolist()}. Does σ belong to the same image as μ? Is exp(log_var) taken for σ?"
        )
        assert torch.corrcoef(noise.T)[0, 1].abs() < 0.05, (
            "The noise of the two dimensions is the same. Draw ε with the shape (n, D)."
        )
    print("Correct. Every posterior is drawn from equally often, with its own width.")


def check_coarse_kl(coarse_kl: Callable[[float, float], float]) -> None:
    """Check a log(a/b) + (1 − a) log((1 − a)/(1 − b))."""
    for a, b in [(0.2, 0.5), (0.5, 0.2), (0.01, 0.3), (0.4, 0.4)]:
        value = coarse_kl(a, b)
        assert isinstance(value, int | float | Tensor), f"Return a number, not {value!r}."
        value = float(value)
        exact = a * math.log(a / b) + (1 - a) * math.log((1 - a) / (1 - b))
        reverse = b * math.log(b / a) + (1 - b) * math.log((1 - b) / (1 - a))
        assert abs(value - exact) < 1e-5 or abs(value - reverse) > 1e-5, (
            f"a = {a}, b = {b}: this is the other direction. a belongs to q, which averages."
        )
        assert abs(value - exact) < 1e-5 or abs(value - a * math.log(a / b)) > 1e-5, (
            f"a = {a}, b = {b}: the region alone. The rest of the space has probability 1 − a and "
            "1 − b, and counts too; without it the result can be negative."
        )
        assert abs(value - exact) < 1e-5, f"a = {a}, b = {b}: {exact:.6f} nats, not {value:.6f}."
    cases = [(0.0, 0.25, -math.log(0.75)), (1.0, 0.25, -math.log(0.25)), (0.0, 0.0, 0.0)]
    for a, b, exact in cases:
        try:
            value = float(coarse_kl(a, b))
        except (ValueError, ZeroDivisionError):
            value = math.nan
        assert abs(value - exact) < 1e-5, (
            f"a = {a}, b = {b}: {exact:.6f} nats. A part that q never visits, the region or the "
            "rest, adds nothing: 0 log 0 counts as 0."
        )
    print("Correct. It is never negative, and zero only where both agree on the region.")
