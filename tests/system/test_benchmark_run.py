"""The benchmark as a command, on few images. No time is judged here."""

import json

from experiments import benchmark


def test_a_small_run_writes_its_tables(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(benchmark, "differ", lambda a, b: False)  # too short a run to tell
    small = ["--images", "120", "--repetitions", "2", "--loss-epochs", "1", "--seeds", "2"]
    benchmark.main([*small, "--device", "cpu", "--output", str(tmp_path)])
    table = (tmp_path / "benchmark.md").read_text()
    assert table.removeprefix("# Benchmark\n\n") in capsys.readouterr().out
    found = json.loads((tmp_path / "benchmark.json").read_text())
    for kind in ("fc", "conv"):
        ways = found["epoch"][kind]
        assert {"usual", "fit float32", "floor"} <= set(ways)
        for way, each in ways.items():
            assert len(each["seconds"]) == 2 and min(each["seconds"]) > 0
            assert 50 < each["memory"] < 50_000
            assert f"| {kind} | {way} |" in table
        assert len(found["loss"][kind]["usual"]) == 2
    assert {row["batch_size"] for row in found["growth"]} == {32, 128, 512}
