"""Cite works in words, as a notebook without the site's extensions shows them."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

from pybtex.backends.markdown import Backend
from pybtex.database import BibliographyData, Entry, parse_file
from pybtex.exceptions import PybtexError
from pybtex.style.formatting.plain import Style


class Markdown(Backend):
    """Markdown that escapes no more than it must, since a student sees it while editing a cell."""

    def format_str(self, text: str) -> str:
        """A text without marks of its own."""
        text = escape(text, quote=False)
        for mark in "\\`*_[]":
            text = text.replace(mark, "\\" + mark)
        return text


class Bibliography:
    """The works that a .bib file lists.

    Args:
        path: The file; a missing one lists nothing.

    Raises:
        ValueError: It cannot be read.
    """

    def __init__(self, path: Path) -> None:
        try:
            listed = parse_file(str(path)) if path.exists() else BibliographyData()
        except PybtexError as error:
            raise ValueError(f"{path.name}: {error}") from error
        self.entries = listed.entries

    def entry(self, key: str) -> Entry:
        """One work.

        Raises:
            ValueError: It is not listed, or lacks what a citation shows.
        """
        if key not in self.entries:
            raise ValueError(f"{key} is cited and is not in the bibliography")
        entry = self.entries[key]
        if "author" not in entry.persons or "year" not in entry.fields:
            raise ValueError(f"{key} is cited and has no author or no year")
        return entry

    def authors(self, key: str) -> str:
        """Their last names: of one, of two, or of the first of many."""
        people = self.entry(key).persons["author"]
        names = [
            " ".join(map(str, [*person.rich_prelast_names, *person.rich_last_names]))
            for person in people
        ]
        return f"{names[0]} et al." if len(names) > 2 else " and ".join(names)

    def textual(self, keys: list[str]) -> str:
        """As part of a sentence: Kingma and Welling (2014)."""
        return in_words([f"{self.authors(key)} ({self.entry(key).fields['year']})" for key in keys])

    def parenthetical(self, keys: list[str]) -> str:
        """After a sentence: (Kingma and Welling, 2014)."""
        works = [f"{self.authors(key)}, {self.entry(key).fields['year']}" for key in keys]
        return f"({'; '.join(works)})"

    def listed(self, keys: Iterable[str]) -> list[str]:
        """These works in full, each once, in Markdown, sorted by author and year."""

        def order(key: str) -> tuple[str, str, str]:
            return self.authors(key).casefold(), self.entry(key).fields["year"], key

        entries = [self.entry(key) for key in sorted(set(keys), key=order)]
        backend = Markdown("utf-8")
        texts = [work.text.render(backend) for work in Style().format_entries(entries)]
        return [" ".join(text.split()) for text in texts]


def in_words(parts: list[str]) -> str:
    """A, B and C."""
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last


def keys(text: str) -> list[str]:
    """The keys that a role cites, which are separated by commas."""
    return [key.strip() for key in text.split(",")]
