"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import contextlib
import io
import json
import math
import re
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from asking import asking, assert_accepted_and_waiting
from torch import nn

from experiments.fc_against_conv.train import deep
from notebooks.checkers import convolutional_vae as checkers
from notebooks.solutions import convolutional_vae as solutions
from vae_lib import ConvolutionalVAE, load_dataset
from vae_lib.networks import Decoder, Encoder
from vae_lib.posteriors import DiagonalGaussian
from vae_lib.priors import StandardNormal
from vae_lib.vae import VAE

(PATH,) = (Path(__file__).parents[2] / "notebooks").glob("*_convolutional_vae.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
TEXT = "\n\n".join(SOURCES)
FUNCTIONS = ["receptive_field", "kernel_of", "resize_as_transposed", "with_resize", "deep_vae"]
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise."""
    return re.search(rf"^::::\{{solution\}} {label}\n(.*?)^::::$", TEXT, re.M | re.S)[1]


def cell_of(name):
    """The cell that asks for a function, with the solution in the place of the stub."""
    source = next(text for text in SOURCES if f"checkers.check_{name}(" in text)
    stub = rf"def {name}\(.*\):\n    return \.\.\.  # your answer\n"
    solved, count = re.subn(stub, f"{name} = solutions.{name}\n", source)
    assert count == 1
    return solved


def printed_by(source, **names):
    """What a cell prints, given these names."""
    names |= {"torch": torch, "checkers": checkers, "solutions": solutions}
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(source, names)
    return printed.getvalue()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_solution_is_accepted_and_the_stub_waits(name, capsys):
    assert_accepted_and_waiting(checkers, name, getattr(solutions, name), capsys)


# ── a loss that stops falling ──────────────────────────────────────────────────────────────────


def test_decoder_of_the_exercise_does_what_it_says():
    program = re.search(r"```python\n(decoder = .*?)```", TEXT, re.S)[1]
    names = {"nn": nn}
    exec(program, names)
    images = load_dataset("mnist").test.images
    empty = (images == 0).double().mean().item()
    assert f"{100 * empty:.2f} %" in TEXT
    least = empty * 784 * math.log(2)
    assert least == pytest.approx(438.7, abs=0.05) and "438.7$ nats" in TEXT
    assert f"{0.8072 * 784:.1f}" in solution_text("convolutional-vae-stuck")
    assert f"{1 / (1 + math.exp(-1)):.2f}" in solution_text("convolutional-vae-stuck")
    torch.manual_seed(0)
    x = images[:200].float() / 255  # (N, 1, 28, 28)
    logits = names["decoder"](torch.randn(200, 20))
    assert logits.shape == x.shape and logits.min() >= 0
    loss = F.binary_cross_entropy_with_logits(logits, x, reduction="none").sum((1, 2, 3)).mean()
    assert loss > 430


def test_the_wrong_line_and_the_least_cost():
    assert check("stuck", *solutions.stuck())
    assert check("stuck", 5.0, 438.7) and check("stuck", np.int64(5), torch.tensor(438.66))
    assert check("stuck", 5, 0.8072 * 784 * 0.693)
    for answers in ((..., ...), (5, ...), (..., 438.7)):
        assert not check("stuck", *answers)
    found = {line: code_of("stuck", line, 438.7) for line in (1, 2, 3, 4, 6, "five")}
    assert found == {
        1: "code", 2: "hidden", 3: "unflatten", 4: "middle", 6: "value", "five": "no_number",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("cost", "code"),
    [
        (0.8072 * 784, "bits"),
        (math.log(2), "one_pixel"),
        (784 * math.log(2), "all_pixels"),
        (0.1928 * 784 * math.log(2), "ink"),
        (-438.7, "sign"),
        (0, "free"),
        (440, "value"),
        (None, "nothing"),
    ],
)
def test_wrong_costs(cost, code):
    assert code_of("stuck", 5, cost) == code


# ── what a unit sees ───────────────────────────────────────────────────────────────────────────


def backwards(kernels, strides):
    """From the last layer to the first: r units need (r − 1) s + k units before them."""
    size = 1
    for kernel, stride in zip(reversed(kernels), reversed(strides), strict=True):
        size = (size - 1) * stride + kernel
    return size


def early(kernels, strides):
    """The stride of a layer already counts for the layer itself."""
    size, step = 1, 1
    for kernel, stride in zip(kernels, strides, strict=True):
        step *= stride
        size += (kernel - 1) * step
    return size


def test_another_way_to_the_receptive_field_is_accepted():
    assert check("receptive_field", backwards)
    assert check("receptive_field", lambda k, s: np.float64(backwards(k, s)))


@pytest.mark.parametrize(
    ("field", "code"),
    [
        (lambda kernels, strides: 1 + sum(k - 1 for k in kernels), "stride_one"),
        (early, "early_stride"),
        (lambda kernels, strides: sum(kernels), "sum"),
        (lambda kernels, strides: backwards(kernels, strides) - 1, "off_by_one"),
        (lambda kernels, strides: 10, "value"),
        (lambda kernels, strides: "ten", "no_number"),
    ],
)
def test_wrong_receptive_fields(field, code):
    assert code_of("receptive_field", field) == code


def test_numbers_of_the_receptive_field():
    halving = [backwards((4,) * n, (2,) * n) for n in range(1, 15)]
    plain = [backwards((3,) * n, (1,) * n) for n in range(1, 15)]
    printed = printed_by(cell_of("receptive_field"))
    assert str(halving) in printed and str(plain) in printed
    assert halving == [3 * 2**n - 2 for n in range(1, 15)]
    assert plain == [2 * n + 1 for n in range(1, 15)]
    said = solution_text("convolutional-vae-field")
    assert "4, 10, 22, 46" in said and halving[2] < 28 <= halving[3]
    assert "14 layers" in said and plain[12] < 28 <= plain[13]


# ── shifts make the convolution ────────────────────────────────────────────────────────────────


def by_all_pixels(f, n):
    """With a call for each pixel: w_m is how pixel m enters output 0."""
    return [float(f(row)[0]) for row in torch.eye(n)]


def test_other_ways_to_the_kernel_are_accepted(capsys):
    assert check("kernel_of", by_all_pixels)
    assert "8 times" in capsys.readouterr().out
    assert check("kernel_of", lambda f, n: f(torch.eye(n)[0]).flip(0).roll(1))
    assert check("kernel_of", lambda f, n: f(np.eye(n)[n - 1]).numpy()[::-1].copy())
    assert "One response" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("kernel", "code"),
    [
        (lambda f, n: f(torch.eye(n)[0]), "reversed"),
        (lambda f, n: f(torch.eye(n)[1]), "reversed"),
        (lambda f, n: f(torch.eye(n)[0]).flip(0), "rotated"),
        (lambda f, n: f(torch.eye(n)[2]).flip(0), "rotated"),
        (lambda f, n: f(torch.ones(n)), "value"),
        (lambda f, n: f(torch.eye(n)[0])[:3], "shape"),
        (lambda f, n: f(torch.eye(n)), "crash"),
    ],
)
def test_wrong_kernels(kernel, code):
    assert code_of("kernel_of", kernel) == code


def test_a_layer_of_stride_two_takes_two_responses():
    generator = torch.Generator().manual_seed(0)
    n, w = 8, torch.randn(8, generator=generator)

    def f(x):
        return torch.stack([(w * x.roll(-2 * i)).sum() for i in range(n // 2)])  # (n / 2,)

    x = torch.randn(n, generator=generator)
    assert torch.allclose(f(x.roll(2)), f(x).roll(1), atol=1e-5)
    places = -torch.arange(n // 2) % (n // 2)
    even, odd = (f(torch.eye(n)[j])[places] for j in (0, 1))
    assert torch.allclose(torch.stack([even, odd], 1).flatten(), w, atol=1e-5)


# ── resizing is a special case ─────────────────────────────────────────────────────────────────


def by_scattering(weight):
    """Each weight of the convolution lands on a square of 2 × 2 entries."""
    kernel = torch.zeros(weight.shape[1], weight.shape[0], 4, 4)
    for i in range(3):
        for j in range(3):
            part = weight[:, :, i, j].T[:, :, None, None]
            kernel[:, :, 2 - i : 4 - i, 2 - j : 4 - j] += part
    return kernel


def test_another_way_to_the_kernel_of_a_resize_convolution_is_accepted():
    assert check("resize_as_transposed", by_scattering)
    assert check("resize_as_transposed", lambda w: by_scattering(w).numpy())
    one = by_scattering(torch.tensor([2.0, 3.0, 5.0]).expand(1, 1, 3, 3))[0, 0, 1]
    assert (one / one[0] * 5).tolist() == pytest.approx([5, 8, 5, 2])  # (w2, w1+w2, w0+w1, w0)
    sums = printed_by(cell_of("resize_as_transposed")).rpartition(": ")[2].split(", ")
    assert len(sums) == 4 and len({float(value) for value in sums}) <= 2


@pytest.mark.parametrize(
    ("kernel", "code"),
    [
        (lambda w: by_scattering(w.flip(-1, -2)), "flipped"),
        (lambda w: by_scattering(w) / 4, "quarter"),
        (lambda w: w, "shape"),
        (lambda w: by_scattering(w).transpose(0, 1), "channels"),
        (lambda w: F.pad(w.transpose(0, 1), (0, 1, 0, 1)), "value"),
        (lambda w: torch.zeros(w.shape[1], w.shape[0], 4, 4), "value"),
    ],
)
def test_wrong_kernels_of_a_resize_convolution(kernel, code):
    assert code_of("resize_as_transposed", kernel) == code


# ── a decoder of resize-convolutions ───────────────────────────────────────────────────────────


def replacing(make):
    """An answer that puts `make(layer)` in the place of each transposed convolution."""

    def answer(model):
        for place, layer in enumerate(model.decoder.layers):
            if isinstance(layer, nn.ConvTranspose2d):
                model.decoder.layers[place] = make(layer)
        return model

    return answer


def conv_of(layer, kernel=3, padding=1, times=1):
    return nn.Conv2d(layer.in_channels, times * layer.out_channels, kernel, padding=padding)


def twice(**options):
    return nn.Upsample(scale_factor=2, **options)


def also_in_the_encoder(model):
    model.encoder.features[0] = nn.Conv2d(1, 8, 5, stride=2, padding=2)
    return solutions.with_resize(model)


@pytest.mark.parametrize(
    "make",
    [
        lambda layer: nn.Sequential(twice(mode="bilinear"), conv_of(layer)),
        lambda layer: nn.Sequential(nn.UpsamplingNearest2d(scale_factor=2), conv_of(layer)),
        lambda layer: nn.Sequential(twice(), nn.ZeroPad2d(1), conv_of(layer, padding=0)),
    ],
)
def test_other_resize_convolutions_are_accepted(make):
    assert check("with_resize", replacing(make))


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (lambda model: model, "left"),
        (lambda model: model.decoder, "no_model"),
        (replacing(conv_of), "size"),
        (replacing(lambda layer: nn.Sequential(twice(), conv_of(layer, padding=0))), "size"),
        (replacing(lambda layer: nn.Sequential(twice(), conv_of(layer, 5, 2))), "kernel"),
        (replacing(lambda layer: nn.Sequential(twice(), nn.Conv2d(1, 1, 3, padding=1))),
         "channels"),
        (replacing(lambda layer: nn.Sequential(twice(), conv_of(layer), nn.ReLU())), "relu"),
        (replacing(lambda layer: nn.Sequential(conv_of(layer, times=4), nn.PixelShuffle(2))),
         "pattern"),
        (replacing(lambda layer: nn.Sequential(conv_of(layer), twice())), "order"),
        (also_in_the_encoder, "encoder"),
    ],
)  # fmt: skip
def test_wrong_decoders(answer, code):
    assert code_of("with_resize", answer) == code


def test_multiplications_of_the_two_layers():
    transposed, resize = 4 * 4, 3 * 3 * 4  # for each pixel of the small side
    assert resize / transposed == 2.25
    assert "16 multiplications against 36" in solution_text("convolutional-vae-upsampling").replace(
        "\n", " "
    )
    before = sum(p.numel() for p in ConvolutionalVAE().parameters())
    after = sum(p.numel() for p in solutions.with_resize(ConvolutionalVAE()).parameters())
    assert before - after == 7 * (32 * 8 + 8)


# ── which findings are the convolution's? ──────────────────────────────────────────────────────


def fully_connected(hidden, *, code=40, back=None, last=(), flat=True, image=True, relu=nn.ReLU):
    """A deep VAE, with options for what may be wrong in it."""
    back = tuple(reversed(hidden)) if back is None else back
    down = [nn.Flatten()] if flat else []
    for a, b in zip((784, *hidden[:-1]), hidden, strict=True):
        down += [nn.Linear(a, b), relu()]
    up = []
    for a, b in zip((20, *back[:-1]), back, strict=True):
        up += [nn.Linear(a, b), relu()]
    up += [nn.Linear(back[-1], 784), *last]
    up += [nn.Unflatten(1, (1, 28, 28))] if image else []
    return VAE(
        Encoder(nn.Sequential(*down), nn.Linear(hidden[-1], code)),
        Decoder(nn.Sequential(*up)),
        StandardNormal(20),
        DiagonalGaussian(),
        image_shape=(1, 28, 28),
    )


def test_other_deep_models_are_accepted():
    assert check("deep_vae", fully_connected) and check("deep_vae", deep)
    sizes = [p.numel() for p in solutions.deep_vae((360, 224, 200)).parameters()]
    assert sum(sizes) == sum(p.numel() for p in deep((360, 224, 200)).parameters())


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"code": 20}, "half"),
        ({"back": (30, 12)}, "order"),
        ({"back": (12,)}, "sizes"),
        ({"last": [nn.ReLU()]}, "relu"),
        ({"last": [nn.Sigmoid()]}, "no_negative"),
        ({"relu": nn.Identity}, "relu"),
        ({"flat": False}, "does_not_run"),
        ({"image": False}, "shape"),
    ],
)
def test_wrong_deep_models(options, code):
    assert code_of("deep_vae", lambda hidden: fully_connected(hidden, **options)) == code
    assert code_of("deep_vae", lambda hidden: nn.Linear(784, 20)) == "no_model"
