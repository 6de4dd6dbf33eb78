"""Checkers of the exercises of “The reparameterization trick”."""

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from vae_lib.evaluation.oracle import LinearGaussian
from vae_lib.posteriors import log_normal, reparameterize

from .answers import (
    CheckFailed,
    call,
    check_number,
    checker,
    draws,
    given,
    kind,
    near,
    number,
    numbers,
    tensor,
)

LOG_2PI = math.log(2 * math.pi)


@checker("return the average and the variance of one contribution")
def check_sigma_term(f: Callable) -> str:
    """Check `sigma_term(mu, sigma)`, for f(z) = z² and the derivative with respect to σ."""
    for mu, sigma in ((1.5, 0.5), (-2.0, 1.2), (0.3, 3.0)):
        average, variance = numbers(call(f, mu, sigma), "the average", "the variance")
        setting = f"At μ = {mu} and σ = {sigma}"
        check_number(
            average,
            2 * sigma,
            {
                "other_parameter": (
                    2 * mu,
                    f"{setting} this is the derivative with respect to μ.",
                ),
                "second_moment_of_z": (
                    2 * (mu**2 + sigma**2),
                    f"{setting} this is the average of 2z². The contribution is 2zε.",
                ),
                "no_slope": (sigma, f"{setting} a factor is missing: the slope of z² is 2z."),
            },
            f"{setting} this is not the average of 2zε. Put z = μ + σε into it and multiply out.",
            tolerance=1e-4,
        )
        check_number(
            variance,
            4 * mu**2 + 8 * sigma**2,
            {
                "second_moment": (
                    4 * mu**2 + 12 * sigma**2,
                    f"{setting} this is the second moment. Subtract the squared average.",
                ),
                "fourth_moment": (
                    4 * mu**2,
                    f"{setting} this takes ε² for a constant. What are E[ε⁴] and (E[ε²])²?",
                ),
                "other_parameter": (
                    4 * sigma**2,
                    f"{setting} this is the variance of 2z, for the derivative with respect to μ.",
                ),
                "no_mean": (8 * sigma**2, f"{setting} the part of 2με is missing."),
                "deviation": (
                    math.sqrt(4 * mu**2 + 8 * sigma**2),
                    f"{setting} this is a standard deviation. Return the variance.",
                ),
            },
            f"{setting} the average is right and the variance is not. Square 2με + 2σε², and take "
            "the average of each of the three terms.",
            tolerance=1e-4,
        )
    return "The estimate is unbiased, and its noise does not vanish with σ."


@checker("set its_gradients (two numbers) and wrong_line")
def check_wrong_line(its_gradients: Any, wrong_line: int) -> str:
    """Check what the surrogate returns that does not detach its samples, and the line."""
    for_mu, for_sigma = numbers(its_gradients, "the gradient for mu", "the gradient for sigma")
    mu, sigma = 1.5, 0.5
    square = mu**2 + sigma**2
    entropy = 0.5 * (LOG_2PI + 1) + math.log(sigma)
    given(wrong_line)
    check_number(
        for_mu,
        0,
        {
            "right_gradient": (2 * mu, "This is what the program should return for mu."),
            "attached_f": (
                -2 * mu * entropy,
                "This counts a slope of f for mu. Line 3 has detached f.",
            ),
        },
        "The gradient for mu is another number. Put line 2 into the density of line 4: what is "
        "log_q as a function of mu, sigma and eps?",
        what="The gradient for mu",
    )
    check_number(
        for_sigma,
        -square / sigma,
        {
            "right_gradient": (2 * sigma, "This is what the program should return for sigma."),
            "sign": (square / sigma, "For sigma the sign is wrong: log q contains −log σ."),
            "no_f": (-1 / sigma, "For sigma this leaves out f, which multiplies log q."),
            "no_width": (
                -(mu**2) / sigma,
                "For sigma this takes f at z = μ. The average of z² is larger.",
            ),
            "zero": (0, "The gradient for sigma is not zero: log q contains −log σ."),
        },
        "The gradient for mu is right, the one for sigma is not. It is the average of f times the "
        "derivative of log_q, after line 2 has been put into line 4.",
        what="The gradient for sigma",
    )
    check_number(
        wrong_line,
        2,
        {
            "detached": (3, "Line 3 is right: f is a number that judges the sample."),
            "density": (
                4,
                "Line 4 is right if z is data. Which line makes it depend on mu and sigma?",
            ),
            "average": (5, "Line 5 is right: it averages f times log q."),
        },
        "Both gradients are right. The lines that can be wrong are 2, 3, 4 and 5.",
        what="wrong_line",
    )
    return "A surrogate asks how probable fixed samples are, so they must not move."


