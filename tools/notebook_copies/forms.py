"""Every directive and role of the book, and what becomes of it in the page, the copy and the PDF.

A notebook's copy is read in JupyterLab, in Colab or in an editor, none of which knows MyST. The two
tables below drive the conversion: what stands in neither may stand nowhere in the book, and what
has no function there may stand in pages, but not in notebooks. CONTRIBUTING.md shows both tables;
`python -m tools.forms_table` writes them there.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from string import ascii_uppercase

from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin

from tools.notebook_copies.book import Book, formula_label
from tools.notebook_copies.citations import keys
from tools.notebook_copies.myst import (
    FORMULAS,
    PROSE,
    ROLE,
    UNSEEN,
    Directive,
    Part,
    Role,
    found_role,
    parser,
    parts,
)

# A program between fences, with its indent in a list.
PROGRAM = re.compile(r"^( *)```\w*\n.*?\n\1```$", re.M | re.S)
# A number that an author wrote at the end of a formula's line: && (2.7)
WRITTEN_NUMBER = re.compile(r"\s*&&\s*\((\d+\.\d+[a-z]?)\)(?=\s*(?:\\\\|\\end\{|$))", re.M)


@dataclass(frozen=True)
class Place:
    """Where a text stands: in which book, and whether in a quotation."""

    book: Book
    quoted: bool = False


# ── directives ─────────────────────────────────────────────────────────────────────────────────


def admonition(directive: Directive, place: Place) -> str:
    """A quotation under its title, or a folded block."""
    title = convert(directive.argument, place)
    if directive.folded:
        return details(title, convert(directive.body, place))
    body = convert(directive.body, replace(place, quoted=True))
    return quotation(f"**{title}**\n\n{body}")


def caption(directive: Directive, place: Place) -> str:
    """The figure's number before what the caption says."""
    name = place.book.labelled(directive.argument).name
    return f"**{name}.** {convert(directive.body, place)}"


def exercise(directive: Directive, place: Place) -> str:
    """A line that names the exercise, and the exercise."""
    labelled = place.book.labelled(directive.options.get("label", ""))
    line = f"**{convert(labelled.full_name, place)}** {labelled.dots}".rstrip()
    return f"---\n\n{line}\n\n{convert(directive.body, place)}"


def solution(directive: Directive, place: Place) -> str:
    """A folded block that names its exercise."""
    name = convert(place.book.labelled(directive.argument).full_name, place)
    return details(f"Solution to {name}", convert(directive.body, place))


def literalinclude(directive: Directive, place: Place) -> str:
    """The code itself.

    Raises:
        ValueError: The file or the object is not there, or an option is not known here.
    """
    name = directive.options.get("pyobject", "")
    if set(directive.options) - {"pyobject", "language"}:
        raise ValueError(f"{directive.argument} is included with options other than :pyobject:")
    path = place.book.root / "notebooks" / directive.argument
    if not path.is_file():
        raise ValueError(f"there is no {directive.argument} to include")
    text = path.read_text(encoding="utf-8")
    if name:
        text = python_object(text, name, directive.argument)
    language = "python" if path.suffix == ".py" else ""
    return fenced(text.strip("\n"), directive.options.get("language", language))


def math(directive: Directive, place: Place) -> str:
    """A display, with its number."""
    tex = "\n\n".join(filter(None, (directive.argument, directive.body)))
    return display(tex, directive.options.get("label", ""), place)


def question(directive: Directive, place: Place) -> str:
    """The question, its options, and folded: which of them are right, and why.

    Raises:
        ValueError: It has no list of options, or none of them is right.
    """
    lines = directive.body.split("\n")
    before, options = task_list(directive.body)
    if not any(right for right, _, _ in options):
        raise ValueError(f"the question {directive.argument!r} has no option that is right (- [x])")
    asked = "\n".join([directive.argument, "", *lines[:before]]).strip()
    lettered = list(zip(ascii_uppercase, options, strict=False))
    chosen = "\n".join(f"- **{letter}.** {text}" for letter, (_, text, _) in lettered)
    said = "\n".join(
        listed("- ", f"**{letter}. {'Right' if right else 'Not quite'}.** {feedback}".strip())
        for letter, (right, _, feedback) in lettered
    )
    answer = details("Answer", convert(said, place))
    return f"**Question.** {convert(asked, place)}\n\n{convert(chosen, place)}\n\n{answer}"


