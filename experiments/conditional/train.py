"""Train and judge the models of chapter 14: with a label, without one, and with a quadrant.

README.md says what each part asks. Each part writes a table of its own, after each of its runs;
runs that a table has are not repeated. It runs on one thread.
"""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from experiments.common import (
    COUNT,
    Parser,
    read_rows,
    save_half,
    unfinished,
    write_rows,
)
from experiments.conditional.kinds import (
    COMPLETIONS,
    FOLDER,
    HIDDEN,
    LABELS,
    Batches,
    Separate,
    build,
    build_completion,
    given_elbo,
    join,
    kl_between,
    path_of,
    prior_of,
    regression,
    split,
)
from experiments.judging import judges
from experiments.latent_space.measures import aggregate, slant, within
from vae_lib import VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset, ImageSet
from vae_lib.networks import mlp
from vae_lib.objectives import Elbo, iwae_bound
from vae_lib.posteriors import DiagonalNormal
from vae_lib.priors import StandardNormal
from vae_lib.vae import VAE

SHORT, LONG, LONGEST = 10, 40, 120  # epochs
COMPLETION_EPOCHS = (5, 20)
SETTINGS = {"lr": 2e-3, "schedule": "cooldown", "device": "cpu", "progress": False}
IMAGES = 2000  # test images of which log-likelihoods are taken
JUDGED = 5000  # draws that the judges see
CODES = 16  # of each of them and for each label
SAMPLES = 100  # codes of each completion
Row = dict[str, str | int | float]


def seeded(seed: int) -> torch.Generator:
    """A source of noise."""
    return torch.Generator().manual_seed(seed)


# ── data ───────────────────────────────────────────────────────────────────────────────────────


def shuffled(images: ImageSet) -> ImageSet:
    """The same images with labels that have nothing to do with them."""
    order = torch.randperm(len(images), generator=seeded(0))
    return dataclasses.replace(images, labels=images.labels[order])


def load_data() -> Dataset:
    """MNIST, binarized afresh at each access, 5,000 images held out."""
    return load_dataset("mnist", valid=5000, binarize="dynamic")


def told(kind: str, data: Dataset) -> Dataset:
    """The images with the labels that a kind of model is told."""
    if kind != "shuffled":
        return data
    parts = {name: shuffled(getattr(data, name)) for name in ("train", "valid", "test")}
    return dataclasses.replace(data, **parts)


# ── what is left of the label in the code ──────────────────────────────────────────────────────


def gaussian_probe(z: Tensor, y: Tensor, test_z: Tensor, shared: bool) -> Tensor:
    """log q(y|z) if the codes of each label were Gaussian, (N, D), (N,), (M, D) → (M, K).

    With one shared covariance it is linear in z, and otherwise quadratic.
    """
    z, test_z = z.double(), test_z.double()
    groups = [z[y == label] for label in range(LABELS)]
    means = torch.stack([group.mean(0) for group in groups])  # (K, D)
    covs = torch.stack([group.T.cov() for group in groups])  # (K, D, D)
    shares = torch.tensor([len(group) / len(z) for group in groups])  # (K,)
    if shared:
        covs = (shares.double().view(-1, 1, 1) * covs).sum(0).expand_as(covs)
    density = torch.distributions.MultivariateNormal(means, covs)
    return (density.log_prob(test_z.unsqueeze(1)) + shares.log()).log_softmax(1)


def network_probe(z: Tensor, y: Tensor, test_z: Tensor, steps: int = 1500) -> Tensor:
    """log q(y|z) by a network with 100 hidden units, (M, K)."""
    torch.manual_seed(0)
    network, generator = mlp(z.shape[1], 100, LABELS), seeded(0)
    optimizer = torch.optim.Adam(network.parameters(), lr=5e-3, fused=True)
    for step in range(steps):
        pick = torch.randint(len(z), (200,), generator=generator)
        optimizer.param_groups[0]["lr"] = 5e-3 * (1 - step / steps)
        optimizer.zero_grad()
        F.cross_entropy(network(z[pick]), y[pick]).backward()
        optimizer.step()
    with torch.no_grad():
        return network(test_z).log_softmax(1)


