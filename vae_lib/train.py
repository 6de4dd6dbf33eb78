"""The training command: `python -m vae_lib.train`, or `vae-train` once installed.

It trains a VAE and writes the model, pictures, `metrics.csv`, `config.json` and a checkpoint.
Bad input gets one line on stderr and exit status 2.
"""

import argparse
import json
import math
import os
import platform
import sys
import warnings
from collections.abc import Callable
from math import prod
from pathlib import Path
from typing import NoReturn

import vae_lib.waiting  # noqa: F401 - before PyTorch is loaded

# isort: split
import torch
import torch.distributed as dist

from vae_lib import __version__
from vae_lib.data import DataError, Dataset, load_dataset
from vae_lib.disentanglement import dci, draw_codes, mig
from vae_lib.evaluation import rate_distortion
from vae_lib.files import (
    CHECKPOINT,
    RUN_FILES,
    FileError,
    check_writable,
    load_torch,
    save_model,
    write_text,
)
from vae_lib.history import History
from vae_lib.likelihoods import DENSITIES, LIKELIHOODS, bits_per_dim
from vae_lib.loop import PRECISIONS, NotFiniteError, fit
from vae_lib.models import VAE, ConvolutionalVAE, VariationalAutoencoder
from vae_lib.runtime import generator_for, is_installed, pick_device
from vae_lib.schedules import SCHEDULES

HIDDEN_SIZE = 400
PICTURES = [
    f"{name}.png"
    for name in ("training_losses", "reconstructions", "generated_samples", "latent_space")
]


class OptionError(ValueError):
    """Options that do not go together, or not with the data."""


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        fail(message)


def fail(message: object) -> NoReturn:
    """One line on stderr (of one process), exit status 2."""
    if int(os.environ.get("RANK", 0)) == 0:
        print(f"vae-train: error: {' '.join(str(message).split())}", file=sys.stderr)
    sys.exit(2)


def number(kind: type, low: float, high: float) -> Callable[[str], float]:
    """An argparse type: a number of that kind from low to high."""
    name = "a whole number" if kind is int else "a number"

    def parse(text: str) -> float:
        try:
            value = kind(text)
        except ValueError:
            value = math.nan
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(
                f"{text!r} is not allowed; it takes {name} from {low:g} to {high:g}"
            )
        return value

    return parse


def make_parser() -> argparse.ArgumentParser:
    """The options of the command, with their defaults."""
    parser = OneLineParser(
        prog="vae-train",
        description="Train a variational autoencoder; write the model, pictures and figures.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--model-type", choices=("fc", "conv"), default="conv",
        help="fully connected or convolutional")  # fmt: skip
    add("--epochs", type=number(int, 1, 1e6), default=50, help="passes over the training images")
    add("--batch-size", type=number(int, 1, 1e6), default=128,
        help="images in a step, over all processes; at most the training images")  # fmt: skip
    add("--lr", type=number(float, 1e-12, 10), default=1e-3,
        help="learning rate of Adam, at its highest")  # fmt: skip
    add("--schedule", choices=SCHEDULES, default="cooldown",
        help="with cooldown the learning rate falls to 0 in the last quarter")  # fmt: skip
    add("--code-size", type=number(int, 1, 1e4), default=20, help="latent dimensions")
    add("--hidden-size", type=number(int, 1, 1e5), default=argparse.SUPPRESS,
        help=f"hidden units, with --model-type fc only (default: {HIDDEN_SIZE})")  # fmt: skip
    add("--output-dir", type=Path, default=Path("results"), help="where the results go")
    add("--device", choices=("auto", "cuda", "mps", "cpu"), default="auto",
        help="auto takes a GPU if there is one")  # fmt: skip
    add("--dataset", default="mnist",
        help="mnist, fashion-mnist-mini, emoji, sprites, sprites-colour, fashion-mnist, cifar10, "
        "celeba or folder:PATH")  # fmt: skip
    add("--data-dir", type=Path, default=Path("data"), help="where downloaded data sets are kept")
    add("--beta", type=number(float, 0, 1e6), default=1.0,
        help="price of a nat of KL: the loss is L_recon + beta L_KL")  # fmt: skip
    add("--beta-warmup", type=number(int, 0, 1e6), default=0,
        help="epochs in which beta rises from 0 to its value, step by step")  # fmt: skip
    add("--conditional", action="store_true", help="condition the model on the labels")
    add("--likelihood", choices=LIKELIHOODS, default="bernoulli", help="of the pixels")
    add("--binarize", choices=("none", "dynamic"), default="none",
        help="dynamic draws black and white pixels afresh at each access")  # fmt: skip
    add("--dequantize", action="store_true",
        help="add uniform noise to the 256 levels, as a density needs")  # fmt: skip
    add("--valid", type=number(int, 0, 1e9), default=0,
        help="hold out the last N training images, and evaluate on them instead")  # fmt: skip
    add("--seed", type=number(int, 0, 2**63), default=0, help="of all randomness")
    add("--resume", action="store_true", help="go on from the checkpoint in the output directory")
    add("--precision", choices=PRECISIONS, default="float32",
        help="bfloat16 for mixed precision")  # fmt: skip
    return parser


