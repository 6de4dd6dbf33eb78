"""Checkers for the exercises of “Latent-variable models”: each says "Correct." or what is wrong."""

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.distributions import Normal


def check_log_evidence_estimate(f: Callable[[Tensor], Tensor]) -> None:
    """Compare f with the logarithm of an average, where that average is a number one can check."""
    log_p = torch.tensor([[0.1, 2.0], [0.3, 4.0], [0.5, 9.0]], dtype=torch.float64).log()  # (3, 2)
    result = f(log_p)
    expect(isinstance(result, Tensor), "Return a tensor.")
    expect(
        result.shape == (2,),
        f"For log p(x|z) of shape (3, 2), 3 samples for each of 2 images, return shape (2,), "
        f"not {tuple(result.shape)}: average over the samples, dimension 0.",
    )
    expect(
        not close(result, log_p.mean(0)),
        "This is the mean of the logarithms. The estimate is the logarithm of the mean.",
    )
    expect(
        not close(result, log_p.logsumexp(0)),
        "This is the logarithm of the sum. Divide by the number of samples K: subtract log K.",
    )
    expect(
        close(result, torch.tensor([0.3, 5.0], dtype=torch.float64).log()),
        f"For p(x|z) = 0.1, 0.3, 0.5 the estimate of p(x) is 0.3, not {result[0].exp():.4g}.",
    )
    far = f(torch.full((10, 1), -5000.0, dtype=torch.float64))
    expect(
        close(far, torch.tensor([-5000.0], dtype=torch.float64)),
        f"Ten samples with log p(x|z) = -5000 must give -5000, not {far.item():.4g}: exp(-5000) "
        "is 0 in double precision. Take out the largest term first; see torch.logsumexp.",
    )
    apart = f(torch.tensor([[0.0, -5000.0]] * 3, dtype=torch.float64))  # (3, 2) → (2,)
    expect(
        close(apart, torch.tensor([0.0, -5000.0], dtype=torch.float64)),
        f"One image with log p(x|z) = 0 beside one with -5000 must give 0 and -5000, not "
        f"{apart.tolist()}. Take out the largest term of each image by itself: the largest of all "
        "is far too large for the other image.",
    )
    mixed = f(torch.tensor([[0.0], [-5000.0]], dtype=torch.float64))  # (2, 1) → (1,)
    expect(
        close(mixed, torch.tensor([0.5], dtype=torch.float64).log()),
        f"Two samples with log p(x|z) = 0 and -5000 must give log 1/2 = -0.6931, not "
        f"{mixed.item():.4g}. Take out the largest term, not the smallest: exp(5000) overflows.",
    )
    steps = torch.arange(24, dtype=torch.float64).view(4, 2, 3).sin()  # K = 4
    result = attempt("log p(x|z) of shape (4, 2, 3)", f, steps)
    expect(
        close(result, steps.exp().mean(0).log()),
        f"For log p(x|z) of shape (4, 2, 3) return shape (2, 3), one estimate for each place; this "
        f"has shape {tuple(result.shape)}. Average over dimension 0 and leave the others alone.",
    )
    print("Correct. It is the logarithm of the average, and -5000 does no harm.")


