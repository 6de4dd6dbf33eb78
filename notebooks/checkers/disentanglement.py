"""Checkers of the exercises of “Disentanglement”."""

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from .answers import CheckFailed, call, check_number, checker, given, number, numbers, tensor

LINES, LETTERS = 6, "abcd"  # of the program with a mistake, and of the tests


@checker("set coins_mig, circle_gap and circle_completeness")
def check_circle(coins_mig: float, circle_gap: float, circle_completeness: float) -> str:
    """Check the MIG of two coins, and the gap and the completeness of an angle."""
    for answer in (coins_mig, circle_gap, circle_completeness):
        given(answer)
    check_number(
        coins_mig,
        0.5,
        {
            "nats": (math.log(2) / 2, "coins_mig: the gaps are divided by the entropy of a coin."),
            "best_only": (
                0.75,
                "coins_mig: this is the average of the best dimensions alone. What does the second "
                "best tell?",
            ),
            "mixed": (0, "coins_mig: this is the mixed code of the text. Here z₂ is a coin."),
            "copied": (1, "coins_mig: this is the copied code of the text. Here z₁ is a sum."),
            "one_coin": (0.25, "coins_mig: what does z₁ tell about the second coin?"),
        },
        "coins_mig: write down what each dimension tells about each coin, four numbers, and take "
        "the two gaps.",
        what="coins_mig",
    )
    check_number(
        circle_gap,
        0,
        {
            "perfect": (1, "circle_gap: how much does the second of the two dimensions tell?"),
            "half": (
                0.5,
                "circle_gap: compare the best dimension with the second best, not with all.",
            ),
        },
        "circle_gap: how do cosine and sine differ in what they tell about the angle?",
        what="circle_gap",
    )
    log2 = math.log(2)
    check_number(
        circle_completeness,
        1 - log2 / math.log(6),
        {
            "entropy": (
                log2 / math.log(6),
                "circle_completeness: this is the entropy itself.",
            ),
            "factors": (
                1 - log2 / math.log(5),
                "circle_completeness: divide by the logarithm of the number of dimensions.",
            ),
            "nats": (1 - log2, "circle_completeness: the entropy is divided by its largest value."),
            "of_two": (
                0,
                "circle_completeness: the shares are over all six dimensions, four of which are 0.",
            ),
            "count": (0.5, "circle_completeness: take the entropy of the shares."),
            "dimensions": (1 - 2 / 6, "circle_completeness: take the entropy of the shares."),
        },
        "The other answers are right. Which shares do the six dimensions have, and what is their "
        "entropy?",
        what="circle_completeness",
    )
    return "A perfect code can have a gap of zero."


@checker("set before_turn and after_turn, two numbers each")
def check_gaussian(before: tuple[float, float], after: tuple[float, float]) -> str:
    """Check total correlation and dimension-wise KL of a Gaussian, before and after a turn."""
    given(before), given(after)
    names = ("total correlation", "dimension-wise KL")
    found = {"before_turn": numbers(before, *names), "after_turn": numbers(after, *names)}
    tc, rest = -0.5 * math.log(1 - 0.36), 0.25 - math.log(1.25)
    check_number(
        found["before_turn"][0],
        tc,
        {
            "no_half": (2 * tc, "before_turn: each total correlation has a factor of ½."),
            "sign": (-tc, "before_turn: the sign. It is a divergence."),
            "covariance": (
                0,
                "before_turn: this is the determinant of the covariance. Take that of the "
                "correlations.",
            ),
            "bits": (tc / math.log(2), "before_turn: this is in bits."),
            "correlation": (
                -0.5 * math.log(1 - 0.75**2),
                "before_turn: 0.75 is a covariance. What is the correlation?",
            ),
        },
        "before_turn: which correlation do the two have? Then use part 1.",
        what="before_turn",
    )
    check_number(
        found["before_turn"][1],
        rest,
        {
            "whole": (0.25, "before_turn: this is the sum of both parts."),
            "one": (rest / 2, "before_turn: there are two dimensions."),
            "no_half": (2 * rest, "before_turn: each dimension has a factor of ½."),
        },
        "before_turn: each dimension has the variance 1.25. What is its divergence from N(0, 1)?",
        what="before_turn",
    )
    check_number(
        found["after_turn"][0],
        0,
        {"unchanged": (tc, "after_turn: which correlation is left? Turn the covariance.")},
        "after_turn: turn the covariance by 45°. What stands beside its diagonal?",
        what="after_turn",
    )
    check_number(
        found["after_turn"][1],
        0.25,
        {
            "unchanged": (rest, "after_turn: are the variances still 1.25?"),
            "no_half": (0.5, "after_turn: each dimension has a factor of ½."),
        },
        "after_turn: which variances are on the diagonal now? Part 2 offers a check.",
        what="after_turn",
    )
    return "A turn moves nats from one part to the other, and the sum stays."


