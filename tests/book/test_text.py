"""What the pages of the book promise: citations, notation, glossary, table of contents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from notebook_rules import ROOT, bibliography, cited, macros

BOOK = ROOT / "book"
PAGES = sorted(BOOK.glob("*.md"))


def toc() -> list[str]:
    """The files of the table of contents, without their endings."""
    contents = yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    chapters = [chapter["file"] for part in contents["parts"] for chapter in part["chapters"]]
    return [contents["root"], *chapters]


def text(name: str) -> str:
    """A page of the book."""
    return (BOOK / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_citations_exist(page: Path) -> None:
    assert set(cited(page.read_text(encoding="utf-8"))) <= bibliography()


def test_bibliography_lists_every_entry() -> None:
    entries = re.findall(r"^@\w+\{([^,\s]+),", text("references.bib"), re.M)
    assert entries == sorted(set(entries)), "entries stand in the order of their keys, each once"
    assert ":all:" in text("bibliography.md")


def test_notation_lists_every_macro() -> None:
    """The table of macros and _config.yml name the same macros, and a macro shows itself."""
    rows = re.findall(r"^\| `\\(\w+)[^`]*` \| \$\\(\w+)[^$]*\$ \|$", text("notation.md"), re.M)
    assert [name for name, _ in rows] == [shown for _, shown in rows] == macros()


def test_glossary_is_sorted() -> None:
    body = re.search(r"```\{glossary\}\n(.*?)```", text("glossary.md"), re.S)[1]
    terms = [line for line in body.splitlines() if line and not line.startswith((" ", ":"))]
    assert len(terms) > 30
    assert terms == sorted(terms, key=lambda term: term.replace("β", "beta").casefold())


def test_contents_and_files_agree() -> None:
    """What is in the table of contents exists; each page of book/ and each notebook is in it."""
    for name in toc():
        assert (ROOT / f"{name}.md").exists() or (ROOT / f"{name}.ipynb").exists(), name
    for page in PAGES:
        assert f"book/{page.stem}" in toc()
    for notebook in sorted((ROOT / "notebooks").glob("*.ipynb")):
        assert f"notebooks/{notebook.stem}" in toc()


def test_preface_maps_the_chapters() -> None:
    """A chapter is a link in the preface's map once it is in the table of contents."""
    for name in toc():
        if name.startswith("notebooks/"):
            assert f"../{name}" in text("intro.md"), name


def test_library_reference_has_every_module() -> None:
    listed = re.findall(r"^\.\. automodule:: vae_lib\.(\w+)$", text("library.md"), re.M)
    modules = [path.stem for path in (ROOT / "vae_lib").glob("*.py") if path.stem != "__init__"]
    assert sorted(listed) == sorted(set(modules) - {"train"}), "train is in the command reference"