@checker("return the baseline b")
def check_zero_variance_baseline(f: Callable) -> str:
    """Check `zero_variance_baseline(p, f0, f1)`: both outcomes must contribute the same."""
    for p, f0, f1 in ((0.2, 0.2025, 0.3025), (0.7, 3.0, -1.0), (0.4, 0.0, 1.0)):
        setting = f"For p = {p}, f(0) = {f0} and f(1) = {f1}"
        check_number(
            call(f, p, f0, f1),
            (1 - p) * f1 + p * f0,
            {
                "mean": (
                    p * f1 + (1 - p) * f0,
                    f"{setting} this is E[f]. It is a good baseline and leaves some variance.",
                ),
                "middle": (
                    (f0 + f1) / 2,
                    f"{setting} this weighs both outcomes equally, which is right for p = ½ only.",
                ),
                "none": (0, f"{setting} this is no baseline at all."),
                "gradient": (
                    p * (1 - p) * (f1 - f0),
                    f"{setting} this is the gradient, to which both outcomes should contribute.",
                ),
            },
            f"{setting} the outcomes y = 0 and y = 1 contribute different numbers. Set "
            "(f(1) − b)(1 − p) equal to (f(0) − b)(0 − p), and solve for b.",
            tolerance=1e-5,
        )
    return "Both outcomes contribute the same number, the gradient itself."


@checker("return one draw for each u")
def check_weibull(f: Callable) -> str:
    """Check `weibull(u, scale, shape)`: the distribution, and the gradients."""
    u = torch.linspace(0.01, 0.99, 99, dtype=torch.float64)  # (n,)
    scale = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    shape = torch.tensor(1.5, dtype=torch.float64, requires_grad=True)
    answer = call(f, u, scale, shape)
    if isinstance(answer, Tensor) and answer.isnan().all():
        raise CheckFailed(
            "minus",
            "All draws are NaN. A negative number has no fractional power, and the logarithm of a "
            "number between 0 and 1 is negative. Is a minus sign missing?",
        )
    z = tensor(answer, (99,))
    s, k = scale.item(), shape.item()
    exact = s * (-(-u).log1p()) ** (1 / k)  # (n,)

    def off(draws: Tensor) -> float:
        """How far the answer is from these draws, or from those with 1 − u."""
        return min((z - draws).abs().max().item(), (z - draws.flip(0)).abs().max().item())

    for code, wrong, hint in (
        ("power", s * (-(-u).log1p()) ** k, "The exponent is not the shape itself."),
        ("swapped", k * (-(-u).log1p()) ** (1 / s), "Scale and shape have changed places."),
        ("rate", (-(-u).log1p() / s) ** (1 / k), "This divides by the scale. A scale multiplies."),
        ("no_shape", s * -(-u).log1p(), "These draws do not depend on the shape."),
        ("no_scale", exact / s, "These draws do not depend on the scale."),
    ):
        if off(wrong) < 1e-4:
            raise CheckFailed(code, f"{hint} Solve u = 1 − exp(−(z / scale)^shape) for z.")
    if off(exact) > 1e-4:
        raise CheckFailed(
            "value",
            "Q(z) should be u, or 1 − u, for each of the draws, and it is not. Solve "
            "u = 1 − exp(−(z / scale)^shape) for z.",
        )
    if not isinstance(answer, Tensor) or not answer.requires_grad:
        raise CheckFailed(
            "detached",
            "The draws are right, but no gradient passes. Compute them from scale and shape with "
            "PyTorch's functions, without .item() and detach.",
        )
    slopes = torch.autograd.grad(answer.sum(), (scale, shape), allow_unused=True)
    log_ratio = (z / s).log()
    right = (z / s).sum().item(), -(z * log_ratio / k).sum().item()
    for name, slope, wanted in zip(("scale", "shape"), slopes, right, strict=True):
        if slope is None or not near(slope.item() / wanted, 1, 1e-3):
            raise CheckFailed(
                f"detached_{name}",
                f"The draws are right, but the gradient with respect to the {name} does not pass: "
                "something on its way is detached.",
            )
    return "The draws follow the distribution, and both gradients pass."


