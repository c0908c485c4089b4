"""A finding is known again wherever its line goes, and by nothing else."""

from collections.abc import Callable

import pytest

from cu2cann.model import Span, Translated
from cu2cann.report import Report
from cu2cann.report.findings import Finding, findings, placed

LINE = b"void f() { cudaNoSuchThing(1); }\n"
Make = Callable[..., Report]


def marks(report: Report) -> list[str]:
    return [one.fingerprint for one in findings(report)]


@pytest.mark.parametrize(
    "text",
    [
        b"\n\nint a;\n" + LINE,
        b"   void f()  {\tcudaNoSuchThing(1); }\r\n",
        LINE + b"void g() { cudaOther(2); }\n",
    ],
    ids=["moved", "set out anew", "something added"],
)
def test_a_fingerprint_stays(report_of: Make, text: bytes) -> None:
    (before,) = marks(report_of({"a.cu": LINE}))
    assert before in marks(report_of({"a.cu": text}))


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("b.cu", LINE),
        ("a.cu", LINE.replace(b"(1)", b"(2)")),
        ("a.cu", LINE.replace(b"cudaNoSuchThing", b"cudaNoOtherThing")),
    ],
    ids=["another file", "another line", "another name"],
)
def test_a_fingerprint_changes(report_of: Make, path: str, text: bytes) -> None:
    assert marks(report_of({"a.cu": LINE})) != marks(report_of({path: text}))


def test_equal_lines_have_fingerprints_of_their_own(report_of: Make) -> None:
    one, two = marks(report_of({"a.cu": LINE + LINE}))
    assert one != two
    assert one == marks(report_of({"a.cu": LINE}))[0]


def test_two_places_of_a_line_are_told_apart(report_of: Make) -> None:
    text = b"void f() { cudaNoSuchA(cudaNoSuchB(1)); }\n"
    assert len(set(marks(report_of({"a.cu": text})))) == 2


def test_places_are_those_of_the_source(report_of: Make) -> None:
    text = "/* é */ void f() { cudaNoSuchA(1); cudaNoSuchB(2); }\n".encode()
    found = findings(report_of({"a.cu": b"\n" + text}))
    ends = [(one.place.line, one.place.column, one.place.end_column) for one in found]
    assert ends == [(2, 20, 31), (2, 36, 47)]


def test_a_span_over_lines_has_its_end(file_of: Callable[..., Translated]) -> None:
    file = file_of(b"ab\ncde\nf")
    place = placed(file, Span(1, 6))
    assert (place.line, place.column) == (1, 2)
    assert (place.end_line, place.end_column) == (2, 4)


def test_a_finding_names_its_kernel(program: Report) -> None:
    kernels = {one.said.code: one.kernel for one in findings(program)}
    assert kernels["warp/shfl-sync/partial-mask"] == "half"
    assert kernels["match/unknown-cuda-name"] == ""


def test_a_finding_without_a_source_is_at_the_top(program: Report) -> None:
    (lost,) = [one for one in findings(program) if one.said.at.path == "c.cu"]
    assert not lost.exact
    assert (lost.place.line, lost.place.column) == (1, 1)


def test_the_order_is_that_of_the_places(program: Report) -> None:
    found: tuple[Finding, ...] = findings(program)
    assert [one.said.at.path for one in found] == [
        "a.cu",
        "a.cu",
        "a.cu",
        "b.h",
        "c.cu",
        "d",
    ]
