"""What the experiments share: rows, weights in half precision, one generator for all noise."""

import copy

import pytest
import torch

from experiments.common import (
    drawing_from,
    read_rows,
    save_half,
    save_tensors,
    unfinished,
    write_rows,
)
from vae_lib import ConvolutionalVAE, VariationalAutoencoder, load_model
from vae_lib.objectives import Elbo

FAMILIES = [
    lambda: VariationalAutoencoder(3, 8, image_shape=(1, 8, 8), likelihood="gaussian"),
    lambda: ConvolutionalVAE(3, hidden_size=8, image_shape=(1, 8, 8), num_classes=2),
]


@pytest.mark.parametrize("family", FAMILIES)
def test_half_precision_in_the_file_and_full_precision_in_the_models(family, tmp_path):
    model = family()
    before = copy.deepcopy(model.state_dict())
    read = save_half(model, tmp_path / "model.pt")
    for name, value in model.state_dict().items():
        assert torch.equal(value, before[name])
    stored = torch.load(tmp_path / "model.pt", weights_only=True)["state"]
    rebuilt = load_model(tmp_path / "model.pt").state_dict()
    assert {value.dtype for value in stored.values()} == {torch.float16}
    for name, value in read.state_dict().items():
        assert value.dtype == torch.float32
        assert torch.equal(value, before[name].half().float())
        assert torch.equal(value, rebuilt[name])
    assert not read.training


def test_tensors_are_written_as_they_are(tmp_path):
    state = torch.nn.Linear(2, 3).state_dict()
    save_tensors(state, tmp_path / "state.pt")
    found = torch.load(tmp_path / "state.pt", weights_only=True)
    assert list(found) == list(state)  # and nothing else, so that a module can read it
    torch.nn.Linear(2, 3).load_state_dict(found)


def test_rows_come_back(tmp_path):
    rows = [{"run": "a, b", "seed": 0, "nats": 1.23456789}, {"run": "σ", "seed": 1, "nats": 2.0}]
    write_rows(tmp_path / "rows.csv", rows, ".3g")
    assert read_rows(tmp_path / "rows.csv") == [
        {"run": "a, b", "seed": "0", "nats": "1.23"},
        {"run": "σ", "seed": "1", "nats": "2"},
    ]
    write_rows(tmp_path / "rows.csv", rows)
    assert [float(row["nats"]) for row in read_rows(tmp_path / "rows.csv")] == [1.23456789, 2.0]


def test_only_unfinished_runs_are_left():
    runs = [("a", 0), ("b", 0), ("a", 1)]
    rows = [{"run": "a", "seed": "0", "nats": "7"}, {"run": "b", "seed": 1, "nats": "8"}]
    assert unfinished(runs, rows, ("run", "seed")) == [("b", 0), ("a", 1)]
    assert unfinished(runs, [], ("run", "seed")) == runs
    assert unfinished([(1.0, 0), (0.25, 0)], [{"beta": 1.0, "seed": 0}], ("beta", "seed")) == [
        (0.25, 0)
    ]
    as_read = [{"beta": "1", "seed": "0"}, {"beta": "0.25", "seed": "1"}]
    assert unfinished([(1.0, 0), (0.25, 0), (0.25, 1)], as_read, ("beta", "seed")) == [(0.25, 0)]


def test_an_objective_that_draws_from_another_generator():
    model, x = FAMILIES[0](), torch.rand(4, 1, 8, 8)
    settings = {"epochs_done": 0.0, "generator": torch.Generator().manual_seed(1)}
    found = drawing_from(torch.Generator().manual_seed(2), Elbo(3.0))(model, x, None, **settings)
    settings["generator"] = torch.Generator().manual_seed(2)
    expected = Elbo(3.0)(model, x, None, **settings)
    assert all(map(torch.equal, found[:3], expected[:3])) and found.beta == 3.0
