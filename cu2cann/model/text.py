"""Text as read from disk, and byte ranges in it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

_GAPS = re.sub(rb"\w", b"", bytes(range(256)))
_IN_WORD = [byte not in _GAPS for byte in range(256)]
_SPACED = bytes.maketrans(_GAPS, b" " * len(_GAPS))
HOST_SOURCES = (".c", ".cc", ".cpp", ".cxx")
"""The suffixes of what another compiler than that of kernels reads."""
_COMMENT = re.compile(rb"/(?:/[^\n\\]*(?:\\(?:\r\n|.)[^\n\\]*)*|\*.*?\*/)", re.DOTALL)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_INCLUDE = re.compile(
    rb"#[ \t]*include[ \t]*[<\"]([^>\"\n]+)[>\"](?:[ \t]*\r?(?:\n|\Z))?"
)


class Span(NamedTuple):
    """A half-open range of byte offsets."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Tell whether ``other`` lies within this range."""
        return self.start <= other.start and other.end <= self.end


class Include(NamedTuple):
    """An `#include`: the path as written, where it stands, and the directive."""

    path: str
    span: Span
    line: Span


def words_of(text: bytes) -> frozenset[bytes]:
    """Give the words and numbers of a text."""
    return frozenset(text.translate(_SPACED).split())


def places(text: bytes, word: bytes, within: Span | None = None) -> Iterator[Span]:
    """Yield where a word stands by itself in a text."""
    start, stop = within or (0, len(text))
    last = len(text)
    while (at := text.find(word, start, stop)) >= 0:
        start = at + len(word)
        joined = at and _IN_WORD[text[at - 1]]
        if not joined and (start == last or not _IN_WORD[text[start]]):
            yield Span(at, start)


def any_word(words: Iterable[str]) -> re.Pattern[bytes]:
    """Match one of some words that stands by itself.

    Each begins with its own letters: `re` skips to those, but not to a `\\b`.
    """
    listed = (word.encode() for word in words)
    each = b"|".join(rb"%s(?<!\w%s)" % (word, word) for word in listed)
    return re.compile(rb"(?:%s)(?!\w)" % each)


@dataclass(frozen=True)
class Source:
    """A file as read: its path within the project, and its bytes."""

    path: str
    text: bytes

    def __getitem__(self, span: Span) -> bytes:
        """Give the bytes of a range."""
        return self.text[span.start : span.end]

    @cached_property
    def words(self) -> frozenset[bytes]:
        """Give the words of the text, those of comments and literals too."""
        return words_of(self.text)

    @cached_property
    def plain(self) -> bytes:
        """Give the text with blanks for its comments, at the same offsets."""
        return _COMMENT.sub(lambda found: b" " * len(found[0]), self.text)

    def places(self, word: bytes, within: Span | None = None) -> Iterator[Span]:
        """Yield where a word stands by itself."""
        return places(self.text, word, within)

    @cached_property
    def includes(self) -> tuple[Include, ...]:
        """List the `#include` lines, those in comments too."""
        listed = []
        for found in _INCLUDE.finditer(self.text):
            start = self.text.rfind(b"\n", 0, found.start()) + 1
            if start == 0 and self.text.startswith(_BYTE_ORDER_MARK):
                start = len(_BYTE_ORDER_MARK)
            if not self.text[start : found.start()].strip(b" \t"):
                path = found[1].decode("utf-8", "replace").strip()
                line = Span(start, found.end())
                listed.append(Include(path, Span(*found.span(1)), line))
        return tuple(listed)

    @cached_property
    def line_starts(self) -> list[int]:
        """Give the byte offset at which each line starts."""
        starts = [0]
        at = self.text.find(b"\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find(b"\n", at + 1)
        return starts

    def line_number(self, offset: int) -> int:
        """Give the line of a byte offset, counted from one."""
        return bisect_right(self.line_starts, offset)

    def position(self, offset: int) -> tuple[int, int]:
        """Give the line and column of a byte offset, both counted from one."""
        line = bisect_right(self.line_starts, offset)
        start = self.line_starts[line - 1]
        column = len(self.text[start:offset].decode("utf-8", "replace")) + 1
        return line, column

    def line(self, number: int) -> str:
        """Give the text of a line counted from one, without its end."""
        if not 1 <= number <= len(self.line_starts):
            return ""
        start = self.line_starts[number - 1]
        end = self.text.find(b"\n", start)
        piece = self.text[start:] if end < 0 else self.text[start:end]
        return piece.decode("utf-8", "replace").rstrip("\r")
