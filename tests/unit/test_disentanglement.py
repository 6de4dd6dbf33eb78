"""MIG and DCI on codes whose answer is known: the factors themselves, shuffled, rotated."""

import math
import sys

import pytest
import torch

from vae_lib import VariationalAutoencoder
from vae_lib.data import ImagesInMemory
from vae_lib.data.sprites import draw_factors
from vae_lib.evaluation.disentanglement import (
    dci,
    mig,
    mutual_information,
    score_model,
    to_levels,
)
from vae_lib.posteriors import DiagonalNormal

SHAPE, SCALE, X, Y = 0, 1, 3, 4  # columns of the sprites' factors
TREES = 40  # enough for codes this clear


@pytest.fixture(scope="module")
def factors():
    return draw_factors(2000, generator=torch.Generator().manual_seed(0))


def standardized(factors):
    return (factors - factors.mean(0)) / factors.std(0)


def rotated(factors):
    """Each dimension mixes all factors."""
    generator = torch.Generator().manual_seed(1)
    size = factors.shape[1]
    rotation, _ = torch.linalg.qr(torch.randn(size, size, generator=generator))
    return standardized(factors) @ rotation


def shuffled(factors):
    return factors[torch.randperm(len(factors), generator=torch.Generator().manual_seed(2))]


# Mutual information


def test_levels_keep_their_order_and_are_never_merged():
    rare = torch.tensor([5.0] * 90 + [-1.0] * 9 + [2.5])
    assert to_levels(rare, bins=3).tolist() == [2] * 90 + [0] * 9 + [1]
    assert to_levels(torch.arange(100.0), bins=4).bincount().tolist() == [25] * 4
    assert to_levels(torch.full((7,), 3.0), bins=4).tolist() == [0] * 7


def test_information_of_a_table_that_is_known():
    """Counts 3, 1 / 1, 3: log 2 − H(¼) nats, less the bias (4 − 2 − 2 + 1) / 2N."""
    pairs = torch.tensor([[0, 0]] * 3 + [[0, 1]] + [[1, 0]] + [[1, 1]] * 3).repeat(100, 1).float()
    exact = math.log(2) + 0.25 * math.log(0.25) + 0.75 * math.log(0.75)
    found = mutual_information(pairs[:, :1], pairs[:, 1:]).item()
    assert found == pytest.approx(exact - 1 / (2 * 800))


def test_information_of_a_normal_pair_nears_the_closed_form():
    """−½ log(1 − ρ²); a histogram loses some, the less the more bins."""
    generator, rho = torch.Generator().manual_seed(0), 0.8
    a = torch.randn(100_000, 1, generator=generator)
    b = rho * a + math.sqrt(1 - rho**2) * torch.randn(100_000, 1, generator=generator)
    coarse, fine = (mutual_information(a, b, bins).item() for bins in (5, 40))
    exact = -0.5 * math.log(1 - rho**2)
    assert coarse < fine < exact and fine == pytest.approx(exact, rel=0.03)


def test_information_of_independent_columns_is_zero_on_average():
    generator = torch.Generator().manual_seed(0)
    z, v = (torch.rand(4000, 20, generator=generator) for _ in range(2))
    information = mutual_information(z, v)  # 400 independent pairs; uncorrected: 0.045 each
    assert abs(information.mean().item()) < 0.003


# MIG


def test_mig_of_the_factors_themselves_is_one(factors):
    result = mig(factors, factors)
    assert result.score > 0.99 and result.gaps.min() > 0.99 and result.gaps.max() < 1.001
    entropy = result.information.diagonal()
    assert entropy[SHAPE].item() == pytest.approx(math.log(3), abs=0.01)
    assert entropy[X].item() == pytest.approx(math.log(20), abs=0.01)


def test_mig_ignores_order_sign_and_scale(factors):
    noise = torch.randn(2000, 2, generator=torch.Generator().manual_seed(0))
    codes = torch.cat([noise, -(standardized(factors).flip(1) ** 3)], dim=1)
    assert mig(codes, factors).score > 0.98


def test_mig_of_shuffled_and_of_rotated_codes_is_low(factors):
    assert abs(mig(shuffled(factors), factors).score) < 0.01
    assert mig(rotated(factors), factors).score < 0.2


def test_two_copies_of_a_factor_leave_no_gap(factors):
    codes = torch.cat([factors, factors[:, [X]]], dim=1)
    gaps = mig(codes, factors).gaps
    assert gaps[X].item() == pytest.approx(0) and gaps[Y] > 0.98


