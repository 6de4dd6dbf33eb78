"""The measurements of chapter 9 that take longer than its notebook may.

The commands are in README.md. Each part writes one table.
"""

import math
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from experiments.common import COUNT, EXPERIMENTS, Parser, save_tensors, write_rows
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import encode_all
from vae_lib.kl import kl_per_dim
from vae_lib.objectives import iwae_bound, log_weights
from vae_lib.vae import VAE

FOLDER = EXPERIMENTS / "log_likelihood"
QUALITY = EXPERIMENTS / "quality"
# Saved weights of the scoreboard, and in which dimensions their σ is widened. (Without: quality.)
RUNS = ("conv-60-b64", "used"), ("fc-15", "used")
WIDER = 1.25
WIDTHS = 1.0, 1.15, 1.25, 1.5  # factors on the encoder's σ
USED = 0.1  # nats of KL on average, from which a latent dimension counts as used
SIZES = 1, 10, 100, 1000  # K
PARTS = "images", "pixels", "sandwich", "widths", "pair", "reports"
AT_ONCE = 2000  # codes decoded at a time, about


def generator_of(seed: int) -> torch.Generator:
    """A source of noise."""
    return torch.Generator().manual_seed(seed)


def trained(name: str) -> VAE:
    """Saved weights of the scoreboard."""
    return load_model(QUALITY / f"{name}.pt")


def factors_of(model: VAE, factor: float, where: str = "used") -> Tensor:
    """The factor for the dimensions that are used, or for all of them, and 1 elsewhere, (D,)."""
    valid = load_dataset("mnist", valid=5000, binarize="dynamic").valid[:1000]
    mu, log_var = encode_all(model, valid.batches(500))[:2]
    used = kl_per_dim(mu, log_var).mean(0) > USED  # (D,)
    return torch.where(used | (where == "all"), factor, 1.0)


