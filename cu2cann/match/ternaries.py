"""Conditional expressions with one arm in software double and one not."""

from collections.abc import Iterator, Mapping

from tree_sitter import Node, Query, QueryCursor

from cu2cann.match.types import FLOATS, INTEGERS, type_of
from cu2cann.model import Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

_NARROWER = (*FLOATS, *INTEGERS)


def mixed_arms(unit: Unit) -> Iterator[Found]:
    """Find the arm that C++ would widen to double by itself."""
    if b"double" not in unit.source.text or b"?" not in unit.source.text:
        return
    query = Query(unit.tree.language, "(conditional_expression) @found")
    for node in QueryCursor(query).captures(unit.tree.root_node).get("found", ()):
        region = unit.device_region_at(node.start_byte)
        if region is None:
            continue
        arms = [node.child_by_field_name(one) for one in _ARMS]
        spans = [_span(arm) for arm in arms if arm is not None]
        if len(spans) != len(_ARMS):
            continue
        kinds = [type_of(unit, span) for span in spans]
        for span, own, other in zip(spans, kinds, reversed(kinds), strict=True):
            if own in _NARROWER and other == "double":
                yield span, span, {}


_ARMS = ("consequence", "alternative")


def _span(node: Node) -> Span:
    return Span(node.start_byte, node.end_byte)
