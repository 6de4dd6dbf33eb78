"""The models of the experiment fc_against_conv are the ones that its README describes."""

import dataclasses

import pytest
import torch
from torch import nn

from experiments.common import read_rows
from experiments.fc_against_conv import train, upsampling
from experiments.fc_against_conv.train import FOLDER, HIDDEN, KEPT, RUNS
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion

ROWS = read_rows(FOLDER / "results.csv")
CLASSES = {"fc-0.pt": "VariationalAutoencoder", "conv-0.pt": "ConvolutionalVAE"}


def column(name, model, epochs=10):
    """A column of the table for one model, seed by seed."""
    rows = [row for row in ROWS if (row["model"], row["epochs"]) == (model, str(epochs))]
    return [float(row[name]) for row in rows]


def test_the_table_holds_every_run():
    found = sorted((row["model"], int(row["epochs"]), int(row["seed"])) for row in ROWS)
    assert found == sorted(RUNS)
    for row in ROWS:
        two = float(row["distortion"]) + float(row["rate"])
        assert float(row["elbo"]) == pytest.approx(-two, abs=0.011)


@pytest.mark.parametrize("name", [*HIDDEN, "conv", "shuffled"])
def test_as_many_weights(name):
    weights = sum(p.numel() for p in train.build(name).parameters())
    assert set(column("weights", name)) == {weights}
    if name != "fc":
        assert weights == pytest.approx(828_793, rel=0.002)


def test_a_model_of_one_layer_is_the_librarys():
    torch.manual_seed(0)
    one = train.deep((400,))
    torch.manual_seed(0)
    weights = train.build("fc").parameters()
    assert all(map(torch.equal, one.parameters(), weights))


@pytest.mark.parametrize("run", KEPT)
def test_weights_are_small_and_half_precision_and_give_the_elbo_of_the_table(run):
    path = FOLDER / KEPT[run]
    assert path.stat().st_size < 2_000_000
    content = torch.load(path, weights_only=True)
    assert {value.dtype for value in content["state"].values()} == {torch.float16}
    assert content["class"] == CLASSES[path.name]
    test = load_dataset("mnist").test
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    result = rate_distortion(load_model(path), test.batches(500), generator)
    assert result.elbo == pytest.approx(column("elbo", run[0])[0], abs=0.5)


def test_shuffling_is_one_order_for_all_and_can_be_undone():
    images = torch.arange(2 * 784).view(2, 1, 28, 28)
    order = train.permutation()
    mixed = train.shuffled(images)
    assert torch.equal(mixed.flatten(1)[:, order.argsort()].view_as(images), images)
    assert torch.equal(mixed[1] - mixed[0], torch.full((1, 28, 28), 784))


