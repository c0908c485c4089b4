"""Casts in templates of kernels that may be between the two 16-bit formats."""

from collections.abc import Iterator, Mapping

from tree_sitter import Node

from cu2cann.match.doubles import template_types
from cu2cann.match.position import span_of
from cu2cann.match.types import type_of
from cu2cann.model import Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

_HALVES = frozenset([b"half", b"__half"])
_BRAINS = frozenset([b"__nv_bfloat16", b"nv_bfloat16", b"bfloat16_t"])
_CASTS = ("cast_expression", "call_expression")


def dependent_casts(unit: Unit) -> Iterator[Found]:
    """Find casts to a type of the template, in a file that names both formats."""
    words = unit.source.words
    if words.isdisjoint(_HALVES) or words.isdisjoint(_BRAINS):
        return
    for region in unit.device_functions:
        root = unit.root_at(region.span.start)
        node = root.descendant_for_byte_range(*region.span)
        if node is None or region.host:
            continue
        own = set(template_types(node)) | set(template_types_within(node))
        for cast in _casts(node, region.span):
            if found := _parts(cast, own):
                yield from _found(unit, cast, *found)


def template_types_within(node: Node) -> Iterator[bytes]:
    """Name the types of a template whose whole text a node is."""
    inner = node.named_children[-1] if node.type == "template_declaration" else None
    if inner is not None and inner.named_children:
        yield from template_types(inner.named_children[0])


def _found(unit: Unit, cast: Node, named: Node, value: Node) -> Iterator[Found]:
    span = span_of(value)
    if type_of(unit, span) is None:
        token = Span(cast.start_byte, cast.start_byte + 1)
        yield token, span_of(cast), {"type": span_of(named), "value": span}


def _casts(node: Node, within: Span) -> Iterator[Node]:
    """Walk over the casts and calls of a function."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if one.type in _CASTS and within.holds(span_of(one)):
            yield one
        waiting += (
            child
            for child in reversed(one.named_children)
            if child.start_byte < within.end and child.end_byte > within.start
        )


def _parts(cast: Node, own: set[bytes]) -> tuple[Node, Node] | None:
    """Give the type and the value of a cast to one of the types given."""
    named, value = cast.child_by_field_name("type"), cast.child_by_field_name("value")
    if cast.type == "call_expression":
        named, value = _called(cast)
    if named is None or value is None or named.text not in own:
        return None
    return named, value


def _called(call: Node) -> tuple[Node | None, Node | None]:
    """Read `static_cast<T>(x)` and `T(x)`."""
    function = call.child_by_field_name("function")
    listed = call.child_by_field_name("arguments")
    given = listed.named_children if listed is not None else []
    if function is None or len(given) != 1:
        return None, None
    if function.type == "template_function":
        name = function.child_by_field_name("name")
        types = function.child_by_field_name("arguments")
        if name is None or types is None or name.text != b"static_cast":
            return None, None
        return types.named_child(0), given[0]
    return function, given[0]