def check_posterior(f: Callable[[Tensor, Tensor, Tensor, float], tuple[Tensor, Tensor]]) -> None:
    """Compare f with the moments of p(z|x) by quadrature over a plane of codes."""
    W = torch.tensor([[1.0, 0.5], [-0.5, 1.0], [0.5, 0.8]], dtype=torch.float64)  # (3, 2)
    m = torch.tensor([0.5, -1.0, 2.0], dtype=torch.float64)
    x = torch.tensor(
        [[1.0, 0.0, 1.0], [-1.0, 0.5, 3.0], [0.0, -2.0, 2.5], [2.0, -1.0, 3.0]], dtype=torch.float64
    )  # (4, 3)
    sigma = 0.6
    step = torch.linspace(-6, 6, 301, dtype=torch.float64)
    z = torch.cartesian_prod(step, step)  # (301², 2)
    log_joint = -0.5 * z.square().sum(-1)  # log p(z) + constant
    log_joint = log_joint + Normal((z @ W.T + m)[:, None], sigma).log_prob(x).sum(-1).T  # (4, 301²)
    p = log_joint.softmax(-1)  # p(z|x) on the grid
    true_mean = p @ z  # (4, 301²) (301², 2) → (4, 2)
    true_cov = (z * p[0, :, None]).T @ z - torch.outer(true_mean[0], true_mean[0])  # (2, 2)

    result = f(x, W, m, sigma)
    expect(
        isinstance(result, tuple | list) and len(result) == 2,
        "Return two tensors: the mean and the covariance.",
    )
    mean, cov = result
    expect(
        mean.shape == (4, 2),
        f"For x of shape (4, 3) and D = 2 the mean has shape (4, 2), not {tuple(mean.shape)}.",
    )
    expect(
        cov.shape == (2, 2),
        f"The covariance has shape (D, D) = (2, 2), not {tuple(cov.shape)}. Only for orthogonal "
        "columns of W is it diagonal.",
    )
    expect(
        not close(cov, true_cov / sigma**2),
        "The covariance lacks a factor: it is σ² M⁻¹, and this is M⁻¹.",
    )
    expect(
        not close(cov, true_cov.diag().diag()),
        "The columns of this W are not orthogonal, so the covariance has entries off the diagonal.",
    )
    expect(
        not close(mean, x @ torch.linalg.pinv(W).T - m @ torch.linalg.pinv(W).T),
        "This is the least-squares code. The posterior mean is pulled towards 0 by the prior: "
        "M holds + σ² I.",
    )
    expect(
        close(mean, true_mean),
        f"The mean is off by up to {(mean - true_mean).abs().max():.3g}. "
        "Is it M⁻¹ Wᵀ (x − m), with M = WᵀW + σ² I, and is m subtracted?",
    )
    expect(
        close(cov, true_cov),
        f"The covariance is off by up to {(cov - true_cov).abs().max():.3g}. "
        "It is σ² M⁻¹ with M = WᵀW + σ² I.",
    )
    for observed, expected in (
        (x[0], true_mean[0]),  # (3,) → (2,)
        (x.expand(2, 4, 3), true_mean.expand(2, 4, 2)),  # (2, 4, 3) → (2, 4, 2)
    ):
        mean = attempt(f"x of shape {tuple(observed.shape)}", f, observed, W, m, sigma)[0]
        expect(
            close(mean, expected),
            f"For x of shape {tuple(observed.shape)} the mean has shape {tuple(expected.shape)} "
            f"and the same values as before; this has shape {tuple(mean.shape)}. Keep x as rows, "
            "(x − m) W M⁻¹: then any leading dimensions pass through.",
        )
    print("Correct. Mean and covariance agree with quadrature over 301 × 301 codes.")


def check_average_second_moment(f: Callable[[Tensor], Tensor]) -> None:
    """Compare f with E[p(x|z)²] / p(x)², averaged over x ~ p(x) by quadrature."""
    for s in (0.5, 4.0):
        one = torch.as_tensor(f(torch.tensor([s], dtype=torch.float64)))
        true = second_moment_by_quadrature(s)
        at_one = (1 + s) / math.sqrt(1 + 2 * s) * math.exp(s / (1 + 2 * s))
        expect(
            abs(one.item() - at_one) > 1e-4,
            "This is 1 + V at t = 1. Average exp(t² ρ / (1 + 2 ρ)) over t ~ N(0, 1).",
        )
        expect(
            abs(one.item() - (true - 1)) > 1e-4,
            "This is the average of V. Add the 1: the factors that multiply are 1 + V.",
        )
        expect(
            abs(one.item() - true) < 1e-4 * true,
            f"For ρ = {s} in one dimension quadrature gives {true:.4f}, not {one.item():.4f}. "
            "E[exp(a t²)] = 1 / √(1 − 2 a) for t ~ N(0, 1).",
        )
    two = torch.as_tensor(f(torch.tensor([0.5, 4.0], dtype=torch.float64)))
    expect(two.numel() == 1, "For several dimensions return one number.")
    expect(
        abs(two.item() - 7.5) < 1e-6,
        f"For ρ = (0.5, 4) the answer is 1.5 · 5 = 7.5, not {two.item():.4g}: the dimensions are "
        "independent, so the factors multiply.",
    )
    print("Correct. Quadrature over x and z gives the same for ρ = 0.5 and ρ = 4.")


