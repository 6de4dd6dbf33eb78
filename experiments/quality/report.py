"""Write table.md and the scoreboard's figure from results.json.

    python -m experiments.quality.report

It trains nothing.
"""

import matplotlib.pyplot as plt
from matplotlib.figure import Figure
from matplotlib.ticker import NullFormatter, ScalarFormatter

from experiments.common import EXPERIMENTS, Parser
from experiments.quality.train import FOLDER, RESULTS
from vae_lib import plotting
from vae_lib.whole_files import write_text

TABLE = FOLDER / "table.md"
FIGURE = EXPERIMENTS.parent / "book/images/quality_per_minute.png"
BURDA = 86.76  # nats, Burda et al. 2016, table 1: one stochastic layer, VAE, k = 1
ALL, FEW, MANY = "10000_images_200_samples", "1000_images_200_samples", "1000_images_5000_samples"
BEST = "10000_images_1000_samples"
LINES = (  # in the figure: label, model, batch size, marker
    ("convolutional, batches of 128", "conv", 128, "o"),
    ("fully connected, batches of 128", "fc", 128, "s"),
    ("convolutional, batches of 64", "conv", 64, "^"),
)
HEADER = """\
| run | epochs | minutes | test ELBO | test NLL | other seeds | effective samples | 5000 samples | active |
|---|---|---|---|---|---|---|---|---|
"""  # noqa: E501


def first_seeds(results: dict) -> dict[str, dict]:
    """The runs with seed 0, in the order of their time."""
    runs = {name: r for name, r in results.items() if r["seed"] == 0}
    return dict(sorted(runs.items(), key=lambda item: item[1]["minutes"]))


def other_seeds(results: dict, name: str) -> list[dict]:
    """The same run with other seeds."""
    return [r for key, r in results.items() if key.startswith(f"{name}-seed-")]


def gain(result: dict) -> float:
    """How much lower 5000 samples put the NLL than 200, on the first 1,000 test images."""
    return result[f"nll_{FEW}"] - result[f"nll_{MANY}"]


def table(results: dict) -> str:
    """One row a run, in the order of time. NLL with its standard error, over the test images."""
    lines = []
    for name, r in first_seeds(results).items():
        others = ", ".join(f"{o[f'nll_{ALL}']:.2f}" for o in other_seeds(results, name))
        lines.append(
            f"| `{name}` | {r['epochs']} | {r['minutes']:.0f} | −{-r['test_elbo']:.2f} "
            f"| {r[f'nll_{ALL}']:.2f}\u00a0±\u00a0{r[f'error_{ALL}']:.2f} | {others} "
            f"| {r[f'ess_{ALL}']:.1f} | −{gain(r):.2f} | {r['active_units']} |\n"
        )
    return HEADER + "".join(lines)


def figure(results: dict) -> Figure:
    """Test NLL against minutes of training, a point a run and seed."""
    drawn, axes = plotting.new_figure(3.8)
    for number, (label, model, batch, marker) in enumerate(LINES):
        mine = {
            name: r
            for name, r in first_seeds(results).items()
            if (r["model"], r["batch_size"]) == (model, batch)
        }
        color = plotting.COLORS[number]
        points = [(r["minutes"], r[f"nll_{ALL}"]) for r in mine.values()]
        axes.plot(*zip(*points, strict=True), marker=marker, color=color, label=label)
        for name, r in mine.items():
            for other in other_seeds(results, name):
                place = other["minutes"], other[f"nll_{ALL}"]
                axes.plot(*place, marker, color=color, fillstyle="none")
            if f"nll_{BEST}" in r:
                axes.plot(r["minutes"], r[f"nll_{BEST}"], "x", color=color)
    axes.axhline(BURDA, color="#555555", linestyle="--", linewidth=1.2)
    axes.text(4.1, BURDA - 0.12, "Burda et al. 2016, 3280 epochs", va="top", color="#444444")
    axes.set(xscale="log", xlim=(4, 70), xticks=(5, 15, 60), ylim=(85.8, None))
    axes.xaxis.set_major_formatter(ScalarFormatter())
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.set(xlabel="minutes of training, one core", ylabel="test NLL (nats)")
    axes.legend()
    return drawn


def main(arguments: list[str] | None = None) -> None:
    """Write the table and the figure."""
    parser = Parser("quality.report", __doc__)
    parser.parse_args(arguments)
    results = parser.json(RESULTS, needed=True)
    parser.will_write(TABLE.parent, [TABLE.name])
    parser.will_write(FIGURE.parent, [FIGURE.name])
    write_text(TABLE, table(results))
    plotting.use_style()
    with plt.rc_context({"savefig.dpi": 120}):
        plotting.save_figure(figure(results), FIGURE)


if __name__ == "__main__":
    main()
