"""The models: shapes, the label, learning, and a training step written a second time."""

import math

import pytest
import torch

from vae_lib import ConvolutionalVAE, VariationalAutoencoder, fit, load_dataset
from vae_lib.likelihoods import LIKELIHOODS
from vae_lib.objectives import Elbo
from vae_lib.posteriors import DiagonalGaussian
from vae_lib.priors import StandardNormal
from vae_lib.randomness import generator_for

MODELS = (VariationalAutoencoder, ConvolutionalVAE)


@pytest.mark.parametrize("model_class", MODELS)
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(
    "size", [(8, 8), (9, 9), (11, 14), (15, 13), (28, 28), (31, 32), (33, 47), (64, 64)]
)
def test_every_size(model_class, channels, size):
    model = model_class(code_size=3, image_shape=(channels, *size))
    x = torch.rand(2, channels, *size)
    out, (mu, log_var), z = model(x)
    assert out.shape == x.shape
    assert mu.shape == log_var.shape == z.shape == (2, 3)
    assert model.sample(5).shape == (5, channels, *size)
    assert model.reconstruct(x[:1]).shape == (1, channels, *size)  # a batch of one
    gradients = torch.autograd.grad(out.sum() + mu.sum() + log_var.sum(), model.parameters())
    assert all(g.abs().sum() > 0 for g in gradients)  # every weight has a part in the output


def test_too_small_an_image_is_refused():
    with pytest.raises(ValueError, match="4×4 pixels"):
        ConvolutionalVAE(image_shape=(1, 3, 28))


@pytest.mark.parametrize("model_class", MODELS)
def test_gaussian_likelihood_has_one_learned_sigma(model_class):
    model = model_class(likelihood="gaussian")
    log_sigma = model.likelihood.log_sigma
    assert model.decode(torch.zeros(2, 20)).shape == (2, 1, 28, 28) and log_sigma.shape == ()
    assert any(p is log_sigma for p in model.parameters())
    drawn = model.sample(2000, draw=True, generator=torch.Generator().manual_seed(0))
    shown = model.sample(2000, generator=torch.Generator().manual_seed(0))
    sigma = math.exp(-2)  # at first
    assert (drawn - shown).std().item() == pytest.approx(sigma, rel=0.01)


