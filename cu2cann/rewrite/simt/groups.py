"""Methods of cooperative groups that become functions of the support header."""

from tree_sitter import Node

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_FUNCTIONS = {
    b"match_any": b"cu2cann_group_match_any",
    b"match_all": b"cu2cann_group_match_all",
}


def group_method(unit: Unit, match: Match) -> Rewritten:
    """Call a function with the group as its first argument."""
    function = _FUNCTIONS.get(unit.source[match.token])
    call = _call(unit.node_at(match.token))
    if function is None or call is None:
        return Rewritten(says=("no-group-method",), refused=True)
    method = call.child_by_field_name("function")
    group = method.child_by_field_name("argument") if method is not None else None
    listed = call.child_by_field_name("arguments")
    given = listed.named_children if listed is not None else []
    if group is None or not given:
        return Rewritten(says=("no-group-method",), refused=True)
    values = Span(given[0].start_byte, given[-1].end_byte)
    owner = Span(group.start_byte, group.end_byte)
    pieces = (function + b"(", owner, b", ", values, b")")
    edit = Edit(match.rule.id, Span(call.start_byte, call.end_byte), pieces)
    return Rewritten((edit,), includes=("cu2cann/groups.h",))


def _call(node: Node | None) -> Node | None:
    while node is not None and node.type != "call_expression":
        node = node.parent
    return node
