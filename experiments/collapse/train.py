"""Provoke posterior collapse, try the remedies, and train patients to be diagnosed.

Digits of 14×14 pixels; the last 5,000 training images are for choices, and what is reported is of
test images. README.md says what each part asks. Each part writes a table of its own, after each of
its runs; runs that a table has are not repeated. It runs on one thread.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from experiments.common import (
    COUNT,
    EXPERIMENTS,
    Parser,
    read_rows,
    save_tensors,
    unfinished,
    write_rows,
)
from vae_lib import load_dataset
from vae_lib.kl import kl_per_dim
from vae_lib.networks import mlp
from vae_lib.objectives import iwae_bound, log_weights
from vae_lib.posteriors import DiagonalNormal, reparameterize
from vae_lib.priors import StandardNormal
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "collapse"
SHAPE, PIXELS, UNITS = (1, 14, 14), 196, 392
BATCH, EVERY = 100, 50  # images in a step; steps from one note of the rate to the next
SHORT, LONG = 1200, 6000  # steps in all, whichever way they are spent
LONGER = 3  # times as many steps, to see what becomes of the saved runs
LR = 4e-3  # chosen on validation images: choices.csv
FIRST_LR = 2e-3  # before that choice: of the lengths of the warm-up, and of the patients
Row = dict[str, str | int | float]


# ── the model ──────────────────────────────────────────────────────────────────────────────────


class PixelVAE(VAE):
    """A VAE whose decoder, if strong, sees the pixels before the one that it predicts.

    Images are (B, 1, 14, 14), and (B, P) where their pixels are a sequence.
    """

    def __init__(self, code_size: int = 10, hidden: int = 64, strong: bool = True) -> None:
        super().__init__(
            encoder=mlp(PIXELS, hidden, 2 * code_size),
            decoder=mlp(code_size, hidden, PIXELS),
            prior=StandardNormal(code_size),
            image_shape=SHAPE,
        )
        self.see, self.say = nn.Linear(PIXELS, UNITS), nn.Linear(UNITS, PIXELS)
        nn.init.zeros_(self.say.weight)
        pixel, unit = torch.arange(PIXELS), torch.arange(UNITS) // 2  # two units a pixel
        self.register_buffer("seen", (pixel <= unit[:, None]).float(), persistent=False)
        self.register_buffer("said", (unit < pixel[:, None]).float(), persistent=False)
        self.strong = strong

    def logits(self, x: Tensor, z: Tensor) -> Tensor:
        """Logits of p(x_i | x_1 … x_{i−1}, z), all i, (B, P), (B, D) → (B, P)."""
        out = self.decoder(z)  # (B, D) → (B, P)
        if self.strong:  # unit u sees pixels up to u // 2
            see, say = self.see.weight * self.seen, self.say.weight * self.said
            h = F.relu(F.linear(x, see, self.see.bias))  # (B, P) → (B, U)
            out = out + F.linear(h, say, self.say.bias)  # (B, U) → (B, P)
        return out  # pixel i heard only units of pixels before i

    def encode(self, x: Tensor, y: Tensor | None = None) -> DiagonalNormal:
        """q(z|x), (B, P) or (B, 1, 14, 14) → 2 × (B, D)."""
        return self.posterior(self.encoder(x.flatten(1)))

    def log_px_z(self, x: Tensor, z: Tensor) -> Tensor:
        """log p(x|z), (B, P), (B, D) → (B,)."""
        logits = self.logits(x, z)
        return -F.binary_cross_entropy_with_logits(logits, x, reduction="none").sum(1)


# ── training ───────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Plan:
    """How a run is trained. Steps count from the first, and each updates something.

    Attributes:
        strong: The decoder sees earlier pixels.
        alone: Steps at the beginning in which the decoder learns with codes from the prior.
        warmup: Steps after these in which β rises from 0 to its value.
        beta: The KL weight.
        free: Nats that are free in each latent dimension.
        ahead: Steps at the beginning of which five in six update the encoder alone.
        widest: Limit of the encoder's variance: a KL below δ cannot be reached.
        deaf: The gradient of the reconstruction term does not reach the encoder.
        code_size: Latent dimensions.
    """

    strong: bool = True
    alone: int = 0
    warmup: int = 0
    beta: float = 1.0
    free: float = 0.0
    ahead: int = 0
    widest: float = math.inf
    deaf: bool = False
    code_size: int = 10


def encoded(model: PixelVAE, x: Tensor, plan: Plan) -> tuple[Tensor, Tensor]:
    """Mean and logarithm of the variance of q(z|x), (B, P) → 2 × (B, D)."""
    q = model.encode(x)
    return q.mu, q.log_var.clamp(max=math.log(plan.widest))


def loss_of(model: PixelVAE, x: Tensor, plan: Plan, step: int, noise: torch.Generator) -> tuple:
    """The loss of one batch (), and its rate ()."""
    if step < plan.alone:
        z = torch.randn(len(x), plan.code_size, generator=noise)
        return -model.log_px_z(x, z).mean(), torch.zeros(())
    mu, log_var = encoded(model, x, plan)  # (B, D) each
    kl = kl_per_dim(mu, log_var).mean(0)  # (B, D) → (D,)
    z = reparameterize(mu, log_var, noise)
    recon = -model.log_px_z(x, z.detach() if plan.deaf else z).mean()
    done = step - plan.alone
    beta = plan.beta * (min(1.0, done / plan.warmup) if plan.warmup else 1.0)
    return recon + beta * kl.clamp(min=plan.free).sum(), kl.sum().detach()


def rate_at(step: int, steps: int, lr: float) -> float:
    """The learning rate: constant, and falling to 0 in the last quarter."""
    return lr * min(1.0, 4 * (steps - step) / steps)


def train(
    model: PixelVAE, images: Tensor, plan: Plan, steps: int, seed: int, lr: float = LR
) -> list[tuple[int, float]]:
    """Adam on batches that are drawn black or white; returns the course of the rate."""
    noise = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, fused=True)
    others = [p for name, p in model.named_parameters() if not name.startswith("encoder")]
    course = []
    for step in range(steps):
        index = torch.randint(len(images), (BATCH,), generator=noise)
        x = torch.bernoulli(images[index], generator=noise)  # (B, P)
        loss, rate = loss_of(model, x, plan, step, noise)
        optimizer.param_groups[0]["lr"] = rate_at(step, steps, lr)
        optimizer.zero_grad()
        loss.backward()
        if step < plan.ahead and step % 6 != 5:
            for parameter in others:
                parameter.grad = None
        optimizer.step()
        if step % EVERY == 0:
            course.append((step, rate.item()))
    return course


# ── judging ────────────────────────────────────────────────────────────────────────────────────


@torch.no_grad()
def judge(model: PixelVAE, x: Tensor, plan: Plan, samples: int = 100) -> Row:
    """Nats for each image of {0, 1} (N, P); `swapped` is what the codes of others cost."""
    generator = torch.Generator().manual_seed(0)
    mu, log_var = encoded(model, x, plan)  # (N, D) each
    kl = kl_per_dim(mu, log_var)  # (N, D)
    z = reparameterize(mu, log_var, generator)
    own, other = model.log_px_z(x, z), model.log_px_z(x, z.roll(1, 0))  # (N,) each
    log_w = []
    for _ in range(samples):
        z = reparameterize(mu, log_var, generator)
        log_w.append(log_weights(model.log_px_z(x, z), z, mu, log_var))  # (N,)
    row = {
        "rate": kl.sum(1).mean(),
        "distortion": -own.mean(),
        "loss": (kl.sum(1) - own).mean(),
        "swapped": (own - other).mean(),
        "variance": mu.var(0).mean(),  # of the means, the average of the dimensions
        "largest_kl": kl.mean(0).max(),
    }
    if samples:
        row["nll"] = -iwae_bound(torch.stack(log_w)).mean()
    numbers: Row = {key: value.item() for key, value in row.items()}
    active = mu.var(0) > 0.01
    return numbers | {"active": int(active.sum()), "used": int((kl.mean(0) > 0.01).sum())}


def small(images: Tensor) -> Tensor:
    """uint8 (N, 1, 28, 28) to gray values (N, 196): means of 2×2 pixels."""
    return F.avg_pool2d(images.float() / 255, 2).flatten(1)


@dataclass(frozen=True)
class Images:
    """Gray digits of 196 pixels, (N, P), and those to be judged drawn black or white once."""

    train: Tensor
    valid: Tensor
    test: Tensor


def load_images(most: int = 5000) -> Images:
    """55,000 training images, and at most `most` of the validation and of the test images."""
    data = load_dataset("mnist", valid=5000)
    parts = [small(part.images) for part in (data.train, data.valid[:most], data.test[:most])]
    drawn = [
        torch.bernoulli(part, generator=torch.Generator().manual_seed(0)) for part in parts[1:]
    ]
    return Images(parts[0], *drawn)


def new_model(plan: Plan, seed: int) -> PixelVAE:
    """The model of a run, fresh."""
    torch.manual_seed(seed)
    return PixelVAE(plan.code_size, strong=plan.strong)


def load(path: Path) -> PixelVAE:
    """A model that was saved in half precision."""
    model = PixelVAE()
    model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval().requires_grad_(False)


# ── the parts ──────────────────────────────────────────────────────────────────────────────────

RUNS = {
    "weak": Plan(strong=False),
    "strong": Plan(),
    "decoder first": Plan(alone=400),
    "warm-up": Plan(warmup=600),
    "decoder first, then warm-up": Plan(alone=400, warmup=600),
    "free bits 0.4": Plan(free=0.4),
    "free bits 0.2": Plan(free=0.2),
    "free bits 0.8": Plan(free=0.8),
    "encoder ahead": Plan(ahead=600),
    "delta": Plan(widest=0.2),
}
BOTH = tuple(RUNS)[:5]  # those that are trained with either number of steps
DOSES = ("free bits 0.2", "free bits 0.8")  # other allowances, with one seed
SAVED = {"decoder first": "collapsed.pt", "decoder first, then warm-up": "cured.pt"}


@dataclass
class Table:
    """Rows of a part, which are written after each run."""

    path: Path
    rows: list[Row]

    @classmethod
    def read(cls, path: Path) -> Table:
        """What a file holds, or nothing."""
        return cls(path, list(read_rows(path)) if path.exists() else [])

    def add(self, *rows: Row) -> None:
        """Add rows, and write all."""
        self.rows += rows
        write_rows(self.path, self.rows, ".5g")


def runs(images: Images, seeds: int, folder: Path, steps: tuple[int, ...]) -> None:
    """Every plan, some with both numbers of steps, two longer still, judged on test images."""
    table, course = Table.read(folder / "runs.csv"), Table.read(folder / "course.csv")
    wanted = [  # first the runs that have both lengths, for every seed
        (run, n, seed)
        for group in (BOTH, [run for run in RUNS if run not in BOTH])
        for seed in range(seeds)
        for n in (steps if group is BOTH else [max(steps)])
        for run in group
        if seed == 0 or run not in DOSES
    ]
    wanted += [(run, LONGER * max(steps), 0) for run in SAVED]
    for run, n, seed in unfinished(wanted, table.rows, ("run", "steps", "seed")):
        model, what = new_model(RUNS[run], seed), {"run": run, "steps": n, "seed": seed}
        rates = train(model, images.train, RUNS[run], n, seed)
        if run in SAVED and seed == 0 and n == max(steps):
            half = {key: value.half() for key, value in model.state_dict().items()}
            save_tensors(half, folder / SAVED[run])
            model = load(folder / SAVED[run])  # judged as saved
        table.add(what | judge(model, images.test, RUNS[run]))
        course.add(*[what | {"step": step, "rate": rate} for step, rate in rates])
        print(table.rows[-1], flush=True)


RATES, WARMUPS = (1e-3, 2e-3, 4e-3, 8e-3), (300, 600, 1200)


def choices(images: Images, seeds: int, folder: Path, steps: tuple[int, ...]) -> None:
    """Learning rates, and lengths of the warm-up in short runs, on validation images, one seed."""
    del seeds
    table = Table.read(folder / "choices.csv")
    wanted = [("warm-up", "warmup", value, min(steps)) for value in WARMUPS]
    wanted += [("strong", "lr", value, n) for n in steps for value in RATES]
    columns = ("run", "setting", "value", "steps")
    for run, setting, value, n in unfinished(wanted, table.rows, columns):
        plan = Plan(warmup=int(value)) if setting == "warmup" else RUNS[run]
        model = new_model(plan, 0)
        train(model, images.train, plan, n, 0, lr=value if setting == "lr" else FIRST_LR)
        found = judge(model, images.valid, plan)
        row: Row = {"run": run, "setting": setting, "value": value, "steps": n}
        table.add(row | {key: found[key] for key in ("rate", "loss", "nll")})
        print(table.rows[-1], flush=True)


PATIENTS = {
    "1": Plan(strong=False, deaf=True),
    "2": Plan(alone=400),
    "3": Plan(strong=False, code_size=40),
    "4": Plan(strong=False, beta=196.0),
}
LIGHTER = 0.01  # the KL weight is multiplied by this in the second visit


def patients(images: Images, seeds: int, folder: Path, steps: tuple[int, ...]) -> None:
    """Four models of which three have collapsed, and what a hundredth of the KL weight does."""
    table, n = Table.read(folder / "patients.csv"), min(steps)
    wanted = [(patient, seed) for seed in range(seeds) for patient in PATIENTS]
    for patient, seed in unfinished(wanted, table.rows, ("patient", "seed")):
        plan = PATIENTS[patient]
        model = new_model(plan, seed)
        lighter = Plan(
            strong=plan.strong,
            beta=LIGHTER * plan.beta,
            deaf=plan.deaf,
            code_size=plan.code_size,
        )
        row: Row = {"patient": patient, "seed": seed}
        row["code_size"] = plan.code_size
        train(model, images.train, plan, n, seed, FIRST_LR)
        before = judge(model, images.test, plan, samples=0)
        train(model, images.train, lighter, n, seed, FIRST_LR)
        after = judge(model, images.test, lighter, samples=0)
        row |= {key: before[key] for key in SEEN}
        table.add(row | {f"{key}_lighter": after[key] for key in SEEN})
        print(table.rows[-1], flush=True)


SIGMAS = {"fixed, 1": 1.0, "fixed, 0.3": 0.3, "learned, from 1": 1.0}


class GaussianVAE(nn.Module):
    """A VAE for gray values with one noise for all pixels, 196–64–10–64–196."""

    def __init__(self, sigma: float, learned: bool, code_size: int = 10, hidden: int = 64) -> None:
        super().__init__()
        self.encoder, self.decoder = (
            mlp(PIXELS, hidden, 2 * code_size),
            mlp(code_size, hidden, PIXELS),
        )
        self.log_sigma2 = nn.Parameter(torch.tensor(2 * math.log(sigma)), requires_grad=learned)

    def terms(self, x: Tensor, noise: torch.Generator) -> tuple[Tensor, Tensor]:
        """The distortion of each image and the KL of each dimension, (B, P) → (B,), (B, D)."""
        mu, log_var = self.encoder(x).chunk(2, dim=1)  # (B, D) each
        error = (x - self.decoder(reparameterize(mu, log_var, noise))).square().sum(1)  # (B,)
        constant = PIXELS / 2 * (math.log(2 * math.pi) + self.log_sigma2)
        return constant + error / (2 * self.log_sigma2.exp()), kl_per_dim(mu, log_var)


def noise(images: Images, seeds: int, folder: Path, steps: tuple[int, ...]) -> None:
    """A Gaussian likelihood whose noise is fixed or learned: the dimensions in use."""
    table, n = Table.read(folder / "noise.csv"), max(steps)
    gray = small(load_dataset("mnist").test.images)
    wanted = [(sigma, seed) for seed in range(seeds) for sigma in SIGMAS]
    for sigma, seed in unfinished(wanted, table.rows, ("sigma", "seed")):
        torch.manual_seed(seed)
        model = GaussianVAE(SIGMAS[sigma], learned=sigma.startswith("learned"))
        optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True)
        generator = torch.Generator().manual_seed(seed)
        for step in range(n):
            index = torch.randint(len(images.train), (BATCH,), generator=generator)
            distortion, kl = model.terms(images.train[index], generator)
            optimizer.param_groups[0]["lr"] = rate_at(step, n, 1e-3)
            optimizer.zero_grad()
            (distortion.mean() + kl.sum(1).mean()).backward()
            optimizer.step()
        with torch.no_grad():
            distortion, kl = model.terms(gray, torch.Generator().manual_seed(0))
        mean = kl.mean(0)  # (N, D) → (D,)
        row: Row = {"sigma": sigma, "seed": seed, "used": int((mean > 0.01).sum())}
        row |= {"rate": mean.sum().item(), "loss": (distortion.mean() + mean.sum()).item()}
        table.add(row | {"found": model.log_sigma2.exp().sqrt().item()})
        print(table.rows[-1], flush=True)


FIGURES = (
    *("rate", "distortion", "loss", "swapped", "variance"),
    *("largest_kl", "nll", "active", "used"),
)  # of `judge`
SEEN = ("rate", "distortion", "swapped", "active", "used")  # of a patient
TABLES = {  # the columns of each file
    "choices.csv": ("run", "setting", "value", "steps", "rate", "loss", "nll"),
    "runs.csv": ("run", "steps", "seed", *FIGURES),
    "course.csv": ("run", "steps", "seed", "step", "rate"),
    "patients.csv": (
        *("patient", "seed", "code_size", *SEEN),
        *(f"{name}_lighter" for name in SEEN),
    ),
    "noise.csv": ("sigma", "seed", "used", "rate", "loss", "found"),
}
PARTS: dict[str, Callable[[Images, int, Path, tuple[int, ...]], None]] = {
    "choices": choices,
    "runs": runs,
    "patients": patients,
    "noise": noise,
}


def main(arguments: list[str] | None = None) -> None:
    """Train what the tables lack; write the table of a part after each of its runs."""
    parser = Parser("collapse.train", __doc__)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--seeds", type=COUNT, default=3, help="how many")
    parser.add_argument("--steps", nargs="+", type=COUNT, default=[SHORT, LONG])
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--parts", options.parts)
    parser.takes_once("--steps", options.steps)
    files = [f"{part}.csv" for part in options.parts]
    if "runs" in options.parts:
        files += ["course.csv", *SAVED.values()]
    parser.will_write(options.output, files)
    for name in set(files) & set(TABLES):
        parser.table(options.output / name, TABLES[name])

    torch.set_num_threads(1)
    images = load_images()
    for part in options.parts:
        PARTS[part](images, options.seeds, options.output, tuple(options.steps))


if __name__ == "__main__":
    main()
