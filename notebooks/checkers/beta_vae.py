"""Checkers of the exercises of “β-VAE: a walk in the rate–distortion plane”."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from .answers import CheckFailed, call, check_number, checker, given, kind, near, tensor

Schedule = Callable[[int, int, int, float], float]
W2, NOISE = 1.5**2, 0.5**2  # of the one pixel: squared slope, and variance of the noise


@checker("set tie, gap and gamma")
def check_three(tie: float, gap: float, gamma: float) -> str:
    """Check the weight of a tie, the duality gap, and the least γ, for three models."""
    for answer in (tie, gap, gamma):
        given(answer)
    check_number(
        tie,
        2.25,
        {
            "first_two": (1.5, "tie: this weight makes the first and the second model equal."),
            "last_two": (3, "tie: this weight makes the second and the last model equal."),
            "inverse": (4 / 9, "tie: this is nats of rate for each nat of distortion."),
        },
        "tie: write down D + β R of the first and of the last model, and set them equal.",
        what="tie",
    )
    check_number(
        gap,
        1.5,
        {
            "hull": (5.5, "gap: this is the largest value itself. How far is it from D*(2)?"),
            "no_limit": (7 - 10, "gap: subtract β C from the least loss before you compare."),
            "sign": (-1.5, "gap: take the distance, which is not negative."),
            "no_weight": (6, "gap: this compares with g(0), which is only one of the weights."),
        },
        "gap: for each β, which model has the least loss? Where does g(β) − 2β stop rising?",
        what="gap",
    )
    check_number(
        gamma,
        3,
        {
            "tie": (2.25, "gamma: at this γ the last model is still better than the middle one."),
            "other": (1.5, "gamma: the first model loses for every γ ≥ 0. And the last one?"),
            "distance": (6, "gamma: how far are the rates of the others from the target?"),
        },
        "gamma: write down the loss of all three models for C = 2. Which is the rival?",
        what="gamma",
    )
    return "A penalty finds what a weight cannot."


@checker("set divergence and least_beta")
def check_bound(divergence: float, least_beta: float) -> str:
    """Check the divergence of an encoder, and from which weight on the loss is a bound."""
    for answer in (divergence, least_beta):
        given(answer)
    check_number(
        divergence,
        5,
        {
            "no_rate": (15, "divergence: this leaves the rate out. Take (12.4) with β = 1."),
            "sign": (-5, "divergence: a divergence is not negative."),
            "loss": (115, "divergence: this is the loss. What is left of it beyond 110?"),
        },
        "divergence: (12.4) with β = 1 has only one unknown.",
        what="divergence",
    )
    check_number(
        least_beta,
        0.75,
        {
            "always": (1, "least_beta: from there on it is a bound for every model. And here?"),
            "rest": (0.25, "least_beta: this is how far β may fall below 1."),
            "above": (1.25, "least_beta: a divergence leaves room on which side of 1?"),
        },
        "least_beta: when is the sum of the last two lines of (12.4) zero?",
        what="least_beta",
    )
    return "Without the divergence, one cannot know it."


def _done(step: int, steps: int, cycles: int) -> float:
    return step * cycles / steps % 1


WRONG_CYCLES: dict[str, tuple[Schedule, str]] = {
    "once": (
        lambda step, steps, cycles, share: min(1.0, step / steps * cycles / share),
        "This rises once and stays at 1. What happens at the beginning of the next cycle?",
    ),
    "whole_run": (
        lambda step, steps, cycles, share: min(1.0, step / steps / share),
        "This is a warm-up over a part of the whole run. Where are the cycles?",
    ),
    "no_rest": (
        lambda step, steps, cycles, share: _done(step, steps, cycles),
        "This rises until the end of each cycle. It should reach 1 after the part `share`.",
    ),
    "rest_first": (
        lambda step, steps, cycles, share: (
            max(0.0, (_done(step, steps, cycles) - share)) / max(1 - share, 1e-9)
        ),
        "This rests first and rises afterwards.",
    ),
    "jump": (
        lambda step, steps, cycles, share: float(_done(step, steps, cycles) >= share),
        "This jumps from 0 to 1. It should rise along a straight line.",
    ),
    "unlimited": (
        lambda step, steps, cycles, share: _done(step, steps, cycles) / share,
        "This rises beyond 1.",
    ),
    "falls": (
        lambda step, steps, cycles, share: 1 - min(1.0, _done(step, steps, cycles) / share),
        "This falls from 1 to 0.",
    ),
}


@checker("return the weight of a step")
def check_cyclical(f: Schedule) -> str:
    """Check the weight in every step of several runs."""
    cases = [
        (step, steps, cycles, share)
        for steps, cycles, share in ((100, 4, 0.5), (60, 3, 0.25), (24, 2, 0.75), (10, 4, 0.5))
        for step in range(steps)
    ]
    found = [call(f, *case) for case in cases]
    values = []
    for value in found:
        check_number(value, value, {}, "", what="The weight")
        values.append(float(value))
    right = [min(1.0, _done(*case[:3]) / case[3]) for case in cases]
    if all(near(a, b) for a, b in zip(values, right, strict=True)):
        return "Each cycle begins without a KL term."
    for code, (wrong, hint) in WRONG_CYCLES.items():
        if all(near(a, wrong(*case)) for a, case in zip(values, cases, strict=True)):
            raise CheckFailed(code, hint)
    place = next(i for i, (a, b) in enumerate(zip(values, right, strict=True)) if not near(a, b))
    step, steps, cycles, share = cases[place]
    raise CheckFailed(
        "value",
        f"In step {step} of {steps}, with {cycles} cycles and a share of {share}, the weight is "
        "another number. Which part of its cycle lies behind this step?",
    )


@checker("set beta_after and return the term of line 3")
def check_saddle(beta_after: float, f: Callable[[Tensor, Tensor, float], Tensor]) -> str:
    """Check a parameter after ten steps, and a term with one gradient reversed."""
    given(beta_after)
    check_number(
        beta_after,
        -0.5,
        {
            "up": (2.5, "beta_after: does an optimizer go up or down the gradient?"),
            "once": (0.85, "beta_after: this is after a single step."),
            "no_capacity": (-1.5, "beta_after: what multiplies β in line 3?"),
            "product": (0.85**10, "beta_after: each step subtracts the same number."),
        },
        "beta_after: what is the derivative of the loss with respect to β?",
        what="beta_after",
    )
    for weight, nats, capacity in ((1.3, 25.0, 10.0), (0.4, 3.0, 8.0)):
        beta = torch.tensor(weight, dtype=torch.float64, requires_grad=True)
        rate = torch.tensor(nats, dtype=torch.float64, requires_grad=True)
        answer = call(f, beta, rate, capacity)
        off = nats - capacity
        check_number(
            answer,
            weight * off,
            {
                "negated": (-weight * off, "The value has the wrong sign."),
                "no_limit": (weight * nats, "The value leaves the capacity out."),
            },
            "The value should be β (R − C), as before.",
            tolerance=1e-5,
        )
        _check_slopes(answer, (beta, rate), (off, weight))
    return "Downhill for the networks, uphill for the multiplier."


def _check_slopes(
    answer: Tensor, inputs: tuple[Tensor, Tensor], slopes: tuple[float, float]
) -> None:
    """Refuse a term whose gradients are not those of a saddle point."""
    if not isinstance(answer, Tensor) or not answer.requires_grad:
        raise CheckFailed("no_gradient", "The value is right, but it has no gradient at all.")
    to_beta, to_rate = torch.autograd.grad(answer, inputs, allow_unused=True)
    off, weight = slopes
    if to_rate is None:
        raise CheckFailed("no_rate", "No gradient reaches the rate, so the networks learn nothing.")
    if near(to_rate.item(), -weight):
        raise CheckFailed("rate_too", "The gradient with respect to the rate is reversed as well.")
    if not near(to_rate.item(), weight):
        raise CheckFailed("rate", "The gradient with respect to the rate should be β.")
    if to_beta is None:
        raise CheckFailed("no_beta", "No gradient reaches β, so it stays where it is.")
    if near(to_beta.item(), off):
        raise CheckFailed("same", "The gradient with respect to β still has its old sign.")
    if not near(to_beta.item(), -off):
        raise CheckFailed("beta", "The gradient with respect to β should be −(R − C).")


@checker("return the mean and the log-variance for each x and β")
def check_told(f: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]) -> str:
    """Check the loss of an encoder that is told β against that of the best one."""
    spread = math.sqrt(W2 + NOISE)
    x = torch.linspace(-4, 4, 161) * spread  # (B,)
    weight = torch.exp(-0.5 * (x / spread) ** 2).double()
    weight = weight / weight.sum()
    found = {}
    for beta in (0.1, 1.0, 10.0):
        answer = call(f, x, torch.full_like(x, beta))
        if not isinstance(answer, tuple | list | Tensor) or len(answer) != 2:
            raise CheckFailed("count", f"Return the mean and the log-variance, not {kind(answer)}.")
        found[beta] = (
            tensor(answer[0], (161,), "The mean"),
            tensor(answer[1], (161,), "The log-variance"),
        )
    excess = {beta: _excess(*found[beta], beta, x.double(), weight) for beta in found}
    if max(excess.values()) <= 0.05:
        _check_mixed(f, x, weight)
        return "One network, and the whole curve."
    _check_told_mistakes(found, x.double(), weight)
    beta = max(excess, key=lambda b: excess[b])
    raise CheckFailed(
        "excess",
        f"For β = {beta:g} the loss is {excess[beta]:.2f} nats above that of the best encoder. "
        "Was β drawn from the whole range, and did training last long enough?",
    )


def _check_mixed(
    f: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]], x: Tensor, weight: Tensor
) -> None:
    """Refuse an encoder that is good for single weights only, or for one weight in a batch."""
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(0))
    beta = torch.logspace(-1, 1, len(x))[order]  # (B,)
    answer = call(f, x, beta)
    mu, log_s = (tensor(part, (len(x),), "The answer") for part in answer)
    excess = _excess(mu, log_s, beta.double(), x.double(), weight)
    if excess > 0.05:
        raise CheckFailed(
            "mixed",
            f"For a batch in which each x has its own β, the loss is {excess:.2f} nats above that "
            "of the best encoder. Does each x see its own β, and is every β in training?",
        )


def _best(beta: float | Tensor, x: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and log-variance of the best encoder, (B,) each."""
    noise = torch.as_tensor(beta * NOISE, dtype=x.dtype).expand_as(x)  # (B,)
    return 1.5 * x / (W2 + noise), (noise / (W2 + noise)).log()


