"""What the application writes into its panels.

Text of the user's files becomes content by itself: no markup in it is ever read.
"""

from collections.abc import Iterator, Sequence

from textual.content import Content

from cu2cann.model import Answer, Change, Diagnostic, Rule, Severity
from cu2cann.report.visible import clipped, line_visible, shown_path
from cu2cann.review.session import Session, offer_of
from cu2cann.review.view import Line

_STATES = {
    Answer.OPEN: ("open", "dim"),
    Answer.ACCEPT: ("accepted", "$text-success"),
    Answer.REJECT: ("rejected", "$text-error"),
    Answer.EDIT: ("edited", "$text-warning"),
    Answer.CHOOSE: ("chosen", "$text-accent"),
}
_SEVERITIES = {
    Severity.ERROR: "bold $text-error",
    Severity.WARNING: "bold $text-warning",
    Severity.NOTE: "bold $text-accent",
}
_BAR = 20
_NUMBER = 6
_NARROWEST = 10
_HEADERS = "The headers that the rules used in this file need."


def code(lines: Sequence[Line], style: str, width: int) -> tuple[Content, int]:
    """Write lines of code, what belongs to the change in a style; give its row.

    What is too long for the width goes on below, behind the numbers.
    """
    rows: list[Content] = []
    place: int | None = None
    for line in lines:
        if place is None and any(own for _, own in line.pieces):
            place = len(rows)
        number = f"{line.number:>{_NUMBER - 1}} " if line.number is not None else ""
        gutter = Content.styled(number.ljust(_NUMBER), "dim")
        parts = [(text, style) if own else text for text, own in line.pieces]
        text = Content.assemble(*parts)
        for part in text.fold(max(_NARROWEST, width - _NUMBER)) or [text]:
            rows.append(gutter + part)
            gutter = Content(" " * _NUMBER)
    return Content("\n").join(rows), place or 0


def state(change: Change) -> tuple[str, str]:
    """Name the state of a change, and its style."""
    return _STATES[change.ruling.answer if change.ruling is not None else Answer.OPEN]


def heading(session: Session, at: int) -> Content:
    """Write which change is shown, and what was decided."""
    item = session.items[at]
    word, style = state(item.change)
    path = shown_path(session.file_of(at).path)
    return Content.assemble(
        (f" {at + 1}/{len(session.items)} ", "bold"),
        (f"{word} ", f"bold {style}"),
        (item.rule, "bold"),
        f"  {path}:{session.line_of(at)}",
    )


def progress(session: Session, saved: str) -> Content:
    """Write how much is decided."""
    done, total = session.progress
    full = _BAR * done // total if total else _BAR
    lapsed = len(session.lapsed)
    parts: list[Content | str | tuple[str, str]] = [
        " ",
        ("━" * full, "$text-success"),
        ("━" * (_BAR - full), "dim"),
        f" {done} of {total} decided",
    ]
    if lapsed:
        fit = "fits" if lapsed == 1 else "fit"
        parts.append((f", {lapsed} earlier {fit} no change", "$text-warning"))
    parts.append((f"  {saved}", "dim"))
    return Content.assemble(*parts)


def explanation(change: Change, rule: Rule | None) -> Content:
    """Write what was decided, what the rule is about, and what it has to say."""
    lines = [*_decided(change), *_about(change, rule)]
    lines += [_said(one) for one in change.diagnostics]
    for offer in change.offers:
        title = ("or: ", "bold $text-accent")
        lines.append(Content.assemble(title, offer.title, (f" [{offer.name}]", "dim")))
    return Content("\n").join(lines)


def _decided(change: Change) -> Iterator[Content]:
    ruling = change.ruling
    if ruling is None:
        return
    word, style = state(change)
    offer = offer_of(change, ruling.text)
    title = f": {offer.title}" if offer is not None else ""
    if ruling.answer is not Answer.OPEN:
        yield Content.assemble((word, f"bold {style}"), title)
    if ruling.note:
        yield Content.assemble(("note: ", "bold"), _lines(ruling.note))


def _about(change: Change, rule: Rule | None) -> Iterator[Content]:
    if rule is not None:
        yield Content(clipped(rule.summary))
    elif change.mark.rule.startswith("emit/"):
        yield Content(_HEADERS)
    if others := [word for word in change.rules if word != change.mark.rule]:
        yield Content.assemble(("with ", "dim"), ", ".join(others))
    if rule is not None:
        page = f"docs/rules/{rule.id}.md"
        yield Content.assemble(("d shows all of it; ", "dim"), (page, "dim"))


def _said(one: Diagnostic) -> Content:
    advice = f"\n  {_lines(one.help)}" if one.help else ""
    return Content.assemble(
        (f"{one.severity}: ", _SEVERITIES[one.severity]),
        clipped(one.message),
        (f" [{one.code}]", "dim"),
        advice,
    )


def choice_text(title: str, text: Content, said: Sequence[Diagnostic]) -> Content:
    """Write an alternative: its title, its text, and what it assumes."""
    parts = [Content.styled(title, "bold"), text, *map(_said, said)]
    return Content("\n").join([*parts, Content()])


def _lines(text: str) -> str:
    return "\n".join(map(line_visible, text.splitlines()))
