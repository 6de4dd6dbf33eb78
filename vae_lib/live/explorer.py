"""The latent explorer: the plane of a model with two latent dimensions, moved by hand.

The reader drags z over the plane of encoded test images and sees what it decodes to, or draws an
image and sees q(z|x), what its samples decode to, and the terms of the ELBO in nats. Everything is
computed where it is shown, so that it works in a page without a kernel; a model that is too large
for a page is computed by the kernel instead.
"""

import math
from collections.abc import Mapping
from typing import Any

import torch
import traitlets
from torch import Tensor

from vae_lib.data import Dataset, ImageSet, ImagesInMemory
from vae_lib.data.load import TEST_SEED
from vae_lib.evaluation import RateDistortion, encode_all, rate_distortion
from vae_lib.live.base import LiveFigure
from vae_lib.live.kernel import answer
from vae_lib.live.pack import PackError, describe_likelihood, pack, pack_images, rounded
from vae_lib.posteriors import DiagonalGaussian
from vae_lib.priors import StandardNormal
from vae_lib.vae import VAE

SAMPLES = 256  # of z, for the bounds of one image; a power of two


class LatentExplorer(LiveFigure):
    """A figure in which the reader moves a code z and encodes images.

    Attributes:
        z: The code that is decoded, two floats; set it to move the point. Beyond `extent` it is
            put on the border.
        beta: Which of several models is shown.
        label: The label y that a conditional model decodes and encodes with.
        k: Samples of the importance-weighted bound, a power of two up to 256.
        tab: "explore" or "encode".
        where: "browser", or "kernel" for models that are too large for a page.
        rates: Distortion and rate of each model on the test images, by β.
        rounding: By β, the loss in nats for each test image that rounding the weights adds.

    Args:
        models: A model, or several by their β, all of one kind: `{0.25: a, 1.0: b, 4.0: c}`.
            They have two latent dimensions, a standard normal prior, a diagonal Gaussian
            posterior, and a likelihood of `vae_lib.live.pack.IN_PAGE`. Networks that a page
            cannot compute, such as your own, are computed by the kernel.
        data: A data set, of which the test images are taken, or an image set.
        points: Images whose codes are drawn in the plane.
        images: The first so many of these are stored: the nearest one to z is shown.
        precision: Of the weights in the page: "int8" (a scale for each block of 16 weights),
            "float16" or "float32". A kernel computes with the weights as they are.
        weight_limit: Bytes of weights, all models together, above which the kernel computes.
            A built page has no kernel and shows the still picture then; 0 always asks the kernel.
        extent: The plane reaches from −extent to extent; None takes at least 3.5, and as much as
            99 % of the codes need.

    Raises:
        ValueError: The page does not know a part of a model, the models or the data do not fit
            together, or an option is out of range.
    """

    figure = "explorer"

    z = traitlets.List(traitlets.Float(), [0.0, 0.0], minlen=2, maxlen=2).tag(sync=True)
    beta = traitlets.Float(1.0).tag(sync=True)
    label = traitlets.Int(0).tag(sync=True)
    k = traitlets.Int(16).tag(sync=True)
    tab = traitlets.Enum(("explore", "encode"), "explore").tag(sync=True)
    # of the encoded image, uint8; see `image`. CBytes, since a page sends a memoryview
    pixels = traitlets.CBytes(b"").tag(sync=True)

    settings = traitlets.Dict().tag(sync=True)  # all that is plain numbers and text
    weights = traitlets.Bytes().tag(sync=True)  # of all models; settings say what stands where
    codes = traitlets.Bytes().tag(sync=True)  # float16 (models, points, 2)
    labels = traitlets.Bytes().tag(sync=True)  # uint8 (points,)
    images = traitlets.Bytes().tag(sync=True)  # uint8 (images, C, H, W), or one bit a pixel

    def __init__(
        self,
        models: VAE | Mapping[float, VAE],
        data: Dataset | ImageSet,
        *,
        points: int = 2000,
        images: int = 300,
        precision: str = "int8",
        weight_limit: int = 2_000_000,
        extent: float | None = None,
        **traits: Any,
    ) -> None:
        by_beta = _check_models(models)
        test = data.test if isinstance(data, Dataset) else data
        first = next(iter(by_beta.values()))
        _check_data(first, test, points, images)
        part = _in_memory(test[:points])

        packed = _pack_all(by_beta, precision, weight_limit)
        self.where = "browser" if packed else "kernel"
        weights, networks = packed or (b"", [{}] * len(by_beta))
        shown = {b: rounded(m, precision) if packed else m for b, m in by_beta.items()}
        self._models = shown  # what the figure computes with
        self.rates = {beta: _rates(model, part) for beta, model in shown.items()}
        self.rounding = dict.fromkeys(by_beta, 0.0)
        if packed:
            exact = {beta: _rates(model, part).elbo for beta, model in by_beta.items()}
            self.rounding = {beta: exact[beta] - self.rates[beta].elbo for beta in by_beta}

        codes = [encode_all(model, part.batches()).mu for model in shown.values()]
        flat = torch.stack(codes)  # (models, points, 2)
        binary = bool(((part.images == 0) | (part.images == 255)).all())
        names = _class_names(data, part.labels)
        self._part, self._codes = part, dict(zip(by_beta, codes, strict=True))
        entries = [
            {
                "beta": beta,
                "rate": self.rates[beta].rate,
                "distortion": self.rates[beta].distortion,
                "network": network or None,  # None where the kernel computes
                "likelihood": None if network else describe_likelihood(model.likelihood),
            }
            for (beta, model), network in zip(by_beta.items(), networks, strict=True)
        ]
        settings = {
            "models": entries,
            "extent": extent or _extent(flat),
            "imageShape": list(first.image_shape),
            "imageCount": min(images, len(part)),
            "binary": binary,
            "classes": first.num_classes,
            "classNames": names,
            "note": _note(first, binary, max(self.rounding.values()), precision),
        }
        super().__init__(
            settings=settings,
            weights=weights,
            codes=flat.half().numpy().astype("<f2").tobytes(),
            labels=part.labels.to(torch.uint8).numpy().tobytes(),
            images=pack_images(part.images[:images], binary),
            **{"beta": 1.0 if 1.0 in by_beta else next(iter(by_beta))} | traits,
        )
        self.on_msg(self._answer)

    @property
    def runs_in_page(self) -> bool:
        """Not where the kernel computes."""
        return self.where == "browser"

    @property
    def image(self) -> Tensor | None:
        """The image that was drawn or chosen last, float32 (C, H, W) in [0, 1]; None before."""
        if not self.pixels:
            return None
        flat = torch.frombuffer(bytearray(self.pixels), dtype=torch.uint8)
        return flat.float().div(255).view(self.settings["imageShape"])  # (C·H·W,) → (C, H, W)

    @image.setter
    def image(self, x: Tensor) -> None:
        if x.numel() != math.prod(self.settings["imageShape"]):
            raise ValueError(f"the image must have the shape {self.settings['imageShape']}")
        self.pixels = x.detach().cpu().clamp(0, 1).mul(255).round().byte().numpy().tobytes()

    @property
    def model(self) -> VAE:
        """The model that is shown, with the weights that the figure computes with."""
        return self._models[self.beta]

    @traitlets.validate("z")
    def _inside(self, proposal: dict) -> list[float]:
        """z on the plane: beyond its border it is put on the border."""
        z, reach = [float(v) for v in proposal["value"]], self.settings.get("extent", math.inf)
        if not all(map(math.isfinite, z)):
            raise traitlets.TraitError(f"z must be two finite numbers, not {z}")
        return [min(max(v, -reach), reach) for v in z]

    @traitlets.validate("beta")
    def _known_beta(self, proposal: dict) -> float:
        known = [entry["beta"] for entry in self.settings.get("models", [])]
        if known and proposal["value"] not in known:
            raise traitlets.TraitError(f"there is no model for β = {proposal['value']}: {known}")
        return proposal["value"]

    @traitlets.validate("k")
    def _power_of_two(self, proposal: dict) -> int:
        k = proposal["value"]
        if not 1 <= k <= SAMPLES or k & (k - 1):
            raise traitlets.TraitError(f"k must be a power of two from 1 to {SAMPLES}, not {k}")
        return k

    @traitlets.validate("label")
    def _known_label(self, proposal: dict) -> int:
        label, classes = proposal["value"], self.settings.get("classes", 0)
        if classes and not 0 <= label < classes:
            raise traitlets.TraitError(f"label must be from 0 to {classes - 1}, not {label}")
        return label

    def _answer(self, _: object, question: dict, buffers: list) -> None:
        """Encode or decode for the page."""
        if question.get("type") in ("encode", "decode"):
            model = list(self._models.values())[question["which"]]
            content = answer(model, question, buffers[0])
            self.send({"type": "answer", "id": question["id"]}, [content])

    def describe(self) -> str:
        count, where = len(self.labels), ", ".join(f"{v:.2f}" for v in self.z).replace("-", "−")
        return (
            f"Latent plane with the codes of {count} test images and the contours of the prior "
            f"at 1, 2 and 3 standard deviations; beside it the image decoded at z = ({where})."
        )

    @torch.no_grad()
    def still(self) -> bytes:
        """The plane and the decoded image, as a PNG of few colours."""
        from vae_lib.live.explorer_still import draw_still

        model = self.model
        y = torch.tensor([self.label], device=model.device)
        out = model.decode(torch.tensor([self.z], device=model.device), y)
        image = model.likelihood.mean(out)[0].cpu()  # (1, C, H, W) → (C, H, W)
        chosen = self.label if model.num_classes else None
        names = self.settings["classNames"]
        codes, extent = self._codes[self.beta], self.settings["extent"]
        return draw_still(
            codes, self._part.labels, names, extent, z=self.z, image=image, chosen=chosen
        )


