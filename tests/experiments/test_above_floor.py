"""The rungs between the floor and `fit` each do what they say. No time is judged here."""

import json

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from experiments import above_floor
from experiments.common import EXPERIMENTS

WITHIN = [rung for rung in above_floor.RUNGS if rung not in ("floor", "fit")]


@pytest.mark.parametrize("kind", ["fc", "conv"])
def test_every_rung_computes_the_same_products(kind):
    counts = {}
    for rung in above_floor.RUNGS:
        ladder = above_floor.Ladder(kind, 24, 8)
        epoch = ladder.epoch(rung)
        with FlopCounterMode(display=False) as counter:
            epoch()
        counts[rung] = counter.get_total_flops()
    # `fit` also evaluates on one image, forward
    assert {counts[rung] for rung in WITHIN} == {counts["floor"]}
    assert counts["floor"] < counts["fit"] < 1.05 * counts["floor"]


@pytest.mark.parametrize("kind", ["fc", "conv"])
@pytest.mark.parametrize("rung", WITHIN)
def test_every_rung_has_a_gradient_for_every_weight(kind, rung, monkeypatch):
    ladder, models = above_floor.Ladder(kind, 24, 8), []
    model = ladder.model
    monkeypatch.setattr(ladder, "model", lambda: models.append(model()) or models[-1])
    ladder.epoch(rung)()
    for p in models[0].parameters():
        assert p.grad.isfinite().all() and p.grad.abs().sum() > 0


def test_the_rung_with_images_trains_on_each_of_them_once(monkeypatch):
    ladder, seen = above_floor.Ladder("fc", 24, 8), []
    monkeypatch.setattr(ladder, "_loss", lambda model: lambda x: seen.append(x.clone()))
    ladder.epoch("images")()
    rows = torch.cat(seen).flatten(1)
    whole = ladder.data.train.images.flatten(1) / 255  # (24, 784)
    assert sorted(rows.tolist()) == sorted(whole.tolist())
    seen.clear()
    ladder.epoch("loss")()
    assert len(seen) == 3 and all(torch.equal(x, ladder.x) for x in seen)


def test_a_rung_costs_what_it_adds():
    times = dict(zip(above_floor.RUNGS, ([2.0], [2.5], [2.6], [3.6], [3.8], [4.0]), strict=True))
    found = {"machine": {"processor": "P"}, "batch_size": 128, "times": {"fc": times}}
    rows = [row.split(" | ")[1:] for row in above_floor.table(found).splitlines()[4:]]
    costs = ["2.00", "0.50", "0.10", "1.00", "0.20", "0.20", "4.00"]
    shares = ["1.00", "0.25", "0.05", "0.50", "0.10", "0.10", "2.00"]
    assert [[cost, share.strip(" |")] for cost, share in rows] == [
        list(pair) for pair in zip(costs, shares, strict=True)
    ]


def test_the_committed_table_is_that_of_the_committed_measurements():
    found = json.loads((EXPERIMENTS / "above_floor.json").read_text(encoding="utf-8"))
    table = (EXPERIMENTS / "above_floor.md").read_text(encoding="utf-8")
    assert table == above_floor.table(found)
    assert set(found["times"]) == {"fc", "conv"}
