"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import math
import re
from pathlib import Path

import nbformat
import numpy as np
import pytest
import scipy.linalg
import torch
from asking import asking, assert_accepted_and_waiting

from experiments.common import read_rows
from experiments.judging import judges as trained
from notebooks.checkers import judging_samples as checkers
from notebooks.solutions import judging_samples as solutions
from vae_lib.evaluation import frechet_distance, inception_score

ROOT = Path(__file__).parents[2]
(PATH,) = (ROOT / "notebooks").glob("*_judging_samples.ipynb")
CELLS = nbformat.read(PATH, as_version=4).cells
TEXT = "\n\n".join(cell.source for cell in CELLS)
check, code_of = asking(checkers)


# ── the right answers, and the empty stubs ─────────────────────────────────────────────────────


@pytest.mark.parametrize("name", ["noise_share", "gaussian_distance"])
def test_functions_are_accepted_and_the_stub_waits(name, capsys):
    assert_accepted_and_waiting(checkers, name, getattr(solutions, name), capsys)


@pytest.mark.parametrize("name", ["best_memorizer", "three_scores", "her_fid"])
def test_numbers_are_accepted_and_the_stub_waits(name, capsys):
    answers = getattr(solutions, name)()
    assert check(name, *answers)
    assert not check(name, *answers[:-1], ...)
    assert not check(name, *[...] * len(answers))
    assert capsys.readouterr().out.count("Not answered yet: ") == 2


# ── the price of noise ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "share",
    [
        lambda nats: torch.tensor(1 - math.exp(-nats)),
        lambda nats: -np.expm1(-nats),
        lambda nats: torch.tensor([-math.expm1(-nats)]),
    ],
)
def test_other_forms_of_the_share(share):
    assert check("noise_share", share)


@pytest.mark.parametrize(
    ("share", "code"),
    [
        (lambda nats: math.exp(-nats), "model"),
        (lambda nats: 1 - 2**-nats, "bits"),
        (lambda nats: nats, "linear"),
        (lambda nats: 100 * (1 - math.exp(-nats)), "percent"),
        (lambda nats: nats / (1 + nats), "value"),
        (lambda nats: "most", "no_number"),
    ],
)
def test_wrong_shares(share, code):
    assert code_of("noise_share", share) == code


def test_shares_that_the_solution_states():
    assert f"{solutions.noise_share(5):.1%}" == "99.3%" and "99.3 %" in TEXT
    assert 0.6 < solutions.noise_share(1) < 2 / 3
    assert 0.09 < solutions.noise_share(0.1) < 0.1


# ── the best memorizer ─────────────────────────────────────────────────────────────────────────


def test_the_best_flip_is_the_best_of_a_grid():
    f, nats = solutions.best_memorizer()
    grid = torch.linspace(0.001, 0.5, 100_001).double()
    cost = math.log(55_000) - 43 * grid.log() - 741 * (1 - grid).log()
    assert grid[cost.argmin()].item() == pytest.approx(f, abs=1e-5)
    assert cost.min().item() == pytest.approx(nats, abs=1e-6)
    index = math.log(55_000)
    assert f"${index:.2f} + {nats - index:.2f} = {nats:.2f}$ nats" in TEXT


@pytest.mark.parametrize(
    ("flip", "nats", "code"),
    [
        (43, 177.6, "pixels"),
        (1 - 43 / 784, 177.6, "same"),
        (43 / 741, 177.6, "odds"),
        (0.5, 177.6, "half"),
        (0.1, 177.6, "value"),
        ("small", 177.6, "no_number"),
        (43 / 784, 166.64, "without_n"),
        (43 / 784, -177.55, "sign"),
        (43 / 784, 256.15, "bits"),
        (43 / 784, -43 * math.log(43 / 784) + math.log(55_000), "differing_only"),
        (43 / 784, 166.64 - 10.915, "added_n"),
        (43 / 784, 200.0, "value"),
        (43 / 784, 177.7, "value"),  # read off the table, not computed
        (43 / 784, math.inf, "not_finite"),
    ],
)
def test_wrong_memorizers(flip, nats, code):
    assert code_of("best_memorizer", flip, nats) == code


def test_a_memorizer_from_paper_is_near_enough():
    assert check("best_memorizer", 0.055, 177.5)
    assert check("best_memorizer", torch.tensor(43 / 784), np.float32(177.55))


# ── three scores ───────────────────────────────────────────────────────────────────────────────


def three_generators():
    """What the judge says of samples of A, B and C, in the shares of the exercise."""
    one = torch.eye(10).double()
    a = one[[3, 3, 5, 8]]
    b = 0.9 * one + 0.1 / 9 * (1 - one)
    c = torch.cat([one, torch.full((10, 10), 0.1).double()])
    return a, b, c


