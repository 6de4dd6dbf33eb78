"""How long a chapter takes to read: its words, its open lines of code, and minutes from these.

What a reader may leave folded does not count, and neither do exercises, quick questions, captions,
margins and references. The minutes are those of a reader who follows the argument:

    minutes = words / 180 + open lines / 20 + displayed formulas / 5 + figures / 3

that is 180 words a minute, three seconds for a line of code, twelve for a displayed formula beyond
the words around it, and twenty for a figure. (Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047,
found 238 words a minute in a review of 190 studies of silent reading of non-fiction. A text that
has to be thought through is read more slowly.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from nbformat import NotebookNode

from tools.folding import what_is_folded
from tools.notebook_copies.myst import FORMULAS, PROSE, parts

END = re.compile(r"^## (?:Exercises|References)\b", re.M)  # of the main text
ASIDE = ("caption", "exercise", "margin", "question", "solution", "literalinclude")
WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


@dataclass(frozen=True)
class Sitting:
    """What a reader goes through in the main text of a chapter."""

    words: int
    lines: int
    formulas: int
    figures: int

    @property
    def minutes(self) -> float:
        """By the formula above."""
        return self.words / 180 + self.lines / 20 + self.formulas / 5 + self.figures / 3


def sitting(cells: list[NotebookNode]) -> Sitting:
    """Count the main text of a chapter."""
    words = lines = formulas = figures = 0
    for cell in cells:
        if cell.cell_type == "code" and what_is_folded(cell.source) is None:
            lines += sum(bool(line.strip()) for line in cell.source.splitlines())
    for cell in cells:
        if cell.cell_type == "code":
            continue
        end = END.search(cell.source)
        text = cell.source[: end.start()] if end else cell.source
        figures += len(re.findall(r"^:{3,}\{caption\}", text, re.M))
        found = count(text)
        words, formulas = words + found[0], formulas + found[1]
        if end:
            break
    return Sitting(words, lines, formulas, figures)


def count(text: str) -> tuple[int, int]:
    """The words and the displayed formulas of a text. Formulas in a line are no words."""
    words = formulas = 0
    for part in parts(text):
        directive = part.directive
        if directive is not None:
            if directive.folded or directive.name in ASIDE:
                continue
            inside = count(f"{directive.argument}\n\n{directive.body}")
            words, formulas = words + inside[0], formulas + inside[1]
            formulas += directive.name == "math"
        elif part.token.type in FORMULAS:
            formulas += 1
        elif part.token.type in PROSE:
            prose = re.sub(r"\{[\w:]+\}`([^`<]+)[^`]*`", r"\1", "\n".join(part.lines))
            words += len(WORD.findall(re.sub(r"\$[^$]+\$", " ", prose)))
    return words, formulas
