"""The checkers accept the solutions of this chapter and reject typical wrong answers."""

import math
import sys
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F

NOTEBOOKS = str(Path(__file__).resolve().parents[2] / "notebooks")
if NOTEBOOKS not in sys.path:
    sys.path.insert(0, NOTEBOOKS)

from checkers import conditional_vae as checkers  # noqa: E402
from solutions import conditional_vae as solutions  # noqa: E402

NAMES = ["kl_to_prior", "absorb_prior", "label_posterior", "unlabelled_bound", "decode_mixed"]


@pytest.mark.parametrize("name", NAMES)
def test_accepts_the_solution(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    getattr(checkers, f"check_{name}")(getattr(solutions, name))
    assert capsys.readouterr().out.startswith("Correct.")


def kl(mu, log_var, m, log_s2, logs=1.0, one=1.0):
    ratio = (log_var.exp() + (mu - m).square()) / log_s2.exp()
    return 0.5 * (logs * (log_s2 - log_var) + ratio - one).sum(1)


def apart(mu, log_var, m, log_s2):
    ratio = (log_var - log_s2).exp() + (mu - m).square()
    return 0.5 * (log_s2 - log_var + ratio - 1).sum(1)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda mu, v, m, s: kl(m, s, mu, v), "other direction"),
        (lambda mu, v, m, s: kl(mu, v, 0 * m, 0 * s), "ignores the prior"),
        (apart, "divide"),
        (lambda *case: kl(*case, logs=0), "logarithms"),
        (lambda *case: kl(*case, one=0), "−1"),
        (lambda *case: 2 * kl(*case), "½"),
        (lambda *case: kl(*case) / 3, "not average"),
        (lambda *case: kl(*case) + 1, "Substitute"),
        (lambda *case: kl(*case).mean(), "shape"),
        (lambda *case: None, "return"),
    ],
)
def test_rejects_a_wrong_kl(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_kl_to_prior(wrong)


def parts(weight, means):
    return weight[:, : means.shape[1]], weight[:, means.shape[1] :]


def absorbed(change):
    """New label columns from a function of (W, U, means)."""

    def wrong(weight, means):
        W, U = parts(weight, means)
        return torch.cat([W, change(W, U, means)], dim=1)

    return wrong


def in_place(weight, means):
    W, U = parts(weight, means)
    U += W @ means.T
    return weight


def label_first(weight, means):
    W, U = parts(weight, means)
    return torch.cat([U + W @ means.T, W], dim=1)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (absorbed(lambda W, U, m: U - W @ m.T), "sign"),
        (absorbed(lambda W, U, m: W @ m.T), "lost"),
        (absorbed(lambda W, U, m: U), "Nothing has changed"),
        (absorbed(lambda W, U, m: U + 2 * W @ m.T), "for every ε and y"),
        (absorbed(lambda W, U, m: (U + W @ m.T)[:, :1]), "shape"),
        (label_first, "come first"),
        (in_place, "changes its argument"),
        (lambda weight, means: None, "return"),
    ],
)
def test_rejects_wrong_weights(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_absorb_prior(wrong)


def bayes(log_px=None, log_py_x=None):
    """The right answer, with a part replaced by a function of (log p(x|y), log p(y))."""

    def wrong(log_px_y, log_py):
        answer = list(solutions.label_posterior(log_px_y, log_py))
        for place, part in enumerate((log_px, log_py_x)):
            if part is not None:
                answer[place] = part(log_px_y, log_py)
        return tuple(answer)

    return wrong


def joint(log_px_y, log_py):
    return log_px_y + log_py[:, None]


def without_logarithms(log_px_y, log_py):
    pxy = joint(log_px_y, log_py).exp()
    return pxy.sum(0).log(), (pxy / pxy.sum(0)).log()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (bayes(lambda a, b: a.logsumexp(0)), "is missing"),
        (bayes(lambda a, b: a.logsumexp(0) - math.log(4)), "equally probable here"),
        (bayes(lambda a, b: (b.exp()[:, None] * a).sum(0)), "logarithms"),
        (bayes(lambda a, b: joint(a, b).amax(0)), "best label"),
        (bayes(lambda a, b: joint(a, b).logsumexp(0) + 1), "log p\\(x\\) = log"),
        (bayes(lambda a, b: joint(a, b).logsumexp(1)), "shape"),
        (bayes(None, lambda a, b: joint(a, b).softmax(0)), "probabilities"),
        (bayes(None, lambda a, b: a.log_softmax(0)), "prior"),
        (bayes(None, joint), "Subtract"),
        (bayes(None, lambda a, b: joint(a, b).log_softmax(1)), "dimension 0"),
        (bayes(None, lambda a, b: joint(a, b).log_softmax(0) + 1), "log p\\(y\\|x\\) ="),
        (without_logarithms, "underflows"),
        (lambda a, b: joint(a, b), "two tensors"),
        (lambda a, b: None, "return"),
    ],
)
def test_rejects_a_wrong_posterior(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_label_posterior(wrong)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda a, b, q: (q.exp() * joint(a, b)).sum(0), "entropy of"),
        (lambda a, b, q: (q.exp() * (joint(a, b) + q)).sum(0), "wrong sign"),
        (lambda a, b, q: (q.exp() * (a - q)).sum(0), "prior"),
        (lambda a, b, q: (q * (joint(a, b) - q)).sum(0), "not with its logarithm"),
        (lambda a, b, q: (joint(a, b) - q).mean(0), "not equally"),
        (lambda a, b, q: joint(a, b).logsumexp(0), "itself"),
        (lambda a, b, q: joint(a, b).logsumexp(0) - 1, "ELBO whose latent"),
        (lambda a, b, q: joint(a, b), "shape"),
        (lambda a, b, q: None, "return"),
    ],
)
def test_rejects_a_wrong_bound(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_unlabelled_bound(wrong)


def two_labels(combine):
    """Decodes the two most probable labels, and combines their logits."""

    def wrong(model, z, shares):
        first = shares.argmax(1)
        second = (shares - F.one_hot(first, shares.shape[1])).argmax(1)
        alone = shares.amax(1) == 1
        second = torch.where(alone, first, second)
        return combine(model.decode(z, first), model.decode(z, second))

    return wrong


def logits_only(model, z, shares):
    return model.decoder.layers(torch.cat([z, shares], dim=1))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (logits_only, "logits"),
        (lambda m, z, s: m.decode(z, torch.zeros(len(z)).long()).sigmoid(), "not used"),
        (lambda m, z, s: m.decode(z, s.argmax(1)).sigmoid(), "most probable"),
        (two_labels(lambda a, b: (a.sigmoid() + b.sigmoid()) / 2), "two images"),
        (two_labels(lambda a, b: ((a + b) / 2).sigmoid()), "logits"),
        (lambda m, z, s: solutions.decode_mixed(m, z, s) / 2, "must be what decode"),
        (lambda m, z, s: solutions.decode_mixed(m, z, s).flatten(1), "shape"),
        (lambda m, z, s: None, "return"),
    ],
)
def test_rejects_wrong_mixtures(wrong, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        checkers.check_decode_mixed(wrong)
