"""Training: reproducible, resumable, and clear about what is wrong."""

from types import SimpleNamespace

import IPython  # noqa: F401 - as a notebook's kernel has done
import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader, TensorDataset

import vae_lib.progress
from vae_lib import FileError, NotFiniteError, VariationalAutoencoder, fit, load_dataset
from vae_lib.data import Dataset
from vae_lib.devices import pick_device
from vae_lib.evaluation import rate_distortion
from vae_lib.kl import kl_divergence
from vae_lib.objectives import Elbo, Terms
from vae_lib.randomness import generator_for
from vae_lib.training import COLUMNS, loop
from vae_lib.training.checkpoints import save_checkpoint


@pytest.fixture(scope="module")
def data():
    """300 digits to train on and 100 to test, so that the last batch is short."""
    mnist = load_dataset("mnist")
    return Dataset("digits", mnist.train[:300], mnist.test[:100], None, mnist.class_names)


def small_model():
    torch.manual_seed(0)
    return VariationalAutoencoder(code_size=4, hidden_size=16)


def train(model, data, **options):
    usual = {"epochs": 2, "schedule": "constant", "device": "cpu", "progress": False}
    return fit(model, data, **{**usual, **options})


def same_weights(a, b):
    return all(torch.equal(p, q) for p, q in zip(a.parameters(), b.parameters(), strict=True))


def test_history_says_what_happened(data):
    model = small_model()
    history = train(model, data, epochs=3, objective=Elbo(beta=2.0))
    assert history["epoch"] == [1, 2, 3] and history.held_out == "test"
    for row in history.rows:
        assert set(row) == set(COLUMNS)
        total = row["train_recon"] + 2 * row["train_kl"]
        assert row["train_loss"] == pytest.approx(total, rel=1e-5)
        assert row["held_out_elbo"] == pytest.approx(-row["held_out_recon"] - row["held_out_kl"])
    assert history["train_loss"][2] < history["train_loss"][0]
    now = rate_distortion(model, data.test.batches(500), generator_for(0, 0))
    assert now.elbo == pytest.approx(history["held_out_elbo"][-1])
    header, *rows = history.to_csv().splitlines()
    assert header == ",".join(COLUMNS) and len(rows) == 3
    assert "3 epochs" in repr(history) and "test ELBO" in repr(history)


def test_train_loss_is_the_average_over_images_of_what_was_minimized(data):
    """With a learning rate of nearly 0 the weights stand still and the average can be checked."""
    model = small_model()
    history = train(model, data, epochs=1, lr=1e-12)
    expected = rate_distortion(model, data.train.batches(300), generator_for(9, 9))
    assert history["train_kl"][0] == pytest.approx(expected.rate, rel=1e-4)
    assert history["train_recon"][0] == pytest.approx(expected.distortion, rel=1e-3)


def test_same_seed_same_weights_other_seed_others(data):
    a, b, c = small_model(), small_model(), small_model()
    train(a, data, seed=1), train(b, data, seed=1), train(c, data, seed=2)
    assert same_weights(a, b) and not same_weights(a, c)


def test_a_resumed_run_ends_where_an_uninterrupted_one_does(data, tmp_path):
    whole, halves, again = small_model(), small_model(), small_model()
    history = train(whole, data, epochs=4)
    train(halves, data, epochs=2, output_dir=tmp_path)
    torch.randn(7)  # whatever happens in between
    resumed = train(again, data, epochs=4, output_dir=tmp_path, resume=True)
    assert same_weights(whole, again)  # bit for bit
    for column in COLUMNS[:-1]:  # but for the seconds
        assert resumed[column] == history[column]
    assert (tmp_path / "metrics.csv").read_text() == resumed.to_csv()


def test_a_resumed_loader_run_too(data, tmp_path):
    """A DataLoader draws its order from PyTorch's global generator."""
    x, y = next(iter(data.train.batches(300)))
    loader = DataLoader(TensorDataset(x, y), batch_size=100, shuffle=True)
    whole, halves = small_model(), small_model()
    state = torch.random.get_rng_state()
    train(whole, loader, epochs=3)
    assert torch.equal(state, torch.random.get_rng_state())  # and leaves it as it was
    train(halves, loader, epochs=1, output_dir=tmp_path)
    torch.randn(7)
    train(halves, loader, epochs=3, output_dir=tmp_path, resume=True)
    assert same_weights(whole, halves)


