"""Text as read from disk, and byte ranges in it."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of byte offsets."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Tell whether ``other`` lies within this range."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True)
class Source:
    """A file as read: its path within the project, and its bytes."""

    path: str
    text: bytes

    def __getitem__(self, span: Span) -> bytes:
        """Give the bytes of a range."""
        return self.text[span.start : span.end]

    @cached_property
    def line_starts(self) -> list[int]:
        """Give the byte offset at which each line starts."""
        starts = [0]
        at = self.text.find(b"\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find(b"\n", at + 1)
        return starts

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
