"""A text that remembers the template it was made from.

It is an ordinary string everywhere; a report in another language looks its template
up, and fills that with the same values.
"""

import re
from collections.abc import Mapping

HOLE = re.compile(r"\$(?:\.\.\.)?([a-z][a-z0-9_]*)|\{(\d*)\}")
"""A hole of a rule's message, ``$name``; or of one of ours, ``{}`` or ``{0}``."""


class Phrase(str):
    """A filled template; a value may be a phrase itself."""

    template: str
    values: Mapping[str, str]

    def __new__(cls, template: str, values: Mapping[str, str]) -> "Phrase":
        """Fill the holes for which there are values, and leave the others."""
        made = super().__new__(cls, filled(template, values))
        made.template = template
        made.values = values
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, str]]:  # type: ignore[override]
        """Let a phrase go from one process to another."""
        return self.template, self.values


def phrase(template: str, *about: object) -> Phrase:
    """Fill a template of ours, whose holes are ``{}`` one after the other."""
    return Phrase(template, numbered(*about))


def numbered(*about: object) -> dict[str, str]:
    """Name values by their places; a phrase stays one."""
    return {
        str(at): one if isinstance(one, str) else str(one)
        for at, one in enumerate(about)
    }


def filled(template: str, values: Mapping[str, str]) -> str:
    """Put values into the holes of a template; ``{}`` counts from the first on."""
    count = -1

    def value(hole: re.Match[str]) -> str:
        nonlocal count
        name = hole[1]
        if name is None:
            count += 1
            name = hole[2] or str(count)
        return values.get(name, hole[0])

    return HOLE.sub(value, template)


def holes(template: str) -> frozenset[str]:
    """Name the holes of a template."""
    found = HOLE.findall(template)
    bare = iter(range(len(found)))
    return frozenset(name or number or str(next(bare)) for name, number in found)