@torch.no_grad()
def draw_log_weights(
    model: VAE,
    x: Tensor,
    codes: int,
    factor: Tensor | float,
    generator: torch.Generator,
    true_codes: Tensor | None = None,
) -> Tensor:
    """log w of `codes` draws from q(z|x) with its σ times `factor`, (K, B).

    Args:
        model: With codes (B, D).
        x: Images, (B, C, H, W).
        codes: How many for each image, K.
        factor: For all dimensions, or for each, (D,).
        generator: Source of the draws.
        true_codes: Codes (B, D) to take in the place of the first draws.
    """
    mu, log_var = model.encode(x)
    log_var = log_var + 2 * torch.as_tensor(factor, dtype=mu.dtype).log()
    found = []
    chunk = max(1, AT_ONCE // len(x))
    for start in range(0, codes, chunk):
        k = min(chunk, codes - start)
        eps = torch.randn(k, *mu.shape, generator=generator)
        z = mu + (log_var / 2).exp() * eps  # (k, B, D)
        if true_codes is not None and start == 0:
            z[0] = true_codes
        out = model.decode(z.flatten(0, 1)).unflatten(0, z.shape[:2])  # (k, B, C, H, W)
        found.append(log_weights(model.likelihood.log_prob(x, out), z, mu, log_var))
    return torch.cat(found)


def effective_size(log_w: Tensor) -> Tensor:
    """(Σ w)² / Σ w², (K, ...) → (...)."""
    return (2 * log_w.logsumexp(0) - (2 * log_w).logsumexp(0)).exp()


def error_of(values: Tensor) -> float:
    """The standard error of a mean."""
    return (values.std() / math.sqrt(len(values))).item()


# ── the parts ──────────────────────────────────────────────────────────────────────────────────


def images(count: int, codes: int, output: Path) -> None:
    """−log p̂ of the test images by each of the runs; write both files after each of them."""
    test = load_dataset("mnist", valid=5000, binarize="dynamic").test[:count]
    rows, each = [], {}
    for name, where in RUNS:
        model = trained(name)
        factor = factors_of(model, WIDER, where)
        generator, log_p, sizes, noise = generator_of(1), [], [], []
        for x, _ in test.batches(100):
            log_w = draw_log_weights(model, x, codes, factor, generator).double()
            log_p.append(iwae_bound(log_w))  # (B,)
            sizes.append(effective_size(log_w))
            noise.append(variance_of_codes(log_w))
        log_px = torch.cat(log_p)
        each[f"{name}, {where} wider"] = log_px.float()
        rows.append({
            "model": name, "wider": where, "codes": codes, "images": len(log_px),
            "nll": -log_px.mean().item(), "error": error_of(log_px),
            "ess": torch.cat(sizes).median().item(),
            "error_of_codes": (torch.cat(noise).mean().item() / len(log_px)) ** 0.5,
        })  # fmt: skip
        print(rows[-1], flush=True)
        save_tensors(each, output / "images.pt")
        write_rows(output / "images.csv", rows, ".5f")


def variance_of_codes(log_w: Tensor) -> Tensor:
    """About the variance of log p̂ over the codes, from two halves of them, (K, B) → (B,)."""
    halves = torch.stack([iwae_bound(half) for half in log_w.chunk(2)])
    return halves.diff(dim=0).flatten() ** 2 / 4


def pixels(count: int, codes: int, draws: int = 8) -> list[dict]:
    """−log p̂ for several draws of the pixels of the same test images."""
    gray = load_dataset("mnist", valid=5000).test.images[:count].float() / 255  # (N, 1, 28, 28)
    model = trained("conv-60-b64")
    factor = factors_of(model, WIDER)
    rows, found = [], []
    for draw in range(draws):
        generator = generator_of(100 + draw)
        x = torch.bernoulli(gray, generator=generator)
        log_p, noise = [], []
        for part in x.split(100):
            log_w = draw_log_weights(model, part, codes, factor, generator).double()
            log_p.append(iwae_bound(log_w))
            noise.append(variance_of_codes(log_w))
        found.append(torch.cat(log_p))
        within = torch.stack(found).var(0).mean().item() if draw else math.nan
        rows.append({
            "draw": draw, "images": count, "codes": codes, "nll": -found[-1].mean().item(),
            "variance_of_codes": torch.cat(noise).mean().item(),
            "variance_within_images": within,  # of the draws so far
        })  # fmt: skip
        print(rows[-1], flush=True)
    return rows


def sandwich(count: int, codes: int) -> list[dict]:
    """Both bounds of images that a model drew, and the lower one of test images."""
    test = load_dataset("mnist", valid=5000, binarize="dynamic").test[:count]
    rows = []
    for name in ("conv-60-b64",):
        model = trained(name)
        generator = generator_of(2)
        z = torch.randn(count, model.code_size, generator=generator)
        with torch.no_grad():
            own = torch.cat([model.likelihood.sample(model.decode(part), generator)
                             for part in z.split(100)])  # fmt: skip
        digits = torch.cat([x for x, _ in test.batches(100)])
        for factor in (1.0, WIDER, 1.5):
            factors = factors_of(model, factor)
            for kind, x, true_codes in (("lower", own, None), ("upper", own, z),
                                        ("digits", digits, None)):  # fmt: skip
                bounds: dict[int, list[Tensor]] = {size: [] for size in SIZES if size <= codes}
                sizes = []
                for start in range(0, count, 100):
                    part = slice(start, start + 100)
                    truth = None if true_codes is None else true_codes[part]
                    log_w = draw_log_weights(
                        model, x[part], codes, factors, generator, truth
                    ).double()
                    for size, values in bounds.items():
                        # the lower bound from all groups of that size, the upper from the first
                        whole = codes // size * size
                        groups = log_w[:size, None] if kind == "upper" else (
                            log_w[:whole].unflatten(0, (size, -1)))  # fmt: skip
                        values.append(iwae_bound(groups).mean(0))
                    sizes.append(effective_size(log_w))
                for size, values in bounds.items():
                    bound = torch.cat(values)
                    rows.append({
                        "model": name, "factor": factor, "images": count, "kind": kind,
                        "codes": size, "bound": bound.mean().item(), "error": error_of(bound),
                        "ess_of_all": torch.cat(sizes).median().item(),
                    })  # fmt: skip
                    print(rows[-1], flush=True)
    return rows


def widths(count: int, codes: int) -> list[dict]:
    """−log p̂ with wider proposals: in all latent dimensions, or in those that are used."""
    test = load_dataset("mnist", valid=5000, binarize="dynamic").test[:count]
    rows = []
    for name in ("conv-60-b64", "fc-15"):
        model = trained(name)
        for where in ("all", "used"):
            wider = int((factors_of(model, 2.0, where) > 1).sum())
            for factor in WIDTHS:
                generator, log_p, sizes = generator_of(3), [], []
                factors = factors_of(model, factor, where)  # (D,)
                for x, _ in test.batches(100):
                    log_w = draw_log_weights(model, x, codes, factors, generator).double()
                    log_p.append(iwae_bound(log_w))
                    sizes.append(effective_size(log_w))
                rows.append({
                    "model": name, "where": where, "dimensions": wider,
                    "factor": factor, "images": count, "codes": codes,
                    "nll": -torch.cat(log_p).mean().item(),
                    "ess": torch.cat(sizes).median().item(),
                })  # fmt: skip
                print(rows[-1], flush=True)
    return rows


def pair(count: int, codes: int) -> list[dict]:
    """−log p̂ of the same test images by two models of about the same training time.

    Their batches had 64 and 128 images. Their numbers of epochs and of steps differ as well.
    """
    test = load_dataset("mnist", valid=5000, binarize="dynamic").test[:count]
    found = {}
    for name in ("conv-60-b64", "conv-60"):
        model = trained(name)
        factor, generator = factors_of(model, WIDER), generator_of(7)
        found[name] = torch.cat([
            iwae_bound(draw_log_weights(model, x, codes, factor, generator).double())
            for x, _ in test.batches(100)
        ])  # fmt: skip
    return [
        {name: -values[n].item() for name, values in found.items()}
        for n in range(len(test))
    ]  # fmt: skip


REPORTS = {  # letters of the exercise
    "A": "log K is missing",
    "B": "the logarithms of the weights are averaged",
    "C": "right",
    "D": "the codes are drawn from the wider proposal, and log q is that of the encoder",
    "E": "log p is averaged over parts of ten codes",
    "F": "the prior is missing from the weights",
}


def reports(count: int, codes: int) -> list[dict]:
    """What six programs print for one model and the same test images, as −log p(x)."""
    test = load_dataset("mnist", valid=5000, binarize="dynamic").test[:count]
    x = torch.cat([x for x, _ in test.batches(100)])
    model = trained("fc-15")
    generator = generator_of(6)

    @torch.no_grad()
    def weights(part: Tensor, factor: float = 1.0, prior: float = 1.0) -> Tensor:
        """log w with the density of the encoder's q, (K, B)."""
        mu, log_var = model.encode(part)
        z = mu + factor * (log_var / 2).exp() * torch.randn(codes, *mu.shape, generator=generator)
        out = model.decode(z.flatten(0, 1)).unflatten(0, z.shape[:2])
        log_w = log_weights(model.likelihood.log_prob(part, out), z, mu, log_var)
        return (log_w + (prior - 1) * model.prior.log_prob(z)).double()

    variants = {"right": {}, "D": {"factor": WIDER}, "F": {"prior": 0.0}}
    drawn = {
        name: torch.cat([weights(part, **options) for part in x.split(10)], dim=1)
        for name, options in variants.items()
    }  # (K, N) each
    rows = []
    for letter in REPORTS:
        log_w = drawn.get(letter, drawn["right"])
        row: dict = {"report": letter}
        for size in (size for size in SIZES if size <= codes):
            bound = iwae_bound(log_w[:size])  # (N,)
            if letter == "A":
                bound = bound + math.log(size)
            elif letter == "B":
                bound = log_w[:size].mean(0)
            elif letter == "E" and size > 10:
                bound = iwae_bound(log_w[:size].unflatten(0, (-1, 10)).transpose(0, 1)).mean(0)
            row[f"K = {size}"] = -bound.mean().item()
        rows.append(row)
        print(row, flush=True)
    return rows


def main(arguments: list[str] | None = None) -> None:
    """Make the tables that are asked for."""
    parser = Parser("log_likelihood.measure", __doc__)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--images", type=COUNT, help="how many; each part has its own number")
    parser.add_argument("--codes", type=COUNT, help="for each image; likewise")
    parser.add_argument("--output", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    parser.takes_once("--parts", options.parts)
    names = [f"{part}.csv" for part in options.parts]
    parser.will_write(options.output, [*names, *["images.pt"] * ("images" in options.parts)])
    torch.set_num_threads(1)
    tables: dict[str, Callable[[], list[dict]]] = {
        "pixels": lambda: pixels(options.images or 250, options.codes or 50),
        "sandwich": lambda: sandwich(options.images or 500, options.codes or 1000),
        "widths": lambda: widths(options.images or 500, options.codes or 200),
        "pair": lambda: pair(options.images or 10_000, options.codes or 50),
        "reports": lambda: reports(options.images or 200, options.codes or 1000),
    }
    for part in options.parts:
        if part == "images":
            images(options.images or 10_000, options.codes or 200, options.output)
        else:
            write_rows(options.output / f"{part}.csv", tables[part](), ".5f")


if __name__ == "__main__":
    main()
