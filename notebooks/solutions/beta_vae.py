"""Solutions of the exercises in “β-VAE: a walk in the rate–distortion plane”. All in nats."""

import functools
import math

import torch
from torch import Tensor, nn


def three() -> tuple[float, float, float]:
    """The weight of the tie, the gap at C = 2, and the least γ."""
    models = [(0.0, 10.0), (2.0, 7.0), (4.0, 1.0)]  # R and D
    (r0, d0), (r1, d1), (r2, d2) = models
    tie = (d0 - d2) / (r2 - r0)
    hull = min(d + tie * r for r, d in models) - tie * r1  # (12.3), highest at the tie
    gamma = (d1 - d2) / (r2 - r1)  # the first model loses for every γ
    return tie, d1 - hull, gamma


def bound() -> tuple[float, float]:
    """The divergence of the encoder from the posterior, and the smallest β of a bound."""
    distortion, rate, nll = 95.0, 20.0, 110.0
    divergence = distortion + rate - nll  # (12.4) with β = 1
    return divergence, 1 - divergence / rate  # divergence + (β − 1) rate = 0


def cyclical(step: int, steps: int, cycles: int, share: float) -> float:
    """The KL weight in a step of a cyclical schedule."""
    done = step * cycles / steps % 1  # of this cycle
    return min(1.0, done / share)


def saddle(beta: Tensor, R: Tensor, capacity: float) -> Tensor:
    """β (R − C), whose gradient with respect to β has the opposite sign."""
    return (2 * beta.detach() - beta) * (R - capacity)


@functools.cache
def train_told(steps: int = 3000, batch: int = 256) -> nn.Module:
    """An encoder of x and log β, trained for all β from 0.1 to 10."""
    torch.manual_seed(0)
    network = nn.Sequential(
        *(nn.Linear(2, 64), nn.Tanh(), nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 2)),
    )
    optimizer = torch.optim.Adam(network.parameters(), lr=3e-3)
    noise = torch.Generator().manual_seed(0)
    for step in range(steps):
        x = math.sqrt(1.5**2 + 0.5**2) * torch.randn(batch, generator=noise)  # (B,)
        log_beta = math.log(10) * (2 * torch.rand(batch, generator=noise) - 1)  # (B,)
        mu, log_s = network(torch.stack([x, log_beta], 1)).unbind(1)  # (B, 2) → 2 × (B,)
        distortion = ((x - 1.5 * mu) ** 2 + 1.5**2 * log_s.exp()) / 0.5
        rate = (mu**2 + log_s.exp() - 1 - log_s) / 2
        loss = (distortion * (-log_beta / 2).exp() + rate * (log_beta / 2).exp()).mean()
        optimizer.param_groups[0]["lr"] = 3e-3 * (1 - step / steps)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return network.requires_grad_(False)


def told(x: Tensor, beta: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and log-variance of the best encoder for each β, 2 × (B,) → 2 × (B,)."""
    seen = torch.stack([x, beta.log()], 1).float()  # (B, 2)
    mu, log_var = train_told()(seen).unbind(1)  # (B, 2) → 2 × (B,)
    return mu, log_var
