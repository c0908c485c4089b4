"""Double precision in kernels, under its own name and under those of the program."""

import re
from collections.abc import Iterator, Mapping, Set

from tree_sitter import Node

from cu2cann.match.types import literal_type
from cu2cann.model import Launch, Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

_NUMBER = re.compile(  # The first character alone comes first: `re` looks for it.
    rb"[\d.](?<![\w.].)(?:(?<=\d)[\d']*(?:\.[\d']*(?:[eE][+-]?\d+)?|[eE][+-]?\d+)"
    rb"|(?<=\.)\d[\d']*(?:[eE][+-]?\d+)?)(?![\w.])"
)
_NAMES = ("type_identifier", "identifier")
_CAST = ("parenthesized_expression", "sizeof_expression", "call_expression")
_NAMING = ("type_parameter_declaration", "optional_type_parameter_declaration")


def double_literals(unit: Unit) -> Iterator[Found]:
    """Find literals without a suffix."""
    for region in unit.device_functions:
        for found in _NUMBER.finditer(
            unit.source.text, region.span.start, region.span.end
        ):
            token = Span(*found.span())
            node = unit.node_at(token)
            literal = node is not None and node.type == "number_literal"
            if literal and literal_type(unit.source[token]) == "double":
                yield token, token, {"value": token}


def double_aliases(unit: Unit) -> Iterator[Found]:
    """Find the project's own names for double in kernels."""
    if not unit.program.doubles:
        return
    names = b"|".join(re.escape(name.encode()) for name in sorted(unit.program.doubles))
    word = re.compile(rb"(?<!cu2cann_device_type<)\b(?:%s)\b" % names)
    for region in unit.device_functions:
        for found in word.finditer(
            unit.source.text, region.span.start, region.span.end
        ):
            token = Span(*found.span())
            node = unit.node_at(token)
            if node is not None and _names_type(node):
                yield token, token, {}


def _names_type(node: Node) -> bool:
    """Tell a type that is used from one that is declared, and from a variable."""
    parent = node.parent
    if parent is None or node.type not in _NAMES or parent.type in _NAMING:
        return False
    if node.type == "identifier":
        called = parent.child_by_field_name("function")
        return parent.type in _CAST and (called is None or called.id == node.id)
    if node.text in set(template_types(node)):
        return False
    declared = parent.child_by_field_name("declarator")
    name = parent.child_by_field_name("name")
    scoped = parent.type in ("type_definition", "alias_declaration")
    return not scoped or all(
        one is None or one.id != node.id for one in (declared, name)
    )


def template_types(node: Node) -> Iterator[bytes]:
    """Name the types that the templates around a node are templates of."""
    outer = node.parent
    while outer is not None:
        listed = outer.child_by_field_name("parameters")
        if outer.type == "template_declaration" and listed is not None:
            yield from _TYPE_PARAMETER.findall(listed.text or b"")
        outer = outer.parent


_TYPE_PARAMETER = re.compile(rb"\b(?:typename|class)\s+(\w+)")


def double_instances(unit: Unit) -> Iterator[Found]:
    """Find `double` among the template arguments of a launched kernel."""
    for launch in unit.launches:
        yield from _in_head(unit, launch, {"double"})


def dependent_instances(unit: Unit) -> Iterator[Found]:
    """Find a type that stands for double, or may, in the name of a launched kernel."""
    for launch in unit.launches:
        passed = launch.dependent if unit.program.double_data else ()
        yield from _in_head(unit, launch, {*passed, *unit.program.doubles})


def _in_head(unit: Unit, launch: Launch, names: Set[str]) -> Iterator[Found]:
    end = launch.configuration.start
    start = unit.source.text.find(b"<", launch.span.start, end)
    if start >= 0:
        yield from _named(unit, Span(start, end), names)


def _named(unit: Unit, span: Span, names: Set[str]) -> Iterator[Found]:
    listed = "|".join(re.escape(name) for name in sorted(names))
    if not listed:
        return
    word = re.compile(rb"(?<!cu2cann_device_type<)\b(?:%s)\b" % listed.encode())
    for found in word.finditer(unit.source.text, span.start, span.end):
        yield Span(*found.span()), Span(*found.span()), {}


def variable_instances(unit: Unit) -> Iterator[Found]:
    """Find what is double, or may be, in the name of a variable the host copies."""
    for found in _SYMBOL.finditer(unit.source.text):
        node = unit.node_at(Span(*found.span(1)))
        if node is not None and node.type == "identifier":
            dependent = {one.decode() for one in template_types(node)}
            passed = dependent if unit.program.double_data else set()
            names = {"double", *passed, *unit.program.doubles}
            yield from _named(unit, Span(*found.span(2)), names)


_SYMBOL = re.compile(
    rb"\bcuda(?:MemcpyToSymbol(?:Async)?\s*\(|MemcpyFromSymbol(?:Async)?\s*\([^,;]*,"
    rb"|GetSymbol(?:Address|Size)\s*\([^,;]*,)\s*&?\s*(\w+)\s*(<[^<>;()]*>)\s*[,)]"
)
