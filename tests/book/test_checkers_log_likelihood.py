"""The checkers accept what is right in this chapter, and recognize typical wrong answers."""

import contextlib
import csv
import io
import itertools
import json
import math
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from asking import asking

from experiments.log_likelihood.measure import REPORTS, SIZES
from notebooks.checkers import log_likelihood as checkers
from notebooks.solutions import log_likelihood as solutions
from vae_lib import load_dataset, load_model, plotting
from vae_lib.evaluation.oracle import LinearGaussian
from vae_lib.kl import kl_per_dim
from vae_lib.objectives import iwae_bound, log_weights
from vae_lib.posteriors import reparameterize
from vae_lib.tables import Table

ROOT = Path(__file__).parents[2]
EXPERIMENTS = ROOT / "experiments"
(PATH,) = (ROOT / "notebooks").glob("*_log_likelihood.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
TEXT = " ".join("\n\n".join(SOURCES).split())
check, code_of = asking(checkers)


def rows(name):
    """The rows of a table of the experiment, as numbers where they are."""
    with (EXPERIMENTS / "log_likelihood" / f"{name}.csv").open(encoding="utf-8") as file:
        return [
            {key: float(value) if re.fullmatch(r"[-+.e\d]+", value) else value
             for key, value in row.items()}
            for row in csv.DictReader(file)
        ]  # fmt: skip


@pytest.fixture(scope="module")
def program():
    """The functions of the chapter, as a reader would copy them."""
    names = {
        "torch": torch, "math": math, "itertools": itertools, "plotting": plotting,
        "kl_per_dim": kl_per_dim, "log_weights": log_weights, "reparameterize": reparameterize,
        "LinearGaussian": LinearGaussian, "Table": Table, "load_model": load_model,
        "rng": torch.Generator().manual_seed(8), "log_w": {},
    }  # fmt: skip
    with contextlib.redirect_stdout(io.StringIO()):
        for begin in ("def proposal(", "basis = ", "def relative_variance("):
            exec(next(text for text in SOURCES if text.startswith(begin)), names)
    return names


# ── the formulas of the chapter ────────────────────────────────────────────────────────────────


def test_log_mean_is_the_bound_of_the_library(program):
    log_w = torch.randn(7, 3, generator=torch.Generator().manual_seed(0)) - 900
    assert torch.allclose(program["log_mean"](log_w), iwae_bound(log_w))


@pytest.mark.parametrize(("shift", "width"), [(0.0, 1.0), (0.5, 1.2), (-1.5, 0.8), (0.3, 2.0)])
def test_relative_variance_by_quadrature(program, shift, width):
    z = torch.linspace(-20, 20, 20_001, dtype=torch.float64)
    log_q = -((z - shift) ** 2) / (2 * width**2) - math.log(width) - math.log(2 * math.pi) / 2
    log_p = -(z**2) / 2 - math.log(2 * math.pi) / 2
    second = torch.trapezoid((2 * log_p - log_q).exp(), z).item()
    for dims in (1, 3):
        found = program["relative_variance"](shift, width, dims)
        assert 1 + found == pytest.approx(second**dims, rel=1e-6)
    assert program["relative_variance"](shift, 0.7) == math.inf


def test_weights_of_the_chapter_are_those_of_the_library(program):
    model = load_model(EXPERIMENTS / "quality" / "fc-15.pt")
    x, _ = next(load_dataset("mnist", binarize="dynamic").test.batches(5))
    z = torch.randn(5, model.code_size, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        found = program["log_weight"](model, x, z, program["proposal"](model, x))
        q = model.encode(x)
        exact = model.likelihood.log_prob(x, model.decode(z)) + model.prior.log_prob(z)
        assert torch.allclose(found, exact - q.log_prob(z), atol=1e-3)
        wide = program["proposal"](model, x, 1.25)
    assert torch.allclose((wide[1] / 2).exp(), 1.25 * (q.log_var / 2).exp())


@pytest.mark.parametrize("K", [1, 2, 5])
def test_both_bounds_by_enumeration(K):
    """Codes of three values: the lower bound rises to log p(x), and the upper one falls to it."""
    q = torch.tensor([0.5, 0.3, 0.2], dtype=torch.float64)
    joint = torch.tensor([0.02, 0.3, 0.08], dtype=torch.float64)
    log_p = joint.sum().log()

    def bounds(size):
        sets = torch.cartesian_prod(*[torch.arange(3)] * size).reshape(-1, size)
        p_hat = (joint / q)[sets].mean(1)
        probability = q[sets].prod(1)
        lower = (probability * p_hat.log()).sum()
        with_truth = q[sets[:, 1:]].prod(1) * (joint / joint.sum())[sets[:, 0]]
        upper = (with_truth * p_hat.log()).sum()
        v = p_hat / joint.sum()
        assert upper == pytest.approx((log_p + (probability * v * v.log()).sum()).item())
        return lower, upper

    lower, upper = bounds(K)
    more_lower, more_upper = bounds(K + 1)
    assert lower < more_lower < log_p < more_upper < upper


# ── a proposal that has missed ─────────────────────────────────────────────────────────────────


RIGHT_SHIFT = math.sqrt(0.3825)


def test_missed(capsys):
    assert check("missed", *solutions.missed())
    assert check("missed", lambda d: np.float32(solutions.best_width(d)), 0.618)
    assert check("missed", solutions.best_width, -RIGHT_SHIFT)  # only δ² is determined
    assert check("missed", lambda d: torch.tensor(solutions.best_width(d)), torch.tensor(0.62))
    assert not check("missed", lambda d: ..., RIGHT_SHIFT)
    assert not check("missed", solutions.best_width, ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 2
    assert solutions.best_width(solutions.shift_of(1.25)) == pytest.approx(1.25)


@pytest.mark.parametrize("shift", [0.0, 0.4, 1.0, 2.5])
def test_the_best_width_is_best(program, shift):
    best = solutions.best_width(shift)
    V = program["relative_variance"]
    assert all(V(shift, best, 1) < V(shift, best * factor, 1) for factor in (0.97, 1.03))


@pytest.mark.parametrize(
    ("width", "code"),
    [
        (lambda d: 1.0, "elbo"),
        (lambda d: solutions.best_width(d) ** 2, "variance"),
        (lambda d: math.sqrt(0.5) / solutions.best_width(d), "other_root"),
        (lambda d: math.sqrt(1 + d**2), "moments"),
        (lambda d: 1 + d, "value"),
        (lambda d: None, "nothing"),
        (lambda d: 1 / 0, "crash"),
    ],
)
def test_wrong_width(width, code):
    assert code_of("missed", width, RIGHT_SHIFT) == code


@pytest.mark.parametrize(
    ("shift", "code"),
    [
        (0.3825, "squared"),
        ("0.618", "no_number"),
        (solutions.shift_of(math.sqrt(1.25)), "of_variance"),
        (solutions.best_width(1.25), "forward"),
        (0.9, "value"),
    ],
)
def test_wrong_shift(shift, code):
    assert code_of("missed", solutions.best_width, shift) == code


# ── parts of the codes ─────────────────────────────────────────────────────────────────────────


def test_chunks(capsys):
    assert check("chunks", *solutions.chunks())
    assert check("chunks", 100.0, lambda parts, n: solutions.combine(parts, n).numpy())
    assert check("chunks", 100, lambda parts, n: (
        (parts + (n / n.sum()).log().unsqueeze(1)).logsumexp(0)))  # fmt: skip
    assert not check("chunks", ..., solutions.combine)
    assert not check("chunks", 100, lambda parts, n: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 2


@pytest.mark.parametrize(
    ("k", "code"), [(5000, "claimed"), (50, "parts"), (1, "one"), (7, "value")]
)
def test_wrong_k(k, code):
    assert code_of("chunks", k, solutions.combine) == code


@pytest.mark.parametrize(
    ("combine", "code"),
    [
        (lambda p, n: p.mean(0), "mean_of_logs"),
        (lambda p, n: (p * n[:, None]).sum(0) / n.sum(), "weighted_logs"),
        (lambda p, n: p.logsumexp(0) - math.log(len(p)), "equal_parts"),
        (lambda p, n: (p + n.log()[:, None]).logsumexp(0), "no_count"),
        (lambda p, n: p.logsumexp(0) - n.sum().log(), "per_part"),
        (lambda p, n: p[0], "value"),
        (
            lambda p, n: (
                (p + torch.tensor([100.0, 100, 20]).log()[: len(p), None]).logsumexp(0)
                - math.log(220)
            ),
            "sizes",
        ),
        (lambda p, n: (p.exp() * n[:, None]).sum(0).log(), "not_finite"),
        (lambda p, n: p, "shape"),
        (lambda p, n: None, "nothing"),
    ],
)
def test_wrong_combination(combine, code):
    assert code_of("chunks", 100, combine) == code


def test_her_function_estimates_what_the_solution_says(program):
    """On the oracle, where the bounds of 4 and of 64 codes are far apart."""
    generator = torch.Generator().manual_seed(0)
    log_w = program["oracle_log_weights"]("missed", 2**18, generator).view(64, -1)
    hers = torch.stack([iwae_bound(part) for part in log_w.split(4)]).mean(0)
    right, small = iwae_bound(log_w), iwae_bound(log_w[:4])
    error = (hers - small).std() / len(hers) ** 0.5 if hers.ndim else 0
    assert abs(hers.mean() - small.mean()) < 4 * error
    assert right.mean() - hers.mean() > 0.2
    parts = torch.stack([iwae_bound(part) for part in log_w.split(4)])
    assert torch.allclose(solutions.combine(parts, torch.full((16,), 4.0).double()), right)


# ── the jackknife ──────────────────────────────────────────────────────────────────────────────


def subtracting(log_w, least=0.0):
    """Right on paper: the sum without a weight by subtraction."""
    K = len(log_w)
    w = (log_w - log_w.amax(0)).exp()
    without = ((w.sum(0) - w) / (K - 1)).clamp(min=least).log() + log_w.amax(0)
    return K * iwae_bound(log_w) - (K - 1) * without.mean(0)


def subtracting_logarithms(log_w):
    """The same by log(1 − w / Σ w)."""
    K, log_sum = len(log_w), log_w.logsumexp(0)
    without = log_sum + torch.log1p(-(log_w - log_sum).exp()) - math.log(K - 1)
    return K * iwae_bound(log_w) - (K - 1) * without.mean(0)


def test_jackknife(capsys):
    assert check("jackknife", solutions.jackknife)
    assert check("jackknife", lambda log_w: solutions.jackknife(log_w).numpy())

    def loop(log_w):
        K = len(log_w)
        rest = [iwae_bound(torch.cat([log_w[:k], log_w[k + 1 :]])) for k in range(K)]
        return K * iwae_bound(log_w) - (K - 1) * torch.stack(rest).mean(0)

    assert check("jackknife", loop)
    assert not check("jackknife", lambda log_w: ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 1


def left_out(log_w, count=1):
    K = len(log_w)
    rest = torch.stack([torch.cat([log_w[:k], log_w[k + 1 :]]) for k in range(K)])
    return rest.logsumexp(1) - math.log(K - count)


@pytest.mark.parametrize(
    ("jackknife", "code"),
    [
        (iwae_bound, "unchanged"),
        (lambda w: left_out(w).mean(0), "left_out"),
        (lambda w: len(w) * left_out(w).mean(0) - (len(w) - 1) * iwae_bound(w), "wrong_way"),
        (
            lambda w: len(w) * iwae_bound(w) - (len(w) - 1) * left_out(w, 0).mean(0),
            "same_count",
        ),
        (lambda w: len(w) * iwae_bound(w) - (len(w) - 1) * left_out(w).sum(0), "sum"),
        (
            lambda w: len(w) * iwae_bound(w) - (len(w) - 1) * iwae_bound(left_out(w)),
            "unchanged",  # the average of the averages is the average: nothing is gained
        ),
        (subtracting, "digits"),
        (lambda w: subtracting(w, 1e-300), "digits"),
        (subtracting_logarithms, "digits"),
        (lambda w: (w - 700).exp().mean(0).log(), "not_finite"),
        (lambda w: w.mean(), "shape"),
        (lambda w: w.amax(0), "value"),
    ],
)
def test_wrong_jackknife(jackknife, code):
    assert code_of("jackknife", jackknife) == code


def test_the_jackknife_does_what_its_solution_says(program):
    found = {}
    for kind in program["KINDS"]:
        generator = torch.Generator().manual_seed(6)
        log_w = program["oracle_log_weights"](kind, 2**18, generator).view(16, -1)
        off = (iwae_bound(log_w), solutions.jackknife(log_w))
        found[kind] = [value - program["log_px"] for value in off]
    for kind, off in found.items():
        before, after = (f"{value.mean():.3f}" for value in off)
        line = f"| {kind} | {before} | {after} |".replace("-", "−")
        assert line in TEXT, line
    errors = {kind: max(value.std().item() for value in off) / math.sqrt(2**14)
              for kind, off in found.items()}  # fmt: skip
    assert f"{errors.pop('wide'):.3f}" == "0.001"
    assert max(errors.values()) < 0.0075
    assert [f"{value.std():.2f}" for value in found["narrow"]] == ["0.63", "0.88"]


# ── both bounds of another model ───────────────────────────────────────────────────────────────


def enclosing(program, **changed):
    """The solution by the chapter's own functions, or with a mistake."""
    draw, log_weight, proposal, log_mean = (
        program[name] for name in ("draw_log_weights", "log_weight", "proposal", "log_mean")
    )
    mistake = changed.get("mistake")

    def enclose(model, x, z_true, codes, widen, generator):
        other = 1.0 if mistake == "never_widened" else widen
        drawn = draw(model, x, codes, generator, other)
        q = proposal(model, x, 1.0 if mistake == "density" else widen)
        true = log_weight(model, x, z_true, q)[None].double()
        rest = drawn if mistake == "added" else drawn[1:]
        upper = torch.cat([true, rest])
        if mistake == "twice" and codes > 1:
            upper = torch.cat([true, true, drawn[2:]])
        lower, upper = log_mean(drawn), log_mean(upper)
        again = draw(model, x, codes, generator, other)
        wrong = {
            "log_of_sum": (lower + math.log(codes), upper + math.log(codes)),
            "mean_of_logs": (drawn.mean(0), upper),
            "largest": (lower.maximum(log_mean(again)), upper),
            "shared": (upper, upper),
            "order": (upper, lower),
        }
        return wrong.get(mistake, (lower, upper))

    return enclose


def test_enclose(program, capsys):
    assert check("enclose", solutions.widening, solutions.enclose)
    assert check("enclose", solutions.widening, enclosing(program))

    def as_arrays(*inputs):
        return [estimate.numpy() for estimate in solutions.enclose(*inputs)]

    assert check("enclose", lambda *inputs: solutions.widening(*inputs).numpy(), as_arrays)
    assert not check("enclose", lambda *inputs: ..., solutions.enclose)
    assert not check("enclose", solutions.widening, lambda *inputs: ...)
    assert not check("enclose", ..., ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 3


def relative(z, mu, log_var):
    return (z - mu).square() / log_var.exp()


@pytest.mark.parametrize(
    ("widening", "code"),
    [
        (lambda z, m, v, u: torch.where(u, relative(z, m, v).mean(0), 1.0), "squared"),
        (lambda z, m, v, u: relative(z, m, v).mean(0).sqrt(), "unused"),
        (lambda z, m, v, u: torch.where(u, relative(z, m, v)[:, u].mean().sqrt(), 1.0), "common"),
        (lambda z, m, v, u: torch.where(u, relative(z, m, v).sqrt().mean(0), 1.0), "absolute"),
        (
            lambda z, m, v, u: torch.where(u, ((z - m) ** 2 / (v / 2).exp()).mean(0).sqrt(), 1.0),
            "sigma",
        ),
        (
            lambda z, m, v, u: torch.where(u, ((z - m) ** 2).mean(0).sqrt(), 1.0),
            "not_relative",
        ),
        (
            lambda z, m, v, u: torch.where(
                u, (((z - m) ** 2).mean(0) / v.exp().mean(0)).sqrt(), 1.0
            ),
            "ratio_of_means",
        ),
        (lambda z, m, v, u: torch.ones(4), "widening"),
        (lambda z, m, v, u: relative(z, m, v).mean(0).sqrt()[u], "shape"),
        (lambda z, m, v, u: None, "nothing"),
    ],
)
def test_wrong_widening(widening, code):
    assert code_of("enclose", widening, solutions.enclose) == code


@pytest.mark.parametrize(
    ("mistake", "code"),
    [
        ("shared", "shared"),
        ("order", "order"),
        ("added", "added"),
        ("density", "density"),
        ("log_of_sum", "no_count"),
        ("never_widened", "proposal"),
        ("mean_of_logs", "mean_of_logs"),
        ("largest", "lower"),
        ("twice", "upper"),
    ],
)
def test_wrong_enclosure(program, mistake, code):
    assert code_of("enclose", solutions.widening, enclosing(program, mistake=mistake)) == code


def test_an_enclosure_is_two_estimates():
    wrong = {
        "count": lambda *inputs: solutions.enclose(*inputs)[0],
        "shape": lambda *inputs: [estimate.mean() for estimate in solutions.enclose(*inputs)],
        "crash": lambda model: None,
    }
    for code, enclose in wrong.items():
        assert code_of("enclose", solutions.widening, enclose) == code


@pytest.mark.parametrize("codes", [1, 4])
def test_the_model_of_the_checker_is_what_it_says(codes):
    """Its log p(x) by quadrature over each of its two codes, and both bounds around it."""
    model = checkers._Model(0.6, (0.8, 0.8))
    x = torch.tensor([[0.3, -1.2]], dtype=torch.float64)
    grid = torch.linspace(-9, 9, 4001, dtype=torch.float64)[:, None]  # (G, 1)
    joint = torch.distributions.Normal(0.0, 1.0).log_prob(grid)  # (G, 1)
    joint = (joint + torch.distributions.Normal(grid, 0.5).log_prob(x)).exp()  # (G, 2)
    exact = torch.trapezoid(joint, grid[:, 0], dim=0).log().sum()
    assert model.log_px(x).item() == pytest.approx(exact.item(), abs=1e-9)
    generator = torch.Generator().manual_seed(0)
    z_true = torch.randn(20_000, 2, generator=generator).double()
    images = z_true + 0.5 * torch.randn(20_000, 2, generator=generator).double()
    lower, upper = solutions.enclose(model, images, z_true, codes, 1.25, generator)
    assert lower.mean() < model.log_px(images).mean() - 0.05
    assert upper.mean() > model.log_px(images).mean() + 0.05


def test_the_enclosure_does_what_its_solution_says(program):
    """The cell of the exercise, with the solution."""
    names = program | {
        "fc": load_model(EXPERIMENTS / "quality" / "fc-15.pt"),
        "x": next(load_dataset("mnist", valid=5000, binarize="dynamic").test.batches(100))[0],
        "seeded": lambda seed: torch.Generator().manual_seed(seed),
        "widening": solutions.widening, "enclose": solutions.enclose, "checkers": checkers,
    }  # fmt: skip
    (images,) = (text for text in SOURCES if text.startswith("# Show: 400 images"))
    (cell,) = (text for text in SOURCES if "check_enclose(" in text)
    exec(images, names)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(cell[cell.index("if checkers.check_enclose(") :], names)
    assert "Correct." in printed.getvalue()
    assert len(names["table"].rows) == 3
    lines = [f"| {' | '.join(row)} |" for row in names["table"].rows]
    missing = [line for line in lines if line not in TEXT]
    assert missing == [], "\n".join(missing)


# ── six reports ────────────────────────────────────────────────────────────────────────────────


MISTAKES = "mean_of_logs", "parts_of_ten", "no_log_k", "wrong_density", "no_prior"


def test_reports(capsys):
    assert check("reports", *solutions.reports())
    assert check("reports", *(f" {letter.lower()} " for letter in solutions.reports()))
    assert not check("reports", *solutions.reports()[:4], ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 1


@pytest.mark.parametrize(("place", "code"), list(enumerate(MISTAKES)))
def test_wrong_report(place, code):
    letters = list(solutions.reports())
    letters[place] = "C"
    assert code_of("reports", *letters) == code
    letters[place] = "G"
    assert code_of("reports", *letters) == "letters"
    letters[place] = 3
    assert code_of("reports", *letters) == "letters"


def test_the_letters_are_those_of_the_experiment():
    words = {"mean_of_logs": "logarithms", "parts_of_ten": "parts of ten", "no_log_k": "log K",
             "wrong_density": "drawn from the wider", "no_prior": "prior"}  # fmt: skip
    for letter, mistake in zip(solutions.reports(), MISTAKES, strict=True):
        assert words[mistake] in REPORTS[letter]
    assert REPORTS["C"] == "right"


def test_the_reports_show_what_the_solution_says():
    report = {row["report"]: [row[f"K = {size}"] for size in SIZES] for row in rows("reports")}
    right = report["C"]
    assert right == sorted(right, reverse=True)
    for value, exact, size in zip(report["A"], right, SIZES, strict=True):
        assert value + math.log(size) == pytest.approx(exact, abs=1e-4)
    assert max(report["B"]) - min(report["B"]) < 0.1
    assert report["E"][:2] == right[:2] and abs(report["E"][3] - right[1]) < 0.1
    assert right[3] - report["D"][3] > 3 and report["D"][0] > right[0]
    assert all(40 < a - b < 52 for a, b in zip(right, report["F"], strict=True))
