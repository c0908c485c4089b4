"""Conditional expressions with one arm in software double and one not."""

import re
from collections.abc import Iterator, Mapping

from tree_sitter import Node

from cu2cann.match.doubles import template_types
from cu2cann.match.locals import declared_in
from cu2cann.match.position import span_of
from cu2cann.match.types import FLOATS, INTEGERS, type_of
from cu2cann.model import Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

_NARROWER = (*FLOATS, *INTEGERS)
_TYPE = re.compile(r"(?:const\s+)?(\w+)\s*\Z")


def mixed_arms(unit: Unit) -> Iterator[Found]:
    """Find the arm that C++ would widen to double by itself."""
    for region in unit.regions:
        text = unit.source[region.span]
        concerned = region.device and region.body is not None and b"?" in text
        if concerned and (unit.program.double_data or unit.double_word.search(text)):
            for found in re.finditer(rb"\?", text):
                yield from _narrower(unit, region.span.start + found.start())


def _narrower(unit: Unit, mark: int) -> Iterator[Found]:
    node = unit.node_at(Span(mark, mark + 1))
    whole = node.parent if node is not None and node.type == "?" else None
    arms = [whole.child_by_field_name(one) for one in _ARMS] if whole else []
    known = [arm for arm in arms if arm is not None]
    if len(known) != len(_ARMS):
        return
    kinds = [type_of(unit, span_of(arm)) for arm in known]
    for arm, own, other, partner in zip(
        known, kinds, reversed(kinds), reversed(known), strict=True
    ):
        span = span_of(arm)
        named = alias_of(unit, partner) if other is None else None
        if other == "double" and _is_narrower(arm, own):
            yield span, span, {}
        elif named is not None and _widens(unit, arm, own, named):
            yield span, span, {"type": named}


def _is_narrower(arm: Node, own: str | None) -> bool:
    """Tell what may be narrower than double; what we wrote is not."""
    if own is None:
        return not (arm.text or b"").startswith(b"cu2cann_")
    return own in _NARROWER


def _widens(unit: Unit, arm: Node, own: str | None, named: Span) -> bool:
    """Tell whether an arm may take the type of the other.

    What is a template's own type may be narrow, so there only small numbers do.
    """
    if unit.source[named].decode("ascii", "replace") in unit.program.doubles:
        return own in _NARROWER
    return unit.program.double_data and _SMALL.fullmatch(arm.text or b"") is not None


_SMALL = re.compile(rb"\d{1,2}(?:\.0*)?[fF]?")


_ARMS = ("consequence", "alternative")


def alias_of(unit: Unit, node: Node) -> Span | None:
    """Find a name of double in the declaration of what an expression is made of."""
    if node.type == "identifier":
        return _declared_as(unit, node)
    for part in _parts(node):
        found = alias_of(unit, part)
        if found is not None:
            return found
    return None


def _parts(node: Node) -> list[Node]:
    names = _OPERANDS.get(node.type, ())
    parts = [node.child_by_field_name(name) for name in names]
    if node.type == "parenthesized_expression":
        parts = list(node.named_children[:1])
    operator = node.child_by_field_name("operator")
    if operator is not None and operator.text not in _ARITHMETIC:
        return []
    return [part for part in parts if part is not None]


_OPERANDS = {
    "binary_expression": ("left", "right"),
    "pointer_expression": ("argument",),
    "subscript_expression": ("argument",),
    "unary_expression": ("argument",),
}
_ARITHMETIC = (b"+", b"-", b"*", b"/")


def _declared_as(unit: Unit, node: Node) -> Span | None:
    """Give a place that spells the alias which a variable is declared with."""
    region = unit.device_region_at(node.start_byte)
    if region is None or node.text is None:
        return None
    spelled = declared_in(unit, region).get(node.text) or ""
    base = _TYPE.match(re.sub(r"\s*[*\[\]].*", "", spelled))
    if base is None or not (
        base[1] in unit.program.doubles or _is_dependent(node, base[1])
    ):
        return None
    word = re.compile(rb"\b%s\b" % base[1].encode())
    found = word.search(unit.source.text, region.span.start, region.span.end)
    return Span(*found.span()) if found else None


def _is_dependent(node: Node, name: str) -> bool:
    return name.encode() in set(template_types(node))
