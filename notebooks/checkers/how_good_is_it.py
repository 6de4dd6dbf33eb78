"""Checks for the code exercises of “How good is it?”

Each takes the reader's function, prints one line if it is right, and otherwise raises
AssertionError with a message that says what is wrong and where to look.
"""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from .answers import draws


def _numbers(value: object, count: int, what: str) -> list[float]:
    assert value is not None, f"The function returned None. Return {what}."
    if isinstance(value, Tensor) and value.shape == (count,):
        value = value.tolist()
    assert isinstance(value, tuple | list) and len(value) == count, f"Return {what}, not {value!r}."
    return [float(number) for number in value]


def _tensor(value: object, shape: tuple[int, ...]) -> Tensor:
    assert isinstance(value, Tensor), (
        f"The function returned {type(value).__name__}, not a tensor. Is there a return?"
    )
    assert tuple(value.shape) == shape, f"The result has shape {tuple(value.shape)}, not {shape}."
    return value.double()


def _near(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=1e-5, abs_tol=1e-9)


def check_importance_estimate(estimate: Callable[[Tensor], tuple[float, float, float]]) -> None:
    """Check log mean w, (Σ w)² / Σ w² and −(1 / ess − 1 / K) / 2."""
    for log_w in (1.5 * draws(50, seed=0), torch.zeros(8, dtype=torch.float64)):
        k, w = len(log_w), log_w.exp()
        found, ess, bias = _numbers(estimate(log_w), 3, "three numbers: log p̂, ess and bias")
        log_p, exact = w.mean().log().item(), (w.sum() ** 2 / w.square().sum()).item()
        assert _near(found, log_p) or not _near(found, log_w.mean().item()), (
            "The average of the log-weights estimates the ELBO. Average the weights, and take the "
            "logarithm after that."
        )
        assert _near(found, log_p) or not _near(found, log_p + math.log(k)), (
            "The sum of the weights is not their average: subtract log K."
        )
        assert _near(found, log_p), f"log p̂ is {log_p:.4f} here, not {found:.4f}."
        assert _near(ess, exact) or not _near(ess, 1 / exact), (
            "This is Σw² / (Σw)², the reciprocal of the effective sample size."
        )
        sample = k / (1 + (w.var() / w.mean() ** 2).item())
        assert _near(ess, exact) or not _near(ess, sample), (
            "Almost. The variance of the weights divides by K here, not by K − 1."
        )
        assert _near(ess, exact), (
            f"The effective sample size (Σw)² / Σw² is {exact:.4f}, not {ess:.4f}."
        )
        right = -(1 / exact - 1 / k) / 2
        assert _near(bias, right) or not _near(bias, -right), (
            "The sign: log p̂ is too low on average, so its bias is negative."
        )
        assert _near(bias, right) or not _near(bias, 2 * right), (
            "This is minus the relative variance of p̂. The bias of its logarithm is half of that."
        )
        assert _near(bias, right) or not _near(bias, -0.5 / exact), (
            "Equal weights have no variance and no bias, but this is not 0 for them. 1 + V is "
            "K / ess: the 1 must go."
        )
        assert _near(bias, right), f"The bias suggested here is {right:.5f}, not {bias:.5f}."
    low, ess, _ = (float(v) for v in estimate(draws(50, seed=1) - 1000.0))
    assert math.isfinite(low) and math.isfinite(ess), (
        "At log w = −1000 the weights underflow to 0. Stay with logarithms: logsumexp."
    )
    print("Correct. Equal weights have no bias, unequal ones a negative one.")


def check_water_filling(fill: Callable[[Tensor, float], tuple[float, float, int]]) -> None:
    """Check ½ Σ log(λ / level) above the level, Σ min(λ, level), and the number above."""
    eigenvalues = torch.tensor([0.5, 4.0, 0.1, 2.0, 1.0], dtype=torch.float64)
    for level in (0.05, 0.8, 1.5, 5.0):
        what = "three numbers: rate, squared error, active dimensions"
        rate, error, active = _numbers(fill(eigenvalues, level), 3, what)
        above = [value for value in eigenvalues.tolist() if value > level]
        nats = sum(0.5 * math.log(value / level) for value in above)
        assert active == len(above), (
            f"At the level {level} there are {len(above)} eigenvalues above it, not {active:g}."
        )
        everything = 0.5 * (eigenvalues / level).log().sum().item()
        assert _near(rate, nats) or not _near(rate, everything), (
            "Eigenvalues below the level have a negative logarithm here. They carry nothing: leave "
            "them out."
        )
        assert _near(rate, nats) or not _near(rate, 2 * nats), "Half of the logarithm: the ½ lacks."
        assert _near(rate, nats) or not _near(rate, nats / math.log(2)), (
            "These are bits. In this book information is in nats."
        )
        assert _near(rate, nats), f"At the level {level} the rate is {nats:.4f}, not {rate:.4f}."
        exact = sum(min(value, level) for value in eigenvalues.tolist())
        only = level * len(above)
        assert _near(error, exact) or not _near(error, only), (
            "The dimensions below the level count too: nothing is told about them, and their whole "
            "variance is error."
        )
        lost = sum(value for value in eigenvalues.tolist() if value <= level)
        assert _near(error, exact) or not _near(error, lost), (
            "An active dimension is not reproduced exactly either: its error is the level."
        )
        assert _near(error, exact), (
            f"At the level {level} the squared error is {exact:.4f}, not {error:.4f}."
        )
    print("Correct. As the level rises, one dimension after the other goes under.")


