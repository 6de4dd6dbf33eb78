"""The training command, in a process of its own, on a folder such as people have."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from vae_lib import load_model
from vae_lib.data import load_dataset

ROOT = Path(__file__).parents[2]
ORIENTATION = 0x0112  # the EXIF tag; 6: the camera was held turned
KINDS = ("png", "jpeg", "grey png", "grey jpeg", "rgba png", "turned jpeg")
EACH = 50


def photograph(rng: np.random.Generator) -> Image.Image:
    """A bright disc before a sky and a ground, in a size of its own."""
    width, height = (int(n) for n in rng.integers(48, 160, 2))
    y, x = np.mgrid[0:height, 0:width] / min(width, height)
    sky, ground, disc = rng.integers(0, 256, (3, 3))
    pixels = np.where((y < y.max() * 0.6)[..., None], sky, ground)
    centre = rng.uniform(0.2, 0.8, 2) * (x.max(), y.max())
    pixels[np.hypot(x - centre[0], y - centre[1]) < 0.25] = disc
    noisy = pixels + rng.normal(0, 4, pixels.shape)
    return Image.fromarray(noisy.clip(0, 255).astype(np.uint8))


def save(image: Image.Image, kind: str, folder: Path, name: str) -> None:
    if kind.startswith("grey"):
        image = image.convert("L")
    if kind == "rgba png":
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    if kind.endswith("png"):
        return image.save(folder / f"{name}.png")
    exif = Image.Exif()
    exif[ORIENTATION] = 6 if kind.startswith("turned") else 1
    image.save(folder / f"{name}.JPG", "JPEG", quality=90, exif=exif)


@pytest.fixture(scope="module")
def photographs(tmp_path_factory):
    """300 pictures, one of them cut off half-way, and a note."""
    folder, rng = tmp_path_factory.mktemp("photographs"), np.random.default_rng(0)
    for i in range(EACH * len(KINDS)):
        kind = KINDS[i % len(KINDS)]
        place = folder / ("summer" if i % 2 else "winter")
        place.mkdir(exist_ok=True)
        save(photograph(rng), kind, place, f"{i:03d} {kind}")
    whole = io.BytesIO()
    photograph(rng).save(whole, "JPEG")
    (folder / "winter" / "cut off.jpg").write_bytes(whole.getvalue()[: len(whole.getvalue()) // 2])
    (folder / "winter" / "notes.txt").write_text("no picture")
    return folder


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("conv", ["--likelihood", "discretized-logistic", "--beta-warmup", "2"]),
        ("fc", ["--likelihood", "continuous-bernoulli", "--dequantize", "--conditional"]),
    ],
    ids=["conv", "fc"],
)
def test_a_folder_of_photographs_trains(kind, options, photographs, tmp_path):
    out = tmp_path / "out"
    command = [sys.executable, "-m", "vae_lib.train", "--dataset", f"folder:{photographs}",
               "--model-type", kind, "--epochs", "2", "--batch-size", "32", "--device", "cpu",
               "--valid", "30", "--output-dir", str(out), *options]  # fmt: skip
    ran = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "OMP_NUM_THREADS": "1"}, capture_output=True,
        text=True, timeout=300,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    skipped = [line for line in ran.stdout.splitlines() if "unreadable" in line]
    assert len(skipped) == 1 and "1 unreadable image" in skipped[0]
    assert skipped[0].endswith("cut off.jpg") and "notes" not in ran.stdout
    assert "bits per pixel and channel" in ran.stdout

    config = json.loads((out / "config.json").read_text())
    assert config["images"] == {"train": 240, "test": 30, "shape": [3, 64, 64]}
    rows = list(csv.DictReader((out / "metrics.csv").open()))
    losses = [float(row["held_out_recon"]) for row in rows]
    assert losses[-1] < losses[0]
    model = load_model(out / f"vae_{kind}_model.pt")
    assert model.image_shape == (3, 64, 64)
    assert model.num_classes == (2 if "--conditional" in options else 0)
    for name in ("training_losses", "reconstructions", "generated_samples"):
        with Image.open(out / f"{name}.png") as picture:
            assert picture.width > 1000


def test_nothing_but_the_damaged_file_is_left_out(photographs):
    with pytest.warns(UserWarning, match=r"1 unreadable images left out: .*cut off\.jpg"):
        data = load_dataset(f"folder:{photographs}")
    assert data.class_names == ("summer", "winter")
    assert len(data.train) + len(data.test) == EACH * len(KINDS)
