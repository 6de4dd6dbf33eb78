"""What the two READMEs say of the command and of make is what these do."""

import argparse
import re
import shlex
from pathlib import Path

import pytest

from vae_lib.commands.options import HIDDEN_SIZE, make_parser

ROOT = Path(__file__).parents[2]
READMES = ["README.md", "README.zh-CN.md"]
OFF = {"off", "关"}


@pytest.fixture(params=READMES)
def readme(request):
    return (ROOT / request.param).read_text(encoding="utf-8")


def test_the_table_of_options_agrees_with_the_command(readme):
    rows = re.findall(r"^\| `(--[a-z-]+)` \| (.+?) \|", readme, flags=re.MULTILINE)
    expected = {}
    for action in make_parser()._actions:
        name = action.option_strings[-1]
        if name == "--help":
            continue
        default = HIDDEN_SIZE if action.default is argparse.SUPPRESS else action.default
        expected[name] = OFF if default is False else {f"`{default}`"}
    assert dict(rows).keys() == expected.keys() and len(rows) == len(expected)
    for name, default in rows:
        assert default in expected[name], name


def test_every_value_of_an_option_is_named(readme):
    for action in make_parser()._actions:
        for value in action.choices or ():
            row = re.search(rf"^\| `{action.option_strings[-1]}` .*", readme, re.MULTILINE)[0]
            assert f"`{value}`" in row


def test_the_commands_can_be_given(readme):
    commands = re.findall(r"^python -m vae_lib\.train (.+)$", readme, flags=re.MULTILINE)
    assert len(commands) >= 3
    for command in commands:
        make_parser().parse_args(shlex.split(command))


def test_the_make_targets_are_there(readme):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"`?make ([a-z]+)`?", readme):
        assert re.search(rf"^{target}:", makefile, flags=re.MULTILINE), target


def test_links_lead_to_files(readme):
    for link in re.findall(r"\]\(([^)#:]+)\)", readme):
        assert (ROOT / link).exists(), link


def test_both_readmes_say_the_same():
    """The same commands, files, options and figures."""
    pattern = r"`[^`\n]+`|\d+\.\d+|^(?:make|python|pip|pytest|jupyter).*?(?= +#|$)"
    english, chinese = (
        re.findall(pattern, (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
        for name in READMES
    )
    assert sorted(english) == sorted(chinese)
