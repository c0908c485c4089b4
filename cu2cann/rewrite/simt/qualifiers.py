"""Qualifiers whose place or meaning depends on what they qualify."""

import re

from cu2cann.model import Edit, Match, Rewritten, Span, Unit
from cu2cann.model.variables import SKIPPED, initialised, is_written_out
from cu2cann.rewrite.simt.variables import variable_object

_SKIP = re.compile(SKIPPED, re.DOTALL)
_STOP = re.compile(SKIPPED + rb"|(?P<stop>[(;={\[])", re.DOTALL)
_DECLARATOR = re.compile(
    rb"(?P<head>[^;={(]*?)(?P<stars>(?:\*\s*(?:const\s*|volatile\s*|__restrict__\s*)*)+)"
    rb"(?P<name>[A-Za-z_]\w*)\s*(?:[;=\[,])"
)
_TYPE_HEAD = re.compile(rb"\b(?:struct|class|union)\s+$")
_SHARED = (b"__shared__", b"__ubuf__")
_LINE = 4096


def device_qualifier(unit: Unit, match: Match) -> Rewritten:
    """Give `__aicore__` to a function, `__gm__` to a variable that can change."""
    if _qualifies_function(unit, match):
        return Rewritten((_rename(match, b"__aicore__"),))
    if (held := variable_object(unit, match)) is not None:
        return held
    if _follows(unit, match, b"__constant__") or _follows(unit, match, b"__shared__"):
        return Rewritten((_drop(unit, match),))
    if _follows(unit, match, b"constexpr"):
        return Rewritten((_drop(unit, match),))
    if _is_constant(unit, match):
        return Rewritten((_rename(match, b"constexpr"),))
    return _variable(unit, match, b"__gm__")


def shared_variable(unit: Unit, match: Match) -> Rewritten:
    """Put a variable, or a pointer itself, into the unified buffer."""
    return _variable(unit, match, b"__ubuf__")


def constant_variable(unit: Unit, match: Match) -> Rewritten:
    """Make a constant that is initialised where it stands `constexpr`, else global."""
    if (held := variable_object(unit, match)) is not None:
        return held
    if _initialised(unit, match) is None:
        return _variable(unit, match, b"__gm__")
    if _follows(unit, match, b"constexpr"):
        return Rewritten((_drop(unit, match),))
    return Rewritten((_rename(match, b"constexpr"),))


def _initialised(unit: Unit, match: Match) -> int | None:
    """Give where the value of a variable begins that has it at once."""
    return initialised(unit.source.text, match.token.end, unit.program.addressed)


def _is_constant(unit: Unit, match: Match) -> bool:
    """Tell a `const` variable whose value is written out."""
    start = _initialised(unit, match)
    if start is None or not _follows(unit, match, b"const"):
        return False
    return is_written_out(unit.source.text, start)


def alignment(unit: Unit, match: Match) -> Rewritten:
    """Align types as C++ does, the rest by attribute; shared memory has a word."""
    text = unit.source.text
    before = text[max(0, match.token.start - _LINE) : match.token.start]
    if _TYPE_HEAD.search(before) is not None:
        return Rewritten((_rename(match, b"alignas"),))
    close = _closing(text, text.find(b"(", match.token.end))
    if close < 0 or any(_follows(unit, match, word) for word in _SHARED):
        return Rewritten()
    opened = _rename(match, b"__attribute__((aligned")
    return Rewritten((opened, Edit(match.rule.id, Span(close, close + 1), (b")))",))))


def launch_bounds(unit: Unit, match: Match) -> Rewritten:
    """Keep the first argument alone."""
    open_at = unit.source.text.find(b"(", match.token.end)
    close = _closing(unit.source.text, open_at)
    if open_at < 0 or close < 0:
        return Rewritten()
    comma = _comma(unit.source.text, open_at + 1, close)
    if comma < 0:
        return Rewritten()
    edit = Edit(match.rule.id, Span(comma, close), ())
    return Rewritten((edit,), says=("occupancy-dropped",))


def _qualifies_function(unit: Unit, match: Match) -> bool:
    fragment = unit.fragment_at(match.token.start)
    limit = fragment.span.end if fragment else match.token.end + _LINE
    found = _first_stop(unit.source.text, match.token.end, limit)
    return found is None or found["stop"] in (b"(", b"{")


def _first_stop(text: bytes, start: int, limit: int) -> re.Match[bytes] | None:
    """Give what ends the names and the type of a declaration."""
    found = _STOP.finditer(text, start, limit)
    return next((one for one in found if one["stop"]), None)


def _follows(unit: Unit, match: Match, word: bytes) -> bool:
    """Tell whether the same declaration carries another word, up to its value."""
    text = unit.source.text
    start = max(text.rfind(stop, 0, match.token.start) for stop in (b";", b"}", b"\n"))
    end = text.find(b";", match.token.end)
    value = re.compile(rb"[=;]").search(text, match.token.end)
    end = value.start() if value is not None else end
    found = re.compile(rb"\b%s\b" % word).search(text, start + 1, max(end, 0))
    return found is not None


def _variable(unit: Unit, match: Match, word: bytes) -> Rewritten:
    limit = match.token.end + _LINE
    stop = _first_stop(unit.source.text, match.token.end, limit)
    end = stop.end() if stop is not None else limit
    text = unit.source.text[match.token.end : end]
    plain = _SKIP.sub(lambda found: b" " * len(found[0]), text)
    pointer = _DECLARATOR.match(plain)
    if pointer is None:
        return Rewritten((_rename(match, word),))
    at = match.token.end + pointer.start("name")
    moved = Edit(match.rule.id, Span(at, at), (word + b" ",))
    return Rewritten((_drop(unit, match), moved))


def _rename(match: Match, word: bytes) -> Edit:
    return Edit(match.rule.id, match.token, (word,))


def _drop(unit: Unit, match: Match) -> Edit:
    end = match.token.end
    while unit.source.text[end : end + 1] in (b" ", b"\t"):
        end += 1
    return Edit(match.rule.id, Span(match.token.start, end), ())


def _closing(text: bytes, open_at: int) -> int:
    depth = 0
    for at in range(open_at, min(len(text), open_at + _LINE)):
        depth += (text[at : at + 1] == b"(") - (text[at : at + 1] == b")")
        if depth == 0:
            return at
    return -1


def _comma(text: bytes, start: int, end: int) -> int:
    depth = 0
    for at in range(start, end):
        depth += (text[at : at + 1] in b"(<") - (text[at : at + 1] in b")>")
        if depth == 0 and text[at : at + 1] == b",":
            return at
    return -1
