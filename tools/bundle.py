"""Bundle the JavaScript of the live figures into the modules that a page and JupyterLab load.

``python -m tools.bundle`` joins each figure's ``figure.js`` and ``figure.css`` with what they
import and writes the result into ``vae_lib/live/dist``. The bundles are committed, so that only
those who change a figure need Node.js; ``make bundles`` installs esbuild first.

A figure that computes in a worker has a ``worker.js`` besides. Its bundle is a text in the bundle
of the figure, where it is called ``TRAINER_WORKER`` in the figure ``trainer``: a page that is
opened as a file can start a worker from a text, but not from an address. Files that end in ``.bin``
become bytes.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.refusal import Parser

ROOT = Path(__file__).resolve().parents[1]
SOURCES = Path("vae_lib/live/js")
BUNDLES = ROOT / "vae_lib/live/dist"
PROGRAMS = Path(sys.prefix) / "javascript/node_modules/.bin"  # where the Makefile installs them
OPTIONS = (
    "--bundle",
    "--format=esm",
    "--target=es2022",
    "--charset=utf8",
    f"--outbase={SOURCES}",
    "--entry-names=[dir]",  # elbo/figure.js becomes elbo.js
    "--loader:.bin=binary",
    "--log-level=warning",
)
WORKER_OPTIONS = ("--bundle", "--format=iife", "--target=es2022", "--charset=utf8", "--minify")


def environment() -> dict[str, str]:
    """The environment of a program, with this Python's own programs, such as Node.js, in front."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return {**os.environ, "PATH": path}


def run_node(*arguments: str | Path) -> str:
    """Run Node.js in the folder of the repository; returns what it says.

    Raises:
        subprocess.CalledProcessError: It fails, and has said why on stderr.
    """
    own = environment()
    node = shutil.which("node", path=own["PATH"]) or "node"
    done = subprocess.run([node, *arguments], check=True, cwd=ROOT, env=own, stdout=subprocess.PIPE)
    return done.stdout.decode()


def bundle_worker(source: Path) -> str:
    """The program of a worker, in one piece.

    Raises:
        subprocess.CalledProcessError: A source is at fault; esbuild has said why.
    """
    command = [str(PROGRAMS / "esbuild"), str(source.relative_to(ROOT)), *WORKER_OPTIONS]
    made = subprocess.run(command, check=True, cwd=ROOT, env=environment(), stdout=subprocess.PIPE)
    return made.stdout.decode()


def workers() -> list[str]:
    """The options that give figures the programs of their workers."""
    sources = sorted((ROOT / SOURCES).glob("*/worker.js"))
    return [
        f"--define:{source.parent.name.upper()}_WORKER={json.dumps(bundle_worker(source))}"
        for source in sources
    ]


def bundle(folder: Path) -> None:
    """Write the bundles of all figures into a folder, from which all else is removed.

    Raises:
        subprocess.CalledProcessError: A source is at fault; esbuild has said why.
    """
    sources = sorted((ROOT / SOURCES).glob("*/figure.*"))
    shutil.rmtree(folder, ignore_errors=True)
    entries = [str(path.relative_to(ROOT)) for path in sources]
    command = [str(PROGRAMS / "esbuild"), *entries, *OPTIONS, *workers(), f"--outdir={folder}"]
    # from the root: the bundles name their sources as they are seen from there
    subprocess.run(command, check=True, cwd=ROOT, env=environment())


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    parser = Parser("bundle", __doc__)
    parser.parse_args(arguments)
    parser.will_read(PROGRAMS / "esbuild", "run make bundles, which installs it")
    try:
        bundle(BUNDLES)
    except subprocess.CalledProcessError:
        sys.exit(1)
    print(f"The bundles lie in {BUNDLES}")


if __name__ == "__main__":
    main()
