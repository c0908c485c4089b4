"""The value of a constant expression: from syntax where it answers, else clang."""

import re

from cu2cann.match.locals import declared_in
from cu2cann.model import Span, Unit

INTEGER_LITERAL = re.compile(rb"(0[xX][\da-fA-F']+|0[bB][01']+|\d[\d']*)([uUlL]*)")
_UNSIGNED_CAST = re.compile(
    rb"(?:static_cast\s*<|\()?\s*(?:unsigned(?:\s+int)?|uint|uint32_t)\s*[>)]?([^,\w]+\d.*)"
)


def value_of(unit: Unit, span: Span) -> int | None:
    """Give the value of an integer constant expression, if it is known."""
    cast = _UNSIGNED_CAST.fullmatch(unit.source[span].strip())
    if cast and (operand := _written_value(_bare(cast[1]))) is not None:
        return operand & 0xFFFFFFFF
    text = _bare(unit.source[span])
    written = _written_value(text)
    if written is not None:
        return written
    if text.decode("utf-8", "replace") in unit.program.constants:
        constant = _constant_value(unit, span, text)
        return constant if constant is not None else unit.facts.value_of(span)
    macro = unit.macros.get(text.decode("utf-8", "replace"))
    if macro is not None and unit.source[macro].strip() != text:
        return value_of(unit, macro)
    return unit.facts.value_of(span)


def _bare(text: bytes) -> bytes:
    return text.strip().strip(b"()").strip()


def _written_value(text: bytes) -> int | None:
    """Give the value of a number as it is written."""
    if text in (b"~0", b"~0u", b"~0U", b"-1"):
        return -1
    found = INTEGER_LITERAL.fullmatch(text)
    if found is None:
        return None
    digits = found[1].replace(b"'", b"").decode()
    octal = len(digits) > 1 and digits[0] == "0" and digits[1:].isdigit()
    return int(digits, 8) if octal else int(digits, 0)


def _constant_value(unit: Unit, span: Span, name: bytes) -> int | None:
    """Give the value of a constant of the program that no local name hides."""
    region = unit.device_region_at(span.start)
    if region is None or name in declared_in(unit, region):
        return None
    followed = set()
    while name not in followed:
        followed.add(name)
        name = _bare(unit.program.constants.get(name.decode("utf-8", "replace"), name))
    return _written_value(name)