def _check_models(models: VAE | Mapping[float, VAE]) -> dict[float, VAE]:
    """The models by β, in its order, in evaluation mode."""
    by_beta = dict(models) if isinstance(models, Mapping) else {1.0: models}
    if not by_beta:
        raise ValueError("LatentExplorer needs at least one model")
    by_beta = {float(beta): by_beta[beta].eval() for beta in sorted(by_beta)}
    kinds = set()
    for model in by_beta.values():
        if model.code_size != 2:
            raise ValueError(f"LatentExplorer needs 2 latent dimensions, not {model.code_size}")
        # the page draws this prior, draws from this posterior, and knows the KL of this pair
        for name, known in (("prior", StandardNormal), ("posterior", DiagonalGaussian)):
            kind = type(getattr(model, name))
            if kind is not known:
                raise ValueError(
                    f"LatentExplorer knows the {name} {known.__name__}, not {kind.__name__}"
                )
        try:
            describe_likelihood(model.likelihood)
        except PackError as error:
            raise ValueError(f"LatentExplorer: {error}") from None
        kinds.add((tuple(model.image_shape), model.num_classes, type(model.likelihood)))
    if len(kinds) > 1:
        raise ValueError("the models must agree in image shape, labels and likelihood")
    return by_beta


def _check_data(model: VAE, test: ImageSet, points: int, images: int) -> None:
    if not 1 <= images <= points:
        raise ValueError(f"images must be from 1 to points = {points}, not {images}")
    if len(test) == 0:
        raise ValueError("there are no test images")
    if tuple(test.image_shape) != tuple(model.image_shape):
        raise ValueError(f"the model is for images {model.image_shape}, not {test.image_shape}")
    if model.image_shape[0] not in (1, 3):
        raise ValueError(f"images must have 1 or 3 channels, not {model.image_shape[0]}")
    if int(test.labels.max()) > 255:
        raise ValueError("LatentExplorer takes at most 256 labels")