@pytest.mark.parametrize("model_class", MODELS)
def test_discretized_logistic_likelihood_has_one_learned_scale(model_class):
    model = model_class(likelihood="discretized-logistic")
    log_scale = model.likelihood.log_scale
    assert model.decode(torch.zeros(2, 20)).shape == (2, 1, 28, 28) and log_scale.shape == ()
    assert any(p is log_scale for p in model.parameters())
    drawn = 255 * model.sample(20, draw=True, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(drawn, drawn.round())


@pytest.mark.parametrize("likelihood", ["continuous-bernoulli", "discretized-logistic"])
def test_the_mean_is_shown_and_not_the_parameter(likelihood):
    torch.manual_seed(0)  # the initial weights
    model = VariationalAutoencoder(likelihood=likelihood)
    with torch.no_grad():
        model.decoder.layers[2].bias.fill_(0.9)  # a logit, or a location near the last level
    shown = model.sample(50, generator=torch.Generator().manual_seed(0))
    drawn = model.sample(50, draw=True, generator=torch.Generator().manual_seed(0))  # same codes
    n = drawn.numel()
    assert abs(drawn.mean() - shown.mean()) < 4 * drawn.std() / math.sqrt(n)
    assert shown.min() > 0 and shown.max() < 1


@pytest.mark.parametrize("likelihood", list(LIKELIHOODS)[1:])
def test_every_likelihood_learns(likelihood):
    """Three grey shades, one code: within 150 steps the decoder knows the shades."""
    torch.manual_seed(0)
    x = torch.tensor([51.0, 102.0, 204.0]).view(3, 1, 1, 1).expand(3, 1, 4, 4) / 255
    model = VariationalAutoencoder(1, 16, image_shape=(1, 4, 4), likelihood=likelihood)
    before, after = (
        fit(
            model,
            [x.repeat(8, 1, 1, 1)] * steps,
            epochs=1,
            lr=lr,
            schedule="constant",
            objective=Elbo(beta=0.1),
            progress=False,
            device="cpu",
        )
        for steps, lr in ((1, 1e-9), (150, 2e-2))
    )
    assert after["train_loss"][0] < before["train_loss"][0]
    assert (model.reconstruct(x) - x).abs().max() < 0.1


@pytest.mark.parametrize("model_class", MODELS)
def test_images_that_are_no_floats_are_named(model_class):
    with pytest.raises(TypeError, match=r"floating-point numbers in \[0, 1\], not torch\.uint8"):
        model_class().encode(torch.zeros(1, 1, 28, 28, dtype=torch.uint8))


def test_means_are_shown_unless_draws_are_asked_for():
    model, x = VariationalAutoencoder(), torch.rand(4, 1, 28, 28)
    assert ((model.sample(4) > 0) & (model.sample(4) < 1)).all()
    for drawn in (model.sample(4, draw=True), model.reconstruct(x, draw=True)):
        assert set(drawn.unique().tolist()) <= {0.0, 1.0}
    torch.testing.assert_close(model.reconstruct(x), model.reconstruct(x))


@pytest.mark.parametrize("model_class", MODELS)
def test_conditional_models_use_the_label(model_class):
    """Two images, told apart by their label; a large β leaves the code empty."""
    torch.manual_seed(0)
    images = torch.zeros(2, 1, 8, 8)
    images[0, :, :, :4], images[1, :, :, 4:] = 1, 1
    y = torch.tensor([0, 1] * 16)
    model = model_class(code_size=2, image_shape=(1, 8, 8), num_classes=2)
    fit(model, [(images[y], y)] * 100, epochs=1, objective=Elbo(beta=20), lr=5e-3,
        schedule="constant", progress=False, device="cpu")  # fmt: skip
    shown = model.sample(2, torch.tensor([0, 1]))
    assert (shown - images).abs().max() < 0.1
    mu_0, _ = model.encode(images, torch.tensor([0, 0]))
    mu_1, _ = model.encode(images, torch.tensor([1, 1]))
    assert not torch.equal(mu_0, mu_1)


@pytest.mark.parametrize("call", ["encode", "decode", "sample"])
def test_a_conditional_model_says_that_it_needs_labels(call):
    model = VariationalAutoencoder(num_classes=10)
    argument = {"encode": torch.rand(1, 1, 28, 28), "decode": torch.zeros(1, 20), "sample": 1}
    with pytest.raises(ValueError, match="needs the labels"):
        getattr(model, call)(argument[call])


@pytest.mark.parametrize("model_class", MODELS)
def test_overfits_32_images(model_class):
    torch.manual_seed(0)
    data = load_dataset("mnist").train[:32]
    batches = list(data.batches(32)) * 400
    model = model_class()
    history = fit(model, batches, epochs=1, lr=3e-3, schedule="constant", objective=Elbo(beta=0.0),
                  progress=False, device="cpu", held_out=data.batches(32))  # fmt: skip
    # Digits have grey edges, so that even a perfect copy costs their entropy.
    x, y = batches[0]
    floor = torch.distributions.Bernoulli(x).entropy().sum((1, 2, 3)).mean().item()
    assert floor < history["held_out_recon"][0] < floor + 15
    assert (model.reconstruct(x, y) - x).abs().mean() < 0.02


def test_one_training_step_written_a_second_time():
    """Forward pass, loss, and Adam's first step by hand, in double precision."""
    torch.manual_seed(0)
    model = VariationalAutoencoder(code_size=3, hidden_size=5, image_shape=(1, 4, 4))
    w1, b1, w2, b2, w3, b3, w4, b4 = weights = [
        p.detach().double().requires_grad_() for p in model.parameters()
    ]
    x = torch.rand(7, 1, 4, 4)
    history = fit(model, [x], epochs=1, lr=0.01, objective=Elbo(beta=2.0), seed=5, progress=False,
                  device="cpu")  # fmt: skip

    eps = torch.randn(7, 3, generator=generator_for(5, 1, 1)).double()
    flat = x.double().reshape(7, 16)
    h = torch.clamp(flat @ w1.T + b1, min=0) @ w2.T + b2
    mu, sigma = h[:, :3], torch.sqrt(torch.exp(h[:, 3:]))
    z = mu + sigma * eps
    p = 1 / (1 + torch.exp(-(torch.clamp(z @ w3.T + b3, min=0) @ w4.T + b4)))
    recon = -(flat * torch.log(p) + (1 - flat) * torch.log(1 - p)).sum() / 7
    kl = (0.5 * (mu**2 + sigma**2 - 1) - torch.log(sigma)).sum() / 7
    loss = recon + 2 * kl
    for name, value in (("train_loss", loss), ("train_recon", recon), ("train_kl", kl)):
        assert history[name][0] == pytest.approx(value.item(), rel=1e-6)
    gradients = torch.autograd.grad(loss, weights)
    for new, old, g in zip(model.parameters(), weights, gradients, strict=True):
        # Adam, first step: m̂ = g, v̂ = g², and the step is lr · m̂ / (√v̂ + 1e-8).
        stepped = (old - 0.01 * g / (g.abs() + 1e-8)).float()
        clear = g.abs() > 1e-6  # where single precision knows the sign of the gradient
        torch.testing.assert_close(new.detach()[clear], stepped.detach()[clear])


def test_channels_last_changes_no_number():
    torch.manual_seed(0)
    model, x = ConvolutionalVAE().double(), torch.rand(3, 1, 28, 28).double()
    fast = model(x, generator=torch.Generator().manual_seed(0))
    model.to(memory_format=torch.contiguous_format)
    plain = model(x, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(fast.out, plain.out)


def test_every_inner_pixel_is_written_equally_often():
    """Each output pixel of an up-sampling stage is reached by the same number of kernel taps."""
    model = ConvolutionalVAE()
    up = [each for each in model.decoder.layers if isinstance(each, torch.nn.ConvTranspose2d)]
    assert len(up) == 2
    for layer in up:
        ones = torch.nn.ConvTranspose2d(1, 1, layer.kernel_size, layer.stride, layer.padding)
        torch.nn.init.ones_(ones.weight), torch.nn.init.zeros_(ones.bias)
        taps = ones(torch.ones(1, 1, 9, 9))[..., 2:-2, 2:-2]
        sizes = zip(layer.kernel_size, layer.stride, strict=True)
        assert taps.eq(math.prod(kernel // stride for kernel, stride in sizes)).all()


@pytest.mark.parametrize("model_class", MODELS)
def test_a_model_knows_its_parts(model_class):
    model = model_class(code_size=3, likelihood="gaussian")
    assert isinstance(model.prior, StandardNormal) and isinstance(model.posterior, DiagonalGaussian)
    assert model.code_size == model.prior.code_size == 3
    assert model.device == torch.device("cpu")
    other = LIKELIHOODS["discretized-logistic"]()
    assert model_class(likelihood=other).likelihood is other
    with pytest.raises(ValueError, match="unknown likelihood 'poisson'; allowed: bernoulli"):
        model_class(likelihood="poisson")


@pytest.mark.parametrize("model_class", MODELS)
def test_all_but_the_first_arguments_are_named(model_class):
    with pytest.raises(TypeError, match="positional"):
        model_class(2, 8, (1, 4, 4))


@pytest.mark.parametrize("kind", MODELS)
def test_prior_of_another_size_is_refused(kind):
    with pytest.raises(ValueError, match="of 3 numbers and code_size is 2: give both the same"):
        kind(code_size=2, prior=StandardNormal(3))
    assert kind(code_size=3, prior=StandardNormal(3)).code_size == 3
