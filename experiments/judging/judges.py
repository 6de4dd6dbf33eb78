"""Train the classifiers of chapter 11: they judge samples, and their features are compared.

    OMP_NUM_THREADS=1 python -m experiments.judging.judges

The first 55,000 images of MNIST, drawn black or white; one epoch, three seeds of each kind. *Naive*
judges have seen digits alone. *Warned* ones were shown 40 images of no digit beside every 100
digits. The weights of these six go to judges.pt in half precision. A third kind, warned by coin
flips alone, is measured only. What all nine make of images that are no digits goes to warnings.csv.
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from experiments.common import EXPERIMENTS, Parser, save_tensors, write_rows
from vae_lib import load_dataset
from vae_lib.data import Dataset

FOLDER = EXPERIMENTS / "judging"
PATH = FOLDER / "judges.pt"
KINDS, SEEDS = ("naive", "warned"), (0, 1, 2)
NO_DIGIT = 10  # the eleventh class
STEPS = 550  # of 100 images


class Judge(nn.Module):
    """A classifier of the ten digits and of "no digit"."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            *(nn.Conv2d(1, 16, 5, stride=2, padding=2), nn.ReLU()),  # (B, 16, 14, 14)
            *(nn.Conv2d(16, 32, 3, stride=2, padding=1), nn.ReLU()),  # (B, 32, 7, 7)
            *(nn.Conv2d(32, 32, 3, stride=2, padding=1), nn.ReLU()),  # (B, 32, 4, 4)
            *(nn.Flatten(), nn.Linear(32 * 16, 64), nn.ReLU()),  # (B, 64)
        )
        self.to_logits = nn.Linear(64, 11)

    def features(self, x: Tensor) -> Tensor:
        """What its last layer sees, (B, 1, 28, 28) → (B, 64)."""
        return self.layers(x)

    def forward(self, x: Tensor) -> Tensor:
        """Logits, (B, 1, 28, 28) → (B, 11)."""
        return self.to_logits(self.features(x))


def no_digits(x: Tensor) -> Tensor:
    """Four kinds of what is no digit, from digits, (B, 1, 28, 28) → the same."""
    a, b, c, d = x.chunk(4)  # 4 × (B / 4, 1, 28, 28)
    halves = torch.cat([a[:, :, :14], a.roll(1, 0)[:, :, 14:]], dim=2)
    overlaid = torch.maximum(b, b.roll(1, 0))
    shuffled = c.flatten(1)[:, torch.randperm(784)].view_as(c)
    return torch.cat([halves, overlaid, shuffled, coins(d)])


def coins(x: Tensor) -> Tensor:
    """Flips of coins with another bias for each image, in the shape of x."""
    return torch.bernoulli(torch.rand(len(x), 1, 1, 1).expand_as(x))


WARNINGS = {"naive": None, "coins": coins, "warned": no_digits}


def train(data: Dataset, seed: int, kind: str, steps: int = STEPS) -> Judge:
    """One epoch, and what is no digit beside the digits if there is a warning."""
    torch.manual_seed(seed)
    judge, warning = Judge(), WARNINGS[kind]
    optimizer = torch.optim.Adam(judge.parameters(), lr=3e-3, fused=True)
    generator = torch.Generator().manual_seed(seed)
    images = data.train[: 100 * steps]
    for step, (x, y) in enumerate(images.batches(100, shuffle=True, generator=generator)):
        if warning is not None:
            others = warning(x[:40])
            x, y = torch.cat([x, others]), F.pad(y, (0, len(others)), value=NO_DIGIT)
        optimizer.param_groups[0]["lr"] = 3e-3 * (1 - step / steps)
        optimizer.zero_grad()
        F.cross_entropy(judge(x), y).backward()
        optimizer.step()
    return judge


def load() -> dict[str, list[Judge]]:
    """The judges of both kinds, one for each seed."""
    states = torch.load(PATH, weights_only=True)
    judges = {kind: [Judge() for _ in SEEDS] for kind in KINDS}
    for kind in KINDS:
        for judge, state in zip(judges[kind], states[kind], strict=True):
            judge.load_state_dict(state)
            judge.requires_grad_(False)
    return judges


@torch.no_grad()
def confidence(judge: Judge, x: Tensor) -> tuple[Tensor, Tensor]:
    """The largest probability of a digit, and that digit, (B,) each."""
    return judge(x).softmax(1)[:, :10].max(1)  # not the eleventh class


def threshold(judge: Judge, digits: Tensor) -> float:
    """What 95 of 100 of these real digits exceed."""
    return confidence(judge, digits)[0].quantile(0.05).item()


def strange_images(data: Dataset, n: int = 5000) -> dict[str, Tensor]:
    """Real digits, and images that are none, (n, 1, 28, 28) each."""
    generator = torch.Generator().manual_seed(11)
    x, _ = next(data.test.batches(n))
    other = x.roll(1, 0)
    shuffle = torch.randperm(784, generator=generator)
    clothes = load_dataset("fashion-mnist-mini", binarize="dynamic").test
    return {
        "real digits": x,
        "fair coin flips": torch.bernoulli(torch.full_like(x, 0.5), generator=generator),
        "coin flips, 13 % white": torch.bernoulli(torch.full_like(x, 0.13), generator=generator),
        "digits, pixels shuffled": x.flatten(1)[:, shuffle].view_as(x),
        "clothes": next(clothes.batches(len(clothes)))[0][:n],
        "two digits overlaid": torch.maximum(x, other),
        "two halves": torch.cat([x[:, :, :14], other[:, :, 14:]], 2),
    }


def main(arguments: list[str] | None = None) -> None:
    """Train all, save six, and show all of them what is no digit."""
    parser = Parser("judging.judges", __doc__)
    parser.parse_args(arguments)
    parser.will_write(FOLDER, [PATH.name, "warnings.csv"])

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    valid, labels = next(data.valid.batches(5000))
    images = strange_images(data)
    states: dict[str, list] = {kind: [] for kind in KINDS}
    rows = []
    for kind in WARNINGS:
        for seed in SEEDS:
            judge = train(data, seed, kind).half().float()
            right = (confidence(judge, valid)[1] == labels).float().mean().item()
            least = threshold(judge, valid)
            row = {"kind": kind, "seed": seed, "right": right, "threshold": least}
            for name, x in images.items():
                row[name] = (confidence(judge, x)[0] > least).float().mean().item()
            rows.append(row)
            print(row, flush=True)
            if kind in KINDS:
                half = {name: value.half() for name, value in judge.state_dict().items()}
                states[kind].append(half)
    save_tensors(states, PATH)
    write_rows(FOLDER / "warnings.csv", rows, ".4f")


if __name__ == "__main__":
    main()
