"""Checkers of the exercises of “Log-likelihood”."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from vae_lib.objectives import iwae_bound, log_weights
from vae_lib.posteriors import DiagonalNormal, log_normal, reparameterize

from .answers import CheckFailed, call, check_number, checker, draws, given, kind, number, tensor

PARTS = 100  # codes of a part, in the code that is wrong
ROUNDING = (
    "For nearly equal weights this is right. If one weight makes up nearly the whole sum, "
    "subtracting it leaves only rounding errors: leave it out instead."
)


@checker("return the best width, and set shift")
def check_missed(f: Callable[[float], float], shift: float) -> str:
    """Check `best_width(shift)` against the quadratic equation, and the shift for 1.25."""
    given(call(f, 1.0))
    for delta in (1.0, 0.0, 0.5, 2.0):
        b = 3 + 2 * delta**2
        rho = (b + math.sqrt(b**2 - 8)) / 4
        small = (b - math.sqrt(b**2 - 8)) / 4
        setting = f"For a shift of {delta:g}"
        check_number(
            call(f, delta),
            math.sqrt(rho),
            {
                "elbo": (1.0, f"{setting} this is the best width for the ELBO, not for V."),
                "variance": (rho, f"{setting} this is r². The width is r."),
                "other_root": (
                    math.sqrt(small),
                    f"{setting} this is the other solution of the quadratic equation. Is V finite "
                    "there?",
                ),
                "moments": (
                    math.sqrt(1 + delta**2),
                    f"{setting} this r makes the mean square of z around δ that of the posterior. "
                    "It is not where V is smallest.",
                ),
            },
            f"{setting} another width has a smaller V. Check the derivative of log(1 + V) with "
            "respect to r².",
            tolerance=1e-3,
        )
    rho = 1.25**2
    squared = (2 * rho - 1) * (rho - 1) / (2 * rho)
    check_number(
        abs(number(shift, "shift")),  # only its square is determined
        math.sqrt(squared),
        {
            "squared": (squared, "This is δ². The shift is its root."),
            "of_variance": (
                math.sqrt((2 * 1.25 - 1) * 0.25 / 2.5),
                "This is for r² = 1.25. The width r is 1.25.",
            ),
            "forward": (
                math.sqrt((6.125 + math.sqrt(6.125**2 - 8)) / 4),
                "This is the best width for a shift of 1.25. The question asks the other way "
                "round.",
            ),
        },
        "best_width is right. For which shift does it return 1.25?",
        what="shift",
        tolerance=0.003,
    )
    return "A proposal that has missed should be wider, whatever the ELBO says."


@checker("set her_k, and return one estimate for each image")
def check_chunks(her_k: float, f: Callable[[Tensor, Tensor], Tensor]) -> str:
    """Check which bound is estimated, and `combine(parts, sizes)` with parts of unequal size."""
    given(her_k)
    check_number(
        her_k,
        PARTS,
        {
            "claimed": (5000, "So she says. From how many codes is each logarithm taken?"),
            "parts": (50, "This is the number of parts. How many codes has each of them?"),
            "one": (1, "Line 5 does average weights, but not all of them."),
        },
        "From how many codes is each logarithm in line 5 taken?",
        what="her_k",
    )
    hint, code = "Which sum of weights does a part with K codes hold?", "value"
    for numbers in ([100, 100, 20], [7, 40]):
        total, sizes = sum(numbers), torch.tensor(numbers, dtype=torch.float64)
        log_w = 2 * draws(total, 4, seed=0) - torch.tensor([90.0, 95.0, 800.0, 1.0]).double()
        parts = torch.stack([iwae_bound(part) for part in log_w.split(numbers)])  # (n, B)
        answer = tensor(call(f, parts, sizes), (4,))
        right = log_w.logsumexp(0) - math.log(total)  # (B,)
        wrong = {
            "mean_of_logs": (
                parts.mean(0),
                "This averages the logarithms of the parts, as line 6 does.",
            ),
            "weighted_logs": (
                (parts * sizes[:, None]).sum(0) / total,
                "This averages logarithms, with the sizes as weights. Average p̂ itself.",
            ),
            "equal_parts": (
                parts.logsumexp(0) - math.log(len(parts)),
                "This takes all parts as equally large. What does `sizes` say?",
            ),
            "no_count": (
                (parts + sizes.log()[:, None]).logsumexp(0),
                "This is the logarithm of a sum of weights. Divide by the number of all codes.",
            ),
            "per_part": (
                parts.logsumexp(0) - math.log(total),
                "Each part of K codes holds the sum of K weights, which is K times its p̂.",
            ),
        }
        _compare(answer, right, wrong, hint, code)
        hint = "For parts of 100, 100 and 20 codes this is right. Other sizes need other numbers."
        code = "sizes"
    return "Parts of any size give the estimate of all codes together."


@checker("return one number for each image")
def check_jackknife(f: Callable[[Tensor], Tensor]) -> str:
    """Check `jackknife(log_w)`, also where one weight makes up nearly the whole sum."""
    tame = 0.5 * draws(8, 3, seed=1) - 90
    wild = torch.tensor([[0.0], [-40.0], [-42.0]], dtype=torch.float64) - 700
    for log_w in (tame, wild):
        K, images = log_w.shape
        try:
            answer = tensor(call(f, log_w), (images,))
        except CheckFailed as failure:
            if log_w is wild and failure.code == "not_finite":
                raise CheckFailed("digits", ROUNDING) from None
            raise
        whole = log_w.logsumexp(0) - math.log(K)
        rest = torch.stack([torch.cat([log_w[:k], log_w[k + 1 :]]) for k in range(K)])
        without = rest.logsumexp(1) - math.log(K - 1)  # (K, K − 1, B) → (K, B)
        right = K * whole - (K - 1) * without.mean(0)
        wrong = {
            "unchanged": (
                whole,
                "This is log p̂ of all codes, as before. It also comes out if p̂ instead of log p̂ is "
                "averaged over the groups.",
            ),
            "left_out": (without.mean(0), "This is the second average alone."),
            "wrong_way": (
                K * without.mean(0) - (K - 1) * whole,
                "The two terms have changed places.",
            ),
            "same_count": (
                K * whole - (K - 1) * (rest.logsumexp(1) - math.log(K)).mean(0),
                "An estimate without one weight is an average of K − 1 weights, not of K.",
            ),
            "sum": (
                K * whole - (K - 1) * without.sum(0),
                "Average over the K groups, rather than sum over them.",
            ),
        }
        hint = "Compare with the formula: K log p̂ of all, K − 1 times the average of the others."
        code = "value"
        if log_w is wild:
            hint, code = ROUNDING, "digits"
        _compare(answer, right, wrong, hint, code)
    return "Compare what follows with your prediction."


def _compare(
    answer: Tensor, right: Tensor, wrong: dict[str, tuple[Tensor, str]], hint: str,
    code: str = "value",
) -> None:  # fmt: skip
    """Refuse a tensor that is not the right one, by the mistake that leads to it."""
    if torch.allclose(answer, right, rtol=1e-6, atol=1e-4):
        return
    for name, (other, message) in wrong.items():
        if torch.allclose(answer, other, rtol=1e-6, atol=1e-4):
            raise CheckFailed(name, message)
    raise CheckFailed(code, hint)


@checker("give the letter of each mistake")
def check_reports(*letters: str) -> str:
    """Check the letters of five mistakes, in the order of the exercise."""
    given(letters)
    hints = {  # of the five mistakes: the letter, and what to look at
        "mean_of_logs": (
            "B",
            "An average of logarithms has the same expectation for every K. Which report does not "
            "move?",
        ),
        "parts_of_ten": (
            "E",
            "From K = 10 on, this program uses more codes only to reduce its noise. Which report "
            "stops improving there?",
        ),
        "no_log_k": (
            "A",
            "A sum of K weights is K times their average. Add log K to each report: which one "
            "then becomes equal to another report?",
        ),
        "wrong_density": (
            "D",
            "Its weights do not average to p(x), so nothing keeps its result on the right side of "
            "log p(x). A wider proposal gains a few tenths of a nat with 1,000 codes. Which report "
            "gains several, even after log K has been added?",
        ),
        "no_prior": (
            "F",
            "The prior's log-density of a code with 32 numbers is about −45 nats. Which report is "
            "better by about that much?",
        ),
    }
    for (mistake, (right, hint)), letter in zip(hints.items(), letters, strict=True):
        if not isinstance(letter, str) or letter.strip().upper() not in set("ABCDEF"):
            raise CheckFailed("letters", f"{mistake}: answer with a letter from A to F.")
        if letter.strip().upper() != right:
            raise CheckFailed(mistake, f"{mistake} is another one. {hint}")
    return "The one that is left is the right program."


class _Pixels:
    """The likelihood of `_Model`: pixels with normal noise around what the decoder returns."""

    log_var = math.log(0.25)

    def log_prob(self, x: Tensor, out: Tensor) -> Tensor:
        """log p(x|z) in nats, (..., D) → (...)."""
        return log_normal(x, out, torch.full_like(out, self.log_var))


class _Model:
    """Pixels that are the codes with noise, so that log p(x) and the posterior are known.

    Args:
        shift: How far the encoder's mean is from the posterior's, in its standard deviations.
        width: How many times as wide as the posterior the encoder's q is, for each dimension.
    """

    def __init__(self, shift: float, width: tuple[float, ...]) -> None:
        self.shift, self.width = shift, torch.tensor(width, dtype=torch.float64)
        self.likelihood = _Pixels()

    def encode(self, x: Tensor) -> DiagonalNormal:
        """Mean and log-variance, (B, D) each."""
        variance = 1 / (1 + 1 / 0.25)  # of the posterior
        mu = x * (variance / 0.25) + self.shift * math.sqrt(variance)
        return DiagonalNormal(mu, (variance * self.width**2).log().expand_as(x))

    def decode(self, z: Tensor) -> Tensor:
        """The means of the pixels, (B, D)."""
        return z

    def log_px(self, x: Tensor) -> Tensor:
        """log p(x), exactly, (B,)."""
        return log_normal(x, torch.zeros_like(x), torch.full_like(x, math.log(1.25)))


@checker("return the factors, and two estimates for each image")
def check_enclose(f: Callable[..., Tensor], g: Callable[..., tuple[Tensor, Tensor]]) -> str:
    """Check `widening(z_true, mu, log_var, used)` and `enclose(model, x, z_true, …)`."""
    _check_widening(f)
    x = draws(6, 2, seed=2)
    z_true = draws(6, 2, seed=3)
    _check_true_code(g, x, z_true)
    _check_exact_proposal(g, x, z_true)
    _check_averages(g)
    return "Compare what follows with your prediction."


def _check_widening(f: Callable[..., Tensor]) -> None:
    """Compare the factors with those of known codes."""
    used = torch.tensor([True, False, True, True])
    log_var = torch.tensor([-2.0, 0.1, -1.0, 0.5]).double() + 0.3 * draws(50, 4, seed=0)
    mu, sigma = draws(50, 4, seed=1), (log_var / 2).exp()
    factors = torch.tensor([1.5, 1.1, 2.5, 1.2]).double()
    z_true = mu + factors * sigma * draws(50, 4, seed=2)
    errors2 = ((z_true - mu) / sigma).square()  # (B, D)

    def where_used(values: Tensor) -> Tensor:
        return torch.where(used, values, torch.ones_like(values))

    right = where_used(errors2.mean(0).sqrt())
    wrong = {
        "squared": (where_used(errors2.mean(0)), "A factor of σ is wanted, and this is one of σ²."),
        "unused": (errors2.mean(0).sqrt(), "Dimensions that are not used keep the factor 1."),
        "common": (
            where_used(errors2[:, used].mean().sqrt().expand(4)),
            "This is one factor for all dimensions that are used. Give each its own.",
        ),
        "absolute": (
            where_used(errors2.sqrt().mean(0)),
            "Average the squares, and take the root of the average.",
        ),
        "sigma": (
            where_used(((z_true - mu).square() / sigma).mean(0).sqrt()),
            "This divides the squared errors by σ. Divide by the variance.",
        ),
        "not_relative": (
            where_used((z_true - mu).square().mean(0).sqrt()),
            "These errors are not in units of the encoder's σ.",
        ),
        "ratio_of_means": (
            where_used(((z_true - mu).square().mean(0) / sigma.square().mean(0)).sqrt()),
            "Divide separately for each image, and average afterwards.",
        ),
    }
    answer = tensor(call(f, z_true, mu, log_var, used), (4,), "What widening returns")
    hint = "What are the squared errors, divided by the variance, on average over the images?"
    _compare(answer, right, wrong, f"widening: {hint}", "widening")


def _both(
    g: Callable[..., tuple[Tensor, Tensor]], model: _Model, x: Tensor, z_true: Tensor,
    codes: int, widen: Tensor, seed: int,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    """What the reader's `enclose` returns, (B,) each."""
    answer = call(g, model, x, z_true, codes, widen, torch.Generator().manual_seed(seed))
    parts = list(answer) if isinstance(answer, tuple | list | Tensor) else [answer]
    if len(parts) != 2:
        raise CheckFailed("count", f"Return two estimates, lower and upper, not {kind(answer)}.")
    lower, upper = (
        tensor(part, (len(x),), f"The {name} estimate")
        for part, name in zip(parts, ("lower", "upper"), strict=True)
    )
    return lower, upper


