"""Execute notebooks in place, so that the same notebook on the same machine gives the same bytes.

``python -m tools.execute`` runs every notebook of the book, two at a time, each in a fresh kernel
on one thread. Arguments choose some: a path, or the beginning of a file's name (``03``). A
notebook is written whole or not at all; one that fails is reported and left as it was.

What would change from run to run is made stable: the ids of cells and figures, the times of
execution, the version of Python, the pieces in which printed text arrives. Of a widget stays what
can be seen without a kernel, and the state of a live figure. What a cell prints is
its own affair: a timing changes, and such a cell wears the tag ``nbval-ignore-output``.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import nbformat
from jupyter_client.kernelspec import find_kernel_specs
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from tools.folding import fold
from tools.machines import set_kernel_environment
from tools.notebook_outputs import FIGURE
from tools.refusal import write_whole

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOKS = ROOT / "notebooks"
AT_A_TIME = 2
CELL_TIMEOUT = 3600  # seconds: a machine may be slow, or busy

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python", "pygments_lexer": "ipython3"},
}
VOLATILE_CELL_METADATA = ("execution", "ExecuteTime", "collapsed", "scrolled", "trusted")


class NotebookError(Exception):
    """A notebook could not be executed; the message names the notebook, the cell and the error."""


async def execute(path: Path) -> float:
    """Execute one notebook in place and return the seconds that it took.

    Args:
        path: The notebook. Its kernel starts in the folder that holds it.

    Raises:
        NotebookError: If the file is no notebook or a cell fails; the file is left as it was.
    """
    start = time.perf_counter()
    notebook = await run_notebook(path)
    stabilize(notebook)
    nbformat.validate(notebook)
    write_atomically(path, nbformat.writes(notebook))
    return time.perf_counter() - start


async def run_notebook(
    path: Path, environment: Mapping[str, str] | None = None, allow_errors: bool = False
) -> NotebookNode:
    """Run a notebook in a fresh kernel and return it with its outputs; the file stays as it is.

    Args:
        path: The notebook. Its kernel starts in the folder that holds it.
        environment: The kernel's environment variables; those of this process if None.
        allow_errors: Go on after a cell that fails; its output holds the error.

    Raises:
        NotebookError: If the file is no notebook, or a cell fails and errors are not allowed.
    """
    try:
        notebook = nbformat.read(path, as_version=4)
    except Exception as error:
        raise NotebookError(f"{shown(path)}: not a notebook ({error})") from error
    notebook.metadata.pop("widgets", None)
    client = NotebookClient(
        notebook,
        timeout=CELL_TIMEOUT,
        kernel_name="python3",
        store_widget_state=False,
        allow_errors=allow_errors,
        resources={"metadata": {"path": str(path.parent)}},
    )
    kernel: dict[str, Any] = {} if environment is None else {"env": dict(environment)}
    try:
        # what the kernel itself says on the terminal is not an output of the notebook
        await client.async_execute(stderr=subprocess.DEVNULL, **kernel)
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        raise NotebookError(f"{shown(path)}: {failure(notebook, error)}") from error
    return notebook


def failure(notebook: NotebookNode, error: Exception) -> str:
    """Say in a few lines which cell of a notebook failed, and how."""
    started = [i for i, cell in enumerate(notebook.cells) if cell.get("execution_count")]
    index = started[-1] if started else 0
    source = notebook.cells[index].source.splitlines()
    lines = [f"cell {index} failed", *(f"    {line}" for line in source[:5])]
    if len(source) > 5:
        lines.append(f"    … {len(source) - 5} more lines")
    if isinstance(error, CellExecutionError):
        arrow = re.search(r"^-+> *(\d+)", plain_text(error.traceback), re.MULTILINE)
        where = f" (line {arrow[1]} of the cell)" if arrow else ""
        lines.append(f"{error.ename}: {plain_text(error.evalue)}{where}")
    else:
        lines.append(f"{type(error).__name__}: {str(error).splitlines()[0]}")
    return "\n".join(lines)


def plain_text(text: str) -> str:
    """Remove the escape codes that colour a terminal."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def stabilize(notebook: NotebookNode) -> None:
    """Remove from an executed notebook, in place, what would differ after another execution."""
    notebook.metadata.pop("widgets", None)
    for key in ("kernelspec", "language_info"):
        notebook.metadata[key] = nbformat.from_dict(METADATA[key])
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    fold(notebook)
    used: set[str] = set()
    for cell in notebook.cells:
        cell["id"] = cell_id(cell, used)
        for key in VOLATILE_CELL_METADATA:
            cell.metadata.pop(key, None)
        if cell.cell_type == "code":
            cell.outputs = join_streams(cell.outputs)
    still_widgets(notebook)


def cell_id(cell: NotebookNode, used: set[str]) -> str:
    """An id that depends on what stands in the cell alone, so that moving it changes nothing."""
    digest = hashlib.sha256(f"{cell.cell_type}\n{cell.source}".encode()).hexdigest()[:8]
    candidate, copies = digest, 1
    while candidate in used:
        copies += 1
        candidate = f"{digest}-{copies}"
    used.add(candidate)
    return candidate


