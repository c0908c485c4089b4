"""The type of an expression: from syntax where it answers, else clang.

Literals, casts, comparisons and the variables that a function declares with a plain
type need no compiler.
"""

import re
from collections.abc import Callable

from tree_sitter import Node

from cu2cann.match.locals import declared_in
from cu2cann.match.passing import call_type, passed_on
from cu2cann.match.values import INTEGER_LITERAL
from cu2cann.model import Span, Unit

FLOATS = ("float",)
INTEGERS = (
    "bool", "char", "signed char", "unsigned char", "short", "unsigned short", "int",
    "unsigned int", "long", "unsigned long", "long long", "unsigned long long",
)  # fmt: skip
_FLOAT_LITERAL = re.compile(
    rb"(?:\d[\d']*\.[\d']*|\.\d[\d']*|\d[\d']*(?=[eE]))(?:[eE][+-]?\d+)?([fFlL]?)"
)
_PLAIN = {
    "unsigned": "unsigned int",
    "signed": "int",
    "size_t": "unsigned long",
    "uint": "unsigned int",
    "uint32_t": "unsigned int",
    "int32_t": "int",
    "uint64_t": "unsigned long",
    "int64_t": "long",
    "uint8_t": "unsigned char",
    "int8_t": "signed char",
    "uint16_t": "unsigned short",
    "int16_t": "short",
    "half": "__half",
    "cu2cann_double": "double",
    "long int": "long",
    "unsigned long int": "unsigned long",
    "long long int": "long long",
    "unsigned long long int": "unsigned long long",
}
_SUFFIX_TYPES = {
    b"": "int",
    b"u": "unsigned int",
    b"l": "long",
    b"ul": "unsigned long",
    b"ll": "long long",
    b"ull": "unsigned long long",
}
_PROMOTED = {
    "bool": "int", "char": "int", "signed char": "int", "unsigned char": "int",
    "short": "int", "unsigned short": "int",
}  # fmt: skip
_RANKS = (
    "int", "unsigned int", "long", "unsigned long", "long long", "unsigned long long",
    "float", "double",
)  # fmt: skip
_THREE_WAY = re.compile(r"(?:const|volatile|static|register|constexpr)\s+")
_INDEX = ("threadIdx", "blockIdx", "blockDim", "gridDim")


def type_of(unit: Unit, span: Span) -> str | None:
    """Give the canonical type of the expression that fills a range, if it is known."""
    node = _expression(unit, span)
    found = _syntactic(unit, node) if node is not None else None
    return found or unit.facts.type_of(span)


def canonical(spelling: str) -> str:
    """Bring the spelling of a plain type into one form."""
    text = " ".join(_THREE_WAY.sub("", f"{spelling} ").split())
    text = re.sub(r"\s*\*", " *", text).strip()
    base, star, rest = text.partition(" *")
    return _PLAIN.get(base, base) + star + rest


def literal_type(text: bytes) -> str | None:
    """Give the type of a number as it is written."""
    if found := INTEGER_LITERAL.fullmatch(text):
        suffix = bytes(sorted(found[2].lower(), reverse=True))
        return _SUFFIX_TYPES.get(suffix)
    if found := _FLOAT_LITERAL.fullmatch(text):
        return {b"": "double", b"f": "float"}.get(found[1].lower(), "long double")
    return None


def _expression(unit: Unit, span: Span) -> Node | None:
    node = unit.node_at(span)
    if node is None or (node.start_byte, node.end_byte) != (span.start, span.end):
        return None
    return node


def _syntactic(unit: Unit, node: Node) -> str | None:
    """Give what the syntax alone tells of the type of an expression."""
    node = passed_on(unit, node)
    typer = _TYPERS.get(node.type)
    return typer(unit, node) if typer is not None else None


def _literal(_: Unit, node: Node) -> str | None:
    return literal_type(node.text or b"")


def _parenthesised(unit: Unit, node: Node) -> str | None:
    inner = node.named_children
    return _syntactic(unit, inner[0]) if len(inner) == 1 else None


def _cast(_: Unit, node: Node) -> str | None:
    return _written_type(node.child_by_field_name("type"))


def _truth(_: Unit, __: Node) -> str:
    return "bool"


def _size(_: Unit, __: Node) -> str:
    return "unsigned long"


def _field(unit: Unit, node: Node) -> str | None:
    argument = node.child_by_field_name("argument")
    field = node.child_by_field_name("field")
    name = (argument.text or b"").decode("utf-8", "replace") if argument else ""
    if name in _INDEX:
        return "unsigned int"
    if argument is None or field is None or field.text not in _PARTS:
        return None
    found = _VECTOR.fullmatch(_spelled(unit, argument, node) or "")
    return canonical(_ELEMENTS.get(found[1], found[1])) if found else None


