"""A panel of sliders, one for each latent dimension: the kernel decodes what they say.

It takes any trained model, however large, with any number of latent dimensions. Without a kernel,
in the built page, its saved picture stands in its place.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from typing import Any

import ipywidgets
import torch
import traitlets
from PIL import Image
from torch import Tensor

from vae_lib import plotting
from vae_lib.live.base import StillPicture
from vae_lib.vae import VAE

PICTURE = 224  # pixels: the height of the large image, at least
STRIP = 9  # images in a row of the traversal
ROWS = 8  # dimensions in the saved picture, at most
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


class LatentTraversals(StillPicture, ipywidgets.VBox):
    """Sliders that set the code z; the mean of p(x|z), and a row of images along one dimension.

    `panel.z` holds the code. Setting it moves the sliders; moving a slider sets it. The row shows
    what the dimension moved last does from −reach to reach, the others held.

    Args:
        model: A trained model with code size D.
        x: An image (1, C, H, W); the panel starts at the mean of q(z|x). Without it, at z = 0.
        y: The label of a conditional model, int64 (1,); without it, class 0.
        dimensions: Which dimensions get a slider, counted from 0; all if it is not given.
        reach: The sliders and the row go from −reach to reach; further where the start lies
            further out. A slider, not the row, also gives way to a code set beyond its end.
        seed: Of the codes that the button draws from the prior.
        class_names: Names of the labels.

    Attributes:
        z: The code, D numbers.

    Raises:
        ValueError: x is not one image, or a dimension does not exist.
    """

    z = traitlets.List(traitlets.Float())

    def __init__(
        self,
        model: VAE,
        x: Tensor | None = None,
        y: Tensor | None = None,
        *,
        dimensions: Sequence[int] | None = None,
        reach: float = 3.0,
        seed: int = 0,
        class_names: Sequence[str] = (),
    ) -> None:
        if x is not None and len(x) != 1:
            raise ValueError(f"the panel starts from one image (1, C, H, W), not from {len(x)}")
        wanted = range(model.code_size) if dimensions is None else dimensions
        self.dimensions = [int(d) for d in wanted]
        if not self.dimensions or not all(0 <= d < model.code_size for d in self.dimensions):
            raise ValueError(f"dimensions are 0 to {model.code_size - 1}, not {self.dimensions}")
        super().__init__()
        self.model = model
        self.device = model.device
        self.label = 0 if y is None else int(y)
        self.generator = torch.Generator(self.device).manual_seed(seed)
        self.start = self.code_of(x)
        self.reach = max(reach, *(math.ceil(abs(value)) for value in self.start))
        self.moved = self.dimensions[0]  # the dimension along which the row goes
        self.following = False  # whether the sliders are being moved after z
        self.make_controls(class_names)
        self.z = list(self.start)

    @torch.no_grad()
    def code_of(self, x: Tensor | None) -> list[float]:
        """The mean of q(z|x), D numbers; 0 without x."""
        if x is None:
            return [0.0] * self.model.code_size
        q = self.model.encode(x.to(self.device), self.labels(1))
        return q.mean[0].tolist()  # (1, D) → D numbers

    def labels(self, n: int) -> Tensor | None:
        """The chosen label n times, (n,); nothing if the model knows no labels."""
        if not self.model.num_classes:
            return None
        return torch.full((n,), self.label, device=self.device)

    @torch.no_grad()
    def decode(self, z: Tensor) -> Tensor:
        """The means of p(x|z) for codes (n, D), as (n, C, H, W) in [0, 1]."""
        out = self.model.decode(z.to(self.device), self.labels(len(z)))
        return self.model.likelihood.mean(out).clamp(0, 1).cpu()

    def along(self, dimension: int) -> Tensor:
        """Codes (STRIP, D): one dimension from −reach to reach, the others as they are."""
        z = torch.tensor(self.z).repeat(STRIP, 1)  # (D,) → (STRIP, D)
        z[:, dimension] = torch.linspace(-self.reach, self.reach, STRIP)
        return z

    def make_controls(self, class_names: Sequence[str]) -> None:
        """The sliders, the buttons, the list of labels and both images."""
        self.sliders = {
            d: ipywidgets.FloatSlider(
                value=round(self.start[d], 2),
                min=-self.reach,
                max=self.reach,
                step=0.01,  # the browser rounds to it, so a slider's value is rounded as well
                description=name(d),
                readout_format=".2f",
            )
            for d in self.dimensions
        }
        for d, slider in self.sliders.items():
            slider.observe(lambda change, d=d: self.on_slider(d, change.new), "value")
        whole = ipywidgets.Layout(width="auto")  # as wide as its text
        prior = ipywidgets.Button(description="Draw z from the prior", layout=whole)
        prior.on_click(lambda button: self.draw_from_prior())
        back = ipywidgets.Button(description="Back to the start", layout=whole)
        back.on_click(lambda button: setattr(self, "z", list(self.start)))
        controls = [prior, back]
        if self.model.num_classes:
            names = class_names or [str(k) for k in range(self.model.num_classes)]
            options = [(text, k) for k, text in enumerate(names)]
            self.choice = ipywidgets.Dropdown(
                options=options, value=self.label, description="label y"
            )
            self.choice.observe(self.on_label, "value")
            controls.insert(0, self.choice)
        unstretched = ipywidgets.Layout(align_self="flex-start", max_width="100%")
        self.image = ipywidgets.Image(layout=unstretched)
        self.strip = ipywidgets.Image(layout=unstretched)
        self.caption = ipywidgets.Label()
        sliders = ipywidgets.Box(
            list(self.sliders.values()),
            layout=ipywidgets.Layout(flex_flow="row wrap", max_height="240px", overflow="auto"),
        )
        decoded = ipywidgets.VBox(
            [ipywidgets.Label("Decoded at z:"), self.image],
            layout=ipywidgets.Layout(flex="0 0 auto"),  # the sliders shrink, the image does not
        )
        top = ipywidgets.HBox([decoded, sliders])
        self.children = [ipywidgets.HBox(controls), top, self.caption, self.strip]

    def on_slider(self, dimension: int, value: float) -> None:
        """A slider was moved: set this entry of z."""
        if self.following or round(value, 2) == round(self.z[dimension], 2):
            return  # it was moved because z has changed, or is where z is, rounded by the browser
        self.moved = dimension
        self.z = [value if d == dimension else other for d, other in enumerate(self.z)]

    def on_label(self, change: Any) -> None:
        """Another label was chosen: decode the same code for it."""
        self.label = change.new
        self.show()

    @torch.no_grad()
    def draw_from_prior(self) -> None:
        """Set z to a draw from the model's prior."""
        self.z = self.model.prior.sample(1, self.generator)[0].tolist()  # (1, D) → D numbers

    @traitlets.validate("z")
    def check_z(self, proposal: Any) -> list[float]:
        """A code has D finite numbers."""
        z = [float(value) for value in proposal.value]
        if len(z) != self.model.code_size or not all(map(math.isfinite, z)):
            raise traitlets.TraitError(f"z has {self.model.code_size} finite numbers, not {z}")
        return z

    @traitlets.observe("z")
    def on_z(self, change: Any) -> None:
        """The code is another one: move the sliders and show the image."""
        self.following = True
        try:
            for d, slider in self.sliders.items():  # an end gives way to a value beyond it
                value = round(self.z[d], 2)
                slider.min, slider.max = min(slider.min, value), max(slider.max, value)
                if round(slider.value, 2) != value:  # or keys pressed meanwhile would be undone
                    slider.value = value
        finally:
            self.following = False
        self.show()

    def show(self) -> None:
        """Decode the code and the row, and show both."""
        codes = torch.cat([torch.tensor([self.z]), self.along(self.moved)])  # (1 + STRIP, D)
        images = self.decode(codes)  # (1 + STRIP, C, H, W)
        self.image.value = png(images[:1], PICTURE)
        self.strip.value = png(images[1:], PICTURE // 3)
        ends = f"from −{self.reach:g} to {self.reach:g}"
        self.caption.value = f"{name(self.moved)} {ends}, the others held; decoded:"

    def describe(self) -> str:
        """One sentence that says what the saved picture shows."""
        shown = self.dimensions[:ROWS]
        which = f"{len(shown)} of {self.model.code_size}" if len(shown) > 1 else "one"
        label = f" for label {self.label}" if self.model.num_classes else ""
        return (
            f"Decoded images{label}: in each row one latent dimension, {which}, "
            f"goes from −{self.reach:g} to {self.reach:g} while the others are held"
        )

    def still(self) -> bytes:
        """A PNG of traversals from the present code, one row for each of the first dimensions."""
        shown = self.dimensions[:ROWS]
        codes = torch.cat([self.along(d) for d in shown])  # (rows · STRIP, D)
        names = [f"$z_{{{d + 1}}}$" for d in shown]
        title = f"each row: one entry of z from −{self.reach:g} to {self.reach:g}"
        images = self.decode(codes)  # (rows · STRIP, C, H, W)
        figure = plotting.show_images(images, STRIP, title, names)
        drawn, file = io.BytesIO(), io.BytesIO()
        figure.savefig(drawn, format="png", dpi=200)
        if images.shape[1] == 3:
            return drawn.getvalue()
        grey = Image.open(drawn).convert("L").quantize(32)  # 32 greys keep a notebook small
        grey.save(file, "PNG", optimize=True)
        return file.getvalue()

    def __repr__(self) -> str:
        """The same at every run: notebooks are compared with what they showed before."""
        return f"<LatentTraversals: {len(self.dimensions)} sliders>"


def name(dimension: int) -> str:
    """z₁ for dimension 0."""
    return "z" + str(dimension + 1).translate(SUBSCRIPTS)


def png(images: Tensor, height: int) -> bytes:
    """Images (n, C, H, W) side by side as a PNG, enlarged in whole steps to `height` or more."""
    grid = plotting.image_grid(images, columns=len(images))  # (n, C, H, W) → (H, W', C)
    pixels = (grid * 255).round().byte().numpy()
    picture = Image.fromarray(pixels[..., 0] if pixels.shape[-1] == 1 else pixels)
    factor = math.ceil(height / images.shape[-2])
    size = (picture.width * factor, picture.height * factor)
    file = io.BytesIO()
    picture.resize(size, Image.Resampling.NEAREST).save(file, "PNG")
    return file.getvalue()
