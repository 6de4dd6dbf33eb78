"""`fit` refuses at once what could only go wrong after its first epoch."""

import dataclasses
import re
import sys

import pytest
import torch
from torch.utils.data import DataLoader, TensorDataset

from vae_lib import FileError, VariationalAutoencoder, fit
from vae_lib.data import Dataset, ImagesInMemory
from vae_lib.evaluation import rate_distortion
from vae_lib.training import loop
from vae_lib.training.checks import check_held_out
from vae_lib.whole_files import check_writable


def images(n=8, shape=(1, 4, 4), labels=(0, 1)):
    """Random images, with the labels in turn."""
    pixels = torch.randint(256, (n, *shape), dtype=torch.uint8)
    return ImagesInMemory(pixels, torch.tensor([labels[i % len(labels)] for i in range(n)]).long())


DATA = Dataset("squares", images(), images(4), None, ("a", "b"))
X, Y = torch.rand(4, 1, 4, 4), torch.tensor([0, 1, 0, 1])


def model(**settings):
    return VariationalAutoencoder(2, 3, **{"image_shape": (1, 4, 4), **settings})


def train(model, data=DATA, **options):
    return fit(model, data, **{"epochs": 2, "device": "cpu", "progress": False, **options})


@pytest.fixture
def no_training(monkeypatch):
    """The first step must not be reached."""
    monkeypatch.setattr(loop, "_train_batches", lambda *args: pytest.fail("it began"))


def replaced(**parts):
    return dataclasses.replace(DATA, **parts)


@pytest.mark.parametrize(
    ("settings", "data", "message"),
    [
        ({"image_shape": (1, 5, 5)}, DATA, r"takes images of the shape \(1, 5, 5\).*\(1, 4, 4\)"),
        ({}, replaced(test=images(shape=(3, 4, 4))), r"test images of squares have \(3, 4, 4\)"),
        ({}, replaced(valid=images(shape=(1, 4, 5))), r"validation images.*\(1, 4, 5\)"),
        ({}, replaced(test=images(0)), "no images to evaluate on: squares has no test images"),
        ({}, replaced(train=images(0)), "no images to train on"),
        (
            {"num_classes": 2},
            Dataset("plain", images(labels=(0,)), images(labels=(0,))),
            "conditional, and plain has no labels",
        ),
        ({"num_classes": 2}, replaced(test=images(labels=(0, 2))), "labels 0 to 1.*from 0 to 2"),
        ({"num_classes": 2}, replaced(train=images(labels=(-1, 1))), "from -1 to 1"),
    ],
)
def test_data_sets_that_do_not_fit_the_model(settings, data, message, no_training):
    with pytest.raises(ValueError, match=message):
        train(model(**settings), data)


def test_images_that_are_not_evaluated_on_need_not_fit():
    assert len(train(model(), replaced(test=images(0)), held_out=[(X, Y)])) == 2
    unnamed = Dataset("numbered", images(), images())  # labels without names
    assert len(train(model(num_classes=2), unnamed)) == 2


@pytest.mark.parametrize(
    ("held_out", "message"),
    [
        ([], "no images to evaluate on: held_out is empty"),
        (DataLoader(TensorDataset(X[:0], Y[:0])), "held_out is empty"),
        (iter([(X, Y)] * 2), "gives its batches once, and 2 epochs are to come: give a list"),
        (DATA.test.batches(4), "gives its batches once"),
        (DATA.test, "takes batches, not a set of images"),
        ([(X[:, :, :3], Y)], r"those of held_out have \(1, 3, 4\)"),
        ([(X, Y, Y)], "not a tuple of 3"),
        ([{"image": X}], "not a dict"),
        ([X.numpy()], "not a ndarray"),
    ],
)
def test_held_out_batches_that_do_not_fit(held_out, message, no_training):
    with pytest.raises(ValueError, match=message):
        train(model(), held_out=held_out)


def test_held_out_batches_of_bytes_and_without_labels(no_training):
    with pytest.raises(TypeError, match=r"held_out must be floating-point numbers in \[0, 1\]"):
        train(model(), held_out=[((255 * X).byte(), Y)])
    with pytest.raises(ValueError, match="conditional, and held_out has no labels"):
        train(model(num_classes=2), held_out=[X])
    with pytest.raises(ValueError, match=r"labels 0 to 1.*those of held_out go from 3 to 3"):
        train(model(num_classes=2), held_out=[(X, torch.full((4,), 3))])


