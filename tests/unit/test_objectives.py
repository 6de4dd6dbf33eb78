"""The objectives against closed forms, quadrature, torch.distributions and slow loops."""

import itertools
import math

import pytest
import torch
from torch.distributions import Bernoulli, Independent, Normal, kl_divergence

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


def test_bernoulli_matches_a_slow_loop(generator):
    x = torch.rand(3, 2, 4, 5, generator=generator, dtype=torch.float64)
    logits = normal(3, 2, 4, 5, generator=generator)
    result = obj.bernoulli_log_prob(x, logits)
    for i in range(3):
        total = 0.0
        for pixel, logit in zip(x[i].flatten().tolist(), logits[i].flatten().tolist(), strict=True):
            p = 1 / (1 + math.exp(-logit))
            total += pixel * math.log(p) + (1 - pixel) * math.log(1 - p)
        assert result[i].item() == pytest.approx(total)


def test_bernoulli_stays_finite_where_the_sigmoid_saturates():
    logits = torch.full((1, 1, 1, 1), 200.0)
    assert obj.bernoulli_log_prob(torch.zeros(1, 1, 1, 1), logits).item() == pytest.approx(-200)
    assert obj.bernoulli_log_prob(torch.ones(1, 1, 1, 1), logits).item() == 0


def test_bernoulli_normalizes_over_black_and_white_images(generator):
    images = torch.tensor(list(itertools.product([0.0, 1.0], repeat=6)), dtype=torch.float64)
    logits = normal(1, 2, 3, generator=generator)
    log_prob = obj.bernoulli_log_prob(images.view(-1, 1, 2, 3), logits.expand(64, 1, 2, 3))
    assert log_prob.exp().sum().item() == pytest.approx(1)


def test_bernoulli_does_not_normalize_over_grey_images():
    """Why cross-entropy on grey pixels is no log-likelihood: at p = ½ its integral is ½."""
    x = torch.linspace(0, 1, 1001, dtype=torch.float64).view(-1, 1, 1, 1)
    density = obj.bernoulli_log_prob(x, torch.zeros(1001, 1, 1, 1, dtype=torch.float64)).exp()
    assert torch.trapezoid(density, x.flatten()).item() == pytest.approx(0.5)


def test_gaussian_matches_torch_distributions_and_normalizes(generator):
    x, mean = normal(3, 1, 2, 2, generator=generator), normal(3, 1, 2, 2, generator=generator)
    log_sigma = torch.tensor(-0.3, dtype=torch.float64)
    exact = Normal(mean, log_sigma.exp()).log_prob(x).sum((1, 2, 3))
    torch.testing.assert_close(obj.gaussian_log_prob(x, mean, log_sigma), exact)
    grid = torch.linspace(-20, 20, 20_001, dtype=torch.float64)
    density = obj.gaussian_log_prob(grid.view(-1, 1, 1, 1), mean[0, 0, 0, 0], log_sigma).exp()
    assert torch.trapezoid(density, grid).item() == pytest.approx(1)


@pytest.mark.parametrize("likelihood", obj.LIKELIHOODS)
def test_what_is_sampled_is_what_is_scored(likelihood, generator):
    """The average score of samples is minus the entropy, which is known."""
    logits = torch.randn(1, 1, 2, 2, generator=generator)
    params = logits if likelihood == "bernoulli" else (logits, torch.tensor(-1.2))
    entropy = (
        Bernoulli(logits=logits) if likelihood == "bernoulli" else Normal(logits, math.exp(-1.2))
    ).entropy()
    many = [p.expand(50_000, 1, 2, 2) for p in (logits, torch.tensor(-1.2))]
    x = obj.likelihood_sample(many[0] if likelihood == "bernoulli" else many, likelihood, generator)
    scores = obj.log_likelihood(x, params if likelihood == "gaussian" else many[0], likelihood)
    expected = -entropy.expand(1, 1, 2, 2).sum()
    assert abs(scores.mean() - expected) < 4 * scores.std() / math.sqrt(50_000)
    mean = obj.likelihood_mean(params, likelihood)
    assert (x.mean(0) - mean[0]).abs().max() < 4 * 0.5 / math.sqrt(50_000)


def test_unknown_likelihood_names_the_allowed_ones():
    with pytest.raises(ValueError, match="allowed: bernoulli, gaussian"):
        obj.log_likelihood(torch.zeros(1, 1, 1, 1), torch.zeros(1, 1, 1, 1), "poisson")


def test_leading_dimensions_are_kept(generator):
    x, logits = torch.rand(3, 1, 2, 2), torch.randn(5, 3, 1, 2, 2)
    log_px_z = obj.bernoulli_log_prob(x, logits)
    assert log_px_z.shape == (5, 3)
    for k in range(5):
        torch.testing.assert_close(log_px_z[k], obj.bernoulli_log_prob(x, logits[k]))


def test_reparameterized_gradient_is_exact_in_expectation(generator):
    """E[(z − 2)²] = (μ − 2)² + σ²: the gradients are 2 (μ − 2) and, in log σ², σ²."""
    n = 100_000
    mu, log_var = torch.full((n, 1), 0.5), torch.full((n, 1), math.log(0.49))
    mu.requires_grad_(), log_var.requires_grad_()
    (obj.reparameterize(mu, log_var, generator) - 2).square().sum().backward()
    for gradient, exact in ((mu.grad, 2 * (0.5 - 2)), (log_var.grad, 0.49)):
        assert abs(gradient.mean() - exact) < 4 * gradient.std() / math.sqrt(n)


def test_iwae_bound_is_the_log_of_the_mean_weight(generator):
    log_w = normal(8, 3, generator=generator)
    torch.testing.assert_close(obj.iwae_bound(log_w), log_w.exp().mean(0).log())
    torch.testing.assert_close(obj.iwae_bound(log_w[:1]), log_w[0])
    assert obj.iwae_bound(log_w - 5000).isfinite().all()


def test_elbo_prices_the_kl():
    assert obj.elbo(torch.tensor(-80.0), torch.tensor(25.0)) == -105
    assert obj.elbo(torch.tensor(-80.0), torch.tensor(25.0), beta=4.0) == -180
