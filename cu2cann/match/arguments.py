"""What a rule asks about the form of an argument, or of the use of a name."""

import re

from cu2cann.model import Match, Span, Unit

_ADDRESS_OF_NAME = re.compile(rb"&\s*[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*")
_INDEXED = frozenset(["subscript_argument_list", "subscript_expression"])


def is_address_of_name(unit: Unit, _: Match, span: Span, __: tuple[str, ...]) -> bool:
    """Hold for `&name` and `&name.member`: memory of the side that runs the code."""
    return _ADDRESS_OF_NAME.fullmatch(unit.source[span].strip()) is not None


def is_used_as_index(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    """Hold if the name selects an element of an array."""
    node = unit.node_at(match.token)
    parent = node.parent if node is not None else None
    if node is None or parent is None or parent.type not in _INDEXED:
        return False
    return parent.child_by_field_name("argument") != node


def is_case_label(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    """Hold for the value of a `case`."""
    node = unit.node_at(match.token)
    parent = node.parent if node is not None else None
    return parent is not None and parent.type == "case_statement"


def is_readable(_: Unit, match: Match, __: Span, ___: tuple[str, ...]) -> bool:
    """Hold where the parser could make out what stands around the name."""
    return match.readable
