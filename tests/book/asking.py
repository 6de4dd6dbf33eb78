"""What the tests of a chapter's checkers ask them."""

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
