"""Started by torchrun from test_distributed.py: train, and store each process's weights."""

import sys
from pathlib import Path

import torch
import torch.distributed as dist

from vae_lib import VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset

dist.init_process_group("gloo")
out, epochs, resume = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "resume"
mnist = load_dataset("mnist")
data = Dataset("digits", mnist.train[:2001], mnist.test[:500], None, mnist.class_names)
torch.manual_seed(dist.get_rank())  # different first weights: process 0's have to win
model = VariationalAutoencoder(code_size=8, hidden_size=32)
fit(model, data, epochs=epochs, batch_size=100, output_dir=out, resume=resume, device="cpu",
    progress=False)  # fmt: skip
torch.save(model.state_dict(), out / f"weights_{dist.get_rank()}.pt")
dist.destroy_process_group()
