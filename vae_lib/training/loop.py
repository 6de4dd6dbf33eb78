"""Training: `fit`, which knows neither what a model is made of nor what is minimized."""

import time
from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from vae_lib.data import Dataset
from vae_lib.devices import on_device, pick_device, pick_precision
from vae_lib.evaluation.rate_distortion import rate_distortion
from vae_lib.objectives import Elbo, Objective, Terms
from vae_lib.progress import is_live, progress_bar
from vae_lib.randomness import generator_for, seeded
from vae_lib.saving import describe
from vae_lib.training.checkpoints import RUN_FILES, load_checkpoint, save_checkpoint
from vae_lib.training.checks import (
    check_batch,
    check_dataset,
    check_held_out,
    check_length,
    check_options,
    check_repeatable,
    unmoved,
)
from vae_lib.training.history import History
from vae_lib.training.recipes import Recipe, find_recipe
from vae_lib.training.schedules import SCHEDULES
from vae_lib.training.start import start_at_mean, takes_logits
from vae_lib.vae import VAE
from vae_lib.whole_files import check_writable

TERMS = ("number of images", "loss", "reconstruction term", "KL")  # what an epoch sums up


class NotFiniteError(ArithmeticError):
    """The loss became infinite or not a number. The message says when."""


class Loss(nn.Module):
    """An objective and its model as one module: DistributedDataParallel has to see both."""

    def __init__(self, model: VAE, objective: Objective) -> None:
        super().__init__()
        self.model = model
        self.objective = objective  # its parameters are seen if it is a module too

    def forward(
        self, x: Tensor, y: Tensor | None, epochs_done: float, generator: torch.Generator
    ) -> Terms:
        """The terms of a batch."""
        terms = self.objective(self.model, x, y, epochs_done=epochs_done, generator=generator)
        if not isinstance(terms, Terms):
            what = type(terms).__name__
            raise TypeError(f"an objective has to return Terms(loss, recon, kl), not a {what}")
        return terms


@dataclass
class Totals:
    """The terms of an epoch, summed over images; looked at seldom, since that makes a GPU wait."""

    epoch: int
    sums: Tensor = field(default_factory=lambda: torch.zeros(4, dtype=torch.float64))
    recent: list[Tensor] = field(default_factory=list)  # steps not yet looked at, (4,) each
    steps: int = 0

    def add(self, images: int, terms: Terms) -> None:
        """Count a step: images, and sums of loss, L_recon and L_KL."""
        row = torch.stack([torch.ones_like(terms.loss), terms.loss, terms.recon, terms.kl])
        self.recent.append(images * row.detach())
        self.steps += 1

    def look(self) -> int:
        """Sum up the recent steps and return their number.

        Raises:
            NotFiniteError: A term of one of them is not finite.
        """
        if not self.recent:
            return 0
        rows = torch.stack(self.recent).cpu().double()  # (steps, 4)
        if not rows.isfinite().all():
            first = int(rows.isfinite().all(dim=1).int().argmin())  # the first False
            step = self.steps - len(rows) + first + 1  # counted from 1
            term = int(rows[first].isfinite().int().argmin())
            name, value = TERMS[term], (rows[first, term] / rows[first, 0]).item()
            raise NotFiniteError(f"the {name} became {value} in epoch {self.epoch}, step {step}")
        self.sums += rows.sum(dim=0)  # (steps, 4) → (4,)
        self.recent.clear()
        return len(rows)


