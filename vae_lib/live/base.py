"""What every live figure has: its module, its style, its still picture and its description.

A saved module cannot import its siblings, so a figure's module is text: the helpers of `shared.js`
and the figure's own file, one after the other. The style sheets are joined in the same way.
"""

from __future__ import annotations

import base64
import struct
from pathlib import Path
from typing import Any, ClassVar

import anywidget
import traitlets

HERE = Path(__file__).parent


def module_text(figure: str, parts: tuple[str, ...] = (), folder: Path = HERE) -> str:
    """The JavaScript module of a figure: `shared.js`, its parts and `<figure>.js`, joined.

    Args:
        figure: The stem of the figure's file.
        parts: Stems of further files that it uses, in `folder` or beside `shared.js`.
        folder: Where the figure's file lies.

    Raises:
        FileNotFoundError: A file is missing.
        ValueError: The figure's file does not end in `export default { render };`.
    """
    texts = [source_text(HERE / "shared.js")]
    for part in parts:
        own = folder / f"{part}.js"
        texts.append(source_text(own if own.exists() else HERE / f"{part}.js"))
    texts.append(source_text(folder / f"{figure}.js"))
    if not texts[-1].rstrip().endswith("export default { render };"):
        raise ValueError(f"{figure}.js must end in `export default {{ render }};`")
    return "\n".join(texts)


def style_text(figure: str, folder: Path = HERE) -> str:
    """The style sheet of a figure: `shared.css`, and `<figure>.css` if there is one."""
    own = folder / f"{figure}.css"
    shared = source_text(HERE / "shared.css")
    return f"{shared}\n{source_text(own)}" if own.exists() else shared


def source_text(path: Path) -> str:
    """A source file as text with plain line ends, so that every machine saves the same bytes."""
    return path.read_text(encoding="utf-8").replace("\r\n", "\n")


class LiveFigure(anywidget.AnyWidget):
    """A figure that the reader moves: in JupyterLab, and in a page without a kernel.

    A subclass names its file in `figure`, tags with `sync=True` the traits that its module reads,
    and says in `still` and `describe` what a reader sees where no script runs.

    Attributes:
        figure: The stem of its JavaScript file (and of its style sheet, if it has one).
        parts: Stems of further JavaScript files that go before it.
        folder: Where these files lie.
        alt: What `describe` said; the module uses it as the figure's label.
    """

    figure: ClassVar[str] = ""
    parts: ClassVar[tuple[str, ...]] = ()
    folder: ClassVar[Path] = HERE

    alt = traitlets.Unicode("").tag(sync=True)

    def __init_subclass__(cls, **options: Any) -> None:
        """Join the figure's module and style sheet, once for each class."""
        super().__init_subclass__(**options)
        if cls.__dict__.get("figure"):  # not the class that traitlets derives for an instance
            cls._esm = module_text(cls.figure, cls.parts, cls.folder)
            cls._css = style_text(cls.figure, cls.folder)

    def __init__(self, **traits: Any) -> None:
        super().__init__(**traits)
        self.alt = self.describe()

    def still(self) -> bytes:
        """A PNG of the figure's initial state, twice as fine as it is shown, always the same."""
        raise NotImplementedError(f"{type(self).__name__} needs a still picture")

    def describe(self) -> str:
        """One sentence that says what is seen: the picture's alternative text."""
        raise NotImplementedError(f"{type(self).__name__} needs a description")

    def __repr__(self) -> str:
        """The same at every run: notebooks are compared with what they showed before."""
        return f"<{type(self).__name__}: a live figure>"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict, dict]:
        """The live view, the still picture for readers without scripts, and a line of text."""
        data, metadata = super()._repr_mimebundle_(**kwargs) or ({}, {})
        picture = self.still()
        width, height = png_size(picture)
        data["image/png"] = base64.b64encode(picture).decode("ascii")
        shown = {"width": width // 2, "height": height // 2, "alt": self.describe()}
        return data, metadata | {"image/png": shown}


def png_size(picture: bytes) -> tuple[int, int]:
    """The width and height of a PNG in pixels.

    Raises:
        ValueError: It is no PNG.
    """
    if picture[:8] != b"\x89PNG\r\n\x1a\n" or len(picture) < 24:
        raise ValueError("the still picture must be a PNG")
    return struct.unpack(">II", picture[16:24])
