"""Device variables as objects of the host, and what takes them as arguments."""

import re
from collections.abc import Iterator

from cu2cann.model import Edit, Match, Piece, Rewritten, Span, Unit
from cu2cann.model.variables import Declaration, Declarator, Site
from cu2cann.rewrite.simt.parts import EMPTY, first_lines

_HEADER = ("cu2cann/variable.h",)
_SAFE = re.compile(
    rb"(?:0[fFuUlL]*|true|false|NULL|nullptr|(?:[1-9]\d{0,2}|[0-9]+\.[0-9]*f?))"
)
"""Values that no type makes narrow."""


def variable_object(unit: Unit, match: Match) -> Rewritten | None:
    """Declare a device variable as an object, if kernels are handed it."""
    declared = unit.handed.declaration_at(match.token.start)
    if declared is None:
        return None
    first = re.compile(rb"__(?:constant|device)__").search(
        unit.source.text, *declared.span
    )
    if first is None or first.start() != match.token.start:
        return Rewritten()
    pieces = tuple(_declared(unit, declared))
    edit = Edit(match.rule.id, declared.span, pieces)
    return Rewritten((edit,), includes=_HEADER)


def _declared(unit: Unit, one: Declaration) -> Iterator[Piece]:
    """Declare variables of one type together, others on their own."""
    shapes = [
        (unit.source[each.stars], unit.source[each.extents]) for each in one.listed
    ]
    for at, each in enumerate(one.listed):
        if at and shapes[at] == shapes[at - 1]:
            yield b", "
        else:
            yield (b"; " if at else b"") + one.storage + b"cu2cann_Variable<"
            yield from _kind(unit, one, each)
            yield b"> "
        yield each.name
        if each.initial is not None:
            yield from _value(unit, one, each, each.initial)


def _kind(unit: Unit, one: Declaration, each: Declarator) -> Iterator[Piece]:
    for at, span in enumerate(one.kind):
        if at:
            yield b" "
        yield span
    if unit.source[each.stars]:
        yield b" "
        yield each.stars
    if unit.source[each.extents]:
        yield each.extents


def _value(
    unit: Unit, one: Declaration, each: Declarator, initial: Span
) -> Iterator[Piece]:
    """Give the value of an object; one that might be narrowed is converted first."""
    text = unit.source[initial]
    pointer = each.stars.end > each.stars.start
    if pointer or text.startswith(b"{") or _SAFE.fullmatch(text):
        yield from (b"{", initial, b"}")
    else:
        yield b"{static_cast<"
        yield from _kind(unit, one, each)
        yield from (b">(", initial, b")}")


def variable_argument(unit: Unit, match: Match) -> Rewritten:
    """Take, or hand on, variables ahead of the other arguments."""
    site = next(one for one in unit.handed.sites if one.token == match.token)
    if site.kind in ("size", "element"):
        form = b"decltype(%s)::Value" if site.kind == "size" else b"(*%s.pointer())"
        edit = Edit(match.rule.id, site.token, (form % site.variables[0],))
        return Rewritten((edit,))
    edits = [_listed(unit, match, site)]
    if site.kind == "kernel" and site.body is not None:
        lines = [b"auto &%s = *cu2cann_%s;" % (one, one) for one in site.variables]
        edits.append(first_lines(unit, match.rule.id, site.body, lines))
    return Rewritten(tuple(edits))


_FORMS = {
    "kernel": b"decltype(%s)::Pointer cu2cann_%s",
    "function": b"decltype(%s)::Value &%s",
    "call": b"%s",
    "launch": b"%s.pointer()",
}


def _listed(unit: Unit, match: Match, site: Site) -> Edit:
    form = _FORMS[site.kind]
    count = form.count(b"%s")
    text = b", ".join(form % ((one,) * count) for one in site.variables)
    name = unit.source[site.token].decode("ascii", "replace")
    told = site.kind in ("kernel", "launch") and name in unit.program.parted
    inner = Span(site.opens.end, site.closes)
    if EMPTY.fullmatch(unit.source.text, site.opens.start, site.closes + 1):
        if told:
            return Edit(match.rule.id, Span(inner.end, inner.end), (b", " + text,))
        return Edit(match.rule.id, inner, (text,))
    at = Span(inner.start, inner.start)
    ends_line = unit.source.text[inner.start : inner.start + 1] in b"\r\n"
    return Edit(match.rule.id, at, (text + (b"," if ends_line else b", "),))
