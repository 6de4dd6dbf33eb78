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
from asking import asking
from torch.distributions import MultivariateNormal

from experiments.common import read_rows
from experiments.latent_space.train import FAULTS
from notebooks.checkers import exploring_latent_space as checkers
from notebooks.solutions import exploring_latent_space as solutions

ROOT = Path(__file__).parents[2]
(PATH,) = (ROOT / "notebooks").glob("*_exploring_latent_space.ipynb")
SOURCES = ["".join(cell["source"]) for cell in json.loads(PATH.read_text("utf-8"))["cells"]]
check, code_of = asking(checkers)
SOLVED = {
    "blend": [solutions.blend],
    "scale": solutions.scale(),
    "attribute_vector": [solutions.attribute_vector],
    "information_bounds": [solutions.information_bounds],
    "coarse_kl": [solutions.coarse_kl],
    "faults": solutions.faults(),
    "mismatch": solutions.mismatch(),
    "em_step": [solutions.em_step],
}


@pytest.mark.parametrize("name", SOLVED)
def test_solutions_are_right(name, capsys):
    assert check(name, *SOLVED[name])
    assert capsys.readouterr().out.startswith("Correct. ")


@pytest.mark.parametrize("name", SOLVED)
def test_stubs_wait(name, capsys):
    """The cell of each exercise, as the reader finds it, asks for the answer and nothing more."""
    (source,) = [text for text in SOURCES if f"checkers.check_{name}(" in text]
    with contextlib.redirect_stdout(io.StringIO()) as said:
        exec(source, {"checkers": checkers})
    assert said.getvalue().startswith("Not answered yet: ")
    assert said.getvalue().count("\n") == 1


# ── blends ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "right",
    [
        lambda w, z: (w[:, None] * z).sum(0) / w.square().sum().sqrt(),
        lambda w, z: (w @ z / w.norm()).float(),
        lambda w, z: (w @ z / w.norm()).numpy(),
    ],
)
def test_right_blends(right):
    assert check("blend", right)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda w, z: w @ z / w.sum(), "weighted_mean"),
        (lambda w, z: w @ z, "sum"),
        (lambda w, z: w @ z / w.square().sum(), "variance"),
        (lambda w, z: 2 * (w @ z) / (w @ z).norm(), "length"),
        (lambda w, z: z.sum(0) / 3**0.5, "equal_weights"),
        (lambda w, z: -solutions.blend(w, z), "sign"),
        (lambda w, z: w @ z / w.abs().sum().sqrt(), "value"),
        (lambda w, z: w[:, None] * z, "shape"),
        (lambda w, z: None, "nothing"),
        (lambda w: w, "crash"),
    ],
)
def test_wrong_blends(wrong, code):
    assert code_of("blend", wrong) == code


# ── the cheapest scale ─────────────────────────────────────────────────────────────────────────


def total_of(mu, log_var):
    return (mu.square() + log_var.exp()).mean(0)  # (D,)


@pytest.mark.parametrize(
    "right",
    [
        lambda mu, log_var: total_of(mu, log_var).mean() ** -0.5,
        lambda mu, log_var: np.float32(total_of(mu, log_var).mean() ** -0.5),
    ],
)
def test_right_factors(right):
    assert check("scale", right, 0.52)
    assert check("scale", right, torch.tensor(0.52))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda mu, lv: 1 / total_of(mu, lv).mean(), "square"),
        (lambda mu, lv: total_of(mu, lv).mean().sqrt(), "inverse"),
        (lambda mu, lv: (1 / total_of(mu, lv).sqrt()).mean(), "mean_of_factors"),
        (lambda mu, lv: 1 / total_of(mu, lv).sum().sqrt(), "sum"),
        (lambda mu, lv: 1 / mu.square().mean().sqrt(), "means_alone"),
        (lambda mu, lv: 1 / (mu.var(0) + lv.exp().mean(0)).mean().sqrt(), "variance"),
        (lambda mu, lv: 1.0, "value"),
        (lambda mu, lv: 1 / total_of(mu, lv).sqrt(), "no_number"),
    ],
)
def test_wrong_factors(wrong, code):
    assert code_of("scale", wrong, 0.52) == code


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (1.0, "right_program"), (0.5, "half"), (0.48, "means_alone"), (0.96, "other_sign"),
        (0.7, "value"), ("a half", "no_number"),
    ],
)  # fmt: skip
def test_wrong_averages(answer, code):
    assert code_of("scale", solutions.common_factor, answer) == code


