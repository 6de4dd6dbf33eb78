"""Model files: whole, portable, and refused when they are not what they should be."""

import pickle
import re

import numpy as np
import pytest
import torch

from vae_lib import (
    ConvolutionalVAE,
    FileError,
    VariationalAutoencoder,
    __version__,
    fit,
    load_model,
    save_model,
)
from vae_lib.likelihoods import LIKELIHOODS
from vae_lib.posteriors import DiagonalGaussian
from vae_lib.priors import StandardNormal
from vae_lib.training.checkpoints import load_checkpoint
from vae_lib.whole_files import load_torch, save_torch, write_text, write_whole


@pytest.mark.parametrize(
    "model",
    [
        VariationalAutoencoder(code_size=3, hidden_size=7, image_shape=(3, 5, 6), num_classes=2),
        ConvolutionalVAE(code_size=2, channels=(4, 6, 8), image_shape=(1, 17, 16)),
        *[VariationalAutoencoder(likelihood=name) for name in LIKELIHOODS],
        VariationalAutoencoder(
            3,
            prior=StandardNormal(3),
            posterior=DiagonalGaussian(),
            likelihood=LIKELIHOODS["gaussian"](),
        ),
    ],
    ids=["fc", "conv", *LIKELIHOODS, "objects"],
)
def test_a_model_comes_back_as_it_went(model, tmp_path):
    save_model(model, tmp_path / "model.pt")
    again = load_model(tmp_path / "model.pt")
    assert type(again) is type(model) and again.settings == model.settings and not again.training
    for part in ("prior", "posterior", "likelihood"):
        a, b = getattr(model, part), getattr(again, part)
        assert type(a) is type(b) and a.settings == b.settings
    assert again.image_shape == model.image_shape and again.num_classes == model.num_classes
    assert all(
        torch.equal(p, q) for p, q in zip(model.parameters(), again.parameters(), strict=True)
    )
    x, y = torch.rand(2, *model.image_shape), torch.tensor([0, 1])
    for a, b in zip(model.encode(x, y), again.encode(x, y), strict=True):
        assert torch.equal(a, b)


def test_numpys_whole_numbers_are_sizes(tmp_path):
    """A loop over np.arange is a usual way to compare models."""
    for d in np.arange(2, 4):
        shape = tuple(np.array([1, 8, 8]))
        for model in (
            VariationalAutoencoder(d, np.int64(20)),
            VariationalAutoencoder(d, 20, image_shape=shape, num_classes=np.int64(2)),
            ConvolutionalVAE(d, channels=tuple(np.array([4, 8])), hidden_size=d, image_shape=shape),
            VariationalAutoencoder(4, 20, image_shape=shape, prior=StandardNormal(np.int64(4))),
        ):
            save_model(model, tmp_path / "model.pt")
            again = load_model(tmp_path / "model.pt")
            assert again.settings == model.settings and again.code_size == model.code_size
            sizes = (again.code_size, again.num_classes, *again.image_shape)
            assert all(type(size) is int for size in sizes)


def test_a_model_is_read_into_another_that_is_left_alone_if_it_does_not_fit(tmp_path):
    model, other = VariationalAutoencoder(hidden_size=5), VariationalAutoencoder(hidden_size=5)
    save_model(model, tmp_path / "model.pt")
    assert load_model(tmp_path / "model.pt", into=other) is other and not other.training
    assert all(
        torch.equal(p, q) for p, q in zip(model.parameters(), other.parameters(), strict=True)
    )
    for wrong in (VariationalAutoencoder(hidden_size=6), ConvolutionalVAE(),
                  VariationalAutoencoder(hidden_size=5, likelihood="gaussian")):  # fmt: skip
        before = [p.clone() for p in wrong.parameters()]
        with pytest.raises(
            FileError, match=r"model\.pt does not fit the model .*`into`"
        ) as refused:
            load_model(tmp_path / "model.pt", into=wrong)
        assert "\n" not in str(refused.value)
        assert all(torch.equal(p, q) for p, q in zip(wrong.parameters(), before, strict=True))


# Files of other versions


def model_of_0_1():
    """As version 0.1 wrote it: without its number, and with the likelihood among the settings."""
    settings = {"code_size": 2, "hidden_size": 3, "image_shape": (1, 4, 4), "num_classes": 0}
    names = ("head.0", "head.2", "decoder.0", "decoder.2")
    state = {f"{name}.weight": torch.zeros(3, 3) for name in names}
    return {
        "kind": "model",
        "class": "VariationalAutoencoder",
        "settings": {**settings, "likelihood": "bernoulli"},
        "state": state,
    }


