"""What a reviewer sees of a translated file, and what they said about it.

A change is one place, or a few that belong together: the original text, what is
proposed instead, and what else a rule offers.  A ruling is a reviewer's decision.  It
does not name a line: it bears the mark of its change, which is made of content.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from cu2cann.model.diagnostic import Diagnostic
from cu2cann.model.edit import Edit
from cu2cann.model.text import Span


class Answer(StrEnum):
    """What a reviewer decided; ``open`` carries a note alone."""

    OPEN = "open"
    ACCEPT = "accept"
    REJECT = "reject"
    EDIT = "edit"
    CHOOSE = "choose"


class Alone(StrEnum):
    """The least of its surroundings by which a change is the only one of its kind.

    ``number``: nothing tells it from others, so it is the n-th of so many.
    """

    FILE = "file"
    FUNCTION = "function"
    LINE = "line"
    EITHER = "either"
    BEFORE = "before"
    AFTER = "after"
    PLACE = "place"
    NUMBER = "number"


class Mark(NamedTuple):
    """By what a change is known again, wherever it has moved to."""

    rule: str
    original: str
    line: str = ""
    within: str = ""
    before: str = ""
    after: str = ""
    number: int = 1
    total: int = 1
    alone: Alone = Alone.FILE


class Ruling(NamedTuple):
    """A decision: the answer, and the reviewer's text or the name of a choice.

    ``saw`` stands for the proposal that was decided on.
    """

    mark: Mark
    answer: Answer
    text: str = ""
    note: str = ""
    saw: str = ""


class Offer(NamedTuple):
    """An alternative that a rule offers at a place; its name is made like a code."""

    name: str
    title: str
    edits: tuple[Edit, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True)
class Change:
    """A reviewable change of a source, as it is proposed before any ruling.

    ``spans`` is what it claims of the source; a text of a reviewer can take its place
    where that is one span.
    """

    mark: Mark
    symbol: str
    token: Span
    spans: tuple[Span, ...]
    edits: tuple[Edit, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    offers: tuple[Offer, ...] = ()
    rules: tuple[str, ...] = ()
    saw: str = ""
    ruling: Ruling | None = None

    @property
    def hull(self) -> Span:
        """Give the range from the first to the last place of the change."""
        return Span(self.spans[0].start, max(span.end for span in self.spans))

    @property
    def is_whole(self) -> bool:
        """Tell whether one text can take the place of the change."""
        return len(self.spans) == 1

    @property
    def is_open(self) -> bool:
        """Tell whether nobody has decided yet."""
        return self.ruling is None or self.ruling.answer is Answer.OPEN


@dataclass(frozen=True)
class Review:
    """What was decided about a file, and choices to take wherever they are offered."""

    rulings: tuple[Ruling, ...] = ()
    choices: frozenset[str] = frozenset()
