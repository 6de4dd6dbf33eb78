"""Where training starts: with a decoder that draws the average image."""

from collections.abc import Iterable

import torch
from torch import Tensor, nn

from vae_lib.data import ImageSet
from vae_lib.likelihoods import Bernoulli, ContinuousBernoulli, Likelihood
from vae_lib.vae import VAE

LAYERS = (nn.Linear, nn.Conv2d, nn.ConvTranspose2d)  # whose biases may be set
NEAREST = 0.001  # to 0 and 1 that a mean is taken to be
FARTHEST = 7.0  # what a decoder returns: the logit of 0.001 is −6.9
ENOUGH = 10_000  # images; more would not change their mean by anything that matters


@torch.no_grad()
def start_at_mean(model: VAE, images: ImageSet | Iterable) -> None:
    """Set the decoder's last biases so that it begins near the average image, whatever the code.

    Otherwise a decoder of Bernoulli pixels begins with gray pixels, and the first hundred steps
    teach it that the border of the images is black. Biases that know it from the start leave these
    steps to the code, and a much larger learning rate is then stable. The published code of Burda
    et al. 2016 (arXiv:1509.00519) starts its biases so.

    A fully-connected decoder has a bias for each pixel, and starts at the average image. A
    convolutional one has a bias for each channel, and starts at the average level of each channel.

    Args:
        model: A fresh model. One that has been trained would lose its last biases.
        images: The training images, or batches of them, (x, y) or x with x (B, C, H, W) in [0, 1].
            About 10,000 are looked at.

    Raises:
        ValueError: There are no images, or the layer that the decoder registers last has no biases
            of its own for pixels or channels.
    """
    mean = mean_image(images).to(model.device)  # (C, H, W)
    bias = _last_bias(model.decoder)
    channels = mean.shape[0]
    if bias is not None and bias.numel() == mean.numel():
        wanted = mean.flatten()  # (C, H, W) → (C·H·W,)
    elif bias is not None and bias.numel() == channels:
        wanted = mean.mean(dim=(1, 2))  # (C, H, W) → (C,)
    else:
        raise ValueError(
            f"the decoder cannot start at the mean image: its last layer has"
            f" {'no biases' if bias is None else f'{bias.numel()} biases'}, not one for each of"
            f" {mean.numel()} pixels or of {channels} channels: leave out the start (the recipe"
            ' "usual", or a Recipe with starts_at_mean=False)'
        )
    bias.copy_(output_for_mean(model.likelihood, wanted))


def mean_image(images: ImageSet | Iterable) -> Tensor:
    """The average of about 10,000 images: (C, H, W) in [0, 1]."""
    if isinstance(images, ImageSet):
        generator = torch.Generator().manual_seed(0)  # of the choice, and of the pixels' noise
        images = images.batches(500, shuffle=True, generator=generator)
    total, count = torch.zeros(()), 0
    for batch in images:
        x = batch[0] if isinstance(batch, tuple | list) else batch
        total = total + x.cpu().sum(dim=0, dtype=torch.float64)  # (B, C, H, W) → (C, H, W)
        count += len(x)
        if count >= ENOUGH:
            break
    if count == 0:
        raise ValueError("there are no images to train on")
    return (total / count).float()


def output_for_mean(likelihood: Likelihood, mean: Tensor) -> Tensor:
    """What a decoder has to return for E[x|z] to be this, number by number.

    Means are taken to be from 0.001 to 0.999, and what is returned lies within ±7.

    E[x|z] rises with the decoder's output, whatever the likelihood, so halving an interval finds
    the output.
    """
    mean = mean.clamp(NEAREST, 1 - NEAREST)
    low, high = torch.full_like(mean, -FARTHEST), torch.full_like(mean, FARTHEST)
    for _ in range(40):
        middle = (low + high) / 2
        above = likelihood.mean(middle) > mean
        low, high = torch.where(above, low, middle), torch.where(above, middle, high)
    return (low + high) / 2


def takes_logits(likelihood: Likelihood) -> bool:
    """Whether what the decoder returns are logits: then a start at 0 is a start at gray."""
    return isinstance(likelihood, Bernoulli | ContinuousBernoulli)


def _last_bias(decoder: nn.Module) -> Tensor | None:
    """The bias of the layer that is registered last."""
    layers = [layer for layer in decoder.modules() if isinstance(layer, LAYERS)]
    return layers[-1].bias if layers else None
