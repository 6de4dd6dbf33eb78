"""Judge saved weights by many importance samples for each of the 10,000 test images.

    python -m experiments.quality.many_samples NAME [--samples 1000]

A convolutional model takes 20 minutes on one core for 1000 samples. Each 500 images go to a file
under _build/quality, so a run that was cut off goes on where it stopped. The figures are added to
those in results.json.
"""

import json
import pickle
from pathlib import Path

import torch

from experiments.common import COUNT, Parser, save_tensors
from experiments.quality.train import FOLDER, RESULTS, RUNS
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import LogLikelihood, importance_log_likelihood
from vae_lib.whole_files import write_text

PARTS = Path("_build/quality")
SIZE = 500


def part(name: str, number: int, samples: int) -> dict[str, torch.Tensor]:
    """log p(x) and effective sample size of 500 test images, drawn seeded by its number."""
    path = PARTS / f"{name}-{samples}-{number}.pt"
    if not is_whole(path):
        images = load_dataset("mnist", binarize="dynamic").test[number * SIZE : (number + 1) * SIZE]
        found = importance_log_likelihood(
            load_model(FOLDER / f"{name}.pt"),
            images.batches(100),
            samples,
            generator=torch.Generator().manual_seed(number),
        )
        save_tensors({"log_px": found.log_px, "ess": found.ess}, path)
        print(number, found, flush=True)
    return torch.load(path, weights_only=True)


def is_whole(path: Path) -> bool:
    """Whether a part is there, and not cut off."""
    try:
        return {"log_px", "ess"} == set(torch.load(path, weights_only=True))
    except (OSError, RuntimeError, EOFError, TypeError, ValueError, pickle.UnpicklingError):
        return False


def main(arguments: list[str] | None = None) -> None:
    """Judge part by part, then note the whole."""
    parser = Parser("quality.many_samples", __doc__)
    parser.add_argument("name", choices=RUNS)
    parser.add_argument("--samples", type=COUNT, default=1000)
    options = parser.parse_args(arguments)
    name, samples = options.name, options.samples
    parser.model(FOLDER / f"{name}.pt")
    if name not in parser.json(RESULTS, needed=True):
        parser.error(f"{RESULTS} has no {name}: run experiments.quality.train {name} first")
    parser.will_write(FOLDER, [RESULTS.name])
    parser.will_write(PARTS, new=True)

    torch.set_num_threads(1)
    PARTS.mkdir(parents=True, exist_ok=True)
    parts = [part(name, number, samples) for number in range(10_000 // SIZE)]
    found = LogLikelihood(*(torch.cat([p[key] for p in parts]) for key in ("log_px", "ess")))
    results = json.loads(RESULTS.read_text())
    results[name] |= {
        f"nll_10000_images_{samples}_samples": -found.mean,
        f"error_10000_images_{samples}_samples": found.standard_error,
        f"ess_10000_images_{samples}_samples": found.ess.median().item(),
    }
    write_text(RESULTS, json.dumps(results, indent=1) + "\n")
    print(found)


if __name__ == "__main__":
    main()