def check_free_bits(free_bits: Callable[[Tensor, float], Tensor]) -> None:
    """Check Σ_d max(least, mean over the batch of KL_d), (B, D) → ()."""
    kl = torch.tensor([[0.0, 3.0, 0.1], [1.6, 0.2, 0.1]], dtype=torch.float64)  # (2, 3)
    kl.requires_grad_()
    for least in (0.0, 0.5, 2.0):
        value = _tensor(free_bits(kl, least), ())
        mean = kl.detach().mean(0)
        exact = mean.clamp(min=least).sum().item()
        found = value.item()
        wrong = {
            kl.detach().clamp(min=least).sum(1).mean().item(): (
                "This compares each image by itself. Average each dimension over the batch first: "
                "an image that needs little may take little."
            ),
            max(mean.sum().item(), least): (
                "This frees the sum over the dimensions. Each dimension has its own allowance: "
                "then one cannot use up what is free for all."
            ),
            mean.clamp(max=least).sum().item(): (
                "This is the smaller of the two. Below `least` the term must be constant, so that "
                "a smaller KL gains nothing: take the larger."
            ),
            (mean - least).clamp(min=0).sum().item(): (
                "This subtracts what is free. The gradient is the same, but the value is another "
                "one: take max(least, KL)."
            ),
            mean.clamp(min=least).mean().item(): "Sum over the latent dimensions, not average.",
        }
        for other, message in wrong.items():
            assert _near(found, exact) or not _near(found, other), message
        assert _near(found, exact), (
            f"With {least} nats free the result is {exact:.3f}, not {found:.3f}."
        )
    assert free_bits(kl, 0.5).requires_grad, (
        "The result has no gradient: keep the computation in tensors, without .item()."
    )
    (gradient,) = torch.autograd.grad(free_bits(kl, 0.5), kl)
    assert (gradient[:, 2] == 0).all() and (gradient[:, 1] > 0).all(), (
        "Below the allowance the gradient must be 0, above it that of the mean."
    )
    print("Correct. Below the allowance nothing pulls a dimension towards the prior.")


def check_noise_share(noise_share: Callable[[float], float]) -> None:
    """Check 1 − exp(−nats)."""
    for nats in (math.log(2), math.log(100), 0.1, 0.0):
        share = noise_share(nats)
        assert share is not None, "The function returned None. Is there a return?"
        assert isinstance(share, int | float) or (
            isinstance(share, Tensor) and share.numel() == 1
        ), f"Return a number, not {share!r}."
        share = float(share)
        exact = 1 - math.exp(-nats)
        assert _near(share, exact) or not _near(share, math.exp(-nats)), (
            "This is the share of the model. The rest is noise."
        )
        assert _near(share, exact) or not _near(share, 1 - 2**-nats), (
            "Nats belong to the natural logarithm: e, not 2."
        )
        assert 0 <= share <= 1, f"{share} is no share."
        assert _near(share, exact), (
            f"For {nats:.4f} nats the share is {exact:.6f}, not {share:.6f}."
        )
    print("Correct. Log 2 = 0.69 nats pay for one half of noise, log 100 for 99 %.")


def check_memorizer_log_prob(log_prob: Callable[[Tensor, Tensor, float], Tensor]) -> None:
    """Check log (1/N) Σ_n flip^h (1 − flip)^(P − h), with h pixels that differ."""
    generator = torch.Generator().manual_seed(0)
    stored = torch.bernoulli(torch.full((7, 12), 0.4), generator=generator)  # (N, P)
    x = torch.bernoulli(torch.full((4, 12), 0.4), generator=generator)  # (B, P)
    for flip in (0.5, 0.1, 0.001):
        value = _tensor(log_prob(x, stored, flip), (4,))
        h = (x[:, None] != stored).sum(-1).double()  # (B, N)
        each = h * math.log(flip) + (12 - h) * math.log(1 - flip)  # (B, N)
        exact = each.logsumexp(1) - math.log(7)
        wrong = (
            (each.logsumexp(1), "Each of the N images has the probability 1/N: subtract log N."),
            (each.mean(1), "This averages the logarithms. Average the probabilities: logsumexp."),
            (each.amax(1), "The nearest image alone. All of them might have been the source."),
            (each.amax(1) - math.log(7), "The nearest image alone. Sum over all N sources."),
            ((h * math.log(flip)).logsumexp(1) - math.log(7),
             "The pixels that were not flipped count too, each with log(1 − flip)."),
        )  # fmt: skip
        right = torch.allclose(value, exact, rtol=1e-4)
        for other, message in wrong:
            assert right or not torch.allclose(value, other, rtol=1e-4), message
        assert right, (
            f"With flip = {flip} the first image has {exact[0]:.4f} nats, not {value[0]:.4f}. "
            "Count the pixels that differ from each stored image."
        )
    pages = torch.cartesian_prod(*[torch.tensor([0.0, 1.0])] * 6)  # all 64 images of 6 pixels
    total = log_prob(pages, pages[[3, 50]], 0.2).double().exp().sum().item()
    assert _near(total, 1.0), f"Over all images the probabilities sum to {total:.4f}, not to 1."
    far = log_prob(torch.ones(1, 784), torch.zeros(2, 784), 1e-6)
    assert far.isfinite().all(), "Far from every stored image p(x) underflows. Use logsumexp."
    print("Correct. Over all images the probabilities sum to 1.")
