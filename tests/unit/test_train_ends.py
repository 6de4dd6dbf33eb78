"""The ends of a run of the command: refused at its start, or each costing itself alone."""

import io
import shutil
import sys

import pytest
import torch

from vae_lib import load_model
from vae_lib.data import DATASETS, Dataset, ImagesInMemory
from vae_lib.data.sprites import FACTORS, SHAPES, draw_factors, render
from vae_lib.train import main

PICTURES = {f"{name}.png" for name in ("training_losses", "reconstructions", "generated_samples")}


def ended(arguments, status):
    """Run the command to an end with that exit status."""
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == status


def refused(arguments, capsys):
    """The one line that a refusal prints."""
    ended(arguments, 2)
    seen = capsys.readouterr()
    assert len(seen.err.splitlines()) == 1 and seen.err.startswith("vae-train: error: ")
    return seen.err


@pytest.fixture
def no_training(monkeypatch):
    """Neither the training nor a data set must be reached."""
    for name in ("fit", "load_dataset"):
        place = f"vae_lib.commands.train.{name}"
        monkeypatch.setattr(place, lambda *args, **options: pytest.fail("begun"))


@pytest.fixture
def quick_pictures(monkeypatch):
    """Pictures are drawn, and empty files written: what takes long is to set them."""
    monkeypatch.setattr("vae_lib.plotting.save_figure", lambda figure, path: path.touch())


@pytest.fixture
def sprites(monkeypatch):
    """Few sprites."""
    factors = draw_factors(300, generator=torch.Generator().manual_seed(0))
    few = ImagesInMemory(render(factors), factors[:, 0].long(), factors)
    data = Dataset(
        "few", few[:100], few[100:], None, SHAPES, FACTORS[:5], has_generated_factors=True
    )
    monkeypatch.setitem(DATASETS, "sprites", lambda source: data)
    monkeypatch.setattr("vae_lib.commands.results.drawings", lambda *args: {})
    return ["--dataset", "sprites", "--epochs", "1"]


# At the start


@pytest.mark.parametrize(
    "name",
    ["vae_fc_model.pt", "checkpoint.pt", "metrics.csv", "config.json", "latent_space.png"],
)
def test_a_folder_in_the_place_of_a_file(name, small, tmp_path, capsys, no_training):
    (tmp_path / "out" / name).mkdir(parents=True)
    line = refused(small, capsys)
    assert f"{name} is a folder" in line and "move it away" in line
    assert [path.name for path in (tmp_path / "out").iterdir()] == [name]


def test_an_output_directory_that_is_none(small, tmp_path, capsys, no_training):
    (tmp_path / "out").write_text("notes")
    assert "out is not a folder" in refused(small, capsys)
    assert "is not a folder" in refused([*small, "--output-dir", f"{tmp_path}/out/deep"], capsys)
    assert (tmp_path / "out").read_text() == "notes"


def test_an_output_directory_without_permission(small, tmp_path, capsys, monkeypatch, no_training):
    def refuse(*args, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    line = refused(small, capsys)
    assert f"nothing can be written into {tmp_path} (Permission denied)" in line


def test_resume_where_there_is_nothing(small, tmp_path, capsys, no_training):
    assert "checkpoint.pt does not exist" in refused([*small, "--resume"], capsys)
    assert not (tmp_path / "out").exists()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "checkpoint.pt").write_bytes(b"PK")
    assert "checkpoint.pt cannot be read" in refused([*small, "--resume"], capsys)


def test_options_are_looked_at_before_the_data(small, capsys, no_training):
    assert "--hidden-size" in refused([*small, "--model-type", "conv"], capsys)


def test_pictures_need_matplotlib(small, tmp_path, capsys, monkeypatch, no_training):
    monkeypatch.setitem(sys.modules, "matplotlib", None)  # as if it were not installed
    assert "pip install matplotlib" in refused(small, capsys)
    assert not (tmp_path / "out").exists()


# At the end


def test_one_picture_that_fails_costs_itself_alone(
    small, tmp_path, capsys, monkeypatch, quick_pictures
):
    def fail(*args, **options):
        raise RuntimeError("no\npaper")

    with monkeypatch.context() as patched:
        patched.setattr("vae_lib.plotting.plot_reconstructions", fail)
        ended([*small, "--code-size", "2"], 1)
    seen = capsys.readouterr()
    (line,) = seen.err.splitlines()
    assert "reconstructions.png failed (RuntimeError: no paper)" in line and "--resume" in line
    out = tmp_path / "out"
    there = {path.name for path in out.iterdir()}
    assert PICTURES - there == {"reconstructions.png"} and "latent_space.png" in there
    assert {"vae_fc_model.pt", "metrics.csv", "config.json", "checkpoint.pt"} <= there
    assert "nats per image" in seen.out and "reconstructions.png" not in seen.out

    rows = (out / "metrics.csv").read_text()
    main([*small, "--code-size", "2", "--resume"])  # draws it, and trains no more
    assert (out / "reconstructions.png").exists() and (out / "metrics.csv").read_text() == rows


