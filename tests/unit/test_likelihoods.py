"""Each likelihood sums or integrates to 1, and scores what it draws."""

import itertools
import math

import pytest
import torch
from torch.distributions import (
    AffineTransform,
    Bernoulli,
    ContinuousBernoulli,
    Normal,
    SigmoidTransform,
    TransformedDistribution,
    Uniform,
)

from vae_lib import likelihoods as lik
from vae_lib.likelihoods import LIKELIHOODS, make_likelihood

DENSITIES = [name for name, kind in LIKELIHOODS.items() if kind.pixels == "dequantized"]
LEVELS = torch.arange(256, dtype=torch.float64) / 255
EXTREME = [-200.0, -50.0, -20.0, -1.0, -0.11, -0.09, -1e-4, 0.0, 1e-4, 0.09, 0.11, 1.0, 50.0, 200.0]


@pytest.fixture
def generator():
    return torch.Generator().manual_seed(0)


def normal(*shape, generator):
    return torch.randn(*shape, generator=generator, dtype=torch.float64)


def made(name, log_scale=-1.2, dtype=torch.float64):
    """A likelihood of that scale, if it has one."""
    likelihood = make_likelihood(name).to(dtype)
    with torch.no_grad():
        for scale in likelihood.parameters():
            scale.fill_(log_scale)
    return likelihood


def pixel_log_prob(x, first, likelihood, log_scale=-1.2):
    """Of single pixels x (N,), given one number: (N,)."""
    out = torch.as_tensor(first, dtype=x.dtype).expand(len(x), 1, 1, 1)
    with torch.no_grad():
        return made(likelihood, log_scale, x.dtype).log_prob(x.view(-1, 1, 1, 1), out)


# The Bernoulli likelihood


def test_bernoulli_matches_a_slow_loop(generator):
    x = torch.rand(3, 2, 4, 5, generator=generator, dtype=torch.float64)
    logits = normal(3, 2, 4, 5, generator=generator)
    result = lik.bernoulli_log_prob(x, logits)
    for i in range(3):
        total = 0.0
        for pixel, logit in zip(x[i].flatten().tolist(), logits[i].flatten().tolist(), strict=True):
            p = 1 / (1 + math.exp(-logit))
            total += pixel * math.log(p) + (1 - pixel) * math.log(1 - p)
        assert result[i].item() == pytest.approx(total)


def test_bernoulli_stays_finite_where_the_sigmoid_saturates():
    logits = torch.full((1, 1, 1, 1), 200.0)
    assert lik.bernoulli_log_prob(torch.zeros(1, 1, 1, 1), logits).item() == pytest.approx(-200)
    assert lik.bernoulli_log_prob(torch.ones(1, 1, 1, 1), logits).item() == 0


def test_bernoulli_normalizes_over_black_and_white_images(generator):
    images = torch.tensor(list(itertools.product([0.0, 1.0], repeat=6)), dtype=torch.float64)
    logits = normal(1, 2, 3, generator=generator)
    log_prob = lik.bernoulli_log_prob(images.view(-1, 1, 2, 3), logits.expand(64, 1, 2, 3))
    assert log_prob.exp().sum().item() == pytest.approx(1)


def test_bernoulli_does_not_normalize_over_grey_images():
    """Why cross-entropy on grey pixels is no log-likelihood: at p = ½ its integral is ½."""
    x = torch.linspace(0, 1, 1001, dtype=torch.float64)
    density = pixel_log_prob(x, 0.0, "bernoulli").exp()
    assert torch.trapezoid(density, x).item() == pytest.approx(0.5)


# The continuous Bernoulli likelihood


@pytest.mark.parametrize("logit", EXTREME)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_continuous_bernoulli_integrates_to_one(logit, dtype):
    x = torch.linspace(0, 1, 100_001, dtype=torch.float64)
    density = pixel_log_prob(x.to(dtype), logit, "continuous-bernoulli").double().exp()
    assert torch.trapezoid(density, x).item() == pytest.approx(1, abs=1e-6)
    mean = torch.trapezoid(x * density, x).item()
    shown = lik.continuous_bernoulli_mean(torch.tensor(logit, dtype=dtype)).item()
    assert shown == pytest.approx(mean, abs=1e-6)


def test_continuous_bernoulli_matches_torch_distributions():
    """In double precision, and away from the logits whose λ it rounds."""
    logits = torch.linspace(-15, 15, 301, dtype=torch.float64).view(-1, 1, 1, 1)
    exact = ContinuousBernoulli(logits=logits)
    for x in (0.0, 0.3, 1.0):
        x = torch.full_like(logits, x)
        ours = lik.continuous_bernoulli_log_prob(x, logits)
        torch.testing.assert_close(ours, exact.log_prob(x).flatten(), atol=1e-8, rtol=1e-8)
    torch.testing.assert_close(
        lik.continuous_bernoulli_mean(logits), exact.mean, atol=1e-7, rtol=1e-7
    )


