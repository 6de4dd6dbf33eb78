"""The JavaScript of the live figures: its own tests, in Node.js, and the bundles made of it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tools import bundle
from vae_lib import live

TESTS = bundle.ROOT / "tests/javascript"
FIGURES = ("elbo", "explorer", "kl", "reparameterization", "trainer", "traversals")


@pytest.fixture(scope="module", autouse=True)
def programs() -> None:
    """What bundles and checks the JavaScript: the Makefile installs it, where there is make."""
    if (bundle.PROGRAMS / "esbuild").exists():
        return
    npm = shutil.which("npm", path=bundle.environment()["PATH"])
    assert npm, "no npm: install Node.js, or run `make test`, which brings it"
    folder = bundle.PROGRAMS.parents[1]
    folder.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(bundle.ROOT / name, folder)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    subprocess.run(command, cwd=folder, check=True, env=bundle.environment())


def test_modules_pass_their_own_tests() -> None:
    files = sorted(TESTS.glob("*.test.js"))
    assert len(files) >= 5
    try:
        bundle.run_node("--test", *files)
    except subprocess.CalledProcessError as failed:
        pytest.fail(failed.stdout.decode())


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_bundles_are_those_of_the_sources(tmp_path: Path) -> None:
    """Byte for byte: `make bundles` was run after the last change."""
    bundle.bundle(tmp_path / "dist")
    fresh, committed = contents(tmp_path / "dist"), contents(bundle.BUNDLES)
    assert set(fresh) == {f"{name}.{kind}" for name in FIGURES for kind in ("js", "css")}
    stale = [name for name in {**fresh, **committed} if fresh.get(name) != committed.get(name)]
    assert stale == [], "run `make bundles`"


def test_types_agree() -> None:
    command = [str(bundle.PROGRAMS / "tsc"), "--project", str(bundle.ROOT)]
    checked = subprocess.run(command, capture_output=True, text=True, env=bundle.environment())
    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.parametrize("figure", FIGURES)
def test_bundle_knows_the_version_that_python_stores(figure: str) -> None:
    """Else a page would show pictures alone."""
    script = f"import w from './vae_lib/live/dist/{figure}.js'; console.log(JSON.stringify(w))"
    said = json.loads(bundle.run_node("--input-type=module", "--eval", script))
    kinds = [kind for kind in vars(live).values() if getattr(kind, "figure", "") == figure]
    assert [kind.version for kind in kinds] == [said["version"]]


def test_a_fault_in_a_source_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture
) -> None:
    folder = tmp_path / bundle.SOURCES / "broken"
    folder.mkdir(parents=True)
    (folder / "figure.js").write_text('import { nothing } from "../shared/missing.js";\n')
    monkeypatch.setattr(bundle, "ROOT", tmp_path)
    monkeypatch.setattr(bundle, "BUNDLES", tmp_path / "dist")
    with pytest.raises(SystemExit) as stop:
        bundle.main([])
    assert stop.value.code == 1
    assert 'Could not resolve "../shared/missing.js"' in capfd.readouterr().err
