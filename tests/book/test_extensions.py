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
        ("With |η| < 1 and `a | b`.", "With \\|η\\| < 1 and ``a | b``."),
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


def test_drawing_is_kept() -> None:
    """An indented block with lines of its own is shown as it is; any other is left alone."""
    drawing = ["    x ── encoder ──▶ z", "    ╎"]
    code = ["So:", "", "    figure.mu = 1.0", ""]
    written = ["The parts.", "", *drawing, "", "More.", *code]
    expected = ["The parts.", "", "::", "", *drawing, "", "More.", *code]
    assert extension("library_reference").drawings(written) == expected
    lines = ["    x ── q(z|x)", "", "Of p(x|z)."]
    lines.insert(0, "")
    extension("library_reference").translate_docstring(None, "module", "m", None, None, lines)
    assert lines == ["", "::", "", "    x ── q(z|x)", "", "Of p(x\\|z)."]


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


def test_arguments_of_a_class_are_named() -> None:
    """A mock object as the base of a class hides what its __init__ takes."""
    script = (
        f"import sys; sys.path.insert(0, {str(EXTENSIONS)!r})\n"
        "import library_reference\n"
        "from sphinx.ext.autodoc.mock import mock\n"
        "with mock(['torch']):\n"
        "    from torch import nn\n"
        "class Model(nn.Module):\n"
        "    def __init__(self, code_size: int, *, kind: str = 'plain') -> None: pass\n"
        "unnamed = (None, 'class', 'Model', Model, None, '(*args, **kwargs)', '')\n"
        "named, _ = library_reference.name_arguments(*unnamed)\n"
        """assert named == "(code_size, *, kind='plain')", named\n"""
        "protocol = type('P', (), {'_is_protocol': True})\n"
        "like = (None, 'class', 'P', protocol, None, '(*args, **kwargs)', '')\n"
        "assert library_reference.name_arguments(*like) == ('', '')\n"
        "others = (None, 'function', 'f', print, None, '(*args, **kwargs)', '')\n"
        "assert library_reference.name_arguments(*others) is None\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_each_page_without_a_number_counts_its_figures_from_one() -> None:
    numbers = {
        "start": {"figure": {"a": (1,), "b": (2,)}, "displaymath": {"c": (1,)}},
        "chapter": {"figure": {"d": (1, 1), "e": (1, 2)}},
        "appendix": {"figure": {"f": (3,), "g": (4,)}, "exercise": {"h": (1,)}},
    }
    env = SimpleNamespace(toc_fignumbers=numbers)
    count_each_page = extension("captions").count_each_page
    assert count_each_page(None, env) == ["appendix"]
    assert numbers["appendix"] == {"figure": {"f": (1,), "g": (2,)}, "exercise": {"h": (1,)}}
    assert numbers["chapter"] == {"figure": {"d": (1, 1), "e": (1, 2)}}
    assert count_each_page(None, env) == []
