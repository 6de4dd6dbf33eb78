"""Sphinx extension: vae_lib is described from its docstrings, where torch need not be installed.

autodoc imports vae_lib from the repository and puts mock objects in the place of torch and the
like (``autodoc_mock_imports``). The docstrings are Google-style and written to be read in a
terminal; what reStructuredText would misread is translated here.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any, Union

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.autodoc.mock import _MockObject, mock
from sphinx.util import inspect
from sphinx.util.docutils import SphinxDirective

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = "vae_lib/commands/options.py"
DRAWING = "::"  # what follows, indented, is shown as it is


def let_mocks_join_unions() -> None:
    """Let ``slice | Tensor`` be evaluated although Tensor is a mock object."""
    _MockObject.__or__ = lambda self, other: Union[self, other]  # noqa: UP007
    _MockObject.__ror__ = lambda self, other: Union[other, self]  # noqa: UP007


def translate_docstring(
    app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]
) -> None:
    """Translate the lines of a docstring in place."""
    lines[:] = drawings(tables(lines))
    drawn = False
    for index, line in enumerate(lines):
        drawn = (drawn or line == DRAWING) and (line == DRAWING or line[:1] in ("", " "))
        if drawn:
            continue
        # `name` is code, also with letters after it; as the start of a role it is left alone.
        line = re.sub(r"(?<![`:\w])`([^`]+)`(?!`)(?=(\w?))", mark_code, line)
        # |x| is an absolute value here, and a substitution there.
        line = "".join(
            part if part.startswith("`") else re.sub(r"(?<!\\)\|", r"\\|", part)
            for part in re.split(r"(``.*?``|`[^`]*`)", line)
        )
        # One entry of Args or Attributes for several names: napoleon wants one word.
        line = re.sub(r"^ *\w+(, \w+)+(?=: )", lambda m: m[0].replace(", ", "/"), line)
        lines[index] = line


def mark_code(match: re.Match[str]) -> str:
    """Code as reStructuredText writes it, cut off from a letter that follows."""
    return f"``{match[1]}``" + ("\\ " if match[2] else "")


def tables(lines: list[str]) -> list[str]:
    """Turn each Markdown table into a list-table."""
    translated: list[str] = []
    for index, line in enumerate(lines):
        if not line.startswith("|"):
            translated.append(line)
            continue
        if re.fullmatch(r"[|\s:-]+", line):  # the rule below the header
            continue
        if index == 0 or not lines[index - 1].startswith("|"):
            translated += [".. list-table::", "   :header-rows: 1", ""]
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        translated += [f"   {'* -' if i == 0 else '  -'} {cell}" for i, cell in enumerate(cells)]
    return translated


def drawings(lines: list[str]) -> list[str]:
    """Keep a drawing, an indented block with lines of its own, as it is."""
    translated: list[str] = []
    for index, line in enumerate(lines):
        if "──" in line and line.startswith("    ") and not lines[index - 1].strip():
            translated += [DRAWING, ""]
        translated.append(line)
    return translated


def name_arguments(
    app: Sphinx, what: str, name: str, obj: Any, options: Any, signature: str, returned: str
) -> tuple[str, str] | None:
    """The arguments of a class whose base is a mock object and takes any; a protocol has none."""
    if what != "class" or signature != "(*args, **kwargs)":
        return None
    if getattr(obj, "_is_protocol", False):
        return "", returned
    arguments = inspect.signature(obj.__init__, bound_method=True)
    return inspect.stringify_signature(arguments, show_annotation=False), returned


def skip_field_aliases(
    app: Sphinx, what: str, name: str, obj: Any, skip: bool, options: Any
) -> bool | None:
    """Leave out a named tuple's fields, of which Python only says that they are fields."""
    return True if str(getattr(obj, "__doc__", "")).startswith("Alias for field number") else None


def public_address(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, content: nodes.TextElement
) -> nodes.reference | None:
    """Find `package.module.Name`, as a signature has it, where it is documented: `package.Name`."""
    package, dot, name = node.get("reftarget", "").rpartition(".")
    package = package.rpartition(".")[0]
    if node.get("refdomain") != "py" or not (dot and package):
        return None
    domain, page = env.domains["py"], node.get("refdoc", env.docname)
    kind, target = node["reftype"], f"{package}.{name}"
    return domain.resolve_xref(env, page, app.builder, kind, target, node, content)


class CommandOptions(SphinxDirective):
    """The options of the training command, read from its parser, so that they cannot disagree."""

    def run(self) -> list[nodes.Node]:
        """Describe each option: its name and values, what it does, its default."""
        with mock(self.config.autodoc_mock_imports):
            from vae_lib.commands.options import make_parser
        lines: list[str] = []
        for action in make_parser()._actions:
            name = ", ".join(action.option_strings)
            if action.choices:
                name += " {" + ",".join(map(str, action.choices)) + "}"
            elif action.nargs != 0:
                name += f" {action.dest.upper()}"
            meaning = re.sub(r"--[a-z-]+", r"`\g<0>`", action.help)
            if action.nargs != 0 and action.default is not argparse.SUPPRESS:
                meaning += f" (default: `{action.default}`)"
            lines += [f"`{name}`", f": {meaning}", ""]
        self.env.note_dependency(str(ROOT / OPTIONS))
        container = nodes.container(classes=["command-options"])
        self.state.nested_parse(StringList(lines, source=OPTIONS), 0, container)
        return [container]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    sys.path.insert(0, str(ROOT))  # vae_lib need not be installed
    let_mocks_join_unions()
    app.connect("autodoc-process-docstring", translate_docstring, priority=400)  # before napoleon
    app.add_directive("command-options", CommandOptions)
    app.connect("autodoc-process-signature", name_arguments)
    app.connect("autodoc-skip-member", skip_field_aliases)
    app.connect("missing-reference", public_address)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