@checker("return the bias")
def check_straight_through_bias(f: Callable) -> str:
    """Check `straight_through_bias(p, f0, f1, slope0, slope1)`."""
    cases = (
        (0.7, 1.0, math.e, 1.0, 3.0),
        (0.2, 0.2025, 0.3025, -0.9, 1.1),
        (0.35, 2.0, -1.0, 0.5, -0.3),
    )
    answers = [number(call(f, *case)) for case in cases]
    refuse_sign(cases, answers)
    for (p, f0, f1, slope0, slope1), answer in zip(cases, answers, strict=True):
        slope, rise, width = p * slope1 + (1 - p) * slope0, f1 - f0, p * (1 - p)
        swapped = (1 - p) * slope1 + p * slope0
        setting = f"For p = {p}, f(0) = {f0}, f(1) = {f1:.4g}, f′(0) = {slope0}, f′(1) = {slope1}"
        check_number(
            answer,
            width * (slope - rise),
            {
                "average": (
                    width * slope,
                    f"{setting} this is the average gradient. Subtract the exact one.",
                ),
                "no_width": (
                    slope - rise,
                    f"{setting} this is the bias for p as the parameter. What is the slope of p "
                    "with respect to the logit?",
                ),
                "mixed": (
                    slope - width * rise,
                    f"{setting} the exact gradient belongs to the logit and the other one to p.",
                ),
                "swapped": (
                    width * (swapped - rise),
                    f"{setting} the probabilities are swapped: y is 1 with probability p.",
                ),
                "middle": (
                    width * ((slope0 + slope1) / 2 - rise),
                    f"{setting} this weighs the two slopes equally. How often is y 1?",
                ),
            },
            f"{setting} this is not the bias. How large is the gradient of one draw, if y is 1 and "
            "if it is 0, and how often does each occur?",
            tolerance=1e-5,
        )
    return "It does not depend on any temperature, for there is none."


def refuse_sign(cases: tuple[tuple[float, ...], ...], answers: list[float]) -> None:
    """Refuse biases that are right in all cases but for the sign, in all of them or in some."""
    rights = [
        p * (1 - p) * (p * slope1 + (1 - p) * slope0 - (f1 - f0))
        for p, f0, f1, slope0, slope1 in cases
    ]
    pairs = list(zip(answers, rights, strict=True))
    if not all(near(abs(answer), abs(right), 1e-5) for answer, right in pairs):
        return
    wrong = [answer * right < 0 for answer, right in pairs]
    if all(wrong):
        raise CheckFailed(
            "sign",
            "This is the exact gradient minus the average. The bias is the other way round.",
        )
    if any(wrong):
        raise CheckFailed(
            "absolute",
            "The size is right in all cases, but not the sign. A bias may be positive or negative: "
            "do not take its absolute value.",
        )


