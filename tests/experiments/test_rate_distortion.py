"""The runs of chapter 9: the saved weights reach what is stated, and the scripts do their work."""

import pytest
import torch

from experiments.common import Parser, read_rows
from experiments.rate_distortion import collapse, judges, train
from vae_lib import fit, load_dataset, load_model
from vae_lib.evaluation import rate_distortion
from vae_lib.objectives import Elbo


@pytest.fixture(scope="module")
def probabilities():
    """Images of 14×14 pixels, (N, P)."""
    return collapse.small(load_dataset("mnist").train.images[:500])


def test_weights_are_small_and_half_precision():
    files = [*train.FOLDER.glob("*.pt")]
    named = {f"beta-{beta:g}.pt" for beta in train.SAVED} | {f"{n}.pt" for n in collapse.SAVED}
    assert {path.name for path in files} == named | {judges.PATH.name}
    assert sum(path.stat().st_size for path in files) < 2_500_000
    states = [torch.load(train.FOLDER / name, weights_only=True) for name in sorted(named)]
    states = [content.get("state", content) for content in states]
    for trio in torch.load(judges.PATH, weights_only=True).values():
        states += trio
    for state in states:
        assert {value.dtype for value in state.values()} == {torch.float16}


@pytest.mark.parametrize("beta", train.SAVED)
def test_saved_weights_reach_the_stated_elbo(beta):
    images = load_dataset("mnist", binarize="dynamic").test
    model = load_model(train.FOLDER / f"beta-{beta:g}.pt")
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    found = rate_distortion(model, images.batches(), generator)
    rows = read_rows(train.FOLDER / "results.csv")
    (stated,) = (r for r in rows if (float(r["beta"]), r["seed"]) == (beta, "0"))
    assert found.elbo == pytest.approx(float(stated["test_elbo"]), abs=0.5)
    assert found.rate == pytest.approx(float(stated["test_rate"]), abs=0.1)


@pytest.mark.parametrize("name", collapse.SAVED)
def test_saved_pixel_models_reach_the_stated_figures(name):
    model = collapse.load(collapse.FOLDER / f"{name}.pt")
    found = collapse.judge(model, collapse.test_images(), samples=2)
    rows = read_rows(collapse.FOLDER / "collapse.csv")
    (stated,) = (r for r in rows if (r["run"], r["seed"]) == (name, "0"))
    # with the same noise: what is left is the arithmetic of the processor
    for key in ("kl", "distortion", "elbo", "swapped"):
        assert found[key] == pytest.approx(float(stated[key]), abs=0.005)
    assert found["active_units"] == int(stated["active_units"])


def test_the_strong_decoder_sees_no_pixel_too_early():
    """No pixel helps to predict itself or an earlier one, so p(x|z) sums to 1 over all images."""
    torch.manual_seed(0)
    model = collapse.PixelVAE().double()
    torch.nn.init.normal_(model.say.weight)
    x = torch.bernoulli(torch.full((1, collapse.PIXELS), 0.5)).double().requires_grad_()
    for i in (0, 1, 100, 195):
        z = torch.zeros(1, 10, dtype=torch.float64)
        (slope,) = torch.autograd.grad(model.logits(x, z)[0, i], x)
        assert (slope[0, i:] == 0).all()
        assert i < 50 or (slope[0, :i] != 0).any()


def test_free_bits_without_any_are_the_elbo(probabilities):
    model = collapse.PixelVAE(strong=True)
    (x, *_) = collapse.Draws(probabilities, torch.Generator().manual_seed(0))
    assert x.shape == (collapse.BATCH, *collapse.SHAPE) and set(x.unique().tolist()) == {0.0, 1.0}

    def terms(objective):
        generator = torch.Generator().manual_seed(1)
        found = objective(model, x, None, epochs_done=6.0, generator=generator)
        return torch.stack([found.loss, found.recon, found.kl]), found.beta

    for free_bits, elbo in (
        (collapse.FreeBits(), Elbo()),
        (collapse.FreeBits(warmup=24), Elbo(warmup=24)),
    ):
        found, beta = terms(free_bits)
        expected, expected_beta = terms(elbo)
        torch.testing.assert_close(found, expected)
        assert beta == expected_beta
        assert free_bits.course == [found[2].item()]  # the sixth epoch begins
    (loss, recon, kl), _ = terms(collapse.FreeBits(free=100.0))  # more than any dimension has
    assert loss == recon + 10 * 100.0 and kl < 100


