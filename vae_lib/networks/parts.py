"""What the networks have in common: one hidden layer, and labels that join in."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn


def mlp(inputs: int, hidden: int, outputs: int) -> nn.Sequential:
    """One hidden layer: (B, inputs) → (B, hidden) → (B, outputs)."""
    return nn.Sequential(nn.Linear(inputs, hidden), nn.ReLU(), nn.Linear(hidden, outputs))


def join_label(h: Tensor, y: Tensor | None, num_classes: int) -> Tensor:
    """Join the label, as a one-hot vector, to the rows of `h`; without classes `h` stays.

    Raises:
        ValueError: There are classes, and no labels.
    """
    if not num_classes:
        return h
    if y is None:
        raise ValueError("this model is conditional: it needs the labels y")
    one_hot = F.one_hot(y, num_classes).to(h.dtype)  # (B,) → (B, K)
    return torch.cat([h, one_hot], dim=-1)  # (B, F) → (B, F + K)


class Encoder(nn.Module):
    """From images to the parameters of q(z|x), or of q(z|x, y).

    Args:
        features: Maps images (B, C, H, W) to vectors (B, F).
        head: Maps these, joined by the label if there is one, (B, F + K), to (B, P).
        num_classes: The number of labels K; 0 for an unconditional model.
    """

    def __init__(self, features: nn.Module, head: nn.Module, num_classes: int = 0) -> None:
        super().__init__()
        self.features, self.head, self.num_classes = features, head, num_classes

    def forward(self, x: Tensor, y: Tensor | None = None) -> Tensor:
        """(B, C, H, W) → (B, F) → (B, F + K) → (B, P)."""
        return self.head(join_label(self.features(x), y, self.num_classes))


class Decoder(nn.Module):
    """From codes to what a likelihood needs.

    Args:
        layers: Map codes, joined by the label if there is one, (B, D + K), to (B, C, H, W).
        num_classes: The number of labels K; 0 for an unconditional model.
    """

    def __init__(self, layers: nn.Module, num_classes: int = 0) -> None:
        super().__init__()
        self.layers, self.num_classes = layers, num_classes

    def forward(self, z: Tensor, y: Tensor | None = None) -> Tensor:
        """(B, D) → (B, D + K) → (B, C, H, W)."""
        return self.layers(join_label(z, y, self.num_classes))
