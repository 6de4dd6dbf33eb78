"""Parts of one's own, defined as in a notebook, in the place of the library's.

A likelihood, networks, a prior, two posteriors and two objectives go through training, resuming,
evaluation, figures, saving and loading. Where the truth is known, they are held against it.
"""

import math
import shutil
import warnings

import pytest
import torch
from torch import Tensor, nn
from torch.distributions import MultivariateNormal

from vae_lib import (
    VAE,
    ConvolutionalVAE,
    FileError,
    VariationalAutoencoder,
    fit,
    load_model,
    plotting,
    save_model,
)
from vae_lib.data import Dataset, ImagesInMemory
from vae_lib.evaluation import active_units, encode_all, importance_log_likelihood, rate_distortion
from vae_lib.evaluation.oracle import LinearGaussian
from vae_lib.kl import CLOSED_FORMS, kl_divergence
from vae_lib.likelihoods import LIKELIHOODS, Likelihood, gaussian_log_prob
from vae_lib.objectives import Elbo, Terms, iwae_bound
from vae_lib.posteriors import POSTERIORS, DiagonalNormal, Posterior, log_normal
from vae_lib.priors import PRIORS, Prior, StandardNormal

SHAPE = (1, 6, 6)

# What a reader writes


class PixelGaussian(Likelihood):
    """A Gaussian with a learned σ for each pixel."""

    name = "pixel-gaussian"
    pixels = "dequantized"

    def __init__(self, image_shape: tuple[int, int, int]) -> None:
        super().__init__(image_shape=tuple(image_shape))
        self.log_sigma = nn.Parameter(torch.full(tuple(image_shape), -2.0))  # (C, H, W)

    def log_prob(self, x: Tensor, out: Tensor) -> Tensor:
        return gaussian_log_prob(x, out, self.log_sigma)

    def mean(self, out: Tensor) -> Tensor:
        return out

    def sample(self, out: Tensor, generator: torch.Generator | None = None) -> Tensor:
        eps = torch.randn(out.shape, generator=generator, dtype=out.dtype, device=out.device)
        return out + self.log_sigma.exp() * eps


class Looking(nn.Module):
    """An encoder."""

    def __init__(self, num_parameters: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(1, 4, 3), nn.Tanh(), nn.Flatten(), nn.Dropout(0.1), nn.LazyLinear(8)
        )
        self.layers(torch.zeros(1, *SHAPE))
        self.head = nn.Linear(8, num_parameters)

    def forward(self, x: Tensor, y: Tensor | None = None) -> Tensor:
        return self.head(torch.tanh(self.layers(x)))  # (B, C, H, W) → (B, P)


class Drawing(nn.Module):
    """A decoder."""

    def __init__(self, code_size: int) -> None:
        super().__init__()
        self.columns, self.rows = nn.Linear(code_size, 6), nn.Linear(code_size, 6)

    def forward(self, z: Tensor, y: Tensor | None = None) -> Tensor:
        image = self.rows(z)[:, :, None] * self.columns(z)[:, None, :]  # (B, 6, 1) (B, 1, 6)
        return image[:, None]  # (B, C, H, W)


class TwoGaussians(Prior):
    """A mixture, in equal parts, of Gaussians with learned means and σ = 1."""

    name = "two-gaussians"

    def __init__(self, code_size: int) -> None:
        super().__init__(code_size)
        self.means = nn.Parameter(torch.linspace(-1, 1, 2)[:, None].repeat(1, code_size))  # (2, D)

    def log_prob(self, z: Tensor) -> Tensor:
        each = log_normal(z[..., None, :], self.means, torch.zeros_like(self.means))  # (..., 2)
        return each.logsumexp(-1) - math.log(2)

    def sample(self, n: int, generator: torch.Generator | None = None) -> Tensor:
        device = self.means.device
        which = torch.randint(2, (n,), generator=generator, device=device)
        eps = torch.randn(n, self.code_size, generator=generator, device=device)
        return self.means[which] + eps  # (n, D)


