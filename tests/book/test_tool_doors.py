"""The tools refuse at once what could only go wrong after their work."""

from __future__ import annotations

import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tools import execute, notebook_copies, pdf, screenshots
from tools.notebook_copies.cells import FIRST
from tools.refusal import Parser

ADDRESS = "https://example.org/ada/a-fork"


@pytest.fixture
def refused(capsys):
    """Calls a tool, and returns the one line of its refusal."""

    def call(tool, *arguments):
        with pytest.raises(SystemExit) as stop:
            tool.main(list(map(str, arguments)))
        assert stop.value.code == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith(f"python -m {tool.__name__}: error: ")
        return line

    return call


def permission_denied(*args: object, **options: object) -> None:
    raise PermissionError(13, "Permission denied")


# The printed book


@pytest.fixture
def no_building(monkeypatch) -> None:
    """Nothing is built, and a browser is there."""
    monkeypatch.setattr(pdf, "build_single_page", lambda book: pytest.fail("it was built"))
    monkeypatch.setattr(pdf, "find_browser", lambda: "chromium")


def test_where_the_printed_book_goes(tmp_path: Path, refused, monkeypatch, no_building) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")
    assert "folder is a folder" in refused(pdf, tmp_path / "folder")
    assert "file is not a folder" in refused(pdf, tmp_path / "file" / "book.pdf")
    monkeypatch.setattr("tempfile.TemporaryFile", permission_denied)
    assert "nothing can be written into" in refused(pdf, tmp_path / "new" / "book.pdf")
    assert not (tmp_path / "new").exists()


def test_what_is_printed(tmp_path: Path, refused, monkeypatch, no_building) -> None:
    target = tmp_path / "book.pdf"
    assert "_config.yml" in refused(pdf, target, "--book", tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(pdf, "FIGURE", tmp_path / "figure.png")
        assert "figure.png: restore it" in refused(pdf, target)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "executable", str(tmp_path / "python"))
        assert "jupyter-book: install" in refused(pdf, target)
    monkeypatch.setitem(sys.modules, "playwright", None)  # as if it were not installed
    assert "pip install playwright" in refused(pdf, target)


def test_a_browser_has_to_start(tmp_path: Path, refused, monkeypatch) -> None:
    monkeypatch.setattr(pdf, "build_single_page", lambda book: pytest.fail("it was built"))
    monkeypatch.setenv("PATH", str(tmp_path))
    for name, status in (("chromium", 1), ("google-chrome", 0)):
        assert "install one of chromium" in refused(pdf, tmp_path / "book.pdf")
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\nexit {status}\n")
        program.chmod(0o755)
    assert pdf.find_browser() == str(tmp_path / "google-chrome")


# Copies of the notebooks


@pytest.fixture
def little_book(tmp_path: Path, monkeypatch) -> Path:
    """The folder of a book with two chapters."""
    root = tmp_path / "book"
    (root / "notebooks").mkdir(parents=True)
    (root / "_toc.yml").write_text("root: book/intro\n")
    chapter = new_notebook(cells=[new_code_cell(FIRST)])
    for name in ("1.ipynb", "2.ipynb"):
        nbformat.write(chapter, root / "notebooks" / name)
    monkeypatch.setattr(notebook_copies, "ROOT", root)
    return root


def test_copies_are_all_written_or_none(little_book: Path, tmp_path: Path, refused) -> None:
    chapter, out = little_book / "notebooks" / "2.ipynb", tmp_path / "out"
    text = chapter.read_text()
    for damaged in ("{", "[]", "{}", '{"cells": []}', '{"cells": [1]}', '{"cells": [{}]}'):
        chapter.write_text(damaged)
        assert "2.ipynb" in refused(notebook_copies, out)
    assert not out.exists()
    chapter.write_text(text)
    notebook_copies.main([str(out / "deep"), "--address", ADDRESS])
    assert {path.name for path in (out / "deep").iterdir()} == {"1.ipynb", "2.ipynb"}


def test_where_copies_go(little_book: Path, tmp_path: Path, refused) -> None:
    (tmp_path / "file").write_text("")
    assert "file is not a folder" in refused(notebook_copies, tmp_path / "file")
    (tmp_path / "out" / "1.ipynb").mkdir(parents=True)
    assert "1.ipynb is a folder" in refused(notebook_copies, tmp_path / "out")
    notebook_copies.main([])
    assert len(list((little_book / "learn").iterdir())) == 2


