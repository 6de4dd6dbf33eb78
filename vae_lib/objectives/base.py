"""What training minimizes: an objective takes a model and a batch, and returns these terms."""

from typing import NamedTuple, Protocol

import torch
from torch import Tensor

from vae_lib.vae import VAE


class Terms(NamedTuple):
    """Averages over a batch, in nats for each image."""

    loss: Tensor  # what is minimized, ()
    recon: Tensor  # L_recon = −E_q[log p(x|z)], ()
    kl: Tensor  # L_KL = KL(q(z|x) ‖ p(z)), ()
    beta: float = 1.0  # the KL weight, for the record


class Objective(Protocol):
    """A function of this form, or an object that can be called so, is handed to `fit`.

    One that is an `nn.Module` may have parameters of its own: they are trained and saved with the
    model's.
    """

    def __call__(
        self,
        model: VAE,
        x: Tensor,
        y: Tensor | None,
        *,
        epochs_done: float,
        generator: torch.Generator | None,
    ) -> Terms:
        """The terms of one batch.

        Args:
            model: The model in training.
            x: Images, (B, C, H, W).
            y: Labels, (B,), if there are any.
            epochs_done: How many epochs lie behind, fractions of one included.
            generator: Source of all noise, on the model's device.
        """
