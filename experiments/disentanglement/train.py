"""Train small VAEs on sprites under several objectives, posteriors and positions, and judge them.

    OMP_NUM_THREADS=1 python -m experiments.disentanglement.train

README.md says what each run is for. Each adds its row to runs.csv; runs that the table has are not
repeated. The weights of seed 0 of the runs in SAVED, from the shortest training, go to NAME.pt in
half precision, and their rows are judged as saved. It runs on one thread.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import torch
from torch import Tensor

from experiments.common import COUNT, EXPERIMENTS, SEED, Parser, save_half, unfinished, write_rows
from experiments.disentanglement.terms import (
    FullGaussian,
    TotalCorrelation,
    mixture,
    random_turn,
    split,
    turning_cost,
)
from vae_lib import VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset, ImageSet, ImagesInMemory
from vae_lib.data.sprites import FACTORS, SHAPES, draw_factors, render
from vae_lib.evaluation import active_units, encode_all, rate_distortion
from vae_lib.evaluation.disentanglement import Mig, dci, mig
from vae_lib.objectives import Elbo
from vae_lib.posteriors import DiagonalNormal
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "disentanglement"
EPOCHS = (20, 60)
SEEDS = (0, 1, 2)
TRAIN, TEST = 20_000, 2_000  # images
X, Y = FACTORS.index("x"), FACTORS.index("y")
SPREAD = math.sqrt(12)  # pixels: standard deviation of a position, uniform from 10 to 22
TURNS = 100  # of the codes of a model, for what its score is compared with
Row = dict[str, str | int | float]


@dataclass(frozen=True)
class Plan:
    """How a run is made.

    Attributes:
        weight: Of the KL term, or of the total correlation alone.
        objective: "kl" for the β-VAE, "tc" for the β-TCVAE.
        full: The encoder may return correlations between the latent dimensions.
        spreads: Standard deviations of normal x and y in pixels; None for uniform positions.
    """

    weight: float
    objective: str = "kl"
    full: bool = False
    spreads: tuple[float, float] | None = None


NORMAL = (SPREAD, SPREAD)
UNEVEN = (SPREAD * math.sqrt(1.6), SPREAD * math.sqrt(0.4))  # 2 : 1, the same sum of squares
RUNS = {
    "beta-8": Plan(8),
    "full-8": Plan(8, full=True),
    "normal-8": Plan(8, spreads=NORMAL),
    "tc-16": Plan(16, "tc"),
    "tc-16-normal": Plan(16, "tc", spreads=NORMAL),
    "beta-1": Plan(1),
    "beta-4": Plan(4),
    "uneven-8": Plan(8, spreads=UNEVEN),
}
SAVED = ("beta-1", "beta-4", "beta-8")


@cache
def load(spreads: tuple[float, float] | None = None) -> Dataset:
    """The sprites, or sprites whose positions are normally distributed around the middle."""
    if spreads is None:
        return load_dataset("sprites")
    factors = draw_factors(TRAIN + TEST, generator=torch.Generator().manual_seed(0))  # (N, 5)
    noise = torch.randn(len(factors), 2, generator=torch.Generator().manual_seed(1))
    factors[:, [X, Y]] = 16 + noise * torch.tensor(spreads)
    return as_dataset(factors)


def as_dataset(factors: Tensor) -> Dataset:
    """Draws sprites from factors (N, 5); the last 2,000 are for testing."""
    whole = ImagesInMemory(render(factors), factors[:, 0].long(), factors)
    return Dataset(
        "sprites",
        train=whole[:-TEST],
        test=whole[-TEST:],
        class_names=SHAPES,
        factor_names=FACTORS[:5],
        has_generated_factors=True,
    )


def train(plan: Plan, data: Dataset, seed: int, epochs: int) -> VAE:
    """1024 → 200 → 6 → 200 → 1024, Adam, a learning rate that falls in the last quarter."""
    torch.manual_seed(seed)  # the initial weights
    posterior = FullGaussian() if plan.full else None
    model = VariationalAutoencoder(6, 200, image_shape=(1, 32, 32), posterior=posterior)
    objective = Elbo(plan.weight)
    if plan.objective == "tc":
        objective = TotalCorrelation(plan.weight, len(data.train))
    settings = {"batch_size": 64, "lr": 2e-3, "schedule": "cooldown"}
    settings |= {"seed": seed, "device": "cpu", "progress": False}
    fit(model, data, epochs=epochs, objective=objective, **settings)
    return model.requires_grad_(False)


# ── judging ────────────────────────────────────────────────────────────────────────────────────


def draw(model: VAE, images: ImageSet, generator: torch.Generator) -> Tensor:
    """A code of each image, drawn from its q(z|x), (N, K)."""
    return torch.cat([model.encode(x).rsample(generator) for x, _ in images.batches(500)])


def of_turns(z: Tensor, factors: Tensor, turns: int = TURNS) -> list[Mig]:
    """The scores of codes (N, K) in as many random sets of axes."""
    generator = torch.Generator().manual_seed(0)
    matrices = [random_turn(z.shape[1], generator).to(z) for _ in range(turns)]
    return [mig(z @ U.T, factors) for U in matrices]


def judge(model: VAE, data: Dataset, plan: Plan) -> Row:
    """Scores on the test images, and the parts of the KL term on training images."""
    generator = torch.Generator().manual_seed(0)
    found = rate_distortion(model, data.test.batches(500), generator)
    z, factors = draw(model, data.test, generator), data.test.factors  # (N, K), (N, F)
    own, shares = mig(z, factors), dci(z, factors)
    row: Row = {"distortion": found.distortion, "rate": found.rate, "mig": own.score}
    row |= {"disentanglement": shares.disentanglement, "completeness": shares.completeness}
    row |= {"informativeness": shares.informativeness}
    gaps = dict(zip(data.factor_names, own.gaps.tolist(), strict=True))
    row |= {f"gap_{name}": gap for name, gap in gaps.items()}
    turned = of_turns(z, factors)
    scores = torch.tensor([found.score for found in turned])
    of_xy = torch.stack([found.gaps[[X, Y]].mean() for found in turned])
    row |= {"null_median": scores.median().item(), "null_95": scores.quantile(0.95).item()}
    row |= {"null_max": scores.max().item(), "null_xy": of_xy.median().item()}
    row |= alignment(z, factors)
    row["active"] = active_units(model, data.test.batches(500)).count
    if plan.full:
        return row | dict.fromkeys(
            ("turn", "turn_xy", "information", "tc", "dims", "tc_turned"), ""
        )
    return row | axes(model, data, own) | parts(model, data)


def alignment(z: Tensor, factors: Tensor) -> Row:
    """How far x and y are from the axes in degrees, and the mean of their gaps without that.

    The directions of x and y in the code are the two orthogonal ones that come nearest to those
    of linear regression. The angle is that to the nearest axis, averaged over the two.
    """
    wanted = factors[:, [X, Y]]  # (N, 2)
    wanted = (wanted - wanted.mean(0)) / wanted.std(0)
    slopes = torch.linalg.lstsq(z - z.mean(0), wanted).solution.T  # (2, K)
    left, _, right = torch.linalg.svd(slopes)  # (2, 2), (2,), (K, K)
    U = torch.cat([left @ right[:2], right[2:]])  # orthogonal, (K, K)
    nearest = U[:2].abs().amax(1).clamp(max=1)  # cosines, (2,)
    aligned = mig(z @ U.T, factors).gaps[[X, Y]].mean().item()
    return {"angle": nearest.acos().rad2deg().mean().item(), "gap_aligned": aligned}


def axes(model: VAE, data: Dataset, own: Mig) -> Row:
    """What turns cost by formula: random ones, and one by 45° of the dimensions of x and y."""
    log_var = encode_all(model, data.test.batches(500)).log_var.double()  # (N, K)
    generator = torch.Generator().manual_seed(0)
    turns = [random_turn(log_var.shape[1], generator) for _ in range(20)]
    row: Row = {"turn": sum(turning_cost(log_var, U).mean().item() for U in turns) / len(turns)}
    best = own.information.argmax(0)  # the dimension of each factor, (F,)
    half = torch.tensor([[1.0, -1.0], [1.0, 1.0]]).double() / math.sqrt(2)
    two = log_var[:, [best[X], best[Y]]]  # (N, 2)
    same = bool(best[X] == best[Y])
    return row | {"turn_xy": "" if same else turning_cost(two, half).mean().item()}


def parts(model: VAE, data: Dataset, codes: int = 1000, few: int = 300, turns: int = 5) -> Row:
    """The three parts of the KL term for the mixture of all training posteriors, nats."""
    generator = torch.Generator().manual_seed(0)
    mu, log_var, _ = encode_all(model, data.train.batches(500))  # (N, K) each
    q = DiagonalNormal(mu[:codes], log_var[:codes])
    z = q.rsample(generator)  # (codes, K)
    log_qz, log_qd = mixture(z, mu, log_var)
    found = split(z, q, log_qz, log_qd)
    row: Row = {"information": found.information.mean().item()}
    row |= {"tc": found.total_correlation.mean().item(), "dims": found.dimensions.mean().item()}
    more = 0.0  # total correlation that a turn adds: the joint density stays
    for _ in range(turns):
        U = random_turn(mu.shape[1], generator).to(mu)
        variance = log_var.exp() @ U.square().T  # of each turned dimension, (N, K)
        singles = mixture(z[:few] @ U.T, mu @ U.T, variance.log())[1]  # (few, K)
        more += (log_qd[:few] - singles).sum(1).mean().item() / turns
    return row | {"tc_turned": found.total_correlation.mean().item() + more}


OF_DIAGONALS = ("turn", "turn_xy", "information", "tc", "dims", "tc_turned")
COLUMNS = (
    *("run", "epochs", "seed", "distortion", "rate", "mig"),
    *("disentanglement", "completeness", "informativeness"),
    *(f"gap_{name}" for name in FACTORS[:5]),
    *("null_median", "null_95", "null_max", "null_xy"),
    *("angle", "gap_aligned", "active"),
    *OF_DIAGONALS,
)


def main(arguments: list[str] | None = None) -> None:
    """Train what the table lacks; write the table after each run."""
    parser = Parser("disentanglement.train", __doc__)
    parser.add_argument("--runs", nargs="+", choices=RUNS, default=list(RUNS))
    parser.add_argument("--seeds", type=SEED, nargs="+", default=SEEDS)
    parser.add_argument("--epochs", type=COUNT, nargs="+", default=EPOCHS)
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    for name in ("runs", "seeds", "epochs"):
        parser.takes_once(f"--{name}", getattr(options, name))
    parser.will_import("sklearn.ensemble", "scikit-learn")
    path = options.output / "runs.csv"
    parser.will_write(options.output, [path.name, *(f"{run}.pt" for run in SAVED)])
    rows: list[Row] = list(parser.table(path, COLUMNS))

    torch.set_num_threads(1)
    wanted = [
        (run, epochs, seed)
        for epochs in sorted(options.epochs)
        for seed in options.seeds
        for run in options.runs
    ]
    for run, epochs, seed in unfinished(wanted, rows, ("run", "epochs", "seed")):
        plan = RUNS[run]
        data = load(plan.spreads)
        model = train(plan, data, seed, epochs)
        if run in SAVED and seed == 0 and epochs == min(EPOCHS):  # judged as saved
            model = save_half(model, options.output / f"{run}.pt").requires_grad_(False)
        rows.append({"run": run, "epochs": epochs, "seed": seed} | judge(model, data, plan))
        print(rows[-1], flush=True)
        write_rows(path, rows, ".5g")


if __name__ == "__main__":
    main()
