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

from notebooks.checkers import evidence_and_posterior as checkers
from notebooks.solutions import evidence_and_posterior as solutions
from vae_lib import load_dataset
from vae_lib.evaluation.oracle import LinearGaussian

(PATH,) = (Path(__file__).parents[2] / "notebooks").glob("*_evidence_and_posterior.ipynb")
CELLS = json.loads(PATH.read_text(encoding="utf-8"))["cells"]
SOURCES = ["".join(cell["source"]) for cell in CELLS]
TEXT = "\n\n".join(SOURCES)
FUNCTIONS = [
    "log_evidence_estimate",
    "posterior_of",
    "share_covered",
    "average_second_moment",
]
check, code_of = asking(checkers)


@pytest.fixture(autouse=True)
def in_double_precision():
    """As in the notebook."""
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


def solution_text(label):
    """The folded solution of an exercise."""
    label = f"evidence-and-posterior-{label}"
    return re.search(rf"^::::\{{solution\}} {label}\n(.*?)^::::$", TEXT, re.M | re.S)[1]


def cell_with(text):
    """The only code cell that holds a text."""
    (source,) = [
        "".join(cell["source"])
        for cell in CELLS
        if cell["cell_type"] == "code" and text in "".join(cell["source"])
    ]
    return source


def run_cell(name, **known):
    """What the cell prints that asks for a function, once the solution stands in it."""
    source = cell_with(f"checkers.check_{name}(")
    stub = rf"def {name}\(.*\):\n    return \.\.\.  # your answer\n"
    solved, count = re.subn(stub, f"{name} = solutions.{name}\n", source)
    assert count == 1
    namespace = {"math": math, "torch": torch, "checkers": checkers, "solutions": solutions}
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(solved, namespace | known)
    return printed.getvalue()


@pytest.fixture(scope="module")
def digits():
    """The model of the chapter, and its test images."""
    data = load_dataset("mnist")
    train = data.train.images[:10_000].flatten(1).double() / 255
    known = {"torch": torch}
    source = cell_with("def fit(")
    exec(source[: source.index("source =")], known)
    test = data.test.images[:1000].flatten(1).double() / 255
    return LinearGaussian(*known["fit"](train, 20)), test


@pytest.mark.parametrize("name", FUNCTIONS)
def test_solution_is_accepted_and_the_stub_waits(name, capsys):
    assert check(name, getattr(solutions, name))
    assert not check(name, lambda *inputs: ...)
    assert not check(name, ...)
    assert capsys.readouterr().out.count("Not answered yet: ") == 2
    assert code_of(name, lambda *inputs: None) == "nothing"
    assert code_of(name, lambda *inputs: undefined) == "crash"  # noqa: F821


# ── EM by hand ─────────────────────────────────────────────────────────────────────────────────


def test_em_by_hand_is_that_of_the_chapter():
    """The chapter's own step, with the noise put back to 1 after each."""
    known = {"torch": torch, "MultivariateNormal": torch.distributions.MultivariateNormal}
    exec(cell_with("def em_step("), known)
    x, m, one = torch.tensor([[-2.0], [2.0]]), torch.zeros(1), torch.tensor(1.0)
    w = torch.ones(1, 1)
    ws = []
    for _ in range(60):
        w, _, _ = known["em_step"](x, w, m, one)
        ws.append(w.item())
    step, end, factor = solutions.em_by_hand()
    assert ws[0] == pytest.approx(step) == 4 / 3
    assert ws[-1] == pytest.approx(end)
    assert (ws[20] - end) / (ws[19] - end) == pytest.approx(factor, rel=1e-3)
    rule = [4 * w * (w**2 + 1) / (5 * w**2 + 1) for w in (1, *ws)]  # of the solution's text
    assert rule[:-1] == pytest.approx(ws)
    assert f"{end:.3f}" in solution_text("em-by-hand")
    for answer in ((step, end, factor), (1.33, 1.73, 0.625), (1.333, -1.732, 5 / 8)):
        assert check("em_by_hand", *answer)
        assert check("em_by_hand", *torch.tensor(answer)) and check("em_by_hand", *np.array(answer))
    assert not check("em_by_hand", ..., end, factor)


