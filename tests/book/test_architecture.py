"""The pages for developers tell the truth: the picture, the layers, the examples, the addresses."""

from __future__ import annotations

import importlib
import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from tools import picture
from tools.generated import between_marks

ROOT = Path(__file__).parents[2]
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)

# The picture


def test_picture_shows_what_imports_what() -> None:
    drawn = between_marks(picture.PAGE, picture.BEGIN, picture.END, picture.draw())
    assert drawn == ARCHITECTURE, "run `make picture`"


def test_picture_leaves_out_what_follows() -> None:
    arrows = {"top": {"middle", "bottom"}, "middle": {"bottom"}, "bottom": set(), "alone": set()}
    assert picture.necessary(arrows) == arrows | {"top": {"middle"}}


def test_what_a_tool_makes_needs_its_place(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# A page without marks\n")
    with pytest.raises(ValueError, match=r"page\.md needs the lines"):
        between_marks(page, picture.BEGIN, picture.END, "a picture")


def test_table_has_every_layer_in_order() -> None:
    table = ARCHITECTURE[ARCHITECTURE.index("| Layer |") : ARCHITECTURE.index("Three habits")]
    cells = [line.split("|")[1] for line in table.splitlines()[2:] if line.startswith("|")]
    assert [re.findall(r"`(\w+)`", cell) for cell in cells] == [
        sorted(layer, key=cell.index) for layer, cell in zip(picture.layers(), cells, strict=True)
    ]


# The contracts


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """The contracts of pyproject.toml, for the library in a folder."""
    return subprocess.run(
        [LINT_IMPORTS, "--no-logo", "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
    )


def test_contracts_are_kept() -> None:
    said = lint_imports(ROOT)
    assert said.returncode == 0, said.stdout + said.stderr


@pytest.mark.parametrize(
    ("module", "line", "says"),
    [
        ("data/mnist.py", "import vae_lib.training", "Layers"),
        ("likelihoods/bernoulli.py", "def f():\n    from vae_lib import networks", "Layers"),
        ("data/idx.py", "from vae_lib.data.mnist import load_mnist", "No circles"),
        ("devices.py", "from tools.refusal import write_whole", "The library stands alone"),
        ("newcomer.py", "", "Layers"),  # it has no place yet
    ],
)
def test_contracts_can_be_broken(tmp_path: Path, module: str, line: str, says: str) -> None:
    shutil.copytree(
        ROOT / "vae_lib", tmp_path / "vae_lib", ignore=shutil.ignore_patterns("*.gz", "__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "vae_lib" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    said = lint_imports(tmp_path)
    assert said.returncode != 0
    assert re.search(rf"^{says}.* BROKEN$", said.stdout, re.M), said.stdout


# The examples


def blocks(language: str) -> list[tuple[str, str]]:
    """The blocks of code in CONTRIBUTING.md, with the headings above them."""
    found = []
    for block in FENCE.finditer(CONTRIBUTING):
        if block[1] == language:
            heading = re.findall(r"^### (.*)$", CONTRIBUTING[: block.start()], re.M)
            found.append((heading[-1], block[2]))
    return found


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands for the repository, with what the examples read."""
    (tmp_path / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / "01_latent_variable_models.ipynb", tmp_path / "notebooks")
    for _, script in blocks("js"):
        name = re.match(r"// (\w+\.js)", script)[1]
        (tmp_path / name).write_text(script, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_kind_of_thing_has_an_example() -> None:
    kinds = "likelihood|encoder|prior|posterior|objective|data set|chapter|exercise|live figure"
    headings = [heading for heading, _ in blocks("python")]
    assert [re.search(kinds, heading)[0] for heading in headings] == kinds.split("|")


@pytest.mark.parametrize(
    ("heading", "code"), blocks("python"), ids=[heading for heading, _ in blocks("python")]
)
def test_example_runs_as_written(
    checkout: Path, capsys: pytest.CaptureFixture[str], heading: str, code: str
) -> None:
    example = checkout / "example.py"
    example.write_text(code, encoding="utf-8")
    names = runpy.run_path(str(example))
    if "history" in names:
        (row,) = names["history"].rows
        assert 0 < row["train_recon"] < 20_000 and row["held_out_kl"] > 0
        assert names["model"].sample(3).shape == (3, *names["data"].image_shape)
    elif heading == "A chapter":
        (written,) = checkout.glob("notebooks/12_*.ipynb")
        chapter = nbformat.read(written, as_version=4)
        nbformat.validate(chapter)
        assert "import vae_lib" in chapter.cells[1].source
    elif heading == "An exercise":
        comments = re.findall(r"\)  # (.*\.)$", code, re.M)
        assert capsys.readouterr().out.splitlines() == comments
    else:
        dial = names["Dial"](z=1.0)
        data, _ = dial._repr_mimebundle_()
        assert "image/png" in data and "dial.js" in dial.get_state()["_esm"]


# The addresses


def test_addresses_in_the_changelog_exist() -> None:
    rows = re.findall(r"^\|[^\n]*\|(.*)\|$", CHANGELOG, re.M)
    addresses = {name for row in rows for name in re.findall(r"vae_lib(?:\.\w+)+", row)}
    assert len(addresses) > 20
    for address in sorted(addresses):
        module, _, name = address.rpartition(".")
        try:
            importlib.import_module(address)
        except ModuleNotFoundError:
            assert hasattr(importlib.import_module(module), name), address


@pytest.mark.parametrize("page", [ARCHITECTURE, CONTRIBUTING, CHANGELOG], ids=lambda text: text[:9])
def test_links_and_commands_on_the_page_exist(page: str) -> None:
    prose = FENCE.sub("", page)
    for link in re.findall(r"\]\(([^)#]+)\)", re.sub(r"`[^`\n]*`", "", prose)):
        assert link.startswith("https://") or (ROOT / link).exists(), link
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"`make ([a-z]+)[^`\n]*`", prose):
        assert re.search(rf"^{target}:", makefile, re.M), target
