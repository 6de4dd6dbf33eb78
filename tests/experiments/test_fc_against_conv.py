"""The models of the experiment fc_against_conv are the ones that its README describes."""

import dataclasses
import re

import pytest
import torch

from experiments.common import read_rows
from experiments.fc_against_conv import train
from experiments.fc_against_conv.train import FOLDER
from vae_lib import History, fit, load_dataset, load_model
from vae_lib.evaluation import rate_distortion

NAMES = {"fc": ("VariationalAutoencoder", 652_824), "conv": ("ConvolutionalVAE", 828_793)}


def stated_elbo(name: str) -> float:
    """What the README says of the weights as saved, in nats."""
    row = re.search(rf"^\| `{name}-0.pt` .*?−([\d.]+)", readme(), re.MULTILINE)
    assert row, name
    return -float(row[1])


def readme() -> str:
    return (FOLDER / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_weights_are_small_and_half_precision(name):
    path = FOLDER / f"{name}-0.pt"
    assert path.stat().st_size < 2_000_000
    content = torch.load(path, weights_only=True)
    assert {value.dtype for value in content["state"].values()} == {torch.float16}
    assert content["class"] == NAMES[name][0]
    assert sum(value.numel() for value in content["state"].values()) == NAMES[name][1]


@pytest.mark.parametrize("name", NAMES)
def test_elbo_on_the_test_images_is_as_stated(name):
    test = load_dataset("mnist").test
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    result = rate_distortion(load_model(FOLDER / f"{name}-0.pt"), test.batches(500), generator)
    assert result.elbo == pytest.approx(stated_elbo(name), abs=0.5)


def test_models_take_turns_and_train_as_they_would_alone(tmp_path, monkeypatch):
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    whole = load_dataset("mnist", valid=5000)
    few = dataclasses.replace(whole, train=whole.train[:400], valid=whole.valid[:50])
    few = dataclasses.replace(few, test=whole.test[:50])
    monkeypatch.setattr(train, "load_dataset", lambda name, valid: few)
    train.main(["--turns", "2", "--models", "fc", "conv", "--output", str(tmp_path)])
    rows = read_rows(tmp_path / "results.csv")
    order = [(row["model"], int(row["epoch"])) for row in rows]
    first = [("fc", 1), ("fc", 2), ("fc", 3), ("conv", 1)]
    assert order == [*first, ("fc", 4), ("fc", 5), ("fc", 6), ("conv", 2)]
    seconds = [float(row["cpu_seconds"]) for row in rows if row["model"] == "fc"]
    assert seconds == sorted(seconds) and seconds[0] >= 0

    torch.manual_seed(0)
    model = train.build("fc")
    history = fit(model, few, epochs=6, schedule="constant", device="cpu", progress=False)
    alone = [f"{loss:.2f}" for loss in history["train_loss"]]
    assert [row["train_loss"] for row in rows if row["model"] == "fc"] == alone
    saved = load_model(tmp_path / "fc-0.pt").state_dict()
    for name, value in model.state_dict().items():
        assert torch.equal(value.half().float(), saved[name])


def test_a_training_that_fails_says_so_where_its_next_epoch_is_asked_for():
    def training(on_epoch):
        on_epoch(History(rows=[{"epoch": 1}]))
        raise RuntimeError("no more")

    histories = train.epoch_by_epoch(training)
    assert len(next(histories)) == 1
    with pytest.raises(RuntimeError, match="no more"):
        next(histories)
