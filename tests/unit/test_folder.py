"""Folders of images: mixed formats, damage, classes, streaming."""

import dataclasses
import io
import warnings
from itertools import chain
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from vae_lib.data import DataError, Dataset, ImagesInMemory, ImagesOnDisk, load_dataset
from vae_lib.data.on_disk import read_image

ORIENTATION = 0x0112  # the EXIF tag; 6: the camera was held turned, 8: the other way round


def picture(width: int = 40, height: int = 40, seed: int = 0, mode: str = "RGB") -> Image.Image:
    """A smooth random picture, so that JPEG keeps it."""
    noise = np.random.default_rng(seed).integers(0, 256, (4, 4, 3), dtype=np.uint8)
    return Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC).convert(mode)


def save_many(folder: Path, n: int, mode: str = "RGB", start: int = 0) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for i in range(start, start + n):
        picture(seed=i, mode=mode).save(folder / f"{i:03d}.png")


def load(folder: Path, **options) -> Dataset:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # no warning unless the test expects one
        return load_dataset(f"folder:{folder}", **{"image_size": 8, **options})


def labels_of(batches) -> list[list[int]]:
    return [y.tolist() for _, y in batches]


@pytest.fixture
def mixed(tmp_path) -> Path:
    """Every kind of file that people keep in a folder, one of them truncated."""
    picture(60, 40, seed=1).save(tmp_path / "a.png")
    picture(40, 90, seed=2).save(tmp_path / "b.JPG", format="JPEG", quality=95)
    picture(seed=3, mode="L").save(tmp_path / "c.png")
    picture(seed=4, mode="L").save(tmp_path / "d.jpeg")
    picture(seed=5, mode="RGBA").save(tmp_path / "e.png")
    picture(seed=6, mode="P").save(tmp_path / "f.gif")
    picture(seed=7, mode="CMYK").save(tmp_path / "g.jpg")
    picture(seed=8, mode="1").save(tmp_path / "h.bmp")
    picture(seed=9).save(tmp_path / "i.webp")
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    picture(60, 40, seed=10).save(tmp_path / "j.jpg", exif=exif, quality=95)
    deep = np.linspace(0, 65535, 1600).astype(np.uint16).reshape(40, 40)
    Image.fromarray(deep).save(tmp_path / "k.tif")
    whole = io.BytesIO()
    picture(300, 300, seed=11).save(whole, "PNG")
    (tmp_path / "l.png").write_bytes(whole.getvalue()[: len(whole.getvalue()) // 2])
    (tmp_path / "notes.txt").write_text("not an image")
    (tmp_path / ".hidden.png").write_bytes(b"a file of the operating system")
    return tmp_path


def test_mixed_formats(mixed):
    with pytest.warns(UserWarning, match=r"1 unreadable images left out: .*l\.png") as caught:
        data = load_dataset(f"folder:{mixed}")
    assert len(caught) == 1 and Path(caught[0].filename) == Path(__file__)  # points at the caller
    assert data.skipped == (str(mixed / "l.png"),)
    assert data.name == f"folder:{mixed}" and data.class_names == () and data.num_classes == 0
    assert data.image_shape == (3, 64, 64)
    assert len(data.train) == 9 and len(data.test) == 2  # a and k
    assert data.train.images.dtype == torch.uint8 and data.train.labels.dtype == torch.int64
    assert not data.train.labels.any()


@pytest.mark.parametrize("size", [1, 8, 50])
def test_every_format_shows_the_same_picture(tmp_path, size):
    original = picture(seed=3)
    expected = np.asarray(original.resize((size, size), Image.Resampling.BICUBIC)).astype(int)
    for name, mode in [("a.png", "RGB"), ("b.png", "RGBA"), ("c.webp", "RGB"), ("d.jpg", "RGB")]:
        options = {"lossless": True} if name.endswith("webp") else {"quality": 98}
        original.convert(mode).save(tmp_path / name, **options)
        pixels = read_image(tmp_path / name, size).permute(1, 2, 0).numpy().astype(int)
        tolerance = 8 if name.endswith("jpg") else 1
        assert pixels.shape == (size, size, 3)
        assert abs(pixels - expected).mean() < tolerance


def quadrants(width: int, height: int) -> Image.Image:
    """Red, green / blue, white."""
    image = Image.new("RGB", (width, height))
    colors = ["red", "lime", "blue", "white"]
    for i, color in enumerate(colors):
        corner = (i % 2 * width // 2, i // 2 * height // 2)
        image.paste(color, (*corner, corner[0] + width // 2, corner[1] + height // 2))
    return image


def corners(pixels: torch.Tensor) -> list[str]:
    names = {(255, 0, 0): "red", (0, 255, 0): "lime", (0, 0, 255): "blue", (255,) * 3: "white"}
    ends = [(0, 0), (0, -1), (-1, 0), (-1, -1)]
    seen = [(pixels[:, i, j] > 127).int().mul(255).tolist() for i, j in ends]
    return [names.get(tuple(color), "?") for color in seen]


def test_exif_rotation_is_applied(tmp_path):
    expected = {
        1: ["red", "lime", "blue", "white"],
        3: ["white", "blue", "lime", "red"],
        6: ["blue", "red", "white", "lime"],
        8: ["lime", "white", "red", "blue"],
    }
    for orientation, seen in expected.items():
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        quadrants(1200, 800).save(tmp_path / "a.jpg", exif=exif, quality=95)
        assert corners(read_image(tmp_path / "a.jpg", 16)) == seen


def test_the_centre_is_cropped(tmp_path):
    for width, height in ((90, 30), (30, 90)):
        image = Image.new("RGB", (width, height), "red")
        image.paste("lime", ((width - 30) // 2, (height - 30) // 2, (width + 30) // 2,
                             (height + 30) // 2))  # fmt: skip
        image.save(tmp_path / "a.png")
        pixels = read_image(tmp_path / "a.png", 10)
        assert corners(pixels) == ["lime"] * 4
        assert corners(read_image(tmp_path / "a.png", 10, crop=20)) == ["lime"] * 4


def test_transparency_is_laid_on_white(tmp_path):
    image = Image.new("RGBA", (20, 20), (255, 0, 0, 0))  # red, but invisible
    image.paste((0, 0, 255, 255), (0, 0, 20, 10))
    image.save(tmp_path / "a.png")
    assert corners(read_image(tmp_path / "a.png", 10)) == ["blue", "blue", "white", "white"]
    palette = Image.new("P", (20, 20))
    palette.putpalette([255, 0, 0])
    palette.save(tmp_path / "b.png", transparency=0)
    assert corners(read_image(tmp_path / "b.png", 10)) == ["white"] * 4
    Image.new("LA", (20, 20), (0, 0)).save(tmp_path / "c.png")
    assert read_image(tmp_path / "c.png", 10).tolist() == [[[255] * 10] * 10]  # and grey


def test_sixteen_bits_are_scaled_not_clipped(tmp_path):
    ramp = np.tile(np.linspace(0, 65535, 64).astype(np.uint16), (64, 1))
    for name in ("a.png", "a.tif"):
        Image.fromarray(ramp).save(tmp_path / name)
        pixels = read_image(tmp_path / name, 64)[0].int()
        assert torch.equal(pixels, torch.from_numpy(ramp // 256).int())


def test_grey_only_if_every_image_is_grey(tmp_path):
    save_many(tmp_path, 5, mode="L")
    grey = load(tmp_path)
    assert grey.image_shape == (1, 8, 8)
    picture(seed=9).save(tmp_path / "z.png")
    color = load(tmp_path)
    assert color.image_shape == (3, 8, 8)
    assert torch.equal(color.test.images, grey.test.images.expand(-1, 3, -1, -1))


def test_sub_folders_are_classes(tmp_path):
    save_many(tmp_path / "dogs" / "2024" / "may", 15)
    save_many(tmp_path / "cats", 15, start=50)
    save_many(tmp_path / "dogs", 10, start=100)
    (tmp_path / "empty").mkdir()
    data = load(tmp_path)
    assert data.class_names == ("cats", "dogs") and data.num_classes == 2
    assert len(data.train) == 36 and data.test.labels.tolist() == [0, 0, 1, 1]
    assert data.train.labels.bincount().tolist() == [13, 23]
    cats = {read_image(file, 8).numpy().tobytes() for file in (tmp_path / "cats").iterdir()}
    for images in (data.train, data.test):
        for image, label in zip(images.images, images.labels, strict=True):
            assert (image.numpy().tobytes() in cats) == (label == 0)
    # the training order is shuffled, so that the validation images are of both classes
    assert set(load(tmp_path, valid=10).valid.labels.tolist()) == {0, 1}


def test_no_classes_if_an_image_lies_in_the_root(tmp_path):
    save_many(tmp_path / "dogs", 5)
    save_many(tmp_path, 5, start=10)
    data = load(tmp_path)
    assert data.class_names == () and len(data.train) + len(data.test) == 10


def test_the_split_is_deterministic(tmp_path):
    save_many(tmp_path, 25)
    data = load(tmp_path)
    every_tenth = [read_image(tmp_path / f"{i:03d}.png", 8) for i in (0, 10, 20)]
    assert torch.equal(data.test.images, torch.stack(every_tenth))
    assert torch.equal(data.train.images, load(tmp_path).train.images)
    everything = torch.cat([data.train.images, data.test.images]).flatten(1)
    assert len(everything.unique(dim=0)) == 25


def test_two_images_are_enough(tmp_path):
    save_many(tmp_path, 2)
    data = load(tmp_path)
    assert len(data.train) == len(data.test) == 1


def test_folders_that_cannot_be_used(tmp_path):
    wrong = {"missing": "no such folder", "file.png": "no such folder", "empty": "found 0",
             "one": "found 1 and 0 unreadable", "broken": "found 0 and 3 unreadable"}  # fmt: skip
    (tmp_path / "file.png").touch()
    (tmp_path / "empty").mkdir()
    save_many(tmp_path / "one", 1)
    (tmp_path / "broken").mkdir()
    for i in range(3):
        (tmp_path / "broken" / f"{i}.jpg").write_bytes(b"\xff\xd8\xff nonsense")
    for name, why in wrong.items():
        with pytest.raises(DataError, match=why) as caught:
            load(tmp_path / name)
        assert name in str(caught.value) and "\n" not in str(caught.value)
    with pytest.raises(DataError, match="no such folder"):
        load_dataset("folder:")


def test_many_unreadable_files_are_counted_and_some_named(tmp_path):
    save_many(tmp_path, 3)
    for i in range(12):
        (tmp_path / f"bad{i:02d}.png").touch()
    with pytest.warns(UserWarning, match=r"12 unreadable .*bad00\.png.*bad09\.png, \.\.\.$"):
        data = load_dataset(f"folder:{tmp_path}")
    assert len(data.skipped) == 12


# Streaming


@pytest.fixture
def pair(mixed) -> tuple[Dataset, Dataset]:
    """The same folder in memory and streamed."""
    save_many(mixed, 30)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return tuple(
            load_dataset(f"folder:{mixed}", image_size=8, valid=4, memory_limit=limit)
            for limit in (10**9, 0)
        )


def test_large_folders_are_streamed(pair):
    held, streamed = pair
    assert isinstance(held.train, ImagesInMemory)
    for images in (streamed.train, streamed.valid, streamed.test):
        assert isinstance(images, ImagesOnDisk) and not hasattr(images, "images")
    assert streamed.skipped == held.skipped and streamed.image_shape == held.image_shape


@pytest.mark.parametrize("part", ["train", "valid", "test"])
@pytest.mark.parametrize("pixels", [{}, {"binarize": "dynamic"}, {"dequantize": True}])
def test_streamed_equals_in_memory(mixed, part, pixels):
    save_many(mixed, 30)
    options = {"image_size": 8, "valid": 5, **pixels}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        held, streamed = (
            getattr(load_dataset(f"folder:{mixed}", memory_limit=limit, **options), part)
            for limit in (10**9, 0)
        )
    assert len(held) == len(streamed) and held.dynamic == streamed.dynamic
    assert held.dequantized == streamed.dequantized == ("dequantize" in pixels)
    for options in ({}, {"shuffle": True}, {"shuffle": True, "shard": (1, 2)}):
        batches = [
            list(images.batches(4, generator=torch.Generator().manual_seed(1), **options))
            for images in (held, streamed)
        ]
        assert len(batches[0]) == len(batches[1]) > 0
        for (x, y), (streamed_x, streamed_y) in zip(*batches, strict=True):
            assert torch.equal(x, streamed_x) and x.dtype == streamed_x.dtype
            assert torch.equal(y, streamed_y)


def test_streamed_parts(pair):
    held, streamed = pair
    n = len(held.train)
    for index in (slice(3, 9), torch.tensor([5, 1]), torch.arange(n) % 2 == 0):
        part = streamed.train[index]
        assert isinstance(part, ImagesOnDisk)
        (x, _), (expected, _) = (next(s[index].batches(n)) for s in (streamed.train, held.train))
        assert torch.equal(x, expected)
    once = streamed.train.binarized(5)
    assert torch.equal(
        next(once[torch.tensor([7])].batches(1))[0], next(once.batches(n))[0][7:8]
    )  # a fixed draw belongs to its image
    with pytest.raises(TypeError):
        streamed.train[0]


def test_streamed_epoch(pair):
    streamed = dataclasses.replace(pair[1].train, labels=torch.arange(len(pair[1].train)))
    batches = streamed.batches(8, shuffle=True, generator=torch.Generator().manual_seed(0))
    assert sorted(chain(*labels_of(batches))) == list(range(len(streamed)))
    with pytest.raises(DataError, match="batch_size"):
        streamed.batches(0)
    assert list(streamed[:0].batches(3)) == []


def test_leaving_a_streamed_epoch_early(pair):
    for _ in pair[1].train.batches(2):
        break
    assert len(next(pair[1].train.batches(3))[0]) == 3


def test_a_file_lost_in_mid_training_is_named(pair):
    lost = pair[1].train.paths[5]
    lost.unlink()
    with pytest.raises(DataError, match="cannot be read any more") as caught:
        list(pair[1].train.batches(2))
    assert str(lost) in str(caught.value)
