"""Controls of chapter 8 that take longer than its notebook: paths, seeds, planes and faults.

README.md says what each part asks. Each part writes a table of its own.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from experiments.common import COUNT, EXPERIMENTS, Parser, write_rows
from experiments.latent_space.measures import (
    Mixture,
    aggregate,
    convinced_by,
    decode,
    nearest_of,
    second_moment,
    slant,
    slerp,
    undecided,
    within,
)
from vae_lib import VariationalAutoencoder, fit, load_dataset, load_model
from vae_lib.data import Dataset, ImageSet
from vae_lib.evaluation import encode_all, rate_distortion
from vae_lib.kl import kl_per_dim
from vae_lib.objectives import Elbo
from vae_lib.posteriors import reparameterize
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "latent_space"
SMALL = EXPERIMENTS / "small_vae" / "weights.pt"  # the first seed of `seeds`
KINDS = {  # of the networks of `paths`: noise of width one or of a width that is learned; penalty
    "autoencoder": ("none", False),
    "noise": ("fixed", False),
    "penalty": ("none", True),
    "VAE": ("learned", True),
}
LENGTHS = {"short": (400, 20_000), "long": (4000, 55_000)}  # steps, training images
DECAY = 1e-3  # of the decoder's weights, where codes are penalized but have no noise
BETAS = (0.25, 1.0, 4.0)
COMPONENTS = 20  # of a mixture that is fitted to codes
FAULT_STEPS = 2000
FAULTS = {  # the letter of each model, and what is wrong with it
    "A": "mean over the codes",
    "B": "none",
    "C": "mean over the pixels",
    "D": "log σ² taken for log σ",
    "E": "few images",
}
Row = dict[str, str | int | float]


@dataclass(frozen=True)
class Setting:
    """The data and the instruments that all parts share."""

    data: Dataset  # black and white, drawn anew for training
    nearest: Callable[[Tensor], tuple[Tensor, Tensor]]
    convinced: Callable[[Tensor, torch.Generator], Tensor]
    epochs: int  # of the models in `seeds`

    def judge(self, images: Tensor, name: str) -> Row:
        """Three measures of images, averaged."""
        values = {
            "distance": self.nearest(images)[0],
            "undecided": undecided(images),
            "convinced": self.convinced(images, seeded(5)),
        }
        return {f"{measure}, {name}": v.mean().item() for measure, v in values.items()}


def seeded(seed: int) -> torch.Generator:
    """A generator of random numbers."""
    return torch.Generator().manual_seed(seed)


def endless(images: ImageSet, noise: torch.Generator) -> Iterator[Tensor]:
    """Batches of 128, epoch after epoch."""
    while True:
        for x, _ in images.batches(128, shuffle=True, generator=noise):
            yield x


def train(
    loss_of: Callable[[VAE, Tensor, torch.Generator], Tensor],
    images: ImageSet,
    seed: int,
    steps: int,
    hidden: int,
    lr: float,
) -> VariationalAutoencoder:
    """Adam, whose learning rate falls to zero in the last quarter."""
    torch.manual_seed(seed)
    model = VariationalAutoencoder(code_size=10, hidden_size=hidden)
    noise = seeded(seed)
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, fused=True)
    for step, x in zip(range(steps), endless(images, noise), strict=False):
        optimizer.param_groups[0]["lr"] = lr * min(1.0, 4 * (1 - step / steps))
        optimizer.zero_grad()
        loss_of(model, x, noise).backward()
        optimizer.step()
    return model.eval().requires_grad_(False)


# ── what makes a latent space smooth? ────────────────────────────────────────────────────────────


def loss_of_kind(kind: str) -> Callable[[VAE, Tensor, torch.Generator], Tensor]:
    """The loss of an autoencoder with or without noise, and with or without a pull to the prior."""
    noisy, pulled = KINDS[kind]

    def loss(model: VAE, x: Tensor, noise: torch.Generator) -> Tensor:
        mu, log_var = model.encode(x)  # 2 × (B, D)
        if noisy == "none":
            z = mu
        else:
            z = reparameterize(mu, log_var if noisy == "learned" else 0 * log_var, noise)
        total = -model.likelihood.log_prob(x, model.decode(z)).mean()
        if pulled and noisy == "learned":
            return total + kl_per_dim(mu, log_var).sum(1).mean()
        if pulled:  # without a price for large weights, they would make up for any small code
            decoder = sum(p.square().sum() for p in model.decoder.parameters())
            return total + mu.square().sum(1).mean() / 2 + DECAY * decoder
        return total

    return loss


def along(model: VAE, setting: Setting) -> Row:
    """What the decoder does on 500 straight paths between codes, and beside them."""
    x, _ = next(iter(setting.data.test.batches(1000)))
    mu, _ = model.encode(x)  # (1000, D)
    t = torch.linspace(0, 1, 21).view(-1, 1, 1)
    path = decode(model, ((1 - t) * mu[:500] + t * mu[500:]).flatten(0, 1))
    path = path.view(21, 500, 1, 28, 28)
    moves = (path[1:] - path[:-1]).flatten(2).norm(dim=-1)  # (20, 500)
    normal = torch.randn(500, mu.shape[1], generator=seeded(7))
    fitted = mu.mean(0) + normal @ torch.linalg.cholesky(mu.T.cov()).T  # (500, D)
    length = moves.sum(0) / (path[-1] - path[0]).flatten(1).norm(dim=-1)  # (500,)
    return {
        "recon": -model.likelihood.log_prob(x, model.decode(mu)).mean().item(),
        "spread": mu.std(0).mean().item(),
        "length": length.mean().item(),
        "largest step": (moves.amax(0) / moves.mean(0)).mean().item(),
        **setting.judge(path[0], "end"),
        **setting.judge(path[10], "middle"),
        **setting.judge(decode(model, fitted), "fitted"),
        **setting.judge(decode(model, normal), "N(0, I)"),
    }


def paths(setting: Setting, seeds: int) -> Iterator[Row]:
    """Four kinds of networks with the same layers, images and steps."""
    for length, (steps, images) in LENGTHS.items():
        part = setting.data.train[:images]
        for seed in range(seeds):
            for kind in KINDS:
                model = train(loss_of_kind(kind), part, seed, steps, hidden=96, lr=2e-3)
                yield {"length of training": length, "kind": kind, "seed": seed} | along(
                    model, setting
                )


# ── the numbers of the ten-dimensional model, for other seeds ────────────────────────────────────


def small_vae(setting: Setting, seed: int) -> VAE:
    """The model of `experiments/small_vae`, by its recipe; seed 0 is the committed one."""
    if seed == 0:
        model = load_model(SMALL)
    else:
        torch.manual_seed(seed)
        model = VariationalAutoencoder(code_size=10, hidden_size=200)
        options = {"batch_size": 128, "lr": 1e-3, "schedule": "constant", "device": "cpu"}
        fit(model, setting.data, epochs=setting.epochs, seed=seed, progress=False, **options)
    return model.eval().requires_grad_(False)


def rotation_costs(log_var: Tensor) -> list[float]:
    """What the best diagonal q in turned axes misses, for twenty rotations, nats."""
    noise, gaps = seeded(8), []
    size = log_var.shape[1]
    for _ in range(20):
        square = torch.randn(size, size, generator=noise, dtype=torch.float64)
        R, _ = torch.linalg.qr(square)
        diagonal = (-log_var.double()).exp() @ R.square().T  # diagonal of R diag(σ⁻²) Rᵀ
        gaps.append((diagonal.log() + log_var).sum(1).mean().item() / 2)
    return gaps


def seeds_of(setting: Setting, seeds: int) -> Iterator[Row]:
    """Interpolation, arithmetic, rotation, and samples from three densities of the codes."""
    x, y = next(iter(setting.data.test.batches(1000)))
    gray = setting.data.test.images[:1000].float() / 255
    new = (y + torch.randint(1, 10, y.shape, generator=seeded(2))) % 10
    for seed in range(seeds):
        model = small_vae(setting, seed)
        bound = rate_distortion(model, setting.data.test.batches(500), seeded(0))
        mu, log_var = model.encode(x)  # 2 × (1000, D)
        known = encode_all(model, setting.data.train[:10_000].batches(500, generator=seeded(10)))
        total = second_moment(known.mu, known.log_var)
        copies = decode(model, mu)
        row: Row = {"seed": seed, "elbo": bound.elbo, "rate": bound.rate}
        row |= {"least total": total.min().item(), "largest total": total.max().item()}
        row |= setting.judge(copies, "end")
        row |= setting.judge((copies[:500] + copies[500:]) / 2, "cross-fade")
        a, b = mu[:500], mu[500:]
        row |= setting.judge(decode(model, (a + b) / 2), "straight")
        row |= setting.judge(decode(model, slerp(a, b, 0.5)), "arc")

        means = torch.stack([known.mu[known.labels == c].mean(0) for c in range(10)])  # (10, D)
        moved = decode(model, mu + means[new] - means[y])
        seen = setting.nearest(moved)[1]
        pairs = {"copy": within(slant(copies), y), "moved": within(slant(moved), new)}
        own = within(slant(gray), y)
        for name, values in pairs.items():
            row[f"slant, {name}"] = torch.corrcoef(torch.stack([own, values]))[0, 1].item()
        row["label, copy"] = (setting.nearest(copies)[1] == y).float().mean().item()
        row["new digit"] = (seen == new).float().mean().item()
        row["old digit"] = (seen == y).float().mean().item()
        row["rotation"] = sum(rotation_costs(log_var)) / 20

        z = reparameterize(known.mu, known.log_var, seeded(3))  # (10_000, D)
        held = encode_all(model, setting.data.test.batches(500))
        z_test = reparameterize(held.mu, held.log_var, seeded(4))  # (10_000, D)
        densities = {
            "prior": torch.distributions.MultivariateNormal(
                torch.zeros(10).double(), torch.eye(10).double()
            ),
            "normal": torch.distributions.MultivariateNormal(
                z.double().mean(0), z.double().T.cov()
            ),
            "mixture": Mixture(z, COMPONENTS, 40, seeded(1)),
        }
        for name, density in densities.items():
            if isinstance(density, Mixture):
                codes = density.sample(3000, seeded(6))
            else:
                noise = torch.randn(3000, 10, generator=seeded(6)).double()
                codes = (density.loc + noise @ density.scale_tril.T).float()
            row[f"log density, {name}"] = density.log_prob(z_test.double()).mean().item()
            row |= setting.judge(decode(model, codes), name)
        row |= setting.judge(decode(model, z_test[:3000]), "aggregate")
        yield row


# ── information and mismatch on planes from other starts ─────────────────────────────────────────


def plane_parts(mu: Tensor, log_var: Tensor, step: float = 0.02) -> dict[str, float]:
    """Rate, information, mismatch in nats, and the prior's mass where q < p/10, on a grid."""
    reach = max(6, math.ceil(mu.abs().max().item())) + 2
    grid = torch.arange(round(-reach / step), round(reach / step) + 1).double() * step
    q = aggregate(mu, log_var, grid)  # (G, G)
    log_p = -0.5 * (grid.square().unsqueeze(1) + grid.square()) - math.log(2 * math.pi)
    entropy = -torch.xlogy(q, q).sum().item() * step**2
    own = 0.5 * (math.log(2 * math.pi * math.e) + log_var.double()).sum(1).mean().item()
    return {
        "rate": kl_per_dim(mu.double(), log_var.double()).sum(1).mean().item(),
        "information": entropy - own,
        "mismatch": -entropy - (q * log_p).sum().item() * step**2,
        "holes": log_p.exp()[q < 0.1 * log_p.exp()].sum().item() * step**2,
        "mass": q.sum().item() * step**2,
    }


