"""Unsuffixed literals: they are double in CUDA, and SIMT kernels have no double."""

import struct

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_ARITHMETIC = frozenset("+-*/")


def shorten_literal(unit: Unit, match: Match) -> Rewritten:
    """Add the suffix `f`; say so where a rounding can differ."""
    text = unit.source[match.token].decode()
    value = float(text.replace("'", ""))
    try:
        narrow = struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        return Rewritten(says=("out-of-range",), refused=True)
    at = match.token.end
    edit = Edit(match.rule.id, Span(at, at), (b"f",))
    if narrow == value and not _in_arithmetic(unit, match.token):
        return Rewritten((edit,))
    return Rewritten((edit,), says=("single-precision",))


def _in_arithmetic(unit: Unit, span: Span) -> bool:
    node = unit.node_at(span)
    parent = node.parent if node is not None else None
    while parent is not None and parent.type in (
        "parenthesized_expression",
        "unary_expression",
        "conditional_expression",
    ):
        parent = parent.parent
    if parent is None or parent.type != "binary_expression":
        return False
    operator = parent.child_by_field_name("operator")
    return operator is not None and (operator.text or b"").decode() in _ARITHMETIC