def test_resume_with_nothing_left_to_do(data, tmp_path):
    model, again = small_model(), small_model()
    train(model, data, output_dir=tmp_path)
    assert len(train(again, data, output_dir=tmp_path, resume=True)) == 2
    assert same_weights(model, again)


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"lr": 0.1}, r"optimizer Adam\(lr=0\.001\) → Adam\(lr=0\.1\)"),
        ({"batch_size": 10}, r"batch_size \S+ → 10"),
        (
            {"objective": Elbo(beta=3.0)},
            r"objective Elbo\(beta=1\.0, warmup=0\) → Elbo\(beta=3\.0, warmup=0\)",
        ),
        ({"objective": Elbo(warmup=2)}, r"objective Elbo.* → Elbo\(beta=1\.0, warmup=2\)"),
        ({"seed": 4}, r"seed \S+ → 4"),
        ({"clip_grad": 1.0}, r"clip_grad \S+ → 1\.0"),
        ({"schedule": "cooldown"}, r"schedule constant → cooldown; epochs None → 2"),
        ({"precision": "bfloat16"}, r"precision \S+ → bfloat16"),
    ],
)
def test_resume_with_other_options_is_refused_naming_them(data, tmp_path, changed, named):
    train(small_model(), data, epochs=1, output_dir=tmp_path)
    before = (tmp_path / "checkpoint.pt").read_bytes()
    with pytest.raises(FileError, match=rf"other options: {named}$"):
        train(small_model(), data, output_dir=tmp_path, resume=True, **changed)
    assert (tmp_path / "checkpoint.pt").read_bytes() == before


def test_schedule_is_in_force_at_every_step(data, monkeypatch):
    rates = []
    step = torch.optim.Adam.step

    def recorded(self, *args):
        rates.append(self.param_groups[0]["lr"])
        return step(self, *args)

    monkeypatch.setattr(torch.optim.Adam, "step", recorded)
    train(small_model(), data, epochs=2, batch_size=100, lr=0.01, schedule="cooldown")
    expected = [0.01, 0.01, 0.01, 0.01, 0.01, 0.01 * (1 / 6) / 0.25]  # two epochs of three steps
    assert rates == pytest.approx(expected)


def test_a_schedule_is_resumed_and_only_with_its_own_epochs(data, tmp_path, monkeypatch):
    def save_then_stop(directory, *rest):
        save_checkpoint(directory, *rest)
        raise KeyboardInterrupt

    options = {"schedule": "cooldown", "output_dir": tmp_path}
    whole, halves = small_model(), small_model()
    train(whole, data, epochs=3, schedule="cooldown")
    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(loop, "save_checkpoint", save_then_stop)
        train(halves, data, epochs=3, **options)
    with pytest.raises(FileError, match=r"other options: epochs 3 → 6$"):
        train(halves, data, epochs=6, resume=True, **options)
    assert len(train(halves, data, epochs=3, resume=True, **options)) == 3
    assert same_weights(whole, halves)


def test_resume_of_another_model_or_other_data_is_refused(data, tmp_path):
    train(small_model(), data, epochs=1, output_dir=tmp_path)
    with pytest.raises(FileError, match="code_size"):
        train(VariationalAutoencoder(code_size=5, hidden_size=16), data, output_dir=tmp_path,
              resume=True)  # fmt: skip
    fewer = Dataset("digits", data.train[:200], data.test, None, data.class_names)
    with pytest.raises(FileError, match=r"300 images.* → .*200 images"):
        train(small_model(), fewer, output_dir=tmp_path, resume=True)


def test_the_checkpoint_of_an_earlier_run_is_kept(data, tmp_path):
    train(small_model(), data, epochs=1, output_dir=tmp_path)
    first = (tmp_path / "checkpoint.pt").read_bytes()
    train(small_model(), data, epochs=2, output_dir=tmp_path)
    assert (tmp_path / "checkpoint.previous.pt").read_bytes() == first


