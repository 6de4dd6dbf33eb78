"""What the command costs on data sets that are not part of the repository: time and memory.

    OMP_NUM_THREADS=1 python -m experiments.costs.measure

The images are random, of the same shape, number and kind of file as the real ones, so the costs are
theirs and the losses mean nothing: none is kept. For each data set a process of its own builds the
model and takes `--steps` steps as the command would; an epoch is reckoned from them. Processor time
counts the seconds that all threads were at work, peak memory is that of the whole process, PyTorch
included. results.json has the measurements, table.md what the README and chapter 15 show.
"""

import json
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from experiments.common import COUNT, EXPERIMENTS, Parser
from vae_lib import fit
from vae_lib.commands.options import make_parser
from vae_lib.commands.train import build_model
from vae_lib.data import Dataset, ImagesInMemory, ImagesOnDisk
from vae_lib.data.downloads import CELEBA_CROP
from vae_lib.data.folder import load_folder
from vae_lib.evaluation import rate_distortion
from vae_lib.whole_files import write_text

FOLDER = EXPERIMENTS / "costs"
OPTIONS = "--code-size 64 --likelihood discretized-logistic"
SETS = {  # shape of an image, training images, test images
    "fashion-mnist": ((1, 28, 28), 60_000, 10_000),
    "cifar10": ((3, 32, 32), 50_000, 10_000),
    "celeba": ((3, 64, 64), 162_770, 19_962),
    "folder:photos": ((3, 64, 64), 4_500, 500),
}
FACE, PHOTO = (178, 218), (1600, 1200)  # width and height of the files


def write_pictures(folder: Path, count: int, size: tuple[int, int]) -> list[Path]:
    """Random smooth pictures as JPEG files: of 178 × 218 pixels about 7 kB, as CelebA's."""
    random = np.random.default_rng(0)
    paths = []
    for i in range(count):
        small = random.integers(0, 256, (27, 22, 3), dtype=np.uint8)
        path = folder / f"{i:06d}.jpg"
        Image.fromarray(small).resize(size, Image.Resampling.BICUBIC).save(path, quality=60)
        paths.append(path)
    return paths


def random_set(shape: tuple[int, int, int], count: int) -> ImagesInMemory:
    """Noise, as many bytes as the real images."""
    images = torch.randint(256, (count, *shape), dtype=torch.uint8)
    return ImagesInMemory(images, torch.zeros(count, dtype=torch.long))


def make_data(name: str, folder: Path) -> tuple[Dataset, dict[str, float]]:
    """A data set of random images, and what it cost to read the files, if there are any."""
    shape, train, test = SETS[name]
    if name == "celeba":  # streamed: each batch is read from disk and decoded
        files = write_pictures(folder, 640, FACE)
        kilobytes = sum(path.stat().st_size for path in files) / len(files) / 1000
        paths = tuple(folder / files[i % len(files)].name for i in range(train + test))
        labels = torch.zeros(train + test, dtype=torch.long)
        whole = ImagesOnDisk(paths, labels, shape, crop=CELEBA_CROP)
        first = torch.arange(train + test) < train
        return Dataset(name, whole[first], whole[~first]), {"file_kilobytes": kilobytes}
    extra = {}
    if name.startswith("folder:"):
        files = write_pictures(folder, 100, PHOTO)
        start = time.process_time()
        load_folder(str(folder), shape[-1], 1024**3)
        extra = {
            "file_kilobytes": sum(path.stat().st_size for path in files) / len(files) / 1000,
            "load_seconds": (time.process_time() - start) / len(files) * (train + test),
        }
    return Dataset(name, random_set(shape, train), random_set(shape, test)), extra


def measure(name: str, steps: int) -> dict[str, float]:
    """Processor seconds and peak memory of one data set, in this process."""
    arguments = ["--dataset", name, *OPTIONS.split()]
    args = make_parser().parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        data, extra = make_data(name, Path(folder))
        model = build_model(args, data)
        batch = args.batch_size
        seconds = {}
        for part in ("warm-up", "steps"):
            images = data.train[: batch * (3 if part == "warm-up" else steps)]
            shuffled = images.batches(batch, shuffle=True, generator=torch.Generator())
            start = time.process_time()
            fit(model, shuffled, epochs=1, schedule="constant", device="cpu", progress=False)
            seconds[part] = time.process_time() - start
        few = data.test[: 500 * max(1, steps // 20)]
        start = time.process_time()
        rate_distortion(model, few.batches(500))
        judged = (time.process_time() - start) / len(few)  # for an image
    whole = -(-len(data.train) // batch)  # rounded up
    step = seconds["steps"] / min(steps, whole)  # a small set has fewer
    return {
        "shape": list(data.image_shape),
        "train_images": len(data.train),
        "test_images": len(data.test),
        "weights": sum(p.numel() for p in model.parameters()),
        "steps_an_epoch": whole,
        "seconds_a_step": step,
        "minutes_an_epoch": (whole * step + judged * len(data.test)) / 60,
        "peak_megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        **extra,
    }


def rows_of(results: dict) -> str:
    """The table, in Markdown."""
    lines = [
        "| data set | image | images | steps an epoch | ms a step | min an epoch | peak MB |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, found in results["sets"].items():
        shape = " × ".join(map(str, SETS[name][0]))
        lines.append(
            f"| `{name}` | {shape} | {found['train_images']:,} | {found['steps_an_epoch']:,} | "
            f"{1000 * found['seconds_a_step']:.0f} | {found['minutes_an_epoch']:.1f} | "
            f"{found['peak_megabytes']:.0f} |"
        )
    return "\n".join(lines) + "\n"


def main(arguments: list[str] | None = None) -> None:
    """Measure each data set in a process of its own; write the results."""
    parser = Parser("costs.measure", __doc__)
    parser.add_argument("--steps", type=COUNT, default=40)
    parser.add_argument("--only", choices=SETS, help="measure one in this process, and print it")
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.will_write(options.output, ("results.json", "table.md"))
    torch.set_num_threads(1)
    if options.only:
        print(json.dumps(measure(options.only, options.steps)))
        return
    results = {
        "options": OPTIONS,
        "steps": options.steps,
        "threads": 1,
        "torch": torch.__version__,
        "python": platform.python_version(),
        "sets": {},
    }
    failed = []
    for name in SETS:
        command = [sys.executable, "-m", "experiments.costs.measure", "--only", name]
        command += ["--steps", str(options.steps)]
        ran = subprocess.run(command, stdout=subprocess.PIPE, text=True)  # its errors are seen
        if ran.returncode:
            failed.append(name)
            continue
        results["sets"][name] = json.loads(ran.stdout.splitlines()[-1])
        print(name, results["sets"][name], flush=True)
    text = json.dumps(results, indent=2, ensure_ascii=False) + "\n"
    write_text(options.output / "results.json", text)
    write_text(options.output / "table.md", rows_of(results))
    if failed:
        sys.exit(f"not measured, and left out of the table: {', '.join(failed)}")


if __name__ == "__main__":
    main()
