"""How the book publishes itself: the workflows, Binder, and the notebooks that Colab opens."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from notebook_rules import ROOT
from packaging.requirements import Requirement
from test_extensions import extension

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ADDRESS = "https://example.org/ada/a-fork"
ACTIONS = {
    "GITHUB_SERVER_URL": "https://example.org",
    "GITHUB_REPOSITORY": "ada/a-fork",
    "GITHUB_REF_TYPE": "branch",
    "GITHUB_REF_NAME": "trunk",
}


@pytest.fixture(scope="module")
def site_address() -> ModuleType:
    """The extension that reads where the book is published."""
    return extension("site_address")


def test_workflows_are_well_formed() -> None:
    """By the published schema; actionlint, which is stricter, runs in the workflow `test`."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema"]
    ran = subprocess.run(
        [*command, "vendor.github-workflows", *WORKFLOWS], capture_output=True, text=True
    )
    assert [path.stem for path in WORKFLOWS] == ["elsewhere", "publish", "test"]
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_malformed_workflow_is_recognized(tmp_path: Path) -> None:
    text = WORKFLOWS[0].read_text(encoding="utf-8").replace("runs-on", "run-on")
    (tmp_path / "workflow.yml").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema"]
    ran = subprocess.run(
        [*command, "vendor.github-workflows", tmp_path / "workflow.yml"], capture_output=True
    )
    assert ran.returncode != 0


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflow_names_what_is_there(path: Path) -> None:
    """Its make targets and scripts exist, its actions and packages have versions, and it names
    no repository of its own."""
    text = path.read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"\bmake ([a-z]+)", text):
        assert re.search(rf"^{target}:", makefile, re.M), target
    for script in re.findall(r"bash (\S+)", text):
        assert (ROOT / script).exists(), script
    uses = re.findall(r"uses: (\S+)", text)
    assert uses and all(re.fullmatch(r"actions/[a-z-]+@v\d+", name) for name in uses)
    jobs = yaml.safe_load(text)["jobs"]
    assert all("timeout-minutes" in job for job in jobs.values())
    without = re.sub(r"\$\{\{.*?\}\}|uses: \S+|users\.noreply\.github\.com", "", text)
    assert "github.com/" not in without and ".github.io" not in without


def test_publishing_waits_for_the_tests() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text("utf-8"))
    trigger = workflow[True]["workflow_run"]  # YAML reads `on` as true
    assert trigger == {"workflows": ["test"], "types": ["completed"]}
    condition = workflow["jobs"]["build"]["if"]
    assert "conclusion == 'success'" in condition and "default_branch" in condition


def test_book_is_printed_before_the_site_is_built() -> None:
    """The site offers the printed book, and says how large it is."""
    workflow = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text("utf-8"))
    steps = workflow["jobs"]["build"]["steps"]
    ran = [step["run"] for step in steps if "run" in step]
    assert ran == ["make pdf", "make book"]
    address = next(step["env"] for step in steps if step.get("run") == "make book")
    assert set(address) == {"SITE_ADDRESS"}


def test_tests_run_on_the_supported_versions() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text("utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    versions = workflow["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert project["requires-python"] == f">={versions[0]}" and len(versions) > 1


def test_other_processors_run_what_needs_no_browser() -> None:
    """Arm under Linux and on a Mac; whether they pass does not decide what is published."""
    workflow = yaml.safe_load((ROOT / ".github/workflows/elsewhere.yml").read_text("utf-8"))
    job = workflow["jobs"]["test"]
    assert job["strategy"]["matrix"]["machine"] == ["ubuntu-24.04-arm", "macos-15"]
    folders = re.findall(r"(?:tests/|notebooks)\w*", " ".join(str(step) for step in job["steps"]))
    assert {"tests/unit", "tests/book", "notebooks"} <= set(folders)
    assert "tests/site" not in folders and all((ROOT / folder).is_dir() for folder in folders)


def test_binder_installs_what_the_library_and_the_copies_ask_for() -> None:
    """The same ranges as in pyproject.toml, under the names that conda has for them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    needed = ("torchvision", "live", "disentanglement")  # all but what fetches CelebA
    asked = [*project["dependencies"], *(one for extra in needed for one in extras[extra])]
    environment = yaml.safe_load((ROOT / "binder/environment.yml").read_text("utf-8"))
    names = {"pytorch-cpu": "torch", "matplotlib-base": "matplotlib"}
    installed = [re.split(r"(?=[<>=])", line, maxsplit=1) for line in environment["dependencies"]]
    have = {names.get(name, name) + versions for name, versions in installed if name != "python"}
    lock = (ROOT / "requirements-lock.txt").read_text("utf-8")
    pinned = dict(re.findall(r"^(myst-parser|pybtex)==(\S+)$", lock, re.M))
    for copying in have - set(asked):
        requirement = Requirement(copying)
        assert requirement.specifier.contains(pinned.pop(requirement.name))
    assert have >= set(asked) and not pinned


def test_binder_opens_copies(tmp_path: Path) -> None:
    """The script that Binder runs after its installation, in a clone."""
    script = ROOT / "binder" / "postBuild"
    clone = tmp_path / "clone"
    for name in ("_config.yml", "_toc.yml", "requirements.txt"):
        clone.mkdir(exist_ok=True)
        (clone / name).symlink_to(ROOT / name)
    for name in ("book", "notebooks"):
        (clone / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "tools", clone / "tools")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    subprocess.run([script], cwd=clone, env=os.environ | {"PATH": path}, check=True)
    assert {path.name for path in (clone / "learn").iterdir()} == {
        path.name for path in (ROOT / "notebooks").glob("*.ipynb")
    }


def test_buttons_follow_the_repository(site_address: ModuleType) -> None:
    options = site_address.theme_options(ACTIONS)
    assert options["repository_url"] == ADDRESS
    assert options["repository_branch"] == "trunk"
    assert options["use_edit_page_button"] and options["use_issues_button"]
    tag = site_address.theme_options(ACTIONS | {"GITHUB_REF_TYPE": "tag"})
    assert tag["repository_branch"] == "main"
    assert site_address.theme_options({}) == {}


def test_site_address_ends_in_a_slash(site_address: ModuleType) -> None:
    for address in ("https://example.org/book", "https://example.org/book/"):
        assert site_address.site_address({"SITE_ADDRESS": address}) == "https://example.org/book/"
    assert site_address.site_address({"SITE_ADDRESS": ""}) is None


def test_description_is_cut_between_sentences(site_address: ModuleType) -> None:
    assert site_address.shortened("One sentence. " + "long " * 60) == "One sentence."
    assert site_address.shortened("word, " * 60).endswith("word …")
