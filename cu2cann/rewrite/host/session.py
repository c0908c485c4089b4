"""Start and end of a program: CUDA starts by itself, ACL is started and finished."""

import re

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

GUARD = b"cu2cann_Session cu2cann_session;"
_INDENT = re.compile(rb"\{[ \t]*(?://[^\n]*)?\r?\n([ \t]*)(?=\S)")


def open_session(unit: Unit, match: Match) -> Rewritten:
    """Declare the object that starts ACL as the first statement of `main`."""
    if not unit.program.uses_cuda or b"cu2cann_Session" in unit.source.text:
        return Rewritten()
    at = match.site.end
    line = _INDENT.match(unit.source.text, match.site.start)
    end = b"\r\n" if line is not None and b"\r\n" in line[0] else b"\n"
    text = end + line[1] + GUARD if line is not None else b" " + GUARD
    edit = Edit(match.rule.id, Span(at, at), (text,))
    return Rewritten((edit,), includes=("cu2cann/runtime.h",))
