"""What all checkers share: how an answer is asked for, read, compared and refused.

A checker takes the reader's answer, a function or numbers found on paper. It prints "Correct." or
"Not answered yet: …" and says which by its truth value. It refuses a wrong answer with
`CheckFailed`, whose hint says where to look and never gives the answer away.
"""

import functools
import math
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor


class CheckFailed(AssertionError):
    """An answer that is not right, with a code for the tests and a hint for the reader."""

    def __init__(self, code: str, hint: str) -> None:
        super().__init__(hint)
        self.code, self.hint = code, hint

    def _render_traceback_(self) -> list[str]:
        """What Jupyter shows in the place of a traceback."""
        return [self.hint]


class NotAnswered(Exception):
    """The answer is still the `...` of the empty stub."""


@dataclass(frozen=True)
class Verdict:
    """Whether an answer is right; a cell that ends in one shows nothing of it."""

    right: bool

    def __bool__(self) -> bool:
        return self.right

    def _ipython_display_(self) -> None:
        """Show nothing: the checker has printed what there is to say."""


def checker(wanted: str) -> Callable[[Callable[..., str]], Callable[..., Verdict]]:
    """Make a checker of a function that examines answers and returns a word of praise.

    Args:
        wanted: What to do, for a reader whose answer is still `...`.
    """

    def make(examine: Callable[..., str]) -> Callable[..., Verdict]:
        @functools.wraps(examine)
        def check(*answers: Any) -> Verdict:
            try:
                praise = examine(*answers)
            except NotAnswered:
                print(f"Not answered yet: {wanted}.")
                return Verdict(False)
            print(f"Correct. {praise}")
            return Verdict(True)

        return check

    return make


# ── reading an answer ──────────────────────────────────────────────────────────────────────────


def call(function: Any, *inputs: Any) -> Any:
    """What the reader's function returns; an error in it becomes one line that says where."""
    if function is ...:
        raise NotAnswered
    if not callable(function):
        raise CheckFailed("no_function", f"A function is wanted here, not {kind(function)}.")
    try:
        answer = function(*inputs)
    except Exception as error:
        raise CheckFailed("crash", what_stopped(function, error)) from None
    return given(answer)


def what_stopped(function: Any, error: Exception) -> str:
    """One line on an error, with the last line of the reader's own code that led to it."""
    file = getattr(getattr(function, "__code__", None), "co_filename", None)
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == file]
    message = str(error).strip().partition("\n")[0]
    what = type(error).__name__ + (f": {message}" if message else "")
    if not own:
        return f"Your function cannot be called as the exercise says. {what}"
    return f"Your function stops at its line `{own[-1].line}`. {what}"


def given(answer: Any) -> Any:
    """An answer that is there: neither `...` nor None, nor a tuple that holds one of them."""
    parts = answer if isinstance(answer, tuple | list) else [answer]
    if any(part is ... for part in parts):
        raise NotAnswered
    if any(part is None for part in parts):
        raise CheckFailed("nothing", "Nothing is returned: is a `return` missing?")
    return answer


def number(answer: Any, what: str = "The answer") -> float:
    """An answer as a float: a Python or NumPy number, or a tensor that holds one."""
    answer = given(answer)
    value = answer.detach() if isinstance(answer, Tensor) else answer
    try:
        if isinstance(value, str):
            raise TypeError
        value = float(value)
    except (TypeError, ValueError, RuntimeError, OverflowError):
        raise CheckFailed("no_number", f"{what} is not one number but {kind(answer)}.") from None
    if not math.isfinite(value):
        raise CheckFailed("not_finite", f"{what} is {value}: does an exp() or a log() overflow?")
    return value


def numbers(answer: Any, *names: str) -> list[float]:
    """An answer that holds one number for each name: a tuple, a list, an array or a tensor."""
    answer = given(answer)
    try:
        parts = list(answer)
    except TypeError:
        parts = [answer]
    if len(parts) != len(names):
        wanted = ", ".join(names[:-1]) + f" and {names[-1]}"
        raise CheckFailed("count", f"Return {len(names)} numbers, {wanted}, not {kind(answer)}.")
    # a variable keeps its name, and words begin a sentence
    whats = [name if name.isidentifier() else name[0].upper() + name[1:] for name in names]
    return [number(part, what) for part, what in zip(parts, whats, strict=True)]


def tensor(answer: Any, shape: tuple[int, ...], what: str = "The answer") -> Tensor:
    """An answer as a double-precision tensor of this shape; it may be a NumPy array too."""
    try:
        value = torch.as_tensor(given(answer)).detach().double()
    except (TypeError, ValueError, RuntimeError):
        raise CheckFailed("no_tensor", f"{what} is not a tensor but {kind(answer)}.") from None
    if tuple(value.shape) != shape:
        raise CheckFailed("shape", f"{what} has the shape {tuple(value.shape)}, not {shape}.")
    if not value.isfinite().all():
        raise CheckFailed("not_finite", f"{what} is not finite: does an exp() or a log() overflow?")
    return value


def kind(value: Any) -> str:
    """What a thing is, in a few words."""
    if isinstance(value, Tensor):
        return f"a tensor of shape {tuple(value.shape)}"
    if isinstance(value, tuple | list):
        return f"a {type(value).__name__} of {len(value)}"
    return f"a {type(value).__name__}"


# ── asking for one, and comparing it ────────────────────────────────────────────────────────────


def draws(*shape: int, seed: int) -> Tensor:
    """Standard normal draws in double precision, to ask with."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(*shape, generator=generator, dtype=torch.float64)


def near(a: float, b: float, tolerance: float = 1e-4) -> bool:
    """Whether two numbers agree as far as single precision allows."""
    return math.isclose(a, b, rel_tol=tolerance, abs_tol=tolerance)


def check_number(
    answer: Any,
    right: float,
    mistakes: Mapping[str, tuple[float, str]],
    otherwise: str,
    *,
    what: str = "The answer",
    tolerance: float = 0.005,
) -> None:
    """Refuse a number that is not the right one.

    Args:
        answer: What the reader found, on paper or by a program.
        right: What is right. It is never shown.
        mistakes: For each code, the number to which a typical mistake leads, and a hint.
        otherwise: The hint for any other number.
        what: What the number is, for an answer that is none.
        tolerance: How far a number may be off; the default suits two decimals from paper.

    Raises:
        CheckFailed: The code is that of a mistake, or "value".
    """
    value = number(answer, what)
    if near(value, right, tolerance):
        return
    for code, (wrong, hint) in mistakes.items():
        if near(value, wrong, tolerance):
            raise CheckFailed(code, hint)
    raise CheckFailed("value", otherwise)
