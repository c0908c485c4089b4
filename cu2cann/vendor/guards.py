"""Blank what a target's compiler skips: the branches not taken of a header.

Only blanks are written, so every offset stays; without its conditionals a header
is also far easier for a tolerant parser to read.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import tree_sitter_cuda
from tree_sitter import Language, Node, Parser

_LINE = re.compile(rb"(?:[^\\\n]|\\\r?\n|\\.)*\n?")
_DIRECTIVE = re.compile(
    rb"[ \t]*#[ \t]*(ifdef|ifndef|if|elif|else|endif)\b(.*)", re.DOTALL
)
_VISIBLE = re.compile(rb"[^\n]")
_COMPARISONS = {
    "==": int.__eq__,
    "!=": int.__ne__,
    "<": int.__lt__,
    "<=": int.__le__,
    ">": int.__gt__,
    ">=": int.__ge__,
}


@dataclass(slots=True)
class _Branch:
    """A conditional being read: is its text wanted, and was a branch taken."""

    wanted: bool
    taken: bool


def visible(text: bytes, defined: Mapping[str, int]) -> bytes:
    """Return ``text`` with conditionals, and all that they hide, blanked."""
    return b"".join(_lines(text, defined))


def _lines(text: bytes, defined: Mapping[str, int]) -> Iterator[bytes]:
    branches: list[_Branch] = []
    for found in _LINE.finditer(text):
        line = found[0]
        directive = _DIRECTIVE.match(line)
        if directive is not None:
            _follow(directive[1], directive[2], branches, defined)
        if directive is not None or not all(one.wanted for one in branches):
            line = _VISIBLE.sub(b" ", line)
        yield line


def _follow(
    word: bytes, rest: bytes, branches: list[_Branch], defined: Mapping[str, int]
) -> None:
    if word.startswith(b"if"):
        holds = _holds(word, rest, defined)
        branches.append(_Branch(holds, holds))
    elif word == b"endif" and branches:
        branches.pop()
    elif branches:
        last = branches[-1]
        last.wanted = not last.taken and (
            word == b"else" or _holds(b"if", rest, defined)
        )
        last.taken = last.taken or last.wanted


def _holds(word: bytes, rest: bytes, defined: Mapping[str, int]) -> bool:
    if word != b"if":
        name = rest.split()[0].decode() if rest.split() else ""
        return (name in defined) == (word == b"ifdef")
    condition = b"#if " + rest.strip() + b"\n#endif\n"
    tree = Parser(Language(tree_sitter_cuda.language())).parse(condition)
    first = tree.root_node.named_children[0]
    return _value(first.child_by_field_name("condition"), defined) != 0


def _value(node: Node | None, defined: Mapping[str, int]) -> int:
    """Evaluate a condition; what is not understood counts as 0, as in C."""
    if node is None:
        return 0
    match node.type:
        case "number_literal":
            return _number(_text(node))
        case "identifier":
            return defined.get(_text(node), 0)
        case "preproc_defined":
            return int(any(_text(one) in defined for one in node.named_children))
        case "parenthesized_expression":
            return _value(node.named_children[0], defined)
        case "unary_expression":
            return int(not _value(node.child_by_field_name("argument"), defined))
        case "binary_expression":
            return _binary(node, defined)
        case _:
            return 0


def _binary(node: Node, defined: Mapping[str, int]) -> int:
    left = _value(node.child_by_field_name("left"), defined)
    right = _value(node.child_by_field_name("right"), defined)
    operator = _text(node.child_by_field_name("operator"))
    if operator == "&&":
        return int(bool(left and right))
    if operator == "||":
        return int(bool(left or right))
    compare = _COMPARISONS.get(operator)
    return int(compare(left, right)) if compare else 0


def _number(text: str) -> int:
    try:
        return int(text.rstrip("uUlL"), 0)
    except ValueError:
        return 0


def _text(node: Node | None) -> str:
    return (node.text or b"").decode() if node is not None else ""