class CorrelatedNormal:
    """N(mean, L Lᵀ) for each image of a batch."""

    def __init__(self, mean: Tensor, L: Tensor) -> None:
        self.mean, self.L = mean, L  # (B, D), lower triangles (B, D, D)

    @property
    def log_var(self) -> Tensor:
        return self.L.square().sum(-1).log()  # (B, D)

    def rsample(
        self, generator: torch.Generator | None = None, samples: int | None = None
    ) -> Tensor:
        shape = self.mean.shape if samples is None else (samples, *self.mean.shape)
        eps = torch.randn(shape, generator=generator, dtype=self.mean.dtype)
        return self.mean + (self.L @ eps[..., None])[..., 0]

    def log_prob(self, z: Tensor) -> Tensor:
        return MultivariateNormal(self.mean, scale_tril=self.L, validate_args=False).log_prob(z)


class FullCovariance(Posterior):
    """The encoder returns the mean and a lower triangle, the logarithm of its diagonal first."""

    name = "full-covariance"

    def num_parameters(self, code_size: int) -> int:
        return 2 * code_size + code_size * (code_size - 1) // 2

    def forward(self, parameters: Tensor) -> CorrelatedNormal:
        size = next(d for d in range(1, 99) if self.num_parameters(d) == parameters.shape[-1])
        mean, log_diagonal, below = parameters.split(
            [size, size, parameters.shape[-1] - 2 * size], -1
        )
        L = torch.diag_embed(log_diagonal.exp())  # (B, D, D)
        row, column = torch.tril_indices(size, size, -1)
        L[:, row, column] = below
        return CorrelatedNormal(mean, L)


class Shifted:
    """Where a diagonal normal goes when the second half of a code is moved, seeing the first."""

    def __init__(self, base: DiagonalNormal, shift: nn.Module) -> None:
        self.base, self.shift = base, shift

    def moved(self, u: Tensor, sign: int) -> Tensor:
        first, second = u.chunk(2, -1)
        return torch.cat([first, second + sign * self.shift(first)], -1)

    @property
    def mean(self) -> Tensor:
        return self.moved(self.base.mean, 1)  # a code that stands for the image

    @property
    def log_var(self) -> Tensor:
        draws = self.rsample(torch.Generator().manual_seed(0), samples=256)  # (256, B, D)
        return draws.var(0).log()

    def rsample(
        self, generator: torch.Generator | None = None, samples: int | None = None
    ) -> Tensor:
        return self.moved(self.base.rsample(generator, samples), 1)

    def log_prob(self, z: Tensor) -> Tensor:
        return self.base.log_prob(self.moved(z, -1))  # the volume stays the same


class CouplingFlow(Posterior):
    """An additive coupling layer (Dinh et al. 2015, arXiv:1410.8516), for codes of even size."""

    name = "coupling-flow"

    def __init__(self, code_size: int) -> None:
        super().__init__(code_size=code_size)
        half = code_size // 2
        self.shift = nn.Sequential(nn.Linear(half, 8), nn.Tanh(), nn.Linear(8, half))

    def num_parameters(self, code_size: int) -> int:
        return 2 * code_size

    def forward(self, parameters: Tensor) -> Shifted:
        return Shifted(DiagonalNormal(*parameters.chunk(2, dim=-1)), self.shift)


def importance_weighted(model, x, y, *, epochs_done, generator):
    """Minus the bound of 5 importance weights (Burda et al. 2016), whatever the parts are."""
    q = model.encode(x, y)
    z = q.rsample(generator, samples=5)  # (5, B, D)
    out = model.decode(z.flatten(0, 1), None if y is None else y.repeat(5))
    log_px_z = model.likelihood.log_prob(x, out.unflatten(0, (5, len(x))))  # (5, B)
    log_w = log_px_z + model.prior.log_prob(z) - q.log_prob(z)
    kl = kl_divergence(q, model.prior, z[0])  # (B,)
    return Terms(-iwae_bound(log_w).mean(), -log_px_z.mean(), kl.mean())


