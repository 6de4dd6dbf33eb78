"""The training command in a process of its own: what it survives."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

from vae_lib import load_model
from vae_lib.train import main
from vae_lib.whole_files import load_torch, save_torch

ROOT = Path(__file__).parents[2]


def command(arguments, limit=None):
    """The command in a process of its own; `limit` bytes is the largest file it can write."""
    # what runs in the background of a shell would ignore SIGINT, and so would its children
    code = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    code += "from vae_lib.train import main; main(sys.argv[1:])"
    if limit is not None:
        code = f"import resource as r; r.setrlimit(r.RLIMIT_FSIZE, ({limit}, {limit})); {code}"
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="sets a limit to file sizes, which POSIX has")
def test_a_full_disk_leaves_nothing_half_written(small, tmp_path):
    process = command(small, limit=100_000)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 2 and len(err.splitlines()) == 1, err
    assert "checkpoint.pt" in err
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"config.json"}


def wait_for_an_epoch(out, process):
    """Until the first epoch is on disk, and a little further: into the middle of another."""
    for _ in range(1200):
        if (out / "metrics.csv").exists():
            return time.sleep(0.05)
        assert process.poll() is None, process.communicate()
        time.sleep(0.05)
    raise AssertionError("no epoch ended within a minute")


def test_a_killed_run_goes_on_to_the_same_end(small, tmp_path):
    many = [*small, "--epochs", "40"]
    process = command(many)
    wait_for_an_epoch(tmp_path / "out", process)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    done = len((tmp_path / "out" / "metrics.csv").read_text().splitlines()) - 1
    assert 1 <= done < 40  # it was killed on the way
    main([*many, "--resume"])
    main([*many, "--output-dir", str(tmp_path / "whole")])
    a, b = (load_model(tmp_path / d / "vae_fc_model.pt") for d in ("whole", "out"))
    for p, q in zip(a.parameters(), b.parameters(), strict=True):
        torch.testing.assert_close(p, q)


def test_ctrl_c_says_how_to_go_on(small, tmp_path):
    process = command([*small, "--epochs", "100000"])
    wait_for_an_epoch(tmp_path / "out", process)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "--resume" in err and "Traceback" not in err


@pytest.mark.skipif(os.name != "posix", reason="POSIX has the timer")
def test_ctrl_c_in_the_middle_of_a_save_is_ctrl_c(tmp_path):
    def interrupt(*_):
        raise KeyboardInterrupt

    content = {"kind": "weights", **{str(i): torch.zeros(400, 100) for i in range(20)}}
    start = time.perf_counter()
    save_torch(content, tmp_path / "weights.pt")
    seconds = time.perf_counter() - start
    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        interrupted = 0
        for i in range(100):  # at a hundred moments from the first byte to the last
            try:
                signal.setitimer(signal.ITIMER_REAL, seconds * (i + 1) / 100)
                save_torch(content, tmp_path / "weights.pt")
                time.sleep(2 * seconds)  # the save was faster than the timer
            except KeyboardInterrupt:  # and no other error
                interrupted += 1
            assert load_torch(tmp_path / "weights.pt", "weights")["19"].shape == (400, 100)
        assert interrupted > 80  # Python drops one that comes in a finalizer
    finally:
        signal.signal(signal.SIGALRM, before)
