"""KL(q(z|x) ‖ p(z)): the closed form against torch.distributions, the estimate against that."""

import math

import pytest
import torch
from torch.distributions import Normal
from torch.distributions import kl_divergence as exact_kl

from vae_lib.kl import CLOSED_FORMS, kl_divergence, kl_per_dim
from vae_lib.posteriors import DiagonalNormal, log_normal, reparameterize
from vae_lib.priors import StandardNormal


@pytest.fixture
def generator():
    return torch.Generator().manual_seed(0)


def normal(*shape, generator):
    return torch.randn(*shape, generator=generator, dtype=torch.float64)


class Unregistered(StandardNormal):
    """The same prior, of which no closed form is known."""

    name = "unregistered"


def test_kl_matches_torch_distributions(generator):
    mu, log_var = normal(5, 7, generator=generator), normal(5, 7, generator=generator)
    exact = exact_kl(Normal(mu, (log_var / 2).exp()), Normal(0.0, 1.0))
    torch.testing.assert_close(kl_per_dim(mu, log_var), exact)
    of_codes = kl_divergence(DiagonalNormal(mu, log_var), StandardNormal(7), mu)
    torch.testing.assert_close(of_codes, exact.sum(1))


def test_kl_matches_monte_carlo(generator):
    mu, log_var = torch.tensor([0.7, -1.5]), torch.tensor([0.4, -2.0])
    z = reparameterize(mu.expand(200_000, 2), log_var.expand(200_000, 2), generator)
    zero = torch.zeros(2)
    ratio = log_normal(z, mu, log_var) - log_normal(z, zero, zero)
    standard_error = ratio.std() / math.sqrt(len(ratio))
    assert abs(ratio.mean() - kl_per_dim(mu, log_var).sum()) < 4 * standard_error


def test_kl_is_zero_at_the_prior_and_positive_elsewhere(generator):
    assert kl_per_dim(torch.zeros(3), torch.zeros(3)).eq(0).all()
    mu, log_var = normal(1000, generator=generator), normal(1000, generator=generator)
    assert (kl_per_dim(mu, log_var) > 0).all()


def test_without_a_closed_form_the_kl_is_estimated(generator):
    """On average over codes it is the closed form, for each image, within 4 standard errors."""
    n = 50_000
    mu, log_var = normal(3, 2, generator=generator), normal(3, 2, generator=generator)
    exact = kl_per_dim(mu, log_var).sum(1)  # (3,)
    q = DiagonalNormal(mu.repeat(n, 1), log_var.repeat(n, 1))  # 3 n images
    estimate = kl_divergence(q, Unregistered(2), q.rsample(generator)).view(n, 3)
    standard_error = estimate.std(0) / math.sqrt(n)
    assert ((estimate.mean(0) - exact).abs() < 4 * standard_error).all()
    assert (estimate.std(0) > 0.1).all()  # it was not the closed form


def test_the_gradient_of_the_estimate_is_right_on_average(generator):
    n = 50_000
    exact_at = [torch.tensor([0.7, -1.5]).double(), torch.tensor([0.4, -2.0]).double()]
    exact = torch.autograd.grad(kl_per_dim(*(p.requires_grad_() for p in exact_at)).sum(), exact_at)
    many = [p.detach().expand(n, 2).clone().requires_grad_() for p in exact_at]
    q = DiagonalNormal(*many)
    estimate = kl_divergence(q, Unregistered(2), q.rsample(generator)).sum()
    for gradient, value in zip(torch.autograd.grad(estimate, many), exact, strict=True):
        standard_error = gradient.std(0) / math.sqrt(n)
        assert ((gradient.mean(0) - value).abs() < 4 * standard_error).all()


def test_a_registered_pair_is_used(monkeypatch, generator):
    mu, log_var = normal(5, 2, generator=generator), normal(5, 2, generator=generator)
    q, z = DiagonalNormal(mu, log_var), mu + 1
    before = kl_divergence(q, Unregistered(2), z)
    torch.testing.assert_close(before, q.log_prob(z) - StandardNormal(2).log_prob(z))
    monkeypatch.setitem(
        CLOSED_FORMS,
        (DiagonalNormal, Unregistered),
        lambda q, prior: kl_per_dim(q.mu, q.log_var).sum(-1),
    )
    after = kl_divergence(q, Unregistered(2), z)
    assert torch.equal(after, kl_divergence(q, StandardNormal(2), z))
    assert not torch.allclose(after, before)
