"""The models of chapter 14: the script does its work, and its README states what it wrote."""

import dataclasses
import math
import re

import pytest
import torch

from experiments.common import read_rows
from experiments.conditional import kinds, train
from experiments.conditional.kinds import FOLDER, KINDS, build, build_completion, path_of
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion
from vae_lib.live.pack import rounded
from vae_lib.objectives import Elbo

README = (FOLDER / "README.md").read_text(encoding="utf-8")
WEIGHTS_ONLY = "ignore:.*holds weights only"  # of models that the library cannot rebuild


def table(name, folder=FOLDER):
    """The rows of a table of the experiment, as numbers where they are."""
    return [
        {key: text if key in ("kind", "start") else float(text) for key, text in row.items()}
        for row in read_rows(folder / name)
    ]


def span(values, digits, scale=1):
    """A range, as the README states it."""
    if any(map(math.isnan, values)):
        return "–"
    low, high = (f"{scale * value:.{digits}f}".replace("-", "−")
                 for value in (min(values), max(values)))  # fmt: skip
    return low if low == high else f"{low} to {high}"


@pytest.fixture(scope="module")
def data():
    return train.load_data()


@pytest.fixture
def few(data, monkeypatch):
    """Images so few that the script ends in seconds."""
    small = {name: getattr(data, name)[:n] for name, n in (("train", 400), ("test", 150))}
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    monkeypatch.setattr(train, "load_data", lambda: dataclasses.replace(data, **small))
    for name, value in (("IMAGES", 100), ("JUDGED", 150), ("CODES", 2), ("SAMPLES", 3)):
        monkeypatch.setattr(train, name, value)
    monkeypatch.setattr(train, "network_probe", lambda z, y, t: train.gaussian_probe(z, y, t, True))


@pytest.mark.filterwarnings(WEIGHTS_ONLY)
def test_the_script_writes_every_table_once(tmp_path, few, capsys):
    arguments = ["--seeds", "1", "--epochs", "1", "--output", str(tmp_path)]
    train.main(arguments)
    assert capsys.readouterr().out
    for name, columns in train.TABLES.items():
        assert list(table(name, tmp_path)[0]) == list(columns)
    rows = table("labels.csv", tmp_path)
    assert {row["kind"] for row in rows} == set(KINDS)
    for row in rows:
        assert row["elbo"] == pytest.approx(-row["rate"] - row["distortion"], abs=1e-3)
    assert {row["kind"] for row in table("completions.csv", tmp_path)} == set(kinds.COMPLETIONS)
    assert [row["start"] for row in table("separate.csv", tmp_path)] == ["own", "same"]
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    train.main(arguments)  # all is there
    assert capsys.readouterr().out == ""
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_table_of_another_kind_is_refused(tmp_path, capsys):
    (tmp_path / "labels.csv").write_text("kind,seed\nplain,0\n", encoding="utf-8")
    with pytest.raises(SystemExit) as refused:
        train.main(["--parts", "labels", "--output", str(tmp_path)])
    assert refused.value.code == 2
    assert "move it away" in capsys.readouterr().err


# ── the models ─────────────────────────────────────────────────────────────────────────────────


def test_a_blind_network_is_the_same_for_every_label():
    x, z = torch.rand(2, 1, 28, 28), torch.randn(2, 10)
    first, second = torch.tensor([0, 3]), torch.tensor([9, 1])
    encoder_blind, decoder_blind = build("decoder-only"), build("encoder-only")
    assert torch.equal(*[encoder_blind.encode(x, y)[0] for y in (first, second)])
    assert torch.equal(*[decoder_blind.decode(z, y) for y in (first, second)])
    assert not torch.equal(*[encoder_blind.decode(z, y) for y in (first, second)])
    assert not torch.equal(*[decoder_blind.encode(x, y)[0] for y in (first, second)])
    with pytest.raises(ValueError, match="unknown kind"):
        build("both")


def test_every_kind_starts_from_the_same_weights_for_a_seed():
    states = []
    for kind in ("conditional", "decoder-only", "encoder-only", "shuffled"):
        torch.manual_seed(3)
        states.append([*build(kind).state_dict().values()])
    for state in states[1:]:
        assert all(map(torch.equal, state, states[0]))