def checkpoint_of_0_1():
    """As version 0.1 wrote it after an epoch."""
    model = model_of_0_1()
    options = {"model": {"class": model["class"], **model["settings"]}, "beta": 1.0, "lr": 1e-3}
    return {
        "kind": "checkpoint",
        "options": {**options, "beta_warmup": 0, "schedule": "constant", "epochs": None},
        "model": model["state"],
        "optimizer": {"state": {}, "param_groups": []},
        "rows": [{"epoch": 1, "train_loss": 1.0}],
    }


@pytest.mark.parametrize("version", [{}, {"version": "0.1"}, {"version": "0.1.7"}])
def test_files_of_version_0_1_are_refused_naming_both_versions(version, tmp_path):
    torch.save({**model_of_0_1(), **version}, tmp_path / "model.pt")
    torch.save({**checkpoint_of_0_1(), **version}, tmp_path / "checkpoint.pt")
    model, images = VariationalAutoencoder(2, 3, image_shape=(1, 4, 4)), [torch.rand(2, 1, 4, 4)]
    for name, read in {
        "model.pt": lambda: load_model(tmp_path / "model.pt"),
        "model.pt ": lambda: load_model(tmp_path / "model.pt", into=model),
        "checkpoint.pt": lambda: load_checkpoint(tmp_path, {}, model, None),
        "checkpoint.pt ": lambda: fit(
            model, images, epochs=2, output_dir=tmp_path, resume=True, device="cpu", progress=False
        ),
    }.items():
        with pytest.raises(FileError, match=r"vae_lib 0\.1.* this is 0\.2") as refused:
            read()
        assert name.strip() in str(refused.value) and "\n" not in str(refused.value)


def test_files_say_their_version_and_are_read_by_the_whole_series(tmp_path, monkeypatch):
    save_torch({"kind": "notes"}, tmp_path / "notes.pt")
    assert load_torch(tmp_path / "notes.pt", "notes")["version"] == __version__
    for version in ("0.2.9", "0.2.0"):
        monkeypatch.setattr("vae_lib.whole_files.__version__", version)
        load_torch(tmp_path / "notes.pt", "notes")
    for version in ("0.3.0", "1.2.0"):
        monkeypatch.setattr("vae_lib.whole_files.__version__", version)
        with pytest.raises(FileError, match=rf"{re.escape(__version__)}, and this is {version}"):
            load_torch(tmp_path / "notes.pt", "notes")


def damaged(path):
    content = bytearray(path.read_bytes())
    del content[len(content) // 2 :]
    path.write_bytes(content)


def replaced(content):
    return lambda path: path.write_bytes(content)


@pytest.mark.parametrize(
    "fault",
    [
        damaged,
        replaced(b""),
        replaced(b"not a model"),
        replaced(pickle.dumps({"kind": "model"}, protocol=2)),
        lambda path: torch.save({"weights": torch.zeros(2)}, path),
        lambda path: torch.save({"kind": "checkpoint"}, path),
        lambda path: save_torch({"kind": "model", "class": "Other", "settings": {}}, path),
        lambda path: save_torch({"kind": "model"}, path),
        lambda path: torch.save(VariationalAutoencoder(), path),  # a whole pickled module
        lambda path: path.unlink(),
    ],
)
def test_what_is_no_model_is_refused_by_name(fault, tmp_path):
    path = tmp_path / "model.pt"
    save_model(VariationalAutoencoder(), path)
    fault(path)
    with pytest.raises(FileError, match=r"model\.pt"):
        load_model(path)


def test_weights_of_another_shape_are_refused(tmp_path):
    save_model(VariationalAutoencoder(hidden_size=5), tmp_path / "model.pt")
    content = torch.load(tmp_path / "model.pt", weights_only=True)
    content["settings"]["hidden_size"] = 6
    torch.save(content, tmp_path / "model.pt")
    with pytest.raises(FileError):
        load_model(tmp_path / "model.pt")


def test_a_file_that_cannot_be_finished_leaves_the_old_one(tmp_path):
    path = tmp_path / "file.txt"
    write_text(path, "old")

    def fail_half_way(file):
        file.write(b"ne")
        raise OSError("no space left on device")

    with pytest.raises(OSError, match="no space"):
        write_whole(path, fail_half_way)
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]


def test_the_directory_has_to_be_there(tmp_path):
    with pytest.raises(OSError, match="missing"):
        save_model(VariationalAutoencoder(), tmp_path / "missing" / "model.pt")


def test_an_exchanged_network_is_named(tmp_path):
    """The file does not pretend that its model can be rebuilt."""
    model = VariationalAutoencoder(2, 4, image_shape=(1, 4, 4))
    model.decoder = torch.nn.Sequential(*model.decoder.layers)
    with pytest.warns(UserWarning, match="cannot rebuild Encoder, Sequential"):
        save_model(model, tmp_path / "model.pt")
    with pytest.raises(FileError, match="Sequential"):
        load_model(tmp_path / "model.pt")
