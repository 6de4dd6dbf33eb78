"""The controls of chapter 6: what the script writes, and that its README states what it wrote."""

import dataclasses
import math

import pytest
import torch
from stated import line_of, rows_of

from experiments.fc_training import train
from experiments.fc_training.train import FOLDER, LINES, LOGS, RATES, TIMES, USED, WEIGHTS
from vae_lib import load_dataset

README = (FOLDER / "README.md").read_text(encoding="utf-8")


def table(name, folder=FOLDER):
    """The rows of a table of the experiment, as numbers where they are."""
    return rows_of(folder / name)


@pytest.fixture
def few(monkeypatch):
    """A data set so small that the script ends in seconds."""
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    whole = load_dataset("mnist", valid=5000)
    parts = {name: getattr(whole, name)[:200] for name in ("train", "valid", "test")}
    small = dataclasses.replace(whole, **parts)
    monkeypatch.setattr(train, "load_dataset", lambda name, valid: small)


def test_the_script_writes_every_table(tmp_path, few, capsys):
    train.main(["--seeds", "1", "--output", str(tmp_path)])
    capsys.readouterr()
    starts = table("starts.csv", tmp_path)
    assert [(row["start"], row["lr"]) for row in starts] == [
        (start, lr) for lr in RATES for start in ("usual", "mean")
    ]
    assert starts[1]["held_out_recon"] < starts[0]["held_out_recon"] - 50
    recipes = table("recipes.csv", tmp_path)
    assert [(row["start"], row["times"]) for row in recipes] == [
        (start, times) for times in TIMES for start in ("usual", "mean")
    ]
    logs = table("logs.csv", tmp_path)
    assert [(row["log"], row["step"]) for row in logs] == [(log, 1) for log in LOGS]
    assert {key for row in logs for key in row} == {"log", "step", "loss", "recon", "kl"}
    weights = table("weights.csv", tmp_path)
    assert [(row["beta"], row["start"], row["epoch"]) for row in weights] == [
        (pytest.approx(beta), start, epoch)
        for beta in WEIGHTS
        for start in ("new", "trained")
        for epoch in (1, 2)
    ]
    sizes = table("code_sizes.csv", tmp_path)
    assert [row["code_size"] for row in sizes] == list(train.CODE_SIZES)
    assert all(row["least_used"] >= USED for row in sizes)


def test_only_the_parts_that_are_asked_for_are_trained(tmp_path, few, capsys):
    train.main(["--parts", "logs", "--output", str(tmp_path)])
    assert [path.name for path in tmp_path.iterdir()] == ["logs.csv"]
    assert capsys.readouterr().out.count("logs ") == len(LOGS)


@pytest.mark.parametrize("mistake", LOGS.values())
def test_each_program_has_its_mistake_and_no_other(mistake, few):
    """With the same weights and the same noise, the terms differ where the mistake says."""
    model = train.new_model(0)
    x, _ = next(train.load_dataset("mnist", valid=0).train.batches(50))

    def terms(name):
        return train.terms_of(name, model, x, torch.Generator().manual_seed(0))

    (recon, kl), (right, right_kl) = terms(mistake), terms("none")
    expected = {"mean over pixels": right / 784}.get(mistake, right)
    if mistake in ("sigmoid twice", "log σ² taken for σ"):
        assert not torch.isclose(recon, right)
    elif mistake != "no gradient through the draw":
        torch.testing.assert_close(recon, expected)
    torch.testing.assert_close(kl, -right_kl if mistake == "sign of the KL term" else right_kl)
    (slope,) = torch.autograd.grad(recon, model.encoder.head[0].weight)
    assert (slope.abs().max() == 0) == (mistake == "no gradient through the draw")


def test_readme_states_the_losses_after_an_epoch():
    rows = table("starts.csv")
    assert len(rows) == 3 * 2 * len(RATES)
    for lr in RATES:
        cells = [f"{lr:g}"]
        for start in ("usual", "mean"):
            chosen = [row for row in rows if (row["lr"], row["start"]) == (lr, start)]
            losses = [row["held_out_recon"] + row["held_out_kl"] for row in chosen]
            peaks = [row["highest_kl"] for row in chosen]
            cells += [f"{min(losses):.0f} to {max(losses):.0f}",
                      f"{min(peaks):.0f} to {max(peaks):.0f}"]  # fmt: skip
        assert line_of(*cells) in README


def test_readme_states_what_the_fast_recipe_needs():
    rows = table("recipes.csv")
    assert len(rows) == 3 * 2 * len(TIMES)
    for times in TIMES:
        cells = [f"{times}"]
        for start in ("usual", "mean"):
            chosen = [row for row in rows if (row["times"], row["start"]) == (times, start)]
            losses = [row["held_out_recon"] + row["held_out_kl"] for row in chosen]
            cells.append(f"{min(losses):.1f} to {max(losses):.1f}")
        assert line_of(*cells) in README


def test_readme_states_the_wrong_weights():
    rows = table("weights.csv")
    assert len(rows) == 3 * 2 * 2 * 2
    for beta, name in zip(WEIGHTS, ("39.2", "0.05"), strict=True):
        for start in ("new", "trained"):
            last = [row for row in rows if row["epoch"] == 2 and row["start"] == start
                    and math.isclose(row["beta"], beta, rel_tol=1e-3)]  # fmt: skip
            assert len(last) == 3
            cells = [name, start]
            for term in ("recon", "kl"):
                values = [row[term] for row in last]
                cells.append(f"{min(values):.2g} to {max(values):.2g}" if max(values) < 1
                             else f"{min(values):.0f} to {max(values):.0f}")  # fmt: skip
            assert line_of(*cells) in README


def test_readme_states_the_unused_dimensions():
    rows = table("code_sizes.csv")
    assert len(rows) == 3 * len(train.CODE_SIZES)
    for size in train.CODE_SIZES:
        chosen = [row for row in rows if row["code_size"] == size]
        losses = [row["recon"] + row["kl"] for row in chosen]
        rates = [row["kl"] for row in chosen]
        unused = ", ".join(f"{row['unused']:.0f}" for row in chosen)
        assert line_of(str(size), unused, f"{min(losses):.1f} to {max(losses):.1f}",
                       f"{min(rates):.1f} to {max(rates):.1f}") in README  # fmt: skip


def test_every_program_has_a_whole_log():
    rows = table("logs.csv")
    assert [(row["log"], row["step"]) for row in rows] == [
        (log, step) for log in LOGS for step in LINES
    ]