def rescaled(mu: Tensor, log_var: Tensor) -> tuple[Tensor, Tensor]:
    """The same codes at the cheapest scale: the average of μ² + σ² is one in each dimension."""
    total = second_moment(mu, log_var)
    return mu.double() / total.sqrt(), log_var.double() - total.log()


def planes(setting: Setting, seeds: int) -> Iterator[Row]:
    """The committed planes of `experiments/explorer_models`, and ones by the fast recipe."""
    for seed in [-1, *range(seeds)]:
        for beta in BETAS:
            if seed < 0:
                model = load_model(EXPERIMENTS / f"explorer_models/beta-{beta:g}.pt")
            else:
                torch.manual_seed(seed)
                model = VariationalAutoencoder(code_size=2, hidden_size=96)
                options = {"objective": Elbo(beta), "seed": seed, "device": "cpu"}
                fit(model, setting.data, recipe="fast", progress=False, **options)
            model.eval().requires_grad_(False)
            codes = encode_all(model, setting.data.test.batches(500))
            total = second_moment(codes.mu, codes.log_var)
            before = plane_parts(codes.mu, codes.log_var)
            after = plane_parts(*rescaled(codes.mu, codes.log_var))
            name = "committed" if seed < 0 else str(seed)
            row: Row = {"seed": name, "beta": beta}
            row |= {"total 1": total.min().item(), "total 2": total.max().item()}
            row |= {f"{part}, as trained": value for part, value in before.items()}
            yield row | {f"{part}, rescaled": value for part, value in after.items()}


