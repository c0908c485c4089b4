"""Names of files that change with the translation."""

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_OLD = b".cu"
_NEW = b".asc"


def renamed_source(unit: Unit, match: Match) -> Rewritten:
    """Follow a CUDA source to the name of its translation."""
    start = match.token.end - len(_OLD)
    if not unit.source[match.token].endswith(_OLD):
        return Rewritten()
    return Rewritten((Edit(match.rule.id, Span(start, match.token.end), (_NEW,)),))
