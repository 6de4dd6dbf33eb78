"""Fully connected networks: one hidden layer each way."""

from math import prod

from torch import nn

from vae_lib.networks.parts import Decoder, Encoder, mlp


def fully_connected(
    image_shape: tuple[int, int, int],
    code_size: int,
    num_parameters: int,
    *,
    hidden_size: int = 400,
    num_classes: int = 0,
) -> tuple[Encoder, Decoder]:
    """Networks with one hidden layer (Kingma & Welling 2014, appendix C).

    Args:
        image_shape: (C, H, W), any size.
        code_size: Latent dimensions D.
        num_parameters: Numbers P that the posterior needs for a code.
        hidden_size: Units of each hidden layer.
        num_classes: The number of labels K; 0 for an unconditional model.
    """
    pixels = prod(image_shape)
    encoder = Encoder(
        features=nn.Flatten(),  # (B, C, H, W) → (B, C·H·W)
        # (B, C·H·W + K) → (B, hidden) → (B, P)
        head=mlp(pixels + num_classes, hidden_size, num_parameters),
        num_classes=num_classes,
    )
    layers = nn.Sequential(
        # (B, D + K) → (B, hidden) → (B, C·H·W)
        *mlp(code_size + num_classes, hidden_size, pixels),
        nn.Unflatten(1, image_shape),  # (B, C·H·W) → (B, C, H, W)
    )
    return encoder, Decoder(layers, num_classes)
