"""Train the three classifiers that say whether an image of chapter 8 is a digit.

    OMP_NUM_THREADS=1 python -m experiments.latent_space.judges

They have seen what is no digit, so they can say so. Each is smaller than those of chapter 11 and is
trained on the first 40,000 images of MNIST, drawn black or white, for one epoch. The weights go to
judges.pt in half precision. It runs on one thread and takes half a minute.
"""

import torch
import torch.nn.functional as F
from torch import nn

from experiments.common import EXPERIMENTS, Parser, save_tensors
from experiments.judging.judges import NO_DIGIT, SEEDS, no_digits
from vae_lib import load_dataset
from vae_lib.data import Dataset

PATH = EXPERIMENTS / "latent_space/judges.pt"


def classifier() -> nn.Sequential:
    """Logits of the ten digits and of "no digit", (B, 1, 28, 28) → (B, 11)."""
    return nn.Sequential(
        *(nn.Conv2d(1, 16, 5, stride=2, padding=2), nn.ReLU()),  # (B, 16, 14, 14)
        *(nn.Conv2d(16, 32, 3, stride=2, padding=1), nn.ReLU()),  # (B, 32, 7, 7)
        *(nn.Flatten(), nn.Linear(32 * 49, 11)),  # (B, 1568) → (B, 11)
    )


def train(data: Dataset, seed: int) -> nn.Sequential:
    """400 steps of 100 images, and of 40 that are no digit."""
    torch.manual_seed(seed)
    judge = classifier()
    optimizer = torch.optim.Adam(judge.parameters(), lr=3e-3, fused=True)
    generator = torch.Generator().manual_seed(seed)
    batches = data.train[:40_000].batches(100, shuffle=True, generator=generator)
    for step, (x, y) in enumerate(batches):
        others = no_digits(x[:40])
        x, y = torch.cat([x, others]), F.pad(y, (0, len(others)), value=NO_DIGIT)
        optimizer.param_groups[0]["lr"] = 3e-3 * (1 - step / 400)
        optimizer.zero_grad()
        F.cross_entropy(judge(x), y).backward()
        optimizer.step()
    return judge


def load() -> list[nn.Sequential]:
    """The judges, one for each seed."""
    judges = []
    for state in torch.load(PATH, weights_only=True).values():
        judge = classifier()
        judge.load_state_dict(state)
        judges.append(judge.requires_grad_(False))
    return judges


def main(arguments: list[str] | None = None) -> None:
    """Train all, save all."""
    parser = Parser("latent_space.judges", __doc__)
    parser.parse_args(arguments)
    parser.will_write(PATH.parent, [PATH.name])

    torch.set_num_threads(1)
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    save_tensors({seed: train(data, seed).half().state_dict() for seed in SEEDS}, PATH)


if __name__ == "__main__":
    main()
