"""Functions for both sides become two: double on the host, in software in kernels."""

import re
from collections.abc import Iterator

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_WORD = re.compile(rb"(?:__\w+__|\w+)[ \t]*")
_DROPPED = (b"__host__", b"__device__", b"__aicore__")
_INLINE = re.compile(rb"\b(?:__forceinline__|__inline__)")
_RESTRICT = re.compile(rb"\b__restrict\b")
_RENAMED = re.compile(rb"(?<![\w.>:])(?:::)?(max|min|rsqrt|rcbrt)(?=\s*\()")


def split_sides(unit: Unit, match: Match) -> Rewritten:
    """Put the function of the host before that of kernels."""
    text = unit.source[match.site]
    start = match.site.start
    kept, at, edits = [], 0, []
    macros = 0
    for word in _marks(unit, text):
        name = word[0].strip()
        macros += name not in _DROPPED
        named = name not in _DROPPED and macros == 1
        kept.append(text[at : word.start()] + (b"inline " if named else b""))
        at = word.end()
        span = Span(start + word.start(), start + word.end())
        if named:
            edits.append(Edit(match.rule.id, span, (b"__aicore__ inline ",)))
        elif name == b"__host__" or name not in _DROPPED:
            edits.append(Edit(match.rule.id, span, ()))
    whole = b"".join((*kept, text[at:]))
    host = _RESTRICT.sub(b"__restrict__", _INLINE.sub(b"inline", whole))
    host = _RENAMED.sub(rb"cu2cann_\1", host)
    includes = ("cu2cann/math_host.h",) if _RENAMED.search(whole) else ()
    line = unit.source.text.rfind(b"\n", 0, start) + 1
    indent = unit.source.text[line:start]
    between = b"\n" + (indent if not indent.strip() else b"")
    first = Edit(match.rule.id, Span(start, start), (host.strip(), between))
    return Rewritten((first, *edits), includes=includes)


def _marks(unit: Unit, text: bytes) -> Iterator[re.Match[bytes]]:
    """Give the words in front of the function that say for which side it is."""
    body = text.find(b"{")
    for word in _WORD.finditer(text, 0, body if body >= 0 else len(text)):
        name = word[0].strip()
        if name in _DROPPED or name.decode("ascii", "replace") in unit.side_macros:
            yield word
