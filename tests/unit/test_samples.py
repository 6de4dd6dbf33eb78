"""Judges of samples, on sets whose means, covariances and neighbors are known."""

import math

import pytest
import scipy.linalg
import scipy.stats
import torch

from vae_lib.evaluation import frechet_distance, inception_score, precision_recall


def draw(n, f, seed=0):
    return torch.randn(n, f, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def with_moments(mean, cov, n=200, seed=0):
    """Points whose sample mean and (unbiased) sample covariance are exactly these."""
    x = draw(n, len(mean), seed)
    x = x - x.mean(0)
    own = torch.linalg.cholesky(x.T @ x / (n - 1))
    white = torch.linalg.solve_triangular(own, x.T, upper=False)
    return (torch.linalg.cholesky(cov) @ white).T + mean


def random_cov(f, seed):
    a = draw(f, f, seed)
    return a @ a.T / f + 0.1 * torch.eye(f, dtype=torch.float64)


def test_distance_of_independent_gaussians_is_that_of_means_and_deviations():
    a, b = torch.tensor([1.0, 4.0, 0.25]).double(), torch.tensor([9.0, 1.0, 0.25]).double()
    x = with_moments(torch.zeros(3).double(), a.diag())
    y = with_moments(torch.tensor([3.0, 0.0, 4.0]).double(), b.diag(), n=500, seed=1)
    # |m − m'|² = 25, and (1 − 3)² + (2 − 1)² + 0 = 5
    assert frechet_distance(x, y) == pytest.approx(30.0, rel=1e-9)


@pytest.mark.parametrize("f", [1, 2, 7])
def test_distance_agrees_with_the_root_of_the_product(f):
    covs = random_cov(f, 1), random_cov(f, 2)
    means = draw(2, f, 3)
    x, y = (with_moments(m, c, seed=i) for i, (m, c) in enumerate(zip(means, covs, strict=True)))
    root = scipy.linalg.sqrtm((covs[0] @ covs[1]).numpy()).real
    expected = (means[0] - means[1]).square().sum() + (covs[0] + covs[1]).trace() - 2 * root.trace()
    assert frechet_distance(x, y) == pytest.approx(expected.item(), rel=1e-8)
    assert frechet_distance(y, x) == pytest.approx(frechet_distance(x, y), rel=1e-9)


def test_distance_is_what_the_best_plan_of_transport_costs():
    # of two Gaussians on a line: (m − m')² + (σ − σ')², the squared distance of quantiles
    x, y = with_moments(torch.zeros(1).double(), 4 * torch.eye(1).double()), None
    y = with_moments(torch.ones(1).double(), torch.eye(1).double(), seed=1)
    u = (torch.arange(100_000, dtype=torch.float64) + 0.5) / 100_000
    normal = torch.special.ndtri(u)
    cost = (2 * normal - (1 + normal)).square().mean()
    assert frechet_distance(x, y) == pytest.approx(cost.item(), rel=1e-3)


def test_distance_of_a_set_from_itself_is_zero_also_with_fewer_images_than_features():
    for n in (2, 10, 300):
        x = draw(n, 20)
        assert frechet_distance(x, x) == pytest.approx(0.0, abs=1e-6)
        assert frechet_distance(x, x + 2) == pytest.approx(80.0, rel=1e-6)
    assert frechet_distance(draw(300, 20).float(), draw(300, 20).float()) == pytest.approx(
        0.0, abs=1e-6
    )


def test_distance_from_few_images_is_too_high():
    few = [frechet_distance(draw(50, 8, s), draw(50, 8, 100 + s)) for s in range(20)]
    many = [frechet_distance(draw(5000, 8, s), draw(5000, 8, 100 + s)) for s in range(5)]
    assert 10 * sum(many) / 5 < sum(few) / 20  # both sets have the same distribution


def brute_precision(points, others, k):
    """By loops over lists."""
    points, others = points.tolist(), others.tolist()
    radii = [sorted(math.dist(p, q) for j, q in enumerate(others) if j != i)[k - 1]
             for i, p in enumerate(others)]  # fmt: skip
    inside = [any(math.dist(p, q) <= r for q, r in zip(others, radii, strict=True)) for p in points]
    return sum(inside) / len(inside)


@pytest.mark.parametrize("k", [1, 3])
@pytest.mark.parametrize("at_once", [7, 1000])
def test_precision_and_recall_agree_with_loops(k, at_once):
    real, generated = draw(60, 3), 0.8 * draw(45, 3, 1) + 1.0
    found = precision_recall(real, generated, k, at_once)
    assert found.precision == pytest.approx(brute_precision(generated, real, k))
    assert found.recall == pytest.approx(brute_precision(real, generated, k))
    assert 0 < found.recall < 1 and 0 < found.precision < 1


def test_narrow_samples_are_precise_and_wide_ones_recall():
    real, other = draw(2000, 1), draw(2000, 1, 1)

    def within(points, others):
        low, high = others.aminmax()
        return ((points >= low) & (points <= high)).double().mean().item()

    # on a line, a set reaches from its smallest to its largest point and a little beyond, but for
    # a few wide gaps
    narrow, wide = (precision_recall(real, scale * other) for scale in (0.3, 3))
    assert narrow.precision > 0.97 and wide.recall > 0.97
    assert narrow.recall < 0.75
    assert narrow.recall == pytest.approx(within(real, 0.3 * other), abs=0.06)
    assert wide.precision < 0.8
    assert wide.precision == pytest.approx(within(3 * other, real), abs=0.06)


def test_a_memory_of_the_real_images_is_perfect_and_what_is_far_is_nothing():
    real = draw(100, 5)
    assert precision_recall(real, real) == (1.0, 1.0)
    assert precision_recall(real, real + 100) == (0.0, 0.0)


def test_the_inception_score_counts_classes_of_which_the_classifier_is_sure():
    assert inception_score(torch.eye(10).repeat(3, 1)) == pytest.approx(10.0)
    assert inception_score(torch.eye(10)[:4]) == pytest.approx(4.0)
    assert inception_score(torch.full((20, 10), 0.1)) == pytest.approx(1.0)
    assert inception_score(torch.eye(10)[[3] * 20]) == pytest.approx(1.0)


def test_the_inception_score_is_the_information_between_image_and_class():
    probs = draw(500, 10).softmax(1)
    entropies = scipy.stats.entropy(probs.numpy(), axis=1)
    marginal = scipy.stats.entropy(probs.mean(0).numpy())
    expected = math.exp(marginal - entropies.mean())
    assert inception_score(probs) == pytest.approx(expected, rel=1e-9)
    assert inception_score(probs.float()) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize(
    ("real", "generated", "message"),
    [
        (draw(9, 3), draw(9, 4), "have 3 and 4 features"),
        (draw(9, 3)[None], draw(9, 3), r"real features have the shape \(N, F\)"),
        (draw(9, 3), draw(1, 3), "generated images are needed at least, not 1"),
        (draw(9, 3) / 0, draw(9, 3), "real features are not finite"),
    ],
)
def test_features_that_do_not_go_together_are_refused(real, generated, message):
    for judge in (frechet_distance, precision_recall):
        with pytest.raises(ValueError, match=message):
            judge(real, generated)


def test_too_few_neighbors_and_what_are_no_probabilities_are_refused():
    with pytest.raises(ValueError, match="4 real images are needed at least, not 3"):
        precision_recall(draw(3, 2), draw(9, 2), neighbors=3)
    for k in (0, 1.5, True):
        with pytest.raises(ValueError, match="neighbors must be a whole number"):
            precision_recall(draw(9, 2), draw(9, 2), neighbors=k)
    for probs in (torch.ones(4, 10), -torch.eye(10), torch.eye(10)[None], torch.ones(0, 10)):
        with pytest.raises(ValueError, match="probabilities"):
            inception_score(probs)
