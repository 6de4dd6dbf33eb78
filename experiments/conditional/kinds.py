"""The five kinds of model that the experiment compares, all of one size.

Who is blind to the label is told 0, whatever it is: a constant one-hot vector is a bias.
"""

from pathlib import Path

import torch
from torch import Tensor

from vae_lib import VariationalAutoencoder, load_model, save_model
from vae_lib.models import VAE

FOLDER = Path(__file__).parent
KINDS = ("plain", "conditional", "decoder-only", "encoder-only", "shuffled")
SIZES = {"code_size": 10, "hidden_size": 128}


class BlindEncoder(VariationalAutoencoder):
    """q(z|x) and p(x|z, y)."""

    def encode(self, x: Tensor, y: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """As the parent, with the label 0."""
        return super().encode(x, torch.zeros_like(y))


class BlindDecoder(VariationalAutoencoder):
    """q(z|x, y) and p(x|z)."""

    def decode(self, z: Tensor, y: Tensor | None = None) -> Tensor:
        """As the parent, with the label 0."""
        return super().decode(z, torch.zeros_like(y))


CLASSES = {"decoder-only": BlindEncoder, "encoder-only": BlindDecoder}


def build(kind: str) -> VAE:
    """An untrained model. A "shuffled" one differs from a "conditional" one in its data alone."""
    if kind not in KINDS:
        raise ValueError(f"unknown kind {kind!r}; known: {', '.join(KINDS)}")
    num_classes = 0 if kind == "plain" else 10
    return CLASSES.get(kind, VariationalAutoencoder)(**SIZES, num_classes=num_classes)


def path_of(kind: str, seed: int, folder: Path) -> Path:
    """Where the weights of a run lie: `conditional.pt` is that of seed 0."""
    return folder / (f"{kind}-{seed}.pt" if seed else f"{kind}.pt")


def save(model: VAE, path: Path) -> None:
    """Write the weights as float16."""
    copy = VariationalAutoencoder(**model.settings)
    copy.load_state_dict(model.state_dict())
    save_model(copy.half(), path)


def load(kind: str, seed: int = 0, folder: Path = FOLDER) -> VAE:
    """Read a model that `save` wrote, in float32."""
    saved = load_model(path_of(kind, seed, folder))
    model = build(kind)
    model.load_state_dict(saved.state_dict())
    return model.eval()
