"""Sphinx extension: a caption below a figure that a notebook draws.

A picture that a cell shows gets its number and its words from the Markdown cell after it:

    :::{caption} fig-elbo-gap
    **The gap as q moves.** The bars are the divergences of equation {eq}`eq-gap`.
    :::

In the page the two become one figure, to which {numref}`fig-elbo-gap` refers. Words in a Markdown
cell can be read in JupyterLab, refer to formulas, and be translated; a cell's metadata cannot.

Figures, formulas and exercises have the number of their chapter before their own: Figure 2.1. On a
page without a number they have only their own, and each such page counts from 1.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

logger = logging.getLogger(__name__)
PICTURES = ("image/", "application/vnd.vae-lib.figure")


class waiting_caption(nodes.General, nodes.Element):
    """A caption that has not yet been put below its figure."""


class Caption(SphinxDirective):
    """`{caption} fig-name`, right after the cell that shows the figure."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """The caption's text, with the figure's name."""
        self.assert_has_content()
        node = waiting_caption("", name=nodes.fully_normalize_name(self.arguments[0]))
        self.set_source_info(node)
        self.state.nested_parse(self.content, self.content_offset, node)
        return [node]


class PutCaptionsBelowFigures(SphinxTransform):
    """Join each caption with the picture that the cell before it shows."""

    default_priority = 300  # the domain that numbers figures looks at them at 850

    def apply(self, **kwargs: Any) -> None:
        """Make a figure of the last picture that has none, for every caption."""
        picture: nodes.Element | None = None
        for node in list(self.document.findall(nodes.Element)):
            if is_picture(node):
                picture = node
            elif isinstance(node, waiting_caption):
                if picture is None or len(node) == 0:
                    logger.warning("the caption %s follows no figure", node["name"], location=node)
                else:
                    self.join(picture, node)
                picture = None
                node.parent.remove(node)

    def join(self, picture: nodes.Element, waiting: waiting_caption) -> None:
        """Replace a picture by a figure of the picture and its caption."""
        text, *more = waiting.children
        if not isinstance(text, nodes.paragraph):
            logger.warning(
                "the caption %s does not begin with a sentence", waiting["name"], location=waiting
            )
            return
        caption = nodes.caption(text.rawsource, "", *text.children)
        caption.source, caption.line = waiting.source, waiting.line
        figure = nodes.figure("", names=[waiting["name"]], classes=["captioned"])
        figure.source, figure.line = waiting.source, waiting.line
        picture.replace_self(figure)
        figure += [picture, caption]
        if more:
            figure += nodes.legend("", *more)
        self.document.note_explicit_target(figure, figure)


def is_picture(node: nodes.Element) -> bool:
    """Whether this is an output of a cell that shows a picture or a live figure."""
    if node.get("nb_element") != "mime_bundle" or isinstance(node.parent, nodes.figure):
        return False
    kinds = [part.get("mime_type", "") for part in node.findall(nodes.container)]
    return any(kind.startswith(PICTURES) for kind in kinds) or bool(list(node.findall(nodes.image)))


def count_each_page(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Let pages without a number count from 1, each by itself; returns those that change.

    Sphinx counts through all of them as if they were one page.
    """
    changed = []
    for page, kinds in env.toc_fignumbers.items():
        for numbers in kinds.values():
            own = [label for label, number in numbers.items() if len(number) == 1]
            counted: dict[str, tuple[int, ...]] = {label: (i,) for i, label in enumerate(own, 1)}
            if not counted.items() <= numbers.items():
                numbers.update(counted)
                changed.append(page)
    return changed


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.add_directive("caption", Caption)
    app.add_node(waiting_caption)
    app.add_transform(PutCaptionsBelowFigures)
    app.connect("env-get-updated", count_each_page, priority=900)  # Sphinx numbers at 500
    return {"parallel_read_safe": True, "parallel_write_safe": True}
