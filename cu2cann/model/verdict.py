"""What came of running an original and its translation."""

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Which of the two programs is spoken of."""

    ORIGINAL = "original"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which the two runs differ, and what each of them had there."""

    what: str  # exit status | output | file | launch | buffer
    place: str
    original: str
    translation: str
    kernel: str = ""
    launch: int = 0
    buffer: int = 0
    index: int = -1


@dataclass(frozen=True, slots=True)
class Agrees:
    """Both ran and did the same; ``exact`` if no bit of any buffer differed."""

    exact: bool
    launches: int
    kernels: frozenset[str]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deviates:
    """Both ran and differ; the first difference is the earliest launch's."""

    differences: tuple[Difference, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotRun:
    """No answer: a side could not be built or run, or does not settle anything."""

    reason: str
    side: Side | None = None
    details: tuple[str, ...] = ()


Verdict = Agrees | Deviates | NotRun


@dataclass(frozen=True, slots=True)
class Verification:
    """A program, what ran it, and the verdict."""

    program: str
    verdict: Verdict
    ran: str = ""
    arguments: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """The paths of the sources that were compiled."""
    whole: bool = True
    """Whether a whole program ran, not a kernel by itself."""
