"""Functions for both sides that the host calls with double, and a kernel cannot."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tree_sitter import Node

from cu2cann.match.doubles import template_types
from cu2cann.model import Region, Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

_KEEP = re.compile(
    rb"__CUDA_ARCH__|\bvirtual\b|\bfriend\b|=\s*(?:default|delete)\s*;|\bextern\b"
    rb"|\b(?:cuda|cublas)[A-Z]\w*|\b(?:atomic[A-Z]|make_)\w+"
    rb"|\b(?:thread|block|grid)(?:Idx|Dim)\b"
    rb"|\b(?:sincos\w*|exp10f?|norm\w+|u?mul\w+|cospif?|sinpif?|__[a-z]\w*)\s*\("
    rb"|\b(?:double|float|half)[234]\b|\b__(?:half|shared|constant)\w*|\bcu2cann_"
)
_QUALIFIER = re.compile(rb"__\w+__|\w+")
_MARKS = (b"__host__", b"__device__", b"__aicore__")


class _Function(NamedTuple):
    """A function for both sides that may become two."""

    name: bytes
    token: Span
    site: Span
    double: bool
    template: bool


def both_sides(unit: Unit) -> Iterator[Found]:
    """Find those declared with a double, and the templates that choose among them."""
    listed = list(_functions(unit))
    choosing = _choosing(unit, listed)
    for one in listed:
        if one.double or (one.template and one.name in choosing):
            yield one.token, one.site, {}


def _choosing(unit: Unit, listed: Sequence[_Function]) -> frozenset[bytes]:
    """Name the templates that call by a name which has forms with and without double.

    In one copy for both sides, the call would have to do with the forms of one side.
    """
    double = {one.name for one in listed if one.double}
    mixed = double & {one.name for one in listed if not one.double}
    if not mixed:
        return frozenset()
    call = re.compile(rb"\b(?:%s)\s*\(" % b"|".join(map(re.escape, sorted(mixed))))
    return frozenset(
        one.name
        for one in listed
        if one.template and call.search(_plain(unit, one.site).partition(b"{")[2])
    )


def _functions(unit: Unit) -> Iterator[_Function]:
    for region in unit.regions:
        if not (region.device and region.host) or region.name == "lambda":
            continue
        if unit.fragment_at(region.span.start) is not None:
            continue
        header = Span(region.span.start, (region.body or region.span).start)
        if region.body is None:
            header = region.span
        site = Span(_start(unit, region), region.span.end)
        token = _first_mark(unit, header)
        if token is None or _is_inner(unit, region):
            continue
        if _KEEP.search(_plain(unit, site)) is None:
            node = unit.node_at(header)
            own = set(template_types(node)) if node is not None else set()
            words = set(unit.double_word.findall(unit.source[header]))
            name = region.name.encode()
            yield _Function(name, token, site, bool(words - own), bool(own))


def _first_mark(unit: Unit, header: Span) -> Span | None:
    """Give the first word that says for which side the function is."""
    for found in _QUALIFIER.finditer(unit.source.text, header.start, header.end):
        if found[0] in _MARKS or found[0].decode() in unit.side_macros:
            return Span(*found.span())
    return None


def _plain(unit: Unit, site: Span) -> bytes:
    return re.sub(rb"//[^\n]*|/\*.*?\*/", b"", unit.source[site], flags=re.DOTALL)


_FUNCTIONS = ("function_definition", "declaration", "field_declaration")


def _start(unit: Unit, region: Region) -> int:
    """Include the template that the function is."""
    at = region.body.start if region.body is not None else region.span.end - 1
    node = unit.node_at(Span(at, at + 1))
    while node is not None and node.type not in _FUNCTIONS:
        node = node.parent
    start = region.span.start
    outer = node.parent if node is not None else None
    while outer is not None and outer.type == "template_declaration":
        start = min(start, outer.start_byte)
        outer = outer.parent
    return start


def _is_inner(unit: Unit, region: Region) -> bool:
    """Tell a function inside the body of another."""
    node: Node | None = unit.node_at(Span(region.span.start, region.span.start + 1))
    while node is not None and node.start_byte >= region.span.start:
        node = node.parent
    while node is not None and node.type not in ("compound_statement", "ERROR"):
        node = node.parent
    return node is not None
