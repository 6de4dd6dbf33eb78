"""The training command: what it writes, and what it refuses."""

import csv
import json
from pathlib import Path

import pytest
import torch

from vae_lib import ConvolutionalVAE, VariationalAutoencoder, load_model
from vae_lib.data import load_dataset
from vae_lib.evaluation import rate_distortion
from vae_lib.runtime import generator_for
from vae_lib.train import main, make_parser


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
        "schedule": "cooldown",
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
    small += ["--schedule", "constant"]
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
    ("--likelihood", "poisson"), ("--schedule", "linear"), ("--dataset", "mnits"),
    ("--dataset", "folder:/no/such/folder"), ("--output-dir", "/dev/null/results"),
    ("--batch-size", "37"), ("--epoch", "3"),
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
                           (["--beta", "3"], "beta 1.0 → 3.0"),
                           (["--epochs", "9"], "epochs 2 → 9")):  # fmt: skip
        assert named in refused([*small, "--resume", *changed], capsys)
    assert all(path.read_bytes() == content for path, content in files.items())
    checkpoint.write_bytes(files[checkpoint][:5000])
    assert f"{checkpoint} cannot be read: damaged" in refused([*small, "--resume"], capsys)


def test_a_diverging_run_stops_and_says_when(small, tmp_path, capsys):
    line = refused([*small, "--lr", "10", "--epochs", "50", "--likelihood", "gaussian"], capsys)
    assert "the loss became" in line and "in epoch" in line and "step" in line
