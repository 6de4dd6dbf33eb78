"""What the pages of the book promise: citations, notation, glossary, table of contents."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from pathlib import Path

import pytest
import torch
import yaml
from notebook_rules import ROOT, bibliography, cited, macros

from vae_lib import VariationalAutoencoder, load_model, save_model

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
    spelled = {"β": "beta", "δ": "delta", "é": "e"}
    assert terms == sorted(
        terms, key=lambda term: term.translate(str.maketrans(spelled)).casefold()
    )


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


LIBRARY = ROOT / "vae_lib"
COMMAND = {"commands", "train", "waiting"}  # has a page of its own


def modules() -> dict[str, list[str]]:
    """The modules of vae_lib, without packages, and the public names that each defines."""
    defined = {}
    for path in sorted(LIBRARY.rglob("*.py")):
        parts = path.relative_to(LIBRARY).with_suffix("").parts
        if parts[-1] != "__init__" and parts[0] not in COMMAND:
            body = ast.parse(path.read_text(encoding="utf-8")).body
            names = [n.name for n in body if isinstance(n, ast.ClassDef | ast.FunctionDef)]
            defined[".".join(parts)] = [name for name in names if not name.startswith("_")]
    return defined


def described(module: str, members: str) -> set[str]:
    """What an automodule directive describes, by where it is defined."""
    if members.strip():
        return {f"{module}.{name.strip()}" for name in members.split(",")}
    if module in modules():
        return {f"{module}.{name}" for name in modules()[module]}
    package = importlib.import_module(f"vae_lib.{module}")
    exported = (getattr(package, name) for name in package.__all__)
    return {
        f"{value.__module__.removeprefix('vae_lib.')}.{value.__qualname__}"
        for value in exported
        if inspect.isclass(value) or inspect.isfunction(value)
    }


def test_library_reference_has_every_module() -> None:
    """By itself or by what its package exports of it; and everything under one address."""
    directive = r"^\.\. automodule:: vae_lib\.(\S+)\n   :members:(.*)$"
    listed = re.findall(directive, text("library.md"), re.M)
    assert len(listed) == text("library.md").count("automodule::")
    found = [name for entry in listed for name in sorted(described(*entry))]
    assert len(found) == len(set(found)), "something is described twice"
    assert set(modules()) <= {name.rpartition(".")[0] for name in found}


def test_tables_of_the_library_reference_are_there() -> None:
    """What the page says of adding a part names the dictionaries, or packages without one."""
    rows = re.findall(r"^\| an? [^|]+\|(?:[^|]*\|){2} `([^`]+)` \|$", text("library.md"), re.M)
    assert len(rows) == 6
    for module, _, table in (row.rpartition(".") for row in rows):
        package = importlib.import_module(f"vae_lib.{module or table}")
        assert not module or isinstance(getattr(package, table), dict)


def test_example_of_a_likelihood_of_ones_own(tmp_path: Path) -> None:
    """The example of the library reference runs as it stands, learns, and draws what it scores."""
    example = re.search(r"```python\n(import torch\n.*?)```", text("library.md"), re.S)[1]
    assert 10 <= len([line for line in example.splitlines() if line.strip()]) <= 16
    names: dict[str, object] = {"__name__": "example"}
    exec(example, names)
    history, model = names["history"], names["model"]
    first, last = history["held_out_elbo"][0], history["held_out_elbo"][-1]
    assert len(history) == 3 and last > first + 10
    images = model.sample(8, draw=True, generator=torch.Generator().manual_seed(0))
    assert images.shape == (8, 1, 28, 28)
    with pytest.warns(UserWarning, match="LaplacePixels"):
        save_model(model, tmp_path / "own.pt")
    again = VariationalAutoencoder(code_size=10, likelihood=names["LaplacePixels"]())
    load_model(tmp_path / "own.pt", into=again)
    assert torch.equal(again.sample(2, generator=torch.Generator().manual_seed(0)),
                       model.sample(2, generator=torch.Generator().manual_seed(0)))  # fmt: skip
    out = torch.full((1, 100, 100), 0.5)
    x = model.likelihood.sample(out, torch.Generator().manual_seed(0))
    scatter = (x - 0.5).abs().mean().item()  # of a Laplace distribution: its scale
    assert scatter == pytest.approx(0.1, rel=0.05)
    z = torch.linspace(-4, 5, 9001, dtype=torch.float64)[:, None, None, None]  # (n, 1, 1, 1)
    density = model.likelihood.log_prob(z, torch.full((1, 1, 1), 0.5).double()).exp()  # (n,)
    assert torch.trapezoid(density, dx=0.001).item() == pytest.approx(1, abs=1e-3)
