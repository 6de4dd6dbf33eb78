"""Provoke posterior collapse with a strong decoder, and try to undo it.

    OMP_NUM_THREADS=1 python -m experiments.rate_distortion.collapse

MNIST digits shrunk to 14×14 and drawn black or white afresh, three seeds. One row for each run goes
to collapse.csv, the KL in the course of each to collapse_kl.csv, and the weights of seed 0 of the
runs in SAVED to NAME.pt in half precision, whose rows are judged as saved. Runs that are in the
tables are not repeated: to repeat all, delete the tables. It runs on one thread.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from experiments.common import (
    EXPERIMENTS,
    Parser,
    drawing_from,
    save_tensors,
    unfinished,
    write_rows,
)
from vae_lib import fit, load_dataset
from vae_lib.kl import kl_per_dim
from vae_lib.networks import mlp
from vae_lib.objectives import Terms, iwae_bound, log_weights
from vae_lib.posteriors import DiagonalNormal
from vae_lib.priors import StandardNormal
from vae_lib.vae import VAE, Forward

FOLDER = EXPERIMENTS / "rate_distortion"
SEEDS = (0, 1, 2)
SHAPE, PIXELS, UNITS = (1, 14, 14), 196, 392
BATCH, EVERY = 100, 25  # images in a step, steps in an epoch: the KL is noted at its first
LR = 2e-3
RUNS = {  # what is different from: every pixel given the code alone, β = 1 throughout
    "weak": {},
    "strong": {"strong": True},
    "strong-first": {"strong": True, "alone": 400},
    "warm-up": {"strong": True, "warmup": 600},
    "free-bits": {"strong": True, "free": 0.4},
    "strong-1600": {"strong": True, "steps": 1600},  # as many as strong-first has in all
    "warm-up-first": {"strong": True, "alone": 400, "warmup": 600},
}
SAVED = ("strong-first", "warm-up")
FIGURES = ("kl", "distortion", "elbo", "nll", "swapped", "active_units")
TABLES = {
    "collapse.csv": ("run", "seed", *FIGURES),
    "collapse_kl.csv": ("run", "seed", "step", "kl"),
}


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
        """q(z|x), (B, 1, 14, 14) → 2 × (B, D)."""
        return self.posterior(self.encoder(x.flatten(1)))

    def forward(
        self, x: Tensor, y: Tensor | None = None, generator: torch.Generator | None = None
    ) -> Forward:
        """As the parent; but the decoder needs the image besides its code."""
        q = self.encode(x)
        z = q.rsample(generator)  # (B, D)
        return Forward(self.logits(x.flatten(1), z).view_as(x), q, z)

    def log_px_z(self, x: Tensor, z: Tensor) -> Tensor:
        """log p(x|z), (B, 1, 14, 14), (B, D) → (B,)."""
        return self.likelihood.log_prob(x, self.logits(x.flatten(1), z).view_as(x))


@dataclass
class Draws:
    """Batches of images drawn at random and made black or white, (B, 1, 14, 14)."""

    probabilities: Tensor  # (N, P)
    generator: torch.Generator

    def __len__(self) -> int:
        return EVERY

    def __iter__(self) -> Iterator[Tensor]:
        for _ in range(EVERY):
            index = torch.randint(len(self.probabilities), (BATCH,), generator=self.generator)
            x = torch.bernoulli(self.probabilities[index], generator=self.generator)  # (B, P)
            yield x.view(-1, *SHAPE)


def decoder_alone(
    model: PixelVAE,
    x: Tensor,
    y: Tensor | None,
    *,
    epochs_done: float,
    generator: torch.Generator | None,
) -> Terms:
    """An objective for the decoder: the codes come from the prior, so they say nothing of x."""
    z = model.prior.sample(len(x), generator)  # (B, D)
    recon = -model.log_px_z(x, z).mean()
    return Terms(recon, recon, torch.zeros_like(recon), beta=0.0)


@dataclass
class FreeBits:
    """L_recon + β Σ_d max(L_KL,d, free): the first nats of each latent dimension cost nothing.

    Kingma et al. 2016 (arXiv:1606.04934), appendix C.8, with a group for each dimension. With
    `free` = 0 it is the negative ELBO.

    Attributes:
        free: Nats that are free in each latent dimension.
        warmup: Epochs in which β rises from 0 to 1.
        course: The KL of the first batch of each epoch, noted as it goes.
    """

    free: float = 0.0
    warmup: float = 0.0
    course: list[float] = field(default_factory=list)

    def __call__(
        self,
        model: PixelVAE,
        x: Tensor,
        y: Tensor | None,
        *,
        epochs_done: float,
        generator: torch.Generator | None,
    ) -> Terms:
        """The terms of one batch."""
        q = model.encode(x)
        kl = kl_per_dim(q.mu, q.log_var).mean(0)  # (B, D) → (D,)
        recon = -model.log_px_z(x, q.rsample(generator)).mean()  # (B,) → ()
        beta = min(1.0, epochs_done / self.warmup) if self.warmup else 1.0
        if epochs_done == int(epochs_done):
            self.course.append(kl.sum().item())
        return Terms(recon + beta * kl.clamp(min=self.free).sum(), recon, kl.sum(), beta)


def small(images: Tensor) -> Tensor:
    """uint8 (N, 1, 28, 28) to probabilities (N, 196): means of 2×2 pixels."""
    return F.avg_pool2d(images.float() / 255, 2).flatten(1)


def train(
    images: Tensor,
    seed: int,
    *,
    strong: bool = False,
    alone: int = 0,
    warmup: int = 0,
    free: float = 0.0,
    steps: int = 1200,
) -> tuple[PixelVAE, list[float]]:
    """Adam on batches of 100; the learning rate falls in the last quarter.

    Args:
        images: Probabilities, (N, P).
        seed: Of the weights, the batches and the noise.
        strong: Whether the decoder sees earlier pixels.
        alone: Steps before the others in which codes come from the prior, unread.
        warmup: Steps in which β rises from 0 to 1.
        free: Nats that are free in each latent dimension.
        steps: Steps with a code. Like the other steps, a multiple of 25.

    Returns:
        The model, and its KL every 25 steps.
    """
    torch.manual_seed(seed)  # the initial weights
    model = PixelVAE(strong=strong)
    generator = torch.Generator().manual_seed(seed)
    batches = Draws(images, generator)
    optimizer = torch.optim.Adam(model.parameters(), lr=LR, fused=True)
    settings = {"optimizer": optimizer, "device": "cpu", "progress": False}
    if alone:
        objective = drawing_from(generator, decoder_alone)
        epochs = alone // EVERY
        fit(model, batches, epochs=epochs, objective=objective, schedule="constant", **settings)
    free_bits = FreeBits(free, warmup / EVERY)
    objective = drawing_from(generator, free_bits)
    fit(model, batches, epochs=steps // EVERY, objective=objective, **settings)
    return model, free_bits.course


@torch.no_grad()
def judge(model: PixelVAE, x: Tensor, samples: int = 50) -> dict[str, float]:
    """Nats for each image of {0, 1} (N, P); `swapped` is what the codes of others cost."""
    generator = torch.Generator().manual_seed(0)
    x = x.view(-1, *SHAPE)  # (N, P) → (N, 1, 14, 14)
    q = model.encode(x)
    kl = kl_per_dim(q.mu, q.log_var).sum(1)  # (N,)
    z = q.rsample(generator)  # (N, D)
    own, other = model.log_px_z(x, z), model.log_px_z(x, z.roll(1, 0))  # (N,)
    log_w = []
    for _ in range(samples):
        z = q.rsample(generator)
        log_w.append(log_weights(model.log_px_z(x, z), z, q.mu, q.log_var))  # (N,)
    row = {
        "kl": kl.mean(),
        "distortion": -own.mean(),
        "elbo": (own - kl).mean(),
        "nll": -iwae_bound(torch.stack(log_w)).mean(),
        "swapped": (own - other).mean(),
        "active_units": (q.mu.var(0) > 0.01).sum(),
    }
    return {key: round(value.item(), 3) for key, value in row.items()}


def load(path: Path) -> PixelVAE:
    """A model that was saved in half precision."""
    model = PixelVAE()
    model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval().requires_grad_(False)


def test_images() -> Tensor:
    """The first 2,000 test images, shrunk and drawn once, (N, P)."""
    images = small(load_dataset("mnist").test.images[:2000])
    return torch.bernoulli(images, generator=torch.Generator().manual_seed(0))


def read(name: str, parser: Parser) -> list[dict]:
    """The rows of a table, none if there is no file; the seed as a number."""
    rows = parser.table(FOLDER / name, TABLES[name])
    if unknown := {row["run"] for row in rows} - set(RUNS):
        parser.error(f"{FOLDER / name} has runs that are not known: {', '.join(map(str, unknown))}")
    return [row | {"seed": int(row["seed"])} for row in rows]


def write(name: str, rows: list[dict]) -> None:
    """A CSV file with a header line, by seed and in the order of RUNS."""
    rows.sort(key=lambda row: (row["seed"], list(RUNS).index(row["run"])))
    write_rows(FOLDER / name, rows)


def main(arguments: list[str] | None = None) -> None:
    """Every run that the tables lack, for every seed; write the tables after each."""
    parser = Parser("rate_distortion.collapse", __doc__)
    parser.parse_args(arguments)
    parser.will_write(FOLDER, [*TABLES, *(f"{name}.pt" for name in SAVED)])
    rows, courses = (read(name, parser) for name in TABLES)

    torch.set_num_threads(1)
    images, x = small(load_dataset("mnist").train.images[:20_000]), test_images()
    runs = [(name, seed) for seed in SEEDS for name in RUNS]
    for name, seed in unfinished(runs, rows, ("run", "seed")):
        model, course = train(images, seed, **RUNS[name])
        if seed == 0 and name in SAVED:
            path = FOLDER / f"{name}.pt"
            save_tensors({key: value.half() for key, value in model.state_dict().items()}, path)
            model = load(path)
        row = {"run": name, "seed": seed} | judge(model, x)
        rows.append(row)
        courses += [
            {"run": name, "seed": seed, "step": EVERY * i, "kl": round(kl, 3)}
            for i, kl in enumerate(course)
        ]
        print(row, flush=True)
        write("collapse.csv", rows)
        write("collapse_kl.csv", courses)


if __name__ == "__main__":
    main()
