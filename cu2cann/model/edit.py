"""Changes to a source, and the output made of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from cu2cann.model.diagnostic import Label
from cu2cann.model.text import Span

Piece = bytes | Span
"""New text, or a range of the source to be rendered in its turn."""

ASCEND_COMPILER = b"defined(__CCE__) || defined(__NPU_ARCH__) || defined(__NPU_HOST__)"
"""What a preprocessor asks to know one of the two passes of the Ascend compiler."""


class Disposition(StrEnum):
    """What became of a construct."""

    TRANSLATED = "translated"
    CHANGED = "changed"
    REFUSED = "refused"


class Edit(NamedTuple):
    """A replacement for a range of the source, made of pieces."""

    rule: str
    span: Span
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What a transform gives: edits, names of reasons to state, headers to include."""

    edits: tuple[Edit, ...] = ()
    says: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    refused: bool = False
    related: tuple[Label, ...] = ()
    """Other places that what is stated is about."""


class Chunk(NamedTuple):
    """A run of output bytes and the rule that wrote it; None: it was there before."""

    text: bytes
    rule: str | None
