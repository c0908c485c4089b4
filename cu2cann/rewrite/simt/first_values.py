"""The first values of variables in a kernel some of whose threads only wait."""

import re
from collections.abc import Sequence

from tree_sitter import Node

from cu2cann.model import Edit, Span, Unit
from cu2cann.rewrite.simt.heads import descendants
from cu2cann.rewrite.simt.reads import Names, reads
from cu2cann.rewrite.simt.uniform import Kernel

FLAG = b"cu2cann_active"


def harmless(kernel: Kernel, node: Node, uniform: Names, guarded: Names) -> bool:
    """Tell whether a waiting thread may carry out a declaration as well.

    What it reads has a value, memory is where all threads read it, and it divides by
    what the others divide by.
    """
    for one in node.children_by_field_name("declarator"):
        value = one.child_by_field_name("value")
        needs = kernel.reads(value)
        if needs is None or needs & guarded:
            return False
        alone = reads(value, frozenset(), kernel.pure) is None
        if (alone or _divides(kernel, value, uniform)) and not kernel.known(
            needs, uniform
        ):
            return False
    return True


def _divides(kernel: Kernel, value: Node | None, uniform: Names) -> bool:
    """Tell whether something is divided by what is not the same for all threads."""
    for node in descendants(value) if value is not None else ():
        operator = node.child_by_field_name("operator")
        if operator is not None and operator.text in (b"/", b"%"):
            needs = kernel.reads(node.child_by_field_name("right"))
            if needs is None or not kernel.known(needs, uniform):
                return True
    return False


def split(unit: Unit, node: Node, rule: str) -> tuple[bytes, tuple[Edit, ...]] | None:
    """Declare a variable first, and let the others give it its value."""
    listed = node.children_by_field_name("declarator")
    name = _split_name(unit, listed, node)
    if name is None or name.text is None:
        return None
    words = b"; if (%s) %s" % (FLAG, name.text)
    edits = [Edit(rule, Span(name.end_byte, name.end_byte), (words,))]
    pointer = listed[0].child_by_field_name("declarator") != name
    edits += [
        Edit(rule, Span(one.start_byte, one.end_byte + 1), ())
        for one in node.named_children
        if one.type == "type_qualifier" and one.text == b"const" and not pointer
    ]
    return name.text, tuple(edits)


def _split_name(unit: Unit, listed: Sequence[Node], node: Node) -> Node | None:
    """Give the name of a variable whose declaration can go before its first value."""
    kind = node.child_by_field_name("type")
    value = listed[0].child_by_field_name("value") if len(listed) == 1 else None
    name = listed[0].child_by_field_name("declarator")
    while name is not None and name.type == "pointer_declarator":
        inner = name.child_by_field_name("declarator")
        name = inner if list(name.named_children) == [inner] else None
    if kind is None or value is None or name is None or name.type != "identifier":
        return None
    between = unit.source.text[name.end_byte : value.start_byte].strip()
    lasting = re.search(
        rb"\b(?:static|constexpr)\b|__shared__|__ubuf__", node.text or b""
    )
    plain = kind.type != "placeholder_type_specifier" and not lasting
    return (
        name if plain and between == b"=" and value.type != "initializer_list" else None
    )