def test_more_levels_than_bins_do_not_put_one_out_of_reach():
    """32 levels, as the positions of dSprites have: 20 bins for the codes alone would cap MIG."""
    factors = torch.randint(0, 32, (5000, 2), generator=torch.Generator().manual_seed(0)).float()
    for bins in (20, 32):
        assert mig(factors, factors, bins).score > 0.99


def test_one_dimension_has_no_second(factors):
    assert mig(factors[:, [X]], factors[:, [X]]).score == pytest.approx(1)


def test_a_factor_that_does_not_vary_is_named(factors):
    still = factors.clone()
    still[:, SCALE] = 9
    with pytest.raises(ValueError, match="factor 1 does not vary"):
        mig(factors, still)


# DCI


@pytest.fixture
def three(factors):
    pytest.importorskip("sklearn")
    return factors[:400, [SHAPE, X, Y]]


def test_dci_of_the_factors_themselves_is_one(three):
    result = dci(-three.flip(1), three, TREES)
    assert result[:3] == pytest.approx((1, 1, 1), abs=0.02)
    torch.testing.assert_close(result.importance, torch.eye(3).flip(0).double(), atol=0.01, rtol=0)


def test_dci_of_shuffled_codes_is_near_zero(three):
    result = dci(shuffled(three), three, TREES)
    assert result.disentanglement < 0.1
    assert result.completeness < 0.3  # the shuffled shape has three values: little to split on
    assert result.informativeness < 0.05  # below 0, since the trees believe in chance


def test_dci_of_rotated_codes_tells_the_factors_but_mixes_them(three):
    result = dci(rotated(three), three, TREES)
    assert result.disentanglement < 0.6 and result.completeness < 0.6
    assert result.informativeness > 0.85


def test_dci_tells_a_factor_in_two_dimensions_from_two_factors_in_one(three):
    """x spread over two dimensions is incomplete; x and y in one dimension are entangled."""
    x, y = standardized(three)[:, 1:].T
    noise = torch.randn(400, generator=torch.Generator().manual_seed(0))
    spread = dci(torch.stack([x + noise, x - noise, y], dim=1), torch.stack([x, y], dim=1), TREES)
    mixed = dci(torch.stack([x + y, noise], dim=1), torch.stack([x, y], dim=1), TREES)
    assert spread.disentanglement > 0.9 and spread.completeness < 0.8
    assert mixed.disentanglement < 0.3 and mixed.completeness > 0.3


def test_dci_needs_something_to_mix_up(three):
    with pytest.raises(ValueError, match="two or more"):
        dci(three, three[:, :1])


def test_dci_says_what_it_needs(factors, monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn.ensemble", None)  # as if it were not installed
    with pytest.raises(ModuleNotFoundError, match="pip install scikit-learn"):
        dci(factors, factors)


# A model


def two_factors(shrink, log_var):
    """480 images whose two pixels are the factors, and a model that encodes those."""
    i = torch.arange(480)
    levels = torch.stack([i % 4, i // 4 % 4], dim=1).byte().view(480, 1, 1, 2)
    data = ImagesInMemory(levels, torch.zeros(480).long(), levels.flatten(1).float())
    model = VariationalAutoencoder(code_size=2, hidden_size=1, image_shape=(1, 1, 2))

    def encode(x, y):
        mu = shrink * 255 * x.flatten(1)  # (B, 2)
        return DiagonalNormal(mu, torch.full_like(mu, log_var))

    model.encode = encode
    return model, data


def test_score_model_draws_the_codes():
    """What a mean tells that moves by 0.001 σ, the code does not tell."""
    pytest.importorskip("sklearn")
    generator = torch.Generator().manual_seed(0)
    gap, shares = score_model(*two_factors(1.0, -12.0), generator, trees=TREES)
    assert gap.score > 0.98 and shares.informativeness > 0.98
    model, data = two_factors(0.001, 0.0)
    gap, shares = score_model(model, data, generator, trees=TREES)
    assert gap.score < 0.02 and shares.informativeness < 0.1
    x, y = next(data.batches(480))
    assert mig(model.encode(x, y)[0], data.factors).score > 0.98  # the means claim the contrary


def test_images_without_factors_are_refused():
    data = ImagesInMemory(torch.zeros(2, 1, 1, 2, dtype=torch.uint8), torch.zeros(2).long())
    with pytest.raises(ValueError, match="no known factors"):
        score_model(VariationalAutoencoder(image_shape=(1, 1, 2)), data)
