"""Give changes the marks by which they are known again, and find them by these.

A mark holds the text of a change and what stands around it, and says how much of that
it takes to tell the change from its like in the file.  Where that was the text alone,
it is found by the text alone; where it took the line before, a place without that line
is not taken for it.  A guess is never made: what is not found is told to the user.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from cu2cann.model import Alone, Change, Mark, Ruling, Source, Span, Unit
from cu2cann.model.nest import Nest

Key = tuple[str, ...]
_WIDTH = 160
_MOST_BLANK = 5


def _place(mark: Mark) -> Key:
    return (mark.within, mark.line, mark.before, mark.after)


_KEYS: Mapping[Alone, Callable[[Mark], Key]] = {
    Alone.PLACE: _place,
    Alone.BEFORE: lambda mark: (mark.within, mark.line, mark.before),
    Alone.AFTER: lambda mark: (mark.within, mark.line, mark.after),
    Alone.LINE: lambda mark: (mark.within, mark.line),
    Alone.FUNCTION: lambda mark: (mark.within,),
    Alone.FILE: lambda _: (),
}
"""What has to be the same, the most first."""
_ENOUGH: Mapping[Alone, tuple[Alone, ...]] = {
    Alone.FILE: tuple(_KEYS),
    Alone.FUNCTION: tuple(_KEYS)[:5],
    Alone.LINE: tuple(_KEYS)[:4],
    Alone.EITHER: tuple(_KEYS)[:3],
    Alone.BEFORE: (Alone.PLACE, Alone.BEFORE),
    Alone.AFTER: (Alone.PLACE, Alone.AFTER),
    Alone.PLACE: (Alone.PLACE,),
    Alone.NUMBER: (),
}
"""By which of these a change may be found again."""


def marked(unit: Unit, drafts: Iterable[Change]) -> list[Change]:
    """Complete the marks of the changes of a file, in the order of their places."""
    around = _Surroundings(unit)
    ordered = list(drafts)
    marks = [around.mark(one.mark, one.hull) for one in ordered]
    numbered: Counter[Mark] = Counter()
    totals = Counter(marks)
    alike: dict[tuple[str, str], list[Mark]] = defaultdict(list)
    for mark in marks:
        alike[mark.rule, mark.original].append(mark)
    counts = {key: _counts(found) for key, found in alike.items()}
    done = []
    for change, mark in zip(ordered, marks, strict=True):
        numbered[mark] += 1
        alone = _alone(mark, counts[mark.rule, mark.original])
        whole = mark._replace(number=numbered[mark], total=totals[mark], alone=alone)
        done.append(replace(change, mark=whole))
    return done


def _counts(marks: Sequence[Mark]) -> dict[Alone, Counter[Key]]:
    return {word: Counter(map(key, marks)) for word, key in _KEYS.items()}


def _alone(mark: Mark, counts: Mapping[Alone, Counter[Key]]) -> Alone:
    single = [word for word, key in _KEYS.items() if counts[word][key(mark)] == 1]
    if not single:
        return Alone.NUMBER
    if single[-1] is Alone.AFTER and Alone.BEFORE in single:
        return Alone.EITHER
    return single[-1]


class _Surroundings:
    """The lines and functions around the places of a file."""

    def __init__(self, unit: Unit) -> None:
        self.source: Source = unit.source
        named = {region.span: region.name for region in unit.regions if region.name}
        self.names = named
        self.nest = Nest(named)

    def mark(self, draft: Mark, hull: Span) -> Mark:
        starts = self.source.line_starts
        first = bisect_right(starts, hull.start) - 1
        last = bisect_left(starts, max(hull.end, hull.start + 1)) - 1
        end = starts[last + 1] if last + 1 < len(starts) else len(self.source.text)
        function = self.nest.innermost(hull.start)
        return draft._replace(
            line=self._clipped(Span(starts[first], end), hull),
            within=self.names.get(function, "") if function is not None else "",
            before=self._neighbour(first, -1),
            after=self._neighbour(last, 1),
        )

    def _neighbour(self, line: int, step: int) -> str:
        """Give the next line, up or down, that is not blank."""
        starts = self.source.line_starts
        for _ in range(_MOST_BLANK):
            line += step
            if not 0 <= line < len(starts):
                return ""
            end = starts[line + 1] if line + 1 < len(starts) else None
            start = starts[line]
            reach = start + _WIDTH if end is None else min(end, start + _WIDTH)
            if text := _even(self.source.text[start:reach]):
                return text
        return ""

    def _clipped(self, line: Span, hull: Span) -> str:
        """Give a line as far as it is near the change, which is left out of it."""
        start = max(line.start, hull.start - _WIDTH)
        end = min(line.end, hull.end + _WIDTH)
        text = self.source.text
        before, after = text[start : hull.start], text[hull.end : end]
        return f"{_even(before)} … {_even(after)}".strip()


def _even(text: bytes) -> str:
    return " ".join(text.decode("utf-8", "backslashreplace").split())


def recalled(
    changes: Sequence[Change], rulings: Sequence[Ruling]
) -> tuple[list[Change], list[Ruling]]:
    """Give the changes with the rulings that fit, and the rulings that fit none.

    What is known by more goes first; two rulings that want one change get none.
    """
    index = _Index(changes)
    found: dict[int, Ruling] = {}
    left = list(rulings)
    for word in (Alone.NUMBER, *_KEYS):
        wanted: dict[int, list[Ruling]] = defaultdict(list)
        for ruling in left:
            place = index.find(ruling.mark, word)
            if place is not None and place not in found:
                wanted[place].append(ruling)
        settled = {place: some[0] for place, some in wanted.items() if len(some) == 1}
        found |= settled
        taken = {id(ruling) for ruling in settled.values()}
        left = [ruling for ruling in left if id(ruling) not in taken]
    return [replace(one, ruling=found.get(at)) for at, one in enumerate(changes)], left


class _Index:
    """The places of changes by all that a mark may have to be known by."""

    def __init__(self, changes: Sequence[Change]) -> None:
        self.places: dict[tuple[str, str, Alone, Key], list[int]] = defaultdict(list)
        for place, change in enumerate(changes):
            mark = change.mark
            for word, key in _KEYS.items():
                self.places[mark.rule, mark.original, word, key(mark)].append(place)

    def find(self, mark: Mark, word: Alone) -> int | None:
        """Find the change of a mark by as much of it as a word says."""
        if word is Alone.NUMBER:
            same = self._same(mark, Alone.PLACE) if mark.alone is word else []
            return same[mark.number - 1] if len(same) == mark.total else None
        same = self._same(mark, word) if word in _ENOUGH[mark.alone] else []
        return same[0] if len(same) == 1 else None

    def _same(self, mark: Mark, word: Alone) -> list[int]:
        key = (mark.rule, mark.original, word, _KEYS[word](mark))
        return self.places.get(key, [])
