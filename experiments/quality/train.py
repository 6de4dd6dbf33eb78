"""Train one of the runs below on dynamically binarized MNIST and judge it as it was saved.

    python -m experiments.quality.train NAME [--seed S]

The last 5,000 training images are held out: what is chosen is chosen on them. The weights go to
NAME.pt in half precision, the figures to results.json; of other seeds than 0 the figures alone. It
runs on one thread, and the minutes are those of the processor, so other load does not count; two
cores need no more.
"""

import json
import tempfile
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch

from experiments.common import EXPERIMENTS, SEED, Parser, save_half
from vae_lib import ConvolutionalVAE, VariationalAutoencoder, fit, load_dataset
from vae_lib.data import ImageSet
from vae_lib.evaluation import active_units, importance_log_likelihood, rate_distortion
from vae_lib.vae import VAE
from vae_lib.whole_files import write_text

FOLDER = EXPERIMENTS / "quality"
RESULTS = FOLDER / "results.json"


@dataclass(frozen=True)
class Run:
    """What is trained, and how."""

    model: str  # "fc" or "conv"
    settings: dict  # of the model
    epochs: int
    lr: float
    schedule: str = "cooldown"
    batch_size: int = 128
    seed: int = 0


FC = {"code_size": 32, "hidden_size": 400}
CONV = {"code_size": 32, "channels": (16, 32), "hidden_size": 256}
RUNS = {
    "fc-5": Run("fc", FC, epochs=50, lr=1e-3),
    "fc-15": Run("fc", FC, epochs=150, lr=1e-3),
    "conv-5": Run("conv", CONV, epochs=13, lr=1e-3),
    "conv-15": Run("conv", CONV, epochs=39, lr=1e-3),
    "conv-60": Run("conv", CONV, epochs=150, lr=1e-3),
    # the same time with half the batch: fewer epochs, more steps
    "conv-5-b64": Run("conv", CONV, epochs=10, lr=1e-3, batch_size=64),
    "conv-15-b64": Run("conv", CONV, epochs=31, lr=1e-3, batch_size=64),
    "conv-60-b64": Run("conv", CONV, epochs=120, lr=1e-3, batch_size=64),
}


def build(run: Run) -> VAE:
    """The model of a run, with its initial weights."""
    torch.manual_seed(run.seed)
    family = {"fc": VariationalAutoencoder, "conv": ConvolutionalVAE}[run.model]
    return family(**run.settings)


def train(run: Run) -> tuple[VAE, float]:
    """The trained model, and the processor's seconds that the training took, on one thread."""
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    model = build(run)
    start = time.process_time()
    fit(model, data, epochs=run.epochs, batch_size=run.batch_size, lr=run.lr, seed=run.seed,
        schedule=run.schedule, device="cpu")  # fmt: skip
    return model, time.process_time() - start


def elbos(model: VAE, generator: torch.Generator) -> dict[str, float]:
    """ELBO on the validation and test images."""
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    test = rate_distortion(model, data.test.batches(500), generator)
    valid = rate_distortion(model, data.valid.batches(500), generator)
    return {"valid_elbo": valid.elbo, "test_elbo": test.elbo, "test_rate": test.rate}


def judge(model: VAE) -> dict[str, float]:
    """ELBOs; active dimensions; NLL of the test images, by importance sampling."""
    test = load_dataset("mnist", binarize="dynamic").test
    generator = torch.Generator().manual_seed(0)
    return {
        **elbos(model, generator),
        "active_units": active_units(model, test.batches(500)).count,
        **nll(model, test, 200, generator),
    }


def judge_by_more_samples(model: VAE) -> dict[str, float]:
    """What 5000 samples instead of 200 change, on the first 1,000 test images."""
    few = load_dataset("mnist", binarize="dynamic").test[:1000]
    generator = torch.Generator().manual_seed(0)
    return {**nll(model, few, 200, generator), **nll(model, few, 5000, generator)}


def nll(model: VAE, images: ImageSet, samples: int, generator: torch.Generator) -> dict[str, float]:
    """NLL by that many samples, its standard error, and the median effective sample size."""
    found = importance_log_likelihood(model, images.batches(100), samples, generator=generator)
    key = f"{len(images)}_images_{samples}_samples"
    return {
        f"nll_{key}": -found.mean,
        f"error_{key}": found.standard_error,
        f"ess_{key}": found.ess.median().item(),
    }


def main(arguments: list[str] | None = None) -> None:
    """Train, save, read back, judge, note."""
    parser = Parser("quality.train", __doc__)
    parser.add_argument("name", choices=RUNS)
    parser.add_argument("--seed", type=SEED, default=0)
    options = parser.parse_args(arguments)
    parser.will_write(FOLDER, [RESULTS.name, f"{options.name}.pt"])
    parser.json(RESULTS)  # what is there will be added to
    torch.set_num_threads(1)
    run = replace(RUNS[options.name], seed=options.seed)
    model, seconds = train(run)
    figures = {**asdict(run), "minutes": seconds / 60}
    if run.seed == 0:
        name = options.name
        model = save_half(model, FOLDER / f"{name}.pt")
        figures |= {**judge(model), **judge_by_more_samples(model)}
    else:
        name = f"{options.name}-seed-{run.seed}"
        with tempfile.TemporaryDirectory() as folder:
            figures |= judge(save_half(model, Path(folder) / "weights.pt"))
    print(json.dumps(figures, indent=1))
    results = parser.json(RESULTS)
    results[name] = figures
    write_text(RESULTS, json.dumps(dict(sorted(results.items())), indent=1) + "\n")


if __name__ == "__main__":
    main()