def check_sample_fitted(f: Callable[[Tensor, int, torch.Generator], Tensor]) -> None:
    """Compare many draws with a normal distribution; the codes themselves lie in two lumps."""
    n, source = 100_000, torch.Generator().manual_seed(0)
    mix = torch.tensor([[3.0, 0.0], [2.0, 0.5]], dtype=torch.float32)
    codes = torch.randn(2000, 2, generator=source, dtype=torch.float32)
    codes[:1000] += 4.0  # the second lump
    codes = codes @ mix.T + torch.tensor([10.0, -4.0], dtype=torch.float32)
    z = f(codes, n, torch.Generator().manual_seed(1))
    expect(z.shape == (n, 2), f"Return n draws of D numbers, (100000, 2), not {tuple(z.shape)}.")
    expect(
        not (z[:1000, None] == codes).all(-1).any(),  # (1000, 2000)
        "Some draws are codes from the list. Draw new ones, from a normal distribution.",
    )
    mean, cov = codes.mean(0), codes.T.cov()
    error = (z.mean(0) - mean).abs() / (cov.diag() / n).sqrt()  # in standard errors
    expect(
        error.max() < 5,
        f"The draws have mean {z.mean(0).tolist()}, the codes {mean.tolist()}.",
    )
    scale = (cov.diag().outer(cov.diag()) + cov.square()) / n  # variance of a sample covariance
    error = (z.T.cov() - cov).abs() / scale.sqrt()
    expect(
        error[0, 1] < 5 or z.T.cov()[0, 1].abs() > 0.1,
        "The draws are uncorrelated, the codes are not: use the whole covariance, L with "
        "L Lᵀ = covariance.",
    )
    expect(
        error.max() < 5,
        f"The draws have covariance {z.T.cov().tolist()}, the codes {cov.tolist()}. "
        "With L = cholesky(covariance), L ε has covariance L Lᵀ.",
    )
    white = torch.linalg.solve_triangular(torch.linalg.cholesky(cov), (z - mean).T, upper=False)
    fourth = white.pow(4).mean(1)  # 3 for a normal distribution, ± √(96/n); (2, n) → (2,)
    expect(
        (fourth - 3).abs().max() < 5 * math.sqrt(96 / n),
        "Mean and covariance are right, but the draws are not normal. Scaled to variance 1, their "
        f"fourth moments are {fourth.tolist()}; those of normal draws are 3.",
    )
    same, other = (f(codes, 5, torch.Generator().manual_seed(seed)) for seed in (1, 2))
    expect(
        torch.equal(same, f(codes, 5, torch.Generator().manual_seed(1))),
        "Two generators with the same seed give different draws: pass generator=generator on.",
    )
    expect(not torch.equal(same, other), "Two different seeds give the same draws.")
    print("Correct. 100,000 draws are normal, with the mean and the covariance of the codes.")


def second_moment_by_quadrature(s: float) -> float:
    """∫ E[p(x|z)²] / p(x) dx for w = √s, m = 0, σ = 1, on a grid."""
    z = torch.linspace(-25, 25, 1001, dtype=torch.float64)
    x = torch.linspace(-50, 50, 1001, dtype=torch.float64)[:, None]
    p_z = Normal(0.0, 1.0).log_prob(z).exp()
    px_z = Normal(math.sqrt(s) * z, 1.0).log_prob(x).exp()  # (1001, 1001)
    p_x = torch.trapezoid(px_z * p_z, z)  # (1001,)
    second = torch.trapezoid(px_z.square() * p_z, z)  # E[p(x|z)²], (1001,)
    inside = p_x > 1e-200  # beyond, p(x) underflows and the integrand is negligible
    return torch.trapezoid((second / p_x)[inside], x[inside, 0]).item()


def attempt(what: str, f: Callable[..., Any], *inputs: Any) -> Any:
    """f(*inputs), where an error of torch becomes an AssertionError that names the input."""
    try:
        return f(*inputs)
    except (RuntimeError, IndexError) as error:
        raise AssertionError(f"For {what} your function fails: {error}") from error


def close(a: Tensor, b: Tensor) -> bool:
    """Whether two tensors agree to six digits."""
    return a.shape == b.shape and torch.allclose(a.double(), b.double(), rtol=1e-6, atol=1e-6)


def expect(condition: bool | Tensor, message: str) -> None:
    """Raise AssertionError with the message unless the condition holds."""
    if not condition:
        raise AssertionError(message)
