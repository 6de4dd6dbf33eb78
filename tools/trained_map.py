"""Train the map of digits that the figure "Train one here" shows until its reader presses Start.

python -m tools.trained_map

It runs the figure's own engine in Node.js, which takes about ten seconds.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Sequence

from tools.bundle import run_node
from tools.refusal import Parser, write_whole
from vae_lib.live.trained_map import EXTENT, FILE

STEPS = 2500
GRID = 8  # images on a side
PROGRAM = """
import { readFileSync } from "node:fs";
import { readDigits } from "./vae_lib/live/js/trainer/digits.js";
import { encodeAll, imagesOf } from "./vae_lib/live/js/trainer/evaluation.js";
import { CORRECT } from "./vae_lib/live/js/trainer/recipe.js";
import { manifoldCodes } from "./vae_lib/live/js/trainer/snapshot.js";
import { startTraining, trainStep } from "./vae_lib/live/js/trainer/training.js";
const { training, heldOut } = await readDigits(
  readFileSync("vae_lib/live/js/trainer/digits.bin"),
);
const network = { hidden: 64, codeSize: 2, likelihood: "bernoulli", seed: 1 };
const options = { beta: 1, learningRate: 4e-3, bugs: [] };
const begun = startTraining(training, network);
for (let step = 0; step < STEPS; step++) trainStep(begun, options);
const { mu } = encodeAll(begun.model, CORRECT, heldOut);
const images = imagesOf(begun.model, CORRECT, manifoldCodes(2, GRID));
const levels = Array.from(images, (value) => Math.round(15 * value));
const labels = Array.from(heldOut.labels);
console.log(JSON.stringify({ labels, mu: Array.from(mu), levels }));
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    Parser("trained_map", __doc__).parse_args(arguments)
    program = PROGRAM.replace("STEPS", str(STEPS)).replace("GRID", str(GRID))
    found = json.loads(run_node("--input-type=module", "--eval", program))
    signed = [max(-127, min(127, round(value * 127 / EXTENT))) for value in found["mu"]]
    codes = b"".join(
        struct.pack("<Bbb", label, *signed[2 * n : 2 * n + 2])
        for n, label in enumerate(found["labels"])
    )
    size = len(found["levels"]) // GRID**2
    rows = [
        found["levels"][start : start + size * GRID]
        for start in range(0, size * GRID**2, size * GRID)
    ]
    levels = bytes(level for row in reversed(rows) for level in row)  # z₂ grows upwards
    content = struct.pack("<2H", len(found["labels"]), GRID) + codes + levels
    write_whole(FILE, zlib.compress(content, level=9))
    print(f"{FILE.name} has {FILE.stat().st_size:,} bytes.")


if __name__ == "__main__":
    main()
