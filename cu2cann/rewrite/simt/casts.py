"""Casts that the compiler has no conversion for."""

from cu2cann.model import Edit, Match, Rewritten, Unit


def cast_between_formats(_: Unit, match: Match) -> Rewritten:
    """Let a function of ours convert, whichever way the cast is written."""
    parts = (b"cu2cann_cast<", match.args["type"], b">(", match.args["value"], b")")
    return Rewritten((Edit(match.rule.id, match.site, parts),))
