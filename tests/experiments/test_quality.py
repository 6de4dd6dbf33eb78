"""The runs of the scoreboard: the weights reach what is stated, tables say what was measured."""

import functools
import json
import re
from dataclasses import replace

import pytest
import torch

from experiments.common import EXPERIMENTS, read_rows
from experiments.quality import choose, many_samples, report, train
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion

RESULTS = json.loads(train.RESULTS.read_text())
SAVED = report.first_seeds(RESULTS)  # those whose weights are kept
PAGE = EXPERIMENTS.parent / "book/scoreboard.md"
OTHER = EXPERIMENTS / "log_likelihood"


@pytest.fixture(scope="module")
def images():
    return load_dataset("mnist", binarize="dynamic").test


def test_every_result_is_of_a_run_as_it_stands_and_has_small_weights():
    assert set(SAVED) == set(train.RUNS)
    for name, stated in RESULTS.items():
        run = train.RUNS[name.split("-seed-")[0]]
        for key in ("model", "epochs", "lr", "batch_size", "schedule"):
            assert stated[key] == getattr(run, key)
    for name in SAVED:
        assert (train.FOLDER / f"{name}.pt").stat().st_size <= 2_000_000


@pytest.mark.parametrize("name", SAVED)
def test_saved_weights_reach_the_stated_elbo(name, images):
    model = load_model(train.FOLDER / f"{name}.pt")
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    found = rate_distortion(model, images.batches(), generator)
    assert found.elbo == pytest.approx(RESULTS[name]["test_elbo"], abs=0.5)
    assert found.rate == pytest.approx(RESULTS[name]["test_rate"], abs=0.5)


@pytest.fixture
def small(tmp_path, monkeypatch):
    """Runs of one epoch on so few images that they end in seconds, in a folder of their own."""
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)

    @functools.cache  # binarizing takes a second each time
    def few(name, **options):
        whole = load_dataset(name, **options)
        valid = whole.valid and whole.valid[:50]
        return replace(whole, train=whole.train[:300], valid=valid, test=whole.test[:8])

    for module in (train, many_samples):
        monkeypatch.setattr(module, "load_dataset", few)
        monkeypatch.setattr(module, "FOLDER", tmp_path)
        monkeypatch.setattr(module, "RESULTS", tmp_path / "results.json")
    run = replace(train.RUNS["fc-5"], epochs=1)
    monkeypatch.setitem(train.RUNS, "fc-5", run)
    monkeypatch.setattr(many_samples, "PARTS", tmp_path / "parts")
    monkeypatch.setattr(many_samples, "SIZE", 10_000)  # all images in one part
    return tmp_path


def test_a_run_is_saved_and_judged(small):
    train.main(["fc-5"])
    train.main(["fc-5", "--seed", "1"])
    many_samples.main(["fc-5", "--samples", "300"])
    results = json.loads((small / "results.json").read_text())
    assert set(results) == {"fc-5", "fc-5-seed-1"}
    assert [path.name for path in small.glob("*.pt")] == ["fc-5.pt"]
    for result in results.values():  # 200 samples say more than the one of the ELBO
        assert result["nll_8_images_200_samples"] < -result["test_elbo"]
        assert 1 <= result["ess_8_images_200_samples"] <= 200
    first = results["fc-5"]
    for key in ("nll_8_images_5000_samples", "nll_10000_images_300_samples"):
        assert first[key] == pytest.approx(first["nll_8_images_200_samples"], abs=20)
    judged = train.elbos(load_model(small / "fc-5.pt"), torch.Generator().manual_seed(0))
    assert judged["test_elbo"] == first["test_elbo"]  # as it was saved

    parts = [path.stat().st_mtime_ns for path in many_samples.PARTS.iterdir()]
    many_samples.main(["fc-5", "--samples", "300"])  # goes on where it stopped: at the end
    assert parts == [path.stat().st_mtime_ns for path in many_samples.PARTS.iterdir()]


def test_table_is_that_of_the_results():
    assert report.TABLE.read_text(encoding="utf-8") == report.table(RESULTS)


def test_choices_are_those_that_were_measured():
    page = (train.FOLDER / "README.md").read_text(encoding="utf-8")
    written = [line for line in page.splitlines() if re.match(r"\| (conv|fc)-\d+, batches", line)]
    assert written == choose.rows()
    assert set(choose.measured()) == set(choose.CANDIDATES)
    for name, row in choose.measured().items():
        assert row["epochs"] == choose.CANDIDATES[name].epochs


def test_figure_shows_every_run_and_seed():
    points = sum(
        len(line.get_xdata())
        for line in report.figure(RESULTS).axes[0].lines
        if line.get_marker() in ("o", "s", "^")
    )
    assert points == len(RESULTS)


def test_tables_of_the_page_agree_with_the_measurements():
    """What the scoreboard states from here and from experiments/log_likelihood."""
    text = PAGE.read_text(encoding="utf-8")
    wider = {row["model"]: float(row["nll"]) for row in read_rows(OTHER / "images.csv")}
    for name, samples in (("conv-60-b64", report.BEST), ("fc-15", None)):
        first = RESULTS[name][f"nll_{report.ALL}"]
        second = f"{RESULTS[name][f'nll_{samples}']:.2f} " if samples else ""
        assert wider[name] < first  # a better proposal, a lower estimate
        assert f"| `{name}` | {first:.2f} | {second}| **{wider[name]:.2f}** |" in text
    assert f"| trained on the ELBO | {report.BURDA} |" in text
    assert f"in {RESULTS['conv-60-b64']['minutes']:.0f} minutes" in text


def test_differences_of_the_page_are_paired():
    text = PAGE.read_text(encoding="utf-8")
    log_px = torch.load(OTHER / "images.pt", weights_only=True)  # by model, (N,) each
    pair = read_rows(OTHER / "pair.csv")
    differences = {
        "fc-15": log_px["fc-15, used wider"] - log_px["conv-60-b64, used wider"],
        "conv-60": torch.tensor([float(r["conv-60-b64"]) - float(r["conv-60"]) for r in pair]),
    }
    for other, values in differences.items():
        assert values.shape == (10_000,)
        shown = f"−{-values.mean():.2f} | {values.std() / 100:.2f} |"
        assert f"| `conv-60-b64` minus `{other}` on the same images, {shown}" in text
