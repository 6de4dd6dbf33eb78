"""The VAE that trains in a page, once more in PyTorch: modules, autograd and torch.optim.Adam.

Nothing here is shared with the JavaScript. Each bug is what somebody would write by mistake.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from vae_lib.likelihoods import continuous_bernoulli_log_prob, gaussian_log_prob

BATCH_SIZE = 32


class Reference(nn.Module):
    """A fully connected VAE with one hidden layer each way, and bugs to switch on."""

    def __init__(self, shape: tuple[int, int], hidden: int, code_size: int, likelihood: str):
        super().__init__()
        pixels = shape[0] * shape[1]
        self.shape, self.kind = shape, likelihood
        self.encoder = nn.ModuleDict(
            {"head": nn.Sequential(nn.Linear(pixels, hidden), nn.ReLU(),
                                   nn.Linear(hidden, 2 * code_size))}
        )  # fmt: skip
        self.decoder = nn.ModuleDict(
            {"layers": nn.Sequential(nn.Linear(code_size, hidden), nn.ReLU(),
                                     nn.Linear(hidden, pixels))}
        )  # fmt: skip
        if likelihood == "gaussian":
            self.likelihood = nn.ParameterDict({"log_sigma": torch.tensor([-2.0])})
        if shape[0] > 1:
            self.neighbors = nn.ParameterDict({"weight": torch.zeros(12)})

    def terms(self, x: Tensor, eps: Tensor, bugs: tuple[str, ...]) -> tuple[Tensor, Tensor]:
        """Reconstruction and KL of each image in nats, averaged where that is the bug, 2 × (B,)."""
        mu, log_var = self.encoder["head"](x).chunk(2, dim=1)  # 2 × (B, D)
        if "relu-on-mu" in bugs:
            mu = F.relu(mu)
        sigma = log_var.exp() if "sigma-is-variance" in bugs else torch.exp(0.5 * log_var)
        noise = sigma * eps
        if "not-reparameterized" in bugs:
            noise = noise.detach()
        z = mu if "no-noise" in bugs else mu + noise
        out = self.decoder["layers"](z)  # (B, P)
        if "strong-decoder" in bugs:
            out = out + self.seen_before(x)
        recon = -self.log_prob(x, out)
        if "reconstruction-averaged" in bugs:
            recon = recon / x.shape[1]
        kl = -0.5 * (1 + log_var - mu**2 - log_var.exp())  # (B, D)
        return recon, kl.mean(1) if "kl-averaged" in bugs else kl.sum(1)

    def seen_before(self, x: Tensor) -> Tensor:
        """A convolution with a kernel of 5 × 5 that sees only what is drawn before, (B, P)."""
        kernel = F.pad(self.neighbors["weight"], (0, 13)).view(1, 1, 5, 5)
        return F.conv2d(4 * x.view(-1, 1, *self.shape), kernel, padding=2).flatten(1)

    def log_prob(self, x: Tensor, out: Tensor) -> Tensor:
        """log p(x|z) in nats, (B,)."""
        if self.kind == "bernoulli":
            return -F.binary_cross_entropy_with_logits(out, x, reduction="none").sum(1)
        images, outs = x[:, None, None], out[:, None, None]  # (B, P) → (B, 1, 1, P)
        if self.kind == "gaussian":
            return gaussian_log_prob(images, outs, self.likelihood["log_sigma"])
        return continuous_bernoulli_log_prob(images, outs)


def train(
    model: Reference,
    batches: Tensor,
    noise: Tensor,
    *,
    beta: float = 1.0,
    learning_rate: float = 2e-3,
    bugs: tuple[str, ...] = (),
) -> tuple[list[float], dict[str, Tensor], dict[str, Tensor]]:
    """Train on batches (steps, B, P) with noise (steps, B, D).

    Returns:
        The losses, and the gradients and the parameters of the first step.
    """
    optimizer = torch.optim.Adam(model.parameters(), lr=learning_rate)
    losses: list[float] = []
    gradients: dict[str, Tensor] = {}
    parameters: dict[str, Tensor] = {}
    if "kl-wrong-sign" in bugs:
        beta = -beta
    if "beta-zero" in bugs:
        beta = 0.0
    for x, eps in zip(batches, noise, strict=True):
        recon, kl = model.terms(x, eps, bugs)
        loss = (recon + beta * kl).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if not gradients:
            named = list(model.named_parameters())
            gradients = {n: torch.zeros_like(p) if p.grad is None else p.grad for n, p in named}
            gradients = {name: value.clone() for name, value in gradients.items()}
            parameters = {name: p.detach().clone() for name, p in named}
    return losses, gradients, parameters