def test_the_best_scale_is_the_best():
    """By brute force: the KL term of rescaled codes, for the right program and the other one."""
    generator = torch.Generator().manual_seed(0)
    mu = 1.5 * torch.randn(100, 4, generator=generator, dtype=torch.float64)
    log_var = torch.rand(100, 4, generator=generator, dtype=torch.float64) - 3
    factors = torch.linspace(0.2, 2, 1801).double().view(-1, 1, 1)

    def kl(mu, log_var):
        return 0.5 * (mu**2 + log_var.exp() - 1 - log_var).sum(-1).mean(-1)

    best = factors[kl(factors * mu, log_var + 2 * factors.log()).argmin()].item()
    assert best == pytest.approx(solutions.common_factor(mu, log_var), abs=2e-3)
    at_rest = factors[kl(factors * mu, log_var + factors.log()).argmin()]  # noise exp(log_var)
    total = total_of(at_rest * mu, log_var + at_rest.log()).mean()
    widths = (log_var + at_rest.log()).exp().mean()
    assert total.item() == pytest.approx(((1 + widths) / 2).item(), abs=2e-3)


# ── attribute vectors ──────────────────────────────────────────────────────────────────────────


def plain(mu, attribute, labels):
    return mu[attribute].mean(0) - mu[~attribute].mean(0)


def parts(mu, attribute, labels):
    return torch.stack([plain(mu[labels == c], attribute[labels == c], None) for c in (0, 1)])


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (plain, "plain"),
        (lambda *case: -solutions.attribute_vector(*case), "sign"),
        (lambda *case: parts(*case).sum(0), "sum"),
        (lambda *case: torch.tensor([0.4, 0.6]).double() @ parts(*case), "by_size"),
        (lambda *case: parts(*case).sum(0) / 3, "empty_counted"),
        (lambda mu, a, y: torch.stack([plain(mu[y == c], a[y == c], None)
                                       for c in y.unique()]).mean(0), "empty_class"),
        (lambda mu, a, y: mu, "shape"),
        (lambda mu, a, y: torch.zeros(2), "value"),
    ],
)  # fmt: skip
def test_wrong_attribute_vectors(wrong, code):
    assert code_of("attribute_vector", wrong) == code


# ── information ────────────────────────────────────────────────────────────────────────────────


def lower(q):
    return solutions.information_bounds(q)[0]


def upper(q):
    return solutions.information_bounds(q)[1]


def by_densities(q):
    density, n = q.exp(), len(q)
    others = density - density.diagonal().diag()
    below = (q.diagonal() - density.mean(1).log()).mean().item()
    return below, (q.diagonal() - (others.sum(1) / (n - 1)).log()).mean().item()


@pytest.mark.parametrize(
    "right",
    [
        lambda q: [torch.tensor(lower(q)), np.float64(upper(q))],
        lambda q: torch.tensor([lower(q), upper(q)], dtype=torch.float64),
    ],
)
def test_right_bounds(right):
    assert check("information_bounds", right)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda q: (upper(q), lower(q)), "interchanged"),
        (lambda q: (lower(q) - math.log(len(q)), upper(q)), "no_count"),
        (lambda q: (lower(q.T), upper(q)), "columns"),
        (lambda q: ((q.diagonal() - q.mean(1)).mean(), upper(q)), "mean_of_logs"),
        (lambda q: (-lower(q), -upper(q)), "sign"),
        (lambda q: (lower(q), lower(q)), "own_left_in"),
        (lambda q: (lower(q), upper(q) + math.log(len(q) / (len(q) - 1))), "wrong_count"),
        (by_densities, "underflow"),
        (lambda q: (q.diagonal(), upper(q)), "no_number"),
        (lambda q: 2.0, "count"),
        (lambda q: (0.0, 1.0), "value"),
    ],
)
def test_wrong_bounds(wrong, code):
    assert code_of("information_bounds", wrong) == code