class LearnedBalance(nn.Module):
    """L_recon / s + log s + L_KL with a scale s that is learned too."""

    def __init__(self) -> None:
        super().__init__()
        self.log_s = nn.Parameter(torch.zeros(()))

    def forward(self, model, x, y, *, epochs_done, generator):
        _, recon, kl, _ = Elbo()(model, x, y, epochs_done=epochs_done, generator=generator)
        return Terms(recon * torch.exp(-self.log_s) + self.log_s + kl, recon, kl)


# What they are tried on


def pictures(n: int, seed: int) -> ImagesInMemory:
    """Bright left or right halves, with noise on all pixels."""
    generator = torch.Generator().manual_seed(seed)
    images = torch.randint(60, 120, (n, *SHAPE), generator=generator, dtype=torch.uint8)
    labels = torch.randint(2, (n,), generator=generator)
    images[labels == 0, ..., :3] += 100
    images[labels == 1, ..., 3:] += 100
    return ImagesInMemory(images, labels, dequantized=True)


DATA = Dataset("halves", pictures(60, 0), pictures(20, 1), None, ("left", "right"))


def of_likelihood():
    return VariationalAutoencoder(2, 8, image_shape=SHAPE, likelihood=PixelGaussian(SHAPE))


def of_networks():
    prior = StandardNormal(2)
    return VAE(Looking(4), Drawing(2), prior, likelihood="gaussian", image_shape=SHAPE)


def of_prior():
    return VariationalAutoencoder(
        2, 8, image_shape=SHAPE, likelihood="gaussian", prior=TwoGaussians(2)
    )


def of_posterior():
    return VariationalAutoencoder(
        2, 8, image_shape=SHAPE, likelihood="gaussian", posterior=FullCovariance()
    )


def of_flow():
    return ConvolutionalVAE(
        2, channels=(4,), image_shape=SHAPE, likelihood="gaussian", posterior=CouplingFlow(2)
    )


def of_everything():
    parts = (Looking(5), Drawing(2), TwoGaussians(2), FullCovariance(), PixelGaussian(SHAPE))
    return VAE(*parts, image_shape=SHAPE)


OWN = {
    of_likelihood: ["PixelGaussian"],
    of_networks: ["Looking", "Drawing"],
    of_prior: ["TwoGaussians"],
    of_posterior: ["FullCovariance"],
    of_flow: ["CouplingFlow"],
    of_everything: ["Looking", "Drawing", "PixelGaussian", "TwoGaussians", "FullCovariance"],
}
each_part = pytest.mark.parametrize("build", OWN, ids=lambda build: build.__name__)


def built(build):
    torch.manual_seed(0)
    return build()


def train(model, **options):
    usual = {"epochs": 3, "batch_size": 20, "lr": 0.01, "device": "cpu", "progress": False}
    return fit(model, DATA, **{**usual, **options})


def test_batches():
    return list(DATA.test.batches(8))


test_batches.__test__ = False


def same(a: nn.Module, b: nn.Module) -> bool:
    a, b = a.state_dict(), b.state_dict()
    return list(a) == list(b) and all(torch.equal(a[name], b[name]) for name in a)


# Training


@each_part
@pytest.mark.parametrize("objective", [Elbo(), importance_weighted], ids=["elbo", "iwae"])
def test_an_interrupted_run_ends_where_an_uninterrupted_one_does(build, objective, tmp_path):
    whole, halves, again = built(build), built(build), built(build)
    first = [p.detach().clone() for p in whole.parameters()]
    history = train(whole, objective=objective)
    train(halves, objective=objective, output_dir=tmp_path, on_epoch=lambda h: len(h) == 2)
    assert not same(whole, halves)
    torch.randn(7)  # whatever happens in between
    rest = train(again, objective=objective, output_dir=tmp_path, resume=True)
    assert same(whole, again)  # bit for bit
    assert rest["train_loss"] == history["train_loss"]
    assert rest["held_out_elbo"] == history["held_out_elbo"]
    moved = [not torch.equal(p, q) for p, q in zip(whole.parameters(), first, strict=True)]
    assert all(moved)  # every part is trained
    assert history["train_loss"][-1] < history["train_loss"][0]


