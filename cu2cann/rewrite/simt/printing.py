"""`printf` in kernels: the format of Ascend C has fewer conversions and no layout."""

import re
from collections.abc import Iterator

from tree_sitter import Node

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_CONVERSION = re.compile(
    rb"%%|%(?P<layout>[-+ #0]*(?:\*|\d+)?(?:\.(?:\*|\d+)?)?)"
    rb"(?P<length>hh|h|ll|l|j|z|t|L|q)?(?P<letter>[A-Za-z])"
)
_KEPT = b"diuxfFsp"
_NEAREST = {b"X": b"x", b"e": b"f", b"E": b"f", b"g": b"f", b"G": b"f", b"a": b"f"}
_LENGTHS = {b"l": b"l", b"ll": b"ll", b"j": b"l", b"z": b"l", b"t": b"l", b"q": b"ll"}


_USES = frozenset(
    [
        "init_declarator",
        "assignment_expression",
        "binary_expression",
        "condition_clause",
        "argument_list",
        "return_statement",
        "unary_expression",
        "initializer_list",
    ]
)


def device_printf(unit: Unit, match: Match) -> Rewritten:
    """Bring the format of a `printf` into the form that Ascend C documents."""
    given = _arguments(unit, match)
    if given is None or not _is_literal(given[0]):
        return Rewritten(says=("unreadable-format",), refused=True)
    if not _is_statement(unit, match):
        return Rewritten(says=("result-used",), refused=True)
    text = given[0].text or b""
    if reason := _refusal(text):
        return Rewritten(says=(reason,), refused=True)
    says = []
    edits = [
        *_format_edits(unit, match, given[0]),
        *_narrowed(unit, match, given[1:]),
    ]
    if any(edit.span.end <= given[0].end_byte for edit in edits):
        says.append("format-changed")
    if any(edit.span.start >= given[0].end_byte for edit in edits):
        says.append("double-printed")
    return Rewritten(tuple(edits), says=tuple(says))


def _arguments(unit: Unit, match: Match) -> list[Node] | None:
    node = unit.node_at(match.site)
    listed = node.child_by_field_name("arguments") if node is not None else None
    if listed is None:
        return None
    return [one for one in listed.named_children if one.type != "comment"] or None


def _is_literal(node: Node) -> bool:
    parts = node.named_children if node.type == "concatenated_string" else [node]
    return all(part.type == "string_literal" for part in parts)


def _is_statement(unit: Unit, match: Match) -> bool:
    node = unit.node_at(match.site)
    parent = node.parent if node is not None else None
    return parent is None or parent.type not in _USES


def _refusal(text: bytes) -> str | None:
    for found in _CONVERSION.finditer(text):
        letter = found["letter"]
        if letter is None:
            continue
        if b"*" in found["layout"]:
            return "width-argument"
        if letter not in _NEAREST and letter not in _KEPT:
            return "unknown-conversion"
    return None


def _format_edits(unit: Unit, match: Match, literal: Node) -> Iterator[Edit]:
    start, end = literal.start_byte, literal.end_byte
    for found in _CONVERSION.finditer(unit.source.text, start, end):
        plain = _plain(found)
        if plain != found[0]:
            yield Edit(match.rule.id, Span(*found.span()), (plain,))
    for found in re.finditer(rb"\\[tvrabf]", unit.source.text[start:end]):
        at = start + found.start()
        new = b"    " if found[0] == b"\\t" else b""
        yield Edit(match.rule.id, Span(at, at + 2), (new,))


def _plain(found: re.Match[bytes]) -> bytes:
    letter = found["letter"]
    if letter is None:
        return found[0]
    kept = _NEAREST.get(letter, letter)
    length = b"" if kept in b"fFsp" else _LENGTHS.get(found["length"] or b"", b"")
    return b"%" + length + kept


def _narrowed(unit: Unit, match: Match, values: list[Node]) -> Iterator[Edit]:
    """Cast what is certainly a double to float."""
    for node in values:
        if _is_double(unit, node):
            for at, piece in ((node.start_byte, b"(float)("), (node.end_byte, b")")):
                yield Edit(match.rule.id, Span(at, at), (piece,))


def _is_double(unit: Unit, node: Node) -> bool:
    text = node.text or b""
    if node.type == "number_literal":
        return False  # The rule for literals has shortened it.
    if node.type == "cast_expression":
        return re.match(rb"\(\s*double\s*\)", text) is not None
    span = Span(node.start_byte, node.end_byte)
    region = unit.device_region_at(node.start_byte)
    if node.type == "identifier" and region is not None:
        declared = re.compile(rb"\b(\w+)\s+%s\b" % re.escape(text))
        if set(declared.findall(unit.source[region.span])) == {b"double"}:
            return True
    return unit.facts.type_of(span) in ("double", "long double")
