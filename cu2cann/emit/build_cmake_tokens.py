"""The commands of a CMake file and where each of their arguments stands.

Only places are recorded, so the text between them (comments, layout) is never touched.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from cu2cann.model import Span

_SKIPPED = re.compile(  # Blanks, bracket comments, line comments.
    rb"(?:[ \t\r\n;]+|#\[(=*)\[.*?(?:\]\1\]|\Z)|#[^\n]*)*", re.DOTALL
)
_BRACKET = re.compile(rb"\[(=*)\[.*?(?:\]\1\]|\Z)", re.DOTALL)
_QUOTED = re.compile(rb'"(?:[^"\\]|\\.)*(?:"|\Z)', re.DOTALL)
_UNQUOTED = re.compile(rb'(?:[^\s()#"\\;]|\\.|"(?:[^"\\]|\\.)*")+', re.DOTALL)
_OPENING = re.compile(rb"([A-Za-z_]\w*)[ \t]*\(")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument; the span of a quoted one includes its quotes."""

    span: Span
    text: str
    quoted: bool = False


@dataclass(frozen=True)
class Command:
    """A command; the span reaches from its name to the closing parenthesis."""

    name: str
    span: Span
    arguments: tuple[Argument, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Give the arguments without quotes."""
        return tuple(argument.text for argument in self.arguments)


@lru_cache(maxsize=1024)
def commands(text: bytes) -> tuple[Command, ...]:
    """Give the commands of a file; what cannot be one is passed over."""
    return tuple(_commands(text))


def _commands(text: bytes) -> Iterator[Command]:
    at = 0
    while at < len(text):
        skipped = _skip(text, at)
        if skipped > at:
            at = skipped
            continue
        opened = _OPENING.match(text, at)
        if opened is None:
            at = _next_line(text, at)
            continue
        arguments, end = _arguments(text, opened.end())
        name = opened[1].decode("ascii").lower()
        yield Command(name, Span(at, end), tuple(arguments))
        at = end


def _skip(text: bytes, at: int) -> int:
    """Pass over blanks and comments."""
    found = _SKIPPED.match(text, at)
    return found.end() if found is not None else at


def _next_line(text: bytes, at: int) -> int:
    end = text.find(b"\n", at)
    return len(text) if end < 0 else end + 1


def _arguments(text: bytes, at: int) -> tuple[list[Argument], int]:
    """Read up to the closing parenthesis; inner ones are arguments of their own."""
    found: list[Argument] = []
    depth = 1
    while (at := _skip(text, at)) < len(text):
        if text[at : at + 1] in b"()":
            depth += 1 if text[at : at + 1] == b"(" else -1
            if depth == 0:
                return found, at + 1
            found.append(_argument(text, at, at + 1))
            at += 1
            continue
        end = _end(text, at)
        found.append(_argument(text, at, end))
        at = end
    return found, at


def _end(text: bytes, at: int) -> int:
    for pattern in (_QUOTED, _BRACKET, _UNQUOTED):
        found = pattern.match(text, at)
        if found:
            return found.end()
    return at + 1


def _argument(text: bytes, start: int, end: int) -> Argument:
    piece = text[start:end].decode("utf-8", "surrogateescape")
    quoted = piece.startswith('"') and piece.endswith('"') and len(piece) > 1
    return Argument(Span(start, end), piece[1:-1] if quoted else piece, quoted)
