"""Amortization gap of the small VAE on 1000 test and 1000 training images (chapter 3).

Cremer et al. 2018 (arXiv:1801.03558): the ELBO with the best diagonal Gaussian q for each image,
found by gradient ascent from the encoder's q, minus the encoder's ELBO.
"""

import math

import torch
from torch import Tensor

from experiments.common import Parser
from experiments.small_vae.train import WEIGHTS
from vae_lib import load_dataset
from vae_lib.kl import kl_per_dim
from vae_lib.posteriors import reparameterize
from vae_lib.vae import VAE

IMAGES = 1000


def best_q(model: VAE, x: Tensor, steps: int = 300, samples: int = 4, lr: float = 0.05):
    """mu and log_var (B, D) that maximize the ELBO of each image, the decoder being fixed."""
    mu, log_var = (start.clone().requires_grad_() for start in model.encode(x))
    optimizer = torch.optim.Adam([mu, log_var], lr=lr)
    generator = torch.Generator().manual_seed(0)
    for step in range(steps):
        optimizer.param_groups[0]["lr"] = lr * (1 - step / steps)
        shape = (samples, *mu.shape)
        z = reparameterize(mu.expand(shape), log_var.expand(shape), generator)  # (S, B, D)
        logits = model.decode(z.flatten(0, 1)).unflatten(0, shape[:2])  # (S, B, C, H, W)
        log_px_z = model.likelihood.log_prob(x, logits)  # (S, B)
        elbo = log_px_z.mean(0) - kl_per_dim(mu, log_var).sum(-1)  # (B,)
        optimizer.zero_grad()
        (-elbo.sum()).backward()
        optimizer.step()
    return mu.detach(), log_var.detach()


@torch.no_grad()
def mean_elbo(model: VAE, x: Tensor, mu: Tensor, log_var: Tensor, samples: int = 200) -> Tensor:
    """ELBO of each image by fresh samples, (B,)."""
    generator = torch.Generator().manual_seed(1)
    recon = torch.zeros(len(x))
    for _ in range(samples):
        logits = model.decode(reparameterize(mu, log_var, generator))  # (B, C, H, W)
        recon += model.likelihood.log_prob(x, logits) / samples
    return recon - kl_per_dim(mu, log_var).sum(-1)


def main(arguments: list[str] | None = None) -> None:
    """Print the two gaps, with their standard errors over images."""
    parser = Parser("small_vae.gaps", __doc__)
    parser.parse_args(arguments)
    model = parser.model(WEIGHTS).requires_grad_(False)

    torch.set_num_threads(1)
    data = load_dataset("mnist", binarize="dynamic")
    parts = {"test": data.test[:IMAGES], "training": data.train[:IMAGES].binarized(first_seed=0)}
    for name, part in parts.items():
        gaps = []
        for x, _ in part.batches(100):
            encoder = mean_elbo(model, x, *model.encode(x))
            gaps.append(mean_elbo(model, x, *best_q(model, x)) - encoder)
        gap = torch.cat(gaps)
        error = gap.std() / math.sqrt(len(gap))
        print(f"{name}: amortization gap {gap.mean():.3f} ± {error:.3f} nats", flush=True)


if __name__ == "__main__":
    main()
