"""Started by torchrun from test_distributed.py: train, and store each process's weights."""

import sys
from pathlib import Path

import torch
import torch.distributed as dist

from vae_lib import History, VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset

dist.init_process_group("gloo")
out, epochs, mode = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
rank = dist.get_rank()
mnist = load_dataset("mnist")
data = Dataset("digits", mnist.train[:2001], mnist.test[:500], None, mnist.class_names)
torch.manual_seed(rank)  # different first weights: process 0's have to win
model = VariationalAutoencoder(code_size=8, hidden_size=32)


def on_epoch(history: History) -> bool:
    """Note who is called when; in the mode "stop" that is enough after two epochs."""
    with (out / f"called_{rank}.txt").open("a") as file:
        file.write(f"{len(history)} ")
    return mode == "stop" and len(history) == 2


if mode == "fast":  # each process has batches of its own, and so a mean image of its own
    data = list(data.train[rank::2][:1000].batches(50))
fit(model, data, epochs=epochs, batch_size=100, output_dir=out, resume=mode == "resume",
    recipe="fast" if mode == "fast" else "usual", device="cpu", on_epoch=on_epoch,
    progress=False)  # fmt: skip
torch.save(model.state_dict(), out / f"weights_{rank}.pt")
dist.destroy_process_group()
