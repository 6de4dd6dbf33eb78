"""The runs of chapter 8: the saved weights reach what is stated, and the tables add up."""

import csv

import pytest
import torch

from experiments.rate_distortion import collapse, judges, train
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion


def rows(name):
    with open(train.HERE / name, newline="") as file:
        return list(csv.DictReader(file))


def test_weights_are_small_and_half_precision():
    files = [*train.HERE.glob("*.pt")]
    named = {f"beta-{beta:g}.pt" for beta in train.SAVED} | {f"{n}.pt" for n in collapse.SAVED}
    assert {path.name for path in files} == named | {judges.PATH.name}
    assert sum(path.stat().st_size for path in files) < 2_500_000
    states = [torch.load(train.HERE / name, weights_only=True) for name in sorted(named)]
    states = [content.get("state", content) for content in states]
    for trio in torch.load(judges.PATH, weights_only=True).values():
        states += trio
    for state in states:
        assert {value.dtype for value in state.values()} == {torch.float16}


@pytest.mark.parametrize("beta", train.SAVED)
def test_saved_weights_reach_the_stated_elbo(beta):
    images = load_dataset("mnist", binarize="dynamic").test
    model = load_model(train.HERE / f"beta-{beta:g}.pt")
    noise = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    found = rate_distortion(model, images.batches(500), noise)
    (stated,) = (r for r in rows("results.csv") if (float(r["beta"]), r["seed"]) == (beta, "0"))
    assert found.elbo == pytest.approx(float(stated["test_elbo"]), abs=0.5)
    assert found.rate == pytest.approx(float(stated["test_rate"]), abs=0.1)


@pytest.mark.parametrize("name", collapse.SAVED)
def test_saved_pixel_models_reach_the_stated_figures(name):
    model = collapse.load(collapse.HERE / f"{name}.pt")
    found = collapse.judge(model, collapse.test_images(), samples=2)
    (stated,) = (r for r in rows("collapse.csv") if (r["run"], r["seed"]) == (name, "0"))
    assert found["elbo"] == pytest.approx(float(stated["elbo"]), abs=0.5)
    assert found["kl"] == pytest.approx(float(stated["kl"]), abs=0.05)


def test_every_run_is_in_its_table_once():
    found = [(float(r["beta"]), int(r["seed"])) for r in rows("results.csv")]
    assert found == [(beta, seed) for seed in train.SEEDS for beta in train.BETAS]
    found = [(r["run"], int(r["seed"])) for r in rows("collapse.csv")]
    assert found == [(name, seed) for seed in collapse.SEEDS for name in collapse.RUNS]


def test_the_tables_add_up():
    for row in rows("results.csv"):
        for part in ("valid", "test"):
            loss = float(row[f"{part}_rate"]) + float(row[f"{part}_distortion"])
            assert loss == pytest.approx(-float(row[f"{part}_elbo"]), abs=0.01)
        assert 70 < float(row["nll"]) < -float(row["test_elbo"])
    for row in rows("collapse.csv"):
        loss = float(row["kl"]) + float(row["distortion"])
        assert loss == pytest.approx(-float(row["elbo"]), abs=0.01)


def test_the_strong_decoder_sees_no_pixel_too_early():
    """No pixel helps to predict itself or an earlier one, so p(x|z) sums to 1 over all images."""
    torch.manual_seed(0)
    model = collapse.PixelVAE().double()
    torch.nn.init.normal_(model.say.weight)
    x = torch.bernoulli(torch.full((1, collapse.PIXELS), 0.5)).double().requires_grad_()
    for i in (0, 1, 100, 195):
        z = torch.zeros(1, 10, dtype=torch.float64)
        (slope,) = torch.autograd.grad(model.logits(x, z)[0, i], x)
        assert (slope[0, i:] == 0).all()
        assert i < 50 or (slope[0, :i] != 0).any()


def test_judges_know_digits_and_the_warned_ones_what_is_none():
    x, y = next(load_dataset("mnist", binarize="dynamic").test.batches(1000))
    torch.manual_seed(0)
    others = judges.no_digits(x)
    assert others.shape == x.shape and set(others.unique().tolist()) == {0.0, 1.0}
    for kind, trio in judges.load().items():
        assert len(trio) == len(judges.SEEDS)
        for judge in trio:
            digit = judge(x)[:, :10].argmax(1)  # (B, 11) → (B,)
            assert (digit == y).float().mean() > 0.94
            refused = (judge(others).argmax(1) == judges.NO_DIGIT).float().mean()
            assert refused > 0.75 if kind == "warned" else refused < 0.01
