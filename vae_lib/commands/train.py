"""The training command: `python -m vae_lib.train`, or `vae-train` once installed.

It trains a VAE and writes the model, pictures, `metrics.csv`, `config.json` and a checkpoint.
Bad input gets one line on stderr and exit status 2.
"""

import argparse
import os
import sys
import warnings

import torch
import torch.distributed as dist

from vae_lib.commands.options import HIDDEN_SIZE, OptionError, check_options, fail, parse
from vae_lib.commands.results import (
    PICTURES,
    model_name,
    say,
    why_no_dci,
    write_config,
    write_results,
)
from vae_lib.data import DataError, Dataset, load_dataset
from vae_lib.devices import pick_device
from vae_lib.objectives import Elbo
from vae_lib.progress import is_installed
from vae_lib.training import NotFiniteError, fit
from vae_lib.training.checkpoints import CHECKPOINT, RUN_FILES
from vae_lib.vae import VAE, ConvolutionalVAE, VariationalAutoencoder
from vae_lib.whole_files import FileError, check_writable, load_torch


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
    if rank > 0:
        dist.barrier()  # until the first process has downloaded
    with warnings.catch_warnings(action="ignore"):  # `run` names unreadable files
        data = load_dataset(args.dataset, **options)
    if rank == 0 and world > 1:
        dist.barrier()
    if args.batch_size > len(data.train):
        raise OptionError(
            f"batches of {args.batch_size} images are more than the {len(data.train)} training"
            " images: give a smaller --batch-size"
        )
    return data


def run(args: argparse.Namespace) -> None:
    """Train as the options say."""
    first = not dist.is_initialized() or dist.get_rank() == 0
    check_options(args)
    check_machine(args, first)
    data = load_data(args)
    model = build_model(args, data)
    if first and data.has_generated_factors and (reason := why_no_dci(args)):
        say(f"vae-train: {reason}")
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
        recipe=args.recipe,
        batch_size=args.batch_size,
        lr=args.lr,
        schedule=args.schedule,
        objective=Elbo(args.beta, args.beta_warmup),
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
    args = parse(arguments)
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
