"""Sphinx extension: what depends on where the site is published, and what others show of it.

The book knows no address of its own, so that a fork publishes itself unchanged. Two things are
read from the environment, where GitHub Actions sets them:

- the repository, from GITHUB_SERVER_URL and GITHUB_REPOSITORY: "edit this page", "open an issue",
  and the buttons that open a notebook in Binder and in Colab;
- the site's address, from SITE_ADDRESS (set by .github/workflows/publish.yml): the canonical
  address of each page, the site map, and the picture that other sites show.

A published site offers the book as one PDF too, if it was printed before (`make pdf`).

Where one of them is not known, what follows from it is absent.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util.docutils import SphinxDirective

ROOT = Path(__file__).resolve().parents[2]
CARD = "_static/card.png"
CARD_TEXT = "The latent plane of a VAE and a digit decoded from it, beside the book's title"
COLAB_BRANCH = "colab"
DESCRIPTION_LENGTH = 200
PRINTED = "book.pdf"
RELATIVE = re.compile(r'\b(href|src|action)="(?!#|/|[a-z]+:)([^"]*)"')


def repository(environment: Mapping[str, str]) -> str | None:
    """The address of the repository that builds the site, if it is known."""
    server, name = environment.get("GITHUB_SERVER_URL"), environment.get("GITHUB_REPOSITORY")
    return f"{server.rstrip('/')}/{name}" if server and name else None


def site_address(environment: Mapping[str, str]) -> str | None:
    """The address at which the site is published, with a slash at its end, if it is known."""
    address = environment.get("SITE_ADDRESS", "").rstrip("/")
    return f"{address}/" if address else None


def theme_options(environment: Mapping[str, str]) -> dict[str, Any]:
    """The options of the theme that follow from the repository."""
    address = repository(environment)
    if address is None:
        return {}
    of_branch = environment.get("GITHUB_REF_TYPE") == "branch"
    return {
        "repository_url": address,
        "repository_branch": environment.get("GITHUB_REF_NAME", "main") if of_branch else "main",
        "repository_provider": "github",
        "path_to_docs": "",
        "use_repository_button": True,
        "use_edit_page_button": True,
        "use_issues_button": True,
        "launch_buttons": {
            "binderhub_url": "https://mybinder.org",
            "colab_url": "https://colab.research.google.com",
            "notebook_interface": "jupyterlab",
            "thebe": False,
        },
    }


def configure(app: Sphinx, config: Config) -> None:
    """Give Sphinx and the theme what the environment says."""
    config.html_theme_options.update(theme_options(os.environ))
    config.html_baseurl = site_address(os.environ) or ""


def open_published_notebooks(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Let Colab and Binder open the copies: Colab's know where the rest of the book is."""
    branch = app.config.html_theme_options.get("repository_branch", "main")
    moved = {
        "Colab": (f"/blob/{branch}/", f"/blob/{COLAB_BRANCH}/"),
        "Binder": ("lab/tree/notebooks/", "lab/tree/learn/"),
    }
    for group in context.get("header_buttons", []):
        for button in group.get("buttons", []):
            if button.get("text") in moved:
                button["url"] = button["url"].replace(*moved[button["text"]], 1)


def description(doctree: nodes.document | None) -> str:
    """The first sentences of a page, as many as a search engine shows, up to a formula."""
    for paragraph in doctree.findall(nodes.paragraph) if doctree else ():
        parts = []
        for part in paragraph.children:
            if isinstance(part, nodes.math) or any(part.findall(nodes.math)):
                break
            parts.append(part.astext())
        whole = len(parts) == len(paragraph.children)
        text = " ".join("".join(parts).split())
        if len(text) >= 50:
            return text if whole and len(text) <= DESCRIPTION_LENGTH else shortened(text)
    return ""


def shortened(text: str) -> str:
    """Its whole sentences that fit, or what fits of the first one."""
    cut = text[:DESCRIPTION_LENGTH]
    sentences = re.match(r".*[.!?](?= |$)", cut)
    return sentences[0] if sentences else cut.rsplit(" ", 1)[0].rstrip(",;:") + " …"


