"""The options of the training command, and which of them go together."""

import argparse
import math
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from vae_lib.data import DATASETS
from vae_lib.likelihoods import LIKELIHOODS
from vae_lib.training import PRECISIONS, RECIPES, SCHEDULES, Recipe

HIDDEN_SIZE = 400


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


def number_between(kind: type, low: float, high: float) -> Callable[[str], float]:
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
    usual = Recipe()
    add = parser.add_argument
    add("--model-type", choices=("fc", "conv"), default="conv",
        help="fully connected or convolutional")  # fmt: skip
    add(
        "--epochs",
        type=number_between(int, 1, 1e6),
        default=usual.epochs,
        help="passes over the training images",
    )
    add("--recipe", choices=list(RECIPES), default="usual",
        help="fast is made for seconds: other defaults for --epochs, --batch-size, --lr and"
        " --schedule, a start at the average image, some layers learn faster")  # fmt: skip
    add("--batch-size", type=number_between(int, 1, 1e6), default=usual.batch_size,
        help="images in a step, over all processes; at most the training images")  # fmt: skip
    add("--lr", type=number_between(float, 1e-12, 10), default=usual.lr,
        help="learning rate of Adam, at its highest")  # fmt: skip
    add("--schedule", choices=list(SCHEDULES), default=usual.schedule,
        help="with cooldown the learning rate falls to 0 in the last quarter; with trapezoid it"
        " also rises from 0 in the first twentieth")  # fmt: skip
    add("--code-size", type=number_between(int, 1, 1e4), default=20, help="latent dimensions")
    add("--hidden-size", type=number_between(int, 1, 1e5), default=argparse.SUPPRESS,
        help=f"hidden units, with --model-type fc only (default: {HIDDEN_SIZE})")  # fmt: skip
    add("--output-dir", type=Path, default=Path("results"), help="where the results go")
    add("--device", choices=("auto", "cuda", "mps", "cpu"), default="auto",
        help="auto takes a GPU if there is one")  # fmt: skip
    add("--dataset", default="mnist",
        help=f"{', '.join(DATASETS)} or folder:PATH")  # fmt: skip
    add("--data-dir", type=Path, default=Path("data"), help="where downloaded data sets are kept")
    add("--beta", type=number_between(float, 0, 1e6), default=1.0,
        help="KL weight: the loss is L_recon + beta L_KL")  # fmt: skip
    add("--beta-warmup", type=number_between(int, 0, 1e6), default=0,
        help="epochs in which beta rises from 0 to its value, step by step")  # fmt: skip
    add("--conditional", action="store_true", help="condition the model on the labels")
    add("--likelihood", choices=list(LIKELIHOODS), default="bernoulli", help="of the pixels")
    add("--binarize", choices=("none", "dynamic"), default="none",
        help="dynamic draws black and white pixels afresh at each access")  # fmt: skip
    add("--dequantize", action="store_true",
        help="add uniform noise to the 256 levels, as a density needs")  # fmt: skip
    add("--valid", type=number_between(int, 0, 1e9), default=0,
        help="hold out the last N training images, and evaluate on them instead")  # fmt: skip
    add("--seed", type=number_between(int, 0, 2**63), default=0, help="of all randomness")
    add("--resume", action="store_true", help="go on from the checkpoint in the output directory")
    add("--precision", choices=PRECISIONS, default="float32",
        help="bfloat16 for mixed precision; auto takes it where the device has it")  # fmt: skip
    return parser


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    """Parse the options; those that are not given are the recipe's."""
    parser = make_parser()
    chosen = parser.parse_args(arguments)
    recipe = RECIPES[chosen.recipe][chosen.model_type]
    parser.set_defaults(
        epochs=recipe.epochs, batch_size=recipe.batch_size, lr=recipe.lr, schedule=recipe.schedule
    )
    return parser.parse_args(arguments)


def check_options(args: argparse.Namespace) -> None:
    """Raise OptionError where options do not go together, whatever the data."""
    if args.model_type == "conv" and hasattr(args, "hidden_size"):
        raise OptionError("--hidden-size goes with --model-type fc only")
    if args.beta_warmup > args.epochs:
        raise OptionError(f"--beta-warmup {args.beta_warmup} is more than --epochs {args.epochs}")
    pixels = LIKELIHOODS[args.likelihood].pixels
    if args.binarize == "dynamic" and pixels != "binary":
        raise OptionError(
            f"--likelihood {args.likelihood} does not go with --binarize dynamic: black and white"
            f" pixels take --likelihood {_that_score('binary')}"
        )
    if args.dequantize and pixels != "dequantized":
        raise OptionError(
            f"--dequantize does not go with --likelihood {args.likelihood}: it takes a density,"
            f" {_that_score('dequantized')}"
        )


def _that_score(pixels: str) -> str:
    """The names of the likelihoods that score such pixels."""
    return " or ".join(name for name, kind in LIKELIHOODS.items() if kind.pixels == pixels)
