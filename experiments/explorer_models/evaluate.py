"""Report on the models of the latent explorer, with the weights that a page holds.

Prints the rows of the table in README.md: nats, averaged over test images that are binarized once
and for all, with one sample of the code for each and the same samples for all weights.
"""

from pathlib import Path

import torch

from vae_lib import load_dataset, load_model
from vae_lib.data import ImageSet
from vae_lib.evaluation import RateDistortion, rate_distortion
from vae_lib.live.pack import rounded
from vae_lib.models import VAE

FOLDER = Path(__file__).parent
NAMES = ("beta-0.25", "beta-1", "beta-4", "conditional", "convolutional")


def rates(model: VAE, images: ImageSet) -> RateDistortion:
    """Distortion and rate, with the same noise for every model."""
    return rate_distortion(model, images.batches(500), torch.Generator().manual_seed(0))


def main() -> None:
    """One row for each model."""
    torch.set_num_threads(1)
    test = load_dataset("mnist", binarize="dynamic").test
    for name in NAMES:
        path = FOLDER / f"{name}.pt"
        saved = load_model(path)
        page = rounded(saved)
        result = rates(page, test)
        cost = rates(saved, test).elbo - result.elbo
        numbers = (result.elbo, result.distortion, result.rate, cost, rates(page, test[:1000]).elbo)
        columns = [f"`{name}.pt`", f"{path.stat().st_size / 1000:.0f} kB"]
        columns += [f"{value:.2f}".replace("-", "−") for value in numbers]
        print("|", " | ".join(columns), "|")


if __name__ == "__main__":
    main()