def test_a_prior_for_each_label_begins_as_the_usual_one():
    torch.manual_seed(0)
    model, usual = build("learned-prior"), build("conditional")
    usual.load_state_dict({k: v for k, v in model.state_dict().items() if "prior" not in k})
    x, y = torch.rand(2000, 1, 28, 28).round(), torch.arange(2000) % 10
    ours = kinds.given_elbo(model, x, y, generator=torch.Generator().manual_seed(1))
    theirs = Elbo()(usual, x, y, generator=torch.Generator().manual_seed(1))
    torch.testing.assert_close(ours.recon, theirs.recon)
    torch.testing.assert_close(ours.kl, theirs.kl)
    model.prior.mu.data.normal_(), model.prior.log_var.data.normal_()
    q, p = model.encode(x, y), model.prior.of(y)
    first, second = (torch.distributions.Normal(d.mu, (0.5 * d.log_var).exp()) for d in (q, p))
    expected = torch.distributions.kl_divergence(first, second).sum(1)  # (B,)
    torch.testing.assert_close(kinds.kl_between(q, p), expected)
    for call in (model.prior.log_prob, model.prior.sample):
        with pytest.raises(NotImplementedError, match="condition"):
            call(2)


def test_parts_of_an_image_make_the_image_again():
    x = torch.rand(3, 1, 28, 28)
    seen, missing = kinds.split(x)
    assert torch.equal(seen[0, :14], x[0, 0, 14, :14])
    assert torch.equal(kinds.join(seen, missing), x)


def test_only_those_that_may_see_the_quadrant_see_it():
    z, m = torch.randn(2, 10), torch.rand(2, 1, 1, 588)
    first, second = torch.rand(2, 196), torch.rand(2, 196)
    for kind in kinds.COMPLETIONS:
        torch.manual_seed(0)
        model = build_completion(kind)
        same = torch.equal(model.decode(z, first), model.decode(z, second))
        assert same == (kind == "no condition")
        same = torch.equal(model.encode(m, first)[0], model.encode(m, second)[0])
        assert same == (kind == "no condition")


def test_separate_models_are_asked_for_their_own_digit():
    models = [build("plain", 2) for _ in range(10)]
    whole = kinds.Separate(models)
    x, z, y = torch.rand(4, 1, 28, 28), torch.randn(4, 2), torch.tensor([3, 0, 3, 9])
    q, out = whole.encode(x, y), whole.decode(z, y)
    for place, label in enumerate(y):
        own = models[label].encode(x[place : place + 1])
        torch.testing.assert_close(q.mu[place], own.mu[0])
        torch.testing.assert_close(q.log_var[place], own.log_var[0])
        torch.testing.assert_close(out[place], models[label].decode(z[place : place + 1])[0])


# ── the measures ───────────────────────────────────────────────────────────────────────────────


def test_probes_find_what_is_there_and_nothing_else():
    generator = torch.Generator().manual_seed(0)
    y = torch.arange(5000) % 10
    noise = torch.randn(5000, 3, generator=generator)
    wide = noise * (1 + y.unsqueeze(1))  # the label is in the width alone
    apart = noise + 5 * torch.randn(10, 3, generator=generator)[y]
    for z, linear, quadratic in ((noise, 0, 0), (wide, 0, 1), (apart, 1, 1)):
        for shared, found in ((True, linear), (False, quadratic)):
            log_q = train.gaussian_probe(z[:4000], y[:4000], z[4000:], shared)
            value = train.nats(log_q, y[4000:])
            assert (value > 0.5) if found else (-0.1 < value < 0.03)
    assert train.nats(train.network_probe(wide[:4000], y[:4000], wide[4000:]), y[4000:]) > 0.3


def test_parts_of_the_rate_add_up(data):
    model = load_model(FOLDER / "plane.pt").requires_grad_(False)
    parts = train.exact_split(model, data.train[:5000])
    images = data.train[:5000].batches(1000, generator=torch.Generator().manual_seed(40))
    rate = rate_distortion(model, images, torch.Generator().manual_seed(0)).rate
    assert sum(parts) == pytest.approx(rate, abs=5e-3) and min(parts) > 0


