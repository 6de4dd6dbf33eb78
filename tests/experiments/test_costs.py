"""The costs of chapter 15 are those of the script, and the script still measures."""

import json

import pytest

from experiments.costs import measure
from experiments.costs.measure import FOLDER

RESULTS = json.loads((FOLDER / "results.json").read_text(encoding="utf-8"))


def test_every_data_set_was_measured_with_its_own_shape_and_number():
    assert list(RESULTS["sets"]) == list(measure.SETS)
    for name, (shape, train, test) in measure.SETS.items():
        found = RESULTS["sets"][name]
        assert (tuple(found["shape"]), found["train_images"]) == (shape, train)
        assert found["test_images"] == test
        assert found["steps_an_epoch"] == -(-train // 128)


def test_no_loss_is_kept():
    keys = {key for found in RESULTS["sets"].values() for key in found}
    assert not [key for key in keys if "loss" in key or "elbo" in key or "bits" in key]


def test_an_epoch_is_its_steps_and_its_evaluation():
    for found in RESULTS["sets"].values():
        steps = found["steps_an_epoch"] * found["seconds_a_step"] / 60
        assert steps < found["minutes_an_epoch"] < 1.3 * steps


def test_table_and_readme_state_the_results():
    rows = measure.rows_of(RESULTS)
    assert (FOLDER / "table.md").read_text(encoding="utf-8") == rows
    assert rows in (FOLDER / "README.md").read_text(encoding="utf-8")


def test_it_measures(monkeypatch):
    monkeypatch.setitem(measure.SETS, "cifar10", ((3, 32, 32), 600, 500))
    found = measure.measure("cifar10", steps=2)
    assert found["steps_an_epoch"] == 5 and found["seconds_a_step"] > 0
    assert found["peak_megabytes"] > 100
    assert found["weights"] == RESULTS["sets"]["cifar10"]["weights"]


def test_streamed_faces_are_read_from_files(tmp_path, monkeypatch):
    monkeypatch.setitem(measure.SETS, "celeba", ((3, 64, 64), 30, 10))
    data, extra = measure.make_data("celeba", tmp_path)
    x, _ = next(data.train.batches(4))
    assert x.shape == (4, 3, 64, 64) and x.min() >= 0 and x.max() <= 1
    assert extra["file_kilobytes"] == pytest.approx(7, abs=2)