def test_bounds_lie_around_the_exact_information():
    """Averaged over 20 sets of 200 images; the exact value has a closed form."""
    pairs, exact = [], 0.0
    for seed in range(100, 140, 2):
        log_q, exact = checkers.gaussian_case(200, 0.05, seed=seed)
        pairs.append(solutions.information_bounds(log_q))
    below, above = torch.tensor(pairs, dtype=torch.float64).T
    assert below.mean() < exact + 4 * below.std() / 20**0.5
    assert above.mean() > exact - 4 * above.std() / 20**0.5
    assert (above > below).all()


# ── regions ────────────────────────────────────────────────────────────────────────────────────


def no_limit(a, b):
    return a * math.log(a / b) + (1 - a) * math.log((1 - a) / (1 - b))


def in_float32(a, b):
    a, b = torch.tensor(a), torch.tensor(b)
    return torch.xlogy(a, a / b).nan_to_num() + torch.xlogy(1 - a, (1 - a) / (1 - b))


@pytest.mark.parametrize("right", [in_float32, lambda a, b: np.float32(in_float32(a, b))])
def test_right_regions(right):
    assert check("coarse_kl", right)
    assert solutions.coarse_kl(0.1, 0.0) == math.inf


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda a, b: solutions.coarse_kl(b, a), "reverse"),
        (lambda a, b: a * math.log(a / b), "region_alone"),
        (lambda a, b: -solutions.coarse_kl(a, b), "sign"),
        (lambda a, b: solutions.coarse_kl(a, b) / math.log(2), "bits"),
        (lambda a, b: abs(a - b), "value"),
        (no_limit, "zero_log_zero"),
        (lambda a, b: None, "nothing"),
    ],
)
def test_wrong_regions(wrong, code):
    assert code_of("coarse_kl", wrong) == code


# ── faults ─────────────────────────────────────────────────────────────────────────────────────


def test_letters_of_the_faults():
    order = ["mean over the codes", "mean over the pixels", "log σ² taken for log σ", "few images"]
    by_fault = {fault: letter for letter, fault in FAULTS.items()}
    assert solutions.faults() == tuple(by_fault[fault] for fault in order)
    assert check("faults", *(letter.lower() for letter in solutions.faults()))


@pytest.mark.parametrize(
    ("letters", "code"),
    [
        ("BCDE", "mean_over_codes"), ("ABDE", "mean_over_pixels"), ("ACBE", "root_missing"),
        ("ACDB", "few_images"), ("FCDE", "letters"), ([1, "C", "D", "E"], "letters"),
    ],
)  # fmt: skip
def test_wrong_letters(letters, code):
    assert code_of("faults", *letters) == code


def test_the_faults_can_be_told_apart():
    """By what the solution says, in every seed."""
    table = [{k: v if k == "model" else float(v) for k, v in row.items()}
             for row in read_rows(ROOT / "experiments/latent_space/faults.csv")]  # fmt: skip
    rows = {letter: [row for row in table if row["model"] == letter] for letter in FAULTS}
    right = max(row["kl, test"] for row in rows["B"])
    assert all(row["kl, training"] > 1.5 * right for row in rows["A"])
    assert all(row["kl, training"] < 0.1 and row["recon, test"] > 195 for row in rows["C"])
    assert all(row["total, training"] < 0.95 for row in rows["D"])
    assert all(row["total, training"] > 0.999 for a in "ABCE" for row in rows[a])
    for kind in ("training", "test"):  # too good to be true
        loss = [row[f"recon, {kind}"] + row[f"kl, {kind}"] for a in "BD" for row in rows[a]]
        assert max(loss[3:]) < min(loss[:3]) - 5
    assert all(row["recon, test"] > row["recon, training"] + 20 for row in rows["E"])
    assert all(row["recon, test"] < row["recon, training"] + 5 for row in rows["B"])


