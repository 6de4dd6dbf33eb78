"""The judges of chapter 11: the saved weights, the sets, and that the README states the tables."""

import dataclasses
import math

import pytest
import torch
from stated import rows_of

from experiments.judging import judges, score
from experiments.judging.score import FOLDER, MODELS, PARTS, seeded
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import frechet_distance, precision_recall

README = (FOLDER / "README.md").read_text(encoding="utf-8")


def rows(name, folder=FOLDER, **chosen):
    """The rows of a table, numbers where they are, that have these values."""
    return rows_of(folder / name, **chosen)


def stated(values, digits, factor=1.0):
    """A mean and a standard deviation as the README writes them."""
    values = factor * torch.tensor(values)
    return f"{values.mean():.{digits}f} ± {values.std():.{digits}f}"


@pytest.fixture(scope="module")
def data():
    return load_dataset("mnist", valid=5000, binarize="dynamic")


@pytest.fixture(scope="module")
def few(data):
    """A data set so small that everything ends in seconds."""
    parts = {name: getattr(data, name)[:400] for name in ("train", "valid", "test")}
    return dataclasses.replace(data, **parts)


@pytest.fixture(scope="module")
def models():
    return {name: load_model(score.EXPERIMENTS / path) for name, path in MODELS.items()}


def test_weights_are_small_and_half_precision():
    assert judges.PATH.stat().st_size < 700_000
    for trio in torch.load(judges.PATH, weights_only=True).values():
        for state in trio:
            assert {value.dtype for value in state.values()} == {torch.float16}


def test_judges_pass_what_the_table_says(data):
    """Also those that the weights give now, on a part of the images."""
    valid, labels = next(data.valid.batches(5000))
    images = judges.strange_images(data, 2000)
    for kind, trio in judges.load().items():
        for seed, judge in enumerate(trio):
            (row,) = rows("warnings.csv", kind=kind, seed=seed)
            right = (judges.confidence(judge, valid)[1] == labels).float().mean().item()
            least = judges.threshold(judge, valid)
            assert right == pytest.approx(row["right"], abs=0.002)
            assert least == pytest.approx(row["threshold"], abs=0.005)
            for name, x in images.items():
                passed = score.convinced(judge, least, x)
                assert passed == pytest.approx(row[name], abs=0.05)


def test_what_is_no_digit_is_made_of_digits(data):
    x, _ = next(data.train.batches(40, generator=seeded(0)))
    torch.manual_seed(0)
    others = judges.no_digits(x)
    assert others.shape == x.shape and set(others.unique().tolist()) == {0.0, 1.0}
    assert torch.equal(others[3, :, :14], x[3, :, :14])  # a half of its own
    assert torch.equal(others[3, :, 14:], x[2, :, 14:])  # and one of another
    assert (others[10:20] >= x[10:20]).all()  # overlaid
    assert torch.equal(others[20:30].sum((1, 2, 3)), x[20:30].sum((1, 2, 3)))  # shuffled


@pytest.mark.parametrize("kind", judges.WARNINGS)
def test_a_judge_learns(data, kind):
    x, y = next(data.test.batches(500))
    judge = judges.train(data, 0, kind, steps=60)
    assert judge.features(x[:3]).shape == (3, 64)
    p, guess = judges.confidence(judge, x)
    assert (guess == y).float().mean() > 0.7 and (p <= 1).all()
    flips = torch.bernoulli(torch.full((200, 1, 28, 28), 0.5), generator=seeded(0))
    none = (judge(flips).argmax(1) == judges.NO_DIGIT).float().mean()
    assert none < 0.01 if kind == "naive" else none > 0.9


def test_the_sets_are_what_they_are_called(few, models):
    sets = dict(score.sets_of(few, models, draw=0, n=60))
    assert list(sets)[:2] == ["reference", "real digits"]
    for x in sets.values():
        assert x.shape[1:] == (1, 28, 28) and set(x.unique().tolist()) <= {0.0, 1.0}
    assert all(len(x) == 60 for name, x in sets.items() if name != "eights alone")
    assert not any(torch.equal(a, b) for a in sets["real digits"] for b in sets["reference"])
    assert torch.equal(sets["ten images, copied"][:10], sets["ten images, copied"][10:20])
    white = {name: x.mean().item() for name, x in sets.items()}
    assert white["fair coin flips"] == pytest.approx(0.5, abs=0.02)
    assert white["conv-60 with 99 % noise"] > 0.4
    only = dict(score.sets_of(few, models, draw=0, n=60, wrong=False))
    assert list(only) == ["reference", "real digits", *models]
    for name, x in only.items():
        assert torch.equal(x, sets[name])


def test_the_memorizer_has_a_density(data):
    x = torch.cartesian_prod(*[torch.tensor([0.0, 1.0])] * 4)  # (16, 4)
    log_p = -score.memorizer_nll(x, x[[3, 9]], 0.1)  # (16,)
    assert log_p.exp().sum().item() == pytest.approx(1)


def test_a_mixture_with_noise_costs_the_logarithm_of_its_share():
    by_set = {row["set"]: row["nll"] for row in rows("likelihoods.csv")}
    lost = by_set["conv-60 with 99 % noise"] - by_set["conv-60"]
    assert lost == pytest.approx(math.log(100), abs=1e-3)
    assert by_set["fair coin flips"] == pytest.approx(784 * math.log(2), abs=1e-3)
    assert by_set["memorizer"] > 3 * by_set["conv-60"]


