"""Checkers of the exercises of “A fully-connected VAE”: each says `Correct.` or what to look at."""

import math
from collections.abc import Callable

import torch
from torch import Tensor
from torch.distributions import Bernoulli, Normal, kl_divergence

from vae_lib import VariationalAutoencoder


def check_count_weights(f: Callable[[int, int, int], int]) -> None:
    """f(pixels, hidden_size, code_size) against models of vae_lib."""
    for h, w, hidden, code in [(28, 28, 400, 20), (5, 7, 11, 3), (28, 28, 400, 2)]:
        model = VariationalAutoencoder(code, hidden, image_shape=(1, h, w))
        exact = sum(p.numel() for p in model.parameters())
        yours = f(h * w, hidden, code)
        assert isinstance(yours, int | float), f"Return a number, not {type(yours).__name__}."
        sizes = f"For {h * w} pixels, {hidden} hidden units and {code} latent dimensions"
        biases = 2 * hidden + 2 * code + h * w
        assert yours != exact - biases, (
            f"{sizes} you have {yours:,}: the biases are missing. Each layer adds one number for "
            "each of its outputs."
        )
        one_head = (hidden + 1) * code
        assert yours != exact - one_head, (
            f"{sizes} you have {yours:,}: the encoder puts out two numbers for each latent "
            "dimension, mu and log_var."
        )
        assert yours == exact, f"{sizes} there are {exact:,} weights, not {yours:,}."
    print("Correct. The counts agree with three models of vae_lib.")


def check_vae_loss(f: Callable[..., tuple[Tensor, Tensor, Tensor]]) -> None:
    """f(logits, x, mu, log_var, beta) against torch.distributions, in value and in gradient."""
    generator = torch.Generator().manual_seed(0)
    B, P, D = 6, 3 * 4, 5
    logits = 3 * torch.randn(B, 1, 3, 4, generator=generator, dtype=torch.float64)
    x = torch.rand(logits.shape, generator=generator, dtype=torch.float64)  # grey
    mu, log_var = torch.randn(2, B, D, generator=generator, dtype=torch.float64)  # 2 × (B, D)
    black_white = Bernoulli(logits=logits, validate_args=False)
    recon = -black_white.log_prob(x).flatten(1).sum(1).mean().item()
    q = Normal(mu, (0.5 * log_var).exp())
    kl = kl_divergence(q, Normal(torch.zeros(D).double(), 1.0)).sum(1).mean().item()

    yours = f(logits, x, mu, log_var, 1.0)
    assert isinstance(yours, tuple | list) and len(yours) == 3, (
        "Return three numbers: the total, the reconstruction term, the KL."
    )
    assert all(isinstance(value, Tensor) for value in yours), (
        "Return tensors: the loss is to be differentiated. Yours are "
        f"{', '.join(type(value).__name__ for value in yours)}."
    )
    assert all(value.shape == () for value in yours), (
        "Return one number for the batch each, of shape (). Sum over pixels or codes first, then "
        "average over the images."
    )
    total, yours_recon, yours_kl = (float(value) for value in yours)
    _explain("reconstruction term", yours_recon, recon, {"pixels": P, "images": 1 / B})
    _explain("KL term", yours_kl, kl, {"latent dimensions": D, "images": 1 / B})
    assert math.isclose(total, recon + kl, rel_tol=1e-9), (
        f"Both terms are right. With β = 1 the total is their sum, {recon + kl:.4f}; yours is "
        f"{total:.4f}."
    )
    total, yours_recon, yours_kl = (float(value) for value in f(logits, x, mu, log_var, 4.0))
    assert math.isclose(total, recon + 4 * kl, rel_tol=1e-9), (
        f"With β = 4 the total is {recon + 4 * kl:.4f}, yours is {total:.4f}. β multiplies the KL."
    )
    assert math.isclose(yours_recon, recon, rel_tol=1e-9), (
        f"With β = 4 too the second number is the reconstruction term, {recon:.4f}; yours is "
        f"{yours_recon:.4f}."
    )
    assert math.isclose(yours_kl, kl, rel_tol=1e-9), (
        f"The third number is the KL itself, in nats, without β: {kl:.4f}, not {yours_kl:.4f}."
    )
    zero = torch.zeros(1, 1)
    for logit, pixel in ((200.0, 1.0), (-200.0, 0.0)):  # a pixel that is sure, and right
        sure = torch.full((1, 1, 1, 1), logit)
        total = f(sure, torch.full_like(sure, pixel), zero, zero, 1.0)[0]
        assert torch.isclose(total, torch.tensor(0.0)), (
            f"A pixel of {pixel:.0f} with the logit {logit:.0f} is sure and right. It costs 0, "
            f"yours {total:.4g}. 0 · log 0 is nan; compute from the logits "
            "(F.binary_cross_entropy_with_logits)."
        )
    far = torch.full((1, 1, 1, 1), 200.0, requires_grad=True)  # a pixel that is sure, and wrong
    total = f(far, torch.zeros(1, 1, 1, 1), zero, zero, 1.0)[0]
    assert torch.isclose(total, torch.tensor(200.0)), (
        f"A white pixel with the logit 200 that should be black costs 200 nats, yours {total:.4g}."
        " Compute from the logits (F.binary_cross_entropy_with_logits): sigmoid, then log, "
        "rounds to 0 or infinity."
    )
    (slope,) = torch.autograd.grad(total, far)
    assert torch.isclose(slope, torch.ones_like(slope)).all(), (
        f"At that pixel the gradient should be 1, yours is {slope.item():.4g}."
    )
    print("Correct. Sums over pixels and codes, a mean over images, and safe at large logits.")


