"""Three live figures for the theory chapters: the ELBO's gap, two Gaussians, two estimators.

They compute everything where they are shown, in closed form or by quadrature; the traits hold
only what the reader has chosen, and can be read and set from Python:

    figure = ElboFigure(mu=0.5, sigma=0.8)
    figure.mu = 1.0
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from typing import Any

import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from vae_lib import plotting
from vae_lib.live.base import LiveFigure

BLUE, ORANGE, GREEN, PINK = plotting.COLORS[:4]
MASK = 0xFFFFFFFF  # 32 bits
PIXEL_MODELS = {  # of chapter 3: the pixel x, the mean of p(x|z) and its standard deviation
    "linear": (2.0, lambda z: z, 1.0),
    "squared": (4.0, torch.square, 0.5),
}


class TheoryFigure(LiveFigure):
    """What the three share: how their pictures are drawn."""

    height = 3.0  # of the still picture, inches
    columns = 2

    def draw(self, axes: Any) -> None:
        """Draw the current state on one axes, or on an array of them."""
        raise NotImplementedError

    def still(self) -> bytes:
        """A PNG of the current state, 200 dots an inch."""
        with plotting.plt.rc_context(plotting.STYLE):
            figure, axes = plotting.new_figure(
                self.height, columns=self.columns, width=plotting.WIDTH
            )
            self.draw(axes)
            file = io.BytesIO()
            figure.savefig(file, format="png", dpi=200, metadata={"Software": None})
        return file.getvalue()


class ElboFigure(TheoryFigure):
    """The ELBO and its gap for a normal q over an exact posterior (chapter 3), in nats.

    Args:
        example: "linear", p(x|z) = N(x; z, 1) with x = 2, whose posterior is N(1, ½); or
            "squared", p(x|z) = N(x; z², 0.5²) with x = 4, whose posterior has two modes.
        mu: Mean of q, from −3 to 4.
        sigma: Standard deviation of q, from 0.05 to 3.

    Raises:
        traitlets.TraitError: A value is out of its range.
    """

    figure = "elbo"
    example = traitlets.Enum(["linear", "squared"], "linear").tag(sync=True)
    mu = traitlets.Float(0.5, min=-3, max=4).tag(sync=True)
    sigma = traitlets.Float(0.8, min=0.05, max=3).tag(sync=True)

    def log_likelihood(self, z: Tensor) -> Tensor:
        """log p(x|z) of the pixel x that is observed, (G,) → (G,)."""
        x, decode, noise = PIXEL_MODELS[self.example]
        return log_normal(x, decode(z), noise)

    def ledger(self) -> dict[str, float]:
        """Every term of log p(x) = ELBO + gap and of the ELBO, by quadrature, in nats."""
        z = grid(-12, 12, 48_001)  # (G,)
        log_joint = self.log_likelihood(z) + log_normal(z, 0, 1)  # (G,)
        log_evidence = torch.trapezoid(log_joint.exp(), z).log()

        eps = grid(-12, 12, 4_801)  # (E,)
        z = self.mu + self.sigma * eps  # z ~ q where ε ~ N(0, 1), (E,)
        weight = log_normal(eps, 0, 1).exp()
        log_q = log_normal(z, self.mu, self.sigma)
        log_likelihood, log_prior = self.log_likelihood(z), log_normal(z, 0, 1)
        log_posterior = log_likelihood + log_prior - log_evidence
        terms = {
            "logEvidence": log_evidence * torch.ones_like(eps),
            "elbo": log_likelihood + log_prior - log_q,
            "reconstruction": log_likelihood,
            "klPrior": log_q - log_prior,
            "gap": log_q - log_posterior,
        }
        return {name: torch.trapezoid(weight * term, eps).item() for name, term in terms.items()}

    def describe(self) -> str:
        values = self.ledger()
        kind = "one mode" if self.example == "linear" else "two modes"
        return (
            f"A posterior with {kind} and a normal q with mean {number(self.mu)} and standard "
            f"deviation {number(self.sigma)}; bars in nats, where the ELBO lies "
            f"{values['gap']:.4f} below log p(x) = {number(values['logEvidence'], '.4f')}."
        )

    def draw(self, axes: Any) -> None:
        values = self.ledger()
        z = grid(-3.5, 4.5, 801)  # (G,)
        likelihood, prior = self.log_likelihood(z).exp(), log_normal(z, 0, 1).exp()
        posterior = likelihood * prior / math.exp(values["logEvidence"])
        left, right = axes
        left.plot(z, prior, ":", color=ORANGE, lw=1.5, label="prior p(z)")
        left.plot(z, likelihood, "--", color=GREEN, lw=1.5, label="likelihood p(x|z)")
        left.fill_between(z, posterior, color="0.85", label="posterior p(z|x)")
        left.plot(z, torch.exp(log_normal(z, self.mu, self.sigma)), color=BLUE, label="q(z)")
        left.set(xlabel="code z", ylabel="density", ylim=(0, None))
        left.legend(fontsize=8)
        bars = (
            ("reconstruction", 0.0, values["reconstruction"], GREEN),
            ("less KL to the prior", values["reconstruction"], values["elbo"], ORANGE),
            ("ELBO", 0.0, values["elbo"], BLUE),
            ("gap: KL to the posterior", values["elbo"], values["logEvidence"], PINK),
            ("log p(x)", 0.0, values["logEvidence"], "0.4"),
        )
        for row, (name, start, end, color) in enumerate(bars):
            right.barh(row, end - start, left=start, color=color, height=0.6)
            text = f"{abs(end - start):.4f}" if start else f"{end:.4f}".replace("-", "−")
            right.annotate(f"{name}, {text}", (0, row - 0.33), ha="right", va="bottom", fontsize=8)
        lowest = 1.1 * min(values["elbo"], values["reconstruction"])
        right.set(xlabel="nats", xlim=(lowest, 0), ylim=(4.6, -0.9), yticks=[])
        right.axvline(values["logEvidence"], color="black", lw=1, ls="--")


class KlFigure(TheoryFigure):
    """Two Gaussians q = N(mu, sigma²) and p = N(m, s²), and KL in both directions (chapter 4).

    Args:
        mu: Mean of q, from −4 to 4.
        sigma: Standard deviation of q, from 0.25 to 3.
        m: Mean of p, from −4 to 4.
        s: Standard deviation of p, from 0.25 to 3.

    Raises:
        traitlets.TraitError: A value is out of its range.
    """

    figure = "kl"
    columns = 3
    height = 2.6
    mu = traitlets.Float(0.8, min=-4, max=4).tag(sync=True)
    sigma = traitlets.Float(0.5, min=0.25, max=3).tag(sync=True)
    m = traitlets.Float(-0.4, min=-4, max=4).tag(sync=True)
    s = traitlets.Float(1.2, min=0.25, max=3).tag(sync=True)

    def divergences(self) -> tuple[float, float]:
        """KL(q ‖ p) and KL(p ‖ q) in closed form, in nats."""
        q, p = (self.mu, self.sigma), (self.m, self.s)
        return kl(*q, *p), kl(*p, *q)

    def describe(self) -> str:
        qp, pq = self.divergences()
        return (
            f"Two normal densities, q with mean {number(self.mu)} and standard deviation "
            f"{number(self.sigma)}, p with {number(self.m)} and {number(self.s)}; the integrands "
            f"of KL(q‖p), {qp:.4f} nats, and of KL(p‖q), {pq:.4f} nats, with positive areas filled "
            "and negative ones hatched."
        )

    def draw(self, axes: Any) -> None:
        z = grid(-6, 6, 1201)
        q, p = (self.mu, self.sigma), (self.m, self.s)
        axes[0].plot(z, torch.exp(log_normal(z, *q)), color=BLUE, label="q")
        axes[0].plot(z, torch.exp(log_normal(z, *p)), "--", color=ORANGE, label="p")
        axes[0].set(xlabel="z", title="densities", ylim=(0, None))
        axes[0].legend()
        names = ("KL(q ‖ p)", "KL(p ‖ q)")
        for axis, color, name, first, second, value in zip(
            axes[1:], (BLUE, ORANGE), names, (q, p), (p, q), self.divergences(), strict=True
        ):
            log_first = log_normal(z, *first)
            integrand = torch.exp(log_first) * (log_first - log_normal(z, *second))
            axis.fill_between(z, integrand.clamp(min=0), color=color, alpha=0.5, lw=0)
            below = integrand.clamp(max=0)
            axis.fill_between(z, below, facecolor="white", edgecolor=color, hatch="////", lw=0)
            axis.plot(z, integrand, color=color, lw=1.5)
            axis.set(xlabel="z", title=f"{name} = {value:.4f}")
        limits = [limit for axis in axes[1:] for limit in axis.get_ylim()]
        for axis in axes[1:]:
            axis.set_ylim(min(limits), max(limits))


class ReparameterizationFigure(TheoryFigure):
    """z = mu + sigma ε with ε held fixed, and two estimators of the gradient of E[f(z)].

    Args:
        example: "square", f(z) = z²; "sine", sin z; "jump", z + 1[z > 0].
        parameter: The gradient is that to "mu" or to "sigma".
        mu: Mean, from −2.5 to 3.
        sigma: Standard deviation, from 0.05 to 1.5.
        samples: How many single-sample estimates: 10, 100, 1,000 or 10,000.
        seed: Decides the ε.

    Raises:
        traitlets.TraitError: A value is out of its range.
    """

    figure = "reparameterization"
    example = traitlets.Enum(["square", "sine", "jump"], "square").tag(sync=True)
    parameter = traitlets.Enum(["mu", "sigma"], "mu").tag(sync=True)
    mu = traitlets.Float(1.5, min=-2.5, max=3).tag(sync=True)
    sigma = traitlets.Float(0.5, min=0.05, max=1.5).tag(sync=True)
    samples = traitlets.Enum([10, 100, 1000, 10000], 1000).tag(sync=True)
    seed = traitlets.Int(446).tag(sync=True)

    def contributions(self, eps: Tensor) -> tuple[Tensor, Tensor]:
        """What each ε contributes, (n,): pathwise f'(z) ∂z/∂φ, and f(z) ∂ log q(z)/∂φ."""
        f, slope = {
            "square": (torch.square, lambda z: 2 * z),
            "sine": (torch.sin, torch.cos),
            "jump": (lambda z: z + (z > 0), torch.ones_like),
        }[self.example]
        z = self.mu + self.sigma * eps  # (n,)
        if self.parameter == "mu":
            return slope(z), f(z) * eps / self.sigma
        return slope(z) * eps, f(z) * (eps**2 - 1) / self.sigma

    def describe(self) -> str:
        f = {"square": "z²", "sine": "sin z", "jump": "z + 1[z > 0]"}[self.example]
        return (
            f"Single-sample estimates of the gradient of E[f(z)] for f(z) = {f}, mu = "
            f"{number(self.mu)} and sigma = {number(self.sigma)}: a histogram of {self.samples:,} "
            "pathwise ones and one of as many from the score function."
        )

    def draw(self, axes: Any) -> None:
        names = ("pathwise", "score function")
        values = self.contributions(fixed_noise(self.seed, self.samples))  # 2 × (n,)
        ends = torch.tensor([0.002, 0.995], dtype=torch.float64)
        low, high = torch.cat(values).quantile(ends).tolist()
        for axis, name, color, terms in zip(axes, names, (BLUE, ORANGE), values, strict=True):
            draw_histogram(axis, terms, (min(low, 0) - 1, high + 1), color)
            axis.set_title(f"{name}, variance {terms.var():.2f}")
        axes[0].set_ylabel("share of the samples")


