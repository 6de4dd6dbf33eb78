"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import contextlib
import io
import json
import math
import os
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from asking import asking, assert_accepted_and_waiting
from torch.distributions import MultivariateNormal, Normal

from notebooks.checkers import latent_variable_models as checkers
from notebooks.solutions import latent_variable_models as solutions

(PATH,) = (Path(__file__).parents[2] / "notebooks").glob("*_latent_variable_models.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
CODE = ["".join(cell["source"]) for cell in CELLS if cell["cell_type"] == "code"]
TEXT = "\n\n".join(SOURCES)
FUNCTIONS = ["sample_fitted", "denoised"]
check, code_of = asking(checkers)


def solution_text(label):
    """The folded solution of an exercise."""
    return re.search(rf"^::::\{{solution\}} {label}\n(.*?)^::::$", TEXT, re.M | re.S)[1]


@pytest.fixture(scope="module")
def chapter():
    """The names of the chapter once its cells have run, but for pictures and the three models."""
    names = {"solutions": solutions}
    before, dtype = os.getcwd(), torch.get_default_dtype()
    left_out = ("# Show: the plot", "# Show: the images", "# Show: the drawing",
                "# Show: the log-likelihoods", "# Show: the check")  # fmt: skip
    try:
        os.chdir(PATH.parent)
        for source in CODE:
            if "# your answer" not in source and not source.startswith(left_out):
                exec(source.replace("[fit(model, points) for model in models]", "[]"), names)
        yield names
    finally:
        os.chdir(before)
        torch.set_default_dtype(dtype)


def run_cell(name, names):
    """What the cell prints that asks for a function, once the solution stands in it."""
    source = next(text for text in SOURCES if f"checkers.check_{name}(" in text)
    stub = rf"def {name}\(.*\):\n    return \.\.\.  # your answer\n"
    solved, count = re.subn(stub, f"{name} = solutions.{name}\n", source)
    assert count == 1
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(solved, {**names, "display": lambda figure: None})
    return printed.getvalue()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_solution_is_accepted_and_the_stub_waits(name, capsys):
    assert_accepted_and_waiting(checkers, name, getattr(solutions, name), capsys)


# ── by hand ────────────────────────────────────────────────────────────────────────────────────


def test_by_hand_is_the_mixtures_answer():
    share, prior, place = exact = solutions.by_hand()
    wide, narrow = Normal(0.0, 1.0), Normal(3.0, 0.5)
    at_2 = [density.log_prob(torch.tensor(2.0)).exp().item() for density in (wide, narrow)]
    assert share == pytest.approx(0.4 * at_2[1] / (0.4 * at_2[1] + 0.6 * at_2[0]), abs=1e-3)
    assert prior * at_2[1] == pytest.approx((1 - prior) * at_2[0], rel=1e-3)
    there = torch.tensor(place)
    assert wide.log_prob(there).item() == pytest.approx(narrow.log_prob(there).item(), abs=1e-4)
    of_one = ([share], np.array([prior]), (place,))
    for answer in (exact, (0.57, 0.333, 6.11), np.array(exact), torch.tensor(exact), of_one):
        assert check("by_hand", *answer)
    for waits in range(3):
        assert not check("by_hand", *(... if i == waits else exact[i] for i in range(3)))
    text = solution_text("latent-variable-models-bells")
    assert f"{share:.3f}" in text and f"{place:.2f}" in text


def test_parts_are_checked_one_by_one(capsys):
    share, prior, _ = solutions.by_hand()
    assert not check("by_hand", share, ..., ...) and not check("by_hand", share, prior, ...)
    printed = capsys.readouterr().out
    assert "Right so far: my_share.\nNot answered yet: " in printed
    assert "Right so far: my_share, my_prior.\n" in printed
    assert not check("by_hand", ..., ..., ...)
    assert "Right so far" not in capsys.readouterr().out
    assert code_of("by_hand", ..., 0.5, ...) == "odds"
    assert code_of("leak", 4, ..., ..., ...) == "average"


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [
        (0, 0.4615, "old_prior"),
        (0, 2 / 3, "no_prior"),
        (0, 0.0432, "not_divided"),
        (0, 0.4286, "other_code"),
        (0, 4 / 3, "odds"),
        (0, 57.1, "percent"),
        (0, 0.75, "swapped"),
        (0, 0.9, "value"),
        (1, 2 / 3, "other_code"),
        (1, 0.5, "odds"),
        (1, 2, "other_odds"),
        (1, 0.3, "old_prior"),
        (1, 0.1, "value"),
        (2, 1.886, "left"),
        (2, 6, "no_width"),
        (2, 5.881, "sign"),
        (2, 1.5, "middle"),
        (2, 5, "value"),
        (2, None, "nothing"),
        (2, "6.11", "no_number"),
        (2, [6.11, 1.89], "no_number"),
        (2, torch.tensor([6.11, 1.89]), "no_number"),
    ],
)
def test_wrong_answers_by_hand(place, value, code):
    answer = list(solutions.by_hand())
    answer[place] = value
    assert code_of("by_hand", *answer) == code


