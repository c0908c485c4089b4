"""Write a source out again with its edits carried out.

An edit does not hold finished text: it points back at the arguments it keeps.
Those are rendered in their turn, so a call nested in the argument of another call is
translated too, and comments between arguments survive.  Every chunk names the rule
that wrote it, which is all the review screen and the reports need to explain a line.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from cu2cann.model import Chunk, Edit, Source, Span


class CrossingEditsError(ValueError):
    """Two rules claim parts of each other's text: a mistake in the rules."""


def splice(
    source: Source, edits: Sequence[Edit], within: Span | None = None
) -> Iterator[Chunk]:
    """Yield the whole of ``source``, or a range that no edit crosses, edited."""
    ordered = sorted(edits, key=_place)
    starts = [edit.span.start for edit in ordered]
    whole = within if within is not None else Span(0, len(source.text))
    yield from _Splicer(source, ordered, starts).render(whole, 0)


def _place(edit: Edit) -> tuple[int, bool, int]:
    """Order by start; an insertion goes before what it stands in front of."""
    return edit.span.start, edit.span.start != edit.span.end, -edit.span.end


class _Splicer:
    def __init__(
        self, source: Source, edits: Sequence[Edit], starts: Sequence[int]
    ) -> None:
        self.source = source
        self.edits = edits
        self.starts = starts

    def render(self, span: Span, first: int) -> Iterator[Chunk]:
        """Render a range; edits before index ``first`` are already carried out."""
        at = span.start
        index = max(first, bisect_left(self.starts, span.start))
        while index < len(self.edits) and self._reaches(index, span):
            edit = self.edits[index]
            index += 1
            if not span.holds(edit.span) or edit.span.start < at:
                self._refuse_crossing(edit, span, at)
                continue
            if edit.span.start > at:
                yield Chunk(self.source[Span(at, edit.span.start)], None)
            for piece in edit.pieces:
                if isinstance(piece, Span):
                    yield from self.render(piece, index)
                else:
                    yield Chunk(piece, edit.rule)
            at = edit.span.end
        if at < span.end:
            yield Chunk(self.source[Span(at, span.end)], None)

    def _reaches(self, index: int, span: Span) -> bool:
        """Leave an insertion at the end of a kept argument to what comes after it."""
        if span.end == len(self.source.text):
            return True
        return self.starts[index] < span.end

    def _refuse_crossing(self, edit: Edit, span: Span, at: int) -> None:
        if edit.span.start < at < edit.span.end and span.holds(edit.span):
            raise CrossingEditsError(f"{edit.rule} crosses an edit ending at {at}")
