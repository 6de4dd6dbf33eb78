"""Checkers of the exercises of “Latent-variable models”."""

import math
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor
from torch.distributions import Normal

from .answers import (
    CheckFailed,
    NotAnswered,
    call,
    check_number,
    checker,
    draws,
    number,
    numbers,
    tensor,
)


class Parts:
    """The parts of an answer: those that are there are checked, the others are waited for."""

    def __init__(self) -> None:
        self.right: list[str] = []
        self.waits = False

    def check(
        self,
        name: str,
        answer: Any,
        right: float,
        mistakes: Mapping[str, tuple[float, str]],
        otherwise: str,
    ) -> None:
        """Check one number by its name, unless it is still `...`."""
        while isinstance(answer, list | tuple) and len(answer) == 1:
            (answer,) = answer
        if not isinstance(answer, str) and getattr(answer, "size", None) == 1:
            answer = answer.item()  # an array of one
        if answer is ...:
            self.waits = True
            return
        check_number(number(answer, name), right, mistakes, otherwise, what=name)
        self.right.append(name)

    def finish(self, praise: str) -> str:
        """The praise, if nothing is missing; otherwise say what is right so far."""
        if not self.waits:
            return praise
        if self.right:
            print(f"Right so far: {', '.join(self.right)}.")
        raise NotAnswered


@checker("set my_share, my_prior and my_place")
def check_by_hand(my_share: float, my_prior: float, my_place: float) -> str:
    """Check the posterior, the prior and the crossing of the mixture of two components."""
    parts = Parts()
    parts.check(
        "my_share",
        my_share,
        0.0432 / 0.0756,
        {
            "old_prior": (
                0.0324 / (0.0324 + 0.0378),
                "This is the posterior for a prior of 0.3. It has been raised to 0.4.",
            ),
            "no_prior": (2 / 3, "This is the share of the likelihoods. Where is the prior?"),
            "not_divided": (0.0432, "This is the joint density. Divide it by the evidence."),
            "other_code": (0.0324 / 0.0756, "This is the share of the other code, z = 0."),
            "odds": (4 / 3, "These are the odds of z = 1. A probability is a share of the sum."),
            "percent": (100 * 0.0432 / 0.0756, "Give a probability between 0 and 1, not percent."),
            "swapped": (
                0.6 * 0.1080 / (0.6 * 0.1080 + 0.4 * 0.0540),
                "Which code has the prior 0.4, and which has 0.6?",
            ),
        },
        "my_share is not right yet. Multiply each likelihood by the prior of its code, and take "
        "the share of z = 1 in the sum.",
    )
    parts.check(
        "my_prior",
        my_prior,
        1 / 3,
        {
            "other_code": (2 / 3, "This would be the prior of the other code, z = 0."),
            "odds": (0.5, "Is it the priors that have to be equal, or the products?"),
            "other_odds": (2.0, "These are odds. A prior probability lies between 0 and 1."),
            "old_prior": (0.3, "With a prior of 0.3, z = 0 is still a little more probable."),
        },
        "my_prior is not right yet. Which priors make the two joint densities equal?",
    )
    root = math.sqrt(4 + 2 / 3 * math.log(2))
    parts.check(
        "my_place",
        my_place,
        4 + root,
        {
            "left": (4 - root, "The two densities are equal here too, but not to the right of 3."),
            "no_width": (
                6.0,
                "The narrow component is higher at its center. Where is log 2 in your equation?",
            ),
            "sign": (
                4 + math.sqrt(4 - 2 / 3 * math.log(2)),
                "The sign of log 2 is wrong: the narrow component is the higher one.",
            ),
            "middle": (1.5, "This is half-way between the means. The widths differ as well."),
        },
        "my_place is not right yet. Set the two log-densities equal, and solve for x.",
    )
    return parts.finish("All three follow from the joint densities.")


