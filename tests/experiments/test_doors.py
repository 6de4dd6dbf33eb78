"""The experiments refuse at once what could only go wrong after their work."""

import importlib
import json
import subprocess
import sys

import pytest
import torch

from experiments import benchmark
from experiments.common import EXPERIMENTS, Parser
from experiments.costs import measure
from experiments.judging import judges as chapter_judges
from experiments.latent_space import judges
from experiments.likelihoods import train as likelihoods
from experiments.quality import choose, many_samples, report
from experiments.quality import train as quality
from experiments.small_set import train as small_set

MODULES = [  # each experiment; what it has to be given; the file that it writes
    ("above_floor", [], "above_floor.md"),
    ("benchmark", [], "benchmark.md"),
    ("beta_walk.train", [], "curve.csv"),
    ("collapse.train", [], "runs.csv"),
    ("conditional.train", [], "labels.csv"),
    ("conditional.train_plane", [], "plane.pt"),
    ("costs.measure", [], "table.md"),
    ("disentanglement.train", [], "beta-4.pt"),
    ("explorer_models.train", ["betas", "--epochs", "9"], "beta-0.25.pt"),
    ("fc_against_conv.train", [], "conv-0.pt"),
    ("fc_against_conv.upsampling", [], "upsampling.csv"),
    ("fc_epochs.few_images", [], "few_images.csv"),
    ("fc_epochs.train", [], "final.csv"),
    ("fc_training.train", [], "logs.csv"),
    ("judging.score", [], "scores.csv"),
    ("latent_space.train", [], "paths.csv"),
    ("likelihoods.noise", [], "ends.csv"),
    ("likelihoods.train", [], "results.csv"),
    ("log_likelihood.measure", [], "images.csv"),
    ("rate_distortion.train", [], "beta-0.1.pt"),
    ("small_set.memorize", [], "memory.csv"),
    ("small_set.train", [], "final.csv"),
    ("speedrun.choose", ["vae_lib_fast", "--epochs", "4"], "choices.json"),
    ("speedrun.gains", [], "gains-fc.md"),
    ("speedrun.precisions", [], "precisions.md"),
    ("speedrun.run", ["--entries", "vae_lib_fast"], "table-105.md"),
    ("ten_minutes.train", [], "results.csv"),
    ("waits.measure", ["--before", str(EXPERIMENTS.parent)], "table.md"),
]
OTHERS = [  # without --output, or with that of a file
    *("explorer_models.evaluate", "quality.choose", "quality.report"),
    *("judging.judges", "latent_space.judges", "small_vae.gaps", "small_vae.train"),
]
BETAS = ["explorer_models.train", "betas"]
NUMBERS = [
    *[["benchmark", *wrong] for wrong in (
        ("--seeds", "1"), ("--repetitions", "0"), ("--images", "23"), ("--images", "60001"),
        ("--batch-size", "0"), ("--loss-epochs", "0"), ("--device", "tpu"), ("--seeds", "many"),
    )],
    ["fc_epochs.few_images", "--epochs", "9"], ["fc_epochs.few_images", "--seeds", "0"],
    ["fc_epochs.train", "--seeds", "0"], ["fc_epochs.train", "--epochs", "0"],
    ["fc_training.train", "--seeds", "0"], ["fc_training.train", "--parts", "logs", "logs"],
    ["small_set.train", "--epochs", "3"], ["small_set.train", "--seeds", "0", "-1"],
    ["small_set.train", "--seeds", "2", "1", "2"],
    [*BETAS, "--epochs", "2"], ["conditional.train_plane", "--epochs", "2"],
    ["beta_walk.train", "--seeds", "0"], ["beta_walk.train", "--epochs", "0"],
    ["beta_walk.train", "--parts", "paths", "paths"],
    ["conditional.train", "--seeds", "0"], ["conditional.train", "--epochs", "0"],
    ["conditional.train", "--parts", "labels", "labels"],
    ["disentanglement.train", "--runs", "beta-3"],
    ["disentanglement.train", "--runs", "tc-4", "tc-4"],
    ["disentanglement.train", "--seeds", "0", "-1"], ["disentanglement.train", "--epochs", "0"],
    ["fc_against_conv.train", "--models", "fc", "fc"], ["fc_against_conv.train", "--models", "cnn"],
    ["latent_space.train", "--seeds", "0"], ["latent_space.train", "--epochs", "0"],
    ["latent_space.train", "--parts", "planes", "planes"],
    ["likelihoods.train", "--seeds", "0", "-1"], ["likelihoods.train", "--epochs", "0"],
    ["log_likelihood.measure", "--parts", "pair", "pair"],
    ["log_likelihood.measure", "--codes", "0"],
    ["costs.measure", "--steps", "0"], ["rate_distortion.train", "--epochs", "0"],
    ["small_vae.train", "--epochs", "0"], ["quality.train", "conv-5", "--seed", "-1"],
    ["quality.many_samples", "conv-5", "--samples", "0"], ["quality.many_samples", "conv-500"],
    ["speedrun.choose", "vae_lib_fast", "--epochs", "4", "4"], ["speedrun.gains", "--seeds", "0"],
    ["speedrun.choose", "vae_lib_fast", "--epochs", "0"], ["speedrun.entry", "vae_lib_slow"],
    ["speedrun.run", "--mark", "104"], ["speedrun.run", "--with", "vae_lib_slow=python"],
    ["speedrun.run", "--entries", "vae_lib_fast", "vae_lib_fast"], ["speedrun.run", "--seeds", "0"],
    *[[module, "--epochs", "1"] for module in OTHERS[:6]],
]  # fmt: skip


