"""Calls whose type the syntax tells: of macros that pass on, of known functions."""

import re
from collections.abc import Callable

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


_FLOAT = re.compile(
    rb"(?:a?(?:sin|cos|tan)h?|atan2|ceil|floor|round|rint|trunc|fabs|fmax|fmin|fmod"
    rb"|exp|exp2|exp10|log|log2|log10|pow|r?sqrt|cbrt|hypot|copysign|fma)f"
)
_LARGER = (b"max", b"min")


def call_type(
    unit: Unit, node: Node, typed: Callable[[Unit, Node], str | None]
) -> str | None:
    """Give the type of a call of C's functions of float, or of `max` and `min`."""
    function = node.child_by_field_name("function")
    arguments = node.child_by_field_name("arguments")
    name = (function.text if function is not None else None) or b""
    if arguments is None:
        return None
    if _FLOAT.fullmatch(name) and name.decode() not in unit.program.functions:
        return "float"
    if name not in _LARGER:
        return None
    kinds = {typed(unit, one) for one in arguments.named_children}
    return kinds.pop() if len(kinds) == 1 else None
