"""Original and translation beside each other, line by line, with who changed what.

An edit points back at what it keeps, so nothing has to be guessed: a line of the
output stands beside the line of the source that its first kept bytes come from.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from cu2cann.model import Chunk, Edit, Source, Span, Translation

_NEW = -1
_COMPARED = 4_000_000
"""The product of two numbers of lines up to which texts without edits are compared."""


class Part(NamedTuple):
    """Bytes of a line, the rule that wrote or removed them, where they come from."""

    text: bytes
    rule: str | None = None
    at: int = _NEW


class Line(NamedTuple):
    """The parts of a line without its end; ``origin`` is its line in the source."""

    parts: tuple[Part, ...]
    origin: int | None

    @property
    def text(self) -> bytes:
        """Join the parts."""
        return b"".join(part.text for part in self.parts)

    @property
    def plain(self) -> bool:
        """Tell whether no rule had a hand in it."""
        return all(part.rule is None for part in self.parts)


class Row(NamedTuple):
    """A line on each side, or on one of them."""

    left: Line | None
    right: Line | None

    @property
    def same(self) -> bool:
        """Tell whether nothing was changed."""
        left, right = self.left, self.right
        if left is None or right is None:
            return False
        return left.plain and right.plain and left.text == right.text


def rows_of(translation: Translation) -> Iterator[Row]:
    """Lay both texts beside each other."""
    source = translation.source
    if translation.text == source.text:
        return _paired(_plain(source), _plain(source))
    walk = _Walk(source, translation.edits)
    right = list(walk.written())
    if b"".join(part.text for part in right) != translation.text:
        return _compared(source, translation.chunks)
    starts = source.line_starts
    return _paired(_lines(walk.read(), starts), _lines(right, starts))


class _Walk:
    """The edits of a file in the order in which the output is written."""

    def __init__(self, source: Source, edits: Iterable[Edit]) -> None:
        self.source = source
        self.edits = sorted(edits, key=_place)
        self.starts = [edit.span.start for edit in self.edits]

    def written(self) -> Iterator[Part]:
        """Give the output; kept text knows its place in the source."""
        yield from self._written(Span(0, len(self.source.text)), 0)

    def read(self) -> Iterator[Part]:
        """Give the source; what is not kept knows the rule that removed it."""
        at = 0
        whole = Span(0, len(self.source.text))
        for start, end, rule in sorted(self._removed(whole, 0)):
            if start >= at:
                yield self._kept(at, start)
                yield Part(self.source[Span(start, end)], rule, start)
                at = end
        yield self._kept(at, whole.end)

    def _written(self, span: Span, first: int) -> Iterator[Part]:
        at = span.start
        for index, edit in self._within(span, first):
            yield self._kept(at, edit.span.start)
            for piece in edit.pieces:
                if isinstance(piece, Span):
                    yield from self._written(piece, index)
                else:
                    yield Part(piece, edit.rule)
            at = edit.span.end
        yield self._kept(at, span.end)

    def _removed(self, span: Span, first: int) -> Iterator[tuple[int, int, str]]:
        for index, edit in self._within(span, first):
            at = edit.span.start
            kept = sorted(piece for piece in edit.pieces if isinstance(piece, Span))
            for piece in kept:
                if piece.start > at:
                    yield at, piece.start, edit.rule
                yield from self._removed(piece, index)
                at = max(at, piece.end)
            if at < edit.span.end:
                yield at, edit.span.end, edit.rule

    def _within(self, span: Span, first: int) -> Iterator[tuple[int, Edit]]:
        """Give the outermost edits of a range, each with the index behind it."""
        at = span.start
        index = max(first, bisect_left(self.starts, span.start))
        while index < len(self.edits) and self._reaches(index, span):
            edit = self.edits[index]
            index += 1
            if span.holds(edit.span) and edit.span.start >= at:
                yield index, edit
                at = edit.span.end

    def _reaches(self, index: int, span: Span) -> bool:
        ends = span.end == len(self.source.text)
        return ends or self.starts[index] < span.end

    def _kept(self, start: int, end: int) -> Part:
        return Part(self.source[Span(start, end)], None, start)


def _place(edit: Edit) -> tuple[int, bool, int]:
    return edit.span.start, edit.span.start != edit.span.end, -edit.span.end


def _plain(source: Source) -> Iterator[Line]:
    return _lines([Part(source.text, None, 0)], source.line_starts)


def _lines(parts: Iterable[Part], starts: Sequence[int]) -> Iterator[Line]:
    """Cut parts at the ends of lines."""
    held: list[Part] = []
    for text, rule, at in parts:
        begun = 0
        while (end := text.find(b"\n", begun)) >= 0:
            held.append(Part(text[begun : end + 1], rule, _moved(at, begun)))
            yield _line(held, starts)
            held = []
            begun = end + 1
        if begun < len(text):
            held.append(Part(text[begun:], rule, _moved(at, begun)))
    if held:
        yield _line(held, starts)


def _moved(at: int, by: int) -> int:
    return at if at == _NEW else at + by


def _line(held: Sequence[Part], starts: Sequence[int]) -> Line:
    last = held[-1]
    ended = last._replace(text=last.text.removesuffix(b"\n").removesuffix(b"\r"))
    parts = [part for part in (*held[:-1], ended) if part.text]
    kept = [part.at for part in parts or [last] if part.rule is None]
    origin = bisect_right(starts, kept[0]) - 1 if kept else None
    return Line(tuple(parts), origin)


def _paired(left: Iterable[Line], right: Iterable[Line]) -> Iterator[Row]:
    before = list(left)
    new: list[Line] = []
    at = 0
    for line in right:
        if line.origin is None or not at <= line.origin < len(before):
            new.append(line)
            continue
        yield from _uneven(before[at : line.origin], new)
        new = []
        yield Row(before[line.origin], line)
        at = line.origin + 1
    yield from _uneven(before[at:], new)


def _uneven(left: Sequence[Line], right: Sequence[Line]) -> Iterator[Row]:
    common = min(len(left), len(right))
    yield from (Row(*pair) for pair in zip(left, right, strict=False))
    yield from (Row(line, None) for line in left[common:])
    yield from (Row(None, line) for line in right[common:])


def _compared(source: Source, chunks: Sequence[Chunk]) -> Iterator[Row]:
    """Compare the texts of a file whose edits are not at hand."""
    rule = next((chunk.rule for chunk in chunks if chunk.rule is not None), "")
    text = b"".join(chunk.text for chunk in chunks)
    before, after = _split(source.text), _split(text)
    if len(before) * len(after) > _COMPARED:
        yield from _uneven(_marked(before, rule), _marked(after, rule))
        return
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        mark = None if kind == "equal" else rule
        left = _marked(before[start:end], mark)
        yield from _uneven(left, _marked(after[first:last], mark))


def _split(text: bytes) -> list[bytes]:
    return text.removesuffix(b"\n").split(b"\n")


def _marked(lines: Sequence[bytes], rule: str | None) -> list[Line]:
    return [Line((Part(line.removesuffix(b"\r"), rule),), None) for line in lines]
