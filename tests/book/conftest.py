"""Chapters set the style of figures for all that follows; their tests take it back."""

import matplotlib.pyplot as plt
import pytest

from vae_lib.plotting import style


@pytest.fixture(autouse=True, scope="module")
def style_as_it_was():
    """A cell that was executed here leaves no width and no rcParams to the tests of other files."""
    before = dict(style.STYLE)
    with plt.rc_context():
        yield
    style.STYLE.clear()
    style.STYLE.update(before)
