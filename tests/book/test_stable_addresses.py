"""A chapter's address without its number follows from the table of contents."""

from __future__ import annotations

import pytest
from test_extensions import extension

stable_addresses = extension("stable_addresses").stable_addresses


def test_numbers_are_left_out() -> None:
    pages = ["book/intro", "notebooks/00_start", "notebooks/12_elbo", "a/b/03_kl_divergence", "4_x"]
    assert stable_addresses(pages) == {
        "notebooks/start": "00_start.html",
        "notebooks/elbo": "12_elbo.html",
        "a/b/kl_divergence": "03_kl_divergence.html",
        "x": "4_x.html",
    }


def test_two_chapters_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match=r"02_elbo\.html and 03_elbo\.html have the same name"):
        stable_addresses(["notebooks/02_elbo", "notebooks/03_elbo"])
