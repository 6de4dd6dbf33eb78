"""The runs of chapter 12: the script does its work, and its README states what it wrote."""

import dataclasses
import math

import pytest
import torch

from experiments.beta_walk import train
from experiments.beta_walk.train import BETAS, CONTROLLED, FOLDER, LIMITS, PATHS
from experiments.common import read_rows
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import importance_log_likelihood
from vae_lib.evaluation.oracle import LinearGaussian
from vae_lib.posteriors import DiagonalNormal

README = (FOLDER / "README.md").read_text(encoding="utf-8")


def table(name, folder=FOLDER):
    """The rows of a table of the experiment, as numbers where they are."""
    return [
        {key: text if key in ("run", "path") else float(text) for key, text in row.items()}
        for row in read_rows(folder / name)
    ]


def span(values, digits):
    """A range, as the README states it."""
    low, high = (f"{value:.{digits}f}" for value in (min(values), max(values)))
    return low if low == high else f"{low} to {high}"


def line(name, rows, columns):
    """A line of a table of the README."""
    cells = [name, *(span([row[key] for row in rows], digits) for key, digits in columns)]
    return "| " + " | ".join(cells) + " |"


@pytest.fixture
def few(monkeypatch):
    """Images so few that the script ends in seconds."""
    whole = load_dataset("mnist", valid=5000, binarize="dynamic")
    part = dataclasses.replace(
        whole, train=whole.train[:256], valid=whole.valid[:200], test=whole.test[:100]
    )
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    monkeypatch.setattr(train, "load_dataset", lambda *args, **options: part)
    monkeypatch.setattr(train, "nll", lambda model, data, beta: torch.tensor(500.0 + beta))
    return part


def test_the_script_writes_every_table_once(tmp_path, few, capsys):
    arguments = ["--seeds", "1", "--epochs", "2", "--output", str(tmp_path)]
    train.main(arguments)
    assert capsys.readouterr().out
    curve = table("curve.csv", tmp_path)
    assert [row["beta"] for row in curve] == list(BETAS)
    for row in curve:
        assert row["nll_corrected"] == 500 + row["beta"]
        assert 0 <= row["convinced_prior"] <= 1 and row["blur_codes"] > 0
    limits = table("limits.csv", tmp_path)
    runs = {*LIMITS, *(f"{run}: its β" for run in CONTROLLED)}
    assert {row["run"] for row in limits} == runs and len(limits) == len(runs)
    found = {row["run"]: row["beta"] for row in limits}
    for run in CONTROLLED:
        assert found[f"{run}: its β"] == pytest.approx(found[run], rel=1e-4)
    assert len(table("course.csv", tmp_path)) == 2 * len(limits)
    paths = table("paths.csv", tmp_path)
    assert [row["path"] for row in paths] == list(PATHS)
    assert {path.name for path in tmp_path.glob("*.pt")} == {f"beta-{b:g}.pt" for b in BETAS}
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    train.main(arguments)  # all is there
    assert capsys.readouterr().out == ""
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.fixture
def batch():
    """A model, and images."""
    torch.manual_seed(0)
    model = train.VariationalAutoencoder(code_size=4, hidden_size=8)
    return model, (torch.rand(20, 1, 28, 28) < 0.2).float()


def terms(objective, batch, done=0.0):
    """The terms of an objective, with fixed noise."""
    return objective(*batch, None, epochs_done=done, generator=train.seeded(0))


def test_a_capacity_rises_and_pushes_from_both_sides(batch):
    _, recon, kl, gamma = terms(train.Capacity(1e-3, 7.0), batch)
    assert gamma == 7
    loss = terms(train.Capacity(1e-3, 7.0), batch).loss
    torch.testing.assert_close(loss, recon + 7 * (kl - 1e-3))  # above the capacity
    loss = terms(train.Capacity(50.0, 7.0), batch).loss
    torch.testing.assert_close(loss, recon + 7 * (50 - kl))  # below it
    loss = terms(train.Capacity(50.0, 7.0, rise=4.0), batch, done=1.0).loss
    torch.testing.assert_close(loss, recon + 7 * (12.5 - kl))


def test_a_learned_weight_moves_as_it_should(batch):
    for target, sign in (({"rate": 1e-6}, 1), ({"rate": 1e6}, -1),
                         ({"distortion": 1e-6}, -1), ({"distortion": 1e6}, 1)):  # fmt: skip
        objective = train.LearnedWeight(**target, pace=1e-9)
        first, second = terms(objective, batch), terms(objective, batch)
        assert sign * objective.log_beta > 0
        torch.testing.assert_close(first.loss, first.recon + first.kl)
        assert second.beta == pytest.approx(math.exp(objective.log_beta))
        assert not list(objective.parameters())  # nothing that the optimizer could move


