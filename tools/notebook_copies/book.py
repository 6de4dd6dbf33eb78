"""Number what the chapters number: as the site does, without building it.

A chapter's number is its place among the numbered parts of _toc.yml. Exercises, figures with a
caption and formulas with a label are counted chapter by chapter, in the order of the text.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

import yaml

from tools.notebook_copies.citations import Bibliography
from tools.notebook_copies.myst import Part, all_parts

HEADING = re.compile(r"^#+\s+(.*)", re.M)


@dataclass(frozen=True)
class Labelled:
    """What a label stands for: an exercise, a figure, a formula or a section.

    Attributes:
        name: "Exercise 2.1", "Figure 2.1", "(2.1)", or the title of the section.
        title: Of the exercise.
        dots: How difficult the exercise is, from ● to ●●●.
    """

    name: str
    title: str = ""
    dots: str = ""

    @property
    def full_name(self) -> str:
        """The name with the title: Exercise 2.1 (By hand)."""
        return f"{self.name} ({self.title})" if self.title else self.name

    @property
    def number(self) -> str:
        """The number alone."""
        return self.name.strip("()").rpartition(" ")[2]


@dataclass(frozen=True)
class Chapter:
    """A notebook of the book; `number` is None where the book gives none."""

    path: Path
    number: int | None

    @cached_property
    def notebook(self) -> dict[str, Any]:
        """The file's content.

        Raises:
            ValueError: It is not a notebook.
        """
        try:
            notebook = json.loads(self.path.read_text(encoding="utf-8"))
            whole = all({"source", "metadata"} <= {*cell} for cell in notebook["cells"])
            if whole and isinstance(notebook["metadata"], dict):
                return notebook
        except (ValueError, KeyError, TypeError):
            pass
        raise ValueError(f"{self.path.name} is not a notebook")

    @property
    def texts(self) -> list[str]:
        """The Markdown cells."""
        cells = self.notebook["cells"]
        return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]

    @property
    def title(self) -> str:
        """The first heading."""
        return first_heading("\n".join(self.texts))

    def labels(self) -> Iterator[tuple[str, Labelled]]:
        """What the chapter labels, in order."""
        counted: Counter[str] = Counter()

        def number(kind: str) -> str:
            counted[kind] += 1
            return str(counted[kind]) if self.number is None else f"{self.number}.{counted[kind]}"

        waiting: list[str] = []  # labels in front of a heading
        for part in chain.from_iterable(map(all_parts, self.texts)):
            directive = part.directive
            heading = HEADING.match(part.lines[0])
            if directive and directive.name == "exercise":
                title = directive.argument.rstrip("● ")
                dots = directive.argument.removeprefix(title).strip()
                exercise = Labelled(f"Exercise {number('exercise')}", title, dots)
                yield directive.options.get("label", ""), exercise
            elif directive and directive.name == "caption":
                yield directive.argument, Labelled(f"Figure {number('figure')}")
            elif label := formula_label(part):
                yield label, Labelled(f"({number('formula')})")
            elif part.token.type == "myst_target":
                waiting.append(part.token.content)
                continue
            elif heading:
                yield from ((label, Labelled(heading[1])) for label in waiting)
            waiting = []


class Book:
    """The chapters, what they label, and the works that they cite.

    Args:
        root: The folder of _toc.yml.

    Raises:
        ValueError: _toc.yml holds no table of contents.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        with (root / "_toc.yml").open("rb") as file:
            toc = yaml.safe_load(file)
        if not isinstance(toc, dict):
            raise ValueError(f"{root / '_toc.yml'} holds no table of contents")
        numbers: dict[str, int] = {}
        for part in toc.get("parts", []):
            for chapter in part.get("chapters", []):
                if part.get("numbered"):
                    numbers[chapter["file"]] = len(numbers) + 1
        self.chapters = [
            Chapter(path, numbers.get(f"notebooks/{path.stem}"))
            for path in sorted((root / "notebooks").glob("*.ipynb"))
        ]
        self.bibliography = Bibliography(root / "book" / "references.bib")

    @cached_property
    def labels(self) -> dict[str, Labelled]:
        """What every label of every chapter stands for.

        Raises:
            ValueError: Two things have the same label.
        """
        labels: dict[str, Labelled] = {}
        for chapter in self.chapters:
            for label, labelled in chapter.labels():
                if label in labels:
                    raise ValueError(f"the label {label} stands for two things")
                if label:
                    labels[label] = labelled
        return labels

    def labelled(self, label: str) -> Labelled:
        """What a label stands for.

        Raises:
            ValueError: Nothing has this label.
        """
        if label not in self.labels:
            raise ValueError(f"nothing in the chapters has the label {label}")
        return self.labels[label]

    def page_title(self, target: str) -> tuple[str, Path]:
        """The title of a page, named as `{doc}` names it in a chapter, and its file.

        Raises:
            ValueError: There is no such page.
        """
        page = os.path.normpath(self.root / "notebooks" / target)
        for chapter in self.chapters:
            if chapter.path == Path(f"{page}.ipynb"):
                return chapter.title, chapter.path
        path = Path(f"{page}.md")
        if not path.is_file():
            raise ValueError(f"there is no page {target}")
        return first_heading(path.read_text(encoding="utf-8")), path


def formula_label(part: Part) -> str:
    """The label of a displayed formula; empty where it has none."""
    if part.token.type == "math_block_label":
        return part.token.info
    directive = part.directive
    return directive.options.get("label", "") if directive and directive.name == "math" else ""


def first_heading(text: str) -> str:
    """The first heading of a text."""
    heading = HEADING.search(text)
    return heading[1].strip() if heading else ""
