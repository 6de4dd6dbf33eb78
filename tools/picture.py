"""The picture in ARCHITECTURE.md: the packages of vae_lib, and what imports what.

`make picture` draws it from the import statements themselves, as Mermaid text, which GitHub shows
as a drawing and a diff shows as lines. An arrow that follows from others is left out: where a
imports b and b imports c, a may import c as well. Imports that only a type checker reads do not
count.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import grimp

from tools.generated import between_marks
from tools.refusal import write_whole

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "ARCHITECTURE.md"
LIBRARY = "vae_lib"
BEGIN = "<!-- The picture begins: `make picture` draws it. -->"
END = "<!-- The picture ends. -->"


def layers() -> list[list[str]]:
    """The layers of the library from top to bottom, as the contract in pyproject.toml has them."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    (contract,) = (contract for contract in contracts if contract["type"] == "layers")
    return [[name.strip() for name in layer.split("|")] for layer in contract["layers"]]


def imports() -> dict[str, set[str]]:
    """What each package of the library imports from the others, by name."""
    graph = grimp.build_graph(LIBRARY, exclude_type_checking_imports=True, cache_dir=None)
    packages = graph.find_children(LIBRARY)
    for package in packages:
        graph.squash_module(package)
    return {
        short(package): {
            short(imported)
            for imported in graph.find_modules_directly_imported_by(package)
            if imported in packages and imported != package
        }
        for package in packages
    }


def short(module: str) -> str:
    """The name of a package without that of the library."""
    return module.removeprefix(f"{LIBRARY}.")


def reachable(start: str, arrows: dict[str, set[str]]) -> set[str]:
    """All packages that a package imports, by itself or through others."""
    found: set[str] = set()
    waiting = [*arrows[start]]
    while waiting:
        package = waiting.pop()
        if package not in found:
            found.add(package)
            waiting += arrows[package]
    return found


def necessary(arrows: dict[str, set[str]]) -> dict[str, set[str]]:
    """The arrows without those that follow from others."""
    return {
        package: {
            target
            for target in targets
            if not any(target in reachable(other, arrows) for other in targets)
        }
        for package, targets in arrows.items()
    }


def draw() -> str:
    """The picture, as a Mermaid drawing in Markdown."""
    arrows = necessary(imports())
    lines = ["```mermaid", "flowchart TD"]
    for layer in layers():
        for package in layer:
            targets = sorted(arrows.get(package, ()), key=order)
            lines.append(f"    {package}" + (f" --> {' & '.join(targets)}" if targets else ""))
    return "\n".join([*lines, "```"])


def order(package: str) -> int:
    """The place of a package among all, from top to bottom."""
    return [name for layer in layers() for name in layer].index(package)


def main() -> int:
    """The command; returns its exit status."""
    try:
        drawn = between_marks(PAGE, BEGIN, END, draw())
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    write_whole(PAGE, drawn.encode())
    print(f"{PAGE.name} has the picture of today's imports.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
