"""The files of the built site, read without a browser."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup

LOADING = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src"}


@pytest.fixture(scope="module")
def documents(site: Path) -> dict[Path, BeautifulSoup]:
    """Every page that was written, parsed."""
    return {
        path: BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for path in sorted(site.rglob("*.html"))
        if "_static" not in path.parts and path.parent != site  # search, indexes, redirection
    }


def test_links_lead_somewhere(documents: dict[Path, BeautifulSoup]) -> None:
    """Every link inside the site leads to a file, and its anchor to an element."""
    anchors = {
        path: {element["id"] for element in soup.find_all(id=True)}
        for path, soup in documents.items()
    }
    broken = []
    for path, soup in documents.items():
        for link in soup.find_all("a", href=True):
            url = urlsplit(link["href"])
            if url.scheme or url.netloc:
                continue
            target = (path.parent / unquote(url.path)).resolve() if url.path else path
            missing = url.fragment and target in anchors and unquote(url.fragment)
            if not target.exists() or (missing and missing not in anchors[target]):
                broken.append(f"{path.name}: {link['href']}")
    assert broken == []


def test_nothing_is_loaded_from_elsewhere(documents: dict[Path, BeautifulSoup], site: Path) -> None:
    """No script, style sheet, picture or frame has another site's address, and all exist."""
    faults = []
    for path, soup in documents.items():
        for tag, attribute in LOADING.items():
            for element in soup.find_all(tag, attrs={attribute: True}):
                url = urlsplit(element[attribute])
                if url.scheme == "data":
                    continue
                local = not url.scheme and not url.netloc
                if not local or not (path.parent / unquote(url.path)).exists():
                    faults.append(f"{path.name}: {element[attribute]}")
    for style in (site / "_static").glob("*.css"):
        if "url(http" in style.read_text(encoding="utf-8").replace('"', "").replace("'", ""):
            faults.append(style.name)
    assert faults == []


def test_pictures_have_a_text(documents: dict[Path, BeautifulSoup]) -> None:
    """Every picture in the text says what it shows; in the frame it may be empty."""
    silent = [
        f"{path.name}: {image.get('src', '')[:80]}"
        for path, soup in documents.items()
        for image in soup.select("article img")
        if len(image.get("alt", "")) < 20
    ]
    assert silent == []


def test_pages_say_what_they_are(documents: dict[Path, BeautifulSoup]) -> None:
    """Every page names its language and has one heading of the first order."""
    for path, soup in documents.items():
        assert soup.html.get("lang") == "en", path.name
        assert len(soup.article.find_all("h1")) == 1, path.name