def test_pytorchs_continuous_bernoulli_does_not_normalize_far_out():
    """Why the formula is written out here: in single precision λ is cut at 1 − 1.2e-7."""
    x = torch.linspace(0, 1, 100_001)
    density = ContinuousBernoulli(logits=torch.tensor(-50.0)).log_prob(x).double().exp()
    assert torch.trapezoid(density, x.double()).item() == pytest.approx(0.319, abs=0.001)


def test_continuous_bernoulli_shows_its_mean_and_not_its_parameter():
    logits = torch.tensor([-4.0, 0.0, 4.0])
    mean = made("continuous-bernoulli").mean(logits)
    # 1 / (1 − e⁴) + 1/4 at −4
    assert mean.tolist() == pytest.approx([0.2313426, 0.5, 0.7686574])
    assert abs(mean[0] - torch.sigmoid(logits[0])) > 0.2


# The Gaussian likelihood


def test_gaussian_matches_torch_distributions_and_normalizes(generator):
    x, mean = normal(3, 1, 2, 2, generator=generator), normal(3, 1, 2, 2, generator=generator)
    log_sigma = torch.tensor(-0.3, dtype=torch.float64)
    exact = Normal(mean, log_sigma.exp()).log_prob(x).sum((1, 2, 3))
    torch.testing.assert_close(lik.gaussian_log_prob(x, mean, log_sigma), exact)
    grid = torch.linspace(-20, 20, 20_001, dtype=torch.float64)
    density = lik.gaussian_log_prob(grid.view(-1, 1, 1, 1), mean[0, 0, 0, 0], log_sigma).exp()
    assert torch.trapezoid(density, grid).item() == pytest.approx(1)


# The discretized logistic likelihood

PLACES = [(0.4, -3.0), (0.0, -5.0), (1.3, -2.0), (-0.2, -1.0), (0.5, 0.0)]
FAR_OUT = [(0.501, -8.0), (50.0, -2.0)]  # much finer than a level; far beyond the last


@pytest.mark.parametrize(("location", "log_scale"), PLACES + FAR_OUT)
def test_discretized_logistic_sums_to_one(location, log_scale):
    for levels in (LEVELS, LEVELS.float()):
        log_prob = pixel_log_prob(levels, location, "discretized-logistic", log_scale).double()
        assert log_prob.exp().sum().item() == pytest.approx(1, abs=2e-5)
    mean = lik.discretized_logistic_mean(
        torch.tensor(location, dtype=torch.float64), torch.tensor(log_scale, dtype=torch.float64)
    )
    probability = pixel_log_prob(LEVELS, location, "discretized-logistic", log_scale).exp()
    assert mean.item() == pytest.approx((LEVELS * probability).sum().item())


@pytest.mark.parametrize(("location", "log_scale"), PLACES)
def test_discretized_logistic_is_the_logistic_mass_of_each_level(location, log_scale):
    base = Uniform(torch.tensor(0.0, dtype=torch.float64), 1.0, validate_args=False)
    scale = [SigmoidTransform().inv, AffineTransform(location, math.exp(log_scale))]
    logistic = TransformedDistribution(base, scale, validate_args=False)
    edges = (torch.arange(1, 256, dtype=torch.float64) - 0.5) / 255  # between the levels, (255,)
    below = torch.cat([torch.zeros(1), logistic.cdf(edges), torch.ones(1)])  # open ends, (257,)
    exact = below.diff()  # (257,) → (256,)
    probability = pixel_log_prob(LEVELS, location, "discretized-logistic", log_scale).exp()
    torch.testing.assert_close(probability, exact, atol=1e-12, rtol=1e-8)


# All of them


@pytest.mark.parametrize("likelihood", LIKELIHOODS)
def test_gradients_are_right(likelihood, generator):
    first = normal(2, 1, 2, 3, generator=generator).requires_grad_()
    scored = made(likelihood, log_scale=-1.0)
    with torch.no_grad():
        first[0, 0, 0] = torch.tensor([0.0, 0.02, -3.0])  # in the series, and out of it
    x = torch.tensor([0.0, 1.0, 1.0, 0.0, 0.0, 1.0], dtype=torch.float64).view(1, 2, 3)
    if likelihood != "bernoulli":
        x[0, :, 1] = 51 / 255

    def log_prob(first, *scale):  # gradcheck moves the parameter itself
        return scored.log_prob(x, first)

    assert torch.autograd.gradcheck(log_prob, (first, *scored.parameters()))


