"""The runs of chapter 10: the script does its work, and its README states what it wrote."""

import dataclasses
import math

import pytest
import torch

from experiments.collapse import train
from experiments.collapse.train import (
    FOLDER,
    LONG,
    LONGER,
    PATIENTS,
    RUNS,
    SAVED,
    SHORT,
    SIGMAS,
    Plan,
)
from experiments.common import read_rows
from vae_lib.kl import kl_per_dim

README = (FOLDER / "README.md").read_text(encoding="utf-8")
TEXT = ("run", "sigma", "patient", "setting")


def table(name, folder=FOLDER):
    """The rows of a table of the experiment, as numbers where they are."""
    return [
        {key: text if key in TEXT else float(text) for key, text in row.items()}
        for row in read_rows(folder / name)
    ]


def of(name, key, steps=LONG):
    """A figure of all seeds of a run."""
    rows = table("runs.csv")
    return [row[key] for row in rows if (row["run"], row["steps"]) == (name, steps)]


def span(values, digits):
    """A range, as the README states it."""
    low, high = (f"{value:.{digits}f}" for value in (min(values), max(values)))
    return low if low == high else f"{low} to {high}"


@pytest.fixture
def few(monkeypatch):
    """Images so few that the script ends in seconds."""
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    monkeypatch.setattr(train, "load_images", lambda: whole)
    images = torch.rand(300, train.PIXELS, generator=torch.Generator().manual_seed(0)).pow(4)
    whole = train.Images(images, images[:40].round(), images[40:90].round())


def test_the_script_writes_every_table_once(tmp_path, few, capsys):
    arguments = ["--seeds", "1", "--steps", "2", "4", "--output", str(tmp_path)]
    train.main(arguments)
    assert capsys.readouterr().out
    runs = table("runs.csv", tmp_path)
    assert len(runs) == len(RUNS) + len(train.BOTH) + len(SAVED)
    assert {row["run"] for row in runs if row["steps"] == 2} == set(train.BOTH)
    assert {row["run"] for row in runs if row["steps"] == 4 * LONGER} == set(SAVED)
    for row in runs:
        assert row["loss"] == pytest.approx(row["rate"] + row["distortion"], rel=1e-3)
        assert row["nll"] < row["loss"] + 0.5
    assert len(table("noise.csv", tmp_path)) == len(SIGMAS)
    assert len(table("patients.csv", tmp_path)) == len(PATIENTS)
    assert {path.name for path in tmp_path.glob("*.pt")} == set(SAVED.values())
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    train.main(arguments)  # all is there
    assert capsys.readouterr().out == ""
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_strong_decoder_sees_no_pixel_too_early():
    """No pixel helps to predict itself or an earlier one, so p(x|z) sums to 1 over all images."""
    torch.manual_seed(0)
    model = train.PixelVAE().double()
    torch.nn.init.normal_(model.say.weight)
    x = torch.rand(1, train.PIXELS).double().requires_grad_()
    z = torch.zeros(1, 10).double()
    for pixel in (0, 1, 77, 195):
        (slope,) = torch.autograd.grad(model.logits(x, z)[0, pixel], x)
        assert (slope[0, pixel:] == 0).all() and (slope[0, :pixel] != 0).any() == (pixel > 0)


@pytest.fixture
def batch():
    """A model, and images."""
    torch.manual_seed(0)
    model = train.PixelVAE()
    return model, (torch.rand(20, train.PIXELS) < 0.2).float()


def loss_of(batch, step=0, **plan):
    """The loss of a plan in a step, with fixed noise."""
    return train.loss_of(*batch, Plan(**plan), step, torch.Generator().manual_seed(0))


def test_plans_change_the_loss_as_they_say(batch):
    model, x = batch
    (loss, rate), kl = loss_of(batch), kl_per_dim(*model.encoder(x).chunk(2, 1)).mean(0)
    torch.testing.assert_close(rate, kl.sum())
    recon = loss - rate
    torch.testing.assert_close(loss_of(batch, beta=3.0)[0], recon + 3 * rate)
    torch.testing.assert_close(loss_of(batch, free=0.4)[0], recon + kl.clamp(min=0.4).sum())
    torch.testing.assert_close(loss_of(batch, warmup=10)[0], recon)
    torch.testing.assert_close(loss_of(batch, 5, warmup=10)[0], recon + rate / 2)
    torch.testing.assert_close(loss_of(batch, 50, alone=40, warmup=40)[0], recon + rate / 4)
    delta = (0.2 - 1 - math.log(0.2)) / 2
    assert loss_of(batch, widest=0.2)[1] > 10 * delta
    weight = model.encoder.head[0].weight if hasattr(model.encoder, "head") else None
    weight = next(model.encoder.parameters()) if weight is None else weight
    for plan, silent in (({"deaf": True, "beta": 0.0}, True), ({"beta": 0.0}, False)):
        (slope,) = torch.autograd.grad(loss_of(batch, **plan)[0], weight, allow_unused=True)
        assert (slope is None or bool((slope == 0).all())) == silent