@checker("set which_line to 2, 3 or 4, and the three other numbers in nats")
def check_leak(
    which_line: int, difference: float, fall_of_log_p: float, fall_of_objective: float
) -> str:
    """Check the line that lets a gradient through the posterior, and what the program climbs."""
    parts = Parts()
    parts.check(
        "which_line",
        which_line,
        3,
        {
            "terms": (2, "Line 2 is right: these are the log-joint densities."),
            "average": (
                4,
                "You can hold the weights fixed in line 4. Which line computes them?",
            ),
        },
        "The lines that can be wrong are 2, 3 and 4.",
    )
    weight = 1 / (1 + math.exp(-1))
    other = 1 - weight
    entropy = -weight * math.log(weight) - other * math.log(other)
    log_p = math.log(math.exp(-1) + math.exp(-2))
    parts.check(
        "difference",
        difference,
        -entropy,
        {
            "sign": (entropy, "Take the objective minus log p(x). Which of the two is larger?"),
            "objective": (log_p - entropy, "This is the objective. Subtract log p(x) from it."),
            "evidence": (log_p, "This is log p(x) itself."),
            "bits": (-entropy / math.log(2), "This is in bits. A bit is log 2 nats."),
            "even": (
                -math.log(2),
                "This is for two codes with the same weight. Which weights does the softmax give?",
            ),
            "average_of_logs": (
                -1.5 - log_p,
                "This takes the plain average of the terms. They are weighted by the posterior.",
            ),
        },
        "The difference is not right yet. Compute the two weights first, then the weighted sum of "
        "the terms, and subtract log p(x), the logarithm of a sum of exponentials.",
    )
    parts.check(
        "fall_of_log_p",
        fall_of_log_p,
        math.log(2),
        {
            "sign": (-math.log(2), "How far it falls is a positive number."),
            "half": (0.5, "p(x) falls to a half. What does its logarithm lose?"),
            "bits": (1.0, "This is in bits. A bit is log 2 nats."),
            "nothing_lost": (0.0, "The evidence is a sum over the codes, and a term is lost."),
        },
        "fall_of_log_p is not right yet. Call the log-joint of each code a, and compute log p(x) "
        "with both codes and with one of them.",
    )
    parts.check(
        "fall_of_objective",
        fall_of_objective,
        0.0,
        {
            "log_p": (
                math.log(2),
                "This is what log p(x) loses. The entropy of the posterior falls as well.",
            ),
            "twice": (2 * math.log(2), "Does the entropy add to the objective or lower it?"),
        },
        "fall_of_objective is not right yet. It is the average of the terms, with the posterior as "
        "weights. What is it with two equal terms, and what with one of them?",
    )
    return parts.finish(
        "The program counts no more than one of the codes that explain an observation."
    )


@checker("return n draws from the fitted normal distribution")
def check_sample_fitted(f: Callable) -> str:
    """Check `sample_fitted(codes, n, generator)`: its moments, its shape, its randomness."""
    n, source = 100_000, torch.Generator().manual_seed(0)
    mix = torch.tensor([[3.0, 0.0], [2.0, 0.5]], dtype=torch.float64)
    codes = torch.randn(2000, 2, generator=source, dtype=torch.float64)
    codes[:1000] += 4.0  # a second lump
    codes = codes @ mix.T + torch.tensor([10.0, -4.0], dtype=torch.float64)
    z = tensor(call(f, codes, n, torch.Generator().manual_seed(1)), (n, 2))
    if (z[:1000, None] == codes).all(-1).any():  # (1000, 2000)
        raise CheckFailed(
            "copies", "Some draws are codes from the list. Draw new ones, from a normal density."
        )
    mean, cov = codes.mean(0), codes.T.cov()
    drawn = z.T.cov()
    if ((z.mean(0) - mean).abs() / (cov.diag() / n).sqrt()).max() > 5:  # in standard errors
        raise CheckFailed("mean", "The mean of your draws is not the mean of the codes.")
    scale = (cov.diag().outer(cov.diag()) + cov.square()) / n  # variance of a sample covariance
    error = (drawn - cov).abs() / scale.sqrt()
    if error.max() > 5:
        white = torch.linalg.cholesky(cov)
        for code, wrong, hint in (
            (
                "uncorrelated",
                cov.diag().diag(),
                "Your draws are uncorrelated, but the codes are not. Use the whole covariance.",
            ),
            (
                "transposed",
                white.T @ white,
                "With L Lᵀ the covariance, the draws are L ε. In rows this is eps @ L.T.",
            ),
            (
                "no_root",
                cov @ cov,
                "You multiply ε by the covariance. Multiply it by a root of it, L with L Lᵀ = "
                "covariance.",
            ),
            ("white", torch.eye(2).double(), "Your draws have the covariance I."),
            (
                "moment",
                codes.T @ codes / len(codes),
                "Subtract the mean of the codes before you compute their covariance.",
            ),
        ):
            if torch.allclose(drawn, wrong, rtol=0.05, atol=0.05 * float(wrong.abs().max())):
                raise CheckFailed(code, hint)
        raise CheckFailed(
            "covariance", "The covariance of your draws is not the covariance of the codes."
        )
    white = torch.linalg.solve_triangular(torch.linalg.cholesky(cov), (z - mean).T, upper=False)
    fourth = white.pow(4).mean(1)  # 3 for a normal distribution, ± √(96/n); (2, n) → (2,)
    if (fourth - 3).abs().max() > 5 * math.sqrt(96 / n):
        raise CheckFailed("shape_of_density", "Mean and covariance are right, but not the shape.")
    same, again, other = (
        tensor(call(f, codes, 5, torch.Generator().manual_seed(seed)), (5, 2)) for seed in (1, 1, 2)
    )
    if not torch.equal(same, again):
        raise CheckFailed(
            "generator_ignored", "Two generators with the same seed give different draws."
        )
    if torch.equal(same, other):
        raise CheckFailed("own_generator", "Two different seeds give the same draws.")
    return "100,000 draws have the mean, the covariance and the shape that they should have."