@pytest.mark.parametrize("likelihood", LIKELIHOODS)
@pytest.mark.parametrize("log_scale", [-50.0, 0.0, 50.0])
def test_extreme_parameters_leave_everything_finite(likelihood, log_scale, generator):
    if likelihood == "gaussian":  # 50² / σ² has to be below 1e38
        log_scale = max(log_scale, -35.0)
    first = torch.tensor([-50.0, 0.0, 50.0]).repeat(3).view(1, 3, 3).requires_grad_()
    scored = made(likelihood, log_scale, torch.float32)
    x = torch.tensor([0.0, 0.0, 0.0, 0.2, 0.2, 0.2, 1.0, 1.0, 1.0]).view(1, 3, 3)
    log_prob = scored.log_prob(x, first)
    assert log_prob.isfinite()
    log_prob.backward()
    assert first.grad.isfinite().all()
    assert all(scale.grad.isfinite() for scale in scored.parameters())
    assert scored.mean(first).isfinite().all()
    assert scored.sample(first, generator).isfinite().all()


def entropy(likelihood, first, log_scale):
    """Of each pixel, in nats: (1, 1, 2, 2)."""
    if likelihood == "bernoulli":
        return Bernoulli(logits=first).entropy()
    if likelihood == "continuous-bernoulli":
        return ContinuousBernoulli(logits=first).entropy()
    if likelihood == "gaussian":
        return Normal(first, math.exp(log_scale)).entropy()
    log_prob = [pixel_log_prob(LEVELS, m, likelihood, log_scale) for m in first.flatten().tolist()]
    return torch.stack([-(each.exp() * each).sum() for each in log_prob]).view(first.shape)


@torch.no_grad()
@pytest.mark.parametrize("likelihood", LIKELIHOODS)
def test_what_is_sampled_is_what_is_scored(likelihood, generator):
    """The average score of samples is minus the entropy, and their mean is what is shown."""
    n, first = 50_000, torch.tensor([-1.5, 0.3, 0.9, 2.5], dtype=torch.float64).view(1, 1, 2, 2)
    many, scored = first.expand(n, 1, 2, 2), made(likelihood)
    x = scored.sample(many, generator)
    assert x.shape == (n, 1, 2, 2) and x.dtype == torch.float64
    scores = scored.log_prob(x, many)
    expected = -entropy(likelihood, first, -1.2).sum()
    assert abs(scores.mean() - expected) < 4 * scores.std() / math.sqrt(n)
    mean = scored.mean(first)
    standard_error = x.std(0) / math.sqrt(n)
    assert ((x.mean(0) - mean[0]).abs() < 4 * standard_error + 1e-9).all()


@torch.no_grad()
@pytest.mark.parametrize("likelihood", LIKELIHOODS)
def test_draws_fall_where_the_probability_is(likelihood, generator):
    """Counts of draws in ten places against the probability of each, summed or integrated."""
    n, first, log_scale = 40_000, 0.4, -1.0
    out = torch.full((n, 1, 1, 1), first, dtype=torch.float64)
    x = made(likelihood, log_scale).sample(out, generator).flatten()  # (N,)
    edges = torch.linspace(0, 1, 11, dtype=torch.float64) + 1e-9
    counts = torch.histc(x.clamp(0, 1), bins=10, min=0, max=1 + 1e-9)
    fine = LEVELS
    if likelihood == "bernoulli":
        fine = torch.tensor([0.0, 1.0], dtype=torch.float64)
    if likelihood in DENSITIES:
        fine = torch.linspace(-6, 7, 130_001, dtype=torch.float64)
        inside = (fine >= 0) & (fine <= 1)
        fine = fine[inside] if likelihood == "continuous-bernoulli" else fine
    weight = pixel_log_prob(fine, first, likelihood, log_scale).exp()
    weight = weight * (1e-4 if likelihood in DENSITIES else 1)
    place = torch.bucketize(fine.clamp(0, 1), edges[1:-1])
    probability = torch.zeros(10, dtype=torch.float64).index_add(0, place, weight)
    assert probability.sum().item() == pytest.approx(1, abs=1e-3)
    spread = (n * probability * (1 - probability)).sqrt()
    assert ((counts - n * probability).abs() < 4.5 * spread + n * 2e-4).all()


@pytest.mark.parametrize("likelihood", LIKELIHOODS)
def test_the_generator_decides_the_draw(likelihood):
    out, scored = torch.zeros(1, 2, 3, 3), made(likelihood, dtype=torch.float32)
    first, again, other = (
        scored.sample(out, torch.Generator().manual_seed(seed)) for seed in (1, 1, 2)
    )
    assert first.equal(again) and not first.equal(other)
    assert first.dtype == torch.float32