def _log_weight(model: _Model, x: Tensor, z: Tensor, widen: Tensor) -> Tensor:
    """log w under the widened proposal, (..., B, D) → (..., B)."""
    mu, log_var = model.encode(x)
    log_px_z = model.likelihood.log_prob(x, model.decode(z))
    return log_weights(log_px_z, z, mu, log_var + 2 * widen.log())


def _check_true_code(g: Callable[..., tuple[Tensor, Tensor]], x: Tensor, z_true: Tensor) -> None:
    """With a single code, the upper estimate is the weight of the true one, whatever is drawn."""
    model, widen = _Model(0.6, (0.8, 0.9)), torch.tensor([1.5, 1.0]).double()
    lower, upper = _both(g, model, x, z_true, 1, widen, seed=0)
    right = _log_weight(model, x, z_true, widen)
    if torch.allclose(lower, right, atol=1e-4):
        if torch.allclose(upper, right, atol=1e-4):
            raise CheckFailed("shared", "The codes of the lower estimate are all draws from q.")
        raise CheckFailed("order", "Return the lower estimate first, and the upper one second.")
    again = _both(g, model, x, z_true, 1, widen, seed=1)[1]
    if not torch.allclose(upper, again, atol=1e-4):
        raise CheckFailed(
            "added",
            "With codes = 1 the upper estimate depends on what is drawn. z_true takes the place of "
            "one of the codes, so it is then the only one.",
        )
    wrong = {
        "density": (
            _log_weight(model, x, z_true, torch.ones(2).double()),
            "The weight of z_true is the one under the encoder's q. Use the wider one.",
        ),
    }
    hint = "With codes = 1 the upper estimate should be log w of z_true, under the wider q."
    _compare(upper, right, wrong, hint, "true_code")


