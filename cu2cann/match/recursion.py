"""Functions that call themselves, which the stack of a thread cannot hold."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from tree_sitter import Node

from cu2cann.model import Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]


def recursion(unit: Unit) -> Iterator[Found]:
    """Find device functions that call themselves by name."""
    overloads = Counter(region.name for region in unit.regions)
    for region in unit.regions:
        if not region.device or region.body is None or not region.name.isidentifier():
            continue
        if region.name.encode() not in unit.source[region.body]:
            continue
        another = _names_a_type(region.name, unit.source[region.body])
        if another or overloads[region.name] > 1:
            continue  # The call may mean a type or function of the same name.
        call = re.compile(rb"(?<![\w.>:])%s\s*\(" % re.escape(region.name.encode()))
        for found in call.finditer(
            unit.source.text, region.body.start, region.body.end
        ):
            token = Span(found.start(), found.start() + len(region.name))
            node = unit.node_at(token)
            parent = node.parent if node is not None else None
            if parent is None or parent.type != "call_expression":
                continue
            if _takes(unit, region.body, parent):
                yield token, token, {}


def _names_a_type(name: str, body: bytes) -> bool:
    """Tell whether a body declares a type of this name."""
    word = re.escape(name.encode())
    return (
        re.search(rb"\busing\s+%s\s*=|\btypedef\b[^;]*\b%s\s*;" % (word, word), body)
        is not None
    )


def _takes(unit: Unit, body: Span, call: Node) -> bool:
    """Tell whether the function of a body can take the arguments of a call."""
    node = unit.node_at(body)
    declarator = node.parent if node is not None else None
    while declarator is not None and declarator.type != "function_declarator":
        declarator = declarator.child_by_field_name("declarator")
    listed = declarator and declarator.child_by_field_name("parameters")
    given = call.child_by_field_name("arguments")
    if listed is None or given is None:
        return True
    if all(one.type == "field_expression" for one in given.named_children):
        return False  # An element-wise overload of a vector type.
    plain = all(one.type == "parameter_declaration" for one in listed.named_children)
    return not plain or listed.named_child_count == given.named_child_count
