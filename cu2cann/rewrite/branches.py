"""What stands in a branch that asks whether a header of CUDA was read.

A branch for a header that Ascend lacks is never compiled: it is left alone.  A branch
for a library includes the library's header itself, so the file as a whole does not.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from cu2cann.model import Disposition, Match, Span, Unit, engine_diagnostic
from cu2cann.rewrite.decide import Decision
from cu2cann.rewrite.host.guards import is_beside_runtime

_ABSENT = "guard/absent"
_LIBRARY = "guard/library"
_GUARDS = (_ABSENT, _LIBRARY, "guard/driver")
_LIBRARY_HEADERS = "cann_ops_"


@dataclass(frozen=True, slots=True)
class Branches:
    """The branches of a file that are dead, and those of libraries."""

    dead: tuple[Span, ...] = ()
    libraries: tuple[Span, ...] = ()

    @classmethod
    def of(cls, unit: Unit, matches: Iterable[Match]) -> "Branches":
        """Take the branches that matches of guards open."""
        dead, libraries = [], []
        for match in matches:
            branch = _branch(unit, match) if match.rule.id in _GUARDS else None
            if branch is None:
                continue
            if match.rule.id == _LIBRARY:
                libraries.append(branch)
            elif match.rule.id == _ABSENT or is_beside_runtime(unit, match):
                dead.append(branch)
        return cls(tuple(dead), tuple(libraries))

    def settle(
        self, path: str, symbol: str, token: Span, decided: Decision
    ) -> Decision:
        """Give what a decision comes to where it stands."""
        if not (self.dead or self.libraries):
            return decided
        if any(span.holds(token) for span in self.dead):
            said = engine_diagnostic("rewrite/dead-branch", path, token, symbol)
            return Decision(Disposition.CHANGED, diagnostics=(said,))
        if any(span.holds(token) for span in self.libraries):
            kept = [
                one for one in decided.includes if not one.startswith(_LIBRARY_HEADERS)
            ]
            return decided._replace(includes=tuple(kept))
        return decided


def _branch(unit: Unit, match: Match) -> Span | None:
    """Give what the `#ifdef` of a guard lets through."""
    node = unit.node_at(match.token)
    branch = node.parent if node is not None else None
    word = branch.child(0) if branch is not None else None
    if branch is None or word is None or word.type != "#ifdef":
        return None
    other = branch.child_by_field_name("alternative")
    end = other.start_byte if other is not None else branch.end_byte
    return Span(match.token.end, end)
