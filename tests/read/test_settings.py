"""The settings of a project: where they are found, and what is wrong with them."""

from pathlib import Path

import pytest

from cu2cann.model import Severity
from cu2cann.read import (
    Settings,
    SettingsError,
    find_settings,
    read_project,
    read_settings,
    without,
)

FULL = """\
target = "ascend910b"
clang = false
fail-on = "warning"
min-grade = "checked"
baseline = "known.json"
rules = ["own"]
include-dirs = ["include"]
disable = ["thrust"]
exclude = ["third_party/"]
defines = ["N=4"]

[severity]
"warp/shfl-sync" = "warning"
build = "note"
"""


def write(place: Path, text: str) -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    return place


def test_every_key_is_read(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    found = read_settings(write(tmp_path / "cu2cann.toml", FULL))
    assert found == Settings(
        place=tmp_path / "cu2cann.toml",
        target="ascend910b",
        clang=False,
        fail_on="warning",
        min_grade="checked",
        baseline=tmp_path / "known.json",
        rules=(tmp_path / "own",),
        include_dirs=(tmp_path / "include",),
        disable=("thrust",),
        exclude=("third_party/",),
        defines=("N=4",),
        severity={"warp/shfl-sync": Severity.WARNING, "build": Severity.NOTE},
    )


def test_they_may_stand_in_pyproject(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.cu2cann]\nfail-on = "note"\n')
    assert find_settings(tmp_path).fail_on == "note"


def test_the_file_of_our_own_goes_first(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.cu2cann]\nfail-on = "note"\n')
    write(tmp_path / "cu2cann.toml", 'fail-on = "never"\n')
    assert find_settings(tmp_path).fail_on == "never"


@pytest.mark.parametrize("text", ["[project]\nname = 'x'\n", "no toml = = at all"])
def test_a_pyproject_of_others_is_passed_over(tmp_path: Path, text: str) -> None:
    write(tmp_path / "pyproject.toml", text)
    assert find_settings(tmp_path) == Settings()


def test_they_are_found_above_up_to_the_repository(tmp_path: Path) -> None:
    write(tmp_path / "cu2cann.toml", 'fail-on = "never"\n')
    inner = tmp_path / "repository" / "src"
    inner.mkdir(parents=True)
    assert find_settings(inner) == Settings()
    (tmp_path / ".git").mkdir()
    assert find_settings(inner).fail_on == "never"
    (tmp_path / "repository" / ".git").mkdir()
    assert find_settings(inner) == Settings()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('fail_on = "note"', "no setting 'fail_on'; perhaps fail-on is meant"),
        ("colour = 1", "no setting 'colour'"),
        ("target = 950", "target: expected text, not 950"),
        ('clang = "no"', "clang: expected true or false, not 'no'"),
        ('disable = "warp"', "disable: expected a list, not 'warp'"),
        ("defines = [1]", "defines: expected text, not 1"),
        ('fail-on = "worst"', "expected one of note, warning, error, never"),
        ('min-grade = "good"', "expected one of refused, translated, checked"),
        ('rules = ["nowhere"]', "rules: there is no folder"),
        ('severity = "note"', "severity: expected a table"),
        ('[severity]\nwarp = "off"', "severity: 'warp': expected one of note"),
        ("target = ", "cu2cann.toml: "),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    place = write(tmp_path / "cu2cann.toml", text)
    with pytest.raises(SettingsError) as caught:
        read_settings(place)
    assert said in str(caught.value)
    assert str(place) in str(caught.value)


def test_a_pyproject_that_speaks_of_us_must_be_sound(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[tool.cu2cann]\ntarget = ")
    with pytest.raises(SettingsError):
        find_settings(tmp_path)


def test_files_are_left_out_by_the_patterns_of_git(tmp_path: Path) -> None:
    names = ["src/a.cu", "src/gen/b.cu", "third_party/c.cu", "d.cuh", "CMakeLists.txt"]
    for name in names:
        write(tmp_path / name, "")
    project = read_project([tmp_path / "src", tmp_path / "d.cuh"])
    chosen = without(
        read_project([tmp_path]), ["third_party/", "*.cuh", "gen"], tmp_path
    )
    assert {one.path for one in chosen.entries if one.role == "source"} == {"src/a.cu"}
    assert {one.path for one in chosen.entries if one.role == "other"} == {
        "src/gen/b.cu",
        "third_party/c.cu",
        "d.cuh",
    }
    assert without(project, [], tmp_path) is project


def test_patterns_start_at_the_folder_of_the_settings(tmp_path: Path) -> None:
    write(tmp_path / "src/gen/b.cu", "")
    inner = read_project([tmp_path / "src"])
    (entry,) = without(inner, ["/src/gen/"], tmp_path).entries
    assert entry.role == "other"
    (entry,) = without(inner, ["/gen/"], tmp_path).entries
    assert entry.role == "source"