def nats(log_q: Tensor, y: Tensor) -> float:
    """log K less the cross-entropy: at most what the code tells of the label, on average."""
    return math.log(LABELS) + log_q.gather(1, y.unsqueeze(1)).mean().item()


@torch.no_grad()
def draws(model: VAE, images: ImageSet, labels: Tensor, seed: int) -> Tensor:
    """A code of each image, for the label that the model is told, (N, D)."""
    codes, noise, start = [], seeded(seed), 0
    for x, _ in images.batches(1000, generator=seeded(seed + 1)):
        y = labels[start : start + len(x)]
        codes.append(model.encode(x, y).rsample(noise))
        start += len(x)
    return torch.cat(codes)


def label_in_code(model: VAE, data: Dataset, given: Dataset) -> Row:
    """What three probes read off draws of the code, and off the same draws with permuted labels."""
    train = data.train[:20_000]
    z = draws(model, train, given.train.labels[:20_000], 1)
    test_z = draws(model, data.test, given.test.labels, 3)
    y, test_y = train.labels, data.test.labels
    probes: dict[str, Callable[[Tensor, Tensor, Tensor], Tensor]] = {
        "linear": lambda z, y, t: gaussian_probe(z, y, t, shared=True),
        "quadratic": lambda z, y, t: gaussian_probe(z, y, t, shared=False),
        "network": network_probe,
    }
    row: Row = {}
    mixed = torch.randperm(len(test_y), generator=seeded(5))
    permuted = y[torch.randperm(len(y), generator=seeded(6))]
    for name, probe in probes.items():
        log_q = probe(z, y, test_z)
        row[f"{name}_nats"] = nats(log_q, test_y)
        row[f"{name}_right"] = (log_q.argmax(1) == test_y).float().mean().item()
        row[f"{name}_null"] = nats(probe(z, permuted, test_z), test_y[mixed])
    return row


# ── what is drawn ──────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Panel:
    """The three warned judges of chapter 11, and how sure each has to be of a digit."""

    judges: list[torch.nn.Module]
    thresholds: list[float]

    @classmethod
    def load(cls) -> Panel:
        """With the thresholds that 95 of 100 real validation digits exceed."""
        rows = [row for row in read_rows(judges.FOLDER / "warnings.csv") if row["kind"] == "warned"]
        return cls(judges.load()["warned"], [float(row["threshold"]) for row in rows])

    @torch.no_grad()
    def share(self, x: Tensor, y: Tensor) -> float:
        """How often they see the digit y in a black-and-white image, averaged over the three."""
        seen = [judge(x)[:, :LABELS].argmax(1) for judge in self.judges]  # 3 × (N,)
        return torch.stack([(one == y).float().mean() for one in seen]).mean().item()

    @torch.no_grad()
    def convinced(self, x: Tensor) -> float:
        """How often they are convinced of any digit, averaged over the three."""
        sure = [judge(x).softmax(1)[:, :LABELS].amax(1) for judge in self.judges]
        over = [(s > t).float().mean() for s, t in zip(sure, self.thresholds, strict=True)]
        return torch.stack(over).mean().item()


@torch.no_grad()
def means(model: VAE, z: Tensor, y: Tensor) -> Tensor:
    """The means of p(x|z, y), (N, 1, 28, 28)."""
    parts = zip(z.split(1000), y.split(1000), strict=True)
    return torch.cat([model.likelihood.mean(model.decode(a, b)) for a, b in parts])


