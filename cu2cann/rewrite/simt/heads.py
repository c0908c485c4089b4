"""What the head of a function declares."""

from collections.abc import Iterator

from tree_sitter import Node

from cu2cann.rewrite.simt.reads import Names


def descendants(node: Node) -> Iterator[Node]:
    """Walk all named nodes inside a node, itself first."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(reversed(one.named_children))


def parameters_of(body: Node) -> tuple[Names, Names]:
    """Give the names of parameters, of templates too, and of the types of these."""
    names: set[bytes] = set()
    types: set[bytes] = set()
    function = body.parent
    template = function.parent if function is not None else None
    for holder in (function, template):
        header = None if holder is None else _header(holder)
        for node in descendants(header) if header is not None else ():
            if node.type == "type_parameter_declaration":
                types.update(c.text or b"" for c in node.named_children)
            if node.type.endswith("parameter_declaration"):
                name = declared_name(node.child_by_field_name("declarator"))
                names.add(name or b"")
    return frozenset(names - {b""}), frozenset(types)


def _header(holder: Node) -> Node | None:
    if holder.type == "template_declaration":
        return holder.child_by_field_name("parameters")
    inner = holder.child_by_field_name("declarator")
    while inner is not None and inner.type != "function_declarator":
        inner = inner.child_by_field_name("declarator")
    return inner.child_by_field_name("parameters") if inner is not None else None


def declared_name(node: Node | None) -> bytes | None:
    """Give the name that a declarator declares."""
    while node is not None and node.type != "identifier":
        node = node.child_by_field_name("declarator")
    return node.text if node is not None else None