def fit(
    model: VAE,
    data: Dataset | Iterable,
    *,
    epochs: int | None = None,
    recipe: str | Recipe = "usual",
    batch_size: int | None = None,
    objective: Objective | None = None,
    optimizer: torch.optim.Optimizer | None = None,
    lr: float | None = None,
    schedule: str | None = None,
    clip_grad: float | None = None,
    seed: int = 0,
    device: str = "auto",
    precision: str = "float32",
    held_out: Iterable | None = None,
    output_dir: str | Path | None = None,
    resume: bool = False,
    on_epoch: Callable[[History], object] | None = None,
    progress: bool = True,
) -> History:
    """Train a model, by default with Adam on L_recon + L_KL.

    Started by `torchrun`, each process trains on its share of every batch; process 0 evaluates
    and writes, and it alone has the history. What can be known to go wrong after the first epoch
    is refused before it.

    Args:
        model: Trained in place, and moved to `device`.
        data: A `Dataset`, or any iterable of batches (x, y) or x, such as a DataLoader; the
            images of a batch are float32 in [0, 1], (B, C, H, W).
        epochs: Epochs in all, those before a resume included; as many as the recipe has if None.
        recipe: What stands in for epochs, batch size, learning rate and schedule where they are
            not given, one of `vae_lib.training.RECIPES` or a `Recipe`. "fast" is for a fresh
            model: it also starts a decoder of logits at the average image, and gives some layers
            a larger learning rate. It was tuned for Bernoulli pixels.
        batch_size: Images in a step, over all processes; 128 by the usual recipe. An iterable of
            batches has its own.
        objective: What is minimized; `vae_lib.objectives.Elbo()` by default.
        optimizer: Made for the parameters to train; Adam by default, for those of the model and
            of the objective. A run that is resumed needs one made the same way.
        lr: Adam's learning rate at its highest, 0.001 by the usual recipe. A recipe may multiply
            it for some layers. An optimizer has its own.
        schedule: How the learning rate goes from there, one of
            `vae_lib.training.schedules.SCHEDULES`; "cooldown" by the usual recipe.
        clip_grad: Largest norm of the gradient, above 0; None leaves it alone.
        seed: All randomness derives from (seed, epoch, process), so that a resumed run ends
            where an uninterrupted one does.
        device: "auto", "cuda", "mps" or "cpu".
        precision: "float32", "bfloat16" for mixed precision, or "auto": bfloat16 where the device
            has it in hardware.
        held_out: Batches to evaluate on after each epoch; by default those of `data.valid`, or
            of `data.test` where there is no validation split. For more than one epoch they have
            to be a list or a loader, not a generator, and so has `data`.
        output_dir: An existing folder, where `checkpoint.pt` and `metrics.csv` are written after
            each epoch. The checkpoint of an earlier run there is kept as `checkpoint.previous.pt`.
        resume: Go on from the checkpoint in `output_dir`.
        on_epoch: Called with the history after each epoch, in process 0; if it returns True, the
            training ends.
        progress: Show a bar (in a terminal or a notebook) or print a line an epoch (elsewhere).

    Raises:
        ValueError: An option is out of range, or model, data and `held_out` do not go together.
        TypeError: Images are not floating-point numbers, or the objective returns no `Terms`.
        FileError: `output_dir` is missing or cannot be written to; or the checkpoint is missing,
            damaged, or of a run with other options.
        NotFiniteError: The loss is not finite. The last good checkpoint stays.
        OSError: A file cannot be written. The last good checkpoint stays.
    """
    rank, world = (dist.get_rank(), dist.get_world_size()) if dist.is_initialized() else (0, 1)
    settings = find_recipe(recipe, model).but(
        epochs=epochs, batch_size=batch_size, lr=lr, schedule=schedule
    )
    check_options(
        epochs=settings.epochs,
        batch_size=settings.batch_size,
        lr=lr,
        has_optimizer=optimizer is not None,
        schedule=settings.schedule,
        clip_grad=clip_grad,
        seed=seed,
        precision=precision,
        world=world,
    )
    if isinstance(data, Dataset):
        check_dataset(model, data, held_out is None)
    _check_folder(output_dir, resume, rank)
    place = pick_device(device)
    precision = pick_precision(precision, place)
    objective = Elbo() if objective is None else objective
    options = {  # what a resumed run must have in common with the run before
        "model": describe(model),
        "data": _describe_data(data),
        "batch_size": int(settings.batch_size),
        "objective": _describe_objective(objective),
        "optimizer": _describe_optimizer(optimizer, settings),
        "schedule": settings.schedule,
        # the schedule's pace
        "epochs": None if settings.schedule == "constant" else int(settings.epochs),
        "clip_grad": None if clip_grad is None else float(clip_grad),
        "seed": int(seed),
        "precision": precision,
        "processes": world,
    }
    loss = Loss(model, objective).to(place)
    if optimizer is None:
        groups = settings.groups(loss, model.decoder)
        optimizer = torch.optim.Adam(groups, lr=float(settings.lr), fused=True)
    history = History("valid" if getattr(data, "valid", None) is not None else "test")
    if resume and output_dir is not None:
        history.rows = load_checkpoint(output_dir, options, loss, optimizer)
    held_out = _look_ahead(model, data, held_out, settings.epochs - len(history), settings.schedule)
    if settings.starts_at_mean and not history.rows and rank == 0:
        _start(model, data, int(seed))  # the other processes get these weights from the first
    run = Run(
        loss=loss,
        terms_of=DistributedDataParallel(loss) if world > 1 else loss,
        optimizer=optimizer,
        peaks=[group["lr"] for group in optimizer.param_groups],
        schedule=settings.schedule,
        epochs=settings.epochs,
        clip_grad=clip_grad,
        seed=seed,
        device=place,
        precision=precision,
        progress=progress and rank == 0,
        rank=rank,
        world=world,
    )

    for epoch in range(len(history) + 1, settings.epochs + 1):
        start = time.perf_counter()
        batches, steps = _train_batches(data, int(settings.batch_size), run, epoch)
        row = train_epoch(run, epoch, batches, steps)
        ended = False
        if rank == 0:
            row |= _held_out_terms(model, data, held_out, generator_for(seed, 0, 0, place))
            row["seconds"] = time.perf_counter() - start
            history.rows.append(row)
            if output_dir is not None:
                save_checkpoint(output_dir, options, loss, optimizer, history)
            if progress and not is_live():
                line = (
                    f"epoch {epoch}/{settings.epochs}: {history.describe()}, {row['seconds']:.1f} s"
                )
                print(line, flush=True)
            answer = None if on_epoch is None else on_epoch(history)
            ended = isinstance(answer, bool | np.bool_) and bool(answer)
        if _any_process(ended, run):
            break
    model.eval()
    return history


