"""The named predicates that a rule's `when` and `needs` may use.

Each takes the unit, the match, the range it is about, and the condition's values.
An unknown fact never satisfies a condition.
"""

import re
from collections.abc import Callable

from cu2cann.match.arguments import (
    is_address_of_name,
    is_case_label,
    is_readable,
    is_used_as_index,
)
from cu2cann.match.members import computes_in_double
from cu2cann.match.numbers import (
    is_cast_to_float,
    is_declared_here,
    is_double_data,
    is_for_host_too,
)
from cu2cann.match.pending import nothing_pending
from cu2cann.match.shared import is_of_wide_parameter, is_shared
from cu2cann.match.streams import is_allocated_here, uses_default_stream
from cu2cann.match.types import FLOATS, INTEGERS, type_of
from cu2cann.match.values import value_of
from cu2cann.match.variables import is_handed
from cu2cann.model import Condition, Match, Span, Unit

Predicate = Callable[[Unit, Match, Span, tuple[str, ...]], bool]

_CALL = re.compile(rb"[A-Za-z_]\w*\s*\(|\+\+|--|[^=!<>]=[^=]")
_PURE = re.compile(rb"\b(?:sizeof|alignof)\b\s*\(?")
_NULLS = (b"0", b"NULL", b"nullptr", b"0u", b"0UL")
_FULL = 0xFFFFFFFF
_WRITTEN = (
    rb"(?<![\w.>])(?:%s\s*(?:[-+|&^*/%%]|<<|>>)?=(?!=)"
    rb"|%s\s*(?:\+\+|--)|(?:&|\+\+|--)%s\b)"
)
_CONSTANT = rb"const(?<!\wconst)(?:expr)?\b[^;=(){}]*\b%s\s*=\s*([^;,]+);"
_BALLOT = re.compile(
    rb"(?:__ballot_sync\s*\([^,]+,|(?:__|asc_)ballot\s*\()\s*(.+?)\s*\)", re.DOTALL
)
_WARP = 32
_FIRST_NUMBER = re.compile(rb"\s*<\s*(\d+)\b")
_PRESENCE = re.compile(rb"#[ \t]*ifn?def[ \t]+$|\bdefined[ \t]*\(?[ \t]*$")


def holds(unit: Unit, match: Match, condition: Condition) -> bool:
    """Tell whether a condition is known to hold for a match."""
    if condition.argument is None:
        span = match.site
    elif condition.argument in match.args:
        span = match.args[condition.argument]
    else:
        return condition.predicate == "absent"
    return CONDITIONS[condition.predicate](unit, match, span, condition.values)


def _type(unit: Unit, _: Match, span: Span, values: tuple[str, ...]) -> bool:
    found = type_of(unit, span)
    return found is not None and found in values