def check_implied_sigma(f: Callable[[float, int, int], float]) -> None:
    """f(weight, pixels, code_size): the gradients of code and ELBO must be proportional."""
    generator = torch.Generator().manual_seed(0)
    for weight, P, D in [(1.0, 784, 20), (0.00025, 64 * 64 * 3, 128), (0.1, 50, 2)]:
        sigma = f(weight, P, D)
        assert isinstance(sigma, float | int | Tensor), (
            f"Return σ, a number, not {type(sigma).__name__}."
        )
        assert sigma > 0, f"A standard deviation is positive; yours is {sigma}."
        errors = torch.rand(P, generator=generator, dtype=torch.float64) - 0.5  # (P,): x − x̂
        kl = torch.rand(D, generator=generator, dtype=torch.float64)  # (D,)
        code = errors.square().mean() / (weight * kl.mean())
        elbo = errors.square().sum() / (2 * sigma**2) / kl.sum()
        ratio = (code / elbo).item()  # 1 for the right σ
        assert not math.isclose(ratio, sigma, rel_tol=1e-6), "That is σ². Take the square root."
        assert not math.isclose(ratio, 2.0, rel_tol=1e-6), (
            "The log-density of a Gaussian holds half of the squared error over σ²."
        )
        assert math.isclose(ratio, 1.0, rel_tol=1e-6), (
            f"For the weight {weight}, {P} pixels and {D} latent dimensions: with your σ = "
            f"{sigma:.4g} the squared error weighs {1 / ratio:.4g} times as much against the KL "
            "as in the code."
        )
    print("Correct. With this σ the code minimizes a multiple of the negative ELBO.")


def check_entropy_floor(f: Callable[[Tensor], Tensor]) -> None:
    """f(x): the smallest cross-entropy, against a search over all probabilities."""
    x = torch.tensor([[0.0, 1.0, 0.5, 0.5], [0.1, 0.9, 0.25, 1.0]]).view(2, 1, 2, 2)
    yours = _tensor(f(x))
    assert yours.shape == (2,), f"One number for each image, (2,); yours is {tuple(yours.shape)}."
    assert torch.isfinite(yours).all(), (
        "A black pixel gives nan or infinity: 0 · log 0 counts as 0. torch.special.entr knows."
    )
    p = torch.linspace(1e-6, 1 - 1e-6, 100_001, dtype=torch.float64)  # (n,)
    grey = x.double().flatten(1)[..., None]  # (2, 4, 1)
    cross_entropy = -(grey * p.log() + (1 - grey) * (1 - p).log())  # (2, 4, n)
    lowest = cross_entropy.min(-1).values.sum(1)  # (2, 4, n) → (2, 4) → (2,)
    for name, row, best in zip(("black, white and grey", "light grey"), yours, lowest, strict=True):
        assert not math.isclose(row, best / 4, rel_tol=1e-3), "That is a mean over pixels: sum."
        assert not math.isclose(row, best / math.log(2), rel_tol=1e-3), "That is in bits."
        assert math.isclose(row, best, rel_tol=1e-3), (
            f"For four pixels, {name}, a search over all p finds {best:.4f} nats, you have "
            f"{row:.4f}. Which p is best for a pixel x, and what does it cost?"
        )
    print("Correct. No probability does better, by search over all of them.")


