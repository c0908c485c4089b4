"""Carry out what was decided in a review: the rulings on the changes of a file.

A ruling that fits its change takes the place of the rules' own decisions.  What fits
none is said in a note, and stays in the file of decisions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cu2cann.model import (
    Answer,
    Change,
    Diagnostic,
    Disposition,
    Edit,
    Mark,
    Match,
    Review,
    Ruling,
    Severity,
    Source,
    Span,
    Unit,
    engine_diagnostic,
)
from cu2cann.rewrite.changes import (
    Decided,
    Group,
    Offered,
    changes_of,
    groups_of,
    primary,
    proposal,
)
from cu2cann.rewrite.decide import Decision
from cu2cann.rewrite.surroundings import recalled

Carried = dict[int, Decision]
_TOP = Span(0, 0)


@dataclass(frozen=True)
class Replayed:
    """What was decided, rulings carried out; the changes; what is to be said of them.

    ``left`` are rulings that no change of a match took.  Unless a review ``is_asked``
    for, nothing is listed.
    """

    decided: list[Decided]
    changes: tuple[Change, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    left: tuple[Ruling, ...] = ()
    is_asked: bool = True


def replay(
    unit: Unit, decided: Sequence[Decided], review: Review, offered: Offered
) -> Replayed:
    """Apply the rulings of a review to what the rules decided."""
    groups = groups_of(unit, decided)
    drafts = changes_of(unit, decided, groups, offered)
    changes, left = recalled(drafts, review.rulings)
    done = list(decided)
    said: list[Diagnostic] = []
    settled = []
    for found, group in zip(changes, groups, strict=True):
        change = _with_choice(found, review)
        carried = _carried(unit.source, [*decided], group, change, offered)
        if carried is None and change.ruling is not None:
            left.append(change.ruling)
            change = replace(change, ruling=None)
        for index, decision in (carried or {}).items():
            done[index] = (decided[index][0], decision)
        said += _outdated(unit.source, change)
        settled.append(_current(change))
    return Replayed(done, tuple(settled), tuple(said), tuple(left))


def _with_choice(change: Change, review: Review) -> Change:
    """Take a choice that is wished for wherever it is offered."""
    wished = [one.name for one in change.offers if one.name in review.choices]
    if not wished or change.ruling is not None:
        return change
    ruling = Ruling(change.mark, Answer.CHOOSE, wished[0], saw=change.saw)
    return replace(change, ruling=ruling)


def _carried(
    source: Source,
    decided: Sequence[Decided],
    group: Group,
    change: Change,
    offered: Offered,
) -> Carried | None:
    """Give the decisions that a ruling puts in place; ``None`` if it cannot be."""
    ruling = change.ruling
    answer = ruling.answer if ruling is not None else Answer.OPEN
    members = {index: decided[index][1] for index in group.members}
    first = primary(decided, group)
    if ruling is None or answer in (Answer.OPEN, Answer.ACCEPT):
        return {}
    if answer is Answer.REJECT:
        return _rejected(source, members, change, first) if change.edits else None
    if answer is Answer.EDIT:
        return _edited(source, members, change, first) if change.is_whole else None
    chosen: Carried = {}
    for index in group.members:
        found = decided[index][0]
        if isinstance(found, Match):
            made = {offer.name: decision for offer, decision in offered(found)}
            if ruling.text in made:
                chosen[index] = made[ruling.text]
    return chosen or None


def _rejected(source: Source, members: Carried, change: Change, first: int) -> Carried:
    said = engine_diagnostic(
        "review/rejected", source.path, change.token, change.symbol
    )
    done = {}
    for index, decision in members.items():
        errors = [one for one in decision.diagnostics if one.severity is Severity.ERROR]
        own = (said,) if index == first else ()
        done[index] = Decision(Disposition.REFUSED, (), (*own, *errors))
    return done


def _edited(source: Source, members: Carried, change: Change, first: int) -> Carried:
    assert change.ruling is not None
    said = engine_diagnostic("review/edited", source.path, change.token, change.symbol)
    text = change.ruling.text.encode("utf-8", "surrogateescape")
    edit = Edit(change.mark.rule, change.hull, (text,))
    done = {
        index: Decision(Disposition.CHANGED, includes=decision.includes)
        for index, decision in members.items()
    }
    done[first] = done[first]._replace(edits=(edit,), diagnostics=(said,))
    return done


def _outdated(source: Source, change: Change) -> Iterator[Diagnostic]:
    ruling = change.ruling
    if ruling is not None and ruling.saw and ruling.saw != change.saw:
        yield engine_diagnostic(
            "review/outdated", source.path, change.token, change.symbol
        )


def _current(change: Change) -> Change:
    """Open a change again whose proposal is not the one that was accepted."""
    ruling = change.ruling
    if ruling is None or ruling.answer is not Answer.ACCEPT:
        return change
    if ruling.saw in ("", change.saw):
        return change
    return replace(change, ruling=ruling._replace(answer=Answer.OPEN))


def replay_includes(
    source: Source, edits: Sequence[Edit], replayed: Replayed
) -> tuple[tuple[Edit, ...], Replayed]:
    """Do the same for the headers that were added to a file: one change, if any."""
    if not edits or not replayed.is_asked:
        return tuple(edits), replayed
    at, rule = edits[0].span, edits[0].rule
    saw = proposal(source, at.start, edits, ())
    draft = Change(
        mark=Mark(rule, ""),
        symbol="#include",
        token=at,
        spans=(at,),
        edits=tuple(edits),
        rules=(rule,),
        saw=saw,
    )
    (change,), left = recalled([draft], replayed.left)
    done, said = _included(source, change)
    said = (*replayed.diagnostics, *said, *_outdated(source, change))
    changes = tuple(
        sorted(
            (*replayed.changes, _current(change)),
            key=lambda one: (one.hull, one.mark.rule),
        )
    )
    return done, replace(replayed, changes=changes, diagnostics=said, left=tuple(left))


def _included(
    source: Source, change: Change
) -> tuple[tuple[Edit, ...], tuple[Diagnostic, ...]]:
    ruling = change.ruling
    code = {Answer.REJECT: "review/rejected", Answer.EDIT: "review/edited"}
    if ruling is None or ruling.answer not in code:
        return change.edits, ()
    said = engine_diagnostic(
        code[ruling.answer], source.path, change.token, change.symbol
    )
    if ruling.answer is Answer.REJECT:
        return (), (said,)
    text = ruling.text.encode("utf-8", "surrogateescape")
    return (Edit(change.mark.rule, change.hull, (text,)),), (said,)


def lapsed(path: str, rulings: Sequence[Ruling]) -> Iterator[Diagnostic]:
    """Say of rulings that they fit no change."""
    for ruling in rulings:
        mark = ruling.mark
        shown = (
            mark.original
            if len(mark.original) <= _LONGEST
            else (f"{mark.original[: _LONGEST - 1]}…")
        )
        about = f"{ruling.answer} of `{shown or mark.rule}`"
        yield engine_diagnostic("review/lapsed", path, _TOP, about)


_LONGEST = 60
