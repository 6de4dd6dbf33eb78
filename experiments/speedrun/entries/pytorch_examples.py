"""The loop of pytorch/examples (`vae/main.py`), as restated in `experiments.benchmark`.

Its training part alone: torchvision's MNIST through a `DataLoader` with `ToTensor`, a sigmoid and
then the cross-entropy, Adam as it comes with a learning rate of 0.001, batches of 128.
"""

import torch
from torch.utils.data import DataLoader, Subset

from experiments.benchmark import LR, UsualVAE, usual_sets, usual_steps
from experiments.speedrun.entry import Attempt

EPOCHS = {105: 21}
SCHEDULED = False


def train(attempt: Attempt) -> None:
    """As the example does."""
    usual = UsualVAE(attempt.model)
    images, _ = usual_sets(attempt.folder)
    loader = DataLoader(Subset(images, range(attempt.images)), batch_size=128, shuffle=True)
    optimizer = torch.optim.Adam(usual.parameters(), lr=LR)
    attempt.first_step()
    for epoch in range(1, attempt.epochs + 1):
        usual_steps(usual, loader, optimizer, torch.device("cpu"))
        attempt.after_epoch(epoch)
