"""Sphinx extension: quick questions, which a reader answers in the page and is told why.

A question is a directive of the Markdown text. Its options are a list of tasks, of which the right
one is ticked, and what follows the first paragraph of an option is said to whoever chooses it:

    ::::{question} Which $q$ closes the gap?
    - [ ] The prior.

      The prior knows nothing of $x$.
    - [x] The posterior.

      The gap is the divergence from it.
    ::::

The page holds the options and, folded, the answer with all that is said: for paper, and for readers
without scripts. `quick-questions.js` makes buttons of the options.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

logger = logging.getLogger(__name__)

SCRIPT, STYLES = "quick-questions.js", "quick-questions.css"
LETTERS = "ABCDE"
TICK, TICKED = "task-list-item-checkbox", 'checked="checked"'  # as MyST writes them


class question(nodes.General, nodes.Element):
    """A question: what is asked, its options, and the folded answer."""


class answer(nodes.General, nodes.Element):
    """The folded answer, which says something of each option."""


class Question(SphinxDirective):
    """A question of the text, with two to five options of which one is right."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        """The question; a faulty one is a warning, and is left out."""
        asked, _ = self.state.inline_text(self.arguments[0], self.lineno)
        *above, last = self.parse_content_to_nodes() or [None]
        items = list(last.children) if isinstance(last, nodes.bullet_list) else []
        if fault := fault_of(items):
            logger.warning("question: %s", fault, location=self.get_location())
            return []
        right = next(letter for letter, item in zip(LETTERS, items, strict=False) if ticked(item))

        options = nodes.enumerated_list(enumtype="upperalpha", classes=["question-options"])
        said = nodes.enumerated_list(enumtype="upperalpha", classes=["question-feedback"])
        for letter, item in zip(LETTERS, items, strict=False):
            text, *feedback = item.children
            text.children = [part for part in text.children if not is_tick(part)]
            options += nodes.list_item("", text)
            verdict = "Right." if letter == right else "Not quite."
            feedback[0].insert(0, [nodes.strong("", verdict), nodes.Text(" ")])
            said += nodes.list_item("", *feedback)
        folded = answer("", nodes.paragraph("", f"The answer is {right}."), said)
        prompt = nodes.paragraph("", "", *asked, classes=["question-prompt"])
        node = question("", prompt, *above, options, folded)
        self.set_source_info(node)
        return [node]


def fault_of(items: list[nodes.Node]) -> str:
    """What is wrong with the options; nothing if they are well."""
    if not 2 <= len(items) <= len(LETTERS):
        return f"it ends in a list of two to five options, not of {len(items)}"
    for letter, item in zip(LETTERS, items, strict=False):
        if not any(is_tick(part) for part in item.findall(nodes.raw)):
            return f"option {letter} begins with neither [ ] nor [x]"
        if len(item.children) < 2 or not isinstance(item.children[1], nodes.paragraph):
            return f"option {letter} has no feedback: a paragraph below it, indented"
    if (right := sum(map(ticked, items))) != 1:
        return f"{right} of its options are right, and it takes exactly one"
    return ""


def is_tick(node: nodes.Node) -> bool:
    """Whether a node is the box that MyST writes for `[ ]`."""
    return isinstance(node, nodes.raw) and TICK in node.astext()


def ticked(item: nodes.Node) -> bool:
    """Whether an option is the right one."""
    return any(is_tick(part) and TICKED in part.astext() for part in item.findall(nodes.raw))


def visit_question(translator: Any, node: question) -> None:
    """Begin a question."""
    translator.body.append(translator.starttag(node, "div", CLASS="quick-question"))


def depart_question(translator: Any, node: question) -> None:
    """End a question."""
    translator.body.append("</div>\n")


def visit_answer(translator: Any, node: answer) -> None:
    """Begin the folded answer."""
    translator.body.append(translator.starttag(node, "details"))
    translator.body.append("<summary>Answer</summary>\n")


def depart_answer(translator: Any, node: answer) -> None:
    """End the folded answer."""
    translator.body.append("</details>\n")


def add_script(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Let pages that have a question load what it needs."""
    if doctree is not None and next(doctree.findall(question), None) is not None:
        app.add_js_file(SCRIPT, loading_method="defer")
        app.add_css_file(STYLES)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.add_node(question, html=(visit_question, depart_question))
    app.add_node(answer, html=(visit_answer, depart_answer))
    app.add_directive("question", Question)
    app.connect("html-page-context", add_script)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
