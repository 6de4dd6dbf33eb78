"""Report on the models of the latent explorer, with the weights that a page holds.

Prints the rows of the table in README.md: nats, averaged over test images that are binarized once
and for all, with one sample of the code for each and the same samples for all weights.
"""

import torch

from experiments.common import Parser
from experiments.explorer_models.train import path_of
from vae_lib import load_dataset
from vae_lib.data import ImageSet
from vae_lib.evaluation import RateDistortion, rate_distortion
from vae_lib.live.pack import rounded
from vae_lib.vae import VAE

NAMES = ("beta-0.25", "beta-1", "beta-4", "conditional", "convolutional")


def rates(model: VAE, images: ImageSet) -> RateDistortion:
    """Distortion and rate, with the same noise for every model."""
    return rate_distortion(model, images.batches(500), torch.Generator().manual_seed(0))


def main(arguments: list[str] | None = None) -> None:
    """One row for each model."""
    parser = Parser("explorer_models.evaluate", __doc__)
    parser.parse_args(arguments)
    models = {name: parser.model(path_of(name)) for name in NAMES}

    torch.set_num_threads(1)
    test = load_dataset("mnist", binarize="dynamic").test
    for name, saved in models.items():
        page = rounded(saved)
        result = rates(page, test)
        cost = rates(saved, test).elbo - result.elbo
        numbers = (result.elbo, result.distortion, result.rate, cost, rates(page, test[:1000]).elbo)
        columns = [f"`{name}.pt`", f"{path_of(name).stat().st_size / 1000:.0f} kB"]
        columns += [f"{value:.2f}".replace("-", "−") for value in numbers]
        print("|", " | ".join(columns), "|")


if __name__ == "__main__":
    main()