def test_the_encoder_alone_moves_when_it_is_ahead(batch):
    model, x = batch
    before = {name: value.clone() for name, value in model.state_dict().items()}
    train.train(model, x, Plan(ahead=5), 5, 0)
    for name, value in model.state_dict().items():
        assert torch.equal(value, before[name]) == (not name.startswith("encoder")), name


@pytest.mark.parametrize("name", SAVED)
def test_saved_weights_reach_the_stated_figures(name):
    model = train.load(FOLDER / SAVED[name])
    state = torch.load(FOLDER / SAVED[name], weights_only=True)
    assert {value.dtype for value in state.values()} == {torch.float16}
    found = train.judge(model, train.load_images().test, RUNS[name], samples=2)
    rows = table("runs.csv")
    (stated,) = (r for r in rows if (r["run"], r["steps"], r["seed"]) == (name, LONG, 0))
    for key in ("rate", "distortion", "loss", "swapped"):
        assert found[key] == pytest.approx(stated[key], abs=0.02)
    assert found["active"] == stated["active"]


def test_readme_states_the_runs():
    for name in RUNS:
        for steps in (SHORT, LONG, LONGER * LONG):
            if not of(name, "rate", steps):
                continue
            cells = [name, f"{steps:,}"] + [
                span(of(name, key, steps), digits)
                for key, digits in (("rate", 2), ("loss", 2), ("nll", 2), ("swapped", 1),
                                    ("active", 0))
            ]  # fmt: skip
            assert "| " + " | ".join(cells) + " |" in README


def test_readme_states_the_choices():
    for row in table("choices.csv"):
        cells = [row["run"], row["setting"], f"{row['value']:g}", f"{row['steps']:,.0f}",
                 f"{row['loss']:.2f}", f"{row['nll']:.2f}"]  # fmt: skip
        assert "| " + " | ".join(cells) + " |" in README


def test_readme_states_the_noise():
    for sigma in SIGMAS:
        rows = [row for row in table("noise.csv") if row["sigma"] == sigma]
        assert len(rows) == 3
        cells = [sigma, *(span([row[key] for row in rows], digits)
                          for key, digits in (("used", 0), ("rate", 2), ("found", 3)))]  # fmt: skip
        assert "| " + " | ".join(cells) + " |" in README


def test_the_mean_image_costs_what_the_exercise_says():
    images = train.load_images()
    p = images.train.mean(0).clamp(1e-6, 1 - 1e-6)  # (P,)
    cost = -(images.test * p.log() + (1 - images.test) * (1 - p).log()).sum(1).mean()
    assert cost.item() == pytest.approx(50.5, abs=0.05)


def test_patients_are_what_the_exercise_needs():
    """Each diagnosis follows from the numbers, with every seed."""
    rows = table("patients.csv")
    assert len(rows) == 3 * len(PATIENTS)
    by_name = {name: [row for row in rows if row["patient"] == name] for name in PATIENTS}
    for name in ("1", "2", "4"):
        assert max(row["rate"] for row in by_name[name]) < 0.5
    assert min(row["rate"] for row in by_name["3"]) > 4
    mean_image = 50.5  # nats, as the exercise says
    assert max(row["distortion"] for row in by_name["2"]) < mean_image - 8
    assert min(row["distortion"] for row in by_name["1"] + by_name["4"]) > mean_image
    assert max(row["rate_lighter"] for row in by_name["1"]) < 0.5
    assert min(row["rate_lighter"] for row in by_name["4"]) > 1
    assert dataclasses.asdict(PATIENTS["4"])["beta"] == train.PIXELS


def test_a_table_of_another_kind_is_refused(tmp_path, few, capsys):
    (tmp_path / "noise.csv").write_text("sigma,seed\nfixed,0\n", encoding="utf-8")
    with pytest.raises(SystemExit) as refused:
        train.main(["--parts", "noise", "--output", str(tmp_path)])
    assert refused.value.code == 2
    assert "move it away" in capsys.readouterr().err
