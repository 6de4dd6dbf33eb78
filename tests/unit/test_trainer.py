"""The VAE that trains in a page computes what PyTorch computes, from the same weights and noise."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from trainer_reference import BATCH_SIZE, Reference, train

from tools.bundle import ROOT, run_node
from vae_lib import load_dataset
from vae_lib.data import dequantize
from vae_lib.live.digits import round_levels

RUN = ROOT / "tests/javascript/run-trainer.js"
HIDDEN = 16
BETA, LEARNING_RATE = 0.7, 2e-3
BUGS = (
    "kl-averaged", "reconstruction-averaged", "sigma-is-variance", "no-noise",
    "not-reparameterized", "kl-wrong-sign", "relu-on-mu", "beta-zero", "strong-decoder",
)  # fmt: skip
DIVERGES = ("kl-wrong-sign",)


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


def data_of(case: Case) -> torch.Tensor:
    """256 rows of numbers in the precision of the page, float32 (N, P)."""
    if case.likelihood == "gaussian":
        return 2 * torch.randn(256, 2)
    images = load_dataset("mnist").train.images[:256].flatten(1)  # (N, 1, H, W) → (N, P)
    if case.likelihood == "continuous-bernoulli":
        return dequantize(images)
    return round_levels(images) / 15


class Comparison:
    """The same training in PyTorch and in JavaScript."""

    def __init__(self, case: Case, folder: Path) -> None:
        torch.manual_seed(1)
        self.case, self.folder = case, folder
        self.data = data_of(case)
        self.model = Reference(case.shape, HIDDEN, case.code_size, case.likelihood)
        self.steps = 20 if case.bug in DIVERGES else 200
        self.order = torch.randint(len(self.data), (self.steps, BATCH_SIZE))
        self.noise = torch.randn(self.steps, BATCH_SIZE, case.code_size, dtype=torch.float64)
        self.weights = {name: p.detach().clone() for name, p in self.model.named_parameters()}
        self.bugs = (case.bug,) if case.bug else ()

    def in_pytorch(self, precision: torch.dtype, steps: int):
        """Losses, first gradients and first parameters."""
        self.model.load_state_dict(self.weights)
        batches = self.data[self.order[:steps]].to(precision)  # (steps, B, P)
        noise = self.noise[:steps].to(precision)
        options = {"beta": BETA, "learning_rate": LEARNING_RATE, "bugs": self.bugs}
        return train(self.model.to(precision), batches, noise, **options)

    def in_javascript(self, precision: str, steps: int):
        """The same three."""
        height, width = self.case.shape
        question = {
            "data": {"values": self.data.flatten().tolist(), "height": height, "width": width},
            "network": {"hidden": HIDDEN, "codeSize": self.case.code_size, "seed": 0,
                        "likelihood": self.case.likelihood},
            "options": {"beta": BETA, "learningRate": LEARNING_RATE, "bugs": self.bugs},
            "weights": {name: value.flatten().tolist() for name, value in self.weights.items()},
            "order": self.order.flatten().tolist(),
            "noise": self.noise.flatten().tolist(),
            "precision": precision,
            "steps": steps,
        }  # fmt: skip
        file = self.folder / "question.json"
        file.write_text(json.dumps(question))
        answer = json.loads(run_node(RUN, file))
        tensors = (
            {name: torch.tensor(value, dtype=torch.float64) for name, value in named.items()}
            for named in (answer["gradients"], answer["parameters"])
        )
        return answer["losses"], *tensors


def assert_close(found: dict, expected: dict, tolerance: float) -> None:
    """Each number within the tolerance times the largest of its tensor."""
    assert found.keys() == expected.keys()
    for name, value in expected.items():
        value = value.flatten().double()
        error = (found[name] - value).abs().max()
        assert error <= tolerance * value.abs().max(), f"{name}: {error} of {value.abs().max()}"


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_page_computes_what_pytorch_computes(case: Case, tmp_path: Path) -> None:
    same = Comparison(case, tmp_path)

    losses, gradients, parameters = same.in_javascript("float64", 1)
    expected_losses, expected_gradients, expected = same.in_pytorch(torch.float64, 1)
    assert losses == pytest.approx(expected_losses, rel=1e-9)
    assert_close(gradients, expected_gradients, 1e-9)
    assert_close(parameters, expected, 1e-6)

    losses, gradients, _ = same.in_javascript("float32", same.steps)
    expected_losses, expected_gradients, _ = same.in_pytorch(torch.float32, same.steps)
    assert_close(gradients, expected_gradients, 1e-4)
    assert losses[-1] == pytest.approx(expected_losses[-1], rel=5e-3)
