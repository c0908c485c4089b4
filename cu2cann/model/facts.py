"""What the rest of the pipeline may ask about the meaning of the source."""

from typing import Protocol

from cu2cann.model.text import Span


class Facts(Protocol):
    """Answers about pieces of one source file; ``None`` always means "not known".

    A span is a range of bytes as written in the file.  A rule that needs an answer
    and gets ``None`` declines: there is no default to fall back on.
    """

    def type_of(self, span: Span) -> str | None:
        """Return the canonical type of the expression, qualifiers stripped.

        The type is that of the expression as written, before any implicit conversion:
        an array stays an array.  For the name in a declaration of a variable it is the
        variable's type, for the name of a type the type itself.
        """

    def value_of(self, span: Span) -> int | None:
        """Return the value of the integer constant expression."""

    def origin_of(self, span: Span) -> str | None:
        """Return who declares the name: ``"cuda"``, ``"project"`` or ``"system"``."""

    def parameter_types(self, span: Span) -> tuple[str, ...] | None:
        """Return the canonical parameter types of the function the call calls."""


class NoFacts:
    """Knows nothing: for sources that could not be parsed, and why."""

    __slots__ = ("reason",)

    def __init__(self, reason: str = "") -> None:
        self.reason = reason

    def type_of(self, span: Span) -> str | None:  # noqa: ARG002
        """Return ``None``."""
        return None

    def value_of(self, span: Span) -> int | None:  # noqa: ARG002
        """Return ``None``."""
        return None

    def origin_of(self, span: Span) -> str | None:  # noqa: ARG002
        """Return ``None``."""
        return None

    def parameter_types(self, span: Span) -> tuple[str, ...] | None:  # noqa: ARG002
        """Return ``None``."""
        return None
