"""The number of blocks that a launch asks for, as far as the text around it tells."""

import ast
import operator
import re
from collections.abc import Callable, Mapping

from cu2cann.model import places

_LONGEST_LOOK = 50_000
_DEPTH = 4
_WORD = re.compile(rb"(?<![\w.])[A-Za-z_]\w*")
_TYPES = (
    rb"(?:dim3|auto|const|constexpr|unsigned|int|long|short|size_t|uint|u?int\d+_t)"
)
_DECLARES = re.compile(rb"(?:\b%s\s|\)\s*,)\s*\Z" % _TYPES)
_SET = re.compile(rb"\s*(=|\(|\{)([^;]*);")
_CHANGED = re.compile(rb"(?:\.[xyz])?\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)")
_TAKEN = re.compile(rb"(?:\+\+|--|&)\s*\Z")
_NEAR = 40  # Bytes before a name that tell whether it is declared or changed there.
_LITERAL = re.compile(r"\b((?:0[xX][0-9a-fA-F]+)|\d[\d']*)[uUlLzZ]*\b")
_CAST = re.compile(r"\(\s*(?:unsigned|int|long|short|size_t|uint|u?int\d+_t|\s)+\)")
_MAKER = re.compile(rb"\s*(?:dim3\s*[({]|\{)(.*)[)}]\s*\Z", re.DOTALL)
_OPERATORS: Mapping[type[ast.operator], Callable[[int, int], int]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.FloorDiv: operator.floordiv,
    ast.LShift: lambda value, places: value << min(places, 64),
    ast.RShift: operator.rshift,
}


def resolved(text: bytes, at: int, configuration: bytes) -> bytes:
    """Give the grid of a launch at an offset, its local constants written out."""
    grid = _parts(configuration)[0].strip()
    if _WORD.search(grid) is None:
        return grid
    start = max(text.rfind(b"\n}", 0, at), at - _LONGEST_LOOK, 0)
    return _written_out(text[start:at], grid, _DEPTH)


def _written_out(before: bytes, text: bytes, depth: int) -> bytes:
    if depth == 0:
        return text

    def replace(found: re.Match[bytes]) -> bytes:
        value = _local_constant(before, found[0])
        return found[0] if value is None else _written_out(before, value, depth - 1)

    return _WORD.sub(replace, text)


def _local_constant(before: bytes, name: bytes) -> bytes | None:
    """Give what a local variable holds that is set once, where it is declared."""
    declared: list[re.Match[bytes]] = []
    changes = 0
    for start, end in places(before, name):
        near = before[max(start - _NEAR, 0) : start]
        opened = _SET.match(before, end)
        if opened is not None and _DECLARES.search(near):
            declared.append(opened)
        changed = _CHANGED.match(before, end) or _TAKEN.search(near)
        changes += changed is not None
    if len(declared) != 1 or changes > (declared[0][1] == b"="):
        return None
    return _initial(declared[0][1], declared[0][2])


def _initial(opening: bytes, rest: bytes) -> bytes:
    if opening == b"=":
        first = _parts(rest)[0]
        return first if b"dim3" in first else b"(" + first + b")"
    return b"dim3(" + b",".join(_parts(rest, closing=True)) + b")"


def _parts(text: bytes, *, closing: bool = False) -> list[bytes]:
    """Split at the commas outside brackets; with ``closing`` up to the last bracket."""
    parts: list[bytes] = []
    depth, begin = 0, 0
    for found in re.finditer(rb"[()\[\]{},]", text):
        mark = found[0]
        if closing and depth == 0 and mark in b")}":
            return [*parts, text[begin : found.start()]]
        if mark == b"," and depth == 0:
            parts.append(text[begin : found.start()])
            begin = found.end()
        depth += (mark in b"([{") - (mark in b")]}")
    return [*parts, text[begin:]]


def most_blocks(text: bytes, constants: Mapping[str, bytes]) -> int | None:
    """Give the most blocks that a grid can have, if that is known."""
    maker = _MAKER.match(text)
    parts = _parts(maker[1]) if maker is not None else [text]
    product = 1
    for part in parts:
        value = _bound(part.decode("utf-8", "replace"), constants)
        if value is None:
            return None
        product *= value
    return product


def _bound(
    text: str, constants: Mapping[str, bytes], depth: int = _DEPTH
) -> int | None:
    plain = _CAST.sub(" ", text.replace("std::", "").replace("/", "//"))
    plain = _LITERAL.sub(lambda found: found[1].replace("'", ""), plain)
    try:
        tree = ast.parse(plain.strip(), mode="eval")
        return _value(tree.body, constants, depth)
    except (SyntaxError, ValueError, ZeroDivisionError, RecursionError, MemoryError):
        return None


def _value(node: ast.expr, constants: Mapping[str, bytes], depth: int) -> int | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, int) else None
    if isinstance(node, ast.Name):
        written = constants.get(node.id, b"")
        known = written and depth
        return _bound(written.decode(), constants, depth - 1) if known else None
    if isinstance(node, ast.Call):
        return _least(node, constants, depth)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        left = _value(node.left, constants, depth)
        right = _value(node.right, constants, depth)
        if left is None or right is None:
            return None
        return _OPERATORS[type(node.op)](left, right)
    return None


def _least(node: ast.Call, constants: Mapping[str, bytes], depth: int) -> int | None:
    """Give the bound of `min`: that of any argument is one."""
    if not isinstance(node.func, ast.Name) or node.func.id not in ("min", "dim3"):
        return None
    values = [_value(argument, constants, depth) for argument in node.args]
    if node.func.id == "dim3":
        return values[0] if len(values) == 1 else None
    known = [value for value in values if value is not None]
    return min(known) if known else None
