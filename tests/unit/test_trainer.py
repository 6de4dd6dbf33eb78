"""The VAE that trains in a page computes what PyTorch computes, from the same weights and noise."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from torch import Tensor
from trainer_reference import BATCH_SIZE, Reference, train

from tools import digits
from tools.bundle import ROOT, run_node
from vae_lib import VariationalAutoencoder, load_dataset
from vae_lib.data import dequantize
from vae_lib.live.digits import choose_digits, pack_digits, round_levels

RUN = ROOT / "tests/javascript/run-trainer.js"
HIDDEN = 16
LEARNING_RATE = 2e-3
BUGS = (
    "kl-averaged", "reconstruction-averaged", "sigma-is-variance", "no-noise",
    "not-reparameterized", "kl-wrong-sign", "relu-on-mu", "beta-zero", "strong-decoder",
)  # fmt: skip
DIVERGES = ("kl-wrong-sign",)
READ_DIGITS = """
import { readFileSync } from "node:fs";
import { readDigits } from "./vae_lib/live/js/trainer/digits.js";
const parts = await readDigits(readFileSync("vae_lib/live/js/trainer/digits.bin"));
const both = [parts.training, parts.heldOut];
const sumOf = (row) => Math.round(15 * row.reduce((a, b) => a + b, 0));
const sums = both.flatMap(({ values, labels }) =>
  Array.from(labels, (_, n) => sumOf(values.subarray(784 * n, 784 * (n + 1)))));
