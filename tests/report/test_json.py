"""The JSON report keeps to schema 1, on which scripts depend."""

import json
import re
from typing import Any

import pytest

from cu2cann.model import Failed, FileResult, Grade, Skipped, Source, Span, Translated
from cu2cann.model import engine_diagnostic as say
from cu2cann.pipeline import Engine, translate
from cu2cann.report import summarise, to_json

TEXT = (
    b"__global__ void k(float *a) { a[threadIdx.x] = 1.0f; }\n"
    b"/* \xc3\xa9 */ void f() { cudaNoSuchThing(1); }\n"
)


@pytest.fixture
def results(engine: Engine) -> list[FileResult]:
    translation = translate(Source("a.cu", TEXT), engine)
    binary = say("read/binary", "b.h", Span(0, 0), "b.h")
    lost = say("read/unreadable", "c.cu", Span(0, 0), "c.cu", "reason")
    return [
        Translated("a.cu", "a.asc", translation, Grade.REFUSED),
        Skipped("b.h", "b.h", (binary,)),
        Failed("c.cu", "c.cu", (lost,)),
    ]


def report(results: list[FileResult]) -> dict[str, Any]:
    loose = say("read/link-not-followed", "d", Span(0, 0), "d")
    table: dict[str, Any] = json.loads(
        to_json(summarise("ascend950", results, [loose]), "1.2.3")
    )
    return table


def test_the_head_names_schema_tool_and_target(results: list[FileResult]) -> None:
    table = report(results)
    assert table["schema"] == 1
    assert table["tool"] == {"name": "cu2cann", "version": "1.2.3"}
    assert table["target"] == "ascend950"


def test_the_summary_counts(results: list[FileResult]) -> None:
    summary = report(results)["summary"]
    assert summary["files"] == 3
    assert summary["kernels"] == {
        "total": 1,
        "refused": 0,
        "translated": 1,
        "checked": 0,
        "verified": 0,
    }
    assert summary["constructs"].keys() == {"translated", "changed", "refused"}
    assert summary["constructs"]["refused"] == 1
    assert summary["diagnostics"]["error"] == 2
    assert summary["hours"] == 4.25


def test_a_file_has_its_kernels_and_findings(results: list[FileResult]) -> None:
    file = report(results)["files"][0]
    assert (file["path"], file["output"], file["grade"]) == ("a.cu", "a.asc", "refused")
    assert file["kernels"] == [
        {"name": "k", "line": 1, "grade": "translated", "codes": []}
    ]
    (found,) = [one for one in file["diagnostics"] if one["severity"] == "error"]
    help_text = found.pop("help")
    assert help_text.endswith(".")
    assert re.fullmatch("[0-9a-f]{32}", found.pop("fingerprint"))
    assert found == {
        "code": "match/unknown-cuda-name",
        "severity": "error",
        "line": 2,
        "column": 20,
        "message": "no rule knows `cudaNoSuchThing`, which looks like a CUDA name",
        "effort": "hours",
        "known": False,
    }


def test_a_file_that_is_copied_has_no_grade(results: list[FileResult]) -> None:
    files = report(results)["files"]
    assert [file["grade"] for file in files[1:]] == [None, None]
    assert [file["diagnostics"][0]["code"] for file in files[1:]] == [
        "read/binary",
        "read/unreadable",
    ]


def test_findings_about_no_file_stand_apart(results: list[FileResult]) -> None:
    (loose,) = report(results)["diagnostics"]
    assert (loose["path"], loose["code"]) == ("d", "read/link-not-followed")


def test_the_same_results_give_the_same_bytes(results: list[FileResult]) -> None:
    made = [to_json(summarise("ascend950", results), "1") for _ in range(2)]
    assert made[0] == made[1]