@dataclass(frozen=True)
class Run:
    """What stays the same from epoch to epoch."""

    loss: Loss
    terms_of: nn.Module  # the same, or the same shared among processes
    optimizer: torch.optim.Optimizer
    peaks: list[float]  # the learning rate of each group of parameters, at its highest
    schedule: str
    epochs: int
    clip_grad: float | None
    seed: int
    device: torch.device
    precision: str
    progress: bool  # whether a bar is wanted, in this process
    rank: int
    world: int


def train_epoch(run: Run, epoch: int, batches: Iterable, steps: int | None) -> dict[str, float]:
    """Go through the training images once.

    Args:
        run: The model, the optimizer and what else stays the same.
        epoch: Its number, counted from 1.
        batches: The images, and their labels if there are any.
        steps: The number of batches, where it is known.

    Returns:
        The averages over the epoch, as the row of a history begins.

    Raises:
        NotFiniteError: The loss, or a weight at the end, is not finite.
        ValueError: There are no images, or they do not fit the model.
    """
    generator = generator_for(run.seed, epoch, 1 + run.rank, run.device)
    totals = Totals(epoch)
    run.loss.model.train()
    with progress_bar(f"epoch {epoch}/{run.epochs}", steps, run.progress) as bar:
        for step, batch in enumerate(seeded(batches, generator.initial_seed())):
            if step == 0:
                check_batch(run.loss.model, batch, "data")
            x, y = on_device(batch, run.device)
            terms = train_step(run, x, y, epoch - 1 + (step / steps if steps else 0), generator)
            totals.add(len(x), terms)
            if len(totals.recent) == 50 or step + 1 == steps:
                bar.update(totals.look())
    totals.look()
    images, *sums = _sum_over_processes(totals.sums, run).tolist()
    if images == 0:
        raise ValueError("there are no images to train on")
    if not all(p.isfinite().all() for p in run.loss.parameters()):
        raise NotFiniteError(f"the weights are no longer finite after epoch {epoch}")
    loss, recon, kl = (total / images for total in sums)
    averages = {"train_loss": loss, "train_recon": recon, "train_kl": kl}
    return {"epoch": epoch, "beta": float(terms.beta), **averages}


def train_step(
    run: Run, x: Tensor, y: Tensor | None, epochs_done: float, generator: torch.Generator
) -> Terms:
    """One step of the optimizer, on one batch."""
    with torch.autocast(run.device.type, torch.bfloat16, enabled=run.precision == "bfloat16"):
        terms = run.terms_of(x, y, epochs_done, generator)
    run.optimizer.zero_grad()
    terms.loss.backward()
    if run.clip_grad is not None:
        nn.utils.clip_grad_norm_(run.loss.parameters(), run.clip_grad)
    for group, peak in zip(run.optimizer.param_groups, run.peaks, strict=True):
        group["lr"] = peak * SCHEDULES[run.schedule](epochs_done / run.epochs)
    try:
        run.optimizer.step()
    finally:  # the optimizer's own rate, should it be used again
        for group, peak in zip(run.optimizer.param_groups, run.peaks, strict=True):
            group["lr"] = peak
    return terms


