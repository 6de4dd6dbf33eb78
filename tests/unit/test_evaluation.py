"""Evaluation of a VAE whose every figure is known: a linear-Gaussian one."""

import math

import pytest
import torch
from torch import nn

from vae_lib import VariationalAutoencoder
from vae_lib.data import ImagesInMemory, dequantize
from vae_lib.evaluation import (
    active_units,
    encode_all,
    importance_log_likelihood,
    rate_distortion,
)
from vae_lib.evaluation.oracle import LinearGaussian
from vae_lib.kl import kl_per_dim
from vae_lib.likelihoods import LIKELIHOODS


@pytest.fixture
def oracle():
    generator = torch.Generator().manual_seed(0)
    columns, _ = torch.linalg.qr(torch.randn(12, 3, generator=generator, dtype=torch.float64))
    W = columns * torch.tensor([2.0, 1.0, 0.0], dtype=torch.float64)  # the third one is dead
    return LinearGaussian(W, torch.full((12,), 0.5, dtype=torch.float64), sigma=0.4)


@pytest.fixture
def images(oracle):
    _, x = oracle.sample(400, torch.Generator().manual_seed(1))
    return x.view(400, 1, 3, 4)


def as_vae(oracle, shift=0.0, widen=0.0):
    """The same model as networks; its q is the exact posterior, moved and widened."""
    pixels, size = oracle.W.shape
    model = VariationalAutoencoder(
        code_size=size, hidden_size=1, image_shape=(1, 3, 4), likelihood="gaussian"
    ).double()
    precision = oracle.W.square().sum(0) + oracle.sigma**2
    head, decoder = nn.Linear(pixels, 2 * size).double(), nn.Linear(size, pixels).double()
    with torch.no_grad():
        gain = (oracle.W / precision).T
        head.weight.copy_(torch.cat([gain, torch.zeros_like(gain)]))
        log_var = (oracle.sigma**2 / precision).log() + widen
        head.bias.copy_(torch.cat([shift - gain @ oracle.m, log_var]))
        decoder.weight.copy_(oracle.W), decoder.bias.copy_(oracle.m)
        model.likelihood.log_sigma.fill_(math.log(oracle.sigma))
    model.encoder.head = head
    model.decoder.layers = nn.Sequential(decoder, nn.Unflatten(1, (1, 3, 4)))
    return model


def batches(images, size):
    return [(x, torch.zeros(len(x), dtype=torch.int64)) for x in images.split(size)]


def test_log_likelihood_is_exact_at_the_posterior(oracle, images):
    result = importance_log_likelihood(as_vae(oracle), batches(images, 150), samples=7, at_once=450)
    exact = oracle.log_evidence(images.flatten(1))
    torch.testing.assert_close(result.log_px, exact)
    torch.testing.assert_close(result.ess, torch.full_like(exact, 7))  # all weights are equal
    assert result.mean == pytest.approx(exact.mean().item())
    assert result.standard_error == pytest.approx(exact.std().item() / 20)


def test_log_likelihood_away_from_the_posterior(oracle, images):
    model, exact = as_vae(oracle, 0.3, 0.4), oracle.log_evidence(images.flatten(1))
    generator = torch.Generator().manual_seed(0)
    few = importance_log_likelihood(model, batches(images, 200), 10, generator=generator)
    many = importance_log_likelihood(model, batches(images, 200), 2000, generator=generator)
    assert few.mean < many.mean  # biased low, less so with more samples
    assert abs(many.mean - exact.mean()) < 0.01
    assert (many.log_px - exact).abs().max() < 0.25
    assert few.ess.min() >= 1 and few.ess.max() <= 10
    # The bias that the docstring promises, −(1/ess − 1/K) / 2.
    bias = (many.log_px - exact).mean().item()
    assert abs(bias) < 5 * (1 / many.ess - 1 / 2000).mean().item()
    assert "400 images" in repr(many)


def test_ess_tells_a_bad_q_from_a_good_one(oracle, images):
    good = importance_log_likelihood(as_vae(oracle, 0.1, 0.2), batches(images, 400), 100)
    bad = importance_log_likelihood(as_vae(oracle, 1.0, -1.0), batches(images, 400), 100)
    assert bad.ess.median() < 20 < good.ess.median()


