"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import math
import re
import sys
from pathlib import Path

import pytest
import torch

sys.path.insert(0, str(Path(__file__).parents[2] / "notebooks"))

from checkers import latent_variable_models as checkers
from solutions import latent_variable_models as solutions

NAMES = ["log_evidence_estimate", "posterior", "average_second_moment", "sample_fitted"]


@pytest.mark.parametrize("name", NAMES)
def test_solution_is_accepted(name, capsys):
    getattr(checkers, f"check_{name}")(getattr(solutions, name))
    assert capsys.readouterr().out.startswith("Correct.")


def shifted_by(offset):
    """log of the average with a fixed shift: right until two images are far apart."""

    def estimate(log_p):
        shift = offset(log_p)
        return (log_p - shift).exp().mean(0).log() + shift

    return estimate


def flattened(log_p):
    return solutions.log_evidence_estimate(log_p.flatten(1))


def inverse_only(x, W, m, sigma):
    mean, cov = solutions.posterior(x, W, m, sigma)
    return mean, cov / sigma**2


def diagonal_only(x, W, m, sigma):
    mean, cov = solutions.posterior(x, W, m, sigma)
    return mean, cov.diag().diag()


def least_squares(x, W, m, sigma):
    return (x - m) @ torch.linalg.pinv(W).T, solutions.posterior(x, W, m, sigma)[1]


def uncentred(x, W, m, sigma):
    return solutions.posterior(x + m, W, m, sigma)


def as_columns(x, W, m, sigma):
    M = W.T @ W + sigma**2 * torch.eye(W.shape[1], dtype=W.dtype)
    return torch.linalg.solve(M, W.T @ (x - m).T).T, sigma**2 * torch.linalg.inv(M)


def matrix_only(x, W, m, sigma):
    mean, cov = solutions.posterior(torch.atleast_2d(x), W, m, sigma)
    return mean, cov


def transposed_mean(x, W, m, sigma):
    mean, cov = solutions.posterior(x, W, m, sigma)
    return mean.T, cov


def standard_normal(codes, n, generator):
    return torch.randn(n, codes.shape[1], generator=generator)


def independent(codes, n, generator):
    return codes.mean(0) + codes.std(0) * standard_normal(codes, n, generator)


def transposed(codes, n, generator):
    return codes.mean(0) + standard_normal(codes, n, generator) @ torch.linalg.cholesky(
        codes.T.cov()
    )


def bootstrap(codes, n, generator):
    return codes[torch.randint(len(codes), (n,), generator=generator)]


def jittered(codes, n, generator):
    return bootstrap(codes, n, generator) + 1e-3 * standard_normal(codes, n, generator)


def uniform(codes, n, generator):
    eps = (torch.rand(n, codes.shape[1], generator=generator) - 0.5) * math.sqrt(12)
    return codes.mean(0) + eps @ torch.linalg.cholesky(codes.T.cov()).T


def no_generator(codes, n, generator):
    return solutions.sample_fitted(codes, n, None)


def own_generator(codes, n, generator):
    return solutions.sample_fitted(codes, n, torch.Generator().manual_seed(0))


def at_one(s):
    return ((1 + s) / (1 + 2 * s).sqrt() * (s / (1 + 2 * s)).exp()).prod()


@pytest.mark.filterwarnings("ignore:The use of `x.T`")  # of as_columns, for x (B, K, P)
@pytest.mark.parametrize(
    ("name", "wrong", "message"),
    [
        ("log_evidence_estimate", lambda log_p: log_p.mean(0), "mean of the logarithms"),
        ("log_evidence_estimate", lambda log_p: log_p.logsumexp(0), "log K"),
        ("log_evidence_estimate", lambda log_p: log_p.exp().mean(0).log(), "-5000"),
        ("log_evidence_estimate", lambda log_p: log_p.exp().mean().log(), "shape"),
        ("log_evidence_estimate", lambda log_p: log_p.logsumexp(0) - math.log(2), "0.3"),
        ("log_evidence_estimate", shifted_by(torch.max), "each image by itself"),
        ("log_evidence_estimate", shifted_by(lambda log_p: log_p.amin(0)), "not the smallest"),
        ("log_evidence_estimate", flattened, "leave the others alone"),
        ("posterior", as_columns, "your function fails"),
        ("posterior", matrix_only, "leading dimensions"),
        ("posterior", transposed_mean, "shape (4, 2)"),
        ("posterior", inverse_only, "σ² M⁻¹"),
        ("posterior", diagonal_only, "off the diagonal"),
        ("posterior", least_squares, "least-squares"),
        ("posterior", uncentred, "m subtracted"),
        ("average_second_moment", at_one, "t = 1"),
        ("average_second_moment", lambda s: s.prod(), "Add the 1"),
        ("average_second_moment", lambda s: 1 + s.sum(), "multiply"),
        ("sample_fitted", standard_normal, "mean"),
        ("sample_fitted", independent, "uncorrelated"),
        ("sample_fitted", transposed, "L Lᵀ"),
        ("sample_fitted", bootstrap, "from the list"),
        ("sample_fitted", jittered, "not normal"),
        ("sample_fitted", uniform, "not normal"),
        ("sample_fitted", no_generator, "same seed"),
        ("sample_fitted", own_generator, "different seeds"),
    ],
)
def test_wrong_answer_is_rejected(name, wrong, message):
    with pytest.raises(AssertionError, match=re.escape(message)):
        getattr(checkers, f"check_{name}")(wrong)
