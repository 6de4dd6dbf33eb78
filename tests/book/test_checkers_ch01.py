"""The checkers of chapter 1 accept the solutions and reject typical wrong answers."""

import math
import sys
from pathlib import Path

import pytest
import torch

sys.path.insert(0, str(Path(__file__).parents[2] / "notebooks"))

from checkers import ch01 as checkers
from solutions import ch01 as solutions

NAMES = ["log_evidence_estimate", "posterior", "average_second_moment", "sample_fitted"]


@pytest.mark.parametrize("name", NAMES)
def test_solution_is_accepted(name, capsys):
    getattr(checkers, f"check_{name}")(getattr(solutions, name))
    assert capsys.readouterr().out.startswith("Correct.")


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


def standard_normal(codes, n, generator):
    return torch.randn(n, codes.shape[1], generator=generator)


def independent(codes, n, generator):
    return codes.mean(0) + codes.std(0) * standard_normal(codes, n, generator)


def transposed(codes, n, generator):
    return codes.mean(0) + standard_normal(codes, n, generator) @ torch.linalg.cholesky(
        codes.T.cov()
    )


def at_one(s):
    return ((1 + s) / (1 + 2 * s).sqrt() * (s / (1 + 2 * s)).exp()).prod()


@pytest.mark.parametrize(
    ("name", "wrong", "message"),
    [
        ("log_evidence_estimate", lambda log_p: log_p.mean(0), "mean of the logarithms"),
        ("log_evidence_estimate", lambda log_p: log_p.logsumexp(0), "log K"),
        ("log_evidence_estimate", lambda log_p: log_p.exp().mean(0).log(), "-5000"),
        ("log_evidence_estimate", lambda log_p: log_p.exp().mean().log(), "shape"),
        ("log_evidence_estimate", lambda log_p: log_p.logsumexp(0) - math.log(2), "0.3"),
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
    ],
)
def test_wrong_answer_is_rejected(name, wrong, message):
    with pytest.raises(AssertionError, match=message.replace("(", r"\(")):
        getattr(checkers, f"check_{name}")(wrong)
