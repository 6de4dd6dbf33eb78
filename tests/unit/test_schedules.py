"""The learning rate and the price of the KL in the course of a run."""

import math

import pytest

from vae_lib.schedules import kl_price, learning_rate


def test_cooldown_stays_for_three_quarters_and_then_falls_linearly_to_zero():
    rates = [learning_rate(0.8, "cooldown", done / 8) for done in range(9)]
    assert rates == pytest.approx([0.8] * 7 + [0.4, 0.0])


def test_cooldown_agrees_with_that_of_pytorch():
    import torch

    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.3)
    reference = torch.optim.lr_scheduler.SequentialLR(
        optimizer,
        [
            torch.optim.lr_scheduler.ConstantLR(optimizer, factor=1.0, total_iters=30),
            torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=10),
        ],
        milestones=[30],
    )
    for step in range(40):
        expected = reference.get_last_lr()[0]
        assert learning_rate(0.3, "cooldown", step / 40) == pytest.approx(expected, abs=1e-9)
        optimizer.step()
        reference.step()


def test_constant_stays():
    assert {learning_rate(0.7, "constant", done / 10) for done in range(11)} == {0.7}


def test_unknown_schedule_is_refused_naming_the_known():
    with pytest.raises(ValueError, match="unknown schedule 'cosine'; allowed: constant, cooldown"):
        learning_rate(1.0, "cosine", 0.0)


def test_price_of_the_kl_rises_linearly_then_stays():
    assert [kl_price(4.0, 2, e) for e in (0, 0.5, 1, 2, 3, math.inf)] == [0, 1, 2, 4, 4, 4]
    assert kl_price(4.0, 0, 0.0) == 4.0
