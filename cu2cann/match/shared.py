"""Pointers into the shared memory of a block, as far as syntax tells."""

import re

from cu2cann.model import Match, Span, Unit

_POINTER = re.compile(rb"[&\s(]*(?:(cu2cann_at)\s*\(\s*)?([A-Za-z_]\w*)")
_DECLARED = rb"__(?:shared|ubuf)__([^;]*)\b%s\b\s*[\[;,]"
_PARAMETER = re.compile(rb"\b(?:typename|class)\s+(\w+)")


def is_shared(unit: Unit, match: Match, span: Span, _: tuple[str, ...]) -> bool:
    """Hold if the pointer names a shared variable of the same function."""
    return _declaration(unit, match, span) is not None


def is_of_wide_parameter(
    unit: Unit, match: Match, span: Span, _: tuple[str, ...]
) -> bool:
    """Hold for a shared variable whose type the program may give 64 bits.

    Its type is a parameter of the template, and some template of the program is given
    a type of 64 bits by name; or it was seen to be double before.
    """
    named = _POINTER.match(unit.source[span])
    if named and named[1]:
        return is_shared(unit, match, span, ())
    if not unit.program.wide_instances:
        return False
    declared = _declaration(unit, match, span)
    node = unit.node_at(match.token)
    while declared is not None and node is not None:
        parameters = node.child_by_field_name("parameters")
        if node.type == "template_declaration" and parameters is not None:
            words = set(re.findall(rb"\w+", declared))
            if not words.isdisjoint(_PARAMETER.findall(parameters.text or b"")):
                return True
        node = node.parent
    return False


def _declaration(unit: Unit, match: Match, span: Span) -> bytes | None:
    """Give what is written between `__shared__` and the name of a variable."""
    region = unit.device_region_at(match.token.start)
    name = _POINTER.match(unit.source[span])
    if region is None or name is None:
        return None
    pattern = _DECLARED % re.escape(name[2])
    found = re.search(pattern, unit.source[region.span])
    return found[1] if found is not None else None