@checker("set free_planes, cost_of_ten and ratio_of_one_nat")
def check_turns(free_planes: int, cost_of_ten: float, ratio_of_one_nat: float) -> str:
    """Check which turns are free, what one costs, and which ratio costs a nat."""
    for answer in (free_planes, cost_of_ten, ratio_of_one_nat):
        given(answer)
    check_number(
        free_planes,
        4,
        {
            "groups": (2, "free_planes: this counts the widths that occur more than once."),
            "dimensions": (5, "free_planes: this counts dimensions. How many pairs do they form?"),
            "all": (15, "free_planes: in which of these planes are the two widths equal?"),
            "none": (0, "free_planes: what does the formula give if the two widths are equal?"),
            "three": (3, "free_planes: the widths of 0.5 form a plane too."),
        },
        "free_planes: count the pairs of axes with equal widths.",
        what="free_planes",
        tolerance=1e-6,
    )
    right = math.log(5.05)
    check_number(
        cost_of_ten,
        right,
        {
            "no_half": (2 * right, "cost_of_ten: a factor of ½ is missing."),
            "no_quarter": (
                0.5 * math.log(1 + 9.9**2),
                "cost_of_ten: a factor of ¼ is missing inside the logarithm.",
            ),
            "variance": (
                math.log((math.sqrt(10) + 1 / math.sqrt(10)) / 2),
                "cost_of_ten: this is for variances of the ratio ten.",
            ),
            "double_angle": (
                0.5 * math.log(1 + 0.25 * 0.5 * 9.9**2),
                "cost_of_ten: the sine is that of twice the angle.",
            ),
            "free": (0, "cost_of_ten: a turn by 90° is free. What about half of it?"),
            "bits": (right / math.log(2), "cost_of_ten: this is in bits."),
        },
        "cost_of_ten: put 45° and a ratio of 10 into the formula for a plane.",
        what="cost_of_ten",
    )
    root = math.sqrt(math.e**2 - 1)
    check_number(
        ratio_of_one_nat,
        math.e + root,
        {
            "inverse": (math.e - root, "ratio_of_one_nat: this is the inverse, below 1."),
            "approximate": (
                2 * math.e,
                "ratio_of_one_nat: this neglects 1 / r. Solve the whole equation.",
            ),
            "variance": (
                (math.e + root) ** 2,
                "ratio_of_one_nat: this is the ratio of the variances.",
            ),
            "e": (math.e, "ratio_of_one_nat: ½ (r + 1/r) has to be e, not r itself."),
        },
        "The other answers are right. At 45° the formula becomes simple; set it to 1 and solve.",
        what="ratio_of_one_nat",
    )
    return "The price of a turn grows with the logarithm of the ratio, and without limit."


@checker("set wrong_line, reported and noticed_by")
def check_weights(wrong_line: int, reported: float, noticed_by: str) -> str:
    """Check the diagnosis of weights that miss the diagonal."""
    for answer in (wrong_line, reported, noticed_by):
        given(answer)
    line = number(wrong_line, "wrong_line")
    if line not in range(1, LINES + 1):
        raise CheckFailed("lines", f"wrong_line: the lines are numbered 1 to {LINES}.")
    if line == 4:
        raise CheckFailed("others", "wrong_line: line 4 gives the others of a batch their weight.")
    if line != 5:
        raise CheckFailed(
            "line", "wrong_line: print W for a batch of three. Where should 1 / N stand?"
        )
    N, B = 20_000, 64
    other = math.log(N * (B - 1) / (N - 1))
    check_number(
        reported,
        (math.log(N) + (B - 1) * other) / B,
        {
            "right": (math.log(N), "reported: this is what a correct program would report."),
            "batch": (math.log(B), "reported: no weight in this matrix is 1 / B."),
            "all_rows": (other, "reported: one row of the matrix is right."),
            "bits": ((math.log(N) + (B - 1) * other) / B / math.log(2), "reported: in bits."),
            "sign": (-(math.log(N) + (B - 1) * other) / B, "reported: the sign."),
        },
        "reported: if nothing overlaps, only the diagonal of W counts. What are its entries?",
        what="reported",
        tolerance=1e-3,
    )
    if not isinstance(noticed_by, str):
        raise CheckFailed("no_string", "noticed_by: give letters as a string, such as 'ab'.")
    letters = {letter for letter in noticed_by.lower() if letter.isalpha()}
    if not letters or letters - set(LETTERS):
        raise CheckFailed("letters", "noticed_by: the tests are called a, b, c and d.")
    hints = {
        "a": "a: an estimate of log q(z) cancels in the sum.",
        "b": "b: if all posteriors are equal, only the sum of each row of W matters. What is it?",
        "d": "d: which weights do line 4 and line 5 set if B = N?",
    }
    for letter, hint in hints.items():
        if letter in letters:
            raise CheckFailed(letter, f"noticed_by: {hint}")
    return "A test should hold only if the program is right."


