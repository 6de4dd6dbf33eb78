"""How the threads of PyTorch wait for each other, on Linux.

Between two pieces of work a thread of OpenMP spins, so that it is quick to go on. Where another
program wants the same core, that is waste: on two cores beside one busy program, an epoch took
four times as long as on an idle machine. Threads that sleep at once (OMP_WAIT_POLICY=passive) do
not mind the other program, but take up to twice as long on an idle machine. Spinning briefly and
sleeping then is close to the better of the two in both cases: book/command.md has the figures.

OpenMP reads the environment when PyTorch is loaded. The command imports this module before that;
to import it is enough.
"""

import os
import sys

BRIEFLY = "2000"  # rounds of spinning; by default there are 300,000, or no end


def wait_briefly() -> None:
    """Let OpenMP's threads sleep after a short spin, unless the environment says how they wait.

    Only the OpenMP that comes with PyTorch for Linux reads the variable. Nothing happens where
    PyTorch is loaded already.
    """
    chosen = {"GOMP_SPINCOUNT", "OMP_WAIT_POLICY"} & set(os.environ)
    if sys.platform == "linux" and "torch" not in sys.modules and not chosen:
        os.environ["GOMP_SPINCOUNT"] = BRIEFLY


wait_briefly()
