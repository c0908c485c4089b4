"""Grids of any size: a loop around the launch, and a kernel that knows its part."""

import re
from collections.abc import Iterable

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_INDENT = re.compile(rb"\{[ \t]*(?://[^\n]*)?(\r?\n)([ \t]*)(?=\S)")
EMPTY = re.compile(rb"\(\s*(?:void)?\s*\)")
_PART = b"cu2cann_Part cu2cann_part"
_LOOP = b"for (auto cu2cann_part : cu2cann_parts("
_OWN = b"const dim3 blockIdx = cu2cann_part.block(), gridDim = cu2cann_part.grid();"


def launch_parts(unit: Unit, match: Match) -> Rewritten:
    """Launch a grid part by part, each part being the kernel's first argument."""
    rule, grid, opens = match.rule.id, match.args["grid"], match.args["arguments"]
    before = Span(match.site.start, grid.start)
    looped = (_LOOP, grid, b")) ", before, b"cu2cann_part.blocks()")
    alone = EMPTY.match(unit.source.text, opens.start) is not None
    word = b"cu2cann_part" if alone else b"cu2cann_part, "
    first = Edit(rule, Span(opens.end, opens.end), (word,))
    return Rewritten((Edit(rule, match.site, looped), first))


def kernel_part(unit: Unit, match: Match) -> Rewritten:
    """Give a kernel its part, and let `blockIdx` and `gridDim` be those of the grid."""
    listed = match.site
    if EMPTY.fullmatch(unit.source[listed]):
        inner = Span(listed.start + 1, listed.end - 1)
        edits = [Edit(match.rule.id, inner, (_PART,))]
    else:
        at = Span(listed.start + 1, listed.start + 1)
        edits = [Edit(match.rule.id, at, (_PART, b", "))]
    if (body := match.args.get("body")) is not None:
        edits.append(first_lines(unit, match.rule.id, body, [_OWN]))
    return Rewritten(tuple(edits))


def first_lines(unit: Unit, rule: str, body: Span, lines: Iterable[bytes]) -> Edit:
    """Write lines at the start of a body, each on its own if the body is so written."""
    line = _INDENT.match(unit.source.text, body.start)
    ahead = line[1] + line[2] if line is not None else b" "
    text = b"".join(ahead + one for one in lines)
    return Edit(rule, Span(body.end, body.end), (text,))
