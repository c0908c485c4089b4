"""Names that the headers of Ascend declare, in sources of the project."""

import re
from collections.abc import Iterator, Mapping

from cu2cann.model import Region, Span, Unit
from cu2cann.vendor import load

Found = tuple[Span, Span, Mapping[str, Span]]

_NAMES = re.compile(r"laneid|lanemask_(?:eq|ge|gt|le|lt)")
_SCOPES = frozenset(
    ["namespace_definition", "class_specifier", "struct_specifier", "union_specifier"]
)


def vendor_names(unit: Unit) -> Iterator[Found]:
    """Find global device functions that `simt_api/device_functions.h` declares too."""
    for region in unit.regions:
        if region.device and region.body and _NAMES.fullmatch(region.name):
            token = _declared_name(unit, region)
            if token is not None and _is_global(unit, token):
                yield token, token, {"name": token}


def _declared_name(unit: Unit, region: Region) -> Span | None:
    """Give the name in the header of a function without parameters."""
    header = re.compile(rb"\b(%s)\s*\(\s*(?:void\s*)?\)" % region.name.encode())
    end = region.body.start if region.body is not None else region.span.end
    found = header.search(unit.source.text, region.span.start, end)
    return Span(*found.span(1)) if found is not None else None


def _is_global(unit: Unit, token: Span) -> bool:
    node = unit.node_at(token)
    while node is not None and node.type not in _SCOPES:
        node = node.parent
    return node is None


def is_vendor_name(unit: Unit, symbol: str) -> bool:
    """Tell a name of Ascend's own in a source that was translated before."""
    return b"simt_api/" in unit.source.text and load().find(symbol) is not None
