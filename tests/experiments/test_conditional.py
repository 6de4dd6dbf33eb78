"""The models of chapter 13 are the ones that README.md and results.csv describe."""

import dataclasses
import math
import re

import pytest
import torch

from experiments.common import read_rows, save_half
from experiments.conditional import evaluate
from experiments.conditional.evaluate import probe
from experiments.conditional.kinds import FOLDER, KINDS, SIZES, build, load, path_of
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion
from vae_lib.live.pack import rounded


@pytest.fixture(scope="module")
def rows():
    return {(row["kind"], int(row["seed"])): row for row in read_rows(FOLDER / "results.csv")}


@pytest.fixture(scope="module")
def test_images():
    return load_dataset("mnist", binarize="dynamic").test


def test_every_kind_has_three_seeds(rows):
    assert set(rows) == {(kind, seed) for kind in KINDS for seed in range(3)}


@pytest.mark.parametrize("kind", ["plain", "conditional"])
def test_stored_weights_are_as_stated(kind, rows, test_images):
    state = torch.load(FOLDER / f"{kind}.pt", weights_only=True)["state"]
    assert {value.dtype for value in state.values()} == {torch.float16}
    model, row = load(kind), rows[kind, 0]
    assert model.code_size == SIZES["code_size"]
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    result = rate_distortion(model, test_images.batches(500), generator)
    assert result.elbo == pytest.approx(float(row["elbo"]), abs=0.3)
    assert result.rate == pytest.approx(float(row["rate"]), abs=0.05)


def test_plane_is_as_stated_also_in_a_page(test_images):
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    stated = re.search(r"test ELBO \*\*−([\d.]+) nats\*\*, of which rate ([\d.]+)", text)
    model = load_model(FOLDER / "plane.pt")
    for shown in (model, rounded(model)):
        generator = torch.Generator().manual_seed(1)
        result = rate_distortion(shown, test_images.batches(500), generator)
        assert result.elbo == pytest.approx(-float(stated[1]), abs=0.3)
        assert result.rate == pytest.approx(float(stated[2]), abs=0.05)


def test_a_blind_network_is_the_same_for_every_label():
    x, z = torch.rand(2, 1, 28, 28), torch.randn(2, 10)
    first, second = torch.tensor([0, 3]), torch.tensor([9, 1])
    encoder_blind, decoder_blind = build("decoder-only"), build("encoder-only")
    codes = [encoder_blind.encode(x, y)[0] for y in (first, second)]
    assert torch.equal(*codes)
    images = [decoder_blind.decode(z, y) for y in (first, second)]
    assert torch.equal(*images)
    assert not torch.equal(*[encoder_blind.decode(z, y) for y in (first, second)])
    assert not torch.equal(*[decoder_blind.encode(x, y)[0] for y in (first, second)])
    with pytest.raises(ValueError, match="unknown kind"):
        build("both")


def test_every_kind_starts_from_the_same_weights_for_a_seed():
    states = []
    for kind in ("conditional", "decoder-only", "encoder-only", "shuffled"):
        torch.manual_seed(3)
        states.append([*build(kind).state_dict().values()])
    for state in states[1:]:
        assert all(map(torch.equal, state, states[0]))


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_saved_and_judged(kind, tmp_path, monkeypatch):
    monkeypatch.setattr(evaluate, "SAMPLES", 2)
    torch.manual_seed(0)
    model = build(kind)
    save_half(model, path_of(kind, 4, tmp_path))
    again = load(kind, 4, tmp_path)
    data = evaluate.data_of(kind)
    data = dataclasses.replace(data, train=data.train[:300], test=data.test[:100])
    monkeypatch.setattr(evaluate, "data_of", lambda kind: data)
    row = evaluate.evaluate(again, kind, data)
    assert row["elbo"] == -(row["rate"] + row["distortion"])
    assert 0 <= row["probe_z"] <= 1 and row["log_px"] < -400  # untrained: 543 nats and more
    assert math.isnan(row["asked"]) == math.isnan(row["right_16"]) == (kind == "plain")
    for name, value in again.state_dict().items():
        assert torch.equal(value, model.state_dict()[name].half().float())


def test_probe_finds_what_is_there_and_nothing_else():
    generator = torch.Generator().manual_seed(0)
    y = torch.randint(10, (2000,), generator=generator)
    blind = torch.randn(2000, 3, generator=generator)
    right, nats = probe(blind, y, blind[:1000], y[:1000])
    assert right < 0.2 and nats < 0.05
    told = torch.nn.functional.one_hot(y, 10).float()
    right, nats = probe(told, y, told[:1000], y[:1000])
    assert right == 1.0 and 2.2 < nats <= 2.3026