@torch.no_grad()
def obedience(model: VAE, data: Dataset, panel: Panel) -> Row:
    """How often a draw shows the digit that is asked for, with codes from three places."""
    images, noise = data.test[:JUDGED], seeded(10)
    z, y = draws(model, images, images.labels, 11), images.labels
    x, _ = next(images.batches(len(images)))
    asked = torch.arange(len(y)) % LABELS
    other = (y + torch.randint(1, LABELS, y.shape, generator=noise)) % LABELS
    codes = {
        "prior": (prior_of(model, asked).rsample(noise), asked),
        "own": (z, y),  # of images of the digit that is asked for
        "others": (z, other),  # of images of other digits
    }
    row: Row = {"judges": panel.share(x, y)}  # of real digits
    for name, (code, label) in codes.items():
        drawn = torch.bernoulli(means(model, code, label), generator=noise)
        row[f"asked_{name}"] = panel.share(drawn, label)
        if name == "others":
            row["old_digit"] = panel.share(drawn, y)
    return row


@torch.no_grad()
def slants(model: VAE, data: Dataset, images: int = 5000) -> Row:
    """How the slant goes from a digit to another: correlations within the 90 pairs of digits."""
    x, y = next(data.test[:images].batches(images))
    mu, _ = model.encode(x, y)
    before = within(slant(data.test.images[:images].float() / 255), y)  # (N,)
    pairs = []
    for label in range(LABELS):
        new = torch.full_like(y, label)
        after = slant(means(model, mu, new))  # (N,)
        for old in range(LABELS):
            own = y == old
            if old != label:
                both = torch.stack([before[own], after[own]])
                pairs.append(torch.corrcoef(both)[0, 1])
    all_pairs = torch.stack(pairs)  # (90,)
    return {
        "slant": all_pairs.mean().item(),
        "slant_size": all_pairs.abs().mean().item(),
        "slant_least": all_pairs.min().item(),
    }


# ── likelihoods ────────────────────────────────────────────────────────────────────────────────


@torch.no_grad()
def terms(model: VAE, images: ImageSet) -> Row:
    """ELBO, rate and distortion, with one code of each image and the same noise for all models."""
    noise, rate, distortion = seeded(0), 0.0, 0.0
    for x, y in images.batches(500):
        q = model.encode(x, y)
        z = q.rsample(noise)
        if isinstance(getattr(model, "prior", None), StandardNormal) or isinstance(model, Separate):
            prior = DiagonalNormal(torch.zeros_like(q.mu), torch.zeros_like(q.mu))
        else:
            prior = prior_of(model, y)
        rate += kl_between(q, prior).sum().item()
        distortion -= model.likelihood.log_prob(x, model.decode(z, y)).sum().item()
    n = len(images)
    return {"elbo": -(rate + distortion) / n, "rate": rate / n, "distortion": distortion / n}


@torch.no_grad()
def label_scores(model: VAE, x: Tensor, codes: int, noise: torch.Generator) -> Tensor:
    """Bounds on log p(x|y) for all labels, (B, 1, 28, 28) → (K, B)."""
    scores = []
    for label in range(LABELS):
        y = torch.full((len(x),), label)
        q, prior, log_w = model.encode(x, y), prior_of(model, y), []
        for _ in range(codes):
            z = q.rsample(noise)  # (B, D)
            log_px_z = model.likelihood.log_prob(x, model.decode(z, y))  # (B,)
            log_w.append(log_px_z + prior.log_prob(z) - q.log_prob(z))
        scores.append(iwae_bound(torch.stack(log_w)))  # (S, B) → (B,)
    return torch.stack(scores)


def likelihoods(model: VAE, images: ImageSet) -> Row:
    """Bounds on log p(x|y) and on log p(x), and how often Bayes' rule is right."""
    noise, parts = seeded(20), []
    for x, _ in images.batches(500):
        parts.append(label_scores(model, x, CODES, noise))
    scores, y = torch.cat(parts, dim=1), images.labels  # (K, N), (N,)
    given = scores.gather(0, y.unsqueeze(0))[0]  # (N,)
    log_px = scores.logsumexp(0) - math.log(LABELS)  # (N,), labels equally probable
    return {
        "log_px_y": given.mean().item(),
        "log_px": log_px.mean().item(),
        "right": (scores.argmax(0) == y).float().mean().item(),
    }


