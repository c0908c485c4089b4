"""Text put into Markdown so that none of it is taken for Markdown or HTML."""

import re
from collections.abc import Iterable

from cu2cann.report.visible import clipped, visible

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&@#$!]|(?<=http):|(?<=https):|(?<=www)\.")
_QUOTED = re.compile(r"`([^`]*)`")


def plain(text: str) -> str:
    """Write words of the tool; what they quote in backticks is set as code."""
    parts = _QUOTED.split(text)
    return "".join(
        code(part) if index % 2 else _entities(visible(part))
        for index, part in enumerate(parts)
    )


def code(text: str) -> str:
    """Write text of the user's files as code."""
    return f"<code>{_entities(clipped(text))}</code>"


def row(cells: Iterable[str]) -> str:
    """Write a row of a table whose cells are Markdown already."""
    return f"| {' | '.join(cells)} |"


def _entities(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"&#{ord(found[0])};", text)