@pytest.fixture(autouse=True)
def no_work(monkeypatch):
    """What each experiment does first must not be reached."""
    speedrun = ("run.measure", "choose.losses")
    places = ["torch.set_num_threads", "experiments.benchmark.measure"]
    for place in [*places, *(f"experiments.speedrun.{name}" for name in speedrun)]:
        monkeypatch.setattr(place, lambda *args: pytest.fail("the work began"))


@pytest.fixture
def refused(capsys):
    """Calls a command, and returns the one line of its refusal."""

    def call(module, *arguments):
        with pytest.raises(SystemExit) as stop:
            importlib.import_module(f"experiments.{module}").main(list(map(str, arguments)))
        assert stop.value.code == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith(f"python -m experiments.{module}: error: ")
        return line

    return call


@pytest.mark.parametrize(("module", "needed", "name"), MODULES)
def test_places_to_write_to(module, needed, name, tmp_path, refused, monkeypatch):
    missing = tmp_path / "missing"
    line = refused(module, *needed, "--output", missing)
    assert f"there is no folder {missing}: make it first" in line
    (tmp_path / "file").write_text("")
    assert "is not a folder" in refused(module, *needed, "--output", tmp_path / "file")
    (tmp_path / name).mkdir()
    assert f"{name} is a folder" in refused(module, *needed, "--output", tmp_path)
    (tmp_path / name).rmdir()
    with monkeypatch.context() as patched:
        patched.setattr("tempfile.TemporaryFile", permission_denied)
        line = refused(module, *needed, "--output", tmp_path)
    assert "nothing can be written into" in line and "Permission denied" in line
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def permission_denied(*args, **options):
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize("module", ["small_vae.train"])
def test_files_to_write(module, tmp_path, refused):
    assert "is a folder" in refused(module, "--output", tmp_path)
    assert "there is no folder" in refused(module, "--output", tmp_path / "missing" / "file")


@pytest.mark.parametrize("command", NUMBERS, ids=" ".join)
def test_numbers_and_names(command, refused):
    assert command[-1] in refused(*command)


def test_two_seeds_are_told_apart(refused):
    line = refused("benchmark", "--seeds", "1")
    assert "--seeds: '1' is not allowed; it takes a whole number from 2" in line


@pytest.mark.parametrize(
    ("module", "package", "hidden"),
    [
        ("disentanglement.train", "scikit-learn", "sklearn.ensemble"),
        ("benchmark", "torchvision", "torchvision"),
        ("speedrun.run", "torchvision", "torchvision"),
    ],
)
def test_packages(module, package, hidden, refused, monkeypatch):
    monkeypatch.setitem(sys.modules, hidden, None)  # as if it were not installed
    assert f"pip install {package}" in refused(module)


@pytest.mark.parametrize("name", ["benchmark", "costs.measure"])
def test_devices_and_sets(name, refused):
    if name == "benchmark" and not torch.cuda.is_available():
        assert "cuda is not available" in refused(name, "--device", "cuda")
    if name == "costs.measure":
        assert "mnits" in refused(name, "--only", "mnits")


# Tables and weights that are there


@pytest.mark.parametrize(
    ("module", "name", "content", "said"),
    [
        ("likelihoods.train", "results.csv", "run,seed\na,0\n", "has the columns run, seed"),
        ("fc_against_conv.train", "results.csv", "model,seed\nfc,0\n", "has the columns"),
        ("likelihoods.train", "results.csv", "run,seed\na,first\n", "cannot be read"),
        ("small_set.train", "final.csv", "run,seed\na,0\n", "has the columns"),
        ("small_set.train", "results.csv", "\x00\xff", "cannot be read"),
        ("speedrun.gains", "gains-fc.json", "[]", "holds a list, not a dict"),
        ("disentanglement.train", "runs.csv", "run,seed\na,0\n", "has the columns"),
        ("disentanglement.train", "runs.csv", "\x00\xff", "cannot be read"),
    ],
)
def test_tables_that_cannot_be_added_to(module, name, content, said, tmp_path, refused):
    (tmp_path / name).write_text(content, encoding="latin-1")
    line = refused(module, "--output", tmp_path)
    assert said in line and name in line
    assert (tmp_path / name).read_text(encoding="latin-1") == content


