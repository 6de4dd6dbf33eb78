"""Judge the samples of chapter 11: models, real digits, and sets that are wrong in a known way.

    OMP_NUM_THREADS=1 python -m experiments.judging.score

Each part writes a table of its own; README.md says what they ask.
"""

import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from experiments.common import COUNT, EXPERIMENTS, Parser, write_rows
from experiments.judging import judges as trained
from experiments.judging.judges import Judge, confidence
from experiments.rate_distortion.train import train as train_beta
from vae_lib import load_dataset, load_model
from vae_lib.data import Dataset
from vae_lib.evaluation import frechet_distance, importance_log_likelihood, inception_score
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "judging"
MODELS = {
    "conv-60": "quality/conv-60.pt",
    "fc-5": "quality/fc-5.pt",
    "β = 1": "rate_distortion/beta-1.pt",
    "β = 3": "rate_distortion/beta-3.pt",
    "β = 0.1": "rate_distortion/beta-0.1.pt",
}
N = 5000  # images in a set
COMPARED = 2000  # of these, by all pairs of distances
REFERENCES = 10  # draws of as many test images, the same for all sets and both tables
NEIGHBOR = 3  # to which a ball reaches
SIZES = (100, 200, 500, 1000, 2000, 5000)
FLIP = 0.001  # of a pixel, by the memorizer
SHARE = 0.99  # of noise, in the mixture
Row = dict[str, str | int | float]


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def drawn(model: VAE, n: int, generator: torch.Generator) -> Tensor:
    """Draws x ~ p(x|z) with z ~ p(z), (n, 1, 28, 28)."""
    parts = [min(1000, n - done) for done in range(0, n, 1000)]
    return torch.cat([model.sample(part, draw=True, generator=generator) for part in parts])


def copies(stored: Tensor, n: int, generator: torch.Generator, flip: float = FLIP) -> Tensor:
    """Copies of stored images of 0 and 1, each pixel flipped with a small probability."""
    chosen = stored[torch.randint(len(stored), (n,), generator=generator)]
    return (chosen - (torch.rand(chosen.shape, generator=generator) < flip).float()).abs()