console.log(JSON.stringify({ labels: both.flatMap(({ labels }) => [...labels]), sums }));
"""


@dataclass(frozen=True)
class Case:
    """A likelihood, latent dimensions, and perhaps a bug."""

    likelihood: str
    code_size: int
    bug: str = ""

    def __str__(self) -> str:
        return f"{self.likelihood}-{self.code_size}-{self.bug or 'correct'}"

    @property
    def shape(self) -> tuple[int, int]:
        """Of an image; the toy has points of two numbers."""
        return (1, 2) if self.likelihood == "gaussian" else (28, 28)


CASES = [Case(kind, size) for kind in ("bernoulli", "continuous-bernoulli", "gaussian")
         for size in (1, 2, 8)]  # fmt: skip
CASES += [Case("bernoulli", 2, bug) for bug in BUGS]
CASES += [Case("gaussian", 2, bug) for bug in BUGS if bug != "strong-decoder"]


def data_of(case: Case) -> Tensor:
    """256 rows of numbers in the precision of the page, float32 (N, P)."""
    if case.likelihood == "gaussian":
        return 2 * torch.randn(256, 2)
    images = load_dataset("mnist").train.images[:256].flatten(1)  # (N, 1, H, W) → (N, P)
    if case.likelihood == "continuous-bernoulli":
        return dequantize(images)
    return round_levels(images) / 15


@dataclass
class Run:
    """What both sides train on, and with."""

    shape: tuple[int, int]
    data: Tensor  # (N, P), float32
    model: Reference
    order: Tensor  # rows of the data, (steps, B)
    noise: Tensor  # (steps, B, D), float64
    beta: float
    bugs: tuple[str, ...] = ()
    held_out: Tensor | None = None

    def __post_init__(self) -> None:
        self.weights = {name: p.detach().clone() for name, p in self.model.named_parameters()}

    def in_pytorch(self, precision: torch.dtype, steps: int) -> tuple:
        """Losses, first gradients and first parameters."""
        self.model.load_state_dict(self.weights)
        batches = self.data[self.order[:steps]].to(precision)  # (steps, B, P)
        noise = self.noise[:steps].to(precision)
        options = {"beta": self.beta, "learning_rate": LEARNING_RATE, "bugs": self.bugs}
        return train(self.model.to(precision), batches, noise, **options)

    def in_javascript(self, folder: Path, precision: str, steps: int) -> dict:
        """What `run-trainer.js` answers, with tensors for parameters and gradients."""
        hidden, code_size = self.model.decoder["layers"][0].weight.shape
        network = {"hidden": hidden, "codeSize": code_size, "seed": 0}
        options = {"beta": self.beta, "learningRate": LEARNING_RATE, "bugs": self.bugs}
        question = {
            "data": self.as_set(self.data),
            "network": network | {"likelihood": self.model.kind},
            "options": options,
            "weights": {name: value.flatten().tolist() for name, value in self.weights.items()},
            "order": self.order[:steps].flatten().tolist(),
            "noise": self.noise[:steps].flatten().tolist(),
            "precision": precision,
            "steps": steps,
        }
        if self.held_out is not None:
            question["heldOut"] = self.as_set(self.held_out)
        file = folder / "question.json"
        file.write_text(json.dumps(question))
        answer = json.loads(run_node(RUN, file))
        for key in ("gradients", "parameters"):
            named = answer[key].items()
            answer[key] = {name: torch.tensor(v, dtype=torch.float64) for name, v in named}
        return answer

    def as_set(self, rows: Tensor) -> dict:
        """Rows of numbers for JSON."""
        height, width = self.shape
        return {"values": rows.flatten().tolist(), "height": height, "width": width}


def run_of(case: Case) -> Run:
    """The training of a case, always the same."""
    torch.manual_seed(1)
    data = data_of(case)
    steps = 20 if case.bug in DIVERGES else 200
    return Run(
        shape=case.shape,
        data=data,
        model=Reference(case.shape, HIDDEN, case.code_size, case.likelihood),
        order=torch.randint(len(data), (steps, BATCH_SIZE)),
        noise=torch.randn(steps, BATCH_SIZE, case.code_size, dtype=torch.float64),
        beta=0.7,
        bugs=(case.bug,) if case.bug else (),
    )


def assert_close(found: dict, expected: dict, tolerance: float) -> None:
    """Each number within the tolerance times the largest of its tensor."""
    assert found.keys() == expected.keys()
    for name, value in expected.items():
        value = value.flatten().double()
        error = (found[name] - value).abs().max()
        assert error <= tolerance * value.abs().max(), f"{name}: {error} of {value.abs().max()}"


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_page_computes_what_pytorch_computes(case: Case, tmp_path: Path) -> None:
    run = run_of(case)

    answer = run.in_javascript(tmp_path, "float64", 1)
    losses, gradients, parameters = run.in_pytorch(torch.float64, 1)
    assert answer["losses"] == pytest.approx(losses, rel=1e-9)
    assert_close(answer["gradients"], gradients, 1e-9)
    assert_close(answer["parameters"], parameters, 1e-6)

    answer = run.in_javascript(tmp_path, "float32", len(run.order))
    losses, gradients, _ = run.in_pytorch(torch.float32, len(run.order))
    assert_close(answer["gradients"], gradients, 1e-4)
    assert answer["losses"][-1] == pytest.approx(losses[-1], rel=5e-3)


def test_parameters_have_the_names_of_the_library() -> None:
    """So that a model of `vae_lib` continues in the page, and the other way round."""
    for kind, shape in (("bernoulli", (28, 28)), ("gaussian", (1, 2))):
        library = VariationalAutoencoder(2, 16, image_shape=(1, *shape), likelihood=kind)
        own = Reference(shape, 16, 2, kind).state_dict()
        sizes = {name: value.numel() for name, value in own.items() if "neighbors" not in name}
        assert sizes == {name: value.numel() for name, value in library.state_dict().items()}


# The digits


def test_the_committed_digits_are_those_of_the_tool() -> None:
    assert digits.FILE.read_bytes() == pack_digits(load_dataset("mnist"))
    assert digits.FILE.stat().st_size < 240_000


def test_the_digits_are_balanced_and_held_out_ones_are_not_trained_on() -> None:
    images, labels = choose_digits(load_dataset("mnist"), 200, 40)
    assert labels[:2000].bincount().tolist() == [200] * 10
    assert labels[2000:].bincount().tolist() == [40] * 10
    assert len(images.flatten(1).unique(dim=0)) == 2400
    with pytest.raises(ValueError, match="fewer than 600 images"):
        choose_digits(load_dataset("mnist"), 200, 600)


def test_packed_digits_are_read_as_the_levels_of_the_images() -> None:
    images, labels = choose_digits(load_dataset("mnist"), 200, 40)
    said = json.loads(run_node("--input-type=module", "--eval", READ_DIGITS))
    assert said["labels"] == labels.tolist()
    sums = round_levels(images).flatten(1).sum(1)  # (N, H, W) → (N,)
    assert said["sums"] == sums.tolist()


@pytest.fixture(scope="module")
def long_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, dict]:
    """25,024 images of the digits, in both, and what the JavaScript says of it.

    2,000 images are held out here, since the 400 of a page leave too much to chance. PyTorch
    computes in double precision: rounding errors grow as the training goes on, and those of single
    precision would differ from one processor to another.
    """
    images, _ = choose_digits(load_dataset("mnist"), 200, 200)
    data = round_levels(images).flatten(1) / 15  # (N, H, W) → (N, P)
    torch.manual_seed(0)
    steps = 782
    order = torch.cat([torch.randperm(2000) for _ in range(13)])[: steps * BATCH_SIZE]
    run = Run(
        shape=(28, 28),
        data=data[:2000],
        model=Reference((28, 28), 64, 2, "bernoulli"),
        order=order.view(steps, BATCH_SIZE),
        noise=torch.randn(steps, BATCH_SIZE, 2, dtype=torch.float64),
        beta=1.0,
        held_out=data[2000:],
    )
    run.in_pytorch(torch.float64, steps)
    return run, run.in_javascript(tmp_path_factory.mktemp("run"), "float32", steps)


def test_as_good_as_pytorch_on_held_out_digits(long_run: tuple[Run, dict]) -> None:
    """After 25,000 images, at most 2 nats worse."""
    run, answer = long_run
    eps = torch.randn(10, 2000, 2, dtype=torch.float64)
    with torch.no_grad():
        losses = [sum(run.model.terms(run.held_out.double(), e, ())).mean().item() for e in eps]
    assert answer["heldOut"] < sum(losses) / 10 + 2
    assert answer["heldOut"] < 190


def test_codes_tell_digits_apart_as_well_as_pytorchs(long_run: tuple[Run, dict]) -> None:
    """By the label of the nearest other code, within 3 points of 100."""
    run, answer = long_run
    _, labels = choose_digits(load_dataset("mnist"), 200, 200)
    with torch.no_grad():
        codes = run.model.encoder["head"](run.held_out.double())[:, :2]  # μ
    in_page = torch.tensor(answer["codes"]).view(-1, 2)
    found = nearest_neighbor_accuracy(in_page, labels[2000:])
    expected = nearest_neighbor_accuracy(codes, labels[2000:])
    assert found == pytest.approx(expected, abs=0.03)
    assert found > 0.3  # guesses: 0.1


def nearest_neighbor_accuracy(codes: Tensor, labels: Tensor) -> float:
    """The part of the codes whose nearest other code has the same label."""
    distances = torch.cdist(codes, codes).fill_diagonal_(torch.inf)  # (N, N)
    return (labels[distances.argmin(1)] == labels).float().mean().item()
