"""Device code outside of the functions that the grammar made out.

Variables at namespace scope, declarations of functions, and broken definitions.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from cu2cann.model import Region, Source, Span
from cu2cann.parse.structure import named_sides

_VARIABLE = re.compile(
    rb"__(?<!\w__)(?:device|constant|shared|gm|ubuf)__\b"
    rb"(?=(?:[^;{}()=\[]|\([^()]*\)(?!\s*[{;:]))*[;={\[])"
)


_AHEAD = re.compile(rb"(?:\b(?:__host__|static|inline|__forceinline__)\s+)+\Z")
_LONGEST_AHEAD = 60
_PROTOTYPE = (
    rb"[^;{}()=#]*(?:__launch_bounds__\s*\([^;{}]*?\)"
    rb"[^;{}()=#]*)?\b\w+\s*\([^;{}]*\)\s*(?:const\s*)?;"
)
_MARKED = rb"(?:__(?<!\w__)(?:global|device|aicore)__%s)\b"
_NO_CODE = re.compile(rb"[ \t]*#[ \t]*define\b")


def _is_no_code(text: bytes, offset: int) -> bool:
    """Tell a comment, and the line that defines a macro."""
    line = text.rfind(b"\n", 0, offset) + 1
    before = text[line:offset]
    if _NO_CODE.match(before) or b"//" in before:
        return True
    return text.rfind(b"/*", 0, offset) > text.rfind(b"*/", 0, offset)


def variables(
    source: Source, found: Sequence[Region], macros: Mapping[bytes, frozenset[str]]
) -> Iterator[Region]:
    """Treat the declaration of a device variable at namespace scope as device code."""
    functions = [region.span for region in found if region.body is not None]
    for match in _VARIABLE.finditer(source.text):
        if _is_no_code(source.text, match.start()):
            continue
        span = Span(match.start(), _declaration_end(source.text, match.end()))
        if not any(one.start <= span.start < one.end for one in functions):
            yield Region("", span, None, device=True, host=False, kernel=False)
    yield from _prototypes(source, functions, macros)
    yield from _unparsed(source, functions)


def _prototypes(
    source: Source,
    functions: Sequence[Span],
    macros: Mapping[bytes, frozenset[str]],
) -> Iterator[Region]:
    """Treat the declaration of a device function like its definition."""
    text, at = source.text, 0
    pattern = _prototype(source, macros)
    while match := pattern.search(text, at):
        at = match.start(1)
        if _is_no_code(text, match.start()):
            continue
        at = match.end()
        ahead = _AHEAD.search(
            text[max(0, match.start() - _LONGEST_AHEAD) : match.start()]
        )
        start = match.start() - (len(ahead[0]) if ahead else 0)
        if _is_no_code(text, start):
            start = match.start()
        span = Span(start, match.end())
        if not any(one.start <= span.start < one.end for one in functions):
            host = "host" in named_sides(source[span], macros)
            yield Region("", span, None, device=True, host=host, kernel=False)


def _prototype(
    source: Source, macros: Mapping[bytes, frozenset[str]]
) -> re.Pattern[bytes]:
    """Match a declaration that is marked by a qualifier or a macro for one."""
    named = [
        re.escape(name)
        for name in sorted(source.words & macros.keys())
        if not macros[name].isdisjoint(("device", "kernel"))
    ]
    own = b"".join(rb"|\b" + name for name in named)
    return re.compile(_MARKED % own + rb"()" + _PROTOTYPE)


_DEFINITION = re.compile(
    rb"__(?<!\w__)(?:global|device|aicore)__\b[^;{}()=#]*"
    rb"(?:__launch_bounds__\s*\([^;{}]*?\)[^;{}()=#]*)?\b(\w+)\s*\([^;{}]*\)"
    rb"\s*(?:const\s*)?(?=\{)"
)
_BRACE = re.compile(
    rb"[{}]|//[^\n]*|/\*.*?\*/|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'"
    rb"|^[ \t]*#[ \t]*(?:if|el|endif)",
    re.MULTILINE | re.DOTALL,
)


def _unparsed(source: Source, functions: Sequence[Span]) -> Iterator[Region]:
    """Find the device functions that the grammar did not make out, by their braces."""
    for match in _DEFINITION.finditer(source.text):
        if _is_no_code(source.text, match.start()):
            continue
        if any(one.start <= match.start() < one.end for one in functions):
            continue
        end = body_end(source.text, match.end())
        yield Region(
            name=match[1].decode("ascii", "replace"),
            span=Span(match.start(), end),
            body=Span(match.end(), end),
            device=True,
            host=b"__host__" in match[0],
            kernel=b"__global__" in match[0],
        )


def body_end(text: bytes, start: int) -> int:
    """Follow the braces; each branch of a condition begins where the first began."""
    depth = 0
    opened: list[int] = []
    for found in _BRACE.finditer(text, start):
        mark = found[0].strip()
        if mark in (b"{", b"}"):
            depth += 1 if mark == b"{" else -1
            if depth == 0 and not opened:
                return found.end()
        elif mark.startswith(b"#"):
            depth = _branch(mark, depth, opened)
    return len(text)


def _branch(mark: bytes, depth: int, opened: list[int]) -> int:
    if mark.endswith(b"endif"):
        if opened:
            opened.pop()
    elif mark.endswith(b"if"):
        opened.append(depth)
    elif opened:
        return opened[-1]
    return depth


def _declaration_end(text: bytes, start: int) -> int:
    end = text.find(b";", start)
    return end + 1 if end >= 0 else len(text)
