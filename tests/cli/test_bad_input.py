"""Nothing in the user's files stops a conversion, and no file is lost."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cu2cann.cli import app
from cu2cann.cli.console import EXIT_BUG, EXIT_FINDINGS, EXIT_SETTING, EXIT_USAGE

GOOD = (
    b"#include <cuda_runtime.h>\nvoid f(cudaStream_t s) { cudaStreamSynchronize(s); }\n"
)
TRANSLATED = b"aclrtSynchronizeStream(s)"
UNKNOWN = b"#include <cuda_runtime.h>\nvoid f() { cudaNoSuchThing(1); }\n"


def run(*words: object) -> Result:
    listed = [str(word) for word in words]
    return CliRunner().invoke(app.group, listed, catch_exceptions=False)


def convert(source: Path, out: Path, *words: object) -> Result:
    return run("convert", source, "-o", out, "--no-clang", "--jobs", 1, *words)


def project(folder: Path, **files: bytes) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_bytes(text)
    return folder


def codes_of(out: Path) -> dict[str, Any]:
    state = json.loads((out / ".cu2cann/result.json").read_bytes())
    return {file["path"]: file.get("codes") for file in state["files"]}


def report_of(result: Path) -> dict[str, list[dict[str, Any]]]:
    report = json.loads(result.read_bytes())
    return {file["path"]: file["diagnostics"] for file in report["files"]}


def converted(tmp_path: Path, text: bytes) -> tuple[Result, bytes]:
    source = project(tmp_path / "in", a__cu=text)
    result = convert(source, tmp_path / "out")
    return result, (tmp_path / "out/a.asc").read_bytes()


def test_an_empty_file_stays_empty(tmp_path: Path) -> None:
    result, output = converted(tmp_path, b"")
    assert (result.exit_code, output) == (0, b"")


def test_line_ends_of_windows_are_kept(tmp_path: Path) -> None:
    result, output = converted(tmp_path, GOOD.replace(b"\n", b"\r\n"))
    assert result.exit_code == 0
    assert TRANSLATED in output
    assert output.count(b"\n") == output.count(b"\r\n")


def test_a_last_line_without_an_end_gets_none(tmp_path: Path) -> None:
    result, output = converted(tmp_path, GOOD.rstrip(b"\n"))
    assert result.exit_code == 0
    assert output.endswith(b"}")
    assert TRANSLATED in output


def test_a_byte_order_mark_stays_in_front(tmp_path: Path) -> None:
    result, output = converted(tmp_path, b"\xef\xbb\xbf" + GOOD)
    assert result.exit_code == 0
    assert output.startswith(b'\xef\xbb\xbf#include "acl/acl.h"\n')
    assert output.count(b"\xef\xbb\xbf") == 1
    assert b"cuda_runtime" not in output


def test_bytes_that_are_not_utf_8_survive(tmp_path: Path) -> None:
    result, output = converted(tmp_path, b"// caf\xe9\n" + GOOD)
    assert result.exit_code == 0
    assert b"// caf\xe9\n" in output


def test_unbalanced_braces_leave_the_rest_translated(tmp_path: Path) -> None:
    broken = b"void g() { if (1) { \n"
    result, output = converted(tmp_path, GOOD + broken)
    assert result.exit_code in (0, EXIT_FINDINGS)
    assert TRANSLATED in output
    assert output.endswith(broken)


def test_a_place_without_readable_syntax_is_noted(tmp_path: Path) -> None:
    text = GOOD + b"void g() { @ @ = ) ) ] int; }\n"
    source = project(tmp_path / "in", a__cu=text)
    place = tmp_path / "r.json"
    convert(source, tmp_path / "out", "--report", f"json={place}")
    assert "parse/broken" in [one["code"] for one in report_of(place)["a.cu"]]


def test_fifty_thousand_lines_are_translated(tmp_path: Path) -> None:
    body = b"".join(
        b"void f%d(void *p, cudaStream_t s) {\n%s  cudaFree(p);\n"
        b"  cudaStreamSynchronize(s);\n}\n" % (number, b"  work();\n" * 16)
        for number in range(2_500)
    )
    result, output = converted(tmp_path, b"#include <cuda_runtime.h>\n" + body)
    assert result.exit_code == 0
    assert output.count(b"\n") >= 50_000
    assert output.count(TRANSLATED) == 2_500
    assert b"cudaFree" not in output


def test_a_file_in_utf_16_is_copied_and_diagnosed(tmp_path: Path) -> None:
    wide = b"\xff\xfe" + "int x;".encode("utf-16-le")
    source = project(tmp_path / "in", a__cu=wide, b__cu=GOOD)
    result = convert(source, tmp_path / "out")
    assert result.exit_code == EXIT_FINDINGS
    assert "`a.cu` is encoded in UTF-16" in result.output
    assert (tmp_path / "out/a.cu").read_bytes() == wide
    assert TRANSLATED in (tmp_path / "out/b.asc").read_bytes()


def test_a_binary_file_is_copied_and_noted(tmp_path: Path) -> None:
    source = project(tmp_path / "in", a__h=b"\0\1\2", data__bin=b"\0\xff")
    place = tmp_path / "r.json"
    result = convert(source, tmp_path / "out", "--report", f"json={place}")
    assert result.exit_code == 0
    assert (tmp_path / "out/a.h").read_bytes() == b"\0\1\2"
    assert (tmp_path / "out/data.bin").read_bytes() == b"\0\xff"
    assert [one["code"] for one in report_of(place)["a.h"]] == ["read/binary"]


@pytest.mark.parametrize(
    "text", [GOOD + b"\0", GOOD.decode().encode("utf-16-le")], ids=["zero", "UTF-16"]
)
def test_a_cuda_source_with_zero_bytes_is_copied_and_diagnosed(
    tmp_path: Path, text: bytes
) -> None:
    source = project(tmp_path / "in", a__cu=text)
    result = convert(source, tmp_path / "out")
    assert result.exit_code == EXIT_FINDINGS
    assert "`a.cu` holds zero bytes" in result.output
    assert (tmp_path / "out/a.cu").read_bytes() == text


def test_deep_nesting_is_translated(tmp_path: Path) -> None:
    depth = 3000
    inside = GOOD + b"int x = " + b"(" * depth + b"1" + b")" * depth + b";\n"
    result, output = converted(tmp_path, inside + b"void g() " + b"{" * depth)
    assert result.exit_code == 0
    assert TRANSLATED in output


def test_a_file_name_may_hold_any_bytes(tmp_path: Path) -> None:
    source = project(tmp_path / "in")
    name = os.fsdecode(b"odd\xff [x].cu")
    (source / name).write_bytes(GOOD)
    place = tmp_path / "r.json"
    result = convert(source, tmp_path / "out", "--report", f"json={place}")
    assert result.exit_code == 0
    output = Path(name).with_suffix(".asc").name
    assert TRANSLATED in (tmp_path / "out" / output).read_bytes()
    assert report_of(place).keys() == {name}
    assert codes_of(tmp_path / "out").keys() == {name}
    assert run("check", tmp_path / "out").exit_code == 0


def test_a_file_that_includes_itself_is_read_once(tmp_path: Path) -> None:
    source = project(tmp_path / "in", a__cu=b'#include "a.cu"\n' + GOOD)
    assert convert(source, tmp_path / "out").exit_code == 0
    assert TRANSLATED in (tmp_path / "out/a.asc").read_bytes()


def test_a_file_that_cannot_be_read_is_an_error_and_the_rest_goes_on(
    tmp_path: Path,
) -> None:
    source = project(tmp_path / "in", b__cu=GOOD)
    (source / "a.cu").symlink_to(source / "nowhere.cu")
    (source / "data.txt").symlink_to("data.txt")
    result = convert(source, tmp_path / "out")
    assert result.exit_code == EXIT_FINDINGS
    assert "`a.cu` cannot be read" in result.output
    assert "`data.txt` cannot be read" in result.output
    assert result.output.count("missing") == 2
    assert "copied" not in result.output
    assert TRANSLATED in (tmp_path / "out/b.asc").read_bytes()


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    source = project(tmp_path / "in", b__cu=GOOD)
    os.mkfifo(source / "a.cu")
    result = convert(source / "a.cu", tmp_path / "out")
    assert result.exit_code == EXIT_FINDINGS
    assert "`a.cu` cannot be read: it is not a plain file" in result.output
    assert convert(source, tmp_path / "all").exit_code == 0
    assert TRANSLATED in (tmp_path / "all/b.asc").read_bytes()


def test_a_file_that_we_fail_on_is_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("cu2cann.convert.translate", fail)
    source = project(tmp_path / "in", a__cu=GOOD)
    result = convert(source, tmp_path / "out")
    assert result.exit_code == EXIT_FINDINGS
    assert "could not be handled (RecursionError: too deep)" in result.output
    assert (tmp_path / "out/a.cu").read_bytes() == GOOD


def test_loops_of_links_are_not_followed(tmp_path: Path) -> None:
    source = project(tmp_path / "in", a__cu=GOOD)
    (source / "again").symlink_to(".", target_is_directory=True)
    result = convert(source, tmp_path / "out")
    assert result.exit_code == 0
    assert (tmp_path / "out/again").readlink() == Path()
    assert codes_of(tmp_path / "out").keys() == {"a.cu", "again"}


def test_a_link_that_leads_out_of_the_project_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    source = project(tmp_path / "in", a__cu=GOOD)
    (source / "lib").symlink_to(tmp_path / "other", target_is_directory=True)
    result = convert(source, tmp_path / "out", "--fail-on", "warning")
    assert result.exit_code == EXIT_FINDINGS
    assert "`lib` is a link to a folder outside the project" in result.output
    assert not (tmp_path / "out/lib").exists()


def test_headers_that_include_each_other_are_read_once(tmp_path: Path) -> None:
    source = project(
        tmp_path / "in",
        a__cuh=b'#pragma once\n#include "b.cuh"\n#define SIDE __device__\n',
        b__cuh=b'#pragma once\n#include "a.cuh"\nSIDE int g(int x) { return x; }\n',
        c__cu=b'#include "a.cuh"\n' + GOOD,
    )
    result = convert(source, tmp_path / "out")
    assert result.exit_code == 0
    assert TRANSLATED in (tmp_path / "out/c.asc").read_bytes()


def test_two_sources_of_one_output_are_both_kept(tmp_path: Path) -> None:
    asc = b"int mine;\n"
    source = project(tmp_path / "in", a__cu=GOOD, a__asc=asc)
    result = convert(source, tmp_path / "out")
    assert result.exit_code == EXIT_FINDINGS
    assert "the output `a.asc` is the name of another file" in result.output
    assert (tmp_path / "out/a.asc").read_bytes() == asc
    assert TRANSLATED in (tmp_path / "out/a.cu.asc").read_bytes()


def test_an_output_folder_inside_the_input_is_not_translated(tmp_path: Path) -> None:
    source = project(tmp_path / "in", a__cu=GOOD)
    for _ in range(2):
        assert convert(source, source / "out").exit_code == 0
    assert codes_of(source / "out").keys() == {"a.cu"}
    assert not (source / "out/out").exists()


def test_the_input_is_refused_as_output(tmp_path: Path) -> None:
    source = project(tmp_path / "in", a__cu=GOOD)
    result = convert(source, source)
    assert result.exit_code == EXIT_USAGE
    assert "is the input" in result.output
    assert [path.name for path in source.iterdir()] == ["a.cu"]


def test_files_of_others_are_not_overwritten(tmp_path: Path) -> None:
    source = project(tmp_path / "in", a__cu=GOOD, README__md=b"mine")
    out = project(tmp_path / "out", README__md=b"theirs")
    result = convert(source, out)
    assert result.exit_code == EXIT_USAGE
    assert "README.md would be overwritten" in result.output
    assert (out / "README.md").read_bytes() == b"theirs"
    assert not (out / "a.asc").exists()


def test_an_output_of_ours_is_written_again(tmp_path: Path) -> None:
    source = project(tmp_path / "in", a__cu=GOOD)
    convert(source, tmp_path / "out")
    (source / "a.cu").write_bytes(GOOD + b"int more;\n")
    assert convert(source, tmp_path / "out").exit_code == 0
    assert b"int more;" in (tmp_path / "out/a.asc").read_bytes()


def in_place(source: Path) -> Result:
    return run("convert", source, "--in-place", "--no-clang", "--jobs", 1)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "result.json"
    }


def test_in_place_keeps_a_backup_of_what_changes(tmp_path: Path) -> None:
    source = project(tmp_path / "in", a__cu=GOOD, note__txt=b"n")
    assert in_place(source).exit_code == 0
    assert not (source / "a.cu").exists()
    assert TRANSLATED in (source / "a.asc").read_bytes()
    backups = tree(source / ".cu2cann/backup")
    assert backups == {"a.cu": GOOD}


def test_in_place_a_second_time_changes_nothing(tmp_path: Path) -> None:
    text = (
        GOOD + b"int g(cudaDeviceProp *p) { return cudaGetDeviceProperties(p, 0); }\n"
    )
    source = project(tmp_path / "in", a__cu=text)
    in_place(source)
    once = tree(source)
    assert any(name.startswith("include/cu2cann/") for name in once)
    assert in_place(source).exit_code == 0
    assert tree(source) == once


def test_a_header_named_like_one_of_ours_is_translated(tmp_path: Path) -> None:
    source = project(tmp_path / "in", memory__h=b"#include <cuda_runtime.h>\n")
    assert convert(source, tmp_path / "out").exit_code == 0
    assert b"cuda_runtime" not in (tmp_path / "out/memory.h").read_bytes()


def test_a_backup_never_replaces_another(tmp_path: Path) -> None:
    source = project(tmp_path / "in", a__cu=GOOD)
    in_place(source)
    (source / "a.asc").unlink()
    (source / "a.cu").write_bytes(GOOD + b"// new\n")
    in_place(source)
    backups = tree(source / ".cu2cann/backup")
    assert backups == {"a.cu": GOOD, "a.cu.2": GOOD + b"// new\n"}


def test_an_unknown_name_fails_the_conversion_unless_told_otherwise(
    tmp_path: Path,
) -> None:
    source = project(tmp_path / "in", a__cu=UNKNOWN)
    assert convert(source, tmp_path / "out").exit_code == EXIT_FINDINGS
    again = convert(source, tmp_path / "out", "--fail-on", "never")
    assert again.exit_code == 0


def test_a_comment_hides_a_finding_of_its_line(tmp_path: Path) -> None:
    hidden = UNKNOWN.replace(b"}\n", b"} // cu2cann: ignore[match]\n")
    source = project(tmp_path / "in", a__cu=hidden)
    assert convert(source, tmp_path / "out").exit_code == 0


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["convert", "IN"], id="no output"),
        pytest.param(["convert", "IN", "-o", "OUT", "--in-place"], id="two outputs"),
        pytest.param(["convert", "IN/none.cu", "-o", "OUT"], id="no such file"),
        pytest.param(["convert", "IN", "-o", "IN/a.cu"], id="output is a file"),
        pytest.param(["report", "IN", "--report", "json"], id="report without file"),
        pytest.param(["report", "IN", "--report", "odd=x"], id="unknown format"),
        pytest.param(["report", "IN", "--target", "gpu"], id="unknown target"),
        pytest.param(["report", "IN", "--report", "json=IN/a.cu/x"], id="no folder"),
        pytest.param(["report", "IN/empty"], id="nothing to translate"),
        pytest.param(["check", "IN"], id="check without a target"),
    ],
)
def test_a_wrong_use_is_exit_status_2(tmp_path: Path, words: list[str]) -> None:
    source = project(tmp_path / "in", a__cu=GOOD)
    (source / "empty").mkdir()
    given = [
        word.replace("IN", str(source)).replace("OUT", str(tmp_path / "out"))
        for word in words
    ]
    assert run(*given).exit_code == EXIT_USAGE
    assert not (tmp_path / "out").exists()


def test_a_bad_rule_or_setting_is_exit_status_3(tmp_path: Path) -> None:
    source = project(tmp_path / "in", a__cu=GOOD)
    rules = project(tmp_path / "rules", a__toml=b"schema = 2\n")
    result = convert(source, tmp_path / "out", "--rules", rules)
    assert result.exit_code == EXIT_SETTING
    assert "a: missing id" in result.output
    result = convert(source, tmp_path / "out", "--disable", "no-such-area")
    assert result.exit_code == EXIT_SETTING
    assert not (tmp_path / "out").exists()


def test_a_mistake_of_ours_is_exit_status_70(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("unexpected")

    monkeypatch.setattr("cu2cann.cli.convert.read_project", fail)
    monkeypatch.setattr(sys, "argv", ["cu2cann", "report", str(tmp_path)])
    with pytest.raises(SystemExit) as left:
        app.main()
    assert left.value.code == EXIT_BUG
    assert "RuntimeError: unexpected" in capsys.readouterr().err