def test_tables_as_they_are_can_be_added_to():
    parser = Parser("doors", "Test.")
    for module in (likelihoods, small_set):
        tables = getattr(module, "TABLES", {"results.csv": getattr(module, "COLUMNS", None)})
        for name, columns in tables.items():
            assert parser.table(module.FOLDER / name, columns)


def test_judges_look_at_their_places(tmp_path, refused, monkeypatch):
    monkeypatch.setattr(chapter_judges, "FOLDER", tmp_path / "missing")
    assert "there is no folder" in refused("judging.judges")
    monkeypatch.setattr(judges, "PATH", tmp_path)
    assert "is a folder" in refused("latent_space.judges")


def test_the_scoreboard_looks_at_its_results(tmp_path, refused, monkeypatch):
    results = tmp_path / "results.json"
    for module in (quality, many_samples, choose, report):
        monkeypatch.setattr(module, "RESULTS", results)
    for name in ("choose", "report"):
        assert "results.json cannot be read" in refused(f"quality.{name}")
    assert "results.json cannot be read" in refused("quality.many_samples", "conv-5")
    results.write_text("{}")
    assert "has no conv-5" in refused("quality.many_samples", "conv-5")
    results.write_text('{"conv-5": ')
    assert "results.json cannot be read" in refused("quality.train", "conv-5")
    monkeypatch.setattr(many_samples, "FOLDER", tmp_path)
    assert "conv-5.pt does not exist" in refused("quality.many_samples", "conv-5")
    monkeypatch.setattr(quality, "FOLDER", tmp_path / "missing")
    assert "there is no folder" in refused("quality.train", "conv-5")


def test_a_part_that_was_cut_off_is_done_again(tmp_path):
    whole = tmp_path / "part.pt"
    assert not many_samples.is_whole(whole)
    torch.save({"log_px": torch.zeros(500), "ess": torch.ones(500)}, whole)
    assert many_samples.is_whole(whole)
    for end in (0, 100, len(whole.read_bytes()) - 100):
        cut = tmp_path / f"cut-{end}.pt"
        cut.write_bytes(whole.read_bytes()[:end])
        assert not many_samples.is_whole(cut)


# What fails all the same costs itself alone


@pytest.fixture
def measured(monkeypatch):
    """The committed measurements, in the place of new ones."""
    found = json.loads((EXPERIMENTS / "benchmark.json").read_text())
    monkeypatch.setattr(benchmark, "measure", lambda options: found)
    return found


def test_measurements_are_written_before_the_table_is_made(tmp_path, measured, monkeypatch):
    def fail(found):
        raise ValueError("no table")

    monkeypatch.setattr(benchmark, "tables", fail)
    with pytest.raises(ValueError, match="no table"):
        benchmark.main(["--output", str(tmp_path), "--images", str(measured["images"])])
    assert json.loads((tmp_path / "benchmark.json").read_text()) == measured


def test_memory_that_was_not_measured_is_left_out(measured, monkeypatch, capsys):
    failed = subprocess.CompletedProcess([], 1, "", "Traceback\nMemoryError: too much\n")
    monkeypatch.setattr("subprocess.run", lambda *args, **options: failed)
    options = benchmark.make_parser().parse_args([])
    options.device = torch.device("cpu")
    assert benchmark.peak_memory("fc", "floor", options) is None
    assert "fc, floor: the memory was not measured (MemoryError: too much)" in (
        capsys.readouterr().err
    )
    measured["epoch"]["fc"]["floor"]["memory"] = None
    row = next(x for x in benchmark.tables(measured).splitlines() if "| fc | floor |" in x)
    assert row.endswith("| – |")


def test_a_set_that_was_not_measured_is_left_out(tmp_path, monkeypatch):
    stated = json.loads((measure.FOLDER / "results.json").read_text(encoding="utf-8"))["sets"]

    def run(command, **options):
        name = command[command.index("--only") + 1]
        failed = name == "celeba"
        return subprocess.CompletedProcess(command, int(failed), json.dumps(stated[name]))

    monkeypatch.setattr("subprocess.run", run)
    monkeypatch.setattr("torch.set_num_threads", lambda threads: None)
    with pytest.raises(SystemExit, match="left out of the table: celeba"):
        measure.main(["--output", str(tmp_path)])
    written = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    assert list(written["sets"]) == [name for name in measure.SETS if name != "celeba"]
    assert len((tmp_path / "table.md").read_text(encoding="utf-8").splitlines()) == 5
