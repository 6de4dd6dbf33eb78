"""Write table.md from results.json.

    python -m experiments.quality.report

It trains nothing.
"""

import json

from experiments.quality.train import FOLDER, RESULTS

TABLE = FOLDER / "table.md"
BURDA = 86.76  # nats, Burda et al. 2016, table 1: one stochastic layer, VAE, k = 1
ALL, FEW, MANY = "10000_images_200_samples", "1000_images_200_samples", "1000_images_5000_samples"
HEADER = """\
| run | epochs | minutes | valid. ELBO | test ELBO | test NLL | effective samples | 5000 samples | active |
|---|---|---|---|---|---|---|---|---|
"""  # noqa: E501


def gain(result: dict) -> float:
    """How much lower 5000 samples put the NLL than 200, on the first 1,000 test images."""
    return result[f"nll_{FEW}"] - result[f"nll_{MANY}"]


def table(results: dict) -> str:
    """One row a run, in the order of time. NLL with its standard error, over the test images."""
    rows = sorted(results.items(), key=lambda item: item[1]["minutes"])
    lines = [
        f"| `{name}` | {r['epochs']} | {r['minutes']:.0f} | −{-r['valid_elbo']:.2f} "
        f"| −{-r['test_elbo']:.2f} | {r[f'nll_{ALL}']:.2f} ± {r[f'error_{ALL}']:.2f} "
        f"| {r[f'ess_{ALL}']:.1f} | −{gain(r):.2f} | {r['active_units']} |\n"
        for name, r in rows
    ]
    return HEADER + "".join(lines)


def main() -> None:
    """Write the table."""
    TABLE.write_text(table(json.loads(RESULTS.read_text())), encoding="utf-8")


if __name__ == "__main__":
    main()
