"""The named predicates that a rule's `when` and `needs` may use.

Each takes the unit, the match, the range it is about, and the condition's values.
An unknown fact never satisfies a condition.
"""

import re
from collections.abc import Callable

from cu2cann.match.types import FLOATS, INTEGERS, type_of, value_of
from cu2cann.model import Condition, Match, Span, Unit

Predicate = Callable[[Unit, Match, Span, tuple[str, ...]], bool]

_CALL = re.compile(rb"[A-Za-z_]\w*\s*\(|\+\+|--|[^=!<>]=[^=]")
_PURE = re.compile(rb"\b(?:sizeof|alignof)\b\s*\(?")
_NULLS = (b"0", b"NULL", b"nullptr", b"0u", b"0UL")
_FULL = 0xFFFFFFFF


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


def _full_mask(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    value = value_of(unit, span)
    return value is not None and value & _FULL == _FULL


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


def _shared(unit: Unit, match: Match, span: Span, _: tuple[str, ...]) -> bool:
    """Hold if the pointer names a shared variable of the same function."""
    region = unit.device_region_at(match.token.start)
    name = re.match(rb"[&\s(]*([A-Za-z_]\w*)", unit.source[span])
    if region is None or name is None:
        return False
    declared = rb"__(?:shared|ubuf)__[^;]*\b%s\b\s*[\[;,]" % re.escape(name[1])
    return re.search(declared, unit.source[region.span]) is not None


def _absent(_: Unit, __: Match, ___: Span, ____: tuple[str, ...]) -> bool:
    return False


def _kernel_file(unit: Unit, _: Match, __: Span, ___: tuple[str, ...]) -> bool:
    return unit.source.path.endswith((".cu", ".cuh", ".asc"))


CONDITIONS: dict[str, Predicate] = {
    "absent": _absent,
    "called": _called,
    "constant": _constant,
    "device": _device,
    "double": _double,
    "float": _float,
    "full-mask": _full_mask,
    "integer": _integer,
    "kernel-file": _kernel_file,
    "known-type": _known_type,
    "null": _null,
    "pointer-to": _pointer,
    "pure": _pure,
    "shared-memory": _shared,
    "statement": _statement,
    "text": _text,
    "type": _type,
    "value": _value,
}