def say(*parts: object) -> None:
    """Print to stdout, in its encoding: a path may hold what that lacks."""
    encoding = sys.stdout.encoding or "utf-8"
    text = " ".join(map(str, parts)).encode(encoding, "backslashreplace").decode(encoding)
    print(text, flush=True)


def check_options(args: argparse.Namespace) -> None:
    """Raise OptionError where options do not go together, whatever the data."""
    if args.model_type == "conv" and hasattr(args, "hidden_size"):
        raise OptionError("--hidden-size goes with --model-type fc only")
    if args.beta_warmup > args.epochs:
        raise OptionError(f"--beta-warmup {args.beta_warmup} is more than --epochs {args.epochs}")
    if args.binarize == "dynamic" and args.likelihood != "bernoulli":
        raise OptionError(
            f"--likelihood {args.likelihood} does not go with --binarize dynamic: black and white"
            " pixels take --likelihood bernoulli"
        )
    if args.dequantize and args.likelihood not in DENSITIES:
        raise OptionError(
            f"--dequantize does not go with --likelihood {args.likelihood}: it takes a density,"
            f" {' or '.join(DENSITIES)}"
        )


def check_machine(args: argparse.Namespace, first: bool) -> None:
    """Raise what this machine would stop the run with, at its start or at its end.

    Args:
        args: The options.
        first: Whether this is the process that writes.
    """
    try:
        pick_device(args.device)
    except ValueError as error:
        raise OptionError(f"--device: {error}") from None
    if args.resume:
        checkpoint = args.output_dir / CHECKPOINT
        if not checkpoint.exists():
            raise OptionError(
                f"{checkpoint} does not exist: name the --output-dir of the run to go on with, or"
                " leave out --resume"
            )
        load_torch(checkpoint, "checkpoint")
    if not first:
        return
    names = (*RUN_FILES, *PICTURES, model_name(args), "config.json")
    try:
        check_writable(args.output_dir, names, new=True)
    except FileError as error:
        raise OptionError(f"--output-dir {args.output_dir}: {error}") from None
    if not is_installed("matplotlib"):
        raise OptionError("the pictures need matplotlib: pip install matplotlib")
    if args.dataset in ("sprites", "sprites-colour") and (reason := why_no_dci(args)):
        say(f"vae-train: {reason}")


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


def build_model(args: argparse.Namespace, data: Dataset) -> VAE:
    """The model that the options ask for.

    Raises:
        OptionError: They do not fit each other or the data.
    """
    if args.conditional and data.num_classes < 2:
        raise OptionError(f"--conditional needs labels, and {data.name} has none")
    shared = {
        "code_size": args.code_size,
        "image_shape": data.image_shape,
        "num_classes": data.num_classes if args.conditional else 0,
        "likelihood": args.likelihood,
    }
    torch.manual_seed(args.seed)  # the initial weights
    if args.model_type == "fc":
        hidden_size = getattr(args, "hidden_size", HIDDEN_SIZE)
        return VariationalAutoencoder(hidden_size=hidden_size, **shared)
    try:
        return ConvolutionalVAE(**shared)
    except ValueError as error:
        raise OptionError(f"--model-type conv: {error}") from None


