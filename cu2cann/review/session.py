"""The decisions that are taken in a review: no terminal, no files.

A session walks over the changes of all files in the order of their places.  Every step
can be undone.  What was decided earlier and fits no change any more is carried along.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cu2cann.model import (
    Answer,
    Change,
    Edit,
    FileResult,
    Mark,
    Offer,
    Ruling,
    Source,
    Translated,
    Translation,
)
from cu2cann.read.decisions import Decisions

Step = list[tuple[int, Ruling | None]]
"""What the rulings were before something was decided, by the places of changes."""


@dataclass(frozen=True)
class Reviewed:
    """A file under review."""

    path: str
    output: str
    source: Source
    translation: Translation


@dataclass(frozen=True)
class Item:
    """A change in its file."""

    file: int
    change: Change

    @property
    def rule(self) -> str:
        """Name the rule that the change is known by."""
        return self.change.mark.rule


class Session:
    """The changes of a conversion, and what has been decided so far."""

    def __init__(self, results: Iterable[FileResult], decided: Decisions) -> None:
        self.files: list[Reviewed] = []
        self.items: list[Item] = []
        self.decided = decided
        self._steps: list[Step] = []
        for result in results:
            if isinstance(result, Translated) and result.translation.changes:
                self._add(result)
        self._first = {item.file: at for at, item in [*enumerate(self.items)][::-1]}
        self._marks = {
            (self.files[item.file].path, item.change.ruling.mark)
            for item in self.items
            if item.change.ruling is not None
        }

    def _add(self, result: Translated) -> None:
        number = len(self.files)
        done = result.translation
        self.files.append(Reviewed(result.path, result.output, done.source, done))
        self.items += (Item(number, change) for change in done.changes)

    def file_of(self, at: int) -> Reviewed:
        """Give the file of a change."""
        return self.files[self.items[at].file]

    def first_of(self, file: int) -> int:
        """Give the place of the first change of a file."""
        return self._first[file]

    def changes_of(self, file: int) -> list[Change]:
        """Give the changes of a file as they stand."""
        return [item.change for item in self.items if item.file == file]

    def line_of(self, at: int) -> int:
        """Give the line of a change in the original."""
        item = self.items[at]
        return self.files[item.file].source.line_number(item.change.hull.start)

    def answer(self, at: int, answer: Answer, text: str = "") -> None:
        """Decide a change; the note that it has stays."""
        self._record([at])
        self._put(at, answer, text)

    def note(self, at: int, text: str) -> None:
        """Write a note beside a change, decided or not."""
        self._record([at])
        change = self.items[at].change
        old = change.ruling or Ruling(change.mark, Answer.OPEN, saw=change.saw)
        self._set(at, old._replace(note=text) if text or not change.is_open else None)

    def clear(self, at: int) -> None:
        """Open a change again; the note that it has stays."""
        self.answer(at, Answer.OPEN)

    def accept_rule(self, at: int) -> int:
        """Accept all open changes of the same rule; give their number."""
        rule = self.items[at].rule
        places = [
            place
            for place, item in enumerate(self.items)
            if item.rule == rule and item.change.is_open
        ]
        if places:
            self._record(places)
        for place in places:
            self._put(place, Answer.ACCEPT, "")
        return len(places)

    def undo(self) -> int | None:
        """Take the last step back; give the place of a change that it was about."""
        if not self._steps:
            return None
        step = self._steps.pop()
        for place, ruling in step:
            self._set(place, ruling)
        return step[0][0]

    def _record(self, places: Iterable[int]) -> None:
        self._steps.append([(at, self.items[at].change.ruling) for at in places])

    def _put(self, at: int, answer: Answer, text: str) -> None:
        change = self.items[at].change
        note = change.ruling.note if change.ruling is not None else ""
        if answer is Answer.OPEN and not note:
            self._set(at, None)
        else:
            self._set(at, Ruling(change.mark, answer, text, note, change.saw))

    def _set(self, at: int, ruling: Ruling | None) -> None:
        item = self.items[at]
        self.items[at] = replace(item, change=replace(item.change, ruling=ruling))

    def next_open(self, at: int, step: int = 1) -> int | None:
        """Find the next open change, round the end if need be."""
        return self._next(at, step, lambda item: item.change.is_open)

    def search(self, at: int, words: str) -> int | None:
        """Find the next change with some text in its path, rule, or either side."""
        wanted = words.casefold()
        return self._next(at, 1, lambda item: wanted in self._text(item).casefold())

    def _next(self, at: int, step: int, fits: Callable[[Item], bool]) -> int | None:
        count = len(self.items)
        for distance in range(1, count + 1):
            place = (at + step * distance) % count
            if fits(self.items[place]):
                return place
        return None

    def _text(self, item: Item) -> str:
        file = self.files[item.file]
        change = item.change
        sides = [file.source[span] for span in change.spans]
        new = [one for edit in current(change) for one in edit.pieces]
        sides += [piece for piece in new if isinstance(piece, bytes)]
        both = b"\n".join(sides).decode("utf-8", "replace")
        note = change.ruling.note if change.ruling is not None else ""
        return "\n".join([file.path, *change.rules, change.symbol, both, note])

    @property
    def progress(self) -> tuple[int, int]:
        """Count the changes that are decided, and all."""
        return _counted([item.change for item in self.items])

    def progress_of(self, file: int) -> tuple[int, int]:
        """Do the same for a file."""
        return _counted(self.changes_of(file))

    @property
    def lapsed(self) -> list[tuple[str, Ruling]]:
        """List earlier decisions that fit no change any more."""
        return [
            (path, ruling)
            for path, rulings in self.decided.items()
            for ruling in rulings
            if (path, ruling.mark) not in self._marks
        ]

    def decisions(self) -> dict[str, tuple[Ruling, ...]]:
        """Give all decisions, those that fit no change as they were.

        What was decided anew takes the place of what could not be carried out.
        """
        found: dict[str, dict[Mark, Ruling]] = {}
        for path, old in self.lapsed:
            found.setdefault(path, {})[old.mark] = old
        for item in self.items:
            change = item.change
            if change.ruling is not None:
                fresh = change.ruling._replace(mark=change.mark)
                path = self.files[item.file].path
                found.setdefault(path, {})[change.mark] = fresh
        return {path: tuple(rulings.values()) for path, rulings in found.items()}


def _counted(changes: Sequence[Change]) -> tuple[int, int]:
    return sum(not change.is_open for change in changes), len(changes)


def current(change: Change) -> tuple[Edit, ...]:
    """Give the edits of a change as it was decided."""
    ruling = change.ruling
    if ruling is None or ruling.answer in (Answer.OPEN, Answer.ACCEPT):
        return change.edits
    if ruling.answer is Answer.REJECT:
        return ()
    if ruling.answer is Answer.EDIT:
        text = ruling.text.encode("utf-8", "surrogateescape")
        return (Edit(change.mark.rule, change.hull, (text,)),)
    offer = offer_of(change, ruling.text)
    return offer.edits if offer is not None else change.edits


def offer_of(change: Change, name: str) -> Offer | None:
    """Find what a change offers by a name."""
    return next((one for one in change.offers if one.name == name), None)


def edits_of(changes: Iterable[Change]) -> Iterator[Edit]:
    """Yield the edits of changes as they were decided."""
    for change in changes:
        yield from current(change)