def _loss(mu: Tensor, log_s: Tensor, beta: float | Tensor, x: Tensor) -> Tensor:
    """D + β R of each x, up to a constant, (B,)."""
    s = log_s.exp()
    error = (x - 1.5 * mu) ** 2 + W2 * s
    return error / (2 * NOISE) + beta * (mu**2 + s - 1 - log_s) / 2


def _excess(mu: Tensor, log_s: Tensor, beta: float | Tensor, x: Tensor, weight: Tensor) -> float:
    """How far an encoder's loss is above the best, averaged over x."""
    return (weight * (_loss(mu, log_s, beta, x) - _loss(*_best(beta, x), beta, x))).sum().item()


def _check_told_mistakes(
    found: dict[float, tuple[Tensor, Tensor]], x: Tensor, weight: Tensor
) -> None:
    """Refuse what the other mistakes return, each by its name."""

    def good(change: Callable[[Tensor], Tensor] | None = None, power: float = 1.0) -> bool:
        return all(
            _excess(mu, change(log_s) if change else log_s, beta**power, x, weight) < 0.3
            for beta, (mu, log_s) in found.items()
        )

    (mu_low, log_low), _, (mu_high, log_high) = found.values()
    if (mu_low - mu_high).abs().max() < 0.05 and (log_low - log_high).abs().max() < 0.05:
        raise CheckFailed("deaf", "The answer is the same for every β. Does the network see it?")
    if good(power=-1.0):
        raise CheckFailed("inverse", "This is the best encoder for 1 / β.")
    if all((log_s > 0).all() for _, log_s in found.values()) and good(torch.log):
        raise CheckFailed("variance", "The second part is the variance. Return its logarithm.")
    if good(lambda log_s: 2 * log_s):
        raise CheckFailed(
            "deviation", "The second part is the logarithm of the standard deviation."
        )
