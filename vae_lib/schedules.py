"""What changes in the course of a training run: the learning rate, and the price β of the KL.

Both are functions of how far the run has come, so that a resumed run goes on where it was.
"""

import math

SCHEDULES = ("constant", "cosine")


def learning_rate(peak: float, schedule: str, done: float) -> float:
    """Learning rate after a fraction `done` of the run, between 0 and 1.

    "cosine" falls from the peak to 0 along half a cosine, ½ (1 + cos π done), Loshchilov & Hutter
    2017 (arXiv:1608.03983), equation 5 without restarts: large steps first, to get near, small
    ones last, to settle. "constant" stays at the peak.

    Raises:
        ValueError: The schedule is unknown.
    """
    if schedule not in SCHEDULES:
        raise ValueError(f"unknown schedule {schedule!r}; allowed: {', '.join(SCHEDULES)}")
    return peak if schedule == "constant" else peak * 0.5 * (1 + math.cos(math.pi * done))


def kl_price(beta: float, warmup: int, epochs_done: float) -> float:
    """β after that many epochs, if it rises linearly from 0 over the first `warmup` (Bowman et al.
    2016, arXiv:1511.06349, section 3.1)."""
    return beta * min(1.0, epochs_done / warmup) if warmup else beta
