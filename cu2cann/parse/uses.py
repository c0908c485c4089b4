"""Where functions that take variables are declared, called and launched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cu2cann.model import Span
from cu2cann.parse.functions import Function, Layout
from cu2cann.parse.mentions import is_hidden, is_scoped, mentions

_ARGUMENTS = rb"\s*(?:<[^;{}()]*>\s*)?"
_CALL = re.compile(_ARGUMENTS + rb"(\()")
_LAUNCH = re.compile(_ARGUMENTS + rb"<<[ \t]*<[^;]*?>>[ \t]*>\s*(\()")
_AHEAD = re.compile(rb"([A-Za-z_]\w*)\s*\Z")
_BEFORE_VALUES = frozenset(b"return else do case throw".split())
_QUERY = re.compile(
    rb"cu(?<!\wcu)(?:da|2cann_)(?:[Ff]unc|[Oo]ccupancy)\w*\s*(?:<[^;(]*>\s*)?\([^;]*;"
)
"""Calls that only ask about a kernel, whatever its parameters are."""
_SYMBOL = re.compile(
    rb"cuda(?<!\wcuda)(MemcpyTo|MemcpyFrom|Get)Symbol\w*\s*(?:<[^;()]*>\s*)?\("
)
_PLACES = {b"MemcpyTo": 0, b"MemcpyFrom": 1, b"Get": 1}
_SIZE_BEFORE = re.compile(rb"\bsizeof\s*\(\s*(\*?)\s*\Z")
_SIZE_AFTER = re.compile(rb"\s*((?:\[[^\[\]]*\]\s*)*)\)")
_NEAR = 40
_PAIRS = re.compile(rb"[()\[\]{}]")


@dataclass(frozen=True, slots=True)
class Use:
    """A place where a function is named."""

    kind: str
    """`head`, `call`, `launch`, `query`, `own` or `other`."""
    place: Span
    function: Function | None
    opens: Span
    """The bracket behind which arguments begin."""


def uses(found: Layout, name: bytes) -> Iterator[Use]:
    """Yield every place where a function is named."""
    for place in mentions(found, name):
        function = found.function_at(place.start)
        kind, opens = _kind(found, name, place, function)
        yield Use(kind, place, function, opens)


def _kind(
    found: Layout, name: bytes, place: Span, function: Function | None
) -> tuple[str, Span]:
    if function is None:
        return "other", place
    if place == function.named:
        return "head", Span(function.listed.start, function.listed.start + 1)
    if function.body is None or place.start < function.body.start:
        return "other", place
    if is_hidden(found, function, name, place.start):
        return "own", place
    launch = _LAUNCH.match(found.code, place.end)
    if launch is not None and not is_scoped(found, place):
        return "launch", Span(*launch.span(1))
    call = _CALL.match(found.code, place.end)
    if call is not None and _is_call(found, place):
        return "call", Span(*call.span(1))
    asked = any(one.holds(place) for one in _queries(found, function))
    return ("query" if asked else "other"), place


def _is_call(found: Layout, place: Span) -> bool:
    """Tell a call by the bare name from a declaration in a body."""
    if is_scoped(found, place):
        return False
    ahead = _AHEAD.search(found.code, max(place.start - _NEAR, 0), place.start)
    return ahead is None or ahead[1] in _BEFORE_VALUES


def _queries(found: Layout, function: Function) -> Iterator[Span]:
    if function.body is not None:
        for one in _QUERY.finditer(found.code, *function.body):
            yield Span(*one.span())


def closing(code: bytes, opens: int) -> int:
    """Give where the bracket at an offset is closed."""
    depth = 0
    for mark in _PAIRS.finditer(code, opens):
        depth += 1 if mark[0] in b"([{" else -1
        if depth == 0:
            return mark.start()
    return len(code)


def is_symbol(found: Layout, function: Function, place: Span) -> bool:
    """Tell whether a variable is what a function of symbols is called for."""
    return any(one == place for one in _symbols(found, function))


def _symbols(found: Layout, function: Function) -> Iterator[Span]:
    if function.body is None:
        return
    for one in _SYMBOL.finditer(found.code, *function.body):
        listed = _arguments(found.code, one.end() - 1)
        if len(listed) > _PLACES[one[1]]:
            yield listed[_PLACES[one[1]]]


def _arguments(code: bytes, opens: int) -> list[Span]:
    """Give the arguments between brackets, blanks left out."""
    depth, start, found = 0, opens + 1, []
    for mark in re.compile(rb"[()\[\]{},]").finditer(code, opens):
        if mark[0] == b"," and depth == 1:
            found.append(_stripped(code, Span(start, mark.start())))
            start = mark.end()
        elif mark[0] != b",":
            depth += 1 if mark[0] in b"([{" else -1
        if depth == 0:
            return [*found, _stripped(code, Span(start, mark.start()))]
    return []


def _stripped(code: bytes, span: Span) -> Span:
    text = code[span.start : span.end]
    left = span.start + len(text) - len(text.lstrip())
    return Span(left, max(left, span.start + len(text.rstrip())))


def size_kind(found: Layout, place: Span) -> str:
    """Tell a variable whose size, or the size of a part of it, is asked for."""
    near = found.code[max(place.start - _NEAR, 0) : place.start]
    before = _SIZE_BEFORE.search(near)
    after = _SIZE_AFTER.match(found.code, place.end)
    if before is None or after is None:
        return ""
    return "element" if before[1] or after[1] else "size"