def halves(data: Dataset, generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
    """Half of the test images by lot, the others, and the gray values of the others."""
    x, _ = next(data.test.batches(len(data.test)))  # the same draw of pixels at every call
    one, other = torch.randperm(len(x), generator=generator).chunk(2)
    return x[one], x[other], data.test.images[other].float() / 255


def blurred(gray: Tensor, generator: torch.Generator) -> Tensor:
    """The average of 3 × 3 pixels as the probability of each, drawn."""
    mean = F.avg_pool2d(gray, 3, stride=1, padding=1)  # (N, 1, 28, 28)
    return torch.bernoulli(mean.clamp(0, 1), generator=generator)


def sets_of(
    data: Dataset, models: dict[str, VAE], draw: int, n: int = N, wrong: bool = True
) -> Iterator[tuple[str, Tensor]]:
    """The reference first, then what is compared with it; some sets are wrong in a known way."""
    g = seeded(100 + draw)
    reference, real, gray = halves(data, g)
    stored, labels = next(data.train.batches(len(data.train), generator=g))
    yield "reference", reference[:n]
    yield "real digits", real[:n]
    for name, model in models.items():
        yield name, drawn(model, n, g)
    if not wrong:
        return
    yield "memorizer", copies(stored, n, g)
    yield "memorizer, moved by a pixel", copies(stored, n, g).roll(1, 3)
    noise = torch.bernoulli(torch.full((n, 1, 28, 28), 0.5), generator=g)
    yield "fair coin flips", noise
    good = torch.rand(n, generator=g) > SHARE
    mixed = torch.bernoulli(torch.full((n, 1, 28, 28), 0.5), generator=g)
    mixed[good] = drawn(models["conv-60"], int(good.sum()), g)
    yield "conv-60 with 99 % noise", mixed
    yield "digits, blurred", blurred(gray[:n], g)
    eights = stored[labels == 8]
    yield "eights alone", eights[torch.randperm(len(eights), generator=g)[:n]]
    firsts = torch.stack([stored[labels == digit][draw] for digit in range(10)])
    yield "ten images, copied", firsts[torch.arange(n) % 10]


@torch.no_grad()
def features(judge: Judge, x: Tensor) -> Tensor:
    return torch.cat([judge.features(part) for part in x.split(1000)])  # (N, 64)


@torch.no_grad()
def probabilities(judge: Judge, x: Tensor) -> Tensor:
    """Of the ten digits, given that it is one, (N, 10)."""
    return torch.cat([judge(part)[:, :10].softmax(1) for part in x.split(1000)])


class Balls(NamedTuple):
    """Features, and the balls around them."""

    centers: Tensor  # (n, F)
    radii: Tensor  # (n,)


def apart(a: Tensor, b: Tensor) -> Tensor:
    """Euclidean distances, (n, F) and (m, F) → (n, m), exactly 0 between copies."""
    return torch.cdist(a, b, compute_mode="donot_use_mm_for_euclid_dist")


def balls(features: Tensor) -> Balls:
    """Each reaches to the third neighbor of its center, (n, F)."""
    centers = features.double()
    radii = apart(centers, centers).kthvalue(NEIGHBOR + 1).values  # the first is itself
    return Balls(centers, radii)


@torch.no_grad()
def references(judge: Judge, data: Dataset) -> list[tuple[Balls, Balls]]:
    """Ten draws of test images by lot, and for each as many of the others."""
    x, _ = next(data.test.batches(len(data.test)))
    found, g = features(judge, x), seeded(300)  # (N, 64)
    halves_of = [torch.randperm(len(x), generator=g).chunk(2) for _ in range(REFERENCES)]
    return [
        (balls(found[one[:COMPARED]]), balls(found[other[:COMPARED]])) for one, other in halves_of
    ]


def closeness(pairs: Iterable[tuple[Balls, Balls]]) -> Row:
    """Precision and recall for pairs of a reference and a set: their mean, and their scatter.

    Kynkäänniemi et al. 2019, as `vae_lib.evaluation.precision_recall`. The balls of a set are
    computed once for all references.
    """
    precision, recall = [], []
    for real, found in pairs:
        distances = apart(real.centers, found.centers)  # (n, m)
        precision.append((distances <= real.radii[:, None]).any(0).double().mean())
        recall.append((distances <= found.radii).any(1).double().mean())
    row: Row = {}
    for name, values in (("precision", precision), ("recall", recall)):
        row[name] = torch.stack(values).mean().item()
        row[f"{name}_scatter"] = torch.stack(values).std().item()
    return row


def convinced(judge: Judge, least: float, x: Tensor) -> float:
    """The share of images that a judge is sure of."""
    sure = [confidence(judge, part)[0] > least for part in x.split(1000)]
    return torch.cat(sure).float().mean().item()


def scores(data: Dataset, models: dict[str, VAE], draws: int, n: int = N) -> Iterator[Row]:
    """Every set, by each judge, for each draw."""
    judges = trained.load()
    valid, _ = next(data.valid.batches(len(data.valid)))
    least = {kind: [trained.threshold(j, valid) for j in judges[kind]] for kind in judges}
    compared = [references(judge, data) for judge in judges["naive"]]
    for draw in range(draws):
        real: list[Tensor] = []
        for name, x in sets_of(data, models, draw, n):
            if name == "reference":
                real = [features(judge, x) for judge in judges["naive"]]
                continue
            for seed, judge in enumerate(judges["naive"]):
                found = features(judge, x)  # (N, 64)
                pairs = compared[seed]  # of a reference and of other test images
                if name != "real digits":
                    around = balls(found[:COMPARED])
                    pairs = [(one, around) for one, _ in pairs]
                row: Row = {
                    "set": name,
                    "draw": draw,
                    "judge": seed,
                    "naive": convinced(judge, least["naive"][seed], x),
                    "warned": convinced(judges["warned"][seed], least["warned"][seed], x),
                    "inception_score": inception_score(probabilities(judge, x)),
                    "fid": frechet_distance(real[seed], found),
                    "mean_part": (real[seed].mean(0) - found.mean(0)).square().sum().item(),
                }
                yield row | closeness(pairs)


def bias(data: Dataset, models: dict[str, VAE], draws: int) -> Iterator[Row]:
    """The distance of the first judge from sets of n images, disjoint parts of the same sets."""
    judge = trained.load()["naive"][0]
    wanted = {name: models[name] for name in ("conv-60", "fc-5")}
    names = ("real digits", *wanted)
    distances: dict[tuple[str, int], list[float]] = {(k, n): [] for k in names for n in SIZES}
    for draw in range(draws):
        found = {}
        for name, x in sets_of(data, wanted, draw, wrong=False):
            found[name] = features(judge, x)
        for name, n in distances:
            for start in range(0, N - n + 1, n):
                part = slice(start, start + n)
                distance = frechet_distance(found["reference"][part], found[name][part])
                distances[name, n].append(distance)
    for (name, n), values in distances.items():
        spread = torch.tensor(values).std(correction=int(len(values) > 1)).item()
        row: Row = {"set": name, "n": n, "parts": len(values)}
        yield row | {"fid": sum(values) / len(values), "spread": spread}


def memorizer_nll(x: Tensor, stored: Tensor, flip: float) -> Tensor:
    """Minus log p of images (B, P) of 0 and 1, nats, (B,)."""
    differ = x.sum(1, keepdim=True) + stored.sum(1) - 2 * x @ stored.T  # (B, N)
    differ = differ.double()
    each = differ * math.log(flip) + (x.shape[1] - differ) * math.log1p(-flip)
    return math.log(len(stored)) - each.logsumexp(1)  # (B, N) → (B,)


def likelihoods(data: Dataset, models: dict[str, VAE], images: int = 1000) -> Iterator[Row]:
    """Minus log p(x) of the same test images, 200 samples each."""
    for name, model in models.items():
        batches = data.test[:images].batches(100)
        found = importance_log_likelihood(model, batches, 200, generator=seeded(0))
        yield {"set": name, "nll": -found.mean, "error": found.standard_error}
        if name == "conv-60":
            yield {
                "set": "conv-60 with 99 % noise",
                "nll": -found.mean - math.log(1 - SHARE),
                "error": found.standard_error,
            }
    stored = next(data.train.batches(len(data.train), generator=seeded(2)))[0].flatten(1)
    x = next(data.test.batches(images))[0].flatten(1)
    each = torch.cat([memorizer_nll(part, stored, FLIP) for part in x.split(100)])
    error = each.std().item() / math.sqrt(len(each))
    yield {"set": "memorizer", "nll": each.mean().item(), "error": error}
    yield {"set": "fair coin flips", "nll": 784 * math.log(2), "error": 0.0}


def turned(data: Dataset) -> Iterator[Row]:
    """Which real digits the judges pass when they are turned by 180 degrees."""
    x, y = next(data.test.batches(len(data.test)))
    valid, _ = next(data.valid.batches(len(data.valid)))
    for kind, trio in trained.load().items():
        for seed, judge in enumerate(trio):
            least = trained.threshold(judge, valid)
            p, guess = confidence(judge, x.flip(2, 3))
            for digit in range(10):
                chosen = y == digit
                passed = chosen & (p > least)
                yield {
                    "kind": kind,
                    "judge": seed,
                    "digit": digit,
                    "passed": passed.sum().item() / chosen.sum().item(),
                    "taken_for": guess[passed].mode().values.item(),
                }


def seeds(data: Dataset, draws: int = 2, n: int = N) -> Iterator[Row]:
    """The small models once more, trained from other seeds."""
    judges = trained.load()
    valid, _ = next(data.valid.batches(len(data.valid)))
    least = [trained.threshold(judge, valid) for judge in judges["warned"]]
    compared = [references(judge, data) for judge in judges["naive"]]
    for seed in (0, 1, 2):
        for beta in (0.1, 1.0, 3.0):
            model = (
                load_model(EXPERIMENTS / f"rate_distortion/beta-{beta:g}.pt")
                if seed == 0
                else train_beta(data, beta, seed, 6)
            )
            for draw in range(draws):
                g = seeded(200 + draw)
                reference, *_ = halves(data, g)
                x = drawn(model, n, g)
                for number, judge in enumerate(judges["naive"]):
                    real, found = features(judge, reference[:n]), features(judge, x)
                    around = balls(found[:COMPARED])
                    pairs = [(one, around) for one, _ in compared[number]]
                    row: Row = {
                        "beta": beta,
                        "seed": seed,
                        "draw": draw,
                        "judge": number,
                        "warned": convinced(judges["warned"][number], least[number], x),
                        "fid": frechet_distance(real, found),
                    }
                    yield row | closeness(pairs)


PARTS = ("likelihoods", "turned", "bias", "scores", "seeds")


def main(arguments: list[str] | None = None) -> None:
    """Write the tables that are asked for."""
    parser = Parser("judging.score", __doc__)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--draws", type=COUNT, default=3)
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--parts", options.parts)
    parser.will_write(options.output, [f"{part}.csv" for part in options.parts])

    torch.set_num_threads(1)
    torch.manual_seed(0)
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    models = {name: parser.model(EXPERIMENTS / path) for name, path in MODELS.items()}
    for part in options.parts:
        if part == "likelihoods":
            rows = list(likelihoods(data, models))
        elif part == "turned":
            rows = list(turned(data))
        elif part == "bias":
            rows = list(bias(data, models, options.draws))
        elif part == "scores":
            rows = list(scores(data, models, options.draws))
        else:
            rows = list(seeds(data))
        write_rows(options.output / f"{part}.csv", rows, ".4f")
        print(part, len(rows), flush=True)


if __name__ == "__main__":
    main()