def test_any_iterable_of_batches_will_do(data):
    x, _ = next(iter(data.train.batches(50)))
    generator_only = (batch for batch in [x, x])  # without a length, and without labels
    history = train(small_model(), generator_only, epochs=1)
    assert history["held_out_elbo"] == [None]
    assert "ELBO" not in repr(history)
    history = train(small_model(), [x], epochs=1, held_out=data.test.batches(100))
    assert history["held_out_elbo"][0] < 0


def test_the_validation_split_is_used_where_there_is_one(data):
    split = Dataset("digits", data.train[:200], data.test, data.train[200:], data.class_names)
    model = small_model()
    history = train(model, split, epochs=1)
    expected = rate_distortion(model, split.valid.batches(500), generator_for(0, 0)).elbo
    assert history.held_out == "valid"
    assert history["held_out_elbo"][0] == pytest.approx(expected)


@pytest.mark.parametrize("position", [0, 7, 70])
def test_a_loss_that_is_not_finite_stops_the_run_and_says_where(position, tmp_path):
    good, bad = torch.rand(4, 1, 28, 28), torch.full((4, 1, 28, 28), torch.nan)
    model, batches = small_model(), [good] * 80
    train(model, batches, epochs=1, output_dir=tmp_path)
    before = (tmp_path / "checkpoint.pt").read_bytes()
    batches[position] = bad
    with pytest.raises(NotFiniteError, match=f"nan in epoch 2, step {position + 1}$"):
        train(model, batches, epochs=2, output_dir=tmp_path, resume=True)
    assert (tmp_path / "checkpoint.pt").read_bytes() == before


def test_weights_that_are_not_finite_are_not_saved(tmp_path):
    """The last step of an epoch can spoil them without the loss showing it."""
    model, batches = small_model(), [torch.rand(4, 1, 28, 28)]
    train(model, batches, epochs=1, output_dir=tmp_path)
    before = (tmp_path / "checkpoint.pt").read_bytes()
    model.decoder.layers[0].bias.register_hook(lambda gradient: gradient * torch.nan)
    with pytest.raises(NotFiniteError, match="weights are no longer finite after epoch 2"):
        train(model, batches, epochs=2, output_dir=tmp_path, resume=True)
    assert (tmp_path / "checkpoint.pt").read_bytes() == before


def test_beta_warm_up_rises_step_by_step(data):
    history = train(small_model(), data, epochs=4, objective=Elbo(2.0, warmup=2), batch_size=100)
    last_steps = [2 * (2 / 3) / 2, 2 * (1 + 2 / 3) / 2, 2, 2]  # three steps an epoch
    assert history["beta"] == pytest.approx(last_steps)


def test_gradient_clipping_bounds_the_step(data):
    """Adam rescales gradients, so look at what reaches it: the norm of one batch's gradient."""
    x, _ = next(iter(data.train.batches(100)))
    norms = {}
    for clip in (None, 1.0):
        model = small_model()
        train(model, [x], epochs=1, clip_grad=clip)
        norms[clip] = sum(p.grad.square().sum() for p in model.parameters()).sqrt().item()
    assert norms[None] > 10 and norms[1.0] == pytest.approx(1, rel=1e-3)


def test_bfloat16_reaches_the_same_loss(data):
    losses = [train(small_model(), data, epochs=3, precision=p) for p in ("float32", "bfloat16")]
    assert losses[1]["train_loss"][-1] == pytest.approx(losses[0]["train_loss"][-1], rel=0.01)
    assert losses[1]["train_loss"] != losses[0]["train_loss"]  # and is really computed otherwise


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"epochs": 0}, "positive"),
        ({"batch_size": 0}, "positive"),
        ({"lr": float("nan")}, "positive"),
        ({"precision": "float8"}, "allowed: float32, bfloat16, auto"),
        ({"schedule": "linear"}, "allowed: cooldown, constant, trapezoid"),
        ({"resume": True}, "output_dir"),
        ({"device": "cuda:99"}, "not available"),
    ],
)
def test_options_out_of_range_are_refused(data, options, message):
    model = small_model()
    before = [p.clone() for p in model.parameters()]
    with pytest.raises(ValueError, match=message):
        train(model, data, **options)
    assert all(torch.equal(p, q) for p, q in zip(model.parameters(), before, strict=True))