def test_what_copies_are_made_of(little_book: Path, tmp_path: Path, refused) -> None:
    (little_book / "_toc.yml").unlink()
    assert "_toc.yml" in refused(notebook_copies, tmp_path / "out")
    for damaged in ("a: [", ""):
        (little_book / "_toc.yml").write_text(damaged)
        assert "_toc.yml" in refused(notebook_copies, tmp_path / "out")
    (little_book / "_toc.yml").write_text("root: book/intro\n")
    works = little_book / "book" / "references.bib"
    works.parent.mkdir()
    works.write_text("@article{a, title = ")
    assert "references.bib" in refused(notebook_copies, tmp_path / "out")
    works.unlink()
    for path in (little_book / "notebooks").iterdir():
        path.unlink()
    assert "there are no notebooks" in refused(notebook_copies, tmp_path / "out")


@pytest.mark.parametrize("address", ["", "/", "https://", 'https://x/"y', "a b", "x\\y", "x\ny"])
def test_addresses_that_git_could_not_clone(address: str, tmp_path: Path, refused) -> None:
    told = refused(notebook_copies, tmp_path / "out", f"--address={address}")
    assert "not an address for git clone" in told
    assert not (tmp_path / "out").exists()


# Screenshots


def test_screenshots_need_the_site_and_a_browser(tmp_path: Path, refused, monkeypatch) -> None:
    monkeypatch.setattr(screenshots, "sync_playwright", lambda: pytest.fail("it began"))
    monkeypatch.setattr(screenshots, "SITE", tmp_path)
    assert "make book" in refused(screenshots)
    (tmp_path / "index.html").write_text("")
    assert screenshots.CHAPTER in refused(screenshots)
    (tmp_path / screenshots.CHAPTER).parent.mkdir()
    (tmp_path / screenshots.CHAPTER).write_text("")
    with monkeypatch.context() as patched:
        patched.setattr(pdf, "BROWSERS", ())
        assert "no browser" in refused(screenshots)
    (tmp_path / "card.png").mkdir()
    monkeypatch.setattr(screenshots, "STATIC", tmp_path)
    assert "card.png is a folder" in refused(screenshots)


def test_a_picture_that_fails_costs_itself_alone(monkeypatch, capsys) -> None:
    taken = []

    def fail(browser: object, address: str) -> None:
        raise ValueError("chapter.png has 300000 bytes;\nit may have 200000")

    def take(browser: object, address: str) -> None:
        taken.append(address)

    pictures = {"front_page.png": take, "chapter.png": fail, "card.png": take}
    monkeypatch.setattr(screenshots, "PICTURES", pictures)
    assert not screenshots.take_all(None, "address")
    assert taken == ["address", "address"]
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("chapter.png was not taken (ValueError: chapter.png has 300000")


# Execution


@pytest.fixture
def no_execution(monkeypatch) -> None:
    """No notebook is executed."""
    monkeypatch.setattr(execute, "execute_all", lambda paths: pytest.fail("it began"))


def test_what_execution_needs(tmp_path: Path, monkeypatch, capsys, no_execution) -> None:
    notebook = tmp_path / "a.ipynb"
    notebook.write_text("{}")
    with monkeypatch.context() as patched:
        patched.setattr(execute, "find_kernel_specs", dict)
        assert execute.main([str(notebook)]) == 2
        assert "there is no kernel python3" in capsys.readouterr().err
    with monkeypatch.context() as patched:
        patched.setattr("tempfile.TemporaryFile", permission_denied)
        assert execute.main([str(notebook)]) == 2
        assert f"nothing can be written into {tmp_path}" in capsys.readouterr().err
    monkeypatch.setattr(execute, "NOTEBOOKS", tmp_path / "none")
    assert execute.main([]) == 2
    assert "there are no notebooks" in capsys.readouterr().err


def test_a_notebook_that_cannot_be_written_costs_itself_alone(
    tmp_path: Path, monkeypatch, capsys
) -> None:
    async def fail_first(path: Path) -> float:
        if path.stem == "a":
            raise OSError(28, "No space left on device")
        return 1.0

    paths = [tmp_path / "a.ipynb", tmp_path / "b.ipynb"]
    for path in paths:
        path.write_text("{}")
    monkeypatch.setattr(execute, "execute", fail_first)
    assert execute.main(list(map(str, paths))) == 1
    seen = capsys.readouterr()
    assert "a.ipynb: not written (OSError" in seen.err and "b.ipynb: executed" in seen.out


def test_a_tool_that_takes_no_options_says_so(capsys) -> None:
    with pytest.raises(SystemExit):
        screenshots.main(["--fast"])
    assert "--fast" in capsys.readouterr().err
    assert Parser("pdf", "One.\n\nTwo.").description == "One."
