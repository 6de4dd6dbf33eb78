"""The program of "A VAE in ten minutes" and its changes: they train what they say."""

import json

import pytest
import torch

from experiments.common import read_rows
from experiments.ten_minutes import train as experiment

ROWS = read_rows(experiment.FOLDER / "results.csv")


def rows_of(run):
    return [row for row in ROWS if row["run"] == run]


def loss(row):
    return float(row["recon"]) + float(row["kl"])


def test_it_is_the_program_of_the_page():
    page = json.loads(experiment.PAGE.read_text(encoding="utf-8"))
    loop = next(
        "".join(cell["source"])
        for cell in page["cells"]
        if "".join(cell["source"]).startswith("def train(")
    )
    names = vars(experiment.program())
    names["train_x"] = names["train_x"][:2000]
    exec(loop.split("\n\n\n")[0], names)  # the function, without its call
    vae, _ = names["train"](lambda *batch: sum(names["two_terms"](*batch)), epochs=2)
    with torch.no_grad():
        torch.manual_seed(0)
        recon, kl = names["two_terms"](names["test_x"][:2000], *vae(names["test_x"][:2000]))
    found = experiment.train("as it is", 0, epochs=2, images=2000)
    assert found == pytest.approx((recon.item(), kl.item()), rel=1e-5)


def test_each_change_changes_what_is_learned():
    found = {run: experiment.train(run, 0, epochs=1, images=2000) for run in experiment.RUNS}
    assert len(set(found.values())) == len(experiment.RUNS)
    assert found["β = 4"][1] < found["as it is"][1]


def test_without_a_gradient_the_encoder_learns_from_the_kl_term_alone():
    page = experiment.program()
    page.VAE.forward.__globals__["sample"] = experiment.draw_without_gradient
    vae = page.VAE()
    x = page.train_x[:50]
    recon, kl = page.two_terms(x, *vae(x))
    weight = vae.encoder[0].weight
    (gradient,) = torch.autograd.grad(recon, weight, retain_graph=True, allow_unused=True)
    assert gradient is None or not gradient.any()
    assert torch.autograd.grad(kl, weight)[0].abs().sum() > 0
    mu, log_var = torch.full((20_000, 1), 3.0), torch.full((20_000, 1), -1.0)
    z = experiment.draw_without_gradient(mu, log_var)
    assert z.mean().item() == pytest.approx(3.0, abs=0.02)
    assert z.var().item() == pytest.approx(0.368, abs=0.02)


def test_every_run_has_three_seeds_and_what_the_page_says_holds_for_each():
    for run in experiment.RUNS:
        assert sorted(row["seed"] for row in rows_of(run)) == ["0", "1", "2"]
    for plain, heavy in zip(rows_of("as it is"), rows_of("β = 4"), strict=True):
        assert float(heavy["recon"]) > float(plain["recon"])
        assert float(heavy["kl"]) < float(plain["kl"])
    assert all(542 <= loss(row) <= 544 for row in rows_of("sigmoid twice"))