def _float(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    return type_of(unit, span) in FLOATS


def _double(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    return type_of(unit, span) in ("double", "long double")


def _integer(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    return type_of(unit, span) in INTEGERS


def _known_type(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    return type_of(unit, span) is not None


def _full_mask(unit: Unit, match: Match, span: Span, _: tuple[str, ...]) -> bool:
    initial = _only_value(unit, match, span)
    value = value_of(unit, span)
    if value is None and initial is not None:
        value = value_of(unit, initial)
    return value is not None and value & _FULL == _FULL


def _active_mask(unit: Unit, match: Match, span: Span, _: tuple[str, ...]) -> bool:
    """Hold if the mask names the lanes that are active, by how it was computed."""
    initial = _only_value(unit, match, span)
    text = unit.source[initial or span].strip()
    if re.fullmatch(rb"(?:__activemask|asc_activemask)\s*\(\s*\)", text):
        return True
    found = _BALLOT.fullmatch(text)
    return found is not None and _guarded_by(unit, match, found[1])


def _only_value(unit: Unit, match: Match, span: Span) -> Span | None:
    """Give the initialiser of a variable that is never assigned again."""
    region = unit.device_region_at(match.token.start)
    name = unit.source[span].strip()
    if (
        region is None
        or region.body is None
        or not re.fullmatch(rb"[A-Za-z_]\w*", name)
    ):
        return None
    body = unit.source[region.body]
    written = list(re.finditer(_WRITTEN % ((re.escape(name),) * 3), body))
    if not written:
        whole = re.compile(_CONSTANT % re.escape(name))
        declared = list(whole.finditer(unit.source.text))
        return Span(*declared[0].span(1)) if len(declared) == 1 else None
    initial = re.search(rb"\w\s+%s\s*=\s*([^;,]+|[^;]+\))\s*;" % re.escape(name), body)
    if len(written) != 1 or initial is None:
        return None
    start = region.body.start
    return Span(start + initial.start(1), start + initial.end(1))


def _guarded_by(unit: Unit, match: Match, condition: bytes) -> bool:
    """Tell whether a match stands in the branch that a condition opens."""
    wanted = re.sub(rb"\s+", b"", condition)
    node = unit.node_at(match.token)
    while node is not None and node.parent is not None:
        parent = node.parent
        given = parent.child_by_field_name("condition")
        taken = parent.child_by_field_name("consequence")
        opened = given.text if given is not None and taken == node else None
        if opened and re.sub(rb"\s+", b"", opened) == b"(%s)" % wanted:
            return True
        node = parent
    return False


def _value(unit: Unit, _: Match, span: Span, values: tuple[str, ...]) -> bool:
    value = value_of(unit, span)
    return value is not None and str(value) in values


def _constant(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    return value_of(unit, span) is not None


def _null(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    return unit.source[span].strip() in _NULLS


def _pure(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    text = _PURE.sub(b"", unit.source[span])
    return _CALL.search(text) is None


def _text(unit: Unit, _: Match, span: Span, values: tuple[str, ...]) -> bool:
    text = re.sub(rb"\s+", b"", unit.source[span]).decode("utf-8", "replace")
    return text in values


def _statement(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    node = unit.node_at(match.site)
    parent = node.parent if node is not None else None
    return parent is not None and parent.type == "expression_statement"


def _device(_: Unit, match: Match, __: Span, ___: tuple[str, ...]) -> bool:
    return match.device


def _called(_: Unit, match: Match, __: Span, ___: tuple[str, ...]) -> bool:
    return match.called


def _pointer(unit: Unit, _: Match, span: Span, values: tuple[str, ...]) -> bool:
    found = type_of(unit, span)
    if found is None or not found.endswith(("*", "]")):
        return False
    element = re.sub(r"\s*(\*|\[\d*\])$", "", found).strip()
    return not values or element in values


def _presence(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    """Hold if the preprocessor only asks whether the name is defined."""
    text = unit.source.text
    line = text.rfind(b"\n", 0, match.token.start) + 1
    return _PRESENCE.search(text[line : match.token.start]) is not None


def _both_sides(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    """Hold in a function that is compiled for the host and for the device."""
    region = unit.device_region_at(match.token.start)
    return region is not None and region.host


def _large_tile(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    """Hold if the first template argument is a number above a warp's size."""
    found = _FIRST_NUMBER.match(unit.source.text, match.token.end)
    return found is not None and int(found[1]) > _WARP


def _absent(_: Unit, __: Match, ___: Span, ____: tuple[str, ...]) -> bool:
    return False


def _kernel_file(unit: Unit, _: Match, __: Span, ___: tuple[str, ...]) -> bool:
    return unit.source.path.endswith((".cu", ".cuh", ".asc"))


def _begins(unit: Unit, _: Match, span: Span, values: tuple[str, ...]) -> bool:
    text = re.sub(rb"\s+", b"", unit.source[span]).decode("utf-8", "replace")
    return text.startswith(values)


def _mentions(unit: Unit, _: Match, span: Span, values: tuple[str, ...]) -> bool:
    words = re.findall(r"\w+", unit.source[span].decode("utf-8", "replace"))
    return not set(words).isdisjoint(values)


def _operand(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    """Hold if a cast may stand in front of the argument without parentheses."""
    node = unit.node_at(span)
    if node is None or (node.start_byte, node.end_byte) != (span.start, span.end):
        return False
    return node.type in _OPERANDS


_OPERANDS = frozenset(
    [
        "identifier",
        "pointer_expression",
        "call_expression",
        "subscript_expression",
        "field_expression",
        "parenthesized_expression",
        "number_literal",
        "null",
    ]
)


def _compared(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    """Hold if the name is one side of `==` or `!=`."""
    node = unit.node_at(match.token)
    parent = node.parent if node is not None else None
    sign = parent.child_by_field_name("operator") if parent is not None else None
    return sign is not None and sign.text in (b"==", b"!=")


def _nothing_pending(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    return nothing_pending(unit, match.site)


CONDITIONS: dict[str, Predicate] = {
    "active-mask": _active_mask,
    "absent": _absent,
    "address-of-name": is_address_of_name,
    "allocated-here": is_allocated_here,
    "begins": _begins,
    "both-sides": _both_sides,
    "called": _called,
    "case-label": is_case_label,
    "compared": _compared,
    "cast-to-float": is_cast_to_float,
    "constant": _constant,
    "default-stream-used": uses_default_stream,
    "device": _device,
    "double": _double,
    "double-data": is_double_data,
    "double-function": computes_in_double,
    "float": _float,
    "full-mask": _full_mask,
    "handed": is_handed,
    "host-too": is_for_host_too,
    "integer": _integer,
    "kernel-file": _kernel_file,
    "known-type": _known_type,
    "mentions": _mentions,
    "nothing-pending": _nothing_pending,
    "large-tile": _large_tile,
    "null": _null,
    "operand": _operand,
    "pointer-to": _pointer,
    "presence-test": _presence,
    "project-name": is_declared_here,
    "pure": _pure,
    "readable": is_readable,
    "shared-memory": is_shared,
    "shared-of-wide-parameter": is_of_wide_parameter,
    "statement": _statement,
    "text": _text,
    "type": _type,
    "used-as-index": is_used_as_index,
    "value": _value,
}
