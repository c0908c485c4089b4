"""Gather what was decided about a file into changes that a person can review.

Decisions whose texts overlap, such as a call and the constants in its arguments, are
one change: who accepts or rejects the call does so with all that stands in it.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from cu2cann.model import (
    Change,
    Disposition,
    Edit,
    Mark,
    Match,
    Offer,
    Source,
    Span,
    Unit,
)
from cu2cann.rewrite.decide import Decision
from cu2cann.rewrite.surroundings import marked

_MOST_LINES = 12
"""A decision whose edits lie farther apart claims each of them by itself."""
_NEXT = re.compile(rb"\w+|.", re.DOTALL)
_STATEMENTS = {"expression_statement", "declaration", "return_statement"}
_BODIES = {"compound_statement", "field_declaration_list", "translation_unit"}
UNKNOWN = "match/unknown-cuda-name"


class Named(Protocol):
    """A match, or a name that no rule knows."""

    @property
    def symbol(self) -> str:
        """Give the name as it is written."""

    @property
    def token(self) -> Span:
        """Give the place of the name."""


Decided = tuple[Named, Decision]
Offered = Callable[[Match], Sequence[tuple[Offer, Decision]]]


@dataclass(frozen=True)
class Group:
    """Decisions that are reviewed together, by their places in the list of all."""

    members: tuple[int, ...]
    spans: tuple[Span, ...]


def groups_of(unit: Unit, decided: Sequence[Decided]) -> list[Group]:
    """Join the decisions whose claims overlap; those with nothing to show are none."""
    claims = [
        (span, index)
        for index, (found, decision) in enumerate(decided)
        if decision.edits or decision.diagnostics
        for span in _claims(unit, found, decision)
    ]
    roots = list(range(len(decided)))
    merged: list[tuple[Span, int]] = []
    for span, index in sorted(claims, key=lambda one: (one[0].start, -one[0].end)):
        if merged and _overlap(merged[-1][0], span):
            last, other = merged[-1]
            merged[-1] = (Span(last.start, max(last.end, span.end)), other)
            _join(roots, other, index)
        else:
            merged.append((span, index))
    spans: dict[int, list[Span]] = {}
    for span, index in merged:
        spans.setdefault(_root(roots, index), []).append(span)
    members: dict[int, list[int]] = {}
    for index in dict.fromkeys(index for _, index in claims):
        members.setdefault(_root(roots, index), []).append(index)
    found = [Group(tuple(members[root]), tuple(spans[root])) for root in spans]
    return sorted(found, key=lambda one: (one.spans, one.members))


def _claims(unit: Unit, found: Named, decision: Decision) -> Iterable[Span]:
    source = unit.source
    site = found.site if isinstance(found, Match) else found.token
    if decision.disposition is Disposition.REFUSED and not decision.edits:
        return (_statement(unit, site),)
    spans = [edit.span for edit in decision.edits]
    hull = Span(
        min([site.start, *(span.start for span in spans)]),
        max([site.end, *(span.end for span in spans)]),
    )
    if any(span == (hull.end, hull.end) for span in spans) and hull.start < hull.end:
        more = _NEXT.match(source.text, hull.end)  # What is put in there is part of it.
        hull = Span(hull.start, more.end() if more else hull.end)
    if site == hull or source.text.count(b"\n", *hull) <= _MOST_LINES:
        return (hull,)
    return (found.token, *spans)


def _statement(unit: Unit, site: Span) -> Span:
    """Give the statement around what was refused: it may be written anew by hand."""
    node = unit.node_at(site)
    while node is not None and node.type not in _BODIES:
        span = Span(node.start_byte, node.end_byte)
        if (
            node.type in _STATEMENTS
            and unit.source.text.count(b"\n", *span) < _MOST_LINES
        ):
            return span
        node = node.parent
    return site


def _overlap(one: Span, other: Span) -> bool:
    """Tell whether ``other``, which begins no earlier, begins within ``one``."""
    return other.start < one.end or one == other


def _root(roots: list[int], index: int) -> int:
    while roots[index] != index:
        roots[index] = roots[roots[index]]
        index = roots[index]
    return index


def _join(roots: list[int], one: int, other: int) -> None:
    first, second = sorted((_root(roots, one), _root(roots, other)))
    roots[second] = first


def changes_of(
    unit: Unit, decided: Sequence[Decided], groups: Sequence[Group], offered: Offered
) -> list[Change]:
    """Give the change of each group, with the mark by which it is known again."""
    drafts = [_draft(unit.source, decided, group, offered) for group in groups]
    return marked(unit, drafts)


def _draft(
    source: Source, decided: Sequence[Decided], group: Group, offered: Offered
) -> Change:
    inside = [decided[index] for index in group.members]
    first = primary(decided, group)
    found = decided[first][0]
    edits = tuple(edit for _, one in inside for edit in one.edits)
    said = tuple(each for _, one in inside for each in one.diagnostics)
    site = found.site if isinstance(found, Match) else found.token
    whole = group.spans[0] if len(group.spans) == 1 else site
    return Change(
        mark=Mark(rule_of(found), _digested(source[whole])),
        symbol=found.symbol,
        token=found.token,
        spans=group.spans,
        edits=edits,
        diagnostics=said,
        offers=tuple(_offers(inside, offered)),
        rules=tuple(dict.fromkeys(rule_of(one) for one, _ in inside)),
        saw=proposal(source, group.spans[0].start, edits, (one.code for one in said)),
    )


def primary(decided: Sequence[Decided], group: Group) -> int:
    """Choose the decision that gives a group its name: the outermost."""

    def place(index: int) -> tuple[int, int, int]:
        found = decided[index][0]
        site = found.site if isinstance(found, Match) else found.token
        return site.start - site.end, site.start, index

    return min(group.members, key=place)


def rule_of(found: Named) -> str:
    """Name the rule of what was found."""
    return found.rule.id if isinstance(found, Match) else UNKNOWN


def _offers(inside: Sequence[Decided], offered: Offered) -> Iterator[Offer]:
    """Give the offers of a group; one of a name is taken by all that make it."""
    proposed = {edit for _, own in inside for edit in own.edits}
    made = [
        {offer.name: offer for offer, _ in offered(found)}
        if isinstance(found, Match)
        else {}
        for found, _ in inside
    ]
    for name in dict.fromkeys(name for offers in made for name in offers):
        some = [
            offers.get(name, Offer(name, "", own.edits, own.diagnostics))
            for offers, (_, own) in zip(made, inside, strict=True)
        ]
        title = next(offer.title for offer in some if offer.title)
        edits = tuple(edit for offer in some for edit in offer.edits)
        said = tuple(one for offer in some for one in offer.diagnostics)
        if set(edits) != proposed:
            yield Offer(name, title, edits, said)


def proposal(
    source: Source, start: int, edits: Iterable[Edit], codes: Iterable[str]
) -> str:
    """Give a short digest of what is proposed, wherever it stands in the file."""
    digest = hashlib.sha256()
    for edit in sorted(edits, key=lambda one: (one.span, one.rule)):
        digest.update(b"%d %d\0" % (edit.span.start - start, edit.span.end - start))
        for piece in edit.pieces:
            digest.update(source[piece] if isinstance(piece, Span) else piece)
            digest.update(b"\0")
    digest.update("\0".join(sorted(set(codes))).encode())
    return digest.hexdigest()[:12]


_LONGEST = 400


def _digested(text: bytes) -> str:
    """Give a text in one line; a long one by its beginning and a digest."""
    line = " ".join(text.decode("utf-8", "backslashreplace").split())
    if len(line) <= _LONGEST:
        return line
    digest = hashlib.sha256(line.encode()).hexdigest()[:16]
    return f"{line[:80]}… sha256:{digest}"
