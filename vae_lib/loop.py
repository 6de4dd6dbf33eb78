"""Training: one function, `fit`."""

import math
import time
from collections.abc import Iterable
from numbers import Integral
from pathlib import Path

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from vae_lib.checks import check_batch, check_dataset, check_held_out, check_repeatable
from vae_lib.data import Dataset
from vae_lib.evaluation import rate_distortion
from vae_lib.files import RUN_FILES, check_writable, load_checkpoint, save_checkpoint
from vae_lib.history import COLUMNS, History
from vae_lib.likelihoods import log_likelihood
from vae_lib.models import VAE
from vae_lib.objectives import elbo, kl_per_dim
from vae_lib.runtime import generator_for, is_live, on_device, pick_device, progress_bar, seeded
from vae_lib.schedules import kl_price, learning_rate

PRECISIONS = ("float32", "bfloat16")


class NotFiniteError(ArithmeticError):
    """The loss became infinite or not a number. The message says when."""


class NegativeElbo(nn.Module):
    """The loss of a batch, as a module: DistributedDataParallel has to see the whole of it."""

    def __init__(self, model: VAE) -> None:
        super().__init__()
        self.model = model

    def forward(
        self, x: Tensor, y: Tensor | None, beta: float, generator: torch.Generator | None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """L_total = L_recon + β L_KL, L_recon and L_KL: nats, averaged over the batch."""
        params, mu, log_var, _ = self.model(x, y, generator)
        log_px_z = log_likelihood(x, params, self.model.likelihood)  # (B,)
        kl = kl_per_dim(mu, log_var).sum(-1)  # (B, D) → (B,)
        return -elbo(log_px_z, kl, beta).mean(), -log_px_z.mean(), kl.mean()


def fit(
    model: VAE,
    data: Dataset | Iterable,
    *,
    epochs: int,
    batch_size: int = 128,
    lr: float = 1e-3,
    schedule: str = "constant",
    beta: float = 1.0,
    beta_warmup: int = 0,
    clip_grad: float | None = None,
    seed: int = 0,
    device: str = "auto",
    precision: str = "float32",
    held_out: Iterable | None = None,
    output_dir: str | Path | None = None,
    resume: bool = False,
    progress: bool = True,
) -> History:
    """Train a model with Adam on L_recon + β L_KL.

    Started by `torchrun`, each process trains on its share of every batch; process 0 evaluates
    and writes, and it alone has the history. What can be known to go wrong after the first epoch
    is refused before it.

    Args:
        model: Trained in place, and moved to `device`.
        data: A `Dataset`, or any iterable of batches (x, y) or x, such as a DataLoader; the
            images of a batch are float32 in [0, 1], (B, C, H, W).
        epochs: Epochs in all, those before a resume included.
        batch_size: Images in a step, over all processes. An iterable of batches has its own.
        lr: Adam's learning rate, at its highest.
        schedule: How it goes from there, one of `vae_lib.schedules.SCHEDULES`.
        beta: Price β of a nat of KL (Higgins et al. 2017).
        beta_warmup: Epochs over which β rises linearly from 0, step by step.
        clip_grad: Largest norm of the gradient, above 0; None leaves it alone.
        seed: All randomness derives from (seed, epoch, process), so that a resumed run ends
            where an uninterrupted one does.
        device: "auto", "cuda", "mps" or "cpu".
        precision: "float32", or "bfloat16" for mixed precision.
        held_out: Batches to evaluate on after each epoch; by default those of `data.valid`, or
            of `data.test` where there is no validation split. For more than one epoch they have
            to be a list or a loader, not a generator, and so has `data`.
        output_dir: An existing folder, where `checkpoint.pt` and `metrics.csv` are written after
            each epoch. The checkpoint of an earlier run there is kept as `checkpoint.previous.pt`.
        resume: Go on from the checkpoint in `output_dir`.
        progress: Show a bar (in a terminal or a notebook) or print a line an epoch (elsewhere).

    Raises:
        ValueError: An option is out of range, or model, data and `held_out` do not go together.
        TypeError: Images are not floating-point numbers.
        FileError: `output_dir` is missing or cannot be written to; or the checkpoint is missing,
            damaged, or of a run with other options.
        NotFiniteError: The loss is not finite. The last good checkpoint stays.
        OSError: A file cannot be written. The last good checkpoint stays.
    """
    rank, world = (dist.get_rank(), dist.get_world_size()) if dist.is_initialized() else (0, 1)
    for name, count in (("epochs", epochs), ("batch_size", batch_size)):
        if not isinstance(count, Integral) or count < 1:
            raise ValueError(f"{name} must be a positive whole number, not {count!r}")
    if not 0 < lr < math.inf:
        raise ValueError(f"lr must be positive and finite, not {lr!r}")
    if not 0 <= beta < math.inf or not beta_warmup >= 0:
        raise ValueError("beta and beta_warmup must not be negative, and beta finite")
    if clip_grad is not None and not clip_grad > 0:
        raise ValueError(f"clip_grad must be positive, or None, not {clip_grad!r}")
    if not isinstance(seed, Integral) or seed < 0:
        raise ValueError(f"seed must be a whole number from 0, not {seed!r}")
    learning_rate(lr, schedule, 0.0)  # which knows the schedules
    if precision not in PRECISIONS:
        raise ValueError(f"unknown precision {precision!r}; allowed: {', '.join(PRECISIONS)}")
    if batch_size % world:
        raise ValueError(f"batch_size {batch_size} cannot be shared evenly by {world} processes")
    if resume and output_dir is None:
        raise ValueError("resume needs the output_dir of the run to go on with")
    if isinstance(data, Dataset):
        check_dataset(model, data, held_out is None)
    if output_dir is not None and rank == 0:
        check_writable(output_dir, RUN_FILES)
    options = {  # what a resumed run must have in common with the run before
        "model": {type(model).__name__: model.settings},
        **{"data": _describe(data), "batch_size": batch_size, "lr": lr, "schedule": schedule},
        "epochs": None if schedule == "constant" else epochs,  # which set the schedule's pace
        **{"beta": beta, "beta_warmup": beta_warmup},
        **{"clip_grad": clip_grad, "seed": seed, "precision": precision, "processes": world},
    }
    device = pick_device(device)
    loss_of = NegativeElbo(model.to(device))
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, fused=True)
    history = History("valid" if getattr(data, "valid", None) is not None else "test")
    if resume:
        history.rows = load_checkpoint(output_dir, options, model, optimizer)
    left = epochs - len(history)
    check_repeatable(data, left, "data")
    if held_out is not None and left > 0:
        held_out = check_held_out(model, held_out, left)
    if world > 1:
        loss_of = DistributedDataParallel(loss_of)

    for epoch in range(len(history) + 1, epochs + 1):
        start = time.perf_counter()
        batches, steps = _train_batches(data, batch_size, generator_for(seed, epoch), rank, world)
        noise = generator_for(seed, epoch, 1 + rank, device)
        totals = torch.zeros(4, dtype=torch.float64)  # images, and sums of loss, recon and KL
        recent = []  # (loss, recon, KL) of the steps not yet looked at
        model.train()
        with progress_bar(f"epoch {epoch}/{epochs}", steps, progress and rank == 0) as bar:
            for step, batch in enumerate(seeded(batches, noise.initial_seed())):
                if step == 0:
                    check_batch(model, batch, "data")
                x, y = on_device(batch, device)
                gone = epoch - 1 + (step / steps if steps else 0)  # epochs behind us
                rate = learning_rate(lr, schedule, gone / epochs)
                price = kl_price(beta, beta_warmup, gone)
                with torch.autocast(device.type, torch.bfloat16, enabled=precision == "bfloat16"):
                    loss, recon, kl = loss_of(x, y, price, noise)
                optimizer.zero_grad()
                loss.backward()
                if clip_grad is not None:
                    nn.utils.clip_grad_norm_(model.parameters(), clip_grad)
                optimizer.param_groups[0]["lr"] = rate
                optimizer.step()
                terms = torch.stack([torch.ones_like(loss), loss, recon, kl])  # (4,)
                recent.append(len(x) * terms.detach())
                if len(recent) == 50 or step + 1 == steps:  # seldom: it makes a GPU wait
                    totals += _checked_sum(recent, epoch, step)
                    bar.update(len(recent))
                    recent.clear()
        totals += _checked_sum(recent, epoch, step) if recent else 0  # of unknown length
        if totals[0] == 0:
            raise ValueError("there are no images to train on")
        if world > 1:
            totals = totals.to(device)
            dist.all_reduce(totals)
        if not all(p.isfinite().all() for p in model.parameters()):
            raise NotFiniteError(f"the weights are no longer finite after epoch {epoch}")
        if rank == 0:
            held = _held_out_elbo(model, data, held_out, generator_for(seed, 0, 0, device))
            seconds = time.perf_counter() - start
            row = [epoch, price, *(totals[1:] / totals[0]).tolist(), *held, seconds]
            history.rows.append(dict(zip(COLUMNS, row, strict=True)))
            if output_dir is not None:
                save_checkpoint(output_dir, options, model, optimizer, history)
            if progress and not is_live():
                print(f"epoch {epoch}/{epochs}: {history.describe()}, {seconds:.1f} s", flush=True)
    model.eval()
    return history