# An objective of one's own


def only_recon(model, x, y, *, epochs_done, generator):
    """A plain function: what remains of the ELBO at β = 0."""
    out, q, z = model(x, y, generator)
    log_px_z = model.likelihood.log_prob(x, out)
    return Terms(-log_px_z.mean(), -log_px_z.mean(), kl_divergence(q, model.prior, z).mean(), 0.0)


class FreeBits:
    """An object: the KL counts from a number of nats on (Kingma et al. 2016)."""

    def __init__(self, nats):
        self.nats, self.seen = nats, []

    def __call__(self, model, x, y, *, epochs_done, generator):
        self.seen.append((epochs_done, x.shape, y.shape, generator.device))
        _, recon, kl, _ = Elbo()(model, x, y, generator=generator)
        return Terms(recon + kl.clamp(min=self.nats), recon, kl)


def test_a_function_is_an_objective(data, tmp_path):
    a, b = small_model(), small_model()
    history = train(a, data, objective=only_recon, output_dir=tmp_path)
    assert history["train_loss"] == history["train_recon"] and history["beta"] == [0.0, 0.0]
    same = train(b, data, objective=Elbo(beta=0.0))
    assert history["train_loss"] == pytest.approx(same["train_loss"], rel=1e-5)
    assert history["held_out_elbo"] == pytest.approx(same["held_out_elbo"], rel=1e-4)
    with pytest.raises(FileError, match=r"options: objective only_recon → Elbo\(.*\)$"):
        train(b, data, output_dir=tmp_path, resume=True)


def test_an_object_is_an_objective_and_is_told_how_far_the_run_is(data, tmp_path):
    whole, halves, objective = small_model(), small_model(), FreeBits(30.0)
    history = train(whole, data, objective=objective, batch_size=100)
    done, x_shapes, y_shapes, devices = zip(*objective.seen, strict=True)
    assert done == pytest.approx([0, 1 / 3, 2 / 3, 1, 4 / 3, 5 / 3])  # three steps an epoch
    assert set(x_shapes) == {(100, 1, 28, 28)} and set(y_shapes) == {(100,)}
    assert set(devices) == {torch.device("cpu")}
    for row in history.rows:  # the KL is far below 30 nats
        assert row["train_loss"] == pytest.approx(row["train_recon"] + 30, rel=1e-5)

    options = {"objective": FreeBits(30.0), "batch_size": 100, "output_dir": tmp_path}
    train(halves, data, epochs=1, **options)
    train(halves, data, epochs=2, resume=True, **options)
    assert same_weights(whole, halves)
    assert [seen[0] for seen in options["objective"].seen] == pytest.approx(done)
    with pytest.raises(FileError, match=r"options: objective FreeBits → Elbo\(.*\)$"):
        train(halves, data, epochs=3, output_dir=tmp_path, batch_size=100, resume=True)


def test_an_objective_has_to_return_terms(data):
    with pytest.raises(TypeError, match=r"return Terms\(loss, recon, kl\), not a Tensor"):
        train(small_model(), data, objective=lambda model, x, y, **rest: x.mean())


@pytest.mark.parametrize(
    ("term", "position"),
    [("loss", 0), ("loss", 70), ("KL", 0), ("KL", 70), ("reconstruction term", 7)],
)
def test_any_term_of_an_objective_that_is_not_finite_is_named(term, position, tmp_path):
    calls = []

    def objective(model, x, y, *, epochs_done, generator):
        calls.append(epochs_done)
        terms = dict(zip(("loss", "reconstruction term", "KL"), Elbo()(model, x), strict=False))
        if len(calls) - 1 == 80 + position:  # in the second epoch of 80 steps
            terms[term] = terms[term] * torch.inf
        return Terms(*terms.values())

    batches, model = [torch.rand(4, 1, 28, 28)] * 80, small_model()
    train(model, batches, epochs=1, objective=objective, output_dir=tmp_path)
    before = (tmp_path / "checkpoint.pt").read_bytes()
    match = f"^the {term} became inf in epoch 2, step {position + 1}$"
    with pytest.raises(NotFiniteError, match=match):
        train(model, batches, objective=objective, output_dir=tmp_path, resume=True)
    assert (tmp_path / "checkpoint.pt").read_bytes() == before