def draw_histogram(axis: Axes, terms: Tensor, limits: tuple, color: str) -> None:
    """Single-sample gradients (n,) in 50 bins, and their mean."""
    shares = torch.full_like(terms, 1 / len(terms))
    axis.hist(terms, bins=50, range=limits, weights=shares, color=color)
    axis.axvline(
        terms.mean().item(), color="black", lw=1, ls="--", label=f"mean {terms.mean():.2f}"
    )
    axis.set(xlabel="gradient from one sample")
    axis.legend()


def fixed_noise(seed: int, count: int) -> Tensor:
    """Standard normal numbers, (count,): the same ones as the page's for the same seed."""
    draws = uniform(seed)
    pairs = ((next(draws), next(draws)) for _ in range(count))
    eps = [math.sqrt(-2 * math.log(1 - u)) * math.cos(2 * math.pi * v) for u, v in pairs]
    return torch.tensor(eps, dtype=torch.float64)


def uniform(seed: int) -> Iterator[float]:
    """Even numbers in [0, 1): mulberry32, as in `js/shared/random.js`."""
    state = seed & MASK
    while True:
        state = (state + 0x6D2B79F5) & MASK
        t = (state ^ (state >> 15)) * (state | 1) & MASK
        t ^= (t + ((t ^ (t >> 7)) * (t | 61) & MASK)) & MASK
        yield (t ^ (t >> 14)) / 2**32


def grid(start: float, end: float, count: int) -> Tensor:
    """Evenly spaced numbers in double precision, (count,)."""
    return torch.linspace(start, end, count, dtype=torch.float64)


def number(value: float, form: str = "g") -> str:
    """A number as text, with a true minus sign."""
    return format(value, form).replace("-", "−")


def log_normal(z: Any, mu: Any, sigma: float) -> Any:
    """log N(z; mu, sigma²), in nats."""
    return -0.5 * math.log(2 * math.pi) - math.log(sigma) - 0.5 * ((z - mu) / sigma) ** 2


def kl(mu: float, sigma: float, m: float, s: float) -> float:
    """KL(N(mu, sigma²) ‖ N(m, s²)) in nats: narrowness + spread + distance − ½."""
    return math.log(s / sigma) + (sigma**2 + (mu - m) ** 2) / (2 * s**2) - 0.5
