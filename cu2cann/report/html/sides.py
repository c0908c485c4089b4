"""The rows of a file as data: what cannot be shown is clipped, and said so."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from cu2cann.report.html.lines import Line, Part, Row
from cu2cann.report.visible import line_visible

_AROUND = 3
_WHOLE = 200_000
"""Bytes of a text up to which its unchanged lines are all in the report."""
_ROWS = 20_000
_PARTS = 80
_KEPT = 300
"""Bytes at either end of a part of a line that stay when it is clipped."""

Label = Callable[[str], int]
"""Gives the number of a rule's name in the report."""


@dataclass
class Sides:
    """The rows of a diff.

    A row is a text, the same on both sides; a pair of sides, each `null` or a list of
    parts; or the number of lines that are left out.  A part is a text, or a text with
    the number of its rule.
    """

    rows: list[Any] = field(default_factory=list)
    clipped: bool = False
    left_out: bool = False


def sides_of(rows: Sequence[Row], lines: Iterable[int], label: Label) -> Sides:
    """Give the rows, in full or around the changes and the lines of the findings."""
    sides = Sides()
    shown = _shown(rows, lines)
    if not shown:
        return sides
    size = sum(len(row.left.text) for row in rows if row.left)
    whole = size <= _WHOLE
    at = 0
    for index in range(len(rows)) if whole else sorted(shown):
        if index > at:
            sides.rows.append(_gap(rows[at:index]))
            sides.left_out = True
        sides.rows.append(_row(rows[index], sides, label))
        at = index + 1
        if len(sides.rows) >= _ROWS:
            break
    if at < len(rows):
        sides.rows.append(_gap(rows[at:]))
        sides.left_out = True
    return sides


def _gap(rows: Sequence[Row]) -> list[int]:
    lefts = sum(row.left is not None for row in rows)
    return [lefts, sum(row.right is not None for row in rows)]


def _shown(rows: Sequence[Row], lines: Iterable[int]) -> set[int]:
    """List the rows near a change or a finding."""
    wanted = {*lines}
    shown: set[int] = set()
    number = 0
    for index, row in enumerate(rows):
        number += row.left is not None
        if not row.same or (row.left is not None and number in wanted):
            first = max(index - _AROUND, 0)
            shown.update(range(first, min(index + _AROUND + 1, len(rows))))
    return shown


def _row(row: Row, sides: Sides, label: Label) -> Any:
    if row.same and row.left:
        return "".join(_texts(row.left.parts, sides))
    return {"l": _side(row.left, sides, label), "r": _side(row.right, sides, label)}


def _side(line: Line | None, sides: Sides, label: Label) -> Any:
    if line is None:
        return None
    parts = line.parts
    if len(parts) > _PARTS:
        sides.clipped = True
        parts = (*parts[:_PARTS], Part(b"\xe2\x80\xa6"))
    texts = _texts(parts, sides)
    return [
        text if part.rule is None else [text, label(part.rule)]
        for part, text in zip(parts, texts, strict=True)
    ]


def _texts(parts: Sequence[Part], sides: Sides) -> list[str]:
    return [_text(part.text, sides) for part in parts]


def _text(text: bytes, sides: Sides) -> str:
    if len(text) <= 3 * _KEPT:
        return line_visible(text.decode("utf-8", "replace"))
    sides.clipped = True
    head, tail = (
        line_visible(one.decode("utf-8", "ignore"))
        for one in (text[:_KEPT], text[-_KEPT:])
    )
    return f"{head}…{tail}"