def test_scores_agree_with_the_library():
    for probs, score in zip(three_generators(), solutions.three_scores(), strict=True):
        assert inception_score(probs) == pytest.approx(score, rel=1e-9)


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [
        (0, 3, "classes"),
        (0, 1.5 * math.log(2), "logarithm"),
        (0, 1.5, "bits"),
        (0, 10.0, "value"),
        (1, 10 * math.exp(0.9 * math.log(0.9) + 0.1 * math.log(0.1)), "whole_rest"),
        (1, 9.0, "confidence"),
        (1, 10.0, "no_doubt"),
        (1, 1.7578, "logarithm"),
        (2, 5.0, "halved"),
        (2, 5.5, "mean"),
        (2, 10.0, "no_doubt"),
        (2, 1.1513, "logarithm"),
        (2, None, "nothing"),
    ],
)
def test_wrong_scores(place, value, code):
    answers = list(solutions.three_scores())
    answers[place] = value
    assert code_of("three_scores", *answers) == code


# ── the distance of two Gaussians ──────────────────────────────────────────────────────────────


def by_scipy(m1, C1, m2, C2):
    root = scipy.linalg.sqrtm((C1 @ C2).numpy())
    gap = ((m1 - m2) ** 2).sum()
    return gap + C1.trace() + C2.trace() - 2 * np.trace(root).real


def by_eigenvalues(m1, C1, m2, C2):
    roots = torch.linalg.eigvals(C1 @ C2).real.clamp(min=0).sqrt().sum()
    return torch.dist(m1, m2) ** 2 + torch.trace(C1 + C2) - 2 * roots


@pytest.mark.parametrize("distance", [by_scipy, by_eigenvalues])
def test_other_ways_to_the_distance(distance):
    assert check("gaussian_distance", distance)


def right(m1, C1, m2, C2):
    return solutions.gaussian_distance(m1, C1, m2, C2)


def root_of(matrix):
    return torch.as_tensor(scipy.linalg.sqrtm(matrix.numpy()).real)


@pytest.mark.parametrize(
    ("distance", "code"),
    [
        (lambda m1, C1, m2, C2: right(m1, C1, m1, C2), "no_means"),
        (lambda m1, C1, m2, C2: (m1 - m2).square().sum(), "means_only"),
        (lambda m1, C1, m2, C2: right(m1, C1, m1, C2) + torch.dist(m1, m2), "not_squared"),
        (
            lambda m1, C1, m2, C2: right(m1, C1, m1, C2) + (m1 - m2).square().mean(),
            "mean_of_squares",
        ),
        (lambda *parts: math.sqrt(right(*parts)), "root"),
        (
            lambda m1, C1, m2, C2: (
                (m1 - m2).square().sum() + (C1 + C2 - 2 * root_of(C1) @ root_of(C2)).trace()
            ),
            "roots_apart",
        ),
        (
            lambda m1, C1, m2, C2: (
                (m1 - m2).square().sum() + (C1 + C2 - 2 * (C1 @ C2).clamp(min=0).sqrt()).trace()
            ),
            "elements",
        ),
        (
            lambda m1, C1, m2, C2: (m1 - m2).square().sum() + (C1 + C2 - root_of(C1 @ C2)).trace(),
            "factor",
        ),
        (
            lambda m1, C1, m2, C2: (
                (m1 - m2).square().sum() + (C1.diag().sqrt() - C2.diag().sqrt()).square().sum()
            ),
            "deviations",
        ),
        (lambda m1, C1, m2, C2: torch.linalg.eigvals(C1 @ C2).sqrt().sum(), "complex"),
        (lambda *parts: 1.0, "value"),
        (lambda *parts: math.nan, "rounding"),
    ],
)
def test_wrong_distances(distance, code):
    assert code_of("gaussian_distance", distance) == code


def no_clamp(m1, C1, m2, C2):
    values, vectors = torch.linalg.eigh(C1)
    root = vectors * values.sqrt() @ vectors.T
    roots = torch.linalg.eigvalsh(root @ C2 @ root).sqrt()
    return parts_without_root(m1, C1, m2, C2) - 2 * roots.sum()


def by_cholesky(m1, C1, m2, C2):
    half = torch.linalg.cholesky(C1)
    roots = torch.linalg.eigvalsh(half.T @ C2 @ half).sqrt()
    return parts_without_root(m1, C1, m2, C2) - 2 * roots.sum()


def by_eigenvalues_without_clamp(m1, C1, m2, C2):
    roots = torch.linalg.eigvals(C1 @ C2).real.sqrt().sum()
    return parts_without_root(m1, C1, m2, C2) - 2 * roots


def parts_without_root(m1, C1, m2, C2):
    return (m1 - m2).square().sum() + C1.trace() + C2.trace()


@pytest.mark.parametrize("distance", [no_clamp, by_cholesky, by_eigenvalues_without_clamp])
def test_distances_that_fail_where_eigenvalues_are_zero(distance):
    """They are right for covariances of full rank, and fail on a judge's features."""
    assert code_of("gaussian_distance", distance) in ("crash", "rounding")


# ── what is wrong with this code ───────────────────────────────────────────────────────────────