# ── models with a fault, and what their codes say ────────────────────────────────────────────────


def loss_of_fault(fault: str) -> Callable[[VAE, Tensor, torch.Generator], Tensor]:
    """The loss of a program with this fault."""
    beta = {"mean over the codes": 1 / 10, "mean over the pixels": 784.0}.get(fault, 1.0)

    def loss(model: VAE, x: Tensor, noise: torch.Generator) -> Tensor:
        mu, log_var = model.encode(x)  # 2 × (B, D)
        wrong = fault == "log σ² taken for log σ"
        z = reparameterize(mu, 2 * log_var if wrong else log_var, noise)
        recon = -model.likelihood.log_prob(x, model.decode(z)).mean()
        return recon + beta * kl_per_dim(mu, log_var).sum(1).mean()

    return loss


def faults(setting: Setting, seeds: int) -> Iterator[Row]:
    """Both terms as the program computes them, on images it was trained on and on test images."""
    test = setting.data.test[:5000]
    for letter, fault in FAULTS.items():
        part = setting.data.train[: 1000 if fault == "few images" else 55_000]
        for seed in range(seeds):
            model = train(loss_of_fault(fault), part, seed, FAULT_STEPS, hidden=200, lr=2e-3)
            row: Row = {"model": letter, "seed": seed}
            for name, images in (("training", part[:5000]), ("test", test)):
                x, _ = next(iter(images.batches(len(images))))
                mu, log_var = model.encode(x)  # 2 × (N, D)
                wrong = fault == "log σ² taken for log σ"
                z = reparameterize(mu, 2 * log_var if wrong else log_var, seeded(0))
                kl = kl_per_dim(mu, log_var)  # (N, D)
                row[f"recon, {name}"] = -model.likelihood.log_prob(x, model.decode(z)).mean().item()
                row[f"kl, {name}"] = kl.sum(1).mean().item()
                total = second_moment(mu, log_var)  # (D,)
                row[f"total, {name}"] = total.mean().item()
            codes = torch.randn(1000, 10, generator=seeded(6))
            row["convinced"] = setting.convinced(decode(model, codes), seeded(5)).mean().item()
            yield row


PARTS: dict[str, Callable[[Setting, int], Iterator[Row]]] = {
    "paths": paths,
    "seeds": seeds_of,
    "planes": planes,
    "faults": faults,
}


def main(arguments: list[str] | None = None) -> None:
    """Train what the parts need; write the table of a part after each of its runs."""
    parser = Parser("latent_space.train", __doc__)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--seeds", type=COUNT, default=3, help="how many")
    parser.add_argument("--epochs", type=COUNT, default=40, help="of the models in `seeds`")
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--parts", options.parts)
    parser.will_write(options.output, [f"{part}.csv" for part in options.parts])

    torch.set_num_threads(1)
    gray = load_dataset("mnist", valid=5000)
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    valid, _ = next(iter(data.valid.batches(5000)))
    setting = Setting(data, nearest_of(gray), convinced_by(valid), options.epochs)
    for part in options.parts:
        rows: list[Row] = []
        for row in PARTS[part](setting, options.seeds):
            rows.append(row)
            write_rows(options.output / f"{part}.csv", rows, ".5g")
            print(part, row, flush=True)


if __name__ == "__main__":
    main()