def _check_folder(output_dir: str | Path | None, resume: bool, rank: int) -> None:
    """Raise what would keep the first process from writing, or a run from going on."""
    if resume and output_dir is None:
        raise ValueError("resume needs the output_dir of the run to go on with")
    if output_dir is not None and rank == 0:
        check_writable(output_dir, RUN_FILES)


def _look_ahead(
    model: VAE, data: Dataset | Iterable, held_out: Iterable | None, left: int, schedule: str
) -> Iterable | None:
    """Raise what would go wrong after the first of the epochs that are left.

    Returns:
        The batches to evaluate on, the first one included.
    """
    check_repeatable(data, left, "data")
    check_length(data, schedule)
    return held_out if held_out is None or left <= 0 else check_held_out(model, held_out, left)


def _start(model: VAE, data: Dataset | Iterable, seed: int) -> None:
    """Start the decoder at the average image, for a recipe that begins so."""
    if isinstance(data, Iterator):
        raise ValueError(
            "a recipe that starts at the average image looks at the images before the first epoch,"
            " and data gives its batches once: give a list of batches, or a DataLoader"
        )
    if not takes_logits(model.likelihood):
        return
    if isinstance(data, Dataset):
        start_at_mean(model, data.train)
        return
    with unmoved(data), closing(seeded(data, seed)) as batches:
        first = next(batches, None)
        if first is None:
            raise ValueError("there are no images to train on")
        check_batch(model, first, "data")
        start_at_mean(model, chain([first], batches))


def _describe_data(data: Dataset | Iterable) -> str:
    """What a checkpoint remembers of the data, so that a resume with others is refused."""
    if not isinstance(data, Dataset):
        return "batches"
    pixels = "binarize dynamic" if data.train.dynamic else "binarize none"
    pixels = "dequantized" if data.train.dequantized else pixels
    return f"{data.name} ({len(data.train)} images, {pixels})"


def _describe_objective(objective: Objective) -> str:
    """Its repr where that tells its settings, otherwise the name of the function or class."""
    if " at 0x" not in repr(objective):
        return repr(objective)
    return getattr(objective, "__qualname__", type(objective).__qualname__)


def _describe_optimizer(optimizer: torch.optim.Optimizer | None, recipe: Recipe) -> str:
    """Its name and what it was made with."""
    if optimizer is None:
        parts = {"decoder": recipe.decoder_lr, "convolutions": recipe.convolution_lr}
        others = [f", {part} times {times:g}" for part, times in parts.items() if times != 1]
        return f"Adam(lr={float(recipe.lr)}{''.join(others)})"
    settings = ", ".join(f"{name}={value}" for name, value in sorted(optimizer.defaults.items()))
    return f"{type(optimizer).__name__}({settings})"


def _train_batches(
    data: Dataset | Iterable, batch_size: int, run: Run, epoch: int
) -> tuple[Iterable, int | None]:
    """The batches of one epoch and, where it is known, their number."""
    if not isinstance(data, Dataset):
        return data, len(data) if isinstance(data, Sized) else None
    generator, shard = generator_for(run.seed, epoch), (run.rank, run.world)
    batches = data.train.batches(batch_size, shuffle=True, generator=generator, shard=shard)
    return batches, -(-(len(data.train) // run.world * run.world) // batch_size)  # rounded up


def _sum_over_processes(sums: Tensor, run: Run) -> Tensor:
    """The sums of all processes, (4,)."""
    if run.world > 1:
        sums = sums.to(run.device)
        dist.all_reduce(sums)
    return sums


def _any_process(ended: bool, run: Run) -> bool:
    """Whether one of the processes has ended."""
    if run.world == 1:
        return ended
    flag = torch.tensor(float(ended), device=run.device)
    dist.all_reduce(flag)
    return bool(flag > 0)


def _held_out_terms(
    model: VAE, data: Dataset | Iterable, held_out: Iterable | None, generator: torch.Generator
) -> dict[str, Any]:
    """ELBO, reconstruction and KL, with the same noise after each epoch."""
    if held_out is None and isinstance(data, Dataset):
        held_out = (data.test if data.valid is None else data.valid).batches(500)
    names = ("held_out_elbo", "held_out_recon", "held_out_kl")
    if held_out is None:
        return dict.fromkeys(names)
    model.eval()
    result = rate_distortion(model, held_out, generator)
    return dict(zip(names, (result.elbo, result.distortion, result.rate), strict=True))
