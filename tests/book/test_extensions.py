"""The site's own Sphinx extensions, without a build."""

from __future__ import annotations

import base64
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
import torch

from vae_lib import VariationalAutoencoder
from vae_lib.data import ImagesInMemory
from vae_lib.live.explorer import LatentExplorer

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


def test_figure_keeps_one_model() -> None:
    """The weights and codes of the model for one β; what says where they are follows."""

    def layer(start: int) -> dict:
        return {"weight": start, "scale": start + 1, "bias": start + 2, "precision": "int8"}

    def buffer(name: str, content: bytes) -> dict:
        return {"path": [name], "data": base64.b64encode(content).decode()}

    models = [{"beta": b, "network": {"head": [layer(4 * i)]}} for i, b in enumerate((1.0, 4.0))]
    entry = {
        "state": {"beta": 1.0, "settings": {"models": models, "extent": 3}},
        "buffers": [buffer("weights", b"aaaabbbb"), buffer("codes", b"xy"), buffer("labels", b"l")],
    }
    cut = extension("live_figures").with_one_model(entry, 4.0)
    assert cut["state"]["beta"] == 4.0
    assert cut["state"]["settings"]["extent"] == 3
    assert cut["state"]["settings"]["models"] == [{"beta": 4.0, "network": {"head": [layer(0)]}}]
    contents = [base64.b64decode(buffer["data"]) for buffer in cut["buffers"]]
    assert contents == [b"bbbb", b"y", b"l"]
    assert len(models) == 2 and entry["state"]["beta"] == 1.0  # the original is as it was
    with pytest.raises(ValueError, match="no model for β = 2"):
        extension("live_figures").with_one_model(entry, 2.0)


def test_kept_model_is_what_the_explorer_saves_of_it_alone() -> None:
    """Its bytes, their places and its likelihood, whose parameters differ from the others'."""

    def model(log_sigma: float) -> VariationalAutoencoder:
        made = VariationalAutoencoder(2, 60, image_shape=(1, 8, 8), likelihood="gaussian")
        made.likelihood.log_sigma.data.fill_(log_sigma)
        return made

    def saved(models: dict) -> dict:
        figure = LatentExplorer(models, images, points=20, images=5)
        raw = ("weights", "codes", "labels", "images")
        buffers = [(name, base64.b64encode(getattr(figure, name)).decode()) for name in raw]
        return {
            "state": {"beta": figure.beta, "settings": figure.settings},
            "buffers": [{"path": [name], "data": data} for name, data in buffers],
        }

    levels = torch.randint(0, 256, (20, 1, 8, 8), dtype=torch.uint8)
    images = ImagesInMemory(levels, torch.zeros(20, dtype=torch.int64))
    models = {1.0: model(-1.0), 4.0: model(-0.5)}
    cut, alone = (
        extension("live_figures").with_one_model(saved(models), 4.0),
        saved({4.0: models[4.0]}),
    )
    assert cut["buffers"] == alone["buffers"]
    (entry,), (expected,) = (e["state"]["settings"]["models"] for e in (cut, alone))
    assert entry == expected
    assert entry["network"]["likelihood"] == {"name": "gaussian", "logSigma": -0.5}