def test_an_objective_with_parameters_is_trained_and_resumed(tmp_path):
    whole, again = (built(of_everything) for _ in range(2))
    balance, begun, other = LearnedBalance(), LearnedBalance(), LearnedBalance()
    train(whole, objective=balance)
    assert abs(balance.log_s.item()) > 0.01
    train(again, objective=begun, output_dir=tmp_path, on_epoch=lambda h: len(h) == 2)
    train(again, objective=other, output_dir=tmp_path, resume=True)
    assert same(whole, again) and same(balance, other) and not same(balance, begun)
    with pytest.raises(FileError, match=r"objective LearnedBalance\(\) → Elbo"):
        train(again, output_dir=tmp_path, resume=True)


def test_a_checkpoint_of_other_parts_is_refused_naming_them(tmp_path):
    train(built(of_prior), epochs=1, output_dir=tmp_path)
    model = VariationalAutoencoder(2, 8, image_shape=SHAPE, likelihood="gaussian")
    with pytest.raises(FileError, match=r"'two-gaussians'.* → .*'standard-normal'"):
        train(model, epochs=1, output_dir=tmp_path, resume=True)


@each_part
def test_bfloat16_trains_them_too(build):
    losses = [train(built(build), precision=p)["train_loss"] for p in ("float32", "bfloat16")]
    assert losses[1] != losses[0]
    assert losses[1] == pytest.approx(losses[0], rel=0.05, abs=1)


# Evaluation


@each_part
def test_they_are_evaluated(build):
    model = built(build)
    train(model, epochs=10)
    generator = torch.Generator().manual_seed(0)
    ends = rate_distortion(model, test_batches() * 20, generator)
    bound = importance_log_likelihood(model, test_batches(), 300, generator=generator)
    assert math.isfinite(ends.elbo) and ends.elbo < bound.mean + 1e-3
    assert bound.mean < 200 and bound.log_px.shape == (20,)
    assert bound.ess.min() >= 1 and bound.ess.max() <= 300

    codes = encode_all(model, test_batches())
    assert codes.mu.shape == codes.log_var.shape == (20, 2)
    assert torch.equal(codes.labels, DATA.test.labels)
    x, y = next(DATA.test.batches(20))
    q = model.encode(x, y)
    z = q.rsample(generator, samples=4000)  # (4000, 20, 2)
    off = (z.var(0).log() - codes.log_var).abs()
    assert off.max() < 0.5  # 256 draws of the flow are off by 4 · 0.09, the others by much less
    assert active_units(model, test_batches()).variance.shape == (2,)


@each_part
def test_they_are_drawn(build, tmp_path):
    model = built(build)
    codes = encode_all(model, test_batches())
    x, _ = next(DATA.test.batches(1))
    figures = [
        plotting.plot_samples(model, n=20, generator=torch.Generator().manual_seed(0)),
        plotting.plot_reconstructions(model, DATA.test),
        plotting.plot_latent(codes, DATA.class_names),
        plotting.plot_manifold(model, n=3),
        plotting.plot_traversals(model, x, steps=3),
    ]
    for i, figure in enumerate(figures if build is of_everything else []):  # takes a while
        plotting.save_figure(figure, tmp_path / f"{i}.png")
        assert (tmp_path / f"{i}.png").stat().st_size > 1000
    drawn = model.sample(500, draw=True, generator=torch.Generator().manual_seed(0))
    assert drawn.shape == (500, *SHAPE) and drawn.isfinite().all()
    assert model.reconstruct(x, draw=True).shape == (1, *SHAPE)


class Affine(nn.Module):
    """A x + b of flat x, in another shape."""

    def __init__(self, inputs: int, shape: tuple[int, ...]) -> None:
        super().__init__()
        self.layer, self.shape = nn.Linear(inputs, math.prod(shape)), shape

    def forward(self, x: Tensor, y: Tensor | None = None) -> Tensor:
        return self.layer(x.flatten(1)).unflatten(1, self.shape)


