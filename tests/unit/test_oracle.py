"""The exact linear-Gaussian model, and the objectives on it."""

import math

import pytest
import torch
from torch.distributions import MultivariateNormal

from vae_lib.evaluation.oracle import LinearGaussian
from vae_lib.kl import kl_per_dim
from vae_lib.objectives import iwae_bound
from vae_lib.posteriors import reparameterize


@pytest.fixture
def oracle():
    generator = torch.Generator().manual_seed(1)
    columns, _ = torch.linalg.qr(torch.randn(6, 2, generator=generator, dtype=torch.float64))
    W = columns * torch.tensor([2.0, 0.7], dtype=torch.float64)
    return LinearGaussian(W, torch.arange(6, dtype=torch.float64), sigma=0.5)


@pytest.fixture
def x(oracle):
    return oracle.sample(4, torch.Generator().manual_seed(2))[1]


def test_evidence_is_that_of_the_full_gaussian(oracle, x):
    covariance = oracle.W @ oracle.W.T + 0.25 * torch.eye(6, dtype=torch.float64)
    exact = MultivariateNormal(oracle.m, covariance).log_prob(x)
    torch.testing.assert_close(oracle.log_evidence(x), exact)


def test_posterior_is_prior_times_likelihood_by_quadrature(oracle, x):
    """On a grid of z: the mean and variance of p(z) p(x|z), and its sum, the evidence."""
    axis = torch.linspace(-6, 6, 401, dtype=torch.float64)
    z = torch.cartesian_prod(axis, axis)  # (401², 2)
    mu, log_var = oracle.posterior(x)
    for i in range(len(x)):
        log_joint = oracle.log_likelihood(x[i], z) - 0.5 * z.square().sum(1) - math.log(2 * math.pi)
        weights = log_joint.exp() * (axis[1] - axis[0]) ** 2
        assert weights.sum().log().item() == pytest.approx(oracle.log_evidence(x[i]).item())
        weights = weights / weights.sum()
        mean = (weights[:, None] * z).sum(0)
        torch.testing.assert_close(mean, mu[i])
        torch.testing.assert_close((weights[:, None] * (z - mean) ** 2).sum(0), log_var[i].exp())


def test_elbo_is_the_evidence_less_the_gap(oracle, x):
    mu, log_var = oracle.posterior(x)
    torch.testing.assert_close(oracle.elbo(x, mu, log_var), oracle.log_evidence(x))
    assert oracle.gap(x, mu, log_var).abs().max() < 1e-12
    for shift, widen in ((0.4, 0.0), (0.0, 1.0), (-0.3, -0.5)):
        q = mu + shift, log_var + widen
        assert (oracle.elbo(x, *q) < oracle.log_evidence(x)).all()
        torch.testing.assert_close(oracle.log_evidence(x) - oracle.elbo(x, *q), oracle.gap(x, *q))


def test_elbo_matches_monte_carlo(oracle, x):
    mu, log_var = oracle.posterior(x)
    mu, log_var = mu + 0.2, log_var + 0.3
    n = 50_000
    z = reparameterize(
        mu.expand(n, 4, 2), log_var.expand(n, 4, 2), torch.Generator().manual_seed(0)
    )
    terms = oracle.log_likelihood(x, z) - kl_per_dim(mu, log_var).sum(-1)
    error = (terms.mean(0) - oracle.elbo(x, mu, log_var)).abs()
    assert (error < 4 * terms.std(0) / math.sqrt(n)).all()


def test_importance_weighted_bound_rises_to_the_evidence(oracle, x):
    mu, log_var = oracle.posterior(x)
    mu, log_var = mu + 0.3, log_var + 0.5
    generator = torch.Generator().manual_seed(0)
    bounds = []
    for k in (1, 10, 100):
        z = reparameterize(mu.expand(k, 2000, 4, 2), log_var.expand(k, 2000, 4, 2), generator)
        bounds.append(iwae_bound(oracle.log_weights(x, z, mu, log_var)).mean(0))
    assert (bounds[0] < bounds[1]).all() and (bounds[1] < bounds[2]).all()
    assert ((oracle.log_evidence(x) - bounds[2]) < 0.02).all()
    at_posterior = oracle.posterior(x)
    z = reparameterize(*(p.expand(3, 4, 2) for p in at_posterior), generator)
    weights = oracle.log_weights(x, z, *at_posterior)  # every single weight is the evidence
    torch.testing.assert_close(weights, oracle.log_evidence(x).expand(3, 4))


def test_reparameterized_elbo_gradient_matches_the_closed_form(oracle, x):
    n = 20_000
    mu, log_var = (p.clone() + 0.3 for p in oracle.posterior(x[0]))
    mu.requires_grad_(), log_var.requires_grad_()
    exact = torch.autograd.grad(oracle.elbo(x[0], mu, log_var), (mu, log_var))
    many = [p.detach().expand(n, 2).clone().requires_grad_() for p in (mu, log_var)]
    z = reparameterize(*many, torch.Generator().manual_seed(0))
    elbo = oracle.log_likelihood(x[0], z) - kl_per_dim(*many).sum(-1)
    for estimate, value in zip(torch.autograd.grad(elbo.sum(), many), exact, strict=True):
        standard_error = estimate.std(0) / math.sqrt(n)
        assert ((estimate.mean(0) - value).abs() < 4 * standard_error).all()


def test_fit_recovers_a_model_from_its_samples(oracle):
    _, x = oracle.sample(100_000, torch.Generator().manual_seed(0))
    fitted = LinearGaussian.fit(x, 2)
    assert fitted.sigma == pytest.approx(0.5, rel=0.01)
    same = fitted.W.T @ fitted.W
    torch.testing.assert_close(same, (oracle.W.T @ oracle.W), rtol=0.02, atol=1e-6)
    assert fitted.log_evidence(x).mean() >= oracle.log_evidence(x).mean()  # maximum likelihood


def test_what_is_no_such_model_is_refused():
    with pytest.raises(ValueError, match="orthogonal"):
        LinearGaussian(torch.ones(3, 2, dtype=torch.float64), torch.zeros(3).double(), 1.0)
    with pytest.raises(ValueError, match="positive"):
        LinearGaussian(torch.eye(3, 2, dtype=torch.float64), torch.zeros(3).double(), 0.0)
