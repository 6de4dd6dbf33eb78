"""The learning rate and the price of the KL in the course of a run."""

import math

import pytest
import torch

from vae_lib.schedules import kl_price, learning_rate


def test_cosine_agrees_with_that_of_pytorch():
    steps = 40
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.3)
    reference = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=steps)
    for step in range(steps):
        expected = reference.get_last_lr()[0]
        assert learning_rate(0.3, "cosine", step / steps) == pytest.approx(expected, rel=1e-6)
        optimizer.step()
        reference.step()


def test_cosine_halves_at_half_time_and_ends_at_zero():
    assert learning_rate(2.0, "cosine", 0.5) == pytest.approx(1.0)
    assert learning_rate(2.0, "cosine", 1.0) == pytest.approx(0.0, abs=1e-12)
    assert learning_rate(2.0, "cosine", 1 / 3) == pytest.approx(2 * 0.75)


def test_constant_stays():
    assert {learning_rate(0.7, "constant", done / 10) for done in range(11)} == {0.7}


def test_unknown_schedule_is_refused_naming_the_known():
    with pytest.raises(ValueError, match="unknown schedule 'linear'; allowed: constant, cosine"):
        learning_rate(1.0, "linear", 0.0)


def test_price_of_the_kl_rises_linearly_then_stays():
    assert [kl_price(4.0, 2, e) for e in (0, 0.5, 1, 2, 3, math.inf)] == [0, 1, 2, 4, 4, 4]
    assert kl_price(4.0, 0, 0.0) == 4.0
