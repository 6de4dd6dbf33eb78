"""How fast is `vae_lib.fit`? Beside it run the usual loop and the floor under any loop.

    python -m experiments.benchmark

For the fully-connected and the convolutional model, an epoch (the training images once, then a
sixth as many test images) is timed three ways, in turn, so that a machine that slows down slows
all of them:

- usual: the loop that most tutorials show. torchvision's MNIST through a DataLoader with ToTensor,
  a sigmoid and then the cross-entropy, Adam as it comes, `.item()` at each step.
- fit: `vae_lib.fit`, by default in float32, and in bfloat16 where the processor has it.
- floor: the products with the weights alone (matrix products, convolutions; forward and backward,
  on tensors that lie ready), and the optimizer's pass over the weights. No loop can be faster
  without changing the arithmetic.

It first checks that usual and fit reach the same loss from the same initial weights. The table
goes to the terminal and to benchmark.md, all measurements to benchmark.json. Let nothing else run.
"""

import argparse
import gzip
import json
import math
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from statistics import mean, median, stdev

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.data import DataLoader, Subset

from experiments.common import COUNT, EXPERIMENTS, Parser
from vae_lib import ConvolutionalVAE, VariationalAutoencoder, fit, load_dataset
from vae_lib.commands.options import number_between
from vae_lib.data import Dataset, idx
from vae_lib.devices import has_bfloat16, pick_device
from vae_lib.evaluation import rate_distortion
from vae_lib.vae import VAE
from vae_lib.whole_files import write_text

MODELS = {"fc": VariationalAutoencoder, "conv": ConvolutionalVAE}
LR = 1e-3
IMAGES = 24, 60_000  # of the smallest sets a quarter is used, and a sixth as many test images
PRODUCTS = nn.Linear | nn.Conv2d | nn.ConvTranspose2d


# --------------------------------------------------------------------------------- the usual loop


class UsualVAE(nn.Module):
    """The same layers as one of the models here, with the sigmoid in the model."""

    def __init__(self, model: VAE) -> None:
        super().__init__()
        self.features, self.head = model.encoder.features, model.encoder.head
        self.decoder = model.decoder.layers
        self.to(memory_format=torch.contiguous_format)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        mu, log_var = self.head(self.features(x)).chunk(2, dim=1)  # (B, C, H, W) → 2 × (B, D)
        z = mu + torch.exp(0.5 * log_var) * torch.randn_like(mu)  # (B, D)
        return torch.sigmoid(self.decoder(z)), mu, log_var  # (B, D) → (B, C, H, W)


def usual_loss(x_hat: Tensor, x: Tensor, mu: Tensor, log_var: Tensor) -> Tensor:
    """Cross-entropy plus KL, summed over the batch."""
    recon = F.binary_cross_entropy(x_hat, x, reduction="sum")
    kl = -0.5 * torch.sum(1 + log_var - mu.pow(2) - log_var.exp())
    return recon + kl


def usual_sets(folder: Path) -> tuple:
    """torchvision's MNIST, training and test images, from files as it downloads them."""
    from torchvision.datasets import MNIST
    from torchvision.transforms import ToTensor

    raw = folder / "MNIST" / "raw"
    if not raw.exists():
        raw.mkdir(parents=True)
        for packed in (idx.FOLDER / "mnist").glob("*.gz"):
            (raw / packed.stem).write_bytes(gzip.decompress(packed.read_bytes()))
    return tuple(MNIST(folder, train=part, transform=ToTensor()) for part in (True, False))


def usual_steps(
    usual: UsualVAE, batches: DataLoader, optimizer: torch.optim.Optimizer, device: torch.device
) -> float:
    """Go through the training images once; returns the sum of their losses."""
    usual.train()
    train_loss = 0.0
    for x, _ in batches:
        x = x.to(device)
        optimizer.zero_grad()
        x_hat, mu, log_var = usual(x)
        loss = usual_loss(x_hat, x, mu, log_var)
        loss.backward()
        train_loss += loss.item()
        optimizer.step()
    return train_loss


def usual_epoch(
    usual: UsualVAE, sets: tuple, batch_size: int, device: torch.device
) -> Callable[[], float]:
    """A function that trains for one epoch and returns the test loss in nats per image."""
    train, test = (DataLoader(part, batch_size, shuffle=i == 0) for i, part in enumerate(sets))
    optimizer = torch.optim.Adam(usual.parameters(), lr=LR)

    def epoch() -> float:
        usual_steps(usual, train, optimizer, device)
        usual.eval()
        test_loss = 0.0
        with torch.no_grad():
            for x, _ in test:
                x = x.to(device)
                x_hat, mu, log_var = usual(x)
                test_loss += usual_loss(x_hat, x, mu, log_var).item()
        return test_loss / len(sets[1])

    return epoch


