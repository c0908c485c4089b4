"""Namespaces of CUDA that are opened or given another name."""

import re
from collections.abc import Iterator, Mapping

from cu2cann.match.position import is_text
from cu2cann.model import Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

_THRUST = re.compile(rb"\bnamespace\s+(?:\w+\s*=\s*)?((?:::\s*)?thrust)\s*;")


def thrust_namespaces(unit: Unit) -> Iterator[Found]:
    """Find `using namespace thrust` and `namespace name = thrust`."""
    for found in _THRUST.finditer(unit.source.text):
        token = Span(*found.span(1))
        node = unit.node_at(token)
        if node is not None and not is_text(node):
            yield token, token, {}