@pytest.mark.parametrize(
    ("w", "end", "factor", "code"),
    [
        (2, 1.732, 0.625, "no_variance"),
        (1.6, 1.732, 0.625, "variance_once"),
        (1.1716, 1.732, 0.625, "deviation"),
        (4, 1.732, 0.625, "only_variance"),
        (2.667, 1.732, 0.625, "sum"),
        (0.75, 1.732, 0.625, "upside_down"),
        (1.732, 1.732, 0.625, "end"),
        (5, 1.732, 0.625, "value"),
        (1.333, 3, 0.625, "squared"),
        (1.333, 2, 0.625, "no_noise"),
        (1.333, 4, 0.625, "variance"),
        (1.333, 1.333, 0.625, "first_step"),
        (1.333, 0, 0.625, "zero"),
        (1.333, 1.5, 0.625, "value"),
        (1.333, 1.732, 0.375, "complement"),
        (1.333, 1.732, 0.3906, "squared"),
        (1.333, 1.732, 1.6, "inverse"),
        (1.333, 1.732, 0.5446, "at_the_start"),
        (1.333, 1.732, 0.9, "value"),
        (None, 1.732, 0.625, "none"),
        (1.333, "√3", 0.625, "no_number"),
    ],
)
def test_wrong_steps_by_hand(w, end, factor, code):
    assert code_of("em_by_hand", w, end, factor) == code


# ── the logarithm of an average ────────────────────────────────────────────────────────────────


def shifted_by(offset):
    """The log of the average with a shift: right until it is the wrong shift."""

    def estimate(log_p):
        shift = offset(log_p)
        return (log_p - shift).exp().mean(0).log() + shift

    return estimate


@pytest.mark.parametrize(
    "right",
    [
        shifted_by(lambda log_p: log_p.amax(0)),
        lambda log_p: np.logaddexp.reduce(log_p.numpy(), axis=0) - np.log(len(log_p)),
        lambda log_p: (log_p - math.log(len(log_p))).logsumexp(0),
        lambda log_p: log_p.float().logsumexp(0) - math.log(len(log_p)),
    ],
)
def test_log_average_may_be_written_otherwise(right):
    assert check("log_evidence_estimate", right)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda log_p: log_p.mean(0), "mean_of_logs"),
        (lambda log_p: log_p.logsumexp(0), "no_divisor"),
        (lambda log_p: log_p.exp().mean(0), "no_log"),
        (lambda log_p: log_p.logsumexp(0) / len(log_p), "divisor_outside"),
        (lambda log_p: log_p.logsumexp(0) - math.log(log_p.shape[1]), "images"),
        (lambda log_p: log_p.logsumexp(0) - math.log(log_p.numel()), "all_entries"),
        (lambda log_p: log_p.logsumexp(0) + 1, "value"),
        (lambda log_p: log_p.exp().mean().log(), "everything"),
        (lambda log_p: log_p.logsumexp(1) - math.log(2), "dimension"),
        (lambda log_p: log_p.exp().mean(0).log(), "underflow"),
        (lambda log_p: log_p.clamp(min=-700).exp().mean(0).log(), "underflow"),
        (shifted_by(torch.max), "shift_of_all"),
        (shifted_by(lambda log_p: log_p.amin(0)), "shift"),
        (
            lambda log_p: log_p.flatten(1).logsumexp(0) - math.log(len(log_p)),
            "dimensions",
        ),
        (lambda log_p: "0.3, 5.0", "everything"),
    ],
)
def test_wrong_log_averages_are_recognized(wrong, code):
    assert code_of("log_evidence_estimate", wrong) == code


# ── half an image ──────────────────────────────────────────────────────────────────────────────


