"""Embedded data, batches, splits and binarization."""

import dataclasses
import gzip
import math
import shutil
import subprocess
import sys
import time
from itertools import chain

import pytest
import torch

from vae_lib.data import (
    DataError,
    Dataset,
    ImageSet,
    ImagesInMemory,
    dequantize,
    idx,
    load_dataset,
)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def numbered(n: int, **settings) -> ImagesInMemory:
    """n grey images of 1x2x2 whose label is their number."""
    images = (torch.arange(n) % 256).byte()[:, None, None, None].expand(n, 1, 2, 2).contiguous()
    return ImagesInMemory(images, torch.arange(n), **settings)


def labels_of(batches) -> list[list[int]]:
    return [y.tolist() for _, y in batches]


@pytest.fixture(scope="module")
def mnist() -> Dataset:
    return load_dataset("mnist")


@pytest.fixture(scope="module")
def dynamic() -> Dataset:
    return load_dataset("fashion-mnist-mini", valid=500, binarize="dynamic")


# Embedded files


def test_mnist_is_whole(mnist):
    assert mnist.train.images.shape == (60_000, 1, 28, 28)
    assert mnist.test.images.shape == (10_000, 1, 28, 28)
    assert mnist.train.images.dtype == mnist.test.images.dtype == torch.uint8
    assert mnist.train.labels.dtype == mnist.test.labels.dtype == torch.int64
    assert mnist.valid is None and not mnist.has_generated_factors
    assert mnist.image_shape == (1, 28, 28) and mnist.num_classes == 10
    assert mnist.train.labels[:5].tolist() == [5, 0, 4, 1, 9]
    # The mean and standard deviation that every MNIST tutorial prints.
    pixels = mnist.train.images / 255
    assert pixels.mean().item() == pytest.approx(0.1307, abs=5e-5)
    assert pixels.std().item() == pytest.approx(0.3081, abs=5e-5)
    counts = [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
    assert mnist.train.labels.bincount().tolist() == counts


def test_fashion_mnist_mini():
    data = load_dataset("fashion-mnist-mini")
    assert data.train.images.shape == (10_000, 1, 28, 28)
    assert data.test.images.shape == (2_000, 1, 28, 28)
    assert data.class_names[9] == "Ankle boot" and data.train.labels[0] == 9
    assert data.train.labels.bincount(minlength=10).min() > 900


def test_emoji():
    data = load_dataset("emoji")
    assert data.train.images.shape == (1563, 3, 32, 32) and data.num_classes == 9
    assert data.test.images.shape == (300, 3, 32, 32) and data.class_names[8] == "flags"
    everything = torch.cat([data.train.images, data.test.images])
    assert len(everything.flatten(1).unique(dim=0)) == len(everything)  # none twice
    corners = data.train.images[:, :, [0, 0, -1, -1], [0, -1, 0, -1]]  # (N, 3, 4)
    assert (corners == 255).all(1).float().mean() > 0.8  # on white
    assert (data.train.images.float().std(1) > 20).float().mean() > 0.2  # in colour
    flags, rest = (data.train.images[data.train.labels == i].float() for i in (8, 1))
    assert flags[:, :, 0].mean() > 250 > flags[:, :, 16].mean()  # white above, none in the middle
    assert rest[:, :, 31, 0].mean() > 200


def flip_a_byte(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def truncate(path):
    path.write_bytes(path.read_bytes()[:-100])


def swap_for_a_valid_gzip(path):
    path.write_bytes(gzip.compress(b"not the data"))


@pytest.mark.parametrize(
    "damage", [flip_a_byte, truncate, swap_for_a_valid_gzip, lambda path: path.unlink()]
)
@pytest.mark.parametrize("part", ["train-images-idx3", "t10k-labels-idx1"])
def test_damaged_or_missing_file_is_named(damage, part, tmp_path, monkeypatch):
    shutil.copytree(idx.FOLDER / "fashion-mnist-mini", tmp_path / "fashion-mnist-mini")
    monkeypatch.setattr(idx, "FOLDER", tmp_path)
    load_dataset("fashion-mnist-mini")  # the copy is good
    path = tmp_path / "fashion-mnist-mini" / f"{part}-ubyte.gz"
    damage(path)
    with pytest.raises(DataError) as caught:
        load_dataset("fashion-mnist-mini")
    message = str(caught.value)
    assert str(path) in message and "\n" not in message
    assert "damaged" in message if path.exists() else "cannot be read" in message


def test_importing_the_library_is_light():
    code = (
        "import sys, vae_lib, vae_lib.data\n"
        "vae_lib.data.load_dataset('fashion-mnist-mini')\n"
        "print([name for name in ('torchvision', 'PIL', 'matplotlib') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


# Batches


def test_batches_hold_floats_in_0_1_in_the_stored_order(mnist):
    x, y = next(mnist.train.batches(7))
    assert x.dtype == torch.float32 and x.shape == (7, 1, 28, 28) and x.is_contiguous()
    assert torch.equal(x, mnist.train.images[:7].float() / 255)
    assert x.min() == 0 and x.max() == 1
    assert y.dtype == torch.int64 and torch.equal(y, mnist.train.labels[:7])


def test_floats_are_single_precision_whatever_the_default():
    torch.set_default_dtype(torch.float64)
    try:
        for images in (numbered(3), numbered(3, dynamic=True)):
            assert next(images.batches(3, generator=generator()))[0].dtype == torch.float32
        same = numbered(3).binarized(1).images
    finally:
        torch.set_default_dtype(torch.float32)
    assert torch.equal(same, numbered(3).binarized(1).images)


def test_images_keep_their_labels():
    for x, y in numbered(200).batches(7, shuffle=True, generator=generator()):
        assert torch.equal((x[:, 0, 0, 0] * 255).round().long(), y)


@pytest.mark.parametrize("shuffle", [False, True])
@pytest.mark.parametrize(
    ("batch_size", "sizes"), [(4, [4, 4, 2]), (5, [5, 5]), (10, [10]), (99, [10]), (1, [1] * 10)]
)
def test_each_image_comes_once_an_epoch(batch_size, sizes, shuffle):
    batches = labels_of(numbered(10).batches(batch_size, shuffle=shuffle, generator=generator()))
    assert [len(batch) for batch in batches] == sizes
    assert sorted(chain(*batches)) == list(range(10))


def test_shuffling_follows_the_generator_only():
    images = numbered(50)
    source = generator(3)
    first, second = (labels_of(images.batches(8, shuffle=True, generator=source)) for _ in "ab")
    assert first != second  # a new order each epoch
    torch.manual_seed(99)
    assert labels_of(images.batches(8, shuffle=True, generator=generator(3))) == first
    assert labels_of(images.batches(8, shuffle=True, generator=generator(4))) != first
    state = torch.get_rng_state()
    list(images.batches(8, shuffle=True, generator=generator()))
    assert torch.equal(torch.get_rng_state(), state)  # torch's own generator is untouched


def test_nothing_to_iterate_over():
    assert list(numbered(3)[:0].batches(2)) == []
    assert list(numbered(3).batches(4, shard=(0, 4))) == []


@pytest.mark.parametrize("batch_size", [0, -1, 2.0, "8", None])
def test_bad_batch_size(batch_size):
    with pytest.raises(DataError, match="batch_size"):  # at the call, not at the first batch
        numbered(10).batches(batch_size)


@pytest.mark.parametrize("shard", [(2, 2), (-1, 2), (0, 0), (0.5, 2)])
def test_bad_shard(shard):
    with pytest.raises(DataError, match="shard"):
        numbered(10).batches(4, shard=shard)


def test_an_uneven_batch_is_refused():
    with pytest.raises(DataError, match="not a multiple"):
        numbered(10).batches(5, shard=(0, 2))


@pytest.mark.parametrize("world", [2, 3, 4])
@pytest.mark.parametrize("n", [24, 29])
def test_shards_partition_each_batch(world, n):
    images = numbered(n)
    whole = labels_of(images.batches(12, shuffle=True, generator=generator(1)))
    parts = [
        labels_of(images.batches(12, shuffle=True, generator=generator(1), shard=(rank, world)))
        for rank in range(world)
    ]
    used = n - n % world  # the rest is left out, so that all ranks take equal parts
    assert sorted(chain(*chain(*parts))) == sorted(list(chain(*whole))[:used])
    for step, batch in enumerate(whole):
        kept = batch[: used - 12 * step]
        for rank in range(world):
            expected = kept[rank::world]
            assert (parts[rank][step] if step < len(parts[rank]) else []) == expected
    assert len({tuple(map(len, part)) for part in parts}) == 1


def test_an_epoch_is_fast(mnist):
    """Anything done image by image would take several seconds."""
    seconds = []
    for _ in range(2):
        start = time.perf_counter()
        for _ in mnist.train.batches(128, shuffle=True, generator=generator()):
            pass
        seconds.append(time.perf_counter() - start)
    assert min(seconds) < 1.0


# Parts


def test_indexing_gives_image_sets():
    images = numbered(10, factors=torch.arange(20.0).reshape(10, 2), dynamic=True)
    selections = [slice(2, 5), torch.tensor([4, 2]), torch.arange(10) > 7]
    for index, expected in zip(selections, [[2, 3, 4], [4, 2], [8, 9]], strict=True):
        part = images[index]
        assert isinstance(part, ImageSet) and part.dynamic and len(part) == len(expected)
        assert part.labels.tolist() == expected
        assert part.images[:, 0, 0, 0].tolist() == expected
        assert part.factors[:, 0].tolist() == [2 * i for i in expected]
    for index in (3, [1, 2], torch.tensor(3)):
        with pytest.raises(TypeError, match=r"data\[i : i \+ 1\]"):
            images[index]


def test_valid_holds_out_the_last_training_images(mnist):
    data = load_dataset("mnist", valid=5_000)
    assert len(data.train) == 55_000 and len(data.valid) == 5_000
    assert torch.equal(data.train.images, mnist.train.images[:55_000])
    assert torch.equal(data.valid.images, mnist.train.images[55_000:])
    assert torch.equal(data.valid.labels, mnist.train.labels[55_000:])
    assert torch.equal(data.test.images, mnist.test.images)


@pytest.mark.parametrize("valid", [-1, 10_000, 10_001, 0.5, "5", None])
def test_bad_valid(valid):
    with pytest.raises(DataError, match="valid must be a whole number from 0 to 9999"):
        load_dataset("fashion-mnist-mini", valid=valid)


@pytest.mark.parametrize("name", ["minst", "", "MNIST", "folder", None, 3])
def test_unknown_name_lists_the_known_ones(name):
    with pytest.raises(DataError) as caught:
        load_dataset(name)
    message = str(caught.value)
    assert "\n" not in message and repr(name) in message
    for known in ("mnist", "fashion-mnist-mini", "cifar10", "celeba", "sprites", "folder:PATH"):
        assert known in message


def test_bad_options():
    with pytest.raises(DataError, match='"none" or "dynamic"'):
        load_dataset("mnist", binarize="static")
    with pytest.raises(DataError, match="image_size"):
        load_dataset("mnist", image_size=0)


# Dequantization


def test_dequantized_pixels_are_the_level_and_uniform_noise(mnist):
    images = mnist.train.images[:200]
    y = dequantize(images, generator())
    assert y.dtype == torch.float32 and y.min() >= 0 and y.max() <= 1
    u = 256 * y.double() - images
    assert u.min() >= -1e-4 and u.max() <= 1 + 1e-4
    n = u.numel()
    assert abs(u.mean() - 0.5) < 4 * math.sqrt(1 / 12 / n)
    assert abs(u.var() - 1 / 12) < 4 * math.sqrt(1 / 180 / n)
    assert torch.equal(y, dequantize(images, generator()))
    assert not torch.equal(y, dequantize(images, generator(1)))


def test_what_has_no_levels_is_not_dequantized():
    with pytest.raises(TypeError, match=r"uint8 from 0 to 255, not torch\.float32"):
        dequantize(torch.rand(2, 2))
    with pytest.raises(DataError, match="choose one of the two"):
        load_dataset("fashion-mnist-mini", binarize="dynamic", dequantize=True)


def test_dequantized_training_is_fresh_and_evaluation_fixed():
    data = load_dataset("fashion-mnist-mini", valid=500, dequantize=True)
    for part in (data.train[:50], data.test[:50], data.valid[:50]):
        (first, _), (again, _) = (next(part.batches(50)) for _ in range(2))
        assert torch.equal(first, again)
        assert torch.equal((256 * first).floor().clamp(max=255), part.images.float())
        source = generator()
        (first, _), (again, _) = (next(part.batches(50, generator=source)) for _ in range(2))
        assert not torch.equal(first, again)
    runs = [next(data.train.batches(50, shuffle=True, generator=generator(5))) for _ in range(2)]
    assert torch.equal(runs[0][0], runs[1][0])
    plain = load_dataset("fashion-mnist-mini", valid=500)  # the noise leaves the order alone
    assert torch.equal(
        runs[0][1], next(plain.train.batches(50, shuffle=True, generator=generator(5)))[1]
    )


def test_ranks_dequantize_with_noise_of_their_own():
    black = ImagesInMemory(torch.zeros(8, 1, 28, 28).byte(), torch.arange(8), dequantized=True)
    first, second = (next(black.batches(8, generator=generator(), shard=(r, 2))) for r in (0, 1))
    assert first[1].tolist() == [0, 2, 4, 6] and second[1].tolist() == [1, 3, 5, 7]
    assert not torch.equal(first[0], second[0])


# Binarization


def test_pixels_of_0_and_255_are_never_in_doubt():
    ends = (torch.arange(2) * 255).byte()[:, None, None, None].expand(2, 3, 500, 500)
    certain = ImagesInMemory(ends, torch.arange(2), dynamic=True)
    for _ in range(4):
        x, y = next(certain.batches(2, generator=generator()))
        assert torch.equal(x, y[:, None, None, None].expand_as(x).float())


def test_training_draws_are_fresh_and_unbiased(dynamic):
    source, images = generator(5), dynamic.train[:3_000]
    first, second = (torch.cat([x for x, _ in images.batches(512, generator=source)]) for _ in "ab")
    assert set(first.unique().tolist()) == {0.0, 1.0}
    assert not torch.equal(first, second)
    p = images.images.double() / 255
    for draw in (first, second):
        standard_error = (p * (1 - p)).sum().sqrt() / p.numel()
        assert abs(draw.double().mean() - p.mean()) < 4 * standard_error
        # and image by image, not only on average
        z = (draw.double() - p).sum((1, 2, 3)) / (p * (1 - p)).sum((1, 2, 3)).sqrt()
        assert z.var().item() == pytest.approx(1, abs=0.1)
    # independent: two draws agree with probability p² + (1 - p)²
    agree = p**2 + (1 - p) ** 2
    standard_error = (agree * (1 - agree)).sum().sqrt() / p.numel()
    assert abs((first == second).double().mean() - agree.mean()) < 4 * standard_error


def test_training_draws_follow_the_generator(dynamic):
    part = dynamic.train[:100]
    same = [
        torch.cat([x for x, _ in part.batches(30, shuffle=True, generator=generator(seed))])
        for seed in (1, 1, 2)
    ]
    assert torch.equal(same[0], same[1]) and not torch.equal(same[0], same[2])


def test_test_and_validation_draws_are_fixed(dynamic):
    again = load_dataset("fashion-mnist-mini", valid=300, binarize="dynamic")
    grey = load_dataset("fashion-mnist-mini", valid=500)
    assert torch.equal(dynamic.test.images, again.test.images)
    assert torch.equal(dynamic.valid.images[-300:], again.valid.images)
    for drawn, original in ((dynamic.test, grey.test), (dynamic.valid, grey.valid)):
        assert not drawn.dynamic
        assert drawn.images.dtype == torch.uint8
        assert drawn.images.unique().tolist() == [0, 255]
        assert torch.equal(drawn.labels, original.labels)
        p = original.images.double() / 255
        standard_error = (p * (1 - p)).sum().sqrt() / p.numel()
        assert abs(drawn.images.double().mean() / 255 - p.mean()) < 4 * standard_error
        x, _ = next(drawn.batches(len(drawn), generator=generator()))
        assert torch.equal(x, drawn.images.float() / 255)


def test_images_of_a_fixed_draw_do_not_share_their_noise():
    grey = ImagesInMemory(torch.full((2, 1, 28, 28), 128, dtype=torch.uint8), torch.zeros(2).long())
    first, second = grey.binarized(7).images
    assert 250 < (first == second).sum() < 534  # half of 784, give or take 10 standard errors


def test_ranks_have_their_own_noise_and_stay_in_step():
    grey = ImagesInMemory(torch.full((8, 1, 28, 28), 128, dtype=torch.uint8), torch.arange(8))
    grey = dataclasses.replace(grey, dynamic=True)
    sources = [generator(1), generator(1)]
    for _ in range(2):  # epochs
        draws = [
            list(grey.batches(4, shuffle=True, generator=source, shard=(rank, 2)))
            for rank, source in enumerate(sources)
        ]
        assert not any(torch.equal(a, b) for (a, _), (b, _) in zip(*draws, strict=True))
        seen = torch.cat([y for part in draws for _, y in part])
        assert seen.sort().values.tolist() == list(range(8))
        assert torch.equal(sources[0].get_state(), sources[1].get_state())