def linear_vae(W: Tensor, m: Tensor, sigma: Tensor, prior: Prior | None = None) -> VAE:
    """p(x|z) = N(W z + m, diag(σ²)) as a VAE, whose q is the exact posterior for p(z) = N(0, I).

    Args:
        W: (P, D).
        m, sigma: (P,).
        prior: Another one.
    """
    pixels, size = W.shape
    scaled = W / sigma[:, None].square()  # Σ⁻¹ W, (P, D)
    covariance = torch.linalg.inv(torch.eye(size, dtype=W.dtype) + W.T @ scaled)  # (D, D)
    gain, L = covariance @ scaled.T, torch.linalg.cholesky(covariance)  # (D, P), (D, D)
    shape = (1, 1, pixels)
    encoder = Affine(pixels, (FullCovariance().num_parameters(size),))
    decoder = Affine(size, shape)
    prior = StandardNormal(size) if prior is None else prior
    likelihood = PixelGaussian(shape)
    model = VAE(encoder, decoder, prior, FullCovariance(), likelihood, image_shape=shape).double()
    row, column = torch.tril_indices(size, size, -1)
    with torch.no_grad():
        encoder.layer.weight.zero_()
        encoder.layer.weight[:size] = gain
        encoder.layer.bias.copy_(torch.cat([-gain @ m, L.diag().log(), L[row, column]]))
        decoder.layer.weight.copy_(W), decoder.layer.bias.copy_(m)
        likelihood.log_sigma.copy_(sigma.log().view(shape))
    return model


def normal(*shape: int, seed: int) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def rows(x: Tensor) -> list[tuple[Tensor, Tensor]]:
    """Batches of images of one row: (N, P)."""
    images = x.view(len(x), 1, 1, -1)  # (N, P) → (N, 1, 1, P)
    return [(part, torch.zeros(len(part), dtype=torch.int64)) for part in images.split(30)]


def test_log_likelihood_is_that_of_the_oracle_with_a_rotated_code():
    """A rotation of the code leaves p(x) alone and makes its posterior a correlated one."""
    columns, _ = torch.linalg.qr(normal(8, 3, seed=0))
    W = columns * torch.tensor([2.0, 1.0, 0.3], dtype=torch.float64)
    oracle = LinearGaussian(W, normal(8, seed=1), sigma=0.5)
    x = oracle.sample(50, torch.Generator().manual_seed(2))[1]
    rotation, _ = torch.linalg.qr(normal(3, 3, seed=3))
    model = linear_vae(W @ rotation.T, oracle.m, torch.full((8,), 0.5).double())
    assert model.encode(rows(x)[0][0]).L.tril(-1).abs().max() > 0.1  # correlated
    found = importance_log_likelihood(model, rows(x), samples=7, at_once=90)
    torch.testing.assert_close(found.log_px, oracle.log_evidence(x))
    torch.testing.assert_close(found.ess, torch.full((50,), 7.0).double())  # all weights are equal


def evidence(W: Tensor, m: Tensor, sigma: Tensor, x: Tensor) -> Tensor:
    return MultivariateNormal(m, W @ W.T + sigma.square().diag()).log_prob(x)


def test_log_likelihood_is_exact_with_a_sigma_for_each_pixel():
    W, m, sigma = normal(6, 2, seed=0), normal(6, seed=1), 0.2 + normal(6, seed=2).square()
    x = m + normal(50, 2, seed=3) @ W.T + sigma * normal(50, 6, seed=4)
    model = linear_vae(W, m, sigma)
    found = importance_log_likelihood(model, rows(x), samples=7, at_once=90)
    torch.testing.assert_close(found.log_px, evidence(W, m, sigma, x))
    n = 200  # the ELBO of the exact posterior is log p(x), on average over codes
    ends = [
        rate_distortion(model, rows(x), torch.Generator().manual_seed(seed)) for seed in range(n)
    ]
    elbos = torch.tensor([end.elbo for end in ends])
    torch.testing.assert_close(elbos, found.log_px.mean().float().expand(n))  # each z gives it


