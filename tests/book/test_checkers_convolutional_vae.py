"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import pytest
import torch
import torch.nn.functional as F

from notebooks.checkers import convolutional_vae as checkers
from notebooks.solutions import convolutional_vae as solutions


def test_the_solutions_are_accepted(capsys):
    checkers.check_dilated_size(solutions.dilated_size)
    checkers.check_transposed_by_zeros(solutions.transposed_by_zeros)
    checkers.check_receptive_field(solutions.receptive_field)
    checkers.check_count_weights(solutions.count_weights)
    checkers.check_resize_as_transposed(solutions.resize_as_transposed)
    assert capsys.readouterr().out.count("Correct.") == 5


@pytest.mark.parametrize(
    ("size", "message"),
    [
        (lambda n, k, s, p, d: (n + 2 * p - k) // s + 1, "first tap to the last"),  # no dilation
        (lambda n, k, s, p, d: (n + 2 * p - d * k) // s + 1, "first tap to the last"),
        (lambda n, k, s, p, d: (n + p - d * (k - 1) - 1) // s + 1, "Without dilation"),  # one end
        (lambda n, k, s, p, d: (n + 2 * p - d * (k - 1) - 1) // s, "Without dilation"),  # no + 1
        (lambda *a: float(solutions.dilated_size(*a)), "whole number"),
    ],
)
def test_wrong_sizes(size, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_dilated_size(size)


def _by_zeros(x, weight, stride, padding, *, turn=True, swap="transpose", rim=None):
    spread = x.new_zeros(*x.shape[:2], stride * (x.shape[-1] - 1) + 1)
    spread[..., ::stride] = x
    weight = weight.flip(-1) if turn else weight
    if swap == "transpose":
        weight = weight.transpose(0, 1)
    if swap == "reshape":
        weight = weight.reshape(weight.shape[1], -1, weight.shape[2])
    rim = weight.shape[-1] - 1 - padding if rim is None else rim
    return F.conv1d(spread, weight, padding=rim)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"turn": False}, "wrong way round"),
        ({"rim": 0}, "shape"),
        ({"swap": "reshape"}, "order of the channels"),
        ({"swap": "forgotten"}, "swap the two"),  # dies in PyTorch where in and out differ
    ],
)
def test_wrong_transposes(options, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_transposed_by_zeros(lambda *a: _by_zeros(*a, **options))


def test_a_forgotten_return_is_named():
    with pytest.raises(AssertionError, match="a tensor is expected, not None"):
        checkers.check_transposed_by_zeros(lambda *a: None)
    with pytest.raises(AssertionError, match="A tensor is expected, not None"):
        checkers.check_resize_as_transposed(lambda w: None)


def _field(kernels, strides, *, early=False):
    """With `early`, the stride of a layer already counts for the layer itself."""
    size, step = 1, 1
    for kernel, stride in zip(kernels, strides, strict=True):
        step *= stride if early else 1
        size += (kernel - 1) * step
        step *= 1 if early else stride
    return size


@pytest.mark.parametrize(
    ("field", "message"),
    [
        (lambda kernels, strides: 1 + sum(k - 1 for k in kernels), "as if all strides were 1"),
        (lambda kernels, strides: _field(kernels, strides, early=True), "layers after its own"),
        (lambda kernels, strides: sum(kernels), "adds k − 1"),
        (lambda kernels, strides: solutions.receptive_field(kernels, strides) - 1, "adds k − 1"),
    ],
)
def test_wrong_receptive_fields(field, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_receptive_field(field)


def test_another_way_to_the_receptive_field_is_accepted():
    def backwards(kernels, strides):
        """From the last layer to the first: r units need (r − 1) s + k units before them."""
        size = 1
        for kernel, stride in zip(reversed(kernels), reversed(strides), strict=True):
            size = (size - 1) * stride + kernel
        return size

    checkers.check_receptive_field(backwards)


def _weights(code_size, channels, hidden_size, image_shape, *, bias=1, doubled=2, up=1, same=False):
    depth, height, width = image_shape
    total = 0
    for wider in channels:
        total += (16 * depth + bias) * wider
        total += 16 * wider * depth + bias * (wider if same else depth)  # the layer up
        depth = wider
        height, width = (height + 1 - up) // 2, (width + 1 - up) // 2
    top = depth * height * width
    total += (top + bias) * hidden_size + (hidden_size + bias) * doubled * code_size
    return total + (code_size + bias) * hidden_size + (hidden_size + bias) * top


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"bias": 0}, "biases are missing"),
        ({"doubled": 1}, "2 × code_size"),  # mu only
        ({"up": 0}, "rounded down"),  # 29 / 2 taken for 15
        ({"same": True}, "channel that comes out"),  # biases up as on the way down
    ],
)
def test_wrong_counts(options, message):
    assert _weights(20, (8, 32), 256, (1, 28, 28)) == 828_793
    with pytest.raises(AssertionError, match=message):
        checkers.check_count_weights(lambda *a: _weights(*a, **options))


@pytest.mark.parametrize(
    ("kernel", "message"),
    [
        (lambda w: solutions.resize_as_transposed(w.flip(-1, -2)), "wrong way round"),
        (lambda w: w, "of shape"),
        (lambda w: F.pad(w.transpose(0, 1), (0, 1, 0, 1)), "images differ"),
        (lambda w: solutions.resize_as_transposed(w) / 4, "images differ"),  # the mean of taps
        (lambda w: torch.zeros(w.shape[1], w.shape[0], 4, 4), "images differ"),
    ],
)
def test_wrong_kernels(kernel, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_resize_as_transposed(kernel)
