"""Launches: Ascend C takes all four parts of the configuration, and a real stream."""

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

_DEFAULT_STREAM = (b"0", b"NULL", b"nullptr")
_DEFAULTS = {1: b", 1, 0, nullptr", 2: b", 0, nullptr", 3: b", nullptr", 4: b""}


def fill_launch(unit: Unit, match: Match) -> Rewritten:
    """Write out the parts of a launch that CUDA fills in by default."""
    values = list(match.args.values())
    if not values:
        return Rewritten(says=("unreadable",), refused=True)
    edits = []
    stream = match.args.get("stream")
    if stream is not None and unit.source[stream] in _DEFAULT_STREAM[:2]:
        edits.append(Edit(match.rule.id, stream, (b"nullptr",)))
    missing = _DEFAULTS[len(values)]
    if missing:
        at = values[-1].end
        edits.append(Edit(match.rule.id, Span(at, at), (missing,)))
    return Rewritten(tuple(edits))
