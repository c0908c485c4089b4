"""A template and the arguments bound to its holes become pieces."""

import re
from collections.abc import Iterator

from cu2cann.model import Match, Phrase, Piece, Unit

_HOLE = re.compile(r"\$(?:\.\.\.)?([a-z][a-z0-9_]*)")


def fill(template: str, match: Match) -> tuple[Piece, ...]:
    """Give the pieces of a template; arguments stay ranges of the source."""
    return tuple(_pieces(template, match))


def _pieces(template: str, match: Match) -> Iterator[Piece]:
    at = 0
    for hole in _HOLE.finditer(template):
        if hole.start() > at:
            yield template[at : hole.start()].encode()
        yield from _value(hole[1], match)
        at = hole.end()
    if at < len(template):
        yield template[at:].encode()


def _value(name: str, match: Match) -> Iterator[Piece]:
    if name in match.args:
        yield match.args[name]
    elif name == "symbol":
        yield match.symbol.encode()
    elif name == "text":
        yield match.site
    else:
        for parameter in match.rule.pattern.params or ():
            if parameter.name == name and parameter.default is not None:
                yield parameter.default.encode()


def quote(message: str, unit: Unit, match: Match) -> Phrase:
    """Fill the holes of a message with the source text they stand for."""
    names = {hole[1] for hole in _HOLE.finditer(message)}
    return Phrase(message, {name: _quoted(name, unit, match) for name in names})


def _quoted(name: str, unit: Unit, match: Match) -> str:
    joined = b"".join(
        piece if isinstance(piece, bytes) else unit.source[piece]
        for piece in _value(name, match)
    )
    line = " ".join(joined.decode("utf-8", "replace").split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 3]}..."


_LONGEST = 60