@checker("return z and log q(z)")
def check_full_gaussian(f: Callable) -> str:
    """Check `full_gaussian(numbers, eps)` for several D, with its gradients."""
    for D, seed in ((2, 0), (3, 1), (1, 2)):
        B, entries = 4, D * (D + 1) // 2
        values = 0.7 * draws(B, D + entries, seed=seed)
        values.requires_grad_()
        eps = draws(B, D, seed=seed + 10)
        answer = call(f, values, eps)
        if not isinstance(answer, tuple | list) or len(answer) != 2:
            raise CheckFailed("count", f"Return two tensors, z and log q(z), not {kind(answer)}.")
        z = tensor(answer[0], (B, D), "z")
        log_q = tensor(answer[1], (B,), "log q(z)")
        rows, columns = torch.tril_indices(D, D)
        raw = torch.zeros(B, D, D, dtype=torch.float64)
        raw[:, rows, columns] = values.detach()[:, D:]
        diagonal = raw.diagonal(dim1=1, dim2=2)  # (B, D), logarithms
        L = raw.tril(-1) + torch.diag_embed(diagonal.exp())
        mu = values.detach()[:, :D]
        refuse_draw(z, mu, L, raw, eps)
        standard = -0.5 * (LOG_2PI + eps**2).sum(1)  # (B,)
        for code, wrong, hint in (
            ("no_determinant", standard, "The volume that L stretches is missing in log q."),
            (
                "determinant_sign",
                standard + diagonal.sum(1),
                "In log q the logarithm of the determinant has the wrong sign: where the map "
                "stretches, the density falls.",
            ),
            (
                "determinant_twice",
                standard - 2 * diagonal.sum(1),
                "log q subtracts the determinant of the covariance. It is the square of that of L.",
            ),
            (
                "no_constant",
                standard - diagonal.sum(1) + 0.5 * D * LOG_2PI,
                "In log q the constant −½ log 2π of each dimension is missing.",
            ),
            (
                "constant_once",
                standard - diagonal.sum(1) + 0.5 * (D - 1) * LOG_2PI,
                "The constant −½ log 2π occurs once for each dimension.",
            ),
        ):
            if D > 1 and (log_q - wrong).abs().max() < 1e-4:
                raise CheckFailed(code, f"z is right. {hint}")
        if (log_q - (standard - diagonal.sum(1))).abs().max() > 1e-4:
            raise CheckFailed(
                "log_q",
                "z is right, and log q(z) is not. It is log N(ε; 0, I) minus the logarithm of the "
                "determinant of L.",
            )
        if not isinstance(answer[0], Tensor) or not answer[0].requires_grad:
            raise CheckFailed("detached", "z is right, but no gradient passes to the numbers.")
        on_diagonal = rows == columns  # (D(D + 1)/2,)
        means, zeros = torch.ones(B, D, dtype=torch.float64), torch.zeros(D, dtype=torch.float64)
        stretch = torch.where(on_diagonal, L[:, rows, columns], 1.0)  # dL/dnumbers
        right = torch.cat([means, eps[:, columns] * stretch], 1)  # of Σ z
        if other_gradient(answer[0], values, right):
            raise CheckFailed(
                "detached", "z is right, but the gradient does not reach all of the numbers."
            )
        right = torch.cat([zeros, -on_diagonal.double()]).expand(B, -1)  # of log q
        if other_gradient(answer[1], values, right):
            raise CheckFailed(
                "log_q_gradient",
                "z and log q(z) are right, but the gradient of log q is not. Compute log q from "
                "eps and from the numbers, without .item() and detach.",
            )
    return "No matrix was inverted."


def other_gradient(output: Any, values: Tensor, right: Tensor) -> bool:
    """Whether the gradient of an output's sum is another one, or there is none."""
    if not isinstance(output, Tensor) or not output.requires_grad:
        return True
    (slopes,) = torch.autograd.grad(output.sum(), values, retain_graph=True, allow_unused=True)
    return slopes is None or bool((slopes - right).abs().max() > 1e-4)


def refuse_draw(z: Tensor, mu: Tensor, L: Tensor, raw: Tensor, eps: Tensor) -> None:
    """Refuse a z that is not mu + L ε."""

    def with_factor(factor: Tensor) -> Tensor:
        return mu + (factor @ eps[:, :, None]).squeeze(-1)

    below, diagonal = raw.tril(-1), raw.diagonal(dim1=1, dim2=2)
    right = with_factor(L)
    if (z - right).abs().max() < 1e-4:
        return
    for code, wrong, hint in (
        ("transposed", with_factor(L.mT), "L is transposed: z = μ + L ε, and not μ + Lᵀ ε."),
        ("no_mean", right - mu, "The mean is missing."),
        ("diagonal_as_it_is", with_factor(raw), "The diagonal is stored as logarithms."),
        ("all_logarithms", with_factor(raw.exp().tril()), "Only the diagonal holds logarithms."),
        (
            "half_logarithm",
            with_factor(below + torch.diag_embed((0.5 * diagonal).exp())),
            "The diagonal holds logarithms of L itself, not of a variance.",
        ),
        (
            "diagonal_only",
            with_factor(L - L.tril(-1)),
            "The entries below the diagonal have no effect.",
        ),
    ):
        if len(mu[0]) > 1 and (z - wrong).abs().max() < 1e-4:
            raise CheckFailed(code, f"z is not right. {hint}")
    raise CheckFailed(
        "value",
        "z is not μ + L ε. The first D numbers are μ. The others fill L row by row: the first "
        "entry of row 1, the first two of row 2, and so on.",
    )


