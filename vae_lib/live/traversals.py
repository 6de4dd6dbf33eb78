"""The latent traversals: a slider for each latent dimension, and paths between two codes.

The reader moves one latent dimension and sees what the code decodes to, or goes from the code of
one test image to that of another, beside the cross-fade of their pixels. Everything is computed
where it is shown, so that it works in a page without a kernel; a model that is too large for a
page, or made of other parts than a page knows, is computed by the kernel instead.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from typing import Any

import matplotlib
import torch
import traitlets
from matplotlib.figure import Figure
from PIL import Image
from torch import Tensor

from vae_lib import plotting
from vae_lib.kl import kl_per_dim
from vae_lib.live.base import LiveFigure
from vae_lib.live.kernel import answer
from vae_lib.live.pack import PackError, pack_decoder, pack_images, rounded
from vae_lib.posteriors import DiagonalGaussian
from vae_lib.priors import StandardNormal
from vae_lib.vae import VAE

MOST_ROWS = 20  # dimensions that have a row where none are chosen
STRIP = 7  # images in a row of the saved picture, as in the figure
STILL_ROWS = 8  # dimensions in the saved picture, at most
DRAWS = 100  # codes drawn from the prior
UNUSED = 0.01  # nats: a dimension with a smaller KL carries next to no information


class LatentTraversals(LiveFigure):
    """A figure in which the reader moves single latent dimensions, and interpolates between images.

    Each latent dimension has a row: a strip of decoded images along it, and a mark on the strip
    that is its slider. The rows are sorted by their KL, averaged over all images `x`, and those of
    unused dimensions are folded away.

    Attributes:
        z: The code that is decoded, D numbers. Where a number lies beyond `reach`, the mark stands
            at the end of its strip.
        label: The label y that a conditional model decodes with.
        image: The index of the test image whose original is shown beside; −1 shows none.
            `start_from` sets it together with the code.
        tab: "traverse" or "interpolate".
        a, b: The indices of the two test images between which the path goes.
        t: The place on the path, from 0 at A to 1 at B.
        path: "straight", or "arc" for spherical interpolation.
        kl: The KL of each latent dimension in nats, (D,); None where it has no closed form.
        where: "browser", or "kernel" for models that a page cannot compute.

    Args:
        model: A trained model with latent codes of D numbers.
        x: Test images in [0, 1], (N, C, H, W).
        y: Their labels, int64 (N,). A conditional model needs them; for others they only say in
            words what an image is.
        dimensions: The dimensions that get a row, counted from 0; by default all, or the 20 with
            the highest KL.
        images: So many of the first test images can be chosen in the figure.
        reach: The strips go from −reach to reach.
        seed: Of the codes that the button draws from the prior.
        class_names: Names of the labels.
        precision: Of the weights in the page: "int8" (a scale for each block of 16 weights),
            "float16" or "float32". A kernel computes with the weights as they are.
        weight_limit: Bytes of weights above which the kernel computes. A built page has no kernel
            and shows the still picture then; 0 always asks the kernel.

    Raises:
        ValueError: The images, the labels or the dimensions do not fit the model, or an option is
            out of range.
    """

    figure = "traversals"

    z = traitlets.List(traitlets.Float()).tag(sync=True)
    label = traitlets.Int(0).tag(sync=True)
    image = traitlets.Int(0).tag(sync=True)
    tab = traitlets.Enum(("traverse", "interpolate"), "traverse").tag(sync=True)
    a = traitlets.Int(0).tag(sync=True)
    b = traitlets.Int(0).tag(sync=True)
    t = traitlets.Float(0.5, min=0, max=1).tag(sync=True)
    path = traitlets.Enum(("straight", "arc"), "straight").tag(sync=True)

    settings = traitlets.Dict().tag(sync=True)  # all that is plain numbers and text
    weights = traitlets.Bytes().tag(sync=True)  # of the decoder; settings say what stands where
    codes = traitlets.Bytes().tag(sync=True)  # float32 (images, D), the means of q(z|x)
    draws = traitlets.Bytes().tag(sync=True)  # float32 (DRAWS, D), from the prior
    labels = traitlets.Bytes().tag(sync=True)  # uint8 (images,)
    images = traitlets.Bytes().tag(sync=True)  # uint8 (images, C, H, W), or one bit a pixel

    def __init__(
        self,
        model: VAE,
        x: Tensor,
        y: Tensor | None = None,
        *,
        dimensions: Sequence[int] | None = None,
        images: int = 40,
        reach: float = 3.0,
        seed: int = 0,
        class_names: Sequence[str] = (),
        precision: str = "int8",
        weight_limit: int = 2_000_000,
        **traits: Any,
    ) -> None:
        _check_images(model, x, y)
        if images < 1:
            raise ValueError(f"images must be at least 1, not {images}")
        if not (math.isfinite(reach) and reach > 0):
            raise ValueError(f"reach must be a positive number, not {reach}")
        model.eval()
        mu, self.kl = _encode(model, x, y)  # (N, D) and (D,)
        order = _choose_dimensions(model.code_size, self.kl, dimensions)
        kl = [] if self.kl is None else [round(self.kl[d].item(), 4) for d in order]
        unused = sum(value < UNUSED for value in kl)

        weights, network = _pack(model, precision, weight_limit)
        self.where = "browser" if network else "kernel"
        self._model = rounded(model, precision) if network else model
        self._codes = mu[:images].float()  # (images, D)
        self._labels = None if y is None else y[:images].cpu()
        pixels = x[:images].cpu().clamp(0, 1).mul(255).round().byte()  # (images, C, H, W)
        binary = bool(((pixels == 0) | (pixels == 255)).all())
        generator = torch.Generator(model.device).manual_seed(seed)
        with torch.no_grad():
            draws = model.prior.sample(DRAWS, generator).cpu()  # (DRAWS, D)
        settings = {
            "codeSize": model.code_size,
            "dimensions": order,
            "kl": kl,
            "unused": unused if unused < len(order) else 0,  # or no row would be seen
            "points": len(x),
            "reach": float(reach),
            "imageShape": list(model.image_shape),
            "imageCount": len(pixels),
            "binary": binary,
            "classes": model.num_classes,
            "classNames": _class_names(model, y, class_names),
            "network": network or None,  # None where the kernel computes
        }
        super().__init__(
            settings=settings,
            weights=weights,
            codes=_floats(self._codes),
            draws=_floats(draws),
            labels=b"" if y is None else y[:images].to(torch.uint8).cpu().numpy().tobytes(),
            images=pack_images(pixels, binary),
            **self._beginning(traits.get("image", 0), len(pixels)) | traits,
        )
        self.on_msg(self._answer)

    @property
    def runs_in_page(self) -> bool:
        """Not where the kernel computes."""
        return self.where == "browser"

    def start_from(self, image: int) -> None:
        """Set the code to that of a test image, and show its original beside.

        Args:
            image: Its index among those that can be chosen.
        """
        self.image = image
        for name, value in self._beginning(image, len(self._codes)).items():
            if name != "b":
                setattr(self, name, value)

    def _beginning(self, image: int, count: int) -> dict[str, Any]:
        """The traits that go with a test image, and the second image of the path."""
        known = 0 <= image < count
        z = self._codes[image] if known else torch.zeros(self._codes.shape[1])  # (D,)
        beginning: dict[str, Any] = {"z": z.tolist(), "b": min(1, count - 1)}
        if self._model.num_classes and known and self._labels is not None:
            beginning["label"] = int(self._labels[image])
        return beginning

    @traitlets.validate("z")
    def _is_code(self, proposal: dict) -> list[float]:
        """A code has D finite numbers."""
        z, size = [float(value) for value in proposal["value"]], self._codes.shape[1]
        if len(z) != size or not all(map(math.isfinite, z)):
            raise traitlets.TraitError(f"z has {size} finite numbers, not {z}")
        return z

    @traitlets.validate("image", "a", "b")
    def _is_image(self, proposal: dict) -> int:
        index, name, count = proposal["value"], proposal["trait"].name, len(self._codes)
        least = -1 if name == "image" else 0
        if not least <= index < count:
            raise traitlets.TraitError(f"{name} must be from {least} to {count - 1}, not {index}")
        return index

    @traitlets.validate("label")
    def _is_label(self, proposal: dict) -> int:
        label, classes = proposal["value"], self._model.num_classes
        if classes and not 0 <= label < classes:
            raise traitlets.TraitError(f"label must be from 0 to {classes - 1}, not {label}")
        return label

    def _answer(self, _: object, question: dict, buffers: list) -> None:
        """Decode for the page."""
        if question.get("type") == "mean":
            content = answer(self._model, question, buffers[0])
            self.send({"type": "answer", "id": question["id"]}, [content])

    @torch.no_grad()
    def decode(self, z: Tensor) -> Tensor:
        """The means of p(x|z) for codes (n, D), as (n, C, H, W) in [0, 1]."""
        device = self._model.device
        y = torch.full((len(z),), self.label, device=device)  # unconditional models ignore it
        out = self._model.decode(z.to(device), y)
        return self._model.likelihood.mean(out).clamp(0, 1).cpu()

    def describe(self) -> str:
        size, reach = len(self.z), f"{self.settings['reach']:g}"
        rows = len(self.settings["dimensions"][:STILL_ROWS])
        label = f" for label {self.label}" if self._model.num_classes else ""
        which = f"{rows} of {size} latent dimensions" if size > 1 else "one latent dimension"
        order = ", the one with the largest KL first" if self.kl is not None and rows > 1 else ""
        return (
            f"The image decoded at a code{label}, and beside it rows of decoded images for {which}"
            f"{order}: in each row one dimension goes from −{reach} to {reach} while the others "
            "are held."
        )

    def still(self) -> bytes:
        """The decoded image, and traversals from its code along the first dimensions."""
        shown, kl = self.settings["dimensions"][:STILL_ROWS], self.settings["kl"]
        reach = self.settings["reach"]
        z = torch.tensor(self.z)  # (D,)
        codes = z.repeat(len(shown), STRIP, 1)  # (D,) → (rows, STRIP, D)
        for row, dimension in zip(codes, shown, strict=True):
            row[:, dimension] = torch.linspace(-reach, reach, STRIP)
        images = self.decode(torch.cat([z[None], codes.flatten(0, 1)]))  # (1 + rows · STRIP, D)
        names = [f"$z_{{{d + 1}}}$" for d in shown]
        if kl:
            names = [f"{name}\nKL {cost:.2f}" for name, cost in zip(names, kl, strict=False)]
        title = (
            f"each row: one dimension from −{reach:g} to {reach:g}{'; KL in nats' if kl else ''}"
        )
        return _draw_still(images, names, title)


def _check_images(model: VAE, x: Tensor, y: Tensor | None) -> None:
    shape = tuple(model.image_shape)
    if x.ndim != 4 or tuple(x.shape[1:]) != shape or len(x) == 0:
        sizes = ", ".join(map(str, shape))
        raise ValueError(f"x must be one or more images (N, {sizes}), not {tuple(x.shape)}")
    if shape[0] not in (1, 3):
        raise ValueError(f"images must have 1 or 3 channels, not {shape[0]}")
    if y is None and model.num_classes:
        raise ValueError("a conditional model needs the labels y of the images")
    if y is None:
        return
    if y.shape != (len(x),):
        raise ValueError(f"y must have {len(x)} labels, one for each image, not {tuple(y.shape)}")
    most = (model.num_classes or 256) - 1
    if int(y.min()) < 0 or int(y.max()) > most:
        raise ValueError(f"labels must be from 0 to {most}, not {int(y.min())} to {int(y.max())}")


@torch.no_grad()
def _encode(model: VAE, x: Tensor, y: Tensor | None) -> tuple[Tensor, Tensor | None]:
    """The means of q(z|x), (N, D), and the KL of each dimension, (D,), if it has a closed form."""
    labels = y if y is not None else torch.zeros(len(x), dtype=torch.int64)
    means, costs = [], []
    closed = type(model.posterior) is DiagonalGaussian and type(model.prior) is StandardNormal
    for some, some_labels in zip(x.split(500), labels.split(500), strict=True):
        q = model.encode(some.to(model.device), some_labels.to(model.device))
        means.append(q.mean.cpu())  # (B, D)
        if closed:
            costs.append(kl_per_dim(q.mean, q.log_var).cpu().double())  # (B, D)
    return torch.cat(means), torch.cat(costs).mean(0) if closed else None


def _choose_dimensions(size: int, kl: Tensor | None, dimensions: Sequence[int] | None) -> list[int]:
    """The dimensions that get a row, those with the highest KL first."""
    wanted = list(range(size)) if dimensions is None else [int(d) for d in dimensions]
    distinct = len(set(wanted)) == len(wanted) > 0
    if not distinct or not all(0 <= d < size for d in wanted):
        raise ValueError(f"dimensions are distinct numbers from 0 to {size - 1}, not {wanted}")
    if kl is not None:
        wanted.sort(key=lambda d: -kl[d].item())
    return wanted if dimensions is not None else wanted[:MOST_ROWS]


def _pack(model: VAE, precision: str, limit: int) -> tuple[bytes, dict]:
    """The decoder for a page; empty if a browser cannot have or compute it."""
    try:
        weights, network = pack_decoder(model, precision)
    except PackError:
        return b"", {}
    return (weights, network) if len(weights) <= limit else (b"", {})


def _class_names(model: VAE, y: Tensor | None, names: Sequence[str]) -> list[str]:
    """The names of the labels; the numbers themselves if they have none, nothing without labels."""
    if y is None:
        return []
    count = model.num_classes or int(y.max()) + 1
    if names and len(names) < count:
        raise ValueError(f"class_names has {len(names)} names for {count} labels")
    return list(names) or [str(label) for label in range(count)]


def _floats(numbers: Tensor) -> bytes:
    """Numbers as float32, little-endian."""
    return numbers.float().contiguous().numpy().astype("<f4").tobytes()


def _draw_still(images: Tensor, names: list[str], title: str) -> bytes:
    """One large image, and the others in rows that have names, as a PNG."""
    rows, channels = len(names), images.shape[1]
    cell = 0.6 * images.shape[2] / images.shape[3]  # inches: the height of an image in a row
    with matplotlib.rc_context(plotting.STYLE):
        size = (plotting.WIDTH, max(2.4, rows * cell + 0.5))
        figure = Figure(figsize=size, dpi=200, layout="constrained")
        left, right = figure.subplots(1, 2, width_ratios=[2, 5])
        strips = plotting.image_grid(images[1:], STRIP)  # (n, C, H, W) → (H', W', C)
        large = images[0].permute(1, 2, 0)  # (C, H, W) → (H, W, C)
        for axes, pixels in ((left, large), (right, strips)):
            shown = pixels[..., 0] if channels == 1 else pixels
            axes.imshow(shown.numpy(), cmap="gray", vmin=0, vmax=1)
            axes.set(xticks=[], yticks=[])
            axes.grid(False)
            axes.spines[:].set_visible(False)
            axes.set_anchor("N")
        height = images.shape[2] + 1
        right.set_yticks([height * (i + 0.5) - 1 for i in range(rows)], names)
        right.tick_params(length=0)
        left.set_title("decoded at z")
        right.set_title(title)
        drawn, file = io.BytesIO(), io.BytesIO()
        figure.savefig(drawn, format="png", dpi=200)
    if channels == 3:
        return drawn.getvalue()
    grey = Image.open(drawn).convert("L").quantize(32)  # 32 greys keep a notebook small
    grey.save(file, "PNG", optimize=True)
    return file.getvalue()
