"""What is told to the user about a place in the source."""

from enum import StrEnum
from typing import NamedTuple

from cu2cann.model.text import Span


class Severity(StrEnum):
    """How much a finding matters.

    An error: the output does not mean the same, or does not compile.  A warning:
    it does, under a stated assumption.  A note: it does; you may want to know.
    """

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """Order the severities, the least first."""
        return list(Severity).index(self)


class Effort(StrEnum):
    """What a finding costs to settle by hand."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"

    @property
    def hours(self) -> float:
        """Give the level as a number that can be summed."""
        return {"minutes": 0.25, "hours": 4.0, "days": 24.0}[self.value]


class Label(NamedTuple):
    """A place in a file, with a few words shown at the caret."""

    path: str
    span: Span
    text: str = ""


class Diagnostic(NamedTuple):
    """One fact about one place; its code is the rule's id and the reason's name."""

    code: str
    severity: Severity
    message: str
    at: Label
    help: str = ""
    effort: Effort = Effort.MINUTES
    related: tuple[Label, ...] = ()