# ── the parts ──────────────────────────────────────────────────────────────────────────────────


@dataclass
class Table:
    """Rows of a part, which are written after each run."""

    path: Path
    rows: list[Row]

    @classmethod
    def read(cls, path: Path) -> Table:
        """What a file holds, or nothing."""
        return cls(path, list(read_rows(path)) if path.exists() else [])

    def add(self, row: Row) -> None:
        """Add a row, and write all."""
        self.rows.append(row)
        write_rows(self.path, self.rows, ".4f")
        print(row, flush=True)


Run = tuple[str, int, int, int]  # kind, latent dimensions, epochs, seed
LABEL_RUNS: tuple[tuple[str, int, int], ...] = (
    *(("conditional", 10, SHORT), ("conditional", 2, SHORT)),
    *(("conditional", 10, LONG), ("conditional", 2, LONG)),
    *(("learned-prior", 10, SHORT), ("decoder-only", 10, SHORT)),
    *(("plain", 10, LONG), ("learned-prior", 10, LONG), ("decoder-only", 10, LONG)),
    *(("encoder-only", 10, SHORT), ("shuffled", 10, SHORT)),
    *(("encoder-only", 10, LONG), ("shuffled", 10, LONG)),
)
CONTROLS = ("encoder-only", "shuffled")  # come last: their label should be of no use
SAVED = {  # of seed 0: the name of the weights
    ("conditional", 10, LONG): "conditional",
    ("conditional", 10, SHORT): "short",
    ("learned-prior", 10, LONG): "prior",
}


def train_label(kind: str, code_size: int, epochs: int, seed: int, data: Dataset) -> VAE:
    """A model of a kind, trained."""
    torch.manual_seed(seed)  # the initial weights
    model = build(kind, code_size)
    objective = given_elbo if kind == "learned-prior" else Elbo()
    images = Batches(told(kind, data).train, seed)
    fit(model, images, epochs=epochs, seed=seed, objective=objective, **SETTINGS)
    return model


def judge_label(model: VAE, kind: str, data: Dataset, panel: Panel) -> Row:
    """All that is said of a model with a label."""
    given = told(kind, data)
    row = terms(model, given.test) | label_in_code(model, data, given)
    row |= {"elbo_2000": terms(model, given.test[:IMAGES])["elbo"]}  # of the same images as:
    row |= likelihoods(model, data.test[:IMAGES])
    if kind == "plain":
        row |= {"right": math.nan, "log_px_y": math.nan}
        drawn = dict.fromkeys(OBEDIENCE, math.nan)
    else:
        drawn = obedience(model, data, panel) | slants(model, data)
    return row | {key: drawn[key] for key in OBEDIENCE}


def labels(data: Dataset, seeds: int, folder: Path, epochs: int) -> None:
    """Every kind of model with a label, short and long training."""
    table, panel = Table.read(folder / "labels.csv"), Panel.load()
    wanted = [
        (kind, size, min(n, epochs), seed)
        for last in (False, True)
        for seed in range(seeds)
        for kind, size, n in LABEL_RUNS
        if (kind in CONTROLS) == last
    ]
    wanted.append(("conditional", 10, min(LONGEST, epochs), 0))
    wanted = list(dict.fromkeys(wanted))  # few epochs make some of them the same
    for run in unfinished(wanted, table.rows, ("kind", "code_size", "epochs", "seed")):
        kind, size, n, seed = run
        model = train_label(kind, size, n, seed, data)
        name = SAVED.get((kind, size, n)) if seed == 0 else None
        if name:
            model = save_half(model, path_of(name, folder))  # judged as saved
        row: Row = {"kind": kind, "code_size": size, "epochs": n, "seed": seed}
        table.add(row | judge_label(model, kind, data, panel))


