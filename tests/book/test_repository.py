"""What holds for the repository as a whole, and for every file in it."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from notebook_rules import ROOT

import vae_lib

# a home, a scratch or a system folder, or a drive: the beginning of a path of some machine
MACHINE_PATH = re.compile(
    r"(?<![\w.:/~*])/(?:home|root|Users|tmp|work|mnt|opt|private|var/folders)/\w|\b[A-Z]:\\\w"
)
HEAVY = ("matplotlib", "torchvision", "PIL", "tqdm.notebook")


def tracked() -> list[Path]:
    """The files of the repository that hold text."""
    try:
        names = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
        ).stdout.split("\0")
        paths = [ROOT / name for name in names if name]
    except (OSError, subprocess.CalledProcessError):  # unpacked from an archive
        paths = [
            path
            for path in ROOT.rglob("*")
            if not {".venv", "_build", "data"} & set(path.relative_to(ROOT).parts)
        ]
    return [path for path in paths if path.is_file() and b"\0" not in path.read_bytes()[:8192]]


def test_no_file_names_a_path_of_a_machine() -> None:
    found = []
    for path in tracked():
        text = path.read_text(encoding="utf-8", errors="ignore")
        found += [f"{path.relative_to(ROOT)}: {match[0]}…" for match in MACHINE_PATH.finditer(text)]
        if str(ROOT) in text:
            found.append(f"{path.relative_to(ROOT)}: the folder of this checkout")
    assert found == []


def test_path_of_a_machine_is_recognized() -> None:
    folders = ("/home", "/Users", "/tmp", "C:\\Users")
    for path in (f"{folder}{'/' if '/' in folder else chr(92)}ada" for folder in folders):
        assert MACHINE_PATH.search(f"see {path}") and MACHINE_PATH.search(f'("{path}")'), path
    for text in ("https://example.org/home/page", "vae_lib/work/x", "and/or", "../tmp/x"):
        assert not MACHINE_PATH.search(text)


LIKELIHOODS = ("bernoulli", "continuous-bernoulli", "gaussian", "discretized-logistic")
COMPARISON = re.compile(
    rf"""([!=]=|\b(?:is|in|case)\b) *[\[({{]* *["'](?:{"|".join(LIKELIHOODS)})["']"""
)


def test_no_likelihood_is_compared_by_its_name() -> None:
    """Names choose from the tables and nothing else, in Python and in JavaScript."""
    sources = [p for p in (ROOT / "vae_lib").rglob("*") if p.suffix in (".py", ".js")]
    assert len(sources) > 60
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in sources
        for match in COMPARISON.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_comparison_with_a_name_is_recognized() -> None:
    for code in ('kind == "gaussian"', "a !== 'bernoulli'", 'name in ("bernoulli", "x")'):
        assert COMPARISON.search(code), code
    for code in ('name = "gaussian"', 'likelihood: str = "bernoulli"', 'make("gaussian")'):
        assert not COMPARISON.search(code), code


def test_versions_agree() -> None:
    """Of the package, of the library and of the citation."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert project["version"] == citation["version"] == vae_lib.__version__


def test_import_is_light() -> None:
    """The library is imported without what only figures, downloads and notebooks need."""
    script = f"import sys, vae_lib; print([name for name in {HEAVY} if name in sys.modules])"
    loaded = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert loaded.stdout.strip() == "[]"


@pytest.mark.parametrize("arguments", [["check"], ["format", "--check"]], ids=" ".join)
def test_ruff_finds_nothing(arguments: list[str]) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments, "--quiet", "."],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
