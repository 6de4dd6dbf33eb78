"""Prepare notebooks for places where they are opened without the rest of the book, such as Colab.

The committed notebooks know no address, so that a fork needs no change. The publishing step puts
the repository's address into the first cell of a copy: where `vae_lib` is not found, that cell
fetches the repository and installs what Colab lacks.

    python -m tools.notebook_copies ADDRESS FOLDER
"""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

from tools.refusal import Parser, write_whole

ROOT = Path(__file__).resolve().parents[1]
FETCH = """\
import sys
sys.path[:0] = [".", ".."]  # run from notebooks/: finds solutions, checkers and vae_lib
try:
    import vae_lib
except ModuleNotFoundError:  # opened by itself: fetch the book, and what Colab lacks
    import os, subprocess
    if not os.path.exists("{folder}"):
        subprocess.run(["git", "clone", "--quiet", "--depth=1", "{address}"], check=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet"]
    subprocess.run([*pip, {packages}], check=True)
    os.chdir("{folder}/notebooks")
    import vae_lib
"""


def missing_in_colab() -> list[str]:
    """The packages that a notebook needs and Colab lacks, with the versions of requirements.txt."""
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    return re.findall(r"^anywidget==\S+", text, re.M)


def with_address(notebook: dict[str, Any], address: str) -> dict[str, Any]:
    """A copy of a notebook whose first cell of code knows where the book is.

    Args:
        notebook: A notebook, as JSON.
        address: Of the repository, for `git clone`.

    Raises:
        ValueError: The first cell of code does not look for vae_lib.
    """
    published = copy.deepcopy(notebook)
    cell = next((cell for cell in published["cells"] if cell["cell_type"] == "code"), None)
    if cell is None or "import vae_lib" not in "".join(cell["source"]):
        raise ValueError("the first cell of code does not look for vae_lib")
    packages = ", ".join(f'"{package}"' for package in missing_in_colab())
    folder = address.rstrip("/").rsplit("/", 1)[-1].removesuffix(".git")
    source = FETCH.format(address=address, folder=folder, packages=packages)
    cell["source"] = source.rstrip("\n").splitlines(keepends=True)
    return published


def main(arguments: list[str] | None = None) -> None:
    """Write the published notebooks into a folder: all of them, or none."""
    parser = Parser("notebook_copies", __doc__)
    parser.add_argument("address", help="of the repository, for git clone")
    parser.add_argument("folder", type=Path, help="where the notebooks go")
    options = parser.parse_args(arguments)
    if not re.fullmatch(r"[^\s\"\\{}]*[^\s\"\\{}/:]/*", options.address):
        parser.error(
            f"{options.address!r} is not an address for git clone: such as"
            " https://example.org/ada/book"
        )
    paths = sorted((ROOT / "notebooks").glob("*.ipynb"))
    if not paths:
        parser.error(f"there are no notebooks in {ROOT / 'notebooks'}")
    parser.will_write(options.folder, *(path.name for path in paths))
    published = {}
    for path in paths:
        try:
            notebook = with_address(json.loads(path.read_text(encoding="utf-8")), options.address)
        except (ValueError, KeyError) as error:
            parser.error(f"{path.name}: {error}")
        published[path.name] = json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"
    options.folder.mkdir(parents=True, exist_ok=True)
    for name, text in published.items():
        write_whole(options.folder / name, text.encode())


if __name__ == "__main__":
    main()
