"""The command's threads spin briefly, unless the user or the order of imports says otherwise."""

import os
import subprocess
import sys

import pytest

SAY = "import os; print(os.environ.get('GOMP_SPINCOUNT'), os.environ.get('OMP_WAIT_POLICY'))"


def environment_after(program, **variables):
    """What OpenMP would find in the environment after a program, in a fresh process."""
    ours = ("GOMP_SPINCOUNT", "OMP_WAIT_POLICY")
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    ran = subprocess.run(
        [sys.executable, "-c", f"{program}\n{SAY}"],
        env=environment | variables,
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.split()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this OpenMP")
def test_command_lets_threads_wait_briefly():
    assert environment_after("import vae_lib.train") == ["2000", "None"]


def test_library_leaves_the_environment_alone():
    assert environment_after("import vae_lib; vae_lib.fit") == ["None", "None"]


def test_what_the_user_set_stands():
    set_by_user = {"OMP_WAIT_POLICY": "active"}
    assert environment_after("import vae_lib.waiting", **set_by_user) == ["None", "active"]
    assert environment_after("import vae_lib.waiting", GOMP_SPINCOUNT="7") == ["7", "None"]


def test_nothing_is_set_once_torch_is_loaded():
    """It would not help, and the processes that this one starts would inherit it."""
    program = "import sys; sys.modules['torch'] = None; import vae_lib.waiting"
    assert environment_after(program) == ["None", "None"]


def test_names_are_imported_when_asked_for():
    program = """
import sys, vae_lib
assert "torch" not in sys.modules and {"fit", "History"} <= set(dir(vae_lib))
from vae_lib import *
assert fit is vae_lib.fit and "torch" in sys.modules
try:
    vae_lib.fits
except AttributeError as error:
    assert "fits" in str(error)
else:
    raise AssertionError
"""
    assert environment_after(program) == ["None", "None"]
