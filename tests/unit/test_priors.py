"""The standard normal prior against torch.distributions."""

import math

import torch
from torch.distributions import Independent, Normal

from vae_lib.priors import StandardNormal


def test_log_prob_matches_torch_distributions():
    z = torch.randn(4, 5, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    exact = Independent(Normal(torch.zeros(3).double(), 1.0), 1).log_prob(z)
    torch.testing.assert_close(StandardNormal(3).log_prob(z), exact)


def test_samples_follow_the_generator_and_the_density():
    prior, n = StandardNormal(2), 20_000
    first, again = (prior.sample(n, torch.Generator().manual_seed(0)) for _ in range(2))
    assert first.shape == (n, 2) and torch.equal(first, again)
    score = prior.log_prob(first)
    entropy = 1 + math.log(2 * math.pi)  # of two standard normal numbers
    assert abs(score.mean() + entropy) < 4 * score.std() / math.sqrt(n)


def test_there_is_nothing_in_it_to_train_or_save():
    prior = StandardNormal(2)
    assert not list(prior.parameters()) and not prior.state_dict()
