"""Launches: Ascend C takes all four parts of the configuration, and a real stream."""

import re
from collections.abc import Iterator

from cu2cann.model import LAUNCH_SIGN, Edit, Launch, Match, Rewritten, Span, Unit

_ZEROS = (b"0", b"NULL")
_NULLS = (*_ZEROS, b"nullptr")
_DEFAULTS = {1: b", 1, 0, nullptr", 2: b", 0, nullptr", 3: b", nullptr", 4: b""}
_DOUBLES = ("double", "double *", "const double *")
_POINTER = re.compile(r"\*|\[")
_CLOSES = re.compile(rb">\s*>\s*>\Z")
_WRAPPER = "cu2cann_device"


def fill_launch(unit: Unit, match: Match) -> Rewritten:
    """Write out the parts of a launch that CUDA fills in by default."""
    values = list(match.args.values())
    edits = [*_signs(unit, match)]
    stream = match.args.get("stream")
    if stream is not None and unit.source[stream] in _ZEROS:
        edits.append(Edit(match.rule.id, stream, (b"nullptr",)))
    missing = _DEFAULTS.get(len(values), b"")
    if missing:
        at = values[-1].end
        edits.append(Edit(match.rule.id, Span(at, at), (missing,)))
    wrapped = list(_double_arguments(unit, match))
    includes = ("cu2cann/launch.h",) if wrapped else ()
    return Rewritten((*edits, *wrapped), includes=includes)


def _signs(unit: Unit, match: Match) -> Iterator[Edit]:
    """Close up the signs around the configuration where they stand apart."""
    text = unit.source[match.site]
    opening, closing = LAUNCH_SIGN.match(text), _CLOSES.search(text)
    for found, sign in ((opening, b"<<<"), (closing, b">>>")):
        if found is not None and found[0] != sign:
            start = match.site.start
            span = Span(start + found.start(), start + found.end())
            yield Edit(match.rule.id, span, (sign,))


def _double_arguments(unit: Unit, match: Match) -> Iterator[Edit]:
    """Wrap the arguments that a kernel takes in software double precision."""
    launch = _launch(unit, match)
    if launch is None:
        return
    parameters = unit.program.kernels.get(launch.kernel, ())
    head = unit.source.text[launch.span.start : launch.configuration.start]
    instance = unit.double_word.search(head) is not None
    passed_on = bool(launch.dependent) and unit.program.double_data
    for parameter, argument in zip(parameters, launch.arguments, strict=False):
        text = unit.source[argument]
        if text in _NULLS or text.startswith(_WRAPPER.encode()):
            continue
        dependent = "typename" in parameter
        double = unit.double_word.search(parameter.encode()) is not None
        if (double and _POINTER.search(parameter)) or (
            dependent
            and (instance or passed_on or unit.facts.type_of(argument) in _DOUBLES)
        ):
            pieces = (f"{_WRAPPER}(".encode(), argument, b")")
            yield Edit(match.rule.id, argument, pieces)


def _launch(unit: Unit, match: Match) -> Launch | None:
    for launch in unit.launches:
        if launch.configuration == match.site:
            return launch
    return None