def _describe(data: Dataset | Iterable) -> str:
    """What a checkpoint remembers of the data, so that a resume with others is refused."""
    if not isinstance(data, Dataset):
        return "batches"
    pixels = "binarize dynamic" if data.train.dynamic else "binarize none"
    pixels = "dequantized" if data.train.dequantized else pixels
    return f"{data.name} ({len(data.train)} images, {pixels})"


def _train_batches(data, batch_size, generator, rank, world) -> tuple[Iterable, int | None]:
    """The batches of one epoch and, where it is known, their number."""
    if not isinstance(data, Dataset):
        return data, len(data) if hasattr(data, "__len__") else None
    batches = data.train.batches(batch_size, shuffle=True, generator=generator, shard=(rank, world))
    return batches, -(-(len(data.train) // world * world) // batch_size)  # rounded up


def _checked_sum(recent: list[Tensor], epoch: int, step: int) -> Tensor:
    """Sum of the rows of the latest steps, the last of which is `step`, if they are finite."""
    rows = torch.stack(recent).cpu().double()  # (steps, 4)
    if not rows.isfinite().all():
        first = int(rows.isfinite().all(dim=1).int().argmin())  # the first False
        number = step + 2 - len(recent) + first  # counted from 1
        loss = (rows[first, 1] / rows[first, 0]).item()
        raise NotFiniteError(f"the loss became {loss} in epoch {epoch}, step {number}")
    return rows.sum(dim=0)  # (steps, 4) → (4,)


def _held_out_elbo(model, data, held_out, generator) -> tuple[float | None, ...]:
    """ELBO, reconstruction and KL, with the same noise after each epoch."""
    if held_out is None and isinstance(data, Dataset):
        held_out = (data.test if data.valid is None else data.valid).batches(500)
    if held_out is None:
        return None, None, None
    model.eval()
    result = rate_distortion(model, held_out, generator)
    return result.elbo, result.distortion, result.rate