# --------------------------------------------------------------------------------------- the floor


def floor_epoch(
    model: VAE, images: int, test_images: int, batch_size: int, device: torch.device
) -> Callable[[], None]:
    """A function that does one epoch's products and optimizer steps on tensors that lie ready."""
    calls = _products_of(model, batch_size, device)
    weights = [layer.weight for layer, _, _ in calls]
    optimizer = torch.optim.Adam(weights, lr=1e-12, fused=True)  # so small that nothing moves

    def epoch() -> None:
        for _ in range(math.ceil(images / batch_size)):
            for layer, x, grad in calls:
                wanted = [layer.weight, x] if x.requires_grad else [layer.weight]
                layer.weight.grad, *_ = torch.autograd.grad(_product(layer, x), wanted, grad)
            optimizer.step()
        with torch.no_grad():
            for _ in range(math.ceil(test_images / batch_size)):
                for layer, x, _ in calls:
                    _product(layer, x)

    return epoch


def _product(layer: PRODUCTS, x: Tensor) -> Tensor:
    """What the layer computes, without its bias."""
    if isinstance(layer, nn.Linear):
        return F.linear(x, layer.weight)
    if isinstance(layer, nn.Conv2d):
        return F.conv2d(x, layer.weight, None, layer.stride, layer.padding)
    return F.conv_transpose2d(
        x, layer.weight, None, layer.stride, layer.padding, layer.output_padding
    )


def _products_of(model: VAE, batch_size: int, device: torch.device) -> list[tuple]:
    """Each layer with weights, an input for it, and a gradient with respect to its output."""
    calls, model = [], model.to(device)

    def record(layer: nn.Module, inputs: tuple, output: Tensor) -> None:
        first = not calls  # nobody asks for the gradient with respect to the images
        x = inputs[0].detach().clone().requires_grad_(not first)  # keeps the memory format
        calls.append((layer, x, torch.randn_like(output)))

    layers = [layer for layer in model.modules() if isinstance(layer, PRODUCTS)]
    hooks = [layer.register_forward_hook(record) for layer in layers]
    model(torch.rand(batch_size, *model.image_shape, device=device))
    for hook in hooks:
        hook.remove()
    return calls


# ------------------------------------------------------------------------------------ measurements


