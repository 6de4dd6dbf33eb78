"""The objectives against closed forms, quadrature, torch.distributions and slow loops."""

import math

import pytest
import torch
from torch.distributions import Independent, Normal, kl_divergence

from vae_lib import likelihoods
from vae_lib import objectives as obj


@pytest.fixture
def generator():
    return torch.Generator().manual_seed(0)


def normal(*shape, generator):
    return torch.randn(*shape, generator=generator, dtype=torch.float64)


def test_kl_matches_torch_distributions(generator):
    mu, log_var = normal(5, 7, generator=generator), normal(5, 7, generator=generator)
    exact = kl_divergence(Normal(mu, (log_var / 2).exp()), Normal(0.0, 1.0))
    torch.testing.assert_close(obj.kl_per_dim(mu, log_var), exact)


def test_kl_matches_monte_carlo(generator):
    mu, log_var = torch.tensor([0.7, -1.5]), torch.tensor([0.4, -2.0])
    z = obj.reparameterize(mu.expand(200_000, 2), log_var.expand(200_000, 2), generator)
    zero = torch.zeros(2)
    ratio = obj.log_normal(z, mu, log_var) - obj.log_normal(z, zero, zero)
    standard_error = ratio.std() / math.sqrt(len(ratio))
    assert abs(ratio.mean() - obj.kl_per_dim(mu, log_var).sum()) < 4 * standard_error


def test_kl_is_zero_at_the_prior_and_positive_elsewhere(generator):
    assert obj.kl_per_dim(torch.zeros(3), torch.zeros(3)).eq(0).all()
    mu, log_var = normal(1000, generator=generator), normal(1000, generator=generator)
    assert (obj.kl_per_dim(mu, log_var) > 0).all()


def test_log_normal_matches_torch_distributions(generator):
    z, mu, log_var = (normal(4, 3, generator=generator) for _ in range(3))
    exact = Independent(Normal(mu, (log_var / 2).exp()), 1).log_prob(z)
    torch.testing.assert_close(obj.log_normal(z, mu, log_var), exact)


def test_reparameterized_gradient_is_exact_in_expectation(generator):
    """E[(z − 2)²] = (μ − 2)² + σ²: the gradients are 2 (μ − 2) and, in log σ², σ²."""
    n = 100_000
    mu, log_var = torch.full((n, 1), 0.5), torch.full((n, 1), math.log(0.49))
    mu.requires_grad_(), log_var.requires_grad_()
    (obj.reparameterize(mu, log_var, generator) - 2).square().sum().backward()
    for gradient, exact in ((mu.grad, 2 * (0.5 - 2)), (log_var.grad, 0.49)):
        assert abs(gradient.mean() - exact) < 4 * gradient.std() / math.sqrt(n)


def test_the_likelihoods_are_found_here_too():
    for name in ("bernoulli_log_prob", "gaussian_log_prob", "log_likelihood"):
        assert getattr(obj, name) is getattr(likelihoods, name)


def test_iwae_bound_is_the_log_of_the_mean_weight(generator):
    log_w = normal(8, 3, generator=generator)
    torch.testing.assert_close(obj.iwae_bound(log_w), log_w.exp().mean(0).log())
    torch.testing.assert_close(obj.iwae_bound(log_w[:1]), log_w[0])
    assert obj.iwae_bound(log_w - 5000).isfinite().all()


def test_elbo_prices_the_kl():
    assert obj.elbo(torch.tensor(-80.0), torch.tensor(25.0)) == -105
    assert obj.elbo(torch.tensor(-80.0), torch.tensor(25.0), beta=4.0) == -180
