"""Pictures of images, codes and training: what the book and the command show of a model.

Each function returns a matplotlib `Figure` that belongs to no window: show it as the last
expression of a notebook cell, or save it with `save_figure`. Images are (N, C, H, W) in [0, 1].
"""

import matplotlib
import torch
from matplotlib.figure import Figure
from torch import Tensor

from vae_lib.data import ImageSet
from vae_lib.evaluation import Codes
from vae_lib.plotting.style import STYLE, in_style, new_figure
from vae_lib.training.history import History
from vae_lib.vae import VAE

LEGEND, NAME = 20, 24  # classes in a legend, characters of a name, at most


def image_grid(images: Tensor, columns: int, gap: int = 1) -> Tensor:
    """One picture of many: (N, C, H, W) → (H', W', C), row by row, light lines between them."""
    n, c, h, w = images.shape
    rows = -(-n // columns)  # rounded up
    grid = torch.full((c, rows * (h + gap) - gap, columns * (w + gap) - gap), 0.5)
    for i, image in enumerate(images.detach().cpu().clamp(0, 1)):
        top, left = (i // columns) * (h + gap), (i % columns) * (w + gap)
        grid[:, top : top + h, left : left + w] = image
    return grid.permute(1, 2, 0)  # (C, H', W') → (H', W', C)


@in_style()
def show_images(
    images: Tensor, columns: int = 10, title: str | None = None, rows: list[str] | None = None
) -> Figure:
    """Images (N, C, H, W) side by side, `columns` in a row; `rows` names the rows."""
    n, channels, h, w = images.shape
    lines = -(-n // columns)
    label_width = 0.12 if rows else 0.0  # share of the width
    height = STYLE["figure.figsize"][0] * (1 - label_width) * lines * (h + 1) / (columns * (w + 1))
    figure, axes = new_figure(height + (0.35 if title else 0.05))
    grid = image_grid(images, columns)
    axes.imshow((grid[..., 0] if channels == 1 else grid).numpy(), cmap="gray", vmin=0, vmax=1)
    axes.grid(False)
    axes.set_xticks([])
    axes.spines[:].set_visible(False)
    centres = [(h + 1) * (i + 0.5) - 1 for i in range(lines)]
    axes.set_yticks(centres if rows else [], rows)
    axes.tick_params(length=0)
    if title:
        axes.set_title(title)
    return figure


@in_style()
def plot_history(history: History) -> Figure:
    """Total loss, reconstruction and KL of training and held-out images against the epoch."""
    figure, axes = new_figure(2.9, columns=3)
    epochs = history["epoch"]
    held_out = history["held_out_elbo"][0] is not None
    held_loss = [
        row["held_out_recon"] + row["beta"] * row["held_out_kl"] for row in history.rows if held_out
    ]
    panels = [
        ("total loss", "train_loss", held_loss),
        ("reconstruction", "train_recon", history["held_out_recon"]),
        ("KL", "train_kl", history["held_out_kl"]),
    ]
    marker = "o" if len(history) < 15 else None
    for axis, (title, column, held) in zip(axes, panels, strict=True):
        axis.plot(epochs, history[column], marker=marker, label="training")
        if held_out:
            axis.plot(epochs, held, marker=marker, linestyle="--", label=history.held_out)
        axis.set(title=title, xlabel="epoch")
        axis.xaxis.get_major_locator().set_params(integer=True)
    axes[0].set_ylabel("nats per image")
    axes[0].legend()
    return figure


def plot_reconstructions(model: VAE, data: ImageSet, n: int = 10) -> Figure:
    """The first n images above their reconstructions."""
    x, y = first_batch(model, data, n)
    images = torch.cat([x, model.reconstruct(x, y)])  # 2 × (n, C, H, W) → (2 n, C, H, W)
    return show_images(images, columns=len(x), rows=["original", "decoded"])


def plot_samples(
    model: VAE, n: int = 100, columns: int = 10, generator: torch.Generator | None = None
) -> Figure:
    """Means of p(x|z) for codes from the prior; a conditional model shows class after class."""
    device = model.device
    y = None
    if model.num_classes:
        y = torch.arange(n, device=device) * model.num_classes // n  # ten classes: one a row
    return show_images(model.sample(n, y, generator=generator), columns)


def _short_name(name: str) -> str:
    """A name that fonts can set: what is no text, as in names of files, becomes "?"."""
    name = name.encode("utf-8", "replace").decode()
    return name if len(name) <= NAME else name[: NAME - 1] + "…"


@in_style()
def plot_latent(codes: Codes, class_names: tuple[str, ...] = ()) -> Figure:
    """Posterior means of images in a latent plane, coloured by label, true to scale.

    The names of the classes are shown as they are, be there a "$" in them or a "_" in front; long
    ones are cut. More than LEGEND classes have no legend, which would leave no room for the plane.

    Raises:
        ValueError: The codes do not have two dimensions.
    """
    if codes.mu.shape[1] != 2:
        raise ValueError(f"a latent plane needs 2 dimensions, not {codes.mu.shape[1]}")
    figure, axes = new_figure(6.0)
    colors = matplotlib.colormaps["tab10" if len(class_names) <= 10 else "turbo"]
    shown, clouds = max(len(class_names), 1), []
    names = [_short_name(name) for name in class_names]
    for label in range(shown):
        points = codes.mu[codes.labels == label] if class_names else codes.mu  # (n, 2)
        color = colors(label if shown <= 10 else label / shown)
        cloud = axes.scatter(*points.T.numpy(), s=5, alpha=0.6, color=color, linewidths=0)
        clouds.append(cloud)
        if class_names and len(points):
            middle = points.median(dim=0).values  # (n, 2) → (2,)
            box = {"boxstyle": "round,pad=0.2", "facecolor": "white", "alpha": 0.85, "lw": 0}
            axes.text(*middle.tolist(), names[label], ha="center", va="center",
                      weight="bold", bbox=box, parse_math=False)  # fmt: skip
    if 0 < len(names) <= LEGEND:
        numbers = list(map(str, range(shown)))  # matplotlib leaves out names that begin with "_"
        legend = axes.legend(
            clouds, numbers, loc="center left", bbox_to_anchor=(1.0, 0.5), markerscale=4
        )
        for text, name in zip(legend.get_texts(), names, strict=True):
            text.set(text=name, parse_math=False)
    axes.set(xlabel="$z_1$", ylabel="$z_2$", aspect="equal")
    axes.set_title("Means of $q(z|x)$" + (", labelled by class" if class_names else ""))
    return figure


@torch.no_grad()
def plot_manifold(model: VAE, n: int = 20, y: int | None = None) -> Figure:
    """Images decoded on the inverse-CDF grid: equal steps of prior probability.

    Kingma & Welling 2014, appendix D, figure 4. z = Φ⁻¹(u) for u on an even grid in (0, 1).

    Raises:
        ValueError: The model does not have two latent dimensions.
    """
    if model.code_size != 2:
        raise ValueError(f"the manifold needs 2 latent dimensions, not {model.code_size}")
    device = model.device
    u = (torch.arange(n, device=device) + 0.5) / n  # (n,), cell centres of (0, 1)
    steps = torch.distributions.Normal(0.0, 1.0).icdf(u)  # (n,)
    z2, z1 = torch.meshgrid(steps.flip(0), steps, indexing="ij")  # z2 falls from top to bottom
    z = torch.stack([z1, z2], dim=-1).flatten(0, 1)  # 2 × (n, n) → (n·n, 2)
    labels = None if y is None else torch.full((n * n,), y, device=device)
    return show_images(model.likelihood.mean(model.decode(z, labels)), columns=n)


@torch.no_grad()
def plot_traversals(
    model: VAE, x: Tensor, y: Tensor | None = None, reach: float = 3.0, steps: int = 9
) -> Figure:
    """One row for each latent dimension: the code of x (1, C, H, W) with that entry moved."""
    mu = model.encode(x, y).mean  # (1, D)
    size = model.code_size
    z = mu.repeat(size * steps, 1).view(size, steps, size)  # (1, D) → (D, steps, D)
    values = torch.linspace(-reach, reach, steps, device=mu.device)
    for d in range(size):
        z[d, :, d] = values
    labels = None if y is None else y.repeat(size * steps)
    out = model.decode(z.flatten(0, 1), labels)  # (D·steps, D) → (D·steps, C, H, W)
    names = [f"$z_{{{d + 1}}}$" for d in range(size)]
    title = f"each row: one entry of the code from −{reach:g} to {reach:g}"
    return show_images(model.likelihood.mean(out), steps, title, names)


def first_batch(model: VAE, data: ImageSet, n: int) -> tuple[Tensor, Tensor]:
    """The first n images and labels, on the model's device."""
    return next(iter(data.batches(n, device=model.device)))
