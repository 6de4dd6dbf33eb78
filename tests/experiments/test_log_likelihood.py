"""The measurements of chapter 9: what the script writes, and that its README states it."""

import dataclasses
import math

import pytest
import torch
from stated import line_of, rows_of

from experiments.log_likelihood import measure
from experiments.log_likelihood.measure import FOLDER, PARTS, REPORTS, RUNS, SIZES, WIDTHS
from vae_lib import load_dataset
from vae_lib.evaluation import importance_log_likelihood
from vae_lib.objectives import iwae_bound

README = " ".join((FOLDER / "README.md").read_text(encoding="utf-8").split())


def table(name, folder=FOLDER):
    """The rows of a table of the experiment, as numbers where they are."""
    return rows_of(folder / f"{name}.csv")


def only(name, **chosen):
    """The one row of a table that has these values."""
    (row,) = rows_of(FOLDER / f"{name}.csv", **chosen)
    return row


@pytest.fixture
def few_images(monkeypatch):
    """A data set so small that the script ends in seconds."""
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)

    def small(name, **options):
        whole = load_dataset(name, **options)
        parts = {part: getattr(whole, part)[:60] for part in ("train", "valid", "test")}
        return dataclasses.replace(whole, **parts)

    monkeypatch.setattr(measure, "load_dataset", small)


def test_the_script_writes_every_table(tmp_path, few_images, capsys):
    measure.main(["--images", "20", "--codes", "10", "--output", str(tmp_path)])
    capsys.readouterr()
    assert {path.name for path in tmp_path.iterdir()} == {*(f"{p}.csv" for p in PARTS), "images.pt"}
    for part in PARTS:
        here, there = (set(table(part, folder)[0]) for folder in (tmp_path, FOLDER))
        assert here <= there and there - here <= {"K = 100", "K = 1000"}
    runs = [(row["model"], row["wider"]) for row in table("images", tmp_path)]
    assert runs == list(RUNS)
    each = torch.load(tmp_path / "images.pt", weights_only=True)
    for (name, where), row in zip(runs, table("images", tmp_path), strict=True):
        values = each[f"{name}, {where} wider"]
        assert values.shape == (20,)
        assert -values.mean() == pytest.approx(row["nll"], abs=1e-3)
    bounds = {(row["kind"], row["factor"], row["codes"]): row["bound"]
              for row in table("sandwich", tmp_path)}  # fmt: skip
    assert all(bounds["lower", 1.25, k] < bounds["upper", 1.25, k] for k in SIZES if k <= 10)


def test_draws_agree_with_the_library():
    """The same estimate from other draws, and with σ as it is the same program."""
    model = measure.trained("fc-15")
    images = load_dataset("mnist", valid=5000, binarize="dynamic").test[:100]
    x, _ = next(images.batches(100))
    log_w = measure.draw_log_weights(model, x, 200, 1.0, measure.generator_of(0)).double()
    assert log_w.shape == (200, 100)
    found = importance_log_likelihood(
        model, images.batches(100), 200, generator=measure.generator_of(1)
    )
    difference = iwae_bound(log_w) - found.log_px
    assert abs(difference.mean()) < 4 * measure.error_of(difference)
    assert measure.effective_size(log_w).median().item() == pytest.approx(
        found.ess.median().item(), rel=0.3
    )


def test_the_true_code_takes_the_place_of_the_first_draw():
    model = measure.trained("fc-15")
    z = torch.randn(5, model.code_size, generator=measure.generator_of(0))
    with torch.no_grad():
        x = model.likelihood.sample(model.decode(z), measure.generator_of(1))
    draw = measure.draw_log_weights
    plain = draw(model, x, 30, 1.0, measure.generator_of(2))
    with_truth = draw(model, x, 30, 1.0, measure.generator_of(2), z)
    assert (plain[1:] == with_truth[1:]).all() and (plain[0] != with_truth[0]).all()
    q = model.encode(x)
    exact = model.likelihood.log_prob(x, model.decode(z)) + model.prior.log_prob(z) - q.log_prob(z)
    assert torch.allclose(with_truth[0], exact, atol=1e-3)


