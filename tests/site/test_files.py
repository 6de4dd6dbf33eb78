"""The files of the built site, read without a browser."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[2]
REFRESH = re.compile(r'<meta http-equiv="refresh" content="0; url=([^"]+)"')
LOADING = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src"}


def former_addresses(site: Path) -> dict[Path, Path]:
    """Where the pages lead that only lead to others."""
    return {
        path: path.parent / target[1]
        for path in site.rglob("*.html")
        if (target := REFRESH.search(path.read_text(encoding="utf-8")))
    }


@pytest.fixture(scope="module")
def documents(site: Path) -> dict[Path, BeautifulSoup]:
    """Every page that was written, parsed."""
    return {
        path: BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for path in sorted(site.rglob("*.html"))
        if path.parent != site or path.name in ("index.html", "404.html")  # search, indexes
        if path not in former_addresses(site)
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


def test_each_chapter_has_an_address_without_its_number(site: Path) -> None:
    former = {path.name: target for path, target in former_addresses(site).items()}
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        number, _, name = path.stem.partition("_")
        assert number.isdigit() and former[f"{name}.html"].name == f"{path.stem}.html"
    assert all(target.exists() for target in former.values())


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


def test_only_what_is_used_is_shipped(documents: dict[Path, BeautifulSoup], site: Path) -> None:
    """No source maps, translations or sources of fonts, and no file to which nothing refers."""
    static = site / "_static"
    shipped = {path for path in static.rglob("*") if path.is_file()}
    assert {path.suffix for path in shipped} <= set(
        [".css", ".html", ".js", ".png", ".svg", ".txt", ".woff", ".woff2"]
    )
    pages = "".join(path.read_text(encoding="utf-8") for path in site.glob("*.html"))
    pages += "".join(str(soup.head) + str(soup.body) for soup in documents.values())
    pages += (static / "site.css").read_text(encoding="utf-8")
    unused = [
        path.relative_to(static).as_posix()
        for path in shipped
        if path.name not in pages and path.suffix != ".txt"
    ]
    assert unused == []
    assert sum(path.stat().st_size for path in shipped if "figures" not in path.parts) < 1.8e6


def test_style_sheet_is_one_and_knows_the_icons(documents: dict[Path, BeautifulSoup]) -> None:
    """Each icon of a page has its rule, and the fonts have its glyph."""
    for path, soup in documents.items():
        sheets = soup.select("link[rel=stylesheet]")
        assert [Path(urlsplit(link["href"]).path).name for link in sheets] == ["site.css"], path
    root = next(path for path in documents if path.name == "index.html").parent
    css = (root / "_static" / "site.css").read_text(encoding="utf-8")
    glyphs = set()
    for font in (root / "_static" / "fonts").glob("fa-*.woff"):
        glyphs |= set(TTFont(font).getBestCmap())
    icons = {
        name
        for soup in documents.values()
        for icon in soup.select(".fa-solid, .fas, .fab, .far")
        for name in icon["class"]
        if name.startswith("fa-") and name not in ("fa-solid", "fa-lg")
    }
    assert len(icons) >= 8
    for icon in icons:
        rule = re.search(rf'\.{icon}:before[^{{]*\{{[^}}]*"\\([0-9a-f]+)"', css)
        assert rule and int(rule[1], 16) in glyphs, icon


def test_each_page_describes_itself(documents: dict[Path, BeautifulSoup]) -> None:
    """In other words than the others; the site's address is not known here and so is absent."""
    descriptions = {}
    for path, soup in documents.items():
        if path.name in ("404.html", "index.html"):
            continue
        assert soup.title.get_text(strip=True), path.name
        text = soup.find("meta", attrs={"name": "description"})["content"]
        assert 40 <= len(text) <= 202, (path.name, text)
        descriptions[path.name] = text
        assert soup.find("meta", property="og:title")["content"]
        assert soup.find("link", rel="canonical") is None
        assert soup.find("meta", property="og:image") is None
    assert len(set(descriptions.values())) == len(descriptions)


def test_repository_is_absent_where_it_is_not_known(
    documents: dict[Path, BeautifulSoup],
) -> None:
    for path, soup in documents.items():
        assert soup.select(".btn-source-edit-button, .btn-source-issues-button") == [], path.name
        assert "mybinder" not in str(soup.header) + str(soup.body), path.name


def test_printed_book_is_offered_only_where_it_is_published(
    documents: dict[Path, BeautifulSoup], site: Path
) -> None:
    assert "book.pdf" not in str(documents[site / "index.html"])
    assert not (site / "book.pdf").exists()


def test_notebooks_can_be_downloaded(documents: dict[Path, BeautifulSoup], site: Path) -> None:
    """Each chapter as a notebook; every page can be printed."""
    for path, soup in documents.items():
        if path.parent.name == "notebooks":
            link = soup.select_one(".btn-download-source-button")["href"]
            assert link.endswith(".ipynb") and (path.parent / link).exists()
        if path.name not in ("404.html",):
            assert soup.select_one(".btn-download-pdf-button"), path.name


def test_pages_say_what_they_are(documents: dict[Path, BeautifulSoup]) -> None:
    """Every page names its language and has one heading of the first order."""
    for path, soup in documents.items():
        assert soup.html.get("lang") == "en", path.name
        assert len(soup.article.find_all("h1")) == 1, path.name
