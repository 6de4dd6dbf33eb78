"""How the learning rate changes in the course of a training run.

Each schedule is a function of how far the run has come, so that a resumed run goes on where it was.
"""

from collections.abc import Callable

COOLDOWN = 0.25  # the part of a run in which the learning rate falls
WARMUP = 0.05  # the part in which it rises, if it does


def constant(done: float) -> float:
    """The learning rate stays at its peak."""
    return 1.0


def cooldown(done: float) -> float:
    """The learning rate stays at its peak, and in the last quarter of the run falls linearly to 0.

    Large steps as long as they pay, small ones at the end, to settle (Hägele et al. 2024,
    arXiv:2405.18392).

    Args:
        done: Which part of the run lies behind, from 0 to 1.

    Returns:
        The learning rate as a part of its peak.
    """
    return min(1.0, (1 - done) / COOLDOWN)


def trapezoid(done: float) -> float:
    """The learning rate rises linearly in the first twentieth, and ends as in `cooldown`.

    Adam knows little of the size of the gradients when a run begins. Small steps until it does let
    the peak be higher.
    """
    return min(done / WARMUP, cooldown(done))


SCHEDULES: dict[str, Callable[[float], float]] = {
    "cooldown": cooldown,
    "constant": constant,
    "trapezoid": trapezoid,
}
