"""What every live figure has: its bundle, its still picture, its description and its stored state.

A figure's JavaScript is written in modules under ``js/<figure>`` and bundled into ``dist`` by
``make bundles``. JupyterLab gets the bundle from the running figure. A notebook holds none of it:
it keeps the picture and the state, and the book's pages bring the bundle of the day.
"""

from __future__ import annotations

import base64
import json
import struct
from pathlib import Path
from typing import Any, ClassVar

import anywidget
import traitlets

BUNDLES = Path(__file__).parent / "dist"
FIGURE = "application/vnd.vae-lib.figure+json"  # the MIME type of a stored state


class LiveFigure(anywidget.AnyWidget):
    """A figure that the reader moves: in JupyterLab, and in a page without a kernel.

    A subclass names its bundle in `figure`, tags with `sync=True` the traits that its JavaScript
    reads, and says in `still` and `describe` what a reader sees where no script runs.

    Attributes:
        figure: The stem of its bundle: `<figure>.js`, and `<figure>.css` if there is one.
        version: Of its traits. Raise it, here and in the JavaScript, when a state that was stored
            before no longer means the same; a page then shows the picture of such a state.
        folder: Where the bundle lies.
        name: What a page calls this figure by if a notebook has several; `figure` if it is empty.
        alt: What `describe` said; the JavaScript uses it as the figure's label.
    """

    figure: ClassVar[str] = ""
    version: ClassVar[int] = 1
    folder: ClassVar[Path] = BUNDLES

    name = traitlets.Unicode("")
    alt = traitlets.Unicode("").tag(sync=True)

    def __init_subclass__(cls, **options: Any) -> None:
        """Tell anywidget where the bundle of a figure lies."""
        if cls.__dict__.get("figure"):  # not the class that traitlets derives for an instance
            cls._esm = cls.folder / f"{cls.figure}.js"
            style = cls.folder / f"{cls.figure}.css"
            cls._css = style if style.exists() else ""
        super().__init_subclass__(**options)

    def __init__(self, **traits: Any) -> None:
        super().__init__(**traits)
        self.alt = self.describe()

    def still(self) -> bytes:
        """A PNG of the present state, twice as fine as it is shown, always the same."""
        raise NotImplementedError(f"{type(self).__name__} needs a still picture")

    def describe(self) -> str:
        """One sentence that says what is seen: the picture's alternative text."""
        raise NotImplementedError(f"{type(self).__name__} needs a description")

    @property
    def runs_in_page(self) -> bool:
        """Whether the figure can do without a kernel."""
        return True

    def stored(self) -> dict[str, Any]:
        """The state that a notebook keeps: plain traits, and bytes as base64, by name."""
        own = set(self.trait_names(sync=True)) - set(anywidget.AnyWidget.class_trait_names())
        traits = self.get_state({name for name in own if not name.startswith("_")})
        buffers = {name: value for name, value in traits.items() if isinstance(value, bytes)}
        return {
            "figure": self.figure,
            "name": self.name or self.figure,
            "id": self.model_id,
            "version": self.version,
            "state": {name: value for name, value in traits.items() if name not in buffers},
            "buffers": {
                name: base64.b64encode(value).decode("ascii") for name, value in buffers.items()
            },
        }

    def save(self, path: str | Path) -> None:
        """Write the figure into a file that a page shows with the directive `live-figure`.

        The file holds what a notebook would: the state, the picture and a line of text.
        """
        data, metadata = self._repr_mimebundle_()
        data = {kind: content for kind, content in data.items() if "widget-view" not in kind}
        data[FIGURE]["id"] = ""  # drawn anew in every process
        output = {"data": data, "metadata": metadata, "output_type": "display_data"}
        text = json.dumps(output, ensure_ascii=False, indent=1, sort_keys=True)
        Path(path).write_text(f"{text}\n", encoding="utf-8")

    def __repr__(self) -> str:
        """The same at every run: notebooks are compared with what they showed before."""
        return f"<{type(self).__name__}: a live figure>"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict, dict]:
        """The live view, the still picture, a line of text and, if a page can run it, the state."""
        shown: Any = super()._repr_mimebundle_(**kwargs)
        data, metadata = shown if isinstance(shown, tuple) else (shown, {})
        picture = self.still()
        width, height = png_size(picture)
        data = data | {
            "text/plain": repr(self),
            "image/png": base64.b64encode(picture).decode("ascii"),
        }
        if self.runs_in_page:
            data[FIGURE] = self.stored()
        size = {"width": width // 2, "height": height // 2, "alt": self.describe()}
        return data, metadata | {"image/png": size}


def png_size(picture: bytes) -> tuple[int, int]:
    """The width and height of a PNG in pixels.

    Raises:
        ValueError: It is no PNG.
    """
    if picture[:8] != b"\x89PNG\r\n\x1a\n" or len(picture) < 24:
        raise ValueError("the still picture must be a PNG")
    return struct.unpack(">II", picture[16:24])
