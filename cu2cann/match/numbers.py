"""What a rule asks about numbers and about functions compiled for both sides."""

import re

from cu2cann.match.types import type_of
from cu2cann.model import Match, Span, Unit

_DOUBLE_CONSTANT = re.compile(
    rb"(?<![\w.])(?:(?:\d[\d']*\.[\d']*|\.\d[\d']*)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)"
    rb"(?![\w.])|\b(?:M_[A-Z0-9_]+|DBL_[A-Z_]+|HUGE_VAL)\b"
)

_CAST = re.compile(rb"\(\s*float\s*\)\s*\Z")
_CAST_CALL = re.compile(rb"(?:\bstatic_cast\s*<\s*float\s*>|\bfloat)\s*\(\s*\Z")
_CLOSED = re.compile(rb"\s*\)")


def is_cast_to_float(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    """Hold if nothing but a cast to float is done with a name."""
    text, span = unit.source.text, match.token
    before = text[max(span.start - 40, 0) : span.start]
    called = _CAST_CALL.search(before) is not None
    closed = _CLOSED.match(text, span.end) is not None
    return _CAST.search(before) is not None or (called and closed)


def is_double_data(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    """Hold if an argument is double, and not by a constant that becomes float."""
    if type_of(unit, span) not in ("double", "long double"):
        return False
    return _DOUBLE_CONSTANT.search(unit.source[span]) is None


def names_double(unit: Unit, span: Span) -> bool:
    """Tell whether a range names the type double."""
    known: dict[Span, bool] = unit.memo.setdefault("names double", {})
    if span not in known:
        known[span] = unit.double_word.search(unit.source[span]) is not None
    return known[span]


def is_for_host_too(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    """Hold in a function that is compiled for the host and for kernels."""
    region = unit.device_region_at(match.token.start)
    return region is not None and region.host


def is_declared_here(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    """Hold if the project declares functions of this name itself."""
    return match.symbol in unit.program.functions