def test_the_program_of_the_exercise_makes_these_mistakes():
    source = re.search(r"```python\n(def fid\(.*?)```", TEXT, re.S)[1]
    names = {}
    exec(source, names)

    class Same:
        features = staticmethod(lambda x: x)

    C = torch.tensor([[2.0, 1.0], [1.0, 2.0]]).double()
    x = torch.randn(50, 2, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    x = x - x.mean(0)
    own = torch.linalg.cholesky(x.T.cov())
    x = (torch.linalg.cholesky(C) @ torch.linalg.solve_triangular(own, x.T, upper=False)).T
    lines, itself, moved = solutions.her_fid()
    assert lines == [4, 6]
    assert names["fid"](Same, x, x).item() == pytest.approx(itself, abs=1e-6)
    assert names["fid"](Same, x, x + 3).item() == pytest.approx(moved, abs=1e-6)
    assert frechet_distance(x, x + 3) == pytest.approx(18, abs=1e-6)
    mended = source.replace(".square().mean()", ".square().sum()")
    exec(mended, names)
    flat = x @ torch.linalg.inv(torch.linalg.cholesky(C)).T  # covariance 1
    assert names["fid"](Same, flat, flat + 3).item() == pytest.approx(18, abs=1e-6)


@pytest.mark.parametrize("lines", [(4, 6), {6, 4}, "4, 6", "4 and 6".replace("and ", ""),
                                   torch.tensor([4, 6])])  # fmt: skip
def test_lines_in_other_forms(lines):
    assert check("her_fid", lines, 8 - 4 * math.sqrt(5), 17 - 4 * math.sqrt(5))


def test_two_decimals_are_enough():
    """The numbers that the solution prints."""
    assert check("her_fid", [4, 6], -0.94, 8.06)


@pytest.mark.parametrize(
    ("lines", "itself", "moved", "code"),
    [
        ([5, 6], 0, 0, "covariance"),
        ([6, 7], 0, 0, "last_lines"),
        ([2, 6], 0, 0, "features"),
        ([6], 0, 0, "one_missing"),
        ([4], 0, 0, "one_missing"),
        ([4, 9], 0, 0, "lines"),
        (4.5, 0, 0, "no_lines"),
        ("four", 0, 0, "no_lines"),
        ([4, 6], 0, 0, "correct"),
        ([4, 6], 8 - 2 * math.sqrt(5), 0, "no_two"),
        ([4, 6], 8 - 4 * math.sqrt(2), 0, "root_of_c"),
        ([4, 6], 7, 0, "value"),
        ([4, 6], -0.944, 17.056, "sum"),
        ([4, 6], -0.944, 18, "correct"),
        ([4, 6], -0.944, 9, "line_6_mended"),
        ([4, 6], -0.944, 2.056, "not_squared"),
        ([4, 6], -0.944, 100, "value"),
    ],
)
def test_wrong_readings_of_her_program(lines, itself, moved, code):
    assert code_of("her_fid", lines, itself, moved) == code


# ── what a warning teaches ─────────────────────────────────────────────────────────────────────

IMAGES = {"coins": "fair coin flips", "clothes": "clothes", "halves": "two halves"}


def measured(kind):
    """The mean share of three judges, for each kind of image, and each judge's share."""
    rows = [r for r in read_rows(trained.FOLDER / "warnings.csv") if r["kind"] == kind]
    return {key: [float(r[name]) for r in rows] for key, name in IMAGES.items()}


def mean(values):
    return sum(values) / len(values)


def test_what_was_measured_is_accepted_and_the_stub_waits(capsys):
    shares = measured("coins")
    assert check("warned_by_coins", [mean(v) for v in shares.values()])
    assert check("warned_by_coins", np.array([mean(v) for v in shares.values()]))
    for seed in range(3):  # also of one judge alone
        assert check("warned_by_coins", tuple(v[seed] for v in shares.values()))
    assert not check("warned_by_coins", ...)
    assert "Not answered yet: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("shares", "code"),
    [
        ([mean(v) for v in measured("naive").values()], "naive"),
        ([mean(v) for v in measured("warned").values()], "warned"),
        ([0.0, 66.0, 68.0], "percent"),
        ([0.0, 0.2, 0.68], "clothes_range"),
        ([0.0, 0.65, 0.3], "halves_range"),
        ([0.1, 0.65, 0.7], "coins_range"),
        ([0.0, 0.65], "count"),
        ([0.0, 0.65, None], "nothing"),
    ],
)
def test_other_shares(shares, code):
    assert code_of("warned_by_coins", shares) == code


def test_the_solution_trains_this_kind():
    asked = []

    def train(data, seed, kind):
        asked.append((data, seed, kind))
        return seed

    images = {name: 0.1 * place for place, name in enumerate(IMAGES.values())}
    shares = solutions.warned_by_coins("data", train, lambda judge, x: judge + x, images)
    assert asked == [("data", seed, "coins") for seed in range(3)]
    assert shares == pytest.approx([1.0, 1.1, 1.2])
