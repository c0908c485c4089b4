"""Syntax trees by tree-sitter: lossless, tolerant, every `#if` branch at once.

Some CUDA spellings defeat the grammar where they stand (a qualifier inside a lambda
introducer, a calling-convention macro).  They are blanked in the copy that is
parsed, byte for byte, so that every offset still points into the real source.
"""

import re
from collections.abc import Callable, Iterable, Set
from functools import cache

import tree_sitter_cuda
from tree_sitter import Language, Node, Parser, Query, QueryCursor, Range, Tree

from cu2cann.model import Source, Span

_LAMBDA = re.compile(rb"\]\s*((?:__(?:host|device|aicore)__\s*)+)(?=[({m])")
_PLAIN = (
    b"CUDART_CB CUDAAPI CUDARTAPI __grid_constant__ __aicore__ __ubuf__ __gm__".split()
)
_CALLED = b"__align__ __builtin_align__ __maxnreg__ __cluster_dims__".split()
_BLANKED = re.compile(
    rb"\b(?:(%s)\b|((?:%s)\s*\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)))"
    % (b"|".join(_PLAIN), b"|".join(_CALLED))
)
_MACRO = re.compile(
    rb"[ \t]*#[ \t]*define[ \t]+\w+[ \t]+(?:%s|[ \t])*" % b"|".join(_PLAIN)
)
_BEFORE_LAUNCH = re.compile(
    rb"([;{}](?:\s|//[^\n]*\n)*)([A-Za-z_]\w*)"
    rb"(?=\s*\n(?:\s|//[^\n]*\n)*[\w:]+\s*(?:<[^;{}()]*>)?\s*<<[ \t]*<)"
)
_ALONE = re.compile(
    rb"\n[ \t]*+([A-Za-z_]\w*+)[ \t]*+\([\w\s,:*&<>]*\)(?=[ \t]*+\r?(?:\n|\Z))"
)
_CAPTURES = """
(function_definition) @function
(lambda_expression) @lambda
(kernel_call_syntax) @launch
(preproc_def) @macro
(preproc_function_def) @macro
(ERROR) @error
"""


@cache
def language() -> Language:
    """Give the grammar."""
    return Language(tree_sitter_cuda.language())


@cache
def _query() -> Query:
    return Query(language(), _CAPTURES)


def parse_text(text: bytes) -> Tree:
    """Parse a whole file as it is."""
    return Parser(language()).parse(text)


def parse_source(
    source: Source, words: Iterable[bytes], statements: Set[bytes] = frozenset()
) -> Tree:
    """Parse a source; ``words`` are the project's own qualifier macros.

    ``statements`` are those that bring their own semicolon, which the grammar misses.
    """
    text = readable(source, words)
    if not source.words.isdisjoint(statements):
        if b"<<" in text:
            text = _BEFORE_LAUNCH.sub(_blank_of(2, 2, statements), text)
        text = _ALONE.sub(_blank_of(0, 1, statements), text)
    return parse_text(text)


def _blank_of(
    group: int, name: int, statements: Set[bytes]
) -> Callable[[re.Match[bytes]], bytes]:
    """Blank a group of what is found if its name is a statement."""
    return lambda found: (
        _without(found, group) if found[name] in statements else found[0]
    )


def _without(found: re.Match[bytes], group: int) -> bytes:
    start, end = (each - found.start() for each in found.span(group))
    blank = re.sub(rb"[^\n]", b" ", found[0][start:end])
    return found[0][:start] + blank + found[0][end:]


def parse_range(source: Source, text: bytes, span: Span) -> Tree:
    """Parse one range of a source, such as a macro body, at its own offsets.

    ``text`` is what `readable` makes of the whole source.
    """
    start, end = (_point(source, offset) for offset in span)
    reach = Range(start, end, *span)
    return Parser(language(), included_ranges=[reach]).parse(text)


def captures(root: Node) -> dict[str, list[Node]]:
    """Collect the nodes that the later stages ask for, by kind, in source order."""
    found = QueryCursor(_query()).captures(root)
    return {
        name: sorted(nodes, key=lambda node: (node.start_byte, -node.end_byte))
        for name, nodes in found.items()
    }


def _point(source: Source, offset: int) -> tuple[int, int]:
    line = source.line_number(offset) - 1
    return line, offset - source.line_starts[line]


def _blank(found: re.Match[bytes]) -> bytes:
    whole = found[0]
    if _is_whole_macro(found):
        return whole
    for group in found.groups():
        if group is not None:
            return whole.replace(group, re.sub(rb"[^\n]", b" ", group))
    return re.sub(rb"[^\n]", b" ", whole)


def _is_whole_macro(found: re.Match[bytes]) -> bool:
    """Tell the body of a macro: without one, the grammar takes the next line for it."""
    text = found.string
    line = text.rfind(b"\n", 0, found.start()) + 1
    if _MACRO.fullmatch(text, line, found.start()) is None:
        return False
    end = text.find(b"\n", found.end())
    return not _BLANKED.sub(
        b"", text[found.start() : end if end >= 0 else None]
    ).strip()


def readable(source: Source, words: Iterable[bytes] = ()) -> bytes:
    """Blank what the grammar cannot read, the qualifier macros in ``words`` too."""
    text = _LAMBDA.sub(_blank, source.text)
    if not source.words.isdisjoint((*_PLAIN, *_CALLED)):
        text = _BLANKED.sub(_blank, text)
    listed = sorted(source.words.intersection(words))
    if not listed:
        return text
    own = re.compile(rb"(?<!define )\b(?:%s)\b" % b"|".join(map(re.escape, listed)))
    return own.sub(lambda found: b" " * len(found[0]), text)
