"""The runs of “Disentanglement”: the script does its work, and its README states what it wrote."""

import dataclasses
import math

import pytest
import torch
from torch.distributions import MultivariateNormal, kl_divergence

from experiments.common import read_rows
from experiments.disentanglement import terms, train
from experiments.disentanglement.train import EPOCHS, FOLDER, RUNS, SAVED, SEEDS
from vae_lib import VariationalAutoencoder, load_dataset, load_model
from vae_lib.evaluation import rate_distortion
from vae_lib.evaluation.disentanglement import mig
from vae_lib.objectives import Elbo
from vae_lib.posteriors import DiagonalNormal

README = (FOLDER / "README.md").read_text(encoding="utf-8")


def number(text):
    """A cell of the table; an empty one is not a number."""
    return float(text or "nan")


ROWS = [
    {key: text if key == "run" else number(text) for key, text in row.items()}
    for row in read_rows(FOLDER / "runs.csv")
]


def of(run, key, epochs):
    """A figure of all seeds of a run."""
    return [row[key] for row in ROWS if (row["run"], row["epochs"]) == (run, epochs)]


def span(values, digits):
    """A range, as the README states it."""
    low, high = (f"{value:.{digits}f}" for value in (min(values), max(values)))
    return low if low == high else f"{low} to {high}"


@pytest.fixture(scope="module")
def sprites():
    return load_dataset("sprites")


# ── the terms ──────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def posteriors():
    """Forty posteriors in three dimensions, and a code of each."""
    generator = torch.Generator().manual_seed(0)
    mu = torch.randn(40, 3, generator=generator).double()
    q = DiagonalNormal(mu, -torch.rand(40, 3, generator=generator).double())
    return q, q.rsample(generator)


def test_a_batch_of_all_images_is_the_mixture(posteriors):
    q, z = posteriors
    for estimate, exact in zip(
        terms.stratified(z, *q, 40), terms.mixture(z, *q, rows=7), strict=True
    ):
        torch.testing.assert_close(estimate, exact)
    by_torch = torch.distributions.MixtureSameFamily(
        torch.distributions.Categorical(torch.ones(40).double()),
        MultivariateNormal(q.mu, q.log_var.exp().diag_embed()),
    )
    torch.testing.assert_close(terms.mixture(z, *q)[0], by_torch.log_prob(z))


def test_stratified_densities_are_right_on_average(posteriors):
    """Over all batches of ten that hold image 0, the mean of q̂(z_0) is q(z_0)."""
    q, z = posteriors
    generator, found = torch.Generator().manual_seed(1), []
    for _ in range(4000):
        batch = torch.cat([torch.tensor([0]), 1 + torch.randperm(39, generator=generator)[:9]])
        found.append(terms.stratified(z[batch], q.mu[batch], q.log_var[batch], 40)[0][0].exp())
    found = torch.stack(found)
    exact = terms.mixture(z[:1], *q)[0].exp().item()
    assert abs(found.mean().item() - exact) < 4 * found.std().item() / len(found) ** 0.5


def test_weighted_densities_are_off_by_a_constant_where_all_posteriors_are_equal(posteriors):
    _, z = posteriors
    zero = torch.zeros_like(z)
    shift = math.log(40)
    for estimate, wrong in zip(terms.weighted(z, zero, zero, 40),
                               terms.stratified(z, zero, zero, 40), strict=True):  # fmt: skip
        torch.testing.assert_close(estimate, wrong - shift)


def test_three_parts_add_up_to_the_sampled_rate(posteriors):
    q, z = posteriors
    parts = terms.split(z, q, *terms.stratified(z, *q, 500))
    prior = DiagonalNormal(torch.zeros_like(z), torch.zeros_like(z))
    torch.testing.assert_close(sum(parts), q.log_prob(z) - prior.log_prob(z))


def test_weight_one_is_the_elbo(sprites):
    torch.manual_seed(0)
    model = VariationalAutoencoder(6, 20, image_shape=(1, 32, 32))
    x, _ = next(sprites.train.batches(32))
    found, plain, heavy = (
        objective(model, x, generator=torch.Generator().manual_seed(0))
        for objective in (
            terms.TotalCorrelation(1, 20_000),
            Elbo(),
            terms.TotalCorrelation(5, 20_000),
        )
    )
    torch.testing.assert_close(found.loss, plain.loss)
    torch.testing.assert_close(found.kl, plain.kl)
    q = model.encode(x)
    z = model(x, None, torch.Generator().manual_seed(0)).z
    log_qz, log_qd = terms.stratified(z, *q, 20_000)
    more = 4 * (log_qz - log_qd.sum(1)).mean()
    torch.testing.assert_close(heavy.loss - plain.loss, more, atol=1e-2, rtol=1e-3)


def test_a_full_gaussian_is_torchs():
    family = terms.FullGaussian()
    parameters = torch.randn(5, family.num_parameters(4)).double()
    q = family(parameters)
    exact = MultivariateNormal(q.mu, scale_tril=q.L)
    z = q.rsample(torch.Generator().manual_seed(0), samples=20_000)
    torch.testing.assert_close(q.log_prob(z[:3]), exact.log_prob(z[:3]))
    prior = MultivariateNormal(torch.zeros(4).double(), torch.eye(4).double())
    closed = terms.CLOSED_FORMS[terms.FullNormal, terms.StandardNormal](q, None)
    torch.testing.assert_close(closed, kl_divergence(exact, prior))
    torch.testing.assert_close(q.log_var, exact.variance.log())
    assert ((z.mean(0) - q.mu).abs() < 5 * q.log_var.exp().sqrt() / 20_000**0.5).all()
    assert q.rsample().shape == (5, 4)


