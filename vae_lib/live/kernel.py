"""What the kernel computes for a figure whose model is too large, or too special, for a page."""

import torch

from vae_lib.vae import VAE


@torch.no_grad()
def answer(model: VAE, question: dict, content: bytes | bytearray | memoryview) -> bytes:
    """Answer a question of `js/shared/vae.js`; numbers travel as float32.

    Args:
        model: The model that is asked about.
        question: Its `type` is "encode", for mean and log-variance of q(z|x); "decode", for what
            the likelihood needs; or "mean", for the mean of p(x|z). `label` is that of a
            conditional model, and `count` is the number of codes.
        content: The pixels of an image, or the codes.
    """
    device = model.device
    numbers = torch.frombuffer(bytearray(content), dtype=torch.float32).to(device)
    if question["type"] == "encode":
        x = numbers.view(1, *model.image_shape)  # (C·H·W,) → (1, C, H, W)
        q = model.encode(x, torch.tensor([question["label"]], device=device))
        found = torch.cat([q.mean, q.log_var])  # 2 × (1, D) → (2, D)
    else:
        z = numbers.view(question["count"], -1)  # (K·D,) → (K, D)
        y = torch.full((len(z),), question["label"], device=device)
        found = model.decode(z, y)  # (K, C, H, W)
        if question["type"] == "mean":
            found = model.likelihood.mean(found)
    return found.float().cpu().contiguous().numpy().tobytes()
