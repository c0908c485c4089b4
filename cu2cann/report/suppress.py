"""Comments in the source that hide findings: `// cu2cann: ignore[code]`.

A comment speaks of its own line, or of the next one if it stands alone.  It hides a
code, all codes of a rule, or all of an area; one that hides nothing is a finding.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cu2cann.model import Diagnostic, Source, Span, engine_diagnostic

_COMMENT = re.compile(rb"(?://|/\*)[ \t]*cu2cann:[ \t]*ignore\[([^\]\n]*)\]")
_ELSEWHERE = "verify"  # These findings are those of another command.


@dataclass(frozen=True, slots=True)
class _Suppression:
    prefix: str
    span: Span
    line: int

    def hides(self, code: str) -> bool:
        return code == self.prefix or code.startswith(f"{self.prefix}/")


def suppress(
    source: Source, diagnostics: Sequence[Diagnostic], *, name_unused: bool = True
) -> tuple[Diagnostic, ...]:
    """Leave out what the source's comments hide, and name those that hide nothing."""
    by_line = _suppressions(source)
    if not by_line:
        return tuple(diagnostics)
    shown: list[Diagnostic] = []
    used: set[_Suppression] = set()
    for one in diagnostics:
        line = source.position(one.at.span.start)[0]
        hiding = [item for item in by_line.get(line, ()) if item.hides(one.code)]
        used.update(hiding)
        if not hiding:
            shown.append(one)
    if name_unused:
        shown += _unused(source, by_line, used)
    return tuple(sorted(shown, key=lambda one: (one.at.span, one.code)))


def _unused(
    source: Source,
    by_line: Mapping[int, Sequence[_Suppression]],
    used: set[_Suppression],
) -> Iterable[Diagnostic]:
    for listed in by_line.values():
        for one in listed:
            if one not in used and one.prefix.split("/")[0] != _ELSEWHERE:
                yield engine_diagnostic(
                    "convert/unused-suppression", source.path, one.span, one.prefix
                )


def _suppressions(source: Source) -> dict[int, list[_Suppression]]:
    found: dict[int, list[_Suppression]] = defaultdict(list)
    for comment in _COMMENT.finditer(source.text):
        line = _line_meant(source, comment.start())
        for word in comment[1].decode("utf-8", "replace").split(","):
            if prefix := word.strip().strip("/"):
                one = _Suppression(prefix, Span(*comment.span()), line)
                found[line].append(one)
    return found


def _line_meant(source: Source, offset: int) -> int:
    """Go down from a comment that stands alone to the line it stands above."""
    line, column = source.position(offset)
    if source.line(line)[: column - 1].strip():
        return line
    while _COMMENT.match(source.line(line).strip().encode()):
        line += 1
    return line
