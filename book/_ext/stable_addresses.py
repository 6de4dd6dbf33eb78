"""Sphinx extension: each chapter has an address without its number, which outlives a renumbering.

`notebooks/elbo.html` leads to `notebooks/03_elbo.html`, or to whatever number the table of contents
gives the chapter. The pages that lead there are written by sphinx-reredirects, with the template
`book/_templates/moved.html`. Former addresses stand in `_config.yml`, among its `redirects`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

NUMBERED = re.compile(r"(?P<folder>.*/)?\d+_(?P<name>[^/]+)")


def stable_addresses(pages: Iterable[str]) -> dict[str, str]:
    """Where the address without a number leads, for each page that has one.

    Raises:
        ValueError: Two pages have the same name.
    """
    numbered: dict[str, str] = {}
    for match in filter(None, map(NUMBERED.fullmatch, pages)):
        stable = (match["folder"] or "") + match["name"]
        target = match[0].rpartition("/")[2] + ".html"
        if stable in numbered:
            raise ValueError(f"{numbered[stable]} and {target} have the same name: rename one.")
        numbered[stable] = target
    return numbered


def add_stable_addresses(app: Sphinx, config: Config) -> None:
    """Add the chapters' addresses to the redirections that `_config.yml` lists."""
    config.redirects = stable_addresses(config.external_site_map) | config.redirects


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.setup_extension("sphinx_reredirects")
    # after sphinx_external_toc has read the table of contents
    app.connect("config-inited", add_stable_addresses, priority=950)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
