"""How the tools refuse, before they begin, what they could not finish.

One line on stderr and the exit status 2. Nothing but the standard library is imported: some tools
run without torch.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import tempfile
from pathlib import Path
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """Options of a tool; says in one line what is wrong.

    Args:
        tool: The module that is run, without "tools".
        text: Its docstring.
    """

    def __init__(self, tool: str, text: str | None) -> None:
        description = (text or "").splitlines()[0]
        super().__init__(prog=f"python -m tools.{tool}", description=description)

    def error(self, message: object) -> NoReturn:
        """Say it, with the exit status 2."""
        print(f"{self.prog}: error: {' '.join(str(message).split())}", file=sys.stderr)
        sys.exit(2)

    def will_write(self, folder: Path, *names: str) -> None:
        """Refuse a folder that files of these names cannot be written into.

        A missing folder is fine: the tools make it. Then the nearest one above it is looked at.
        """
        while not os.path.lexists(folder) and folder != folder.parent:
            folder = folder.parent
        try:
            if not folder.is_dir():
                self.error(f"{folder} is not a folder: name another place")
            for name in names:
                if (folder / name).is_dir():
                    self.error(f"{folder / name} is a folder: name a file")
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            reason = error.strerror or error
            self.error(f"nothing can be written into {folder} ({reason}): name another place")

    def will_read(self, path: Path, way_out: str) -> None:
        """Refuse to begin where a file is missing."""
        if not path.is_file():
            self.error(f"there is no {path}: {way_out}")

    def will_import(self, module: str) -> None:
        """Refuse to begin where a package is not installed."""
        if importlib.util.find_spec(module) is None:
            self.error(f"{module} is not installed, and is needed: pip install {module}")


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    temporary = path.with_name(f".{path.name}.part")
    try:
        temporary.write_bytes(content)
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
