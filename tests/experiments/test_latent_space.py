"""The controls of chapter 8: what the script writes, and that its README states what it wrote."""

import dataclasses
import math

import pytest
import torch
from stated import line_of, rows_of

from experiments.common import read_rows
from experiments.judging.judges import NO_DIGIT, no_digits
from experiments.latent_space import judges, measures, train
from experiments.latent_space.train import BETAS, FAULTS, FOLDER, KINDS, LENGTHS, Setting
from vae_lib import VariationalAutoencoder, load_dataset
from vae_lib.kl import kl_per_dim
from vae_lib.posteriors import log_normal, reparameterize

README = (FOLDER / "README.md").read_text(encoding="utf-8")


def table(name, **chosen):
    """The rows of a table of the experiment that have these values, as numbers where they are."""
    return rows_of(FOLDER / name, **chosen)


def span(rows, key, form):
    """Lowest and highest value, as the README has them."""
    values = [row[key] for row in rows]
    low, high = f"{min(values):{form}}", f"{max(values):{form}}"
    return low if low == high else f"{low} to {high}"


@pytest.fixture(scope="module")
def setting():
    """A setting so small that every part ends in seconds."""
    gray = load_dataset("mnist", valid=5000)
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    small = dataclasses.replace(data, train=data.train[:600], test=data.test[:1000])
    valid, _ = next(iter(data.valid.batches(500)))
    return Setting(small, measures.nearest_of(gray, 500), measures.convinced_by(valid), epochs=1)


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(train, "LENGTHS", {"short": (3, 500)})
    monkeypatch.setattr(train, "FAULT_STEPS", 3)
    monkeypatch.setattr(train, "BETAS", (1.0,))


@pytest.mark.parametrize("part", ["paths", "planes", "faults"])
def test_the_script_fills_every_table(part, setting, quick):
    rows = list(train.PARTS[part](setting, 1))
    assert all(list(row) == list(rows[0]) for row in rows)
    assert list(map(str, rows[0])) == list(read_rows(FOLDER / f"{part}.csv")[0])
    assert len(rows) == {"paths": len(KINDS), "planes": 2, "faults": len(FAULTS)}[part]


def test_the_first_seed_is_the_committed_model(setting):
    (row,) = train.seeds_of(setting, 1)
    stored = table("seeds.csv")[0]
    assert list(row) == list(stored)
    for key in ("convinced, straight", "convinced, cross-fade", "slant, copy", "rotation"):
        assert row[key] == pytest.approx(stored[key], rel=0.35), key


def test_a_kind_has_the_loss_that_it_says(setting):
    """With the same weights and the same noise, the losses differ by the terms that differ."""
    torch.manual_seed(0)
    model = VariationalAutoencoder(code_size=10, hidden_size=20)
    x, _ = next(iter(setting.data.test.batches(50)))
    mu, log_var = model.encode(x)

    def loss(kind):
        return train.loss_of_kind(kind)(model, x, torch.Generator().manual_seed(1))

    def recon(z):
        return -model.likelihood.log_prob(x, model.decode(z)).mean()

    noise = torch.Generator().manual_seed(1)
    weights = sum(p.square().sum() for p in model.decoder.parameters())
    penalty = mu.square().sum(1).mean() / 2 + train.DECAY * weights
    torch.testing.assert_close(loss("autoencoder"), recon(mu))
    torch.testing.assert_close(loss("penalty"), recon(mu) + penalty)
    drawn = recon(reparameterize(mu, log_var, noise))
    torch.testing.assert_close(loss("VAE"), drawn + kl_per_dim(mu, log_var).sum(1).mean())
    noise = torch.Generator().manual_seed(1)
    torch.testing.assert_close(loss("noise"), recon(mu + torch.randn(mu.shape, generator=noise)))


def test_a_plane_whose_parts_are_known():
    """All codes have one distribution: no information, and a mismatch in closed form."""
    mu, log_var = torch.zeros(3, 2), torch.full((3, 2), math.log(0.25))
    parts = train.plane_parts(mu, log_var)
    exact = 2 * 0.5 * (0.25 - 1 - math.log(0.25))
    assert parts["mass"] == pytest.approx(1, abs=1e-6)
    assert parts["information"] == pytest.approx(0, abs=1e-4)
    assert parts["mismatch"] == pytest.approx(exact, abs=1e-4)
    assert parts["rate"] == pytest.approx(exact)
    mu, log_var = train.rescaled(mu, log_var)
    torch.testing.assert_close(measures.second_moment(mu, log_var), torch.ones(2).double())
    # q < p/10 beyond the radius at which 4 exp(−r²/(2 · 0.25)) = exp(−r²/2)/10
    square = 2 * math.log(40) / 3
    assert parts["holes"] == pytest.approx(math.exp(-square / 2), abs=2e-3)


