"""What a Gaussian's σ does to a VAE of gray pixels, and what a scale for each pixel does.

The command is in README.md. It trains the network of `train.py`, in which the noise is fixed,
learned from several starts, set to the mean squared error of each batch, or told by the decoder for
each pixel. The course of each run goes to course.csv, its end to ends.csv, and what a judge says of
its samples to samples.csv. Seed 0 of three runs is saved. Runs in the tables are not repeated. It
runs on one thread.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from experiments.common import (
    COUNT,
    EXPERIMENTS,
    SEED,
    Parser,
    save_half,
    unfinished,
    write_rows,
)
from experiments.judging.judges import Judge
from vae_lib import ConvolutionalVAE, History, VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset
from vae_lib.evaluation import active_units, encode_all, frechet_distance, rate_distortion
from vae_lib.kl import kl_per_dim
from vae_lib.likelihoods import HALF_LEVEL, LOG_2PI, Likelihood, gaussian_log_prob
from vae_lib.networks import fully_connected
from vae_lib.objectives import Elbo, Terms
from vae_lib.posteriors import DiagonalGaussian
from vae_lib.priors import StandardNormal
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "likelihoods"
COURSE = ("run", "seed", "epoch", "kl", "sigma", "bits", "train_bits")
ENDS = (
    *("run", "seed", "epochs", "bits", "best_sigma_bits", "noisy_bits"),
    *("elbo", "kl", "active", "rmse", "sigma"),
)
SAMPLES = ("run", "seed", "codes", "means", "draws")
EVERY = 4  # epochs between two looks
SIDE = 28


class PixelGaussian(Likelihood):
    """Gaussian pixels, each with a σ of its own; the decoder returns means and log σ."""

    name, pixels = "pixel-gaussian", "dequantized"

    def log_prob(self, x: Tensor, out: Tensor) -> Tensor:
        """(..., 2C, H, W) → (...)."""
        mean, log_sigma = out.chunk(2, -3)  # 2 × (..., C, H, W)
        return gaussian_log_prob(x, mean, log_sigma - 2)  # starts near e⁻²

    def mean(self, out: Tensor) -> Tensor:
        """The first half, (..., C, H, W)."""
        return out.chunk(2, -3)[0]

    def sample(self, out: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """The mean plus σ ε, (..., C, H, W)."""
        mean, log_sigma = out.chunk(2, -3)
        eps = torch.randn(mean.shape, generator=generator, dtype=mean.dtype, device=mean.device)
        return mean + (log_sigma - 2).exp() * eps


class OnLevels(PixelGaussian):
    """The same, fed with the levels k/255 as they are, which a density must not be."""

    name, pixels = "pixel-gaussian-on-levels", "levels"


class LogisticMixture(Likelihood):
    """A mixture of K rounded logistics for each pixel (Salimans et al. 2017), gray images.

    The decoder returns K locations, K log-scales and K logits of the weights, (..., 3K, H, W).
    """

    name, pixels = "logistic-mixture", "levels"

    def __init__(self, components: int) -> None:
        super().__init__(components=components)
        spread = (torch.arange(components) + 0.5) / components if components > 1 else torch.zeros(1)
        self.register_buffer("start", spread.view(-1, 1, 1))  # where the locations begin

    def parts(self, out: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Locations, log-scales and log-weights, (..., K, H, W) each."""
        location, log_scale, logits = out.chunk(3, -3)
        return location + self.start, log_scale.clamp(min=-5) - 2, logits.log_softmax(-3)

    def log_prob(self, x: Tensor, out: Tensor) -> Tensor:
        """(..., 1, H, W) and (..., 3K, H, W) → (...)."""
        location, log_scale, log_weight = self.parts(out)
        inverse = torch.exp(-log_scale)
        a = (x - HALF_LEVEL - location) * inverse  # (..., K, H, W)
        b = (x + HALF_LEVEL - location) * inverse
        first, last = x < HALF_LEVEL, x > 1 - HALF_LEVEL
        below = torch.where(last, 0.0, F.logsigmoid(b))
        above = torch.where(first, 0.0, F.logsigmoid(-a))
        width = 2 * HALF_LEVEL * inverse
        within = torch.where(first | last, 0.0, torch.log(-torch.expm1(-width)))
        log_p = (log_weight + below + above + within).logsumexp(-3)  # (..., H, W)
        return log_p.flatten(-2).sum(-1)

    def mean(self, out: Tensor) -> Tensor:
        """The average location, within [0, 1], (..., 1, H, W)."""
        location, _, log_weight = self.parts(out)
        return (log_weight.exp() * location.clamp(0, 1)).sum(-3, keepdim=True)

    def sample(self, out: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """A component, then a rounded draw from it, (..., 1, H, W)."""
        location, log_scale, log_weight = self.parts(out)
        u = torch.rand(log_weight.shape, generator=generator)
        chosen = (log_weight - torch.log(-torch.log(u))).argmax(-3, keepdim=True)
        v = torch.rand(chosen.shape, generator=generator)
        draw = location.gather(-3, chosen) + log_scale.gather(-3, chosen).exp() * torch.logit(v)
        return (255 * draw).round().clamp(0, 255) / 255


@dataclass(frozen=True)
class BestSigma:
    """The negative ELBO of a Gaussian whose σ² is the mean squared error of the batch."""

    def __call__(
        self,
        model: VAE,
        x: Tensor,
        y: Tensor | None,
        *,
        epochs_done: float,
        generator: torch.Generator | None,
    ) -> Terms:
        """The terms of one batch (Rybkin et al. 2021, arXiv:2006.13202)."""
        mean, (mu, log_var), _ = model(x, y, generator)
        log_mse = (x - mean).square().mean().log()
        recon = x[0].numel() / 2 * (LOG_2PI + 1 + log_mse)
        kl = kl_per_dim(mu, log_var).sum(1).mean()  # (B, D) → ()
        with torch.no_grad():
            model.likelihood.log_sigma.copy_(log_mse / 2)  # for the looks in between
        return Terms(recon + kl, recon, kl)


@dataclass(frozen=True)
class Plan:
    """A run: the likelihood, σ where it is fixed or where it starts, and the length."""

    sigma: float | None = None  # of the library's Gaussian
    learned: bool = True
    best: bool = False  # σ² is the mean squared error of each batch
    likelihood: Callable[[], Likelihood] | str = "gaussian"
    channels: int = 1  # what the decoder returns for a pixel
    long: bool = True
    convolutional: bool = False


RUNS = {  # what the chapter rests on first
    "σ learned": Plan(),
    "σ = 1": Plan(1.0, learned=False),
    "learned from σ = 1": Plan(1.0),
    "σ² = MSE": Plan(best=True),
    "convolutional, σ = 1": Plan(1.0, learned=False, long=False, convolutional=True),
    "convolutional, σ learned": Plan(long=False, convolutional=True),
    "discretized logistic": Plan(likelihood="discretized-logistic", long=False),
    "logistic, s for each pixel": Plan(
        likelihood=lambda: LogisticMixture(1), channels=3, long=False
    ),
    "σ for each pixel": Plan(likelihood=PixelGaussian, channels=2),
    "σ for each pixel, on levels": Plan(likelihood=OnLevels, channels=2),
    "σ = 19.8": Plan(math.sqrt(SIDE**2 / 2), learned=False),
}
SAVED = {
    "σ learned": "sigma-learned.pt",
    "σ = 1": "sigma-1.pt",
    "discretized logistic": "discretized-logistic.pt",
}
JUDGED = (
    "σ learned",
    "σ = 1",
    "σ² = MSE",
    "convolutional, σ = 1",
    "convolutional, σ learned",
)


def build(plan: Plan) -> VAE:
    """The network of chapter 6, whose decoder may return several numbers for a pixel."""
    likelihood = plan.likelihood if isinstance(plan.likelihood, str) else plan.likelihood()
    if plan.convolutional:
        model: VAE = ConvolutionalVAE(20, likelihood=likelihood)
    elif plan.channels == 1:
        model = VariationalAutoencoder(likelihood=likelihood)
    else:
        encoder, _ = fully_connected((1, SIDE, SIDE), 20, 40)
        _, decoder = fully_connected((plan.channels, SIDE, SIDE), 20, 40)
        shape = (1, SIDE, SIDE)
        model = VAE(
            encoder, decoder, StandardNormal(20), DiagonalGaussian(), likelihood, image_shape=shape
        )
    if plan.sigma is not None:
        with torch.no_grad():
            model.likelihood.log_sigma.fill_(math.log(plan.sigma))
    if not plan.learned or plan.best:
        model.likelihood.requires_grad_(False)
    return model


def data_for(plan: Plan) -> Dataset:
    """Fashion-MNIST with or without noise, as the likelihood needs it."""
    needs = build(plan).likelihood.pixels
    return load_dataset("fashion-mnist-mini", valid=1000, dequantize=needs == "dequantized")


def seeded(seed: int) -> torch.Generator:
    """A source of random numbers."""
    return torch.Generator().manual_seed(seed)


def bits_of(model: VAE, elbo: float) -> float:
    """Bits per dimension. On the levels a density has none; they are what one would believe."""
    bits = model.likelihood.bits_per_dim(torch.tensor(elbo), SIDE**2).item()
    return bits + 8 if isinstance(model.likelihood, OnLevels) else bits


def train(plan: Plan, data: Dataset, seed: int, epochs: int) -> tuple[VAE, list[dict]]:
    """Train; return the model and its course on the validation images."""
    torch.manual_seed(seed)  # the initial weights
    model, course = build(plan), []

    def look(history: History) -> None:
        """Every few epochs note rate, noise and bits."""
        if len(history) % EVERY and len(history) != 1:
            return
        found = rate_distortion(model, data.valid.batches(500), seeded(1))
        seen = rate_distortion(model, data.train[:1000].batches(500), seeded(1))
        log_sigma = getattr(model.likelihood, "log_sigma", None)
        course.append(
            {
                "epoch": len(history),
                "kl": found.rate,
                "sigma": "" if log_sigma is None else log_sigma.exp().item(),
                "bits": bits_of(model, found.elbo),
                "train_bits": bits_of(model, seen.elbo),
            }
        )

    objective = BestSigma() if plan.best else Elbo()
    settings = {"schedule": "cooldown", "seed": seed, "device": "cpu", "progress": False}
    fit(model, data, epochs=epochs, objective=objective, on_epoch=look, **settings)
    return model.requires_grad_(False), course


@torch.no_grad()
def squared_error(model: VAE, data: Dataset) -> float:
    """The mean squared error of a pixel of the training images, with drawn codes."""
    x, _ = next(data.train.batches(len(data.train)))
    return (x - model.likelihood.mean(model(x, generator=seeded(2)).out)).square().mean().item()


def judge_end(model: VAE, data: Dataset, name: str, seed: int, epochs: int) -> dict:
    """A row of ends.csv."""
    found = rate_distortion(model, data.test.batches(500), seeded(1))
    x, _ = next(data.test.batches(len(data.test)))
    with torch.no_grad():
        mean = model.reconstruct(x)
    log_sigma, best = getattr(model.likelihood, "log_sigma", None), ""
    sigma = "" if log_sigma is None else log_sigma.exp().item()
    if log_sigma is not None:  # the same networks, scored with σ² = MSE of the training images
        before = log_sigma.clone()
        log_sigma.fill_(0.5 * math.log(squared_error(model, data)))
        best = bits_of(model, rate_distortion(model, data.test.batches(500), seeded(1)).elbo)
        log_sigma.copy_(before)
    noisy_bits: float | str = ""
    if isinstance(model.likelihood, OnLevels):  # what it is worth where it may be asked
        noisy = load_dataset("fashion-mnist-mini", dequantize=True).test
        noisy_bits = bits_of(model, rate_distortion(model, noisy.batches(500), seeded(1)).elbo)
    return {
        "run": name,
        "seed": seed,
        "epochs": epochs,
        "bits": bits_of(model, found.elbo),
        "best_sigma_bits": best,
        "noisy_bits": noisy_bits,
        "elbo": found.elbo,
        "kl": found.rate,
        "active": active_units(model, data.test.batches(500)).count,
        "rmse": (x - mean).square().mean().sqrt().item(),
        "sigma": sigma,
    }


# Samples


def train_judge() -> Judge:
    """The classifier of chapter 11, on these clothes, shown with a little noise."""
    torch.manual_seed(0)
    judge, images = Judge(), load_dataset("fashion-mnist-mini", valid=1000).train
    epochs = 8
    optimizer = torch.optim.Adam(judge.parameters(), lr=2e-3, fused=True)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.01, epochs * 90)
    generator = seeded(0)
    for _ in range(epochs):
        for x, y in images.batches(100, shuffle=True, generator=generator):
            optimizer.zero_grad()
            F.cross_entropy(judge(x), y).backward()
            optimizer.step()
            schedule.step()
    return judge.requires_grad_(False)