def parabola(x: Tensor, sigma: float) -> tuple[Tensor, Tensor]:
    """Evidence and posterior mean of f(z) = (z, z²), by quadrature: (N, 2) → (N,), (N, 2)."""
    z = torch.linspace(-6, 6, 2401, dtype=torch.float64)  # (G,)
    mean = torch.stack([z, z**2], -1)  # (G, 2)
    terms = Normal(mean, sigma).log_prob(x[:, None]).sum(-1) - 0.5 * z**2  # (N, G)
    normalizer = 0.5 * math.log(2 * math.pi) - math.log(float(z[1] - z[0]))
    return terms.logsumexp(-1) - normalizer, terms.softmax(-1) @ mean


@checker("return the posterior mean of f(z), (N, P)")
def check_denoised(f: Callable) -> str:
    """Check `denoised(x, log_p_of, sigma)` against the posterior mean by quadrature."""
    codes = draws(5, seed=0)
    for sigma in (0.3, 0.7):
        x = torch.stack([codes, codes**2], -1) + sigma * draws(5, 2, seed=1)  # (5, 2)
        right = parabola(x, sigma)[1]  # (5, 2)
        slope = (right - x) / sigma**2
        try:
            answer = call(f, x.clone(), lambda x, s=sigma: parabola(x, s)[0], sigma)
        except CheckFailed as refusal:
            if "only for scalar outputs" in refusal.hint:
                raise CheckFailed(
                    "not_summed",
                    "There is one log p(x) for each observation, and only a single number can be "
                    "differentiated. Differentiate the sum over the observations.",
                ) from None
            raise
        found = tensor(answer, (5, 2))
        if torch.allclose(found, right, atol=1e-4):
            continue
        for code, wrong, hint in (
            ("sign", x - sigma**2 * slope, "The sign of the gradient's term is wrong."),
            ("sigma", x + sigma * slope, "σ enters as its square."),
            ("no_sigma", x + slope, "A factor in front of the gradient is missing."),
            ("score", slope, "This is the gradient alone. What do you add it to?"),
            ("scaled", sigma**2 * slope, "This is the correction. Add it to the observation."),
            ("observed", x, "These are the observations themselves."),
            (
                "half",
                x + sigma**2 * slope / 2,
                "The correction is too small by a factor of two. Where does your ½ come from?",
            ),
            (
                "averaged",
                x + sigma**2 * slope / len(x),
                "The gradient is too small by the number of observations. Differentiate the sum "
                "over them, and not their average.",
            ),
        ):
            if torch.allclose(found, wrong, atol=1e-4):
                raise CheckFailed(code, f"For σ = {sigma}: {hint}")
        raise CheckFailed(
            "value",
            f"For σ = {sigma} this is not x + σ² ∇ log p(x), with the gradient with respect to x.",
        )
    return "Quadrature over the codes gives the same guess."


@checker("set on_twenty and on_held_out, both in nats per observation")
def check_twenty(on_twenty: float, on_held_out: float) -> str:
    """Check two log-likelihoods: ranges, for they come out of training."""
    on_twenty, on_held_out = numbers((on_twenty, on_held_out), "on_twenty", "on_held_out")
    if on_twenty > 5 or on_held_out < -15:
        raise CheckFailed("sum", "This is a sum over the observations. Take the average.")
    if on_twenty < on_held_out:
        raise CheckFailed(
            "swapped", "The model has seen the twenty observations. Are the two numbers swapped?"
        )
    if on_held_out > -0.9 and on_twenty < -0.3:
        raise CheckFailed(
            "three_hundred",
            "This looks like the model of 300 observations. Begin with new_model(0), and fit it "
            "to points[:20] alone.",
        )
    if on_twenty < 0.2 or (on_held_out > -1.6 and on_twenty < 0.9):
        raise CheckFailed(
            "few_steps",
            "The model can get closer to its twenty observations. Does it take as many steps as "
            "the models of the chapter?",
        )
    if on_held_out > -1.6:
        raise CheckFailed(
            "not_held_out",
            "The second number is too good for this model. Is it measured on held_out?",
        )
    return "Would you have believed the first number without the second?"
