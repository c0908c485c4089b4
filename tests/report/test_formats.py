"""Each format says what its readers look for."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from cu2cann.model import Grade, Severity
from cu2cann.report import FORMATS, Gate, Report
from cu2cann.report.findings import findings

MASK = "warp/shfl-sync/partial-mask"
UNKNOWN = "match/unknown-cuda-name"
Make = Callable[..., Report]


def render(name: str, report: Report) -> str:
    return FORMATS[name](report, "1.2.3")


def knowing(report: Report, *codes: str) -> Report:
    known = {one.fingerprint for one in findings(report) if one.said.code in codes}
    return replace(report, gate=Gate(known=frozenset(known)))


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_gives_the_same_text(program: Report, name: str) -> None:
    text = render(name, program)
    assert text == render(name, program)
    assert text.endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
def test_a_clean_report_is_written_too(report_of: Make, name: str) -> None:
    render(name, report_of({"a.cu": b"int a;\n"}))


def cases(report: Report) -> dict[str, ET.Element]:
    root = ET.fromstring(render("junit", report))
    return {
        f"{one.get('file')} {one.get('name')}": one for one in root.iter("testcase")
    }


def test_junit_has_a_case_for_each_kernel(program: Report) -> None:
    found = cases(program)
    assert {
        "a.cu half",
        "a.cu whole",
        "a.cu host code",
        "c.cu host code",
    } <= found.keys()
    failed = {name for name, case in found.items() if case.find("failure") is not None}
    assert failed == {"a.cu half", "a.cu host code", "c.cu host code"}


def test_junit_counts(program: Report) -> None:
    root = ET.fromstring(render("junit", program))
    assert (root.get("tests"), root.get("failures")) == ("6", "3")
    assert [one.get("failures") for one in root] == ["2", "0", "1", "0"]


def test_junit_tells_the_failure(program: Report) -> None:
    failure = cases(program)["a.cu half"].find("failure")
    assert failure is not None
    assert failure.get("type") == MASK
    assert (failure.text or "").startswith("a.cu:4:13: error: `live` may name only")


def test_junit_skips_what_is_in_the_baseline(program: Report) -> None:
    case = cases(knowing(program, MASK))["a.cu half"]
    assert case.find("failure") is None
    assert case.find("skipped") is not None


def test_junit_fails_at_the_level_of_the_run(program: Report) -> None:
    made = replace(program, gate=Gate(fail_on=None))
    assert not any(case.find("failure") is not None for case in cases(made).values())
    made = replace(program, gate=Gate(fail_on=Severity.NOTE))
    assert cases(made)["b.h host code"].find("failure") is not None


def test_junit_fails_a_kernel_whose_grade_is_too_low(program: Report) -> None:
    made = replace(program, gate=Gate(fail_on=None, min_grade=Grade.CHECKED))
    failures = {name: case.find("failure") for name, case in cases(made).items()}
    low = {name for name, failure in failures.items() if failure is not None}
    assert low == {"a.cu half", "a.cu whole"}
    failure = failures["a.cu whole"]
    assert failure is not None
    assert failure.get("message") == "translated, below checked"


def rows(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render("csv", report), newline="")))


def test_csv_has_a_row_for_each_finding(program: Report) -> None:
    table = rows(program)
    assert len(table) == len(findings(program))
    (row,) = [one for one in table if one["code"] == MASK]
    assert (row["path"], row["line"], row["column"]) == ("a.cu", "4", "13")
    assert (row["kernel"], row["severity"], row["known"]) == ("half", "error", "no")
    assert float(row["hours"]) > 0


def test_csv_marks_what_is_known(program: Report) -> None:
    known = {one["code"]: one["known"] for one in rows(knowing(program, MASK))}
    assert (known[MASK], known[UNKNOWN]) == ("yes", "no")


def test_github_annotates_errors_with_their_places(program: Report) -> None:
    lines = render("github", program).splitlines()
    assert lines[0].startswith(
        f"::error file=a.cu,line=4,endLine=4,col=13,endColumn=29,title={MASK}::"
    )
    assert "%0A" in lines[0]
    assert not any("read/binary" in line for line in lines)


def test_github_puts_what_is_known_last(program: Report) -> None:
    lines = render("github", knowing(program, MASK)).splitlines()
    assert lines[-1].startswith("::notice ")
    assert MASK in lines[-1]


def test_github_takes_paths_from_the_root(program: Report) -> None:
    lines = render("github", replace(program, base="src/")).splitlines()
    assert all("file=src/" in line for line in lines)


def entries(report: Report) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(render("gitlab", report))
    return found


def test_gitlab_has_what_its_page_needs(program: Report) -> None:
    found = entries(program)
    assert len({one["fingerprint"] for one in found}) == len(found)
    (entry,) = [one for one in found if one["check_name"] == MASK]
    assert entry["severity"] == "major"
    assert entry["location"] == {"path": "a.cu", "lines": {"begin": 4}}
    assert {one["severity"] for one in found} <= {"info", "minor", "major"}


def test_markdown_says_what_failed_and_what_to_do_first(program: Report) -> None:
    text = render("markdown", program)
    assert "**4 findings of `error` or above fail this run.**" in text
    assert "| kernels | 2 | 1 refused, 1 translated |" in text
    first = text.index("## What to do first")
    assert text.index("read/unreadable", first) < text.index(MASK, first)


def test_markdown_says_that_nothing_failed(program: Report) -> None:
    text = render("markdown", knowing(program, MASK, UNKNOWN, "read/unreadable"))
    assert (
        "No finding of `error` or above fails this run. 4 are in the baseline." in text
    )


def test_markdown_is_cut_where_a_page_would_be_too_long(report_of: Make) -> None:
    text = b"void f() { cudaNoSuchThing(1); }\n" * 150
    assert "and 50 more" in render("markdown", report_of({"a.cu": text}))
