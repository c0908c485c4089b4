"""The commands beside convert and report, and what they leave behind."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cu2cann.cli import app
from cu2cann.cli.console import EXIT_FINDINGS, EXIT_SETTING, EXIT_USAGE
from cu2cann.doctor import Finding, abilities, examine

GOOD = (
    "#include <cuda_runtime.h>\nvoid f(cudaStream_t s) { cudaStreamSynchronize(s); }\n"
)
REFUSED = "#include <cuda_runtime.h>\nvoid g() { cudaNoSuchThing(1); }\n"


def run(*words: object) -> Result:
    listed = [str(word) for word in words]
    return CliRunner().invoke(app.group, listed, catch_exceptions=False)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.cu").write_text(GOOD)
    (source / "b.cu").write_text(REFUSED)
    folder = tmp_path / "out"
    run("convert", source, "-o", folder, "--no-clang", "--jobs", 1)
    return folder


def grades(out: Path) -> dict[str, Any]:
    state = json.loads((out / ".cu2cann/result.json").read_bytes())
    return {file["output"]: file["grade"] for file in state["files"]}


def test_check_raises_the_grade_of_files_without_findings(out: Path) -> None:
    assert grades(out) == {"a.asc": "translated", "b.asc": "refused"}
    result = run("check", out)
    assert result.exit_code == EXIT_FINDINGS
    assert "b.asc:" in result.output
    assert "`cudaNoSuchThing` is a CUDA name [verify/leftover]" in result.output
    assert grades(out) == {"a.asc": "checked", "b.asc": "refused"}


def test_check_is_clean_where_every_name_exists(out: Path) -> None:
    (out / "b.asc").unlink()
    assert run("check", out).exit_code == 0


def test_check_twice_leaves_the_same_state(out: Path) -> None:
    place = out / ".cu2cann/result.json"
    run("check", out)
    once = place.read_bytes()
    run("check", out)
    assert place.read_bytes() == once


def test_a_grade_falls_when_an_edit_brings_in_an_unknown_name(out: Path) -> None:
    run("check", out)
    text = (out / "a.asc").read_text()
    (out / "a.asc").write_text(f"{text}aclrtNoSuchType x;\n")
    result = run("check", out)
    assert "no header for this target declares `aclrtNoSuchType`" in result.output
    assert grades(out)["a.asc"] == "translated"


def test_check_heeds_comments_that_hide_findings(out: Path) -> None:
    text = (out / "b.asc").read_text()
    hidden = text.replace("(1); }", "(1); } // cu2cann: ignore[verify/leftover]")
    (out / "b.asc").write_text(hidden)
    assert run("check", out).exit_code == 0


def test_check_takes_the_target_of_a_tree_without_a_state(tmp_path: Path) -> None:
    (tmp_path / "a.cpp").write_text("void f() { aclrtFree(p); }\n")
    assert run("check", tmp_path).exit_code == EXIT_USAGE
    assert run("check", tmp_path, "--target", "ascend950").exit_code == 0
    assert not (tmp_path / ".cu2cann").exists()


def test_check_writes_the_report(out: Path, tmp_path: Path) -> None:
    place = tmp_path / "check.json"
    run("check", out, "--report", f"json={place}")
    files = {file["path"]: file for file in json.loads(place.read_bytes())["files"]}
    assert files["a.asc"]["grade"] == "checked"
    assert files["b.asc"]["diagnostics"][0]["code"] == "verify/leftover"


def test_check_says_why_headers_cannot_be_used(out: Path, tmp_path: Path) -> None:
    result = run("check", out, "--cann", tmp_path)
    assert result.exit_code == EXIT_SETTING
    assert "the headers cannot be used" in result.output


def test_a_broken_state_is_exit_status_3(out: Path) -> None:
    (out / ".cu2cann/result.json").write_text("{")
    assert run("check", out).exit_code == EXIT_SETTING


def test_explain_shows_a_page() -> None:
    result = run("explain", "cudaStreamSynchronize")
    assert result.exit_code == 0
    assert "aclrtSynchronizeStream" in result.output


def test_explain_takes_a_code_as_it_is_printed() -> None:
    assert run("explain", "[match/unknown-cuda-name]").exit_code == 0


def test_explain_offers_the_nearest_word() -> None:
    result = run("explain", "cudaStreamSynchronise")
    assert result.exit_code == EXIT_FINDINGS
    assert "perhaps cudaStreamSynchronize" in result.output


def test_rules_are_listed_by_area_and_symbol() -> None:
    result = run(
        "rules", "list", "--area", "stream", "--symbol", "cudaStreamSynchronize"
    )
    assert result.exit_code == 0
    rows = [line for line in result.output.splitlines() if line.startswith("stream/")]
    assert len(rows) == 1
    assert run("rules", "list", "--symbol", "cudaNone").exit_code == EXIT_FINDINGS


def test_a_new_rule_holds_and_is_never_replaced(tmp_path: Path) -> None:
    words = ("rules", "new", "memory/my-take", "myTake", "--folder", tmp_path)
    assert run(*words).exit_code == 0
    for place in (tmp_path, tmp_path / "memory", tmp_path / "memory/my-take.toml"):
        result = run("rules", "test", place)
        assert (result.exit_code, result.output) == (0, "1 examples, 0 failed\n")
    assert run(*words).exit_code == EXIT_USAGE


def test_a_new_rule_needs_an_id(tmp_path: Path) -> None:
    result = run("rules", "new", "Odd", "myTake", "--folder", tmp_path)
    assert result.exit_code == EXIT_USAGE
    assert list(tmp_path.iterdir()) == []


def test_an_example_that_does_not_hold_is_shown(tmp_path: Path) -> None:
    run("rules", "new", "memory/my-take", "myTake", "--folder", tmp_path)
    place = tmp_path / "memory/my-take.toml"
    text = place.read_text()
    place.write_text(text.replace("myTake(a, b);\n'''", "other();\n'''"))
    result = run("rules", "test", tmp_path)
    assert result.exit_code == EXIT_FINDINGS
    assert "expected diagnostics ['no-counterpart'], got []" in result.output


def test_a_rule_that_cannot_be_used_is_exit_status_3(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("schema = ")
    assert run("rules", "test", tmp_path).exit_code == EXIT_SETTING
    assert run("explain", "x", "--rules", tmp_path).exit_code == EXIT_SETTING


def test_the_doctor_names_each_tool(tmp_path: Path) -> None:
    result = run("doctor")
    assert result.exit_code == 0
    for name in ("Python", "libclang", "CANN", "nvcc", "NPU"):
        assert name in result.output
    lacking = {one.name: one for one in examine({"ASCEND_HOME_PATH": str(tmp_path)})}
    assert not lacking["CANN"].found
    assert lacking["CANN"].detail == f"no headers below {tmp_path}"


def test_the_doctor_says_what_each_command_can_do() -> None:
    assert "check --cann" in run("doctor").output
    tools = [Finding(name, True, "", "") for name in ("libclang", "CANN", "bisheng")]
    able = {one.command: one.says for one in abilities(tools)}
    assert able["check --cann"] == "reads the output with the real headers"
    assert "bisheng" in able["building the output"]
    assert able["review"].startswith("as patches")
    packages = [Finding(name, True, "", "") for name in ("textual", "textual-serve")]
    shown = {one.command: one.says for one in abilities(packages)}
    assert shown["review"] == "in a terminal and in a browser"
    unable = {one.command: one.says for one in abilities([])}
    assert unable["check --cann"] == "needs libclang and CANN"
    assert unable["convert, report"].startswith("types from syntax alone")


def test_the_doctor_finds_the_headers_of_cann(tmp_path: Path) -> None:
    for name in ("acl/acl.h", "simt_api/asc_simt.h"):
        place = tmp_path / "include" / name
        place.parent.mkdir(parents=True)
        place.touch()
    found = {one.name: one for one in examine({"ASCEND_HOME_PATH": str(tmp_path)})}
    assert found["CANN"].found