def test_runs_are_added_to_the_table_and_not_repeated(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    names = ("fc", "conv", "shuffled", "three")
    runs = tuple((name, 1, seed) for seed in (0, 1) for name in names)
    monkeypatch.setattr(train, "RUNS", runs)
    monkeypatch.setattr(train, "KEPT", {("fc", 1, 0): "fc-0.pt", ("conv", 1, 0): "conv-0.pt"})
    whole = load_dataset("mnist", valid=5000)
    few = dataclasses.replace(whole, train=whole.train[:200], valid=whole.valid[:50])
    few = dataclasses.replace(few, test=whole.test[:200])
    monkeypatch.setattr(train, "load_dataset", lambda name, valid: few)
    train.main(["--models", "fc", "shuffled", "--output", str(tmp_path)])
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["fc-0.pt", "results.csv"]
    train.main(["--output", str(tmp_path)])
    said = capsys.readouterr().out.splitlines()
    assert len(said) == 8 and sum(line.startswith("('fc', 1, 0)") for line in said) == 1
    rows = read_rows(tmp_path / "results.csv")
    assert len({(row["model"], row["seed"]) for row in rows}) == len(rows) == 8
    model, row = train.train("conv", 1, 0, few)
    (stored,) = [r for r in rows if (r["model"], r["seed"]) == ("conv", "0")]
    assert f"{row['elbo']:.2f}" == stored["elbo"]
    saved = load_model(tmp_path / "conv-0.pt").state_dict()
    for name, value in model.state_dict().items():
        assert torch.equal(value.half().float(), saved[name])


def test_upsampling_adds_to_its_table(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    monkeypatch.setattr(upsampling, "EPOCHS", 1)
    whole = load_dataset("mnist", valid=5000)
    few = dataclasses.replace(whole, train=whole.train[:64], valid=whole.valid[:20])
    few = dataclasses.replace(few, test=whole.test[:20])
    monkeypatch.setattr(upsampling, "load_dataset", lambda name, valid: few)
    upsampling.main(["--output", str(tmp_path)])
    rows = read_rows(tmp_path / "upsampling.csv")
    assert [(row["kind"], int(row["seed"])) for row in rows] == list(upsampling.RUNS)
    capsys.readouterr()
    upsampling.main(["--output", str(tmp_path)])
    assert capsys.readouterr().out == ""
    model = upsampling.build("resize")
    assert not any(isinstance(m, nn.ConvTranspose2d) for m in model.modules())
    assert model.decode(torch.zeros(1, 20)).shape == (1, 1, 28, 28)


# ── what the chapter says ──────────────────────────────────────────────────────────────────────


def mean(name, model, epochs=10):
    values = column(name, model, epochs)
    return sum(values) / len(values)


def test_width_and_depth():
    assert 0 < mean("elbo", "wide") - mean("elbo", "fc") < 1
    for model, (least, most) in {"fc": (24, 26.5), "two": (17.5, 19.5), "three": (12, 14)}.items():
        assert all(least < rate < most for rate in column("rate", model))
    assert max(column("rate", "two")) < min(column("rate", "conv"))
    distortions = [mean("distortion", model) for model in ("fc", "two", "three")]
    assert distortions == sorted(distortions)
    assert 0.5 < mean("elbo", "two") - mean("elbo", "fc") < 2
    assert 8 < mean("elbo", "two") - mean("elbo", "three") < 12
    assert 6.5 < mean("elbo", "conv") - column("elbo", "three", 30)[0] < 7.5


def test_the_convolutions_own_part():
    others = [elbo for model in HIDDEN for elbo in column("elbo", model)]
    assert min(column("elbo", "conv")) > max(others) + 1.5
    assert 2.5 < mean("elbo", "conv") - mean("elbo", "two") < 3
    assert abs(mean("distortion", "conv") - mean("distortion", "wide")) < 1.5
    assert 3.5 < mean("rate", "wide") - mean("rate", "conv") < 4.5
    assert 8 < mean("elbo", "conv") - mean("elbo", "shuffled") < 10
    assert min(column("elbo", "shuffled")) > max(column("elbo", "three")) + 2
    shallow = [elbo for model in ("fc", "wide", "two") for elbo in column("elbo", model)]
    assert mean("elbo", "shuffled") < min(shallow) - 3


def test_at_equal_time():
    assert 3 < mean("cpu_seconds", "conv") / mean("cpu_seconds", "fc") < 4.5
    assert 0.7 < mean("cpu_seconds", "two", 30) / mean("cpu_seconds", "conv") < 1.4
    assert min(column("elbo", "two", 30)) > max(column("elbo", "conv")) + 1


def test_the_loss_under_shifts_comes_with_depth():
    costs = {model: mean("shift_cost", model) for model in (*HIDDEN, "conv")}
    assert max(costs["fc"], costs["wide"]) < 0.8 * costs["conv"]
    assert costs["two"] > 0.9 * costs["conv"] and costs["three"] > costs["conv"]


def test_short_training_of_resize_convolutions():
    elbos = {}
    for row in read_rows(FOLDER / "upsampling.csv"):
        elbos.setdefault(row["kind"], []).append(float(row["elbo"]))
    gaps = [a - b for a, b in zip(elbos["transposed"], elbos["resize"], strict=True)]
    assert len(gaps) == 3 and min(gaps) > 3 and max(gaps) < 11
    assert min(elbos["transposed"]) > max(elbos["resize"])
