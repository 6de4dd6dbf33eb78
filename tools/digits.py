"""Write the digits that a page trains on into the folder of the figure that trains.

python -m tools.digits
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tools.refusal import Parser, write_whole
from vae_lib import load_dataset
from vae_lib.live.digits import pack_digits

FILE = Path(__file__).parents[1] / "vae_lib/live/js/trainer/digits.bin"


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    Parser("digits", __doc__).parse_args(arguments)
    packed = pack_digits(load_dataset("mnist"))
    write_whole(FILE, packed)
    print(f"{FILE.name} has {len(packed):,} bytes.")


if __name__ == "__main__":
    main()