def test_only_the_dimensions_that_are_used_are_widened():
    model = measure.trained("conv-60-b64")
    factors = measure.factors_of(model, 1.25)
    assert (factors == 1.25).sum() == 16 and (factors == 1).sum() == 16
    assert (measure.factors_of(model, 1.25, "all") == 1.25).all()


def test_each_image_agrees_with_the_table():
    """images.pt and images.csv, and the same images evaluated again with other codes."""
    each = torch.load(FOLDER / "images.pt", weights_only=True)
    for row in table("images"):
        values = each[f"{row['model']}, {row['wider']} wider"].double()
        assert len(values) == row["images"] == 10_000 and row["codes"] == 200
        assert -values.mean() == pytest.approx(row["nll"], abs=1e-4)
        assert measure.error_of(values) == pytest.approx(row["error"], abs=1e-4)
        assert row["error_of_codes"] < 0.02
    model = measure.trained("fc-15")
    x, _ = next(load_dataset("mnist", valid=5000, binarize="dynamic").test.batches(100))
    factors = measure.factors_of(model, 1.25)
    again = iwae_bound(
        measure.draw_log_weights(model, x, 200, factors, measure.generator_of(9)).double()
    )
    difference = again - each["fc-15, used wider"][:100].double()
    assert abs(difference.mean()) < 4 * measure.error_of(difference)
    assert difference.std() < 2  # the images are the same


def test_readme_states_the_images():
    for row in table("images"):
        cells = [f"`{row['model']}`", row["wider"], f"{row['nll']:.2f} ± {row['error']:.2f}",
                 f"{row['ess']:.1f}", f"{row['error_of_codes']:.3f}"]  # fmt: skip
        assert line_of(*cells) in README


def test_readme_states_the_pixels():
    rows = table("pixels")
    assert len(rows) == 8 and rows[0]["images"] == 250
    codes = sum(row["variance_of_codes"] for row in rows) / len(rows)
    within = rows[-1]["variance_within_images"] - codes
    assert f"**{math.sqrt(within):.1f} nats**" in README
    assert f"**{math.sqrt(within / 10_000):.3f}**" in README


def test_readme_states_the_sandwich():
    for factor in (1.0, 1.25, 1.5):
        for kind in ("lower", "upper", "digits"):
            found = [only("sandwich", factor=factor, kind=kind, codes=size)["bound"]
                     for size in SIZES]  # fmt: skip
            cells = [f"{factor:g}", kind, *(f"{-bound:.2f}" for bound in found)]
            assert line_of(*cells) in README
            rising = found if kind != "upper" else found[::-1]
            assert rising == sorted(rising)


def test_readme_states_the_widths():
    for model in ("conv-60-b64", "fc-15"):
        for where in ("all", "used"):
            found = [only("widths", model=model, where=where, factor=factor)["nll"]
                     for factor in WIDTHS]  # fmt: skip
            assert line_of(f"`{model}`", where, *(f"{nll:.2f}" for nll in found)) in README


def test_readme_states_the_pair():
    rows = torch.tensor([[row["conv-60-b64"], row["conv-60"]] for row in table("pair")])
    assert len(rows) == 10_000
    for name, some in (("the first 1,000", rows[:1000]), ("all 10,000", rows)):
        difference = some[:, 0] - some[:, 1]
        unpaired = (some.var(0).sum() / len(some)).sqrt()
        said = f"{difference.mean():.2f} ± {measure.error_of(difference):.2f}"
        assert line_of(name, said, f"± {unpaired:.2f}") in README


def test_readme_states_the_reports():
    for row in table("reports"):
        values = [f"{row[f'K = {size}']:.1f}" for size in SIZES]
        assert line_of(row["report"], *values, REPORTS[row["report"]]) in README
