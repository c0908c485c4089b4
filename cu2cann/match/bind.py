"""Arguments of a call to the parameters that a rule names."""

from collections.abc import Sequence

from tree_sitter import Node

from cu2cann.model import Parameter, Span


def arguments(call: Node) -> tuple[Span, ...]:
    """Give the ranges of the arguments of a call."""
    listed = call.child_by_field_name("arguments")
    if listed is None:
        return ()
    return tuple(
        Span(child.start_byte, child.end_byte)
        for child in listed.named_children
        if child.type != "comment"
    )


def bind(params: Sequence[Parameter], given: Sequence[Span]) -> dict[str, Span] | None:
    """Name the arguments; ``None`` if their number does not fit."""
    bound: dict[str, Span] = {}
    for place, parameter in enumerate(params):
        if parameter.rest:
            if place < len(given):
                bound[parameter.name] = Span(given[place].start, given[-1].end)
            return bound
        if place < len(given):
            bound[parameter.name] = given[place]
        elif parameter.default is None:
            return None
    return bound if len(given) <= len(params) else None
