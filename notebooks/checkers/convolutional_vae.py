"""Checkers of the exercises of “A convolutional VAE”."""

import math
from collections.abc import Callable
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from vae_lib import ConvolutionalVAE
from vae_lib.vae import VAE

from .answers import CheckFailed, call, check_number, checker, draws, given, tensor

EMPTY = 0.8072  # of the pixels of the test images


@checker("set wrong_line to 1, 2, 3, 4 or 5, and least_cost in nats")
def check_stuck(wrong_line: int, least_cost: float) -> str:
    """Check which line of the decoder is wrong, and what its empty pixels cost at least."""
    given((wrong_line, least_cost))
    check_number(
        wrong_line,
        5,
        {
            "code": (1, "Line 1 is right: codes may be turned into any hidden units."),
            "hidden": (2, "Line 2 is right: between two layers a ReLU does what it should."),
            "unflatten": (3, "Line 3 is right: 1,568 units are 32 feature maps of 7 × 7."),
            "middle": (4, "Line 4 is right: it doubles the size, and other layers follow it."),
        },
        "The lines are numbered from 1 to 5.",
        what="wrong_line",
    )
    check_number(
        least_cost,
        EMPTY * 784 * math.log(2),
        {
            "bits": (EMPTY * 784, "This is in bits. A bit is log 2 nats."),
            "one_pixel": (
                math.log(2),
                "This is the cost of one empty pixel. How many are there in an image?",
            ),
            "all_pixels": (784 * math.log(2), "Not all pixels of an image are empty."),
            "ink": ((1 - EMPTY) * 784 * math.log(2), "These are the pixels that are not empty."),
            "sign": (-EMPTY * 784 * math.log(2), "A cost is −log p, which is not negative."),
            "free": (
                0.0,
                "That would need logits far below zero. Which logits can this decoder return?",
            ),
        },
        "least_cost is not right yet. Which logits can the decoder return for an empty pixel, and "
        "what does −log(1 − p) cost at the best of them?",
        what="least_cost",
        tolerance=0.002,
    )
    return "Any loss near this number is worth a look at the last layer."


