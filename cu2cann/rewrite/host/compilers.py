"""Questions about the compiler, which the Ascend compiler answers with other names."""

import re

from cu2cann.model import ASCEND_COMPILER, Edit, Match, Rewritten, Span, Unit

_NAME = b"__CCE__"
_DIRECTIVE = re.compile(
    rb"^(?:\xef\xbb\xbf)?[ \t]*#[ \t]*(ifdef|ifndef|if|elif)\b", re.MULTILINE
)
_DEFINED = re.compile(rb"\bdefined\s*(\(?)\s*$")
_CLOSING = re.compile(rb"\s*\)")


def compiler_mark(unit: Unit, match: Match) -> Rewritten:
    """Ask for any of the marks that one of the two passes of the compiler leaves."""
    text, token = unit.source.text, match.token
    asked = _directive(text, token.start)
    if asked is None:
        return Rewritten((Edit(match.rule.id, token, (_NAME,)),))
    word = Span(asked.start(1), asked.end(1))
    if asked[1] == b"ifdef":
        return _rewritten(match, Span(word.start, token.end), b"if " + ASCEND_COMPILER)
    if asked[1] == b"ifndef":
        return _rewritten(
            match, Span(word.start, token.end), b"if !(" + ASCEND_COMPILER + b")"
        )
    return _rewritten(
        match, _asked(text, word.end, token), b"(" + ASCEND_COMPILER + b")"
    )


def _directive(text: bytes, offset: int) -> re.Match[bytes] | None:
    """Find the condition that a name stands in, over continued lines."""
    start = text.rfind(b"\n", 0, offset) + 1
    while start and re.search(rb"\\\r?\n\Z", text[max(0, start - 3) : start]):
        start = text.rfind(b"\n", 0, start - 1) + 1
    return _DIRECTIVE.match(text, start)


def _asked(text: bytes, start: int, token: Span) -> Span:
    """Take `defined` and its parentheses along with the name."""
    before = _DEFINED.search(text, start, token.start)
    if before is None:
        return token
    closing = _CLOSING.match(text, token.end) if before[1] else None
    return Span(before.start(), closing.end() if closing else token.end)


def _rewritten(match: Match, span: Span, words: bytes) -> Rewritten:
    return Rewritten((Edit(match.rule.id, span, (words,)),))
