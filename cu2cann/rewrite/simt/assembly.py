"""Inline PTX that one function of Ascend C replaces."""

import re

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_ASM = re.compile(
    rb"(?:asm|__asm__|__asm)\s*(?:volatile|__volatile__)?\s*\(\s*"
    rb"\"\s*(?P<code>[^\"]*?)\s*;?\s*\"\s*"
    rb"(?::\s*(?:\"=r\"\s*\((?P<result>[^()]+)\)\s*)?)?(?::\s*)?(?::\s*\"memory\"\s*)?\)"
)
_REGISTERS = {
    b"laneid": b"cu2cann_lane_id()",
    b"warpid": b"cu2cann_warp_id()",
    b"lanemask_eq": b"cu2cann_lanemask_eq()",
    b"lanemask_lt": b"cu2cann_lanemask_lt()",
    b"lanemask_le": b"cu2cann_lanemask_le()",
    b"lanemask_gt": b"cu2cann_lanemask_gt()",
    b"lanemask_ge": b"cu2cann_lanemask_ge()",
}
_STATEMENTS = {
    b"membar.cta": b"asc_threadfence_block()",
    b"membar.gl": b"asc_threadfence()",
    b"bar.sync 0": b"asc_syncthreads()",
    b"barrier.sync 0": b"asc_syncthreads()",
    b"trap": b"__trap()",
}
_DECLARED_IN = {b"trap": "utils/debug/asc_assert.h"}
_MOVE = re.compile(rb"mov\.[ubs]32\s+%0\s*,\s*%{1,2}(\w+)")


def replace_assembly(unit: Unit, match: Match) -> Rewritten:
    """Replace a special register or a barrier; refuse all other PTX."""
    found = _ASM.match(unit.source.text, match.token.start)
    if found is None:
        return Rewritten(says=("inline-ptx",), refused=True)
    site = Span(*found.span())
    code = re.sub(rb"\s+", b" ", found["code"])
    move = _MOVE.fullmatch(code)
    if move and found["result"] and move[1] in _REGISTERS:
        result = Span(*found.span("result"))
        pieces = (result, b" = ", _REGISTERS[move[1]])
        warp = ("cu2cann/warp.h",)
        return Rewritten((Edit(match.rule.id, site, pieces),), includes=warp)
    if code in _STATEMENTS and not found["result"]:
        edit = Edit(match.rule.id, site, (_STATEMENTS[code],))
        header = _DECLARED_IN.get(code, "simt_api/asc_simt.h")
        return Rewritten((edit,), includes=(header,))
    return Rewritten(says=("inline-ptx",), refused=True)
