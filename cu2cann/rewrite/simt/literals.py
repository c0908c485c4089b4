"""Unsuffixed literals: they are double in CUDA, and SIMT kernels have no double."""

import struct

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_ARITHMETIC = frozenset("+-*/")
_HEADERS = ("cu2cann/double.h", "cu2cann/double_math.h")


def shorten_literal(unit: Unit, match: Match) -> Rewritten:
    """Add the suffix `f`, or keep all bits where the function computes in double."""
    text = unit.source[match.token].decode()
    value = float(text.replace("'", ""))
    narrow = _narrowed(value)
    exact = narrow == value
    if _computes_in_double(unit, match):
        return _in_software(match, text, value, exact=exact)
    if narrow is None:
        return Rewritten(says=("out-of-range",), refused=True)
    edit = Edit(match.rule.id, Span(match.token.end, match.token.end), (b"f",))
    if exact and not _in_arithmetic(unit, match.token):
        return Rewritten((edit,))
    return Rewritten((edit,), says=("single-precision",))


def widen_arm(unit: Unit, match: Match) -> Rewritten:
    """Convert an arm of a conditional expression to the type of the other."""
    named = match.args.get("type")
    wanted = b"cu2cann_double"
    if named is not None:
        wanted = b"cu2cann_device_type<" + unit.source[named] + b">"
    edit = Edit(match.rule.id, match.site, (wanted, b"(", match.site, b")"))
    return Rewritten((edit,), includes=("cu2cann/double.h",))


def _narrowed(value: float) -> float | None:
    try:
        narrow: float = struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return None
    return narrow


def _computes_in_double(unit: Unit, match: Match) -> bool:
    region = unit.device_region_at(match.token.start)
    return (
        region is not None
        and unit.double_word.search(unit.source[region.span]) is not None
    )


def _in_software(match: Match, text: str, value: float, *, exact: bool) -> Rewritten:
    if exact:
        written = f"cu2cann_double({text}f)"
    else:
        bits = struct.unpack("<Q", struct.pack("<d", value))[0]
        written = f"cu2cann_double::from_bits(0x{bits:016x}ull /* {text} */)"
    edit = Edit(match.rule.id, match.token, (written.encode(),))
    return Rewritten((edit,), includes=_HEADERS)


def _in_arithmetic(unit: Unit, span: Span) -> bool:
    node = unit.node_at(span)
    parent = node.parent if node is not None else None
    while parent is not None and parent.type in (
        "parenthesized_expression",
        "unary_expression",
        "conditional_expression",
    ):
        parent = parent.parent
    if parent is None or parent.type != "binary_expression":
        return False
    operator = parent.child_by_field_name("operator")
    return operator is not None and (operator.text or b"").decode() in _ARITHMETIC