def test_figures_that_fail_cost_themselves_alone(
    small, tmp_path, capsys, monkeypatch, quick_pictures
):
    def fail(*args):
        raise ValueError("no images")

    monkeypatch.setattr("vae_lib.commands.results.rate_distortion", fail)
    ended(small, 1)
    seen = capsys.readouterr()
    assert len(seen.err.splitlines()) == 1 and "test images failed (ValueError" in seen.err
    assert {path.name for path in (tmp_path / "out").glob("*.png")} == PICTURES
    load_model(tmp_path / "out" / "vae_fc_model.pt")


def test_a_plotting_library_that_does_not_import(small, tmp_path, capsys, monkeypatch):
    monkeypatch.delattr("vae_lib.plotting", raising=False)  # what another test has imported
    monkeypatch.setitem(sys.modules, "vae_lib.plotting", None)
    ended(small, 1)
    seen = capsys.readouterr()
    assert len(seen.err.splitlines()) == 1 and "drawing failed" in seen.err
    assert "nats per image" in seen.out
    load_model(tmp_path / "out" / "vae_fc_model.pt")


def test_a_model_that_cannot_be_written_is_said_and_the_rest_is_written(
    small, tmp_path, capsys, monkeypatch, quick_pictures
):
    def fail(model, path):
        raise OSError(f"{path} could not be written: No space left on device")

    monkeypatch.setattr("vae_lib.commands.results.save_model", fail)
    ended(small, 1)
    seen = capsys.readouterr()
    assert len(seen.err.splitlines()) == 1 and "No space left on device" in seen.err
    assert {path.name for path in (tmp_path / "out").glob("*.png")} == PICTURES
    assert "vae_fc_model.pt" not in seen.out


def test_ctrl_c_in_a_picture_is_ctrl_c(small, tmp_path, capsys, monkeypatch):
    def interrupt(*args, **options):
        raise KeyboardInterrupt

    monkeypatch.setattr("vae_lib.plotting.plot_history", interrupt)
    ended(small, 130)
    assert "--resume" in capsys.readouterr().err
    load_model(tmp_path / "out" / "vae_fc_model.pt")  # written first
    assert not list((tmp_path / "out").glob("*.png"))


def test_class_names_are_names(pictures, small, tmp_path):
    folder = tmp_path / "named"
    shutil.copytree(pictures / "dark", folder / "$x_$")
    shutil.copytree(pictures / "light", folder / "_light")
    main([*small, "--dataset", f"folder:{folder}", "--code-size", "2", "--epochs", "1"])
    assert (tmp_path / "out" / "latent_space.png").exists()


def test_a_single_latent_dimension_has_no_dci(small, sprites, tmp_path, capsys):
    main([*small, *sprites, "--code-size", "1"])
    seen = capsys.readouterr()
    assert seen.out.startswith("vae-train: no DCI: it compares latent dimensions")  # before
    line = next(line for line in seen.out.splitlines() if "MIG" in line)
    assert "rotation" in line and "no DCI" in line and not seen.err
    load_model(tmp_path / "out" / "vae_fc_model.pt")


def test_mig_needs_no_scikit_learn(small, sprites, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn.ensemble", None)  # as if it were not installed
    main([*small, *sprites, "--code-size", "2"])
    seen = capsys.readouterr()
    assert seen.out.startswith("vae-train: no DCI: it needs scikit-learn: pip install")
    line = next(line for line in seen.out.splitlines() if "MIG" in line)
    assert "scikit-learn" in line and not seen.err


def test_dci_that_fails_costs_itself_alone(small, sprites, capsys, monkeypatch):
    pytest.importorskip("sklearn")

    def fail(*args):
        raise ValueError("Input contains NaN")

    monkeypatch.setattr("vae_lib.commands.results.dci", fail)
    ended([*small, *sprites], 1)
    seen = capsys.readouterr()
    assert seen.err.startswith("vae-train: DCI failed (ValueError: Input contains NaN)")
    assert "MIG" in seen.out and "written:" in seen.out


def test_a_path_that_the_terminal_cannot_show(small, tmp_path, monkeypatch):
    out, terminal = tmp_path / "выход", io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setattr("vae_lib.commands.results.drawings", lambda *args: {})
    main([*small, "--epochs", "1", "--output-dir", str(out)])
    assert b"\\u0432" in terminal.buffer.getvalue()
    assert (out / "vae_fc_model.pt").exists()