def test_log_likelihood_under_a_mixture_of_two_gaussians():
    """p(x) is the mixture of what each of the two gives: N(W m_k + m, W Wᵀ + Σ)."""
    W, m, sigma = 0.3 * normal(6, 2, seed=0), normal(6, seed=1), torch.full((6,), 0.5).double()
    prior = TwoGaussians(2)
    x = m + normal(50, 2, seed=3) @ W.T + sigma * normal(50, 6, seed=4)
    model = linear_vae(W, m, sigma, prior)
    parts = [evidence(W, m + W @ mean, sigma, x) for mean in prior.means]
    exact = (torch.stack(parts).logsumexp(0) - math.log(2)).detach()
    generator = torch.Generator().manual_seed(0)
    found = importance_log_likelihood(model, rows(x), 20_000, generator=generator)
    error = (1 / found.ess - 1 / 20_000).sqrt()  # relative, of the mean weight
    assert found.ess.min() > 1000 and error.min() > 1e-3  # q is near, and is not exact
    assert ((found.log_px - exact).abs() < 4.5 * error).all()
    bound = rate_distortion(model, rows(x) * 100, generator)
    assert bound.elbo < exact.mean()


def test_the_kl_of_a_correlated_normal_is_estimated_until_its_closed_form_is_registered(
    monkeypatch,
):
    """On average over codes the estimate is the closed form, within 4 standard errors."""
    n, prior = 20_000, StandardNormal(3)
    numbers = 0.5 * normal(4, FullCovariance().num_parameters(3), seed=0)  # of 4 images
    q = FullCovariance()(numbers)
    zero, eye = torch.zeros(3).double(), torch.eye(3).double()
    exact = torch.distributions.kl_divergence(
        MultivariateNormal(q.mean, scale_tril=q.L), MultivariateNormal(zero, eye)
    )
    many = CorrelatedNormal(q.mean.repeat(n, 1), q.L.repeat(n, 1, 1))  # n · 4 images
    z = many.rsample(torch.Generator().manual_seed(1))
    estimate = kl_divergence(many, prior, z).view(n, 4)
    standard_error = estimate.std(0) / math.sqrt(n)
    assert ((estimate.mean(0) - exact).abs() < 4 * standard_error).all()
    assert (estimate.std(0) > 0.1).all()

    def closed_form(q: CorrelatedNormal, prior: StandardNormal) -> Tensor:
        squares = q.mean.square().sum(-1) + q.L.square().sum((-1, -2)) - prior.code_size
        return 0.5 * squares - q.L.diagonal(dim1=-2, dim2=-1).log().sum(-1)

    model = built(of_posterior)
    noisy = [rate_distortion(model, test_batches()).rate for _ in range(2)]
    monkeypatch.setitem(CLOSED_FORMS, (CorrelatedNormal, StandardNormal), closed_form)
    torch.testing.assert_close(kl_divergence(q, prior, z[:4]), exact)
    fixed = [rate_distortion(model, test_batches()).rate for _ in range(2)]
    assert fixed[0] == fixed[1] and noisy[0] != noisy[1]


# Files


def saved_with_a_warning(model, path) -> str:
    """Save and return what was said."""
    with pytest.warns(UserWarning) as caught:
        save_model(model, path)
    (warning,) = caught
    assert warning.filename == __file__  # points at the caller
    return str(warning.message)


@each_part
def test_a_model_with_parts_of_ones_own_is_loaded_into_another(build, tmp_path):
    path, model = tmp_path / "model.pt", built(build)
    train(model, epochs=1)
    said = saved_with_a_warning(model, path)
    with pytest.raises(FileError) as refused:
        load_model(path)
    for line in (said, str(refused.value)):
        assert "\n" not in line and str(path) in line
        assert f" {', '.join(OWN[build])}: " in line  # all that are one's own, and no other
        assert "load_model(path, into=model)" in line
    other = build()
    assert not same(model, other)
    assert load_model(path, into=other) is other
    assert same(model, other) and not other.training
    x, _ = next(DATA.test.batches(4))
    assert torch.equal(model.reconstruct(x), other.reconstruct(x))