def test_batches_that_can_be_had_once_are_enough_for_one_epoch():
    same = model(), model()
    same[1].load_state_dict(same[0].state_dict())
    whole = [(X, Y), (X.flip(0), Y)]
    a = train(same[0], iter(whole), epochs=1, held_out=iter(whole))
    b = train(same[1], whole, epochs=1, held_out=whole)
    assert a["held_out_elbo"] == b["held_out_elbo"]  # the first batch is among them
    with pytest.raises(ValueError, match="data gives its batches once, and 3 epochs"):
        train(model(), iter(whole), epochs=3)


def test_images_alone_are_held_out_like_pairs():
    a, b = model(), model()
    b.load_state_dict(a.state_dict())
    alone = train(a, held_out=X.split(2))
    assert alone["held_out_elbo"] == train(b, held_out=[(x, None) for x in X.split(2)])[
        "held_out_elbo"
    ]  # fmt: skip
    sources = [torch.Generator().manual_seed(0) for _ in range(2)]
    found = rate_distortion(a, [X], sources[0]), rate_distortion(a, [(X, Y)], sources[1])
    assert found[0] == found[1]


def test_looking_ahead_draws_no_random_numbers():
    vae, own = model(), torch.Generator().manual_seed(5)
    loader = DataLoader(TensorDataset(X, Y), 2, shuffle=True, generator=own)
    states = own.get_state(), torch.random.get_rng_state()
    assert check_held_out(vae, loader, 3) is loader
    assert torch.equal(own.get_state(), states[0])
    assert torch.equal(torch.random.get_rng_state(), states[1])


def test_a_batch_of_another_shape_is_named_in_the_first_step():
    for x in (X[:, 0], X.permute(0, 2, 3, 1), torch.rand(4, 1, 2, 8)):
        with pytest.raises(ValueError, match="takes images of the shape"):
            train(model(likelihood="gaussian"), [x])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"clip_grad": 0.0}, "clip_grad must be positive"),
        ({"clip_grad": -1.0}, "clip_grad must be positive"),
        ({"seed": -1}, "whole number from 0, not -1"),
        ({"seed": 0.5}, "whole number from 0"),
        ({"epochs": 2.5}, r"epochs must be a positive whole number, not 2\.5"),
        ({"lr": float("inf")}, "positive and finite"),
        ({"schedule": "linear"}, "allowed: cooldown, constant"),
    ],
)
def test_options_are_looked_at_first(options, message, no_training):
    with pytest.raises(ValueError, match=message):
        train(model(), **options)


def test_the_folder_is_looked_at_first(tmp_path, no_training):
    missing = tmp_path / "not" / "there"
    with pytest.raises(FileError, match=re.escape(f"there is no folder {missing}: make it first")):
        train(model(), output_dir=missing)
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError, match="file is not a folder"):
        train(model(), output_dir=tmp_path / "file")
    for name in ("checkpoint.pt", "checkpoint.previous.pt", "metrics.csv"):
        (tmp_path / name).mkdir()
        with pytest.raises(FileError, match=rf"{name} is a folder, and a file of that name"):
            train(model(), output_dir=tmp_path)
        (tmp_path / name).rmdir()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_folder_that_cannot_be_written_into(tmp_path, monkeypatch, no_training):
    def refuse(*args, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    with pytest.raises(FileError, match=r"nothing can be written into .* \(Permission denied\)"):
        train(model(), output_dir=tmp_path)


def test_a_folder_that_will_be_made_is_judged_by_the_one_above(tmp_path):
    check_writable(tmp_path / "a" / "b", ["c"], new=True)
    assert not list(tmp_path.iterdir())
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError, match="file is not a folder"):
        check_writable(tmp_path / "file" / "b", new=True)
    (tmp_path / "lost").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileError, match=r"no folder .*lost"):
        check_writable(tmp_path / "lost", new=True)


def test_tqdm_is_not_needed(monkeypatch, capsys):
    for name in ("tqdm", "tqdm.auto"):
        monkeypatch.setitem(sys.modules, name, None)  # as if it were not installed
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert len(train(model(), progress=True)) == 2
    assert "epoch 2/2" in capsys.readouterr().out