def _check_exact_proposal(
    g: Callable[..., tuple[Tensor, Tensor]], x: Tensor, z_true: Tensor
) -> None:
    """With the posterior as the proposal, each weight is p(x), and so is every average."""
    model, widen = _Model(0.0, (0.5, 1.0)), torch.tensor([2.0, 1.0]).double()
    right = model.log_px(x)
    for name, estimate in zip(
        ("lower", "upper"), _both(g, model, x, z_true, 5, widen, seed=0), strict=True
    ):
        wrong = {
            "no_count": (
                right + math.log(5),
                f"The {name} estimate is the logarithm of a sum of weights. Average them.",
            ),
            "count": (
                right + math.log(6 / 5),
                f"The {name} estimate holds one weight more than codes.",
            ),
        }
        hint = (
            f"The {name} estimate is not log p(x) for a model where σ times widen is that of the "
            "posterior. Is q widened when the codes are drawn, and in their weights?"
        )
        _compare(estimate, right, wrong, hint, "proposal")


def _check_averages(g: Callable[..., tuple[Tensor, Tensor]], codes: int = 4) -> None:
    """Compare both estimates with right ones, on average over images that the model drew."""
    model, widen = _Model(0.6, (0.8, 0.8)), torch.tensor([1.25, 1.25]).double()
    z_true = draws(8000, 2, seed=4)
    x = z_true + 0.5 * draws(8000, 2, seed=5)
    mu, log_var = model.encode(x)
    shape = codes, *mu.shape
    z = reparameterize(
        mu.expand(shape), (log_var + 2 * widen.log()).expand(shape),
        torch.Generator().manual_seed(6),
    )  # fmt: skip
    log_w = _log_weight(model, x, z, widen)  # (K, B)
    with_truth = torch.cat([_log_weight(model, x, z_true, widen)[None], log_w[1:]])
    lower, upper = (estimate - model.log_px(x) for estimate in _both(
        g, model, x, z_true, codes, widen, seed=7))  # fmt: skip

    def agree(found: Tensor, wanted: Tensor) -> bool:
        wanted = wanted - model.log_px(x)
        error = math.sqrt((found.var() + wanted.var()).item() / len(x))
        return abs((found.mean() - wanted.mean()).item()) < 5 * error

    if not agree(lower, iwae_bound(log_w)):
        if agree(lower, log_w.mean(0)):
            raise CheckFailed(
                "mean_of_logs",
                "On average the lower estimate does not depend on the number of codes. Average the "
                "weights, and take the logarithm afterwards.",
            )
        raise CheckFailed("lower", "On average the lower estimate is not that of so many codes.")
    if not agree(upper, iwae_bound(with_truth)):
        raise CheckFailed(
            "upper",
            "On average the upper estimate is wrong. One of its codes is z_true, and all others "
            "are draws from q.",
        )
