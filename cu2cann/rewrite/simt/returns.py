"""Returns in front of a barrier: every thread of the block must reach it."""

import re

from tree_sitter import Node

from cu2cann.model import Match, Rewritten, Unit

_WORD = re.compile(rb"(?<![.>\w])[A-Za-z_]\w*")
_UNIFORM = frozenset([b"blockIdx", b"gridDim", b"blockDim", b"warpSize"])


def check_return(unit: Unit, match: Match) -> Rewritten:
    """Refuse a return that some threads of a block may take and others not."""
    node = unit.node_at(match.token)
    while node is not None and node.type not in ("if_statement", "function_definition"):
        node = node.parent
    if node is None or node.type == "function_definition":
        return Rewritten()
    while node is not None and node.type != "function_definition":
        if node.type == "if_statement" and not _uniform(unit, node):
            return Rewritten(says=("divergent-return",), refused=True)
        node = node.parent
    return Rewritten()


def _uniform(unit: Unit, node: Node) -> bool:
    """Tell whether a condition is made of the block's index and parameters alone."""
    condition = node.child_by_field_name("condition")
    region = unit.device_region_at(node.start_byte)
    if condition is None or condition.text is None or region is None:
        return False
    if region.body is None:
        return False
    header = unit.source.text[region.span.start : region.body.start]
    parameters = set(_WORD.findall(header[header.find(b"(") :]))
    return set(_WORD.findall(condition.text)) <= parameters | _UNIFORM
