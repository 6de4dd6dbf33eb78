"""Train classifiers that judge samples: naive ones, and ones that have seen what is no digit.

    OMP_NUM_THREADS=1 python -m experiments.rate_distortion.judges

The first 40,000 images of MNIST, drawn black or white; one epoch, three seeds of each kind. The
weights of all six go to judges.pt in half precision. It runs on one thread and takes a minute.
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from experiments.common import EXPERIMENTS, Parser, save_tensors
from vae_lib import load_dataset
from vae_lib.data import Dataset

PATH = EXPERIMENTS / "rate_distortion/judges.pt"
KINDS, SEEDS = ("naive", "warned"), (0, 1, 2)
NO_DIGIT = 10  # the eleventh class


def classifier() -> nn.Sequential:
    """Logits of the ten digits and of "no digit", (B, 1, 28, 28) → (B, 11)."""
    return nn.Sequential(
        *(nn.Conv2d(1, 16, 5, stride=2, padding=2), nn.ReLU()),  # (B, 16, 14, 14)
        *(nn.Conv2d(16, 32, 3, stride=2, padding=1), nn.ReLU()),  # (B, 32, 7, 7)
        *(nn.Flatten(), nn.Linear(32 * 49, 11)),  # (B, 1568) → (B, 11)
    )


def no_digits(x: Tensor) -> Tensor:
    """Four kinds of what is no digit, from digits, (B, 1, 28, 28) → the same."""
    a, b, c, d = x.chunk(4)  # 4 × (B / 4, 1, 28, 28)
    halves = torch.cat([a[:, :, :14], a.roll(1, 0)[:, :, 14:]], dim=2)
    overlaid = torch.maximum(b, b.roll(1, 0))
    shuffled = c.flatten(1)[:, torch.randperm(784)].view_as(c)
    coins = torch.bernoulli(torch.rand(len(d), 1, 1, 1).expand_as(d))
    return torch.cat([halves, overlaid, shuffled, coins])


def train(data: Dataset, seed: int, warned: bool) -> nn.Sequential:
    """400 steps of 100 images, and 40 of no digit if warned."""
    torch.manual_seed(seed)
    judge = classifier()
    optimizer = torch.optim.Adam(judge.parameters(), lr=3e-3, fused=True)
    generator = torch.Generator().manual_seed(seed)
    batches = data.train[:40_000].batches(100, shuffle=True, generator=generator)
    for step, (x, y) in enumerate(batches):
        if warned:
            others = no_digits(x[:40])
            x, y = torch.cat([x, others]), F.pad(y, (0, len(others)), value=NO_DIGIT)
        optimizer.param_groups[0]["lr"] = 3e-3 * (1 - step / 400)
        optimizer.zero_grad()
        F.cross_entropy(judge(x), y).backward()
        optimizer.step()
    return judge


def load() -> dict[str, list[nn.Sequential]]:
    """The judges of each kind, one for each seed."""
    states = torch.load(PATH, weights_only=True)
    judges = {kind: [classifier() for _ in SEEDS] for kind in KINDS}
    for kind in KINDS:
        for judge, state in zip(judges[kind], states[kind], strict=True):
            judge.load_state_dict(state)
            judge.requires_grad_(False)
    return judges


def main(arguments: list[str] | None = None) -> None:
    """Train all, save all."""
    parser = Parser("rate_distortion.judges", __doc__)
    parser.parse_args(arguments)
    parser.will_write(PATH.parent, [PATH.name])

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    states = {}
    for kind in KINDS:
        judges = [train(data, seed, warned=kind == "warned").half() for seed in SEEDS]
        states[kind] = [judge.state_dict() for judge in judges]
        print(kind, flush=True)
    save_tensors(states, PATH)


if __name__ == "__main__":
    main()
