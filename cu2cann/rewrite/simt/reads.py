"""The names that an expression reads, if it does nothing but compute."""

from collections.abc import Callable, Iterable

from tree_sitter import Node

Names = frozenset[bytes]
_NOTHING: Names = frozenset()
_PURE = frozenset(
    b"min max abs fabs fabsf fmin fmax fminf fmaxf ceil ceilf floor floorf sqrtf expf "
    b"logf sinf cosf rsqrtf __mul24 __umul24 __fdividef static_cast".split()
)
_LEAVES = frozenset(
    [
        "number_literal",
        "char_literal",
        "true",
        "false",
        "null",
        "sizeof_expression",
        "type_descriptor",
        "comment",
    ]
)
_PLAIN = frozenset(
    [
        "binary_expression",
        "unary_expression",
        "parenthesized_expression",
        "condition_clause",
        "cast_expression",
        "conditional_expression",
        "argument_list",
        "subscript_argument_list",
    ]
)


def reads(node: Node | None, readable: Names, pure: Names = _NOTHING) -> Names | None:
    """Give the names that an expression reads; None if it may do more than compute.

    Memory is read through the pointers in ``readable`` alone.
    """
    if node is None:
        return _NOTHING
    if node.type in _LEAVES:
        return _NOTHING
    if node.type == "identifier":
        return frozenset([node.text or b""])
    if node.type in _PLAIN:
        return _all(node.named_children, readable, pure)
    reader = _READERS.get(node.type)
    return reader(node, readable, pure) if reader is not None else None


def _all(nodes: Iterable[Node], readable: Names, pure: Names) -> Names | None:
    found: set[bytes] = set()
    for node in nodes:
        inner = reads(node, readable, pure)
        if inner is None:
            return None
        found |= inner
    return frozenset(found)


def _field(node: Node, readable: Names, pure: Names) -> Names | None:
    operator = node.child_by_field_name("operator")
    if operator is None or operator.text != b".":
        return None
    return reads(node.child_by_field_name("argument"), readable, pure)


def _subscript(node: Node, readable: Names, pure: Names) -> Names | None:
    base = node.child_by_field_name("argument")
    if base is None or base.type != "identifier" or base.text not in readable:
        return None
    return _all(node.named_children, readable, pure)


def _address(node: Node, readable: Names, pure: Names) -> Names | None:
    """Give what the address of an element is made of: no memory is read for it."""
    element = node.child_by_field_name("argument")
    taken = (node.text or b"").startswith(b"&")
    if not taken or element is None or element.type != "subscript_expression":
        return None
    return _all(element.named_children, readable, pure)


def _call(node: Node, readable: Names, pure: Names) -> Names | None:
    function = node.child_by_field_name("function")
    if function is None:
        return None
    name = function.child_by_field_name("name") or function
    if function.type != "primitive_type" and name.text not in _PURE | pure:
        return None
    return reads(node.child_by_field_name("arguments"), readable, pure)


_READERS: dict[str, Callable[[Node, Names, Names], Names | None]] = {
    "field_expression": _field,
    "subscript_expression": _subscript,
    "pointer_expression": _address,
    "call_expression": _call,
}


def is_pure_call(node: Node, names: Names) -> bool:
    """Tell a call that takes its arguments by value from one that may change them."""
    function = node.child_by_field_name("function")
    if function is None:
        return False
    name = function.child_by_field_name("name") or function
    return function.type == "primitive_type" or name.text in _PURE | names
