"""The training command: what it writes, and what it refuses."""

import csv
import json
from pathlib import Path

import pytest
import torch

from vae_lib import ConvolutionalVAE, VariationalAutoencoder, load_model
from vae_lib.commands.options import make_parser
from vae_lib.data import DATASETS, Dataset, ImagesInMemory, load_dataset
from vae_lib.data.sprites import FACTORS, SHAPES, draw_factors, render
from vae_lib.evaluation import rate_distortion
from vae_lib.likelihoods import LIKELIHOODS
from vae_lib.randomness import generator_for
from vae_lib.train import main


def refused(arguments, capsys):
    """The one line that a refusal prints."""
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    seen = capsys.readouterr()
    assert len(seen.err.splitlines()) == 1 and seen.err.startswith("vae-train: error: ")
    return seen.err


@pytest.fixture
def no_pictures(monkeypatch):
    """Drawing takes most of the second that a small run takes."""
    monkeypatch.setattr("vae_lib.commands.results.drawings", lambda *args: {})


def test_defaults_are_those_of_the_documentation():
    defaults = vars(make_parser().parse_args([]))
    expected = {
        "model_type": "conv", "epochs": 50, "batch_size": 128, "lr": 1e-3, "code_size": 20,
        "output_dir": Path("results"), "device": "auto", "dataset": "mnist", "beta": 1.0,
        "conditional": False, "likelihood": "bernoulli", "binarize": "none", "valid": 0,
        "seed": 0, "resume": False, "precision": "float32", "data_dir": Path("data"),
        "schedule": "cooldown", "beta_warmup": 0, "dequantize": False, "recipe": "usual",
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
    assert config["ran_on"] == {"device": "cpu", "precision": "float32"}
    assert config["options"]["epochs"] == 2 and config["model"]["settings"]["hidden_size"] == 8
    assert config["images"] == {"train": 36, "test": 4, "shape": [1, 64, 64]}
    rows = list(csv.DictReader((out / "metrics.csv").open()))
    data = load_dataset(small[1])
    test = rate_distortion(model, data.test.batches(500), generator_for(0, 0))
    assert float(rows[-1]["held_out_elbo"]) == pytest.approx(test.elbo)
    assert f"= {-test.elbo:.2f} nats per image" in capsys.readouterr().out


def test_every_option_reaches_the_model(small, tmp_path):
    options = ["--conditional", "--likelihood", "gaussian", "--dequantize", "--valid", "6",
               "--beta", "2.5", "--beta-warmup", "1", "--seed", "3", "--precision", "bfloat16",
               "--lr", "0.01", "--device", "cpu", "--code-size", "3", "--epochs", "1"]  # fmt: skip
    main([*small, *options])
    model = load_model(tmp_path / "out" / "vae_fc_model.pt")
    assert model.num_classes == 2 and model.likelihood.name == "gaussian"
    assert model.settings["hidden_size"] == 8 and model.code_size == 3
    saved = torch.load(tmp_path / "out" / "checkpoint.pt", weights_only=True)["options"]
    assert saved["data"].endswith("(30 images, dequantized)")
    named = ("batch_size", "objective", "seed", "precision", "optimizer")
    elbo, adam = "Elbo(beta=2.5, warmup=1)", "Adam(lr=0.01)"
    assert [saved[name] for name in named] == [16, elbo, 3, "bfloat16", adam]


def test_the_fast_recipe_reaches_the_training(small, tmp_path, no_pictures, capsys):
    lost = {}
    for recipe in ("usual", "fast"):
        main([*small, "--recipe", recipe, "--output-dir", str(tmp_path / recipe)])
        (row, _) = csv.DictReader((tmp_path / recipe / "metrics.csv").open())
        lost[recipe] = float(row["train_loss"])
    assert lost["fast"] < 0.95 * lost["usual"]  # in the first epoch
    saved = torch.load(tmp_path / "fast" / "checkpoint.pt", weights_only=True)["options"]
    assert (saved["batch_size"], saved["schedule"]) == (16, "trapezoid")
    assert saved["optimizer"] == "Adam(lr=0.006, decoder times 4)"
    main([*small, "--recipe", "fast", "--output-dir", str(tmp_path / "fast"), "--resume"])
    assert "after 2 epochs" in capsys.readouterr().out


LIKELIHOOD_OPTIONS = {
    "bernoulli": ["--binarize", "dynamic"],
    "continuous-bernoulli": ["--dequantize"],
    "gaussian": ["--dequantize"],
    "discretized-logistic": [],
}


@pytest.mark.parametrize("likelihood", LIKELIHOODS)
def test_every_likelihood_trains_and_is_judged(likelihood, small, tmp_path, no_pictures, capsys):
    options = LIKELIHOOD_OPTIONS[likelihood]
    main([*small, "--likelihood", likelihood, *options, "--epochs", "1"])
    model = load_model(tmp_path / "out" / "vae_fc_model.pt")
    assert model.likelihood.name == likelihood
    data = load_dataset(
        small[1],
        binarize="dynamic" if likelihood == "bernoulli" else "none",
        dequantize="--dequantize" in options,
    )
    x, y = next(iter(data.test.batches(500)))
    mean = model.likelihood.mean(model.decode(model.encode(x).mean))
    torch.testing.assert_close(model.reconstruct(x, y), mean)  # what the pictures show
    test = rate_distortion(model, data.test.batches(500), generator_for(0, 0))
    seen = capsys.readouterr().out
    assert f"= {-test.elbo:.2f} nats per image" in seen
    if likelihood == "bernoulli":
        assert "bits" not in seen
    else:
        bits = model.likelihood.bits_per_dim(torch.tensor(test.elbo), 64 * 64)
        assert f"at most {bits:.3f} bits per pixel" in seen


def test_sigma_starts_near_the_contrast_of_images(small, tmp_path, no_pictures):
    """From σ = 1 it would take thousands of steps, and the code would be emptied meanwhile."""
    main([*small, "--likelihood", "gaussian", "--dequantize", "--lr", "1e-9"])
    model = load_model(tmp_path / "out" / "vae_fc_model.pt")
    assert model.likelihood.log_sigma.item() == pytest.approx(-2, abs=1e-3)


def test_a_density_of_pixels_as_they_are_is_not_given_in_bits(small, no_pictures, capsys):
    main([*small, "--likelihood", "gaussian", "--epochs", "1"])
    seen = capsys.readouterr().out
    assert "bits" not in seen and "compares with no other likelihood" in seen


def test_sprites_are_judged_by_their_factors(small, monkeypatch, no_pictures, capsys):
    pytest.importorskip("sklearn")
    factors = draw_factors(300, generator=torch.Generator().manual_seed(0))
    few = ImagesInMemory(render(factors), factors[:, 0].long(), factors)
    data = Dataset(
        "few", few[:100], few[100:], None, SHAPES, FACTORS[:5], has_generated_factors=True
    )
    monkeypatch.setitem(DATASETS, "sprites", lambda source: data)
    main([*small, "--dataset", "sprites", "--epochs", "1", "--code-size", "2"])
    line = next(line for line in capsys.readouterr().out.splitlines() if "MIG" in line)
    for name in ("shape", "rotation", "disentanglement", "completeness", "informativeness"):
        assert f"{name} " in line


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


def test_a_warm_up_is_resumed_where_it_was(small, tmp_path, no_pictures, capsys):
    small += ["--schedule", "constant", "--beta", "4", "--beta-warmup", "2",
              "--likelihood", "continuous-bernoulli", "--dequantize"]  # fmt: skip
    main([*small, "--epochs", "3", "--output-dir", str(tmp_path / "whole")])
    main([*small, "--epochs", "2"])
    line = refused([*small, "--epochs", "3", "--resume", "--beta-warmup", "1"], capsys)
    assert "Elbo(beta=4.0, warmup=2) → Elbo(beta=4.0, warmup=1)" in line
    undone = [option for option in small if option != "--dequantize"]
    assert "dequantized" in refused([*undone, "--epochs", "3", "--resume"], capsys)
    main([*small, "--epochs", "3", "--resume"])
    whole, halves = (
        list(csv.DictReader((tmp_path / d / "metrics.csv").open())) for d in ("whole", "out")
    )
    # three steps an epoch: the last of each
    assert [float(row["beta"]) for row in halves] == pytest.approx([4 / 3, 4 * 5 / 6, 4])
    for row, other in zip(whole, halves, strict=True):
        assert row["train_loss"] == other["train_loss"]


BAD = [
    *[(option, value) for option in ("--epochs", "--batch-size", "--code-size", "--hidden-size")
      for value in ("0", "-3", "many", "nan", "1e99", "2.5", "99999999999")],
    *[("--lr", value) for value in ("0", "-1", "fast", "nan", "inf", "1000")],
    *[("--beta", value) for value in ("-1", "much", "nan", "inf")],
    *[("--beta-warmup", value) for value in ("-1", "0.5", "soon", "nan", "3")],
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
    for likelihood in list(LIKELIHOODS)[1:]:
        line = refused([*small, "--likelihood", likelihood, "--binarize", "dynamic"], capsys)
        assert likelihood in line and "take --likelihood bernoulli" in line
    for likelihood in ("bernoulli", "discretized-logistic"):
        line = refused([*small, "--likelihood", likelihood, "--dequantize"], capsys)
        assert likelihood in line and "continuous-bernoulli or gaussian" in line
    assert "more than --epochs 2" in refused([*small, "--beta-warmup", "3"], capsys)
    assert not (tmp_path / "out").exists()
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
    refusals = {
        ("--hidden-size", "9"): "hidden_size",
        ("--lr", "0.1"): "optimizer Adam(lr=0.001) → Adam(lr=0.1)",
        ("--beta", "3"): "objective Elbo(beta=1.0, warmup=0) → Elbo(beta=3.0, warmup=0)",
        ("--epochs", "9"): "epochs 2 → 9",
    }
    for changed, named in refusals.items():
        assert named in refused([*small, "--resume", *changed], capsys)
    assert all(path.read_bytes() == content for path, content in files.items())
    checkpoint.write_bytes(files[checkpoint][:5000])
    assert f"{checkpoint} cannot be read: damaged" in refused([*small, "--resume"], capsys)


def test_a_diverging_run_stops_and_says_when(small, tmp_path, capsys):
    line = refused([*small, "--lr", "10", "--epochs", "50", "--likelihood", "gaussian"], capsys)
    assert "the loss became" in line and "in epoch" in line and "step" in line
