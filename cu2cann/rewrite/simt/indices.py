"""The index variables as whole objects: their types are the vendor's own."""

import re

from cu2cann.model import Edit, Match, Rewritten, Unit

_MEMBER = re.compile(rb"\s*(?:\.|=(?!=))")
"""What follows a name that is selected from, or that is declared anew."""
_BEFORE = re.compile(rb"\b(\w+)[\s&]+\w+\s*[=({]\s*\Z|\b(\w+)\s*[({]\s*\Z")
_NEAR = 200
_COUNTS = ("blockDim", "gridDim")


def index_object(unit: Unit, match: Match) -> Rewritten:
    """Make an object of CUDA's type of an index that is used as a whole."""
    after = unit.source.text[match.token.end : match.token.end + 64]
    if match.symbol == "warpSize" or _MEMBER.match(after):
        return Rewritten()
    declared = _declared_type(unit, match)
    if declared == b"dim3":
        return Rewritten()
    name = match.symbol.encode()
    counted = match.symbol in _COUNTS and declared != b"uint3"
    make = b"dim3" if counted else b"cu2cann_make_uint3"
    words = b"%s(%s.x, %s.y, %s.z)" % (make, name, name, name)
    edit = Edit(match.rule.id, match.token, (words,))
    return Rewritten((edit,), includes=() if counted else ("cu2cann/vectors.h",))


def _declared_type(unit: Unit, match: Match) -> bytes | None:
    """Give the type of the variable that an index is the first value of."""
    start = max(0, match.token.start - _NEAR)
    found = _BEFORE.search(unit.source.text[start : match.token.start])
    return found[1] or found[2] if found is not None else None
