"""What each part of the fast recipe brings, alone and left out, and what else was tried.

    python -m experiments.speedrun.gains --model-type fc
    python -m experiments.speedrun.gains --epochs 50 --variants usual fast

Each variant trains for as many epochs as the fast recipe does, or for as many as are asked for, on
the first 55,000 training images, for some seeds, and is judged on the other 5,000. The table goes
to the terminal and to gains-fc.md, the losses to gains-fc.json; with other epochs to gains-fc-50.md
and gains-fc-50.json. Runs that are in there are not repeated.
"""

import argparse
import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from statistics import mean, stdev

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

from experiments.benchmark import say
from experiments.common import COUNT, EXPERIMENTS, Parser
from experiments.speedrun.entry import HELD_OUT
from experiments.speedrun.run import loss_of_model
from vae_lib import VAE, ConvolutionalVAE, VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset
from vae_lib.training import RECIPES, Recipe
from vae_lib.whole_files import write_text

MODELS = {"fc": VariationalAutoencoder, "conv": ConvolutionalVAE}
FOLDER = EXPERIMENTS / "speedrun"


def variants(kind: str) -> dict[str, tuple[Recipe, dict]]:
    """By name a recipe, and what else is done: options of `run`."""
    usual, fast = RECIPES["usual"][kind], RECIPES["fast"][kind]
    rates = {"decoder_lr": fast.decoder_lr, "convolution_lr": fast.convolution_lr}
    parts = {
        "start at the average image": {"starts_at_mean": True},
        f"peak {fast.lr}, with warm-up": {"lr": fast.lr, "schedule": fast.schedule},
        "larger rates for some layers": rates,
        f"batches of {fast.batch_size}": {"batch_size": fast.batch_size},
    }
    found: dict[str, tuple[Recipe, dict]] = {"usual": (usual, {}), "fast": (fast, {})}
    for name, settings in parts.items():
        found[f"usual + {name}"] = (usual.but(**settings), {})
        without = {key: getattr(usual, key) for key in settings}
        found[f"fast − {name}"] = (fast.but(**without), {})
    found |= {
        "fast, without the warm-up alone": (fast.but(schedule="cooldown"), {}),
        "fast, learning rate constant": (fast.but(schedule="constant"), {}),
        "fast, batches twice as large": (fast.but(batch_size=2 * fast.batch_size), {}),
        "fast, batches half as large": (fast.but(batch_size=fast.batch_size // 2), {}),
        "fast, Adam's β₂ 0.99": (fast, {"betas": (0.9, 0.99)}),
        "fast, Adam's β₁ 0.8": (fast, {"betas": (0.8, 0.999)}),
        "fast, He initialization of the linear layers": (fast, {"begin": he_initialization}),
        "fast, encoder's σ starts at 0.37": (fast, {"begin": narrow_posterior}),
        "fast, weights averaged over the last tenth": (fast, {"averaged": 0.1}),
    }
    return found


def he_initialization(model: VAE) -> None:
    """Weights of variance 2 / fan-in, biases 0 (He et al. 2015, arXiv:1502.01852)."""
    for layer in model.modules():
        if isinstance(layer, nn.Linear):
            nn.init.kaiming_uniform_(layer.weight, nonlinearity="relu")
            nn.init.zeros_(layer.bias)


def narrow_posterior(model: VAE) -> None:
    """log σ² of the encoder starts near −2."""
    head = model.encoder.head[-1]
    with torch.no_grad():
        head.bias[model.code_size :].fill_(-2.0)  # (2 D,), of which the second half is log σ²


def run(
    kind: str,
    data: Dataset,
    recipe: Recipe,
    epochs: int,
    seed: int,
    *,
    betas: tuple[float, float] = (0.9, 0.999),
    begin: Callable[[VAE], None] | None = None,
    averaged: float = 0.0,
) -> float:
    """Train and return the loss on the held-out images in nats."""
    torch.manual_seed(seed)  # the initial weights
    model = MODELS[kind]()
    if begin is not None:
        begin(model)
    groups = recipe.groups(model, model.decoder)
    optimizer = torch.optim.Adam(groups, lr=recipe.lr, betas=betas, fused=True)
    average, steps = AveragedModel(model), [0]
    whole = epochs * -(-len(data.train) // recipe.batch_size)

    def after_step(*_: object) -> None:
        steps[0] += 1
        if steps[0] > (1 - averaged) * whole:
            average.update_parameters(model)

    if averaged:
        optimizer.register_step_post_hook(after_step)
    settings = {"recipe": recipe, "optimizer": optimizer, "epochs": epochs, "seed": seed}
    small = Dataset(data.name, data.train, data.test[:1])  # nothing is judged on the way
    fit(model, small, device="cpu", progress=False, **settings)
    judged = average.module if averaged else model
    return loss_of_model(judged, data.valid)


def table(losses: dict[str, list[float]]) -> str:
    """The losses as Markdown, and what a variant loses or gains against the fast recipe.

    Where that was not trained, it is compared with the first one.
    """
    first = "fast" if "fast" in losses else next(iter(losses))
    lines = [f"| variant | held-out loss, nats | against {first} |", "|---|---|---|"]
    for name, values in losses.items():
        spread = f" ± {stdev(values):.2f}" if len(values) > 1 else ""
        against = "" if name == first else f"{mean(values) - mean(losses[first]):+.2f}"
        lines.append(f"| {name} | {mean(values):.2f}{spread} | {against} |")
    return "\n".join(lines) + "\n"


def make_parser() -> Parser:
    """The options."""
    parser = Parser("speedrun.gains", __doc__)
    parser.add_argument("--model-type", choices=list(MODELS), default="fc")
    parser.add_argument("--seeds", type=COUNT, default=3)
    parser.add_argument("--epochs", type=COUNT, help="those of the fast recipe if not given")
    parser.add_argument("--variants", nargs="+", metavar="NAME", help="all if not given")
    parser.add_argument("--output", type=Path, default=FOLDER, help="folder of the results")
    return parser


def measure(options: argparse.Namespace, found: dict, path: Path) -> None:
    """Add the runs that are missing; they are written as they come."""
    kind, losses = options.model_type, found["losses"]
    data = load_dataset("mnist", valid=HELD_OUT)
    epochs, known = options.epochs or RECIPES["fast"][kind].epochs, variants(kind)
    for seed in range(options.seeds):
        for name in options.variants:
            recipe, extras = known[name]
            values = losses.setdefault(name, [])
            if len(values) <= seed:
                values.append(round(run(kind, data, recipe, epochs, seed, **extras), 2))
                say(f"seed {seed}, {name}: {values[-1]:.2f} nats")
                write_text(path, json.dumps(found, indent=1, ensure_ascii=False) + "\n")


def main(arguments: list[str] | None = None) -> None:
    """Train, print and write."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    longer = f"-{options.epochs}" if options.epochs else ""
    path = options.output / f"gains-{options.model_type}{longer}.json"
    known = variants(options.model_type)
    options.variants = options.variants or list(known)
    parser.takes_once("--variants", options.variants)
    for name in options.variants:
        if name not in known:
            parser.error(f"{name!r} is no variant; there are {', '.join(map(repr, known))}")
    parser.will_write(options.output, (path.name, path.with_suffix(".md").name))
    recipe = dataclasses.asdict(RECIPES["fast"][options.model_type])
    found = parser.json(path) or {"recipe": recipe, "losses": {}}
    if found.get("recipe") != recipe:
        parser.error(f"{path} is of another recipe: move it away to begin anew")
    torch.set_num_threads(1)
    measure(options, found, path)
    text = table(found["losses"])
    write_text(path.with_suffix(".md"), text)
    print(text)


if __name__ == "__main__":
    main()
