"""Unsuffixed literals: they are double in CUDA, and SIMT kernels have no double."""

import struct

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_ARITHMETIC = frozenset("+-*/")
_HEADERS = ("cu2cann/double.h", "cu2cann/double_math.h")


def double_literal(unit: Unit, match: Match) -> Rewritten:
    """Keep all bits of a literal where the function computes in double."""
    text = unit.source[match.token].decode()
    value = float(text.replace("'", ""))
    return _in_software(match, text, value, exact=_narrowed(value) == value)


def shorten_literal(unit: Unit, match: Match) -> Rewritten:
    """Add the suffix `f`."""
    text = unit.source[match.token].decode()
    value = float(text.replace("'", ""))
    narrow = _narrowed(value)
    exact = narrow == value
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
        wanted = unit.source[named]
        if wanted.decode("ascii", "replace") in unit.program.doubles:
            wanted = b"cu2cann_device_type<" + wanted + b">"
    edit = Edit(match.rule.id, match.site, (wanted, b"(", match.site, b")"))
    return Rewritten((edit,), includes=("cu2cann/double.h",))


def _narrowed(value: float) -> float | None:
    try:
        narrow: float = struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return None
    return narrow


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
