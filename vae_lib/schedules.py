"""What changes in the course of a training run: the learning rate, and the price β of the KL.

Both are functions of how far the run has come, so that a resumed run goes on where it was.
"""

SCHEDULES = ("constant", "cooldown")
COOLDOWN = 0.25  # the part of a run in which the learning rate falls


def learning_rate(peak: float, schedule: str, done: float) -> float:
    """Learning rate after a fraction `done` of the run, between 0 and 1.

    "constant" stays at the peak. "cooldown" stays there too, and in the last quarter of the run
    falls linearly to 0: large steps as long as they pay, small ones at the end, to settle (Hägele
    et al. 2024, arXiv:2405.18392).

    Raises:
        ValueError: The schedule is unknown.
    """
    if schedule not in SCHEDULES:
        raise ValueError(f"unknown schedule {schedule!r}; allowed: {', '.join(SCHEDULES)}")
    return peak if schedule == "constant" else peak * min(1.0, (1 - done) / COOLDOWN)


def kl_price(beta: float, warmup: int, epochs_done: float) -> float:
    """β after that many epochs, if it rises linearly from 0 over the first `warmup` (Bowman et al.
    2016, arXiv:1511.06349, section 3.1)."""
    return beta * min(1.0, epochs_done / warmup) if warmup else beta
