"""What `vae_lib.fit` spends its time on besides the products with the weights.

    python -m experiments.above_floor

It climbs from the floor of `experiments.benchmark` (the products alone and the optimizer, on
tensors that lie ready) to `fit`, a rung at a time, and times all rungs in turn, so that a machine
that slows down slows all of them. What a rung costs is its difference from the one below. Training
only, in float32. The table goes to the terminal and to above_floor.md, all measurements to
above_floor.json. Let nothing else run.
"""

import argparse
import json
import math
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import torch
from torch import Tensor

from experiments.benchmark import IMAGES, LR, MODELS, floor_epoch, machine, say
from experiments.common import COUNT, EXPERIMENTS, Parser
from vae_lib import fit, load_dataset
from vae_lib.commands.options import number_between
from vae_lib.data import Dataset
from vae_lib.kl import kl_divergence
from vae_lib.objectives import Elbo
from vae_lib.vae import VAE
from vae_lib.whole_files import write_text

RUNGS = {  # what each adds to the one before
    "floor": "products with the weights, and the optimizer",
    "network": "biases, activations, and gradients through them",
    "code": "noise, code and KL",
    "loss": "cross-entropy",
    "images": "images: shuffled, from bytes to numbers",
    "fit": "sums, checks and schedule of `fit`",
}


class Ladder:
    """One model on its way from the floor to `fit`.

    Args:
        kind: "fc" or "conv".
        images: Training images of an epoch.
        batch_size: Images of a step.
    """

    def __init__(self, kind: str, images: int, batch_size: int) -> None:
        self.kind, self.batch_size = kind, batch_size
        whole = load_dataset("mnist")
        self.data = Dataset("mnist", whole.train[:images], whole.test[:1])
        self.steps = math.ceil(images / batch_size)
        self.x, _ = next(self.data.train.batches(batch_size))  # lies ready

    def model(self) -> VAE:
        """A fresh one."""
        torch.manual_seed(0)  # the initial weights
        return MODELS[self.kind]()

    def epoch(self, rung: str) -> Callable[[], object]:
        """A function that trains for an epoch with all that is done up to this rung."""
        model = self.model()
        if rung == "floor":
            images = self.steps * self.batch_size
            return floor_epoch(model, images, 0, self.batch_size, torch.device("cpu"))
        if rung == "fit":
            settings = {"batch_size": self.batch_size, "lr": LR, "schedule": "constant"}
            settings |= {"device": "cpu", "progress": False}
            return lambda: fit(model, self.data, epochs=1, **settings)
        backward = {"network": self._network, "code": self._code}.get(rung, self._loss)(model)
        # so small that nothing moves: the gradients that lie ready would lead the weights astray
        optimizer = torch.optim.Adam(model.parameters(), lr=1e-12, fused=True)

        def epoch() -> None:
            for x in self._batches(fresh=rung == "images"):
                optimizer.zero_grad()
                backward(x)
                optimizer.step()

        return epoch

    def _batches(self, fresh: bool):
        """The images of an epoch, or as often the same ones."""
        if not fresh:
            return [self.x] * self.steps
        generator = torch.Generator().manual_seed(0)
        return (x for x, _ in self.data.train.batches(
            self.batch_size, shuffle=True, generator=generator))  # fmt: skip

    def _network(self, model: VAE) -> Callable[[Tensor], None]:
        """Both networks forward and backward, from gradients that lie ready."""
        z = torch.randn(self.batch_size, model.code_size, requires_grad=True)
        ends = [model.encoder(self.x), model.decoder(z)]  # (B, 2 D), (B, C, H, W)
        gradients = [1e-3 * torch.randn_like(end) for end in ends]

        def backward(x: Tensor) -> None:
            torch.autograd.backward([model.encoder(x), model.decoder(z)], gradients)

        return backward

    def _code(self, model: VAE) -> Callable[[Tensor], None]:
        """The encoder, its codes, the KL, and the decoder from these codes."""
        generator = torch.Generator().manual_seed(0)
        gradient = 1e-3 * torch.randn_like(self.x)  # with respect to the logits, (B, C, H, W)

        def backward(x: Tensor) -> None:
            out, q, z = model(x, None, generator)
            kl = kl_divergence(q, model.prior, z).mean()  # (B,) → ()
            torch.autograd.backward([out, kl], [gradient, None])

        return backward

    def _loss(self, model: VAE) -> Callable[[Tensor], None]:
        """The negative ELBO."""
        generator = torch.Generator().manual_seed(0)

        def backward(x: Tensor) -> None:
            Elbo()(model, x, generator=generator).loss.backward()

        return backward

    def times(self, repetitions: int) -> dict[str, list[float]]:
        """Milliseconds a step: all rungs in turn, after a first time to warm up."""
        epochs = {rung: self.epoch(rung) for rung in RUNGS}
        found: dict[str, list[float]] = {rung: [] for rung in RUNGS}
        for _ in range(1 + repetitions):
            for rung, epoch in epochs.items():
                start = time.perf_counter()
                epoch()
                found[rung].append(1000 * (time.perf_counter() - start) / self.steps)
        return {rung: each[1:] for rung, each in found.items()}


