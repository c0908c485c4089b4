"""How a function deals with a name: as its own, or as that of something outside."""

import re
from collections.abc import Iterator, Mapping

from cu2cann.model import Span, places
from cu2cann.parse.functions import Function, Layout

_MEMBER = re.compile(rb"(?:\.|->)\s*\Z")
_SCOPED = re.compile(rb"::\s*\Z")
_NEAR = 40
_TYPE = (
    rb"[A-Za-z_]\w*(?:\s*::\s*\w+)*"
    rb"(?:\s*<[^<>;(){}&|]*(?:<[^<>;(){}]*>[^<>;(){}&|]*)*>)?"
)
_LOCAL = re.compile(
    rb"\s*(?!(?:return|else|case|goto|throw|delete|new|sizeof|do)\b)"
    + _TYPE
    + rb"(?:\s+"
    + _TYPE
    + rb")*(?:\s+|\s*[*&]+\s*(?:const\s+|__restrict__\s+)?)"
    rb"(?:[*&\s]*[A-Za-z_]\w*\s*(?:\[[^\]]*\]\s*)*(?:=[^;{},]*(?:\([^;{}]*\)[^;{},]*)*)?,"
    rb"\s*[*&]*\s*)*\Z"
)
_LONGEST_LINE = 1000
_BRACKET = re.compile(rb"[(){}]")
_DECLARES = re.compile(rb"\s*(?:[;,=\[({:]|\Z)")
_LAMBDA = re.compile(
    rb"(?<![\w\])])\[\s*(?:[&=]|[A-Za-z_]\w*|this)?[^\[\];{}]*\]"
    rb"\s*(?:__\w+__\s*)*(?:\([^;{}]*\)\s*(?:mutable\s*)?(?:->[^;{}]*)?)?\{"
)
_LOCAL_CLASS = re.compile(rb"\b(?:struct|class|union)\s+\w+\s*(?::[^;{}]*)?\{")
_SIDES = {b"__global__": "kernel", b"__device__": "device", b"__host__": "host"}
_VALUE = re.compile(rb"=\s*\Z")
_PARAMETER = re.compile(rb"\s*(?:[,)\[=]|\Z)")


def mentions(found: Layout, name: bytes, within: Span | None = None) -> Iterator[Span]:
    """Yield where a name stands that is no member of an object."""
    for place in places(found.code, name, within):
        near = found.code[max(place.start - _NEAR, 0) : place.start]
        if _MEMBER.search(near) is None:
            yield place


def is_scoped(found: Layout, place: Span) -> bool:
    """Tell a name with a namespace or a class in front of it."""
    near = found.code[max(place.start - _NEAR, 0) : place.start]
    return _SCOPED.search(near) is not None


def is_parameter(found: Layout, function: Function, name: bytes) -> bool:
    """Tell a parameter from a type or a value by default."""
    if name not in function.parameters:
        return False
    return all(
        _PARAMETER.match(found.code, place.end) is not None
        and _VALUE.search(found.code, function.listed.start, place.start) is None
        for place in places(found.code, name, function.listed)
    )


def is_declared(found: Layout, place: Span) -> bool:
    """Tell the place where a local variable or a member is declared."""
    if _DECLARES.match(found.code, place.end) is None:
        return False
    start = max(found.code.rfind(mark, 0, place.start) for mark in (b";", b"{", b"}"))
    line = found.code[start + 1 : place.start]
    if len(line) > _LONGEST_LINE:
        return False
    if line.count(b"(") > line.count(b")"):
        opened = line.rfind(b"(")
        ahead = line[:opened].rstrip()
        if not ahead.endswith((b"for", b"if", b"while", b"switch")):
            return False
    return _LOCAL.match(_behind_bracket(line)) is not None


def _behind_bracket(line: bytes) -> bytes:
    """Leave out the conditions in front of a declaration, and labels."""
    opened = line.rfind(b"(")
    if opened >= 0 and line.count(b"(") > line.count(b")"):
        return line[opened + 1 :]
    ahead = re.match(rb"\s*(?:if|while|for|switch|else)\b.*\)", line, re.DOTALL)
    return line[ahead.end() :] if ahead is not None else line


def hidden(found: Layout, function: Function, name: bytes) -> tuple[Span, ...]:
    """Give where in a function its own parameters or variables have a name."""
    key = (function.head.start, name)
    if key not in found.memo:
        found.memo[key] = tuple(_hidden(found, function, name))
    return found.memo[key]


def _hidden(found: Layout, function: Function, name: bytes) -> Iterator[Span]:
    if function.body is None:
        return
    if is_parameter(found, function, name):
        yield Span(function.head.start, function.body.end)
        return
    for place in mentions(found, name, function.body):
        if is_declared(found, place):
            yield Span(place.start, _scope_end(found.code, place, function.body.end))


def _scope_end(code: bytes, place: Span, limit: int) -> int:
    """Give the end of the block, or of the loop, in which a variable is declared."""
    depth = 0
    for mark in _BRACKET.finditer(code, place.end, limit):
        depth += 1 if mark[0] in b"({" else -1
        if depth < 0:
            loop = mark[0] == b")"
            return _statement_end(code, mark.end(), limit) if loop else mark.start()
    return limit


def _statement_end(code: bytes, at: int, limit: int) -> int:
    """Give the end of the statement that a loop repeats."""
    depth = 0
    for mark in re.compile(rb"[(){};]").finditer(code, at, limit):
        if mark[0] in b"({":
            depth += 1
        elif mark[0] != b";":
            depth -= 1
        if depth == 0 and mark[0] in b";}":
            return mark.end()
    return limit


def is_hidden(
    found: Layout, function: Function | None, name: bytes, offset: int
) -> bool:
    """Tell whether a name means something of the function's own at a place."""
    if function is None:
        return False
    return any(one.start <= offset < one.end for one in hidden(found, function, name))


def free(found: Layout, function: Function, name: bytes) -> list[Span]:
    """Give where a body names something that is not its own."""
    if function.body is None:
        return []
    return [
        place
        for place in mentions(found, name, function.body)
        if not is_hidden(found, function, name, place.start)
    ]


def redeclares(found: Layout, function: Function, name: bytes) -> bool:
    """Tell a variable of the outermost block, which no parameter may be named as."""
    if function.body is None or name in function.parameters:
        return name in function.parameters
    end = function.body.end - 1
    return any(one.end >= end for one in hidden(found, function, name))


def _encloses(found: Layout, function: Function) -> bool:
    """Tell a function with lambdas or classes in its body."""
    if function.body is None:
        return False
    return any(
        one.search(found.code, *function.body) is not None
        for one in (_LAMBDA, _LOCAL_CLASS)
    )


def sides(function: Function, macros: Mapping[bytes, frozenset[str]]) -> frozenset[str]:
    """Give the sides that the head of a function names."""
    found = {side for mark, side in _SIDES.items() if mark in function.words}
    for word in function.words & macros.keys():
        found |= macros[word]
        if "kernel" in macros[word]:
            found.add("macro")
    return frozenset(found) or frozenset(["host"])


def is_unclear(found: Layout, one: Function) -> bool:
    """Tell a head that stands more than once, and a body with functions of its own."""
    head = found.code[slice(*one.head)]
    return _encloses(found, one) or head.count(one.name + b"(") > 1
