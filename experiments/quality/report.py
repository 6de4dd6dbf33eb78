"""Write table.md and draw book/images/quality_per_minute.png, both from results.json.

    python -m experiments.quality.report

It trains nothing.
"""

import json

from matplotlib.figure import Figure

from experiments.quality.train import FOLDER, RESULTS
from vae_lib import plotting

PICTURE = FOLDER.parents[1] / "book/images/quality_per_minute.png"
TABLE = FOLDER / "table.md"
BURDA = 86.76  # nats, Burda et al. 2016, table 1: one stochastic layer, VAE, k = 1
FAMILIES = {"fc": "fully connected", "conv": "convolutional"}
ALL, PART = "10000_images_200_samples", "1000_images_5000_samples"
HEADER = """\
| run | epochs | minutes | valid. ELBO | test ELBO | test NLL | effective samples | active units |
|---|---|---|---|---|---|---|---|
"""


def table(results: dict) -> str:
    """One row a run, in the order of time. NLL with its standard error, over the test images."""
    rows = sorted(results.items(), key=lambda item: (item[1]["model"], item[1]["minutes"]))
    lines = [
        f"| `{name}` | {r['epochs']} | {r['minutes']:.0f} | −{-r['valid_elbo']:.2f} "
        f"| −{-r['test_elbo']:.2f} | {r[f'nll_{ALL}']:.2f} ± {r[f'error_{ALL}']:.2f} "
        f"| {r[f'ess_{ALL}']:.1f} | {r['active_units']} |\n"
        for name, r in rows
    ]
    return HEADER + "".join(lines)


def draw(results: dict) -> Figure:
    """NLL of the test images against minutes of training."""
    figure, axes = plotting.new_figure(3.6)
    for model, colour in zip(FAMILIES, plotting.COLOURS, strict=False):
        runs = [r for r in results.values() if r["model"] == model]
        points = sorted((r["minutes"], r[f"nll_{ALL}"]) for r in runs)
        axes.plot(*zip(*points, strict=True), "o-", color=colour)
        minutes, nll = points[-1]
        axes.annotate(FAMILIES[model], (minutes, nll), (8, 4), textcoords="offset points",
                      color=colour)  # fmt: skip
    axes.axhline(BURDA, color="black", linewidth=1, linestyle="--")
    axes.annotate("Burda et al. 2016, 3280 epochs: 86.76", (4.2, BURDA), (0, 4),
                  textcoords="offset points", fontsize=9)  # fmt: skip
    axes.set_xscale("log")
    axes.set_xticks([5, 15, 60], ["5", "15", "60"])
    axes.minorticks_off()
    axes.set_xlim(4, 130)
    axes.set_xlabel("minutes of training on one core")
    axes.set_ylabel("test NLL (nats)")
    return figure


def main() -> None:
    """Write the table, draw the picture."""
    results = json.loads(RESULTS.read_text())
    TABLE.write_text(table(results), encoding="utf-8")
    plotting.use_style()
    plotting.save_figure(draw(results), PICTURE)


if __name__ == "__main__":
    main()
