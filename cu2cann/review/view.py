"""What a change looks like: lines of the original and of the translation around it.

All of it comes from files of the user, so it is made visible here and nowhere parsed.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cu2cann.emit import splice
from cu2cann.model import Change, Edit, Source, Span
from cu2cann.report.visible import line_visible
from cu2cann.review.session import current

_CONTEXT = 2
_REACH = 300
"""Bytes beside a change that are looked at: a line may have millions."""
_MOST_LINES = 120
_LONGEST = 600
_TAB = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is shown: its number, and pieces that are part of the change or not.

    A line without a number stands for what is left out.
    """

    number: int | None
    pieces: tuple[tuple[str, bool], ...]

    @property
    def text(self) -> str:
        """Join the pieces."""
        return "".join(text for text, _ in self.pieces)


def original(source: Source, change: Change, context: int = _CONTEXT) -> list[Line]:
    """Show the original around a change, what is replaced as part of the change.

    Where all of it stays, that is the name.
    """
    marked = list(_replaced(change)) or [change.token]
    lines: list[Line] = []
    for window in windows(source, change.spans, change.edits, context):
        first = source.line_number(window.start)
        lines += _gap(lines)
        lines += _lines(_marked(source, window, marked), first)
    return _few(lines)


def translated(
    source: Source, change: Change, edits: Sequence[Edit], context: int = _CONTEXT
) -> list[Line]:
    """Show what the file becomes around a change, given the edits of all changes."""
    own = current(change)
    others = [edit for edit in edits if edit not in own]
    lines: list[Line] = []
    for window in windows(source, change.spans, edits, context):
        before = splice(source, edits, Span(0, window.start))
        first = 1 + sum(chunk.text.count(b"\n") for chunk in before)
        inside = [span for span in change.spans if window.holds(span)]
        lines += _gap(lines)
        lines += _lines(_spliced(source, window, inside, (own, others)), first)
    return _few(lines)


def text_of(source: Source, change: Change) -> bytes:
    """Give the whole text that stands in place of a change."""
    own = current(change)
    return b"".join(text for text, _ in _own(source, change.hull, own))


def _spliced(
    source: Source,
    window: Span,
    spans: Sequence[Span],
    edits: tuple[Sequence[Edit], Sequence[Edit]],
) -> Iterator[tuple[bytes, bool]]:
    """Yield the text of a range, what a change wrote as part of it."""
    own, others = edits
    at = window.start
    for span in spans:
        for chunk in splice(source, others, Span(at, span.start)):
            yield chunk.text, False
        before = [edit for edit in others if edit.span == (span.start, span.start)]
        if span.start < span.end:
            yield from ((piece, False) for piece in _pieces(source, before))
        yield from _own(source, span, own)
        at = span.end
    for chunk in splice(source, others, Span(at, window.end)):
        yield chunk.text, False


def _own(
    source: Source, span: Span, own: Sequence[Edit]
) -> Iterator[tuple[bytes, bool]]:
    """Yield the text in place of a span; of an insertion there is nothing to splice."""
    if span.start == span.end:
        here = [edit for edit in own if edit.span == span]
        yield from ((piece, True) for piece in _pieces(source, here))
        return
    for chunk in splice(source, own, span):
        yield chunk.text, chunk.rule is not None


def _pieces(source: Source, edits: Iterable[Edit]) -> Iterator[bytes]:
    for edit in edits:
        for piece in edit.pieces:
            yield source[piece] if isinstance(piece, Span) else piece


def _replaced(change: Change) -> Iterator[Span]:
    """Yield what does not stay of the original."""
    at = 0
    for edit in sorted(change.edits, key=lambda one: (one.span.start, -one.span.end)):
        start = max(at, edit.span.start)
        for piece in edit.pieces:
            if isinstance(piece, Span) and start <= piece.start <= edit.span.end:
                if start < piece.start:
                    yield Span(start, piece.start)
                start = piece.end
        if start < edit.span.end:
            yield Span(start, edit.span.end)
        at = max(at, edit.span.start)


def windows(
    source: Source, spans: Sequence[Span], edits: Sequence[Edit], context: int
) -> list[Span]:
    """Give the ranges to be shown: the places with lines around, cut at no edit."""
    found: list[Span] = []
    for span in spans:
        window = _whole(_around(source, span, context), edits)
        if found and window.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, window.end))
        else:
            found.append(window)
    return found


def _around(source: Source, span: Span, context: int) -> Span:
    starts = source.line_starts
    first = bisect_right(starts, span.start) - 1
    last = bisect_left(starts, max(span.end, span.start + 1)) - 1
    top = starts[max(0, first - context)]
    end = last + 1 + context
    bottom = starts[end] if end < len(starts) else len(source.text)
    return Span(max(top, span.start - _REACH * 2), min(bottom, span.end + _REACH * 2))


def _whole(window: Span, edits: Sequence[Edit]) -> Span:
    """Widen a range until no edit crosses its ends."""
    start, end = window
    widened = True
    while widened:
        widened = False
        for edit in edits:
            if edit.span.start < start < edit.span.end:
                start, widened = edit.span.start, True
            if edit.span.start < end < edit.span.end:
                end, widened = edit.span.end, True
    return Span(start, end)


def _marked(
    source: Source, window: Span, spans: Iterable[Span]
) -> Iterator[tuple[bytes, bool]]:
    at = window.start
    for span in sorted(spans):
        if window.holds(span) and span.start >= at:
            yield source[Span(at, span.start)], False
            yield source[span], True
            at = span.end
    yield source[Span(at, window.end)], False


def _lines(chunks: Iterable[tuple[bytes, bool]], first: int) -> Iterator[Line]:
    """Split chunks into lines."""
    number = first
    pieces: list[tuple[str, bool]] = []
    for data, is_changed in chunks:
        *whole, rest = data.split(b"\n")
        for part in whole:
            yield Line(number, (*pieces, (_shown(part), is_changed)))
            number, pieces = number + 1, []
        if rest:
            pieces.append((_shown(rest), is_changed))
    if pieces:
        yield Line(number, tuple(pieces))


def _shown(data: bytes) -> str:
    """Make a piece of a line visible; of a very long one the ends."""
    if len(data) > _LONGEST:
        half = _LONGEST // 2
        return f"{_shown(data[:half])}…{_shown(data[-half:])}"
    text = data.decode("utf-8", "replace").removesuffix("\r")
    return line_visible(text).replace("\t", " " * _TAB)


def _gap(lines: Sequence[Line]) -> Iterator[Line]:
    if lines:
        yield Line(None, (("⋮", False),))


def _few(lines: list[Line]) -> list[Line]:
    if len(lines) <= _MOST_LINES:
        return lines
    left = len(lines) - _MOST_LINES
    return [*lines[:_MOST_LINES], Line(None, ((f"… {left} more lines", False),))]