# ── what is stated ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("run", train.SAVED, ids=train.SAVED.get)
def test_saved_models_are_as_stated(run, data):
    kind, size, epochs = run
    path = path_of(train.SAVED[run])
    state = torch.load(path, weights_only=True)["state"]
    assert {value.dtype for value in state.values()} == {torch.float16}
    model = load_model(path, into=build(kind, size)).requires_grad_(False)
    (row,) = (
        row
        for row in table("labels.csv")
        if (row["kind"], row["code_size"], row["epochs"], row["seed"]) == (kind, size, epochs, 0)
    )
    found = train.terms(model, data.test) | train.obedience(model, data, train.Panel.load())
    assert found["elbo"] == pytest.approx(row["elbo"], abs=0.05)
    assert found["rate"] == pytest.approx(row["rate"], abs=0.02)
    for name in ("judges", "asked_prior", "asked_own", "asked_others"):
        assert found[name] == pytest.approx(row[name], abs=0.01)


@pytest.mark.parametrize("kind", train.COMPLETED)
def test_saved_completions_are_as_stated(kind, data, monkeypatch):
    monkeypatch.setattr(train, "SAMPLES", 20)
    model = load_model(path_of(train.COMPLETED[kind]), into=build_completion(kind))
    rows = table("completions.csv")
    longest = max(train.COMPLETION_EPOCHS)
    (row,) = (r for r in rows if (r["kind"], r["epochs"], r["seed"]) == (kind, longest, 0))
    found = train.judge_completion(model, kind, data, train.Panel.load())
    assert found["log_p"] == pytest.approx(row["log_p"], abs=1.0)
    assert found["rate"] == pytest.approx(row["rate"], abs=0.05)
    assert found["convinced"] == pytest.approx(row["convinced"], abs=0.03)


def test_plane_is_as_stated_also_in_a_page():
    stated = re.search(r"test ELBO \*\*−([\d.]+) nats\*\*, of which rate ([\d.]+)", README)
    images = load_dataset("mnist", binarize="dynamic").test
    model = load_model(FOLDER / "plane.pt")
    for shown in (model, rounded(model)):
        generator = torch.Generator().manual_seed(1)
        result = rate_distortion(shown, images.batches(500), generator)
        assert result.elbo == pytest.approx(-float(stated[1]), abs=0.3)
        assert result.rate == pytest.approx(float(stated[2]), abs=0.05)


def groups(name, *keys):
    """The rows of each run, all seeds together."""
    found = {}
    for row in table(name):
        found.setdefault(tuple(row[key] for key in keys), []).append(row)
    return found


LABEL_COLUMNS = (
    *(("elbo", 1, 1), ("rate", 1, 1), ("quadratic_nats", 2, 1), ("quadratic_null", 2, 1)),
    *((f"asked_{codes}", 0, 100) for codes in ("prior", "own", "others")),
    ("right", 1, 100),
    *(("slant", 2, 1), ("slant_least", 2, 1)),
)
COMPLETION_COLUMNS = (("log_p", 1, 1), ("elbo", 1, 1), ("rate", 1, 1), ("convinced", 0, 100))
SEPARATE_COLUMNS = (("elbo", 1, 1), ("slant", 2, 1), ("slant_size", 2, 1), ("slant_least", 2, 1))


@pytest.mark.parametrize(
    ("name", "keys", "columns"),
    [
        ("labels.csv", ("kind", "code_size", "epochs"), LABEL_COLUMNS),
        ("completions.csv", ("kind", "epochs"), COMPLETION_COLUMNS),
        ("separate.csv", ("start", "epochs"), SEPARATE_COLUMNS),
    ],
)
def test_readme_states_the_tables(name, keys, columns):
    for run, rows in groups(name, *keys).items():
        cells = [value if isinstance(value, str) else f"{value:.0f}" for value in run]
        cells += [
            span([row[column] for row in rows], digits, scale) for column, digits, scale in columns
        ]
        assert "| " + " | ".join([*cells, str(len(rows))]) + " |" in README


def test_every_run_has_its_seeds():
    found = {run: {row["seed"] for row in rows} for run, rows in groups(
        "labels.csv", "kind", "code_size", "epochs").items()}  # fmt: skip
    for run in train.LABEL_RUNS:
        assert found[run] == {0, 1, 2}, run
    for rows in groups("completions.csv", "kind", "epochs").values():
        assert {row["seed"] for row in rows} == {0, 1, 2}


def test_judges_know_real_digits():
    assert all(0.93 < row["judges"] < 0.96 for row in table("labels.csv") if row["kind"] != "plain")


def test_probes_have_their_zero():
    for row in table("labels.csv"):
        for probe in ("linear", "quadratic", "network"):
            assert -0.2 < row[f"{probe}_null"] < 0.01