def _in_memory(part: ImageSet) -> ImagesInMemory:
    """The images as bytes; those that are drawn afresh at each access, drawn once and for all."""
    source = part.binarized(TEST_SEED) if part.dynamic else part
    pixels = next(source.read([torch.arange(len(part))]))  # (N, C, H, W)
    return ImagesInMemory(pixels, part.labels, dequantized=part.dequantized)


def _pack_all(
    models: dict[float, VAE], precision: str, limit: int
) -> tuple[bytes, list[dict]] | None:
    """The weights of all models in one block; None if a browser cannot have or compute them."""
    block, networks = b"", []
    for model in models.values():
        try:
            weights, network = pack(model, precision, start=len(block))
        except PackError:
            return None
        block += weights
        networks.append(network)
    return (block, networks) if len(block) <= limit else None


def _rates(model: VAE, part: ImageSet) -> RateDistortion:
    """Rate and distortion, with the same noise for every model."""
    generator = torch.Generator(model.device).manual_seed(0)
    return rate_distortion(model, part.batches(), generator)


def _class_names(data: Dataset | ImageSet, labels: Tensor) -> list[str]:
    """The names of the labels; the numbers themselves if they have none, nothing if all are 0."""
    if isinstance(data, Dataset) and data.class_names:
        return list(data.class_names)
    highest = int(labels.max())
    return [str(label) for label in range(highest + 1)] if highest > 0 else []


def _extent(codes: Tensor) -> float:
    """Half the width of the plane: 99 % of the codes (models, points, 2) are in it."""
    needed = torch.quantile(codes.abs().amax(-1).flatten().double(), 0.99).item()
    return max(3.5, math.ceil(2 * needed) / 2)


def _note(model: VAE, binary: bool, cost: float, precision: str) -> str:
    """What the figure says about its numbers."""
    if model.likelihood.pixels == "dequantized":
        kind = "log p(x|z) is a density of grey values, in nats; it can be positive."
    elif binary:
        kind = "Pixels are binary; those of a drawing are rounded to 0 or 1."
    else:
        kind = "The pixels are grey: minus the cross-entropy stands in for log p(x|z)."
    if precision != "int8" or cost == 0:
        return kind
    most = max(math.ceil(100 * cost), 1) / 100
    return f"{kind} Rounding the weights to int8 costs at most {most:.2f} nats on average."
