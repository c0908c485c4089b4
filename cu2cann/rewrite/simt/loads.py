"""Loads and stores through hints that Ascend C does not need."""

from tree_sitter import Node

from cu2cann.model import Edit, Match, Piece, Rewritten, Span, Unit

_POSTFIX = frozenset(["identifier", "subscript_expression", "field_expression"])
_BINDING = frozenset(["field_expression", "subscript_expression", "call_expression"])


def plain_load(unit: Unit, match: Match) -> Rewritten:
    """Read through a pointer without a cache hint."""
    pieces, postfix = _pointed(unit, match.args["pointer"])
    if not postfix and _is_base(unit, match.site):
        pieces = (b"(", *pieces, b")")
    return Rewritten((Edit(match.rule.id, match.site, pieces),))


def plain_store(unit: Unit, match: Match) -> Rewritten:
    """Write through a pointer without a cache hint."""
    pieces, _ = _pointed(unit, match.args["pointer"])
    written = (*pieces, b" = ", match.args["value"])
    node = unit.node_at(match.site)
    alone = node is not None and node.parent is not None
    if not alone or node.parent.type != "expression_statement":  # type: ignore[union-attr]
        written = (b"(", *written, b")")
    return Rewritten((Edit(match.rule.id, match.site, written),))


def _pointed(unit: Unit, pointer: Span) -> tuple[tuple[Piece, ...], bool]:
    """Give what a pointer points to, and whether that needs no brackets."""
    node = unit.node_at(pointer)
    while node is not None and node.type == "parenthesized_expression":
        node = node.named_child(0)
    operand = node.child_by_field_name("argument") if node is not None else None
    if node is not None and operand is not None and _takes_address(node):
        if operand.type in _POSTFIX:
            return (Span(operand.start_byte, operand.end_byte),), True
        return (b"(", Span(operand.start_byte, operand.end_byte), b")"), True
    if node is not None and node.type in (*_POSTFIX, "cast_expression"):
        return (b"*", Span(node.start_byte, node.end_byte)), False
    return (b"*(", pointer, b")"), False


def _takes_address(node: Node) -> bool:
    return node.type == "pointer_expression" and (node.text or b"").startswith(b"&")


def _is_base(unit: Unit, site: Span) -> bool:
    """Tell whether a postfix operator follows."""
    node = unit.node_at(site)
    parent = node.parent if node is not None else None
    if node is None or parent is None or parent.type not in _BINDING:
        return False
    return parent.start_byte == node.start_byte
