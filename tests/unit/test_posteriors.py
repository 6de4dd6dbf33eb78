"""The Gaussian encoder distribution against torch.distributions and exact gradients."""

import math

import pytest
import torch
from torch.distributions import Independent, Normal

from vae_lib.posteriors import DiagonalGaussian, DiagonalNormal, log_normal, reparameterize


@pytest.fixture
def generator():
    return torch.Generator().manual_seed(0)


def normal(*shape, generator):
    return torch.randn(*shape, generator=generator, dtype=torch.float64)


def test_log_normal_matches_torch_distributions(generator):
    z, mu, log_var = (normal(4, 3, generator=generator) for _ in range(3))
    exact = Independent(Normal(mu, (log_var / 2).exp()), 1).log_prob(z)
    torch.testing.assert_close(log_normal(z, mu, log_var), exact)


def test_reparameterized_gradient_is_exact_in_expectation(generator):
    """E[(z − 2)²] = (μ − 2)² + σ²: the gradients are 2 (μ − 2) and, in log σ², σ²."""
    n = 100_000
    mu, log_var = torch.full((n, 1), 0.5), torch.full((n, 1), math.log(0.49))
    mu.requires_grad_(), log_var.requires_grad_()
    (reparameterize(mu, log_var, generator) - 2).square().sum().backward()
    for gradient, exact in ((mu.grad, 2 * (0.5 - 2)), (log_var.grad, 0.49)):
        assert abs(gradient.mean() - exact) < 4 * gradient.std() / math.sqrt(n)


def test_the_encoders_numbers_are_mu_and_then_log_var(generator):
    numbers = normal(5, 6, generator=generator)
    family = DiagonalGaussian()
    q = family(numbers)
    assert family.num_parameters(3) == 6
    assert torch.equal(torch.cat(q, dim=1), numbers) and q.mean is q.mu


def test_several_codes_of_each_image(generator):
    mu, log_var = normal(2, 3, generator=generator), normal(2, 3, generator=generator)
    q, n = DiagonalNormal(mu, log_var), 20_000
    z = q.rsample(generator, samples=n)
    assert z.shape == (n, 2, 3) and q.rsample(generator).shape == (2, 3)
    sigma = (0.5 * log_var).exp()
    assert ((z.mean(0) - mu).abs() < 4 * sigma / math.sqrt(n)).all()
    assert ((z.std(0) / sigma - 1).abs() < 4 / math.sqrt(2 * n)).all()
    log_q = q.log_prob(z)  # (n, 2)
    torch.testing.assert_close(log_q, Independent(Normal(mu, sigma), 1).log_prob(z))
