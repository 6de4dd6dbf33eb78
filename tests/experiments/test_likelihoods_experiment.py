"""The tables of chapter 15 on likelihoods and noise are complete, and the scripts repeat them."""

import dataclasses
import math

import pytest
import torch
from stated import line_of, rows_of

from experiments.common import read_rows, write_rows
from experiments.likelihoods import noise, train
from vae_lib import load_dataset, load_model
from vae_lib.likelihoods import discretized_logistic_log_prob
from vae_lib.objectives import Elbo


@pytest.fixture(autouse=True)
def few(monkeypatch):
    """A data set so small that a run takes a second."""
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)

    def small(name, **options):
        whole = load_dataset(name, **options)
        parts = {part: getattr(whole, part) for part in ("train", "valid", "test")}
        parts = {part: images[:200] for part, images in parts.items() if images is not None}
        return dataclasses.replace(whole, **parts)

    monkeypatch.setattr(train, "load_dataset", small)


def test_the_order_is_the_same_for_every_seed():
    rows = read_rows(train.FOLDER / "results.csv")
    for seed in "012":
        bits = [float(row["bits"]) for row in rows if row["seed"] == seed]
        assert len(bits) == len(train.RUNS) and sorted(bits, reverse=True) == bits


def test_a_fixed_sigma_stays():
    model, row = train.train("gaussian", 0.5, seed=0, epochs=1)
    assert row["sigma"] == pytest.approx(0.5)
    assert model.likelihood.log_sigma.item() == pytest.approx(math.log(0.5))


def test_missing_runs_are_added(tmp_path):
    there = {name: "0" for name in train.COLUMNS} | {"run": "gaussian, σ = 1"}
    write_rows(tmp_path / "results.csv", [there])
    train.main(["--epochs", "1", "--seeds", "0", "--output", str(tmp_path)])
    first, *others = read_rows(tmp_path / "results.csv")
    assert first == there  # not done again
    assert [row["run"] for row in others] == list(train.RUNS)[1:]
    for row in others:
        bits = -float(row["elbo"]) / (784 * math.log(2))
        bits += 0 if row["run"] == "discretized logistic" else 8  # of a density
        assert float(row["bits"]) == pytest.approx(bits, abs=1e-3)
    sigma, *none = (row["sigma"] for row in others)
    assert 0 < float(sigma) < 1 and none == ["", ""]


# ── noise.py ───────────────────────────────────────────────────────────────────────────────────

README = (noise.FOLDER / "README.md").read_text(encoding="utf-8")


def seeds_of(name, key):
    """A column of ends.csv, of all seeds of a run."""
    return [row[key] for row in rows_of(noise.FOLDER / "ends.csv", run=name)]


def span(values, digits):
    """A range, as the README states it."""
    if "" in values:
        return ""
    low, high = (f"{value:.{digits}f}" for value in (min(values), max(values)))
    return low if low == high else f"{low} to {high}"


@pytest.mark.parametrize("components", [1, 3])
def test_a_mixture_of_logistics_sums_to_one(components):
    levels = (torch.arange(256) / 255).view(-1, 1, 1, 1)
    out = torch.randn(1, 3 * components, 1, 1, generator=noise.seeded(0)).double()
    likelihood = noise.LogisticMixture(components)
    assert likelihood.log_prob(levels.double(), out).exp().sum() == pytest.approx(1, abs=1e-6)
    draws = likelihood.sample(out.expand(4000, -1, -1, -1), noise.seeded(1))
    p = likelihood.log_prob(levels.double(), out).exp()  # (256,)
    mean = (p * torch.arange(256) / 255).sum()
    assert draws.mean() == pytest.approx(mean.item(), abs=0.03)


def test_one_component_is_the_discretized_logistic():
    x = torch.randint(256, (2, 1, 5, 5), generator=noise.seeded(0)) / 255
    location = torch.rand(2, 1, 5, 5, generator=noise.seeded(1))
    scale = torch.full_like(location, 0.4)
    out = torch.cat([location, scale, torch.zeros_like(scale)], 1)
    torch.testing.assert_close(
        noise.LogisticMixture(1).log_prob(x, out),
        discretized_logistic_log_prob(x, location, scale - 2),
    )


