"""The training command: what it writes, what it refuses, and what it survives."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from PIL import Image

from vae_lib import ConvolutionalVAE, VariationalAutoencoder, load_model
from vae_lib.data import load_dataset
from vae_lib.evaluation import rate_distortion
from vae_lib.runtime import generator_for
from vae_lib.train import main, make_parser

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    """A folder of 40 small pictures of two classes; the command sees them at 64×64."""
    folder = tmp_path_factory.mktemp("pictures")
    generator = torch.Generator().manual_seed(0)
    for i in range(40):
        shade = torch.rand(8, 8, generator=generator) * (0.4 + 0.6 * (i % 2))
        path = folder / ("dark", "light")[i % 2] / f"{i:02d}.png"
        path.parent.mkdir(exist_ok=True)
        Image.fromarray((shade * 255).byte().numpy()).save(path)
    return folder


@pytest.fixture
def small(pictures, tmp_path):
    """Options of a run that takes a second."""
    out = tmp_path / "out"
    return ["--dataset", f"folder:{pictures}", "--model-type", "fc", "--hidden-size", "8",
            "--epochs", "2", "--batch-size", "16", "--output-dir", str(out)]  # fmt: skip


def refused(arguments, capsys):
    """The one line that a refusal prints."""
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    seen = capsys.readouterr()
    assert len(seen.err.splitlines()) == 1 and seen.err.startswith("vae-train: error: ")
    return seen.err


def test_defaults_are_those_of_the_documentation():
    defaults = vars(make_parser().parse_args([]))
    expected = {
        "model_type": "conv", "epochs": 50, "batch_size": 128, "lr": 1e-3, "code_size": 20,
        "output_dir": Path("results"), "device": "auto", "dataset": "mnist", "beta": 1.0,
        "conditional": False, "likelihood": "bernoulli", "binarize": "none", "valid": 0,
        "seed": 0, "resume": False, "precision": "float32", "data_dir": Path("data"),
    }  # fmt: skip
    assert defaults == expected  # --hidden-size is absent unless given


def test_writes_all_that_it_promises(small, tmp_path, capsys):
    main([*small, "--code-size", "2"])
    out = tmp_path / "out"
    assert {path.name for path in out.iterdir()} == {
        "vae_fc_model.pt", "training_losses.png", "reconstructions.png", "generated_samples.png",
        "latent_space.png", "metrics.csv", "config.json", "checkpoint.pt",
    }  # fmt: skip
    model = load_model(out / "vae_fc_model.pt")
    assert isinstance(model, VariationalAutoencoder)
    config = json.loads((out / "config.json").read_text())
    assert config["options"]["epochs"] == 2 and config["model"]["hidden_size"] == 8
    assert config["images"] == {"train": 36, "test": 4, "shape": [1, 64, 64]}
    rows = list(csv.DictReader((out / "metrics.csv").open()))
    data = load_dataset(small[1])
    test = rate_distortion(model, data.test.batches(500), generator_for(0, 0))
    assert float(rows[-1]["held_out_elbo"]) == pytest.approx(test.elbo)
    assert f"= {-test.elbo:.2f} nats per image" in capsys.readouterr().out


def test_every_option_reaches_the_model(small, tmp_path):
    options = ["--conditional", "--likelihood", "gaussian", "--binarize", "dynamic", "--valid", "6",
               "--beta", "2.5", "--seed", "3", "--precision", "bfloat16", "--lr", "0.01",
               "--device", "cpu", "--code-size", "3", "--epochs", "1"]  # fmt: skip
    main([*small, *options])
    settings = load_model(tmp_path / "out" / "vae_fc_model.pt").settings
    assert settings["num_classes"] == 2 and settings["likelihood"] == "gaussian"
    assert settings["hidden_size"] == 8 and settings["code_size"] == 3
    saved = torch.load(tmp_path / "out" / "checkpoint.pt", weights_only=True)["options"]
    assert saved["data"].endswith("(30 images, binarize dynamic)")
    assert {k: saved[k] for k in ("batch_size", "beta", "seed", "precision", "lr")} == {
        "batch_size": 16, "beta": 2.5, "seed": 3, "precision": "bfloat16", "lr": 0.01
    }  # fmt: skip


def test_the_convolutional_model(small, tmp_path):
    arguments = [a for a in small if a not in ("--hidden-size", "8")]
    main([*arguments, "--model-type", "conv", "--epochs", "1"])
    assert isinstance(load_model(tmp_path / "out" / "vae_conv_model.pt"), ConvolutionalVAE)


def test_resume_ends_where_an_uninterrupted_run_does(small, tmp_path):
    main([*small, "--epochs", "3", "--output-dir", str(tmp_path / "whole")])
    main([*small, "--epochs", "1"])
    main([*small, "--epochs", "3", "--resume"])
    a, b = (load_model(tmp_path / d / "vae_fc_model.pt") for d in ("whole", "out"))
    assert all(torch.equal(p, q) for p, q in zip(a.parameters(), b.parameters(), strict=True))


BAD = [
    *[(option, value) for option in ("--epochs", "--batch-size", "--code-size", "--hidden-size")
      for value in ("0", "-3", "many", "nan", "1e99", "2.5", "99999999999")],
    *[("--lr", value) for value in ("0", "-1", "fast", "nan", "inf", "1000")],
    *[("--beta", value) for value in ("-1", "much", "nan", "inf")],
    *[("--valid", value) for value in ("-1", "some", "36", "99999999999")],
    *[("--seed", value) for value in ("-1", "lucky", str(2**80))],
    ("--model-type", "gan"), ("--device", "tpu"), ("--binarize", "yes"), ("--precision", "float8"),
    ("--likelihood", "poisson"), ("--dataset", "mnits"), ("--dataset", "folder:/no/such/folder"),
    ("--output-dir", "/dev/null/results"), ("--batch-size", "37"), ("--epoch", "3"),
]  # fmt: skip


@pytest.mark.parametrize(("option", "value"), BAD)
def test_bad_values_are_refused_in_one_line(option, value, small, tmp_path, capsys):
    line = refused([*small, option, value], capsys)
    assert value in line or option in line
    assert not (tmp_path / "out").exists()  # and nothing is written


def test_options_that_do_not_go_together(small, pictures, tmp_path, capsys):
    assert "--hidden-size" in refused([*small, "--model-type", "conv"], capsys)
    unlabelled = ["--dataset", f"folder:{pictures / 'dark'}", "--conditional"]
    assert "labels" in refused([*small, *unlabelled], capsys)
    if not torch.cuda.is_available():
        assert "cuda is not available" in refused([*small, "--device", "cuda"], capsys)
    assert "checkpoint.pt does not exist" in refused([*small, "--resume"], capsys)
    (tmp_path / "empty").mkdir()
    assert "empty" in refused([*small, "--dataset", f"folder:{tmp_path / 'empty'}"], capsys)


def test_unreadable_pictures_are_counted_and_the_rest_is_used(pictures, small, tmp_path, capsys):
    import shutil

    shutil.copytree(pictures, tmp_path / "some", dirs_exist_ok=True)
    (tmp_path / "some" / "dark" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nno more")
    main([*small, "--dataset", f"folder:{tmp_path / 'some'}"])
    assert "1 unreadable images left out" in (out := capsys.readouterr().out)
    assert "broken.png" in out
    assert (tmp_path / "out" / "vae_fc_model.pt").exists()


def test_checkpoints_that_do_not_fit_are_refused(small, tmp_path, capsys):
    main(small)
    checkpoint = tmp_path / "out" / "checkpoint.pt"
    files = {path: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    for changed, named in ((["--hidden-size", "9"], "hidden_size"), (["--lr", "0.1"], "lr 0.001"),
                           (["--beta", "3"], "beta 1.0 → 3.0")):  # fmt: skip
        assert named in refused([*small, "--resume", *changed], capsys)
    assert all(path.read_bytes() == content for path, content in files.items())
    checkpoint.write_bytes(files[checkpoint][:5000])
    assert f"{checkpoint} cannot be read: damaged" in refused([*small, "--resume"], capsys)


def test_a_diverging_run_stops_and_says_when(small, tmp_path, capsys):
    line = refused([*small, "--lr", "10", "--epochs", "50", "--likelihood", "gaussian"], capsys)
    assert "the loss became" in line and "in epoch" in line and "step" in line


def command(arguments, limit=None):
    """The command in a process of its own; `limit` bytes is the largest file it can write."""
    code = "import sys; from vae_lib.train import main; main(sys.argv[1:])"
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
