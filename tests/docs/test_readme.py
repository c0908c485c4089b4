"""What the two READMEs show and name is what the program does."""

import re
from pathlib import Path

import click
import pytest

from cu2cann.cli import console
from cu2cann.cli.app import group
from cu2cann.model import Source
from cu2cann.pipeline import Engine, default_rules, translate

PAGES = ["README.md", "README.zh-CN.md"]
SAMPLE = "samples/reduction/reduction.cu"


def blocks(text: str, language: str) -> list[str]:
    pattern = rf"^```{language}\n(.*?)^```$"
    return re.findall(pattern, text, re.MULTILINE | re.DOTALL)


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, root: Path) -> str:
    return (root / str(request.param)).read_text(encoding="utf-8")


def test_the_example_is_a_real_translation(page: str, root: Path) -> None:
    source = Source("reduction.cu", (root / SAMPLE).read_bytes())
    output = translate(source, Engine.of(default_rules())).text.decode()
    before, after = source.text.decode().splitlines(), output.splitlines()
    (shown,) = blocks(page, "diff")
    for line in shown.splitlines():
        sign, text = line[0], line[1:]
        assert sign == "@" or (text in before) == (sign in "- "), line
        assert sign == "@" or (text in after) == (sign in "+ "), line


def test_every_command_shown_exists_with_its_options(page: str) -> None:
    lines = [line for block in blocks(page, "sh") for line in block.splitlines()]
    own = (line.split("#")[0].partition(" -- ")[0] for line in lines)
    shown = [line.split() for line in own]
    commands = [words[1:] for words in shown if words[0] == "cu2cann"]
    assert commands
    for words in commands:
        command: click.Command = group.commands[words[0]]
        if isinstance(command, click.Group):
            command = command.commands[words[1]]
        known = {name for one in command.params for name in one.opts}
        assert {word for word in words if word.startswith("-")} <= known, words


def test_every_command_is_in_the_table(page: str) -> None:
    rows = set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    assert rows >= set(group.commands)


def test_every_exit_code_is_in_the_table(page: str) -> None:
    rows = {int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)}
    codes = {getattr(console, name) for name in dir(console) if name.startswith("EXIT")}
    assert rows == codes | {0}
