"""Controls of chapter 6 that take longer than its notebook: starts, bugs, weights, code sizes.

All of them train the fully-connected VAE on gray MNIST. README.md says what each part asks. Each
part writes a table of its own.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from experiments.common import COUNT, EXPERIMENTS, Parser, write_rows
from vae_lib import VariationalAutoencoder, fit, load_dataset, load_model
from vae_lib.data import Dataset
from vae_lib.evaluation import encode_all, rate_distortion
from vae_lib.kl import kl_per_dim
from vae_lib.objectives import Elbo, Terms
from vae_lib.posteriors import reparameterize
from vae_lib.randomness import generator_for
from vae_lib.training import RECIPES, NotFiniteError, start_at_mean

FOLDER = EXPERIMENTS / "fc_training"
TRAINED = EXPERIMENTS / "fc_epochs" / "weights.pt"  # 20 epochs by the usual recipe
RATES = (1e-3, 3e-3, 1e-2, 3e-2)
TIMES = (1, 3)  # the learning rate of the recipe "fast"
EARLY = 50  # steps in which the highest KL is looked for
WEIGHTS = (784 / 20, 1 / 20)  # β of a mean over pixels and codes, and of a mean over codes alone
CODE_SIZES = (2, 5, 10, 50)
USED = 0.1  # nats: a latent dimension with less is not in use
LOGS = {  # the letter of each printed log, and the mistake of its program
    "A": "sigmoid twice",
    "B": "log σ² taken for σ",
    "C": "mean over pixels",
    "D": "none",
    "E": "sign of the KL term",
    "F": "no gradient through the draw",
}
LINES = (1, 10, 30, 100, 300, 430)  # steps of which a log has a line
Row = dict[str, str | int | float]


def new_model(seed: int, code_size: int = 20) -> VariationalAutoencoder:
    """784–400–D–400–784, fresh."""
    torch.manual_seed(seed)
    return VariationalAutoencoder(code_size=code_size, hidden_size=400)


# ── the start at the average image, and how large a learning rate may be ─────────────────────────


class Watched:
    """The usual objective, which remembers the KL of each batch."""

    def __init__(self) -> None:
        self.kl: list[float] = []

    def __call__(
        self,
        model: VariationalAutoencoder,
        x: Tensor,
        y: Tensor | None = None,
        *,
        epochs_done: float = 0.0,
        generator: torch.Generator | None = None,
    ) -> Terms:
        """The terms of one batch."""
        terms = Elbo()(model, x, y, epochs_done=epochs_done, generator=generator)
        self.kl.append(terms.kl.item())
        return terms


def starts(data: Dataset, seeds: int) -> Iterator[Row]:
    """One epoch for each learning rate, from both starts."""
    for seed in range(seeds):
        for lr in RATES:
            for start in ("usual", "mean"):
                model, objective = new_model(seed), Watched()
                if start == "mean":
                    start_at_mean(model, data.train)
                row: Row = {"start": start, "lr": lr, "seed": seed}
                settings = {"lr": lr, "schedule": "constant", "seed": seed, "device": "cpu"}
                try:
                    history = fit(
                        model, data, epochs=1, objective=objective, progress=False, **settings
                    )
                    recon, kl = (history[f"held_out_{term}"][0] for term in ("recon", "kl"))
                except NotFiniteError:
                    recon = kl = math.nan
                row["highest_kl"] = max(objective.kl[:EARLY])
                yield row | {"held_out_recon": recon, "held_out_kl": kl}


def recipes(data: Dataset, seeds: int) -> Iterator[Row]:
    """The recipe "fast" from both starts, with its learning rate and with a larger one."""
    fast = RECIPES["fast"]["fc"]
    for seed in range(seeds):
        for times in TIMES:
            for start in ("usual", "mean"):
                model = new_model(seed)
                recipe = fast.but(lr=times * fast.lr, starts_at_mean=start == "mean")
                row: Row = {"start": start, "times": times, "seed": seed}
                try:
                    history = fit(
                        model, data, recipe=recipe, seed=seed, device="cpu", progress=False
                    )
                    recon, kl = (history[f"held_out_{term}"][-1] for term in ("recon", "kl"))
                except NotFiniteError:
                    recon = kl = math.nan
                yield row | {"held_out_recon": recon, "held_out_kl": kl}


# ── programs with a mistake, and what they print ─────────────────────────────────────────────────


def terms_of(
    mistake: str, model: VariationalAutoencoder, x: Tensor, noise: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Both terms of the loss of a program with this mistake, as it computes them."""
    mu, log_var = model.encode(x)  # (B, D) each
    if mistake == "no gradient through the draw":
        z = torch.normal(mu, (0.5 * log_var).exp(), generator=noise)
    elif mistake == "log σ² taken for σ":
        z = mu + log_var * torch.randn(mu.shape, generator=noise)
    else:
        z = reparameterize(mu, log_var, noise)
    logits = model.decode(z)  # (B, C, H, W)
    if mistake == "sigmoid twice":
        logits = logits.sigmoid()
    cost = F.binary_cross_entropy_with_logits(logits, x, reduction="none").flatten(1)  # (B, P)
    recon = cost.mean(1) if mistake == "mean over pixels" else cost.sum(1)  # (B,)
    kl = kl_per_dim(mu, log_var).sum(1)  # (B,)
    return recon.mean(), -kl.mean() if mistake == "sign of the KL term" else kl.mean()


