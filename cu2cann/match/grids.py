"""Kernels that are told which part of their grid a launch covers, and the launches."""

import re
from collections.abc import Iterator, Mapping

from tree_sitter import Node

from cu2cann.match.position import is_text
from cu2cann.match.values import value_of
from cu2cann.model import MOST_BLOCKS, Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

_NAMED = re.compile(rb"(\w+)\s*(?:<[^;{}()]*>\s*)?\(|[;{}=]")
_MARK = re.compile(rb"[()]")
_OPENS = re.compile(rb"\s*(\{)")
_LISTED = re.compile(rb"\s*(\()")
_PART = b"cu2cann_Part "
_DIM3 = re.compile(rb"\bdim3\s+(\w+)\s*(\()")


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
    """Give the name and the parameters of the kernel whose qualifier ends there."""
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


def large_grids(unit: Unit) -> Iterator[Found]:
    """Find grids that are known to be too large, and cannot be launched in parts."""
    for launch in unit.launches:
        if launch.values and launch.kernel not in unit.program.parted:
            blocks = extent(unit, launch.values[0])
            if blocks is not None and blocks > MOST_BLOCKS:
                yield launch.values[0], launch.values[0], {"grid": launch.values[0]}


def unknown_grids(unit: Unit) -> Iterator[Found]:
    """Find grids that may be too large, and cannot be launched in parts."""
    for launch in unit.launches:
        if launch.values and launch.kernel in unit.program.unbounded:
            grid = launch.values[0]
            if extent(unit, grid) is None:
                yield grid, grid, {"grid": grid}


def extent(unit: Unit, span: Span) -> int | None:
    """Give the product of a launch dimension, if it is constant."""
    if (single := value_of(unit, span)) is not None:
        return single
    node = unit.node_at(span)
    if node is not None and node.type == "identifier":
        node = _initialiser(unit, span)
    if node is None or node.type not in ("call_expression", "argument_list"):
        return None
    listed = node.child_by_field_name("arguments") or node
    product = 1
    for child in listed.named_children:
        value = value_of(unit, Span(child.start_byte, child.end_byte))
        if value is None:
            return None
        product *= value
    return product


def _initialiser(unit: Unit, span: Span) -> Node | None:
    """Give the arguments of the only `dim3` variable of that name before a launch."""
    if "dim3" not in unit.memo:
        unit.memo["dim3"] = [
            (found[1], found.start(2)) for found in _DIM3.finditer(unit.source.text)
        ]
    name = unit.source[span]
    places = [at for word, at in unit.memo["dim3"] if word == name and at < span.start]
    if len(places) != 1:
        return None
    node = unit.node_at(Span(places[0], places[0] + 1))
    return node.parent if node is not None and node.type == "(" else node
