"""What the translation writes at the place of a finding, as an edit of the source."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from cu2cann.model import Edit, Rule, Span, Transform, Translation

Fix = tuple[Span, str]


class Fixes:
    """The edits of a file, found by rule and place."""

    def __init__(self, translation: Translation, rules: Mapping[str, Rule]) -> None:
        self._source = translation.source
        self._rules = rules
        self._edits = sorted(translation.edits, key=_outermost_first)
        self._starts = [edit.span.start for edit in self._edits]
        self._owned: dict[str, list[Edit]] = defaultdict(list)
        for edit in self._edits:
            self._owned[edit.rule].append(edit)

    def at(self, code: str, span: Span) -> Fix | None:
        """Give the edit of the rule of a code that holds a place.

        A transform may change several places at once: of those no single one is given.
        """
        owned = self._owned.get(code.rpartition("/")[0], [])
        index = bisect_right(owned, span.start, key=lambda edit: edit.span.start) - 1
        if index < 0 or not owned[index].span.holds(span):
            return None
        edit = owned[index]
        if not _is_whole(self._rules.get(edit.rule)):
            return None
        text = b"".join(self._rendered(edit))
        return edit.span, text.decode("utf-8", "replace")

    def _rendered(self, edit: Edit) -> Iterator[bytes]:
        for piece in edit.pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from self._kept(piece, edit)

    def _kept(self, span: Span, outer: Edit) -> Iterator[bytes]:
        """Give an argument with the edits inside it carried out."""
        at = span.start
        for edit in self._within(span):
            if edit is not outer and edit.span.start >= at:
                yield self._source[Span(at, edit.span.start)]
                yield from self._rendered(edit)
                at = edit.span.end
        yield self._source[Span(at, span.end)]

    def _within(self, span: Span) -> Sequence[Edit]:
        first = bisect_left(self._starts, span.start)
        last = bisect_right(self._starts, span.end)
        return [one for one in self._edits[first:last] if span.holds(one.span)]


def _outermost_first(edit: Edit) -> tuple[int, int]:
    return edit.span.start, -edit.span.end


def _is_whole(rule: Rule | None) -> bool:
    return rule is not None and not any(
        isinstance(outcome.action, Transform)
        for outcomes in rule.outcomes.values()
        for outcome in outcomes
    )