@checker("return the number of pixels that a unit sees along one axis")
def check_receptive_field(f: Callable) -> str:
    """Check `receptive_field(kernels, strides)` against the gradient of one unit."""
    for kernels, strides in (
        ((4,), (2,)),
        ((3, 3), (1, 1)),
        ((4, 4), (2, 2)),
        ((4, 4, 4), (2, 2, 2)),
        ((3, 5, 3), (1, 2, 3)),
        ((7, 2), (4, 1)),
    ):
        x = torch.ones(1, 1, 200, dtype=torch.float64, requires_grad=True)  # (B, C, N)
        h = x
        for kernel, stride in zip(kernels, strides, strict=True):
            h = F.conv1d(h, torch.ones(1, 1, kernel, dtype=torch.float64), stride=stride)
        h[0, 0, h.shape[-1] // 2].backward()
        seen = int((x.grad != 0).sum())
        early, step = 1, 1
        for kernel, stride in zip(kernels, strides, strict=True):
            step *= stride
            early += (kernel - 1) * step
        case = f"For kernels {kernels} and strides {strides}:"
        check_number(
            call(f, kernels, strides),
            seen,
            {
                "stride_one": (
                    1 + sum(k - 1 for k in kernels),
                    f"{case} this adds up the kernels as if all strides were 1. After a layer of "
                    "stride s, neighboring units lie s times as far apart in the image.",
                ),
                "early_stride": (
                    early,
                    f"{case} the stride of a layer counts for the layers after it, not for its "
                    "own kernel.",
                ),
                "sum": (
                    sum(kernels),
                    f"{case} begin with one pixel. How many does a kernel of size k add to it?",
                ),
                "off_by_one": (
                    seen - 1,
                    f"{case} begin with one pixel, which the unit sees before any layer.",
                ),
            },
            f"{case} this is not the number of pixels on which a unit depends. Begin at the image, "
            "and keep two numbers: the size of the field, and the distance of neighboring units.",
            tolerance=1e-6,
        )
    return "As many pixels as the gradient reaches."


@checker("return the weights of f, a tensor of n numbers")
def check_kernel_of(f: Callable) -> str:
    """Check `kernel_of(f, n)` on random kernels on a circle."""
    calls = 0
    for n, seed in ((5, 0), (8, 1)):
        weights = draws(n, seed=seed).float()  # (n,)
        x = draws(n, seed=seed + 10).float()

        def box(row: Tensor, w: Tensor = weights, n: int = n) -> Tensor:
            nonlocal calls
            calls += 1
            row = torch.as_tensor(row).to(w.dtype)
            if row.shape != (n,):
                raise ValueError(f"f takes a row of {n} pixels, not the shape {tuple(row.shape)}")
            return torch.stack([(w * row.roll(-i)).sum() for i in range(n)])  # (n,)

        calls = 0
        answer = tensor(call(f, box, n), (n,), f"For n = {n}, the answer")
        if torch.allclose(answer, weights.double(), atol=1e-4):
            continue
        response = weights[-torch.arange(n) % n].double()  # f(e_0)
        for code, wrong, hint in (
            (
                "reversed",
                response,
                "The weights are all there, in reverse order. With which weight does pixel 0 "
                "enter output i? Which m has i + m = 0, modulo n?",
            ),
            (
                "rotated",
                weights.double(),
                "These are the weights, beginning with another one than w_0.",
            ),
        ):
            if any(torch.allclose(answer, wrong.roll(i), atol=1e-4) for i in range(n)):
                raise CheckFailed(code, hint)
        yours = torch.stack([(answer.float() * x.roll(-i)).sum() for i in range(n)])
        miss = (yours - box(x)).abs().max()
        raise CheckFailed(
            "value",
            f"With these weights, Σ_m w_m x_(i + m) differs from f(x) by up to {miss:.2g} for a "
            "random row x. What does f make of a row with a single 1?",
        )
    if calls > 1:
        return f"It calls f {calls} times; part 2 asks for once."
    return "One response tells it all."


@checker("return the weights of the transposed convolution, (C, O, 4, 4)")
def check_resize_as_transposed(f: Callable) -> str:
    """Check `resize_as_transposed(weight)` against repeating pixels and convolving."""
    for channels, out in ((1, 1), (3, 2)):
        x = draws(2, channels, 5, 6, seed=channels).float()  # (B, C, H, W)
        weight = draws(out, channels, 3, 3, seed=7).float()  # (O, C, 3, 3)
        big = F.interpolate(x, scale_factor=2, mode="nearest")  # (B, C, 2 H, 2 W)
        right = F.conv2d(big, weight, padding=1)  # (B, O, 2 H, 2 W)
        answer = call(f, weight.clone())
        if getattr(answer, "shape", None) == (out, channels, 4, 4) and out != channels:
            raise CheckFailed(
                "channels",
                "A transposed convolution takes its weights as (in, out, k, k), a convolution as "
                "(out, in, k, k): the first two axes have to change places.",
            )
        shape = (channels, out, 4, 4)
        yours = tensor(answer, shape, f"For {channels} → {out} channels, the answer").float()
        for code, kernel, hint in (
            ("", yours, ""),
            (
                "flipped",
                yours.flip(-1, -2),
                "The kernel is the wrong way round. A transposed convolution writes with its "
                "kernel, and a convolution reads with it.",
            ),
            (
                "quarter",
                4 * yours,
                "This is a quarter of the kernel. Repeating a pixel does not share it out.",
            ),
        ):
            made = F.conv_transpose2d(x, kernel, stride=2, padding=1)  # (B, O, 2 H, 2 W)
            if torch.allclose(made, right, atol=1e-4):
                if code:
                    raise CheckFailed(code, hint)
                break
        else:
            raise CheckFailed(
                "value",
                "The images differ. First take one axis. Which of the three weights do the two "
                "copies of pixel i meet, on their way to the output at 2i − 1 + r, for "
                "r = 0, 1, 2, 3?",
            )
    return "Of the 16 numbers of the kernel 9 are free."


@checker("return the model with its transposed convolutions replaced")
def check_with_resize(f: Callable) -> str:
    """Check `with_resize(model)` on two models."""
    for channels in ((8, 32), (4, 6)):
        model = ConvolutionalVAE(5, channels=channels, hidden_size=16)
        encoder = sum(p.numel() for p in model.encoder.parameters())
        relus = _count(model, nn.ReLU)
        answer = call(f, model)
        if not isinstance(answer, VAE):
            raise CheckFailed("no_model", "Return the model itself, once its layers are replaced.")
        if _count(answer, nn.ConvTranspose2d):
            raise CheckFailed(
                "left",
                "A transposed convolution is left. A layer of an nn.Sequential is replaced by "
                "assigning to its index.",
            )
        if sum(p.numel() for p in answer.encoder.parameters()) != encoder:
            raise CheckFailed("encoder", "The encoder has changed. Replace the decoder's layers.")
        widths = _doubles_twice(answer)
        if _count(answer, nn.ReLU) != relus:
            raise CheckFailed("relu", "Keep the ReLUs of the model, and add none.")
        _keeps_a_constant(answer)
        if widths != [14, 28]:
            raise CheckFailed(
                "order",
                "Your convolutions work on the small feature maps. Repeat the pixels first, and "
                "then convolve, so that the repeated pixels can become different.",
            )
    return "Whatever the weights are, a constant stays constant."


def _doubles_twice(model: VAE) -> list[int]:
    """Refuse a decoder that does not run, has another size, or other kernels than 3 × 3.

    Returns:
        The widths of what its convolutions return.
    """
    convolutions = [m for m in model.decoder.modules() if isinstance(m, nn.Conv2d)]
    widths: list[int] = []  # of what each convolution returns
    hooks = [m.register_forward_hook(lambda _m, _x, out: widths.append(out.shape[-1]))
             for m in convolutions]  # fmt: skip
    try:
        made = tuple(model.decode(torch.zeros(2, 5)).shape)
    except RuntimeError as error:
        raise CheckFailed(
            "channels",
            f"The decoder does not run: {str(error).splitlines()[0]}. A transposed convolution "
            "knows its in_channels and out_channels.",
        ) from None
    finally:
        for hook in hooks:
            hook.remove()
    if made != (2, 1, 28, 28):
        raise CheckFailed(
            "size",
            f"From two codes the decoder makes {made}, not (2, 1, 28, 28). Each of the new layers "
            "has to double the size: which padding keeps it in a 3 × 3 convolution?",
        )
    kernels = [m.kernel_size for m in convolutions]
    if kernels != [(3, 3)] * 2:
        found = ", ".join(map(str, kernels)) or "none"
        raise CheckFailed(
            "kernel", f"Two convolutions with 3 × 3 kernels are wanted. Found: {found}."
        )
    return widths


def _keeps_a_constant(model: VAE) -> None:
    """Refuse a decoder whose layers from 7 × 7 to 28 × 28 draw a pattern from a constant."""
    layers = list(getattr(model.decoder, "layers", []))
    places = [i for i, layer in enumerate(layers) if isinstance(layer, nn.Unflatten)]
    if not places:
        return
    depth = layers[places[0]].unflattened_size[0]
    with torch.no_grad():
        out = torch.full((1, depth, 7, 7), 0.7)
        for layer in layers[places[0] + 1 :]:
            out = layer(out)
    inside = out[..., 8:-8, 8:-8]
    if (inside.max() - inside.min()).item() > 1e-4:
        raise CheckFailed(
            "pattern",
            "The decoder draws a pattern from constant feature maps. Enlarge by repeating pixels, "
            "then convolve with stride 1.",
        )


@checker("return a VAE with hidden layers of these sizes")
def check_deep_vae(f: Callable) -> str:
    """Check `deep_vae(hidden)`: sizes, order, ReLUs, and what it returns."""
    for hidden in ((30, 12), (20, 16, 9)):
        model = call(f, hidden)
        if not isinstance(model, VAE):
            raise CheckFailed("no_model", "Return a VAE: VAE(encoder, decoder, prior, …).")
        back = tuple(reversed(hidden))
        _has_layers("encoder", model.encoder, (784, *hidden, 40), {
            "half": ((784, *hidden, 20),
                     "The encoder returns a mean and a log-variance for each code number."),
        })  # fmt: skip
        _has_layers("decoder", model.decoder, (20, *back, 784), {
            "order": ((20, *hidden, 784),
                      "The decoder has the hidden layers of the encoder in reverse order."),
        })  # fmt: skip
        relus = [_count(part, nn.ReLU) for part in (model.encoder, model.decoder)]
        if relus != [len(hidden)] * 2:
            raise CheckFailed(
                "relu",
                f"For {len(hidden)} hidden layers, encoder and decoder need {len(hidden)} ReLUs "
                f"each, one after every hidden layer. Found: {relus[0]} and {relus[1]}.",
            )
        for part in (model.encoder, model.decoder):
            modules = [m for _, m in part.named_modules(remove_duplicate=False)]
            kinds = [type(m) for m in modules if isinstance(m, (nn.Linear, nn.ReLU))]
            if kinds != [nn.Linear, nn.ReLU] * len(hidden) + [nn.Linear]:
                raise CheckFailed(
                    "relu_place",
                    "There is a ReLU after each hidden layer and none after the last layer, "
                    "neither of the encoder nor of the decoder.",
                )
        _returns_images(model)
    return "These are the layers that were asked for."


def _has_layers(
    name: str, network: nn.Module, sizes: tuple[int, ...], mistakes: dict[str, tuple]
) -> None:
    """Refuse a network whose linear layers do not lead through these sizes."""
    linear = [m for m in network.modules() if isinstance(m, nn.Linear)]
    found = [(m.in_features, m.out_features) for m in linear]
    if found == list(pairwise(sizes)):
        return
    for code, (wrong, hint) in mistakes.items():
        if found == list(pairwise(wrong)):
            raise CheckFailed(code, hint)
    path = ", ".join(f"{a} → {b}" for a, b in found) or "none"
    raise CheckFailed(
        "sizes",
        f"For hidden = {sizes[1:-1] if name == 'encoder' else sizes[-2:0:-1]}, the linear layers "
        f"of your {name} are {path}. Images have 784 pixels and codes 20 numbers, and the hidden "
        "sizes lie between.",
    )


def _returns_images(model: VAE) -> None:
    """Refuse a model that does not run, or returns other shapes, or no negative logits."""
    x = draws(3, 1, 28, 28, seed=0).float().sigmoid()  # (B, C, H, W)
    try:
        out = model.decode(draws(200, 20, seed=1).float())  # (200, 1, 28, 28)
        means = model.encode(x).mean  # (3, 20)
    except (RuntimeError, TypeError, AttributeError) as error:
        raise CheckFailed(
            "does_not_run",
            f"The model does not run: {str(error).splitlines()[0]}. Does the encoder begin with "
            "an nn.Flatten()?",
        ) from None
    if tuple(out.shape) != (200, 1, 28, 28):
        raise CheckFailed(
            "shape",
            f"The decoder makes {tuple(out.shape)} of 200 codes. The images are (1, 28, 28): end "
            "with an nn.Unflatten.",
        )
    if out.min() >= 0:
        raise CheckFailed(
            "no_negative",
            "None of your logits is negative. End the decoder with the linear layer and the "
            "nn.Unflatten: the likelihood turns logits into probabilities itself.",
        )
    if tuple(means.shape) != (3, 20):
        raise CheckFailed("shape", f"The means of 3 images have the shape {tuple(means.shape)}.")


def _count(network: nn.Module, kind: type[nn.Module]) -> int:
    """How many layers of a kind a network has."""
    modules = network.named_modules(remove_duplicate=False)  # one ReLU may stand in several places
    return sum(isinstance(module, kind) for _, module in modules)