def test_a_gaussian_with_a_scale_for_each_pixel():
    x = torch.rand(3, 1, 4, 4, generator=noise.seeded(0))
    mean, log_sigma = torch.randn(2, 3, 1, 4, 4, generator=noise.seeded(1))
    out = torch.cat([mean, log_sigma + 2], 1)
    by_torch = torch.distributions.Normal(mean, log_sigma.exp()).log_prob(x).flatten(1).sum(1)
    torch.testing.assert_close(noise.PixelGaussian().log_prob(x, out), by_torch)
    assert torch.equal(noise.PixelGaussian().mean(out), mean)


def test_the_best_sigma_is_that_of_the_batch():
    torch.manual_seed(0)
    model = noise.build(noise.RUNS["σ² = MSE"])
    x = torch.rand(8, 1, 28, 28, generator=noise.seeded(0))
    terms = noise.BestSigma()(model, x, None, epochs_done=0.0, generator=noise.seeded(1))
    exact = Elbo()(model, x, generator=noise.seeded(1))  # with σ as it has been set
    assert terms.loss.item() == pytest.approx(exact.loss.item(), rel=1e-5)


def test_the_noise_runs_write_their_tables_once(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(noise, "load_dataset", train.load_dataset)  # the small one
    names = ("σ = 1", "σ learned", "σ for each pixel, on levels", "discretized logistic")
    monkeypatch.setattr(noise, "RUNS", {name: noise.RUNS[name] for name in names})
    arguments = ["--epochs", "4", "--seeds", "0", "--output", str(tmp_path)]
    noise.main(arguments)
    assert capsys.readouterr().out
    ends = read_rows(tmp_path / "ends.csv")
    assert [row["run"] for row in ends] == list(names)
    assert [row["sigma"] for row in ends[::3]] == ["1", ""] and ends[2]["noisy_bits"]
    assert {row["epoch"] for row in read_rows(tmp_path / "course.csv")} >= {"1", "4"}
    samples = read_rows(tmp_path / "samples.csv")
    assert [(row["run"], row["codes"]) for row in samples] == [
        (name, codes) for name in names[:2] for codes in ("prior", "fitted")
    ]
    assert {path.name for path in tmp_path.glob("*.pt")} == set(noise.SAVED.values())
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    noise.main(arguments)
    assert capsys.readouterr().out == ""
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("name", noise.SAVED)
def test_saved_weights_reach_the_stated_bits(name):
    path = noise.FOLDER / noise.SAVED[name]
    model = load_model(path).requires_grad_(False)
    assert path.stat().st_size < 2e6
    density = model.likelihood.pixels == "dequantized"
    data = load_dataset("fashion-mnist-mini", valid=1000, dequantize=density)
    found = noise.judge_end(model, data, name, 0, 80)
    (stated,) = rows_of(noise.FOLDER / "ends.csv", run=name, seed=0)
    assert found["bits"] == pytest.approx(stated["bits"], abs=0.005)
    assert found["kl"] == pytest.approx(stated["kl"], rel=0.01)
    assert found["active"] == stated["active"]


def test_readme_states_the_runs_of_noise():
    for name in noise.RUNS:
        seeds = str(len(seeds_of(name, "bits")))
        cells = [name, seeds, span(seeds_of(name, "epochs"), 0)] + [
            span(seeds_of(name, key), digits)
            for key, digits in (("bits", 2), ("kl", 1), ("active", 0), ("rmse", 3), ("sigma", 2))
        ]
        assert line_of(*cells) in README
    for name in noise.JUDGED:
        cells = [name] + [
            span([r[what] for r in rows_of(noise.FOLDER / "samples.csv", run=name, codes=codes)], 0)
            for codes in ("prior", "fitted")
            for what in ("means", "draws")
        ]
        assert line_of(*cells) in README
