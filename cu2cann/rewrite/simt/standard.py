"""Names of the standard library in kernels: numbers for limits, refusals."""

import re

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_LIMITS = re.compile(
    rb"std\s*::\s*numeric_limits\s*<\s*(?P<type>[\w\s]+?)\s*>\s*::\s*(?P<what>\w+)"
    rb"\s*\(\s*\)"
)
_FORWARD = re.compile(rb"std\s*::\s*forward\s*<\s*(?P<type>[^<>();]*?)\s*>(?=\s*\()")
_FLOAT = {
    b"max": b"3.402823466e+38f",
    b"min": b"1.175494351e-38f",
    b"lowest": b"(-3.402823466e+38f)",
    b"epsilon": b"1.192092896e-07f",
    b"infinity": b"__uint_as_float(0x7f800000u)",
    b"quiet_NaN": b"__uint_as_float(0x7fffffffu)",
}
_BITS = {
    b"char": (7, b""), b"signed char": (7, b""), b"int8_t": (7, b""),
    b"short": (15, b""), b"int16_t": (15, b""), b"int": (31, b""),
    b"int32_t": (31, b""), b"long": (63, b"l"), b"int64_t": (63, b"l"),
    b"long long": (63, b"ll"),
}  # fmt: skip
_UNSIGNED = {
    b"unsigned char": (8, b""), b"uint8_t": (8, b""), b"unsigned short": (16, b""),
    b"uint16_t": (16, b""), b"unsigned": (32, b"u"), b"unsigned int": (32, b"u"),
    b"uint32_t": (32, b"u"), b"unsigned long": (64, b"ul"), b"uint64_t": (64, b"ul"),
    b"size_t": (64, b"ul"), b"unsigned long long": (64, b"ull"),
}  # fmt: skip


def standard_name(unit: Unit, match: Match) -> Rewritten:
    """Write limits as numbers and `forward` as a cast; refuse every other name."""
    if forward := _FORWARD.match(unit.source.text, match.token.start):
        cast = (b"static_cast<", Span(*forward.span("type")), b"&&>")
        return Rewritten((Edit(match.rule.id, Span(*forward.span()), cast),))
    found = _LIMITS.match(unit.source.text, match.token.start)
    number = found and _limit(b" ".join(found["type"].split()), found["what"])
    if found is None or not number:
        return Rewritten(says=("no-standard-library",), refused=True)
    return Rewritten((Edit(match.rule.id, Span(*found.span()), (number,)),))


def _limit(name: bytes, what: bytes) -> bytes | None:
    if name == b"float":
        return _FLOAT.get(what)
    lowest = what in (b"min", b"lowest")
    if what != b"max" and not lowest:
        return None
    if name in _UNSIGNED:
        bits, suffix = _UNSIGNED[name]
        return b"0" + suffix if lowest else b"%d" % (2**bits - 1) + suffix
    if name in _BITS:
        bits, suffix = _BITS[name]
        most = b"%d" % (2**bits - 1) + suffix
        return b"(-" + most + b" - 1)" if lowest else most
    return None
