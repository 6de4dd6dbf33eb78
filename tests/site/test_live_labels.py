"""Chapter 14's figure in its page: the label changes the picture and the ledger as in PyTorch."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import torch
from live_site import ROOT, Watched, open_page, settled
from test_live_explorer import DECODED, DRAWN, LISTEN, TOLERANCE, as_decoded, ledger_of

from vae_lib import load_model
from vae_lib.live.pack import rounded

WEIGHTS = ROOT / "experiments/conditional/plane.pt"
PAGE = "notebooks/14_conditional_vae.html"


@pytest.fixture(params=[1280, 390], ids=["laptop", "phone"])
def watched(request: pytest.FixtureRequest, browser: object, server: str) -> Iterator[Watched]:
    """The chapter, opened."""
    size = {"width": request.param, "height": 844}
    opened = open_page(browser, server, PAGE, viewport=size)
    opened.page.locator(".live-figure[data-state=live]").scroll_into_view_if_needed()
    opened.page.wait_for_function(DRAWN)
    opened.page.evaluate(LISTEN)
    yield opened
    opened.page.context.close()


def test_arrow_keys_step_through_the_digits(watched: Watched) -> None:
    """The code stays, and ten labels give ten pictures, those of PyTorch."""
    page, model = watched.page, load_model(WEIGHTS)
    select = page.get_by_label("Label y").first
    select.focus()
    pictures = set()
    for label in range(10):
        if label:
            page.keyboard.press("ArrowDown")
        expected = as_decoded(model, [0.0, 0.0], label)
        settled(page, DECODED, lambda seen, e=expected: np.abs(e - seen).max() < 1)
        pictures.add(tuple(page.evaluate(DECODED)))
        assert f"({label})" in page.locator(".explorer-near").inner_text()
    assert len(pictures) == 10
    assert watched.complaints == [] and watched.elsewhere() == []


def test_the_ledger_classifies(watched: Watched) -> None:
    """One test image with every label: the ELBOs of PyTorch, the highest for its own digit."""
    page, model = watched.page, rounded(load_model(WEIGHTS))
    page.get_by_role("tab", name="Encode an image").click()
    page.get_by_role("button", name="Encode test image", exact=False).nth(7).click()
    settled(page, "() => globalThis.ledger?.label", 7)
    elbos = []
    for label in range(10):
        page.get_by_label("Label y").last.select_option(str(label))
        settled(page, "() => globalThis.ledger.label", label)
        found = page.evaluate("() => globalThis.ledger")
        x = torch.tensor(found["pixels"]).view(1, 28, 28)
        eps = torch.tensor(found["eps"], dtype=torch.float64)
        expected = ledger_of(model, x, label, eps)
        assert found["elbo"] == pytest.approx(expected["elbo"], abs=TOLERANCE)
        assert found["mu"] == pytest.approx(expected["mu"], abs=TOLERANCE)
        elbos.append(found["elbo"])
    assert int(np.argmax(elbos)) == 7
    assert watched.complaints == []