def check_log_normalizer(f: Callable[[Tensor], Tensor]) -> None:
    """f(logits) against quadrature, near zero and far out in single precision."""
    logits = torch.tensor([[-9.0, -2.0, -0.3], [0.7, 4.0, 30.0]])
    yours = _tensor(f(logits))
    assert yours.shape == logits.shape, f"One number for each logit: {tuple(logits.shape)}."
    x = torch.linspace(0, 1, 200_001, dtype=torch.float64)  # (n,)
    p = torch.sigmoid(logits.double())[..., None]  # (2, 3, 1)
    q = torch.sigmoid(-logits.double())[..., None]  # 1 − p, also where p rounds to 1
    exact = torch.trapezoid((x * p.log() + (1 - x) * q.log()).exp(), x)  # (2, 3)
    assert not torch.allclose(yours, exact.float(), rtol=1e-4), (
        "That is the integral: take its log."
    )
    assert not torch.allclose(yours, -exact.log().float(), rtol=1e-4), (
        "The sign: the logarithm of the integral, which is below 0."
    )
    rows = (logits.flatten(), yours.flatten(), exact.log().flatten())
    for logit, mine, value in zip(*rows, strict=True):
        assert math.isclose(mine, value, rel_tol=1e-4), (
            f"At the logit {logit:g} the logarithm of the integral is {value:.5f} by quadrature, "
            f"yours is {mine:.5f}. (PyTorch's ContinuousBernoulli clamps p and is wrong far out.)"
        )
    near = torch.tensor([0.0, 1e-8, -1e-8, 1e-5, 1e-4], requires_grad=True)
    value = f(near)
    assert torch.allclose(value, torch.full((5,), -math.log(2)), atol=1e-4), (
        "Near the logit 0 the integral is ½, yours are "
        f"{[round(v, 4) for v in value.exp().tolist()]}: 0/0, or digits that cancel. "
        "Keep the logit away from 0, or use a series there."
    )
    far = f(torch.tensor([100.0, -100.0]))
    assert torch.allclose(far, torch.full((2,), -math.log(100.0)), atol=1e-4), (
        f"At the logits ±100 the integral is 1/100, yours are {far.exp().tolist()}. "
        "Do not form exp(logit) or 1 − p; tanh is safe."
    )
    (slope,) = torch.autograd.grad(value.sum(), near)
    assert torch.isfinite(slope).all(), "At the logit 0 the gradient is not finite."
    print("Correct. It agrees with quadrature and is safe at 0 and far from it.")


def check_median_filter(f: Callable[[Tensor], Tensor]) -> None:
    """f(x) against a sort of every neighbourhood; the border is left free."""
    x = torch.rand(3, 1, 6, 7, generator=torch.Generator().manual_seed(0))
    yours = _tensor(f(x))
    assert yours.shape == x.shape, f"The shape must stay {tuple(x.shape)}: {tuple(yours.shape)}."
    shifts = [x[:, :, i : i + 4, j : j + 5] for i in range(3) for j in range(3)]  # 9 × (3, 1, 4, 5)
    windows = torch.stack(shifts)  # (9, 3, 1, 4, 5)
    inside = yours[:, :, 1:-1, 1:-1]
    assert not torch.allclose(inside, windows.mean(0)), "That is the mean of the neighbourhood."
    assert torch.allclose(inside, windows.sort(dim=0).values[4]), (
        "Away from the border each pixel should be the fifth of nine values in order: itself and "
        "its eight neighbours, of the same image."
    )
    print("Correct. Each pixel is the median of itself and its eight neighbours.")


def _tensor(yours: object) -> Tensor:
    """What was returned, if it is a tensor."""
    assert isinstance(yours, Tensor), (
        f"Return a tensor, not {type(yours).__name__} (did you forget the return, or .values "
        "after a median?)."
    )
    return yours


def _explain(name: str, yours: float, exact: float, factors: dict[str, float]) -> None:
    """Assert that the two are equal; name the factor, if it is one that is often wrong."""
    if math.isclose(yours, exact, rel_tol=1e-9):
        return
    if math.isclose(yours, -exact, rel_tol=1e-9):
        raise AssertionError(f"The {name} has the wrong sign: {yours:.4f}.")
    if math.isclose(yours, exact, rel_tol=1e-4):
        raise AssertionError(
            f"The {name} is almost right: it differs by {yours - exact:.1e}. Do not add a small "
            "number inside the logarithm, and do not clamp: compute from the logits and log_var."
        )
    for what, factor in factors.items():
        if math.isclose(yours * factor, exact, rel_tol=1e-9):
            verb = "averages over" if factor > 1 else "sums over"
            raise AssertionError(f"Your {name} {verb} {what}: {yours:.4f}, not {exact:.4f}.")
    raise AssertionError(f"The {name} is {exact:.4f} by torch.distributions, yours is {yours:.4f}.")
