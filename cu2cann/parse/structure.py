"""Find functions, their sides, launches and macro bodies in the syntax tree."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from tree_sitter import Node

from cu2cann.model import Launch, Region, Source, Span, words_of
from cu2cann.model.unit import Fragment

_SIDES = {
    b"__global__": "kernel",
    b"__device__": "device",
    b"__aicore__": "device",
    b"__host__": "host",
}


def span_of(node: Node) -> Span:
    """Give the byte range of a node."""
    return Span(node.start_byte, node.end_byte)


def regions(
    source: Source, nodes: Sequence[Node], macros: dict[bytes, frozenset[str]]
) -> Iterator[Region]:
    """Describe each function and lambda, in source order."""
    for node in nodes:
        body = node.child_by_field_name("body")
        start = _header_start(source, node)
        stop = body.start_byte if body else node.end_byte
        sides = named_sides(source.text[start:stop], macros)
        kernel = "kernel" in sides
        device = kernel or "device" in sides
        yield Region(
            name=_name(node),
            span=Span(start, node.end_byte),
            body=span_of(body) if body else None,
            device=device,
            host=not device or "host" in sides,
            kernel=kernel,
        )


def _header_start(source: Source, node: Node) -> int:
    """Include qualifiers that the grammar left out in front of a function."""
    if node.type == "lambda_expression":
        return node.start_byte
    previous = node.prev_sibling
    if previous is None:
        return node.start_byte
    if previous.type == "ERROR":
        return previous.start_byte
    gap = source.text[previous.end_byte : node.start_byte]
    return node.start_byte - len(gap.lstrip())


def named_sides(header: bytes, macros: Mapping[bytes, frozenset[str]]) -> set[str]:
    """Tell which sides the qualifiers of a function name, macros included."""
    return sides_of(words_of(header), macros)


def sides_of(words: Set[bytes], macros: Mapping[bytes, frozenset[str]]) -> set[str]:
    """Tell the same of the words in front of a function."""
    own = (macros[word] for word in words & macros.keys() - _SIDES.keys())
    return {_SIDES[word] for word in words & _SIDES.keys()}.union(*own)


def macro_sides(body: bytes) -> frozenset[str]:
    """Tell which function qualifiers a macro body contains."""
    return frozenset(named_sides(body, {}))


def _name(node: Node) -> str:
    inner: Node | None = node.child_by_field_name("declarator")
    while inner is not None and inner.child_by_field_name("declarator") is not None:
        inner = inner.child_by_field_name("declarator")
    if inner is None or inner.text is None or node.type == "lambda_expression":
        return "lambda" if node.type == "lambda_expression" else ""
    return inner.text.decode("utf-8", "replace")


def launches(nodes: Sequence[Node]) -> Iterator[Launch]:
    """Describe each `<<<>>>` launch, in source order."""
    for node in nodes:
        call = node.parent
        if call is None or call.type != "call_expression":
            continue
        function = call.child_by_field_name("function")
        arguments = call.child_by_field_name("arguments")
        if function is None or arguments is None or function.text is None:
            continue
        yield Launch(
            kernel=kernel_name(function.text),
            span=span_of(call),
            configuration=span_of(node),
            values=tuple(span_of(child) for child in _values(node)),
            arguments=tuple(span_of(child) for child in _values(arguments)),
            dependent=tuple(_type_parameters(call)),
        )


def _type_parameters(node: Node) -> Iterator[str]:
    """Name the types that the templates around a node are templates of."""
    outer = node.parent
    while outer is not None:
        listed = outer.child_by_field_name("parameters")
        if outer.type == "template_declaration" and listed is not None:
            for one in _TYPE_PARAMETER.findall(listed.text or b""):
                yield one.decode("ascii", "replace")
        outer = outer.parent


_TYPE_PARAMETER = re.compile(rb"\b(?:typename|class)\s+(\w+)")


def kernel_name(text: bytes) -> str:
    """Strip template arguments and namespaces from the name in a launch."""
    plain = text.split(b"<", 1)[0].strip()
    return plain.rsplit(b"::", 1)[-1].strip().decode("utf-8", "replace")


def _values(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type != "comment"]


def macro_parts(node: Node) -> tuple[bytes, Span | None]:
    """Give the name of a macro and the range of its body."""
    name = node.child_by_field_name("name")
    value = node.child_by_field_name("value")
    text = name.text if name is not None and name.text is not None else b""
    return text, span_of(value) if value is not None else None


def macro_uses(
    source: Source, fragments: Sequence[Fragment], found: Sequence[Region]
) -> dict[str, bool]:
    """Tell of each macro whether device code uses it, through other macros too."""
    device = [region.span for region in found if region.device]
    used = {fragment.name: False for fragment in fragments}
    changed = True
    while changed:
        changed = False
        for fragment in fragments:
            if used[fragment.name]:
                continue
            name = fragment.name.encode()
            if source.text.count(name) == 1:
                continue
            for hit in source.places(name):
                if _in_device(hit.start, device, fragments, used):
                    used[fragment.name] = changed = True
                    break
    return used


def _in_device(
    offset: int,
    device: Sequence[Span],
    fragments: Sequence[Fragment],
    used: dict[str, bool],
) -> bool:
    if any(span.start <= offset < span.end for span in device):
        return True
    return any(
        used[fragment.name]
        for fragment in fragments
        if fragment.span.start <= offset < fragment.span.end
    )