def test_a_decoder_alone_leaves_the_encoder_as_it_is(probabilities):
    torch.manual_seed(0)
    model = collapse.PixelVAE(strong=True)
    before = {name: value.clone() for name, value in model.state_dict().items()}
    batches = collapse.Draws(probabilities, torch.Generator().manual_seed(0))
    settings = {"objective": collapse.decoder_alone, "device": "cpu", "progress": False}
    history = fit(model, batches, epochs=2, **settings)
    assert history["train_loss"][1] < history["train_loss"][0] - 10
    for name, value in model.state_dict().items():
        assert torch.equal(value, before[name]) == name.startswith("encoder.")


@pytest.mark.parametrize("name", collapse.RUNS)
def test_a_short_run_learns(name, probabilities):
    options = {"steps": 100} | collapse.RUNS[name]
    options |= {key: 50 for key in ("alone", "warmup") if key in options}
    options["steps"] = 100
    model, course = collapse.train(probabilities, 0, **options)
    assert len(course) == 4 and all(kl >= 0 for kl in course)
    found = collapse.judge(model, torch.bernoulli(probabilities[:200]), samples=2)
    assert found["elbo"] > -75  # an image of 14×14 that is drawn blindly costs 136
    assert found["kl"] + found["distortion"] == pytest.approx(-found["elbo"], abs=0.002)
    assert found["nll"] <= -found["elbo"] + 0.5


def test_runs_in_the_tables_are_not_repeated(tmp_path, monkeypatch, probabilities):
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    monkeypatch.setattr(collapse, "FOLDER", tmp_path)
    monkeypatch.setattr(collapse, "SEEDS", (0,))
    monkeypatch.setattr(collapse, "RUNS", {"warm-up": {"strong": True, "warmup": 25, "steps": 50}})
    monkeypatch.setattr(collapse, "small", lambda images: probabilities)
    x = torch.bernoulli(probabilities, generator=torch.Generator().manual_seed(0))
    monkeypatch.setattr(collapse, "test_images", lambda: x)
    collapse.main([])
    names = ("collapse.csv", "collapse_kl.csv", "warm-up.pt")
    written = {name: (tmp_path / name).read_bytes() for name in names}
    (row,) = collapse.read("collapse.csv", Parser("rate_distortion.collapse", "Test."))
    model = collapse.load(tmp_path / "warm-up.pt")  # the row is that of the weights as saved
    assert collapse.judge(model, x)["kl"] == float(row["kl"])
    steps = [int(row["step"]) for row in read_rows(tmp_path / "collapse_kl.csv")]
    assert steps == [0, 25]
    monkeypatch.setattr(collapse, "train", lambda *args, **options: pytest.fail("it is done"))
    collapse.main([])
    assert written == {name: (tmp_path / name).read_bytes() for name in names}


def test_judges_know_digits_and_the_warned_ones_what_is_none():
    x, y = next(load_dataset("mnist", binarize="dynamic").test.batches(1000))
    torch.manual_seed(0)
    others = judges.no_digits(x)
    assert others.shape == x.shape and set(others.unique().tolist()) == {0.0, 1.0}
    for kind, trio in judges.load().items():
        assert len(trio) == len(judges.SEEDS)
        for judge in trio:
            digit = judge(x)[:, :10].argmax(1)  # (B, 11) → (B,)
            assert (digit == y).float().mean() > 0.94
            refused = (judge(others).argmax(1) == judges.NO_DIGIT).float().mean()
            assert refused > 0.75 if kind == "warned" else refused < 0.01