# ── the leak ───────────────────────────────────────────────────────────────────────────────────


def test_program_with_a_leak_does_what_the_exercise_says():
    program = re.search(r"```python\n(def loss\(.*?)```", TEXT, re.S)[1]
    lines = program.splitlines()
    assert all(line.endswith(f"# {number}") for number, line in enumerate(lines, 1))
    terms = torch.tensor([-1.0, -2.0], dtype=torch.float64, requires_grad=True)
    names = {"log_joint": lambda x, mean, sigma: terms}
    exec(program, names)
    line, difference, fall, none = solutions.leak()
    objective, log_p = -names["loss"](None, None, None), terms.logsumexp(0)
    assert (objective - log_p).item() == pytest.approx(difference, abs=1e-12)
    (wrong,) = torch.autograd.grad(objective, terms)
    mended = program.replace("softmax(-1) ", "softmax(-1).detach() ")
    assert mended.splitlines()[line - 1] != lines[line - 1]
    exec(mended, names)
    (right,) = torch.autograd.grad(-names["loss"](None, None, None), terms)
    assert torch.allclose(right, torch.autograd.grad(log_p, terms)[0])
    assert not torch.allclose(wrong, right, atol=0.05)
    terms = torch.tensor([-1.5, -1.5], dtype=torch.float64)
    both = -names["loss"](None, None, None), terms.logsumexp(0)
    terms = torch.tensor([-1.5, -1e4], dtype=torch.float64)
    one = -names["loss"](None, None, None), terms.logsumexp(0)
    assert (both[0] - one[0]).item() == pytest.approx(none, abs=1e-12)
    assert (both[1] - one[1]).item() == pytest.approx(fall, abs=1e-12)
    text = solution_text("latent-variable-models-leak")
    for number in (objective.item(), log_p.item(), difference, fall):
        assert f"{number:.4f}" in text
    assert f"{right[0].item():.3f}" in text


def test_leak_is_found():
    _, *nats = exact = solutions.leak()
    assert check("leak", *exact) and check("leak", 3.0, torch.tensor(-0.58), 0.69, 0)
    for waits in range(4):
        assert not check("leak", *(... if i == waits else exact[i] for i in range(4)))
    found = {wrong: code_of("leak", wrong, *nats) for wrong in (1, 2, 4, "three")}
    assert found == {1: "value", 2: "terms", 4: "average", "three": "no_number"}


@pytest.mark.parametrize(
    ("difference", "code"),
    [
        (0.5823, "sign"),
        (-1.2689, "objective"),
        (-0.6867, "evidence"),
        (-0.8401, "bits"),
        (-0.6931, "even"),
        (-0.8133, "average_of_logs"),
        (-0.1, "value"),
        (None, "nothing"),
    ],
)
def test_wrong_differences(difference, code):
    assert code_of("leak", 3, difference, math.log(2), 0) == code


@pytest.mark.parametrize(
    ("fall_of_log_p", "fall_of_objective", "code"),
    [
        (-0.6931, 0, "sign"),
        (0.5, 0, "half"),
        (1, 0, "bits"),
        (0, 0, "nothing_lost"),
        (2, 0, "value"),
        (0.6931, 0.6931, "log_p"),
        (0.6931, 1.3863, "twice"),
        (0.6931, 3, "value"),
    ],
)
def test_wrong_falls(fall_of_log_p, fall_of_objective, code):
    line, difference, *_ = solutions.leak()
    assert code_of("leak", line, difference, fall_of_log_p, fall_of_objective) == code


