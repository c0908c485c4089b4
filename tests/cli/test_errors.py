"""Every error of the command line has a title, a sentence, and what to do."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from cu2cann.cli import app
from cu2cann.cli.app import group
from cu2cann.cli.console import EXIT_SETTING, EXIT_USAGE


def run(*words: object) -> Result:
    return CliRunner().invoke(group, [str(word) for word in words])


def commands() -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for name, command in group.commands.items():
        inner = command.commands if isinstance(command, click.Group) else {}
        found += [(name, word) for word in inner] or [(name,)]
    return found


@pytest.mark.parametrize(
    "words",
    [
        ("convert",),
        ("convert", "nowhere", "-o", "out"),
        ("convert", ".", "-o", "out", "--in-place"),
        ("convert", "."),
        ("convret",),
        ("report", ".", "--fial-on", "note"),
        ("report", ".", "--fail-on", "worst"),
        ("report", ".", "--report", "html"),
        ("report", ".", "--jobs", "none"),
        ("check", "."),
        ("explain",),
        ("rules", "new", "Odd", "x"),
        ("rules", "newer"),
    ],
    ids=" ".join,
)
def test_wrong_use_has_the_shape(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*words)
    assert result.exit_code == EXIT_USAGE
    title, sentence, advice = result.stderr.splitlines()
    assert title.startswith("error: ")
    assert sentence.startswith("  ")
    assert advice.startswith("  help: ")
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("cu2cann.toml", "colour = 1", ("report", ".")),
        ("a.toml", "schema =", ("report", ".", "--rules", ".")),
        ("known", "{", ("report", ".", "--baseline", "known")),
        ("a.cu", "", ("report", ".", "--disable", "nothing")),
        (".cu2cann/result.json", "{", ("check", ".")),
        ("a.asc", "", ("check", ".", "--cann", ".", "--target", "ascend950")),
    ],
)
def test_wrong_settings_have_the_shape(
    name: str,
    text: str,
    words: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    place = tmp_path / name
    place.parent.mkdir(exist_ok=True)
    place.write_text(text)
    result = run(*words)
    assert result.exit_code == EXIT_SETTING
    lines = result.stderr.splitlines()
    assert lines[0].startswith("error: ")
    assert lines[-1].startswith("  help: ")


@pytest.mark.parametrize("words", [(), *commands()], ids=" ".join)
def test_every_help_has_examples_that_parse(words: tuple[str, ...]) -> None:
    result = run(*words, "--help")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    start = lines.index("  Examples:") + 1
    examples = lines[start : lines.index("", start)]
    assert examples
    for line in examples:
        given = line.split()
        assert given[0] == "cu2cann"
        assert tuple(given[1 : 1 + len(words)]) == words
        command: click.Command = group.commands[given[1]]
        rest = given[2:]
        if isinstance(command, click.Group):
            command, rest = command.commands[rest[0]], rest[1:]
        known = {name for one in command.params for name in one.opts}
        ours = rest[: rest.index("--")] if "--" in rest else rest
        assert {word for word in ours if word.startswith("-")} <= known
    assert max(map(len, lines)) <= 80


def test_a_hostile_word_is_not_obeyed() -> None:
    result = run("explai\x1b[31m")
    assert "\x1b[31m" not in result.output
    assert r"\x1b[31m" in result.output


def test_our_own_bug_is_said_to_be_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(**_: object) -> None:
        raise RuntimeError("a [bold]mistake")

    monkeypatch.setattr(app, "group", broken)
    with pytest.raises(SystemExit) as left:
        app.main()
    assert left.value.code == 70


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_there_for_a_shell(shell: str) -> None:
    given = {"_CU2CANN_COMPLETE": f"{shell}_source"}
    result = CliRunner().invoke(group, [], prog_name="cu2cann", env=given)
    assert "_CU2CANN_COMPLETE" in result.output


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("cu2cann re", "report"),
        ("cu2cann report --fail-on w", "warning"),
        ("cu2cann report --disable warp/shfl-s", "warp/shfl-sync"),
        ("cu2cann explain cudaMemcpyToS", "cudaMemcpyToSymbol"),
        ("cu2cann explain match/unk", "match/unknown-cuda-name"),
        ("cu2cann rules list --area war", "warp"),
    ],
)
def test_completion_offers_words(words: str, offered: str) -> None:
    given = {
        "_CU2CANN_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }
    result = CliRunner().invoke(group, [], prog_name="cu2cann", env=given)
    assert f"plain,{offered}" in result.output.split()