@torch.no_grad()
def fitted_codes(model: VAE, data: Dataset, n: int) -> Tensor:
    """Codes from a Gaussian mixture with one part for each label, fitted to the training codes."""
    codes = encode_all(model, data.train.batches(500))
    mu, log_var, labels = codes.mu, codes.log_var, codes.labels  # (N, D), (N, D), (N,)
    drawn, generator = [], seeded(4)
    for label in range(10):
        own = labels == label
        count = n // 10
        spread = mu[own].T.cov() + log_var[own].exp().mean(0).diag()  # of q(z), (D, D)
        root = torch.linalg.cholesky(spread.double()).float()
        eps = torch.randn(count, mu.shape[1], generator=generator)
        drawn.append(mu[own].mean(0) + eps @ root.T)
    return torch.cat(drawn)


@torch.no_grad()
def judge_samples(judge: Judge, model: VAE, data: Dataset, name: str, seed: int) -> list[dict]:
    """Fréchet distances of means and of draws to the test images, for two kinds of codes."""
    real, _ = next(load_dataset("fashion-mnist-mini").test.batches(2000))  # the levels
    rows = []
    kinds = {
        "prior": model.prior.sample(2000, seeded(3)),
        "fitted": fitted_codes(model, data, 2000),
    }
    for kind, z in kinds.items():
        out = model.decode(z)
        pictures = {
            "means": model.likelihood.mean(out),
            "draws": model.likelihood.sample(out, seeded(5)),
        }
        found = {
            what: frechet_distance(judge.features(real), judge.features(x.clamp(0, 1)))
            for what, x in pictures.items()
        }
        rows.append({"run": name, "seed": seed, "codes": kind, **found})
    return rows


