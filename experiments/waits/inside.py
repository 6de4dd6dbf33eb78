"""One wait, measured in the checkout that is the working directory; `measure` starts this file.

It runs in an older checkout too, so it imports from `vae_lib` only what both have.
"""

import json
import os
import runpy
import sys
import tempfile
import time

START = time.perf_counter()
sys.path.insert(0, os.getcwd())


def first_step(model_type: str) -> None:
    """Start the training command and stop it when its first step has been taken."""
    from torch.optim.optimizer import register_optimizer_step_post_hook

    def stop(*_: object) -> None:
        print(json.dumps({"seconds": time.perf_counter() - START}), flush=True)
        os._exit(0)

    register_optimizer_step_post_hook(stop)
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["--model-type", model_type, "--epochs", "1", "--device", "cpu"]
        sys.argv = ["vae_lib.train", *arguments, "--output-dir", folder]
        runpy.run_module("vae_lib.train", run_name="__main__")


def prepared(model_type: str, images: int):
    """A model with weights of seed 0 and the first test images."""
    import torch

    from vae_lib import ConvolutionalVAE, VariationalAutoencoder, load_dataset

    torch.manual_seed(0)
    model = VariationalAutoencoder() if model_type == "fc" else ConvolutionalVAE()
    return model.eval(), load_dataset("mnist").test[:images]


def evaluation(model_type: str) -> None:
    """The ELBO of 10,000 test images, as after each epoch."""
    from vae_lib.evaluation import rate_distortion

    model, images = prepared(model_type, 10_000)
    rate_distortion(model, images[:1000].batches(500))  # the first call prepares threads and memory
    start = time.perf_counter()
    rate_distortion(model, images.batches(500))
    print(json.dumps({"seconds": time.perf_counter() - start}))


def importance(model_type: str, images: str, samples: str = "5000") -> None:
    """log p(x) of binarized test images by importance sampling."""
    from vae_lib.evaluation import importance_log_likelihood

    model, chosen = prepared(model_type, int(images))
    batches = [((x > 0.5).float(), y) for x, y in chosen.batches(100)]
    importance_log_likelihood(model, batches[:1], samples=40)
    start = time.perf_counter()
    importance_log_likelihood(model, batches, samples=int(samples))
    print(json.dumps({"seconds": time.perf_counter() - start}))


if __name__ == "__main__":
    waits = {"first_step": first_step, "evaluation": evaluation, "importance": importance}
    waits[sys.argv[1]](*sys.argv[2:])
