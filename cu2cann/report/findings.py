"""Where each finding is, in lines and columns, and by what it is known again."""

import hashlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from cu2cann.model import (
    Diagnostic,
    FileResult,
    KernelResult,
    Label,
    Severity,
    Source,
    Span,
    Translated,
)
from cu2cann.report.summary import Report

_WINDOW = 120
"""Bytes of a line, on each side of a place, that its fingerprint is made of."""


@dataclass(frozen=True, slots=True)
class Place:
    """Lines and columns counted from one; the end is exclusive."""

    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic with what a reader outside the engine needs.

    ``exact`` is false where the finding is about a file as a whole.
    """

    said: Diagnostic
    place: Place
    exact: bool
    fingerprint: str
    kernel: str
    known: bool
    stops: bool


def findings(report: Report) -> tuple[Finding, ...]:
    """Give every finding, in the order of path, place and code.

    A fingerprint is made of the code, the path, the text around the place and the
    number of its like before it.  It stays when lines move.
    """
    files = {result.path: _File(result) for result in report.results}
    nowhere = _File(None)
    counted: Counter[bytes] = Counter()
    found = []
    for said in report.findings:
        file = files.get(said.at.path, nowhere)
        key = _key(f"{report.base}{said.at.path}", said, file)
        number = counted[key]
        counted[key] += 1
        mark = hashlib.sha256(key + b"\0%d" % number).hexdigest()[:32]
        found.append(
            Finding(
                said=said,
                place=file.place(said.at.span),
                exact=file.source is not None and said.at.span != Span(0, 0),
                fingerprint=mark,
                kernel=file.kernel_at(said.at.span),
                known=report.gate.knows(mark),
                stops=report.gate.stops(said.severity, mark),
            )
        )
    return tuple(found)


def related(report: Report, said: Diagnostic) -> Iterator[tuple[Label, Place]]:
    """Give the places that a finding refers to."""
    for label in said.related:
        yield label, placed(report.result_of(label.path), label.span)


def placed(result: FileResult | None, span: Span) -> Place:
    """Give the lines and columns of a span of a file."""
    return _File(result).place(span)


def gravest_first(found: tuple[Finding, ...]) -> list[Finding]:
    """Order findings by severity, what is known already last."""
    ranks = {severity: -severity.rank for severity in Severity}
    return sorted(found, key=lambda one: (one.known, ranks[one.said.severity]))


def _key(path: str, said: Diagnostic, file: "_File") -> bytes:
    parts = [word.encode("utf-8", "surrogatepass") for word in (said.code, path)]
    return b"\0".join([*parts, *file.surroundings(said.at.span)])


class _File:
    """A file of the report, read from its start to its end."""

    def __init__(self, result: FileResult | None) -> None:
        self.source: Source | None = None
        kernels: tuple[KernelResult, ...] = ()
        if isinstance(result, Translated):
            self.source = result.translation.source
            kernels = result.translation.kernels
        self.kernels = [(one.span, one) for one in kernels if one.span is not None]
        self.starts = [span.start for span, _ in self.kernels]
        self.reached = (0, 0, 1)  # A line's start, an offset in it, the column there.

    def place(self, span: Span) -> Place:
        if self.source is None:
            return Place()
        starts = self.source.line_starts
        line = bisect_right(starts, span.start)
        column = self._column(starts[line - 1], span.start)
        last = bisect_right(starts, max(span.end - 1, span.start))
        if last == line:
            width = len(self.source[span].decode("utf-8", "replace"))
            return Place(line, column, line, column + width)
        tail = self.source[Span(starts[last - 1], span.end)]
        end = len(tail.decode("utf-8", "replace")) + 1
        return Place(line, column, last, end)

    def _column(self, start: int, offset: int) -> int:
        """Count on from the place before: a line may be millions of bytes long."""
        assert self.source is not None
        line, at, column = self.reached
        if line != start or at > offset:
            at, column = start, 1
        between = self.source[Span(at, offset)]
        column += len(between.decode("utf-8", "replace"))
        self.reached = (start, offset, column)
        return column

    def surroundings(self, span: Span) -> tuple[bytes, bytes]:
        """Give the line around a place and the text at it, spaces made even."""
        if self.source is None:
            return b"", b""
        text = self.source.text
        start = text.rfind(b"\n", max(0, span.start - _WINDOW), span.start) + 1
        start = start or max(0, span.start - _WINDOW)
        end = text.find(b"\n", span.start, span.start + _WINDOW)
        line = text[start : end if end >= 0 else span.start + _WINDOW]
        there = text[span.start : min(span.end, span.start + _WINDOW)]
        return b" ".join(line.split()), b" ".join(there.split())

    def kernel_at(self, span: Span) -> str:
        index = bisect_right(self.starts, span.start) - 1
        if index < 0:
            return ""
        kernel: KernelResult = self.kernels[index][1]
        return kernel.name if self.kernels[index][0].holds(span) else ""
