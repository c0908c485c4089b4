"""The 16-bit types: built into the compiler, so pairs of them have no constructors."""

from collections.abc import Iterator

from tree_sitter import Node

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_NAMES = {
    "__half": b"half",
    "__half2": b"half2",
    "__nv_bfloat16": b"bfloat16_t",
    "__nv_bfloat162": b"bfloat16x2_t",
    "half": b"half",
    "half2": b"half2",
    "nv_bfloat16": b"bfloat16_t",
    "nv_bfloat162": b"bfloat16x2_t",
}
_MAKERS = {b"half2": b"make_half2", b"bfloat16x2_t": b"make_bfloat162"}
_PAIR = 2


def narrow_type(unit: Unit, match: Match) -> Rewritten:
    """Name a 16-bit type; where a pair is built of two values, call what builds it."""
    name = _NAMES[match.symbol]
    maker = _MAKERS.get(name)
    node = unit.node_at(match.token)
    outer = node.parent if node is not None else None
    inserted: list[Edit] = []
    if maker is not None and outer is not None:
        if outer.type == "call_expression" and _is_pair(outer, "arguments"):
            name = maker
        for start in _built(outer) if outer.type == "declaration" else ():
            edit = Edit(match.rule.id, Span(start, start), (b" = " + maker,))
            inserted.append(edit)
    if name != match.symbol.encode():
        inserted.append(Edit(match.rule.id, match.token, (name,)))
    return Rewritten(tuple(inserted))


def _built(declaration: Node) -> Iterator[int]:
    """Give where the two values of each variable begin that is built of two."""
    for declarator in declaration.children_by_field_name("declarator"):
        for field in ("value", "parameters"):
            held = declarator.child_by_field_name(field)
            if held is not None and _is_pair(declarator, field):
                yield held.start_byte


def _is_pair(node: Node, field: str) -> bool:
    held = node.child_by_field_name(field)
    if held is None or held.type not in ("argument_list", "parameter_list"):
        return False
    listed = [one for one in held.named_children if one.type != "comment"]
    if held.type == "parameter_list" and not all(map(_may_be_value, listed)):
        return False
    return len(listed) == _PAIR


def _may_be_value(node: Node) -> bool:
    """Tell a name that the grammar takes for the type of a parameter."""
    return len(node.named_children) == 1 and (
        node.named_children[0].type == "type_identifier"
    )
