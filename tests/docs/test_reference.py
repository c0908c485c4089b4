"""The pages about settings, reports and effort say what the program does."""

import re
import tomllib
from pathlib import Path

import click
import pytest

from cu2cann.cli.app import group
from cu2cann.model import Effort
from cu2cann.pipeline import default_rules
from cu2cann.read import settings
from cu2cann.report import FORMATS
from cu2cann.report.codes import look_up
from cu2cann.report.severity import nameable

_ROW = re.compile(r"^\| `?([\w-]+)`? \|", re.MULTILINE)


def page(root: Path, name: str) -> str:
    return (root / "docs" / name).read_text(encoding="utf-8")


def fenced(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_every_setting_is_in_the_table(root: Path) -> None:
    rows = _ROW.findall(page(root, "settings.md"))
    assert rows[1:] == list(settings._KEYS)


def test_the_options_beside_the_settings_exist(root: Path) -> None:
    text = page(root, "settings.md")
    shown = re.findall(r"`(-{1,2}[\w-]+)`", text)
    known = {name for one in group.commands["report"].params for name in one.opts}
    known |= {"--no-clang"}
    assert {*shown} <= known


def test_the_settings_shown_are_sound(root: Path, tmp_path: Path) -> None:
    (shown,) = fenced(page(root, "settings.md"), "toml")
    place = tmp_path / "cu2cann.toml"
    place.write_text(shown)
    found = settings.read_settings(place)
    assert set(tomllib.loads(shown)) <= set(settings._KEYS)
    assert found.severity.keys() <= nameable(default_rules())


def test_every_format_is_in_the_table(root: Path) -> None:
    assert _ROW.findall(page(root, "reports.md"))[1:] == list(FORMATS)


@pytest.mark.parametrize("name", ["reports.md", "effort.md"])
def test_the_commands_shown_exist(root: Path, name: str) -> None:
    blocks = fenced(page(root, name), "sh")
    lines = [line.split() for block in blocks for line in block.splitlines()]
    assert lines
    for words in lines:
        command: click.Command = group.commands[words[1]]
        known = {option for one in command.params for option in one.opts}
        assert {word for word in words if word.startswith("-")} <= known


def test_the_levels_of_effort_are_those_of_the_program(root: Path) -> None:
    text = page(root, "effort.md")
    rows = re.findall(
        r"^\| (\w+) \| ([\d.]+) h \|.*\| `([\w/-]+)` \|$", text, re.MULTILINE
    )
    assert [name for name, _, _ in rows] == [*Effort]
    for name, hours, code in rows:
        reason = look_up(code, default_rules()).reason
        assert Effort(name).hours == float(hours)
        assert reason is not None
        assert reason.effort == name
