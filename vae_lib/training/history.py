"""What a training run records: one row an epoch, in nats."""

import csv
import io
from dataclasses import dataclass, field

COLUMNS = (
    "epoch",
    "beta",
    "train_loss",
    "train_recon",
    "train_kl",
    "held_out_elbo",
    "held_out_recon",
    "held_out_kl",
    "seconds",
)


@dataclass
class History:
    """The rows of a training run, each with the entries COLUMNS.

    `train_loss` is the objective, for `Elbo` that is `train_recon` + β `train_kl`, averaged over
    the epoch while the weights moved. `held_out_elbo` = −(`held_out_recon` + `held_out_kl`), after
    the epoch, whatever β was, or None where nothing was held out. A column is
    `history["train_loss"]`.

    Attributes:
        held_out: Which images are held out, "test" or "valid".
        rows: A dictionary for each epoch.
    """

    held_out: str = "test"
    rows: list[dict[str, float]] = field(default_factory=list)

    def __getitem__(self, column: str) -> list[float]:
        return [row[column] for row in self.rows]

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"History({len(self)} epochs" + (f"; {self.describe()})" if self.rows else ")")

    def describe(self, epoch: int = -1) -> str:
        """One line on one epoch, by default the last."""
        row = self.rows[epoch]
        line = "train loss {train_loss:.2f} (recon {train_recon:.2f}, KL {train_kl:.2f})"
        if row["held_out_elbo"] is not None:
            line += f", {self.held_out} ELBO " + "{held_out_elbo:.2f}"
            line += " (recon {held_out_recon:.2f}, KL {held_out_kl:.2f})"
        return line.format(**row)

    def to_csv(self) -> str:
        """The rows as a table with a header line."""
        text = io.StringIO()
        writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(self.rows)
        return text.getvalue()