def separate(data: Dataset, seeds: int, folder: Path, epochs: int) -> None:
    """Ten VAEs of one digit each, with starts of their own or with the same start."""
    table, n = Table.read(folder / "separate.csv"), min(LONG, epochs)
    wanted = [(start, n, seed) for start in ("own", "same") for seed in range(seeds)]
    for start, n, seed in unfinished(wanted, table.rows, ("start", "epochs", "seed")):
        models = []
        for label in range(LABELS):
            torch.manual_seed(1000 * seed + (label if start == "own" else 0))
            model = VariationalAutoencoder(2, HIDDEN)
            own = Batches(data.train[data.train.labels == label], 1000 * seed + label)
            fit(model, own, epochs=n, seed=1000 * seed + label, **SETTINGS)
            models.append(model)
        whole = Separate(models)
        row: Row = {"start": start, "epochs": n, "seed": seed}
        table.add(row | terms(whole, data.test) | slants(whole, data))


def completions(data: Dataset, seeds: int, folder: Path, epochs: int) -> None:
    """Networks that complete a digit from its lower left quadrant."""
    table, panel = Table.read(folder / "completions.csv"), Panel.load()
    wanted = [
        (kind, min(n, epochs), seed)
        for n in COMPLETION_EPOCHS
        for seed in range(seeds)
        for kind in COMPLETIONS
    ]
    wanted = list(dict.fromkeys(wanted))
    for kind, n, seed in unfinished(wanted, table.rows, ("kind", "epochs", "seed")):
        torch.manual_seed(seed)
        model = build_completion(kind)
        objective = (
            regression if kind == "baseline" else given_elbo if kind == "learned prior" else Elbo()
        )
        halves = Batches(data.train, seed, halved=True)
        fit(model, halves, epochs=n, seed=seed, objective=objective, **SETTINGS)
        if kind in COMPLETED and n == max(COMPLETION_EPOCHS) and seed == 0:
            model = save_half(model, path_of(COMPLETED[kind], folder))  # judged as saved
        row: Row = {"kind": kind, "epochs": n, "seed": seed}
        table.add(row | judge_completion(model, kind, data, panel))


COMPLETED = {"baseline": "regression", "learned prior": "completion"}  # saved, seed 0


@torch.no_grad()
def judge_completion(model: VAE, kind: str, data: Dataset, panel: Panel) -> Row:
    """log p of the missing pixels, and how often the judges take a completed image for a digit."""
    noise, log_p, drawn, bounds, rates = seeded(30), [], [], [], []
    for x, _ in data.test[:IMAGES].batches(500):
        seen, missing = split(x)  # (B, 196), (B, 1, 1, 588)
        prior = prior_of(model, seen)
        if kind == "baseline":
            out = model.decode(torch.zeros(len(x), model.code_size), seen)
            log_p.append(model.likelihood.log_prob(missing, out))  # exact, (B,)
            bounds.append(log_p[-1])
            rates.append(torch.zeros(len(x)))
        else:
            q, log_w = model.encode(missing, seen), []
            for _ in range(SAMPLES):
                z = q.rsample(noise)  # (B, D)
                log_px_z = model.likelihood.log_prob(missing, model.decode(z, seen))
                log_w.append(log_px_z + prior.log_prob(z) - q.log_prob(z))  # (B,)
            log_p.append(iwae_bound(torch.stack(log_w)))
            bounds.append(torch.stack(log_w).mean(0))
            rates.append(kl_between(q, prior))
            out = model.decode(prior.rsample(noise), seen)
        drawn.append(join(seen, model.likelihood.sample(out, noise)))
    return {
        "log_p": torch.cat(log_p).mean().item(),
        "error": (torch.cat(log_p).std() / math.sqrt(IMAGES)).item(),
        "elbo": torch.cat(bounds).mean().item(),
        "rate": torch.cat(rates).mean().item(),
        "convinced": panel.convinced(torch.cat(drawn)),
    }