def test_densities_of_all_pairs():
    generator = torch.Generator().manual_seed(0)
    z, mu, log_var = torch.randn(3, 4, 5, generator=generator, dtype=torch.float64)
    pairs = measures.log_q_pairs(z, mu, log_var)
    torch.testing.assert_close(pairs, log_normal(z.unsqueeze(1), mu, log_var))


def test_a_mixture_finds_two_groups():
    generator = torch.Generator().manual_seed(0)
    z = torch.randn(2000, 2, generator=generator)
    z[:500] += torch.tensor([8.0, 0.0])
    fitted = measures.Mixture(z, 2, 30, generator)
    assert fitted.weights.sort().values.tolist() == pytest.approx([0.25, 0.75], abs=0.01)
    draws = fitted.sample(4000, generator)
    assert (draws[:, 0] > 4).float().mean().item() == pytest.approx(0.25, abs=0.04)
    single = torch.distributions.MultivariateNormal(z.double().mean(0), z.double().T.cov())
    assert fitted.log_prob(z).mean() > single.log_prob(z.double()).mean() + 0.3


def test_readme_states_the_paths():
    rows = table("paths.csv")
    assert len(rows) == 3 * len(KINDS) * len(LENGTHS)
    for length in LENGTHS:
        for kind in KINDS:
            chosen = table("paths.csv", **{"length of training": length, "kind": kind})
            assert line_of(
                length, kind, span(chosen, "recon", ".0f"), span(chosen, "spread", ".1f"),
                span(chosen, "length", ".2f"), span(chosen, "largest step", ".2f"),
                *(span(chosen, f"{measure}, {place}", form)
                  for place in ("middle", "fitted", "N(0, I)")
                  for measure, form in (("distance", ".2f"), ("undecided", ".1f"),
                                        ("convinced", ".2f"))),
            ) in README  # fmt: skip


def test_readme_states_the_seeds():
    rows = table("seeds.csv")
    assert [row["seed"] for row in rows] == [0, 1, 2]
    for key in rows[0]:
        if key != "seed":
            values = [f"{row[key]:.2f}" for row in rows]
            assert line_of(key, *values) in README


def test_readme_states_the_planes():
    rows = table("planes.csv")
    assert len(rows) == 4 * len(BETAS)
    for row in rows:
        assert row["mass, as trained"] == pytest.approx(1, abs=1e-3)
        for when in ("as trained", "rescaled"):
            total = row[f"information, {when}"] + row[f"mismatch, {when}"]
            assert total == pytest.approx(row[f"rate, {when}"], abs=0.01)
        assert row["information, rescaled"] == pytest.approx(
            row["information, as trained"], abs=0.01
        )
        seed = row["seed"] if isinstance(row["seed"], str) else f"{row['seed']:.0f}"
        assert line_of(
            seed, f"{row['beta']:g}", f"{row['total 1']:.2f}", f"{row['total 2']:.2f}",
            *(f"{row[f'{name}, {when}']:{form}}"
              for name, form in (("mismatch", ".2f"), ("holes", ".1%"))
              for when in ("as trained", "rescaled")),
        ) in README  # fmt: skip


def test_readme_states_the_faults():
    for letter in FAULTS:
        chosen = table("faults.csv", model=letter)
        assert len(chosen) == 3
        cells = [span(chosen, f"{term}, {images}", ".1f" if term == "kl" else ".0f")
                 for term in ("recon", "kl") for images in ("training", "test")]  # fmt: skip
        cells += [span(chosen, "total, training", ".2f"), span(chosen, "convinced", ".2f")]
        assert line_of(letter, *cells) in README


def test_judges_know_digits_and_what_is_none():
    assert judges.PATH.stat().st_size < 200_000
    x, y = next(load_dataset("mnist", binarize="dynamic").test.batches(1000))
    torch.manual_seed(0)
    others = no_digits(x)
    trio = judges.load()
    assert len(trio) == 3
    for judge in trio:
        digit = judge(x)[:, :10].argmax(1)  # (B, 11) → (B,)
        assert (digit == y).float().mean() > 0.94
        assert (judge(others).argmax(1) == NO_DIGIT).float().mean() > 0.75


def test_a_judge_can_be_trained_again():
    data = load_dataset("mnist", valid=5000, binarize="dynamic")
    few = dataclasses.replace(data, train=data.train[:3000])
    judge = judges.train(few, 0)
    x, y = next(data.valid.batches(1000))
    assert (judge(x)[:, :10].argmax(1) == y).float().mean() > 0.6