def test_the_cost_of_a_turn_is_a_divergence():
    generator = torch.Generator().manual_seed(0)
    log_var = torch.randn(3, 4, generator=generator).double()
    U, zero = terms.random_turn(4, generator), torch.zeros(3, 4).double()
    turned = MultivariateNormal(zero, U @ log_var.exp().diag_embed() @ U.T)
    best = 1 / turned.precision_matrix.diagonal(dim1=1, dim2=2)
    exact = kl_divergence(MultivariateNormal(zero, best.diag_embed()), turned)
    torch.testing.assert_close(terms.turning_cost(log_var, U), exact)


# ── the script ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def few(monkeypatch, sprites):
    """Images so few that the script ends in seconds."""
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    small = dataclasses.replace(sprites, train=sprites.train[:300], test=sprites.test[:200])
    monkeypatch.setattr(train, "load", lambda spreads: small)
    monkeypatch.setattr(train, "EPOCHS", (1, 2))
    monkeypatch.setattr(train, "of_turns", lambda z, factors: [mig(z, factors)])


def test_the_script_adds_the_rows_that_the_table_lacks(tmp_path, few, capsys):
    options = ["--output", str(tmp_path), "--seeds", "0", "--epochs", "1", "2"]
    options += ["--runs", "beta-4", "full-8", "tc-16-normal"]
    train.main(options)
    rows = read_rows(tmp_path / "runs.csv")
    assert [(row["run"], row["epochs"]) for row in rows] == [
        (run, epochs) for epochs in "12" for run in ("beta-4", "full-8", "tc-16-normal")
    ]
    assert [file.name for file in tmp_path.glob("*.pt")] == ["beta-4.pt"]
    for row in rows:
        assert (row["tc"] == "") == (row["run"] == "full-8")
        assert 0 <= int(row["active"]) <= 6
    whole = rows[0]
    parts = sum(float(whole[key]) for key in ("information", "tc", "dims"))
    assert parts == pytest.approx(float(whole["rate"]), abs=0.5)
    assert capsys.readouterr().out.count("distortion") == 6
    written = (tmp_path / "runs.csv").read_text()
    train.main(options)
    assert (tmp_path / "runs.csv").read_text() == written and capsys.readouterr().out == ""


def test_positions_are_as_the_plans_say():
    for spreads in (train.NORMAL, train.UNEVEN):
        assert sum(s**2 for s in spreads) == pytest.approx(24)  # as of uniform positions
    assert pytest.approx(2) == train.UNEVEN[0] / train.UNEVEN[1]


def test_weights_are_small_and_half_precision():
    files = [*FOLDER.glob("*.pt")]
    assert {path.name for path in files} == {f"{run}.pt" for run in SAVED}
    for path in files:
        assert path.stat().st_size < 2_000_000
        state = torch.load(path, weights_only=True)["state"]
        assert {value.dtype for value in state.values()} == {torch.float16}


@pytest.mark.parametrize("run", SAVED)
def test_saved_weights_reach_the_stated_figures(run, sprites):
    model = load_model(FOLDER / f"{run}.pt").requires_grad_(False)
    (stated,) = (r for r in ROWS if (r["run"], r["epochs"], r["seed"]) == (run, min(EPOCHS), 0))
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figures
    found = rate_distortion(model, sprites.test.batches(500), generator)
    assert found.distortion == pytest.approx(stated["distortion"], abs=1)
    assert found.rate == pytest.approx(stated["rate"], abs=0.05)
    z = train.draw(model, sprites.test, generator)  # (N, K)
    assert mig(z, sprites.test.factors).score == pytest.approx(stated["mig"], abs=0.015)
    parts = train.parts(model, sprites, codes=200, few=2, turns=1)
    assert parts["tc"] == pytest.approx(stated["tc"], abs=0.5)


def test_every_run_is_there():
    for run in RUNS:
        for epochs in EPOCHS:
            seeds = [r["seed"] for r in ROWS if (r["run"], r["epochs"]) == (run, epochs)]
            assert sorted(seeds) == list(SEEDS), (run, epochs)


def table_row(run, epochs):
    """A row of the README's table."""
    columns = (
        *(("distortion", 1), ("rate", 1), ("mig", 2), ("null_median", 2), ("null_max", 2)),
        *(("gap_x", 2), ("gap_y", 2), ("disentanglement", 2), ("informativeness", 2)),
        *(("turn", 2), ("turn_xy", 2), ("information", 1), ("tc", 2), ("tc_turned", 2)),
        ("dims", 2),
    )
    cells = [run, str(epochs)]
    for key, digits in columns:
        values = [value for value in of(run, key, epochs) if not math.isnan(value)]
        cells.append(span(values, digits) if values else "")
    return "| " + " | ".join(cells) + " |"


def test_readme_states_the_runs():
    for run in RUNS:
        for epochs in EPOCHS:
            if of(run, "mig", epochs):
                assert table_row(run, epochs) in README
