"""What comes of a file."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from cu2cann.model.diagnostic import Diagnostic
from cu2cann.model.edit import Chunk, Disposition, Edit
from cu2cann.model.review import Change
from cu2cann.model.text import Source, Span


class Grade(StrEnum):
    """How much is known of a result, the least first."""

    REFUSED = "refused"
    TRANSLATED = "translated"
    CHECKED = "checked"
    VERIFIED = "verified"


class Construct(NamedTuple):
    """A CUDA construct of the input and what became of it."""

    symbol: str
    span: Span
    disposition: Disposition
    rule: str


@dataclass(frozen=True, slots=True)
class KernelResult:
    """A kernel, and the codes of the diagnostics that lie in it."""

    name: str
    line: int
    grade: Grade
    codes: tuple[str, ...] = ()
    span: Span | None = None


@dataclass(frozen=True)
class Translation:
    """A translated source: chunks that join to the output, and findings."""

    source: Source
    chunks: tuple[Chunk, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    constructs: tuple[Construct, ...] = ()
    kernels: tuple[KernelResult, ...] = ()
    support: frozenset[str] = field(default_factory=frozenset)
    broken: tuple[Span, ...] = ()
    edits: tuple[Edit, ...] = ()
    changes: tuple[Change, ...] = ()

    @property
    def text(self) -> bytes:
        """Join the chunks."""
        return b"".join(chunk.text for chunk in self.chunks)


@dataclass(frozen=True)
class Translated:
    """A file that was read and translated, wholly or in part."""

    path: str
    output: str
    translation: Translation
    grade: Grade


@dataclass(frozen=True)
class Skipped:
    """A file that is copied as it is, with what there is to say about it."""

    path: str
    output: str
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True)
class Failed:
    """A file that could not be read or handled; the project goes on without it."""

    path: str
    output: str
    diagnostics: tuple[Diagnostic, ...]


FileResult = Translated | Skipped | Failed