# ── a distribution for the codes ───────────────────────────────────────────────────────────────


def by_eigenvectors(codes, n, generator):
    values, vectors = torch.linalg.eigh(codes.T.cov())
    eps = torch.randn(n, len(values), generator=generator, dtype=codes.dtype)
    return codes.mean(0) + (eps * values.sqrt()) @ vectors.T


def with_numpy(codes, n, generator):
    rng = np.random.default_rng(generator.initial_seed())
    return rng.multivariate_normal(codes.numpy().mean(0), np.cov(codes.numpy().T), n)


def in_single_precision(codes, n, generator):
    return solutions.sample_fitted(codes.float(), n, generator)


@pytest.mark.parametrize("f", [by_eigenvectors, with_numpy, in_single_precision])
def test_other_ways_to_draw_are_accepted(f):
    assert check("sample_fitted", f)


def noise(codes, n, generator):
    return torch.randn(n, codes.shape[1], generator=generator, dtype=codes.dtype)


def bootstrap(codes, n, generator):
    return codes[torch.randint(len(codes), (n,), generator=generator)]


def through(matrix):
    """Draws whose noise is multiplied by a matrix made of the covariance."""
    return lambda c, n, g: c.mean(0) + noise(c, n, g) @ matrix(c.T.cov())


def uniform(codes, n, generator):
    eps = torch.rand(n, codes.shape[1], generator=generator, dtype=codes.dtype) - 0.5
    return codes.mean(0) + math.sqrt(12) * eps @ torch.linalg.cholesky(codes.T.cov()).T


def around_zero(codes, n, generator):
    root = torch.linalg.cholesky(codes.T @ codes / len(codes))
    return codes.mean(0) + noise(codes, n, generator) @ root.T


def torch_distribution(codes, n, generator):
    return MultivariateNormal(codes.mean(0), codes.T.cov()).sample((n,))


@pytest.mark.parametrize(
    ("f", "code"),
    [
        (noise, "mean"),
        (lambda c, n, g: c.mean(0) + noise(c, n, g), "white"),
        (lambda c, n, g: c.mean(0) + c.std(0) * noise(c, n, g), "uncorrelated"),
        (through(torch.linalg.cholesky), "transposed"),
        (through(lambda cov: cov), "no_root"),
        (through(lambda cov: 2 * torch.linalg.cholesky(cov).T), "covariance"),
        (lambda c, n, g: solutions.sample_fitted(c, n, g) - c.mean(0), "mean"),
        (bootstrap, "copies"),
        (lambda c, n, g: bootstrap(c, n, g) + 1e-3 * noise(c, n, g), "shape_of_density"),
        (uniform, "shape_of_density"),
        (around_zero, "moment"),
        (lambda c, n, g: solutions.sample_fitted(c, n, None), "generator_ignored"),
        (torch_distribution, "generator_ignored"),
        (
            lambda c, n, g: solutions.sample_fitted(c, n, torch.Generator().manual_seed(0)),
            "own_generator",
        ),
        (lambda c, n, g: solutions.sample_fitted(c, n, g).T, "shape"),
        (lambda c, n, g: noise(c, n, g) @ c, "crash"),
    ],
)
def test_wrong_ways_to_draw(f, code):
    assert code_of("sample_fitted", f) == code


# ── without the noise ──────────────────────────────────────────────────────────────────────────


def by_differences(x, log_evidence, sigma):
    h = 1e-5
    shifts = h * torch.eye(x.shape[1], dtype=x.dtype)
    slope = [(log_evidence(x + d) - log_evidence(x - d)) / (2 * h) for d in shifts]
    return x + sigma**2 * torch.stack(slope, -1)


def one_by_one(x, log_evidence, sigma):
    return torch.stack([solutions.denoised(row[None], log_evidence, sigma)[0] for row in x])


@pytest.mark.parametrize("f", [by_differences, one_by_one])
def test_other_ways_to_denoise_are_accepted(f):
    assert check("denoised", f)