# An optimizer of one's own


def two_groups(model):
    """The decoder learns five times as fast as the rest."""
    decoder = list(model.decoder.parameters())
    rest = [p for p in model.parameters() if all(p is not q for q in decoder)]
    groups = [{"params": rest}, {"params": decoder, "lr": 0.01, "weight_decay": 0.1}]
    return torch.optim.AdamW(groups, lr=0.002)


def recorded_rates(optimizer):
    """The learning rates of its groups at every step to come."""
    rates = []
    optimizer.register_step_pre_hook(
        lambda optimizer, *_: rates.append([group["lr"] for group in optimizer.param_groups])
    )
    return rates


def test_groups_of_an_optimizer_keep_their_ratio_in_the_cooldown(data):
    model = small_model()
    optimizer = two_groups(model)
    rates = recorded_rates(optimizer)
    train(model, data, optimizer=optimizer, epochs=4, batch_size=100, schedule="cooldown")
    rest, decoder = zip(*rates, strict=True)
    factors = [1.0] * 10 + [2 / 3, 1 / 3]  # four epochs of three steps, the last of them falling
    assert rest == pytest.approx([0.002 * factor for factor in factors])
    assert decoder == pytest.approx([0.01 * factor for factor in factors])
    assert [group["lr"] for group in optimizer.param_groups] == [0.002, 0.01]  # for another run


def test_the_optimizer_does_the_steps(data):
    """A step of plain SGD on one batch, written out."""
    x, _ = next(iter(data.train.batches(50)))
    a, b = small_model(), small_model()
    train(a, [x], epochs=1, optimizer=torch.optim.SGD(a.parameters(), lr=1e-4))
    Elbo()(b, x, generator=generator_for(0, 1, 1)).loss.backward()
    for p, q in zip(a.parameters(), b.parameters(), strict=True):
        torch.testing.assert_close(p, q - 1e-4 * q.grad)


def test_an_optimizer_has_its_own_learning_rate(data):
    model = small_model()
    with pytest.raises(ValueError, match="the optimizer has its learning rate: leave out lr"):
        train(model, data, optimizer=two_groups(model), lr=0.1)


def test_an_optimizer_is_resumed(data, tmp_path):
    whole, halves, again = small_model(), small_model(), small_model()
    options = {"epochs": 4, "batch_size": 100, "schedule": "cooldown"}
    train(whole, data, optimizer=two_groups(whole), **options)
    options["output_dir"] = tmp_path
    train(halves, data, optimizer=two_groups(halves), on_epoch=lambda h: len(h) == 3, **options)
    optimizer = two_groups(again)
    rates = recorded_rates(optimizer)
    train(again, data, optimizer=optimizer, resume=True, **options)
    assert same_weights(whole, again)
    assert rates == [pytest.approx([0.002 * f, 0.01 * f]) for f in (1, 2 / 3, 1 / 3)]
    with pytest.raises(FileError, match=r"options: optimizer AdamW\(.*lr=0\.002.* → Adam\("):
        train(again, data, resume=True, **options)


def test_an_interrupted_optimizer_can_be_used_again(data, tmp_path):
    """As in a notebook: Ctrl-C in the cooldown, and the same objects go on."""
    whole, model = small_model(), small_model()
    options = {"epochs": 4, "batch_size": 100, "schedule": "cooldown"}
    train(whole, data, optimizer=two_groups(whole), **options)
    optimizer, steps = two_groups(model), []

    def interrupt(*_):
        steps.append(None)
        if len(steps) == 12:  # the last step
            raise KeyboardInterrupt

    hook = optimizer.register_step_pre_hook(interrupt)
    options["output_dir"] = tmp_path
    with pytest.raises(KeyboardInterrupt):
        train(model, data, optimizer=optimizer, **options)
    hook.remove()
    train(model, data, optimizer=optimizer, resume=True, **options)
    assert same_weights(whole, model)