def test_another_model_is_refused_in_one_line(tmp_path):
    path = tmp_path / "model.pt"
    saved_with_a_warning(built(of_prior), path)
    other = built(of_posterior)
    before = {name: value.clone() for name, value in other.state_dict().items()}
    with pytest.raises(
        FileError, match=r"model\.pt does not fit the model given as `into`: "
    ) as no:
        load_model(path, into=other)
    assert "\n" not in str(no.value)
    assert all(torch.equal(value, before[name]) for name, value in other.state_dict().items())


def test_parts_that_stand_in_the_tables_are_rebuilt(monkeypatch, tmp_path):
    for table, part in (
        (LIKELIHOODS, PixelGaussian),
        (PRIORS, TwoGaussians),
        (POSTERIORS, CouplingFlow),
    ):
        monkeypatch.setitem(table, part.name, part)
    parts = {"likelihood": PixelGaussian(SHAPE), "prior": TwoGaussians(2)}
    model = ConvolutionalVAE(
        2, channels=(4,), image_shape=SHAPE, posterior=CouplingFlow(2), **parts
    )
    train(model, epochs=1)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        save_model(model, tmp_path / "model.pt")
    again = load_model(tmp_path / "model.pt")
    assert same(model, again) and not again.training
    kinds = [type(part) for part in (again.likelihood, again.prior, again.posterior)]
    assert kinds == [PixelGaussian, TwoGaussians, CouplingFlow]


# torch.compile


def compiled(model: VAE) -> VAE:
    return torch.compile(model, backend="eager")  # which needs no compiler


def test_a_compiled_model_is_trained_resumed_and_evaluated_as_it_is(tmp_path):
    """With the backend "eager" the numbers are those of the model itself, bit for bit."""
    plain, begun, again = built(of_posterior), built(of_posterior), built(of_posterior)
    history = train(plain, epochs=2)
    train(compiled(begun), epochs=2, output_dir=tmp_path, on_epoch=lambda h: True)
    quick = compiled(again)
    shutil.copytree(tmp_path, tmp_path / "copy")
    rest = train(quick, epochs=2, output_dir=tmp_path, resume=True)
    assert rest["held_out_elbo"] == history["held_out_elbo"] and same(plain, again)
    uncompiled = built(of_posterior)  # the checkpoint is that of the model inside
    train(uncompiled, epochs=2, output_dir=tmp_path / "copy", resume=True)
    assert same(plain, uncompiled)
    assert encode_all(quick, test_batches()).mu.shape == (20, 2)
    assert importance_log_likelihood(quick, test_batches(), 20).log_px.shape == (20,)
    plotting.plot_samples(quick, n=4)
    plotting.plot_reconstructions(quick, DATA.test)


def test_a_compiled_model_is_saved_and_loaded(tmp_path):
    path = tmp_path / "model.pt"
    model = VariationalAutoencoder(2, 8, image_shape=SHAPE)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        save_model(compiled(model), path)
    again = load_model(path)
    assert type(again) is VariationalAutoencoder and same(model, again)
    other = VariationalAutoencoder(2, 8, image_shape=SHAPE)
    quick = compiled(other)
    assert load_model(path, into=quick) is quick
    assert same(model, other) and not quick.training
    with pytest.raises(FileError, match="does not fit"):
        load_model(path, into=compiled(built(of_everything)))
    own = built(of_everything)
    assert "TwoGaussians" in saved_with_a_warning(compiled(own), path)
    quick = compiled(of_everything())
    load_model(path, into=quick)
    x, _ = next(DATA.test.batches(4))
    assert torch.equal(quick.reconstruct(x), own.eval().reconstruct(x))