def by_conditioning(x, W, m, sigma):
    gain = W.T @ torch.linalg.inv(W @ W.T + sigma.square().diag())
    return (x - m) @ gain.T, torch.eye(W.shape[1]) - gain @ W


def with_a_solver(x, W, m, sigma):
    A = torch.eye(W.shape[1]) + W.T @ (W / sigma[:, None] ** 2)
    return torch.linalg.solve(A, ((x - m) / sigma**2 @ W).mT).mT, torch.linalg.inv(A)


def in_numpy(x, W, m, sigma):
    x, W, m, sigma = (value.numpy() for value in (x, W, m, sigma))
    cov = np.linalg.inv(np.eye(W.shape[1]) + W.T @ (W / sigma[:, None] ** 2))
    return (x - m) / sigma**2 @ W @ cov, cov


def in_single_precision(x, W, m, sigma):
    x, W, m, sigma = (value.float() for value in (x, W, m, sigma))
    cov = torch.linalg.inv(torch.eye(W.shape[1]).float() + W.T @ (W / sigma[:, None] ** 2))
    return ((x - m) / sigma**2) @ W @ cov, cov


def test_posterior_may_be_written_otherwise():
    for right in (by_conditioning, in_numpy, in_single_precision):
        assert check("posterior_of", right)


def as_columns(x, W, m, sigma):
    """The formula as it stands on paper, for one x."""
    A = torch.eye(W.shape[1]) + W.T @ (W / sigma[:, None] ** 2)
    return torch.linalg.solve(A, W.T @ ((x - m) / sigma**2)), torch.linalg.inv(A)


def changed(mean=lambda mean, *_: mean, cov=lambda cov, *_: cov):
    """The right answer, with its mean or its covariance changed."""

    def answer(x, W, m, sigma):
        right = solutions.posterior_of(x, W, m, sigma)
        return mean(right[0], x, W, m, sigma), cov(right[1], x, W, m, sigma)

    return answer


def precision(W, sigma, prior=1.0):
    return prior * torch.eye(W.shape[1]) + W.T @ (W / sigma[:, None] ** 2)


def pull(x, W, m, sigma):
    return ((x - m) / sigma**2) @ W


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (as_columns, "rows"),
        (lambda x, *rest: solutions.posterior_of(torch.atleast_2d(x)[0], *rest), "rows"),
        (lambda *inputs: solutions.posterior_of(*inputs)[0], "pair"),
        (lambda *inputs: solutions.posterior_of(*inputs)[::-1], "order"),
        (changed(cov=lambda cov, *_: cov.sqrt()), "root"),
        (changed(mean=lambda mean, *_: mean[..., :1]), "shape"),
        (changed(cov=lambda cov, *_: cov.diag()), "shape"),
        (changed(mean=lambda _, x, W, m, s: pull(x, W, m, s) @ precision(W, s, 0).inverse()),
         "no_prior"),
        (changed(mean=lambda _, x, W, m, s: pull(x + m, W, m, s) @ precision(W, s).inverse()),
         "not_centered"),
        (changed(mean=lambda _, x, W, m, s: pull(x, W, m, s) / precision(W, s).diag()), "diagonal"),
        (
            lambda x, W, m, s: (
                (x - m) @ W @ (W.T @ W + s.square().mean() * torch.eye(W.shape[1])).inverse(),
                precision(W, s).inverse(),
            ),
            "one_noise",
        ),
        (
            lambda x, W, m, s: solutions.posterior_of(x, W, m, s.sqrt()),
            "deviation",
        ),
        (changed(mean=lambda mean, x, W, m, s: pull(x, W, m, s)), "no_covariance"),
        (changed(mean=lambda mean, *_: -mean), "mean"),
        (changed(cov=lambda cov, *_: cov.inverse()), "precision"),
        (changed(cov=lambda cov, x, W, m, s: (1 / precision(W, s).diag()).diag()), "diagonal"),
        (changed(cov=lambda cov, *_: cov.diag().diag()), "diagonal_of_it"),
        (changed(cov=lambda cov, x, W, m, s: precision(W, s, 0).inverse()), "no_prior"),
        (changed(cov=lambda cov, x, W, m, s: s.square().mean() * cov), "noise_twice"),
        (changed(cov=lambda cov, *_: 2 * cov), "covariance"),
        (lambda x, W, m, s: (x @ W @ W, W), "crash"),
        (lambda x, W, m: (x, W), "crash"),
    ],
)  # fmt: skip
def test_wrong_posteriors_are_recognized(wrong, code):
    assert code_of("posterior_of", wrong) == code


