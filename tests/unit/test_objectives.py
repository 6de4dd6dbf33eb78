"""The bounds against direct formulas, and the ELBO as an objective against its own terms."""

import math

import pytest
import torch

from vae_lib import VariationalAutoencoder
from vae_lib import objectives as obj
from vae_lib.kl import kl_per_dim
from vae_lib.objectives import Elbo


@pytest.fixture
def generator():
    return torch.Generator().manual_seed(0)


def normal(*shape, generator):
    return torch.randn(*shape, generator=generator, dtype=torch.float64)


def test_iwae_bound_is_the_log_of_the_mean_weight(generator):
    log_w = normal(8, 3, generator=generator)
    torch.testing.assert_close(obj.iwae_bound(log_w), log_w.exp().mean(0).log())
    torch.testing.assert_close(obj.iwae_bound(log_w[:1]), log_w[0])
    assert obj.iwae_bound(log_w - 5000).isfinite().all()


def test_elbo_weights_the_kl():
    assert obj.elbo(torch.tensor(-80.0), torch.tensor(25.0)) == -105
    assert obj.elbo(torch.tensor(-80.0), torch.tensor(25.0), beta=4.0) == -180


def test_weight_of_the_kl_rises_linearly_then_stays():
    warm = Elbo(4.0, warmup=2)
    assert [warm.weight(e) for e in (0, 0.5, 1, 2, 3, math.inf)] == [0, 1, 2, 4, 4, 4]
    assert Elbo(4.0).weight(0.0) == 4.0


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"beta": -1.0}, "negative"),
        ({"beta": float("nan")}, "negative"),
        ({"beta": float("inf")}, "beta finite"),
        ({"warmup": -1}, "negative"),
        ({"warmup": float("nan")}, "negative"),
    ],
)
def test_weights_out_of_range_are_refused(settings, message):
    with pytest.raises(ValueError, match=message):
        Elbo(**settings)


def test_terms_of_the_elbo(generator):
    torch.manual_seed(0)
    model, x = VariationalAutoencoder(3, 5, image_shape=(1, 4, 4)), torch.rand(6, 1, 4, 4)
    out, q, _ = model(x, generator=torch.Generator().manual_seed(1))
    recon = -model.likelihood.log_prob(x, out).mean()
    kl = kl_per_dim(q.mu, q.log_var).sum(1).mean()
    for done, beta in ((0.0, 0.0), (1.0, 1.5), (9.0, 3.0)):
        terms = Elbo(3.0, warmup=2)(
            model, x, epochs_done=done, generator=torch.Generator().manual_seed(1)
        )
        torch.testing.assert_close(terms.recon, recon)
        torch.testing.assert_close(terms.kl, kl)
        torch.testing.assert_close(terms.loss, recon + beta * kl)
        assert terms.beta == beta