def _spelled(unit: Unit, node: Node, around: Node) -> str | None:
    """Give the type that the variable is declared with which a member is taken of."""
    sign = around.child(1)
    wanted = "" if sign is not None and sign.type == "." else r" \*"
    variable: Node | None = node
    if node.type == "subscript_expression":
        variable, wanted = node.child_by_field_name("argument"), r"(?: \*|\[\])"
    region = unit.device_region_at(node.start_byte)
    if region is None or variable is None or variable.text is None:
        return None
    spelled = declared_in(unit, region).get(variable.text) or ""
    found = re.fullmatch(rf"(.*?){wanted}", spelled)
    return found[1].strip() if found else None


_PARTS = (b"x", b"y", b"z", b"w")
_VECTOR = re.compile(
    r"(?:cu2cann_)?(u?(?:char|short|int|long|longlong)|float|double)[1-4]"
)
_ELEMENTS = {
    "char": "signed char",
    "uchar": "unsigned char",
    "ushort": "unsigned short",
    "ulong": "unsigned long",
    "longlong": "long long",
    "ulonglong": "unsigned long long",
}


def _unary(unit: Unit, node: Node) -> str | None:
    operand = node.child_by_field_name("argument")
    inner = _syntactic(unit, operand) if operand is not None else None
    return _PROMOTED.get(inner, inner) if inner else None


def _subscript(unit: Unit, node: Node) -> str | None:
    base = node.child_by_field_name("argument")
    return _element(_syntactic(unit, base)) if base is not None else None


def _pointed(unit: Unit, node: Node) -> str | None:
    """Give the type of `&x` or `*x`."""
    operand = node.child_by_field_name("argument")
    inner = _syntactic(unit, operand) if operand is not None else None
    if inner is None or (node.text or b"").startswith(b"&"):
        return f"{inner} *" if inner is not None else None
    return _element(inner)


def _element(pointer: str | None) -> str | None:
    if pointer is None:
        return None
    if pointer.endswith("*"):
        return pointer[:-1].strip()
    found = re.fullmatch(r"(.*)\[\]", pointer)
    return found[1] if found else None


def _binary(unit: Unit, node: Node) -> str | None:
    left, right = (node.child_by_field_name(side) for side in ("left", "right"))
    operator = node.child_by_field_name("operator")
    if left is None or right is None or operator is None:
        return None
    sign = operator.text or b""
    if sign in (b"==", b"!=", b"<", b">", b"<=", b">=", b"&&", b"||"):
        return "bool"
    one, two = _syntactic(unit, left), _syntactic(unit, right)
    if one is not None and one.endswith(("*", "[]")) and sign in (b"+", b"-"):
        return f"{_element(one)} *" if two in INTEGERS else None
    one, two = _PROMOTED.get(one or "", one), _PROMOTED.get(two or "", two)
    if sign in (b"<<", b">>"):
        return one if one in _RANKS else None
    if one in _RANKS and two in _RANKS:
        return max(one, two, key=_RANKS.index)
    return None


def _written_type(node: Node | None) -> str | None:
    if node is None or node.text is None:
        return None
    text = canonical(node.text.decode("utf-8", "replace"))
    base = text.removesuffix("*").strip()
    return text if base in (*INTEGERS, "float", "double", "__half") else None


def _declared_type(unit: Unit, node: Node) -> str | None:
    """Look a variable up in the function that uses it."""
    region = unit.region_at(node.start_byte)
    if region is None or node.text is None:
        return None
    spelled = declared_in(unit, region).get(node.text)
    if spelled is None:
        return None
    base = re.match(r"[\w :]*", spelled)
    plain = canonical(base[0].strip()) if base is not None else ""
    if plain not in (*INTEGERS, "float", "double", "__half"):
        return None
    stars, arrays = spelled.count("*"), spelled.count("[]")
    if stars > 1 or (stars and arrays):
        return None
    return f"{plain} *" if stars else plain + "[]" * arrays


_TYPERS: dict[str, Callable[[Unit, Node], str | None]] = {
    "binary_expression": _binary,
    "call_expression": lambda unit, node: call_type(unit, node, _syntactic),
    "cast_expression": _cast,
    "false": _truth,
    "field_expression": _field,
    "identifier": _declared_type,
    "number_literal": _literal,
    "parenthesized_expression": _parenthesised,
    "pointer_expression": _pointed,
    "sizeof_expression": _size,
    "subscript_expression": _subscript,
    "true": _truth,
    "unary_expression": _unary,
}