def join_streams(outputs: Sequence[NotebookNode]) -> list[NotebookNode]:
    """Join printed text that arrived in pieces; a figure between two pieces keeps them apart."""
    joined: list[NotebookNode] = []
    for output in outputs:
        last = joined[-1] if joined else None
        if (
            last is not None
            and output.output_type == last.output_type == "stream"
            and output.name == last.name
        ):
            last.text += output.text
        else:
            joined.append(output)
    for output in joined:
        if output.output_type == "stream":  # what a carriage return has overwritten is gone
            output.text = re.sub(r"^.*\r(?=[^\n])", "", output.text, flags=re.MULTILINE)
    return joined


def still_widgets(notebook: NotebookNode) -> None:
    """Leave of each widget its picture and its text, and the state of a live figure.

    A view without a running kernel would be an error message. What the page says of a widget that
    needs Python, it says where the metadata has `needs_kernel`. The ids of live figures are random;
    the new ones number them in the order in which the notebook shows them, also where one refers to
    another.
    """
    figures = []
    for output in (output for cell in notebook.cells for output in cell.get("outputs", [])):
        data = output.get("data", {})
        view = data.pop(WIDGET_VIEW, None)
        if FIGURE in data:
            figures.append(data[FIGURE])
        elif view is not None:
            output.metadata["needs_kernel"] = True
    ids: dict[str, str] = {}
    for figure in figures:
        figure["id"] = ids.setdefault(figure["id"], str(len(ids)))
    for figure in figures:
        state = json.dumps(figure["state"])
        for old, new in ids.items():
            state = state.replace(f'"anywidget:{old}"', f'"anywidget:{new}"')
        figure["state"] = nbformat.from_dict(json.loads(state))


def write_atomically(path: Path, text: str) -> None:
    """Write a text file whole or not at all."""
    if not text.endswith("\n"):
        text += "\n"
    mode = path.stat().st_mode if path.exists() else 0o644
    write_whole(path, text.encode())
    path.chmod(mode)


def choose(names: Sequence[str]) -> list[Path]:
    """The notebooks that ``names`` mean: paths or beginnings of file names; all without names.

    Raises:
        NotebookError: If a name means no notebook.
    """
    if not names:
        return sorted(NOTEBOOKS.glob("*.ipynb"))
    chosen: list[Path] = []
    for name in names:
        path = Path(name).resolve()
        matches = [path] if path.is_file() else sorted(NOTEBOOKS.glob(f"{name}*.ipynb"))
        if not matches:
            raise NotebookError(f"{name}: no such notebook in {shown(NOTEBOOKS)}/")
        chosen += matches
    return list(dict.fromkeys(chosen))


def check(paths: Sequence[Path]) -> None:
    """What can be known before any notebook is executed.

    Raises:
        NotebookError: If there are none, or no kernel, or a folder cannot be written into.
    """
    if not paths:
        raise NotebookError(f"there are no notebooks in {shown(NOTEBOOKS)}/")
    if "python3" not in find_kernel_specs():
        raise NotebookError("there is no kernel python3: pip install ipykernel")
    for folder in dict.fromkeys(path.parent for path in paths):
        try:
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            raise NotebookError(
                f"nothing can be written into {shown(folder)} ({error.strerror}): change its"
                " permissions"
            ) from error


def shown(path: Path) -> str:
    """The path as the reader knows it: from the root of the project where it lies in it."""
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


async def execute_all(paths: Sequence[Path]) -> int:
    """Execute notebooks, a few at a time, and return how many failed."""
    places = asyncio.Semaphore(AT_A_TIME)

    async def one(path: Path) -> bool:
        async with places:
            try:
                seconds = await execute(path)
            except NotebookError as error:
                print(error, file=sys.stderr, flush=True)
                return False
            except Exception as error:  # of writing, or of Jupyter: the other notebooks go on
                reason = f"{type(error).__name__}: {error}"
                print(f"{shown(path)}: not written ({reason})", file=sys.stderr, flush=True)
                return False
            print(f"{shown(path)}: executed in {seconds:.0f} s", flush=True)
            return True

    done = await asyncio.gather(*(one(path) for path in paths))
    return done.count(False)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit status: 1 if a notebook failed, 2 if it could not begin."""
    parser = argparse.ArgumentParser(prog="python -m tools.execute", description=__doc__)
    parser.add_argument("notebooks", nargs="*", help="paths, or beginnings of names such as 03")
    options = parser.parse_args(arguments)
    set_kernel_environment()
    try:
        paths = choose(options.notebooks)
        check(paths)
    except NotebookError as error:
        print(error, file=sys.stderr)
        return 2
    failures = asyncio.run(execute_all(paths))
    print(f"{len(paths) - failures} of {len(paths)} notebooks executed and written.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
