"""What the training command writes and says in the end, each thing by itself."""

import argparse
import json
import platform
import sys
from collections.abc import Callable
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from vae_lib import __version__
from vae_lib.data import Dataset
from vae_lib.devices import pick_device, pick_precision
from vae_lib.evaluation import encode_all, rate_distortion
from vae_lib.evaluation.disentanglement import dci, draw_codes, mig
from vae_lib.progress import is_installed
from vae_lib.randomness import generator_for
from vae_lib.saving import describe, save_model
from vae_lib.training import History
from vae_lib.vae import VAE
from vae_lib.whole_files import write_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PICTURES = (
    "training_losses.png",
    "reconstructions.png",
    "generated_samples.png",
    "latent_space.png",
)


def say(*parts: object) -> None:
    """Print to stdout, in its encoding: a path may hold what that lacks."""
    encoding = sys.stdout.encoding or "utf-8"
    text = " ".join(map(str, parts)).encode(encoding, "backslashreplace").decode(encoding)
    print(text, flush=True)


def model_name(args: argparse.Namespace) -> str:
    """The name of the file that the model goes to."""
    return f"vae_{args.model_type}_model.pt"


def why_no_dci(args: argparse.Namespace) -> str:
    """Why disentanglement, completeness and informativeness will not be had; "" if they will."""
    if args.code_size == 1:
        return "no DCI: it compares latent dimensions, and --code-size is 1"
    if not is_installed("sklearn.ensemble"):
        return "no DCI: it needs scikit-learn: pip install scikit-learn"
    return ""


def write_config(args: argparse.Namespace, data: Dataset, model: VAE) -> None:
    """`config.json`: the options, the model, and what it ran on."""
    options = {key: str(v) if isinstance(v, Path) else v for key, v in vars(args).items()}
    device = pick_device(args.device)
    config = {
        "options": options,
        "ran_on": {"device": device.type, "precision": pick_precision(args.precision, device)},
        "model": describe(model),
        "images": {"train": len(data.train), "test": len(data.test), "shape": data.image_shape},
        "versions": {
            "vae_lib": __version__,
            "torch": torch.__version__,
            "python": platform.python_version(),
        },
    }
    write_text(args.output_dir / "config.json", json.dumps(config, indent=2) + "\n")


class Attempts:
    """Does the last things one by one: one that fails costs itself alone, and is said in a line."""

    def __init__(self) -> None:
        self.failed = False

    def __call__(self, what: object, work: Callable[[], object]) -> bool:
        """Do one thing; return whether that went well. Ctrl-C still stops everything."""
        try:
            work()
        except Exception as error:
            self.failed = True
            reason = " ".join(f"{type(error).__name__}: {error}".split())[:300]
            way_out = "the same command with --resume tries again"
            print(f"vae-train: {what} failed ({reason}); {way_out}", file=sys.stderr)
            return False
        return True


def write_results(args: argparse.Namespace, data: Dataset, model: VAE, history: History) -> None:
    """The model and the pictures; says where they lie and how good the model is.

    Exit status 1 where something is missing in the end.
    """
    attempt, written = Attempts(), []

    def write(name: str, work: Callable[[Path], object]) -> None:
        path = args.output_dir / name
        if attempt(path, lambda: work(path)):
            written.append(path)

    def draw() -> None:
        for name, picture in drawings(model, data, history).items():
            write(name, picture)

    write(model_name(args), lambda path: save_model(model, path))
    if args.resume:
        write("config.json", lambda path: write_config(args, data, model))
    else:
        written.append(args.output_dir / "config.json")
    attempt("drawing", draw)
    attempt("judging by the test images", lambda: say_test(args, data, model, history))
    if data.has_generated_factors:
        attempt("judging by the factors", lambda: say_factors(args, data, model, attempt))
    say("written:", *written, args.output_dir / "metrics.csv")
    if attempt.failed:
        sys.exit(1)


def say_test(args: argparse.Namespace, data: Dataset, model: VAE, history: History) -> None:
    """Say how good the model is on the test images."""
    generator = generator_for(args.seed, 0, 0, model.device)
    test = rate_distortion(model, data.test.batches(), generator)
    say(
        f"test: L_recon {test.distortion:.2f} + L_KL {test.rate:.2f} = {-test.elbo:.2f} nats per "
        f"image, after {len(history)} epochs in {sum(history['seconds']):.0f} s"
    )
    pixels = model.likelihood.pixels
    if pixels == "levels" or args.dequantize:
        bits = model.likelihood.bits_per_dim(torch.tensor(test.elbo), prod(data.image_shape))
        say(f"test: at most {bits:.3f} bits per pixel and channel")
    elif pixels == "dequantized":
        say("test: this density, without --dequantize, compares with no other likelihood")


def say_factors(args: argparse.Namespace, data: Dataset, model: VAE, attempt: Attempts) -> None:
    """Say how disentangled the codes of the test images are."""
    factors = data.test.factors
    if factors is None:
        raise ValueError(f"{data.name} has no factors")
    z = draw_codes(model, data.test, generator_for(args.seed, 0))  # (N, D)
    gap = mig(z, factors)
    gaps = ", ".join(f"{n} {g:.2f}" for n, g in zip(data.factor_names, gap.gaps, strict=True))
    shares = []
    rest = why_no_dci(args)
    if not rest and attempt("DCI", lambda: shares.append(dci(z, factors))):
        rest = (
            f"disentanglement {shares[0].disentanglement:.3f}, completeness"
            f" {shares[0].completeness:.3f}, informativeness {shares[0].informativeness:.3f}"
        )
    say(f"test: MIG {gap.score:.3f} ({gaps})" + (f"; {rest}" if rest else ""))


def drawings(model: VAE, data: Dataset, history: History) -> dict[str, Callable[[Path], object]]:
    """By its name what draws each picture and writes it; the latent plane for code size 2 only."""
    from vae_lib import plotting  # matplotlib is slow to import

    generator = torch.Generator(model.device).manual_seed(0)
    figures: dict[str, Callable[[], Figure]] = {
        "training_losses.png": lambda: plotting.plot_history(history),
        "reconstructions.png": lambda: plotting.plot_reconstructions(model, data.test),
        "generated_samples.png": lambda: plotting.plot_samples(model, generator=generator),
    }
    if model.code_size == 2:
        figures["latent_space.png"] = lambda: plotting.plot_latent(
            encode_all(model, data.test[:10_000].batches()), data.class_names
        )

    def saved(figure: "Callable[[], Figure]") -> Callable[[Path], object]:
        return lambda path: plotting.save_figure(figure(), path)

    return {name: saved(figure) for name, figure in figures.items()}
