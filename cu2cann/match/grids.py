"""Kernels that are told which part of their grid a launch covers, and the launches."""

import re
from collections.abc import Iterator, Mapping

from cu2cann.match.position import is_text
from cu2cann.model import Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

_NAMED = re.compile(rb"(\w+)\s*\(|[;{}=]")
_MARK = re.compile(rb"[()]")
_OPENS = re.compile(rb"\s*(\{)")
_LISTED = re.compile(rb"\s*(\()")
_PART = b"cu2cann_Part "


def grid_parts(unit: Unit) -> Iterator[Found]:
    """Find the heads of such kernels, and the grids they are launched with."""
    if not unit.program.parted:
        return
    yield from _heads(unit)
    for launch in unit.launches:
        if launch.kernel not in unit.program.parted or not launch.values:
            continue
        grid = launch.values[0]
        opens = _LISTED.match(unit.source.text, launch.configuration.end)
        if opens is not None and b"cu2cann_part." not in unit.source[grid]:
            whole = Span(launch.span.start, grid.end)
            yield grid, whole, {"grid": grid, "arguments": Span(*opens.span(1))}


def _heads(unit: Unit) -> Iterator[Found]:
    text = unit.source.text
    for place in unit.source.places(b"__global__"):
        node = unit.node_at(place)
        if node is None or is_text(node):
            continue
        token, listed = _head(text, place.end)
        told = unit.source[token].decode("ascii", "replace") in unit.program.parted
        if not told or text.startswith(_PART, listed.start + 1):
            continue
        body = _OPENS.match(text, listed.end)
        yield token, listed, {"body": Span(*body.span(1))} if body else {}


def _head(text: bytes, at: int) -> tuple[Span, Span]:
    """Give the name and the parameter list of the kernel whose qualifier ends at a place."""
    while (found := _NAMED.search(text, at)) and found[1]:
        end = _closing(text, found.end())
        if not found[1].startswith(b"__"):
            return Span(*found.span(1)), Span(found.end() - 1, end)
        at = end
    return Span(at, at), Span(at, at)


def _closing(text: bytes, start: int) -> int:
    depth = 1
    for mark in _MARK.finditer(text, start):
        depth += 1 if mark[0] == b"(" else -1
        if depth == 0:
            return mark.end()
    return len(text)