# ── roles ──────────────────────────────────────────────────────────────────────────────────────


def textual_citation(role: Role, place: Place) -> str:
    """Kingma and Welling (2014)."""
    return place.book.bibliography.textual(keys(role.text))


def parenthetical_citation(role: Role, place: Place) -> str:
    """(Kingma and Welling, 2014)."""
    return place.book.bibliography.parenthetical(keys(role.text))


def doc(role: Role, place: Place) -> str:
    """The page's title; a link where it is a chapter, which has a copy beside this one."""
    title, target = role.title_and_target
    own, path = place.book.page_title(target)
    return f"[{title or own}]({path.name})" if path.suffix == ".ipynb" else title or own


def numbered(role: Role, place: Place) -> str:
    """Figure 2.1, or the words that are given, with the number in their place for it."""
    title, target = role.title_and_target
    labelled = place.book.labelled(target)
    if title is None:
        return labelled.name
    return title.replace("%s", labelled.number).replace("{number}", labelled.number)


def reference(role: Role, place: Place) -> str:
    """The words that are given, or the name of what has the label."""
    title, target = role.title_and_target
    return title or place.book.labelled(target).name


def term(role: Role, place: Place) -> str:
    """The words without a link."""
    title, target = role.title_and_target
    return title or target


# ── the tables ─────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class DirectiveForm:
    """What becomes of a directive; without `write` it may stand in pages only."""

    page: str
    pdf: str
    copy: str = "not in notebooks"
    write: Callable[[Directive, Place], str] | None = None


@dataclass(frozen=True)
class RoleForm:
    """What becomes of a role; without `write` it may stand in pages only."""

    page: str
    pdf: str
    copy: str = "not in notebooks"
    write: Callable[[Role, Place], str] | None = None


SAME = "as in the page"
DIRECTIVES = {
    "admonition": DirectiveForm(
        "a box; folded with `:class: dropdown`",
        "a box, open",
        "a quotation under its title; folded, `<details>`",
        admonition,
    ),
    "caption": DirectiveForm(
        "“Figure 2.1.” and the caption, below the figure of the cell before",
        SAME,
        "“**Figure 2.1.**” and the caption",
        caption,
    ),
    "exercise": DirectiveForm(
        "a box “Exercise 2.1 (title)”",
        SAME,
        "a rule, “**Exercise 2.1 (title)**”, and the text",
        exercise,
    ),
    "literalinclude": DirectiveForm(
        "the code of a file, or of one object in it", SAME, "the same code, fenced", literalinclude
    ),
    "math": DirectiveForm("a display, numbered by its label", SAME, "`$$…\\tag{2.7}$$`", math),
    "question": DirectiveForm(
        "options to choose from, and what is said to each",
        "the options, and the answer",
        "a list of the options, and `<details>` with the answer",
        question,
    ),
    "solution": DirectiveForm(
        "a folded box that names its exercise", "a box, open", "`<details>`", solution
    ),
    "bibliography": DirectiveForm("all works of `book/references.bib`", SAME),
    "command-options": DirectiveForm("the options of the command", SAME),
    "div": DirectiveForm("a part of the page with a style of its own", SAME),
    "eval-rst": DirectiveForm("what stands in it, as reStructuredText", SAME),
    "automodule": DirectiveForm("the reference of a module, within `eval-rst`", SAME),
    "figure": DirectiveForm("a picture from a file, numbered, with its caption", SAME),
    "glossary": DirectiveForm("terms and what they mean", SAME),
    "include": DirectiveForm("the Markdown of another file", SAME),
    "live-figure": DirectiveForm("a live figure of a chapter", "left out"),
    "printed-book": DirectiveForm("where the PDF is, on a published site", "left out"),
}
ROLES = {
    "cite:p": RoleForm(
        "a citation in brackets, linked",
        SAME,
        "“(Kingma and Welling, 2014)”, and the work at the end",
        parenthetical_citation,
    ),
    "cite:t": RoleForm(
        "a citation in the sentence, linked",
        SAME,
        "“Kingma and Welling (2014)”, and the work at the end",
        textual_citation,
    ),
    "doc": RoleForm(
        "a link to a page", SAME, "a link to the chapter's copy; another page's title", doc
    ),
    "eq": RoleForm("“(2.7)”, linked", SAME, "“(2.7)”", reference),
    "numref": RoleForm("“Figure 2.1”, linked", SAME, "“Figure 2.1”", numbered),
    "ref": RoleForm("a link to what has the label", SAME, "its words, or its name", reference),
    "term": RoleForm("a link to the glossary", SAME, "its words", term),
    "class": RoleForm("a link to a class of the library", SAME),
    "func": RoleForm("a link to a function of the library", SAME),
    "mod": RoleForm("a link to a module of the library", SAME),
}


