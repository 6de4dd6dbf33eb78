"""The environment in which a notebook's kernel runs, for `make notebooks` and for the tests alike.

The number of threads decides the order in which floats are added, and so the last bits of a
result; training then makes the difference larger. One thread per kernel makes a re-run on the
same machine give the same bytes, and lets two notebooks share two cores.
"""

import os

KERNEL_ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
    "NUMEXPR_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",  # sets and dicts of strings iterate in one order
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",  # the debugger's start-up warning is not an output
}


def set_kernel_environment() -> None:
    """Set it for this process and so for every kernel that it starts.

    Call it before numpy or torch is imported: they read the number of threads once.
    """
    os.environ.update(KERNEL_ENVIRONMENT)
