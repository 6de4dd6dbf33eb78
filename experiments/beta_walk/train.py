"""Train the small network of experiments/rate_distortion longer, with limits, and on other paths.

    OMP_NUM_THREADS=1 python -m experiments.beta_walk.train

README.md says what each part asks. Each part writes a table of its own, after each of its runs;
runs that a table has are not repeated. Choices were made on validation images, and what is
reported is of test images. It runs on one thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from experiments.collapse.train import Row, Table
from experiments.common import COUNT, EXPERIMENTS, Parser, save_half, unfinished
from experiments.judging import judges
from vae_lib import VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset
from vae_lib.evaluation import rate_distortion
from vae_lib.kl import kl_divergence, kl_per_dim
from vae_lib.objectives import Elbo, Objective, Terms, iwae_bound, log_weights
from vae_lib.posteriors import DiagonalNormal
from vae_lib.training import History
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "beta_walk"
EPOCHS = 12
BETAS = (0.1, 1.0, 3.0, 10.0)
COLLAPSED = 40.0  # a KL weight at which this network uses no dimension


# ── objectives ─────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Capacity:
    """D + γ |R − C|, with a capacity C that rises linearly at first (Burgess et al. 2018).

    Attributes:
        capacity: C at the end, in nats.
        gamma: γ, which has to exceed the KL weight that belongs to C.
        rise: Epochs over which C rises from 0.
    """

    capacity: float
    gamma: float
    rise: float = 0.0

    def __call__(
        self,
        model: VAE,
        x: Tensor,
        y: Tensor | None,
        *,
        epochs_done: float,
        generator: torch.Generator | None,
    ) -> Terms:
        """The terms of one batch."""
        recon, kl = terms_of(model, x, y, generator)
        now = self.capacity * (min(1.0, epochs_done / self.rise) if self.rise else 1.0)
        return Terms(recon + self.gamma * (kl - now).abs(), recon, kl, self.gamma)


class LearnedWeight(nn.Module):
    """D + β R with a β that rises while the rate is too high, or while the distortion is too low.

    The second is the multiplier of Rezende & Viola 2018 (algorithm 1, "GECO"), there λ = 1 / β.

    Args:
        rate: The target of R, in nats; or
        distortion: the target of D.
        pace: By how much log β moves in a step for each nat that the average is off.
        memory: How much of the moving average is kept in a step.
    """

    def __init__(
        self,
        rate: float | None = None,
        distortion: float | None = None,
        pace: float = 3e-4,
        memory: float = 0.99,
    ) -> None:
        super().__init__()
        self.rate, self.distortion, self.pace, self.memory = rate, distortion, pace, memory
        self.register_buffer("log_beta", torch.zeros(()))
        self.register_buffer("excess", torch.zeros(()))

    def extra_repr(self) -> str:
        """The settings, which a resumed run compares."""
        return f"{self.rate}, {self.distortion}, {self.pace}, {self.memory}"

    def forward(
        self,
        model: VAE,
        x: Tensor,
        y: Tensor | None,
        *,
        epochs_done: float,
        generator: torch.Generator | None,
    ) -> Terms:
        """The terms of one batch; moves the multiplier."""
        recon, kl = terms_of(model, x, y, generator)
        with torch.no_grad():
            off = kl - self.rate if self.distortion is None else self.distortion - recon
            off = off.clamp(-10, 10)  # the first batches, in which nothing is learned yet
            self.excess.mul_(self.memory).add_(off, alpha=1 - self.memory)
            self.log_beta.add_(self.excess, alpha=self.pace)
        beta = self.log_beta.exp()
        return Terms(recon + beta * kl, recon, kl, beta.item())


PATHS: dict[str, Callable[[float], float]] = {  # the KL weight, from the part that is done
    "collapsed first": lambda done: COLLAPSED if done < 0.5 else 1.0,
    "warm-up": lambda done: min(1.0, 2 * done),
    "cyclical": lambda done: min(1.0, 2 * (4 * done % 1)),  # Fu et al. 2019: M = 4, R = 0.5
}


@dataclass(frozen=True)
class Walk:
    """D + β R with a β that follows a path and is 1 at the end."""

    path: str
    epochs: int

    def __call__(
        self,
        model: VAE,
        x: Tensor,
        y: Tensor | None,
        *,
        epochs_done: float,
        generator: torch.Generator | None,
    ) -> Terms:
        """The terms of one batch."""
        elbo = Elbo(PATHS[self.path](epochs_done / self.epochs))
        return elbo(model, x, y, epochs_done=epochs_done, generator=generator)


def terms_of(
    model: VAE, x: Tensor, y: Tensor | None, generator: torch.Generator | None
) -> tuple[Tensor, Tensor]:
    """Distortion and rate of a batch, () each."""
    out, q, z = model(x, y, generator)
    return -model.likelihood.log_prob(x, out).mean(), kl_divergence(q, model.prior, z).mean()


# ── training and judging ───────────────────────────────────────────────────────────────────────


def train(data: Dataset, objective: Objective, seed: int, epochs: int) -> tuple[VAE, History]:
    """784 → 128 → 16 → 128 → 784, as in experiments/rate_distortion."""
    torch.manual_seed(seed)  # the initial weights
    model = VariationalAutoencoder(code_size=16, hidden_size=128)
    settings = {"lr": 1e-3, "schedule": "cooldown", "seed": seed, "device": "cpu"}
    history = fit(model, data, epochs=epochs, objective=objective, progress=False, **settings)
    return model, history


def seeded(seed: int) -> torch.Generator:
    """A source of random numbers."""
    return torch.Generator().manual_seed(seed)


def untempered(q: DiagonalNormal, beta: float) -> DiagonalNormal:
    """The posterior, if q is the best Gaussian encoder for the weight β: q^β p^(1 − β), rescaled.

    Args:
        q: Means and log-variances, (B, D) each. A variance above 1 counts as 1, because the result
            would be wider than the prior, or not a distribution at all.
        beta: The KL weight of its training.
    """
    log_var = q.log_var.clamp(max=0)  # (B, D)
    precision = beta * torch.exp(-log_var) + 1 - beta  # (B, D)
    mean = beta * q.mu * torch.exp(-log_var) / precision
    return DiagonalNormal(mean, -precision.log())


@torch.no_grad()
def nll(model: VAE, data: Dataset, beta: float, samples: int = 200, images: int = 1000) -> Tensor:
    """−log p(x), nats, estimated with codes from an encoder that was trained for β."""
    noise, found = seeded(0), []
    for x, _ in data.test[:images].batches(100):
        q = untempered(model.encode(x), beta)
        log_w = []
        for _ in range(samples // 20):
            z = q.rsample(noise, samples=20)  # (20, B, D)
            out = model.decode(z.flatten(0, 1)).unflatten(0, z.shape[:2])
            log_px_z = model.likelihood.log_prob(x, out)  # (20, B)
            log_w.append(log_weights(log_px_z, z, q.mu, q.log_var))
        found.append(-iwae_bound(torch.cat(log_w)))  # (B,)
    return torch.cat(found).mean()


@torch.no_grad()
def judge(model: VAE, data: Dataset) -> Row:
    """Nats for each test image, and the dimensions in use."""
    found = rate_distortion(model, data.test.batches(500), seeded(0))
    kl = torch.cat([kl_per_dim(*model.encode(x)) for x, _ in data.test.batches(500)])  # (N, D)
    used = int((kl.mean(0) > 0.01).sum())
    return {"rate": found.rate, "distortion": found.distortion, "used": used}


Jury = list[tuple[judges.Judge, float]]  # classifiers, and what convinces them


def jury_for(data: Dataset) -> Jury:
    """The warned judges of experiments/judging, each with its threshold."""
    digits, _ = next(data.valid.batches(5000)) if data.valid is not None else (None, None)
    return [(judge, judges.threshold(judge, digits)) for judge in judges.load()["warned"]]


@torch.no_grad()
def look(model: VAE, data: Dataset, jury: Jury, n: int = 5000) -> Row:
    """What is drawn from codes of test images and from codes of the prior.

    `blur` is the entropy of p(x|z), nats for each image, and `convinced` the share of draws from
    p(x|z) that convince the judges.
    """
    noise = seeded(1)
    x, _ = next(data.test.batches(n))
    row: Row = {}
    for name, z in (
        ("codes", model.encode(x).rsample(noise)),
        ("prior", model.prior.sample(len(x), noise)),
    ):
        logits = model.decode(z)  # (B, 1, 28, 28)
        pixels = torch.distributions.Bernoulli(logits=logits)
        row[f"blur_{name}"] = pixels.entropy().flatten(1).sum(1).mean().item()
        drawn = model.likelihood.sample(logits, noise)
        shares = [
            (judges.confidence(judge, drawn)[0] > least).float().mean().item()
            for judge, least in jury
        ]
        row[f"convinced_{name}"] = sum(shares) / len(shares)
    return row


# ── parts ──────────────────────────────────────────────────────────────────────────────────────


def curve(data: Dataset, seeds: int, folder: Path, epochs: int) -> None:
    """Every β, judged in all respects; the weights of seed 0 are saved."""
    table, jury = Table.read(folder / "curve.csv"), jury_for(data)
    wanted = [(beta, seed) for seed in range(seeds) for beta in BETAS]
    for beta, seed in unfinished(wanted, table.rows, ("beta", "seed")):
        model, _ = train(data, Elbo(beta), seed, epochs)
        if seed == 0:  # judged as saved
            model = save_half(model, folder / f"beta-{beta:g}.pt")
        row: Row = {"beta": beta, "seed": seed} | judge(model, data)
        row["nll"] = nll(model, data, 1.0).item()
        row["nll_corrected"] = nll(model, data, beta).item()
        table.add(row | look(model, data, jury))
        print(table.rows[-1], flush=True)


RATE, DISTORTION = 10.0, 100.0  # targets, in nats
GAMMAS = (10.0,)
LIMITS: dict[str, Callable[[int], Objective]] = {
    "learned, R = 10": lambda epochs: LearnedWeight(rate=RATE),
    "learned, D = 100": lambda epochs: LearnedWeight(distortion=DISTORTION),
} | {
    f"capacity 10, γ = {gamma:g}": lambda epochs, gamma=gamma: Capacity(RATE, gamma, epochs / 2)
    for gamma in GAMMAS
}
CONTROLLED = tuple(LIMITS)[:1]  # trained again with the KL weight that was found


def limits(data: Dataset, seeds: int, folder: Path, epochs: int) -> None:
    """Targets of the rate and of the distortion; the weights that were found, held constant."""
    table, course = Table.read(folder / "limits.csv"), Table.read(folder / "course.csv")
    runs = [*CONTROLLED, *(f"{run}: its β" for run in CONTROLLED)]
    runs += [run for run in LIMITS if run not in CONTROLLED]
    wanted = [(run, seed) for run in runs for seed in range(seeds)]
    for run, seed in unfinished(wanted, table.rows, ("run", "seed")):
        name = run.removesuffix(": its β")
        if name == run:
            objective: Objective = LIMITS[run](epochs)
        else:
            (found,) = (r for r in table.rows if (r["run"], str(r["seed"])) == (name, str(seed)))
            objective = Elbo(float(found["beta"]))
        model, history = train(data, objective, seed, epochs)
        last = history.rows[-1]
        row: Row = {"run": run, "seed": seed, "beta": last["beta"]}
        row |= {"train_rate": last["train_kl"], "train_distortion": last["train_recon"]}
        table.add(row | judge(model, data))
        course.add(
            *({"run": run, "seed": seed, "epoch": r["epoch"], "beta": r["beta"],
               "train_rate": r["train_kl"], "train_distortion": r["train_recon"]}
              for r in history.rows)
        )  # fmt: skip
        print(table.rows[-1], flush=True)


def paths(data: Dataset, seeds: int, folder: Path, epochs: int) -> None:
    """Paths of the KL weight that end at 1; the constant one is in curve.csv."""
    table = Table.read(folder / "paths.csv")
    wanted = [(path, seed) for path in PATHS for seed in range(seeds)]
    for path, seed in unfinished(wanted, table.rows, ("path", "seed")):
        model, _ = train(data, Walk(path, epochs), seed, epochs)
        table.add({"path": path, "seed": seed} | judge(model, data))
        print(table.rows[-1], flush=True)


JUDGED = ("rate", "distortion", "used")
LOOKED = ("blur_codes", "convinced_codes", "blur_prior", "convinced_prior")
TABLES = {  # the columns of each file
    "curve.csv": ("beta", "seed", *JUDGED, "nll", "nll_corrected", *LOOKED),
    "limits.csv": ("run", "seed", "beta", "train_rate", "train_distortion", *JUDGED),
    "course.csv": ("run", "seed", "epoch", "beta", "train_rate", "train_distortion"),
    "paths.csv": ("path", "seed", *JUDGED),
}
PARTS: dict[str, Callable[[Dataset, int, Path, int], None]] = {
    "curve": curve,
    "limits": limits,
    "paths": paths,
}


def main(arguments: list[str] | None = None) -> None:
    """Train what the tables lack; write the table of a part after each of its runs."""
    parser = Parser("beta_walk.train", __doc__)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--seeds", type=COUNT, default=3, help="how many")
    parser.add_argument("--epochs", type=COUNT, default=EPOCHS)
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--parts", options.parts)
    files = [f"{part}.csv" for part in options.parts]
    if "curve" in options.parts:
        files += [f"beta-{beta:g}.pt" for beta in BETAS]
    if "limits" in options.parts:
        files.append("course.csv")
    parser.will_write(options.output, files)
    for name in set(files) & set(TABLES):
        parser.table(options.output / name, TABLES[name])

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    for part in options.parts:
        PARTS[part](data, options.seeds, options.output, options.epochs)


if __name__ == "__main__":
    main()
