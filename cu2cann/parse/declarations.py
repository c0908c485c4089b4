"""The declarations of device variables, as their text shows them."""

import re
from collections.abc import Collection, Iterator

from cu2cann.model import Span
from cu2cann.model.variables import (
    Declaration,
    Declarator,
    initialised,
    is_written_out,
)
from cu2cann.parse.functions import Layout, Statement

QUALIFIER = re.compile(rb"__(?:constant|device)__")
_WORD = re.compile(rb"[A-Za-z_]\w*")
_DROPPED = frozenset(b"__constant__ __device__ static extern inline".split())
_OTHER = frozenset(
    b"template typedef using friend operator __managed__ __shared__ thread_local "
    b"texture surface constexpr __host__ __global__ auto decltype".split()
)
_ALIGNED = re.compile(
    rb"(?:__align__|alignas|__attribute__)\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)"
)
_ANGLES = re.compile(rb"<[^<>;(){}]*(?:<[^<>;(){}]*>[^<>;(){}]*)*>")
_DECLARATOR = re.compile(
    rb"\s*((?:\*\s*(?:(?:const|volatile|__restrict__|__restrict)\b\s*)*)*)"
    rb"([A-Za-z_]\w*)\s*((?:\[[^\[\]]*\]\s*)*)(=\s*|(?=\{)|\Z)"
)
_COMMENT = re.compile(rb"//.*|/\*.*?\*/", re.DOTALL)
_TYPE = re.compile(rb"(?!.*__)[A-Za-z_][\w\s:<>,]*\**", re.DOTALL)
_VALUED = re.compile(rb"[={]")
_NO_SPECIFIER = re.compile(rb"[(&]")
_STAR = re.compile(rb"\*")
_LAST_WORD = re.compile(rb"[A-Za-z_]\w*\s*\Z")
_UNSIZED = re.compile(rb"\[\s*\]")
_DIRECTIVE = re.compile(rb"^[ \t]*#", re.MULTILINE)
_VALUE = re.compile(rb"[\"&]|\b(?:new|this)\b")
_NULL = re.compile(rb"\{?\s*(?:0|NULL|nullptr|)\s*\}?")
_SCALARS = re.compile(rb"[A-Za-z_]\w*\s*\(|::")


def marked(found: Layout) -> Iterator[Statement]:
    """Yield the statements that declare variables of the device."""
    for one in found.statements:
        if QUALIFIER.search(found.code, *one.span):
            yield one


def is_type(body: bytes) -> bool:
    """Tell a macro that can stand for a type from one that qualifies, or is nothing."""
    plain = _COMMENT.sub(b"", body).strip()
    words = set(_WORD.findall(plain))
    return _TYPE.fullmatch(plain) is not None and words.isdisjoint(_DROPPED | _OTHER)


def names_in(found: Layout, one: Statement) -> frozenset[bytes]:
    """Give every word that a declaration may declare."""
    return frozenset(_WORD.findall(found.code, *one.span))


def stays_constant(found: Layout, one: Statement, addressed: Collection[str]) -> bool:
    """Tell a declaration that becomes a constant expression."""
    code = _ANGLES.sub(b"", found.code[one.span.start : one.span.end])
    if not all(_VALUED.search(code, *part) for part in _split(code)):
        return False
    words = set(_WORD.findall(code))
    for mark in QUALIFIER.finditer(found.code, *one.span):
        start = initialised(found.text, mark.end(), addressed)
        if start is None or start > one.span.end:
            continue
        before = set(_WORD.findall(found.code, one.span.start, start))
        if b"__constant__" in words or b"constexpr" in before:
            return True
        if b"const" in before and is_written_out(found.text, start):
            return True
    return False


def declaration(found: Layout, one: Statement) -> Declaration | None:
    """Read a declaration of variables, or give up."""
    code, span = found.code, one.span
    text = _ALIGNED.sub(_as_dropped, code[span.start : span.end])
    plain = _ANGLES.sub(lambda each: b"_" * len(each[0]), text)
    if not one.open or _DIRECTIVE.search(found.text, *span):
        return None
    parts = list(_split(plain))
    head = _declared(plain[: parts[0].end])
    if head is None or _NO_SPECIFIER.search(plain[: head.start()]):
        return None
    specifiers = plain[: head.start()]
    words = _WORD.findall(specifiers)
    first = Span(head.start(), parts[0].end)
    listed = [
        _declarator(found, span.start, text, each) for each in (first, *parts[1:])
    ]
    if not _OTHER.isdisjoint(words) or None in listed:
        return None
    kept = tuple(_kept(specifiers, span.start))
    extern = b"extern" in words
    if not kept or (extern and any(each and each.initial for each in listed)):
        return None
    storage = b"static " if b"static" in words else b"extern " if extern else b""
    return Declaration(span, storage, kept, tuple(each for each in listed if each))


def _as_dropped(found: re.Match[bytes]) -> bytes:
    """Write what an object does without as another such word."""
    return b"inline".ljust(len(found[0]))


def _declared(part: bytes) -> re.Match[bytes] | None:
    """Match the first declarator behind the type."""
    stop = re.search(rb"[=\[{]", part)
    head = part[: stop.start()] if stop else part
    star = _STAR.search(head)
    return star if star is not None else _LAST_WORD.search(head)


def _split(text: bytes) -> Iterator[Span]:
    depth, start = 0, 0
    for mark in re.finditer(rb"[()\[\]{},]", text):
        if mark[0] == b"," and depth == 0:
            yield Span(start, mark.start())
            start = mark.end()
        elif mark[0] != b",":
            depth += 1 if mark[0] in b"([{" else -1
    yield Span(start, len(text))


def _declarator(
    found: Layout, start: int, text: bytes, part: Span
) -> Declarator | None:
    piece = text[part.start : part.end]
    stop = re.search(rb"[={]", piece)
    limit = stop.start() if stop else len(piece)
    head = _DECLARATOR.match(piece[:limit])
    if head is None or _UNSIZED.search(head[3]):
        return None
    at = start + part.start
    initial = None
    if stop is not None:
        after = limit + (1 if stop[0] == b"=" else 0)
        value = found.text[at + after : at + len(piece)]
        begin = at + after + len(value) - len(value.lstrip())
        initial = Span(begin, at + after + len(value.rstrip()))
        if not _is_plain(found, initial, pointer=bool(head[1].strip())):
            return None
    stars = head[1].rstrip()
    extents = head[3].rstrip()
    return Declarator(
        head[2],
        Span(at + head.start(1), at + head.start(1) + len(stars)),
        Span(at + head.start(3), at + head.start(3) + len(extents)),
        initial,
    )


def _is_plain(found: Layout, initial: Span, *, pointer: bool) -> bool:
    """Tell a value that is no address and needs no call."""
    text = found.text[initial.start : initial.end]
    if pointer:
        return _NULL.fullmatch(text.strip()) is not None
    return _VALUE.search(text) is None and _SCALARS.search(text) is None


def _kept(specifiers: bytes, start: int) -> Iterator[Span]:
    """Yield what stands between the words that an object does without."""
    begin = 0
    for word in (*_WORD.finditer(specifiers), None):
        if word is not None and word[0] not in _DROPPED:
            continue
        end = word.start() if word is not None else len(specifiers)
        piece = specifiers[begin:end]
        if piece.strip():
            left = begin + len(piece) - len(piece.lstrip())
            yield Span(start + left, start + begin + len(piece.rstrip()))
        begin = word.end() if word is not None else end