def logs(data: Dataset, seeds: int) -> Iterator[Row]:
    """One epoch of each program, and a line of its log after some steps; one seed."""
    del seeds
    for log, mistake in LOGS.items():
        model = new_model(0)
        optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True)
        order, noise = generator_for(0, 1), generator_for(0, 1, 1)
        batches = data.train.batches(128, shuffle=True, generator=order)
        for step, (x, _) in enumerate(batches, start=1):
            recon, kl = terms_of(mistake, model, x, noise)
            optimizer.zero_grad()
            (recon + kl).backward()
            optimizer.step()
            if step in LINES:
                values = {"loss": (recon + kl).item(), "recon": recon.item(), "kl": kl.item()}
                yield {"log": log, "step": step} | values


# ── wrong weights of the KL term, from both sides ────────────────────────────────────────────────


def weights(data: Dataset, seeds: int) -> Iterator[Row]:
    """Two epochs with each weight, from a new model and from a trained one."""
    for seed in range(seeds):
        for beta in WEIGHTS:
            for start in ("new", "trained"):
                model = new_model(seed) if start == "new" else load_model(TRAINED)
                settings = {"schedule": "constant", "seed": seed, "device": "cpu"}
                history = fit(
                    model, data, epochs=2, objective=Elbo(beta), progress=False, **settings
                )
                for row in history.rows:
                    terms = {name: row[f"held_out_{name}"] for name in ("recon", "kl")}
                    yield {
                        "beta": beta,
                        "start": start,
                        "seed": seed,
                        "epoch": row["epoch"],
                    } | terms


# ── how many latent dimensions are used ──────────────────────────────────────────────────────────


def code_sizes(data: Dataset, seeds: int) -> Iterator[Row]:
    """Training by the recipe "fast" with each number of latent dimensions."""
    for seed in range(seeds):
        for size in CODE_SIZES:
            model = new_model(seed, size)
            fit(model, data, recipe="fast", seed=seed, device="cpu", progress=False)
            result = rate_distortion(model, data.test.batches(), torch.Generator().manual_seed(0))
            codes = encode_all(model, data.test.batches())
            kl = kl_per_dim(codes.mu, codes.log_var).mean(0)  # (N, D) → (D,)
            row = {"code_size": size, "seed": seed, "unused": int((kl < USED).sum())}
            least = kl[kl >= USED].min().item()
            yield row | {"recon": result.distortion, "kl": result.rate, "least_used": least}


PARTS: dict[str, Callable[[Dataset, int], Iterator[Row]]] = {
    "starts": starts,
    "recipes": recipes,
    "logs": logs,
    "weights": weights,
    "code_sizes": code_sizes,
}


def main(arguments: list[str] | None = None) -> None:
    """Train what the parts need; write the table of a part after each of its runs."""
    parser = Parser("fc_training.train", __doc__)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--seeds", type=COUNT, default=3, help="how many")
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--parts", options.parts)
    parser.will_write(options.output, [f"{part}.csv" for part in options.parts])

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000)
    for part in options.parts:
        rows: list[Row] = []
        for row in PARTS[part](data, options.seeds):
            rows.append(row)
            write_rows(options.output / f"{part}.csv", rows, ".5g")
            print(part, row, flush=True)


if __name__ == "__main__":
    main()