def load_data(args: argparse.Namespace) -> Dataset:
    """The data set; the first process alone downloads what is missing."""
    rank, world = (dist.get_rank(), dist.get_world_size()) if dist.is_initialized() else (0, 1)
    if args.batch_size % world:
        raise OptionError(f"--batch-size must be a multiple of {world}, the number of processes")
    options = {"data_dir": args.data_dir, "valid": args.valid}
    options |= {"binarize": args.binarize, "dequantize": args.dequantize}
    for turn in range(min(world, 2)):
        if turn == min(rank, 1):
            with warnings.catch_warnings(action="ignore"):  # `run` names unreadable files
                data = load_dataset(args.dataset, **options)
        if world > 1:
            dist.barrier()
    if args.batch_size > len(data.train):
        raise OptionError(
            f"--batch-size {args.batch_size} is more than the {len(data.train)} training images"
        )
    return data


def write_config(args: argparse.Namespace, data: Dataset, model: VAE) -> None:
    """`config.json`: the options, the model, and what it ran on."""
    options = {key: str(v) if isinstance(v, Path) else v for key, v in vars(args).items()}
    config = {
        "options": options,
        "model": {"class": type(model).__name__, **model.settings},
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
        from vae_lib.plotting import write_figures  # matplotlib is slow to import

        written.extend(write_figures(model, data, history, args.output_dir, attempt))

    write(model_name(args), lambda path: save_model(model, path))
    if args.resume:
        write("config.json", lambda path: write_config(args, data, model))
    else:
        written.append(args.output_dir / "config.json")
    attempt("drawing", draw)
    attempt("judging by the test images", lambda: say_test(args, data, model, history))
    if data.name.startswith("sprites"):
        attempt("judging by the factors", lambda: say_factors(args, data, model, attempt))
    say("written:", *written, args.output_dir / "metrics.csv")
    if attempt.failed:
        sys.exit(1)


def say_test(args: argparse.Namespace, data: Dataset, model: VAE, history: History) -> None:
    """Say how good the model is on the test images."""
    device = next(model.parameters()).device
    test = rate_distortion(model, data.test.batches(500), generator_for(args.seed, 0, 0, device))
    say(
        f"test: L_recon {test.distortion:.2f} + L_KL {test.rate:.2f} = {-test.elbo:.2f} nats per "
        f"image, after {len(history)} epochs in {sum(history['seconds']):.0f} s"
    )
    if args.dequantize or args.likelihood == "discretized-logistic":
        bits = bits_per_dim(torch.tensor(test.elbo), prod(data.image_shape), args.likelihood)
        say(f"test: at most {bits:.3f} bits per pixel and channel")
    elif args.likelihood in DENSITIES:
        say("test: this density, without --dequantize, compares with no other likelihood")


def say_factors(args: argparse.Namespace, data: Dataset, model: VAE, attempt: Attempts) -> None:
    """Say how disentangled the codes of the test images are."""
    factors = data.test.factors
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


def run(args: argparse.Namespace) -> None:
    """Train as the options say."""
    first = not dist.is_initialized() or dist.get_rank() == 0
    check_options(args)
    check_machine(args, first)
    data = load_data(args)
    model = build_model(args, data)
    if first:
        try:
            args.output_dir.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OptionError(f"--output-dir {args.output_dir}: {error.strerror}") from None
        if not args.resume:
            write_config(args, data, model)
        if data.skipped:
            names = ", ".join(map(str, data.skipped))
            say(f"vae-train: {len(data.skipped)} unreadable images left out: {names}")
    history = fit(
        model,
        data,
        epochs=args.epochs,
        batch_size=args.batch_size,
        lr=args.lr,
        schedule=args.schedule,
        beta=args.beta,
        beta_warmup=args.beta_warmup,
        seed=args.seed,
        device=args.device,
        precision=args.precision,
        output_dir=args.output_dir,
        resume=args.resume,
    )
    if first:
        write_results(args, data, model, history)


def main(arguments: list[str] | None = None) -> None:
    """Parse the options, train, and turn what the user can mend into one line."""
    args = make_parser().parse_args(arguments)
    try:
        if "LOCAL_RANK" in os.environ:  # started by torchrun
            dist.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
            if torch.cuda.is_available():
                torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
        run(args)
    except (DataError, FileError, NotFiniteError, OptionError, OSError) as error:
        fail(error)
    except KeyboardInterrupt:
        kept = (args.output_dir / CHECKPOINT).exists()
        hint = "; the same command with --resume goes on after the last whole epoch" if kept else ""
        print(f"\nvae-train: interrupted{hint}", file=sys.stderr)
        sys.exit(130)
    finally:
        if dist.is_initialized():
            dist.destroy_process_group()


if __name__ == "__main__":
    main()
