"""A progress bar where it can move."""

import contextlib
import importlib.util
import sys
from typing import Any


def is_installed(package: str) -> bool:
    """Whether a package is there; of "a.b", "a" is imported to find out."""
    try:
        return importlib.util.find_spec(package) is not None
    except ImportError:  # of "a"
        return False


def is_live() -> bool:
    """Whether a progress bar can move: in a terminal or a notebook, not in a log file.

    Without tqdm there is no bar, and so a line an epoch as in a log file.
    """
    if not is_installed("tqdm"):
        return False
    ipython = sys.modules.get("IPython")
    in_notebook = ipython is not None and hasattr(ipython.get_ipython(), "kernel")
    return sys.stderr.isatty() or in_notebook


class NoBar:
    """What stands in the place of a progress bar that nobody could see."""

    def update(self, steps: int) -> None:
        """Do nothing."""


def progress_bar(
    description: str, steps: int | None, shown: bool
) -> contextlib.AbstractContextManager[Any]:
    """A tqdm bar that vanishes when it is done; none where it could not move."""
    if not (shown and is_live()):
        return contextlib.nullcontext(NoBar())
    from tqdm.auto import tqdm

    return tqdm(desc=description, total=steps, unit=" batches", leave=False)
