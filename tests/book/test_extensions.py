"""The site's own Sphinx extensions, without a build."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

EXTENSIONS = Path(__file__).parents[2] / "book" / "_ext"


def extension(name: str) -> ModuleType:
    """An extension, loaded from its file."""
    spec = importlib.util.spec_from_file_location(name, EXTENSIONS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Returns `ImageSet`s.", "Returns ``ImageSet``\\ s."),
        ("Both `a` and ``b`` stay code.", "Both ``a`` and ``b`` stay code."),
        ("See :func:`fit`.", "See :func:`fit`."),
        ("    train, test, valid: sets.", "    train/test/valid: sets."),
        ("Sums, then averages.", "Sums, then averages."),
    ],
)
def test_docstring_is_translated(written: str, read: str) -> None:
    lines = [written]
    extension("library_reference").translate_docstring(None, "function", "f", None, None, lines)
    assert lines == [read]


def test_table_is_translated() -> None:
    written = ["Before.", "", "| j | factor |", "|---|---|", "| 0 | shape |", "", "After."]
    assert extension("library_reference").tables(written) == [
        *["Before.", "", ".. list-table::", "   :header-rows: 1", ""],
        *["   * - j", "     - factor", "   * - 0", "     - shape", "", "After."],
    ]


def test_library_is_described_without_torch() -> None:
    """A mock may stand in a union, as Tensor does in vae_lib's signatures."""
    script = (
        f"import sys; sys.path.insert(0, {str(EXTENSIONS)!r})\n"
        "import library_reference\n"
        "from sphinx.ext.autodoc.mock import mock\n"
        "library_reference.let_mocks_join_unions()\n"
        "with mock(['torch']):\n"
        "    from torch import Tensor\n"
        "    assert 'Tensor' in str(slice | Tensor | None) and 'Tensor' in str(Tensor | int)\n"
        "    assert type(sys.modules['torch']).__name__ == '_MockModule'\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_thebe_is_removed() -> None:
    script = SimpleNamespace(filename="_static/sphinx-thebe.js", attributes={})
    inline = SimpleNamespace(filename=None, attributes={"body": "const THEBE_JS_URL = 1"})
    kept = SimpleNamespace(filename="_static/doctools.js", attributes={})
    context = {"script_files": [script, inline, kept], "css_files": ["_static/book.css"]}
    extension("self_contained").remove_thebe(None, "page", "page.html", context, None)
    assert context == {"script_files": [kept], "css_files": ["_static/book.css"]}
