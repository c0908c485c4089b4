"""Error codes: where CUDA has one code ACL may have several, and it has no enum."""

from cu2cann.model import Edit, Match, Renames, Rewritten, Span, Target, Unit


def compare_error(unit: Unit, match: Match) -> Rewritten:
    """Ask for the kind of an error where one CUDA code was compared with.

    The code is the one that the rule's last outcome gives the name.
    """
    node = unit.node_at(match.token)
    comparison = node.parent if node is not None else None
    last = match.rule.outcomes[Target.ACL][-1].action
    if comparison is None or not isinstance(last, Renames):
        return Rewritten()
    left = comparison.child_by_field_name("left")
    right = comparison.child_by_field_name("right")
    operator = comparison.child_by_field_name("operator")
    if left is None or right is None or operator is None:
        return Rewritten()
    other = right if left == node else left
    start = b"!cu2cann_is(" if operator.text == b"!=" else b"cu2cann_is("
    code = last.table[match.symbol].encode()
    pieces = (start, Span(other.start_byte, other.end_byte), b", " + code + b")")
    whole = Span(comparison.start_byte, comparison.end_byte)
    return Rewritten(
        (Edit(match.rule.id, whole, pieces),), includes=("cu2cann/error.h",)
    )


def plain_error_type(unit: Unit, match: Match) -> Rewritten:
    """Write the integer that ACL has for an enum, without the word `enum`."""
    node = unit.node_at(match.token)
    outer = node.parent if node is not None else None
    span = match.token
    if outer is not None and outer.type == "enum_specifier":
        span = Span(outer.start_byte, outer.end_byte)
    return Rewritten((Edit(match.rule.id, span, (b"aclError",)),))
