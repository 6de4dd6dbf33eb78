"""One attempt of the speedrun: an entry trains its model in a process of its own, by the clock.

    python -m experiments.speedrun.entry vae_lib_fast --mark 105 --output model.pt

An entry is a module in `experiments/speedrun/entries` with a table `EPOCHS`, the epochs for each
mark, a flag `SCHEDULED`, which says whether the learning rate depends on the number of epochs, and
a function `train(attempt)`. The function trains `attempt.model` in its own way, calls
`attempt.first_step()` right before its first step and `attempt.after_epoch(epoch)` after each
epoch. Whatever it imports and reads before that is on the clock too.
"""

import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import torch

from experiments.common import COUNT, SEED, Parser
from vae_lib import VAE, ConvolutionalVAE, VariationalAutoencoder, save_model

MODELS = {105: VariationalAutoencoder, 100: ConvolutionalVAE}  # by the mark, in nats
ENTRIES = Path(__file__).parent / "entries"
HELD_OUT = 5_000  # the last training images, on which the epochs are chosen
FIRST_STEP, SAVED = "first step", "saved"  # what an attempt says to whoever holds the clock


@dataclass(frozen=True)
class Attempt:
    """What an entry is given.

    Attributes:
        model: Fresh. An entry may put its layers into a model of its own; these are saved.
        images: The training images to use, counted from the first.
        epochs: How often to go through them.
        seed: Of all randomness. The initial weights are drawn already.
        folder: Holds MNIST as torchvision downloads it.
        output: Where the model goes.
        each: Whether to save the model after each epoch, to choose their number.
    """

    model: VAE
    images: int
    epochs: int
    seed: int
    folder: Path
    output: Path
    each: bool = False

    def first_step(self) -> None:
        """Say that all is ready and the training begins."""
        print(FIRST_STEP, flush=True)

    def after_epoch(self, epoch: int) -> None:
        """Save the model after the last epoch."""
        if epoch == self.epochs:
            save_model(self.model, self.output)
            print(SAVED, flush=True)
        elif self.each:
            save_model(self.model, self.path_of(epoch))

    def path_of(self, epoch: int) -> Path:
        """Where the model goes after that epoch."""
        name = f"{self.output.stem}-{epoch}{self.output.suffix}"
        return self.output if epoch == self.epochs else self.output.with_name(name)


def names() -> list[str]:
    """The entries."""
    return sorted(path.stem for path in ENTRIES.glob("*.py") if path.stem != "__init__")


def make_parser() -> Parser:
    """The options."""
    parser = Parser("speedrun.entry", __doc__)
    parser.add_argument("entry", choices=names())
    parser.add_argument("--mark", type=int, choices=list(MODELS), default=105, help="in nats")
    parser.add_argument("--seed", type=SEED, default=0)
    parser.add_argument("--epochs", type=COUNT, help="those of the entry if not given")
    parser.add_argument("--data", type=Path, default=Path("data"),
                        help="folder with MNIST as torchvision downloads it")  # fmt: skip
    parser.add_argument("--hold-out", action="store_true",
                        help="leave out the last training images")  # fmt: skip
    parser.add_argument("--each", action="store_true", help="save the model after each epoch")
    parser.add_argument("--output", type=Path, default=Path("model.pt"))
    parser.add_argument("--check", action="store_true",
                        help="only say whether it is scheduled, and its epochs")  # fmt: skip
    return parser


def main(arguments: list[str] | None = None) -> None:
    """Train."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    parser.will_write(options.output.parent, (options.output.name,))
    try:
        entry = import_module(f"experiments.speedrun.entries.{options.entry}")
    except ImportError as error:
        parser.error(f"{options.entry} cannot run with {sys.executable}: {error}")
    epochs = entry.EPOCHS.get(options.mark) if options.epochs is None else options.epochs
    if epochs is None and not options.check:
        parser.error(f"{options.entry} does not run to {options.mark} nats: give --epochs")
    if options.check:
        print(int(entry.SCHEDULED), epochs or 0)
        return
    torch.manual_seed(options.seed)  # the initial weights
    attempt = Attempt(
        model=MODELS[options.mark](),
        images=60_000 - HELD_OUT if options.hold_out else 60_000,
        epochs=epochs,
        seed=options.seed,
        folder=options.data,
        output=options.output,
        each=options.each,
    )
    entry.train(attempt)


if __name__ == "__main__":
    main()
