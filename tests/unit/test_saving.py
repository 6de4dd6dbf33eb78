"""Model files: whole, portable, and refused when they are not what they should be."""

import pickle

import pytest
import torch

from vae_lib import ConvolutionalVAE, FileError, VariationalAutoencoder, load_model, save_model
from vae_lib.whole_files import write_text, write_whole


@pytest.mark.parametrize(
    "model",
    [
        VariationalAutoencoder(code_size=3, hidden_size=7, image_shape=(3, 5, 6), num_classes=2),
        ConvolutionalVAE(code_size=2, channels=(4, 6, 8), image_shape=(1, 17, 16)),
        VariationalAutoencoder(likelihood="gaussian"),
    ],
    ids=["fc", "conv", "gaussian"],
)
def test_a_model_comes_back_as_it_went(model, tmp_path):
    save_model(model, tmp_path / "model.pt")
    again = load_model(tmp_path / "model.pt")
    assert type(again) is type(model) and again.settings == model.settings and not again.training
    x, y = torch.rand(2, *model.image_shape), torch.tensor([0, 1])
    for a, b in zip(model.encode(x, y), again.encode(x, y), strict=True):
        assert torch.equal(a, b)


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
        lambda path: torch.save({"kind": "model", "class": "Other", "settings": {}}, path),
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
