"""Encoders and decoders, made in pairs.

A pair is two modules: `encoder(x, y)` maps images (B, C, H, W) to the parameters of q(z|x),
(B, P), and `decoder(z, y)` maps codes (B, D) to what the likelihood needs, (B, C, H, W). To add
one, write a file with a function that returns such a pair.
"""

from vae_lib.networks.convolutional import convolutional
from vae_lib.networks.fully_connected import fully_connected
from vae_lib.networks.parts import Decoder, Encoder, join_label, mlp

__all__ = ["Decoder", "Encoder", "convolutional", "fully_connected", "join_label", "mlp"]
