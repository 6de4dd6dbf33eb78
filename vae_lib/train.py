"""`python -m vae_lib.train`: the training command (`vae_lib.commands.train`)."""

import vae_lib.waiting  # noqa: F401 - before PyTorch is loaded

# isort: split
from vae_lib.commands.train import main

if __name__ == "__main__":
    main()