def test_distances_are_what_the_table_says(data, models):
    """One set and one judge, as the program does it."""
    judge = judges.load()["naive"][1]
    sets = score.sets_of(data, {"fc-5": models["fc-5"]}, draw=0, wrong=False)
    found = {name: score.features(judge, x) for name, x in sets}
    (row,) = rows("scores.csv", set="real digits", draw=0, judge=1)
    distance = frechet_distance(found["reference"], found["real digits"])
    assert distance == pytest.approx(row["fid"], abs=0.05)


def test_closeness_is_that_of_the_library(data):
    """Also for copies, and its mean and scatter are those of single references."""
    judge = judges.load()["naive"][0]
    x, _ = next(data.train.batches(900, generator=seeded(0)))
    h = score.features(judge, x)
    found = torch.cat([h[600:880], h[600:620]])  # with copies
    real = (h[:300], h[300:600])
    row = score.closeness((score.balls(part), score.balls(found)) for part in real)
    for name, place in (("precision", 0), ("recall", 1)):
        values = torch.tensor([precision_recall(part, found)[place] for part in real])
        assert row[name] == pytest.approx(values.mean().item(), abs=1e-6)
        assert row[f"{name}_scatter"] == pytest.approx(values.std().item(), abs=1e-6)


def test_references_are_disjoint_from_what_is_compared_with_them(data, monkeypatch):
    judge = judges.load()["naive"][0]
    monkeypatch.setattr(score, "COMPARED", 300)
    pairs = score.references(judge, data)
    assert len(pairs) == score.REFERENCES
    for one, other in pairs:
        assert one.centers.shape == other.centers.shape == (300, 64)
        assert not (score.apart(one.centers, other.centers) == 0).any()
    assert not torch.equal(pairs[0][0].centers, pairs[1][0].centers)


def test_both_tables_have_the_same_references():
    """The saved small models differ between the tables by the draw of their samples alone."""
    for beta in (0.1, 1.0, 3.0):
        large = rows("scores.csv", set=f"β = {beta:g}")
        small = rows("seeds.csv", beta=beta, seed=0)
        for column in ("precision", "recall"):
            a, b = (sum(row[column] for row in table) / len(table) for table in (large, small))
            assert a == pytest.approx(b, abs=0.03)


def test_the_program_writes_every_table(tmp_path, few, monkeypatch, capsys):
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    monkeypatch.setattr(score, "load_dataset", lambda *args, **options: few)
    monkeypatch.setattr(score, "N", 100)
    monkeypatch.setattr(score, "SIZES", (50, 100))
    monkeypatch.setattr(score.sets_of, "__defaults__", (100, True))
    monkeypatch.setattr(score.scores, "__defaults__", (100,))
    monkeypatch.setattr(score.seeds, "__defaults__", (1, 100))
    monkeypatch.setattr(score.likelihoods, "__defaults__", (20,))
    monkeypatch.setattr(
        score, "train_beta", lambda data, beta, seed, epochs: load_model(
            score.EXPERIMENTS / "rate_distortion/beta-1.pt"))  # fmt: skip
    score.main(["--draws", "1", "--output", str(tmp_path)])
    capsys.readouterr()
    for part in PARTS:
        header = list(rows(f"{part}.csv")[0])
        written = rows(f"{part}.csv", tmp_path)
        assert list(written[0]) == header
    assert len(rows("scores.csv", tmp_path)) == len(rows("scores.csv", draw=0))


COLUMNS = (("naive", 1, 100), ("warned", 1, 100), ("inception_score", 2, 1), ("fid", 1, 1),
           ("precision", 1, 100), ("recall", 1, 100))  # fmt: skip


def test_readme_states_the_scores():
    names = dict.fromkeys(row["set"] for row in rows("scores.csv"))
    assert len(rows("scores.csv")) == 9 * len(names)
    for name in names:
        chosen = rows("scores.csv", set=name)
        cells = [stated([row[c] for row in chosen], digits, f) for c, digits, f in COLUMNS]
        assert "| " + " | ".join([name, *cells]) + " |" in README


def test_readme_states_the_scatter_over_references():
    for name in ("real digits", *MODELS, "fair coin flips"):
        chosen = rows("scores.csv", set=name)
        cells = [f"{100 * sum(row[c] for row in chosen) / len(chosen):.1f}"
                 for c in ("precision_scatter", "recall_scatter")]  # fmt: skip
        assert "| " + " | ".join([name, *cells]) + " |" in README


def test_readme_states_the_seeds():
    for beta in (0.1, 1.0, 3.0):
        for seed in range(3):
            chosen = rows("seeds.csv", beta=beta, seed=seed)
            cells = [stated([row[c] for row in chosen], digits, f)
                     for c, digits, f in (COLUMNS[1], *COLUMNS[3:])]  # fmt: skip
            assert "| " + " | ".join([f"{beta:g}", str(seed), *cells]) + " |" in README


def test_readme_states_the_distances_of_few_samples():
    for row in rows("bias.csv"):
        cells = [row["set"], f"{row['n']:.0f}", f"{row['parts']:.0f}"]
        assert "| " + " | ".join([*cells, f"{row['fid']:.1f} ± {row['spread']:.1f}"]) in README


def test_readme_states_the_likelihoods():
    for row in rows("likelihoods.csv"):
        assert f"| {row['set']} | {row['nll']:.2f} | {row['error']:.2f} |" in README