@checker("return the two variances")
def check_wiggle_variances(f: Callable) -> str:
    """Check `wiggle_variances(omega)` for sin(ω z) at μ = 0 and σ = 1."""
    for omega in (0.6, 1.0, 2.0, 8.0):
        answer = numbers(call(f, omega), "the pathwise one", "that of the score function")
        mean = omega * math.exp(-(omega**2) / 2)
        faded = math.exp(-2 * omega**2)
        moments = omega**2 / 2 * (1 + faded), (1 - (1 - 4 * omega**2) * faded) / 2
        names = "pathwise estimator", "score function"
        limits = omega**2 / 2, 0.5
        right = [moment - mean**2 for moment in moments]
        if omega < 1 and all(near(a, b) for a, b in zip(answer, right[::-1], strict=True)):
            raise CheckFailed("swapped", "These are in the other order: the pathwise one is first.")
        for value, moment, limit, name in zip(answer, moments, limits, names, strict=True):
            setting = f"At ω = {omega} the variance of the {name} is another one."
            check_number(
                value,
                moment - mean**2,
                {
                    "second_moment": (
                        moment,
                        f"{setting} This is the second moment: subtract the squared average.",
                    ),
                    "limit": (limit, f"{setting} This is what it tends to for large ω."),
                    "mean_once": (
                        moment - mean,
                        f"{setting} The average has to be squared before it is subtracted.",
                    ),
                },
                f"{setting} Begin with the second moment, and use the hints for it. Then subtract "
                "the squared average, which is the same for both.",
                tolerance=1e-4,
            )
    return "For which ω do they change places?"


@checker("return the average and the variance of σ f″(z)")
def check_curvature_term(f: Callable) -> str:
    """Check `curvature_term(mu, sigma)` for f(z) = z⁴."""
    for mu, sigma in ((1.5, 0.5), (-0.7, 1.3), (0.2, 2.0)):
        average, variance = numbers(call(f, mu, sigma), "the average", "the variance")
        square = mu**2 + sigma**2
        of_square = 4 * mu**2 * sigma**2 + 2 * sigma**4
        fourth = mu**4 + 6 * mu**2 * sigma**2 + 3 * sigma**4
        setting = f"At μ = {mu} and σ = {sigma}"
        check_number(
            average,
            12 * sigma * square,
            {
                "at_the_mean": (
                    12 * sigma * mu**2,
                    f"{setting} this takes f″ at μ. The average of z² is larger.",
                ),
                "no_sigma": (12 * square, f"{setting} a factor is missing: σ times f″."),
                "half": (
                    6 * square,
                    f"{setting} this is the derivative with respect to the variance σ².",
                ),
                "for_log_var": (
                    6 * sigma**2 * square,
                    f"{setting} this is the derivative with respect to log σ².",
                ),
            },
            f"{setting} this is not the average of σ f″(z). What is f″ for z⁴, and what is the "
            "average of z²?",
            tolerance=1e-4,
        )
        check_number(
            variance,
            144 * sigma**2 * of_square,
            {
                "second_moment": (
                    144 * sigma**2 * fourth,
                    f"{setting} this is the second moment. Subtract the squared average.",
                ),
                "factor_once": (
                    12 * sigma * of_square,
                    f"{setting} a constant factor is squared in a variance.",
                ),
                "centered": (
                    144 * sigma**2 * 2 * sigma**4,
                    f"{setting} this is the variance for μ = 0.",
                ),
                "no_sigma": (
                    144 * of_square,
                    f"{setting} σ is a part of the contribution, and its square of the variance.",
                ),
            },
            f"{setting} the average is right and the variance is not. You need the variance of z²: "
            "put z = μ + σε into it.",
            tolerance=1e-4,
        )
    return "Compare it with f′(z)ε, whose noise is larger."


@checker("return log w")
def check_path_only_log_weights(f: Callable) -> str:
    """Check `path_only_log_weights(oracle, x, mu, log_var, z)`: its value and its gradients."""
    W = torch.tensor([[2.0, 0.0], [0.0, 1.0], [0.0, 1.0]], dtype=torch.float64)  # (P, D)
    oracle = LinearGaussian(W, torch.zeros(3, dtype=torch.float64), sigma=0.5)
    x = torch.tensor([[1.0, -0.5, 0.3]], dtype=torch.float64)  # (1, P)
    posterior = oracle.posterior(x)
    sampled, exact = path_gradients(f, oracle, x, *(p + 0.5 for p in posterior))
    at_posterior, _ = path_gradients(f, oracle, x, *posterior)
    error = sampled.std(0) / math.sqrt(len(sampled))
    if ((sampled.mean(0) - exact).abs() > 4 * error + 1e-9).any():
        raise CheckFailed(
            "biased",
            "Away from the posterior the average gradient is not that of the ELBO. Only the direct "
            "way from mu and log_var into log q may be cut. In log q too, z has to stay attached.",
        )
    if at_posterior.abs().max() > 1e-6:
        raise CheckFailed(
            "noise",
            "At the exact posterior the gradient still has noise, with a standard deviation of "
            f"{at_posterior.std():.2f}. log q still depends directly on mu or on log_var.",
        )
    return "Unbiased everywhere, and without noise at the posterior."