# ── the conversion ─────────────────────────────────────────────────────────────────────────────


def convert(text: str, place: Place) -> str:
    """A text in plain Markdown, as any notebook program shows it.

    Raises:
        ValueError: A directive or a role has no form in a copy, or names what is not there.
    """
    lines = text.split("\n")
    written: list[str] = []
    done = 0
    for part in parts(text):
        written += lines[done : part.start]
        new = convert_part(part, place)
        if part.directive:  # stands by itself, as in the page
            if new[-1].endswith("</details>") and any(map(str.strip, lines[part.end :])):
                new.append(new[-1].replace("</details>", "<br>"))  # JupyterLab leaves no room
            if written and written[-1].strip():
                new = ["", *new]
            if part.end < len(lines) and lines[part.end].strip():
                new = [*new, ""]
        written += new
        done = part.end
    return "\n".join(written + lines[done:])


def convert_part(part: Part, place: Place) -> list[str]:
    """The new lines of a part."""
    directive, kind = part.directive, part.token.type
    if directive:
        form = DIRECTIVES.get(directive.name)
        if form is None or form.write is None:
            raise ValueError(no_form(directive.name))
        return indented(form.write(directive, place), part.lines[0], part.token.markup)
    if kind in UNSEEN:
        return []
    if kind in PROSE:
        lines = convert_roles("\n".join(part.lines), place).split("\n")
        return one_line(lines) if place.quoted and kind == "inline" else lines
    return convert_formula(part, place) if kind in FORMULAS else part.lines


def convert_formula(part: Part, place: Place) -> list[str]:
    """The new lines of a displayed formula."""
    label = formula_label(part)
    if part.token.type == "amsmath":
        lines = WRITTEN_NUMBER.sub(r" \\tag{\1}", "\n".join(part.lines)).split("\n")
        return one_line(lines) if place.quoted else lines
    if label or place.quoted:
        return indented(display(part.token.content, label, place), part.lines[0], "$$")
    return part.lines


def convert_roles(text: str, place: Place) -> str:
    """A paragraph, heading or table without roles."""

    def write(match: re.Match[str]) -> str:
        if not match["name"]:
            return match[0]
        form = ROLES.get(match["name"])
        if form is None or form.write is None:
            raise ValueError(no_form(match["name"]))
        return form.write(found_role(match), place)

    return ROLE.sub(write, text)


def no_form(name: str) -> str:
    """Why a directive or a role is refused."""
    return f"{{{name}}} has no form in a copy: tools/notebook_copies/forms.py lists what has one"


def display(tex: str, label: str, place: Place) -> str:
    """A displayed formula, numbered if it has a label.

    In a quotation it takes one line: JupyterLab would take the `>` before the others for TeX.
    """
    lines = [line.strip() for line in tex.strip().splitlines()]
    if label:
        lines.append(rf"\tag{{{place.book.labelled(label).number}}}")
    if place.quoted or len(lines) - bool(label) == 1:
        return f"$${' '.join(lines)}$$"
    return "\n".join(["$$", *lines, "$$"])