def corrected(factor):
    """An answer whose correction has another factor than σ²."""

    def f(x, log_evidence, sigma):
        return x + factor(sigma) * (solutions.denoised(x, log_evidence, 1.0) - x)

    return f


def averaged(x, log_evidence, sigma):
    return solutions.denoised(x, lambda x: log_evidence(x).mean(), sigma)


def not_summed(x, log_evidence, sigma):
    x = x.requires_grad_()
    return x + sigma**2 * torch.autograd.grad(log_evidence(x), x)[0]


@pytest.mark.parametrize(
    ("f", "code"),
    [
        (corrected(lambda sigma: -(sigma**2)), "sign"),
        (corrected(lambda sigma: sigma), "sigma"),
        (corrected(lambda sigma: 1), "no_sigma"),
        (corrected(lambda sigma: 0.1), "value"),
        (lambda x, log_p, sigma: solutions.denoised(x, log_p, 1.0) - x, "score"),
        (lambda x, log_p, sigma: solutions.denoised(x, log_p, sigma) - x, "scaled"),
        (lambda x, log_p, sigma: x, "observed"),
        (averaged, "averaged"),
        (corrected(lambda sigma: sigma**2 / 2), "half"),
        (not_summed, "not_summed"),
        (lambda x, log_p, sigma: log_p(x), "shape"),
        (lambda x, log_p, sigma: torch.autograd.grad(log_p(x).sum(), x)[0], "crash"),
    ],
)
def test_wrong_ways_to_denoise(f, code):
    assert code_of("denoised", f) == code


# ── what the cells and the folded solutions say ────────────────────────────────────────────────


def test_fitted_codes_decode_as_the_solution_says(chapter):
    printed = run_cell("sample_fitted", chapter)
    said = solution_text("latent-variable-models-afterwards")
    numbers = re.findall(r"0\.\d\d", printed)
    assert len(numbers) == 4
    for number, quoted in zip(map(float, numbers), (0.59, 0.68, 0.49, 0.63), strict=True):
        assert number == pytest.approx(quoted, abs=0.02)  # they come out of training
        assert f"{quoted:.2f}" in said


def test_denoising_gains_what_the_solution_says(chapter):
    errors = re.findall(r"error (\d\.\d{3})", run_cell("denoised", chapter))
    said = solution_text("latent-variable-models-denoise")
    assert len(errors) == 2 and all(f"{float(error):.2f}" in said for error in errors)


def test_twenty_observations(chapter):
    functions = [chapter[name] for name in ("new_model", "fit", "log_p", "points", "held_out")]
    assert check("twenty", *solutions.twenty(*functions))
    model = chapter["new_model"](0)
    chapter["fit"](model, chapter["points"][:20])
    codes = torch.linspace(-5, 5, 4001, dtype=torch.float64)  # ten times as fine
    x = chapter["held_out"]
    with torch.no_grad():
        mean, moves = model[0](codes[:, None]), model[0](chapter["z_grid"][:, None]).diff(dim=0)
        assert moves.norm(dim=1).max() > 3 * model[1].exp()  # "by several σ"
        terms = Normal(mean, model[1].exp()).log_prob(x[:, None]).sum(-1)  # (1000, 4001)
        terms += Normal(0.0, 1.0).log_prob(codes) + math.log(10 / 4000)
        gain = (terms.logsumexp(-1) - chapter["log_p"](model, x)).mean()
    assert 0 < gain < 3  # 0.4 nats for this seed, 0.5 and 1.5 for two others
    assert not check("twenty", ..., -4.4) and not check("twenty", 1.1, ...)


@pytest.mark.parametrize(
    ("on_twenty", "on_held_out", "code"),
    [
        (21.6, -4.4, "sum"),
        (1.1, -4400, "sum"),
        (1.1, -100, "sum"),
        (-4.4, 1.1, "swapped"),
        (-0.54, -0.60, "three_hundred"),
        (-0.13, -1.12, "few_steps"),
        (0.6, -1.1, "few_steps"),
        (1.1, -1.2, "not_held_out"),
        (None, -4.4, "nothing"),
        (1.1, "-4.4", "no_number"),
    ],
)
def test_wrong_numbers_of_twenty(on_twenty, on_held_out, code):
    assert code_of("twenty", on_twenty, on_held_out) == code
