"""Differences of files in the form that `git apply` takes."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_CONTEXT = 3
_NO_NEWLINE = b"\\ No newline at end of file\n"
_DELETE = 0x7F

Segment = tuple[bytes, bytes]
"""A stretch of a file before and after; the two are the same where nothing changed."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that differ, and where they begin in each file, counted from nought."""

    old_at: int
    new_at: int
    old: tuple[bytes, ...]
    new: tuple[bytes, ...]


def modified(path: str, segments: Iterable[Segment]) -> bytes:
    """Give the difference of a file; nothing if there is none."""
    blocks, old = _blocks(segments)
    if not blocks:
        return b""
    head = _head(path, path) + b"--- %s\n+++ %s\n" % (
        _side(b"a/", path),
        _side(b"b/", path),
    )
    return head + b"".join(_hunks(blocks, old))


def added(path: str, text: bytes) -> bytes:
    """Give the difference that adds a file."""
    head = _head(path, path) + b"new file mode 100644\n"
    if not text:
        return head + b"index 0000000..e69de29\n"
    block = _Block(0, 0, (), lines_of(text))
    names = b"--- /dev/null\n+++ %s\n" % _side(b"b/", path)
    return head + names + b"".join(_hunks([block], []))


def removed(path: str, text: bytes) -> bytes:
    """Give the difference that takes a file away."""
    head = _head(path, path) + b"deleted file mode 100644\n"
    if not text:
        return head + b"index e69de29..0000000\n"
    block = _Block(0, 0, lines_of(text), ())
    names = b"--- %s\n+++ /dev/null\n" % _side(b"a/", path)
    return head + names + b"".join(_hunks([block], list(block.old)))


def renamed(path: str, new: str) -> bytes:
    """Give the difference that renames a file whose text stays."""
    names = (_name(b"", path), _name(b"", new))
    return (
        _head(path, new)
        + b"similarity index 100%%\nrename from %s\nrename to %s\n" % names
    )


def _head(old: str, new: str) -> bytes:
    return b"diff --git %s %s\n" % (_name(b"a/", old), _name(b"b/", new))


def _side(prefix: bytes, path: str) -> bytes:
    name = _name(prefix, path)
    return name + b"\t" if b" " in name and not name.startswith(b'"') else name


def _name(prefix: bytes, path: str) -> bytes:
    """Write a name as git does: in quotes if it holds anything odd."""
    raw = prefix + os.fsencode(path)
    odd = any(byte < ord(" ") or byte >= _DELETE or byte in b'"\\' for byte in raw)
    return b'"' + b"".join(map(_octal, raw)) + b'"' if odd else raw


def _octal(byte: int) -> bytes:
    if byte in b'"\\':
        return b"\\" + bytes([byte])
    if byte < ord(" ") or byte >= _DELETE:
        return b"\\%03o" % byte
    return bytes([byte])


def _blocks(segments: Iterable[Segment]) -> tuple[list[_Block], list[bytes]]:
    """Cut segments at ends of lines; give what differs, and the old lines."""
    blocks: list[_Block] = []
    old_lines: list[bytes] = []
    new_count = 0
    for old, new in _whole_lines(segments):
        first, second = lines_of(old), lines_of(new)
        if old != new:
            block = _trimmed(_Block(len(old_lines), new_count, first, second))
            blocks.append(block)
        old_lines += first
        new_count += len(second)
    return blocks, old_lines


def lines_of(text: bytes) -> tuple[bytes, ...]:
    """Split at line feeds alone: other breaks are text to git."""
    lines = text.split(b"\n")
    whole = [line + b"\n" for line in lines[:-1]]
    return (*whole, lines[-1]) if lines[-1] else tuple(whole)


def _whole_lines(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Join segments until both sides end with a line."""
    old, new = b"", b""
    for before, after in segments:
        if before == after:
            if old or new:
                cut = before.find(b"\n") + 1 or len(before)
                old, new = old + before[:cut], new + before[:cut]
                if not before[:cut].endswith(b"\n"):
                    continue
                yield old, new
                before = before[cut:]
            whole = before.rfind(b"\n") + 1
            if whole:
                yield before[:whole], before[:whole]
            old, new = before[whole:], before[whole:]
        else:
            old, new = old + before, new + after
    if old or new:
        yield old, new


def _trimmed(block: _Block) -> _Block:
    """Leave out the lines at the ends that are the same."""
    old, new = block.old, block.new
    most = min(len(old), len(new))
    top = next((at for at in range(most) if old[at] != new[at]), most)
    rest = most - top
    end = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    return _Block(
        block.old_at + top,
        block.new_at + top,
        old[top : len(old) - end],
        new[top : len(new) - end],
    )


def _hunks(blocks: Sequence[_Block], old: Sequence[bytes]) -> Iterator[bytes]:
    """Write blocks with lines around them, those that are near each other together."""
    group: list[_Block] = []
    for block in blocks:
        if group and block.old_at - _end(group[-1]) > 2 * _CONTEXT:
            yield _hunk(group, old)
            group = []
        group.append(block)
    if group:
        yield _hunk(group, old)


def _end(block: _Block) -> int:
    return block.old_at + len(block.old)


def _hunk(group: Sequence[_Block], old: Sequence[bytes]) -> bytes:
    start = max(0, group[0].old_at - _CONTEXT)
    stop = min(len(old), _end(group[-1]) + _CONTEXT)
    lines: list[bytes] = []
    at = start
    for block in group:
        lines += (_line(b" ", line) for line in old[at : block.old_at])
        lines += (_line(b"-", line) for line in block.old)
        lines += (_line(b"+", line) for line in block.new)
        at = _end(block)
    lines += (_line(b" ", line) for line in old[at:stop])
    more = sum(len(block.new) - len(block.old) for block in group)
    old_count = stop - start
    new_start = group[0].new_at - (group[0].old_at - start)
    place = (*_range(start, old_count), *_range(new_start, old_count + more))
    return b"@@ -%d,%d +%d,%d @@\n" % place + b"".join(lines)


def _range(start: int, count: int) -> tuple[int, int]:
    return (start + 1 if count else start), count


def _line(mark: bytes, line: bytes) -> bytes:
    return mark + line if line.endswith(b"\n") else mark + line + b"\n" + _NO_NEWLINE
