"""The machines on which the notebooks run: the usual one, and others that stand for other people's.

Training amplifies the last bits of a result. They depend on the processor's instruction set, which
decides how sums are cut into pieces, and on the number of threads, which decides their order. So
every kernel that this project starts, for `make notebooks` and for the tests alike, runs on one
thread and, on x86, with AVX2, which nearly every such processor has. A re-run on the same machine
then gives the same bytes, and two notebooks can share two cores.
(On an Intel Xeon that has AVX-512, an epoch takes about 1.2 times as long with AVX2. Of three runs
in turn, the fully-connected model took 1.0 to 1.4 times as long, the convolutional 1.2 to 1.3.)

What a notebook stores has to hold on other machines too. `tools.elsewhere` tries it on those below.
"""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path

THREADS = (
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "NUMEXPR_NUM_THREADS",
)
# What PyTorch's own kernels, oneDNN (convolutions) and MKL (matrix products) may use. Only x86
# has these sets; elsewhere the variables say nothing to anybody and are not set.
INSTRUCTIONS = {
    "full": {},
    "avx2": {
        "ATEN_CPU_CAPABILITY": "avx2",
        "ONEDNN_MAX_CPU_ISA": "AVX2",
        "MKL_ENABLE_INSTRUCTIONS": "AVX2",
    },
    "plainest": {
        "ATEN_CPU_CAPABILITY": "default",
        "ONEDNN_MAX_CPU_ISA": "SSE41",
        "MKL_CBWR": "COMPATIBLE",
    },
}
IS_X86 = platform.machine().lower() in ("x86_64", "amd64")
PERTURBATION = Path(__file__).with_name("perturbed_weights.py")


@dataclass(frozen=True)
class Machine:
    """How a kernel computes.

    Attributes:
        instructions: The instruction set, a key of `INSTRUCTIONS`.
        threads: The number of threads of each kernel.
        perturbation: Which perturbation of the initial weights; 0 is none. It stands for any
            processor that rounds otherwise (see `tools/perturbed_weights.py`).
    """

    instructions: str = "avx2"
    threads: int = 1
    perturbation: int = 0

    def variables(self) -> dict[str, str]:
        """The environment variables that make a kernel such a machine."""
        chosen = dict.fromkeys(THREADS, str(self.threads))
        chosen["PYTHONHASHSEED"] = "0"  # sets and dicts of strings iterate in one order
        chosen["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"  # a warning at start is no output
        if IS_X86:
            chosen |= INSTRUCTIONS[self.instructions]
        if self.perturbation:
            chosen["PYTHONSTARTUP"] = str(PERTURBATION)  # which an IPython kernel runs first
            chosen["PERTURBED_WEIGHTS"] = str(self.perturbation)
        return chosen

    def environment(self) -> dict[str, str]:
        """This process's environment, changed to that of a kernel on such a machine."""
        ours = {name for variables in INSTRUCTIONS.values() for name in variables}
        ours |= {"PYTHONSTARTUP", "PERTURBED_WEIGHTS"}
        kept = {name: value for name, value in os.environ.items() if name not in ours}
        return kept | self.variables()


MACHINES = {
    "usual": Machine(),
    "full": Machine("full"),
    "plainest": Machine("plainest"),
    "threads": Machine(threads=2),
    "perturbed-1": Machine(perturbation=1),
    "perturbed-2": Machine(perturbation=2),
    "elsewhere": Machine("plainest", threads=2, perturbation=3),  # all at once, for the tests
}
CHOSEN = "NOTEBOOK_MACHINE"  # the environment variable that names one


def set_kernel_environment() -> None:
    """Make this process, and so every kernel that it starts, the machine that was chosen.

    Call it before numpy or torch is imported: they read the variables once.

    Raises:
        SystemExit: The environment names a machine that is none of `MACHINES`.
    """
    name = os.environ.get(CHOSEN, "usual")
    if name not in MACHINES:
        raise SystemExit(f"{CHOSEN}={name}: no such machine; allowed: {', '.join(MACHINES)}")
    environment = MACHINES[name].environment()
    os.environ.clear()
    os.environ.update(environment)
