"""The runs on few images: what they train on, when they look, and what they write."""

import dataclasses
import math

import pytest
import torch
from stated import line_of, rows_of

from experiments.common import read_rows
from experiments.small_set import memorize, train
from vae_lib import ConvolutionalVAE, VariationalAutoencoder, load_dataset


def test_augmented_images_are_images():
    generator = torch.Generator().manual_seed(0)
    x, _ = next(load_dataset("emoji").train.batches(20))
    moved = train.shift_and_mirror(x, generator)
    assert moved.shape == x.shape and not moved.equal(x)
    assert set(moved.unique().tolist()) <= set(x.unique().tolist()) | {1.0}
    swapped = train.swap_channels(x, generator)
    assert not swapped.equal(x)
    torch.testing.assert_close(swapped.sort(1).values, x.sort(1).values)
    torch.testing.assert_close(swapped.sum(1), x.sum(1))


def test_batches_are_drawn_and_changed_afresh_at_each_pass():
    images = load_dataset("emoji").train[:150]
    generator = torch.Generator().manual_seed(0)
    plain = train.Batches(images, None, generator)
    first, second = (torch.cat([x for x, _ in plain]) for _ in range(2))
    assert len(plain) == len([*plain]) == 3 and first.shape == (150, 3, 32, 32)
    assert not first.equal(second)  # in another order
    assert sorted(first.sum((1, 2, 3)).tolist()) == pytest.approx(
        sorted(second.sum((1, 2, 3)).tolist())
    )
    darker = train.Batches(images, lambda x, generator: x / 2, generator)
    assert max(x.max() for x, _ in darker) == 0.5


def test_only_weight_matrices_decay():
    model = VariationalAutoencoder(2, 4, image_shape=(3, 8, 8), likelihood="discretized-logistic")
    for value in model.parameters():
        value.data.fill_(1.0)
        value.grad = torch.zeros_like(value)
    train.decaying(model, 1.0).step()
    for value in model.parameters():
        assert (value == 1.0).all() == (value.ndim <= 1)


def test_a_short_run_learns():
    data = load_dataset("emoji", valid=train.VALID)
    course, last, best = train.train(data, 0, 8, hidden_size=16, images=0.2)
    assert [row["epoch"] for row in course] == [4, 8]
    assert course[1]["valid"] < course[0]["valid"] - 0.5
    for model in (last, best):  # the last epoch was the best
        assert train.judge(model, data.valid)[0] == course[1]["valid"]


def test_the_best_epoch_is_kept(monkeypatch):
    """Held-out bits that rise after the first look, by decree."""
    looks = iter([5.0, 6.0])
    judge = train.judge

    def decreed(model, images):
        return (next(looks), 1.0) if len(images) == 7 else judge(model, images)

    monkeypatch.setattr(train, "judge", decreed)
    whole = load_dataset("emoji")
    data = dataclasses.replace(whole, train=whole.train[:64], valid=whole.train[64:71])
    course, last, best = train.train(data, 0, 8, hidden_size=8)
    assert [row["valid"] for row in course] == [5.0, 6.0]
    assert judge(best, data.train)[0] == course[0]["train"]  # of epoch 4
    assert judge(last, data.train)[0] == course[1]["train"]


def test_runs_in_the_table_are_not_repeated(tmp_path, monkeypatch):
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    whole = load_dataset("emoji", valid=train.VALID)
    few = dataclasses.replace(whole, train=whole.train[:80], test=whole.test[:20])
    monkeypatch.setattr(train, "load_dataset", lambda name, valid: few)
    runs = {"64 units": {"hidden_size": 4}, "weight decay": {"weight_decay": 1.0}}
    options = ["--epochs", "5", "--seeds", "0", "--output", str(tmp_path)]
    for names in (["64 units"], runs):
        monkeypatch.setattr(train, "RUNS", {name: runs[name] for name in names})
        train.main(options)
    course, final = (read_rows(tmp_path / name) for name in train.TABLES)
    assert [row["run"] for row in course] == [row["run"] for row in final] == list(runs)
    for row, seen in zip(final, course, strict=True):
        assert row["best_epoch"] == seen["epoch"] == "4"
        assert row["test_last"] != row["test_best"]  # the last epoch is the fifth
        assert all(0 < float(row[key]) < 20 for key in ("test_last", "test_best"))
        assert math.isfinite(float(seen["valid_kl"]))


def test_a_convolutional_run_is_convolutional():
    data = load_dataset("emoji", valid=train.VALID)
    few = dataclasses.replace(data, train=data.train[:64], valid=data.valid[:20])
    course, last, _ = train.train(few, 0, 4, convolutional=True)
    assert isinstance(last, ConvolutionalVAE) and len(course) == 1


def test_the_nearer_half_is_counted():
    seen, unseen = torch.zeros(3, 1, 2, 2), torch.ones(3, 1, 2, 2)
    x = torch.tensor([0.1, 0.2, 0.9, 0.4]).view(4, 1, 1, 1).expand(4, 1, 2, 2)
    assert memorize.share_nearer(x, seen, unseen) == 0.75
    assert memorize.share_nearer(x, unseen, seen) == 0.25


def test_every_image_is_scored_with_and_without_it(tmp_path, monkeypatch):
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    monkeypatch.setattr(memorize, "LOOKS", (2, 40))
    monkeypatch.setattr(memorize, "SAMPLES", 20)
    whole = load_dataset("emoji", valid=train.VALID)
    few = dataclasses.replace(whole, train=whole.train[:41])
    parts = memorize.halves(few)
    assert [len(part) for part in parts] == [21, 20]
    monkeypatch.setattr(memorize, "load_dataset", lambda name, valid: few)
    options = ["--epochs", "40", "--seeds", "0", "--output", str(tmp_path)]
    memorize.main(options)
    course = rows_of(tmp_path / "memory.csv")
    assert [row["epoch"] for row in course] == [2, 40]
    assert course[1]["unseen"] - course[1]["seen"] > course[0]["unseen"] - course[0]["seen"]
    single = rows_of(tmp_path / "images.csv")
    assert len(single) == 41
    gap = (course[1]["unseen"] - course[1]["seen"]) * 3072 * math.log(2)
    assert sum(row["late"] for row in single) / 41 == pytest.approx(gap, rel=0.1)


def test_the_readme_states_the_tables():
    readme = (train.FOLDER / "README.md").read_text(encoding="utf-8")
    for run in train.RUNS:
        rows = rows_of(train.FOLDER / "final.csv", run=run)
        best = [row["test_best"] for row in rows]
        mean = sum(best) / len(best)
        assert f"{mean:.3f} ({min(best):.3f} – {max(best):.3f})" in readme
    rows = rows_of(train.FOLDER / "memory.csv")
    for epoch in memorize.LOOKS:
        mine = [row for row in rows if row["epoch"] == epoch]
        seen, unseen, near = (
            sum(row[key] for row in mine) / len(mine)
            for key in ("seen", "unseen", "samples_nearer")
        )
        cells = [f"{epoch}", f"{seen:.2f}", f"{unseen:.2f}", f"{100 * near:.0f}"]
        assert line_of(*cells) in readme