def test_steep_draws_stay_in_the_unit_interval(generator):
    logits = torch.tensor([-200.0, -1e-8, 0.0, 1e-8, 200.0]).expand(10_000, 1, 1, 5)
    x = made("continuous-bernoulli").sample(logits, generator)
    assert x.min() >= 0 and x.max() <= 1
    expected = lik.continuous_bernoulli_mean(logits[0])
    assert ((x.mean(0) - expected).abs() < 4 * x.std(0) / 100).all()


@pytest.mark.parametrize("likelihood", LIKELIHOODS)
def test_leading_dimensions_are_kept(likelihood, generator):
    x, first = torch.rand(3, 1, 2, 2, generator=generator).round(), torch.randn(5, 3, 1, 2, 2)
    scored = made(likelihood, dtype=torch.float32)
    log_px_z = scored.log_prob(x, first)
    assert log_px_z.shape == (5, 3)
    for k in range(5):
        torch.testing.assert_close(log_px_z[k], scored.log_prob(x, first[k]))


def test_unknown_likelihood_names_the_allowed_ones():
    with pytest.raises(ValueError, match="allowed: bernoulli, continuous-bernoulli, gaussian"):
        make_likelihood("poisson")


@pytest.mark.parametrize("likelihood", LIKELIHOODS)
def test_a_likelihood_by_its_name_and_as_an_object(likelihood):
    by_name = make_likelihood(likelihood)
    assert type(by_name) is LIKELIHOODS[likelihood] and by_name.name == likelihood
    assert make_likelihood(by_name) is by_name
    assert by_name.pixels in lik.PIXELS
    assert all(scale.shape == () and scale.item() == -2 for scale in by_name.parameters())


# Which pixels, and how many bits


def test_pixels_that_a_likelihood_cannot_score_are_refused(generator):
    grey = torch.randint(0, 256, (5, 1, 4, 4), generator=generator) / 255
    binary, smooth = grey.round(), (255 * grey + torch.rand(5, 1, 4, 4, generator=generator)) / 256
    wide = 3 * smooth - 1
    allowed = {
        "bernoulli": (binary,),
        "continuous-bernoulli": (smooth,),
        "gaussian": (smooth, wide),
        "discretized-logistic": (grey, binary),
    }
    for likelihood, good in allowed.items():
        for x in (grey, binary, smooth, wide):
            if any(x is each for each in good):
                made(likelihood).check_pixels(x)
            else:
                with pytest.raises(ValueError, match=r"needs|dequantize"):
                    made(likelihood).check_pixels(x)


def test_a_uniform_density_costs_8_bits():
    """The continuous Bernoulli with logit 0 is uniform; so is a probability of 1/256 a level."""
    pixels = 3 * 5 * 7
    y = torch.rand(4, 3, 5, 7)
    log_py = lik.continuous_bernoulli_log_prob(y, torch.zeros(4, 3, 5, 7))
    for density in DENSITIES:
        bits = made(density).bits_per_dim(log_py, pixels)
        assert bits.tolist() == pytest.approx([8.0] * 4)
    log_px = torch.full((4,), -pixels * math.log(256))
    bits = made("discretized-logistic").bits_per_dim(log_px, pixels)
    assert bits.tolist() == pytest.approx([8.0] * 4)


def test_dequantized_bits_are_those_of_the_levels_and_never_fewer():
    """A density that is constant on each level costs what the levels cost; others cost more."""
    log_scale, of_levels, density = -3.0, made("discretized-logistic"), made("gaussian")
    log_p = pixel_log_prob(LEVELS, 0.4, "discretized-logistic", log_scale)  # of each level, (256,)
    bits = of_levels.bits_per_dim((log_p.exp() * log_p).sum(), 1)
    stairs = log_p + math.log(256)  # the density of (k + u) / 256 that is flat on each level
    of_stairs = density.bits_per_dim((log_p.exp() * stairs).sum(), 1)
    assert of_stairs.item() == pytest.approx(bits.item())
    u = (torch.arange(100, dtype=torch.float64) + 0.5) / 100
    y = (255 * LEVELS[:, None] + u) / 256  # (256, 100)
    log_py = pixel_log_prob(y.flatten(), 0.4, "gaussian", -2.4).view(256, 100).mean(1)
    gaussian = density.bits_per_dim((log_p.exp() * log_py).sum(), 1)
    mass = pixel_log_prob(y.flatten(), 0.4, "gaussian", -2.4).exp().view(256, 100).mean(1) / 256
    exact = of_levels.bits_per_dim((log_p.exp() * mass.log()).sum(), 1)
    assert bits < exact < gaussian  # Gibbs' inequality, then Jensen's


def test_bits_of_black_and_white_pixels_are_refused():
    with pytest.raises(ValueError, match="256 levels"):
        made("bernoulli").bits_per_dim(torch.zeros(1), 784)
