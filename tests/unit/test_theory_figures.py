"""The Python side of the theory figures, against the oracle, torch and autograd."""

import math

import pytest
import torch
import traitlets
from torch.distributions import Normal, kl_divergence

from vae_lib.evaluation.oracle import LinearGaussian
from vae_lib.live.theory import (
    ElboFigure,
    KlFigure,
    ReparameterizationFigure,
    fixed_noise,
)

FIGURES = (ElboFigure, KlFigure, ReparameterizationFigure)


def row(value: float) -> torch.Tensor:
    return torch.tensor([value], dtype=torch.float64)


@pytest.mark.parametrize(("mu", "sigma"), [(0.5, 0.8), (1.0, math.sqrt(0.5)), (-3.0, 0.05), (4, 3)])
def test_ledger_equals_the_oracle(mu: float, sigma: float) -> None:
    """Evidence, ELBO and gap of the linear model have closed forms."""
    oracle = LinearGaussian(W=row(1.0)[:, None], m=row(0.0), sigma=1.0)
    x, log_var = row(2.0), row(2 * math.log(sigma))
    ledger = ElboFigure(mu=mu, sigma=sigma).ledger()
    exact = {
        "logEvidence": oracle.log_evidence(x),
        "elbo": oracle.elbo(x, row(mu), log_var),
        "gap": oracle.gap(x, row(mu), log_var),
        "klPrior": kl_divergence(Normal(row(mu), row(sigma)), Normal(row(0.0), row(1.0))),
    }
    for name, value in exact.items():
        assert ledger[name] == pytest.approx(value.item(), rel=1e-9, abs=1e-9), name
    assert ledger["elbo"] == pytest.approx(ledger["reconstruction"] - ledger["klPrior"], abs=1e-9)


def test_ledger_of_two_modes() -> None:
    """Chapter 3's exercise: the best q on one mode leaves 0.6965 nats, the broad one 18.0228."""
    on_one = ElboFigure(example="squared", mu=1.9563, sigma=0.1282).ledger()
    assert on_one["gap"] == pytest.approx(0.6965, abs=1e-4)
    assert on_one["elbo"] + on_one["gap"] == pytest.approx(on_one["logEvidence"], abs=1e-9)
    broad = ElboFigure(example="squared", mu=0.0, sigma=1.1502).ledger()
    assert broad["gap"] == pytest.approx(18.0228, abs=1e-4)


def test_divergences_equal_torch() -> None:
    figure = KlFigure(mu=-1.3, sigma=0.4, m=2.0, s=1.7)
    q, p = Normal(row(-1.3), row(0.4)), Normal(row(2.0), row(1.7))
    exact = kl_divergence(q, p).item(), kl_divergence(p, q).item()
    assert figure.divergences() == pytest.approx(exact, rel=1e-12)


@pytest.mark.parametrize("parameter", ["mu", "sigma"])
@pytest.mark.parametrize("example", ["square", "sine", "jump"])
def test_contributions_equal_autograd(example: str, parameter: str) -> None:
    """Pathwise: the gradient of f(mu + sigma ε). Score: f(z) times that of log q(z), z held."""
    functions = {
        "square": torch.square,
        "sine": torch.sin,
        "jump": lambda z: z + (z > 0),
    }
    f, eps = functions[example], fixed_noise(3, 200)
    figure = ReparameterizationFigure(example=example, parameter=parameter, mu=0.4, sigma=0.7)
    mu, sigma = (torch.full((200,), v, dtype=torch.float64).requires_grad_() for v in (0.4, 0.7))
    chosen = mu if parameter == "mu" else sigma
    z = mu + sigma * eps  # (n,)
    (path,) = torch.autograd.grad(f(z).sum(), chosen)
    held = (mu + sigma * eps).detach()
    (score,) = torch.autograd.grad(Normal(mu, sigma).log_prob(held).sum(), chosen)
    torch.testing.assert_close(figure.contributions(eps), (path, f(held) * score))


def test_fixed_noise_is_standard_normal() -> None:
    eps = fixed_noise(1, 20_000)
    error = 1 / math.sqrt(len(eps))
    assert abs(eps.mean()) < 4 * error
    assert abs(eps.var() - 1) < 4 * math.sqrt(2) * error
    assert not torch.equal(eps[:10], fixed_noise(2, 10))


@pytest.mark.parametrize("figure", FIGURES)
def test_picture_and_description(figure: type) -> None:
    """A still picture that is the same each time, and a sentence."""
    shown = figure()
    picture = shown.still()
    assert picture == figure().still()
    assert len(picture) < 150_000
    assert picture != figure(mu=0.25).still()
    assert shown.alt == shown.describe()
    assert shown.alt.endswith(".")
    assert "-0" not in shown.alt  # a true minus sign
    data, _ = shown._repr_mimebundle_()
    assert {"image/png", "text/plain", "application/vnd.jupyter.widget-view+json"} <= set(data)


@pytest.mark.parametrize(
    ("figure", "wrong"),
    [
        (ElboFigure, {"sigma": 0.0}),
        (ElboFigure, {"example": "cubic"}),
        (KlFigure, {"s": -1.0}),
        (ReparameterizationFigure, {"samples": 7}),
    ],
)
def test_refuses_what_it_cannot_show(figure: type, wrong: dict) -> None:
    with pytest.raises(traitlets.TraitError):
        figure(**wrong)


def test_answers_in_the_chapters() -> None:
    """The numbers in the folded answers below the figures."""
    spike = ElboFigure(mu=2.0, sigma=0.05).ledger()
    stated = {"reconstruction": -0.9202, "klPrior": 4.4970, "elbo": -5.4172, "gap": 3.1517}
    for name, value in stated.items():
        assert spike[name] == pytest.approx(value, abs=5e-5)

    assert KlFigure(mu=0, sigma=0.5, m=0, s=2).divergences() == pytest.approx(
        (0.92, 6.11), abs=5e-3
    )
    assert KlFigure(mu=-2, sigma=1, m=2, s=1).divergences() == pytest.approx((8, 8))
    z = torch.linspace(-20, 20, 400_001, dtype=torch.float64)
    log_q, log_p = Normal(0, 2).log_prob(z), Normal(0, 0.5).log_prob(z)
    hatched = -torch.trapezoid((log_q.exp() * (log_q - log_p)).clamp(max=0), z)
    assert hatched == pytest.approx(0.311, abs=5e-4)

    eps = torch.linspace(-12, 12, 48_001, dtype=torch.float64)
    weight = Normal(0, 1).log_prob(eps).exp()
    for mu, sigma in ((0.0, 0.5), (0.0, 1.5), (1.5, 0.5), (1.5, 0.05)):
        terms = ReparameterizationFigure(mu=mu, sigma=sigma).contributions(eps)
        variances = [torch.trapezoid(weight * (t - 2 * mu) ** 2, eps).item() for t in terms]
        u = (mu / sigma) ** 2
        assert variances[1] / variances[0] == pytest.approx((u**2 + 14 * u + 15) / 4, rel=1e-8)