def describe(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """What search engines and other sites show of a page."""
    title = unescape(re.sub(r"<[^>]*>", "", context.get("title", "")))
    book, address = app.config.html_title, app.config.html_baseurl
    front = pagename == app.config.root_doc
    tags = []
    if text := description(doctree) or (book if pagename != "404" else ""):
        tags += [("description", text), ("og:description", text)]
    tags += [
        ("og:title", book if front or not title else title),
        ("og:site_name", book),
        ("og:type", "website" if front else "article"),
    ]
    if address:
        own = address if front else f"{address}{pagename}.html"
        context["pageurl"] = own
        tags += [
            ("og:url", own),
            ("og:image", f"{address}{CARD}"),
            ("og:image:alt", CARD_TEXT),
            ("twitter:card", "summary_large_image"),
        ]
    if pagename in ("404", "search", "genindex", "py-modindex"):
        context["pageurl"] = None
        tags.append(("robots", "noindex"))
    context["described"] = tags


def printed_book(app: Sphinx) -> Path | None:
    """The book as one PDF, if the site is to be published and the book was printed before."""
    path = Path(app.srcdir) / "_build" / PRINTED
    published = app.builder.name == "html" and site_address(os.environ)
    return path if published and path.exists() else None


class PrintedBook(SphinxDirective):
    """Where the book as one PDF is, for the front page's list of ways to read it."""

    def run(self) -> list[nodes.Node]:
        """An entry of a definition list; nothing where there is no PDF."""
        path = printed_book(self.env.app)
        if path is None:
            return []
        size = f"{path.stat().st_size / 1e6:.0f} MB"
        text = nodes.paragraph("", "All chapters and appendices, to print or to keep: ")
        text += nodes.reference("", PRINTED, refuri=f"../{PRINTED}")
        text += nodes.Text(f", {size}. The live figures are pictures there.")
        entry = nodes.definition_list_item("", nodes.term("", "As one PDF"))
        entry += nodes.definition("", text)
        return [nodes.definition_list("", entry, classes=["simple", "myst"])]


# ── after the build ────────────────────────────────────────────────────────────────────────────


def write_front_page(site: Path, root: str) -> None:
    """Put the front page at the site's own address too, in the place of a redirection."""
    folder = Path(root).parent.as_posix()
    text = (site / f"{root}.html").read_text(encoding="utf-8")

    def lift(match: re.Match[str]) -> str:
        return f'{match[1]}="{os.path.normpath(f"{folder}/{match[2]}").replace(os.sep, "/")}"'

    text = RELATIVE.sub(lift, text)
    text = text.replace('data-content_root="../"', 'data-content_root="./"', 1)
    (site / "index.html").write_text(text, encoding="utf-8")


def anchor_not_found_page(site: Path, address: str) -> None:
    """Let the links of the 404 page begin at the site's root: it is shown at any address."""
    page, root = site / "404.html", urlsplit(address).path
    text = RELATIVE.sub(lambda m: f'{m[1]}="{root}{m[2]}"', page.read_text(encoding="utf-8"))
    text = text.replace('data-content_root="./"', f'data-content_root="{root}"', 1)
    page.write_text(text, encoding="utf-8")


def write_site_map(site: Path, address: str, pages: list[str], root: str) -> None:
    """List the pages for search engines."""
    places = ["" if page == root else f"{page}.html" for page in pages]
    urls = "".join(f"  <url><loc>{escape(address + place)}</loc></url>\n" for place in places)
    (site / "sitemap.xml").write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}</urlset>\n',
        encoding="utf-8",
    )
    (site / "robots.txt").write_text(f"Sitemap: {address}sitemap.xml\n", encoding="utf-8")


def publish(app: Sphinx, exception: Exception | None) -> None:
    """Write what stands beside the pages."""
    if exception is not None or app.builder.name != "html":
        return
    from tools.notebook_copies import copies
    from tools.notebook_copies.book import Book
    from tools.notebook_copies.keeping import text_of

    site, root, address = Path(app.outdir), app.config.root_doc, app.config.html_baseurl
    write_front_page(site, root)
    if path := printed_book(app):
        shutil.copy2(path, site / PRINTED)
    if address:
        # smaller_site.py saw no need of it
        shutil.copy2(Path(app.srcdir) / "book" / CARD, site / CARD)
        anchor_not_found_page(site, address)
        write_site_map(site, address, sorted(app.env.found_docs), root)
    # what a reader downloads is a copy that reads well in JupyterLab
    for name, copy in copies(Book(Path(app.srcdir)), repository(os.environ)).items():
        path = site / "_sources" / "notebooks" / name
        if path.exists():
            path.write_text(text_of(copy), encoding="utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    sys.path.insert(0, str(ROOT))  # for tools.notebook_copies
    app.add_directive("printed-book", PrintedBook)
    app.connect("config-inited", configure, priority=100)  # before the theme reads its options
    app.connect("html-page-context", open_published_notebooks, priority=902)
    app.connect("html-page-context", describe, priority=902)
    # after smaller_site.py has rewritten the pages
    app.connect("build-finished", publish, priority=950)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