def test_paths_end_at_one():
    for path, weight in PATHS.items():
        assert weight(0.9999) == pytest.approx(1, abs=1e-3), path
    assert [PATHS["warm-up"](done) for done in (0, 0.25, 0.5)] == [0, 0.5, 1]
    assert [PATHS["cyclical"](done) for done in (0, 0.0625, 0.125, 0.25)] == [0, 0.5, 1, 0]
    assert PATHS["collapsed first"](0.4) == train.COLLAPSED


def test_undoing_the_temper_is_exact_for_a_linear_model():
    W = torch.tensor([[1.5, 0.0], [0.0, 0.6], [0.2, 0.0]], dtype=torch.float64)
    x = torch.tensor([[1.0, 2.0, -1.0]], dtype=torch.float64)
    model = LinearGaussian(W, torch.zeros(3, dtype=torch.float64), 0.7)
    for beta in (0.2, 1.0, 5.0):
        noisier = LinearGaussian(W, model.m, math.sqrt(beta) * 0.7)
        mu, log_var = noisier.posterior(x)
        found = train.untempered(DiagonalNormal(mu, log_var.expand_as(mu)), beta)
        mean, log_s = model.posterior(x)
        torch.testing.assert_close(found.mu, mean)
        torch.testing.assert_close(found.log_var, log_s.expand_as(mean))


def test_undoing_the_temper_never_gives_more_than_the_prior():
    mu, log_var = torch.zeros(1, 3), torch.tensor([[-0.5, 0.05, 0.3]])  # 0.3 would give NaN
    found = train.untempered(DiagonalNormal(mu, log_var), 10.0)
    assert found.log_var.isfinite().all() and (found.log_var <= 1e-5).all()


@pytest.mark.parametrize("beta", BETAS)
def test_saved_weights_reach_the_stated_figures(beta):
    path = FOLDER / f"beta-{beta:g}.pt"
    assert path.stat().st_size < 500_000
    state = torch.load(path, weights_only=True)["state"]
    assert {value.dtype for value in state.values()} == {torch.float16}
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    found = train.judge(load_model(path), data)
    (stated,) = (r for r in table("curve.csv") if (r["beta"], r["seed"]) == (beta, 0))
    for key in ("rate", "distortion"):
        assert found[key] == pytest.approx(stated[key], abs=0.05)
    assert found["used"] == stated["used"]


def test_readme_states_the_curve():
    for beta in BETAS:
        rows = [row for row in table("curve.csv") if row["beta"] == beta]
        assert len(rows) == 3
        columns = [("rate", 2), ("distortion", 1), ("used", 0), ("nll", 1), ("nll_corrected", 1)]
        assert line(f"{beta:g}", rows, columns) in README
        shares = [row | {key: 100 * row[key] for key in ("convinced_codes", "convinced_prior")}
                  for row in rows]  # fmt: skip
        columns = [("blur_codes", 0), ("blur_prior", 0), ("convinced_codes", 0)]
        assert line(f"{beta:g}", shares, [*columns, ("convinced_prior", 0)]) in README


def test_readme_states_the_limits():
    runs = list(dict.fromkeys(row["run"] for row in table("limits.csv")))
    assert {"learned, R = 10", "learned, D = 100"} <= set(runs)
    for run in runs:
        rows = [row for row in table("limits.csv") if row["run"] == run]
        assert len(rows) == 3
        columns = [("beta", 2), ("train_rate", 2), ("rate", 2), ("distortion", 1)]
        assert line(run, rows, columns) in README


def test_readme_states_the_paths():
    for path in ("constant", *PATHS):
        rows = [row for row in table("paths.csv") if row["path"] == path]
        if path == "constant":
            rows = [row for row in table("curve.csv") if row["beta"] == 1]
        assert len(rows) == 3
        rows = [row | {"loss": row["rate"] + row["distortion"]} for row in rows]
        columns = [("rate", 2), ("loss", 2), ("used", 0)]
        assert line(path, rows, columns) in README


def test_a_table_of_another_kind_is_refused(tmp_path, few, capsys):
    (tmp_path / "paths.csv").write_text("path,seed\nconstant,0\n", encoding="utf-8")
    with pytest.raises(SystemExit) as refused:
        train.main(["--parts", "paths", "--output", str(tmp_path)])
    assert refused.value.code == 2
    assert "move it away" in capsys.readouterr().err


def test_the_estimate_of_the_likelihood_is_that_of_the_library():
    few = load_dataset("mnist", valid=5000, binarize="dynamic")
    torch.manual_seed(0)
    model = train.VariationalAutoencoder(code_size=4, hidden_size=8)
    found = train.nll(model, few, 1.0, samples=200, images=20)
    batches = few.test[:20].batches(20)
    stated = importance_log_likelihood(model, batches, 200, generator=train.seeded(1))
    assert found.item() == pytest.approx(-stated.mean, abs=0.2)
