"""Choose the outcome of a match and carry it out, or say why not."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from cu2cann.model import (
    Condition,
    Diagnostic,
    Disposition,
    Edit,
    Fidelity,
    Keep,
    Label,
    Match,
    Offer,
    Outcome,
    Piece,
    Renames,
    Replacement,
    Replacements,
    Span,
    Target,
    Transform,
    Unit,
    Unsupported,
    engine_diagnostic,
)
from cu2cann.rewrite.template import fill, quote
from cu2cann.rewrite.transforms import TRANSFORMS

Holds = Callable[[Unit, Match, Condition], bool]


class Decision(NamedTuple):
    """What becomes of one match."""

    disposition: Disposition
    edits: tuple[Edit, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    includes: tuple[str, ...] = ()


def decide(
    unit: Unit, match: Match, targets: Iterable[Target], holds: Holds
) -> Decision:
    """Give the decision for a match; its own side's outcome goes before the other's."""
    outcome = _outcome(unit, match, targets, holds)
    if outcome is None:
        return _refuse(unit, match, _NO_OUTCOME)
    if isinstance(outcome.action, Unsupported):
        return Decision(
            Disposition.REFUSED,
            diagnostics=_say(unit, match, (outcome.action.reason, *outcome.says)),
        )
    if not match.readable and not isinstance(outcome.action, Keep | Renames):
        return _refuse(unit, match, _UNREADABLE)
    unmet = [
        need.otherwise
        for need in outcome.needs
        if not holds(unit, match, need.condition)
    ]
    if unmet:
        return Decision(Disposition.REFUSED, diagnostics=_say(unit, match, unmet))
    return _carry_out(unit, match, outcome)


def offered(
    unit: Unit, match: Match, targets: Iterable[Target], holds: Holds
) -> tuple[tuple[Offer, Decision], ...]:
    """Give the alternatives that the rule of a match offers to a reviewer there."""
    side = next((one for one in targets if one in match.rule.outcomes), None)
    found = []
    for choice in match.rule.choices:
        outcome = choice.outcome
        if choice.target is not side or not match.readable:
            continue
        if all(holds(unit, match, one) for one in outcome.when):
            decision = _carry_out(unit, match, outcome)
            if decision.disposition is not Disposition.REFUSED:
                said = decision.diagnostics
                offer = Offer(
                    f"{match.rule.id}/{choice.name}", choice.title, decision.edits, said
                )
                found.append((offer, decision))
    return tuple(found)


def _outcome(
    unit: Unit, match: Match, targets: Iterable[Target], holds: Holds
) -> Outcome | None:
    known = match.rule.outcomes
    for target in targets:
        for outcome in known.get(target, ()):  # The last holds anyway.
            if not outcome.when or all(holds(unit, match, one) for one in outcome.when):
                return outcome
    return None


def _carry_out(unit: Unit, match: Match, outcome: Outcome) -> Decision:
    includes = outcome.includes
    says = outcome.says
    edits: tuple[Edit, ...] = ()
    related: tuple[Label, ...] = ()
    match outcome.action:
        case Renames(table):
            edits = _rename(match, table[match.symbol])
        case Replacement() | Replacements() as action:
            if match.rule.pattern.params is not None and not match.called:
                return _refuse(unit, match, _NOT_CALLED)
            template = (
                action.template
                if isinstance(action, Replacement)
                else action.table[match.symbol]
            )
            edits = (_edit(match, fill(template, match)),)
        case Transform(name):
            result = TRANSFORMS[name](unit, match)
            related = result.related
            if result.refused:
                said = _say(unit, match, result.says, related)
                return Decision(Disposition.REFUSED, diagnostics=said)
            edits = result.edits
            says = (*says, *result.says)
            includes = (*includes, *result.includes)
    diagnostics = _say(unit, match, says, related)
    changed = outcome.fidelity is not Fidelity.EXACT or bool(diagnostics)
    disposition = Disposition.CHANGED if changed else Disposition.TRANSLATED
    return Decision(disposition, edits, diagnostics, includes)


def _rename(match: Match, new: str) -> tuple[Edit, ...]:
    if new == match.symbol:
        return ()
    return (Edit(match.rule.id, match.token, (new.encode(),)),)


def _edit(match: Match, pieces: tuple[Piece, ...]) -> Edit:
    return Edit(match.rule.id, match.site, pieces)


def _say(
    unit: Unit,
    match: Match,
    names: Iterable[str],
    related: tuple[Label, ...] = (),
) -> tuple[Diagnostic, ...]:
    said = []
    for name in dict.fromkeys(names):
        reason = match.rule.reasons[name]
        said.append(
            Diagnostic(
                code=f"{match.rule.id}/{name}",
                severity=reason.severity,
                message=quote(reason.message, unit, match),
                at=Label(unit.source.path, match.token),
                help=quote(reason.help, unit, match),
                effort=reason.effort,
                related=related,
            )
        )
    return tuple(said)


_NO_OUTCOME = "rewrite/no-outcome"
_UNREADABLE = "parse/unreadable"
_NOT_CALLED = "match/not-called"


def _refuse(unit: Unit, match: Match, code: str) -> Decision:
    diagnostic = engine_diagnostic(code, unit.source.path, match.token, match.symbol)
    return Decision(Disposition.REFUSED, diagnostics=(diagnostic,))


def refuse_unknown(
    path: str, symbol: str, token: Span, code: str = "unknown-cuda-name"
) -> Decision:
    """Refuse a name that looks like CUDA's and that no rule is found for."""
    diagnostic = engine_diagnostic(f"match/{code}", path, token, symbol)
    return Decision(Disposition.REFUSED, diagnostics=(diagnostic,))