def table(found: dict) -> str:
    """As Markdown: milliseconds a step that each rung adds, and its share of the floor."""
    where = ", ".join(f"{key} {value}" for key, value in found["machine"].items())
    lines = [f"Measured on: {where}; batches of {found['batch_size']}.", ""]
    kinds = list(found["times"])
    lines.append(f"| what a step does | {' | '.join(f'`{k}`, ms | of the floor' for k in kinds)} |")
    lines.append("|---" * (1 + 2 * len(kinds)) + "|")
    below = None
    for rung, name in RUNGS.items():
        cells = [name]
        for kind in kinds:
            times, floor = found["times"][kind], found["times"][kind]["floor"]
            rest = [0.0] * len(floor) if below is None else times[below]
            added = [a - b for a, b in zip(times[rung], rest, strict=True)]
            share = median(a / f for a, f in zip(added, floor, strict=True))
            cells += [f"{median(added):.2f}", f"{share:.2f}"]
        lines.append(f"| {' | '.join(cells)} |")
        below = rung
    cells = ["all"]
    for kind in kinds:
        times = found["times"][kind]
        ratios = [a / f for a, f in zip(times["fit"], times["floor"], strict=True)]
        cells += [f"{median(times['fit']):.2f}", f"{median(ratios):.2f}"]
    return "\n".join([*lines, f"| {' | '.join(cells)} |"]) + "\n"


def make_parser() -> Parser:
    """The options."""
    parser = Parser("above_floor", __doc__)
    parser.add_argument("--repetitions", type=COUNT, default=9, help="of each time (default 9)")
    parser.add_argument("--images", type=number_between(int, *IMAGES), default=12_000)
    parser.add_argument("--batch-size", type=COUNT, default=128)
    parser.add_argument("--output", type=Path, default=EXPERIMENTS, help="folder of the results")
    return parser


def main(arguments: list[str] | None = None) -> None:
    """Measure, print and write."""
    parser = make_parser()
    options: argparse.Namespace = parser.parse_args(arguments)
    parser.will_write(options.output, ("above_floor.json", "above_floor.md"))
    options.device = torch.device("cpu")
    found: dict = {"machine": machine(options), "batch_size": options.batch_size, "times": {}}
    for kind in MODELS:
        say(f"{kind}: {options.repetitions} times each of {len(RUNGS)} rungs")
        ladder = Ladder(kind, options.images, options.batch_size)
        found["times"][kind] = ladder.times(options.repetitions)
    write_text(options.output / "above_floor.json", json.dumps(found, indent=1) + "\n")
    write_text(options.output / "above_floor.md", table(found))
    print(table(found))


if __name__ == "__main__":
    main()
