"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import math

import pytest
import torch
import torch.nn.functional as F

from notebooks.checkers import fully_connected_vae as checkers
from notebooks.solutions import fully_connected_vae as solutions


def test_the_solutions_are_accepted(capsys):
    checkers.check_count_weights(solutions.count_weights)
    checkers.check_vae_loss(solutions.vae_loss)
    checkers.check_implied_sigma(solutions.implied_sigma)
    checkers.check_entropy_floor(solutions.entropy_floor)
    checkers.check_log_normalizer(solutions.log_normalizer)
    checkers.check_median_filter(solutions.median_filter)
    assert capsys.readouterr().out.count("Correct.") == 6


@pytest.mark.parametrize(
    ("count", "message"),
    [
        (lambda p, h, d: 2 * p * h + 3 * h * d, "biases are missing"),
        (lambda p, h, d: (p + 1) * h + 2 * (h + 1) * d + h + (h + 1) * p, "weights, not"),
        (lambda p, h, d: (p + 1) * h + (h + 1) * d + (d + 1) * h + (h + 1) * p, "two numbers"),
    ],
)
def test_wrong_counts(count, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_count_weights(count)


def _loss(logits, x, mu, log_var, beta, *, recon="sum", kl="sum", sign=1, naive=False, safe=0.0):
    """A loss with one classic mistake."""
    if naive or safe:
        p = torch.sigmoid(logits)
        bce = -(x * (p + safe).log() + (1 - x) * (1 - p + safe).log())
    else:
        bce = F.binary_cross_entropy_with_logits(logits, x, reduction="none")
    terms = -0.5 * sign * (1 + log_var - mu**2 - log_var.exp())
    reduce = {
        "sum": lambda values: values.flatten(1).sum(1).mean(),
        "mean": lambda values: values.mean(),
        "batch": lambda values: values.sum(),
        "images": lambda values: values.flatten(1).sum(1),
    }
    recon, kl = reduce[recon](bce), reduce[kl](terms)
    return recon + beta * kl, recon, kl


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        ({"recon": "mean"}, "reconstruction term averages over pixels"),
        ({"recon": "batch"}, "reconstruction term sums over images"),
        ({"kl": "mean"}, "KL term averages over latent dimensions"),
        ({"kl": "batch"}, "KL term sums over images"),
        ({"sign": -1}, "KL term has the wrong sign"),
        ({"recon": "images", "kl": "images"}, "one number for the batch"),
        ({"naive": True}, "sure and right"),
        ({"safe": 1e-8}, "almost right"),
        ({"safe": 1e-30}, "costs 200 nats"),
    ],
)
def test_wrong_losses(mistake, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_vae_loss(lambda *arguments: _loss(*arguments, **mistake))


def test_a_beta_that_is_not_used_is_noticed():
    with pytest.raises(AssertionError, match="β multiplies"):
        checkers.check_vae_loss(lambda logits, x, mu, lv, beta: _loss(logits, x, mu, lv, 1.0))


def _beta_in_the_kl(logits, x, mu, log_var, beta):
    total, recon, kl = _loss(logits, x, mu, log_var, beta)
    return total, recon, beta * kl


@pytest.mark.parametrize(
    ("loss", "message"),
    [
        (_beta_in_the_kl, "without β"),
        (lambda *arguments: _loss(*arguments)[0], "Return three numbers"),
        (lambda *arguments: None, "Return three numbers"),
        (lambda *arguments: [value.item() for value in _loss(*arguments)], "differentiated"),
    ],
)
def test_what_is_returned(loss, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_vae_loss(loss)


@pytest.mark.parametrize(
    ("check", "answer", "message"),
    [
        (checkers.check_count_weights, lambda *sizes: None, "Return a number"),
        (checkers.check_implied_sigma, lambda *sizes: None, "Return σ"),
        (checkers.check_entropy_floor, lambda x: None, "Return a tensor"),
        (checkers.check_log_normalizer, lambda logits: None, "Return a tensor"),
        (checkers.check_median_filter, lambda x: x.unfold(2, 1, 1).median(dim=-1), "values"),
    ],
)
def test_nothing_or_the_wrong_thing_is_returned(check, answer, message):
    with pytest.raises(AssertionError, match=message):
        check(answer)


@pytest.mark.parametrize(
    ("sigma", "message"),
    [
        (lambda w, p, d: w * p / (2 * d), "That is σ²"),
        (lambda w, p, d: math.sqrt(w * p / d), "half of the squared error"),
        (lambda w, p, d: math.sqrt(w / 2), "times as much"),
        (lambda w, p, d: -math.sqrt(w * p / (2 * d)), "positive"),
    ],
)
def test_wrong_sigmas(sigma, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_implied_sigma(sigma)


@pytest.mark.parametrize(
    ("floor", "message"),
    [
        (lambda x: -(x * x.log() + (1 - x) * (1 - x).log()).flatten(1).sum(1), "0 · log 0"),
        (lambda x: solutions.entropy_floor(x) / 4, "mean over pixels"),
        (lambda x: solutions.entropy_floor(x) / math.log(2), "in bits"),
        (lambda x: solutions.entropy_floor(x).sum(), "One number for each image"),
        (lambda x: 0 * solutions.entropy_floor(x), "a search over all p finds"),
    ],
)
def test_wrong_floors(floor, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_entropy_floor(floor)


def _from_probability(logits):
    p = torch.sigmoid(logits)
    return ((2 * p - 1) / logits).log()


def _beyond_tanh(logits):  # exp overflows from 89 on
    size = logits.abs().clamp(min=1e-3)
    return ((size.exp() - 1) / (size.exp() + 1) / size).log()


@pytest.mark.parametrize(
    ("normalizer", "message"),
    [
        (lambda logits: solutions.log_normalizer(logits).exp(), "take its log"),
        (lambda logits: -solutions.log_normalizer(logits), "The sign"),
        (lambda logits: (torch.tanh(logits) / logits).log(), "by quadrature"),  # l for l/2
        (_from_probability, "0/0"),
        (
            lambda logits: (((logits.exp() - 1) / logits) * (1 - logits.sigmoid())).log(),
            "by quadrature",
        ),
        (lambda logits: solutions.log_normalizer(logits).sum(), "One number for each"),
        (_beyond_tanh, "±100"),
    ],
)
def test_wrong_normalizers(normalizer, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_log_normalizer(normalizer)


def test_a_gradient_of_nan_at_zero_is_noticed():
    def guarded(logits):  # right values, but back-propagation passes through the 0/0
        value = (torch.tanh(logits / 2) / logits).log()
        return torch.where(logits.abs() < 1e-3, torch.full_like(value, -math.log(2)), value)

    with pytest.raises(AssertionError, match="gradient is not finite"):
        checkers.check_log_normalizer(guarded)


@pytest.mark.parametrize(
    ("smooth", "message"),
    [
        (lambda x: F.avg_pool2d(x, 3, stride=1, padding=1), "the mean of the neighbourhood"),
        (lambda x: x, "fifth of nine"),
        (lambda x: F.max_pool2d(x, 3, stride=1, padding=1), "fifth of nine"),
        (lambda x: F.max_pool2d(x, 3, stride=1), "shape must stay"),
    ],
)
def test_wrong_filters(smooth, message):
    with pytest.raises(AssertionError, match=message):
        checkers.check_median_filter(smooth)