def test_the_solvers_answer_is_right_for_rows():
    x, W, m, sigma = torch.randn(5, 4), torch.randn(4, 2), torch.randn(4), torch.rand(4) + 0.5
    for one, other in zip(
        with_a_solver(x, W, m, sigma), by_conditioning(x, W, m, sigma), strict=True
    ):
        assert torch.allclose(one, other)


def test_half_images_are_completed_as_the_solution_says(digits):
    model, x_test = digits
    known = {"digits": model, "x_test": x_test, "it_infers": True}
    first = cell_with("checkers.check_posterior_of(")
    stub = "def posterior_of(x, W, m, sigma):\n    return ...  # your answer\n"
    assert stub in first
    known |= {"torch": torch, "checkers": checkers, "posterior_of": solutions.posterior_of}
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(first.replace(stub, ""), known)
        exec(cell_with("rest shuffled in each pixel"), known)
    number = r"(\d+\.\d)"
    said = re.findall(rf": {number}(?:, by the mean image {number})?$", printed.getvalue(), re.M)
    (own, own_mean), (seen, seen_mean), (three, _), (other, _), (shuffled, _) = said
    text = " ".join(solution_text("half-image").split())
    (neighbors,) = re.findall(r"correlation of neighbors: (\d\.\d\d)$", printed.getvalue(), re.M)
    assert f"between neighboring pixels is {neighbors}," in text
    assert f"falls from {own_mean} to {own}." in text
    assert f"*rises*, from {seen_mean} to {seen}," in text
    assert f"the error falls to {three}." in text
    assert f"stays high, at {other}." in text and f"the error falls to {shuffled}." in text
    assert float(shuffled) < float(three) < float(seen_mean) < float(other)


# ── a likelihood that falls ────────────────────────────────────────────────────────────────────


def test_likelihood_falls_as_the_exercise_says():
    program = re.search(r"```python\n(def em_step\(x, w, noise\).*?)```", TEXT, re.S)[1]
    lines = program.splitlines()
    assert all(line.endswith(f"# {number}") for number, line in enumerate(lines, 1))
    known = {"torch": torch}
    exec(program, known)
    source = LinearGaussian(torch.tensor([[2.0], [1.0]]), torch.tensor([1.0, 0.5]), 0.7)
    assert "sigma=0.7" in cell_with("source = LinearGaussian(")
    _, points = source.sample(400, torch.Generator().manual_seed(3))
    x = points - points.mean(0)

    def nats(w, noise):
        model = LinearGaussian(w[:, None], torch.zeros(2), noise**0.5)
        return model.log_evidence(x).mean().item()

    rows = re.findall(r"^\| (\d+) \| (−\d\.\d{4}) \|$", TEXT, re.M)
    assert len(rows) == 6
    w, noise, done = torch.tensor([1.0, 0.0]), 1.0, 0
    for step, value in rows:
        while done < int(step):
            w, noise = known["em_step"](x, w, noise)
            noise, done = float(noise), done + 1
        assert f"{nats(w, noise):.4f}".replace("-", "−") == value
    before = w @ w
    w, _ = known["em_step"](x, w, noise)
    _, growth = solutions.falling()
    assert ((w @ w - before) / noise).item() == pytest.approx(growth, abs=0.01)
    # with the line of the solution it rises to the maximum, and stays
    mended = program.replace("zz = mu @ mu ", "zz = len(x) * noise / M + mu @ mu ")
    assert mended != program and "zz = len(x) * noise / M + mu @ mu" in solution_text("falling")
    exec(mended, known)
    w, noise, last = torch.tensor([1.0, 0.0]), 1.0, -math.inf
    for _ in range(300):
        assert nats(w, noise) >= last - 1e-12
        last = nats(w, noise)
        w, noise = known["em_step"](x, w, noise)
        noise = float(noise)
    assert last == pytest.approx(LinearGaussian.fit(x, 1).log_evidence(x).mean().item())


