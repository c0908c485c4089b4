"""Conditions and loops with a barrier of the block inside."""

import re
from collections.abc import Iterator, Mapping

from tree_sitter import Node

from cu2cann.model import Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

BARRIERS = "__syncthreads __syncthreads_and __syncthreads_count __syncthreads_or"
_BARRIER = re.compile(rb"\b__syncthreads\w*(?=\s*\()", re.ASCII)
_CONTROLS = frozenset(
    ["if_statement", "for_statement", "while_statement", "do_statement"]
)


def guarded_barriers(unit: Unit) -> Iterator[Found]:
    """Find each condition that decides whether threads come to a barrier."""
    seen: set[Span] = set()
    for region in unit.regions:
        if not region.device or region.body is None:
            continue
        for found in _BARRIER.finditer(
            unit.source.text, region.body.start, region.body.end
        ):
            for token in _around(unit.node_at(Span(*found.span()))):
                if token not in seen:
                    seen.add(token)
                    barrier = Span(*found.span())
                    yield token, token, {"barrier": barrier}


def _around(node: Node | None) -> Iterator[Span]:
    """Yield the keyword of each statement around a barrier."""
    while node is not None and node.type not in (
        "function_definition",
        "lambda_expression",
    ):
        if node.type in _CONTROLS and node.child_by_field_name("condition") is not None:
            word = node.children[0]
            yield Span(word.start_byte, word.end_byte)
        node = node.parent