def main(arguments: list[str] | None = None) -> None:
    """Train every run that is missing; write the tables after each."""
    parser = Parser("likelihoods.noise", __doc__)
    parser.add_argument("--epochs", type=COUNT, default=80, help="of the long runs")
    parser.add_argument("--seeds", type=SEED, nargs="+", default=[0, 1, 2])
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--seeds", options.seeds)
    folder = options.output
    parser.will_write(folder, ["course.csv", "ends.csv", "samples.csv", *SAVED.values()])
    course = parser.table(folder / "course.csv", COURSE)
    ends = parser.table(folder / "ends.csv", ENDS)
    samples = parser.table(folder / "samples.csv", SAMPLES)

    torch.set_num_threads(1)
    judge: Judge | None = None
    runs = [(name, seed) for seed in options.seeds for name in RUNS]
    runs.sort(key=lambda run: list(RUNS).index(run[0]))
    for name, seed in unfinished(runs, ends, ("run", "seed")):
        plan = RUNS[name]
        epochs = options.epochs if plan.long else max(1, options.epochs // 2)
        data = data_for(plan)
        model, looks = train(plan, data, seed, epochs)
        if name in SAVED and seed == 0:
            model = save_half(model, folder / SAVED[name]).requires_grad_(False)
        if name in JUDGED:
            judge = judge if judge is not None else train_judge()
            samples += judge_samples(judge, model, data, name, seed)
            write_rows(folder / "samples.csv", samples, ".5g")
        course += [{"run": name, "seed": seed, **look} for look in looks]
        ends.append(judge_end(model, data, name, seed, epochs))
        write_rows(folder / "course.csv", course, ".5g")
        write_rows(folder / "ends.csv", ends, ".5g")
        print(ends[-1], flush=True)


if __name__ == "__main__":
    main()
