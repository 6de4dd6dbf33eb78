"""The JavaScript of the live figures: its own tests, in Node.js, and the bundles made of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools import bundle

TESTS = bundle.ROOT / "tests/javascript"
FIGURES = ("elbo", "explorer", "kl", "reparameterization")


def test_modules_pass_their_own_tests() -> None:
    files = sorted(TESTS.glob("*.test.js"))
    assert len(files) >= 4
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