def test_wrong_line_is_found():
    assert check("falling", *solutions.falling()) and check("falling", 4.0, 2)
    assert not check("falling", ..., 2) and not check("falling", 4, ...)
    assert code_of("falling", None, 2) == code_of("falling", 4, None) == "none"
    found = {line: code_of("falling", line, 2) for line in (1, 2, 3, 5, 6, 7, 8, "four")}
    assert found == {
        1: "value", 2: "variance", 3: "means", 5: "regression", 6: "residual", 7: "spread",
        8: "noise", "four": "no_number",
    }  # fmt: skip
    found = {growth: code_of("falling", 4, growth) for growth in (1, 0, 5)}
    assert found == {1: "slope", 0: "none", 5: "value"}


# ── error bars ─────────────────────────────────────────────────────────────────────────────────


def with_k(log_px_z, log_px):
    """The standard deviation with K in the place of K − 1, in NumPy."""
    ratio = np.exp((log_px_z - log_px).numpy())
    error = ratio.std(0) / np.sqrt(len(ratio))
    return np.mean(np.abs(ratio.mean(0) - 1) <= 2 * error)


def by_logsumexp(log_px_z, log_px):
    K = len(log_px_z)
    log_mean = log_px_z.logsumexp(0) - math.log(K)
    ratio = (log_px_z - log_mean).exp()
    error = ratio.std(0) / math.sqrt(K)
    return (((log_px - log_mean).exp() - 1).abs() <= 2 * error).double().mean().item()


def bars(reach, share=lambda inside: inside.double().mean()):
    def answer(log_px_z, log_px):
        ratio = (log_px_z - log_px).exp()
        return share((ratio.mean(0) - 1).abs() <= reach(ratio))

    return answer


def two_errors(ratio):
    return 2 * ratio.std(0) / math.sqrt(len(ratio))


def log_bars(log_px_z, log_px):
    ratio = (log_px_z - log_px).exp()
    inside = ratio.mean(0).log().abs() <= two_errors(ratio) / ratio.mean(0)
    return inside.double().mean()


def test_shares_may_be_written_otherwise():
    assert check("share_covered", with_k) and check("share_covered", by_logsumexp)
    assert check("share_covered", lambda a, b: solutions.share_covered(a, b).float())


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (bars(lambda ratio: 2 * ratio.std(0)), "deviation"),
        (bars(lambda ratio: ratio.std(0) / math.sqrt(len(ratio))), "one_error"),
        (bars(lambda ratio: 2 * ratio.std(0) / math.sqrt(ratio.shape[1])), "repeats"),
        (bars(two_errors, lambda inside: 1 - inside.double().mean()), "missed"),
        (bars(two_errors, lambda inside: inside.sum()), "number"),
        (bars(two_errors, lambda inside: 100 * inside.double().mean()), "percent"),
        (bars(lambda ratio: two_errors(ratio) / ratio.mean(0)), "relative"),
        (log_bars, "logarithm"),
        (bars(two_errors, lambda inside: 0.123), "value"),
        (bars(two_errors, lambda inside: inside), "no_number"),
        (
            lambda log_px_z, log_px: (
                ((log_px_z.exp().mean(0) - log_px.exp()).abs() <= two_errors(log_px_z.exp()))
                .double()
                .mean()
            ),
            "underflow",
        ),
    ],
)
def test_wrong_shares_are_recognized(wrong, code):
    assert code_of("share_covered", wrong) == code


