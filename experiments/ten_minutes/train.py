"""The program of "A VAE in ten minutes", and what becomes of it when a line is changed.

    OMP_NUM_THREADS=1 python -m experiments.ten_minutes.train

The open cells of the page are run as they stand there. Its program is then trained as it is, with
four times the KL weight, with 20 latent dimensions, with a draw that no gradient passes through,
and with one sigmoid too many. One row for each run goes to results.csv: both terms on the test
images in nats. Runs in the table are not repeated. It runs on one thread.
"""

from pathlib import Path
from types import SimpleNamespace

import nbformat
import torch
from torch import Tensor

from experiments.common import COUNT, EXPERIMENTS, SEED, Parser, unfinished, write_rows

PAGE = EXPERIMENTS.parent / "notebooks" / "00_vae_in_ten_minutes.ipynb"
FOLDER = EXPERIMENTS / "ten_minutes"
COLUMNS = ("run", "seed", "epochs", "recon", "kl")
RUNS = ("as it is", "β = 4", "D = 20", "torch.normal", "sigmoid twice")


def program() -> SimpleNamespace:
    """What the page's open cells define, up to the training loop, which is left out."""
    names: dict = {}
    for cell in nbformat.read(PAGE, as_version=4).cells:
        if cell.cell_type != "code" or "hide-input" in cell.metadata.get("tags", []):
            continue
        if cell.source.startswith("def train("):
            return SimpleNamespace(**names)
        exec(cell.source, names)
    raise LookupError(f"{PAGE} has no open cell that begins with the training loop")


def draw_without_gradient(mu: Tensor, log_var: Tensor) -> Tensor:
    """Codes of the right distribution, (B, D), through which no gradient passes."""
    return torch.normal(mu, (log_var / 2).exp())


def train(run: str, seed: int, epochs: int, images: int | None = None) -> tuple[float, float]:
    """Train as the page does; return both terms on the test images."""
    page = program()
    train_x, test_x = page.train_x[:images], page.test_x[:images]  # (N, 784)
    if run == "torch.normal":
        page.VAE.forward.__globals__["sample"] = draw_without_gradient
    torch.manual_seed(seed)
    vae = page.VAE(20) if run == "D = 20" else page.VAE()
    if run == "sigmoid twice":
        vae.decoder.append(torch.nn.Sigmoid())
    optimizer = torch.optim.Adam(vae.parameters(), lr=3e-3, fused=True)
    for _ in range(epochs):
        for batch in torch.randperm(len(train_x)).split(250):
            x = train_x[batch]  # (B, 784)
            recon, kl = page.two_terms(x, *vae(x))
            value = recon + (4 if run == "β = 4" else 1) * kl  # ()
            optimizer.zero_grad()
            value.backward()
            optimizer.step()
    with torch.no_grad():
        torch.manual_seed(0)
        recon, kl = page.two_terms(test_x, *vae(test_x))
    return recon.item(), kl.item()


def main(arguments: list[str] | None = None) -> None:
    """Train every run that is missing; write the table after each."""
    parser = Parser("ten_minutes.train", __doc__)
    parser.add_argument("--epochs", type=COUNT, default=15)
    parser.add_argument("--seeds", type=SEED, nargs="+", default=[0, 1, 2])
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--seeds", options.seeds)
    path = options.output / "results.csv"
    parser.will_write(options.output, [path.name])
    rows = parser.table(path, COLUMNS)

    torch.set_num_threads(1)
    runs = [(name, seed) for seed in options.seeds for name in RUNS]
    for name, seed in unfinished(runs, rows, ("run", "seed")):
        recon, kl = train(name, seed, options.epochs)
        found = {"recon": recon, "kl": kl}
        rows.append({"run": name, "seed": seed, "epochs": options.epochs, **found})
        write_rows(path, rows, ".2f")
        print(rows[-1], flush=True)


if __name__ == "__main__":
    main()
