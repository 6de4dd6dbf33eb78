"""What the tests of a chapter's checkers ask them."""

import warnings
from collections.abc import Callable
from types import ModuleType

import pytest

from notebooks.checkers.answers import CheckFailed


def asking(checkers: ModuleType) -> tuple[Callable[..., bool], Callable[..., str]]:
    """Two functions for a chapter: whether a checker accepts an answer, and why it does not.

    Args:
        checkers: The module of the chapter's checkers.

    Returns:
        `check(name, *answers)`, and `code_of(name, *answers)`, the code of the refusal.
    """

    def check(name: str, *answers: object) -> bool:
        return bool(getattr(checkers, f"check_{name}")(*answers))

    def code_of(name: str, *answers: object) -> str:
        with pytest.raises(CheckFailed) as caught:
            check(name, *answers)
        return caught.value.code

    return check, code_of


def assert_accepted_and_waiting(
    checkers: ModuleType, name: str, solution: Callable, capsys: pytest.CaptureFixture[str]
) -> None:
    """The solution of an exercise that asks for one function passes, and its stub is waited for.

    A function that returns nothing or that fails is told apart from a wrong one.
    """
    check, code_of = asking(checkers)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert check(name, solution)
    assert not check(name, lambda *inputs: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 1
    assert code_of(name, lambda *inputs: None) == "nothing"
    assert code_of(name, lambda *inputs: undefined) == "crash"  # noqa: F821