Positions = Callable[[int, float, float, torch.Generator], Tensor]


def draw_with(positions: Positions, n: int, spreads: tuple[float, float], seed: int) -> Tensor:
    """Positions by the reader's function, (n, 2)."""
    answer: Any = call(positions, n, *spreads, torch.Generator().manual_seed(seed))
    return tensor(answer, (n, 2), "positions")


def look_at_spread(drawn: Tensor) -> None:
    """Check positions that were asked for with the spreads 4 and 1."""
    spread = drawn.std(0)  # (2,)
    for code, wrong, hint in (
        ("swapped", (1.0, 4.0), "the first column is x, the second y."),
        ("variance", (2.0, 1.0), "the spreads are standard deviations, not variances."),
        ("squared", (16.0, 1.0), "the spreads are standard deviations. Do not square them."),
        ("one_spread", (4.0, 4.0), "y has a spread of its own."),
    ):
        if torch.allclose(spread, torch.tensor(wrong).double(), rtol=0.08):
            raise CheckFailed(code, f"positions: {hint}")
    if not torch.allclose(spread, torch.tensor([4.0, 1.0]).double(), rtol=0.08):
        raise CheckFailed("spread", "positions: the standard deviations are not those asked for.")


def look_at_shape(unit: Tensor) -> None:
    """Check positions in units of their spreads: independent, and with the tails of a normal."""
    if unit.T.corrcoef()[0, 1].abs() > 0.2:
        raise CheckFailed("same", "positions: x and y are drawn independently of each other.")
    if unit.abs().max() < 2.5:
        raise CheckFailed("not_normal", "positions: a normal distribution has tails.")
    if ((unit**4).mean(0) - 3).abs().max() > 0.6:
        raise CheckFailed("not_normal", "positions: the tails are not those of a normal.")


@checker("set price, and return the positions")
def check_positions(price: float, positions: Positions) -> str:
    """Check the price of a turn for uneven positions, and the function that draws them."""
    given(price)
    nats = math.log(1.25)
    check_number(
        price,
        8 * nats,
        {
            "once": (nats, "price: this is the cost in nats of divergence. What does β do to it?"),
            "no_half": (16 * nats, "price: a factor of ½ is missing."),
            "variance": (
                8 * math.log((4 + 1 / 4) / 2),
                "price: this is for widths of the ratio four. Widths are not variances.",
            ),
            "free": (0, "price: are the two widths equal?"),
            "logarithm": (8 * math.log(2), "price: put the ratio into the formula for a plane."),
        },
        "price: which ratio do the widths of the two dimensions have? Then use the formula for a "
        "plane.",
        what="price",
    )
    drawn = draw_with(positions, 4000, (4.0, 1.0), seed=0)
    if not torch.equal(drawn, draw_with(positions, 4000, (4.0, 1.0), seed=0)):
        raise CheckFailed("generator", "positions: draw from the generator that is handed over.")
    if (drawn.mean(0).abs() < 1).all():
        raise CheckFailed("middle", "positions: the middle of the picture is at 16 pixels.")
    if ((drawn.mean(0) - 16).abs() > 0.4).any():
        raise CheckFailed("mean", "positions: the mean is not 16 pixels in both directions.")
    look_at_spread(drawn)
    look_at_shape((drawn - 16) / torch.tensor([4.0, 1.0]))
    others = draw_with(positions, 3000, (2.0, 3.0), seed=1)
    if not torch.allclose(others.std(0), torch.tensor([2.0, 3.0]).double(), rtol=0.08):
        raise CheckFailed("fixed", "positions: use the spreads that are handed over.")
    return "Now see whether training agrees."