def details(title: str, body: str) -> str:
    """A block that is folded until it is clicked; the empty lines let Markdown stand in it.

    JupyterLab puts no space around the paragraphs and programs of such a block. An empty paragraph
    under the title and after each program does.
    """
    spaced = PROGRAM.sub(r"\g<0>\n\n\1<p></p>", body.strip())
    summary = f"<summary>{inline_html(title)}</summary>"
    return f"<details>\n{summary}\n\n<p></p>\n\n{spaced}\n\n</details>"


def inline_html(text: str) -> str:
    """A line of Markdown as HTML, in which formulas stay as they are."""
    markdown = MarkdownIt("commonmark").use(dollarmath_plugin)
    markdown.add_render_rule("math_inline", formula_in_html)
    return markdown.renderInline(text)


def formula_in_html(renderer: object, tokens: list, index: int, *rest: object) -> str:
    """A formula between dollars, without the characters that HTML and MathJax both interpret."""
    tex = tokens[index].content.replace("<", r"\lt ").replace(">", r"\gt ")
    return f"${tex}$"


def quotation(text: str) -> str:
    """A text with the mark of a quotation before each line."""
    return "\n".join(f"> {line}".rstrip() for line in text.strip().split("\n"))


def fenced(code: str, language: str) -> str:
    """A block of code."""
    longest = max((len(run) for run in re.findall(r"`{3,}", code)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{code}\n{fence}"


def listed(mark: str, text: str) -> str:
    """An entry of a list."""
    first, *rest = text.split("\n")
    return "\n".join([mark + first, *(f"{' ' * len(mark)}{line}".rstrip() for line in rest)])


def indented(text: str, opening: str, markup: str) -> list[str]:
    """Lines that stand where the lines stood whose first one is `opening`: in a list, say."""
    prefix = opening[: opening.index(markup)]
    after = re.sub(r"[^>\s]", " ", prefix)
    first, *rest = text.split("\n")
    return [prefix + first, *((after + line).rstrip() for line in rest)]


def one_line(lines: list[str]) -> list[str]:
    """A paragraph in a single line."""
    return [" ".join([lines[0].rstrip(), *(line.lstrip(" >").rstrip() for line in lines[1:])])]


def python_object(text: str, name: str, where: str) -> str:
    """The code of a function or a class, its decorators included.

    Raises:
        ValueError: There is no such object.
    """
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == name:
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            return "\n".join(text.splitlines()[first - 1 : node.end_lineno])
    raise ValueError(f"{where} has no {name}")


def task_list(text: str) -> tuple[int, list[tuple[bool, str, str]]]:
    """The first task list of a text: its first line, and of each entry whether it is ticked,
    what it says, and what stands below that.

    Raises:
        ValueError: There is no task list.
    """
    lines = text.split("\n")
    tokens = parser().parse(text)
    begins = [token.map[0] for token in tokens if token.type == "bullet_list_open" and token.map]
    entries = []
    for i, token in enumerate(tokens):
        if token.type != "list_item_open" or token.level != 1 or token.map is None:
            continue
        paragraph = tokens[i + 1].map or token.map
        own = lines[token.map[0] : token.map[1]]
        head = re.match(r"[-*+]\s+\[([ xX])\]\s+", own[0])
        if head is None:
            raise ValueError(f"{own[0]!r} is no option of a question: - [ ] or - [x]")
        length = paragraph[1] - paragraph[0]
        says = " ".join([own[0][head.end() :], *(line.strip() for line in own[1:length])])
        below = "\n".join(line[2:] if line[:2].isspace() else line for line in own[length:])
        entries.append((head[1] != " ", says, below.strip()))
    if not entries:
        raise ValueError("a question has no options: - [ ] or - [x]")
    return begins[0], entries