# After each epoch


def test_on_epoch_is_called_with_the_history_so_far(data, tmp_path):
    seen, model = [], small_model()

    def note(history):
        rows = (tmp_path / "metrics.csv").read_text().splitlines()[1:]
        seen.append((len(history), history["epoch"], len(rows), model.training))
        torch.randn(3)  # its random numbers are its own
        return len(history)  # no True

    history = train(model, data, epochs=3, on_epoch=note, output_dir=tmp_path)
    whole = [(n, list(range(1, n + 1)), n, False) for n in (1, 2, 3)]
    assert seen == whole and len(history) == 3
    undisturbed = small_model()
    train(undisturbed, data, epochs=3)
    assert same_weights(model, undisturbed)


@pytest.mark.parametrize("yes", [True, np.True_])
def test_on_epoch_ends_the_training(data, tmp_path, yes):
    whole, model = small_model(), small_model()
    train(whole, data, epochs=4, schedule="cooldown")
    options = {"epochs": 4, "schedule": "cooldown", "output_dir": tmp_path}
    stopped = train(model, data, on_epoch=lambda h: yes if len(h) == 2 else None, **options)
    assert stopped["epoch"] == [1, 2] and not model.training
    assert len(train(model, data, resume=True, **options)) == 4
    assert same_weights(whole, model)  # the cooldown is that of four epochs


def test_an_error_in_on_epoch_is_its_own(data, tmp_path):
    def fail(history):
        raise LookupError("no such column")

    with pytest.raises(LookupError, match="no such column"):
        train(small_model(), data, on_epoch=fail, output_dir=tmp_path)
    assert len(train(small_model(), data, output_dir=tmp_path, resume=True)) == 2


def test_the_learning_rate_cools_down_unless_asked_otherwise(data):
    a, b, c = small_model(), small_model(), small_model()
    options = {"epochs": 2, "batch_size": 100, "device": "cpu", "progress": False}
    fit(a, data, **options)
    fit(b, data, schedule="cooldown", **options)
    fit(c, data, schedule="constant", **options)
    assert same_weights(a, b) and not same_weights(a, c)


def test_numpys_whole_numbers_are_counts(data):
    a, b = small_model(), small_model()
    train(a, data, epochs=np.int64(2), batch_size=np.int64(100), seed=np.int64(1))
    train(b, data, epochs=2, batch_size=100, seed=1)
    assert same_weights(a, b)


# What it says


def test_no_images_is_said():
    with pytest.raises(ValueError, match="no images to train on"):
        train(small_model(), [])


def test_a_line_an_epoch_in_a_log_file_and_a_bar_in_a_terminal(data, capsys, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: False, raising=False)
    train(small_model(), data, progress=True)
    seen = capsys.readouterr()
    lines = seen.out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["epoch 1/2", "epoch 2/2"]
    assert "test ELBO" in lines[1] and not seen.err
    for module in (vae_lib.progress, loop):
        monkeypatch.setattr(module, "is_live", lambda: True)
    train(small_model(), data, progress=True)
    seen = capsys.readouterr()
    assert "epoch 2/2" in seen.err and "batches" in seen.err and not seen.out
    train(small_model(), data, progress=False)
    assert capsys.readouterr() == ("", "")


def test_a_notebook_is_no_log_file(monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: False, raising=False)
    assert not vae_lib.progress.is_live()
    monkeypatch.setattr("IPython.get_ipython", lambda: SimpleNamespace(kernel=object()))
    assert vae_lib.progress.is_live()


def test_generators_depend_on_all_three_numbers_alone():
    keys = [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (10, 0, 0), (1, 0, 1)]
    first = [torch.rand(1, generator=generator_for(*key)).item() for key in keys]
    assert len(set(first)) == len(keys)
    assert first == [torch.rand(1, generator=generator_for(*key)).item() for key in keys]


def test_auto_takes_a_device_that_is_there():
    assert torch.zeros(1, device=pick_device("auto")).sum() == 0