class Setting:
    """One model, batch size and number of images, and its ways to do an epoch."""

    def __init__(self, kind: str, batch_size: int, images: int, options: argparse.Namespace):
        self.kind, self.batch_size, self.images = kind, batch_size, images
        self.device, self.folder = options.device, options.folder
        self.ways = ["usual", *(f"fit {p}" for p in options.precisions), "floor"]

    @cached_property
    def data(self) -> Dataset:
        """The images of the library."""
        whole = load_dataset("mnist")
        return Dataset("mnist", whole.train[: self.images], whole.test[: self.images // 6])

    @cached_property
    def sets(self) -> tuple:
        """The same images for the usual loop."""
        train, test = usual_sets(self.folder)
        return Subset(train, range(self.images)), Subset(test, range(self.images // 6))

    def model(self, seed: int = 0) -> VAE:
        """A fresh model."""
        torch.manual_seed(seed)  # the initial weights
        return MODELS[self.kind]().to(self.device)

    def epoch(self, way: str) -> Callable[[], object]:
        """A function that does one epoch in that way."""
        model = self.model()
        if way == "usual":
            return usual_epoch(UsualVAE(model), self.sets, self.batch_size, self.device)
        if way == "floor":
            sizes = self.images, self.images // 6, self.batch_size
            return floor_epoch(model, *sizes, self.device)
        return lambda: self.fit(model, way.removeprefix("fit "), epochs=1)

    def fit(self, model: VAE, precision: str, epochs: int, seed: int = 0) -> None:
        """Train as the usual loop does."""
        settings = {"batch_size": self.batch_size, "lr": LR, "schedule": "constant"}
        settings |= {"seed": seed, "device": self.device.type, "precision": precision}
        fit(model, self.data, epochs=epochs, progress=False, **settings)

    def times(self, repetitions: int) -> dict[str, list[float]]:
        """Seconds an epoch: all ways in turn, `repetitions` times after a first time to warm up."""
        epochs = {way: self.epoch(way) for way in self.ways}
        seconds = {way: [] for way in self.ways}
        for _ in range(1 + repetitions):
            for way, epoch in epochs.items():
                start = time.perf_counter()
                epoch()
                if self.device.type == "cuda":
                    torch.cuda.synchronize()
                seconds[way].append(time.perf_counter() - start)
        return {way: each[1:] for way, each in seconds.items()}


def final_losses(setting: Setting, epochs: int, seeds: int) -> dict[str, list[float]]:
    """Test loss of each way after some epochs from the same initial weights, for several seeds."""
    losses = {way: [] for way in setting.ways if way != "floor"}
    for seed in range(seeds):
        for way, found in losses.items():
            model = setting.model()
            if way == "usual":
                epoch = usual_epoch(
                    UsualVAE(model), setting.sets, setting.batch_size, setting.device
                )
                torch.manual_seed(seed)  # of the order and the noise
                for _ in range(epochs):
                    epoch()  # trains the layers that it shares with `model`
            else:
                setting.fit(model, way.removeprefix("fit "), epochs, seed)
            generator = torch.Generator(setting.device).manual_seed(0)
            result = rate_distortion(model, setting.data.test.batches(), generator)
            found.append(-result.elbo)
    return losses


def differ(a: list[float], b: list[float]) -> bool:
    """Whether the means lie further apart than four standard errors."""
    error = math.sqrt(stdev(a) ** 2 / len(a) + stdev(b) ** 2 / len(b))
    return abs(mean(a) - mean(b)) > 4 * error


def peak_memory(kind: str, way: str, options: argparse.Namespace) -> float | None:
    """Largest memory in MB of a process that does one epoch and nothing else.

    None, and a line that says so, where that process failed: the times are worth keeping.
    """
    command = [sys.executable, "-m", "experiments.benchmark", "--memory-of", kind, way]
    command += ["--images", options.images, "--batch-size", options.batch_size]
    command += ["--device", options.device.type]
    done = subprocess.run(
        list(map(str, command)), cwd=EXPERIMENTS.parent, capture_output=True, text=True
    )
    try:
        return float(done.stdout.split()[-1])
    except (IndexError, ValueError):
        reason = (done.stderr.splitlines() or [f"exit status {done.returncode}"])[-1]
        say(f"{kind}, {way}: the memory was not measured ({reason})")
        return None


def print_own_memory(setting: Setting, way: str) -> None:
    """What the process started by `peak_memory` does."""
    setting.epoch(way)()
    if setting.device.type == "cuda":
        peak = torch.cuda.max_memory_allocated()
    else:
        unit = 1 if sys.platform == "darwin" else 1024  # macOS counts bytes, Linux kilobytes
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    print(peak / 1e6)


def measure(options: argparse.Namespace) -> dict:
    """All measurements."""
    found = {"machine": machine(options), "epoch": {}, "loss": {}, "growth": []}
    for kind in MODELS:
        setting = Setting(kind, options.batch_size, options.images, options)
        say(f"{kind}: test loss after {options.loss_epochs} epochs, {options.seeds} seeds")
        found["loss"][kind] = final_losses(setting, options.loss_epochs, options.seeds)
        say(f"{kind}: {options.repetitions} times an epoch of {options.images} images")
        times = setting.times(options.repetitions)
        found["epoch"][kind] = {
            way: {"seconds": seconds, "memory": peak_memory(kind, way, options)}
            for way, seconds in times.items()
        }
        part = min(options.images, 6_000)
        smaller = [(options.batch_size, n) for n in (part // 4, part // 2, part)]
        smaller += [(size, part) for size in (32, 512) if size != options.batch_size]
        for batch_size, images in smaller:
            say(f"{kind}: {images} images, batches of {batch_size}")
            times = Setting(kind, batch_size, images, options).times(options.repetitions)
            row = {"model": kind, "batch_size": batch_size, "images": images, "seconds": times}
            found["growth"].append(row)
    return found


def machine(options: argparse.Namespace) -> dict[str, str | int]:
    """What the times hold for."""
    name = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        lines = cpuinfo.read_text().splitlines()
        name = next((x.split(":")[1].strip() for x in lines if x.startswith("model name")), name)
    if options.device.type == "cuda":
        name = torch.cuda.get_device_name()
    return {
        "processor": name,
        "threads": torch.get_num_threads(),
        "instructions": torch.backends.cpu.get_cpu_capability(),
        "device": options.device.type,
        "torch": torch.__version__,
        "python": platform.python_version(),
    }


def say(text: str) -> None:
    """Progress, on stderr."""
    print(text, file=sys.stderr, flush=True)


# ------------------------------------------------------------------------------------------ tables


def tables(found: dict) -> str:
    """The measurements as Markdown."""
    where = ", ".join(f"{key} {value}" for key, value in found["machine"].items())
    lines = [f"Measured on: {where}.", ""]
    lines += [
        "| model | way | s an epoch | images/s | usual / it | it / floor | peak memory, MB |",
        "|---|---|---|---|---|---|---|",
    ]
    for kind, ways in found["epoch"].items():
        seconds = {way: median(each["seconds"]) for way, each in ways.items()}
        images = found["images"]
        for way, each in ways.items():
            ratios = ratio(ways["usual"], each), ratio(each, ways["floor"])
            memory = "–" if each["memory"] is None else f"{each['memory']:,.0f}"
            lines.append(
                f"| {kind} | {way} | {seconds[way]:.2f} | {images / seconds[way]:,.0f} "
                f"| {ratios[0]:.2f} | {ratios[1]:.2f} | {memory} |"
            )
    lines += ["", "| model | test loss after training | nats, mean ± its standard error |"]
    lines += ["|---|---|---|"]
    for kind, ways in found["loss"].items():
        for way, losses in ways.items():
            error = stdev(losses) / math.sqrt(len(losses))
            lines.append(f"| {kind} | {way} | {mean(losses):.2f} ± {error:.2f} |")
    columns = list(found["growth"][0]["seconds"])
    lines += ["", f"| model | images | batch | {' | '.join(f'{c}, s' for c in columns)} |"]
    lines += ["|---" * (3 + len(columns)) + "|"]
    for row in found["growth"]:
        cells = " | ".join(f"{median(row['seconds'][way]):.2f}" for way in columns)
        lines.append(f"| {row['model']} | {row['images']} | {row['batch_size']} | {cells} |")
    return "\n".join(lines) + "\n"


def ratio(a: dict, b: dict) -> float:
    """Median over the repetitions of the ratio of two times that were measured side by side."""
    return median(x / y for x, y in zip(a["seconds"], b["seconds"], strict=True))


def make_parser() -> Parser:
    """The options."""
    parser = Parser("benchmark", __doc__)
    parser.add_argument("--repetitions", type=COUNT, default=5, help="of each time (default 5)")
    parser.add_argument("--images", type=number_between(int, *IMAGES), default=IMAGES[1],
                        help="training images")  # fmt: skip
    parser.add_argument("--batch-size", type=COUNT, default=128)
    parser.add_argument("--loss-epochs", type=COUNT, default=2, help="before losses are compared")
    parser.add_argument("--seeds", type=number_between(int, 2, 1e6), default=3,
                        help="of the runs whose loss is compared: two or more")  # fmt: skip
    parser.add_argument("--device", choices=("auto", "cuda", "mps", "cpu"), default="auto",
                        help="auto takes a GPU if there is one")  # fmt: skip
    parser.add_argument("--output", type=Path, default=EXPERIMENTS, help="folder of the results")
    parser.add_argument("--memory-of", nargs=2, metavar=("MODEL", "WAY"), help=argparse.SUPPRESS)
    return parser


def main(arguments: list[str] | None = None) -> None:
    """Measure, print and write."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    parser.will_import("torchvision", "torchvision")
    if not options.memory_of:
        parser.will_write(options.output, ("benchmark.json", "benchmark.md"))
    try:
        options.device = pick_device(options.device)
    except ValueError as error:
        parser.error(error)
    able = has_bfloat16(options.device)
    options.precisions = ("float32", "bfloat16") if able else ("float32",)
    with tempfile.TemporaryDirectory() as folder:
        options.folder = Path(folder)
        if options.memory_of:
            kind, way = options.memory_of
            print_own_memory(Setting(kind, options.batch_size, options.images, options), way)
            return
        found = measure(options)
    found["images"] = options.images
    write_text(options.output / "benchmark.json", json.dumps(found, indent=1) + "\n")
    text = tables(found)
    write_text(options.output / "benchmark.md", f"# Benchmark\n\n{text}")
    print(text)
    unequal = [
        f"{kind}, {way}"
        for kind, ways in found["loss"].items()
        for way, losses in ways.items()
        if differ(losses, ways["usual"])
    ]
    if unequal:
        sys.exit(f"not the same loss as the usual loop: {'; '.join(unequal)}")


if __name__ == "__main__":
    main()
