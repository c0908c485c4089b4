"""What makes a run fail: levels, grades, a baseline, and the project's settings."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cu2cann.cli import app
from cu2cann.cli.console import EXIT_FINDINGS, EXIT_SETTING, EXIT_USAGE

REFUSED = "void g() { cudaNoSuchThing(1); }\n"
OTHER = "void h() { cudaNoOtherThing(1); }\n"
KERNEL = "__global__ void k(float *a) { a[threadIdx.x] = 1.0f; }\n"
UNKNOWN = "match/unknown-cuda-name"


def run(*words: object) -> Result:
    listed = [str(word) for word in words]
    return CliRunner().invoke(app.group, listed, catch_exceptions=False)


def report(folder: Path, *words: object) -> Result:
    return run("report", folder, "--no-clang", "--jobs", 1, *words)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.cu").write_text(REFUSED)
    return folder


def settings(folder: Path, text: str) -> None:
    (folder / "cu2cann.toml").write_text(text)


def severities(result: Result) -> dict[str, int]:
    counted: dict[str, int] = json.loads(result.stdout)["summary"]["diagnostics"]
    return counted


def test_a_baseline_lets_known_findings_pass(project: Path, tmp_path: Path) -> None:
    known = tmp_path / "known.json"
    first = report(project, "--write-baseline", known)
    assert first.exit_code == EXIT_FINDINGS
    again = report(project, "--baseline", known)
    assert again.exit_code == 0
    assert f"[{UNKNOWN}] (in the baseline)" in again.output
    assert "in the baseline: 1" in again.output


def test_a_new_finding_fails_in_spite_of_the_baseline(
    project: Path, tmp_path: Path
) -> None:
    known = tmp_path / "known.json"
    report(project, "--write-baseline", known, "--fail-on", "never")
    (project / "a.cu").write_text(f"\n\n{REFUSED}{OTHER}")
    again = report(project, "--baseline", known, "--report", "json=-")
    assert again.exit_code == EXIT_FINDINGS
    (file,) = json.loads(again.stdout)["files"]
    assert [one["known"] for one in file["diagnostics"]] == [True, False]


def test_findings_that_are_gone_are_said_in_a_note(
    project: Path, tmp_path: Path
) -> None:
    known = tmp_path / "known.json"
    report(project, "--write-baseline", known)
    (project / "a.cu").write_text("int a;\n")
    again = report(project, "--baseline", known, "-v")
    assert again.exit_code == 0
    assert "1 findings of the baseline are no more: " in again.output
    assert "report/gone-from-baseline" not in report(project, "-v").output


def test_a_baseline_of_the_whole_serves_a_part(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "sub").mkdir()
    (project / "sub" / "b.cu").write_text(OTHER)
    monkeypatch.chdir(tmp_path)
    run("report", "in", "--no-clang", "--jobs", 1, "--write-baseline", "known.json")
    for part in ("in/sub", "in/sub/b.cu", project / "a.cu", "in"):
        words = ("report", part, "--no-clang", "--jobs", 1, "-v", "--baseline")
        result = run(*words, "known.json")
        assert (part, result.exit_code) == (part, 0)
        assert "are no more" not in result.output
    (project / "sub" / "b.cu").unlink()
    whole, part = (
        run("report", path, "--no-clang", "-v", "--baseline", "known.json").output
        for path in ("in", "in/a.cu")
    )
    assert "in/sub/b.cu: match/unknown-cuda-name" in whole
    assert "are no more" not in part


def test_the_baseline_is_the_same_for_the_same_findings(
    project: Path, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        report(project, "--write-baseline", tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("text", ["{", "[]", '{"schema": 2}', '{"schema": 1}'])
def test_a_baseline_that_is_none_is_exit_status_3(
    project: Path, tmp_path: Path, text: str
) -> None:
    (tmp_path / "known.json").write_text(text)
    result = report(project, "--baseline", tmp_path / "known.json")
    assert result.exit_code == EXIT_SETTING
    assert "the baseline cannot be used" in result.output
    assert report(project, "--baseline", "nowhere").exit_code == EXIT_SETTING


def test_a_grade_that_is_too_low_fails(project: Path) -> None:
    (project / "a.cu").write_text(KERNEL)
    assert report(project, "--min-grade", "translated").exit_code == 0
    result = report(project, "--min-grade", "checked", "--fail-on", "never")
    assert result.exit_code == EXIT_FINDINGS
    assert "below checked: a.cu: k" in result.output


def test_a_check_holds_files_to_a_grade(project: Path, tmp_path: Path) -> None:
    (project / "a.cu").write_text(KERNEL)
    out = tmp_path / "out"
    run("convert", project, "-o", out, "--no-clang", "--jobs", 1)
    assert run("check", out, "--min-grade", "checked").exit_code == 0
    assert run("check", out, "--min-grade", "verified").exit_code == EXIT_FINDINGS


def test_a_check_takes_levels_and_a_baseline(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    known = tmp_path / "known.json"
    run("convert", project, "-o", out, "--no-clang", "--jobs", 1)
    assert run("check", out).exit_code == EXIT_FINDINGS
    assert run("check", out, "--fail-on", "never").exit_code == 0
    run("check", out, "--write-baseline", known)
    assert run("check", out, "--baseline", known).exit_code == 0


@pytest.mark.parametrize("key", [UNKNOWN, "match"])
def test_settings_change_severities(project: Path, key: str) -> None:
    settings(project, f'[severity]\n"{key}" = "warning"\n')
    result = report(project, "--report", "json=-")
    assert result.exit_code == 0
    assert severities(result) == {"note": 0, "warning": 1, "error": 0}


def test_the_nearest_key_decides(project: Path) -> None:
    settings(project, f'[severity]\nmatch = "note"\n"{UNKNOWN}" = "error"\n')
    assert report(project).exit_code == EXIT_FINDINGS


def test_a_grade_stays_whatever_the_severity(project: Path) -> None:
    settings(project, '[severity]\nmatch = "note"\n')
    (file, _) = json.loads(report(project, "--report", "json=-").stdout)["files"]
    assert file["grade"] == "refused"


def test_a_severity_of_nothing_is_exit_status_3(project: Path) -> None:
    settings(project, '[severity]\n"match/unknown-cuda-nam" = "note"\n')
    result = report(project)
    assert result.exit_code == EXIT_SETTING
    assert f"perhaps {UNKNOWN} is meant" in " ".join(result.output.split())


def test_an_unknown_key_is_exit_status_3(project: Path) -> None:
    settings(project, 'fial-on = "note"\n')
    result = report(project)
    assert result.exit_code == EXIT_SETTING
    assert "perhaps fail-on is meant" in " ".join(result.output.split())


def test_an_unknown_target_is_exit_status_3(project: Path) -> None:
    settings(project, 'target = "ascend95"\n')
    result = report(project)
    assert result.exit_code == EXIT_SETTING
    assert "perhaps ascend950 or ascend910b is meant" in " ".join(result.output.split())


def test_the_command_line_wins(project: Path) -> None:
    settings(project, 'fail-on = "never"\ntarget = "ascend910b"\n')
    assert report(project).exit_code == 0
    assert report(project, "--fail-on", "error").exit_code == EXIT_FINDINGS
    words = ("--report", "json=-", "--target", "ascend950")
    tables = [json.loads(report(project, *words[:count]).stdout) for count in (2, 4)]
    assert [table["target"] for table in tables] == ["ascend910b", "ascend950"]


def test_lists_are_joined(project: Path) -> None:
    (project / "b.cu").write_text(OTHER)
    (project / "c.cu").write_text(OTHER)
    settings(project, 'exclude = ["a.cu"]\n')
    result = report(project, "--exclude", "b.cu", "--report", "json=-")
    grades: dict[str, Any] = {
        file["path"]: file["grade"] for file in json.loads(result.stdout)["files"]
    }
    assert grades["a.cu"] is grades["b.cu"] is None
    assert grades["c.cu"] == "refused"


def test_what_is_excluded_is_copied(project: Path, tmp_path: Path) -> None:
    settings(project, 'exclude = ["a.cu"]\n')
    result = run("convert", project, "-o", tmp_path / "out", "--no-clang", "--jobs", 1)
    assert result.exit_code == 0
    assert (tmp_path / "out/a.cu").read_text() == REFUSED


def test_a_file_of_settings_may_be_named(project: Path, tmp_path: Path) -> None:
    settings(project, 'fail-on = "error"\n')
    other = tmp_path / "lenient.toml"
    other.write_text('fail-on = "never"\n')
    assert report(project, "--settings", other).exit_code == 0


def test_a_report_may_go_to_standard_output(project: Path) -> None:
    result = report(project, "--report", "csv=-")
    assert result.stdout.startswith("path,line,")
    assert "16 files" not in result.stdout
    assert f"[{UNKNOWN}]" in result.stderr


def test_two_reports_do_not_share_standard_output(project: Path) -> None:
    words = ("--report", "csv=-", "--report", "json=-")
    assert report(project, *words).exit_code == EXIT_USAGE


def test_the_plan_takes_the_place_of_the_findings(project: Path) -> None:
    result = report(project, "--plan", "--fail-on", "never")
    assert (
        " 1. match/unknown-cuda-name  4 h, 1 place in 1 file, frees 1 part"
        in result.output
    )
    assert "1 part blocked" in result.output
    (project / "a.cu").write_text(KERNEL)
    assert "nothing is refused" in report(project, "--plan").output