def path_gradients(
    f: Callable, oracle: LinearGaussian, x: Tensor, mu: Tensor, log_var: Tensor, n: int = 20_000
) -> tuple[Tensor, Tensor]:
    """The gradient of each sample, (n, 2 D), and the exact one, (2 D,)."""
    generator = torch.Generator().manual_seed(0)
    mu = mu.expand(n, -1).clone().requires_grad_()  # (1, D) → (n, D): one for each sample
    log_var = log_var.expand(n, -1).clone().requires_grad_()
    z = reparameterize(mu, log_var, generator)  # (n, D)
    answer = call(f, oracle, x, mu, log_var, z)
    log_w = tensor(answer, (n,))
    right = oracle.log_weights(x, z, mu, log_var).detach()
    if (log_w - right).abs().max() > 1e-4:
        wrong = {
            "no_log_q": (oracle.log_likelihood(x, z), "This is log p(x|z) alone."),
            "joint": (right + log_normal(z, mu, log_var), "This is log p(x, z) alone."),
            "sign": (-right, "This is −log w."),
        }
        for code, (values, hint) in wrong.items():
            if (log_w - values.detach()).abs().max() < 1e-4:
                raise CheckFailed(code, f"{hint} Return log p(x, z) − log q(z).")
        raise CheckFailed(
            "value",
            "The value is not log p(x, z) − log q(z) any more. Only its gradient is to change.",
        )
    if not isinstance(answer, Tensor) or not answer.requires_grad:
        raise CheckFailed("detached", "No gradient is left: z has to stay attached.")
    found = torch.autograd.grad(answer.sum(), (mu, log_var), allow_unused=True)
    found = [torch.zeros_like(mu) if g is None else g for g in found]
    exact = torch.autograd.grad(oracle.elbo(x, mu, log_var).sum(), (mu, log_var))
    return torch.cat(found, 1), torch.cat([g[0] for g in exact])


@checker("set whole and severed, each to a distortion and a rate in nats")
def check_severed_encoder(whole: Any, severed: Any) -> str:
    """Check distortion and rate of two VAEs: ranges, for seeds differ."""
    given([whole, severed])
    distortion, rate = distortion_and_rate("whole", whole)
    cut_distortion, cut_rate = distortion_and_rate("severed", severed)
    if rate < 0.1 and cut_rate > 5:
        raise CheckFailed("swapped", "These are in the other order: the whole VAE comes first.")
    if rate < 0.1:
        raise CheckFailed(
            "whole_severed", "Your whole VAE has collapsed too. Do its gradients pass through z?"
        )
    if cut_rate > 5:
        raise CheckFailed(
            "not_severed",
            "The encoder of your severed VAE still learns from the reconstruction. Is z drawn by "
            "torch.normal, and nowhere computed as mu + σ ε?",
        )
    if rate < 5:
        raise CheckFailed(
            "per_dimension",
            "The rate of the whole VAE is too small. Sum the KL over the latent dimensions.",
        )
    if not (95 < distortion < 130 and 12 < rate < 25):
        raise CheckFailed(
            "whole",
            "Distortion and rate of the whole VAE are not those of one epoch on all training "
            "images. Are they measured on the test images, in nats for each image?",
        )
    if not (195 < cut_distortion < 220 and cut_rate < 0.5):
        raise CheckFailed(
            "severed",
            "The whole VAE is right, the severed one is not. Change only the line that draws the "
            "codes, and train for one epoch.",
        )
    return "One line makes the difference, and no error was raised."


def distortion_and_rate(name: str, answer: Any) -> list[float]:
    """The two numbers of a VAE, in nats for each image."""
    distortion, rate = numbers(answer, "the distortion", "the rate")
    what = f"Of the {name} VAE"
    if distortion < 2:
        raise CheckFailed(
            "per_pixel", f"{what} the distortion is an average over pixels. Take their sum."
        )
    if distortion > 1000:
        raise CheckFailed("sum", f"{what} the distortion is a sum over images. Take their average.")
    if rate < -1e-3:
        raise CheckFailed("negative", f"{what} the rate is negative, and it is a divergence.")
    return [distortion, rate]