def test_rate_and_distortion_match_the_closed_form(oracle, images):
    model, x = as_vae(oracle, 0.2, 0.3), images.flatten(1)
    mu, log_var = oracle.posterior(x)
    exact = oracle.elbo(x, mu + 0.2, log_var + 0.3)
    many = batches(images.repeat(50, 1, 1, 1), 1000)
    result = rate_distortion(model, many, torch.Generator().manual_seed(0))
    assert result.elbo == pytest.approx(exact.mean().item(), abs=0.06)  # 4 standard errors
    assert result.rate == pytest.approx(-(result.elbo + result.distortion))
    assert result.rate == pytest.approx(kl_per_dim(mu + 0.2, log_var + 0.3).sum(-1).mean().item())


def test_an_average_over_images_not_over_batches(oracle, images):
    """A short last batch must not weigh more: the rate has no noise."""
    model = as_vae(oracle)
    rates = [rate_distortion(model, batches(images, size)).rate for size in (400, 399, 7)]
    assert rates == pytest.approx([rates[0]] * 3)
    with pytest.raises(ValueError, match="no images"):
        rate_distortion(model, [])


def test_active_units_finds_the_dead_one(oracle, images):
    result = active_units(as_vae(oracle), batches(images, 100))
    assert result.active.tolist() == [True, True, False] and result.count == 2
    # The variance of the posterior mean is λ / (λ + σ²), for λ the squared length of a column.
    assert result.variance[0].item() == pytest.approx(4 / (4 + 0.16), rel=0.2)


def test_encode_all_keeps_order_and_labels():
    data = ImagesInMemory(
        torch.randint(0, 256, (10, 1, 28, 28), dtype=torch.uint8), torch.arange(10)
    )
    model = VariationalAutoencoder(code_size=2)
    codes = encode_all(model, data.batches(3))
    x, y = next(iter(data.batches(10)))
    torch.testing.assert_close(codes.mu, model.encode(x)[0].detach())
    assert codes.labels.equal(y) and codes.log_var.shape == (10, 2)


def grey_pixels(likelihood):
    """An image of a decoder's own likelihood, of the kind that it can score, and of another."""
    levels = torch.randint(0, 256, (2, 1, 28, 28), dtype=torch.uint8)
    smooth = dequantize(levels)
    good = {"bernoulli": (levels > 127).float(), "discretized-logistic": levels / 255}
    bad = {"bernoulli": levels / 255, "discretized-logistic": smooth}
    return good.get(likelihood, smooth), bad.get(likelihood, levels / 255)


@pytest.mark.parametrize("likelihood", LIKELIHOODS)
def test_only_pixels_that_the_likelihood_scores_are_evaluated(likelihood):
    model, y = VariationalAutoencoder(likelihood=likelihood), torch.zeros(2, dtype=torch.int64)
    good, bad = grey_pixels(likelihood)
    with pytest.raises(ValueError, match=r"binary pixels|dequantize the data|not dequantized"):
        importance_log_likelihood(model, [(bad, y)], 2)
    result = importance_log_likelihood(model, [(good, y)], 2)
    assert result.log_px.shape == (2,) and result.log_px.isfinite().all()


@pytest.mark.parametrize("likelihood", ["continuous-bernoulli", "discretized-logistic"])
def test_log_likelihood_of_a_decoder_that_ignores_the_code(likelihood):
    """Then log p(x) is log p(x|z) for any z, and known; at q = p every weight is p(x)."""
    torch.manual_seed(0)
    model = VariationalAutoencoder(2, 4, image_shape=(1, 3, 3), likelihood=likelihood)
    with torch.no_grad():
        model.encoder.head[2].weight.zero_(), model.encoder.head[2].bias.zero_()  # q = N(0, I)
        model.decoder.layers[2].weight.zero_()
    levels = torch.randint(0, 256, (5, 1, 3, 3), dtype=torch.uint8)
    x = levels / 255 if likelihood == "discretized-logistic" else dequantize(levels)
    y = torch.zeros(5, dtype=torch.int64)
    result = importance_log_likelihood(model, [(x, y)], samples=7, at_once=15)
    exact = model.likelihood.log_prob(x, model.decode(torch.zeros(5, 2)))
    torch.testing.assert_close(result.log_px, exact.detach())
    torch.testing.assert_close(result.ess, torch.full((5,), 7.0), rtol=1e-4, atol=0)
