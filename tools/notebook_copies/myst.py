"""Read MyST Markdown with MyST's own parser, and say in which lines each of its parts stands.

The parser decides where a directive begins and ends, in whichever list or other directive it
stands, and what is code. What it does not touch keeps every character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser

ROOT = Path(__file__).resolve().parents[2]
FENCES = ("fence", "colon_fence")
FORMULAS = ("math_block", "math_block_label", "amsmath")
PROSE = ("inline", "table_open")
UNSEEN = ("myst_target", "myst_line_comment", "myst_block_break")
LITERAL = ("eval-rst", "include", "literalinclude", "math")  # hold no Markdown
# A role, or what a role cannot begin in: an escaped character, a span of code.
ROLE = re.compile(
    r"\\.|\{(?P<name>[A-Za-z_][\w:.+-]*)\}(?P<ticks>`+)(?P<text>.+?)(?<!`)(?P=ticks)(?!`)"
    r"|(?P<code>`+).+?(?<!`)(?P=code)(?!`)",
    re.S,
)
TITLED = re.compile(r"(?P<title>.+?)\s*<(?P<target>[^<>]+)>", re.S)


@dataclass(frozen=True)
class Directive:
    """A directive: `:::{name} argument`, options, and what stands in it."""

    name: str
    argument: str
    options: dict[str, str]
    body: str

    @property
    def folded(self) -> bool:
        """Whether the page shows its title alone until somebody opens it."""
        return "dropdown" in self.options.get("class", "").split()


@dataclass(frozen=True)
class Role:
    """A role: `{name}` and the text in backticks after it."""

    name: str
    text: str

    @property
    def title_and_target(self) -> tuple[str | None, str]:
        """The two parts of `title <target>`; without a title the text is the target."""
        match = TITLED.fullmatch(self.text)
        return (match["title"], match["target"]) if match else (None, self.text)


@dataclass(frozen=True)
class Part:
    """Lines of a text, from `start` up to `end`, that one token of the parser stands for."""

    token: Token
    start: int
    end: int
    lines: list[str]

    @property
    def directive(self) -> Directive | None:
        """The directive that it is, if it is one."""
        head = re.fullmatch(r"\{([^{}\s]+)\}\s*(.*)", self.token.info.strip())
        if self.token.type not in FENCES or head is None:
            return None
        lines = self.token.content.splitlines()
        options = {}
        while lines and (option := re.fullmatch(r":([\w-]+):\s*(.*)", lines[0].strip())):
            options[option[1]] = option[2].strip()
            lines.pop(0)
        return Directive(head[1], head[2].strip(), options, "\n".join(lines).strip("\n"))


@cache
def parser() -> MarkdownIt:
    """MyST's parser with the extensions of _config.yml."""
    config = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))
    extensions = set(config["parse"]["myst_enable_extensions"])
    return create_md_parser(MdParserConfig(enable_extensions=extensions), RendererHTML)


def parts(text: str) -> Iterator[Part]:
    """The directives, formulas, tables, paragraphs and unseen lines of a text, in order."""
    lines = text.split("\n")
    done = 0
    for token in parser().parse(text):
        if token.map is None or token.type not in (*FENCES, *FORMULAS, *UNSEEN, *PROSE):
            continue
        start, end = token.map[0], max(token.map[1], token.map[0] + 1)
        if start >= done:  # the cells of a table come with the table
            yield Part(token, start, end, lines[start:end])
            done = end


def all_parts(text: str) -> Iterator[Part]:
    """The parts of a text and, after each directive, those of the Markdown in it."""
    for part in parts(text):
        yield part
        directive = part.directive
        if directive and directive.name not in LITERAL:
            yield from all_parts(f"{directive.argument}\n\n{directive.body}")


def roles(text: str) -> Iterator[Role]:
    """The roles of a text, those in its directives included."""
    for part in all_parts(text):
        if part.token.type in PROSE:
            for match in ROLE.finditer("\n".join(part.lines)):
                if match["name"]:
                    yield found_role(match)


def found_role(match: re.Match[str]) -> Role:
    """The role that ROLE has found."""
    return Role(match["name"], " ".join(match["text"].split()))