def test_error_bars_hold_as_the_solution_says():
    known = {"math": math, "torch": torch, "LinearGaussian": LinearGaussian}
    source = cell_with("def test_case(")
    exec(source[: source.index("K, rng =")], known)
    printed = run_cell("share_covered", test_case=known["test_case"])
    text = " ".join(solution_text("error-bars").split())
    found = re.findall(r"D = +(\d+): +(\d+)% of the bars .* has (\d+\.\d)% of the sum", printed)
    assert len(found) == 4
    for D, share, largest in found:
        assert f"| {D} | {share} % | {largest} % |" in text


def test_relative_error_is_what_the_solution_says():
    """Its square is a fraction of sums, which is the largest for a single draw."""
    known = {"math": math, "torch": torch, "LinearGaussian": LinearGaussian}
    source = cell_with("def test_case(")
    exec(source[: source.index("K, rng =")], known)
    rng = torch.Generator().manual_seed(8)
    for D, said in ((8, 0.6), (16, 0.9)):
        ratio = torch.stack(
            [known["draw_ratios"](*known["test_case"](D), 10_000, rng) for _ in range(50)], dim=1
        )
        relative = ratio.std(0) / 100 / ratio.mean(0)
        fraction = ratio.square().sum(0) / ratio.sum(0).square()
        assert torch.allclose(relative**2, (fraction - 1e-4) * 10_000 / 9_999)
        assert relative.max() <= 1 and abs(relative.median() - said) < 0.1


# ── draws and information ──────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "right",
    [
        lambda rho: float((1 + rho).prod()),
        lambda rho: torch.log1p(rho).sum().exp(),
        lambda rho: np.prod(1 + rho.numpy()),
        lambda rho: (1 + rho.float()).prod(),
    ],
)
def test_average_may_be_written_otherwise(right):
    assert check("average_second_moment", right)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda r: ((1 + r) / (1 + 2 * r).sqrt() * (r / (1 + 2 * r)).exp()).prod(), "at_one"),
        (lambda r: ((1 + r) / (1 + 2 * r).sqrt()).prod(), "at_zero"),
        (lambda r: r.prod(), "no_one"),
        (lambda r: (1 + r).sqrt().prod(), "root"),
        (lambda r: ((1 + r) * (1 + 2 * r).sqrt()).prod(), "twice"),
        (lambda r: ((1 + r) / (1 + 2 * r)).prod(), "double_denominator"),
        (lambda r: torch.log1p(r).sum(), "logarithm"),
        (lambda r: (1 + r).sum(), "sum"),
        (lambda r: 1 + r.sum(), "sum_of_rho"),
        (lambda r: (1 + r).prod() + (len(r) - 1), "value"),
        (lambda r: (2 + r).prod(), "value"),
        (lambda r: 1 + r, "no_number"),
    ],
)
def test_wrong_averages_are_recognized(wrong, code):
    assert code_of("average_second_moment", wrong) == code


def test_information_is_what_the_solution_says(digits):
    model, x_test = digits
    rho = model.W.square().sum(0) / model.sigma**2
    information = 0.5 * torch.log1p(rho).sum()
    known = {"math": math, "torch": torch}
    source = cell_with("def log_second_moment(")
    exec(source[: source.index("table = Table(")], known)
    printed = run_cell(
        "average_second_moment", digits=model, x_test=x_test, rho=rho,
        information=information, log_second_moment=known["log_second_moment"],
    )  # fmt: skip
    _, first, second = printed.splitlines()
    average, shared = re.findall(r"\d+\.\d", first)
    median, _ = re.findall(r"\d+\.\d", second)
    typical = information + 20 * (1 - math.log(2)) / 2
    text = " ".join(solution_text("information").split())
    for quoted in (f"I = {shared}$", f"e^{{{average}}}", f"or {typical:.1f} nats", f"has {median}"):
        assert quoted in text
    assert (1 - math.log(2)) / 2 == pytest.approx(0.15, abs=0.005)
