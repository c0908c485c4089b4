"""The line of a place with a mark below it, cut to the width of the terminal."""

from bisect import bisect_right
from dataclasses import dataclass

from rich.cells import cell_len

from cu2cann.model import Source, Span
from cu2cann.report.visible import line_visible

_REACH = 400
"""Bytes on each side of a place that are looked at: a line may have millions."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Text of a line, and the mark that belongs below it."""

    text: str
    pad: str
    mark: str


def excerpt(source: Source, span: Span, room: int) -> Excerpt:
    """Cut out what can be shown of the line of a place."""
    text = source.text
    line = bisect_right(source.line_starts, span.start)
    start, end = source.line_starts[line - 1], _end(source, line)
    first = max(start, span.start - _REACH)
    before = _shown(text[first : span.start])
    there = _shown(text[span.start : min(span.end, end, span.start + _REACH)])
    after = _shown(text[span.end : min(end, span.end + _REACH)])
    there = _cut(there, room // 2)
    cut_before = _last(before, room - cell_len(there) - 2)
    if cut_before != before or first > start:
        before = f"…{cut_before}"
    after = _cut(after, room - cell_len(before) - cell_len(there))
    pad = "".join("\t" if mark == "\t" else " " * cell_len(mark) for mark in before)
    return Excerpt(before + there + after, pad, "^" * max(1, cell_len(there)))


def _shown(piece: bytes) -> str:
    return line_visible(piece.decode("utf-8", "replace").rstrip("\r"))


def _end(source: Source, line: int) -> int:
    """Give the offset behind the text of a line."""
    starts = source.line_starts
    return starts[line] - 1 if line < len(starts) else len(source.text)


def _cut(text: str, room: int) -> str:
    if cell_len(text) <= room:
        return text
    return f"{_fitting(text, room - 1)}…" if room > 0 else ""


def _last(text: str, room: int) -> str:
    return _fitting(text[::-1], room)[::-1]


def _fitting(text: str, room: int) -> str:
    """Give the beginning of a text that takes no more cells than there is room."""
    text = text[: max(room, 0)]
    while cell_len(text) > max(room, 0):
        text = text[:-1]
    return text
