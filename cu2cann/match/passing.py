"""Calls of macros that give back what they are given."""

from tree_sitter import Node

from cu2cann.model import Unit


def passed_on(unit: Unit, node: Node) -> Node:
    """Give the argument of such a call, and anything else as it is."""
    while node.type == "call_expression":
        function = node.child_by_field_name("function")
        arguments = node.child_by_field_name("arguments")
        name = function.text if function is not None else None
        given = arguments.named_children if arguments is not None else []
        if len(given) != 1 or not unit.program.passing.get((name or b"").decode()):
            break
        node = given[0]
    return node
