"""Provoke posterior collapse with a strong decoder, and try to undo it.

    OMP_NUM_THREADS=1 python -m experiments.rate_distortion.collapse

MNIST digits shrunk to 14×14 and drawn black or white afresh, three seeds. One row for each run goes
to collapse.csv, the KL in the course of each to collapse_kl.csv, and the weights of seed 0 of the
runs in SAVED to NAME.pt in half precision, whose rows are judged as saved. Runs that are in the
tables are not repeated: to repeat all, delete the tables. It runs on one thread.
"""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from experiments.common import Parser, write_csv
from vae_lib import load_dataset
from vae_lib.files import save_torch
from vae_lib.objectives import iwae_bound, kl_per_dim, log_weights, reparameterize

HERE = Path(__file__).parent
SEEDS = (0, 1, 2)
PIXELS, UNITS = 196, 392
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


class PixelVAE(nn.Module):
    """A VAE whose decoder, if strong, sees the pixels before the one that it predicts."""

    def __init__(self, code_size: int = 10, hidden: int = 64, strong: bool = True) -> None:
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Linear(PIXELS, hidden), nn.ReLU(), nn.Linear(hidden, 2 * code_size)
        )
        self.decoder = nn.Sequential(
            nn.Linear(code_size, hidden), nn.ReLU(), nn.Linear(hidden, PIXELS)
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

    def encode(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """mu and log_var, (B, P) → 2 × (B, D)."""
        return self.encoder(x).chunk(2, dim=-1)

    def log_likelihood(self, x: Tensor, z: Tensor) -> Tensor:
        """log p(x|z), (B,)."""
        bce = F.binary_cross_entropy_with_logits(self.logits(x, z), x, reduction="none")  # (B, P)
        return -bce.sum(1)


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
    lr: float = 2e-3,
) -> tuple[PixelVAE, list[float]]:
    """Adam on batches of 100; the learning rate falls in the last quarter.

    Args:
        images: Probabilities, (N, P).
        seed: Of the weights, the batches and the noise.
        strong: Whether the decoder sees earlier pixels.
        alone: Steps before the others in which codes come from the prior, unread.
        warmup: Steps in which β rises from 0 to 1.
        free: Nats that are free in each latent dimension.
        steps: Steps with a code.
        lr: Learning rate.

    Returns:
        The model, and its KL every 25 steps.
    """
    torch.manual_seed(seed)  # the initial weights
    noise = torch.Generator().manual_seed(seed)
    model = PixelVAE(strong=strong)
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, fused=True)
    course = []
    for step in range(-alone, steps):
        index = torch.randint(len(images), (100,), generator=noise)
        x = torch.bernoulli(images[index], generator=noise)  # (B, P)
        mu, log_var = model.encode(x)  # 2 × (B, D)
        kl = kl_per_dim(mu, log_var).mean(0)  # (B, D) → (D,)
        if step < 0:
            z = torch.randn(mu.shape, generator=noise)
            loss = -model.log_likelihood(x, z).mean()
        else:
            z = reparameterize(mu, log_var, noise)  # (B, D)
            beta = min(1.0, step / warmup) if warmup else 1.0
            loss = -model.log_likelihood(x, z).mean() + beta * kl.clamp(min=free).sum()
            if step % 25 == 0:
                course.append(kl.sum().item())
        optimizer.param_groups[0]["lr"] = lr * min(1.0, 4 * (1 - step / steps))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval(), course


@torch.no_grad()
def judge(model: PixelVAE, x: Tensor, samples: int = 50) -> dict[str, float]:
    """Nats for each image of {0, 1} (N, P); `swapped` is what the codes of others cost."""
    noise = torch.Generator().manual_seed(0)
    mu, log_var = model.encode(x)  # 2 × (N, D)
    kl = kl_per_dim(mu, log_var).sum(1)  # (N,)
    z = reparameterize(mu, log_var, noise)
    own, other = model.log_likelihood(x, z), model.log_likelihood(x, z.roll(1, 0))  # (N,)
    log_w = []
    for _ in range(samples):
        z = reparameterize(mu, log_var, noise)
        log_w.append(log_weights(model.log_likelihood(x, z), z, mu, log_var))  # (N,)
    row = {
        "kl": kl.mean(),
        "distortion": -own.mean(),
        "elbo": (own - kl).mean(),
        "nll": -iwae_bound(torch.stack(log_w)).mean(),
        "swapped": (own - other).mean(),
        "active_units": (mu.var(0) > 0.01).sum(),
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
    rows = parser.table(HERE / name, TABLES[name])
    if unknown := {row["run"] for row in rows} - set(RUNS):
        parser.error(f"{HERE / name} has runs that are not known: {', '.join(map(str, unknown))}")
    return [row | {"seed": int(row["seed"])} for row in rows]


def write(name: str, rows: list[dict]) -> None:
    """A CSV file with a header line, by seed and in the order of RUNS."""
    rows.sort(key=lambda row: (row["seed"], list(RUNS).index(row["run"])))
    write_csv(HERE / name, rows)


def main(arguments: list[str] | None = None) -> None:
    """Every run that the tables lack, for every seed; write the tables after each."""
    parser = Parser("rate_distortion.collapse", __doc__)
    parser.parse_args(arguments)
    parser.will_write(HERE, [*TABLES, *(f"{name}.pt" for name in SAVED)])
    rows, courses = (read(name, parser) for name in TABLES)

    torch.set_num_threads(1)
    images, x = small(load_dataset("mnist").train.images[:20_000]), test_images()
    done = {(row["run"], row["seed"]) for row in rows}
    for seed in SEEDS:
        for name, options in RUNS.items():
            if (name, seed) in done:
                continue
            model, course = train(images, seed, **options)
            if seed == 0 and name in SAVED:
                path = HERE / f"{name}.pt"
                save_torch({k: v.half() for k, v in model.state_dict().items()}, path)
                model = load(path)
            row = {"run": name, "seed": seed} | judge(model, x)
            rows.append(row)
            courses += [
                {"run": name, "seed": seed, "step": 25 * i, "kl": round(kl, 3)}
                for i, kl in enumerate(course)
            ]
            print(row, flush=True)
            write("collapse.csv", rows)
            write("collapse_kl.csv", courses)


if __name__ == "__main__":
    main()
