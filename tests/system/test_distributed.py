"""Two processes on this machine: `torchrun --nproc-per-node 2`."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from vae_lib import VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset

HERE = Path(__file__).parent
TORCHRUN = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]


def torchrun(*arguments):
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(HERE.parents[1])}
    return subprocess.run(
        [*TORCHRUN, *map(str, arguments)],
        env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip


def train(out, epochs, mode="fresh"):
    result = torchrun(HERE / "train_on_two_processes.py", out, epochs, mode)
    assert result.returncode == 0, result.stderr
    return [torch.load(out / f"weights_{rank}.pt", weights_only=True) for rank in (0, 1)]


def test_two_processes_train_one_model(tmp_path):
    whole, halves = tmp_path / "whole", tmp_path / "halves"
    whole.mkdir(), halves.mkdir()
    first, second = train(whole, 4)
    assert all(torch.equal(first[name], second[name]) for name in first)

    mnist = load_dataset("mnist")  # as good as one process
    data = Dataset("digits", mnist.train[:2001], mnist.test[:500], None, mnist.class_names)
    torch.manual_seed(0)
    model = VariationalAutoencoder(code_size=8, hidden_size=32)
    alone = fit(model, data, epochs=4, batch_size=100, device="cpu", progress=False)
    rows = list(csv.DictReader((whole / "metrics.csv").open()))
    assert len(rows) == 4
    assert float(rows[-1]["held_out_elbo"]) == pytest.approx(alone["held_out_elbo"][-1], rel=0.02)
    assert float(rows[0]["train_loss"]) == pytest.approx(alone["train_loss"][0], rel=0.02)

    train(halves, 4, "stop")  # process 0 says so, and both end after two epochs
    assert len(list(csv.DictReader((halves / "metrics.csv").open()))) == 2
    assert (halves / "called_0.txt").read_text().split() == ["1", "2"]
    resumed, _ = train(halves, 4, "resume")
    assert all(torch.allclose(first[name], resumed[name], atol=1e-5) for name in first)
    assert (halves / "called_0.txt").read_text().split() == ["1", "2", "3", "4"]
    assert not (halves / "called_1.txt").exists()  # process 0 alone has the history


def test_two_processes_start_at_the_same_mean_image(tmp_path):
    first, second = train(tmp_path, 1, "fast")
    assert all(torch.equal(first[name], second[name]) for name in first)
    (bias,) = (value for name, value in first.items() if name.endswith("decoder.layers.2.bias"))
    assert bias.min() < -6  # it did start so: the border is black


def test_the_command_under_torchrun(tmp_path):
    options = ["--dataset", "fashion-mnist-mini", "--model-type", "fc", "--hidden-size", "16",
               "--epochs", "1", "--output-dir", tmp_path / "out"]  # fmt: skip
    result = torchrun("-m", "vae_lib.train", *options)
    assert result.returncode == 0, result.stderr
    assert result.stdout.count("nats per image") == 1  # one process alone speaks and writes
    assert (tmp_path / "out" / "vae_fc_model.pt").exists()
    result = torchrun("-m", "vae_lib.train", *options, "--batch-size", "5")
    assert result.returncode != 0
    assert result.stderr.count("vae-train: error: ") == 1
