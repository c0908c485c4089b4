"""Conditional expressions with one arm in software double and one not."""

import re
from collections.abc import Iterator, Mapping

from tree_sitter import Node

from cu2cann.match.types import FLOATS, INTEGERS, type_of
from cu2cann.model import Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

_NARROWER = (*FLOATS, *INTEGERS)


def mixed_arms(unit: Unit) -> Iterator[Found]:
    """Find the arm that C++ would widen to double by itself."""
    for region in unit.regions:
        text = unit.source[region.span]
        if region.device and b"double" in text and region.body is not None:
            for found in re.finditer(rb"\?", text):
                yield from _narrower(unit, region.span.start + found.start())


def _narrower(unit: Unit, mark: int) -> Iterator[Found]:
    node = unit.node_at(Span(mark, mark + 1))
    whole = node.parent if node is not None and node.type == "?" else None
    arms = [whole.child_by_field_name(one) for one in _ARMS] if whole else []
    spans = [_span(arm) for arm in arms if arm is not None]
    if len(spans) != len(_ARMS):
        return
    kinds = [type_of(unit, span) for span in spans]
    for span, own, other in zip(spans, kinds, reversed(kinds), strict=True):
        if own in _NARROWER and other == "double":
            yield span, span, {}


_ARMS = ("consequence", "alternative")


def _span(node: Node) -> Span:
    return Span(node.start_byte, node.end_byte)
