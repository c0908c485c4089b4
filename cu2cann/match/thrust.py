"""What Thrust's names do without being called: its namespace, its types of double."""

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


_COMPLEX = re.compile(rb"\bcomplex\s*<\s*(?:long\s+)?(\w+)\s*>")


def double_complex(unit: Unit) -> Iterator[Found]:
    """Find complex numbers of double outside of kernels, under any of its names."""
    names = {b"double", *(name.encode() for name in unit.program.doubles)}
    for found in _COMPLEX.finditer(unit.source.text):
        token = Span(*found.span(1))
        before = unit.source.text[: found.start()].rstrip()
        if found[1] not in names or before.endswith((b"std::", b"std ::")):
            continue
        node = unit.node_at(token)
        device = unit.device_region_at(token.start) is not None
        if node is not None and not is_text(node) and not device:
            yield token, token, {}
