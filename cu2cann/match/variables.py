"""Variables of the device that kernels are handed."""

from collections.abc import Iterator, Mapping

from cu2cann.model import Match, Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]


def variable_arguments(unit: Unit) -> Iterator[Found]:
    """Find what takes such variables, and where the host asks for their sizes."""
    for one in unit.handed.sites:
        yield one.token, one.token, {}


def is_handed(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    """Hold for the name of such a variable."""
    return unit.source[span].strip() in unit.program.handed.variables
