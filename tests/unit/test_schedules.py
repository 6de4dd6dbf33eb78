"""The learning rate in the course of a run."""

import pytest
import torch

from vae_lib.training import SCHEDULES
from vae_lib.training.schedules import cooldown


def test_cooldown_stays_for_three_quarters_and_then_falls_linearly_to_zero():
    rates = [0.8 * cooldown(done / 8) for done in range(9)]
    assert rates == pytest.approx([0.8] * 7 + [0.4, 0.0])


def test_cooldown_agrees_with_that_of_pytorch():
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
        assert 0.3 * SCHEDULES["cooldown"](step / 40) == pytest.approx(expected, abs=1e-9)
        optimizer.step()
        reference.step()


def test_constant_stays():
    assert {0.7 * SCHEDULES["constant"](done / 10) for done in range(11)} == {0.7}


def test_the_default_of_the_library_and_of_the_command_comes_first():
    assert next(iter(SCHEDULES)) == "cooldown"
