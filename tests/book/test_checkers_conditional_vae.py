"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import json
import math
import re
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from asking import asking

from experiments.conditional import kinds, train
from notebooks.checkers import conditional_vae as checkers
from notebooks.solutions import conditional_vae as solutions
from vae_lib import load_dataset, load_model
from vae_lib.kl import kl_per_dim

ROOT = Path(__file__).parents[2]
(PATH,) = (ROOT / "notebooks").glob("*_conditional_vae.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
TEXT = "\n\n".join(SOURCES)
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise, in one line."""
    found = re.search(
        rf"^::::\{{solution\}} conditional-vae-{label}\n(.*?)^::::$", TEXT, re.M | re.S
    )
    return " ".join(found[1].split())


@pytest.fixture(scope="module")
def model():
    """The model that the exercises ask."""
    return load_model(kinds.path_of("conditional")).requires_grad_(False)


@pytest.fixture(scope="module")
def images():
    """Test images and their labels."""
    return next(load_dataset("mnist", binarize="dynamic").test.batches(2000))


# ── what a label is worth ──────────────────────────────────────────────────────────────────────

WORTH = solutions.worth()


def test_worth_is_accepted_in_several_forms(capsys):
    assert check("worth", *WORTH)
    assert check("worth", -102.18, 0.88, 0.18)
    assert check("worth", torch.tensor(WORTH[0]), np.float32(WORTH[1]), WORTH[2])
    for place in range(3):
        answers = list(WORTH)
        answers[place] = ...
        assert not check("worth", *answers)
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


@pytest.mark.parametrize(
    ("place", "wrong", "code"),
    [
        (0, math.log(math.exp(-100) + math.exp(-102)), "no_prior"),
        (0, math.log(0.5 * math.exp(-100) + 0.5 * math.exp(-102)), "halves"),
        (0, -102.30, "best"),
        (0, -101, "average"),
        (0, -20.2, "averaged"),
        (0, WORTH[0] / math.log(2), "bits"),
        (0, 102.18, "sign"),
        (0, -103.5, "value"),
        (0, "ten", "no_number"),
        (1, 0.12, "eight"),
        (1, 0.088, "joint"),
        (1, math.log(0.8808), "log"),
        (1, 102 / 202, "linear"),
        (1, 0.7, "value"),
        (2, 2.176, "three"),
        (2, -0.176, "sign"),
        (2, math.log(0.1192), "posterior"),
        (2, -2, "difference"),
        (2, math.log(10), "most"),
        (2, 1.0, "value"),
        (2, None, "nothing"),
    ],
)
def test_wrong_worth(place, wrong, code):
    answers = list(WORTH)
    answers[place] = wrong
    assert code_of("worth", *answers) == code


def test_solution_states_the_worth():
    text = solution_text("worth")
    for value in (f"{WORTH[0]:.2f}", f"{WORTH[1]:.2f}", f"{WORTH[2]:.2f}"):
        assert value in text
    assert math.log((1 - WORTH[1]) / 0.1) == pytest.approx(WORTH[2])


# ── turns that the ELBO does not see ───────────────────────────────────────────────────────────


def one(size):
    return 2**size * math.factorial(size)


def test_turns_are_accepted_in_several_forms(capsys):
    assert check("turns", solutions.turns)
    assert check("turns", lambda k, d: float(one(d)) ** (k - 1))
    assert check("turns", lambda k, d: torch.tensor(one(d)) ** (k - 1))
    assert not check("turns", lambda k, d: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 1
    assert solutions.turns(10, 2) == 8**9
    assert "$8^9$, more than a hundred million" in solution_text("turns") and 8**9 > 1e8


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda k, d: one(d) ** k, "common"),
        (lambda k, d: math.factorial(d) ** (k - 1), "no_signs"),
        (lambda k, d: (2**d) ** (k - 1), "no_orders"),
        (lambda k, d: one(d), "one_label"),
        (lambda k, d: one(d) * (k - 1), "product"),
        (lambda k, d: one(d) * k, "all_product"),
        (lambda k, d: one(d) ** k / k, "divided"),
        (lambda k, d: 1, "value"),
        (lambda k, d: None, "nothing"),
        (lambda k: 1, "crash"),
        (8**9, "no_function"),
    ],
)
def test_wrong_turns(wrong, code):
    assert code_of("turns", wrong) == code


# ── the leak ───────────────────────────────────────────────────────────────────────────────────


def one_draw(model, x, noise):
    """The KL term of the same draw, not in closed form."""
    rows = []
    for label in range(10):
        c = torch.full((len(x),), label)
        q = model.encode(x, c)
        z = q.rsample(noise)
        log_px_z = model.likelihood.log_prob(x, model.decode(z, c))
        rows.append(log_px_z + model.prior.log_prob(z) - q.log_prob(z))
    return torch.stack(rows)


def with_changes(kl=1.0, encoder=None, decoder=None, mean=False, variance=False):
    """The right function, changed."""

    def elbos(model, x, noise):
        rows = []
        for label in range(10):
            c = torch.full((len(x),), label)
            q = model.encode(x, c if encoder is None else torch.full_like(c, encoder))
            z = q.mu if mean else q.rsample(noise)
            if variance:  # in the place of the standard deviation
                z = q.mu + q.log_var.exp() * torch.randn(q.mu.shape, generator=noise)
            out = model.decode(z, c if decoder is None else torch.full_like(c, decoder))
            rate = kl_per_dim(q.mu, q.log_var).sum(1)
            rows.append(model.likelihood.log_prob(x, out) - kl * rate)
        return torch.stack(rows)

    return elbos


def test_leak_is_accepted_in_several_forms(capsys):
    assert check("leak", 2, solutions.leak)
    assert check("leak", 2.0, one_draw)
    assert check("leak", torch.tensor(2), lambda m, x, g: solutions.leak(m, x, g).numpy())
    assert not check("leak", ..., solutions.leak)
    assert not check("leak", 2, lambda m, x, g: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 2


right = solutions.leak


@pytest.mark.parametrize(
    ("line", "wrong", "code"),
    [
        (3, right, "after"),
        (4, right, "after"),
        (7, right, "shape"),
        (1, right, "line"),
        (8, right, "line"),
        ("two", right, "no_number"),
        (2, with_changes(kl=0.0), "no_kl"),
        (2, with_changes(kl=-1.0), "plus_kl"),
        (2, lambda *a: -right(*a), "loss"),
        (2, with_changes(mean=True), "no_draw"),
        (2, with_changes(variance=True), "value"),
        (2, with_changes(encoder=0), "one_encoder"),
        (2, with_changes(decoder=0), "one_decoder"),
        (2, lambda *a: right(*a).softmax(0), "probabilities"),
        (2, lambda *a: right(*a).log_softmax(0), "log_probabilities"),
        (2, lambda *a: right(*a).T, "transposed"),
        (2, lambda *a: right(*a).argmax(0), "shape"),
        (2, lambda *a: 2 * right(*a), "value"),
        (2, lambda *a: None, "nothing"),
        (2, lambda m, x: 0, "crash"),
        (2, 7, "no_function"),
    ],
)
def test_wrong_leak(line, wrong, code):
    assert code_of("leak", line, wrong) == code


def test_the_program_of_the_exercise_leaks_as_the_solution_says(model, images):
    source = re.search(r"```python\n(def classify\(.*?)```", TEXT, re.S)[1]
    assert [line.rsplit("# ")[-1] for line in source.splitlines()] == [
        str(number + 1) for number in range(11)
    ]
    names = {"torch": torch, "kl_per_dim": kl_per_dim}
    exec(source, names)
    x, y = images
    leaking = names["classify"](model, x, y, torch.Generator().manual_seed(0))
    repaired = solutions.leak(model, x, torch.Generator().manual_seed(0)).argmax(0)
    stated = re.search(
        r"right for ([\d.]+) % .* repaired one for ([\d.]+) %", solution_text("leak")
    )
    for value, found in zip(stated.groups(), (leaking, repaired), strict=True):
        share = 100 * (found == y).float().mean().item()
        assert share == pytest.approx(float(value), abs=0.6)


# ── a classifier for free ──────────────────────────────────────────────────────────────────────


def joint(a, b):
    return a + b[:, None]


def bayes(log_px=None, log_py_x=None):
    """The right answer, with a part replaced by a function of (log p(x|y), log p(y))."""

    def wrong(a, b):
        answer = list(solutions.bayes(a, b))
        for place, part in enumerate((log_px, log_py_x)):
            if part is not None:
                answer[place] = part(a, b)
        return tuple(answer)

    return wrong


def plain_exponentials(a, b):
    p = joint(a, b).exp()
    return p.sum(0).log(), (p / p.sum(0)).log()


def one_maximum(a, b):
    """Subtracts a single maximum of all images."""
    top = joint(a, b).max()
    p = (joint(a, b) - top).exp()
    return p.sum(0).log() + top, (p / p.sum(0)).log()


def test_bayes_is_accepted_in_several_forms(capsys):
    assert check("bayes", solutions.bayes)
    assert check("bayes", lambda a, b: [t.float() for t in solutions.bayes(a, b)])
    assert check("bayes", lambda a, b: (joint(a, b).logsumexp(0), joint(a, b).log_softmax(0)))
    assert not check("bayes", lambda a, b: ...)
    assert not check("bayes", lambda a, b: (..., ...))
    assert capsys.readouterr().out.count("Not answered yet: ") == 2


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (bayes(lambda a, b: a.logsumexp(0)), "no_prior"),
        (bayes(lambda a, b: a.logsumexp(0) - math.log(4)), "even_prior"),
        (bayes(lambda a, b: (b.exp()[:, None] * a).sum(0)), "average"),
        (bayes(lambda a, b: joint(a, b).amax(0)), "best"),
        (bayes(lambda a, b: joint(a, b).logsumexp(0).exp()), "probability"),
        (bayes(lambda a, b: joint(a, b).logsumexp(0) + 1), "value"),
        (bayes(lambda a, b: joint(a, b).logsumexp(1)), "shape"),
        (bayes(None, lambda a, b: joint(a, b).softmax(0)), "probability"),
        (bayes(None, lambda a, b: a.log_softmax(0)), "no_prior"),
        (bayes(None, joint), "joint"),
        (bayes(None, lambda a, b: joint(a, b).log_softmax(1)), "axis"),
        (bayes(None, lambda a, b: joint(a, b).log_softmax(0) + 1), "value"),
        (plain_exponentials, "underflow"),
        (one_maximum, "underflow"),
        (joint, "count"),
        (lambda a, b: None, "nothing"),
        (lambda a: a, "crash"),
    ],
)
def test_wrong_bayes(wrong, code):
    assert code_of("bayes", wrong) == code


def scores_of(model, images):
    x, y = (part[:1000] for part in images)
    return train.label_scores(model, x, 16, torch.Generator().manual_seed(0)), y


def test_solution_states_the_classifier(model, images):
    scores, y = scores_of(model, images)
    _, log_py_x = solutions.bayes(scores, torch.full((10,), 0.1).log())
    sure, choice = log_py_x.exp().max(0)
    stated = re.search(r"right for ([\d.]+) % .* and ([\d.]+) % sure", solution_text("bayes"))
    found = 100 * (choice == y).float().mean().item(), 100 * sure.mean().item()
    for value, share in zip(stated.groups(), found, strict=True):
        assert share == pytest.approx(float(value), abs=0.6)


# ── the label as a latent variable ─────────────────────────────────────────────────────────────


def test_missing_is_accepted_in_several_forms(capsys):
    assert check("missing", solutions.missing)
    assert check("missing", lambda a, b, q: (q.exp() * (joint(a, b) - q)).sum(0).numpy())
    assert check("missing", lambda a, b, q: solutions.missing(a, b, q).float())
    assert not check("missing", lambda a, b, q: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 1


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda a, b, q: (q.exp() * joint(a, b)).sum(0), "no_entropy"),
        (lambda a, b, q: (q.exp() * (joint(a, b) + q)).sum(0), "sign"),
        (lambda a, b, q: (q.exp() * (a - q)).sum(0), "no_prior"),
        (lambda a, b, q: (q * (joint(a, b) - q)).sum(0), "log_weights"),
        (lambda a, b, q: (joint(a, b) - q).mean(0), "even"),
        (lambda a, b, q: joint(a, b).logsumexp(0), "exact"),
        (lambda a, b, q: (joint(a, b) - q).amax(0), "best"),
        (lambda a, b, q: solutions.missing(a, b, q) - 1, "value"),
        (lambda a, b, q: joint(a, b), "shape"),
        (lambda a, b, q: None, "nothing"),
        (lambda a, b: a, "crash"),
    ],
)
def test_wrong_missing(wrong, code):
    assert code_of("missing", wrong) == code


def test_bound_is_tight_for_bayes_rule():
    a, b = 2 * torch.randn(4, 6).double() - 100, torch.tensor([0.1, 0.2, 0.3, 0.4]).double().log()
    log_px, log_py_x = solutions.bayes(a, b)
    torch.testing.assert_close(solutions.missing(a, b, log_py_x), log_px)


def test_solution_states_what_a_bad_classifier_costs(model, images):
    scores, y = scores_of(model, images)
    even = torch.full((10, len(y)), 0.1).log()
    own = F.one_hot(y, 10).T
    sure = (0.9 * own + 0.1 / 9 * (1 - own)).log()
    stated = re.findall(r"−([\d.]+) nats", solution_text("missing"))
    for value, log_q in zip(stated, (even, sure), strict=True):
        found = -solutions.missing(scores, even[:, 0], log_q).mean().item()
        assert found == pytest.approx(float(value), abs=1.0)


# ── another part ───────────────────────────────────────────────────────────────────────────────


def test_halves_are_accepted_in_several_forms(capsys):
    assert check("halves", solutions.halves)
    assert check("halves", lambda x: [part.numpy() for part in solutions.halves(x)])
    assert not check("halves", lambda x: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 1


def lower_first(x):
    seen, missing = solutions.halves(x)
    return missing.flatten(1), seen.view(-1, 1, 1, 392)


def beside(x):
    return x[..., :14].flatten(1), x[..., 14:].reshape(-1, 1, 1, 392)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lower_first, "lower"),
        (beside, "left"),
        (lambda x: beside(x.flip(3)), "value"),
        (lambda x: (x[..., 14:].flatten(1), beside(x)[1]), "right"),
        (lambda x: (x[:, :, ::2].flatten(1), beside(x)[1]), "interleaved"),
        (lambda x: (solutions.halves(x)[0], solutions.halves(x)[0].view(-1, 1, 1, 392)), "upper"),
        (lambda x: (solutions.halves(x)[0], beside(x)[1]), "value"),
        (lambda x: (x[:, :, :14], x[:, :, 14:]), "shape"),
        (lambda x: (solutions.halves(x)[0], x[:, :, 14:].flatten(1)), "shape"),
        (lambda x: x, "count"),
        (lambda x: None, "nothing"),
    ],
)
def test_wrong_halves(wrong, code):
    assert code_of("halves", wrong) == code
