"""Facts that cost nothing until a rule asks for one."""

from collections.abc import Callable
from functools import cached_property

from cu2cann.model import Facts, Span


class LazyFacts:
    """Parses with clang at the first question."""

    def __init__(self, make: Callable[[], Facts]) -> None:
        self._make = make

    @cached_property
    def _facts(self) -> Facts:
        return self._make()

    def type_of(self, span: Span) -> str | None:
        """Return the canonical type of the expression."""
        return self._facts.type_of(span)

    def value_of(self, span: Span) -> int | None:
        """Return the value of the integer constant expression."""
        return self._facts.value_of(span)

    def origin_of(self, span: Span) -> str | None:
        """Return who declares the name."""
        return self._facts.origin_of(span)

    def parameter_types(self, span: Span) -> tuple[str, ...] | None:
        """Return the canonical parameter types of the callee."""
        return self._facts.parameter_types(span)
