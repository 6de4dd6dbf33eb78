"""The five kinds of model that the experiment compares, all of one size."""

from pathlib import Path

import torch
from torch import Tensor, nn

from experiments.common import EXPERIMENTS
from vae_lib import VariationalAutoencoder, load_model
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "conditional"
KINDS = ("plain", "conditional", "decoder-only", "encoder-only", "shuffled")
SIZES = {"code_size": 10, "hidden_size": 128}


class Blind(nn.Module):
    """A network that is told the label 0, whatever it is: a constant one-hot vector is a bias."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, inputs: Tensor, y: Tensor) -> Tensor:
        """What the network returns for the label 0."""
        return self.network(inputs, torch.zeros_like(y))


def build(kind: str) -> VAE:
    """An untrained model. A "shuffled" one differs from a "conditional" one in its data alone."""
    if kind not in KINDS:
        raise ValueError(f"unknown kind {kind!r}; known: {', '.join(KINDS)}")
    model = VariationalAutoencoder(**SIZES, num_classes=0 if kind == "plain" else 10)
    if kind == "decoder-only":
        model.encoder = Blind(model.encoder)
    if kind == "encoder-only":
        model.decoder = Blind(model.decoder)
    return model


def path_of(kind: str, seed: int, folder: Path) -> Path:
    """Where the weights of a run lie: `conditional.pt` is that of seed 0."""
    return folder / (f"{kind}-{seed}.pt" if seed else f"{kind}.pt")


def load(kind: str, seed: int = 0, folder: Path = FOLDER) -> VAE:
    """Read the model of a run, in full precision."""
    return load_model(path_of(kind, seed, folder), into=build(kind))
