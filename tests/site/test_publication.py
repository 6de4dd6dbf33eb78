"""A little site, built as GitHub Actions would build it for a fork."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
import yaml
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from tools.notebook_copies.cells import FIRST

SITE_MAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
ROOT = Path(__file__).parents[2]
ADDRESS = "https://ada.example.org/a-fork/"
SOURCE = "https://github.com/ada/a-fork"
ENVIRONMENT = {
    "GITHUB_SERVER_URL": "https://github.com",
    "GITHUB_REPOSITORY": "ada/a-fork",
    "GITHUB_REF_TYPE": "branch",
    "GITHUB_REF_NAME": "trunk",
    "SITE_ADDRESS": ADDRESS.rstrip("/"),
}
PRINTED = b"%PDF-" + bytes(2_600_000)
FRONT = """\
# A front page

It says in one sentence what the whole of the little book is about.

```{printed-book}
```
"""
GLOSSARY = "# Glossary\n\nWords, and what they mean, for all who do not know them yet.\n"
CHAPTER = """\
# One & two

This chapter is about one, about two and about three. It needs $1 + 1$.

:::{admonition} Boxed
A word.
:::
"""


def notebook(text: str) -> str:
    """A notebook that begins with this text."""
    cells = [new_markdown_cell(text), new_code_cell(FIRST)]
    python = {"language_info": {"name": "python", "pygments_lexer": "ipython3"}}
    return json.dumps(new_notebook(cells=cells, metadata=python))


@pytest.fixture(scope="module")
def fork(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a front page, a glossary and a notebook, with the book's own settings."""
    source = tmp_path_factory.mktemp("fork") / "source"
    (source / "book").mkdir(parents=True)
    (source / "notebooks").mkdir()
    for part in ("_ext", "_static", "_templates", "references.bib"):
        (source / "book" / part).symlink_to(ROOT / "book" / part)
    config = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))
    config["sphinx"]["config"]["redirects"] = {"notebooks/07_chapter": "chapter.html"}
    (source / "_config.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    (source / "book" / "intro.md").write_text(FRONT, encoding="utf-8")
    (source / "book" / "glossary.md").write_text(GLOSSARY, encoding="utf-8")
    (source / "notebooks" / "01_chapter.ipynb").write_text(notebook(CHAPTER), encoding="utf-8")
    start = notebook("# A start\n\nThis page has no number, and it comes before chapter 1.")
    (source / "notebooks" / "00_start.ipynb").write_text(start, encoding="utf-8")
    parts = [
        {"caption": "0. A start", "chapters": [{"file": "notebooks/00_start"}]},
        {
            "caption": "I. The book",
            "numbered": True,
            "chapters": [{"file": "notebooks/01_chapter"}],
        },
        {"caption": "Appendices", "chapters": [{"file": "book/glossary"}]},
    ]
    toc = {"format": "jb-book", "root": "book/intro", "parts": parts}
    (source / "_toc.yml").write_text(yaml.safe_dump(toc, sort_keys=False), encoding="utf-8")
    (source / "_build").mkdir()
    (source / "_build" / "book.pdf").write_bytes(PRINTED)
    program = Path(sys.executable).with_name("jupyter-book")
    built = subprocess.run(
        [program, "build", source, "-W", "-n", "--keep-going", "--quiet"],
        capture_output=True,
        text=True,
        env=os.environ | ENVIRONMENT,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    return source / "_build" / "html"


def soup(path: Path) -> BeautifulSoup:
    """A page, parsed."""
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def meta(page: BeautifulSoup, name: str) -> str:
    """What a page says of itself."""
    kind = "property" if name.startswith("og:") else "name"
    return page.find("meta", attrs={kind: name})["content"]


def test_pages_know_their_address(fork: Path) -> None:
    chapter = soup(fork / "notebooks" / "01_chapter.html")
    own = f"{ADDRESS}notebooks/01_chapter.html"
    assert chapter.find("link", rel="canonical")["href"] == own == meta(chapter, "og:url")
    assert meta(chapter, "og:title") == "1. One & two"
    assert meta(chapter, "description") == ("This chapter is about one, about two and about three.")
    for name in ("index.html", "book/intro.html"):
        front = soup(fork / name)
        assert front.find("link", rel="canonical")["href"] == ADDRESS
        assert front.title.get_text(strip=True) == "Variational Autoencoders, step by step"
        assert meta(front, "description").startswith("It says in one sentence")


def test_picture_for_other_sites_is_there(fork: Path) -> None:
    picture = meta(soup(fork / "index.html"), "og:image")
    path = fork / picture.removeprefix(ADDRESS)
    head = path.read_bytes()[:24]
    assert (int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")) == (1200, 630)
    assert path.stat().st_size < 200_000


def test_site_map_lists_the_pages(fork: Path) -> None:
    """And not the pages that only lead to others."""
    places = [
        loc.text for loc in ElementTree.parse(fork / "sitemap.xml").iter(f"{{{SITE_MAP}}}loc")
    ]
    assert places == [
        f"{ADDRESS}book/glossary.html",
        ADDRESS,
        f"{ADDRESS}notebooks/00_start.html",
        f"{ADDRESS}notebooks/01_chapter.html",
    ]
    assert f"Sitemap: {ADDRESS}sitemap.xml" in (fork / "robots.txt").read_text()


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("former", ["chapter", "07_chapter"])
def test_former_address_leads_to_the_chapter(
    fork: Path, browser: object, former: str, scripts: bool
) -> None:
    """From one to the next, from a file too; with scripts the place in the page is kept."""
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(f"{(fork / 'notebooks' / former).as_uri()}.html#one-two")
    chapter = (fork / "notebooks" / "01_chapter.html").as_uri()
    page.wait_for_url(f"{chapter}#one-two" if scripts else chapter)
    assert page.title().startswith("1. One & two")
    context.close()


def test_page_before_the_first_chapter_has_no_number(fork: Path) -> None:
    """The table of contents decides that, whatever the file is called."""
    start = soup(fork / "notebooks" / "00_start.html")
    assert start.h1.get_text().startswith("A start")
    entries = [entry.get_text(strip=True) for entry in start.select(".bd-links a.internal")]
    assert entries[:3] == ["A start", "1. One & two", "Glossary"]


def test_buttons_lead_to_the_fork(fork: Path) -> None:
    page = soup(fork / "notebooks" / "01_chapter.html")
    links = {a["href"] for a in page.select(".article-header-buttons a[href]")}
    path = "notebooks/01_chapter.ipynb"
    assert SOURCE in links
    assert f"{SOURCE}/edit/trunk/{path}" in links
    assert any(link.startswith(f"{SOURCE}/issues/new?") for link in links)
    copy = "learn/01_chapter.ipynb"
    assert f"https://mybinder.org/v2/gh/ada/a-fork/trunk?urlpath=lab/tree/{copy}" in links
    assert f"https://colab.research.google.com/github/ada/a-fork/blob/colab/{path}" in links
    for image in page.select(".article-header-buttons img"):
        assert (fork / "notebooks" / urlsplit(image["src"]).path).exists()


def test_downloaded_notebook_reads_well_and_knows_where_the_book_is(fork: Path) -> None:
    text = (fork / "_sources" / "notebooks" / "01_chapter.ipynb").read_text(encoding="utf-8")
    prose, code = ("".join(cell["source"]) for cell in json.loads(text)["cells"])
    assert SOURCE in code
    assert "> **Boxed**" in prose and ":::" not in prose


def test_not_found_page_works_at_any_depth(fork: Path) -> None:
    """Its links begin at the root of the site, which is not the root of the server."""
    page = soup(fork / "404.html")
    addresses = [
        element[name]
        for name in ("href", "src", "action")
        for element in page.find_all(attrs={name: True})
    ]
    inside = [a for a in addresses if not a.startswith(("#", "https:", "data:"))]
    assert len(inside) > 10
    for address in inside:
        path = urlsplit(address).path
        assert path.startswith("/a-fork/"), address
        assert (fork / path.removeprefix("/a-fork/")).exists(), address
    assert meta(page, "robots") == "noindex" and page.find("link", rel="canonical") is None


def test_front_page_offers_the_printed_book(fork: Path) -> None:
    """At the site's own address and under its own name, with its size."""
    for name, address in (("index.html", "book.pdf"), ("book/intro.html", "../book.pdf")):
        entry = soup(fork / name).find("dt", string="As one PDF").find_next_sibling("dd")
        assert "book.pdf, 3 MB." in " ".join(entry.get_text().split())
        assert entry.a["href"] == address
    assert (fork / "book.pdf").read_bytes() == PRINTED


def test_book_is_printed(fork: Path, tmp_path: Path) -> None:
    """A cover, the contents, the front page, and each chapter on a page of its own, none blank;
    with a title and an outline."""
    target = tmp_path / "book.pdf"
    printed = subprocess.run(
        [sys.executable, "-m", "tools.pdf", target, "--book", fork.parents[1]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env=os.environ | ENVIRONMENT,
    )
    assert printed.returncode == 0, printed.stdout + printed.stderr
    pdf = target.read_bytes()
    assert pdf.startswith(b"%PDF-") and pdf.count(b"/Type /Page\n") == 5
    assert b"/Outlines" in pdf and b"/Title (A front page)" in pdf
    page = (fork.parents[1] / "_build/single/_build/singlehtml/book.html").read_text("utf-8")
    assert "As one PDF" not in page  # the printed book does not offer itself
