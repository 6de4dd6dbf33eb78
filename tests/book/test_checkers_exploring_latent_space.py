"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import math
import sys
from pathlib import Path

import pytest
import torch

NOTEBOOKS = str(Path(__file__).resolve().parents[2] / "notebooks")
if NOTEBOOKS not in sys.path:
    sys.path.insert(0, NOTEBOOKS)

from checkers import exploring_latent_space as checkers  # noqa: E402
from solutions import exploring_latent_space as solutions  # noqa: E402

NAMES = ["blend", "attribute_vector", "information_bounds", "sample_aggregate", "coarse_kl"]


@pytest.mark.parametrize("name", NAMES)
def test_accepts_the_solution(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    getattr(checkers, f"check_{name}")(getattr(solutions, name))
    assert capsys.readouterr().out.startswith("Correct.")


def on_the_sphere(w, z):
    mixed = w @ z
    return mixed / mixed.norm() * 2  # D = 4


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda w, z: w @ z / w.sum(), "weighted mean"),
        (lambda w, z: w @ z, "variance"),
        (lambda w, z: z.mean(0) * len(z) ** 0.5, "equal weights"),
        (lambda w, z: z[0], "divide"),
        (lambda w, z: -solutions.blend(w, z), "divide"),
        (lambda w, z: w @ z / w.abs().sum().sqrt(), "variance"),
        (on_the_sphere, "length"),
        (lambda w, z: w[:, None] * z, "shape"),
        (lambda w, z: None, "return"),
    ],
)
def test_rejects_a_wrong_blend(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_blend(wrong)


def plain(mu, attribute, labels):
    return mu[attribute].mean(0) - mu[~attribute].mean(0)


def with_empty_classes(mu, attribute, labels):
    parts = [plain(mu[labels == c], attribute[labels == c], None) for c in labels.unique()]
    return torch.stack(parts).mean(0)


def summed(mu, attribute, labels):
    return 2 * solutions.attribute_vector(mu, attribute, labels)


def weighted_by_size(mu, attribute, labels):
    counts = torch.stack([(labels == c).sum() for c in (0, 1)]).double()
    parts = [plain(mu[labels == c], attribute[labels == c], None) for c in (0, 1)]
    return (counts[:, None] * torch.stack(parts)).sum(0) / counts.sum()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (plain, "within classes"),
        (with_empty_classes, "not a number"),
        (summed, "average"),
        (lambda *case: -solutions.attribute_vector(*case), "sign"),
        (weighted_by_size, "weigh alike"),
        (lambda mu, attribute, labels: mu, "shape"),
        (lambda *case: None, "return"),
    ],
)
def test_rejects_a_wrong_attribute_vector(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_attribute_vector(wrong)


def lower(log_q):
    return solutions.information_bounds(log_q)[0]


def upper(log_q):
    return solutions.information_bounds(log_q)[1]


def log_of_densities(log_q):
    density, n = log_q.exp(), len(log_q)
    others = density - density.diagonal().diag()
    below = (log_q.diagonal() - density.mean(1).log()).mean().item()
    return below, (log_q.diagonal() - (others.sum(1) / (n - 1)).log()).mean().item()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda q: (upper(q), lower(q)), "interchanged"),
        (lambda q: (lower(q) - math.log(len(q)), upper(q)), "1/N"),
        (lambda q: (lower(q), upper(q) + math.log(len(q) / (len(q) - 1))), "N − 1"),
        (lambda q: solutions.information_bounds(q.T), "row"),
        (lambda q: ((q.diagonal() - q.mean(1)).mean().item(), upper(q)), "logarithms"),
        (lambda q: (lower(q), lower(q)), "diagonal"),
        (log_of_densities, "underflow"),
        (lambda q: lower(q), "two numbers"),
        (lambda q: (q.diagonal() - q.logsumexp(1), upper(q)), "one number for all"),
        (lambda q: (0.0, upper(q)), "lower bound is"),
    ],
)
def test_rejects_wrong_information_bounds(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_information_bounds(wrong)


def test_bounds_lie_around_the_exact_information() -> None:
    """Averaged over 20 sets of 200 images; the exact value has a closed form."""
    pairs, exact = [], 0.0
    for seed in range(100, 140, 2):
        log_q, exact = checkers._gaussian_case(200, 0.05, seed=seed)
        pairs.append(solutions.information_bounds(log_q))
    below, above = torch.tensor(pairs, dtype=torch.float64).T
    assert below.mean() < exact + 4 * below.std() / 20**0.5
    assert above.mean() > exact - 4 * above.std() / 20**0.5
    assert (above > below).all()


def one_image(mu, log_var, n, generator):
    eps = torch.randn(n, mu.shape[1], generator=generator, dtype=mu.dtype)
    i = int(torch.randint(len(mu), (), generator=generator))
    return mu[i] + (0.5 * log_var[i]).exp() * eps


def moments_of_all(mu, log_var, n, generator):
    eps = torch.randn(n, mu.shape[1], generator=generator, dtype=mu.dtype)
    return mu.mean(0) + (log_var.exp().mean(0) + mu.var(0, correction=0)).sqrt() * eps


def no_noise(mu, log_var, n, generator):
    return mu[torch.randint(len(mu), (n,), generator=generator)]


def variance_as_scale(mu, log_var, n, generator):
    return solutions.sample_aggregate(mu, 2 * log_var, n, generator)


def log_variance_as_scale(mu, log_var, n, generator):
    image = torch.randint(len(mu), (n,), generator=generator)
    eps = torch.randn(n, mu.shape[1], generator=generator, dtype=mu.dtype)
    return mu[image] + log_var[image] * eps


def unseeded(mu, log_var, n, generator):
    return solutions.sample_aggregate(mu, log_var, n, torch.Generator().manual_seed(torch.seed()))


def always_alike(mu, log_var, n, generator):
    return solutions.sample_aggregate(mu, log_var, n, torch.Generator().manual_seed(0))


def other_width(mu, log_var, n, generator):
    image = torch.randint(len(mu), (n,), generator=generator)
    eps = torch.randn(n, mu.shape[1], generator=generator, dtype=mu.dtype)
    return mu[image] + (0.5 * log_var[image.roll(1)]).exp() * eps


def shared_noise(mu, log_var, n, generator):
    image = torch.randint(len(mu), (n,), generator=generator)
    eps = torch.randn(n, 1, generator=generator, dtype=mu.dtype)
    return mu[image] + (0.5 * log_var[image]).exp() * eps


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (one_image, "shares"),
        (moments_of_all, "single Gaussian"),
        (no_noise, "means"),
        (variance_as_scale, "variances"),
        (log_variance_as_scale, "variances"),
        (unseeded, "generator"),
        (always_alike, "generator"),
        (other_width, "same image"),
        (shared_noise, "noise"),
        (lambda mu, log_var, n, generator: mu, "shape"),
        (lambda *case: None, "return"),
    ],
)
def test_rejects_a_wrong_sample_aggregate(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_sample_aggregate(wrong)


def no_limit(a, b):
    return a * math.log(a / b) + (1 - a) * math.log((1 - a) / (1 - b))


def in_float32(a, b):
    a, b = torch.tensor(a), torch.tensor(b)
    return torch.xlogy(a, a / b).nan_to_num() + torch.xlogy(1 - a, (1 - a) / (1 - b))


@pytest.mark.parametrize("right", [in_float32, lambda a, b: in_float32(a, b).item()])
def test_accepts_a_coarse_kl_in_float32(right) -> None:
    checkers.check_coarse_kl(right)


def test_tells_a_doubled_scale_by_its_variances() -> None:
    """Whatever the draws: σ = exp(log_var) never looks like a single Gaussian."""
    for seed in range(20):

        def wrong(mu, log_var, n, generator, seed=seed):
            other = torch.Generator().manual_seed(generator.initial_seed() + 10 * seed)
            return variance_as_scale(mu, log_var, n, other)

        with pytest.raises(AssertionError, match="variances"):
            checkers.check_sample_aggregate(wrong)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda a, b: solutions.coarse_kl(b, a), "direction"),
        (lambda a, b: a * math.log(a / b), "alone"),
        (lambda a, b: abs(a - b), "nats"),
        (no_limit, "0 log 0"),
        (lambda a, b: None, "number"),
    ],
)
def test_rejects_a_wrong_coarse_kl(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_coarse_kl(wrong)


def test_coarse_kl_where_p_is_zero() -> None:
    assert solutions.coarse_kl(0.1, 0.0) == math.inf