# ── the plane, exactly ─────────────────────────────────────────────────────────────────────────


@torch.no_grad()
def exact_split(model: VAE, images: ImageSet) -> tuple[float, float, float]:
    """The three parts of the rate of a model with two latent dimensions, by sums over a grid.

    What the code tells of the image beside the label, what it tells of the label, and the mismatch
    of all codes and the prior, in nats.
    """
    axis = torch.arange(-150, 151).double() * 0.04  # (G,)
    mus, log_vars, ys = [], [], []
    for x, y in images.batches(1000, generator=seeded(40)):
        q = model.encode(x, y)
        mus.append(q.mu)
        log_vars.append(q.log_var)
        ys.append(y)
    mu, log_var, y = torch.cat(mus), torch.cat(log_vars), torch.cat(ys)
    shares = y.bincount(minlength=LABELS).double() / len(y)  # (K,)
    own = torch.stack([aggregate(mu[y == k], log_var[y == k], axis) for k in range(LABELS)])
    joint = shares.view(-1, 1, 1) * own * 0.04**2  # (K, G, G)
    everyone = (shares.view(-1, 1, 1) * own).sum(0)  # (G, G)
    bell = (-0.5 * axis.square()).exp() / math.sqrt(2 * math.pi)
    prior = bell.unsqueeze(1) * bell

    def average(ratio: Tensor) -> float:
        return (joint * ratio.log().clamp(min=-700)).nan_to_num(0).sum().item()

    label = average(own / everyone)
    mismatch = average((everyone / prior).expand_as(own))
    entropy = -(joint * own.log().clamp(min=-700)).nan_to_num(0).sum().item()  # of q(z|y)
    noise = 0.5 * (1 + math.log(2 * math.pi) + log_var.double()).sum(1).mean().item()
    return entropy - noise, label, mismatch


MEASURES = (
    *(f"{p}_{what}" for p, what in itertools.product(
        ("linear", "quadratic", "network"), ("nats", "right", "null"))),
    *("elbo_2000", "log_px_y", "log_px", "right"),
)  # fmt: skip
OBEDIENCE = (
    *("judges", "asked_prior", "asked_own", "asked_others", "old_digit"),
    *("slant", "slant_size", "slant_least"),
)
TABLES = {  # the columns of each file
    "labels.csv": (
        *("kind", "code_size", "epochs", "seed", "elbo", "rate", "distortion"),
        *(*MEASURES, *OBEDIENCE),
    ),
    "separate.csv": (
        *("start", "epochs", "seed", "elbo", "rate", "distortion"),
        *("slant", "slant_size", "slant_least"),
    ),
    "completions.csv": (
        *("kind", "epochs", "seed", "log_p", "error", "elbo", "rate", "convinced"),
    ),
}
PARTS: dict[str, Callable[[Dataset, int, Path, int], None]] = {
    "labels": labels,
    "completions": completions,
    "separate": separate,
}


def main(arguments: list[str] | None = None) -> None:
    """Train what the tables lack; write the table of a part after each of its runs."""
    parser = Parser("conditional.train", __doc__)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--seeds", type=COUNT, default=3, help="how many")
    parser.add_argument("--epochs", type=COUNT, default=LONGEST, help="at most")
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--parts", options.parts)
    files = [f"{part}.csv" for part in options.parts]
    if "labels" in options.parts:
        files += [f"{name}.pt" for name in SAVED.values()]
    if "completions" in options.parts:
        files += [f"{name}.pt" for name in COMPLETED.values()]
    parser.will_write(options.output, files)
    for name in set(files) & set(TABLES):
        parser.table(options.output / name, TABLES[name])

    torch.set_num_threads(1)
    data = load_data()
    for part in options.parts:
        PARTS[part](data, options.seeds, options.output, options.epochs)


if __name__ == "__main__":
    main()