# ── the mismatch of a batch ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ((2, 6.24, 12.6), "line"), ((3, 6.24, 12.6), "line"), ((6, 6.24, 12.6), "line"),
        ((4, 9.0, 12.6), "bits"), ((4, 512, 12.6), "count"), ((4, -6.238, 12.6), "sign"),
        ((4, 2.709, 12.6), "decimal"), ((4, 1.0, 12.6), "value"),
        ((4, 6.24, 18.86), "as_printed"), ((4, 6.24, 25.10), "added"),
        ((4, 6.24, 6.24), "information"), ((4, 6.24, 1.0), "value"),
    ],
)  # fmt: skip
def test_wrong_mismatches(answers, code):
    assert code_of("mismatch", *answers) == code


def test_right_mismatches():
    assert check("mismatch", 4, math.log(512), 12.6)
    assert check("mismatch", torch.tensor(4), 6.24, np.float32(12.62))


# ── expectation–maximization ───────────────────────────────────────────────────────────────────


def step(z, weights, means, covs, *, share=None, by_n=False, about=None):
    log_density = MultivariateNormal(means, covs).log_prob(z.unsqueeze(1))
    if share is None:
        share = (log_density + weights.log()).softmax(1)
    elif share == "unweighted":
        share = log_density.softmax(1)
    elif share == "axis":
        share = (log_density + weights.log()).softmax(0)
    count = share.sum(0)
    new = share.T @ z / (len(z) if by_n == "means" else count.unsqueeze(1))
    away = z.unsqueeze(1) - (means if about == "old" else new)
    covs = torch.einsum("nk,nkd,nke->kde", share, away, away)
    return share.mean(0), new, covs / (len(z) if by_n == "covs" else count.view(-1, 1, 1))


def with_part(place, change):
    def wrong(*case):
        answer = list(solutions.em_step(*case))
        answer[place] = change(answer, case)
        return tuple(answer)

    return wrong


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda *case: step(*case, share="unweighted"), "no_weights"),
        (lambda *case: step(*case, share="axis"), "wrong_axis"),
        (lambda *case: step(*case, by_n="means"), "by_n"),
        (lambda *case: step(*case, by_n="covs"), "by_n"),
        (lambda *case: step(*case, about="old"), "old_means"),
        (with_part(0, lambda new, old: 100 * new[0]), "counts"),
        (with_part(0, lambda new, old: old[1]), "unchanged"),
        (with_part(1, lambda new, old: old[2]), "unchanged"),
        (with_part(2, lambda new, old: old[3]), "unchanged"),
        (with_part(2, lambda new, old: new[2] * torch.eye(2)), "diagonal"),
        (with_part(1, lambda new, old: new[1] + 1), "value"),
        (lambda *case: solutions.em_step(*case)[0], "count"),
        (with_part(2, lambda new, old: new[2][0]), "shape"),
    ],
)
def test_wrong_steps(wrong, code):
    assert code_of("em_step", wrong) == code


def test_a_hard_step_is_recognized():
    def hard(z, weights, means, covs):
        log_joint = MultivariateNormal(means, covs).log_prob(z.unsqueeze(1)) + weights.log()
        share = torch.nn.functional.one_hot(log_joint.argmax(1), 3).double()
        return share.mean(0), means, covs

    assert code_of("em_step", hard) == "hard"


def test_a_small_floor_is_allowed():
    assert check("em_step", with_part(2, lambda new, old: new[2] + 1e-3 * torch.eye(2)))


def test_steps_never_lower_the_likelihood():
    generator = torch.Generator().manual_seed(3)
    z = torch.randn(300, 3, generator=generator, dtype=torch.float64) ** 3
    state = torch.full((4,), 0.25).double(), z[:4], torch.eye(3).double().expand(4, 3, 3)
    before = -math.inf
    for _ in range(20):
        each = MultivariateNormal(state[1], state[2])
        now = (each.log_prob(z.unsqueeze(1)) + state[0].log()).logsumexp(1).mean().item()
        assert now >= before - 1e-9
        before, state = now, solutions.em_step(z, *state)


def test_hints_give_no_answer_away():
    source = (ROOT / "notebooks/checkers/exploring_latent_space.py").read_text("utf-8")
    assert not re.search(r"14\.0|0\.52", source)
